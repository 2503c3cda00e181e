"""A still of a place without a window: python -m game.stage.city.preview OUT PLACE HOUR [WxH]."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from game.play.messages import Scene

ART = Path(__file__).resolve().parents[3] / "assets" / "art"


def main(argv: list[str] | None = None) -> int:
    """Write the PNG named first; options choose moment, company and camera."""
    args = _parse(argv)
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    import pygame

    from game.stage.city import City

    pygame.display.init()
    width, height = (int(part) for part in args.size.lower().split("x"))
    screen = pygame.display.set_mode((width, height))
    city = City((width, height), args.art)
    scene = Scene(
        chapter=args.chapter,
        place=args.place,
        hour=args.hour,
        camera=args.camera,
        light=args.light,
        present=tuple(name for name in args.present.split(",") if name),
        presence="near",
        memory=args.memory,
    )
    city.speaking(args.speaking)
    city.show(scene, args.time, cut=True)
    city.warm(args.warm)
    city.draw(screen, args.time)
    if args.outage:
        city.outage(args.outage)
        _wait_for(city, screen, args.time)
    pygame.image.save(screen, args.out)
    pygame.quit()
    return 0


def _wait_for(city: object, screen: object, now: float) -> None:
    """Draw until the drained picture has been made and dissolved to."""
    import time

    for step in range(60):
        time.sleep(0.05)
        city.draw(screen, now + step * 0.05)  # type: ignore[attr-defined]


def _parse(argv: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m game.stage.city.preview", description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("place")
    parser.add_argument("hour")
    parser.add_argument("size", nargs="?", default="1280x720")
    parser.add_argument("--time", type=float, default=3.0)
    parser.add_argument("--present", default="", help="cast ids, separated by commas")
    parser.add_argument("--camera", default="still")
    parser.add_argument("--light", default="normal")
    parser.add_argument("--chapter", type=int, default=1)
    parser.add_argument("--warm", type=int, default=0)
    parser.add_argument("--outage", type=float, default=0.0)
    parser.add_argument("--memory", action="store_true")
    parser.add_argument("--speaking", action="store_true")
    parser.add_argument("--art", type=Path, default=ART)
    return parser.parse_args(argv)


if __name__ == "__main__":
    raise SystemExit(main())

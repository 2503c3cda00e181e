"""her paint [PLACE ...]: paints every place, or the named ones, into assets/art.

    python assets/paint [--scale 0.5] [--out FOLDER] [PLACE[_HOUR] ...]
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
if __package__ in (None, ""):
    sys.path.insert(0, str(HERE.parent))
    __package__ = "paint"

from paint.places import PLACES  # noqa: E402


def main(argv=None) -> int:
    parser = argparse.ArgumentParser(prog="her paint", description=__doc__)
    parser.add_argument("places", nargs="*", help="a place or place_hour; none paints them all")
    parser.add_argument("--scale", type=float, default=1.0, help="0.5 sketches at half size")
    parser.add_argument("--out", type=Path, default=HERE.parent / "art")
    args = parser.parse_args(argv)
    wanted = [name for name in PLACES
              if not args.places or name in args.places or name.rsplit("_", 1)[0] in args.places]
    if not wanted:
        print(f"No place is called {' or '.join(args.places)}. Places: {', '.join(PLACES)}.", file=sys.stderr)
        return 2
    for name in wanted:
        begun = time.monotonic()
        PLACES[name](name, args.scale, args.out)
        print(f"  {name} in {time.monotonic() - begun:.1f} s", flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

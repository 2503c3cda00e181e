"""her paint: runs the painting code beside the pictures, when skia is installed.

It paints nothing itself and is never needed to play: the painted layers come with the game.
"""

from __future__ import annotations

import importlib.util
import runpy
import sys
from pathlib import Path

PAINTERS = ("skia", "numpy", "PIL")


def main(argv: list[str]) -> int:
    """Paint the places named in argv, or all; the exit code. Says in a sentence what is missing."""
    folder = _paint_folder()
    missing = [name for name in PAINTERS if importlib.util.find_spec(name) is None]
    if missing:
        print(
            'Painting needs the art extra: run `pip install "her-game[art]"` and try again.',
            file=sys.stderr,
        )
        return 2
    if folder is None:
        print(
            "The painting code is not part of this install; run `her paint` in a checkout.",
            file=sys.stderr,
        )
        return 2
    sys.argv = ["her paint", *argv]
    try:
        runpy.run_path(str(folder), run_name="__main__")
    except SystemExit as end:
        return int(end.code or 0)
    except ImportError as error:
        print(f"Painting needs the system's libGL and libEGL ({error}).", file=sys.stderr)
        return 2
    return 0


def _paint_folder() -> Path | None:
    game = Path(__file__).resolve().parents[1]
    folders = (game.parent / "assets" / "paint", game / "assets" / "paint")
    return next((folder for folder in folders if (folder / "__main__.py").is_file()), None)

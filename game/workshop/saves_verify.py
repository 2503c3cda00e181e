"""The verb `her saves verify`: reads every save whole, and says which are sound.

It repairs nothing and deletes nothing.
"""

from __future__ import annotations

import argparse
from datetime import datetime
from pathlib import Path

from game import config
from game.errors import Trouble
from game.play.payload import unpack
from game.play.saves import BACKUP, ENDING, read


def main(argv: list[str]) -> int:
    """Check the player's saves, or the files named; 1 when one is damaged."""
    parser = argparse.ArgumentParser(prog="her saves", description="Look after saves.")
    parser.add_argument("deed", choices=("verify",))
    parser.add_argument("files", nargs="*", type=Path, help="saves (else: all of the player's)")
    options = parser.parse_args(argv)
    folder = config.folders().saves
    paths = options.files or sorted(
        path for path in folder.glob("*") if path.name.endswith((ENDING, ENDING + BACKUP))
    )
    damaged = sum(not _sound(path) for path in paths)
    print(f"{len(paths)} saves, {damaged} damaged ({folder})")
    return 1 if damaged else 0


def _sound(path: Path) -> bool:
    try:
        loaded = read(path)
        trail = unpack(loaded.payload["trail"])
    except Trouble as trouble:
        print(trouble)
        return False
    saved = datetime.fromisoformat(loaded.header.saved)
    print(
        f"{path.name}: chapter {loaded.header.chapter}, {saved:%Y-%m-%d %H:%M}, "
        f"{len(trail.steps)} steps, {len(trail.transcript)} lines"
    )
    return True

"""The verb `her saves`: looks saves over, copies one to a file of its own and takes such a file in.

It repairs nothing and deletes nothing.
"""

from __future__ import annotations

import argparse
from datetime import datetime
from pathlib import Path

from game import config
from game.belongings import COPIES
from game.errors import Trouble
from game.play.payload import unpack
from game.play.saves import BACKUP, ENDING, SCHEMA, Saves, read


def main(argv: list[str]) -> int:
    """Look after the player's saves; 1 when one is damaged.

    Raises:
        Trouble: there is no such save, or the disk has no room.
    """
    parser = argparse.ArgumentParser(prog="her saves", description="Look after saves.")
    deeds = parser.add_subparsers(dest="deed", required=True)
    deed = deeds.add_parser("verify", help="read every save whole")
    deed.add_argument("files", nargs="*", type=Path, help="saves (else: all of the player's)")
    deeds.add_parser("list", help="the player's saves, newest first")
    deed = deeds.add_parser("export", help="copy a save with its picture into one file")
    deed.add_argument("slot", help="as her saves list names it")
    deed.add_argument("--to", type=Path, help="a folder (else: copies, in the player's own)")
    deed = deeds.add_parser("import", help="take such a file in")
    deed.add_argument("file", type=Path)
    deeds.add_parser("schema", help="where the format is described")
    options = parser.parse_args(argv)
    folders = config.folders()
    store = Saves(folders.saves, datetime.now)
    if options.deed == "verify":
        return _verify(options.files, folders.saves)
    if options.deed == "list":
        for slot, header in store.headers().items():
            minutes = round(header.played / 60)
            title = f"chapter {header.chapter}, {header.title}"
            print(f"{slot}: {title}, {header.saved}, {minutes} min, {header.language}")
    elif options.deed == "export":
        if options.slot not in store.headers():
            raise Trouble(f"There is no save “{options.slot}”; her saves list names them.")
        print(store.export(options.slot, options.to or folders.root / COPIES))
    elif options.deed == "import":
        print(store.take_in(options.file))
    else:
        print(SCHEMA)
    return 0


def _verify(files: list[Path], folder: Path) -> int:
    paths = files or sorted(
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
    ways = f", {len(trail.branches)} other ways" if trail.branches else ""
    print(
        f"{path.name}: chapter {loaded.header.chapter}, {loaded.header.saved}, "
        f"{len(trail.steps)} steps, {len(trail.transcript)} lines{ways}"
    )
    return True

"""The verb `her replay SAVE`: where every improvised line of a save came from.

For each turn: contract, acts heard, values before and after, memories, engine and model, seed,
the drafts that were refused with their reasons, milliseconds. It runs no ink and no model: it
tells what the save holds, and says what an old save does not hold.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from game import config
from game.errors import Trouble
from game.play import provenance
from game.play.payload import unpack
from game.play.provenance import Provenance
from game.play.saves import BACKUP, ENDING, read


def main(argv: list[str]) -> int:
    """Print the provenance of a save; the exit code.

    Raises:
        Trouble: there is no such save, or it is damaged.
    """
    parser = argparse.ArgumentParser(
        prog="her replay", description="Where every improvised line of a save came from."
    )
    parser.add_argument("save", help="a save file, or the name of one of the player's saves")
    parser.add_argument("--window", default="", help="only this window")
    parser.add_argument("--json", action="store_true", help="one JSON object a turn")
    options = parser.parse_args(argv)
    loaded = read(save_path(options.save, config.folders().saves))
    trail = unpack(loaded.payload["trail"])
    header = loaded.header
    if not options.json:
        print(f"chapter {header.chapter}, {header.language}, kept with {header.engine}")
    told = 0
    for one in provenance.turns(trail):
        if options.window and one.window != options.window:
            continue
        told += 1
        print(json.dumps(row(one), ensure_ascii=False) if options.json else page(one))
    forgotten = sum(message.origin == "improv" for message in trail.earlier)
    if not options.json:
        print(f"\n{told} improvised turns", end="")
        print(f"; of {forgotten} earlier lines only the words are kept" if forgotten else "")
    return 0


def save_path(name: str, folder: Path) -> Path:
    """The file of a save: a path, or the name of a slot in the folder.

    Raises:
        Trouble: there is no such save.
    """
    path = Path(name).expanduser()
    if path.is_file():
        return path
    for ending in (ENDING, ENDING + BACKUP):
        if (folder / f"{name}{ending}").is_file():
            return folder / f"{name}{ending}"
    there = sorted({path.name.split(".")[0] for path in folder.glob(f"*{ENDING}*")})
    known = f" There are: {', '.join(there)}." if there else ""
    raise Trouble(f"There is no save “{name}” in {folder}.{known}")


def page(one: Provenance) -> str:
    """A turn as a person reads it."""
    said = [f"{line.number}  {line.speaker}: {line.text}" for line in one.lines]
    return "\n".join(["", *said, *(f"    {line}" for line in provenance.told(one))])


def row(one: Provenance) -> dict[str, Any]:
    """A turn as plain data."""
    data = asdict(one)
    data["lines"] = [{"number": line.number, "text": line.text} for line in one.lines]
    return data

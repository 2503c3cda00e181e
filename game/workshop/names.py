"""The verb `her names`: where a name of the story stands, and another name for it everywhere.

Knots, stitches, labels, variables, constants, lists and their items, functions, temporaries,
windows and exits. Without `--write` a rename only shows every place it would change.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from dataclasses import asdict
from difflib import get_close_matches
from pathlib import Path

from game import config
from game.errors import Trouble
from game.ink import Symbol
from game.play.theatre import MAIN
from game.workshop.references import References, Spot, references
from game.workshop.renaming import plan

SHOWN = 100  # letters of a line beside a place


def main(argv: list[str]) -> int:
    """Find or rename; the exit code.

    Raises:
        Trouble: there is no story, no such name, or it cannot be renamed so.
    """
    options = _arguments().parse_args(argv)
    folder: Path = options.story or config.data("story")
    if not (folder / MAIN).is_file():
        raise Trouble(f"There is no story here: a story folder holds a {MAIN}.", str(folder))
    known = references(folder)
    symbol = meant(known, options.name)
    if options.verb == "find":
        for line in _found(known, symbol, options.json):
            print(line)
        return 0
    return _rename(folder, known, symbol, options)


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="her names", description="Find names, and rename.")
    parser.add_argument("--story", type=Path, help="a story folder of your own")
    verbs = parser.add_subparsers(dest="verb", required=True)
    told = "as in knot, knot.stitch, list.item, window.exit, or FILE:LINE:COLUMN"
    find = verbs.add_parser("find", help="every place of a name, its definition first")
    find.add_argument("name", help=told)
    find.add_argument("--json", action="store_true", help="as a list of objects")
    rename = verbs.add_parser("rename", help="another name, in ink, contracts and translations")
    rename.add_argument("name", help=told)
    rename.add_argument("new", help="the new name, without the knot or list it belongs to")
    rename.add_argument("--write", action="store_true", help="do it; else it is only shown")
    return parser


def meant(known: References, name: str) -> Symbol:
    """The one thing of that name.

    Raises:
        Trouble: there is none, or there are several.
    """
    place = name.rsplit(":", 2)
    if len(place) == 3 and place[1].isdecimal() and place[2].isdecimal():
        symbol = known.at(place[0], int(place[1]), int(place[2]))
        if symbol is None:
            raise Trouble("No name stands there.", place[0], int(place[1]))
        return symbol
    found = known.named(name)
    if not found:
        close = get_close_matches(name, [one.name for one in known.spots], 1)
        hint = f" Did you mean {close[0]}?" if close else ""
        raise Trouble(f"Nothing in the story is called “{name}”.{hint}")
    if found[1:]:
        told = "; ".join(f"{one.kind} {one.name} at {known.spots[one][0]}" for one in found)
        raise Trouble(f"“{name}” is several things: {told}. Name one by its whole name or place.")
    return found[0]


def _found(known: References, symbol: Symbol, as_json: bool) -> Iterator[str]:
    spots = known.spots[symbol]
    if as_json:
        rows = [{"kind": symbol.kind, "name": symbol.name, **asdict(one)} for one in spots]
        yield json.dumps(rows, ensure_ascii=False, indent=1)
        return
    for one in spots:
        yield f"{one}: {one.use}: {_line(known, one)}"
    yield f"{symbol.kind} {symbol.name}: {len(spots)} places"


def _line(known: References, spot: Spot) -> str:
    line = known.texts[spot.file].split("\n")[spot.line - 1].strip()
    return line if len(line) <= SHOWN else line[: SHOWN - 1] + "…"


def _rename(folder: Path, known: References, symbol: Symbol, options: argparse.Namespace) -> int:
    made = plan(folder, known, symbol, options.new)
    for edit in made.edits:
        print(edit)
    for old, new in made.moves:
        print(f"{old} becomes {new}")
    told = f"{len(made.edits)} places in {len({one.file for one in made.edits})} files"
    if not options.write:
        print(f"{told}. Nothing was written: --write does it.")
        return 0
    try:
        made.write(folder)
    except OSError as error:
        raise Trouble(
            f"A file cannot be written ({error.strerror}).", str(error.filename)
        ) from None
    print(f"{told} renamed.")
    return 0

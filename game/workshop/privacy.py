"""The verb `her privacy`: what is kept of the player and where, all of it as one file, or gone.

The words are those of the page in the window. It deletes only after the word for it was typed.
"""

from __future__ import annotations

import argparse
import textwrap
from datetime import datetime
from pathlib import Path
from typing import Any

import yaml

from game import belongings, config
from game.belongings import COPIES
from game.config import Folders, Settings
from game.errors import Trouble

WIDE = 80
SURE = "delete"


def main(argv: list[str]) -> int:
    """Tell, copy or delete; 1 where something could not be deleted.

    Raises:
        Trouble: the copy cannot be written.
    """
    parser = argparse.ArgumentParser(prog="her privacy", description="What is kept of you.")
    parser.add_argument("--export", type=Path, nargs="?", const=Path(), metavar="FOLDER",
                        help="copy all of it into one file")  # fmt: skip
    parser.add_argument("--delete", action="store_true", help="delete all of it, after a question")
    options = parser.parse_args(argv)
    folders = config.folders()
    settings, _ = config.load(folders.settings)
    if options.export is not None:
        target = folders.root / COPIES if options.export == Path() else options.export
        print(belongings.pack(folders, target, datetime.now()))
    elif options.delete:
        return _delete(folders, _words(settings))
    else:
        for line in page(folders, settings, _words(settings)):
            print(textwrap.fill(line, WIDE, subsequent_indent="  " if line[0] == " " else ""))
    return 0


def page(folders: Folders, settings: Settings, words: dict[str, Any]) -> list[str]:
    """The page, line by line."""
    told = [words["privacy"]["title"], words["privacy"]["nothing"]]
    if settings.engine == "server":
        told.append(words["privacy"]["server"].format(address=settings.server_address))
    told.append(words["privacy"]["folder"].format(folder=folders.root))
    for one in belongings.kept(folders):
        size = f"{max(one.bytes // 1024, 1)} KB"
        count = words["privacy"]["files"].format(count=one.files, size=size)
        told.append(f"  {words['privacy'][f'kept_{one.name}']} ({count}): {one.path}")
    return [*told, words["privacy"]["models"]]


def _delete(folders: Folders, words: dict[str, Any]) -> int:
    print(words["confirm"]["forget"])
    try:
        typed = input(f"({SURE}) > ")
    except EOFError:
        typed = ""
    if typed.strip() != SURE:
        raise Trouble("Nothing was deleted.")
    left = belongings.delete(folders)
    if left:
        print(words["privacy"]["left"].format(files=", ".join(map(str, left))))
    return 1 if left else 0


def _words(settings: Settings) -> dict[str, Any]:
    """The interface's words in the player's language."""
    path = config.data("story") / "languages" / (settings.language or "en") / "ui.yaml"
    found = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert isinstance(found, dict)
    return found

"""Which set piece plays which task of the story; each is imported when it is first wanted."""

from __future__ import annotations

import importlib
from typing import cast

from game.play.messages import Doing
from game.stage.context import Context
from game.stage.screens import Screen, SetPiece

TASKS = {
    "install": ("game.stage.screens.install", "Install"),
    "letter": ("game.stage.screens.letter", "LetterDesk"),
    "run": ("game.stage.screens.run", "Run"),
    "skyline": ("game.stage.screens.skyline", "Skyline"),
    "alien": ("game.stage.screens.alien", "Alien"),
}


def set_piece(context: Context, doing: Doing, back: Screen) -> Screen | None:
    """The screen for a task; None when it has none, and is played as plain choices."""
    if doing.task not in TASKS:
        return None
    module, name = TASKS[doing.task]
    make = cast(SetPiece, getattr(importlib.import_module(module), name))
    return make(context, doing, back)

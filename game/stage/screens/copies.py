"""Saves from another machine: the files in the folder for them, each to be taken in by a press.

For whoever has no mouse to drop a file with. A file is read only when it is taken in.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pygame

from game.play.saves import ENDING
from game.stage.context import Context
from game.stage.screens import Screen
from game.stage.screens.on_sheet import OnSheet
from game.stage.sheet import Control, Sheet
from game.stage.text import Face
from game.stage.theme import FADED, INK

if TYPE_CHECKING:
    from game.stage.screens.saves import SavesPage

MOST = 60  # files on the page, the latest of them


class Copies(OnSheet):
    """The page; back is the page of saves, which takes a file in and tells what came of it."""

    def __init__(self, context: Context, back: SavesPage) -> None:
        self._context, self._back = context, back
        self._sheet = Sheet(context, 1180, 860)
        self._files = sorted(context.copies.glob(f"*{ENDING}"), key=_age)[:MOST]
        self.layout()
        self._sheet.focus.focus("file 0" if self._files else "back")

    def layout(self) -> None:
        context, sheet, words = self._context, self._sheet, self._context.words
        sheet.begin(words("saves.copies"), [("back", words("saves.back"))])
        style = context.style(Face.PLAIN, 22, FADED, 1.45)
        told = words("saves.copies_how", folder=context.copies)
        block = context.setter.block(told, style, sheet.width)
        sheet.text("how", block, (0, 0))
        pad = context.measure.px(12)
        y = block.height + pad
        for number, path in enumerate(self._files):
            style = context.style(Face.BOOK, 25, INK, 1.4)
            block = context.setter.block(path.stem, style, sheet.width - 2 * pad)
            sheet.text(f"name file {number}", block, (pad, y + pad))
            rect = pygame.Rect(0, y, sheet.width, block.height + 2 * pad)
            sheet.control(Control(f"file {number}", "line", rect))
            y = rect.bottom
        sheet.end(y)

    def event(self, event: pygame.event.Event, now: float) -> Screen | None:
        if event.type == pygame.KEYDOWN and event.key == pygame.K_ESCAPE:
            return self._back
        if event.type == pygame.DROPFILE:
            return self._back.take_in(Path(event.file))
        hit = self._sheet.event(event, now)
        if hit is None or hit.how != "press":
            return None
        name, _, number = hit.name.partition(" ")
        return self._back.take_in(self._files[int(number)]) if name == "file" else self._back


def _age(path: Path) -> float:
    """The latest first."""
    try:
        return -path.stat().st_mtime
    except OSError:
        return 0.0

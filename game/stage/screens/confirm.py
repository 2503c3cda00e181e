"""One question with two answers, before something that cannot be taken back."""

from __future__ import annotations

from collections.abc import Callable

import pygame

from game.stage.context import Context
from game.stage.screens import Screen
from game.stage.screens.on_sheet import OnSheet
from game.stage.sheet import Sheet
from game.stage.text import Face
from game.stage.theme import INK

Deed = Callable[[float], Screen]


class Confirm(OnSheet):
    """Asks the text of `key`; yes does the deed, no goes back."""

    def __init__(self, context: Context, back: Screen, key: str, deed: Deed) -> None:
        self._context, self._back, self._key, self._deed = context, back, key, deed
        self._sheet = Sheet(context, 760, 320)
        self.layout()
        self._sheet.focus.focus("no")

    def layout(self) -> None:
        words, sheet = self._context.words, self._sheet
        sheet.begin("", [("no", words("confirm.no")), ("yes", words("confirm.yes"))])
        style = self._context.style(Face.BOOK, 30, INK, 1.5)
        block = self._context.setter.block(words(self._key), style, sheet.width)
        sheet.text("question", block, (0, self._context.measure.px(20)))
        sheet.end(block.height + self._context.measure.px(40))

    def event(self, event: pygame.event.Event, now: float) -> Screen | None:
        if event.type == pygame.KEYDOWN and event.key == pygame.K_ESCAPE:
            return self._back
        hit = self._sheet.event(event, now)
        if hit is None or hit.how != "press":
            return None
        return self._deed(now) if hit.name == "yes" else self._back

"""Who and what this was made with."""

from __future__ import annotations

import pygame

from game.stage.context import Context
from game.stage.screens import Screen
from game.stage.screens.on_sheet import OnSheet
from game.stage.sheet import Sheet
from game.stage.text import Face
from game.stage.theme import FADED, INK


class Credits(OnSheet):
    """A paper with names on it."""

    def __init__(self, context: Context, back: Screen) -> None:
        self._context, self._back = context, back
        self._sheet = Sheet(context, 1060, 900)
        self.layout()

    def layout(self) -> None:
        context, words, sheet = self._context, self._context.words, self._sheet
        sheet.begin(words("credits.title"), [("back", words("credits.back"))])
        y, gap = context.measure.px(10), context.measure.px(30)
        plain = context.style(Face.PLAIN, 22, FADED, 1.5)
        body = context.style(Face.BOOK, 29, INK, 1.6)
        for key, style in (("body", body), ("made", plain), ("fonts", plain)):
            text = words(f"credits.{key}").strip()
            block = context.setter.block(text, style, sheet.width)
            sheet.text(key, block, (0, y))
            y += block.height + gap
        sheet.end(y)

    def event(self, event: pygame.event.Event, now: float) -> Screen | None:
        if event.type == pygame.KEYDOWN and event.key == pygame.K_ESCAPE:
            return self._back
        hit = self._sheet.event(event, now)
        return self._back if hit is not None and hit.how == "press" else None

"""Where an improvised line came from, as a page: for writers, and for players who ask.

It shows what `game.play.provenance` tells of the line and nothing else.
"""

from __future__ import annotations

import pygame

from game.play.provenance import told
from game.stage.context import Context
from game.stage.screens import Screen
from game.stage.screens.on_sheet import OnSheet
from game.stage.sheet import Sheet
from game.stage.text import Face
from game.stage.theme import FADED, INK


class ProvenancePage(OnSheet):
    """The page of one line, by its number in the transcript; back is where it was opened from."""

    def __init__(self, context: Context, back: Screen, number: int) -> None:
        self._context, self._back = context, back
        self._found = context.play.provenance(number)
        self._sheet = Sheet(context, 1240, 1000)
        self.layout()

    def layout(self) -> None:
        context, words, sheet = self._context, self._context.words, self._sheet
        sheet.begin(words("provenance.title"), [("back", words("provenance.back"))])
        lines = [("none", words("provenance.none"), INK)]
        if self._found is not None:
            said = [(f"line {one.number}", one.text, INK) for one in self._found.lines]
            lines = said + [(f"fact {n}", line, FADED) for n, line in enumerate(told(self._found))]
        y = 0
        for name, text, colour in lines:
            face = Face.BOOK if colour is INK else Face.PLAIN
            style = context.style(face, 26 if colour is INK else 20, colour, 1.45)
            block = context.setter.block(text, style, sheet.width)
            sheet.text(name, block, (0, y))
            y += block.height + context.measure.px(6)
        sheet.end(y)

    def event(self, event: pygame.event.Event, now: float) -> Screen | None:
        if event.type == pygame.KEYDOWN and event.key == pygame.K_ESCAPE:
            return self._back
        hit = self._sheet.event(event, now)
        return self._back if hit is not None and hit.how == "press" else None

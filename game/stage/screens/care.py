"""The game steps out of the fiction: plain words and help lines for somebody who may be in danger.

Nothing typed is kept or sent. The player comes back into the story, or saves and stops.
"""

from __future__ import annotations

import locale

import pygame

from game.improv.care import load_care
from game.stage.context import Context
from game.stage.screens import LEAVE, Screen
from game.stage.screens.on_sheet import OnSheet
from game.stage.sheet import Sheet
from game.stage.text import Face
from game.stage.theme import FADED, INK

FILE = "care.yaml"


class CareScreen(OnSheet):
    """The words of care over the dimmed city; back is the play."""

    def __init__(self, context: Context, back: Screen) -> None:
        self._context, self._back = context, back
        self._sheet = Sheet(context, 1120, 980)
        self.layout()

    def layout(self) -> None:
        context, sheet = self._context, self._sheet
        country = (locale.getlocale()[0] or "").partition("_")[2][:2].upper()
        care = load_care(context.script.folder / FILE, context.words.language, country)
        sheet.begin("", [("back", care.back), ("rest", care.rest)])
        body = context.style(Face.BOOK, 28, INK, 1.5)
        line = context.style(Face.PLAIN, 25, INK, 1.5)
        small = context.style(Face.PLAIN, 22, FADED, 1.5)
        texts = [(says, body) for says in care.says]
        texts += [(f"{one.name}: {one.reach} ({one.hours})", line) for one in care.lines]
        texts.append((care.general, small))
        y = context.measure.px(16)
        for number, (text, style) in enumerate(texts):
            block = context.setter.block(text, style, sheet.width)
            sheet.text(f"care {number}", block, (0, y))
            y += block.height + context.measure.px(20)
        sheet.end(y)

    def event(self, event: pygame.event.Event, now: float) -> Screen | None:
        hit = self._sheet.event(event, now)
        if hit is None or hit.how != "press":
            return None
        self._context.play.come_back()
        if hit.name == "back":
            return self._back
        self._context.keep()
        return LEAVE

"""Something of ours broke: said in words, with where it is written down, and a way out."""

from __future__ import annotations

import pygame

from game.config import LOG_FILE
from game.stage.backdrop import dusk
from game.stage.context import Context
from game.stage.laid import Laid
from game.stage.screens import LEAVE, Screen
from game.stage.sheet import Sheet
from game.stage.text import Face
from game.stage.theme import FADED, INK


class Crash:
    """The last screen after a mistake; kept says whether the place is on the disk."""

    def __init__(self, context: Context, kept: bool) -> None:
        self._context, self._kept = context, kept
        self._sheet = Sheet(context, 980, 420)
        self.layout()

    def layout(self) -> None:
        context, words, sheet = self._context, self._context.words, self._sheet
        sheet.begin(words("crash.title"), [("leave", words("crash.leave"))])
        body = context.style(Face.BOOK, 28, INK, 1.5)
        small = context.style(Face.PLAIN, 21, FADED, 1.45)
        said = words("crash.saved" if self._kept else "crash.not_saved")
        log = words("crash.log", file=context.folders.log / LOG_FILE)
        y = 0
        for name, text, style in (("said", said, body), ("log", log, small)):
            block = context.setter.block(text, style, sheet.width)
            sheet.text(name, block, (0, y))
            y += block.height + context.measure.px(24)
        sheet.end(y)

    def event(self, event: pygame.event.Event, now: float) -> Screen | None:
        hit = self._sheet.event(event, now)
        pressed = hit is not None and hit.how == "press"
        escaped = event.type == pygame.KEYDOWN and event.key == pygame.K_ESCAPE
        return LEAVE if pressed or escaped else None

    def update(self, now: float) -> Screen | None:
        return None

    def draw(self, surface: pygame.Surface, now: float) -> None:
        surface.blit(dusk(surface.get_size()), (0, 0))
        self._sheet.draw(surface, now)

    def idle(self, now: float) -> bool:
        return True

    def texts(self) -> tuple[Laid, ...]:
        return self._sheet.texts()

"""Something of ours broke: said in words, with where it is written down, and a way out."""

from __future__ import annotations

from pathlib import Path

import pygame

from game.config import LOG_FILE
from game.stage import mishap
from game.stage.backdrop import dusk
from game.stage.context import Context
from game.stage.screens import LEAVE, Screen
from game.stage.screens.on_sheet import OnSheet
from game.stage.sheet import Sheet
from game.stage.text import Face
from game.stage.theme import FADED, INK


class Crash(OnSheet):
    """The last screen after a mistake; kept says whether the place is on the disk.

    report is the file in which it is written down, None where there is none. The player's words go
    into it only when the button for it is pressed.
    """

    def __init__(self, context: Context, kept: bool, report: Path | None = None) -> None:
        self._context, self._kept, self._report = context, kept, report
        self._added = False
        self._sheet = Sheet(context, 980, 520)
        self.layout()

    def layout(self) -> None:
        context, words, sheet = self._context, self._context.words, self._sheet
        buttons = [("leave", words("crash.leave"))]
        if self._report is not None and context.playing and not self._added:
            buttons.insert(0, ("add", words("crash.add")))
        sheet.begin(words("crash.title"), buttons)
        body = context.style(Face.BOOK, 28, INK, 1.5)
        small = context.style(Face.PLAIN, 21, FADED, 1.45)
        said = words("crash.saved" if self._kept else "crash.not_saved")
        log = words("crash.log", file=self._report or context.folders.log / LOG_FILE)
        about = words("crash.added" if self._added else "crash.private")
        y = 0
        for name, text, style in (
            ("said", said, body),
            ("log", log, small),
            ("about", about, small),
        ):
            block = context.setter.block(text, style, sheet.width)
            sheet.text(name, block, (0, y))
            y += block.height + context.measure.px(24)
        sheet.end(y)

    def event(self, event: pygame.event.Event, now: float) -> Screen | None:
        hit = self._sheet.event(event, now)
        if hit is not None and hit.how == "press":
            if hit.name != "add" or self._report is None:
                return LEAVE
            self._added = mishap.add_words(self._context, self._report)
            self.layout()
            return None
        escaped = event.type == pygame.KEYDOWN and event.key == pygame.K_ESCAPE
        return LEAVE if escaped else None

    def draw(self, surface: pygame.Surface, now: float) -> None:
        surface.blit(dusk(surface.get_size()), (0, 0))
        self._sheet.draw(surface, now)

"""What every page that is one sheet over the city has in common: it is drawn, read and at rest.

A page makes its `_sheet` in `layout` and answers events itself; what differs it says itself too.
"""

from __future__ import annotations

import pygame

from game.stage.context import Context
from game.stage.laid import Laid
from game.stage.passages import Passage
from game.stage.screens import Screen
from game.stage.sheet import Sheet
from game.stage.voice.aloud import Aloud


class OnSheet:
    """The common part of such a page."""

    _context: Context
    _sheet: Sheet

    def update(self, now: float) -> Screen | None:
        return None

    def draw(self, surface: pygame.Surface, now: float) -> None:
        self._context.backdrop.draw(surface, now)
        self._sheet.draw(surface, now)

    def idle(self, now: float) -> bool:
        return True

    def aloud(self) -> Aloud:
        return self._sheet.aloud()

    def passages(self, now: float) -> tuple[Passage, ...]:
        """See `Readable.passages`."""
        return self._sheet.passages()

    def texts(self) -> tuple[Laid, ...]:
        return self._sheet.texts()

"""The device: a small folding case with one page open at a time."""

from __future__ import annotations

from typing import Protocol

import pygame

from game.stage.laid import Laid
from game.stage.passages import Passage


class Page(Protocol):
    """What stands on the device's page. Made with the context alone: `Mail(context)`.

    The page has its own coordinates: (0, 0) is the upper left corner of the paper, and mouse
    events come already moved there. The case draws paper, margins and the page's name; a page
    draws its content inside `area`.
    """

    def layout(self, area: pygame.Rect) -> None:
        """Set everything anew inside this part of the page."""
        ...

    def event(self, event: pygame.event.Event, now: float) -> bool:
        """Answer what the player did; True when the event was used."""
        ...

    def draw(self, surface: pygame.Surface, now: float) -> None:
        """The content, on the paper that is already there."""
        ...

    def idle(self, now: float) -> bool:
        """Whether nothing on it moves."""
        ...

    def passages(self, now: float) -> tuple[Passage, ...]:
        """What of it can be marked and copied, in reading order, out of sight or not."""
        ...

    def texts(self) -> tuple[Laid, ...]:
        """Every text on the page, in its coordinates."""
        ...

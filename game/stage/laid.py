"""A text that has been set and given its place.

Screens lay their texts out once, as values, and draw what is laid; a test reads the same values to
see that nothing overlaps or leaves the window.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import pygame

from game.stage.text import Block


@dataclass(frozen=True)
class Laid:
    """A block and the place of its upper left corner, in pixels of the window (or the page).

    name says what it is ("narration", "chip 2"); clip is the part of the screen it may be seen in,
    None for all of it.
    """

    name: str
    block: Block
    at: tuple[int, int]
    clip: pygame.Rect | None = None

    @property
    def rect(self) -> pygame.Rect:
        """Where the words stand, hanging quotes aside."""
        rect = pygame.Rect(self.at, (self.block.width, self.block.height))
        return rect.clip(self.clip) if self.clip else rect


def draw(surface: pygame.Surface, texts: Iterable[Laid]) -> None:
    """All of these texts, whole. Hanging quotes stand out to the left of their place."""
    for laid in texts:
        before = surface.get_clip()
        if laid.clip:
            surface.set_clip(laid.clip.clip(before))
        surface.blit(laid.block.surface, (laid.at[0] - laid.block.inset, laid.at[1]))
        surface.set_clip(before)

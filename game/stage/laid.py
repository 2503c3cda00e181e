"""A text that has been set and given its place.

Screens lay their texts out once, as values, and draw what is laid; a test reads the same values to
see that nothing overlaps or leaves the window. A column of reading shows whole lines only: `whole`
takes away what an edge would cut through.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

import pygame

from game.stage.text import CAPITAL, Block

TALLEST = 1.03  # of the type size: how far the tallest letter reaches above the base line


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
        """Where the words stand, hanging punctuation aside."""
        rect = pygame.Rect(self.at, (self.block.width, self.block.height))
        return rect if self.clip is None else rect.clip(self.clip)


def whole(one: Laid) -> Laid:
    """The same text with its clip narrowed to the lines that are not cut by it; maybe to none."""
    if one.clip is None:
        return one
    block, clip = one.block, one.clip
    size, step = block.style.size, max(block.step, 1)
    free = max(round((step + CAPITAL * size) / 2 - TALLEST * size), 0)  # above a line's letters
    first = max(-(-(clip.top - free - one.at[1]) // step), 0)
    last = min((clip.bottom - one.at[1]) // step, block.lines)
    if first == 0 and last == block.lines:
        return one
    top = max(one.at[1] + first * step, clip.top)
    bottom = max(one.at[1] + last * step, top)
    return replace(one, clip=pygame.Rect(clip.x, top, clip.width, bottom - top))


def room(one: Laid) -> pygame.Rect | None:
    """Where a text may be drawn: its clip, and what its punctuation hangs out of it."""
    if one.clip is None:
        return None
    wide = one.clip.width + one.block.inset + one.block.outset
    return pygame.Rect(one.clip.x - one.block.inset, one.clip.y, wide, one.clip.height)


def draw(surface: pygame.Surface, texts: Iterable[Laid]) -> None:
    """All of these texts. Hanging punctuation stands out of their place on both sides."""
    for one in texts:
        before = surface.get_clip()
        seen = room(one)
        if seen is not None:
            surface.set_clip(seen.clip(before))
        surface.blit(one.block.surface, (one.at[0] - one.block.inset, one.at[1]))
        surface.set_clip(before)

"""A line on its way: its words fade in one after the other at the speaker's tempo.

The words were set once; a frame only copies them. It keeps time by the moments it is given and
knows nothing of the story.
"""

from __future__ import annotations

import pygame

from game.stage.tempo import arrivals
from game.stage.text import Block

FADE = 0.28  # seconds a word takes to come


class Reveal:
    """One block that arrives word by word.

    Args:
        words: of the block.
        starts: the moment of the first word, monotonic seconds.
        letters_a_second: the player's speed, 0 for at once.
        stage: her stage, "" for every other voice.
        seed: the same seed gives the same tempo.
    """

    def __init__(
        self, words: list[str], starts: float, letters_a_second: float, stage: str, seed: int
    ) -> None:
        self._starts = starts
        self._times = arrivals(words, letters_a_second, stage, seed)
        self._instant = letters_a_second <= 0
        self._complete = False

    @property
    def starts(self) -> float:
        """When the first word comes."""
        return self._starts

    @property
    def ends(self) -> float:
        """When the last word is wholly there."""
        if self._instant or not self._times:
            return self._starts
        return self._starts + self._times[-1] + FADE

    def done(self, now: float) -> bool:
        """Whether everything is there."""
        return self._complete or now >= self.ends

    def complete(self) -> None:
        """Everything now."""
        self._complete = True

    def share(self, index: int, now: float) -> float:
        """How much of a word is there, 0 to 1."""
        if self.done(now):
            return 1.0
        if index >= len(self._times):
            return 0.0
        return min(max((now - self._starts - self._times[index]) / FADE, 0.0), 1.0)

    def reached(self, block: Block, now: float) -> int:
        """How far down the block any word has come, in pixels; a line at least."""
        come = (word for n, word in enumerate(block.words) if self.share(n, now) > 0)
        return max((word.rect.bottom for word in come), default=block.step)

    def draw(
        self,
        surface: pygame.Surface,
        block: Block,
        at: tuple[int, int],
        now: float,
        first: int = 0,
    ) -> None:
        """The block as far as it has come; first is the number of its first word in the line."""
        x, y = at[0] - block.inset, at[1]
        if self.done(now):
            surface.blit(block.surface, (x, y))
            return
        for number, word in enumerate(block.words, first):
            share = self.share(number, now)
            if share >= 1:
                surface.blit(block.surface, (x + word.rect.x, y + word.rect.y), word.rect)
            elif share > 0:
                part = block.surface.subsurface(word.rect.clip(block.surface.get_rect()))
                part.set_alpha(round(255 * share))
                surface.blit(part, (x + word.rect.x, y + word.rect.y))

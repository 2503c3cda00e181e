"""Subtitles for sounds: a line when a sound begins, for whoever does not hear it.

It says what is heard in the player's language and takes itself away again. A sound without words of
its own is left out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.stage import laid, paint
from game.stage.laid import Laid
from game.stage.text import Face
from game.stage.theme import CREAM, NIGHT

if TYPE_CHECKING:
    from game.stage.context import Context

LASTS = 4.0  # seconds a caption stays
MOST = 3  # captions at once
ALIKE = 8.0  # seconds in which the same sound is not told again
TOP = 150  # design pixels from the upper edge: under a chapter's name


class Captions:
    """The sounds that began lately."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._new: list[str] = []
        self._shown: list[tuple[str, float]] = []
        self._told: dict[str, float] = {}

    def hear(self, kind: str, name: str) -> None:
        """A sound began."""
        words = self._context.words
        key = f"sounds.{kind}.{name}"
        if self._context.settings.sound_captions and key in words:
            self._new.append(words(key))

    def texts(self, now: float) -> tuple[Laid, ...]:
        """What stands there now."""
        for text in self._new:
            if now - self._told.get(text, -ALIKE) >= ALIKE:
                self._told[text] = now
                self._shown.append((text, now))
        self._new = []
        self._shown = [(text, since) for text, since in self._shown if now - since < LASTS][-MOST:]
        measure = self._context.measure
        style = self._context.style(Face.PLAIN, 20, CREAM, 1.35)
        y, found = measure.px(TOP), []
        for text, _ in self._shown:
            block = self._context.setter.block(f"[{text}]", style, measure.width // 3)
            found.append(Laid("caption", block, (measure.px(60), y)))
            y += block.height + measure.em(20)
        return tuple(found)

    def draw(self, surface: pygame.Surface, now: float) -> None:
        """The captions, each on a ground of its own."""
        texts = self.texts(now)
        measure = self._context.measure
        for one in texts:
            ground = one.rect.inflate(measure.em(28), measure.em(12))
            surface.blit(paint.rounded(ground.size, measure.em(12), NIGHT, 235), ground)
        laid.draw(surface, texts)

    def idle(self, now: float) -> bool:
        """Whether none comes or goes soon."""
        return not self._new and not self._shown

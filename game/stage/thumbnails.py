"""A small picture beside each save that the player makes: the city as it was, without words.

Pictures are a comfort: one that cannot be written or read is simply not shown.
"""

from __future__ import annotations

import logging
from pathlib import Path

import pygame

from game.stage.backdrop import Backdrop

SIZE = (192, 108)

log = logging.getLogger(__name__)


class Thumbnails:
    """The pictures in the folder of saves, by slot."""

    def __init__(self, folder: Path, backdrop: Backdrop) -> None:
        self._folder, self._backdrop = folder, backdrop
        self._read: dict[str, pygame.Surface | None] = {}

    def keep(self, slot: str) -> None:
        """Keep the city as it was drawn last, for this slot."""
        picture = pygame.transform.smoothscale(self._backdrop.still(), SIZE)
        try:
            pygame.image.save(picture, self._path(slot))
            self._read[slot] = picture
        except (OSError, pygame.error) as why:
            log.warning("the picture of %s could not be kept (%s).", slot, why)

    def get(self, slot: str) -> pygame.Surface | None:
        """The picture of a slot, if there is one."""
        if slot not in self._read:
            try:
                self._read[slot] = pygame.image.load(self._path(slot)).convert()
            except (OSError, pygame.error):
                self._read[slot] = None
        return self._read[slot]

    def forget(self, slot: str) -> None:
        """The save is gone."""
        self._read.pop(slot, None)

    def _path(self, slot: str) -> Path:
        return self._folder / f"{slot}.png"

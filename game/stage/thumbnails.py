"""A small picture beside each save: the city as it was, without words.

Pictures are a comfort: one that cannot be written or read is simply not shown.
"""

from __future__ import annotations

import logging
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pygame

from game import files
from game.stage.backdrop import Backdrop
from game.stage.png import png

SIZE = (192, 108)

log = logging.getLogger(__name__)


class Thumbnails:
    """The pictures in the folder of saves, by slot."""

    def __init__(self, folder: Path, backdrop: Backdrop) -> None:
        self._folder, self._backdrop = folder, backdrop
        self._read: dict[str, pygame.Surface | None] = {}
        self._scene: object = None
        self._taken = b""  # of the scene
        self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="pictures")

    def keep(self, slot: str) -> None:
        """Keep the city as it was drawn last, for this slot."""
        self._put(slot, self._take())

    def follow(self, slot: str, scene: object) -> None:
        """Keep a picture for an autosave: one is taken in each scene, and written in good time."""
        if scene != self._scene:
            self._scene, self._taken = scene, self._take()
        self._writer.submit(self._put, slot, self._taken)

    def _take(self) -> bytes:
        return png(pygame.transform.smoothscale(self._backdrop.still(), SIZE))

    def _put(self, slot: str, picture: bytes) -> None:
        try:
            files.write_bytes(self._path(slot), picture)
        except OSError as why:
            log.warning("the picture of %s could not be kept (%s).", slot, why)
        self._read.pop(slot, None)

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

    def close(self) -> None:
        """Write what is still to be written."""
        self._writer.shutdown()

    def _path(self, slot: str) -> Path:
        return self._folder / f"{slot}.png"

"""The film the place is seen on: vignette and moving grain, made once per window size."""

from __future__ import annotations

import random
from functools import lru_cache

import pygame

TILE = 192  # pixels of the grain's tile; it is laid anew at a random offset many times a second
GRAIN_RATE = 18.0  # offsets per second
STRENGTH = 4.2  # levels of 255 that a grain takes from the light
MOST = 12  # levels
ACROSS, DOWN = 0.17, 0.21  # of the picture's width and height: how far the vignette reaches


class Film:
    """Vignette and grain for one size of window."""

    def __init__(self, size: tuple[int, int]) -> None:
        self._size = size
        self._edges = _vignette(size)
        self._grain = _grain()

    def draw(self, target: pygame.Surface, now: float, *, moving: bool) -> None:
        """Lay both over the picture."""
        target.fblits(self._edges, pygame.BLEND_PREMULTIPLIED)
        dice = random.Random(int(now * GRAIN_RATE)) if moving else random.Random(1)
        left, top = -dice.randrange(TILE), -dice.randrange(TILE)
        spots = [
            (self._grain, (x, y))
            for x in range(left, self._size[0], TILE)
            for y in range(top, self._size[1], TILE)
        ]
        target.fblits(spots, pygame.BLEND_RGB_SUB)


@lru_cache(maxsize=1)
def _grain() -> pygame.Surface:
    """What a tile of grain takes from the light: as on film, least is seen in the dark."""
    dice = random.Random(5)
    tile = pygame.Surface((TILE, TILE), 0, 32)
    for y in range(TILE):
        for x in range(TILE):
            value = min(MOST, abs(round(dice.gauss(0, STRENGTH))))
            tile.set_at((x, y), (value, value, value))
    return tile


def _vignette(size: tuple[int, int]) -> list[tuple[pygame.Surface, tuple[int, int]]]:
    """Four soft strips of plum along the edges: cheaper than one sheet over everything."""
    wide, high = size
    across, down = round(wide * ACROSS), round(high * DOWN)
    left = pygame.transform.smoothscale(_ramp(), (across, high))
    top = pygame.transform.smoothscale(pygame.transform.rotate(_ramp(), -90), (wide, down))
    return [
        (left, (0, 0)),
        (pygame.transform.flip(left, True, False), (wide - across, 0)),
        (top, (0, 0)),
        (pygame.transform.flip(top, False, True), (0, high - down)),
    ]


@lru_cache(maxsize=1)
def _ramp() -> pygame.Surface:
    """Plum at the left, nothing at the right, falling softly; premultiplied."""
    ramp = pygame.Surface((64, 4), pygame.SRCALPHA, 32)
    for x in range(64):
        part = (1 - x / 63) ** 2.2
        alpha = round(92 * part)
        for y in range(4):
            ramp.set_at((x, y), (24 * alpha // 255, 10 * alpha // 255, 16 * alpha // 255, alpha))
    return ramp

"""The film the place is seen on: vignette and moving grain, made once per window size."""

from __future__ import annotations

import random
from functools import lru_cache

import pygame

TILE = 192  # pixels of the grain's tile; it is laid anew at a random offset many times a second
GRAIN_RATE = 18.0  # offsets per second
STRENGTH = 9  # alpha of a grain, of 255


class Film:
    """Vignette and grain for one size of window."""

    def __init__(self, size: tuple[int, int]) -> None:
        self._size = size
        self._edges = _vignette(size)
        self._grain = _grain()

    def draw(self, target: pygame.Surface, now: float, *, moving: bool) -> None:
        """Lay both over the picture."""
        flag = pygame.BLEND_PREMULTIPLIED
        target.fblits(self._edges, flag)
        dice = random.Random(int(now * GRAIN_RATE)) if moving else random.Random(1)
        left, top = -dice.randrange(TILE), -dice.randrange(TILE)
        spots = [
            (self._grain, (x, y))
            for x in range(left, self._size[0], TILE)
            for y in range(top, self._size[1], TILE)
        ]
        target.fblits(spots, flag)


@lru_cache(maxsize=1)
def _grain() -> pygame.Surface:
    dice = random.Random(5)
    tile = pygame.Surface((TILE, TILE), pygame.SRCALPHA, 32)
    for y in range(TILE):
        for x in range(TILE):
            alpha = min(24, abs(round(dice.gauss(0, STRENGTH))))
            value = alpha if dice.random() < 0.45 else 0
            tile.set_at((x, y), (value, value, value, alpha))
    return tile


def _vignette(size: tuple[int, int]) -> list[tuple[pygame.Surface, tuple[int, int]]]:
    """Four soft strips of plum along the edges: cheaper than one sheet over everything."""
    wide, high = size
    across, down = wide // 5, high // 4
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

"""What floats, falls or rises: dust, snow, rain, steam, embers, petals, birds.

Every mote's place is a function of the time alone, so nothing is kept between frames and a still
at a given time is always the same picture.
"""

from __future__ import annotations

import math
import random
from dataclasses import dataclass

import pygame

from game.stage.city.lens import Lens
from game.stage.city.light import light_sprites
from game.stage.city.plan import Air


@dataclass(frozen=True)
class Manner:
    """How one kind moves: units per second down and across, sway in units, its fading."""

    fall: float
    drift: float
    sway: float
    fades: bool
    added: bool


MANNERS = {
    "dust": Manner(-4, 5, 26, True, True),
    "snow": Manner(58, 10, 34, False, False),
    "rain": Manner(1500, -60, 0, False, True),
    "steam": Manner(-46, 6, 22, True, True),
    "ember": Manner(-70, 8, 30, True, True),
    "petal": Manner(34, 22, 46, False, False),
    "bird": Manner(-3, 46, 10, False, False),
}
STEPS = 6


class AirReady:
    """Motes scaled for a lens."""

    def __init__(self, plan: Air, lens: Lens) -> None:
        self.depth = plan.depth
        self._manner = MANNERS[plan.kind]
        self._plan = plan
        self._scale = lens.scale
        dice = random.Random(plan.kind + plan.colour)
        self._sprites = [_sprites(plan, lens.scale, size) for size in (0.55, 0.8, 1.0, 1.35)]
        self._motes = [
            (dice.random(), dice.random(), dice.random(), dice.randrange(4))
            for _ in range(plan.count)
        ]

    def draw(self, target: pygame.Surface, now: float, x: float, y: float) -> None:
        """Blit every mote where it is at `now`; x, y is the layer's offset."""
        manner, scale = self._manner, self._scale
        left, top, wide, high = self._plan.area
        blits = []
        for across, down, own, size in self._motes:
            pace = 0.6 + 0.8 * own
            along = (down + now * manner.fall * pace / high) % 1
            sideways = (across + now * manner.drift * pace / wide) % 1
            sway = manner.sway * math.sin(now * (0.3 + 0.5 * own) + across * 40)
            place = (
                (left + sideways * wide + sway) * scale + x,
                (top + along * high) * scale + y,
            )
            levels = self._sprites[size]
            level = STEPS - 1
            if manner.fades:
                shine = math.sin(along * math.pi) * (
                    0.55 + 0.45 * math.sin(now * (0.5 + own) + down * 60)
                )
                level = round(max(0.0, shine) * (STEPS - 1))
            if level:
                blits.append((levels[level], place))
        flag = pygame.BLEND_RGB_ADD if manner.added else pygame.BLEND_PREMULTIPLIED
        target.fblits(blits, flag)

    @property
    def surfaces(self) -> list[pygame.Surface]:
        """All pictures held, for counting memory."""
        return [sprite for levels in self._sprites for sprite in levels]


def _sprites(plan: Air, scale: float, size: float) -> list[pygame.Surface]:
    radius = max(1.0, plan.size * scale * size)
    if plan.kind == "rain":
        return [_streak(plan.colour, radius)] * STEPS
    if plan.kind == "bird":
        return [_bird(plan.colour, radius)] * STEPS
    levels = light_sprites("glow", radius, plan.colour, STEPS)
    if MANNERS[plan.kind].added:
        return levels
    return [_covering(levels[-1], plan.colour)] * STEPS


def _covering(light: pygame.Surface, colour: str) -> pygame.Surface:
    """A soft mote that covers what is behind it: premultiplied, its own light as its alpha."""
    tint = pygame.Color(colour)
    most = max(tint.r, tint.g, tint.b, 1)
    mote = pygame.Surface(light.get_size(), pygame.SRCALPHA, 32)
    for y in range(light.get_height()):
        for x in range(light.get_width()):
            r, g, b, _ = light.get_at((x, y))
            mote.set_at((x, y), (r, g, b, min(255, max(r, g, b) * 255 // most)))
    return mote


def _streak(colour: str, length: float) -> pygame.Surface:
    """A short line of falling rain, fading upward."""
    tall = max(3, round(length))
    streak = pygame.Surface((1, tall), 0, 32)
    tint = pygame.Color(colour)
    for y in range(tall):
        part = (y + 1) / tall
        streak.set_at((0, y), (round(tint.r * part), round(tint.g * part), round(tint.b * part)))
    return streak


def _bird(colour: str, span: float) -> pygame.Surface:
    """Two strokes, as children draw a bird far away."""
    wide = max(4, round(span * 2))
    bird = pygame.Surface((wide, max(3, wide // 2)), pygame.SRCALPHA, 32)
    mid = (wide // 2, wide // 4)
    pygame.draw.aaline(bird, colour, (0, 0), mid)
    pygame.draw.aaline(bird, colour, mid, (wide - 1, 0))
    return bird.premul_alpha()

"""Sprites of light, made once per size and colour and then only blitted.

Each light is kept at several brightnesses, because changing one inside a frame would cost a frame.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache

import pygame

from game.stage.city.lens import Lens
from game.stage.city.plan import Lamp, Lamps

LEVELS = 10  # brightness steps of one light: fewer are seen as steps, more cost memory
GLOWS = 0.9  # of a glow's radius: beyond it adds less than two levels of 255
BASE = 96  # pixels of the drawing that glows and discs are scaled from


def glow_curve(r: float) -> float:
    """Brightness of a glow at r (0 middle, 1 edge)."""
    return 0.0 if r >= 1 else (1 - r) ** 2 * (0.55 + 0.45 * (1 - r) ** 4)


def disc_curve(r: float) -> float:
    """Brightness of a light out of focus: even, with a brighter rim and a soft edge."""
    if r >= 1:
        return 0.0
    edge = min(1.0, (1 - r) / 0.07)
    return (0.55 + 0.3 * max(0.0, (r - 0.6) / 0.4)) * edge


@lru_cache(maxsize=2)
def _drawing(shape: str) -> pygame.Surface:
    curve = disc_curve if shape == "disc" else glow_curve
    surface = pygame.Surface((BASE, BASE), 0, 32)
    half = (BASE - 1) / 2
    for y in range(BASE):
        for x in range(BASE):
            v = round(255 * curve(math.hypot(x - half, y - half) / half))
            surface.set_at((x, y), (v, v, v))
    return surface


def light_sprites(
    shape: str, radius: float, colour: str, levels: int = LEVELS, least: int = 0
) -> list[pygame.Surface]:
    """The light at `levels` brightnesses from nothing to full, to be added to the picture.

    Those below `least` are never asked for and left out: the first of the list is that one.
    """
    side = max(2, round(radius * 2))
    drawn = pygame.transform.smoothscale(_drawing(shape), (side, side))
    tint = pygame.Color(colour)
    sprites = []
    for level in range(least, levels):
        part = level / (levels - 1)
        sprite = drawn.copy()
        shade = (round(tint.r * part), round(tint.g * part), round(tint.b * part))
        sprite.fill(shade, special_flags=pygame.BLEND_RGB_MULT)
        sprites.append(sprite)
    return sprites


def brightness(lamp: Lamp, now: float) -> float:
    """How bright a lamp is at a moment, 0..1: a breath, a fire's flicker, or a slow blink."""
    turn = now / lamp.period * math.tau + lamp.phase
    if lamp.kind == "blink":
        wave = max(0.0, math.sin(turn)) ** 3
    elif lamp.kind == "flicker":
        wave = (
            0.5
            + 0.22 * math.sin(turn)
            + 0.17 * math.sin(turn * 2.3 + 1)
            + 0.11 * math.sin(turn * 5.1)
        )
    else:
        wave = 0.5 + 0.5 * math.sin(turn)
    return 1 - lamp.amount + lamp.amount * wave


class LampsReady:
    """Lamps scaled for a lens."""

    def __init__(self, plan: Lamps, lens: Lens) -> None:
        self.depth = plan.depth
        made: dict[tuple[str, int, str, int], Sequence[pygame.Surface]] = {}
        self._lamps = []
        for lamp in plan.lamps:
            radius = max(1, round(lamp.radius * lens.scale))
            least = round((1 - lamp.amount) * (LEVELS - 1))
            key = (lamp.shape, radius, lamp.colour, least)
            if key not in made:
                sprites = light_sprites(lamp.shape, radius, lamp.colour, least=least)
                made[key] = [_seen(sprite, lamp.shape) for sprite in sprites]
            half = made[key][0].get_width() / 2
            self._lamps.append(
                (lamp, made[key], least, lamp.x * lens.scale - half, lamp.y * lens.scale - half)
            )

    def draw(self, target: pygame.Surface, now: float, x: float, y: float) -> None:
        """Add every lamp at its present brightness; x, y is the layer's offset."""
        blits = []
        for lamp, sprites, least, left, top in self._lamps:
            level = round(brightness(lamp, now) * (LEVELS - 1))
            if level > 0:
                blits.append((sprites[max(level - least, 0)], (left + x, top + y)))
        target.fblits(blits, pygame.BLEND_RGB_ADD)

    @property
    def surfaces(self) -> list[pygame.Surface]:
        """All pictures held, for counting memory."""
        return [sprite for _, sprites, *_ in self._lamps for sprite in sprites]


def _seen(sprite: pygame.Surface, shape: str) -> pygame.Surface:
    """A glow without its rim, where it adds less than the eye sees."""
    if shape == "disc":
        return sprite
    rim = round(sprite.get_width() * (1 - GLOWS) / 2)
    return sprite.subsurface(sprite.get_rect().inflate(-2 * rim, -2 * rim)).copy()

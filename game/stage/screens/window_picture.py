"""What one sees in the small round lens: a warm window close up, with somebody in it.

Eight of them, drawn once for a size; which window shows which is the skyline's business.
"""

from __future__ import annotations

from functools import lru_cache

import pygame

from game.stage import paint
from game.stage.theme import BARK, BRASS, EMBER, LAMP, NIGHT, PEACH, PLUM, WOOD, Colour, mix

LOOKS = 8
FINE = 3
DARK: Colour = (52, 24, 26)


@lru_cache(maxsize=16)
def lens(radius: int, look: int) -> pygame.Surface:
    """A round view of window number `look` (any number), with a thin rim of brass."""
    side = 2 * radius * FINE
    view = pygame.Surface((side, side), pygame.SRCALPHA)
    for y in range(side):
        pygame.draw.line(view, mix(LAMP, (240, 118, 72), y / side), (0, y), (side, y))
    halo = paint.glow(side // 3, (255, 240, 205), 190)
    view.blit(halo, halo.get_rect(center=(side * (3 + look % 3) // 8, side * 2 // 5)))
    _INSIDE[look % LOOKS](view, side)
    _frame(view, side, look)
    mask = pygame.Surface((side, side), pygame.SRCALPHA)
    pygame.draw.circle(mask, (255, 255, 255, 255), (side // 2, side // 2), side // 2 - FINE)
    view.blit(mask, (0, 0), special_flags=pygame.BLEND_RGBA_MIN)
    pygame.draw.circle(view, BRASS, (side // 2, side // 2), side // 2 - FINE, max(side // 40, 2))
    return pygame.transform.smoothscale(view, (2 * radius, 2 * radius))


def _frame(view: pygame.Surface, side: int, look: int) -> None:
    """Bars and curtains."""
    colour = mix(NIGHT, PLUM, 0.4)
    bar = side // 28
    if look % 2:
        view.fill(colour, (side // 2 - bar // 2, 0, bar, side))
    else:
        view.fill(colour, (0, side // 3 - bar // 2, side, bar))
    if look % 3 == 0:
        for edge in (0, side * 4 // 5):
            for fold in range(4):
                shade = mix(EMBER, DARK, 0.25 + 0.15 * (fold % 2))
                view.fill(shade, (edge + fold * side // 20, 0, side // 20 + 1, side))


def _person(view: pygame.Surface, side: int, x: float, y: float, size: float) -> None:
    """A head and shoulders against the light."""
    head = side * 0.07 * size
    centre = (side * x, side * y)
    pygame.draw.circle(view, DARK, centre, head)
    body = pygame.Rect(0, 0, head * 3.6, side)
    body.midtop = (round(centre[0]), round(centre[1] + head * 1.15))
    pygame.draw.rect(view, DARK, body, border_radius=round(head * 1.7))


def _alone(view: pygame.Surface, side: int) -> None:
    _person(view, side, 0.52, 0.42, 1.3)


def _bed(view: pygame.Surface, side: int) -> None:
    view.fill(mix(PLUM, DARK, 0.4), (0, side * 0.74, side, side))
    pygame.draw.ellipse(
        view, mix(PEACH, DARK, 0.3), (side * 0.2, side * 0.6, side * 0.7, side * 0.3)
    )
    pygame.draw.circle(view, DARK, (side * 0.3, side * 0.62), side * 0.08)


def _table(view: pygame.Surface, side: int) -> None:
    _person(view, side, 0.34, 0.46, 1.0)
    pygame.draw.rect(view, BARK, (side * 0.1, side * 0.74, side * 0.8, side * 0.05))
    pygame.draw.circle(view, WOOD, (side * 0.68, side * 0.7), side * 0.05)


def _walking(view: pygame.Surface, side: int) -> None:
    _person(view, side, 0.66, 0.38, 1.1)
    pygame.draw.circle(view, (255, 244, 214), (side * 0.53, side * 0.55), side * 0.025)


def _plants(view: pygame.Surface, side: int) -> None:
    for i in range(7):
        x = side * (0.16 + 0.11 * i)
        pygame.draw.ellipse(
            view, DARK, (x, side * (0.56 + 0.05 * (i % 3)), side * 0.09, side * 0.4)
        )
    _person(view, side, 0.62, 0.36, 0.8)


def _bath(view: pygame.Surface, side: int) -> None:
    pygame.draw.rect(
        view,
        mix(PEACH, DARK, 0.45),
        (side * 0.12, side * 0.64, side * 0.76, side * 0.4),
        border_radius=side // 8,
    )
    pygame.draw.circle(view, DARK, (side * 0.3, side * 0.56), side * 0.085)


def _lamp(view: pygame.Surface, side: int) -> None:
    stem = pygame.Rect(side * 0.68, side * 0.3, side * 0.025, side * 0.7)
    view.fill(BARK, stem)
    shade = [
        (side * 0.6, side * 0.34),
        (side * 0.77, side * 0.34),
        (side * 0.73, side * 0.2),
        (side * 0.64, side * 0.2),
    ]
    pygame.draw.polygon(view, (255, 244, 214), shade)
    _person(view, side, 0.36, 0.56, 1.2)


def _chair(view: pygame.Surface, side: int) -> None:
    pygame.draw.rect(
        view, BARK, (side * 0.3, side * 0.46, side * 0.42, side * 0.5), border_radius=side // 9
    )
    pygame.draw.circle(view, DARK, (side * 0.5, side * 0.44), side * 0.085)


_INSIDE = (_alone, _bed, _table, _walking, _plants, _bath, _lamp, _chair)

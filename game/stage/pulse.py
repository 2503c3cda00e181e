"""Her line of light: how it breathes, by her stage and by how she is there.

New, it beats evenly; in love it stumbles; past it, it is slow and wide. Where she is gone nothing
is drawn, and the place stays empty. The shape is pure; drawing is a few lines and a soft glow.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import pygame

from game.stage import paint
from game.stage.theme import STAGE_COLOURS, Colour, Measure, mix

POINTS = 64


@dataclass(frozen=True)
class Beat:
    """How a stage breathes: seconds a breath, waves along the line, unevenness, width of swing."""

    breath: float
    waves: float
    uneven: float
    swing: float


BEATS: dict[str, Beat] = {
    "new": Beat(3.2, 3.0, 0.0, 0.7),
    "curious": Beat(2.8, 3.6, 0.25, 0.85),
    "in_love": Beat(2.2, 4.0, 0.6, 1.0),
    "unsure": Beat(3.4, 3.4, 0.8, 0.75),
    "past_it": Beat(6.0, 2.0, 0.2, 1.1),
    "elsewhere": Beat(8.0, 1.6, 0.1, 1.2),
    "leaving": Beat(9.0, 1.2, 0.0, 0.8),
}
STRENGTH = {"near": 1.0, "listening": 0.75, "elsewhere": 0.35}  # of her light, by presence


def swell(now: float, stage: str) -> float:
    """How full her breath is at a moment, 0 to 1; it stumbles where she does."""
    beat = BEATS.get(stage, BEATS["new"])
    breath = 0.5 + 0.5 * math.sin(now * math.tau / beat.breath)
    stumble = 1 + beat.uneven * 0.6 * math.sin(now * 1.7) * math.sin(now * 0.61 + 1)
    return min(max(breath * stumble, 0.0), 1.0)


def shape(width: float, height: float, now: float, stage: str, loud: float) -> list[pygame.Vector2]:
    """The line inside a box of this size (pixels), at a moment.

    loud is 0 (resting) to 1 (speaking). The ends rest on the middle of the box.
    """
    beat = BEATS.get(stage, BEATS["new"])
    breath = 0.5 + 0.5 * math.sin(now * math.tau / beat.breath)
    stumble = 1 + beat.uneven * 0.6 * math.sin(now * 1.7) * math.sin(now * 0.61 + 1)
    reach = height / 2 * beat.swing * (0.16 + 0.22 * breath + 0.5 * loud) * stumble
    line = []
    for i in range(POINTS + 1):
        share = i / POINTS
        hull = math.sin(share * math.pi) ** 2
        turn = share * beat.waves * math.tau - now * math.tau / beat.breath * 1.3
        wave = math.sin(turn) + beat.uneven * 0.5 * math.sin(2.3 * turn + now)
        line.append(pygame.Vector2(share * width, height / 2 + reach * hull * wave))
    return line


def draw(
    surface: pygame.Surface,
    rect: pygame.Rect,
    now: float,
    stage: str,
    presence: str,
    loud: float,
    measure: Measure,
    paper: Colour | None = None,
) -> None:
    """Her line in a rectangle. paper is the colour under it, None over the dark picture."""
    strength = STRENGTH.get(presence, 0.0)
    if strength <= 0:
        return
    light = STAGE_COLOURS.get(stage, STAGE_COLOURS["new"])
    colour = mix(paper, mix(light, (190, 60, 30), 0.45), strength) if paper else light
    line = [point + rect.topleft for point in shape(rect.width, rect.height, now, stage, loud)]
    if paper is None:
        radius = max(rect.width // 4, 4)
        halo = paint.glow(radius, light, round(60 * strength))
        halo.set_alpha(round(255 * (0.6 + 0.4 * loud)))
        surface.blit(halo, halo.get_rect(center=rect.center))
        colour = mix((60, 34, 34), light, 0.35 + 0.65 * strength)
    thick = max(measure.px(3), 2)
    for step in range(thick):
        moved = [(x, y + step - thick / 2) for x, y in line]
        pygame.draw.aalines(surface, colour, False, moved)


def dots(surface: pygame.Surface, at: tuple[int, int], now: float, measure: Measure) -> None:
    """Three dots that swell one after the other: an answer is on its way."""
    for i in range(3):
        swell = 0.5 + 0.5 * math.sin(now * 4.2 - i * 0.9)
        disc = paint.glow(measure.em(9), (200, 86, 58), 255)
        disc.set_alpha(round(90 + 150 * swell))
        surface.blit(disc, (at[0] + i * measure.em(20), at[1]))
        disc.set_alpha(255)

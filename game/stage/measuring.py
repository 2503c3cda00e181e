"""Looks at a drawn screen as a strict reader would: can every text be read, does anything collide.

Contrast is measured on the picture itself, each text against the points around its letters, by the
formula of WCAG 2.2. It changes nothing and knows no screen by name.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import pygame

from game.stage.laid import Laid
from game.stage.theme import Colour, contrast

READABLE, STRICT = 4.5, 7.0  # ratios: always, and in high contrast
SAMPLES = 700  # points looked at for one text, about
WORST = 0.1  # of the points around a text may be worse: what touches a letter is half letter
INKED = 200  # alpha from which a point is part of a letter
SLACK = 2  # pixels that texts may share
SMALLEST = (4, 8)  # pixels: less of a text in sight is not read at all


@dataclass(frozen=True)
class Flaw:
    """Something wrong: kind is "contrast", "outside" or "overlap"; what says it in words."""

    kind: str
    what: str


def flaws(surface: pygame.Surface, texts: Iterable[Laid], least: float) -> list[Flaw]:
    """What is wrong with a drawn screen.

    Args:
        surface: the picture.
        texts: what stands on it.
        least: the lowest contrast that is good enough.
    """
    shown = [one for one in texts if _in_sight(one)]
    found = [*_outside(shown, surface.get_rect()), *_overlaps(shown)]
    for one in shown:
        ratio = read(surface, one)
        if ratio is not None and ratio < least:
            found.append(Flaw("contrast", f"{one.name}: {ratio:.1f}:1, at least {least}:1"))
    return found


def read(surface: pygame.Surface, text: Laid) -> float | None:
    """The contrast of a text against what lies around its letters; None where there is none.

    Of all points around, the worst tenth is left out.
    """
    colour = _colour(text.block.surface)
    rect = text.rect.clip(surface.get_rect())
    if colour is None or not rect:
        return None
    inside = pygame.Rect(0, 0, *text.block.surface.get_size())
    step = max(int((rect.width * rect.height / SAMPLES) ** 0.5), 1)
    around = []
    for y in range(rect.top, rect.bottom, step):
        for x in range(rect.left, rect.right, step):
            own = (x - text.at[0] + text.block.inset, y - text.at[1])
            if inside.collidepoint(own) and text.block.surface.get_at(own).a == 0:
                shade = surface.get_at((x, y))
                around.append(contrast((shade.r, shade.g, shade.b), colour))
    if not around:
        return None
    return sorted(around)[int(len(around) * WORST)]


def _colour(block: pygame.Surface) -> Colour | None:
    """The colour of the letters: of the most opaque points that are met first."""
    wide, high = block.get_size()
    step = max(int((wide * high / (SAMPLES * 6)) ** 0.5), 1)
    for y in range(0, high, step):
        for x in range(0, wide, step):
            point = block.get_at((x, y))
            if point.a >= INKED:
                return point.r, point.g, point.b
    return None


def _in_sight(text: Laid) -> bool:
    return text.rect.width >= SMALLEST[0] and text.rect.height >= SMALLEST[1]


def _outside(texts: list[Laid], window: pygame.Rect) -> list[Flaw]:
    return [
        Flaw("outside", f"{one.name} {tuple(one.rect)} leaves the window")
        for one in texts
        if not window.contains(one.rect)
    ]


def _overlaps(texts: list[Laid]) -> list[Flaw]:
    found = []
    for number, one in enumerate(texts):
        for other in texts[number + 1 :]:
            common = one.rect.clip(other.rect)
            if common.width > SLACK and common.height > SLACK:
                found.append(Flaw("overlap", f"{one.name} lies over {other.name}"))
    return found

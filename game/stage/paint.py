"""Soft shapes, drawn once and remembered: round corners, shadows, gradients, scrims.

Nothing here is drawn twice for the same measure, so a frame only copies. Pictures returned are
shared: never draw on one.
"""

from __future__ import annotations

import pygame

from game.stage.shelf import Shelf, kept, weight
from game.stage.theme import Colour, ease, mix

_SHELF = Shelf(24_000_000, weight)
FINE = 4  # corners are drawn this much larger and scaled down, for smooth edges


@kept(_SHELF)
def _corner(radius: int, colour: tuple[int, int, int, int]) -> pygame.Surface:
    """A smooth disc of the radius."""
    large = pygame.Surface((2 * radius * FINE, 2 * radius * FINE), pygame.SRCALPHA)
    large.fill((*colour[:3], 0))
    pygame.draw.circle(large, colour, (radius * FINE, radius * FINE), radius * FINE)
    return pygame.transform.smoothscale(large, (2 * radius, 2 * radius))


@kept(_SHELF)
def rounded(size: tuple[int, int], radius: int, colour: Colour, alpha: int = 255) -> pygame.Surface:
    """A filled rectangle with smooth round corners."""
    width, height = max(size[0], 1), max(size[1], 1)
    r = max(min(radius, width // 2, height // 2), 1)
    full = (*colour, alpha)
    surface = pygame.Surface((width, height), pygame.SRCALPHA)
    surface.fill((*colour, 0))
    surface.fill(full, (r, 0, width - 2 * r, height))
    surface.fill(full, (0, r, width, height - 2 * r))
    disc = _corner(r, full)
    for x, dx in ((0, 0), (width - r, r)):
        for y, dy in ((0, 0), (height - r, r)):
            surface.fill((*colour, 0), (x, y, r, r))
            surface.blit(disc, (x, y), (dx, dy, r, r), special_flags=pygame.BLEND_RGBA_MAX)
    return surface


@kept(_SHELF)
def framed(
    size: tuple[int, int], radius: int, fill: Colour, edge: Colour, alpha: int = 255, line: int = 2
) -> pygame.Surface:
    """A rounded rectangle with a thin edge of another colour."""
    surface = rounded(size, radius, edge, alpha).copy()
    inner = (size[0] - 2 * line, size[1] - 2 * line)
    surface.blit(rounded(inner, max(radius - line, 1), fill, 255), (line, line))
    return surface


@kept(_SHELF)
def shadow(size: tuple[int, int], radius: int, blur: int, alpha: int) -> pygame.Surface:
    """A soft shadow for a rounded rectangle; larger than it by `2 * blur` on every side."""
    pad = 2 * blur
    core = 2 * (radius + pad) + 2
    small = pygame.Surface((core + 2 * pad, core + 2 * pad), pygame.SRCALPHA)
    small.blit(rounded((core, core), radius, (0, 0, 0), alpha), (pad, pad))
    soft = pygame.transform.gaussian_blur(small, max(blur, 1), repeat_edge_pixels=False)
    return _stretched(soft, (size[0] + 2 * pad, size[1] + 2 * pad))


def _stretched(tile: pygame.Surface, size: tuple[int, int]) -> pygame.Surface:
    """The tile with its middle row and column repeated until it has the size."""
    half_w, half_h = min(tile.get_width(), size[0]) // 2, min(tile.get_height(), size[1]) // 2
    out = pygame.Surface(size, pygame.SRCALPHA)
    tw, th = tile.get_size()
    for x, sx in ((0, 0), (size[0] - half_w, tw - half_w)):
        for y, sy in ((0, 0), (size[1] - half_h, th - half_h)):
            out.blit(tile, (x, y), (sx, sy, half_w, half_h))
        column = tile.subsurface((sx, th // 2, half_w, 1))
        gap = size[1] - 2 * half_h
        if gap > 0:
            out.blit(pygame.transform.scale(column, (half_w, gap)), (x, half_h))
    gap = size[0] - 2 * half_w
    if gap > 0:
        middle = out.subsurface((half_w - 1, 0, 1, size[1])).copy()
        out.blit(pygame.transform.scale(middle, (gap, size[1])), (half_w, 0))
    return out


@kept(_SHELF)
def fade(
    size: tuple[int, int], colour: Colour, start: int, end: int, sideways: bool = False
) -> pygame.Surface:
    """A scrim: alpha eases from start (top or left) to end (bottom or right)."""
    length = size[0] if sideways else size[1]
    strip = pygame.Surface((length, 1) if sideways else (1, length), pygame.SRCALPHA)
    for i in range(length):
        share = ease(i / max(length - 1, 1))
        at = (i, 0) if sideways else (0, i)
        strip.set_at(at, (*colour, round(start + (end - start) * share)))
    return pygame.transform.scale(strip, size)


@kept(_SHELF)
def vertical(size: tuple[int, int], top: Colour, bottom: Colour) -> pygame.Surface:
    """An opaque gradient from top to bottom."""
    strip = pygame.Surface((1, size[1]))
    for y in range(size[1]):
        strip.set_at((0, y), mix(top, bottom, ease(y / max(size[1] - 1, 1))))
    return pygame.transform.scale(strip, size).convert()


@kept(_SHELF)
def veil(size: tuple[int, int], colour: Colour, alpha: int) -> pygame.Surface:
    """An even wash over the picture."""
    surface = pygame.Surface(size, pygame.SRCALPHA)
    surface.fill((*colour, alpha))
    return surface


@kept(_SHELF)
def glow(radius: int, colour: Colour, alpha: int) -> pygame.Surface:
    """A disc of light that falls off to nothing; to be added or blended."""
    step = 2
    surface = pygame.Surface((2 * radius, 2 * radius), pygame.SRCALPHA)
    surface.fill((*colour, 0))
    for r in range(radius, 0, -step):
        share = 1 - r / radius
        pygame.draw.circle(surface, (*colour, round(alpha * share * share)), (radius, radius), r)
    return surface


def dim(surface: pygame.Surface, shade: Colour, rect: pygame.Rect | None = None) -> None:
    """Darken a part of the picture (all of it by default) by a shade; cheaper than any veil."""
    surface.fill(shade, rect, special_flags=pygame.BLEND_RGB_MULT)


def blit_around(
    surface: pygame.Surface, picture: pygame.Surface, at: tuple[int, int], hole: pygame.Rect
) -> None:
    """A picture whose middle will be covered anyway: only what lies around the hole is copied.

    hole is in pixels of the surface, inside the picture's place.
    """
    inner = hole.move(-at[0], -at[1])
    wide, high = picture.get_size()
    parts = (
        pygame.Rect(0, 0, wide, inner.top),
        pygame.Rect(0, inner.bottom, wide, high - inner.bottom),
        pygame.Rect(0, inner.top, inner.left, inner.height),
        pygame.Rect(inner.right, inner.top, wide - inner.right, inner.height),
    )
    for part in parts:
        surface.blit(picture, (at[0] + part.x, at[1] + part.y), part)


def cache_clear() -> None:
    """Forgets everything: the window has another size."""
    _SHELF.clear()

"""Pictures cut into tiles, so that a frame touches only what is seen.

What is empty is left out, what is opaque is copied and not blended, and what always stands behind
an opaque part of a nearer picture, wherever the camera goes, is left out, too. Pure measuring and
cutting: nothing here moves or draws by itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import pygame

TILE = 48  # pixels: smaller finds more that is opaque or hidden, larger costs fewer calls
SEEN = 2  # alpha above which a point counts as painted
FULL = 253  # alpha above which a point counts as opaque
ROUNDING = 2  # pixels by which two layers may be nearer than reckoned

EMPTY, MIXED, OPAQUE = range(3)
Piece = tuple[pygame.Surface, int, int]


@dataclass(frozen=True)
class Way:
    """How far a picture may be from its place at rest, in pixels to either side.

    with_camera is the part of it that is the camera's: two pictures share it as far as both go.
    """

    with_camera: tuple[float, float]
    own: tuple[float, float] = (0.0, 0.0)

    def apart(self, other: Way) -> tuple[int, int]:
        """How far two pictures may be shifted against each other (pixels, both axes)."""
        x, y = (
            abs(a - b) + c + d + ROUNDING
            for a, b, c, d in zip(
                self.with_camera, other.with_camera, self.own, other.own, strict=True
            )
        )
        return int(x) + 1, int(y) + 1

    @property
    def whole(self) -> tuple[int, int]:
        """How far it may be from its place, all together."""
        x, y = (a + b + ROUNDING for a, b in zip(self.with_camera, self.own, strict=True))
        return int(x) + 1, int(y) + 1


class Grid:
    """A picture's tiles by kind, before it is cut.

    Args:
        surface: the picture; premultiplied unless solid.
        at: where its top left stands on the screen while the camera rests (pixels).
        way: how far it may go from there.
        solid: it is opaque all over.
        covers: it may hide what is behind it: it is always there.
    """

    def __init__(
        self,
        surface: pygame.Surface,
        at: tuple[int, int],
        way: Way,
        *,
        solid: bool,
        covers: bool,
    ) -> None:
        self.at, self.way = at, way
        self._surface: pygame.Surface | None = surface
        self._bounds = surface.get_rect()
        self._full = None if solid else pygame.mask.from_surface(surface, FULL)
        self._covers = covers
        seen = None if solid else pygame.mask.from_surface(surface, SEEN)
        wide, high = surface.get_size()
        self._rows = [
            [self._kind(seen, self._tile(x, y)) for x in range(0, wide, TILE)]
            for y in range(0, high, TILE)
        ]

    def _kind(self, seen: pygame.Mask | None, box: pygame.Rect) -> int:
        if seen is None or self._full is None:
            return OPAQUE
        if not seen.overlap_area(_brush(box.size), box.topleft):
            return EMPTY
        return OPAQUE if _filled(self._full, box) else MIXED

    def _tile(self, x: int, y: int) -> pygame.Rect:
        return pygame.Rect(x, y, TILE, TILE).clip(self._bounds)

    def hide(self, screen: pygame.Rect, nearer: list[Grid]) -> None:
        """Drop the tiles that no camera ever sees: off the screen, or behind a nearer picture."""
        margin = self.way.whole
        sight = screen.inflate(2 * margin[0], 2 * margin[1])
        for row, kinds in enumerate(self._rows):
            for column, kind in enumerate(kinds):
                if kind == EMPTY:
                    continue
                box = self._tile(column * TILE, row * TILE).move(self.at).clip(sight)
                if not box or any(one.hides(box, self.way, screen) for one in nearer):
                    kinds[column] = EMPTY

    def hides(self, box: pygame.Rect, way: Way, screen: pygame.Rect) -> bool:
        """Whether this always stands before a part of the screen that goes its own way."""
        if not self._covers:
            return False
        x, y = self.way.apart(way)
        mine = self.way.whole
        reach = box.inflate(2 * x, 2 * y).clip(screen.inflate(2 * mine[0], 2 * mine[1]))
        reach.move_ip(-self.at[0], -self.at[1])
        if not self._bounds.contains(reach):
            return False
        return self._full is None or _filled(self._full, reach)

    def pieces(self, keep: bool = False) -> tuple[list[Piece], list[Piece]]:
        """What is to be copied and what is to be blended, each with its place in the picture.

        The picture is let go of; keep has the pieces of a solid one stay parts of it, for one that
        is painted on later.
        """
        surface, self._surface = self._surface, None
        assert surface is not None
        copied: list[Piece] = []
        blended: list[Piece] = []
        for box, kind in self._runs():
            if kind == OPAQUE:
                part = surface.subsurface(box)
                copied.append((part if keep else _opaque(part), box.x, box.y))
            else:
                part = surface.subsurface(box)
                tight = part.get_bounding_rect()
                blended.append((part.subsurface(tight).copy(), box.x + tight.x, box.y + tight.y))
        return copied, blended

    def _runs(self) -> Iterator[tuple[pygame.Rect, int]]:
        """Tiles of one kind side by side, joined; empty ones are left out."""
        for row, kinds in enumerate(self._rows):
            start = 0
            for column in range(1, len(kinds) + 1):
                if column < len(kinds) and kinds[column] == kinds[start]:
                    continue
                box = pygame.Rect(start * TILE, row * TILE, (column - start) * TILE, TILE)
                if kinds[start] != EMPTY:
                    yield box.clip(self._bounds), kinds[start]
                start = column


def _filled(mask: pygame.Mask, box: pygame.Rect) -> bool:
    return mask.overlap_area(_brush(box.size), box.topleft) == box.width * box.height


@lru_cache(maxsize=256)
def _brush(size: tuple[int, int]) -> pygame.Mask:
    return pygame.Mask(size, fill=True)


def _opaque(part: pygame.Surface) -> pygame.Surface:
    """The part without alpha."""
    found = pygame.Surface(part.get_size(), 0, 32)
    plain = part.copy()
    plain.set_alpha(None)
    found.blit(plain, (0, 0))
    return found

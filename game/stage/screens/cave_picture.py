"""The cave as a hologram: blue-green stone, violet dark, one warm torch.

Every tile is drawn once for a cell size at each brightness; a frame copies about 130 of them.
"""

from __future__ import annotations

import math
import random

import pygame

from game.stage import paint
from game.stage.games import cave as rules
from game.stage.games.cave import TORCH, Cave, Cell
from game.stage.theme import LAMP, Colour, ease, mix

LEVELS = 9  # brightnesses of a tile
FINE = 3  # tiles are drawn this much larger and scaled down
DEEP: Colour = (24, 18, 46)
ROCK: Colour = (64, 92, 138)
EDGE: Colour = (134, 214, 214)
SOFT: Colour = (92, 146, 128)
FLOOR: Colour = (40, 44, 84)
STONE: Colour = (150, 146, 206)
MOSS: Colour = (176, 240, 178)
CHILD: Colour = (178, 150, 238)
TORCHLIGHT: Colour = (255, 190, 120)
AIR: Colour = (120, 112, 168)  # the room seen through the cave
BEAM: Colour = (70, 62, 128)
LOOKS = 3  # different pictures of one kind of tile


class Pictures:
    """Everything that is drawn of a cave, for one cell size in pixels."""

    def __init__(self, cell: int, size: tuple[int, int]) -> None:
        self._cell = cell
        chance = random.Random(7)
        self._tiles = {
            kind: [_levels(_tile(kind, cell, chance)) for _ in range(LOOKS)]
            for kind in ("rock", "floor", "soft", "exit")
        }
        self._stone = _levels(_stone(cell))
        self._moss = _moss(cell)
        self._you = _you(cell)
        self._child = _child(cell)
        self._size = size
        self._state: object = None  # what the light was worked out for
        self._light: dict[Cell, float] = {}
        self._beam = _beam(size[0], cell)
        self._halo = paint.glow(round(cell * 2.4), TORCHLIGHT, 96)
        self._child_halo = paint.glow(round(cell * 1.6), CHILD, 110)

    def shade(self, at: tuple[int, int]) -> tuple[tuple[pygame.Rect, Colour], ...]:
        """The room seen through the cave, for the picture behind it."""
        return ((pygame.Rect(at, self._size), AIR),)

    def draw(
        self,
        surface: pygame.Surface,
        at: tuple[int, int],
        cave: Cave,
        now: float,
        moved: tuple[Cell, float],
        still: bool,
    ) -> None:
        """The cave with its corner at `at`.

        moved is the cell one came from and how far from it one is, 0 to 1; still draws no flicker.
        """
        foot = (at[0] + self._size[0] // 2, at[1] + self._size[1])
        place = self._beam.get_rect(center=foot)
        surface.blit(self._beam, place, special_flags=pygame.BLEND_RGB_ADD)
        flicker = 0.0 if still else 0.05 * math.sin(now * 9) + 0.03 * math.sin(now * 23)
        columns, rows = cave.room.size
        seen = self._seen(cave)
        blits = []
        for y in range(rows):
            for x in range(columns):
                level = round((seen[x, y] + flicker) * (LEVELS - 1))
                if level > 0:
                    blits += self._tile_at(cave, (x, y), min(level, LEVELS - 1), at)
        surface.fblits(blits, pygame.BLEND_PREMULTIPLIED)
        self._draw_moss(surface, cave, at, now)
        self._draw_child(surface, cave, at, 0.0 if still else now)
        self._draw_you(surface, cave, at, moved, flicker)

    def _seen(self, cave: Cave) -> dict[Cell, float]:
        """How brightly each cell is seen; worked out anew only when something has moved."""
        torch = round(cave.torch * 2) / 2
        state = (cave.number, cave.you, cave.child, torch, cave.moss)
        if state != self._state:
            columns, rows = cave.room.size
            cells = [(x, y) for y in range(rows) for x in range(columns)]
            self._light = {cell: rules.light(cave, cell) for cell in cells}
            self._state = state
        return self._light

    def _tile_at(
        self, cave: Cave, cell: Cell, level: int, at: tuple[int, int]
    ) -> list[tuple[pygame.Surface, tuple[int, int]]]:
        look = (cell[0] * 7 + cell[1] * 13) % LOOKS
        place = (at[0] + cell[0] * self._cell, at[1] + cell[1] * self._cell)
        kind = "floor"
        if cell in cave.room.rock:
            kind = "rock"
        elif cell in cave.soft:
            kind = "soft"
        elif cell == cave.room.exit:
            kind = "exit"
        found = [(self._tiles[kind][look][level], place)]
        if cell in cave.stones:
            found.append((self._stone[level], place))
        return found

    def _draw_moss(
        self, surface: pygame.Surface, cave: Cave, at: tuple[int, int], now: float
    ) -> None:
        for x, y in cave.moss:
            surface.blit(self._moss, (at[0] + x * self._cell, at[1] + y * self._cell))

    def _draw_child(
        self, surface: pygame.Surface, cave: Cave, at: tuple[int, int], now: float
    ) -> None:
        x, y = cave.child_at
        hop = abs(math.sin(now * 5)) * self._cell * 0.08
        centre = (
            at[0] + (x + 0.5) * self._cell,
            at[1] + (y + 0.5) * self._cell - hop,
        )
        surface.blit(self._child_halo, self._child_halo.get_rect(center=centre))
        surface.blit(self._child, self._child.get_rect(center=centre))

    def _draw_you(
        self,
        surface: pygame.Surface,
        cave: Cave,
        at: tuple[int, int],
        moved: tuple[Cell, float],
        flicker: float,
    ) -> None:
        (from_x, from_y), share = moved
        way = ease(share)
        x = from_x + (cave.you[0] - from_x) * way
        y = from_y + (cave.you[1] - from_y) * way
        centre = (at[0] + (x + 0.5) * self._cell, at[1] + (y + 0.5) * self._cell)
        torch = min(cave.torch / TORCH, 1.0)
        self._halo.set_alpha(round(255 * min((0.25 + 0.75 * torch) * (1 + flicker), 1.0)))
        surface.blit(self._halo, self._halo.get_rect(center=centre))
        surface.blit(self._you, self._you.get_rect(center=centre))


def _levels(tile: pygame.Surface) -> list[pygame.Surface]:
    """A tile at every brightness, from unseen to full; premultiplied."""
    found = []
    for level in range(LEVELS):
        part = round(235 * (level / (LEVELS - 1)) ** 0.8)
        copy = tile.premul_alpha()
        copy.fill((part, part, part, part), special_flags=pygame.BLEND_RGBA_MULT)
        found.append(copy)
    return found


def _small(large: pygame.Surface, cell: int) -> pygame.Surface:
    return pygame.transform.smoothscale(large, (cell, cell))


def _blank(cell: int) -> pygame.Surface:
    return pygame.Surface((cell * FINE, cell * FINE), pygame.SRCALPHA)


def _tile(kind: str, cell: int, chance: random.Random) -> pygame.Surface:
    side = cell * FINE
    large = _blank(cell)
    line = max(side // 26, 1)
    if kind == "floor":
        large.fill((*FLOOR, 255))
        for _ in range(5):
            spot = (chance.randrange(side), chance.randrange(side))
            pygame.draw.circle(large, mix(FLOOR, EDGE, 0.14), spot, max(side // 34, 1))
        return _small(large, cell)
    if kind == "exit":
        large.fill((*mix(FLOOR, MOSS, 0.25), 255))
        for ring in range(4):
            inset = side * (ring + 1) // 10
            arch = pygame.Rect(inset, inset, side - 2 * inset, side - inset)
            colour = mix(FLOOR, MOSS, 0.35 + 0.2 * ring)
            pygame.draw.rect(large, colour, arch, line * 2, border_top_left_radius=side // 2,
                             border_top_right_radius=side // 2)  # fmt: skip
        return _small(large, cell)
    fill, edge = (ROCK, EDGE) if kind == "rock" else (SOFT, MOSS)
    shade = mix(DEEP, fill, chance.uniform(0.5, 0.72))
    large.fill((*mix(DEEP, fill, 0.36), 255))
    inset = side // 16
    block = pygame.Rect(inset, inset, side - 2 * inset, side - 2 * inset)
    pygame.draw.rect(large, shade, block, border_radius=side // 5)
    if kind == "rock":
        points = [
            (side * chance.uniform(0.2, 0.8), side * chance.uniform(0.2, 0.8)) for _ in range(3)
        ]
        pygame.draw.lines(large, mix(shade, edge, 0.42), False, points, line)
        pygame.draw.rect(large, mix(shade, edge, 0.38), block, line, border_radius=side // 5)
    else:
        for _ in range(14):
            spot = (
                chance.randint(inset * 2, side - inset * 2),
                chance.randint(inset * 2, side - inset * 2),
            )
            pygame.draw.circle(large, mix(shade, edge, chance.uniform(0.2, 0.6)), spot, line * 2)
    return _small(large, cell)


def _stone(cell: int) -> pygame.Surface:
    side = cell * FINE
    large = _blank(cell)
    centre = pygame.Vector2(side / 2, side * 0.53)
    for ring in range(12):
        share = ring / 11
        radius = side * 0.42 * (1 - share * 0.82)
        shift = pygame.Vector2(-side * 0.1, -side * 0.12) * share
        pygame.draw.circle(large, mix(mix(DEEP, STONE, 0.45), STONE, share), centre + shift, radius)
    return _small(large, cell)


def _moss(cell: int) -> pygame.Surface:
    side = cell * FINE
    large = _blank(cell)
    chance = random.Random(3)
    for _ in range(26):
        spot = (chance.gauss(side / 2, side / 8), chance.gauss(side * 0.6, side / 9))
        colour = (*mix(SOFT, MOSS, chance.random()), 220)
        pygame.draw.circle(large, colour, spot, chance.uniform(side / 30, side / 14))
    return _small(large, cell)


def _you(cell: int) -> pygame.Surface:
    """A man on hands and knees with a torch, seen from above: coat, head, flame."""
    side = cell * FINE
    large = _blank(cell)
    pygame.draw.ellipse(large, (199, 64, 45), (side * 0.24, side * 0.36, side * 0.52, side * 0.42))
    pygame.draw.circle(large, (74, 44, 31), (side * 0.5, side * 0.36), side * 0.16)
    pygame.draw.circle(large, (217, 160, 124), (side * 0.5, side * 0.41), side * 0.09)
    pygame.draw.circle(large, LAMP, (side * 0.76, side * 0.3), side * 0.1)
    pygame.draw.circle(large, (255, 250, 230), (side * 0.76, side * 0.29), side * 0.05)
    return _small(large, cell)


def _child(cell: int) -> pygame.Surface:
    """A laundry basket of a body, two feelers, no manners."""
    side = cell * FINE
    large = _blank(cell)
    line = max(side // 22, 1)
    pygame.draw.ellipse(
        large, mix(DEEP, CHILD, 0.75), (side * 0.2, side * 0.34, side * 0.6, side * 0.54)
    )
    pygame.draw.ellipse(large, CHILD, (side * 0.25, side * 0.36, side * 0.44, side * 0.38))
    for sign in (-1, 1):
        tip = (side * (0.5 + 0.24 * sign), side * 0.1)
        pygame.draw.line(large, CHILD, (side * (0.5 + 0.1 * sign), side * 0.4), tip, line)
        pygame.draw.circle(large, MOSS, tip, side * 0.06)
        pygame.draw.circle(large, DEEP, (side * (0.5 + 0.12 * sign), side * 0.54), side * 0.055)
    pygame.draw.arc(large, DEEP, (side * 0.38, side * 0.6, side * 0.24, side * 0.2), 0.3, 2.8, line)
    return _small(large, cell)


def _beam(wide: int, cell: int) -> pygame.Surface:
    """The light on the floor that the cave rises from, to be added to the picture."""
    disc = pygame.Surface((128, 128))
    for radius in range(64, 0, -1):
        share = (1 - radius / 64) ** 2
        pygame.draw.circle(disc, mix((0, 0, 0), BEAM, share), (64, 64), radius)
    return pygame.transform.smoothscale(disc, (wide * 3 // 4, cell * 3))

"""A ribbon that lies in an eight and twists on itself; how far it is coloured is the progress.

The shape is pure. It is drawn anew in every frame, as some 160 small pieces.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import pygame

from game.stage.theme import CORAL, CREAM, EMBER, LINEN, Colour, mix

PIECES = 160
TURN = 9.0  # seconds for one twist to go round
TWISTS = 3  # half turns along the eight

Point = tuple[float, float]


@dataclass(frozen=True)
class Piece:
    """One piece of the ribbon: its four corners, how far along it is, and how it lies.

    along is 0 to 1; facing is -1 (its back) to 1; depth grows towards the eye.
    """

    corners: tuple[Point, Point, Point, Point]
    along: float
    facing: float
    depth: float


def pieces(rect: pygame.Rect, seconds: float) -> tuple[Piece, ...]:
    """The ribbon inside a rectangle, the far pieces first."""
    edges = [_edge(rect, i / PIECES, seconds) for i in range(PIECES + 1)]
    found = []
    for i in range(PIECES):
        (a, b, facing, depth), (c, d, _, _) = edges[i], edges[i + 1]
        found.append(Piece((a, b, d, c), i / PIECES, facing, depth))
    return tuple(sorted(found, key=lambda piece: piece.depth))


def _edge(rect: pygame.Rect, along: float, seconds: float) -> tuple[Point, Point, float, float]:
    """The two ends of a line across the ribbon, how it faces, and its depth."""
    angle = along * math.tau + math.pi / 2
    spread = 1 + math.sin(angle) ** 2
    x = math.cos(angle) / spread
    y = math.sin(angle) * math.cos(angle) / spread * 1.7
    centre = rect.centerx + x * rect.width * 0.46, rect.centery + y * rect.height * 0.5
    tangent = _tangent(angle, rect)
    twist = along * math.pi * TWISTS * 2 + seconds * math.tau / TURN
    facing, tilt = math.cos(twist), math.sin(twist)
    half = rect.height * 0.15 * (0.16 + 0.84 * abs(facing))
    normal = (-tangent[1] * half, tangent[0] * half)
    depth = math.sin(angle) + 0.3 * tilt
    one = (centre[0] + normal[0], centre[1] + normal[1])
    other = (centre[0] - normal[0], centre[1] - normal[1])
    return one, other, facing, depth


def _tangent(angle: float, rect: pygame.Rect) -> Point:
    step = 0.01

    def at(a: float) -> Point:
        spread = 1 + math.sin(a) ** 2
        return (
            math.cos(a) / spread * rect.width * 0.46,
            math.sin(a) * math.cos(a) / spread * 1.7 * rect.height * 0.5,
        )

    (x0, y0), (x1, y1) = at(angle - step), at(angle + step)
    length = math.hypot(x1 - x0, y1 - y0) or 1.0
    return (x1 - x0) / length, (y1 - y0) / length


def colour(piece: Piece, progress: float) -> Colour:
    """Coral where it has come to, the colour of paper further on; its back is darker."""
    light = 0.5 + 0.5 * abs(piece.facing)
    if piece.along > progress:
        return mix(mix(LINEN, CORAL, 0.1), mix(CREAM, LINEN, 0.5), light)
    front = mix(CORAL, (255, 186, 150), 0.45 * light)
    back = mix(EMBER, CORAL, 0.45 * light)
    return front if piece.facing >= 0 else back


def draw(surface: pygame.Surface, rect: pygame.Rect, seconds: float, progress: float) -> None:
    """The ribbon, coloured as far as progress (0 to 1)."""
    for piece in pieces(rect, seconds):
        shade = colour(piece, progress)
        pygame.draw.polygon(surface, shade, piece.corners)
        a, b, c, d = piece.corners
        pygame.draw.aaline(surface, shade, a, d)
        pygame.draw.aaline(surface, shade, b, c)

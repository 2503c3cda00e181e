"""The people of the run from the side: one man in a red shirt, and everybody who stands and looks.

Figures are jointed and flat, drawn large once and scaled down; a frame copies them. No face.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import pygame

from game.stage.theme import Colour, mix

FINE = 2  # figures are drawn this much larger
STRIDE = 10  # pictures of one stride
WIDE = 1.7  # width of a picture, in heights of the figure
SHADE: Colour = (60, 30, 34)
Point = tuple[float, float]


@dataclass(frozen=True)
class Look:
    """What somebody wears."""

    top: Colour
    legs: Colour
    hair: Colour
    skin: Colour
    coat: bool = False


@dataclass(frozen=True)
class Pose:
    """Angles in radians from straight down, forward positive; lean from upright.

    Each pair is far, near. low is how much lower the hips are, in heights.
    """

    lean: float
    thighs: tuple[float, float]
    knees: tuple[float, float]
    arms: tuple[float, float]
    elbows: tuple[float, float]
    low: float = 0.0


THEODORE = Look((199, 64, 45), (138, 106, 76), (74, 44, 31), (217, 160, 124))
CROWD = (
    Look((217, 196, 164), (138, 106, 84), (42, 26, 22), (230, 181, 146), coat=True),
    Look((201, 169, 138), (106, 74, 64), (74, 44, 31), (198, 142, 102)),
    Look((239, 223, 200), (169, 138, 108), (106, 66, 40), (166, 110, 76), coat=True),
    Look((181, 113, 92), (91, 58, 56), (31, 20, 20), (234, 195, 162)),
    Look((227, 168, 87), (125, 90, 68), (138, 90, 56), (217, 160, 124)),
    Look((184, 145, 122), (184, 154, 122), (181, 138, 90), (122, 74, 52), coat=True),
)


def running(phase: float) -> Pose:
    """One moment of a running stride, phase 0 to 1."""
    a = phase * math.tau
    swing = (math.sin(a), math.sin(a + math.pi))
    return Pose(
        lean=0.24,
        thighs=(0.12 + 0.62 * swing[0], 0.12 + 0.62 * swing[1]),
        knees=(0.72 + 0.68 * math.cos(a + 0.5), 0.72 + 0.68 * math.cos(a + math.pi + 0.5)),
        arms=(-0.15 + 0.8 * swing[1], -0.15 + 0.8 * swing[0]),
        elbows=(1.5, 1.5),
        low=0.025 * math.cos(2 * a),
    )


def walking(phase: float) -> Pose:
    """One moment of a walking stride."""
    a = phase * math.tau
    swing = (math.sin(a), math.sin(a + math.pi))
    return Pose(
        lean=0.05,
        thighs=(0.4 * swing[0], 0.4 * swing[1]),
        knees=(0.16 + 0.3 * max(math.cos(a), 0), 0.16 + 0.3 * max(math.cos(a + math.pi), 0)),
        arms=(0.35 * swing[1], 0.35 * swing[0]),
        elbows=(0.3, 0.3),
        low=0.008 * math.cos(2 * a),
    )


HOPPING = Pose(0.3, (1.25, -0.55), (1.1, 0.5), (-1.0, 1.1), (1.2, 1.2))
DOWN = Pose(1.2, (0.15, -0.1), (1.62, 1.45), (-0.25, -0.1), (0.1, 0.1), low=0.24)
LOOKING = Pose(0.06, (0.04, -0.06), (0.04, 0.02), (0.1, 0.42), (0.2, 1.75))
HELPING = Pose(0.95, (0.5, 0.1), (0.5, 0.25), (0.55, 1.15), (0.2, 0.15), low=0.05)
LYING = Pose(1.5, (-1.5, -1.3), (0.08, 0.35), (1.7, 1.1), (0.2, 0.6), low=0.43)


def hand_of(pose: Pose) -> Point:
    """Where the near hand is, in heights: x from the middle, y up from the ground."""
    hip = (0.0, 0.5 - pose.low)
    shoulder = _up(hip, 0.31, pose.lean)
    elbow = _down(shoulder, 0.16, pose.arms[1] + pose.lean * 0.3)
    return _down(elbow, 0.15, pose.arms[1] + pose.elbows[1] + pose.lean * 0.3)


def figure(look: Look, pose: Pose, height: int, *, flip: bool = False) -> pygame.Surface:
    """Somebody in a pose. The ground is the picture's lower edge, the hips are in its middle."""
    large = height * FINE
    wide = round(large * WIDE)
    surface = pygame.Surface((wide, round(large * 1.08)), pygame.SRCALPHA)
    draw = _Drawing(surface, large)
    hip = (0.0, 0.5 - pose.low)
    shoulder = _up(hip, 0.31, pose.lean)
    far = mix(look.legs, SHADE, 0.45)
    draw.leg(hip, pose.thighs[0], pose.knees[0], far)
    draw.arm(shoulder, pose.arms[0], pose.elbows[0], pose.lean, mix(look.top, SHADE, 0.4), look)
    draw.leg(hip, pose.thighs[1], pose.knees[1], look.legs)
    draw.body(hip, shoulder, look)
    draw.head(shoulder, pose.lean, look)
    draw.arm(shoulder, pose.arms[1], pose.elbows[1], pose.lean, mix(look.top, SHADE, 0.1), look)
    size = (round(height * WIDE), round(height * 1.08))
    small = pygame.transform.smoothscale(surface, size)
    return pygame.transform.flip(small, True, False) if flip else small


def grounded(picture: pygame.Surface, lift: float = 0.0) -> pygame.Surface:
    """The picture with its lowest point on the ground, or `lift` of what it was above it."""
    gap = picture.get_height() - picture.get_bounding_rect(min_alpha=60).bottom
    moved = pygame.Surface(picture.get_size(), pygame.SRCALPHA)
    moved.blit(picture, (0, round(gap * (1 - lift))))
    return moved


class _Drawing:
    """Draws in heights of the figure, y up from the ground."""

    def __init__(self, surface: pygame.Surface, height: int) -> None:
        self._surface, self._height = surface, height
        self._middle, self._ground = surface.get_width() / 2, surface.get_height()

    def _at(self, point: Point) -> Point:
        return self._middle + point[0] * self._height, self._ground - point[1] * self._height

    def limb(self, a: Point, b: Point, thick: tuple[float, float], colour: Colour) -> None:
        """A tapering part with round ends."""
        (ax, ay), (bx, by) = self._at(a), self._at(b)
        ra, rb = thick[0] * self._height, thick[1] * self._height
        long = math.hypot(bx - ax, by - ay) or 1.0
        nx, ny = -(by - ay) / long, (bx - ax) / long
        sides = (
            (ax + nx * ra, ay + ny * ra),
            (bx + nx * rb, by + ny * rb),
            (bx - nx * rb, by - ny * rb),
            (ax - nx * ra, ay - ny * ra),
        )
        pygame.draw.polygon(self._surface, colour, sides)
        pygame.draw.circle(self._surface, colour, (ax, ay), ra)
        pygame.draw.circle(self._surface, colour, (bx, by), rb)

    def leg(self, hip: Point, thigh: float, knee: float, colour: Colour) -> None:
        mid = _down(hip, 0.245, thigh)
        foot = _down(mid, 0.24, thigh - knee)
        self.limb(hip, mid, (0.062, 0.045), colour)
        self.limb(mid, foot, (0.044, 0.03), colour)
        toe = _down(foot, 0.075, thigh - knee + 1.35)
        self.limb(foot, toe, (0.026, 0.02), mix(SHADE, (60, 36, 28), 0.5))

    def arm(
        self,
        shoulder: Point,
        swing: float,
        bend: float,
        lean: float,
        colour: Colour,
        look: Look,
    ) -> None:
        at = (shoulder[0], shoulder[1] - 0.02)
        elbow = _down(at, 0.16, swing + lean * 0.3)
        hand = _down(elbow, 0.15, swing + bend + lean * 0.3)
        self.limb(at, elbow, (0.04, 0.032), colour)
        self.limb(elbow, hand, (0.031, 0.022), colour)
        pygame.draw.circle(self._surface, look.skin, self._at(hand), 0.026 * self._height)

    def body(self, hip: Point, shoulder: Point, look: Look) -> None:
        self.limb(hip, shoulder, (0.072, 0.078), look.top)
        if look.coat:
            hem = (hip[0], hip[1] - 0.14)
            self.limb(hip, hem, (0.078, 0.088), look.top)
        else:
            belt = (hip[0] - 0.005, hip[1] - 0.005)
            self.limb(belt, (hip[0] + 0.005, hip[1] + 0.03), (0.07, 0.068), look.legs)

    def head(self, shoulder: Point, lean: float, look: Look) -> None:
        neck = _up(shoulder, 0.05, lean)
        centre = _up(shoulder, 0.125, lean * 0.8)
        self.limb(shoulder, neck, (0.034, 0.03), mix(look.skin, SHADE, 0.15))
        pygame.draw.circle(self._surface, look.skin, self._at(centre), 0.062 * self._height)
        nose = (centre[0] + 0.062 * math.cos(lean), centre[1] - 0.005 - 0.03 * math.sin(lean))
        pygame.draw.circle(self._surface, look.skin, self._at(nose), 0.014 * self._height)
        for dx, dy, r in ((-0.022, 0.024, 0.058), (0.012, 0.044, 0.04), (-0.045, -0.005, 0.04)):
            at = (centre[0] + dx + dy * lean * 0.5, centre[1] + dy - dx * lean * 0.5)
            pygame.draw.circle(self._surface, look.hair, self._at(at), r * self._height)


def _down(point: Point, length: float, angle: float) -> Point:
    """A joint further down, at an angle from straight down, forward positive."""
    return point[0] + math.sin(angle) * length, point[1] - math.cos(angle) * length


def _up(point: Point, length: float, angle: float) -> Point:
    return point[0] + math.sin(angle) * length, point[1] + math.cos(angle) * length

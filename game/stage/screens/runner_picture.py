"""The people of the run: painted ahead like everybody else in the city, scaled once for a window.

One strip holds them all; what is where in it stands in a file beside it. A frame only copies. No
pose is made up here and nothing is decided about who is shown when.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import pygame

from game.stage.city.decoding import read_picture
from game.stage.city.drain import drained

LOOKS = 6  # different people who stand and look
HELPERS = (0, 3, 4)  # the looks of those who help


@dataclass(frozen=True)
class Figure:
    """Somebody scaled: the picture, premultiplied, and where it falls from between the feet."""

    picture: pygame.Surface
    left: int
    top: int

    def draw(self, surface: pygame.Surface, x: float, foot: float) -> None:
        """Blit it with its feet at x, foot (pixels)."""
        at = (round(x) + self.left, round(foot) + self.top)
        surface.blit(self.picture, at, special_flags=pygame.BLEND_PREMULTIPLIED)

    @property
    def drained(self) -> Figure:
        """The same in the dead city."""
        return Figure(drained(self.picture), self.left, self.top)

    @property
    def flipped(self) -> Figure:
        """The same, looking the other way."""
        turned = pygame.transform.flip(self.picture, True, False)
        return Figure(turned, -self.left - self.picture.get_width(), self.top)


class Troupe:
    """Everybody in the strip.

    Args:
        folder: assets/art/figures.

    stride is how many pictures a stride has; hands is where the device is held by who looks at it
    ("look") or up from it ("up"), in heights: x from between the feet, y up from the ground.

    Raises:
        Trouble: the picture is missing or damaged.
    """

    def __init__(self, folder: Path) -> None:
        strip = read_picture(folder / "runner.webp")
        told = json.loads((folder / "runner.json").read_text(encoding="utf-8"))
        self.stride: int = told["stride"]
        self.hands: dict[str, tuple[float, float]] = {
            how: (x, y) for how, (x, y) in told["hands"].items()
        }
        self._strip = strip.premul_alpha()
        self._tall: int = told["tall"]
        self._places: dict[str, list[float]] = told["places"]

    @property
    def names(self) -> tuple[str, ...]:
        """Who is there, each in one pose: "run 0", "down", "look 3"."""
        return tuple(self._places)

    def figure(self, name: str, tall: float) -> Figure:
        """Somebody by name, so large that who stands upright is `tall` pixels."""
        at, wide, high, left, top = self._places[name]
        share = tall / self._tall
        part = self._strip.subsurface((int(at), 0, int(wide), int(high)))
        size = (max(round(wide * share), 1), max(round(high * share), 1))
        small = pygame.transform.smoothscale(part, size)
        return Figure(small, round(left * share), round(top * share))

    def stride_of(self, how: str, tall: float) -> list[Figure]:
        """The pictures of one stride; how is "run" or "walk"."""
        return [self.figure(f"{how} {i}", tall) for i in range(self.stride)]

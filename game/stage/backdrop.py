"""The city behind everything, and what stands in for it where a place is not painted.

The stage speaks to the city through this: a place without art becomes a warm dark gradient and one
line in the log, never an error. It decides nothing about what is shown.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

import pygame

from game.errors import Trouble
from game.play.messages import Scene
from game.stage import paint
from game.stage.city import TITLE, City
from game.stage.theme import NIGHT, PLUM, mix

UNPAINTED = (Trouble, OSError, ValueError, KeyError, LookupError, pygame.error)

log = logging.getLogger(__name__)


class Backdrop:
    """The living city, or its stand-in. All times are monotonic seconds.

    Args:
        size: of the window, in pixels.
        art: the folder assets/art.
    """

    def __init__(self, size: tuple[int, int], art: Path) -> None:
        self._size, self._art = size, art
        self._city = City(size, art)
        self._missing: set[str] = set()
        self._bare = True  # the stand-in is shown
        self._black = False
        self._place = ""
        self._drawn = 0.0
        self.pointer: tuple[float, float] | None = None
        self.reduced_motion = False

    def title(self, now: float, *, cut: bool = False) -> None:
        """Show the title's own place."""
        self.place(*TITLE, now, cut=cut)

    def place(
        self, place: str, hour: str, now: float, *, camera: str = "still", cut: bool = False
    ) -> None:
        """Show a place by its name."""
        self._black = False
        self._enter(f"{place}_{hour}")
        self._try(lambda: self._city.show_place(place, hour, now, camera=camera, cut=cut))

    def scene(self, scene: Scene, now: float, *, cut: bool = False) -> None:
        """Show where the story is; without a place, black."""
        self._black = not scene.place
        self._enter(f"{scene.place}_{scene.hour}")
        self._try(lambda: self._city.show(scene, now, cut=cut, black=self._black))

    def prepare(self, place: str, hour: str) -> None:
        """Make a place ready in the background."""
        if place and (self._art / f"{place}_{hour}").is_dir():
            self._try(lambda: self._city.prepare(place, hour))

    def resize(self, size: tuple[int, int], now: float) -> None:
        """The window has another size."""
        self._size = size
        self._try(lambda: self._city.resize(size, now))

    def speaking(self, speaks: bool) -> None:
        """Whether she speaks aloud now."""
        self._city.speaking(speaks)

    def outage(self, amount: float) -> None:
        """How far every screen has died, 0..1."""
        self._try(lambda: self._city.outage(amount))

    def warm(self, count: int) -> None:
        """How many of the 641 windows are warm."""
        self._city.warm(count)

    def window_at(self, x: float, y: float) -> int | None:
        """The skyline's window under a point of the screen, or None."""
        return None if self._bare else self._city.window_at(x, y)

    def window_rect(self, index: int) -> pygame.Rect | None:
        """Where a window of the skyline stands on the screen now, or None where there is none."""
        try:
            return self._city.window_rect(index)
        except LookupError:
            return None

    @property
    def painted(self) -> bool:
        """Whether the picture is the painted one."""
        return not self._bare

    def draw(self, surface: pygame.Surface, now: float) -> None:
        """The picture, over all of the surface."""
        self._drawn = now
        if not self._bare:
            self._try(
                lambda: self._city.draw(
                    surface, now, self.pointer, reduced_motion=self.reduced_motion
                )
            )
        if self._bare:
            surface.blit(dusk(surface.get_size()), (0, 0))

    def still(self) -> pygame.Surface:
        """A picture of the city as it was drawn last."""
        surface = pygame.Surface(self._size)
        self.draw(surface, self._drawn)
        return surface

    def _enter(self, name: str) -> None:
        self._place = name
        self._bare = not self._black and not (self._art / name).is_dir()
        if self._bare:
            self._tell(name, "it is not painted")

    def _try(self, order: Callable[[], None]) -> None:
        if self._bare:
            return
        try:
            order()
        except UNPAINTED as why:
            self._bare = True
            self._tell(self._place, str(why))

    def _tell(self, name: str, why: str) -> None:
        if name not in self._missing:
            self._missing.add(name)
            log.warning("the place %s cannot be shown (%s); dusk stands in for it.", name, why)


def dusk(size: tuple[int, int]) -> pygame.Surface:
    """A warm dark gradient, for a place that is not painted."""
    return paint.vertical(size, mix(NIGHT, PLUM, 0.25), mix(NIGHT, PLUM, 0.85))

"""The city behind everything, and what stands in for it where a place is not painted.

The stage speaks to the city through this: a place without art becomes a warm dark gradient and one
line in the log, never an error. It decides nothing about what is shown.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pygame

from game.errors import Trouble
from game.play.messages import Scene
from game.stage import paint
from game.stage.city import BARE, TITLE, City, Shade
from game.stage.theme import NIGHT, PLUM, ease, mix

UNPAINTED = (Trouble, OSError, ValueError, KeyError, LookupError, pygame.error)

DISSOLVE = 1.1  # seconds from the stand-in to the first painted picture

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
        self._order: tuple[Scene, bool] | None = None  # what waits for its place to be ready
        self._arrives = -DISSOLVE
        self.at_once = False  # never wait: for pictures made without a player
        self._black = False
        self._place = ""
        self._drawn = 0.0
        self.pointer: tuple[float, float] | None = None
        self.reduced_motion = False

    def title(self, now: float) -> None:
        """Show the title's own place."""
        self.place(*TITLE, now)

    def place(
        self, place: str, hour: str, now: float, *, camera: str = "still", cut: bool = False
    ) -> None:
        """Show a place by its name."""
        self.scene(Scene(place=place, hour=hour, camera=camera), now, cut=cut)

    def scene(self, scene: Scene, now: float, *, cut: bool = False) -> None:
        """Show where the story is; without a place, black.

        A cut, and the first picture of all, wait until the place is ready: a frame never does.
        """
        name = f"{scene.place}_{scene.hour}"
        self._place, self._order = name, None
        if not scene.place:
            self._black, self._bare = True, False
            self._try(lambda: self._city.show(scene, now, cut=cut, black=True))
        elif not (self._art / name).is_dir():
            self._black, self._bare = False, True
            self._tell(name, "it is not painted")
        elif self.at_once or (self._city.plate is not None and not cut and not self._bare):
            self._show(scene, now, cut or self.at_once)
        else:
            self._order = (scene, cut)
            self._quietly(lambda: self._city.prepare(scene.place, scene.hour))

    def _show(self, scene: Scene, now: float, cut: bool) -> None:
        self._arrives = now if self._bare and not self.at_once else -DISSOLVE
        self._black = self._bare = False
        self._try(lambda: self._city.show(scene, now, cut=cut))

    def _follow(self, now: float) -> None:
        """Carry out the order that waits, once its place is ready."""
        if self._order is None:
            return
        scene, cut = self._order
        ready = False

        def look() -> None:
            nonlocal ready
            ready = self._city.ready(scene.place, scene.hour)

        if not self._quietly(look):
            self._order, self._black, self._bare = None, False, True
        elif ready:
            self._order = None
            if scene.camera in ("closer", "wider"):  # another size: the city makes it as it goes
                self._show(replace(scene, camera="still"), now, cut)
            self._show(scene, now, cut and scene.camera not in ("closer", "wider"))

    def settle(self, now: float) -> None:
        """Let all that is on its way be there, for a picture made without a player; it may wait."""
        self._try(lambda: self._city.settle(now))

    def prepare(self, place: str, hour: str) -> None:
        """Make a place ready in the background."""
        if place and (self._art / f"{place}_{hour}").is_dir():
            self._quietly(lambda: self._city.prepare(place, hour))

    def ready(self, place: str, hour: str) -> bool:
        """Whether a place can be shown without waiting."""
        return self._city.ready(place, hour)

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

    @property
    def warm_windows(self) -> tuple[int, ...]:
        """The windows of the skyline that are warm now; none where it is not painted."""
        return () if self._bare else self._city.warm_windows

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

    def draw(self, surface: pygame.Surface, now: float, shade: Shade = BARE) -> None:
        """The picture, over all of the surface; shade is what a screen leaves of its light."""
        self._drawn = now
        self._follow(now)
        if not self._bare:
            self._try(
                lambda: self._city.draw(
                    surface, now, self.pointer, reduced_motion=self.reduced_motion, shade=shade
                )
            )
        since = now - self._arrives
        if self._bare or since < DISSOLVE:
            over = dusk(surface.get_size())
            if not self._bare:
                over.set_alpha(round(255 * (1 - ease(since / DISSOLVE))))
            surface.blit(over, (0, 0))
            over.set_alpha(None)
            if self._bare:
                paint.dim(surface, shade.light)
                for rect, own in shade.darker:
                    paint.dim(surface, own, rect)

    def still(self) -> pygame.Surface:
        """A picture of the city as it was drawn last. Never draw on it."""
        if not self._bare and self._city.shown is not None:
            return self._city.shown
        surface = pygame.Surface(self._size)
        self.draw(surface, self._drawn)
        return surface

    def _try(self, order: Callable[[], None]) -> None:
        """Ask the city; what it cannot show, dusk stands in for."""
        if not self._bare and not self._quietly(order):
            self._bare = True

    def _quietly(self, order: Callable[[], None]) -> bool:
        try:
            order()
        except UNPAINTED as why:
            self._tell(self._place, str(why))
            return False
        return True

    def _tell(self, name: str, why: str) -> None:
        if name not in self._missing:
            self._missing.add(name)
            log.warning("the place %s cannot be shown (%s); dusk stands in for it.", name, why)


def dusk(size: tuple[int, int]) -> pygame.Surface:
    """A warm dark gradient, for a place that is not painted."""
    return paint.vertical(size, mix(NIGHT, PLUM, 0.25), mix(NIGHT, PLUM, 0.85))

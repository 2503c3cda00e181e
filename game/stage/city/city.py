"""The city behind the words: shows a painted place, alive, sixty times a second.

    city = City(screen.get_size(), assets / "art")
    city.prepare("apartment", "night")      # while the player reads
    city.show(scene, now)                   # a dissolve; cut=True for a cut
    city.draw(screen, now, pointer)         # every frame

Pictures are decoded and scaled by a background thread; a frame only blits. While frames come fast,
each makes half of a picture and shows the last whole one, so that words over it move at full rate
and the city at half of it. The story decides what is seen: the city never changes place by itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from math import ceil
from pathlib import Path

import pygame

from game.play.messages import Scene
from game.stage.city.film import Film
from game.stage.city.lens import lens_for
from game.stage.city.loader import Key, Loader
from game.stage.city.making import make_plate
from game.stage.city.motion import LIGHTS, Ease, drift, lit_pages, talking_share
from game.stage.city.plan import Place, read_place
from game.stage.city.plate import Moment, Plate
from game.stage.city.postures import Posture, Postures

DISSOLVE = 1.1  # seconds
QUICK = 1 / 45  # seconds between frames below which a picture is made over two of them
SWITCH = 0.5  # of the outage's amount: from here on the drained picture is shown
DRAIN = (0.24, 0.13, 0.05)  # how much of red, green, blue the outage takes: reds go first
MEMORY = (58, 40, 26)  # light added over a memory
WARMTH = (1.0, 0.86, 0.7)  # the colour of light added beyond normal
TITLE = ("title", "dusk")


@dataclass(frozen=True)
class Shade:
    """What a screen leaves of the city's light: all over, and in some places less.

    frames is over how many quick frames one picture is made; behind something to read, where little
    of it is seen, more of them are enough.
    """

    light: tuple[int, int, int] = (255, 255, 255)
    darker: tuple[tuple[pygame.Rect, tuple[int, int, int]], ...] = ()
    frames: int = 2


BARE = Shade()


@dataclass(frozen=True)
class Shot:
    """What is asked for: place, hour and camera; black shows nothing at all."""

    place: str
    hour: str
    camera: str = "still"
    black: bool = False


class City:
    """Composes the painted places. One per window; all times are seconds of one clock."""

    def __init__(self, size: tuple[int, int], art: Path) -> None:
        self._size = size
        self._art = art
        self._film = Film(size)
        self._loader = Loader(self._make)
        self._plans: dict[str, Place] = {}
        self._shot: Shot | None = None
        self._plate: Plate | None = None
        self._plate_key: Key | None = None
        self._leaving: pygame.Surface | None = None
        self._left_at = 0.0
        self._drawn_at = float("-inf")
        self._shown: pygame.Surface | None = None  # the last whole picture
        self._spare: pygame.Surface | None = None  # where the next one is made
        self._begun: Moment | None = None  # what the next one is made for, from `_part` on
        self._part = 0
        self._cut = False
        self._before: pygame.Surface | None = None  # as it was before the window's size changed
        self._scene = Scene()
        self._speaking = False
        self._outage = 0.0
        self._warm = 0
        self._shade = Shade()
        self._last_moment: Moment | None = None
        self._last_pan = (0.0, 0.0)
        self._pan = (Ease(0.0, 1.4), Ease(0.0, 1.4))
        self._light = tuple(Ease(channel, 1.0) for channel in (255.0, 255.0, 255.0))
        self._wash = Ease(0.0, 0.9)
        self._pearl = Ease(0.0, 0.7)
        self._postures = Postures()

    # ---- orders
    def prepare(self, place: str, hour: str) -> None:
        """Begin to make a place ready in the background. Unknown places raise when shown."""
        self._loader.wish(self._key(Shot(place, hour)))

    def ready(self, place: str, hour: str) -> bool:
        """Whether a place can be shown without waiting."""
        return self._loader.look(self._key(Shot(place, hour))) is not None

    def show(self, scene: Scene, now: float, *, cut: bool = False, black: bool = False) -> None:
        """Lead to the scene: a dissolve once its place is ready, or a cut; black shows nothing."""
        self._scene = scene
        if black:
            self._shot = Shot(scene.place, scene.hour, scene.camera, black=True)
            self._start_leaving(now, cut)
            self._plate, self._plate_key, self._shown, self._before = None, None, None, None
            return
        if scene.place:
            self.show_place(scene.place, scene.hour, now, camera=scene.camera, cut=cut)

    def show_place(
        self, place: str, hour: str, now: float, *, camera: str = "still", cut: bool = False
    ) -> None:
        """Show a place by its name, such as the title's: `show_place(*TITLE, now)`."""
        shot = Shot(place, hour, camera)
        self._shot, self._cut = shot, cut
        key = self._key(shot)
        if key == self._plate_key:
            return
        if cut or self._plate is None:
            self._arrive(key, self._loader.take(key), now)
        else:
            self._loader.wish(key, urgent=True)

    def speaking(self, speaks: bool) -> None:
        """Whether she speaks aloud now: her point of light comes or goes."""
        self._speaking = speaks

    def outage(self, amount: float) -> None:
        """How far every screen has died and the colours with them, 0..1; 0 brings all back."""
        self._outage = max(0.0, min(1.0, amount))
        if self._outage > 0 and self._shot and not self._shot.black:
            self._loader.wish(self._key(self._shot, dead=True))

    def warm(self, count: int) -> None:
        """Let `count` of the 641 windows be warm, in their order. Only the skyline has windows."""
        self._warm = count
        windows = self._plate.windows if self._plate else None
        if windows:
            windows.turn_warm(count)

    def window_at(self, x: float, y: float) -> int | None:
        """The index of the window under a point of the screen (pixels), or None."""
        windows = self._plate.windows if self._plate else None
        if windows is None or self._plate is None:
            return None
        return windows.at(*self._plate.lens.back((x, y), windows.depth, self._last_pan))

    @property
    def warm_windows(self) -> tuple[int, ...]:
        """The windows that are warm now, in the order in which they turned."""
        windows = self._plate.windows if self._plate else None
        return windows.warm if windows else ()

    def window_rect(self, index: int) -> pygame.Rect:
        """Where a window stands on the screen now (pixels). The skyline must be shown."""
        if self._plate is None or self._plate.windows is None:
            raise LookupError("no skyline is shown")
        x, y = self._plate.lens.offset(self._plate.windows.depth, self._last_pan)
        return pygame.Rect(self._plate.windows.rects[index]).move(round(x), round(y))

    def settle(self, now: float) -> None:
        """Let all that is on its way be there, for a picture made without a player; it may wait."""
        if self._shot is not None and not self._shot.black:
            key = self._key(self._shot, dead=self._outage >= SWITCH)
            if key != self._plate_key:
                self._cut = True
                self._arrive(key, self._loader.take(key), now)
        for ease in (*self._pan, *self._light, self._wash, self._pearl):
            ease.rest()
        if self._plate is not None and self._plate.windows is not None:
            self._plate.windows.settle(now)
        self._postures.rest()
        self._leaving = None

    def resize(self, size: tuple[int, int], now: float) -> None:
        """The window has another size: until the place is ready for it, its last picture scaled."""
        if size == self._size:
            return
        last = pygame.Surface(self._size)
        self._draw_last(last)
        self._before = _filling(last, size)
        self._size, self._film, self._leaving = size, Film(size), None
        self._shown = self._spare = None
        self._loader.forget()
        self._plate, self._plate_key, self._cut = None, None, True
        self._follow(now)

    @property
    def memory(self) -> int:
        """Bytes of pictures the shown place holds."""
        return self._plate.memory if self._plate else 0

    @property
    def shown(self) -> pygame.Surface | None:
        """The last whole picture while frames come fast, else None. Never draw on it."""
        return self._shown

    @property
    def plate(self) -> Plate | None:
        """The place as it is drawn, or None while the picture is black."""
        return self._plate

    # ---- every frame
    def draw(
        self,
        target: pygame.Surface,
        now: float,
        pointer: tuple[float, float] | None = None,
        *,
        reduced_motion: bool = False,
        shade: Shade = BARE,
    ) -> None:
        """Draw the city over all of `target`; pointer is in pixels, None when it is elsewhere.

        shade is what a screen that stands over it leaves of its light.
        """
        self._shade = shade
        self._loader.breathe()
        self._follow(now)
        quick = 0 < now - self._drawn_at < QUICK and target.get_size() == self._size
        self._drawn_at = now
        if not quick or self._plate is None:
            self._shown = self._begun = None
        if self._shown is None or self._spare is None or self._plate is None:
            self._last_moment = self._moment(now, pointer, reduced_motion)
            self._picture(target, self._last_moment)
            self._fade(target, now)
            if quick and self._plate is not None:
                self._shown, self._spare = target.copy(), self._spare or target.copy()
            return
        if self._begun is None:
            self._begun = self._last_moment = self._moment(now, pointer, reduced_motion)
            self._part = 0
        frames = shade.frames
        self._plate.draw(self._spare, self._begun, self._part, frames)
        self._part += 1
        if self._part >= frames:
            self._finish(self._spare, self._begun)
            self._fade(self._spare, now)
            self._shown, self._spare, self._begun = self._spare, self._shown, None
        target.blit(self._shown, (0, 0))

    def _follow(self, now: float) -> None:
        """Arrive where the last order leads, if it has been made ready."""
        if self._shot is None or self._shot.black:
            return
        key = self._key(self._shot, dead=self._outage >= SWITCH)
        if key == self._plate_key:
            return
        plate = self._loader.look(key)
        if plate is None:
            self._loader.wish(key, urgent=True)
        else:
            self._arrive(key, plate, now)

    def _arrive(self, key: Key, plate: Plate, now: float) -> None:
        self._start_leaving(now, self._cut)
        if self._cut:
            self._shown = None
        self._plate, self._plate_key, self._cut, self._begun = plate, key, False, None
        self._before = None
        self._loader.forget(key, *self._kept_wishes(key))
        if plate.windows:
            plate.windows.turn_warm(self._warm)

    def _kept_wishes(self, key: Key) -> tuple[Key, ...]:
        return ((*key[:4], not key[4]),) if self._outage > 0 else ()

    def _start_leaving(self, now: float, cut: bool) -> None:
        self._left_at = now
        self._leaving = None
        if cut or self._last_moment is None:
            return
        self._leaving = pygame.Surface(self._size, pygame.SRCALPHA, 32)
        self._draw_last(self._leaving)
        self._leaving.fill((0, 0, 0, 255), special_flags=pygame.BLEND_RGBA_ADD)

    def _draw_last(self, target: pygame.Surface) -> None:
        """The picture as it was drawn last."""
        if self._shown is not None:
            target.blit(self._shown, (0, 0))
        elif self._last_moment is not None:
            self._picture(target, self._last_moment)

    def _picture(self, target: pygame.Surface, moment: Moment) -> None:
        if self._plate is None:
            target.fill((0, 0, 0))
            if self._before is not None and not (self._shot and self._shot.black):
                target.blit(self._before, (0, 0))
            return
        self._plate.draw(target, moment)
        self._finish(target, moment)

    def _finish(self, target: pygame.Surface, moment: Moment) -> None:
        self._grade(target, moment.now)
        self._film.draw(target, moment.now, moving=not moment.still)

    def _moment(
        self, now: float, pointer: tuple[float, float] | None, reduced_motion: bool
    ) -> Moment:
        pan = drift(self._scene.camera, now, pointer, self._size)
        if reduced_motion:
            pan = (0.0, 0.0)
        eased = self._pan[0].toward(pan[0], now), self._pan[1].toward(pan[1], now)
        self._last_pan = (0.0, 0.0) if reduced_motion else eased
        there = 1.0 if self._speaking and self._scene.presence not in ("none", "gone") else 0.0
        return Moment(
            now=now,
            pan=self._last_pan,
            present=frozenset(self._scene.present) | {"theodore"},
            talking=talking_share(self._scene.chapter) * (1 - self._outage),
            lit=lit_pages(self._scene.chapter),
            dead=self._outage,
            presence=self._pearl.toward(there, now),
            still=reduced_motion,
            postures=self._held(now, reduced_motion),
        )

    def _held(self, now: float, at_once: bool) -> Mapping[str, Posture]:
        """Everybody's posture; a scene whose place is still being made moves nobody in this one."""
        if self._plate is None or self._plate_key is None:
            return {}
        here = self._plate_key[:2]
        told = here == (self._scene.place, self._scene.hour)
        wanted = dict(self._scene.gestures) if told else None
        # Another lens or the drained picture is the same place: nobody moves for it.
        return self._postures.toward(here, self._plate.gestures, wanted, now, at_once=at_once)

    def _grade(self, target: pygame.Surface, now: float) -> None:
        light = LIGHTS.get(self._scene.light, LIGHTS["normal"])
        drained = self._outage * (1.0 if self._plate_key and not self._plate_key[4] else 0.35)
        wanted = [w * (1 - drained * d) for w, d in zip(light, DRAIN, strict=True)]
        shade = tuple(round(e.toward(w, now)) for e, w in zip(self._light, wanted, strict=True))
        left = [min(255, s) * o // 255 for s, o in zip(shade, self._shade.light, strict=True)]
        if min(left) < 254:
            target.fill(left, special_flags=pygame.BLEND_RGB_MULT)
        for rect, own in self._shade.darker:
            target.fill(own, rect, special_flags=pygame.BLEND_RGB_MULT)
        wash = self._wash.toward(1.0 if self._scene.memory else 0.0, now)
        lift = max(0.0, max(shade) - 255)
        add = tuple(round(m * wash + w * lift) for m, w in zip(MEMORY, WARMTH, strict=True))
        if max(add) > 0:
            target.fill(add, special_flags=pygame.BLEND_RGB_ADD)

    def _fade(self, target: pygame.Surface, now: float) -> None:
        if self._leaving is None:
            return
        part = (now - self._left_at) / DISSOLVE
        if part >= 1 or self._leaving.get_size() != target.get_size():
            self._leaving = None
            return
        part = part * part * (3 - 2 * part)
        left = (255, 255, 255, round(255 * (1 - max(0.0, part))))
        self._leaving.fill(left, special_flags=pygame.BLEND_RGBA_MIN)  # cheaper than set_alpha
        target.blit(self._leaving, (0, 0))

    # ---- making
    def _key(self, shot: Shot, *, dead: bool = False) -> Key:
        camera = shot.camera if shot.camera in ("closer", "wider") else "still"
        return (shot.place, shot.hour, self._size, camera, dead)

    def _make(self, key: Key) -> Plate:
        place, hour, size, camera, dead = key
        name = f"{place}_{hour}" if hour else place
        if name not in self._plans:
            self._plans[name] = read_place(self._art / name)
        plan = self._plans[name]
        lens = lens_for(size, camera, plan.focus)
        if camera != "closer":
            lens = replace(lens, focus=(0.5, 0.5))
        return make_plate(plan, lens, self._art / "figures", dead=dead)


def _filling(picture: pygame.Surface, size: tuple[int, int]) -> pygame.Surface:
    """A picture in another size: all of that is filled, and what is too much cut off evenly."""
    wide, high = picture.get_size()
    grows = max(size[0] / wide, size[1] / high)
    scaled = pygame.transform.smoothscale(picture, (ceil(wide * grows), ceil(high * grows)))
    return scaled.subsurface(
        pygame.Rect((0, 0), size).move(
            (scaled.get_width() - size[0]) // 2, (scaled.get_height() - size[1]) // 2
        )
    )

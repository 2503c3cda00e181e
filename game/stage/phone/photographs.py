"""The photographs page: what the small lens in the shirt pocket has seen.

`# photograph: NAME` in what was said so far says that one was kept; one whose entry names a chapter
is there once that place has been lived through. Each is the painted place of its moment, seen round
and with little depth, and made by a thread so that no frame waits for it.
"""

from __future__ import annotations

import logging
import math
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import pygame

from game.errors import Trouble
from game.play.messages import Scene
from game.play.scene import argument, fold
from game.stage import paint
from game.stage.context import Context
from game.stage.device_file import Entry
from game.stage.phone.listing import Listing
from game.stage.phone.writing import Row
from game.stage.text import Block, Face
from game.stage.theme import LINEN, PAPER, PLUM, WOOD, ease, mix

log = logging.getLogger(__name__)


WIDE = 440  # design pixels: of a print
SEEN = (1440, 900)  # pixels: the place as it is drawn for a photograph
SHARE = 0.66  # of its height that the lens takes in
BLUR = 5  # pixels: what is not in focus
SHARP, SOFT = 0.36, 0.74  # of the radius: in focus up to here, not at all from there
WHITE = mix(PAPER, (255, 255, 255), 0.6)
FINE = 3  # edges are drawn this much larger


@dataclass(frozen=True)
class Photograph:
    """One that was taken: its name, the place, hour and chapter it is of, who is in it, and the
    point of the place that the lens looks at (0..1, 0..1)."""

    name: str
    place: str
    hour: str
    chapter: int = 0
    present: tuple[str, ...] = ()
    at: tuple[float, float] = (0.5, 0.5)


class Photographs(Listing):
    """Every photograph so far, the latest first."""

    file = "photographs"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._prints: dict[Photograph, pygame.Surface] = {}
        self._making: threading.Thread | None = None
        self._made = 0

    def rows(self) -> list[Row]:
        writing = self.writing
        told = {entry.words["id"]: entry for entry in self.all}
        taken = [self._of(one, told) for one in taken_so_far(self.context, self.all)]
        if not taken:
            return [self.empty("device.empty_photographs")]
        self._develop(taken)
        found = []
        for one in reversed(taken):
            entry = told.get(one.name)
            blocks: tuple[Block, ...] = ()
            if entry is not None:
                name = entry.text("name", self.language)
                under = entry.text("under", self.language)
                blocks = (
                    writing.block(name, writing.style(Face.BOLD, 21, 1.4)),
                    writing.block(under, writing.style(Face.BOOK, 23, 1.45)),
                )
            found.append(Row(blocks, above=34, picture=self._print(one)))
        return found

    def _of(self, one: Photograph, told: dict[str, Entry]) -> Photograph:
        entry = told.get(one.name)
        if entry is None:
            return one
        words = entry.words
        present = tuple(name.strip() for name in words.get("with", "").split(",") if name.strip())
        return replace(
            one,
            place=words.get("place", one.place),
            hour=words.get("hour", one.hour),
            present=present,
            at=entry.point("at") or one.at,
        )

    @property
    def _size(self) -> tuple[int, int]:
        measure = self.context.measure
        wide = min(self.writing.scroll.view.width - measure.px(24), measure.px(WIDE))
        return wide, wide

    def _print(self, one: Photograph) -> pygame.Surface:
        """The picture, or an empty print while it is being made."""
        found = self._prints.get(one)
        if found is not None and found.get_size() == self._size:
            return found
        return _round(paint.vertical(self._size, mix(PLUM, LINEN, 0.6), LINEN))

    def _develop(self, taken: list[Photograph]) -> None:
        size = self._size
        wanted = [
            one for one in taken if one not in self._prints or self._prints[one].get_size() != size
        ]
        if wanted and (self._making is None or not self._making.is_alive()):
            art = self.context.assets / "art"
            self._making = threading.Thread(
                target=self._run, args=(wanted, size, art), name="photographs", daemon=True
            )
            self._making.start()

    def _run(self, wanted: list[Photograph], size: tuple[int, int], art: Path) -> None:
        for one in wanted:
            self._prints[one] = _round(_focused(_seen(one, size, art)))

    def wait(self) -> None:
        """See `Developing.wait`: until every picture is made."""
        if self._making is not None:
            self._making.join()

    def draw(self, surface: pygame.Surface, now: float) -> None:
        if len(self._prints) != self._made:
            self._made = len(self._prints)
            self.writing.fill(self.rows())
        super().draw(surface, now)


def taken_so_far(context: Context, told: Sequence[Entry]) -> Iterator[Photograph]:
    """The photographs of the transcript, with where they were taken; told is what may be lived."""
    scene = Scene()
    seen = set()
    for message in context.play.transcript:
        scene = fold(scene, message.tags)
        names = [argument(message.tags, "photograph") or ""]
        names += [entry.words["id"] for entry in told if _lived(entry, scene)]
        for name in names:
            if name and name not in seen:
                seen.add(name)
                yield Photograph(name, scene.place, scene.hour, scene.chapter)


def _lived(entry: Entry, scene: Scene) -> bool:
    """Whether the story stands where this photograph takes itself."""
    here = (scene.chapter, scene.place, scene.hour)
    words = entry.words
    return here == (entry.chapters.get("chapter"), words.get("place"), words.get("hour"))


def _seen(one: Photograph, size: tuple[int, int], art: Path) -> pygame.Surface:
    """The part of the place that the lens looks at, as large as a print."""
    from game.stage.city import City

    picture = pygame.Surface(SEEN)
    scene = Scene(
        chapter=one.chapter, place=one.place, hour=one.hour, present=one.present, presence="none"
    )
    try:
        city = City(SEEN, art)
        city.show(scene, 0.0, cut=True)
        city.draw(picture, 0.0, reduced_motion=True)
    except (Trouble, OSError, ValueError, KeyError, LookupError, pygame.error) as why:
        log.warning("the photograph %s cannot be shown (%s)", one.name, why)
        picture.blit(paint.vertical(SEEN, mix(PLUM, LINEN, 0.4), LINEN), (0, 0))
    side = round(SEEN[1] * SHARE)
    part = pygame.Rect(0, 0, side, side)
    part.center = (round(SEEN[0] * one.at[0]), round(SEEN[1] * one.at[1]))
    part.clamp_ip(picture.get_rect())
    return pygame.transform.smoothscale(picture.subsurface(part), size)


def _focused(picture: pygame.Surface) -> pygame.Surface:
    """Sharp in the middle, soft around it, darker at the rim: a small cheap lens."""
    side = picture.get_width()
    soft = pygame.transform.gaussian_blur(picture, max(side * BLUR // 400, 1))
    sharp = pygame.Surface((side, side), pygame.SRCALPHA)
    sharp.blit(picture, (0, 0))
    sharp.blit(_disc(side, SHARP, SOFT), (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    soft.blit(sharp, (0, 0))
    rim = pygame.Surface((side, side))
    rim.fill((196, 178, 172))
    light = pygame.Surface((side, side), pygame.SRCALPHA)
    light.fill((255, 255, 255, 255))
    light.blit(_disc(side, 0.55, 1.05), (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    rim.blit(light, (0, 0))
    soft.blit(rim, (0, 0), special_flags=pygame.BLEND_RGB_MULT)
    return soft


def _disc(side: int, full: float, none: float) -> pygame.Surface:
    """White, opaque up to `full` of the radius, and from there falling to nothing at `none`."""
    base = 96
    disc = pygame.Surface((base, base), pygame.SRCALPHA)
    for y in range(base):
        for x in range(base):
            away = math.hypot(x - base / 2 + 0.5, y - base / 2 + 0.5) / (base / 2)
            share = ease((none - away) / (none - full))
            disc.set_at((x, y), (255, 255, 255, round(255 * share)))
    return pygame.transform.smoothscale(disc, (side, side))


def _round(picture: pygame.Surface) -> pygame.Surface:
    """Cut round, with the white edge of a print and a thin ring."""
    side = picture.get_width()
    large = side * FINE
    found = pygame.Surface((large, large), pygame.SRCALPHA)
    middle = (large // 2, large // 2)
    pygame.draw.circle(found, mix(WOOD, LINEN, 0.45), middle, large // 2)
    pygame.draw.circle(found, WHITE, middle, large // 2 - FINE)
    found = pygame.transform.smoothscale(found, (side, side))
    edge = max(side // 34, 3)
    inner = side - 2 * edge
    hole = pygame.Surface((inner * FINE, inner * FINE), pygame.SRCALPHA)
    pygame.draw.circle(hole, (255, 255, 255, 255), hole.get_rect().center, inner * FINE // 2)
    hole = pygame.transform.smoothscale(hole, (inner, inner))
    view = pygame.Surface((inner, inner), pygame.SRCALPHA)
    view.blit(picture, (-edge, -edge))
    view.blit(hole, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    found.blit(view, (edge, edge))
    return found

"""The photographs page: small pictures of the places where something was kept.

`# photograph: NAME` in what was said so far says which there are; each is the painted place of that
moment, cut small by a thread so that no frame waits for it.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from dataclasses import dataclass
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
from game.stage.theme import LINEN, PAPER, PLUM, mix

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Photograph:
    """One that was taken: its name and the place and hour it is of."""

    name: str
    place: str
    hour: str


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
        taken = [self._of(one, told) for one in taken_so_far(self.context)]
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
        if entry is None or "place" not in entry.words:
            return one
        return Photograph(one.name, entry.words["place"], entry.words.get("hour", one.hour))

    @property
    def _size(self) -> tuple[int, int]:
        measure = self.context.measure
        wide = min(self.writing.scroll.view.width - measure.px(24), measure.px(560))
        return wide, wide * 10 // 16

    def _print(self, one: Photograph) -> pygame.Surface:
        """The picture, or an empty print while it is being made."""
        found = self._prints.get(one)
        if found is not None and found.get_size() == self._size:
            return found
        return _mounted(paint.vertical(self._size, mix(PLUM, LINEN, 0.6), LINEN), self._size)

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
            self._prints[one] = _mounted(_seen(one, size, art), size)

    def wait(self) -> None:
        """Until every picture is made: for tests."""
        if self._making is not None:
            self._making.join()

    def draw(self, surface: pygame.Surface, now: float) -> None:
        if len(self._prints) != self._made:
            self._made = len(self._prints)
            self.writing.fill(self.rows())
        super().draw(surface, now)


def taken_so_far(context: Context) -> Iterator[Photograph]:
    """The photographs of the transcript, with where they were taken."""
    scene = Scene()
    seen = set()
    for message in context.play.transcript:
        scene = fold(scene, message.tags)
        name = argument(message.tags, "photograph")
        if name and name not in seen:
            seen.add(name)
            yield Photograph(name, scene.place, scene.hour)


def _seen(one: Photograph, size: tuple[int, int], art: Path) -> pygame.Surface:
    """The place, with nobody in it, as small as a print."""
    from game.stage.city import City

    large = (640, 400)
    picture = pygame.Surface(large)
    try:
        city = City(large, art)
        city.show_place(one.place, one.hour, 0.0, cut=True)
        city.draw(picture, 0.0, reduced_motion=True)
    except (Trouble, OSError, ValueError, KeyError, LookupError, pygame.error) as why:
        log.warning("the photograph %s cannot be shown (%s)", one.name, why)
        picture.blit(paint.vertical(large, mix(PLUM, LINEN, 0.4), LINEN), (0, 0))
    return pygame.transform.smoothscale(picture, size)


def _mounted(picture: pygame.Surface, size: tuple[int, int]) -> pygame.Surface:
    """With the white edge of a print."""
    found = pygame.Surface(size, pygame.SRCALPHA)
    found.blit(picture, (0, 0))
    edge = max(size[0] // 50, 3)
    pygame.draw.rect(found, mix(PAPER, (255, 255, 255), 0.6), found.get_rect(), edge)
    return found

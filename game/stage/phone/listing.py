"""A page that is written from a file of the story: what of it shows in this chapter."""

from __future__ import annotations

import logging
from abc import ABC, abstractmethod

import pygame

from game.errors import Trouble
from game.stage import device_file
from game.stage.context import Context
from game.stage.device_file import Entry
from game.stage.laid import Laid
from game.stage.passages import Passage
from game.stage.phone.writing import Row, Writing
from game.stage.text import Face
from game.stage.voice.aloud import Aloud

log = logging.getLogger(__name__)


class Listing(ABC):
    """The common part of mail, calendar and contacts. file names the file and the page's words."""

    file = ""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.writing = Writing(context)
        self.all = self._read() if self.file else ()

    def _read(self) -> tuple[Entry, ...]:
        try:
            return device_file.load(self.context.story, self.file)
        except Trouble as trouble:
            log.error("%s", trouble)
            return ()

    def entries(self) -> tuple[Entry, ...]:
        """What shows in the chapter we are in, in the order of the file."""
        chapter = self.context.play.scene.chapter
        return tuple(entry for entry in self.all if entry.shows(chapter))

    @property
    def language(self) -> str:
        """The one the story is told in."""
        return self.context.play.language

    @abstractmethod
    def rows(self) -> list[Row]:
        """The page's rows, made anew for every layout."""

    def empty(self, key: str) -> Row:
        """One quiet sentence for a page with nothing on it."""
        style = self.writing.style(Face.BOOK, 26, faded=True)
        return Row((self.writing.block(self.context.words(key), style),))

    def layout(self, area: pygame.Rect) -> None:
        """See `Page.layout`."""
        self.writing.place(area)
        self.writing.fill(self.rows())

    def event(self, event: pygame.event.Event, now: float) -> bool:
        """See `Page.event`."""
        used, name = self.writing.event(event)
        if name:
            self.press(name, now)
        return used

    def press(self, name: str, now: float) -> None:
        """A row was pressed."""
        return  # where a page has nothing to press

    def draw(self, surface: pygame.Surface, now: float) -> None:
        """See `Page.draw`."""
        self.writing.draw(surface)

    def idle(self, now: float) -> bool:
        """See `Page.idle`."""
        return True

    def aloud(self) -> Aloud:
        """See `Spoken.aloud`."""
        return self.writing.aloud()

    def passages(self, now: float) -> tuple[Passage, ...]:
        """See `Readable.passages`."""
        return self.writing.passages()

    def texts(self) -> tuple[Laid, ...]:
        """See `Page.texts`."""
        return self.writing.texts()

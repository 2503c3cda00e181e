"""The title over the living city at dusk: where every sitting begins and ends.

While it shows, the book is opened in the background; what needs the book waits for it and says so.
"""

from __future__ import annotations

import pygame

from game.errors import Trouble
from game.stage import laid, paint, pulse
from game.stage.context import Context
from game.stage.laid import Laid
from game.stage.screens import LEAVE, Screen
from game.stage.text import Block, Face, Style
from game.stage.theme import CREAM, LAMP, NIGHT, PEACH, TITLE
from game.stage.voice.aloud import Aloud, from_texts
from game.stage.widgets import Focus, Spot

MENU = ("continue", "new", "load", "settings", "credits", "quit")
NEED_BOOK = ("continue", "new", "load")


class Title:
    """The first screen."""

    def __init__(self, context: Context, now: float) -> None:
        self._context = context
        self._focus = Focus()
        self._texts: tuple[Laid, ...] = ()
        self._items: list[tuple[str, Block, pygame.Rect]] = []
        self._opened = False
        self._saved = any(context.folders.saves.glob("*.json"))  # until the saves can be read
        self._wanted = ""  # what was pressed before the book was open
        self._trouble = ""
        context.type_into(None)
        context.backdrop.title(now)
        context.backdrop.speaking(False)
        context.sound.want("music", "title")
        context.sound.want("ambience", "city")
        self._look()
        self.layout()

    def layout(self) -> None:
        measure, setter, words = self._context.measure, self._context.setter, self._context.words
        left = measure.px(150)
        room = measure.width - 2 * left
        name = setter.block(words("title.name"), self._style(Face.BOOK, TITLE, 1.1), room)
        under = setter.block(words("title.under"), self._style(Face.BOOK, 27, 1.3), room)
        blocks = [
            (key, setter.block(words(f"title.{key}"), self._style(Face.BOOK, 31, 1.3), room))
            for key in MENU
            if key != "continue" or self._saved
        ]
        gap = measure.px(15)
        tall = sum(block.height + gap for _, block in blocks)
        head = name.height + under.height + measure.px(24)
        spare = measure.height - head - tall
        top = max(spare * 2 // 5, measure.px(20))
        self._texts = (
            Laid("name", name, (left - measure.px(6), top)),
            Laid("under", under, (left, top + name.height)),
        )
        y = min(top + head + max(measure.px(56), 0), measure.height - tall - measure.px(24))
        y = max(y, top + head)
        self._items = []
        for key, block in blocks:
            self._items.append((key, block, pygame.Rect(left, y, block.width, block.height)))
            y += block.height + gap
        self._lay_notice(left, room, y)
        reach = measure.px(40)
        self._focus.place([Spot(key, rect.inflate(reach, gap - 2)) for key, _, rect in self._items])

    def _lay_notice(self, left: int, room: int, y: int) -> None:
        """What cannot be done, or that the book is still being opened."""
        words, measure = self._context.words, self._context.measure
        notice = self._trouble or self._context.notice
        if self._wanted and not self._opened and not self._trouble:
            notice = words("title.opening")
        if not notice:
            return
        style = self._context.style(Face.PLAIN, 22, LAMP, 1.4)
        half = room // 2
        block = self._context.setter.block(notice, style, half)
        at = (measure.width - measure.px(80) - block.width, measure.px(60))
        self._texts += (Laid("notice", block, at),)

    def _style(self, face: Face, size: float, leading: float) -> Style:
        return self._context.style(face, size, CREAM, leading)

    def event(self, event: pygame.event.Event, now: float) -> Screen | None:
        hit = self._focus.event(event)
        if event.type == pygame.KEYDOWN and event.key == pygame.K_ESCAPE:
            return self._go("quit", now)
        if hit is None or hit.how != "press":
            return None
        if hit.name in NEED_BOOK and not self._opened:
            self._wanted = hit.name
            self.layout()
            return None
        return self._go(hit.name, now)

    def update(self, now: float) -> Screen | None:
        if self._opened or self._trouble:
            return None
        if not self._look():
            return None
        self.layout()
        return self._go(self._wanted, now) if self._wanted and self._opened else None

    def _look(self) -> bool:
        """Whether the book is open by now, or cannot be; and is there an evening to continue?"""
        try:
            self._opened = self._context.opened
        except Trouble as trouble:
            self._trouble = self._context.words.told(trouble)
            return True
        if self._opened:
            self._saved = bool(self._context.saves.headers())
            if self._saved:
                self._focus.focus("continue")
        return self._opened

    def _go(self, name: str, now: float) -> Screen | None:
        from game.stage.screens.confirm import Confirm
        from game.stage.screens.credits import Credits
        from game.stage.screens.play import Play
        from game.stage.screens.saves import SavesPage
        from game.stage.screens.settings import SettingsPage

        context = self._context
        self._context.notice = ""
        if name == "settings":
            return SettingsPage(context, self)
        if name == "credits":
            return Credits(context, self)
        if name == "load":
            return SavesPage(context, self, saving=False)
        if name == "quit":
            return LEAVE
        if name == "new" and self._saved:
            return Confirm(context, self, "confirm.new", self._begin)
        if name == "new":
            return self._begin(now)
        try:
            context.load("", now)
        except Trouble as trouble:
            self._trouble = self._context.words.told(trouble)
            self.layout()
            return None
        return Play(context, now, resumed=True)

    def _begin(self, now: float) -> Screen:
        from game.stage.screens.play import Play

        self._context.begin()
        return Play(self._context, now)

    def draw(self, surface: pygame.Surface, now: float) -> None:
        context, measure = self._context, self._context.measure
        context.backdrop.draw(surface, now)
        tenths = 13 if context.settings.high_contrast else 9  # of the width that the dusk reaches
        ground = (measure.width * tenths // 10, measure.height)
        surface.blit(paint.fade(ground, NIGHT, 246, 0, sideways=True), (0, 0))
        laid.draw(surface, self._texts)
        name = self._texts[0].rect
        beam = pygame.Rect(name.right + measure.px(40), 0, measure.px(260), measure.px(90))
        beam.centery = name.centery + measure.px(12)
        if beam.right < measure.width:
            pulse.draw(surface, beam, now, "new", "near", 0.25, measure)
        waiting = not self._opened
        for key, block, rect in self._items:
            focused = key == self._focus.name
            if focused:
                line = pygame.Rect(rect.x - measure.px(34), rect.centery, measure.px(20), 0)
                line.height = max(measure.px(3), 2)
                surface.fill(PEACH, line)
            dim = waiting and key in NEED_BOOK
            block.surface.set_alpha(150 if dim else 255 if focused else 225)
            surface.blit(block.surface, rect)
            block.surface.set_alpha(255)

    def idle(self, now: float) -> bool:
        return self._opened or bool(self._trouble)

    def aloud(self) -> Aloud:
        return from_texts(self.texts(), self._focus.name)

    def texts(self) -> tuple[Laid, ...]:
        items = (Laid(f"item {key}", block, rect.topleft) for key, block, rect in self._items)
        return (*self._texts, *items)

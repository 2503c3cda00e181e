"""Marking words with the mouse, and copying them: one hand for every screen.

It stands between the app and the screen. A press on words is kept until it is let go: a drag marks
them and the screen never hears of it; a plain click reaches the screen at once. Where the words
still stand after that, a second and a third click mark the word and the paragraph. What can be
marked the screen says (`passages`); a press on nothing of that, or on a text that is still
arriving, is the screen's own. It refuses to know what a click means.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass

import pygame

from game.stage.context import Context
from game.stage.controls import action_of
from game.stage.laid import room, whole
from game.stage.passages import (
    Part,
    Passage,
    Place,
    Readable,
    between,
    copied,
    marked,
    nearest,
    paragraph,
    under,
    word,
)
from game.stage.theme import CREAM, INK, PEACH, SEAL, Colour, luminance

AGAIN = 0.28  # seconds within which a second press belongs to the first
APART = 8  # design pixels: a press that moves less is a click
SCROLLS = 0.07  # seconds between two steps while one marks beyond what is in sight
POINTS = 0.05  # seconds between two looks at what lies under the pointer
PALE = 0.3  # luminance from which type is light on dark

log = logging.getLogger(__name__)


@dataclass
class _Press:
    """The button is down on words: the caret place, how often it was pressed there."""

    event: pygame.event.Event
    place: Place
    count: int
    drags: bool = False


@dataclass(frozen=True)
class _Click:
    """A press on words that may become a double one: when, where, on which words, which it was."""

    at: float
    pos: tuple[int, int]
    name: str
    text: str
    count: int


class Selection:
    """What is marked now. All times are monotonic seconds."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._screen: object = None
        self._anchor: tuple[Place, Place] | None = None
        self._focus: tuple[Place, Place] | None = None
        self._texts: dict[str, str] = {}  # of the passages that the ends stand in
        self._press: _Press | None = None
        self._last: _Click | None = None
        self._pointer = (0, 0)
        self._scrolled = self._pointed = float("-inf")
        self._beam = False  # the pointer shows that words can be marked

    @property
    def busy(self) -> bool:
        """Whether something is due soon."""
        return self._press is not None

    def words(self, screen: object, now: float) -> str:
        """What is marked on this screen, as it would be copied."""
        return copied(self._parts(screen, now))

    def drop(self) -> None:
        """Nothing is marked any more."""
        self._anchor = self._focus = None

    # What happens

    def event(
        self, event: pygame.event.Event, screen: object, now: float
    ) -> list[pygame.event.Event]:
        """What of an event is left for the screen to hear, with the press before it was let go."""
        self._follow(screen)
        if event.type == pygame.MOUSEBUTTONDOWN:
            return self._down(event, screen, now)
        if event.type == pygame.MOUSEMOTION:
            return self._motion(event, screen, now)
        if event.type == pygame.MOUSEBUTTONUP and event.button == 1 and self._press is not None:
            return self._up(event, screen, now)
        if event.type == pygame.MOUSEWHEEL and self._press is not None:
            return [event] if self._beyond(screen, now, event.y) else []
        if event.type == pygame.KEYDOWN:
            return self._key(event, screen, now)
        return [event]

    def update(self, screen: object, now: float) -> list[pygame.event.Event]:
        """What the screen hears by now: the wheel, while one marks beyond what is in sight."""
        self._follow(screen)
        self._context.marking = bool(self._ends) or self._press is not None
        press = self._press
        if press is None or not press.drags or now - self._scrolled < SCROLLS:
            return []
        self._extend(screen, now)
        step = self._outside(screen, now)
        if not step or not self._beyond(screen, now, step):
            return []
        self._scrolled = now
        told = {"x": 0, "y": step, "precise_x": 0.0, "precise_y": float(step), "marking": True}
        return [pygame.event.Event(pygame.MOUSEWHEEL, told)]

    def release(self) -> None:
        """The window lost the mouse: no button is down any more."""
        self._press = None

    def _follow(self, screen: object) -> None:
        """Another screen: what was marked belonged to the one before."""
        if screen is not self._screen:
            self._screen, self._press, self._last = screen, None, None
            self.drop()

    # The mouse

    def _down(
        self, event: pygame.event.Event, screen: object, now: float
    ) -> list[pygame.event.Event]:
        setter = self._context.setter
        passages = _passages(screen, now)
        found = under(setter, passages, event.pos) if event.button == 1 else None
        if found is None:
            if event.button == 1:
                self.drop()
            self._last = None
            return [event]
        passage, index = found
        count = self._count(passage, event.pos, now)
        column = [one for one in passages if one.column == passage.column]
        place = nearest(setter, column, event.pos) or Place(passage.name, index)
        self._press = _Press(event, place, count)
        self._pointer = event.pos
        if count > 1:
            self._mark(*self._unit(passage, index, count))
            self._remember(passages)
        return []

    def _count(self, passage: Passage, pos: tuple[int, int], now: float) -> int:
        """How often these words were pressed here in quick succession: 1 to 3."""
        last, words = self._last, (passage.name, passage.text)
        again = (
            last is not None
            and (last.name, last.text) == words
            and now - last.at <= AGAIN
            and self._near(pos, last.pos)
        )
        count = last.count % 3 + 1 if last is not None and again else 1
        self._last = _Click(now, pos, *words, count)
        return count

    def _near(self, pos: tuple[int, int], other: tuple[int, int]) -> bool:
        most = max(self._context.measure.px(APART), 4)
        return abs(pos[0] - other[0]) < most and abs(pos[1] - other[1]) < most

    def _motion(
        self, event: pygame.event.Event, screen: object, now: float
    ) -> list[pygame.event.Event]:
        press = self._press
        if press is None:
            self._point(event.pos, screen, now)
            return [event]
        if not event.buttons[0]:  # it was let go of outside the window
            self._press = None
            return [event]
        self._pointer = event.pos
        if not press.drags and not self._near(event.pos, press.event.pos):
            press.drags = True
            self._last = None
            if press.count == 1:
                self._mark(press.place, press.place)
        if press.drags:
            self._extend(screen, now)
        return []

    def _up(
        self, event: pygame.event.Event, screen: object, now: float
    ) -> list[pygame.event.Event]:
        press, self._press = self._press, None
        assert press is not None
        if press.drags or press.count > 1:
            return []
        if self._parts(screen, now):
            self.drop()
            return []
        return [press.event, event]

    def _extend(self, screen: object, now: float) -> None:
        """Mark up to the pointer, in the units one began with."""
        press, passages = self._press, _passages(screen, now)
        if press is None:
            return
        column = _column(passages, press.place.name)
        place = nearest(self._context.setter, column, self._pointer)
        passage = next((one for one in column if place and one.name == place.name), None)
        if place is not None and passage is not None:
            self._focus = self._unit(passage, place.index, press.count)
            self._remember(passages)

    @staticmethod
    def _unit(passage: Passage, index: int, count: int) -> tuple[Place, Place]:
        """The place itself, or the ends of its word or paragraph."""
        cut = {2: word, 3: paragraph}.get(count)
        start, end = cut(passage.text, index) if cut else (index, index)
        return Place(passage.name, start), Place(passage.name, end)

    def _mark(self, start: Place, end: Place) -> None:
        self._anchor = self._focus = (start, end)

    def _point(self, pos: tuple[int, int], screen: object, now: float) -> None:
        """Show by the pointer's shape whether words can be marked here."""
        if now - self._pointed < POINTS:
            return
        self._pointed = now
        beam = under(self._context.setter, _passages(screen, now), pos) is not None
        if beam != self._beam:
            self._beam = beam
            shape = pygame.SYSTEM_CURSOR_IBEAM if beam else pygame.SYSTEM_CURSOR_ARROW
            try:
                pygame.mouse.set_cursor(shape)
            except pygame.error as why:  # there is no such pointer here
                log.debug("the pointer keeps its shape (%s)", why)

    # Beyond what is in sight

    def _outside(self, screen: object, now: float) -> int:
        """The way the wheel would turn to follow the pointer: 1 up, -1 down, 0 where it is in."""
        column = self._own(screen, now)
        clip = next((one.laid.clip for one in column if one.laid.clip is not None), None)
        if clip is None or clip.top <= self._pointer[1] < clip.bottom:
            return 0
        return 1 if self._pointer[1] < clip.top else -1

    def _beyond(self, screen: object, now: float, step: int) -> bool:
        """Whether words lie out of sight that way: else a wheel is the screen's own business."""
        for passage in self._own(screen, now):
            one = passage.laid
            if one.clip is None:
                continue
            above = one.at[1] < one.clip.top
            below = one.at[1] + one.block.height > one.clip.bottom
            if above if step > 0 else below:
                return True
        return False

    def _own(self, screen: object, now: float) -> list[Passage]:
        """The column in which the button is down."""
        name = self._press.place.name if self._press is not None else ""
        return _column(_passages(screen, now), name)

    # Keys

    def _key(
        self, event: pygame.event.Event, screen: object, now: float
    ) -> list[pygame.event.Event]:
        command = bool(event.mod & (pygame.KMOD_CTRL | pygame.KMOD_META))
        editing = self._context.editing
        written = editing is not None and bool(editing.shown)
        everything = command and event.key == pygame.K_a and not written
        if everything and self._mark_all(screen, now):
            return []
        parts = self._parts(screen, now)
        if not parts:
            return [event]
        if event.key == pygame.K_ESCAPE:
            self.drop()
        elif command and event.key == pygame.K_c:
            self._context.clipboard.put(copied(parts))
        elif action_of(event) != "skip":  # Ctrl is held to copy what is marked, not to skip it
            return [event]
        return []

    def _mark_all(self, screen: object, now: float) -> bool:
        """Everything in the column where something is marked, or where the pointer is."""
        passages = _passages(screen, now)
        if not passages:
            return False
        pos = self._context.backdrop.pointer
        rects = ((one, one.laid.rect) for one in passages)
        pointed = [one for one, rect in rects if pos is not None and rect.collidepoint(pos)]
        parts = self._parts(screen, now)
        chosen = parts[0].passage if parts else (*pointed, passages[0])[0]
        column = _column(passages, chosen.name)
        last = column[-1]
        self._anchor = (Place(column[0].name, 0), Place(column[0].name, 0))
        self._focus = (Place(last.name, len(last.text)), Place(last.name, len(last.text)))
        self._remember(passages)
        return True

    # What is marked

    def _remember(self, passages: Sequence[Passage]) -> None:
        names = {place.name for place in self._ends}
        self._texts = {one.name: one.text for one in passages if one.name in names}

    @property
    def _ends(self) -> tuple[Place, ...]:
        return (*self._anchor, *self._focus) if self._anchor and self._focus else ()

    def _parts(self, screen: object, now: float) -> list[Part]:
        """What is marked; nothing once its words are others or gone."""
        if screen is not self._screen or not self._ends:
            return []
        passages = _passages(screen, now)
        texts = {one.name: one.text for one in passages}
        if any(texts.get(name) != text for name, text in self._texts.items()):
            self.drop()
            return []
        return between(passages, self._ends)

    def draw(self, surface: pygame.Surface, screen: object, now: float) -> None:
        """The ground under what is marked, and its words again, over the finished picture."""
        for part in self._parts(screen, now):
            one = whole(part.passage.laid)
            light = luminance(one.block.style.colour) > PALE
            ground, ink = (SEAL, CREAM) if light else (PEACH, INK)
            before, seen = surface.get_clip(), room(one)
            surface.set_clip(seen.clip(before) if seen is not None else before)
            radius = max(one.block.style.size // 6, 2)
            for rect in marked(self._context.setter, part):
                own = rect.move(one.block.inset - one.at[0], -one.at[1])
                pygame.draw.rect(surface, ground, rect, border_radius=radius)
                surface.blit(_inked(one.block.surface, own, ink), rect)
            surface.set_clip(before)


def _passages(screen: object, now: float) -> tuple[Passage, ...]:
    return screen.passages(now) if isinstance(screen, Readable) else ()


def _column(passages: Sequence[Passage], name: str) -> list[Passage]:
    """The passages of the column of this name's passage."""
    column = name.partition(" ")[0]
    return [one for one in passages if one.column == column]


def _inked(picture: pygame.Surface, part: pygame.Rect, ink: Colour) -> pygame.Surface:
    """A part of set type in another colour."""
    found = picture.subsurface(part.clip(picture.get_rect())).copy()
    found.fill((0, 0, 0, 255), special_flags=pygame.BLEND_RGBA_MULT)
    found.fill((*ink, 0), special_flags=pygame.BLEND_RGBA_ADD)
    return found

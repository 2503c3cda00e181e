"""The living-room game: a small cave of light in a dark room, and a child who is rude to you.

The rules are `game.stage.games.cave`'s. Here the cave is drawn as a hologram over the dimmed room,
keys and mouse become steps, and the child finds something to say about each of them.
"""

from __future__ import annotations

import logging
import random

import pygame

from game.errors import Trouble
from game.play.messages import Doing
from game.stage import device_file, widgets
from game.stage.city import Shade
from game.stage.context import Context
from game.stage.games import cave as rules
from game.stage.games.cave import Cell
from game.stage.laid import Laid
from game.stage.screens import Screen
from game.stage.screens import cave_picture as pictures
from game.stage.screens.piece import Piece, is_escape
from game.stage.text import Block, Face
from game.stage.theme import CREAM, LAMP, PEACH, Colour
from game.stage.widgets import Focus, Spot

WON, LOST = "won", "lost"
STEP = 0.15  # seconds from cell to cell
CHILD_STEP = 0.24
IDLE = 9.0  # seconds after which the child complains
TALK_GAP = 2.6  # seconds a line stays before another may push it out
LOW = 18.0  # seconds of torch left when it gets serious
ENDING = 3.2  # seconds the gate, or the dark, is looked at
KEYS: dict[int, Cell] = {
    pygame.K_UP: rules.UP,
    pygame.K_w: rules.UP,
    pygame.K_DOWN: rules.DOWN,
    pygame.K_s: rules.DOWN,
    pygame.K_LEFT: rules.LEFT,
    pygame.K_a: rules.LEFT,
    pygame.K_RIGHT: rules.RIGHT,
    pygame.K_d: rules.RIGHT,
}
DIG_KEYS = (pygame.K_SPACE, pygame.K_RETURN, pygame.K_KP_ENTER)
ROOM: Colour = (84, 74, 96)  # what the hologram leaves of the room's light
FRAMES = 4  # over which a picture of the room behind is made
GLOW: Colour = (166, 226, 214)

log = logging.getLogger(__name__)


class Alien(Piece):
    """`# task: alien`; its outcomes are "won" and "lost"."""

    def __init__(self, context: Context, doing: Doing, back: Screen) -> None:
        super().__init__(context, doing, back)
        self._cave = rules.begin()
        self._held: list[Cell] = []
        self._walk: list[Cell] = []
        self._then: Cell | None = None  # what is pushed or dug where the walk ends
        self._next_step = 0.0
        self._child_step = 0.0
        self._last = -1.0  # the moment of the last update, below 0 before the first
        self._begun = False
        self._moved_from: Cell = self._cave.you
        self._moved_at = 0.0
        self._deed_at = 0.0
        self._spoke_at = float("-inf")
        self._low_told = False
        self._ends_at: float | None = None
        self._result = LOST
        self._lines = self._read()
        self._unsaid: dict[str, list[str]] = {}
        self._says = ""
        self._dice = random.Random(context.play.seed)
        self._focus = Focus()
        self._texts: tuple[Laid, ...] = ()
        self._chips: list[tuple[str, Block, pygame.Rect]] = []
        self._line_area = pygame.Rect(0, 0, 0, 0)
        self._cell = 16
        self._at = (0, 0)
        self.layout()

    def _read(self) -> dict[str, list[str]]:
        """The child's lines by moment."""
        try:
            entries = device_file.load(self.context.story, "alien")
        except Trouble as trouble:
            log.error("%s", trouble)
            return {}
        found: dict[str, list[str]] = {}
        for entry in entries:
            line = entry.text("say", self.context.play.language)
            found.setdefault(entry.words["when"], []).append(line)
        return found

    # Laying out

    def layout(self) -> None:
        context = self.context
        measure, setter, words = context.measure, context.setter, context.words
        edge = measure.px(48)
        room = measure.width - 2 * edge
        style = context.style(Face.PLAIN, 21, GLOW, 1.4)
        title = setter.label(words("alien.room", number=self._cave.number + 1), style)
        chips_wide = self._lay_chips(measure.width - edge, measure.height - edge)
        hint_room = room - title.width - measure.px(60)
        hint = setter.block(words("alien.hint"), style, hint_room)
        top = edge // 2
        self._texts = (
            Laid("room", title, (edge, top)),
            Laid("hint", hint, (measure.width - edge - hint.width, top)),
        )
        ceiling = top + max(title.height, hint.height) + measure.px(12)
        said_wide = room - chips_wide - measure.px(40)
        tall = max((self._said(line, said_wide).height for line in self._all()), default=0)
        chips_top = min(rect.top for _, _, rect in self._chips)
        floor = min(measure.height - edge - tall, chips_top) - measure.px(16)
        self._line_area = pygame.Rect(edge, measure.height - edge - tall, said_wide, tall)
        columns, rows = self._cave.room.size
        self._cell = max(min(room // columns, (floor - ceiling) // rows), 8)
        size = (columns * self._cell, rows * self._cell)
        self._at = ((measure.width - size[0]) // 2, ceiling + (floor - ceiling - size[1]) // 2)
        self._pictures = pictures.Pictures(self._cell, size)

    def _all(self) -> list[str]:
        return [line for lines in self._lines.values() for line in lines]

    def _said(self, line: str, width: int) -> Block:
        style = self.context.style(Face.BOOK, 27, CREAM, 1.4)
        return self.context.setter.block(line, style, width)

    def _lay_chips(self, right: int, bottom: int) -> int:
        """The two ways out, one over the other at the lower right; how wide they are."""
        context = self.context
        measure = context.measure
        self._chips = []
        widest = 0
        for name, text in (
            ("bye", context.words("alien.bye")),
            ("again", context.words("alien.again")),
        ):
            block = widgets.chip_block(context.setter, measure, text, measure.width // 3)
            size = widgets.chip_size(measure, block)
            rect = pygame.Rect((right - size[0], bottom - size[1]), size)
            bottom = rect.top - measure.px(12)
            widest = max(widest, size[0])
            self._chips.append((name, block, rect))
        self._focus.place([Spot(name, rect) for name, _, rect in self._chips])
        return widest

    # Events

    def event(self, event: pygame.event.Event, now: float) -> Screen | None:
        if self._ends_at is not None:
            return None
        if is_escape(event) and event.type != pygame.MOUSEBUTTONDOWN:
            return self.finish(LOST, now)
        if event.type == pygame.KEYDOWN:
            self._key(event.key, now)
        elif event.type == pygame.KEYUP:
            way = KEYS.get(event.key)
            if way in self._held:
                self._held.remove(way)
        elif event.type == pygame.MOUSEMOTION:
            self._focus.event(event)
        elif event.type == pygame.MOUSEBUTTONDOWN and event.button == 1:
            return self._click(event, now)
        return None

    def let_go(self) -> None:
        self._held = []
        self._last = -1.0

    def _key(self, key: int, now: float) -> None:
        if key in KEYS:
            way = KEYS[key]
            self._walk, self._then = [], None
            if way not in self._held:
                self._held.append(way)
            if now >= self._next_step:
                self._go(way, now)
        elif key in DIG_KEYS:
            self._dig(now)
        elif key in (pygame.K_r, pygame.K_BACKSPACE):
            self._again(now)

    def _click(self, event: pygame.event.Event, now: float) -> Screen | None:
        hit = self._focus.event(event)
        if hit is not None and hit.name == "bye":
            return self.finish(LOST, now)
        if hit is not None:
            self._again(now)
            return None
        cell = self._cell_at(event.pos)
        self._walk = list(rules.way_to(self._cave, cell))
        self._then = cell
        if not self._walk:
            self._reach(now)
        return None

    def _cell_at(self, pos: tuple[int, int]) -> Cell:
        return (pos[0] - self._at[0]) // self._cell, (pos[1] - self._at[1]) // self._cell

    # Deeds

    def _go(self, way: Cell, now: float) -> None:
        before = self._cave
        self._cave, what = rules.step(before, way)
        self._next_step = now + STEP
        self._deed_at = now
        self._moved_from, self._moved_at = before.you, now
        if what == "room":
            self._moved_from = self._cave.you
            self._walk, self._then, self._low_told = [], None, False
            self.layout()
        self._hear(what, now)

    def _dig(self, now: float) -> None:
        self._cave, what = rules.dig(self._cave)
        self._deed_at = now
        self._hear(what, now)

    def _reach(self, now: float) -> None:
        """At the end of a walk: push or dig what was pointed at, if it is right there."""
        goal, self._then = self._then, None
        way = rules.direction(self._cave, goal) if goal is not None else None
        if goal is None or way is None:
            return
        if goal in self._cave.stones:
            self._go(way, now)
        elif goal in self._cave.soft:
            self._cave, _ = rules.step(self._cave, way)  # turn to it
            self._dig(now)

    def _again(self, now: float) -> None:
        self._cave = rules.begin(self._cave.number)
        self._walk, self._then, self._low_told = [], None, False
        self._moved_from, self._moved_at, self._deed_at = self._cave.you, now, now
        self._say("again", now)

    def _hear(self, what: str, now: float) -> None:
        """What the child makes of it, and how it sounds."""
        if what == "won":
            self._end(WON, "gate", now)
        elif what in ("push", "dig"):
            self.context.sound.effect("footsteps" if what == "push" else "paper")
            self._mutter(what, now, 0.5)
        elif what in ("bump", "moss"):
            self._mutter(what, now, 0.6)
        elif what == "room":
            last = self._cave.number + 1 == len(rules.rooms())
            self._say("last" if last else "room", now)

    def _mutter(self, when: str, now: float, chance: float) -> None:
        if now - self._spoke_at >= TALK_GAP and self._dice.random() < chance:
            self._say(when, now)

    def _say(self, when: str, now: float) -> None:
        """A line for this moment; none comes back before all have been said."""
        unsaid = self._unsaid.setdefault(when, [])
        if not unsaid:
            unsaid += self._lines.get(when, [])
            if when not in ("start", "room"):
                self._dice.shuffle(unsaid)
        if unsaid:
            self._says, self._spoke_at = unsaid.pop(0), now

    def _end(self, result: str, when: str, now: float) -> None:
        self._result, self._ends_at = result, now + ENDING
        self._held, self._walk = [], []
        self._say(when, now)

    def update(self, now: float) -> Screen | None:
        self.enter(now)
        if self._last < 0:
            self._last = self._deed_at = now
        if not self._begun:
            self._begun = True
            self._say("start", now)
        passed, self._last = now - self._last, now
        if self._ends_at is not None:
            return self.finish(self._result, now) if now >= self._ends_at else None
        self._cave = rules.burn(self._cave, min(passed, 1.0))
        self._walk_on(now)
        self._child(now)
        if self._cave.dark and self._ends_at is None:
            self._end(LOST, "low", now)
        return None

    def _walk_on(self, now: float) -> None:
        if now < self._next_step:
            return
        if self._held:
            self._go(self._held[-1], now)
        elif self._walk:
            self._go(self._walk.pop(0), now)
            if not self._walk:
                self._reach(now)

    def _child(self, now: float) -> None:
        if now - self._child_step >= CHILD_STEP:
            self._child_step = now
            self._cave = rules.lead(self._cave)
        if self._cave.torch < LOW and not self._low_told:
            self._low_told = True
            self._say("low", now)
        elif now - max(self._deed_at, self._spoke_at) >= IDLE:
            self._say("idle", now)

    # Drawing

    def draw(self, surface: pygame.Surface, now: float) -> None:
        context = self.context
        measure = context.measure
        context.backdrop.draw(surface, now, Shade(ROOM, self._pictures.shade(self._at), FRAMES))
        still = context.settings.reduced_motion
        share = 1.0 if still else min((now - self._moved_at) / STEP, 1.0)
        self._pictures.draw(surface, self._at, self._cave, now, (self._moved_from, share), still)
        self._draw_torch(surface)
        for name, _, rect in self._chips:
            focused = name == self._focus.name and not self._focus.by_keys
            widgets.draw_chip(surface, measure, None, rect, focused, CREAM, 235)
        self.draw_texts(surface)

    def _draw_torch(self, surface: pygame.Surface) -> None:
        """How much of the torch is left: a thin line above the child's words."""
        measure = self.context.measure
        wide = round(self._line_area.width * min(self._cave.torch / rules.TORCH, 1.0))
        high = max(measure.px(4), 2)
        y = self._line_area.y - measure.px(10)
        low = self._cave.torch < LOW
        surface.fill(PEACH if low else LAMP, (self._line_area.x, y, max(wide, 1), high))

    def idle(self, now: float) -> bool:
        return False

    def texts(self) -> tuple[Laid, ...]:
        said: tuple[Laid, ...] = ()
        if self._says:
            block = self._said(self._says, self._line_area.width)
            said = (Laid("child", block, self._line_area.topleft),)
        chips = tuple(
            Laid(f"chip {name}", block, block.surface.get_rect(center=rect.center).topleft)
            for name, block, rect in self._chips
        )
        return (*self._texts, *said, *chips)

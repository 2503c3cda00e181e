"""What every place to type in has in common: lines, pointer, caret, selection, composition.

It breaks what an `Editing` holds into lines, turns pointer places into places of the text and draws
what lies under and over the words. Where the place stands and how it scrolls its kinds know:
`Field` is a box of a few rows, `Manuscript` the letter on the desk.
"""

from __future__ import annotations

from abc import ABC, abstractmethod

import pygame

from game.stage.context import Context
from game.stage.text import Face, Style
from game.stage.textbox import Editing, flow
from game.stage.theme import CORAL, EMBER, PEACH, Colour

BLINK = 1.1  # seconds from one caret to the next
KNOWN = 20_000  # widths of strings that are remembered: a keystroke changes only a few


class TextInput(ABC):
    """`editing` holds the text. A kind says where it stands (`area`, `_origin`) and lays it out."""

    def __init__(self, context: Context, editing: Editing) -> None:
        self.editing = editing
        self._context = context
        self._style = Style(Face.PLAIN, 20)
        self._fonts = context.setter.fonts
        self._widths: dict[str, int] = {}
        self._dragging = False
        self._typed_at = 0.0

    @property
    @abstractmethod
    def area(self) -> pygame.Rect:
        """Where a press of the pointer is meant for the text."""

    @property
    def step(self) -> int:
        """From line to line, in pixels."""
        return round(self._style.size * self._style.leading)

    def changed(self, now: float) -> None:
        """The text was changed: its lines may be others."""
        self._typed_at = now
        self._flow()

    def event(self, event: pygame.event.Event, now: float) -> bool:
        """Typing, keys and the mouse on the text; True when the event was used."""
        if event.type == pygame.MOUSEBUTTONDOWN and event.button == 1:
            if not self.area.collidepoint(event.pos):
                return False
            self.editing.move(self._place_at(event.pos))
            self._dragging, self._typed_at = True, now
            return True
        if event.type == pygame.MOUSEMOTION and self._dragging:
            self.editing.move(self._place_at(event.pos), select=True)
            return True
        if event.type == pygame.MOUSEBUTTONUP:
            self._dragging = False
            return False
        if self.editing.event(event):
            self.changed(now)
            return True
        return False

    def rests(self, now: float) -> bool:
        """Whether nothing was typed for a moment, so that only the caret moves."""
        return not self._dragging and now - self._typed_at > BLINK

    # For its kinds

    @property
    @abstractmethod
    def _origin(self) -> tuple[int, int]:
        """Where the corner of the first line stands, seen or not, in the window."""

    @abstractmethod
    def _flow(self) -> None:
        """Break the text into lines and lay it out."""

    def _set_style(self, style: Style) -> None:
        """Set everything in this style from now on, in the fonts of now."""
        fonts = self._context.setter.fonts
        if style != self._style or fonts is not self._fonts:
            self._style, self._fonts, self._widths = style, fonts, {}

    def _break(self, width: int) -> None:
        """The text in lines no wider than width pixels."""
        if len(self._widths) > KNOWN:
            self._widths = {}
        width = max(width, 2 * self._style.size)
        self.editing.lines = flow(self.editing.shown, width, self._wide)

    def _wide(self, text: str) -> int:
        found = self._widths.get(text)
        if found is None:
            found = self._widths[text] = self._fonts.width(text, self._style)
        return found

    def _place_at(self, pos: tuple[int, int]) -> int:
        x, y = self._origin
        return self.editing.place_at(pos[0] - x, pos[1] - y, self.step)

    def _caret(self) -> pygame.Rect:
        """Where the caret stands, a line high, in the window."""
        row, along = self.editing.row_of(self.editing.shown_caret)
        x, y = self._origin
        wide = max(self._context.measure.px(3), 2)
        return pygame.Rect(x + along, y + row * self.step, wide, self.step)

    def _draw_caret(self, surface: pygame.Surface, now: float) -> None:
        if (now - self._typed_at) % BLINK < BLINK * 0.6:
            surface.fill(EMBER, self._caret().inflate(0, -self.step // 3))

    def _draw_marks(self, surface: pygame.Surface) -> None:
        """What is selected is tinted; what the input method has not finished is underlined."""
        start, end = self.editing.selection
        if self.editing.composition:
            thick = max(self._context.measure.px(3), 2)
            self._mark(surface, start, start + len(self.editing.composition), thick, CORAL)
        else:
            self._mark(surface, start, end, self.step, PEACH)

    def _mark(
        self, surface: pygame.Surface, start: int, end: int, high: int, colour: Colour
    ) -> None:
        """Colour a stretch of the text so many pixels high from the foot of its lines."""
        x, y = self._origin
        for row, line in enumerate(self.editing.lines):
            a, b = max(start, line.start), min(end, line.end)
            if a < b:
                left, right = line.places[a - line.start], line.places[b - line.start]
                foot = y + (row + 1) * self.step
                surface.fill(colour, (x + left, foot - high, right - left, high))


def spaced(line: str) -> str:
    """A typesetter gathers spaces; what was typed keeps them."""
    return line.replace(" ", "\u00a0")

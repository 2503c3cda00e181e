"""A place to type in: draws an `Editing` with caret, selection and the syllable being composed.

It turns pointer places into places of the text, tells the system where the composition window may
stand, and scrolls so that the caret is seen. What the words are for is its owner's business.
"""

from __future__ import annotations

import pygame

from game.stage import paint
from game.stage.context import Context
from game.stage.text import Block, Face, Style
from game.stage.textbox import Editing, flow
from game.stage.theme import CORAL, EMBER, FADED, INK, PEACH, Colour

BLINK = 1.1  # seconds from one caret to the next
ROWS = 3  # rows a one-line field may grow to before it scrolls


class Field:
    """One text field; `editing` holds the text.

    placeholder is shown while there is none; rows is how far the field may grow.
    """

    def __init__(
        self, context: Context, editing: Editing, placeholder: str = "", rows: int = ROWS
    ) -> None:
        self.editing = editing
        self.placeholder = placeholder
        self.rect = pygame.Rect(0, 0, 0, 0)
        self._context = context
        self._rows = rows
        self._style = self._made_style()
        self._dragging = False
        self._typed_at = 0.0
        self._top = 0

    def layout(self, width: int) -> int:
        """Set everything for this width in pixels; the height wanted now."""
        self._style = self._made_style()
        self.rect.width = width
        self._flow()
        rows = min(max(len(self.editing.lines), 1), self._rows)
        self.rect.height = rows * self._step + 2 * self._pad
        return self.rect.height

    def place(self, at: tuple[int, int]) -> None:
        """Stand here; the window's own coordinates are not needed for drawing."""
        self.rect.topleft = at

    def event(self, event: pygame.event.Event, now: float) -> bool:
        """Typing, keys and the mouse inside the field; True when the event was used."""
        if event.type == pygame.MOUSEBUTTONDOWN and event.button == 1:
            if not self.rect.collidepoint(event.pos):
                return False
            self.editing.move(self._place_at(event.pos))
            self._dragging = True
            return True
        if event.type == pygame.MOUSEMOTION and self._dragging:
            self.editing.move(self._place_at(event.pos), select=True)
            return True
        if event.type == pygame.MOUSEBUTTONUP:
            self._dragging = False
            return False
        if self.editing.event(event):
            self._typed_at = now
            self._flow()
            return True
        return False

    def draw(self, surface: pygame.Surface, now: float, focused: bool) -> None:
        """The field and what stands in it."""
        measure, editing = self._context.measure, self.editing
        edge = CORAL if focused else PEACH
        box = paint.framed(
            self.rect.size, measure.em(16), (255, 250, 242), edge, 255, max(measure.px(2), 1)
        )
        surface.blit(box, self.rect)
        before = surface.get_clip()
        inner = self.rect.inflate(-2 * self._pad, -2 * self._pad)
        surface.set_clip(inner.inflate(measure.px(4), 0).clip(before))
        x, y = inner.x, inner.y - self._top * self._step
        if editing.shown:
            self._selection(surface, x, y)
            for row, line in enumerate(editing.lines):
                shown = editing.shown[line.start : line.end].rstrip("\n")
                if shown and 0 <= row - self._top < self._rows:
                    block = self._context.setter.label(shown, self._style)
                    surface.blit(block.surface, (x, y + row * self._step))
            self._composition(surface, x, y)
        elif self.placeholder:
            ghost = self._ghost(inner.width)
            surface.blit(ghost.surface, (x, y))
        if focused and (now - self._typed_at) % BLINK < BLINK * 0.6:
            row, caret = editing.row_of(editing.shown_caret)
            bar = pygame.Rect(x + caret, y + row * self._step + self._step // 6, 2, 0)
            bar.height = self._step * 2 // 3
            surface.fill(EMBER, bar)
        surface.set_clip(before)
        if self._context.editing is editing:
            self._tell_caret(surface.get_abs_offset())

    # Inside

    def _tell_caret(self, corner: tuple[int, int]) -> None:
        """Tell the system where the caret is; corner: of what is drawn on, in the window."""
        row, x = self.editing.row_of(self.editing.shown_caret)
        left = self.rect.x + self._pad + x + corner[0]
        top = self.rect.y + self._pad + (row - self._top) * self._step + corner[1]
        self._context.compose_at(pygame.Rect(left, top, 2, self._step))

    @property
    def _step(self) -> int:
        return round(self._style.size * self._style.leading)

    @property
    def _pad(self) -> int:
        return self._context.measure.em(12)

    def _made_style(self) -> Style:
        return self._context.style(Face.PLAIN, 24, INK, 1.4)

    def _ghost(self, width: int) -> Block:
        """What to write here, cut to one line."""
        style = self._context.style(Face.PLAIN, 24, FADED, 1.4)
        lines = self._context.setter.lines(self.placeholder, style, width)
        return self._context.setter.label(lines[0], style)

    def _flow(self) -> None:
        style, fonts = self._style, self._context.setter.fonts
        width = max(self.rect.width - 2 * self._pad, 2 * style.size)
        self.editing.lines = flow(self.editing.shown, width, lambda text: fonts.width(text, style))
        row, _ = self.editing.row_of(self.editing.shown_caret)
        self._top = min(max(self._top, row - self._rows + 1), row)

    def _place_at(self, pos: tuple[int, int]) -> int:
        x = pos[0] - self.rect.x - self._pad
        y = pos[1] - self.rect.y - self._pad + self._top * self._step
        return self.editing.place_at(x, y, self._step)

    def _selection(self, surface: pygame.Surface, x: int, y: int) -> None:
        if not self.editing.composition:
            self._mark(surface, x, y, *self.editing.selection, self._step, PEACH)

    def _composition(self, surface: pygame.Surface, x: int, y: int) -> None:
        """What the input method has not finished is underlined."""
        if self.editing.composition:
            start = self.editing.selection[0]
            end = start + len(self.editing.composition)
            self._mark(surface, x, y, start, end, max(self._context.measure.px(3), 2), CORAL)

    def _mark(
        self,
        surface: pygame.Surface,
        x: int,
        y: int,
        start: int,
        end: int,
        high: int,
        colour: Colour,
    ) -> None:
        for row, line in enumerate(self.editing.lines):
            a, b = max(start, line.start), min(end, line.end)
            if a < b:
                left, right = line.places[a - line.start], line.places[b - line.start]
                bottom = y + (row + 1) * self._step
                surface.fill(colour, (x + left, bottom - high, right - left, high))

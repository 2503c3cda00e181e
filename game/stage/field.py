"""A box to type in: a few rows that grow with the text and scroll so that the caret is seen.

It tells the system where the composition window may stand. What the words are for is its owner's
business.
"""

from __future__ import annotations

import pygame

from game.stage import paint
from game.stage.context import Context
from game.stage.text import Block, Face
from game.stage.text_input import TextInput, spaced
from game.stage.textbox import Editing
from game.stage.theme import CORAL, FADED, INK, PEACH

ROWS = 3  # rows a one-line field may grow to before it scrolls


class Field(TextInput):
    """One text field; `editing` holds the text.

    placeholder is shown while there is none; rows is how far the field may grow.
    """

    def __init__(
        self, context: Context, editing: Editing, placeholder: str = "", rows: int = ROWS
    ) -> None:
        super().__init__(context, editing)
        self.placeholder = placeholder
        self.rect = pygame.Rect(0, 0, 0, 0)
        self._rows = rows
        self._top = 0

    def layout(self, width: int) -> int:
        """Set everything for this width in pixels; the height wanted now."""
        self._set_style(self._context.style(Face.PLAIN, 24, INK, 1.4))
        self.rect.width = width
        self._flow()
        self.rect.height = self.wanted
        return self.rect.height

    @property
    def wanted(self) -> int:
        """The height that the text would have it be, in pixels."""
        return min(max(len(self.editing.lines), 1), self._rows) * self.step + 2 * self._pad

    def place(self, at: tuple[int, int]) -> None:
        """Stand here; the window's own coordinates are not needed for drawing."""
        self.rect.topleft = at

    @property
    def area(self) -> pygame.Rect:
        """The whole box."""
        return self.rect

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
        if editing.shown:
            self._draw_marks(surface)
            self._draw_lines(surface)
        elif self.placeholder:
            ghost = self._ghost(inner.width)
            first = pygame.Rect(0, 0, ghost.surface.get_width(), self.step)
            surface.blit(ghost.surface, inner.topleft, first)
        if focused:
            self._draw_caret(surface, now)
        surface.set_clip(before)
        if self._context.editing is editing:
            corner = surface.get_abs_offset()  # of what is drawn on, in the window
            self._context.compose_at(self._caret().move(corner))

    # Inside

    def _draw_lines(self, surface: pygame.Surface) -> None:
        x, y = self._origin
        for row, line in enumerate(self.editing.lines):
            shown = self.editing.shown[line.start : line.end].rstrip("\n")
            if shown and 0 <= row - self._top < self._rows:
                block = self._context.setter.label(spaced(shown), self._style)
                surface.blit(block.surface, (x, y + row * self.step))

    @property
    def _pad(self) -> int:
        return self._context.measure.em(12)

    @property
    def _origin(self) -> tuple[int, int]:
        return self.rect.x + self._pad, self.rect.y + self._pad - self._top * self.step

    def _ghost(self, width: int) -> Block:
        """What to write here; its first line is shown."""
        style = self._context.style(Face.PLAIN, 24, FADED, 1.4)
        return self._context.setter.block(self.placeholder, style, width)

    def _flow(self) -> None:
        self._break(self.rect.width - 2 * self._pad)
        row, _ = self.editing.row_of(self.editing.shown_caret)
        self._top = min(max(self._top, row - self._rows + 1), row)

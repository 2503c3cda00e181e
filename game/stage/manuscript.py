"""The sheet on the desk while it is being written on: salutation, the player's words, closing.

It draws an `Editing` inside the letter, keeps the caret in sight and turns places of the paper into
places of the text. What becomes of the letter is the desk's business.
"""

from __future__ import annotations

import pygame

from game.play.desk import LONGEST, Desk
from game.stage.context import Context
from game.stage.laid import Laid
from game.stage.scroll import Scroll
from game.stage.text import Face
from game.stage.text_input import TextInput, spaced
from game.stage.textbox import Editing
from game.stage.theme import CORAL, FADED, INK, strong


class Manuscript(TextInput):
    """The letter in the making; `editing` holds the player's part of it."""

    def __init__(self, context: Context, desk: Desk, body: str, hint: str) -> None:
        editing = Editing(body, multiline=True, limit=LONGEST, clipboard=context.clipboard)
        super().__init__(context, editing)
        self.scroll = Scroll()
        self._desk, self._hint = desk, hint
        self._texts: list[Laid] = []
        self._top = 0
        self.marked = (0, 0)  # what of the text is underlined

    def told(self, desk: Desk, hint: str) -> None:
        """The desk in the language of now; laid out by the next `layout`."""
        self._desk, self._hint = desk, hint

    def layout(self, view: pygame.Rect) -> None:
        """Set everything anew; view is the written part of the paper, in pixels of the window."""
        self._set_style(self._context.style(Face.BOOK, 30, INK, 1.6))
        self.scroll.view = view
        self._flow()

    def mark(self, start: int, end: int) -> None:
        """Underline a stretch of the text and bring it into sight; (0, 0) underlines nothing."""
        self.marked = (start, end)
        if start < end and self.editing.lines:
            row, x = self.editing.row_of(start)
            self.scroll.follow(pygame.Rect(x, self._top + row * self.step, 1, self.step), self.step)

    @property
    def area(self) -> pygame.Rect:
        """The written part of the paper."""
        return self.scroll.view

    def changed(self, now: float) -> None:
        """The text was changed; a mark in it would stand under something else now."""
        self.marked = (0, 0)
        super().changed(now)
        self._follow()

    def announce(self) -> None:
        """Tell the system where the caret is, for the windows of input methods."""
        self._context.compose_at(self._caret().clip(self.scroll.view))

    def texts(self) -> tuple[Laid, ...]:
        """What of the letter is in sight."""
        return self.scroll.readable(self._texts)

    def draw(self, surface: pygame.Surface, now: float, focused: bool) -> None:
        """Selection, what is being composed, and the caret; the words are among the texts."""
        before = surface.get_clip()
        surface.set_clip(self.scroll.view.clip(before))
        self._draw_marks(surface)
        if not self.editing.composition:
            self._mark(surface, *self.marked, max(self._context.measure.px(4), 2), CORAL)
        if focused:
            self._draw_caret(surface, now)
        surface.set_clip(before)

    # Inside

    def _flow(self) -> None:
        """Break the text into lines and lay the whole letter out."""
        context, view = self._context, self.scroll.view
        width = max(view.width, 2 * self._style.size)
        self._break(width)
        head = context.setter.block(self._desk.salutation, self._style, width)
        self._texts = [Laid("salutation", head, (0, 0))]
        y = self._top = head.height + self.step // 2
        if not self.editing.shown:
            faded = strong(FADED) if context.settings.high_contrast else FADED
            ghost = context.setter.block(self._hint, self._style.coloured(faded), width)
            self._texts.append(Laid("hint", ghost, (0, y)))
            y += ghost.height - self.step
        for line in self.editing.lines:
            shown = self.editing.shown[line.start : line.end].rstrip()
            if shown:
                block = context.setter.label(spaced(shown), self._style)
                self._texts.append(Laid("line", block, (0, y)))
            y += self.step
        y += self.step // 2
        foot = context.setter.block(self._desk.foot, self._style, width)
        self._texts.append(Laid("closing", foot, (0, y)))
        self.scroll.frame(view, y + foot.height)

    @property
    def _origin(self) -> tuple[int, int]:
        view = self.scroll.view
        return view.x, view.y - self.scroll.offset + self._top

    def _follow(self) -> None:
        editing = self.editing
        row, x = editing.row_of(editing.shown_caret)
        last = row == len(editing.lines) - 1
        caret = pygame.Rect(x, self._top + row * self.step, 1, self.step)
        self.scroll.follow(caret, self.step * (3 if last else 1))

"""The sheet on the desk while it is being written on: salutation, the player's words, closing.

It draws an `Editing` inside the letter, keeps the caret in sight and turns places of the paper into
places of the text. What becomes of the letter is the desk's business.
"""

from __future__ import annotations

import pygame

from game.stage.context import Context
from game.stage.desk import LONGEST, Desk
from game.stage.laid import Laid
from game.stage.scroll import Scroll
from game.stage.text import Face, Style
from game.stage.textbox import Editing, flow
from game.stage.theme import CORAL, EMBER, FADED, INK, PEACH, Colour, strong

BLINK = 1.1  # seconds from one caret to the next
KNOWN = 20_000  # widths of strings that are remembered: a keystroke changes only a few


class Manuscript:
    """The letter in the making; `editing` holds the player's part of it."""

    def __init__(self, context: Context, desk: Desk, body: str, hint: str) -> None:
        self.editing = Editing(body, multiline=True, limit=LONGEST, clipboard=context.clipboard)
        self.scroll = Scroll()
        self._context, self._desk, self._hint = context, desk, hint
        self._widths: dict[str, int] = {}
        self._style = Style(Face.BOOK, 20)
        self._texts: list[Laid] = []
        self._top = 0
        self._dragging = False
        self._typed_at = 0.0
        self.marked = (0, 0)  # what of the text is underlined

    def told(self, desk: Desk, hint: str) -> None:
        """The desk in the language of now; laid out by the next `layout`."""
        self._desk, self._hint = desk, hint

    def layout(self, view: pygame.Rect) -> None:
        """Set everything anew; view is the written part of the paper, in pixels of the window."""
        self._style = self._context.style(Face.BOOK, 30, INK, 1.6)
        self._widths = {}
        self.scroll.view = view
        self._flow()

    def mark(self, start: int, end: int) -> None:
        """Underline a stretch of the text and bring it into sight; (0, 0) underlines nothing."""
        self.marked = (start, end)
        if start < end and self.editing.lines:
            row, x = self.editing.row_of(start)
            self.scroll.follow(pygame.Rect(x, self._top + row * self.step, 1, self.step), self.step)

    @property
    def step(self) -> int:
        """From line to line, in pixels."""
        return round(self._style.size * self._style.leading)

    def changed(self, now: float) -> None:
        """The text was changed; a mark in it would stand under something else now."""
        self._typed_at = now
        self.marked = (0, 0)
        self._flow()
        self._follow()

    def event(self, event: pygame.event.Event, now: float) -> bool:
        """Typing, keys, wheel and the mouse on the paper; True when the event was used."""
        if event.type == pygame.MOUSEBUTTONDOWN and event.button == 1:
            if not self.scroll.view.collidepoint(event.pos):
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

    def announce(self) -> None:
        """Tell the system where the caret is, for the windows of input methods."""
        self._context.compose_at(self.scroll.seen(self._caret()).clip(self.scroll.view))

    def texts(self) -> tuple[Laid, ...]:
        """What of the letter is in sight."""
        return self.scroll.readable(self._texts)

    def draw(self, surface: pygame.Surface, now: float, focused: bool) -> None:
        """Selection, what is being composed, and the caret; the words are among the texts."""
        before = surface.get_clip()
        surface.set_clip(self.scroll.view.clip(before))
        if self.editing.composition:
            start = self.editing.selection[0]
            end = start + len(self.editing.composition)
            self._mark(surface, start, end, max(self._context.measure.px(3), 2), CORAL)
        else:
            self._mark(surface, *self.editing.selection, self.step, PEACH)
            self._mark(surface, *self.marked, max(self._context.measure.px(4), 2), CORAL)
        if focused and (now - self._typed_at) % BLINK < BLINK * 0.6:
            caret = self.scroll.seen(self._caret())
            surface.fill(EMBER, caret.inflate(0, -self.step // 3))
        surface.set_clip(before)

    # Inside

    def _flow(self) -> None:
        """Break the text into lines and lay the whole letter out."""
        context, view = self._context, self.scroll.view
        width = max(view.width, 2 * self._style.size)
        if len(self._widths) > KNOWN:
            self._widths = {}
        self.editing.lines = flow(self.editing.shown, width, self._wide)
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
                block = context.setter.label(_spaced(shown), self._style)
                self._texts.append(Laid("line", block, (0, y)))
            y += self.step
        y += self.step // 2
        foot = context.setter.block(self._desk.closing, self._style, width)
        self._texts.append(Laid("closing", foot, (0, y)))
        self.scroll.frame(view, y + foot.height)

    def _wide(self, text: str) -> int:
        found = self._widths.get(text)
        if found is None:
            found = self._widths[text] = self._context.setter.fonts.width(text, self._style)
        return found

    def _caret(self) -> pygame.Rect:
        """In coordinates of the content."""
        row, x = self.editing.row_of(self.editing.shown_caret)
        wide = max(self._context.measure.px(3), 2)
        return pygame.Rect(x, self._top + row * self.step, wide, self.step)

    def _follow(self) -> None:
        last = self.editing.row_of(self.editing.shown_caret)[0] == len(self.editing.lines) - 1
        self.scroll.follow(self._caret(), self.step * (3 if last else 1))

    def _place_at(self, pos: tuple[int, int]) -> int:
        x = pos[0] - self.scroll.view.x
        y = pos[1] - self.scroll.view.y + self.scroll.offset - self._top
        return self.editing.place_at(x, y, self.step)

    def _mark(
        self, surface: pygame.Surface, start: int, end: int, high: int, colour: Colour
    ) -> None:
        for row, line in enumerate(self.editing.lines):
            a, b = max(start, line.start), min(end, line.end)
            if a < b:
                left, right = line.places[a - line.start], line.places[b - line.start]
                low = self._top + (row + 1) * self.step
                rect = pygame.Rect(left, low - high, right - left, high)
                surface.fill(colour, self.scroll.seen(rect))


def _spaced(line: str) -> str:
    """A typesetter gathers spaces; what was typed keeps them."""
    return line.replace(" ", "\u00a0")

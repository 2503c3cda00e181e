"""What the pages of the device have in common: lines of type down a page that scrolls, and rows.

A page lists what it has, in order, as blocks with room above them and rows that can be pressed;
this places them, keeps the row in focus in sight and draws. What a row does is its page's business.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pygame

from game.stage import laid, paint
from game.stage.context import Context
from game.stage.laid import Laid
from game.stage.passages import Passage
from game.stage.scroll import Scroll
from game.stage.text import Block, Face, Style
from game.stage.theme import EMBER, FADED, INK, LINEN
from game.stage.voice.aloud import Aloud, words_of
from game.stage.widgets import PRESS_KEYS


@dataclass(frozen=True)
class Row:
    """One thing on a page: its blocks one under the other.

    name is what a press reports, "" for what cannot be pressed; above is the room over it and
    inset how far it stands in, both in design pixels; line draws a thin rule over it. picture is
    shown above the blocks. Rows that cannot be pressed can be marked; reads lets the last block of
    one that can be pressed be marked, too.
    """

    blocks: tuple[Block, ...]
    name: str = ""
    above: int = 14
    inset: int = 0
    line: bool = False
    picture: pygame.Surface | None = None
    reads: bool = False


class Writing:
    """The rows of a page, laid out in an area of it."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self.scroll = Scroll()
        self._rows: tuple[Row, ...] = ()
        self._rects: list[pygame.Rect] = []
        self._texts: list[Laid] = []
        self._at = -1  # the row in focus, -1 for none

    # Setting type

    def style(
        self,
        face: Face,
        size: float,
        leading: float = 1.45,
        faded: bool = False,
        *,
        hang: bool = False,
    ) -> Style:
        """A style of the page's own colours; hang where there is a margin for punctuation."""
        return self._context.style(face, size, FADED if faded else INK, leading, hang=hang)

    def block(self, text: str, style: Style, inset: int = 0) -> Block:
        """Words set for the page's width."""
        width = self.scroll.view.width - self._context.measure.px(inset + 24)
        return self._context.setter.block(text, style, max(width, 2 * style.size))

    def place(self, area: pygame.Rect) -> None:
        """The part of the page there is; call `fill` after it."""
        self.scroll.view = area

    def fill(self, rows: Sequence[Row]) -> None:
        """Lay the rows out."""
        measure = self._context.measure
        name = self.focused
        self._rows, self._rects, self._texts = tuple(rows), [], []
        y = 0
        for number, row in enumerate(self._rows):
            y += measure.px(row.above) if number else 0
            top, x = y, measure.px(row.inset)
            if row.picture is not None:
                y += row.picture.get_height() + measure.px(10)
            for part, block in enumerate(row.blocks):
                self._texts.append(Laid(f"row {number}.{part}", block, (x, y)))
                y += block.height
            self._rects.append(pygame.Rect(0, top, self.scroll.view.width, y - top))
        self.scroll.frame(self.scroll.view, y + measure.px(8))
        self.focus(name)

    # Focus

    @property
    def focused(self) -> str:
        """The name of the row in focus, "" for none."""
        return self._rows[self._at].name if 0 <= self._at < len(self._rows) else ""

    def focus(self, name: str) -> None:
        """Put the focus on the row of this name, failing that on none."""
        names = [row.name for row in self._rows]
        self._at = names.index(name) if name and name in names else -1

    def rect(self, name: str) -> pygame.Rect:
        """Where a row stands on the page now."""
        names = [row.name for row in self._rows]
        return self.scroll.seen(self._rects[names.index(name)])

    # Events

    def event(self, event: pygame.event.Event) -> tuple[bool, str]:
        """Whether the event was used, and the name of the row that was pressed, "" for none."""
        if self.scroll.event(event, self._context.measure):
            return True, ""
        if event.type == pygame.KEYDOWN:
            return self._key(event.key)
        if event.type == pygame.MOUSEMOTION:
            at = self._row_at(event.pos)
            self._at = at if at is not None else self._at
        elif event.type == pygame.MOUSEBUTTONDOWN and event.button == 1:
            at = self._row_at(event.pos)
            if at is not None:
                self._at = at
                return True, self.focused
        return False, ""

    def _key(self, key: int) -> tuple[bool, str]:
        if key in PRESS_KEYS:
            return bool(self.focused), self.focused
        if key not in (pygame.K_UP, pygame.K_DOWN):
            return False, ""
        step = 1 if key == pygame.K_DOWN else -1
        at = self._next(step)
        if at is None:
            self.scroll.move(step * self._context.measure.px(90))
        else:
            self._at = at
            self.scroll.follow(self._rects[at], self._context.measure.px(10))
        return True, ""

    def _next(self, step: int) -> int | None:
        """The next row that can be pressed, from the one in focus or from the edge in sight."""
        numbers = [number for number, row in enumerate(self._rows) if row.name]
        if self._at < 0:
            return numbers[0 if step > 0 else -1] if numbers else None
        beyond = [number for number in numbers if (number - self._at) * step > 0]
        return (beyond[0] if step > 0 else beyond[-1]) if beyond else None

    def _row_at(self, pos: tuple[int, int]) -> int | None:
        if not self.scroll.view.collidepoint(pos):
            return None
        for number, (row, rect) in enumerate(zip(self._rows, self._rects, strict=True)):
            if row.name and self.scroll.seen(rect).collidepoint(pos):
                return number
        return None

    # Drawing

    def draw(self, surface: pygame.Surface) -> None:
        """Everything that is in sight."""
        measure, view = self._context.measure, self.scroll.view
        before = surface.get_clip()
        surface.set_clip(view.inflate(measure.px(28), 0).clip(before))
        for number, (row, rect) in enumerate(zip(self._rows, self._rects, strict=True)):
            seen = self.scroll.seen(rect)
            if not seen.colliderect(view):
                continue
            if row.line and number:
                rule = pygame.Rect(seen.x, seen.y - measure.px(row.above) // 2, seen.width, 1)
                surface.fill(LINEN, rule)
            if number == self._at and row.name:
                ground = seen.inflate(measure.px(24), measure.px(8))
                surface.blit(paint.rounded(ground.size, measure.px(12), (250, 228, 204)), ground)
                surface.fill(
                    EMBER, (ground.x, ground.y + ground.height // 4, 3, ground.height // 2)
                )
            if row.picture is not None:
                surface.blit(row.picture, seen.topleft)
        surface.set_clip(before)
        laid.draw(surface, self.texts())
        self.scroll.draw_bar(surface, view.right + measure.px(12), measure, LINEN)

    def aloud(self) -> Aloud:
        """Everything that is no control, in its order, and the row in focus."""
        told = [(row.name, " ".join(words_of(block) for block in row.blocks)) for row in self._rows]
        lines = tuple((f"row {text}", text) for name, text in told if not name)
        return Aloud(lines, told[self._at][1] if self.focused else "")

    def passages(self) -> tuple[Passage, ...]:
        """What can be marked, out of sight or not."""
        rows = self._rows
        readable = {
            f"row {number}.{part}"
            for number, row in enumerate(rows)
            for part in range(len(row.blocks))
            if not row.name or (row.reads and part + 1 == len(row.blocks))
        }
        return tuple(Passage(self.scroll.laid(one)) for one in self._texts if one.name in readable)

    def texts(self) -> tuple[Laid, ...]:
        """Every text in sight, in whole lines."""
        return self.scroll.readable(self._texts)

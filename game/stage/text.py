"""Sets type: finds a font for each character, breaks lines, renders once and remembers.

A `Block` is text that is already set: one picture and the place of each word in it, so that a word
can fade in without anything being rendered again, and its lines as they stand in the text, so that
a point of it can be turned into a place of the text. Where lines break is `linebreak`'s business.
It refuses to know what the text means.
"""

from __future__ import annotations

import itertools
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

import pygame

from game.stage.linebreak import UNBROKEN, Broken, break_text, hangs
from game.stage.shelf import Shelf, weight
from game.stage.theme import INK, Colour

KEPT_FONTS = 64  # open fonts, each with the glyphs it drew; one size of window needs 25 to 40
KEPT_BLOCKS = 24_000_000  # bytes of set blocks that are remembered
KEPT_WORDS = 20_000  # widths of words
KEPT_PLACES = 200_000  # bytes of caret places that are remembered
CAPITAL = 0.70  # height of a capital, as a part of the type size
DESCENT = 0.34  # how far a tail may hang below the line, likewise


class Face(StrEnum):
    """What the type is for; the player's font setting decides which font that is."""

    BOOK = "book"
    PLAIN = "plain"
    BOLD = "bold"
    HAND = "hand"


# File and optical factor: at the same nominal size the pen is small and the dyslexic face large.
_FONTS: dict[str, tuple[str, float]] = {
    "serif": ("serif.ttf", 1.0),
    "sans": ("sans-regular.otf", 0.95),
    "semibold": ("sans-semibold.otf", 0.95),
    "hand": ("hand.ttf", 1.3),
    "easy": ("dyslexic.ttf", 0.82),
    "easy_bold": ("dyslexic-bold.ttf", 0.82),
}
_CHAINS: dict[str, dict[Face, tuple[str, ...]]] = {
    "book": {
        Face.BOOK: ("serif", "sans"),
        Face.PLAIN: ("sans", "serif"),
        Face.BOLD: ("semibold", "serif"),
        Face.HAND: ("hand", "serif", "sans"),
    },
    "plain": {
        Face.BOOK: ("sans", "serif"),
        Face.PLAIN: ("sans", "serif"),
        Face.BOLD: ("semibold", "serif"),
        Face.HAND: ("hand", "serif", "sans"),
    },
    "dyslexic": {
        Face.BOOK: ("easy", "sans", "serif"),
        Face.PLAIN: ("easy", "sans", "serif"),
        Face.BOLD: ("easy_bold", "semibold", "serif"),
        Face.HAND: ("easy", "sans", "serif"),
    },
}


@dataclass(frozen=True)
class Style:
    """How a text is set. size in pixels, leading as a multiple of it, tracking in pixels."""

    face: Face
    size: int
    colour: Colour = INK
    leading: float = 1.5
    tracking: int = 0
    align: str = "left"
    hang: bool = False  # punctuation may stand outside the edges

    def coloured(self, colour: Colour) -> Style:
        return replace(self, colour=colour)


@dataclass(frozen=True)
class Word:
    """A word's text and its rectangle inside the block."""

    text: str
    rect: pygame.Rect


@dataclass(frozen=True)
class Row:
    """One line of a block: its words, where it stands in the block's picture, and in its text.

    start is the place of its first character in `Block.text`; after is what the text has between
    this line and the next.
    """

    text: str
    x: int
    y: int
    start: int
    after: str

    @property
    def end(self) -> int:
        """The place after its last character."""
        return self.start + len(self.text)


@dataclass(frozen=True, eq=False)
class Block:
    """A set text in one style. inset and outset are how far punctuation hangs out of the edges,
    left and right, in pixels; width is what lies between the edges.

    Two blocks are the same only if they are one: each is set once.
    """

    surface: pygame.Surface
    words: tuple[Word, ...]
    width: int
    height: int
    rows: tuple[Row, ...]
    style: Style
    inset: int = 0
    outset: int = 0

    @property
    def lines(self) -> int:
        """How many there are."""
        return len(self.rows)

    @property
    def step(self) -> int:
        """From line to line, in pixels."""
        return round(self.style.size * self.style.leading)

    @property
    def text(self) -> str:
        """The words as they were written: spaces where lines only wrap."""
        return "".join(row.text + row.after for row in self.rows)


class Fonts:
    """Opens fonts and says which one has a character. One per font setting."""

    def __init__(self, folder: Path, setting: str = "book") -> None:
        self._folder = folder
        self._chains = _CHAINS[setting]
        self._open: dict[tuple[str, int], pygame.font.Font] = {}
        self._has: dict[tuple[str, str], bool] = {}
        self._known: dict[str, set[str]] = {}  # characters a font is known to have
        self._wide: dict[tuple[str, Style], int] = {}

    def font(self, name: str, size: int) -> pygame.font.Font:
        key = (name, size)
        if key not in self._open:
            if len(self._open) >= KEPT_FONTS:  # the oldest; no shelf: it is asked for every word
                del self._open[next(iter(self._open))]
            file, factor = _FONTS[name]
            self._open[key] = pygame.font.Font(self._folder / file, max(round(size * factor), 6))
        return self._open[key]

    def has(self, name: str, char: str) -> bool:
        """Whether a font has a picture for the character."""
        key = (name, char)
        if key not in self._has:
            metrics = self.font(name, 20).metrics(char)
            found = metrics[0] if metrics else None
            empty = found is not None and found[0] == found[1]  # a character without a picture
            self._has[key] = found is not None and (not empty or char.isspace())
        return self._has[key]

    def name_for(self, face: Face, char: str) -> str:
        chain = self._chains[face]
        return next((name for name in chain if self.has(name, char)), chain[0])

    def runs(self, text: str, face: Face, size: int) -> Iterator[tuple[pygame.font.Font, str]]:
        """The text in stretches of one font each."""
        first = self._chains[face][0]
        if text and self._all_in(first, text):  # by far the usual case
            yield self.font(first, size), text
            return
        start, current = 0, ""
        for i, char in enumerate(text):
            name = current if current and char == " " else self.name_for(face, char)
            if name != current:
                if i > start:
                    yield self.font(current, size), text[start:i]
                start, current = i, name
        if text[start:]:
            yield self.font(current, size), text[start:]

    def width(self, text: str, style: Style) -> int:
        """How wide the text is in one line, in pixels."""
        first = self._chains[style.face][0]
        if self._all_in(first, text):  # asked for every caret place
            wide = self.font(first, style.size).size(text)[0]
        else:
            wide = sum(font.size(run)[0] for font, run in self.runs(text, style.face, style.size))
        return wide + style.tracking * len(text)

    def word_width(self, word: str, style: Style) -> int:
        """The same, remembered: for words, which come again and again."""
        key = (word, style)
        found = self._wide.get(key)
        if found is None:
            if len(self._wide) >= KEPT_WORDS:
                self._wide.clear()
            found = self._wide[key] = self.width(word, style)
        return found

    def _all_in(self, name: str, text: str) -> bool:
        """Whether one font has every character of the text."""
        known = self._known.setdefault(name, set())
        if known.issuperset(text):
            return True
        known.update(char for char in set(text) - known if self.has(name, char))
        return known.issuperset(text)


class Typesetter:
    """Sets blocks and labels and remembers the latest of them."""

    def __init__(self, fonts: Fonts) -> None:
        self.fonts = fonts
        self._blocks: Shelf[Block] = Shelf(KEPT_BLOCKS, lambda block: weight(block.surface))
        self._places: Shelf[tuple[int, ...]] = Shelf(KEPT_PLACES, lambda places: 8 * len(places))

    def block(self, text: str, style: Style, width: int) -> Block:
        """The text set in lines no wider than width pixels."""
        return self._blocks.get(
            (text, style, width),
            lambda: self._set(break_text(self.fonts, text, style, width), style),
        )

    def pages(self, text: str, style: Style, width: int, most: int) -> list[Block]:
        """The text in as few blocks of at most `most` lines as it takes, as even as they can be."""
        whole = self.block(text, style, width)
        if whole.lines <= most:
            return [whole]
        lines = break_text(self.fonts, text, style, width)
        count = -(-len(lines) // most)
        each, longer = divmod(len(lines), count)
        cuts = [number * each + min(number, longer) for number in range(count + 1)]
        return [
            self._page((text, style, width, at, end), lines[at:end], style)
            for at, end in itertools.pairwise(cuts)
        ]

    def _page(self, key: Hashable, lines: Sequence[Broken], style: Style) -> Block:
        return self._blocks.get(key, lambda: self._set(lines, style))

    def lines(self, text: str, style: Style, width: int) -> list[str]:
        """The lines that `block` would set."""
        return [line.text for line in break_text(self.fonts, text, style, width)]

    def label(self, text: str, style: Style) -> Block:
        """One line, as wide as it needs."""
        return self.block(text, style, UNBROKEN)

    def places(self, row: Row, style: Style) -> tuple[int, ...]:
        """The x of every caret place of a line, from the line's own x on, in pixels."""
        wide, text = self.fonts.width, row.text
        return self._places.get(
            (text, style), lambda: tuple(wide(text[:i], style) for i in range(len(text) + 1))
        )

    def _set(self, lines: Sequence[Broken], style: Style) -> Block:
        fonts = self.fonts
        hung = [hangs(fonts, line.text, style) for line in lines]
        wides = [fonts.width(line.text, style) for line in lines]
        inner = [wide - sum(hang) for wide, hang in zip(wides, hung, strict=True)]
        wide = max(inner, default=0)
        inset = max((left for left, _ in hung), default=0)
        step = round(style.size * style.leading)
        drop = round((step + CAPITAL * style.size) / 2)  # capitals stand in the middle of a line
        high = step * len(lines)
        below = max(drop + round(DESCENT * style.size) - step, 0)
        rows: list[Row] = []
        for number, line in enumerate(lines):
            x = inset - hung[number][0] + _indent(wide - inner[number], style)
            start = rows[-1].end + len(rows[-1].after) if rows else 0
            after = line.after if number + 1 < len(lines) else ""  # it ends here, if on a page
            rows.append(Row(line.text, x, number * step, start, after))
        reach = max((row.x + own for row, own in zip(rows, wides, strict=True)), default=0)
        outset = max(reach - inset - wide, 0)
        size = (max(inset + wide + outset, 1), max(high + below, 1))
        surface = pygame.Surface(size, pygame.SRCALPHA)
        words: list[Word] = []
        for row in rows:
            self._line(surface, row.text, style, row.x, row.y + drop)
            words += self._words(row, style, step)
        return Block(surface, tuple(words), wide, high, tuple(rows), style, inset, outset)

    def _line(
        self, surface: pygame.Surface, line: str, style: Style, x: int, baseline: int
    ) -> None:
        parts = list(line) if style.tracking else [line]
        for part in parts:
            for font, run in self.fonts.runs(part, style.face, style.size):
                picture = font.render(run, True, style.colour)
                surface.blit(picture, (x, baseline - font.get_ascent()))
                x += font.size(run)[0]
            x += style.tracking

    def _words(self, row: Row, style: Style, step: int) -> list[Word]:
        """Rectangles that share the line out among its words, without gaps or overlaps."""
        words, at, left = [], 0, 0
        for word in row.text.split(" "):
            at += len(word) + 1
            right = row.x + self.fonts.width(row.text[:at], style)
            words.append(Word(word, pygame.Rect(left, row.y, right - left + 1, step)))
            left = right + 1
        return words


def _indent(spare: int, style: Style) -> int:
    return {"left": 0, "centre": spare // 2, "right": spare}[style.align]

"""Sets type: finds a font for each character, breaks lines, renders once and remembers.

A `Block` is text that is already set: one picture and the place of each word in it, so that a word
can fade in without anything being rendered again. Lines break between words, Korean ones too; a
word wider than the line breaks anywhere. No line holds more than 80 letters, Korean ones counted
twice. A last line of one short word takes company, opening quotes hang outside the edge. It refuses
to know what the text means.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

import pygame

from game.stage.shelf import Shelf, weight
from game.stage.theme import INK, LINE_LIMIT, Colour

KEPT_BLOCKS = 24_000_000  # bytes of set blocks that are remembered
CAPITAL = 0.70  # height of a capital, as a part of the type size
DESCENT = 0.34  # how far a tail may hang below the line, likewise
HANGING = "“‘\"'「『"
UNBROKEN = 100_000  # a width that no line reaches
SHORT = 0.25  # of the width: a last word shorter than this does not stand alone
NO_START = ",.;:!?…)]}”’」』"


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
    hang: bool = False

    def coloured(self, colour: Colour) -> Style:
        return replace(self, colour=colour)


@dataclass(frozen=True)
class Word:
    """A word's text and its rectangle inside the block."""

    text: str
    rect: pygame.Rect


@dataclass(frozen=True, eq=False)
class Block:
    """A set text in one style. inset is how far hanging quotes stand out on the left, in pixels.

    Two blocks are the same only if they are one: each is set once.
    """

    surface: pygame.Surface
    words: tuple[Word, ...]
    width: int
    height: int
    lines: int
    style: Style
    inset: int = 0


class Fonts:
    """Opens fonts and says which one has a character. One per font setting."""

    def __init__(self, folder: Path, setting: str = "book") -> None:
        self._folder = folder
        self._chains = _CHAINS[setting]
        self._open: dict[tuple[str, int], pygame.font.Font] = {}
        self._has: dict[tuple[str, str], bool] = {}
        self._known: dict[str, set[str]] = {}  # characters a font is known to have

    def font(self, name: str, size: int) -> pygame.font.Font:
        key = (name, size)
        if key not in self._open:
            file, factor = _FONTS[name]
            self._open[key] = pygame.font.Font(self._folder / file, max(round(size * factor), 6))
        return self._open[key]

    def has(self, name: str, char: str) -> bool:
        """Whether a font has a picture for the character."""
        key = (name, char)
        if key not in self._has:
            metrics = self.font(name, 20).metrics(char)
            self._has[key] = bool(metrics) and metrics[0] is not None
        return self._has[key]

    def name_for(self, face: Face, char: str) -> str:
        chain = self._chains[face]
        return next((name for name in chain if self.has(name, char)), chain[0])

    def runs(self, text: str, face: Face, size: int) -> Iterator[tuple[pygame.font.Font, str]]:
        """The text in stretches of one font each."""
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
        if self._all_in(first, text):  # by far the usual case, and asked for every caret place
            wide = self.font(first, style.size).size(text)[0]
        else:
            wide = sum(font.size(run)[0] for font, run in self.runs(text, style.face, style.size))
        return wide + style.tracking * len(text)

    def _all_in(self, name: str, text: str) -> bool:
        """Whether one font has every character of the text."""
        known = self._known.setdefault(name, set())
        if known.issuperset(text):
            return True
        known.update(char for char in set(text) - known if self.has(name, char))
        return known.issuperset(text)


def pieces(fonts: Fonts, word: str, style: Style, width: int) -> list[str]:
    """A word cut into parts that fit the width; one part when it fits as it is."""
    if fonts.width(word, style) <= width:
        return [word]
    parts, part = [], ""
    for char in word:
        if part and char not in NO_START and fonts.width(part + char, style) > width:
            parts.append(part)
            part = ""
        part += char
    return [*parts, part]


def break_lines(fonts: Fonts, text: str, style: Style, width: int) -> list[str]:
    """The text in lines no wider than width. Newlines are kept as breaks."""
    lines: list[str] = []
    for paragraph in text.split("\n"):
        lines += _fill(fonts, paragraph, style, width)
    return lines


def _fill(fonts: Fonts, paragraph: str, style: Style, width: int) -> list[str]:
    parts = (w for w in paragraph.split(" ") if w)  # a no-break space keeps its word together
    words = [p for w in parts for p in pieces(fonts, w, style, width)]
    lines: list[list[str]] = [[]]
    for word in words:
        trial = " ".join([*lines[-1], word])
        full = width < UNBROKEN and letters(trial) > LINE_LIMIT
        if lines[-1] and (full or fonts.width(trial, style) > width):
            lines.append([word])
        else:
            lines[-1].append(word)
    _give_company(fonts, lines, style, width)
    return [" ".join(line) for line in lines]


def letters(line: str) -> int:
    """How many letters a line has for the eye: a Korean syllable is as much to read as two."""
    return len(line) + sum("\u1100" <= char <= "\ud7ff" for char in line)


def _give_company(fonts: Fonts, lines: list[list[str]], style: Style, width: int) -> None:
    """No orphan: one short last word is joined by the word before it."""
    if len(lines) < 2 or len(lines[-1]) != 1 or len(lines[-2]) < 2:
        return
    both = f"{lines[-2][-1]} {lines[-1][0]}"
    if fonts.width(lines[-1][0], style) < width * SHORT and fonts.width(both, style) <= width:
        lines[-1].insert(0, lines[-2].pop())


class Typesetter:
    """Sets blocks and labels and remembers the latest of them."""

    def __init__(self, fonts: Fonts) -> None:
        self.fonts = fonts
        self._blocks: Shelf[Block] = Shelf(KEPT_BLOCKS, lambda block: weight(block.surface))

    def block(self, text: str, style: Style, width: int) -> Block:
        """The text set in lines no wider than width pixels."""
        return self._blocks.get((text, style, width), lambda: self._set(text, style, width))

    def lines(self, text: str, style: Style, width: int) -> list[str]:
        """The lines that `block` would set."""
        return break_lines(self.fonts, text, style, width)

    def label(self, text: str, style: Style) -> Block:
        """One line, as wide as it needs."""
        return self.block(text, style, UNBROKEN)

    def _set(self, text: str, style: Style, width: int) -> Block:
        lines = break_lines(self.fonts, text, style, width)
        wide = max((self.fonts.width(line, style) for line in lines), default=0)
        hangs = [self._hang(line, style) for line in lines]
        inset = max(hangs, default=0)
        step = round(style.size * style.leading)
        drop = round((step + CAPITAL * style.size) / 2)  # capitals stand in the middle of a line
        high = step * len(lines)
        below = max(drop + round(DESCENT * style.size) - step, 0)
        surface = pygame.Surface((max(wide + inset, 1), max(high + below, 1)), pygame.SRCALPHA)
        words: list[Word] = []
        for row, (line, hang) in enumerate(zip(lines, hangs, strict=True)):
            x = inset - hang + self._indent(line, style, wide)
            baseline = row * step + drop
            self._line(surface, line, style, x, baseline)
            words += self._places(line, style, x, pygame.Rect(0, row * step, 0, step))
        return Block(surface, tuple(words), wide, high, len(lines), style, inset)

    def _hang(self, line: str, style: Style) -> int:
        if not (style.hang and line and line[0] in HANGING):
            return 0
        return self.fonts.width(line[0], style)

    def _indent(self, line: str, style: Style, wide: int) -> int:
        spare = wide - self.fonts.width(line, style)
        return {"left": 0, "centre": spare // 2, "right": spare}[style.align]

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

    def _places(self, line: str, style: Style, x: int, row: pygame.Rect) -> list[Word]:
        """Rectangles that share the line out among its words, without gaps or overlaps."""
        words, at, left = [], 0, 0
        for word in line.split(" "):
            at += len(word) + 1
            right = x + self.fonts.width(line[:at], style)
            words.append(Word(word, pygame.Rect(left, row.y, right - left + 1, row.height)))
            left = right + 1
        return words

"""Breaks a text into lines, and says which punctuation may hang out of them at either edge.

Lines break between words, Korean ones too; a word wider than the line breaks anywhere. No line
holds more than 80 letters, Korean ones counted twice. A last line of one short word takes company.
What is light for the eye at an edge (a quote, a full stop, a hyphen) may stand outside it, so that
the edge looks straight: the shares are those customary in optical margins. It draws nothing, and
remembers of every line what the text has between it and the next, so that a text can be copied as
it was written.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.stage.quotes import curled
from game.stage.theme import LINE_LIMIT

if TYPE_CHECKING:
    from game.stage.text import Fonts, Style

UNBROKEN = 100_000  # a width that no line reaches
NO_START = ",.;:!?…)]}”’」』"
SHORT = 0.34  # of the width: a last word shorter than this does not stand alone
EOJEOL = 0.5  # likewise for a Korean one
MOST_HANG = 0.5  # of the type size, on either side
NEAR = 2.0  # sizes of the type: a line that is shorter by this, word by word, is not measured whole

# How much of a character's width may stand outside the edge.
LEFT: Mapping[str, float] = {
    **dict.fromkeys("“‘\"'", 1.0),
    **dict.fromkeys("「『《〈", 0.5),
    **dict.fromkeys("([", 0.3),
}
RIGHT: Mapping[str, float] = {
    **dict.fromkeys(".,’”\"'", 1.0),
    **dict.fromkeys("-‐", 0.7),
    **dict.fromkeys(":;。、，．」』》〉", 0.5),
    **dict.fromkeys("…–!?)]", 0.3),
}


@dataclass(frozen=True)
class Broken:
    """One line, and what the text has between it and the next: a space, a newline, or nothing."""

    text: str
    after: str


@dataclass(frozen=True)
class _Piece:
    """A word or a part of one; glue is what stands before it in its line."""

    text: str
    glue: str


def break_text(fonts: Fonts, text: str, style: Style, width: int) -> list[Broken]:
    """The text in lines that look no wider than width, in pixels. Newlines are kept as breaks.

    Where punctuation hangs the text is one for reading: its straight quotes are curled.
    """
    lines: list[Broken] = []
    text = curled(text) if style.hang else text
    for number, paragraph in enumerate(text.split("\n")):
        if number:
            lines[-1] = Broken(lines[-1].text, "\n")
        lines += _fill(fonts, paragraph, style, width)
    return lines


def pieces(fonts: Fonts, word: str, style: Style, width: int) -> list[str]:
    """A word cut into parts that fit the width; one part when it fits as it is."""
    if fonts.word_width(word, style) <= width or optical(fonts, word, style) <= width:
        return [word]
    parts, part = [], ""
    for char in word:
        if part and char not in NO_START and fonts.width(part + char, style) > width:
            parts.append(part)
            part = ""
        part += char
    return [*parts, part]


def letters(line: str) -> int:
    """How many letters a line has for the eye: a Korean syllable is as much to read as two."""
    return len(line) + sum("\u1100" <= char <= "\ud7ff" for char in line)


def hangs(fonts: Fonts, line: str, style: Style) -> tuple[int, int]:
    """How far the line's punctuation stands outside its edges, left and right, in pixels."""
    if not style.hang or not line or not any(char.isalnum() for char in line):
        return 0, 0
    return _hung(fonts, line, LEFT, style), _hung(fonts, reversed(line), RIGHT, style)


def optical(fonts: Fonts, line: str, style: Style) -> int:
    """How wide a line looks: what hangs is not counted."""
    return fonts.width(line, style) - sum(hangs(fonts, line, style))


def _hung(fonts: Fonts, chars: Iterable[str], shares: Mapping[str, float], style: Style) -> int:
    wide = 0.0
    for char in chars:
        if char not in shares:
            break
        wide += shares[char] * fonts.width(char, style)
    return min(round(wide), round(MOST_HANG * style.size))


def _fill(fonts: Fonts, paragraph: str, style: Style, width: int) -> list[Broken]:
    lines: list[list[_Piece]] = [[]]
    most = LINE_LIMIT if width < UNBROKEN else len(paragraph) * 2
    far = width - NEAR * style.size
    wide = count = 0  # of the line so far: pixels, word by word, and letters
    for piece in _cut(fonts, paragraph, style, width):
        more = piece.glue + piece.text if lines[-1] else piece.text
        wide += fonts.word_width(more, style)
        count += letters(more)
        full = count > most or (
            wide > far and optical(fonts, _told([*lines[-1], piece]), style) > width
        )
        if lines[-1] and full:
            lines.append([piece])
            wide, count = fonts.word_width(piece.text, style), letters(piece.text)
        else:
            lines[-1].append(piece)
    _give_company(fonts, lines, style, width)
    afters = [line[0].glue for line in lines[1:]] + [""]
    return [Broken(_told(line), after) for line, after in zip(lines, afters, strict=True)]


def _cut(fonts: Fonts, paragraph: str, style: Style, width: int) -> list[_Piece]:
    """The words of a paragraph, those too wide for a line in parts."""
    words = (word for word in paragraph.split(" ") if word)  # a no-break space keeps its word whole
    return [
        _Piece(part, "" if number else " ")
        for word in words
        for number, part in enumerate(pieces(fonts, word, style, width))
    ]


def _told(line: list[_Piece]) -> str:
    return "".join(piece.glue + piece.text if n else piece.text for n, piece in enumerate(line))


def _give_company(fonts: Fonts, lines: list[list[_Piece]], style: Style, width: int) -> None:
    """No orphan: one short last word is joined by the word before it, where both find room."""
    if len(lines) < 2 or len(lines[-2]) < 2 or not is_orphan(fonts, _told(lines[-1]), style, width):
        return
    before = lines[-2][-1]
    both = [before, *lines[-1]]
    if before.glue and optical(fonts, _told(both), style) <= width:
        lines[-2].pop()
        lines[-1] = both


def is_orphan(fonts: Fonts, line: str, style: Style, width: int) -> bool:
    """Whether this would be too little for a last line: one short word, or one short eojeol."""
    korean = any("\uac00" <= char <= "\ud7a3" for char in line)
    most = width * (EOJEOL if korean else SHORT)
    return " " not in line and fonts.width(line, style) < most

"""Texts on the screen that can be marked: a point of the screen as a place in them, and back.

A screen hands over its passages in reading order, each with the words it was set from; so what is
copied is the text as it was written, not the lines it was broken into. Pure: nothing is kept here,
and nothing drawn.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Protocol, runtime_checkable

import pygame

from game.stage.laid import Laid, whole
from game.stage.text import Row, Typesetter

REACH = 0.35  # of the type size: how far beside a line's ends it can still be taken hold of
_WORD = re.compile(r"\w+(?:[’'\-]\w+)*")  # a Latin word or an eojeol, without its punctuation


@dataclass(frozen=True)
class Passage:
    """One paragraph, bubble or line that can be marked.

    laid is where it stands; its name is the passage's own among those of its screen, and the first
    word of the name is the column in which one marks from passage to passage. speaker says whose
    words they are, "" for nobody's.
    """

    laid: Laid
    speaker: str = ""

    @property
    def name(self) -> str:
        return self.laid.name

    @property
    def column(self) -> str:
        return self.name.partition(" ")[0]

    @property
    def text(self) -> str:
        """The words as they were written."""
        return self.laid.block.text

    def moved(self, x: int, y: int) -> Passage:
        """The same passage, so many pixels further."""
        one = self.laid
        clip = None if one.clip is None else one.clip.move(x, y)
        return replace(self, laid=replace(one, at=(one.at[0] + x, one.at[1] + y), clip=clip))


@runtime_checkable
class Readable(Protocol):
    """A screen or a page with texts that can be marked."""

    def passages(self, now: float) -> tuple[Passage, ...]:
        """All of them in reading order, with those that are out of sight; whole ones only."""
        ...


@dataclass(frozen=True)
class Place:
    """A caret place: before the character of this index in the passage of this name."""

    name: str
    index: int


@dataclass(frozen=True)
class Part:
    """What of one passage is marked."""

    passage: Passage
    start: int
    end: int


def row_rect(setter: Typesetter, one: Laid, row: Row) -> pygame.Rect:
    """Where a line stands on the screen, from its first character to its last."""
    wide = setter.places(row, one.block.style)[-1]
    left = one.at[0] - one.block.inset + row.x
    return pygame.Rect(left, one.at[1] + row.y, wide, one.block.step)


def under(
    setter: Typesetter, passages: Iterable[Passage], pos: tuple[int, int]
) -> tuple[Passage, int] | None:
    """The passage whose words lie under a point, and the index of the character there."""
    for passage in passages:
        one = whole(passage.laid)
        block = one.block
        if one.clip is not None and not one.clip.top <= pos[1] < one.clip.bottom:
            continue
        if not one.at[1] <= pos[1] < one.at[1] + block.height:
            continue
        row = block.rows[(pos[1] - one.at[1]) // block.step]
        rect = row_rect(setter, one, row)
        if row.text and rect.inflate(2 * REACH * block.style.size, 0).collidepoint(pos):
            places = setter.places(row, block.style)
            char = bisect_right(places, pos[0] - rect.x) - 1
            return passage, row.start + min(max(char, 0), len(row.text) - 1)
    return None


def nearest(setter: Typesetter, passages: Sequence[Passage], pos: tuple[int, int]) -> Place | None:
    """The caret place of these passages that is nearest to a point, of what is in sight."""
    shown = [one for one in passages if whole(one.laid).rect.height > 0]
    if not shown:
        return None
    passage = min(shown, key=lambda one: _away(whole(one.laid).rect, pos[1]))
    one = whole(passage.laid)
    block, seen = one.block, one.rect
    if pos[1] < seen.top and passage is shown[0]:
        first = (seen.top - one.at[1]) // block.step
        return Place(passage.name, block.rows[max(first, 0)].start)
    if pos[1] >= seen.bottom and passage is shown[-1]:
        last = (seen.bottom - one.at[1] - 1) // block.step
        return Place(passage.name, block.rows[min(last, block.lines - 1)].end)
    y = min(max(pos[1], seen.top), seen.bottom - 1) - one.at[1]
    row = block.rows[min(max(y // block.step, 0), block.lines - 1)]
    x = pos[0] - row_rect(setter, one, row).x
    places = setter.places(row, block.style)
    index = min(range(len(places)), key=lambda i: abs(places[i] - x))
    return Place(passage.name, row.start + index)


def _away(rect: pygame.Rect, y: int) -> int:
    return max(rect.top - y, y - rect.bottom + 1, 0)


def word(text: str, index: int) -> tuple[int, int]:
    """The word at a place: from its first to after its last character; else that character."""
    if text[index : index + 1].isspace():  # between two words it is the one before
        index = max(index - 1, 0)
    for found in _WORD.finditer(text):
        if found.start() <= index < found.end():
            return found.span()
    return index, min(index + 1, len(text))


def paragraph(text: str, index: int) -> tuple[int, int]:
    """The paragraph at a place."""
    end = text.find("\n", index)
    return text.rfind("\n", 0, index) + 1, len(text) if end < 0 else end


def between(passages: Sequence[Passage], places: Sequence[Place]) -> list[Part]:
    """What lies between the first and the last of these places; nothing where one is gone."""
    order = {passage.name: number for number, passage in enumerate(passages)}
    if any(place.name not in order for place in places):
        return []
    found = sorted((order[place.name], place.index) for place in places)
    (first, start), (last, end) = found[0], found[-1]
    column = passages[first].column
    parts = []
    for number in range(first, last + 1):
        passage = passages[number]
        a = start if number == first else 0
        b = end if number == last else len(passage.text)
        if passage.column == column and a < b <= len(passage.text):
            parts.append(Part(passage, a, b))
    return parts


def copied(parts: Sequence[Part]) -> str:
    """The marked words, a paragraph a line; with their speakers where there are several."""
    several = len({part.passage.speaker for part in parts if part.passage.speaker}) > 1
    return "\n".join(_told(part, several) for part in parts)


def _told(part: Part, named: bool) -> str:
    words, speaker = part.passage.text[part.start : part.end], part.passage.speaker
    return f"{speaker}: {words}" if named and speaker else words


def marked(setter: Typesetter, part: Part) -> Iterator[pygame.Rect]:
    """Where the marked words of a passage stand on the screen, line by line in sight."""
    one = part.passage.laid
    seen = whole(one).rect
    for row in one.block.rows:
        start, end = max(part.start, row.start), min(part.end, row.end)
        top = one.at[1] + row.y
        if start < end and top < seen.bottom and top + one.block.step > seen.top:
            places = setter.places(row, one.block.style)
            left, right = places[start - row.start], places[end - row.start]
            line = row_rect(setter, one, row)
            yield pygame.Rect(line.x + left, line.y, right - left, line.height)

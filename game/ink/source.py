"""Source text: what was read, without its comments, and where each character came from.

Every file of a story gets a stretch of one line of numbers, so that a place anywhere in the
story is a single integer (a *position*). Only here are positions turned back into file, line
and column. This module reads nothing by itself and knows no ink beyond comments.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable
from dataclasses import dataclass

COMMENT = re.compile(r"//[^\n]*|/\*(?:.*?\*/|.*)", re.S)
# Files begin at multiples of this, so that one that grows a little does not move the others.
STRETCH = 1 << 20
FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A place in the source: file name as given, line and column counted from 1."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


class SourceFile:
    """One file: `text` has no comments and only ``\\n`` line ends; `base` is its first position.

    `forbidden` are the offsets and codes of characters that neither JSON text nor the runtime
    can carry; in `text` a replacement character stands in their place. `unclosed` is the offset
    of a block comment that never ends, or None.
    """

    __slots__ = (
        "_cuts",
        "_lines",
        "_original",
        "_shifts",
        "base",
        "forbidden",
        "name",
        "text",
        "unclosed",
    )

    def __init__(self, name: str, original: str, base: int) -> None:
        self.name = name
        self.base = base
        self._original = _plain_lines(original)
        self._cuts: list[int] = []
        self._shifts: list[int] = []
        self._lines: list[int] | None = None
        self.unclosed: int | None = None
        self.text = self._without_comments(self._original)
        self.forbidden = [(found.start(), ord(found[0])) for found in FORBIDDEN.finditer(self.text)]
        if self.forbidden:
            self.text = FORBIDDEN.sub("\ufffd", self.text)

    def _without_comments(self, original: str) -> str:
        """Cut the comments out (their line ends stay) and remember how far the rest moved."""
        if "//" not in original and "/*" not in original:
            return original
        pieces: list[str] = []
        done = length = 0
        for found in COMMENT.finditer(original):
            start, end = found.span()
            kept = original[done:start] + "\n" * original.count("\n", start, end)
            pieces.append(kept)
            length += len(kept)
            done = end
            if found[0].startswith("/*") and not found[0].endswith("*/", 2):
                self.unclosed = length - original.count("\n", start, end)
            self._cuts.append(length)
            self._shifts.append(end - length)
        pieces.append(original[done:])
        return "".join(pieces)

    def span(self, offset: int) -> Span:
        """The place of an offset into `text`, in the file as the writer sees it."""
        if self._cuts:
            # At the end of a line stand the words before a comment, not what follows it.
            ends = offset >= len(self.text) or self.text[offset] == "\n"
            find = bisect_left if ends else bisect_right
            cut = find(self._cuts, offset) - 1
            if cut >= 0:
                offset += self._shifts[cut]
        if self._lines is None:
            self._lines = [found.end() for found in re.finditer("\n", self._original)]
            self._lines.insert(0, 0)
        line = bisect_right(self._lines, offset)
        return Span(self.name, line, offset - self._lines[line - 1] + 1)

    def addresses(self) -> list[int]:
        """Offsets of comments that cut off an address such as `https:`."""
        text = self.text
        return [cut for cut in self._cuts if text.endswith(("http:", "https:"), 0, cut)]


def _plain_lines(text: str) -> str:
    text = text.removeprefix("\ufeff")
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text


class Sources:
    """The files of one story, read through the caller's `read`."""

    def __init__(self, read: Callable[[str], str]) -> None:
        self.read = read
        self.files: list[SourceFile] = []
        self.bases: list[int] = []
        self.next_base = 0

    def add(self, file: SourceFile) -> None:
        """Take the next file, whose base is `next_base`."""
        self.files.append(file)
        self.bases.append(file.base)
        self.next_base += (len(file.text) // STRETCH + 1) * STRETCH

    def span(self, position: int) -> Span:
        """The place of a position, in whichever file it lies."""
        file = self.files[max(0, bisect_right(self.bases, position) - 1)]
        return file.span(min(max(position - file.base, 0), len(file.text)))

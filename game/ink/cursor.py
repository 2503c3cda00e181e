"""A place in one file's text, and the few facts about it that parsing rules must share.

Rules advance `i` and return tree nodes. A rule that cannot go on raises `Problem`; whoever can
recover (a statement, a choice, an attempt) catches it, so that one slip is one message.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import contextmanager
from typing import TYPE_CHECKING

from .diagnostics import Reporter
from .source import SourceFile
from .syntax import Flow, Name

if TYPE_CHECKING:
    from collections.abc import Iterator

# A name needs something that is no digit. inkle lists the alphabets it takes; here any letter of
# any script will do.
NAME = re.compile(r"[0-9]*(?![0-9])\w+")
SPACE = re.compile(r"[ \t]*")
BLANK = re.compile(r"[ \t\n]*")
LINE_END = re.compile(r"[ \t]*(?:\n|\Z)")
REST_OF_LINE = re.compile(r"[^\n]*")
KNOT_LINE = re.compile(r"^[ \t]*==", re.M)
BRACES = re.compile(r"\\.|[{}\n]")

# Braces, parentheses and strings within each other: deeper than any writer means, and shallow
# enough that the parser's own stack never runs out.
MAX_NESTING = 40


# How far a mistake looks for the end of its braces. Blocks are shorter, and a file full of
# mistakes must not be read to its end for each of them.
MAX_BLOCK = 20_000


class Problem(Exception):
    """A mistake that ends the rule at hand: code, position and what the message needs."""

    def __init__(self, code: str, pos: int, **details: object) -> None:
        super().__init__(code)
        self.code = code
        self.pos = pos
        self.details = details


class Cursor:
    """Reads one file; `reporter` collects the messages of all files."""

    __slots__ = (
        "base",
        "calls",
        "depth",
        "failed",
        "flow",
        "i",
        "in_choice",
        "in_string",
        "include",
        "reporter",
        "story",
        "tag_open",
        "text",
        "unclosed",
    )

    def __init__(
        self, file: SourceFile, reporter: Reporter, include: Callable[[str, int], Flow | None]
    ) -> None:
        self.text = file.text
        self.i = 0
        self.base = file.base
        self.unclosed = -1 if file.unclosed is None else file.base + file.unclosed
        self.reporter = reporter
        self.include = include
        self.failed: dict[int, Problem] = {}
        self.in_choice = False
        self.in_string = False
        self.tag_open = False
        self.calls = 0
        self.depth = 0
        self.story = self.flow = Flow(file.base, None, "story")

    @property
    def pos(self) -> int:
        return self.base + self.i

    def space(self) -> None:
        found = SPACE.match(self.text, self.i)
        if found:
            self.i = found.end()

    def blank(self) -> None:
        found = BLANK.match(self.text, self.i)
        if found:
            self.i = found.end()

    def take(self, literal: str) -> bool:
        if self.text.startswith(literal, self.i):
            self.i += len(literal)
            return True
        return False

    def line_end(self) -> bool:
        found = LINE_END.match(self.text, self.i)
        if found is None:
            return False
        self.i = found.end()
        return True

    def newline(self) -> bool:
        """Take the rest of an empty line; the end of the file does not count."""
        start = self.i
        self.space()
        if self.take("\n"):
            return True
        self.i = start
        return False

    def name(self) -> Name | None:
        found = NAME.match(self.text, self.i)
        if found is None:
            return None
        pos = self.base + self.i
        self.i = found.end()
        return Name(pos, found[0])

    def sees(self) -> str:
        """What stands here, for a message."""
        found = REST_OF_LINE.match(self.text, self.i)
        rest = found[0].strip() if found else ""
        if not rest:
            return "the end of the line"
        return f"'{rest if len(rest) <= 30 else rest[:27] + '...'}'"

    def report(self, code: str, pos: int, **details: object) -> None:
        self.reporter.report(code, pos, **details)

    def report_problem(self, problem: Problem) -> None:
        self.reporter.report(problem.code, problem.pos, **problem.details)

    @contextmanager
    def nested(self, pos: int) -> Iterator[None]:
        """One brace, parenthesis or string deeper."""
        self.depth += 1
        try:
            if self.depth > MAX_NESTING:
                raise Problem("E0901", pos, limit=MAX_NESTING)
            yield
        finally:
            self.depth -= 1

    def skip_statement(self, start: int, problem: int) -> None:
        """After a mistake: go to the next line on which no brace opened since `start` is open."""
        depth = 0
        floor = max(problem, start)
        knot = KNOT_LINE.search(self.text, floor, floor + MAX_BLOCK)
        limit = min(knot.start() if knot else len(self.text), floor + MAX_BLOCK)
        first_line = None
        for found in BRACES.finditer(self.text, start, limit):
            sign = found[0]
            if sign == "{":
                depth += 1
            elif sign == "}":
                depth = max(0, depth - 1)
            elif sign == "\n" and found.start() >= floor:
                first_line = first_line or found.end()
                if depth == 0:
                    self.i = found.end()
                    return
        self.i = limit if depth == 0 or first_line is None else first_line

"""What is wrong with a YAML file as text, in words a writer can use, with line and column.

The parser's own complaints name its state, not the slip, and often stand a line too late. Here the
commonest slips are looked for where it gave up: a tab, a missing colon or space, a second quote, a
block that is out of line. What a file should hold is not asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import yaml

QUICK: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
TAB = re.compile(r"[ ]*\t")
KEY = re.compile(r"\s*(?:- )?[\w-]+")
NO_SPACE = re.compile(r"\s*(?:- )?[\w-]+:[^\s:/]")
AFTER_QUOTE = re.compile(r"""[:,\[{-]\s*("(?:[^"\\]|\\.)*")(?=\s*[^\s,}\]#:])""")
BRACKETS = re.compile(r"""#[^\n]*|"(?:[^"\\]|\\.)*"|[][{}]""")
QUOTE = "Nothing may follow the closing quote; write quotes within a text as “ ”."
OPEN = {"flow sequence": "[", "flow mapping": "{", "quoted scalar": '"'}


@dataclass(frozen=True)
class Fault:
    """A slip, its line and column counted from 1."""

    line: int
    column: int
    message: str


def faults(text: str) -> tuple[Fault, ...]:
    """The slip that makes a text no YAML, or else every key that stands twice in its block."""
    try:
        tree = yaml.compose(text, Loader=QUICK)
    except yaml.YAMLError as error:
        error = _in_detail(text) or error
        if isinstance(error, yaml.MarkedYAMLError):
            return (_slip(error, text.split("\n")),)
        return (Fault(1, 1, f"This is not YAML: {' '.join(str(error).split())}."),)
    return tuple(_twice(tree)) if tree is not None else ()


def _in_detail(text: str) -> yaml.YAMLError | None:
    """What the slower parser says, which knows better where it was."""
    try:
        yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.YAMLError as error:
        return error
    return None


def _slip(error: yaml.MarkedYAMLError, lines: list[str]) -> Fault:
    mark = error.problem_mark or error.context_mark
    at = min(mark.line, len(lines) - 1) if mark else 0
    begun = error.context_mark.line if error.context_mark else at
    for number in range(max(min(at, begun), at - 2), at + 1):
        line = lines[number]
        if TAB.match(line):
            return Fault(number + 1, line.index("\t") + 1, "Indent with spaces; this is a tab.")
        quoted = AFTER_QUOTE.search(line)
        if quoted:
            return Fault(number + 1, quoted.end(1) + 1, QUOTE)
    if error.problem and "expected ':'" in error.problem:
        return _no_colon(begun, lines[begun])
    if "stream end" in f"{error.problem}":
        end = _unclosed("\n".join(lines))
        if end is not None:
            return end
    opened = next((sign for what, sign in OPEN.items() if what in (error.context or "")), "")
    if opened:
        column = error.context_mark.column + 1 if error.context_mark else 1
        return Fault(begun + 1, column, f"This `{opened}` is never closed.")
    return _out_of_line(error, at, lines)


def _unclosed(text: str) -> Fault | None:
    """The last bracket that is open at the end."""
    stack: list[int] = []
    for found in BRACKETS.finditer(text):
        if found[0] in "[{":
            stack.append(found.start())
        elif found[0] in "]}" and stack:
            stack.pop()
    if not stack:
        return None
    at = stack[-1]
    column = at - text.rfind("\n", 0, at)
    return Fault(text.count("\n", 0, at) + 1, column, f"This `{text[at]}` is never closed.")


def _no_colon(at: int, line: str) -> Fault:
    close = NO_SPACE.match(line)
    if close:
        return Fault(at + 1, close.end(), "Put a space after the colon.")
    key = KEY.match(line)
    return Fault(at + 1, key.end() + 1 if key else 1, "A colon is missing: write `key: value`.")


def _out_of_line(error: yaml.MarkedYAMLError, at: int, lines: list[str]) -> Fault:
    """A block whose lines do not begin in one column, or a text that needs quotes."""
    line = lines[at]
    column = error.problem_mark.column + 1 if error.problem_mark else 1
    written = (n for n in reversed(range(at)) if lines[n].partition("#")[0].strip())
    before = next(written, at)
    above = lines[before]
    ours, theirs = _indent(line), _indent(above)
    if ours == theirs and before < at and ":" in line and not re.search(r":(\s|$)", above):
        return _no_colon(before, above)
    if ": " in line.partition(": ")[2] and error.problem and "mapping values" in error.problem:
        return Fault(at + 1, column, "A text with a colon in it wants double quotes around it.")
    if ours != theirs:
        message = (
            f"This line begins in column {ours + 1}, the one above it in column {theirs + 1}; "
            "lines of one block begin in one column."
        )
        return Fault(at + 1, ours + 1, message)
    what = error.problem or error.context or "it cannot be read"
    return Fault(at + 1, column, f"This is not YAML: {what}.")


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _twice(tree: yaml.Node) -> Iterator[Fault]:
    stack = [tree]
    while stack:
        node = stack.pop()
        if isinstance(node, yaml.SequenceNode):
            stack.extend(node.value)
        if not isinstance(node, yaml.MappingNode):
            continue
        first: dict[str, int] = {}
        for key, value in node.value:
            stack.append(value)
            name, line = str(key.value), key.start_mark.line + 1
            if name in first:
                message = (
                    f"`{name}` is here twice (first on line {first[name]}); the first is lost."
                )
                yield Fault(line, key.start_mark.column + 1, message)
            first.setdefault(name, line)

"""Choices and gathers: bullets, labels, conditions, and a choice's text in three parts."""

from __future__ import annotations

import re

from ..cursor import Cursor, Problem
from ..syntax import Choice, Expression, Gather, Name, Node, TagEnd, TagStart, Text
from .content import end_tag, mixed
from .diverts import diverts
from .expressions import condition

STARS = re.compile(r"[ \t]*\*(?:[ \t]*\*)*[ \t]*")
PLUSES = re.compile(r"[ \t]*\+(?:[ \t]*\+)*[ \t]*")
DASHES = re.compile(r"[ \t]*-(?!>)(?:[ \t]*-(?!>))*[ \t]*")
EMPHASIS = re.compile(r"\*{1,2}(?![\s*({\[])[^*\n\[]*[^\s*]\*")
BRACE = re.compile(r"\\.|[{}\n]")
# The runtime reads its file only so deep (see `container`); bullets run out sooner.
MAX_BULLETS = 30


def choice(c: Cursor) -> Node:
    """A choice's own line (or lines, where conditions stand on their own)."""
    pos = c.pos
    once_only = c.text[c.i] == "*"
    if once_only and EMPHASIS.match(c.text, c.i):
        c.report("W0304", pos)
    depth = _bullets(c, STARS if once_only else PLUSES, "*" if once_only else "+")
    if c.in_choice:
        c.report("E0303", pos)
        c.skip_statement(c.i, c.i)
        c.i -= c.text.startswith("\n", c.i - 1)
        return Text(pos, "")
    label = _label(c)
    c.space()
    if label is not None and c.newline():
        c.space()
    conditions = _conditions(c)
    c.space()
    text_pos = c.pos
    c.in_choice = True
    try:
        start, option, inner, onward, brackets = _parts(c)
    finally:
        c.in_choice = False
        c.tag_open = False
    fallback = not start and not option and not inner
    if fallback and onward is None:
        c.report("W0301", pos)
    elif brackets and not start and not option:
        c.report("W0302", text_pos)
    elif inner and all(isinstance(node, TagStart | TagEnd | Text) for node in inner):
        _warn_of_tag(c, inner)
    body = inner
    body.extend(onward or [])
    body.append(Text(c.pos, "\n"))
    found = Choice(
        pos, depth, once_only, label, conditions, start or None, option or None, body, fallback
    )
    if label is not None:
        c.flow.labels[label.pos] = found
    return found


def _warn_of_tag(c: Cursor, inner: list[Node]) -> None:
    """`[Text] # tag`: the tag is not the choice's, as its writer may think."""
    in_tag = False
    for node in inner:
        if isinstance(node, Text) and not in_tag and node.text.strip():
            return
        in_tag = isinstance(node, TagStart) or (in_tag and not isinstance(node, TagEnd))
    tag = next((node for node in inner if isinstance(node, TagStart)), None)
    if tag is not None:
        c.report("W0303", tag.pos)


def _parts(
    c: Cursor,
) -> tuple[list[Node], list[Node], list[Node], list[Node] | None, bool]:
    """Start text, `[`option text`]`, inner text, diverts (None without), whether `[` was there.

    A mistake in one part costs the rest of the line, not the choice.
    """
    start: list[Node] = []
    option: list[Node] = []
    inner: list[Node] = []
    onward: list[Node] | None = None
    brackets = False
    begin = c.i
    try:
        start = mixed(c)
        bracket = c.pos
        if c.take("["):
            brackets = True
            end_tag(c, start)
            option = mixed(c)
            if not c.take("]"):
                raise Problem("E0301", bracket, saw=c.sees())
            end_tag(c, option)
            inner = mixed(c)
        c.space()
        end_tag(c, inner or start)
        onward = diverts(c, in_choice=True)
    except Problem as problem:
        c.report_problem(problem)
        c.skip_statement(begin, problem.pos - c.base)
        c.i = max(begin, c.i - 1)
        onward = onward or []
    return start, option, inner, onward, brackets


def gather(c: Cursor) -> Gather:
    """The dashes and label of a gather; what follows on the line is a statement of its own."""
    pos = c.pos
    depth = _bullets(c, DASHES, "-")
    if c.text.startswith(">", c.i):
        raise Problem("E0409", pos)
    label = _label(c)
    c.newline()
    found = Gather(pos, depth, label)
    if label is not None:
        c.flow.labels[label.pos] = found
    return found


def _bullets(c: Cursor, pattern: re.Pattern[str], sign: str) -> int:
    found = pattern.match(c.text, c.i)
    assert found is not None
    depth = found[0].count(sign)
    if depth > MAX_BULLETS:
        c.report("E0904", c.pos, count=depth, limit=MAX_BULLETS)
        depth = MAX_BULLETS
    c.i = found.end()
    return depth


def _label(c: Cursor) -> Name | None:
    start = c.i
    pos = c.pos
    if not c.take("("):
        return None
    c.space()
    name = c.name()
    if name is None:
        c.i = start
        return None
    c.space()
    if not c.take(")"):
        c.report("E0302", pos, name=name.text, saw=c.sees())
        c.i = start
        return None
    return name


def _conditions(c: Cursor) -> list[Expression]:
    found: list[Expression] = []
    while c.text[c.i : c.i + 1] == "{":
        start = c.i
        try:
            found.append(_condition(c))
        except Problem as problem:
            c.report_problem(problem)
            _skip_braces(c, start)
        c.newline()
        c.space()
    return found


def _condition(c: Cursor) -> Expression:
    pos = c.pos
    c.i += 1
    try:
        value = condition(c)
    except Problem as problem:
        if problem.code == "E0501":
            raise Problem("E0304", pos) from None
        raise
    c.space()
    if not c.take("}"):
        raise Problem("E0305" if c.text[c.i : c.i + 1] in ("\n", "") else "E0304", pos)
    return value


def _skip_braces(c: Cursor, start: int) -> None:
    depth = 0
    for found in BRACE.finditer(c.text, start):
        if found[0] == "\n":
            c.i = found.start()
            return
        depth += {"{": 1, "}": -1}.get(found[0], 0)
        if depth == 0:
            c.i = found.end()
            return
    c.i = len(c.text)

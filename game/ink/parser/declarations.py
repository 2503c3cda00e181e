"""Declarations: VAR, CONST, LIST, EXTERNAL and the parameters of knots and functions.

A declaration with a mistake still declares its name, so that its uses are not blamed too.
"""

from __future__ import annotations

import re

from ..cursor import BLANK, Cursor, Problem
from ..syntax import (
    ConstDeclaration,
    Expression,
    ExternalDeclaration,
    ListDeclaration,
    ListItem,
    Name,
    Node,
    Number,
    Parameter,
    String,
    Target,
    Text,
    VarDeclaration,
)
from .expressions import MAX_INTEGER, expression

SEPARATOR = re.compile(r"[ \t\n]*,[ \t\n]*")
INTEGER = re.compile(r"(-?)[ \t]*([0-9]+)")
ARROW = re.compile(r"[ \t]*->[ \t]*")


def _declared_name(c: Cursor, keyword: str) -> Name:
    c.space()
    name = c.name()
    if name is None:
        raise Problem("E0601", c.pos, keyword=keyword, saw=c.sees())
    return name


def _value(c: Cursor, keyword: str, name: Name) -> Expression | None:
    """What follows `NAME =`; None (and a message) when it cannot be read."""
    c.space()
    if not c.take("="):
        c.report("E0602", c.pos, keyword=keyword, name=name.text)
        return None
    c.space()
    start = c.pos
    try:
        value = expression(c)
    except Problem as problem:
        if problem.code == "E0501" and problem.pos == start:
            c.report("E0608", problem.pos, keyword=keyword, name=name.text)
        else:
            c.report_problem(problem)
        return None
    if isinstance(value, String) and not (
        len(value.parts) == 1 and isinstance(value.parts[0], Text)
    ):
        c.report("E0605", value.pos, name=name.text)
        return None
    return value


def variable(c: Cursor) -> Node:
    pos = c.pos
    c.i += len("VAR")
    name = _declared_name(c, "VAR")
    value = _value(c, "VAR", name)
    if value is not None and SEPARATOR.match(c.text, c.i):
        c.report("E0604", c.pos, name=name.text)
        _skip_line(c)
    elif value is None:
        _skip_line(c)
    return VarDeclaration(pos, name, value)


def constant(c: Cursor) -> Node:
    pos = c.pos
    c.i += len("CONST")
    name = _declared_name(c, "CONST")
    value = _value(c, "CONST", name)
    if value is None:
        _skip_line(c)
    elif not isinstance(value, Number | String | Target):
        c.report("E0607", value.pos, name=name.text)
        value = None
    return ConstDeclaration(pos, name, value)


def list_definition(c: Cursor) -> Node:
    pos = c.pos
    c.i += len("LIST")
    name = _declared_name(c, "LIST")
    items: list[ListItem] = []
    c.space()
    if not c.take("="):
        c.report("E0602", c.pos, keyword="LIST", name=name.text)
        _skip_line(c)
        return ListDeclaration(pos, name, items)
    blank = BLANK.match(c.text, c.i)
    start = c.i
    if blank:
        c.i = blank.end()
    try:
        _list_items(c, items)
    except Problem as problem:
        c.report_problem(problem)
        if not items:
            c.i = start
        _skip_line(c)
    return ListDeclaration(pos, name, items)


def _list_items(c: Cursor, items: list[ListItem]) -> None:
    value = 1
    while True:
        item = _list_item(c, value)
        items.append(item)
        value = item.value + 1
        comma = SEPARATOR.match(c.text, c.i)
        if comma is None:
            return
        c.i = comma.end()


def _list_item(c: Cursor, value: int) -> ListItem:
    pos = c.pos
    included = c.take("(")
    is_open = included
    c.space()
    name = c.name()
    if name is None:
        raise Problem("E0609", c.pos, saw=c.sees())
    c.space()
    if is_open and c.take(")"):
        is_open = False
        c.space()
    if c.take("="):
        value = _item_value(c, name)
        c.space()
        if is_open and c.take(")"):
            is_open = False
    if is_open:
        c.report("E0610", pos, name=name.text)
    return ListItem(name, value, included)


def _item_value(c: Cursor, name: Name) -> int:
    c.space()
    found = INTEGER.match(c.text, c.i)
    if found is None:
        raise Problem("E0611", c.pos, name=name.text)
    if len(found[2]) > 10 or int(found[2]) > MAX_INTEGER:
        raise Problem("E0905", c.pos, number=found[2][:20], limit=MAX_INTEGER)
    c.i = found.end()
    return int(found[1] + found[2])


def external(c: Cursor) -> Node:
    pos = c.pos
    c.i += len("EXTERNAL")
    name = _declared_name(c, "EXTERNAL")
    c.space()
    if not c.text.startswith("(", c.i):
        c.report("E0612", c.pos, name=name.text)
        _skip_line(c)
        return ExternalDeclaration(pos, name, [])
    params, _ = parameters(c)
    return ExternalDeclaration(pos, name, [p.name for p in params])


def parameters(c: Cursor) -> tuple[list[Parameter], bool]:
    """`(a, ref b, -> c)` and whether it was free of mistakes."""
    pos = c.pos
    c.i += 1
    found: list[Parameter] = []
    c.space()
    if c.take(")"):
        return found, True
    while True:
        try:
            found.append(_parameter(c))
        except Problem as problem:
            c.report_problem(problem)
            _skip_to_parenthesis(c)
            return found, False
        c.space()
        if c.take(","):
            c.space()
            continue
        if c.take(")"):
            return found, True
        c.report("E0209", pos, saw=c.sees())
        _skip_to_parenthesis(c)
        return found, False


def _parameter(c: Cursor) -> Parameter:
    c.space()
    pos = c.pos
    first = c.name()
    by_reference = first is not None and first.text == "ref"
    arrow = ARROW.match(c.text, c.i)
    if arrow:
        c.i = arrow.end()
    c.space()
    name = c.name() if by_reference or arrow else first
    if name is None:
        raise Problem("E0208", pos, saw=c.sees())
    return Parameter(name, by_reference, arrow is not None)


def _skip_to_parenthesis(c: Cursor) -> None:
    end = c.text.find("\n", c.i)
    end = len(c.text) if end < 0 else end
    close = c.text.find(")", c.i, end)
    c.i = close + 1 if close >= 0 else end


def _skip_line(c: Cursor) -> None:
    end = c.text.find("\n", c.i)
    c.i = len(c.text) if end < 0 else end

"""Statements, knots, stitches and included files: the shape of a story from the top down."""

from __future__ import annotations

import re
from collections.abc import Callable

from ..cursor import NAME, Cursor, Problem
from ..syntax import (
    Assign,
    Binary,
    Call,
    Declaration,
    Expression,
    Flow,
    Inclusion,
    Name,
    Node,
    Number,
    Perform,
    Reference,
    Return,
    Step,
    Stepped,
    Text,
    Todo,
)
from ..weave import arrange
from . import declarations
from .choices import choice, gather
from .content import line
from .diverts import diverts
from .expressions import expression

KEYWORD = re.compile(r"(VAR|CONST|LIST|EXTERNAL|TODO|INCLUDE)(?!\w)")
MISCASED = re.compile(
    r"(?=(?:var|const|list)[ \t]+\w+[ \t]*=(?!=)|external[ \t]+\w+[ \t]*\("
    r"|include[ \t]+\S+\.ink[ \t]*$)([a-z]+)",
    re.I | re.M,
)
DECLARATIONS: dict[str, Callable[[Cursor], Node]] = {
    "VAR": declarations.variable,
    "CONST": declarations.constant,
    "LIST": declarations.list_definition,
    "EXTERNAL": declarations.external,
}
KNOT = re.compile(r"={2,}[ \t]*")
STITCH = re.compile(r"=(?!=)[ \t]*")
CLOSING = re.compile(r"[ \t]*=*")
FUNCTION = re.compile(r"function(?!\w)[ \t]*")
TODO = re.compile(r"TODO[ \t]*:?[ \t]*([^\n]*)")
INCLUDE = re.compile(r"INCLUDE[ \t]*([^\n]*)", re.I)
RETURN = re.compile(r"return(?!\w)[ \t]*")
TEMP = re.compile(r"temp(?!\w)[ \t]*")
ASSIGNMENT = re.compile(rf"({NAME.pattern})[ \t]*([+-]?=)(?!=)")


def story(c: Cursor) -> Flow:
    """A whole file: the content above its knots, and its knots."""
    flow = c.story
    statements: list[Node] = []
    while True:
        statements += _statements(c, "top")
        if c.i >= len(c.text):
            break
        if c.text.startswith("==", c.i):
            knot = _flow(c, KNOT, "knot")
        else:
            knot = _flow(c, STITCH, "stitch")
        flow.flows.append(knot)
        c.flow = flow
    flow.flows = flow.included + flow.flows
    for knot in flow.flows:
        knot.parent = flow
    flow.body = arrange(statements, flow.pos, 0)
    flow.end = c.pos
    return flow


def block(c: Cursor) -> list[Node]:
    """The statements of one branch inside `{ }`."""
    return _statements(c, "block")


def _flow(c: Cursor, opening: re.Pattern[str], level: str) -> Flow:
    """A knot or stitch from its `=` on, with everything in it."""
    flow = _header(c, opening, level)
    c.flow = flow
    mark = c.reporter.mark()
    statements: list[Node] = []
    while True:
        statements += _statements(c, level)
        if level == "stitch" or c.i >= len(c.text) or c.text.startswith("==", c.i):
            break
        stitch = _flow(c, STITCH, "stitch")
        stitch.parent = flow
        flow.flows.append(stitch)
        c.flow = flow
    if statements:
        flow.body = arrange(statements, flow.pos, 0)
    elif not flow.flows and flow.name is not None and c.reporter.mark() == mark:
        c.report("E0207", flow.name.pos, kind=flow.level, name=flow.name.text)
    flow.end = c.pos
    flow.whole = not c.reporter.has_errors_since(mark) and not flow.pos <= c.unclosed <= flow.end
    return flow


def _header(c: Cursor, opening: re.Pattern[str], level: str) -> Flow:
    pos = c.pos
    found = opening.match(c.text, c.i)
    assert found is not None
    c.i = found.end()
    flow = Flow(pos, None, level)
    function = FUNCTION.match(c.text, c.i)
    if function and NAME.match(c.text, function.end()):
        c.i = function.end()
        flow.level = "function"
        if level == "stitch":
            c.report("E0211", pos)
            flow.level = "stitch"
            flow.sound = False
    flow.name = c.name()
    if flow.name is None:
        c.report("E0205" if level == "knot" else "E0206", c.pos, saw=c.sees())
        flow.sound = False
        c.skip_statement(c.i, c.i)
        return flow
    c.space()
    if c.text.startswith("(", c.i):
        flow.params, sound = declarations.parameters(c)
        flow.sound = flow.sound and sound
    if level == "knot":
        closing = CLOSING.match(c.text, c.i)
        c.i = closing.end() if closing else c.i
    _end_line(c)
    return flow


def _end_line(c: Cursor) -> None:
    """The statement's line must be over; if not, say so once and drop the rest."""
    if c.line_end():
        return
    c.space()
    sign = c.text[c.i : c.i + 1]
    code = {"}": "E0202", "|": "E0203", "#": "E0213", "]": "E0201"}.get(sign, "E0201")
    start = c.i
    c.report(code, c.pos, saw=c.sees())
    c.skip_statement(start, start)


def _statements(c: Cursor, level: str) -> list[Node]:
    """Statements until something ends this level: a header, or in a block a dash or `}`."""
    out: list[Node] = []
    text = c.text
    size = len(text)
    inner = level == "block"
    while True:
        c.blank()
        if c.i >= size:
            return out
        sign = text[c.i]
        if sign == "=":
            return out
        if inner and (sign == "}" or (sign == "-" and not text.startswith("->", c.i))):
            return out
        start = c.i
        tag_open = c.tag_open
        try:
            _statement(c, sign, inner, out)
        except Problem as problem:
            if inner and problem.code == "E0210" and _at_flow_end(c):
                raise
            c.report_problem(problem)
            c.tag_open = tag_open
            c.in_choice = False
            _recover(c, start, problem)


def _at_flow_end(c: Cursor) -> bool:
    return c.i >= len(c.text) or c.text[c.i] == "="


def _recover(c: Cursor, start: int, problem: Problem) -> None:
    """Go on after a statement that failed; an unclosed brace has swallowed all it will."""
    if problem.code != "E0210":
        c.skip_statement(start, problem.pos - c.base)
    elif not _at_flow_end(c):
        c.i = max(c.text.find("\n", max(c.i, start)), start) + 1
    if c.i <= start:
        c.i = len(c.text)


def _statement(c: Cursor, sign: str, inner: bool, out: list[Node]) -> None:
    if sign in "*+":
        out.append(choice(c))
    elif sign == "-":
        if c.text.startswith("->", c.i):
            _divert_line(c, out)
        else:
            out.append(gather(c))
            return
    elif sign == "~":
        _logic_line(c, out)
        return
    elif sign == "<" and c.text.startswith("<-", c.i):
        _divert_line(c, out)
    elif sign in "VCLETIvclei" and _keyword_line(c, out):
        return
    else:
        out.extend(line(c))
        if inner and c.text[c.i : c.i + 1] == "}":
            c.report("E0204", c.pos)
            return
    _end_line(c)


def _divert_line(c: Cursor, out: list[Node]) -> None:
    nodes = diverts(c)
    assert nodes is not None
    out.extend(nodes)


def _keyword_line(c: Cursor, out: list[Node]) -> bool:
    found = KEYWORD.match(c.text, c.i)
    if found is None:
        found = MISCASED.match(c.text, c.i)
        if found is None:
            return False
        c.report("E0623", c.pos, written=found[1], word=found[1].upper())
    word = found[1].upper()
    if word == "TODO":
        _todo(c, out)
    elif word == "INCLUDE":
        _include(c, out)
    else:
        node = DECLARATIONS[word](c)
        out.append(node)
        assert isinstance(node, Declaration)
        c.flow.declarations[node.pos] = node
        _end_line(c)
    return True


def _todo(c: Cursor, out: list[Node]) -> None:
    found = TODO.match(c.text, c.i)
    assert found is not None
    out.append(Todo(c.pos, found[1].strip()))
    c.i = found.end()


def _include(c: Cursor, out: list[Node]) -> None:
    pos = c.pos
    found = INCLUDE.match(c.text, c.i)
    assert found is not None
    c.i = found.end()
    name = found[1].strip()
    if not name:
        c.report("E0105", pos)
        return
    included = c.include(name, c.base + found.start(1))
    if included is None:
        return
    assert included.body is not None
    out.append(Inclusion(pos, name, included.body))
    out.append(Text(pos, "\n"))
    c.flow.declarations |= included.declarations
    c.flow.labels |= included.labels
    c.flow.temps |= included.temps
    c.story.included += included.flows
    if c.flow is not c.story:
        c.report("W0510", pos, file=name)


def _logic_line(c: Cursor, out: list[Node]) -> None:
    calls = c.calls
    c.i += 1
    c.space()
    pos = c.pos
    out.append(_logic(c, pos))
    # A call may print, and what it prints ends with the line.
    if c.calls != calls:
        out.append(Text(pos, "\n"))
    _end_line(c)


def _logic(c: Cursor, pos: int) -> Node:
    found = RETURN.match(c.text, c.i)
    if found:
        c.i = found.end()
        return Return(pos, None if c.text[c.i : c.i + 1] in ("\n", "") else expression(c))
    temp = TEMP.match(c.text, c.i)
    if temp:
        c.i = temp.end()
        return _temp(c, pos)
    assignment = ASSIGNMENT.match(c.text, c.i)
    if assignment:
        return _assignment(c, assignment)
    value = _useful(c, pos)
    if isinstance(value, Stepped):
        return Step(pos, value.name, None, value.adds)
    assert isinstance(value, Call)
    return Perform(pos, value)


def _temp(c: Cursor, pos: int) -> Node:
    name = c.name()
    if name is None:
        raise Problem("E0530", c.pos, saw=c.sees())
    c.space()
    if c.take("="):
        declared = Assign(pos, name, _assigned(c, name), True)
    else:
        c.report("E0508", c.pos, name=name.text)
        declared = Assign(pos, name, Number(pos, 0), True)
    c.flow.temps[name.pos] = declared
    return declared


def _assignment(c: Cursor, found: re.Match[str]) -> Node:
    pos = c.pos
    name = Name(pos, found[1])
    c.i = found.end()
    value = _assigned(c, name)
    if found[2] == "=":
        return Assign(pos, name, value, False)
    return Step(pos, name, value, found[2] == "+=")


def _assigned(c: Cursor, name: Name) -> Expression:
    """The value after `=`; a mistake in it is reported, and the name still assigned."""
    c.space()
    start = c.i
    try:
        return expression(c)
    except Problem as problem:
        if problem.code == "E0501" and problem.pos == c.base + start:
            problem = Problem("E0531", problem.pos, name=name.text, saw=c.sees())
        c.report_problem(problem)
        c.skip_statement(start, problem.pos - c.base)
        c.i -= c.text.startswith("\n", c.i - 1)
        return Number(name.pos, 0)


def _useful(c: Cursor, pos: int) -> Expression:
    start = c.i
    try:
        value = expression(c)
    except Problem as problem:
        if problem.code == "E0501" and problem.pos == c.base + start:
            raise Problem("E0532", pos, saw=c.sees()) from None
        raise
    if isinstance(value, Binary) and value.operator == "==" and isinstance(value.left, Reference):
        raise Problem("E0534", pos, name=".".join(name.text for name in value.left.path))
    if not isinstance(value, Call | Stepped):
        raise Problem("E0533", pos)
    return value

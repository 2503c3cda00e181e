"""`{ }`: printed values, conditionals and alternatives, inline and over several lines.

What a brace holds shows only at its end, so readings are tried in inkle's order: an annotated
sequence, a condition with `:`, branches over several lines, a plain sequence, an expression.
"""

from __future__ import annotations

import re

from ..cursor import BRACES, KNOT_LINE, MAX_BLOCK, Cursor, Problem
from ..syntax import (
    Branch,
    Conditional,
    Expression,
    Node,
    Output,
    Sequence,
    SequenceKind,
    Text,
    Weave,
)
from ..weave import arrange
from .choices import DASHES
from .content import end_tag, mixed
from .expressions import SINGLE_EQUALS, expression, refuse_step

SYMBOLS = re.compile(r"[!&~$]+")
WORDS = re.compile(r"((?:once|cycle|shuffle|stopping)(?:[ \t]+(?:once|cycle|shuffle|stopping))*)"
                   r"[ \t]*:")  # fmt: skip
KINDS = {
    "!": SequenceKind.ONCE, "&": SequenceKind.CYCLE,
    "~": SequenceKind.SHUFFLE, "$": SequenceKind.STOPPING,
    "once": SequenceKind.ONCE, "cycle": SequenceKind.CYCLE,
    "shuffle": SequenceKind.SHUFFLE, "stopping": SequenceKind.STOPPING,
}  # fmt: skip
ALLOWED = frozenset(
    (
        SequenceKind.ONCE, SequenceKind.CYCLE, SequenceKind.SHUFFLE, SequenceKind.STOPPING,
        SequenceKind.SHUFFLE | SequenceKind.STOPPING, SequenceKind.SHUFFLE | SequenceKind.ONCE,
    )
)  # fmt: skip
DASH = re.compile(r"[ \t]*-(?!>)[ \t]*")
ELSE = re.compile(r"else[ \t]*:")
NEGATION = re.compile(r"!([^\W\d]\w*)[ \t]*[:}]")


def braces(c: Cursor) -> list[Node]:
    """Everything from `{` to its `}`."""
    pos = c.pos
    tag_was_open = c.tag_open
    c.i += 1
    with c.nested(pos):
        c.space()
        node = _inside(c, pos)
        c.space()
        if not c.take("}"):
            raise _unclosed(c, pos)
    nodes: list[Node] = [node]
    if not tag_was_open:
        end_tag(c, nodes)
    return nodes


def _unclosed(c: Cursor, pos: int) -> Problem:
    if c.text[c.i : c.i + 1] in ("", "\n") or c.text.startswith("=", c.i):
        return Problem("E0210", pos)
    return Problem("E0522", c.pos, saw=c.sees())


def _inside(c: Cursor, pos: int) -> Node:
    kind = _annotation(c)
    if kind is not None:
        return _sequence(c, pos, kind)
    start = c.i
    value, failure = attempt(c)
    sign = c.text[c.i : c.i + 1]
    if value is not None and sign == ":":
        refuse_step(c, value)
        c.i += 1
        return _conditional(c, pos, value)
    if value is not None and sign == "}" and "|" not in c.text[start : c.i]:
        refuse_step(c, value)
        return Output(value.pos, value)
    if value is not None and sign == "\n" and _closes_later(c):
        written = c.text[start : c.i].rstrip(" \t")
        raise Problem("E0526", c.base + start + len(written))
    stopped = c.i
    c.i = start
    if c.newline():
        return _many_lines(c, pos, None)
    return _alternatives(c, pos, value, failure, stopped)


def _closes_later(c: Cursor) -> bool:
    """Whether the braces open here close on a later line, so that a block was meant."""
    depth = 1
    end = c.i + MAX_BLOCK
    knot = KNOT_LINE.search(c.text, c.i, end)
    for found in BRACES.finditer(c.text, c.i, knot.start() if knot else end):
        depth += {"{": 1, "}": -1}.get(found[0], 0)
        if depth == 0:
            return True
    return False


def attempt(c: Cursor) -> tuple[Expression | None, Problem | None]:
    """An expression, or the reason why this is none; in that case nothing is reported yet."""
    start = c.i
    known = c.failed.get(start)
    if known is not None:
        return None, known
    calls, mark, tag = c.calls, c.reporter.mark(), c.tag_open
    try:
        value = expression(c)
        c.space()
        return value, None
    except Problem as problem:
        if problem.code == "E0901":
            raise
        c.reporter.rewind(mark)
        c.calls, c.tag_open, c.i = calls, tag, start
        c.failed[start] = problem
        return None, problem


def _alternatives(
    c: Cursor, pos: int, value: Expression | None, failure: Problem | None, stopped: int
) -> Node:
    """A plain `{a|b}`, or the best account of why these braces hold nothing known."""
    start = c.i
    elements = _inline_elements(c)
    if len(elements) > 1 and c.text[c.i : c.i + 1] == "}":
        if value is not None and c.i == stopped:
            c.report("W0512", pos)
        return Sequence(pos, SequenceKind.STOPPING, elements)
    if value is not None and c.i == stopped and c.text[c.i : c.i + 1] == "}":
        return Output(value.pos, value)
    if len(elements) > 1 or c.text[c.i : c.i + 1] in ("", "\n"):
        raise _unclosed(c, pos)
    if value is not None:
        c.i = stopped
        if SINGLE_EQUALS.match(c.text, c.i):
            raise Problem("E0523", c.pos)
        raise Problem("E0512", c.pos, saw=c.sees())
    c.i = start
    if c.text[c.i : c.i + 1] == "}":
        raise Problem("E0509", pos)
    raise failure or Problem("E0509", pos)


# --- alternatives ----------------------------------------------------------------------------


def _annotation(c: Cursor) -> SequenceKind | None:
    start = c.i
    found = SYMBOLS.match(c.text, c.i)
    if found:
        negation = NEGATION.match(c.text, c.i)
        if negation:
            c.report("W0507", c.pos, name=negation[1])
        words: list[str] = list(found[0])
    else:
        found = WORDS.match(c.text, c.i)
        if found is None:
            return None
        words = found[1].split()
    kind = KINDS[words[0]]
    for word in words[1:]:
        kind |= KINDS[word]
    c.i = found.end()
    if kind not in ALLOWED:
        c.report("E0520", c.base + start, written=found[0])
        return SequenceKind.STOPPING
    return kind


def _sequence(c: Cursor, pos: int, kind: SequenceKind) -> Sequence:
    if c.newline():
        elements = _line_elements(c)
    else:
        elements = _inline_elements(c)
        if len(elements) == 1 and not elements[0].items:
            elements = []
    if not elements:
        raise Problem("E0521", pos)
    return Sequence(pos, kind, elements)


def _inline_elements(c: Cursor) -> list[Weave]:
    elements: list[Weave] = []
    while True:
        pos = c.pos
        elements.append(arrange(_piece(c), pos))
        if not c.take("|"):
            return elements


def _piece(c: Cursor) -> list[Node]:
    """Inline content; a tag that begins in it ends in it."""
    tag_was_open = c.tag_open
    nodes = mixed(c)
    if not tag_was_open:
        end_tag(c, nodes)
    return nodes


def _line_elements(c: Cursor) -> list[Weave]:
    from .flow import block

    elements: list[Weave] = []
    c.blank()
    while True:
        dash = DASH.match(c.text, c.i)
        if dash is None:
            return elements
        pos = c.pos
        c.i = dash.end()
        _refuse_gather(c)
        statements = block(c)
        if statements:
            statements.insert(0, Text(pos, "\n"))
        elements.append(arrange(statements, pos))


def _refuse_gather(c: Cursor) -> None:
    again = DASHES.match(c.text, c.i)
    if again:
        c.report("E0306", c.pos)
        c.i = again.end()


# --- conditionals ----------------------------------------------------------------------------


def _conditional(c: Cursor, pos: int, query: Expression) -> Conditional:
    if c.newline():
        return _many_lines(c, pos, query)
    branches: list[Branch] = []
    while True:
        begin = c.pos
        piece = _piece(c)
        # `{x:yes|}` has no second branch; `{x:|no}` has an empty first one.
        if piece or not branches:
            body = arrange(piece, begin) if piece else None
            branches.append(Branch(begin, None, body, inline=True))
        if not c.take("|"):
            break
        if len(branches) == 2:
            c.report("E0513", c.pos - 1)
    if len(branches) == 1 and branches[0].body is None:
        raise Problem("E0519", pos)
    branches[0].is_true = True
    if len(branches) > 1:
        branches[1].is_else = True
    return Conditional(pos, query, branches[:2])


def _many_lines(c: Cursor, pos: int, query: Expression | None) -> Conditional:
    c.blank()
    failures: list[Problem | None] = []
    branches: list[Branch] = []
    if DASH.match(c.text, c.i) is None:
        if query is None:
            raise Problem("E0509", pos) if c.text[c.i : c.i + 1] else Problem("E0210", pos)
        branches.append(_sole_content(c, pos))
        failures.append(None)
    sole = bool(branches)
    while DASH.match(c.text, c.i):
        branch, failure = _branch(c)
        branches.append(branch)
        failures.append(failure)
    if query is not None:
        _settle_query(c, branches, sole)
    else:
        _settle_plain(c, branches, failures)
    return Conditional(pos, query, branches)


def _sole_content(c: Cursor, pos: int) -> Branch:
    from .flow import block

    begin = c.pos
    statements = block(c)
    if not statements and DASH.match(c.text, c.i) is None:
        if c.text[c.i : c.i + 1] == "}":
            raise Problem("E0519", pos)
        raise Problem("E0210", pos)
    return Branch(begin, None, arrange(statements, begin) if statements else None)


def _branch(c: Cursor) -> tuple[Branch, Problem | None]:
    """`- condition: content`, `- else: content` or `- content`, from its dash on."""
    from .flow import block

    pos = c.pos
    dash = DASH.match(c.text, c.i)
    assert dash is not None
    pos = c.base + dash.start() + len(dash[0]) - len(dash[0].lstrip())
    c.i = dash.end()
    when: Expression | None = None
    failure: Problem | None = None
    otherwise = ELSE.match(c.text, c.i)
    if otherwise:
        c.i = otherwise.end()
    else:
        start, calls, mark = c.i, c.calls, c.reporter.mark()
        when, failure = attempt(c)
        if when is not None and c.take(":"):
            refuse_step(c, when)
        else:
            if when is not None and SINGLE_EQUALS.match(c.text, c.i):
                failure = Problem("E0523", c.pos)
            when = None
            c.i, c.calls = start, calls
            c.reporter.rewind(mark)
    _refuse_gather(c)
    statements = block(c)
    if when is None and not statements and not otherwise:
        c.report("E0514", pos)
    body = arrange(statements, pos) if statements else None
    return Branch(pos, when, body, is_else=otherwise is not None), failure


def _settle_query(c: Cursor, branches: list[Branch], sole: bool) -> None:
    """Decide which branches of `{query: ...}` match, are true, or are else."""
    if sole and len(branches) > 1 and not branches[1].is_else:
        c.report("E0517", branches[1].pos)
        branches[1].is_else, branches[1].when = True, None
    if len(branches) == 1 and branches[0].is_else:
        branches.insert(0, Branch(branches[0].pos, None, None))
    matching = False
    last = len(branches) - 1
    matched = [index for index, branch in enumerate(branches) if branch.when is not None]
    for index, branch in enumerate(branches):
        if branch.when is None and matched and index < matched[-1]:
            c.report("E0515", branch.pos)
            return
        if branch.when is not None:
            branch.matches = matching = True
        elif matching and index == last:
            branch.matches = branch.is_else = True
        elif index != last and last > 1:
            c.report("E0515", branch.pos)
            return
        elif index == 0:
            branch.is_true = True
        else:
            branch.is_else = True


def _settle_plain(c: Cursor, branches: list[Branch], failures: list[Problem | None]) -> None:
    """Check the branches of `{ - a: ... - else: ... }`."""
    last = len(branches) - 1
    for index, branch in enumerate(branches):
        if branch.when is not None:
            continue
        failure = failures[index]
        if not branch.is_else and failure is not None and failure.code != "E0501":
            c.report_problem(failure)
        elif index == last:
            if len(branches) == 1:
                c.report("E0518", branch.pos)
            branch.is_else = True
        elif branch.is_else:
            c.report("E0516", branch.pos)
        else:
            c.report("E0524", branch.pos)

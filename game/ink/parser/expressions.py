"""Expressions: operators by precedence, calls, literals, lists, divert targets as values.

Precedence and associativity are inkle's, subtraction binding tighter than addition included.
"""

from __future__ import annotations

import re

from ..cursor import NAME, SPACE, Cursor, Problem
from ..syntax import (
    Binary,
    Call,
    Expression,
    ListLiteral,
    Name,
    Number,
    Reference,
    Stepped,
    String,
    Target,
    Text,
    Unary,
)

RESERVED = frozenset(
    ("true", "false", "not", "return", "else", "VAR", "CONST", "temp", "LIST", "function")
)
# The runtime holds whole numbers in 32 bits.
MAX_INTEGER = 2**31 - 1
MAX_OPERATORS = 2000

OPERATOR = re.compile(
    r"&&|\|\||(?:and|or|has|hasnt|mod)(?=[ \t])|==|>=|<=|!=|!\?|<|>|\?|\^|\+|-(?!>)|\*|/|%"
)
PRECEDENCE = {
    "&&": 1, "||": 1, "and": 1, "or": 1,
    "==": 2, ">=": 2, "<=": 2, "<": 2, ">": 2, "!=": 2,
    "?": 3, "has": 3, "!?": 3, "hasnt": 3, "^": 3,
    "+": 4, "-": 5, "*": 6, "/": 7, "%": 8, "mod": 8,
}  # fmt: skip
NATIVE = {"and": "&&", "or": "||", "mod": "%", "has": "?", "hasnt": "!?"}
NUMBER = re.compile(r"([0-9]+)(\.[0-9]+)?")
PREFIX = re.compile(r"-(?!>)|!(?!\?)|not(?!\w)")
DOT = re.compile(r"[ \t]*\.[ \t]*(?=[^\d\W]|[0-9]+[^\W\d])")
POSTFIX = re.compile(r"[ \t]*(\+\+|--(?!>))")
SINGLE_EQUALS = re.compile(r"[ \t]*=(?!=)")


def expression(c: Cursor, floor: int = 0) -> Expression:
    """An expression from here on. Raises Problem when there is none or it breaks off."""
    c.space()
    left = operand(c)
    for _ in range(MAX_OPERATORS):
        c.space()
        found = OPERATOR.match(c.text, c.i)
        if found is None or PRECEDENCE[found[0]] <= floor:
            return left
        pos = c.pos
        c.i = found.end()
        operator = found[0]
        c.space()
        start = c.pos
        try:
            right = expression(c, PRECEDENCE[operator])
        except Problem as problem:
            if problem.code == "E0501" and problem.pos == start:
                raise Problem("E0503", pos, operator=operator, saw=c.sees()) from None
            raise
        left = Binary(left.pos, NATIVE.get(operator, operator), left, right)
    raise Problem("E0906", c.pos, limit=MAX_OPERATORS)


CURLY = "“”„‟«»‘’"


def operand(c: Cursor) -> Expression:
    text = c.text
    if text.startswith("->", c.i):
        return target(c)
    pos = c.pos
    found = PREFIX.match(text, c.i)
    if found:
        c.i = found.end()
        c.space()
        with c.nested(pos):
            return _negated(found[0], operand(c), pos)
    value = _atom(c)
    step = POSTFIX.match(text, c.i)
    if step:
        if not isinstance(value, Reference) or len(value.path) != 1:
            raise Problem("E0510", c.base + step.start(1), operator=step[1])
        c.i = step.end()
        return Stepped(pos, value.path[0], step[1] == "++")
    return value


def _negated(operator: str, inner: Expression, pos: int) -> Expression:
    """Fold `-5` and `not true` at once, as the runtime has no negative literals otherwise."""
    if operator == "-":
        if isinstance(inner, Number) and not isinstance(inner.value, bool):
            return Number(pos, -inner.value)
        return Unary(pos, "_", inner)
    if isinstance(inner, Number):
        return Number(pos, not inner.value)
    return Unary(pos, "!", inner)


def _atom(c: Cursor) -> Expression:
    text, i = c.text, c.i
    pos = c.pos
    sign = text[i : i + 1]
    if sign == "(":
        return _parenthesis(c, pos)
    if sign == '"':
        return string(c)
    found = NAME.match(text, i)
    if found:
        return _named(c, Name(pos, found[0]), found.end())
    number = NUMBER.match(text, i)
    if number:
        c.i = number.end()
        if number[2]:
            return Number(pos, _float(number[0], pos))
        if len(number[1]) > 10 or int(number[1]) > MAX_INTEGER:
            raise Problem("E0905", pos, number=number[1][:20], limit=MAX_INTEGER)
        return Number(pos, int(number[1]))
    if sign == "\u00a0":
        raise Problem("E0106", pos)
    if sign and sign in CURLY:
        raise Problem("E0107", pos)
    raise Problem("E0501", pos, saw=c.sees())


def _float(digits: str, pos: int) -> float:
    # The runtime's floats have 32 bits; beyond this they would print as infinity.
    value = float(digits)
    if value > 3.0e38:
        raise Problem("E0905", pos, number=digits[:20], limit="3e38")
    return value


def _named(c: Cursor, name: Name, end: int) -> Expression:
    text = c.text
    after = SPACE.match(text, end)
    call = after.end() if after else end
    if text.startswith("(", call):
        c.i = call
        args = arguments(c)
        c.calls += 1
        return Call(name.pos, name, args)
    if name.text in RESERVED:
        if name.text in ("true", "false"):
            c.i = end
            return Number(name.pos, name.text == "true")
        raise Problem("E0502", name.pos, word=name.text)
    c.i = end
    path = [name]
    while True:
        dot = DOT.match(text, c.i)
        if dot is None:
            return Reference(name.pos, tuple(path))
        found = NAME.match(text, dot.end())
        if found is None:
            return Reference(name.pos, tuple(path))
        c.i = found.end()
        path.append(Name(c.base + found.start(), found[0]))


LIST_LITERAL = re.compile(
    rf"\([ \t]*(?:{NAME.pattern}(?:\.{NAME.pattern})?[ \t]*"
    rf"(?:,[ \t]*{NAME.pattern}(?:\.{NAME.pattern})?[ \t]*)*)?\)"
)


def _parenthesis(c: Cursor, pos: int) -> Expression:
    """`()`, `(a)` and `(a, l.b)` are lists; anything else is an expression in parentheses."""
    found = LIST_LITERAL.match(c.text, c.i)
    if found and not _is_word(found[0]):
        items = _list_items(c, found.start(), found.end())
        c.i = found.end()
        return ListLiteral(pos, items)
    c.i += 1
    with c.nested(pos):
        inner = expression(c)
    c.space()
    if not c.take(")"):
        raise Problem("E0504", pos, saw=c.sees())
    return inner


def _is_word(literal: str) -> bool:
    return literal[1:-1].strip() in ("true", "false")


def _list_items(c: Cursor, start: int, end: int) -> list[tuple[Name, ...]]:
    items: list[tuple[Name, ...]] = []
    i = start
    while True:
        found = NAME.search(c.text, i, end)
        if found is None:
            return items
        name = Name(c.base + found.start(), found[0])
        if items and c.text[found.start() - 1] == "." and c.text[i] == ".":
            items[-1] = (*items[-1], name)
        else:
            items.append((name,))
        i = found.end()


def string(c: Cursor) -> String:
    """A string, which may hold `{logic}`."""
    from .content import mixed

    pos = c.pos
    c.i += 1
    outer, c.in_string = c.in_string, True
    try:
        with c.nested(pos):
            parts = mixed(c, allow_divert=False)
    finally:
        c.in_string = outer
    if c.text.startswith("->", c.i) or c.text.startswith("<-", c.i):
        raise Problem("E0405", c.pos)
    if not c.take('"'):
        raise Problem("E0506", pos)
    return String(pos, parts or [Text(pos, "")])


def arguments(c: Cursor) -> list[Expression]:
    """`(a, b)`, the cursor standing on the parenthesis."""
    pos = c.pos
    c.i += 1
    args: list[Expression] = []
    c.space()
    if c.take(")"):
        return args
    with c.nested(pos):
        while True:
            args.append(expression(c))
            c.space()
            if c.take(","):
                continue
            if c.take(")"):
                return args
            raise Problem("E0505", pos, saw=c.sees())


def target(c: Cursor) -> Target:
    """`-> knot` as a value."""
    from .diverts import path

    pos = c.pos
    c.i += 2
    names = path(c)
    if names is None:
        raise Problem("E0401", pos)
    if c.text.startswith("(", c.i):
        raise Problem("E0406", c.pos, name=".".join(n.text for n in names))
    return Target(pos, names)


def condition(c: Cursor) -> Expression:
    """An expression that decides something: `x++` is refused, `=` is explained."""
    value = expression(c)
    refuse_step(c, value)
    found = SINGLE_EQUALS.match(c.text, c.i)
    if found:
        raise Problem("E0523", c.base + found.end() - 1)
    return value


def refuse_step(c: Cursor, value: Expression) -> None:
    if isinstance(value, Stepped):
        raise Problem("E0511", value.pos, name=value.name.text)

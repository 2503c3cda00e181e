"""Diverts, tunnels and threads: `->`, `-> a -> b`, `-> a ->`, `->->`, `<- a`."""

from __future__ import annotations

import re

from ..cursor import NAME, SPACE, Cursor, Problem
from ..syntax import Divert, Expression, Name, Node, TagEnd, TunnelOnwards
from .expressions import arguments

ARROWS = re.compile(r"[ \t]*((?:->)+)")
DOT = re.compile(r"[ \t]*\.[ \t]*")


def path(c: Cursor) -> tuple[Name, ...] | None:
    """`a.b.c`, with the spaces around it."""
    c.space()
    first = c.name()
    if first is None:
        return None
    names = [first]
    while True:
        dot = DOT.match(c.text, c.i)
        found = NAME.match(c.text, dot.end()) if dot else None
        if found is None:
            c.space()
            return tuple(names)
        names.append(Name(c.base + found.start(), found[0]))
        c.i = found.end()


def _destination(c: Cursor) -> Divert | None:
    pos = c.pos
    names = path(c)
    if names is None:
        return None
    args: list[Expression] | None = None
    if c.text.startswith("(", c.i):
        args = arguments(c)
        c.space()
    return Divert(names[0].pos if names else pos, names, args)


def diverts(c: Cursor, in_choice: bool = False) -> list[Node] | None:
    """Everything from the arrow to the end of the diverts, or None where no arrow stands.

    A choice may end with an empty `->`; it comes back as an empty list.
    """
    space = SPACE.match(c.text, c.i)
    start = space.end() if space else c.i
    if c.text.startswith("<-", start):
        c.i = start
        return _end_tag(c, [_thread(c)])
    if not c.text.startswith("->", start):
        return None
    c.i = start
    tag_end = _end_tag(c, [])
    return tag_end + _arrows(c, in_choice)


def _end_tag(c: Cursor, nodes: list[Node]) -> list[Node]:
    """A divert closes the tag before it."""
    if c.tag_open:
        c.tag_open = False
        return [TagEnd(c.pos), *nodes]
    return nodes


def _thread(c: Cursor) -> Divert:
    pos = c.pos
    c.i += 2
    divert = _destination(c)
    if divert is None:
        raise Problem("E0403", pos, saw=c.sees())
    divert.pos = pos
    divert.thread = True
    return divert


def _arrows(c: Cursor, in_choice: bool) -> list[Node]:
    nodes: list[Node] = []
    first = c.pos
    arrow_pos = first
    while True:
        found = ARROWS.match(c.text, c.i)
        if found is None:
            return nodes
        arrow_pos = c.base + found.start(1)
        count = len(found[1]) // 2
        if count > 2:
            raise Problem("E0402", arrow_pos, arrows=found[1][:20])
        c.i = found.end()
        if nodes and isinstance(nodes[-1], Divert):
            nodes[-1].tunnel = True
        if count == 2:
            return _onwards(c, nodes, arrow_pos)
        divert = _destination(c)
        if divert is None:
            if not nodes and not in_choice:
                raise Problem("E0401", first)
            return nodes
        divert.pos = arrow_pos
        nodes.append(divert)


def _onwards(c: Cursor, nodes: list[Node], pos: int) -> list[Node]:
    after = _destination(c)
    nodes.append(TunnelOnwards(pos, after))
    more = ARROWS.match(c.text, c.i)
    if more:
        raise Problem("E0404", c.base + more.start(1))
    return nodes

"""Diverts that go round for ever: the one mistake in a correct story that hangs its runtime.

Only certain rounds are reported: a way from place to place on which nothing is asked, tested or
called. Anything that might end is left alone.
"""

from __future__ import annotations

from .diagnostics import Reporter
from .resolve import Names
from .syntax import (
    Assign,
    Choice,
    Conditional,
    Divert,
    Flow,
    Gather,
    Inclusion,
    Node,
    Perform,
    Return,
    Sequence,
    Step,
    TunnelOnwards,
    Weave,
)

UNCERTAIN = (
    Choice, Conditional, Sequence, Weave, Inclusion, TunnelOnwards, Return, Perform, Assign, Step
)  # fmt: skip
Start = Flow | Gather


def find_rounds(names: Names, reporter: Reporter) -> None:
    """Report each round once, at the divert that closes it."""
    ways: dict[Start, tuple[Divert, Start]] = {}
    for flow in names.every_flow():
        items = flow.body.items if flow.body is not None else []
        _note(flow, items, flow, names, ways)
        for index, item in enumerate(items):
            if isinstance(item, Gather) and item.label is not None:
                _note(item, items[index + 1 :], flow, names, ways)
    done: set[Start] = set()
    for start in ways:
        trail: dict[Start, Divert] = {}
        at = start
        while at in ways and at not in done:
            done.add(at)
            divert, at = trail.setdefault(at, ways[at][0]), ways[at][1]
        if at in trail:
            reporter.report("W0405", divert.pos)


def _note(
    start: Start,
    items: list[Node],
    flow: Flow,
    names: Names,
    ways: dict[Start, tuple[Divert, Start]],
) -> None:
    """Note where plain content leads for certain, if it leads to a flow or a gather."""
    for item in items:
        if isinstance(item, Divert):
            known = names.variable(item.path[0].text, flow) is None
            place = names.place(item.path, flow) if known else None
            if isinstance(place, Flow | Gather) and not item.tunnel and not item.thread:
                ways[start] = (item, place)
            return
        if isinstance(item, UNCERTAIN):
            return

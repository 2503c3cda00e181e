"""Choices that make no difference: after either of two, the very same is said and done.

Only what cannot matter is reported: a choice with a label, a condition or a tag is known to
something else by itself, and so never the same as another.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from .diagnostics import Reporter
from .syntax import Choice, Gather, Node, TagStart, Weave


def find_same(weave: Weave, reporter: Reporter) -> None:
    """Report each choice of this level that leads to what one before it leads to."""
    seen: dict[object, int] = {}
    for choice, branch in _branches(weave):
        if choice is None:
            seen = {}
            continue
        if choice.label or choice.conditions or choice.fallback or _tagged(choice):
            continue
        outcome = _shape((choice.start, choice.inner, branch))
        where = seen.setdefault(outcome, choice.pos)
        if where != choice.pos:
            reporter.report("W0305", choice.pos, where=where)


def _branches(weave: Weave) -> Iterator[tuple[Choice | None, list[Node]]]:
    """Each choice with what follows it up to the next one; None between two groups."""
    choice: Choice | None = None
    branch: list[Node] = []
    for item in weave.items:
        if not isinstance(item, Choice | Gather):
            branch.append(item)
            continue
        if choice is not None:
            yield choice, branch
        if isinstance(item, Gather):
            yield None, []
        choice, branch = (item if isinstance(item, Choice) else None), []
    if choice is not None:
        yield choice, branch


def _tagged(choice: Choice) -> bool:
    nodes = [*(choice.start or ()), *(choice.option or ()), *choice.inner]
    return any(isinstance(node, TagStart) for node in nodes)


def _shape(value: object) -> object:
    """A value that is equal for equal content, wherever that stands."""
    if isinstance(value, list | tuple):
        return tuple(_shape(one) for one in value)
    if is_dataclass(value):
        inner = (_shape(getattr(value, one.name)) for one in fields(value) if one.name != "pos")
        return (type(value).__name__, *inner)
    return value

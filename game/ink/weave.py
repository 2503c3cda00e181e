"""From a flat list of statements to a weave: indentation becomes nesting.

A choice or gather with more bullets than the level it stands in opens a deeper weave, which
lasts until bullets come back to that level. Nothing is checked here; `emit` joins loose ends.
"""

from __future__ import annotations

from .syntax import Choice, Gather, Node, Weave


def arrange(statements: list[Node], pos: int, base: int | None = None) -> Weave:
    """Group statements by depth. `base` is the depth (from 0) that stays at this level.

    Without `base` the first choice or gather decides, as inside `{ }`.
    """
    points = [i for i, node in enumerate(statements) if isinstance(node, Choice | Gather)]
    if base is None:
        base = _depth(statements[points[0]]) - 1 if points else 0
    if all(_depth(statements[i]) - 1 <= base for i in points):
        return Weave(pos, statements, base)
    return Weave(pos, _nested(statements, points, base), base)


def _nested(statements: list[Node], points: list[int], base: int) -> list[Node]:
    items: list[Node] = []
    done = 0
    at = 0
    while at < len(points):
        start = points[at]
        depth = _depth(statements[start]) - 1
        at += 1
        if depth <= base:
            continue
        while at < len(points) and _depth(statements[points[at]]) - 1 > base:
            at += 1
        end = points[at] if at < len(points) else len(statements)
        items.extend(statements[done:start])
        items.append(arrange(statements[start:end], statements[start].pos, depth))
        done = end
    items.extend(statements[done:])
    return items


def _depth(node: Node) -> int:
    assert isinstance(node, Choice | Gather)
    return node.depth

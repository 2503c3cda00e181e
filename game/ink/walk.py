"""Walking a weave: every node in it, in the order written."""

from __future__ import annotations

from collections.abc import Iterator

from .syntax import Choice, Conditional, Inclusion, Node, Sequence, Weave


def every_node(weave: Weave) -> Iterator[Node]:
    """The nodes of a weave and of everything inside them; expressions are not entered."""
    stack: list[Iterator[Node]] = [iter(weave.items)]
    while stack:
        node = next(stack[-1], None)
        if node is None:
            stack.pop()
            continue
        yield node
        inside = children(node)
        if inside:
            stack.append(iter(inside))


def children(node: Node) -> list[Node]:
    """The nodes directly inside a node."""
    if isinstance(node, Weave):
        return node.items
    if isinstance(node, Choice):
        return [*(node.start or ()), *(node.option or ()), *node.inner]
    if isinstance(node, Conditional):
        return [item for b in node.branches if b.body is not None for item in b.body.items]
    if isinstance(node, Sequence):
        return [item for element in node.elements for item in element.items]
    if isinstance(node, Inclusion):
        return node.body.items
    return []

"""Content: text, tags, printed values, conditionals, alternatives and lines of logic."""

from __future__ import annotations

from ..container import AT_START_ONLY, VISITS, Container, Jump, Stop
from ..syntax import (
    Assign,
    Branch,
    Conditional,
    Divert,
    Glue,
    Name,
    Node,
    Output,
    Perform,
    Return,
    Sequence,
    SequenceKind,
    Step,
    TagEnd,
    TagStart,
    Text,
    TunnelOnwards,
)
from . import calls, diverts, values, weave
from .context import Emission

COMMAND_OF: dict[type[Node], str] = {TagStart: "#", TagEnd: "/#", Glue: "<>"}


def nodes(e: Emission, items: list[Node], out: Container) -> None:
    for item in items:
        node(e, item, out)


def node(e: Emission, item: Node, out: Container) -> None:
    """Emit one node; declarations and notes leave nothing behind."""
    if isinstance(item, Text):
        out.add("\n" if item.text == "\n" else "^" + item.text, item.pos)
        return
    command = COMMAND_OF.get(type(item))
    if command is not None:
        out.add(command, item.pos)
    elif isinstance(item, Output):
        out.add("ev", item.pos)
        values.value(e, item.value, out, printed=True)
        out.add("out", item.pos)
        out.add("/ev", item.pos)
    elif isinstance(item, Divert):
        diverts.divert(e, item, out)
    elif isinstance(item, Conditional):
        _conditional(e, item, out)
    elif isinstance(item, Sequence):
        _sequence(e, item, out)
    elif isinstance(item, Assign | Step | Perform | Return):
        _logic(e, item, out)
    elif isinstance(item, TunnelOnwards):
        diverts.onwards(e, item, out)


def _conditional(e: Emission, node: Conditional, out: Container) -> None:
    if node.query is not None:
        out.add("ev", node.pos)
        values.value(e, node.query, out)
        out.add("/ev", node.pos)
    rejoin = Stop()
    for branch in node.branches:
        out.attach(_branch(e, branch, rejoin))
    first, last = node.branches[0], node.branches[-1]
    if node.query is not None and first.when is not None and not last.is_else:
        out.add("pop", node.pos)
    out.add(rejoin, node.pos)


def _branch(e: Emission, branch: Branch, rejoin: Stop) -> Container:
    """`[ test, {"->": b, "c": true}, (b) = [ content, -> rejoin ] ]`"""
    pos = branch.pos
    out = Container(pos)
    duplicates = branch.matches and not branch.is_else
    if duplicates:
        out.add("du", pos)
    if branch.when is not None and not branch.is_true and not branch.is_else:
        out.add("ev", pos)
        values.condition(e, branch.when, out)
        if branch.matches:
            out.add("==", pos)
        out.add("/ev", pos)
    content = Container(pos, "b")
    out.add(Jump("->", content, conditional=not branch.is_else), pos)
    if branch.matches:
        content.add("pop", pos)
    if not branch.inline:
        content.add("\n", pos)
    if branch.body is not None:
        weave.weave(e, branch.body, content)
    content.add(Jump("->", rejoin), pos)
    out.name_child(content)
    return out


def _sequence(e: Emission, node: Sequence, out: Container) -> None:
    """A counted container that picks one of its elements `s0`, `s1`, ..."""
    pos, kind = node.pos, node.kind
    size = len(node.elements)
    box = Container(pos, flags=VISITS | AT_START_ONLY)
    box.add("ev", pos)
    box.add("visit", pos)
    once, stopping = SequenceKind.ONCE in kind, SequenceKind.STOPPING in kind
    if once or stopping:
        box.add(size if once else size - 1, pos)
        box.add("MIN", pos)
    elif SequenceKind.CYCLE in kind:
        box.add(size, pos)
        box.add("%", pos)
    if SequenceKind.SHUFFLE in kind:
        _shuffle(e, box, size, once, stopping)
    box.add("/ev", pos)
    rejoin = Stop()
    for index in range(size + once):
        element = Container(pos, f"s{index}")
        for command in ("ev", "du", index, "==", "/ev"):
            box.add(command, pos)
        box.add(Jump("->", element, conditional=True), pos)
        element.add("pop", pos)
        if index < size:
            weave.weave(e, node.elements[index], element)
        element.add(Jump("->", rejoin), pos)
        box.name_child(element)
    box.add(rejoin, pos)
    out.attach(box)


def _shuffle(e: Emission, box: Container, size: int, once: bool, stopping: bool) -> None:
    after = Stop()
    if once or stopping:
        last = size - 1 if stopping else size
        for item in ("du", last, "==", Jump("->", after, conditional=True)):
            box.add(item, box.pos)
    box.add(size - 1 if stopping else size, box.pos)
    box.add("seq", box.pos)
    if once or stopping:
        box.add(after, box.pos)


def _logic(e: Emission, node: Assign | Step | Perform | Return, out: Container) -> None:
    if isinstance(node, Perform):
        out.add("ev", node.pos)
        calls.call(e, node.call, out)
        out.add("pop", node.pos)
        out.add("/ev", node.pos)
    elif isinstance(node, Return):
        out.add("ev", node.pos)
        if node.value is None:
            out.add("void", node.pos)
        else:
            values.value(e, node.value, out)
        out.add("/ev", node.pos)
        out.add("~ret", node.pos)
    elif isinstance(node, Assign):
        out.add("ev", node.pos)
        values.value(e, node.value, out)
        out.add("/ev", node.pos)
        if node.declares:
            out.add({"temp=": node.name.text}, node.pos)
        else:
            _store(e, node.name, out)
    else:
        out.add("ev", node.pos)
        variable = e.variable(node.name.text)
        out.add({"VAR?": variable.stored if variable else node.name.text}, node.pos)
        if node.amount is None:
            out.add(1, node.pos)
        else:
            values.value(e, node.amount, out)
        out.add("+" if node.adds else "-", node.pos)
        _store(e, node.name, out)
        out.add("/ev", node.pos)


def _store(e: Emission, name: Name, out: Container) -> None:
    variable = e.variable(name.text)
    if variable is None:
        _unassignable(e, name)
    key = "VAR=" if variable is not None and variable.is_global else "temp="
    out.add({key: variable.stored if variable else name.text, "re": True}, name.pos)


def _unassignable(e: Emission, name: Name) -> None:
    if name.text in e.names.constants:
        e.report("E0710", name.pos, name=name.text)
    else:
        hint = e.names.nearest(name.text, e.names.variable_names(e.flow))
        e.report("E0709", name.pos, name=name.text, hint=hint)

"""The story's outermost containers: its top, its knots and stitches, its first values."""

from __future__ import annotations

from ..container import VISITS, Container, Jump
from ..syntax import (
    Call,
    Divert,
    Expression,
    Flow,
    Gather,
    ListDeclaration,
    ListLiteral,
    Name,
    Node,
    Number,
    Reference,
    String,
    Target,
    VarDeclaration,
    Weave,
)
from . import values, weave
from .context import Emission


def story(e: Emission) -> Container:
    """The root container of the whole story."""
    story = e.names.story
    root = Container(story.pos, flags=VISITS)
    body = Container(story.pos)
    assert story.body is not None
    # The top of a story may simply end: a last gather takes every loose end to DONE.
    done = Divert(story.end, (Name(story.end, "DONE"),), None)
    ending: list[Node] = [Gather(story.end, 1, None), done]
    weave.weave(e, Weave(story.body.pos, story.body.items + ending, 0), body)
    root.attach(body)
    for flow in story.flows:
        _flow(e, flow, root)
    _globals(e, root)
    root.add("done", story.end)
    return root


def _flow(e: Emission, flow: Flow, parent: Container) -> None:
    if flow.name is None:
        return
    e.flow = flow
    container = e.container(flow)
    for parameter in reversed(flow.params or ()):
        container.add({"temp=": e.names.stored(parameter, flow)}, flow.pos)
    if flow.body is not None:
        body = Container(flow.body.pos)
        weave.weave(e, flow.body, body)
        container.attach(body)
    elif flow.flows and not flow.flows[0].params and flow.flows[0].name is not None:
        container.add(Jump("->", e.container(flow.flows[0])), flow.pos)
    for stitch in flow.flows:
        _flow(e, stitch, container)
    parent.name_child(container)


def _globals(e: Emission, root: Container) -> None:
    """The variables' first values, evaluated before the story starts."""
    if not e.names.globals:
        if e.names.temps(e.names.story):
            _empty_globals(e, root)
        return
    e.flow = e.names.story
    out = Container(root.pos, "global decl")
    out.add("ev", root.pos)
    for name, declared in e.names.globals.items():
        if isinstance(declared, ListDeclaration):
            out.add(_initial_list(e, declared), declared.pos)
        elif declared.value is not None:
            _initial_value(e, declared, declared.value)
            values.value(e, declared.value, out)
        out.add({"VAR=": name}, declared.pos)
    out.add("/ev", root.pos)
    out.add("end", root.pos)
    root.name_child(out)


def _empty_globals(e: Emission, root: Container) -> None:
    out = Container(root.pos, "global decl")
    for command in ("ev", "/ev", "end"):
        out.add(command, root.pos)
    root.name_child(out)


def _initial_value(e: Emission, declared: VarDeclaration, value: Expression) -> None:
    if isinstance(value, Reference):
        name = value.path[0].text
        known = len(value.path) == 1 and name in e.names.constants
        if not known and e.names.item(value.path) is None:
            e.report("E0606", value.pos, name=declared.name.text)
    elif not isinstance(value, Number | String | Target | ListLiteral) and not (
        _empty_list(e, value)
    ):
        e.report("E0603", value.pos, name=declared.name.text)


def _empty_list(e: Emission, value: Expression) -> bool:
    """`VAR x = l()`: an empty list that knows where it comes from."""
    return isinstance(value, Call) and not value.args and value.name.text in e.names.lists


def _initial_list(e: Emission, declared: ListDeclaration) -> dict[str, object]:
    name = declared.name.text
    chosen = {f"{name}.{i.name.text}": i.value for i in declared.items if i.included}
    return {"list": chosen} if chosen else {"list": {}, "origins": [name]}

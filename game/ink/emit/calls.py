"""Calls: ink's own functions, lists by number, the game's functions and the story's."""

from __future__ import annotations

from ..container import Container, Jump
from ..resolve import COMMANDS, NATIVE_FUNCTIONS
from ..syntax import Call, Expression, Flow, Number, Reference, Return, Target
from ..walk import every_node
from . import diverts, values
from .context import Emission


def call(e: Emission, call: Call, out: Container) -> None:
    name = call.name.text
    if name in COMMANDS:
        _command(e, call, out)
    elif name in NATIVE_FUNCTIONS:
        if _takes(e, call, NATIVE_FUNCTIONS[name]):
            _values(e, call.args, out)
            out.add(name, call.pos)
    elif name in e.names.lists:
        _list_from(e, call, out)
    else:
        _function(e, call, out)


def gives_nothing(e: Emission, call: Call) -> bool:
    """Whether this calls a function of the story that never returns a value."""
    flow = e.names.flows.get(call.name.text)
    if flow is None or not flow.is_function or flow.body is None or not flow.sound:
        return False
    if call.name.text in e.names.externals or e.variable(call.name.text) is not None:
        return False
    found = e.gives_nothing.get(flow)
    if found is None:
        returns = (node for node in every_node(flow.body) if isinstance(node, Return))
        found = e.gives_nothing[flow] = all(node.value is None for node in returns)
    return found


def _values(e: Emission, args: list[Expression], out: Container) -> None:
    for arg in args:
        values.value(e, arg, out)


def _takes(e: Emission, call: Call, count: int) -> bool:
    if len(call.args) == count:
        return True
    e.report("E0708", call.pos, name=call.name.text, wanted=count, got=len(call.args))
    return False


def _command(e: Emission, call: Call, out: Container) -> None:
    name = call.name.text
    command, count = COMMANDS[name]
    if not _takes(e, call, count):
        return
    if name in ("TURNS_SINCE", "READ_COUNT"):
        if not _counted(e, call, out):
            return
    else:
        if name in ("RANDOM", "SEED_RANDOM"):
            _whole_numbers(e, call)
        _values(e, call.args, out)
    out.add(command, call.pos)


def _whole_numbers(e: Emission, call: Call) -> None:
    for arg in call.args:
        if isinstance(arg, Number) and type(arg.value) is not int:
            e.report("E0727", arg.pos, name=call.name.text)


def _counted(e: Emission, call: Call, out: Container) -> bool:
    """The place or variable that TURNS_SINCE and READ_COUNT look at."""
    arg = call.args[0]
    name = call.name.text
    if isinstance(arg, Target):
        values.target(e, arg, out)
        return True
    if isinstance(arg, Reference):
        if e.referred(arg) is not None:
            values.value(e, arg, out)
            return True
        if e.place(arg.path) is not None:
            written = ".".join(n.text for n in arg.path)
            e.report("E0721", arg.pos, function=name, name=written)
            return False
        values.unresolved(e, arg)
        return False
    e.report("E0720", arg.pos, name=name)
    return False


def _list_from(e: Emission, call: Call, out: Container) -> None:
    """`colours(2)`: an item by its value; `colours()`: an empty list of that kind."""
    name = call.name.text
    e.usage.variables.add(name)
    if not call.args:
        out.add({"list": {}, "origins": [name]}, call.pos)
    elif len(call.args) == 1:
        out.add("^" + name, call.pos)
        values.value(e, call.args[0], out)
        out.add("listInt", call.pos)
    else:
        e.report("E0724", call.pos, name=name)


def _function(e: Emission, call: Call, out: Container) -> None:
    name = call.name.text
    variable = e.variable(name)
    if variable is not None:
        diverts.check_target_parameter(e, variable, call.pos)
        _values(e, call.args, out)
        out.add({"f()": variable.stored, "var": True}, call.pos)
        return
    external = e.names.externals.get(name)
    if external is not None:
        _values(e, call.args, out)
        if _takes(e, call, len(external.params)):
            jump: dict[str, object] = {"x()": name}
            if call.args:
                jump["exArgs"] = len(call.args)
            out.add(jump, call.pos)
        return
    place = e.place((call.name,))
    if not isinstance(place, Flow):
        hint = e.names.nearest(name, e.names.function_names())
        e.report("E0706" if place is None else "E0726", call.pos, name=name, hint=hint)
        return
    if not place.is_function:
        e.report("E0726", call.pos, name=name, hint="")
        return
    diverts.check_arguments(e, place, call.args, call.pos, name)
    diverts.arguments(e, call.args, place, out)
    out.add(Jump("f()", e.container(place)), call.pos)

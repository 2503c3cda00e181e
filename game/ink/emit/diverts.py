"""Diverts, tunnels and threads: that they lead somewhere, and what they carry there."""

from __future__ import annotations

from ..container import Address, Container, Jump
from ..resolve import COMMANDS, NATIVE_FUNCTIONS, Place, Variable
from ..syntax import (
    Divert,
    Expression,
    Flow,
    ListLiteral,
    Name,
    Parameter,
    Reference,
    Target,
    TunnelOnwards,
)
from . import values
from .context import Emission


def divert(e: Emission, divert: Divert, out: Container) -> None:
    word = divert.path[0].text
    if len(divert.path) == 1 and word in ("END", "DONE"):
        out.add("end" if word == "END" else "done", divert.pos)
        return
    target = _destination(e, divert.path, divert)
    if divert.args:
        out.add("ev", divert.pos)
        arguments(e, divert.args, target, out)
        out.add("/ev", divert.pos)
    if divert.thread:
        out.add("thread", divert.pos)
    kind = "->t->" if divert.tunnel else "->"
    if isinstance(target, Variable):
        out.add({kind: target.stored, "var": True}, divert.pos)
    elif target is not None:
        out.add(Jump(kind, e.container(target)), divert.pos)


def _destination(e: Emission, path: tuple[Name, ...], divert: Divert) -> Variable | Place | None:
    """Where a divert goes, checked: that it exists, may be diverted to, fits its arguments."""
    target = find_target(e, path)
    if target is None:
        return None
    pos = divert.path[0].pos
    written = ".".join(name.text for name in path)
    if isinstance(target, Flow) and target.is_function:
        e.report("E0705", pos, name=written)
        return None
    if isinstance(target, Flow):
        check_arguments(e, target, divert.args or [], pos, written)
    elif divert.args and not isinstance(target, Variable):
        e.report("E0713", pos, name=written)
    return target


def find_target(e: Emission, path: tuple[Name, ...]) -> Variable | Place | None:
    name = path[0].text
    variable = e.variable(name) if len(path) == 1 else None
    if variable is not None:
        check_target_parameter(e, variable, path[0].pos)
        return variable
    place = e.place(path)
    if place is not None:
        return place
    written = ".".join(part.text for part in path)
    if (len(path) == 1 and (name in NATIVE_FUNCTIONS or name in COMMANDS)) or (
        len(path) == 1 and name in e.names.externals
    ):
        e.report("E0714", path[0].pos, name=name)
    else:
        hint = e.names.nearest(written, e.names.place_names(e.flow))
        e.report("E0701", path[0].pos, name=written, hint=hint)
    return None


def check_target_parameter(e: Emission, variable: Variable, pos: int) -> None:
    parameter = variable.parameter
    if parameter is not None and not parameter.is_target:
        e.report("E0716", pos, name=variable.name)


def onwards(e: Emission, node: TunnelOnwards, out: Container) -> None:
    pos = node.pos
    out.add("ev", pos)
    if node.after is None:
        out.add("void", pos)
    elif node.after.path[0].text in ("END", "DONE"):
        e.report("E0407", node.after.pos, name=node.after.path[0].text)
    else:
        target = _destination(e, node.after.path, node.after)
        arguments(e, node.after.args or [], target, out, leaves_frame=True)
        if isinstance(target, Variable):
            out.add({"VAR?": target.stored}, pos)
        elif target is not None:
            out.add(Address(e.container(target)), pos)
    out.add("/ev", pos)
    out.add("->->", pos)


def check_arguments(
    e: Emission, target: Flow, args: list[Expression], pos: int, written: str
) -> None:
    if not target.sound:
        return
    params = target.params or []
    if len(params) != len(args):
        wanted = ", ".join(p.name.text for p in params)
        e.report("E0707", pos, name=written, wanted=len(params), got=len(args), params=wanted)
        return
    for parameter, arg in zip(params, args, strict=True):
        if parameter.is_target and not isinstance(arg, Target | Reference):
            e.report("E0715", arg.pos, name=written, parameter=parameter.name.text)
        elif parameter.is_target and isinstance(arg, Reference):
            _check_passed_target(e, arg)


def _check_passed_target(e: Emission, arg: Reference) -> None:
    if e.referred(arg) is not None:
        return
    if e.place(arg.path) is not None:
        e.report("E0717", arg.pos, name=".".join(n.text for n in arg.path))


def arguments(
    e: Emission,
    args: list[Expression],
    target: Variable | Place | None,
    out: Container,
    leaves_frame: bool = False,
) -> None:
    """Push arguments. `leaves_frame`: the variables of this flow are gone when they are taken."""
    params = target.params or [] if isinstance(target, Flow) else []
    for index, arg in enumerate(args):
        if index < len(params) and params[index].by_reference:
            _by_reference(e, arg, params[index], out, leaves_frame)
        else:
            values.value(e, arg, out)


def _by_reference(
    e: Emission, arg: Expression, parameter: Parameter, out: Container, leaves_frame: bool
) -> None:
    name = parameter.name.text
    if not isinstance(arg, Reference):
        if isinstance(arg, ListLiteral) and len(arg.items) == 1 and len(arg.items[0]) == 1:
            arg = Reference(arg.pos, arg.items[0])
        else:
            e.report("E0711", arg.pos, parameter=name)
            return
    variable = e.referred(arg)
    written = ".".join(n.text for n in arg.path)
    if variable is None:
        if e.place(arg.path) is not None:
            e.report("E0712", arg.pos, name=written, parameter=name)
        else:
            values.unresolved(e, arg)
        return
    if leaves_frame and not variable.is_global:
        e.report("E0732", arg.pos, name=written, parameter=name)
    out.add({"^var": variable.stored, "ci": -1}, arg.pos)

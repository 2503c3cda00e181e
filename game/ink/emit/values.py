"""Expressions, in the order a stack machine needs them: operands first, then the operator."""

from __future__ import annotations

from ..container import TURNS, VISITS, Address, Container, Count
from ..resolve import Place, Variable
from ..syntax import (
    Binary,
    Call,
    Expression,
    Flow,
    ListLiteral,
    Number,
    Reference,
    Stepped,
    String,
    Target,
    Unary,
)
from . import calls, content, diverts
from .context import Emission


def value(e: Emission, expr: Expression, out: Container, printed: bool = False) -> None:
    if isinstance(expr, Reference):
        _reference(e, expr, out, printed)
    elif isinstance(expr, Number):
        out.add(expr.value, expr.pos)
    elif isinstance(expr, Binary):
        _binary(e, expr, out)
    elif isinstance(expr, Call):
        calls.call(e, expr, out)
        if not printed and calls.gives_nothing(e, expr):
            _nothing(e, expr, out)
    elif isinstance(expr, String):
        out.add("str", expr.pos)
        content.nodes(e, expr.parts, out)
        out.add("/str", expr.pos)
    elif isinstance(expr, Unary):
        value(e, expr.inner, out)
        out.add(expr.operator, expr.pos)
    elif isinstance(expr, ListLiteral):
        _list(e, expr, out)
    elif isinstance(expr, Target):
        target(e, expr, out)
    elif isinstance(expr, Stepped):
        e.report("E0511", expr.pos, name=expr.name.text)


def _nothing(e: Emission, call: Call, out: Container) -> None:
    """Nothing as a value stops the runtime; an empty text stands in for it."""
    e.report("W0511", call.pos, name=call.name.text)
    for command in ("pop", "str", "/str"):
        out.add(command, call.pos)


def _binary(e: Emission, expr: Binary, out: Container) -> None:
    """Left to right down the long side, without recursion, as `a + b + c + ...` may be long."""
    chain: list[Binary] = []
    left: Expression = expr
    while isinstance(left, Binary):
        chain.append(left)
        left = left.left
    value(e, left, out)
    for step in reversed(chain):
        _check_operands(e, step)
        value(e, step.right, out)
        out.add("L^" if step.operator == "^" else step.operator, step.pos)


def _check_operands(e: Emission, expr: Binary) -> None:
    if expr.operator == "?" and isinstance(expr.left, Unary) and expr.left.operator == "!":
        e.report("E0525", expr.pos)
    sides = (expr.left, expr.right)
    for side in sides:
        if isinstance(side, Target):
            compares = expr.operator in ("==", "!=")
            if not compares or not all(isinstance(s, Target | Reference) for s in sides):
                e.report("E0718", side.pos, name=".".join(n.text for n in side.path))


def _reference(e: Emission, expr: Reference, out: Container, printed: bool) -> None:
    path = expr.path
    name = path[0].text
    if len(path) == 1:
        constant = e.names.constants.get(name)
        if constant is not None:
            e.usage.variables.add(name)
            if constant.value is not None:
                value(e, constant.value, out)
            return
    if e.names.item(path) is not None:
        e.usage.variables.update(n.text for n in path)
        out.add({"VAR?": ".".join(n.text for n in path)}, expr.pos)
        return
    place = e.place(path)
    if place is not None:
        if isinstance(place, Flow) and place.is_function and printed:
            e.report("W0505", expr.pos, name=name)
        out.add(Count(e.container(place)), expr.pos)
    elif (variable := e.referred(expr)) is not None:
        out.add({"VAR?": variable.stored}, expr.pos)
    else:
        unresolved(e, expr)


def unresolved(e: Emission, expr: Reference) -> None:
    path = expr.path
    written = ".".join(name.text for name in path)
    if len(path) > 1:
        hint = e.names.nearest(written, _dotted_names(e))
        e.report("E0703", expr.pos, name=written, hint=hint)
        return
    owner = _owner_of_temp(e, written)
    if owner is not None:
        e.report("E0704", expr.pos, name=written, owner=owner)
        return
    candidates = [*e.names.variable_names(e.flow), *e.names.place_names(e.flow)]
    hint = e.names.nearest(written, candidates)
    e.report("E0702", expr.pos, name=written, hint=hint)


def _dotted_names(e: Emission) -> list[str]:
    lists = [
        f"{name}.{item.name.text}"
        for name, declared in e.names.lists.items()
        for item in declared.items
    ]
    return [*lists, *e.names.place_names(e.flow)]


def _owner_of_temp(e: Emission, name: str) -> str | None:
    """The knot around this stitch that has such a temporary or parameter, if one has."""
    outer = e.flow.parent
    if outer is None or outer.name is None:
        return None
    params = (p.name.text for p in outer.params or ())
    return outer.name.text if name in e.names.temps(outer) or name in params else None


def target(e: Emission, expr: Target, out: Container) -> None:
    """`-> knot` as a value: what it leads to is counted in turns too."""
    place = _target_place(e, expr)
    if place is None:
        return
    if isinstance(place, Flow) and any(p.by_reference for p in place.params or ()):
        e.report("E0725", expr.pos, name=expr.path[-1].text)
    container = e.container(place)
    container.flags |= VISITS | TURNS
    out.add(Address(container), expr.pos)


def _target_place(e: Emission, expr: Target) -> Place | None:
    name = expr.path[0].text
    if len(expr.path) == 1 and name in ("END", "DONE"):
        e.report("E0408", expr.pos, name=name)
        return None
    found = diverts.find_target(e, expr.path)
    if isinstance(found, Variable):
        if found.parameter is None or found.parameter.is_target:
            e.report("E0719", expr.pos, name=name)
        return None
    return found


def _list(e: Emission, expr: ListLiteral, out: Container) -> None:
    if len(expr.items) == 1 and e.names.item(expr.items[0]) is None:
        path = expr.items[0]
        known = e.referred(Reference(expr.pos, path)) is not None
        if known or e.place(path) or path[0].text in e.names.constants:
            written = ".".join(name.text for name in path)
            e.report("W0509", expr.pos, name=written)
            value(e, Reference(expr.pos, path), out)
            return
    items: dict[str, int] = {}
    for path in expr.items:
        found = e.names.item(path)
        written = ".".join(name.text for name in path)
        if found is None:
            hint = e.names.nearest(written, [*e.names.items, *_dotted_names(e)])
            e.report("E0723", path[0].pos, name=written, hint=hint)
            continue
        e.usage.variables.update(found)
        key = f"{found[0]}.{found[1]}"
        if key in items:
            e.report("W0506", path[0].pos, name=written)
        items[key] = e.names.item_value(*found)
    out.add({"list": items}, expr.pos)


def condition(e: Emission, decides: Expression, out: Container) -> None:
    """A value that decides something, which a divert target by itself does not."""
    if isinstance(decides, Target):
        e.report("E0718", decides.pos, name=".".join(name.text for name in decides.path))
    value(e, decides, out)

"""Rules that a whole story must keep: names that differ, and what functions may hold.

Everything here is an error. What a single name means is `resolve`'s business.
"""

from __future__ import annotations

from .diagnostics import Reporter
from .resolve import COMMANDS, NATIVE_FUNCTIONS, RESERVED, Names
from .syntax import (
    Choice,
    ConstDeclaration,
    Declaration,
    Divert,
    Expression,
    ExternalDeclaration,
    Flow,
    ListDeclaration,
    Name,
    Number,
    Return,
    String,
    Target,
    Text,
    TunnelOnwards,
    VarDeclaration,
)
from .walk import every_node

KINDS = {
    VarDeclaration: "variable",
    ConstDeclaration: "constant",
    ListDeclaration: "list",
    ExternalDeclaration: "external function",
}
Taken = dict[str, tuple[str, int]]


def check(names: Names, reporter: Reporter) -> None:
    """Report every name used twice and everything that stands where it may not."""
    _Checker(names, reporter).run()


class _Checker:
    def __init__(self, names: Names, reporter: Reporter) -> None:
        self.names = names
        self.report = reporter.report
        self.knots: Taken = {}
        self.lists: Taken = {}
        self.items: Taken = {}
        self.variables: Taken = {}
        self.constants: dict[str, ConstDeclaration] = {}
        self.externals: Taken = {}

    def run(self) -> None:
        story = self.names.story
        for knot in story.flows:
            self._claim(knot.name, knot.level, self.knots, self.knots)
        flows = list(self.names.every_flow())
        declared = [d for flow in flows for d in flow.declarations.values()]
        for declaration in declared:
            if isinstance(declaration, ListDeclaration):
                self._list(declaration)
        for declaration in declared:
            self._declaration(declaration)
        for flow in flows:
            self._flow_names(flow)
            self._contents(flow)

    # --- names -------------------------------------------------------------------------------

    def _claim(self, name: Name | None, kind: str, into: Taken, *taken: Taken) -> None:
        """Note a name in `into`, unless one of `taken` has it already."""
        if name is None:
            return
        text = name.text
        if text in RESERVED:
            self.report("E0618", name.pos, name=text, kind=kind)
        elif text in NATIVE_FUNCTIONS or text in COMMANDS:
            self.report("E0619", name.pos, name=text, kind=kind)
        else:
            for names in taken:
                found = names.get(text)
                if found is not None and found[1] != name.pos:
                    self.report(
                        "E0620", name.pos, name=text, kind=kind, other=found[0], where=found[1]
                    )
                    return
        into.setdefault(text, (kind, name.pos))

    def _list(self, declared: ListDeclaration) -> None:
        self._claim(declared.name, "list", self.lists, self.knots, self.lists)
        seen: set[str] = set()
        for item in declared.items:
            if item.name.text in seen:
                self.report("E0616", item.name.pos, name=item.name.text, list=declared.name.text)
            seen.add(item.name.text)
            self._claim(item.name, "list item", self.items, self.knots, self.lists)

    def _declaration(self, declared: Declaration) -> None:
        name = declared.name
        if isinstance(declared, VarDeclaration):
            earlier = self.variables.get(name.text)
            if earlier is not None:
                self.report("E0615", name.pos, name=name.text, where=earlier[1])
            else:
                self._claim(name, "variable", self.variables, self.knots, self.lists, self.items)
        elif isinstance(declared, ConstDeclaration):
            self._constant(declared)
        elif isinstance(declared, ExternalDeclaration):
            if name.text in self.externals:
                where = self.externals[name.text][1]
                self.report("E0617", name.pos, name=name.text, where=where)
            self._claim(name, "external function", self.externals)

    def _constant(self, declared: ConstDeclaration) -> None:
        name = declared.name
        earlier = self.constants.setdefault(name.text, declared)
        if earlier is declared:
            taken: Taken = {}
            self._claim(name, "constant", taken, self.knots, self.lists, self.items)
        elif not _same(earlier.value, declared.value):
            self.report("E0614", name.pos, name=name.text, where=earlier.name.pos)

    def _flow_names(self, flow: Flow) -> None:
        """The stitches, labels, parameters and temporaries of one flow."""
        points: Taken = {}
        outer = self._outer_points(flow)
        everywhere = (self.knots, self.lists, self.items, self.variables)
        for stitch in flow.flows if flow is not self.names.story else ():
            self._claim(stitch.name, "stitch", points, *everywhere, points, outer)
        for point in flow.labels.values():
            self._claim(point.label, "label", points, *everywhere, points, outer)
        local: Taken = {}
        for parameter in flow.params or ():
            text = parameter.name.text
            if text in local:
                self.report("E0622", parameter.name.pos, name=text)
            else:
                self._claim(parameter.name, "parameter", local, *everywhere, points)
        self._temporaries(flow, local, points, everywhere)

    def _outer_points(self, flow: Flow) -> Taken:
        """The flow's own name and the labels around it, which labels inside may not repeat."""
        taken: Taken = {}
        scope = flow.parent
        while scope is not None:
            for text, point in self.names.labels(scope).items():
                assert point.label is not None
                taken.setdefault(text, ("label", point.label.pos))
            if scope.name is not None:
                taken.setdefault(scope.name.text, (scope.level, scope.name.pos))
            scope = scope.parent
        if flow.name is not None:
            taken.setdefault(flow.name.text, (flow.level, flow.name.pos))
        return taken

    def _temporaries(
        self, flow: Flow, parameters: Taken, points: Taken, everywhere: tuple[Taken, ...]
    ) -> None:
        seen: Taken = {}
        for temp in flow.temps.values():
            name = temp.name
            if name.text in seen:
                kind = "flow" if flow.name is None else flow.level
                where = seen[name.text][1]
                self.report("E0621", name.pos, name=name.text, kind=kind, where=where)
            else:
                self._claim(name, "temporary", seen, *everywhere, parameters, points)

    # --- what stands where -------------------------------------------------------------------

    def _contents(self, flow: Flow) -> None:
        if flow.is_function:
            self._function(flow)
        elif flow.body is not None and flow.sound:
            for node in every_node(flow.body):
                if isinstance(node, Return):
                    self.report("E0728", node.pos)

    def _function(self, flow: Flow) -> None:
        for stitch in flow.flows:
            if stitch.name is not None:
                self.report("E0731", stitch.pos, name=stitch.name.text)
        if flow.body is None:
            return
        for node in every_node(flow.body):
            if isinstance(node, Divert | TunnelOnwards):
                self.report("E0729", node.pos)
            elif isinstance(node, Choice):
                self.report("E0730", node.pos)


def _same(one: Expression | None, other: Expression | None) -> bool:
    """Whether two constants have one value; a broken one is never blamed."""
    if one is None or other is None:
        return True
    if isinstance(one, Number) and isinstance(other, Number):
        return one.value == other.value and type(one.value) is type(other.value)
    if isinstance(one, String) and isinstance(other, String):
        return _text(one) == _text(other)
    if isinstance(one, Target) and isinstance(other, Target):
        return [name.text for name in one.path] == [name.text for name in other.path]
    return False


def _text(value: String) -> str:
    return "".join(part.text for part in value.parts if isinstance(part, Text))

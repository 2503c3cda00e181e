"""Where every name of a story stands and what it means, and which knot leads to which.

For tools that go to a definition, find all references, rename, or draw the story. Names mean here
what they mean to `emit`; a name that means nothing is left out, and nothing is reported.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from .facts import flow_path
from .resolve import Names, Place
from .source import Sources, Span
from .syntax import (
    Assign,
    Binary,
    Call,
    Choice,
    Conditional,
    ConstDeclaration,
    Declaration,
    Divert,
    Expression,
    ExternalDeclaration,
    Flow,
    Gather,
    Inclusion,
    ListDeclaration,
    ListLiteral,
    Name,
    Node,
    Output,
    Perform,
    Reference,
    Return,
    Sequence,
    Step,
    Stepped,
    String,
    Target,
    TunnelOnwards,
    Unary,
    Weave,
)

ENDS = ("END", "DONE")
WAYS = ("divert", "tunnel", "thread", "target")  # kinds of a mention that may lead to a place


@dataclass(frozen=True, slots=True, order=True)
class Symbol:
    """One named thing.

    kind is "knot", "function", "stitch", "label", "variable", "constant", "list", "item",
    "external", "parameter", "temporary", or "end" for END and DONE. name is whole: `knot.stitch`,
    `knot.label`, `list.item`, and for what only one flow knows `flow:name`.
    """

    kind: str
    name: str

    @property
    def last(self) -> str:
        """The part of the name that stands in the source."""
        return self.name.rpartition(":")[2].rpartition(".")[2]


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where a name is written.

    use is "definition", "value", "call", "change" or one of `WAYS`; flow is the knot or
    `knot.stitch` around it, `""` above the first knot.
    """

    symbol: Symbol
    span: Span
    use: str
    flow: str


@dataclass(frozen=True, slots=True)
class Way:
    """One choice as written: its place, its knot or stitch, and where it leads at its end.

    leads are symbols, or "END", "DONE" and "->->"; empty where it goes on with what follows.
    """

    span: Span
    flow: str
    leads: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Mentions:
    """All mentions and choices of a story in the order of its places, and how long flows are.

    flows are the knots and stitches with their first place and the line after their last.
    """

    mentions: tuple[Mention, ...] = ()
    choices: tuple[Way, ...] = ()
    flows: tuple[tuple[Symbol, Span, int], ...] = ()

    def of(self, symbol: Symbol) -> tuple[Mention, ...]:
        """Every place of one name, its definition among them."""
        return tuple(one for one in self.mentions if one.symbol == symbol)

    def at(self, file: str, line: int, column: int) -> Mention | None:
        """The name that stands at a place (line and column from 1); its end counts too."""
        for one in self.mentions:
            start = one.span
            if (start.file, start.line) != (file, line):
                continue
            if start.column <= column <= start.column + len(one.symbol.last):
                return one
        return None

    @property
    def symbols(self) -> tuple[Symbol, ...]:
        """Everything that is defined, in the order of its places."""
        defined = (one.symbol for one in self.mentions if one.use == "definition")
        return tuple(dict.fromkeys(defined))


def collect_mentions(names: Names, sources: Sources) -> Mentions:
    """Every mention of a parsed story."""
    walk = _Walk(names, sources)
    for flow in names.every_flow():
        walk.visit(flow)
    ordered = sorted(walk.found.items())
    return Mentions(
        mentions=tuple(mention for _, mention in ordered),
        choices=tuple(way for _, way in sorted(walk.choices.items())),
        flows=tuple(walk.flows),
    )


class _Walk:
    """Goes through every flow once; what it finds is kept by position."""

    def __init__(self, names: Names, sources: Sources) -> None:
        self._names, self._sources = names, sources
        self._flow = names.story
        self.found: dict[int, Mention] = {}
        self.choices: dict[int, Way] = {}
        self.flows: list[tuple[Symbol, Span, int]] = []

    def visit(self, flow: Flow) -> None:
        self._flow = flow
        if flow.name is not None:
            symbol = self._symbol(flow)
            self._note(symbol, flow.name, "definition")
            end = self._sources.span(max(flow.end - 1, flow.pos)).line + 1
            self.flows.append((symbol, self._sources.span(flow.pos), end))
        for parameter in flow.params or ():
            self._note(self._local("parameter", parameter.name), parameter.name, "definition")
        for declared in flow.declarations.values():
            self._declaration(declared)
        for point in flow.labels.values():
            if point.label is not None:
                self._note(self._symbol(point), point.label, "definition")
        for temp in flow.temps.values():
            self._note(self._local("temporary", temp.name), temp.name, "definition")
        if flow.body is not None:
            self._weave(flow.body)

    def _declaration(self, declared: Declaration) -> None:
        name = declared.name
        if isinstance(declared, ListDeclaration):
            self._note(Symbol("list", name.text), name, "definition")
            for item in declared.items:
                symbol = Symbol("item", f"{name.text}.{item.name.text}")
                self._note(symbol, item.name, "definition")
        elif isinstance(declared, ExternalDeclaration):
            self._note(Symbol("external", name.text), name, "definition")
        else:
            kind = "constant" if isinstance(declared, ConstDeclaration) else "variable"
            self._note(Symbol(kind, name.text), name, "definition")
            if declared.value is not None:
                self._value(declared.value)

    # --- what a name means -------------------------------------------------------------------

    def _symbol(self, place: Place) -> Symbol:
        if isinstance(place, Flow):
            return Symbol(place.level, flow_path(place))
        assert place.label is not None
        home = flow_path(self._names.home(place))
        return Symbol("label", f"{home}.{place.label.text}" if home else place.label.text)

    def _local(self, kind: str, name: Name, flow: Flow | None = None) -> Symbol:
        return Symbol(kind, f"{flow_path(flow or self._flow)}:{name.text}")

    def _variable(self, name: Name) -> Symbol | None:
        found = self._names.variable(name.text, self._flow)
        if found is None:
            return None
        if found.parameter is not None:
            return self._local("parameter", name)
        if not found.is_global:
            return self._local("temporary", name)
        if name.text in self._names.lists:
            return Symbol("list", name.text)
        if name.text in self._names.globals:
            return Symbol("variable", name.text)
        return self._local("temporary", name, self._names.story)

    def _note(self, symbol: Symbol, name: Name, use: str) -> None:
        span = self._sources.span(name.pos)
        self.found.setdefault(name.pos, Mention(symbol, span, use, flow_path(self._flow)))

    def _path(self, path: tuple[Name, ...], use: str) -> None:
        """Every part of a path to a place is a mention of its own."""
        for count, name in enumerate(path, start=1):
            place = self._names.place(path[:count], self._flow)
            if place is None:
                return
            self._note(self._symbol(place), name, use if count == len(path) else "value")

    def _item(self, path: tuple[Name, ...]) -> bool:
        homes = self._names.items.get(path[-1].text, [])
        home = path[0].text if len(path) == 2 else homes[0] if len(path) == 1 and homes else ""
        if home not in homes:
            return False
        if len(path) == 2:
            self._note(Symbol("list", home), path[0], "value")
        self._note(Symbol("item", f"{home}.{path[-1].text}"), path[-1], "value")
        return True

    def _reference(self, path: tuple[Name, ...]) -> None:
        name = path[0]
        if len(path) == 1 and name.text in self._names.constants:
            self._note(Symbol("constant", name.text), name, "value")
        elif self._item(path):
            return
        elif self._names.place(path, self._flow) is not None:
            self._path(path, "value")
        elif len(path) == 1 and (variable := self._variable(name)) is not None:
            self._note(variable, name, "value")

    def _goal(self, path: tuple[Name, ...], use: str) -> None:
        variable = self._variable(path[0]) if len(path) == 1 else None
        if len(path) == 1 and path[0].text in ENDS:
            self._note(Symbol("end", path[0].text), path[0], use)
        elif variable is not None:
            self._note(variable, path[0], "value")
        else:
            self._path(path, use)

    def _call(self, call: Call) -> None:
        name = call.name
        if name.text in self._names.lists:
            self._note(Symbol("list", name.text), name, "call")
        elif (variable := self._variable(name)) is not None:
            self._note(variable, name, "call")
        elif name.text in self._names.externals:
            self._note(Symbol("external", name.text), name, "call")
        else:
            self._path((name,), "call")
        for argument in call.args:
            self._value(argument)

    # --- walking -----------------------------------------------------------------------------

    def _weave(self, weave: Weave) -> None:
        for at, node in enumerate(weave.items):
            if isinstance(node, Choice):
                leads = tuple(dict.fromkeys(self._leads(_following(weave, at))))
                span = self._sources.span(node.pos)
                self.choices[node.pos] = Way(span, flow_path(self._flow), leads)
            self._node(node)

    def _nodes(self, nodes: Iterable[Node]) -> None:
        for node in nodes:
            self._node(node)

    def _node(self, node: Node) -> None:
        if isinstance(node, Weave):
            self._weave(node)
        elif isinstance(node, Inclusion):
            self._weave(node.body)
        elif isinstance(node, Choice):
            for condition in node.conditions:
                self._value(condition)
            self._nodes([*(node.start or ()), *(node.option or ()), *node.inner])
        elif isinstance(node, Conditional):
            self._conditional(node)
        elif isinstance(node, Sequence):
            for element in node.elements:
                self._weave(element)
        elif isinstance(node, Output):
            self._value(node.value)
        elif isinstance(node, Divert):
            self._divert(node)
        elif isinstance(node, TunnelOnwards):
            if node.after is not None:
                self._divert(node.after)
        else:
            self._logic(node)

    def _conditional(self, node: Conditional) -> None:
        if node.query is not None:
            self._value(node.query)
        for branch in node.branches:
            if branch.when is not None:
                self._value(branch.when)
            if branch.body is not None:
                self._weave(branch.body)

    def _divert(self, node: Divert) -> None:
        self._goal(node.path, "thread" if node.thread else "tunnel" if node.tunnel else "divert")
        for argument in node.args or ():
            self._value(argument)

    def _logic(self, node: Node) -> None:
        if isinstance(node, Assign | Step):
            variable = self._variable(node.name)
            if variable is not None:
                self._note(variable, node.name, "change")
            value = node.value if isinstance(node, Assign) else node.amount
            if value is not None:
                self._value(value)
        elif isinstance(node, Perform):
            self._call(node.call)
        elif isinstance(node, Return) and node.value is not None:
            self._value(node.value)

    def _value(self, value: Expression) -> None:
        stack: list[Expression] = [value]  # a sum may be long: no recursion down its side
        while stack:
            one = stack.pop()
            if isinstance(one, Binary):
                stack += (one.right, one.left)
            elif isinstance(one, Unary):
                stack.append(one.inner)
            elif isinstance(one, Reference):
                self._reference(one.path)
            elif isinstance(one, Call):
                self._call(one)
            elif isinstance(one, Target):
                self._goal(one.path, "target")
            elif isinstance(one, String):
                self._nodes(one.parts)
            elif isinstance(one, ListLiteral):
                for item in one.items:
                    if not self._item(item):
                        self._reference(item)
            elif isinstance(one, Stepped) and (variable := self._variable(one.name)) is not None:
                self._note(variable, one.name, "change")

    # --- where a choice leads ----------------------------------------------------------------

    def _leads(self, nodes: Iterable[Node]) -> Iterator[str]:
        for node in nodes:
            if isinstance(node, Divert) and not node.thread and not node.tunnel:
                yield self._led(node.path)
            elif isinstance(node, TunnelOnwards):
                yield "->->"
            elif isinstance(node, Conditional):
                for branch in node.branches:
                    yield from self._leads(branch.body.items if branch.body else ())
            elif isinstance(node, Sequence):
                for element in node.elements:
                    yield from self._leads(element.items)
            elif isinstance(node, Weave):
                yield from self._leads(node.items)
            elif isinstance(node, Choice):
                yield from self._leads(node.inner)

    def _led(self, path: tuple[Name, ...]) -> str:
        place = self._names.place(path, self._flow)
        return self._symbol(place).name if place is not None else ".".join(n.text for n in path)


def _following(weave: Weave, at: int) -> Iterator[Node]:
    """What belongs to a choice: itself and everything up to the next choice or gather."""
    yield weave.items[at]
    for node in weave.items[at + 1 :]:
        if isinstance(node, Choice | Gather):
            return
        yield node

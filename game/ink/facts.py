"""What a story holds, for tools that must not parse ink again: tags, lines, names, values."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from .resolve import Names
from .source import Sources, Span
from .syntax import (
    Choice,
    Conditional,
    Expression,
    Flow,
    Inclusion,
    ListDeclaration,
    ListLiteral,
    Node,
    Number,
    Output,
    Reference,
    Sequence,
    String,
    TagEnd,
    TagStart,
    Target,
    Text,
    Weave,
)

Where = Literal["line", "own line", "choice"]
Value = bool | int | float | str | tuple[str, ...]
HOLE = "{}"


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag as written, `{}` standing for each piece of logic in it.

    `place` is where it stands: at the end of a line, on a line of its own, or in the text of a
    choice (before its `]`, or anywhere in a choice without brackets). `flow` is the knot or
    `knot.stitch` around it, `""` above the first knot.
    """

    text: str
    span: Span
    place: Where
    flow: str


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text as written, without its tags, `{}` standing for each piece of logic in it.

    `place` is `"choice"` for what a choice shows to the player.
    """

    text: str
    span: Span
    place: Literal["line", "choice"]
    flow: str


@dataclass(frozen=True, slots=True)
class External:
    name: str
    parameters: tuple[str, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class ListItemFact:
    name: str
    value: int
    included: bool


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything a story declares and says, each with its place."""

    knots: dict[str, Span] = field(default_factory=dict)
    functions: dict[str, Span] = field(default_factory=dict)
    labels: dict[str, Span] = field(default_factory=dict)
    variables: dict[str, Value] = field(default_factory=dict)
    constants: dict[str, Value] = field(default_factory=dict)
    externals: tuple[External, ...] = ()
    lists: dict[str, tuple[ListItemFact, ...]] = field(default_factory=dict)
    tags: tuple[Tag, ...] = ()
    lines: tuple[Line, ...] = ()


Said = dict[Flow, tuple[list[Tag], list[Line]]]


def collect(names: Names, sources: Sources, known: Said) -> tuple[Facts, Said]:
    """The facts of a parsed story.

    What each knot or stitch says is given back, and taken as `known` the next time.
    """
    tags: list[Tag] = []
    lines: list[Line] = []
    said: Said = {}
    knots: dict[str, Span] = {}
    functions: dict[str, Span] = {}
    labels: dict[str, Span] = {}
    for flow in names.every_flow():
        path = flow_path(flow)
        if flow.name is not None:
            (functions if flow.is_function else knots)[path] = sources.span(flow.name.pos)
        for name, point in names.labels(flow).items():
            label = point.label
            assert label is not None
            labels[f"{path}.{name}" if path else name] = sources.span(label.pos)
        if flow.body is not None:
            of_flow = known.get(flow)
            if of_flow is None:
                reader = _Reader(sources, path)
                reader.weave(flow.body)
                of_flow = reader.tags, reader.lines
            tags += of_flow[0]
            lines += of_flow[1]
            if flow is not names.story:
                said[flow] = of_flow
    facts = Facts(
        knots=knots,
        functions=functions,
        labels=labels,
        variables={n: _initial(d, names) for n, d in names.globals.items()},
        constants={n: _constant(d.value, names) for n, d in names.constants.items()},
        externals=tuple(
            External(n, tuple(p.text for p in d.params), sources.span(d.pos))
            for n, d in names.externals.items()
        ),
        lists={
            n: tuple(ListItemFact(i.name.text, i.value, i.included) for i in d.items)
            for n, d in names.lists.items()
        },
        tags=tuple(tags),
        lines=tuple(lines),
    )
    return facts, said


def flow_path(flow: Flow) -> str:
    """`knot`, `knot.stitch`, or `""` for the story itself."""
    if flow.name is None:
        return ""
    outer = flow_path(flow.parent) if flow.parent is not None else ""
    return f"{outer}.{flow.name.text}" if outer else flow.name.text


def _initial(declared: object, names: Names) -> Value:
    if isinstance(declared, ListDeclaration):
        home = declared.name.text
        return tuple(f"{home}.{i.name.text}" for i in declared.items if i.included)
    return _constant(getattr(declared, "value", None), names)


def _constant(value: Expression | None, names: Names, depth: int = 0) -> Value:
    """A first value as a plain value; a list becomes its items, a target `-> knot`."""
    if isinstance(value, Number):
        return value.value
    if isinstance(value, String):
        return "".join(part.text for part in value.parts if isinstance(part, Text))
    if isinstance(value, Target):
        return "-> " + ".".join(name.text for name in value.path)
    if isinstance(value, ListLiteral):
        return tuple(".".join(name.text for name in item) for item in value.items)
    if isinstance(value, Reference):
        constant = names.constant(value.path[0].text)
        if constant is not None and depth < 10:
            return _constant(constant, names, depth + 1)
        return (".".join(name.text for name in value.path),)
    return 0


class _Reader:
    """Walks the content of one flow and notes its tags and lines."""

    def __init__(self, sources: Sources, flow: str) -> None:
        self._sources = sources
        self.flow = flow
        self.tags: list[Tag] = []
        self.lines: list[Line] = []

    def weave(self, weave: Weave) -> None:
        pending: list[Node] = []
        for item in weave.items:
            if isinstance(item, Text) and item.text == "\n":
                self._line(pending)
                pending = []
            elif isinstance(item, Choice):
                self._line(pending)
                pending = []
                self._choice(item)
            elif isinstance(item, Weave):
                self._line(pending)
                pending = []
                self.weave(item)
            elif isinstance(item, Inclusion):
                self.weave(item.body)
            else:
                pending.append(item)
                if isinstance(item, TagEnd) and isinstance(pending[0], TagStart):
                    self._line(pending)
                    pending = []
        self._line(pending)

    def _choice(self, choice: Choice) -> None:
        self._line((choice.start or []) + (choice.option or []), in_choice=True)
        said = [node for node in choice.inner if not _is_break(node)]
        if said:
            mark = len(self.tags)
            self._line((choice.start or []) + said)
            del self.tags[mark : mark + sum(isinstance(n, TagStart) for n in choice.start or ())]

    def _line(self, nodes: list[Node], in_choice: bool = False) -> None:
        """Note one line's text and tags, then look into its logic."""
        if not nodes:
            return
        own_line = isinstance(nodes[0], TagStart)
        text: list[str] = []
        spoken: Node | None = None  # where the text begins, outside the tags before it
        for node, tag in _with_tags(nodes):
            if tag is None and spoken is None and _says(node):
                spoken = node
            if tag is not None:
                place: Where = "choice" if in_choice else "own line" if own_line else "line"
                self.tags.append(Tag(tag, self._sources.span(node.pos), place, self.flow))
            elif isinstance(node, Text):
                text.append(node.text)
            elif isinstance(node, Output | Conditional | Sequence):
                text.append(HOLE)
        written = "".join(text).strip()
        if written and written != HOLE:
            span = self._sources.span((spoken or nodes[0]).pos)
            self.lines.append(Line(written, span, "choice" if in_choice else "line", self.flow))
        for node in nodes:
            self._inside(node)

    def _inside(self, node: Node) -> None:
        bodies: list[Weave] = []
        if isinstance(node, Conditional):
            bodies = [branch.body for branch in node.branches if branch.body is not None]
        elif isinstance(node, Sequence):
            bodies = node.elements
        for body in bodies:
            self.weave(body)


def _is_break(node: Node) -> bool:
    return isinstance(node, Text) and node.text == "\n"


def _says(node: Node) -> bool:
    return bool(node.text.strip()) if isinstance(node, Text) else isinstance(node, Output)


def _with_tags(nodes: list[Node]) -> Iterator[tuple[Node, str | None]]:
    """Each node outside tags with None, and each tag's start with its text."""
    start: Node | None = None
    text: list[str] = []
    for node in nodes:
        if isinstance(node, TagStart):
            start, text = node, []
        elif isinstance(node, TagEnd):
            if start is not None:
                yield start, "".join(text).strip()
            start = None
        elif start is not None:
            text.append(node.text if isinstance(node, Text) else HOLE)
        else:
            yield node, None

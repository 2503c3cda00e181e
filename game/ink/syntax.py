"""The parsed story: one small class for each thing ink's grammar names.

The tree holds what was written and where (`pos`, see `source`), already grouped into weaves. It
holds no runtime state and does nothing by itself; later stages read it, never the text.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntFlag

# --- content ---------------------------------------------------------------------------------


class Node:
    """Anything that can stand in a weave."""

    __slots__ = ("pos",)
    pos: int


@dataclass(slots=True, eq=False)
class Text(Node):
    pos: int
    text: str


@dataclass(slots=True, eq=False)
class Glue(Node):
    pos: int


@dataclass(slots=True, eq=False)
class TagStart(Node):
    pos: int


@dataclass(slots=True, eq=False)
class TagEnd(Node):
    pos: int


@dataclass(slots=True, eq=False)
class Todo(Node):
    pos: int
    message: str


@dataclass(slots=True, eq=False)
class Output(Node):
    """`{expression}` printed into the text."""

    pos: int
    value: Expression


# --- weave -----------------------------------------------------------------------------------


@dataclass(slots=True, eq=False)
class Weave(Node):
    """Items at one level of indentation; deeper levels stand in it as weaves of their own."""

    pos: int
    items: list[Node]
    base: int = 0


@dataclass(slots=True, eq=False)
class Choice(Node):
    pos: int
    depth: int
    once_only: bool
    label: Name | None
    conditions: list[Expression]
    start: list[Node] | None
    option: list[Node] | None
    inner: list[Node]
    fallback: bool


@dataclass(slots=True, eq=False)
class Gather(Node):
    pos: int
    depth: int
    label: Name | None


# --- diverts ---------------------------------------------------------------------------------


@dataclass(slots=True, eq=False)
class Divert(Node):
    """`-> a.b(args)`; a tunnel when more arrows follow, a thread when it began with `<-`."""

    pos: int
    path: tuple[Name, ...]
    args: list[Expression] | None
    tunnel: bool = False
    thread: bool = False


@dataclass(slots=True, eq=False)
class TunnelOnwards(Node):
    pos: int
    after: Divert | None


# --- logic -----------------------------------------------------------------------------------


class SequenceKind(IntFlag):
    STOPPING = 1
    CYCLE = 2
    SHUFFLE = 4
    ONCE = 8


@dataclass(slots=True, eq=False)
class Sequence(Node):
    pos: int
    kind: SequenceKind
    elements: list[Weave]


@dataclass(slots=True, eq=False)
class Branch(Node):
    """One branch of a conditional; `when` is its own condition, if it has one."""

    pos: int
    when: Expression | None
    body: Weave | None
    is_else: bool = False
    is_true: bool = False
    matches: bool = False
    inline: bool = False


@dataclass(slots=True, eq=False)
class Conditional(Node):
    pos: int
    query: Expression | None
    branches: list[Branch]


@dataclass(slots=True, eq=False)
class Assign(Node):
    pos: int
    name: Name
    value: Expression
    declares: bool


@dataclass(slots=True, eq=False)
class Step(Node):
    """`x++`, `x -= 2`: add (or take) an amount in place."""

    pos: int
    name: Name
    amount: Expression | None
    adds: bool


@dataclass(slots=True, eq=False)
class Perform(Node):
    """`~ f(x)`: a call whose value is thrown away."""

    pos: int
    call: Call


@dataclass(slots=True, eq=False)
class Return(Node):
    pos: int
    value: Expression | None


# --- expressions -----------------------------------------------------------------------------


class Expression:
    """Anything that has a value."""

    __slots__ = ("pos",)
    pos: int


@dataclass(slots=True, eq=False)
class Name:
    pos: int
    text: str


@dataclass(slots=True, eq=False)
class Number(Expression):
    pos: int
    value: int | float | bool


@dataclass(slots=True, eq=False)
class String(Expression):
    pos: int
    parts: list[Node]


@dataclass(slots=True, eq=False)
class Reference(Expression):
    """A variable, constant, list item or read count."""

    pos: int
    path: tuple[Name, ...]


@dataclass(slots=True, eq=False)
class Target(Expression):
    """`-> knot` used as a value."""

    pos: int
    path: tuple[Name, ...]


@dataclass(slots=True, eq=False)
class Call(Expression):
    pos: int
    name: Name
    args: list[Expression]


@dataclass(slots=True, eq=False)
class Unary(Expression):
    pos: int
    operator: str
    inner: Expression


@dataclass(slots=True, eq=False)
class Binary(Expression):
    pos: int
    operator: str
    left: Expression
    right: Expression


@dataclass(slots=True, eq=False)
class ListLiteral(Expression):
    pos: int
    items: list[tuple[Name, ...]]


@dataclass(slots=True, eq=False)
class Stepped(Expression):
    """`x++` where a value is wanted: parsed so that it can be refused in plain words."""

    pos: int
    name: Name
    adds: bool


# --- declarations ----------------------------------------------------------------------------


@dataclass(slots=True, eq=False)
class VarDeclaration(Node):
    pos: int
    name: Name
    value: Expression | None


@dataclass(slots=True, eq=False)
class ConstDeclaration(Node):
    pos: int
    name: Name
    value: Expression | None


@dataclass(slots=True, eq=False)
class ListItem:
    name: Name
    value: int
    included: bool


@dataclass(slots=True, eq=False)
class ListDeclaration(Node):
    pos: int
    name: Name
    items: list[ListItem]


@dataclass(slots=True, eq=False)
class ExternalDeclaration(Node):
    pos: int
    name: Name
    params: list[Name]


Declaration = VarDeclaration | ConstDeclaration | ListDeclaration | ExternalDeclaration


# --- flows -----------------------------------------------------------------------------------


@dataclass(slots=True, eq=False)
class Parameter:
    name: Name
    by_reference: bool
    is_target: bool


@dataclass(slots=True, eq=False)
class Flow:
    """The story itself, a knot, a function or a stitch.

    `params` is None where none were written; `sound` is False when the header had an error, so
    that callers are not blamed for it; `whole` is False when a part of it could not be read, so
    that nothing is said to be missing from it. Declarations, labels and temps are found by
    position.
    """

    pos: int
    name: Name | None
    level: str
    params: list[Parameter] | None = None
    body: Weave | None = None
    flows: list[Flow] = field(default_factory=list)
    declarations: dict[int, Declaration] = field(default_factory=dict)
    labels: dict[int, Choice | Gather] = field(default_factory=dict)
    temps: dict[int, Assign] = field(default_factory=dict)
    end: int = 0
    sound: bool = True
    included: list[Flow] = field(default_factory=list)
    parent: Flow | None = None
    whole: bool = True

    @property
    def is_function(self) -> bool:
        return self.level == "function"


@dataclass(slots=True, eq=False)
class Inclusion(Node):
    """The loose content of an included file, standing where its INCLUDE line stood."""

    pos: int
    file: str
    body: Weave

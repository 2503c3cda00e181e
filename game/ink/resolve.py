"""What every name means: knots, stitches, labels, variables, constants, lists, externals.

Names are found as inkle finds them: outwards from where they stand, and within a knot also in
its stitches. Here nothing is emitted; what cannot be found is reported with the nearest name.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from .diagnostics import Reporter
from .syntax import (
    Assign,
    Choice,
    ConstDeclaration,
    Expression,
    ExternalDeclaration,
    Flow,
    Gather,
    ListDeclaration,
    Name,
    Parameter,
    VarDeclaration,
)

Place = Flow | Choice | Gather
NATIVE_FUNCTIONS = {
    "MIN": 2, "MAX": 2, "POW": 2, "FLOOR": 1, "CEILING": 1, "INT": 1, "FLOAT": 1,
    "LIST_ALL": 1, "LIST_MIN": 1, "LIST_MAX": 1, "LIST_COUNT": 1, "LIST_VALUE": 1,
    "LIST_INVERT": 1,
}  # fmt: skip
COMMANDS = {
    "CHOICE_COUNT": ("choiceCnt", 0), "TURNS": ("turn", 0), "RANDOM": ("rnd", 2),
    "SEED_RANDOM": ("srnd", 1), "LIST_RANGE": ("range", 3), "LIST_RANDOM": ("lrnd", 1),
    "TURNS_SINCE": ("turns", 1), "READ_COUNT": ("readc", 1),
}  # fmt: skip
RESERVED = frozenset(
    ("true", "false", "not", "return", "else", "VAR", "CONST", "temp", "LIST", "function",
     "END", "DONE")
)  # fmt: skip
# Past this many mistakes the nearest names are no longer looked up: it would take too long.
MAX_SUGGESTIONS = 200


@dataclass(frozen=True, slots=True)
class Variable:
    """A variable as seen from one flow; `stored` is the name the runtime knows it by."""

    name: str
    is_global: bool
    stored: str
    parameter: Parameter | None = None


@dataclass(slots=True)
class Usage:
    """What the story uses: names read, changed or passed, and which flows lead to which."""

    variables: set[str] = field(default_factory=set)
    temporaries: set[tuple[Flow, str]] = field(default_factory=set)
    reached: dict[Flow, set[Flow]] = field(default_factory=dict)


class Names:
    """All names of a story."""

    def __init__(self, story: Flow, reporter: Reporter) -> None:
        self.story = story
        self.reporter = reporter
        self.flows: dict[str, Flow] = {}
        self.globals: dict[str, VarDeclaration | ListDeclaration] = {}
        self.constants: dict[str, ConstDeclaration] = {}
        self.lists: dict[str, ListDeclaration] = {}
        self.items: dict[str, list[str]] = {}
        self.externals: dict[str, ExternalDeclaration] = {}
        self._labels: dict[Flow, dict[str, Choice | Gather]] = {}
        self._temps: dict[Flow, dict[str, Assign]] = {}
        self._homes: dict[Place, Flow] = {}
        # How many knots and stitches have a temporary or parameter of this name.
        self._local_names: Counter[str] = Counter()
        self._suggested = 0
        for flow in self.every_flow():
            self._collect(flow)
        for flow in story.flows:
            if flow.name is not None:
                self.flows.setdefault(flow.name.text, flow)

    def every_flow(self) -> Iterable[Flow]:
        """The story, its knots and their stitches, in order."""
        yield self.story
        for knot in self.story.flows:
            yield knot
            yield from knot.flows

    def _collect(self, flow: Flow) -> None:
        labels: dict[str, Choice | Gather] = {}
        self._labels[flow] = labels
        for point in flow.labels.values():
            assert point.label is not None
            labels.setdefault(point.label.text, point)
            self._homes[point] = flow
        temps: dict[str, Assign] = {}
        self._temps[flow] = temps
        for temp in flow.temps.values():
            temps.setdefault(temp.name.text, temp)
        if not flow.is_function:
            self._local_names.update({*temps, *(p.name.text for p in flow.params or ())})
        for declared in flow.declarations.values():
            name = declared.name.text
            if isinstance(declared, VarDeclaration):
                self.globals.setdefault(name, declared)
            elif isinstance(declared, ConstDeclaration):
                self.constants.setdefault(name, declared)
            elif isinstance(declared, ExternalDeclaration):
                self.externals.setdefault(name, declared)
            else:
                self._collect_list(declared)

    def _collect_list(self, declared: ListDeclaration) -> None:
        name = declared.name.text
        self.globals.setdefault(name, declared)
        if self.lists.setdefault(name, declared) is not declared:
            return
        for item in declared.items:
            homes = self.items.setdefault(item.name.text, [])
            if name not in homes:
                homes.append(name)

    # --- variables ---------------------------------------------------------------------------

    def variable(self, name: str, flow: Flow) -> Variable | None:
        """A variable by name: parameter, temporary or global, seen from `flow`."""
        for parameter in flow.params or ():
            if parameter.name.text == name:
                return Variable(name, False, self.stored(parameter, flow), parameter)
        if flow is not self.story and name in self._temps[flow]:
            return Variable(name, False, name)
        if name in self.globals:
            return Variable(name, True, name)
        # A temporary of the top level is found from everywhere, as inkle does it.
        if name in self._temps[self.story]:
            return Variable(name, True, name)
        return None

    def stored(self, parameter: Parameter, flow: Flow) -> str:
        """The runtime's name of a parameter: its own, unless it could come to point to itself.

        A divert keeps the frame it comes from, so that knots that divert to each other share
        their temporaries; a reference stored there under the name of what it refers to is a ring
        that the runtime follows until its stack is used up.
        """
        name = parameter.name.text
        if not parameter.by_reference or flow.is_function or self._local_names[name] < 2:
            return name
        return f"{flow.name.text}${name}" if flow.name is not None else name

    def temps(self, flow: Flow) -> dict[str, Assign]:
        return self._temps[flow]

    def constant(self, name: str) -> Expression | None:
        declared = self.constants.get(name)
        return declared.value if declared else None

    # --- places ------------------------------------------------------------------------------

    def place(self, path: tuple[Name, ...], flow: Flow) -> Place | None:
        """The knot, stitch or label a path leads to from inside `flow`; None if none."""
        found = self._base(path[0].text, flow)
        for name in path[1:]:
            if not isinstance(found, Flow):
                return None
            found = self._within(found, name.text)
        return found

    def _base(self, name: str, flow: Flow) -> Place | None:
        scope: Flow | None = flow
        while scope is not None:
            found = self._in_scope(name, scope)
            if found is not None:
                return found
            scope = scope.parent
        return None

    def _in_scope(self, name: str, scope: Flow) -> Place | None:
        if scope is self.story:
            return self._labels[scope].get(name) or self.flows.get(name)
        if scope.name is not None and scope.name.text == name:
            return scope
        return self._labels[scope].get(name) or self._within(scope, name)

    def _within(self, flow: Flow, name: str) -> Place | None:
        """A stitch of a knot, else a label in it or in one of its stitches."""
        for stitch in flow.flows:
            if stitch.name is not None and stitch.name.text == name:
                return stitch
        for scope in (flow, *flow.flows):
            point = self._labels[scope].get(name)
            if point is not None:
                return point
        return None

    def home(self, place: Place) -> Flow:
        """The flow a place lies in; a flow lies in itself."""
        return place if isinstance(place, Flow) else self._homes[place]

    def labels(self, flow: Flow) -> dict[str, Choice | Gather]:
        return self._labels[flow]

    # --- lists -------------------------------------------------------------------------------

    def item(self, path: tuple[Name, ...]) -> tuple[str, str] | None:
        """(list, item) for `item` or `list.item`; a plain name in two lists is reported."""
        if len(path) == 2:
            declared = self.lists.get(path[0].text)
            if declared and any(i.name.text == path[1].text for i in declared.items):
                return path[0].text, path[1].text
            return None
        if len(path) != 1:
            return None
        homes = self.items.get(path[0].text)
        if not homes:
            return None
        if len(homes) > 1:
            self.reporter.report(
                "E0722", path[0].pos, name=path[0].text, first=homes[0], second=homes[1]
            )
        return homes[0], path[0].text

    def item_value(self, home: str, item: str) -> int:
        return next(i.value for i in self.lists[home].items if i.name.text == item)

    # --- nearest names -----------------------------------------------------------------------

    def nearest(self, name: str, candidates: Iterable[str]) -> str:
        """`" Did you mean 'x'?"` for the nearest candidate, or nothing."""
        self._suggested += 1
        if self._suggested > MAX_SUGGESTIONS:
            return ""
        from difflib import get_close_matches

        pool = dict.fromkeys(candidates)
        pool.pop(name, None)
        lowered = {known.lower(): known for known in reversed(pool)}
        close = get_close_matches(name.lower(), lowered, n=12, cutoff=0.6)
        if not close:
            return ""
        # Letters in the wrong order and a forgotten zero are the commonest slips, and likeness
        # alone ranks them low.
        letters, number = sorted(name.lower()), _without_zeros(name.lower())
        best = next(
            (
                known
                for known in close
                if _without_zeros(known) == number or sorted(known) == letters
            ),
            close[0],
        )
        return f" Did you mean '{lowered[best]}'?"

    def place_names(self, flow: Flow) -> Iterable[str]:
        """Every way to write a place from inside `flow`."""
        scope: Flow | None = flow
        while scope is not None:
            for inner in (scope, *scope.flows):
                yield from self._labels[inner]
                if inner.name is not None:
                    yield inner.name.text
            scope = scope.parent
        for knot in self.story.flows:
            for stitch in knot.flows:
                if knot.name is not None and stitch.name is not None:
                    yield f"{knot.name.text}.{stitch.name.text}"

    def variable_names(self, flow: Flow) -> Iterable[str]:
        yield from (p.name.text for p in flow.params or ())
        yield from self._temps[flow]
        yield from self.globals
        yield from self.constants
        yield from self.items

    def function_names(self) -> Iterable[str]:
        yield from (name for name, flow in self.flows.items() if flow.is_function)
        yield from self.externals
        yield from NATIVE_FUNCTIONS
        yield from COMMANDS


def _without_zeros(name: str) -> str:
    """`ch02` as `ch2`."""
    return re.sub(r"0+(?=\d)", "", name)

"""Warnings: a story that compiles and yet may not do what its writer means.

Nothing here is an error; a doubtful case is left alone, since a false alarm teaches writers to
look away.
"""

from __future__ import annotations

from collections.abc import Iterable

from .diagnostics import Reporter
from .resolve import Names, Usage
from .rounds import find_rounds
from .same import find_same
from .syntax import (
    Assign,
    Branch,
    Choice,
    Conditional,
    ConstDeclaration,
    Declaration,
    Divert,
    Flow,
    Gather,
    Inclusion,
    ListDeclaration,
    Node,
    Return,
    Sequence,
    Text,
    Todo,
    TunnelOnwards,
    VarDeclaration,
    Weave,
)
from .walk import children, every_node

SILENT = (Todo, *Declaration.__args__)


Warnings = dict[Flow, Reporter]


def lint(names: Names, usage: Usage, reporter: Reporter, known: Warnings) -> Warnings:
    """Report warnings and notes. `usage` is what the emitter saw used.

    While a story has errors, what it uses is not known, and nothing is said of it.

    What is found in a knot or stitch by itself is given back, and taken as `known` the next time.
    """
    found: Warnings = {}
    for flow in names.every_flow():
        of_flow = known.get(flow)
        if of_flow is None:
            of_flow = Reporter()
            _Flow(flow, names, of_flow).run()
        reporter.extend(of_flow)
        if flow is not names.story:
            found[flow] = of_flow
    find_rounds(names, reporter)
    if not reporter.has_errors:
        _Unused(names, usage, reporter).run()
    return found


class _Flow:
    """The warnings of one knot or stitch."""

    def __init__(self, flow: Flow, names: Names, reporter: Reporter) -> None:
        self.flow = flow
        self.names = names
        self.reporter = reporter
        self.report = reporter.report

    def run(self) -> None:
        body = self.flow.body
        if body is None:
            return
        has_return = False
        self._weave(body)
        for node in every_node(body):
            if isinstance(node, Todo):
                self.report("T0001", node.pos, message=node.message)
            elif isinstance(node, Return):
                has_return = True
            elif isinstance(node, Weave):
                self._weave(node)
            elif isinstance(node, Conditional):
                self._conditional(node)
            elif isinstance(node, Sequence):
                for element in node.elements:
                    self._block(element)
        ends = self.flow.name is not None and not self.flow.is_function and not has_return
        if ends and self.flow.whole:
            self._termination(body)

    # --- blocks ------------------------------------------------------------------------------

    def _conditional(self, node: Conditional) -> None:
        for branch in node.branches:
            if branch.body is not None:
                self._block(branch.body)
                self._else_as_text(branch)

    def _block(self, body: Weave) -> None:
        self._weave(body)
        if isinstance(_last(body), Todo):
            return
        for point, following in _loose_ends(body):
            if isinstance(point, Choice) and not _goes_away([*point.inner, *following]):
                self.report("E0307", point.pos)

    def _else_as_text(self, branch: Branch) -> None:
        assert branch.body is not None
        for node in branch.body.items:
            if isinstance(node, Text) and node.text.startswith("else:"):
                self.report("W0202", node.pos)

    # --- unreachable content -----------------------------------------------------------------

    def _weave(self, weave: Weave) -> None:
        self._run_out(weave)
        find_same(weave, self.reporter)
        gone: Node | None = None
        waiting = False
        for item in weave.items:
            if isinstance(item, Choice):
                self._straight(item.inner)
                if gone is not None and not waiting:
                    self.report("W0403", item.pos, where=gone.pos)
                gone, waiting = None, True
            elif isinstance(item, Gather):
                if gone is not None and not waiting and item.label is None:
                    self.report("W0403", item.pos, where=gone.pos)
                gone, waiting = None, False
            elif isinstance(item, Weave):
                gone, waiting = None, True
            elif gone is not None and _says(item):
                self.report("W0403", item.pos, where=gone.pos)
                gone = None
            elif _leaves(item):
                gone = item

    def _straight(self, nodes: list[Node]) -> None:
        gone: Node | None = None
        for node in nodes:
            if gone is not None and _says(node):
                self.report("W0403", node.pos, where=gone.pos)
                return
            if _leaves(node):
                gone = node

    # --- loose ends --------------------------------------------------------------------------

    def _termination(self, body: Weave) -> None:
        """inkle's check: every loose end must lead on."""
        if isinstance(_last(body), Todo):
            return
        ends = _loose_ends(body)
        if ends:
            for point, following in ends:
                own = point.inner if isinstance(point, Choice) else []
                self._check_end([*own, *following], point)
        elif not any(_offers_or_leaves(item) for item in body.items):
            self._check_end(body.items, body)

    def _check_end(self, nodes: list[Node], default: Node) -> None:
        last = default
        for node in nodes:
            if isinstance(node, SILENT) and not isinstance(node, Todo):
                continue
            if _goes_away([node]):
                return
            if not (isinstance(node, Text) and node.text == "\n"):
                last = node
        if isinstance(last, Todo):
            return
        self.report("W0401", last.pos, hint=self._hint(last))

    def _hint(self, last: Node) -> str:
        if isinstance(last, Divert) and last.tunnel:
            return " After this tunnel there is nowhere to go."
        first = self.flow.flows[0] if self.flow.flows else None
        if first is not None and first.name is not None:
            return f" The stitch '{first.name.text}' below isn't entered by itself."
        return ""

    # --- choices that run out ----------------------------------------------------------------

    def _run_out(self, weave: Weave) -> None:
        """Choices that can each be taken once and all lead back to where they are offered."""
        anchors: set[Flow | Gather] = {self.flow} if weave is self.flow.body else set()
        group: list[Choice] = []
        for index, item in enumerate(weave.items):
            if isinstance(item, Choice):
                group.append(item)
                continue
            if isinstance(item, Gather):
                if group:
                    self._group(group, anchors, weave.items[index + 1 :])
                group, anchors = [], {item, *(anchors & {self.flow})}
            elif not isinstance(item, Weave) and _goes_away([item]):
                anchors.discard(self.flow)  # coming to the head again may lead elsewhere
        if group:
            self._group(group, anchors, [])

    def _group(self, group: list[Choice], anchors: set[Flow | Gather], after: list[Node]) -> None:
        if any(not c.once_only or c.fallback for c in group):
            return
        gathered = _first_divert(after)
        for choice in group:
            way = _first_divert(choice.inner) or gathered
            if way is None or way.tunnel or way.thread:
                return
            if self.names.place(way.path, self.flow) not in anchors:
                return
        self.report("W0402", group[0].pos)


def _last(body: Weave) -> Node | None:
    """The last thing that matters in a weave, in its innermost nested weave."""
    for item in reversed(body.items):
        if isinstance(item, Text) and item.text == "\n":
            continue
        if isinstance(item, VarDeclaration | ConstDeclaration | ListDeclaration):
            continue
        return _last(item) if isinstance(item, Weave) else item
    return None


def _goes_away(nodes: Iterable[Node]) -> bool:
    """Whether a divert or a way out of a tunnel is among the nodes or anywhere in them."""
    stack = list(nodes)
    while stack:
        node = stack.pop()
        if isinstance(node, Divert) and not node.tunnel and not node.thread:
            return True
        if isinstance(node, TunnelOnwards):
            return True
        stack.extend(children(node))
    return False


def _offers_or_leaves(node: Node) -> bool:
    return isinstance(node, Choice) or (isinstance(node, Divert) and not node.tunnel)


def _leaves(node: Node) -> bool:
    """Whether nothing straight after this node is ever reached."""
    if isinstance(node, Divert):
        return not node.tunnel and not node.thread
    return isinstance(node, TunnelOnwards | Return)


def _says(node: Node) -> bool:
    """Whether it would matter that this node is never reached."""
    if isinstance(node, Text):
        return node.text.strip() != ""
    return not isinstance(node, (*SILENT, Inclusion))


def _first_divert(nodes: list[Node]) -> Divert | None:
    """The divert that ends plain content, if nothing else decides where it goes."""
    for node in nodes:
        if isinstance(node, Divert):
            return node
        if isinstance(node, Choice | Gather | Weave | Conditional | Sequence | TunnelOnwards):
            return None
    return None


def _loose_ends(weave: Weave) -> list[tuple[Choice | Gather, list[Node]]]:
    """What no gather of this weave takes up, each with the content that follows it."""
    loose: list[tuple[Choice | Gather, list[Node]]] = []
    previous: Choice | Gather | None = None
    following: list[Node] = []
    for item in weave.items:
        if isinstance(item, Gather):
            loose = []
        elif isinstance(item, Choice):
            if isinstance(previous, Gather):
                loose = [end for end in loose if end[0] is not previous]
        elif isinstance(item, Weave | Inclusion):
            loose = [end for end in loose if end[0] is not previous]
            loose += _loose_ends(item if isinstance(item, Weave) else item.body)
            following = []
            continue
        else:
            following.append(item)
            continue
        following = []
        loose.append((item, following))
        previous = item
    return loose


class _Unused:
    """What is declared and never used, and knots that nothing leads to."""

    def __init__(self, names: Names, usage: Usage, reporter: Reporter) -> None:
        self.names = names
        self.usage = usage
        self.report = reporter.report
        self.unclosed = reporter.has("W0103")  # a comment has swallowed who knows what

    def run(self) -> None:
        for name, declared in self.names.globals.items():
            items = declared.items if isinstance(declared, ListDeclaration) else []
            used = name in self.usage.variables or any(
                item.name.text in self.usage.variables for item in items
            )
            if not used:
                self.report("W0501", declared.name.pos, name=name)
        for name, constant in self.names.constants.items():
            if name not in self.usage.variables:
                self.report("W0508", constant.name.pos, name=name)
            self._hidden(name, constant)
        for flow in self.names.every_flow():
            self._locals(flow)
        if not self.unclosed:
            for knot in self.names.story.flows:
                self._reached(knot)

    def _hidden(self, name: str, constant: ConstDeclaration) -> None:
        """A constant wins over every variable of its name."""
        declared = self.names.globals.get(name)
        if declared is not None:
            self.report("W0504", declared.name.pos, name=name, where=constant.name.pos)
        for flow in self.names.every_flow():
            found = self.names.temps(flow).get(name)
            if isinstance(found, Assign):
                self.report("W0504", found.name.pos, name=name, where=constant.name.pos)
            for parameter in flow.params or ():
                if parameter.name.text == name:
                    self.report("W0504", parameter.name.pos, name=name, where=constant.name.pos)

    def _locals(self, flow: Flow) -> None:
        external = flow.name is not None and flow.name.text in self.names.externals
        for parameter in () if external else flow.params or ():
            if (flow, parameter.name.text) not in self.usage.temporaries:
                self.report("W0503", parameter.name.pos, name=parameter.name.text)
        for name, temp in self.names.temps(flow).items():
            used = (flow, name) in self.usage.temporaries or (
                flow is self.names.story and name in self.usage.variables
            )
            if not used:
                self.report("W0502", temp.name.pos, name=name)

    def _reached(self, knot: Flow) -> None:
        if knot.name is None or knot.name.text in self.names.externals:
            return
        inside = {knot, *knot.flows}
        stitches = [s for s in knot.flows if self.usage.reached.get(s, set()) - {s}]
        itself = self.usage.reached.get(knot, set())
        if not itself - inside and not (knot.body is None and stitches):
            self.report("W0404", knot.name.pos, kind=knot.level, name=knot.name.text)
            if not stitches:
                return
        for index, stitch in enumerate(knot.flows):
            entered = index == 0 and knot.body is None and not stitch.params
            if stitch not in stitches and not entered and stitch.name is not None:
                self.report("W0404", stitch.name.pos, kind="stitch", name=stitch.name.text)

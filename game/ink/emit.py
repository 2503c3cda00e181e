"""From the tree to runtime containers: what each piece of ink becomes.

The layout is inkle's, so that saves, paths and tools agree. Every visit is counted, because a
story that is edited under a save may ask for counts it did not ask for before.
"""

from __future__ import annotations

from .container import (
    AT_START_ONLY,
    TURNS,
    VISITS,
    Address,
    ChoicePoint,
    Container,
    Count,
    Jump,
    Stop,
)
from .diagnostics import Reporter
from .parser.expressions import refuse_in_condition
from .resolve import COMMANDS, NATIVE_FUNCTIONS, Names, Place, Usage, Variable
from .syntax import (
    Assign,
    Binary,
    Branch,
    Call,
    Choice,
    Conditional,
    Divert,
    Expression,
    Flow,
    Gather,
    Glue,
    Inclusion,
    ListDeclaration,
    ListLiteral,
    Name,
    Node,
    Number,
    Output,
    Parameter,
    Perform,
    Reference,
    Return,
    Sequence,
    SequenceKind,
    Step,
    Stepped,
    String,
    TagEnd,
    TagStart,
    Target,
    Text,
    TunnelOnwards,
    Unary,
    VarDeclaration,
    Weave,
)

# A gather after a gather lies inside it; past this many the next one lies beside them, behind a
# jump, so that a long run of gathers does not reach the runtime's depth limit.
MAX_GATHER_CHAIN = 12

HAS_CONDITION, HAS_START, HAS_OPTION, IS_FALLBACK, ONCE_ONLY = 1, 2, 4, 8, 16

COMMAND_OF: dict[type[Node], str] = {TagStart: "#", TagEnd: "/#", Glue: "<>"}

LooseEnd = tuple[Choice | Gather, Container]


class Emitter:
    """Builds the containers of one story. Use once: `root = Emitter(names, reporter).story()`."""

    def __init__(self, names: Names, reporter: Reporter) -> None:
        self.names = names
        self.report = reporter.report
        self.flow = names.story
        self.usage = Usage()
        self._containers: dict[Place, Container] = {}

    def story(self) -> Container:
        """The root container of the whole story."""
        story = self.names.story
        root = Container(story.pos, flags=VISITS)
        body = Container(story.pos)
        assert story.body is not None
        # The top of a story may simply end: a last gather takes every loose end to DONE.
        done = Divert(story.end, (Name(story.end, "DONE"),), None)
        ending: list[Node] = [Gather(story.end, 1, None), done]
        self._weave(Weave(story.body.pos, story.body.items + ending, 0), body)
        root.attach(body)
        for flow in story.flows:
            self._flow(flow, root)
        self._globals(root)
        root.add("done", story.end)
        return root

    def _flow(self, flow: Flow, parent: Container) -> None:
        if flow.name is None:
            return
        self.flow = flow
        container = self._container(flow)
        for parameter in reversed(flow.params or ()):
            container.add({"temp=": parameter.name.text}, flow.pos)
        if flow.body is not None:
            body = Container(flow.body.pos)
            self._weave(flow.body, body)
            container.attach(body)
        elif flow.flows and not flow.flows[0].params and flow.flows[0].name is not None:
            container.add(Jump("->", self._container(flow.flows[0])), flow.pos)
        for stitch in flow.flows:
            self._flow(stitch, container)
        parent.name_child(container)

    def _container(self, place: Place) -> Container:
        """The container a jump to this place goes to, made when first asked for."""
        found = self._containers.get(place)
        if found is None:
            if isinstance(place, Flow):
                name = place.name.text if place.name else None
                found = Container(place.pos, name, VISITS)
            else:
                found = Container(place.pos, None, VISITS | AT_START_ONLY)
            self._containers[place] = found
        return found

    def _globals(self, root: Container) -> None:
        """The variables' first values, evaluated before the story starts."""
        if not self.names.globals:
            if self.names.temps(self.names.story):
                self._empty_globals(root)
            return
        self.flow = self.names.story
        out = Container(root.pos, "global decl")
        out.add("ev", root.pos)
        for name, declared in self.names.globals.items():
            if isinstance(declared, ListDeclaration):
                out.add(self._initial_list(declared), declared.pos)
            elif declared.value is not None:
                self._initial_value(declared, declared.value)
                self._value(declared.value, out)
            out.add({"VAR=": name}, declared.pos)
        out.add("/ev", root.pos)
        out.add("end", root.pos)
        root.name_child(out)

    def _empty_globals(self, root: Container) -> None:
        out = Container(root.pos, "global decl")
        for command in ("ev", "/ev", "end"):
            out.add(command, root.pos)
        root.name_child(out)

    def _initial_value(self, declared: VarDeclaration, value: Expression) -> None:
        if isinstance(value, Reference):
            name = value.path[0].text
            known = len(value.path) == 1 and name in self.names.constants
            if not known and self.names.item(value.path) is None:
                self.report("E0606", value.pos, name=declared.name.text)
        elif not isinstance(value, Number | String | Target | ListLiteral) and not (
            self._empty_list(value)
        ):
            self.report("E0603", value.pos, name=declared.name.text)

    def _empty_list(self, value: Expression) -> bool:
        """`VAR x = l()`: an empty list that knows where it comes from."""
        return isinstance(value, Call) and not value.args and value.name.text in self.names.lists

    def _initial_list(self, declared: ListDeclaration) -> dict[str, object]:
        name = declared.name.text
        chosen = {f"{name}.{i.name.text}": i.value for i in declared.items if i.included}
        return {"list": chosen} if chosen else {"list": {}, "origins": [name]}

    def _place(self, path: tuple[Name, ...], flow: Flow) -> Place | None:
        """What a path leads to, noted as reached from here."""
        place = self.names.place(path, flow)
        if place is not None:
            self.usage.reached.setdefault(self.names.home(place), set()).add(flow)
        return place

    def _variable(self, name: str, flow: Flow) -> Variable | None:
        """A variable by name, noted as used."""
        found = self.names.variable(name, flow)
        if found is not None:
            if found.is_global:
                self.usage.variables.add(name)
            else:
                self.usage.temporaries.add((flow, name))
        return found

    # --- weave -------------------------------------------------------------------------------

    def _weave(self, weave: Weave, root: Container) -> list[LooseEnd]:
        """Emit a weave into `root`; what is left is loose ends that no gather here took."""
        current = root
        previous: Container | None = None
        previous_node: Choice | Gather | None = None
        loose: list[LooseEnd] = []
        seen_choice = False
        gathers = choices = chain = 0
        for item in weave.items:
            if isinstance(item, Gather):
                container = self._container(item)
                container.name = item.label.text if item.label else f"g-{gathers}"
                gathers += item.label is None
                chain += 1
                if seen_choice or chain > MAX_GATHER_CHAIN:
                    root.name_child(container)
                    if not seen_choice:
                        current.add(Jump("->", container), item.pos)
                    chain = 0
                else:
                    current.put(container, item.pos)
                self._join(loose, item, container)
                loose = [(item, container)]
                current, seen_choice = container, False
                previous, previous_node = None, item
            elif isinstance(item, Choice):
                if isinstance(previous_node, Gather):
                    loose = [end for end in loose if end[0] is not previous_node]
                container = self._container(item)
                container.name = f"c-{choices}"
                choices += 1
                self._choice(item, current, container)
                current.name_child(container)
                seen_choice = True
                loose.append((item, container))
                previous, previous_node = container, item
            elif isinstance(item, Weave | Inclusion):
                inner = Container(item.pos)
                body = item if isinstance(item, Weave) else item.body
                handed_up = self._weave(body, inner)
                (previous or current).attach(inner)
                if previous_node is not None:
                    loose = [end for end in loose if end[0] is not previous_node]
                    previous = None
                loose += handed_up
            else:
                self._node(item, previous or current)
        return loose

    def _join(self, loose: list[LooseEnd], gather: Gather, container: Container) -> None:
        for node, end in loose:
            if not (isinstance(node, Gather) and node.depth == gather.depth):
                end.add(Jump("->", container), gather.pos)

    def _choice(self, choice: Choice, outer: Container, inner: Container) -> None:
        """The choice point, and the content that follows when it is taken.

        [ ev "^->" $r1  temp=$r  str  -> s  [#n $r1]  /str      start text
          str  ...  /str                                       option text
          condition  /ev  {"*": c-0}   (s) = [ start text, -> $r ] ]
        (c-0) = [ ev "^->" $r2 /ev temp=$r -> s [#n $r2]  inner text ... ]
        """
        pos = choice.pos
        point = Container(pos)
        flags = ONCE_ONLY if choice.once_only else 0
        evaluates = bool(choice.start or choice.option or choice.conditions)
        if evaluates:
            point.add("ev", pos)
        if choice.start:
            flags |= HAS_START
            start = Container(pos, "s")
            self._nodes(choice.start, start)
            start.add({"->": "$r", "var": True}, pos)
            self._start_text(start, point, inner, pos)
        if choice.option:
            flags |= HAS_OPTION
            point.add("str", pos)
            self._nodes(choice.option, point)
            point.add("/str", pos)
        if choice.conditions:
            flags |= HAS_CONDITION
            for index, condition in enumerate(choice.conditions):
                refuse_in_condition(condition, self.report)
                self._value(condition, point)
                if index:
                    point.add("&&", pos)
        if evaluates:
            point.add("/ev", pos)
        if choice.fallback:
            flags |= IS_FALLBACK
        point.add(ChoicePoint(inner, flags), pos)
        outer.attach(point)
        self._nodes(choice.inner, inner)

    def _start_text(self, start: Container, point: Container, inner: Container, pos: int) -> None:
        first, second = Container(pos, "$r1"), Container(pos, "$r2")
        point.add(Address(first), pos)
        point.add({"temp=": "$r"}, pos)
        point.add("str", pos)
        point.add(Jump("->", start), pos)
        point.put(first, pos)
        point.add("/str", pos)
        point.name_child(start)
        inner.add("ev", pos)
        inner.add(Address(second), pos)
        inner.add("/ev", pos)
        inner.add({"temp=": "$r"}, pos)
        inner.add(Jump("->", start), pos)
        inner.put(second, pos)

    # --- content -----------------------------------------------------------------------------

    def _nodes(self, nodes: list[Node], out: Container) -> None:
        for node in nodes:
            self._node(node, out)

    def _node(self, node: Node, out: Container) -> None:
        """Emit one node; declarations and notes leave nothing behind."""
        if isinstance(node, Text):
            out.add("\n" if node.text == "\n" else "^" + node.text, node.pos)
            return
        command = COMMAND_OF.get(type(node))
        if command is not None:
            out.add(command, node.pos)
        elif isinstance(node, Output):
            out.add("ev", node.pos)
            self._value(node.value, out, printed=True)
            out.add("out", node.pos)
            out.add("/ev", node.pos)
        elif isinstance(node, Divert):
            self._divert(node, out)
        elif isinstance(node, Conditional):
            self._conditional(node, out)
        elif isinstance(node, Sequence):
            self._sequence(node, out)
        elif isinstance(node, Assign | Step | Perform | Return):
            self._logic(node, out)
        elif isinstance(node, TunnelOnwards):
            self._onwards(node, out)

    def _conditional(self, node: Conditional, out: Container) -> None:
        if node.query is not None:
            out.add("ev", node.pos)
            self._value(node.query, out)
            out.add("/ev", node.pos)
        rejoin = Stop()
        for branch in node.branches:
            out.attach(self._branch(branch, rejoin))
        first, last = node.branches[0], node.branches[-1]
        if node.query is not None and first.when is not None and not last.is_else:
            out.add("pop", node.pos)
        out.add(rejoin, node.pos)

    def _branch(self, branch: Branch, rejoin: Stop) -> Container:
        """`[ test, {"->": b, "c": true}, (b) = [ content, -> rejoin ] ]`"""
        pos = branch.pos
        out = Container(pos)
        duplicates = branch.matches and not branch.is_else
        if duplicates:
            out.add("du", pos)
        if branch.when is not None and not branch.is_true and not branch.is_else:
            out.add("ev", pos)
            refuse_in_condition(branch.when, self.report)
            self._value(branch.when, out)
            if branch.matches:
                out.add("==", pos)
            out.add("/ev", pos)
        content = Container(pos, "b")
        out.add(Jump("->", content, conditional=not branch.is_else), pos)
        if branch.matches:
            content.add("pop", pos)
        if not branch.inline:
            content.add("\n", pos)
        if branch.body is not None:
            self._weave(branch.body, content)
        content.add(Jump("->", rejoin), pos)
        out.name_child(content)
        return out

    def _sequence(self, node: Sequence, out: Container) -> None:
        """A counted container that picks one of its elements `s0`, `s1`, ..."""
        pos, kind = node.pos, node.kind
        size = len(node.elements)
        box = Container(pos, flags=VISITS | AT_START_ONLY)
        box.add("ev", pos)
        box.add("visit", pos)
        once, stopping = SequenceKind.ONCE in kind, SequenceKind.STOPPING in kind
        if once or stopping:
            box.add(size if once else size - 1, pos)
            box.add("MIN", pos)
        elif SequenceKind.CYCLE in kind:
            box.add(size, pos)
            box.add("%", pos)
        if SequenceKind.SHUFFLE in kind:
            self._shuffle(box, size, once, stopping)
        box.add("/ev", pos)
        rejoin = Stop()
        for index in range(size + once):
            element = Container(pos, f"s{index}")
            for command in ("ev", "du", index, "==", "/ev"):
                box.add(command, pos)
            box.add(Jump("->", element, conditional=True), pos)
            element.add("pop", pos)
            if index < size:
                self._weave(node.elements[index], element)
            element.add(Jump("->", rejoin), pos)
            box.name_child(element)
        box.add(rejoin, pos)
        out.attach(box)

    def _shuffle(self, box: Container, size: int, once: bool, stopping: bool) -> None:
        after = Stop()
        if once or stopping:
            last = size - 1 if stopping else size
            for item in ("du", last, "==", Jump("->", after, conditional=True)):
                box.add(item, box.pos)
        box.add(size - 1 if stopping else size, box.pos)
        box.add("seq", box.pos)
        if once or stopping:
            box.add(after, box.pos)

    # --- diverts -----------------------------------------------------------------------------

    def _divert(self, divert: Divert, out: Container) -> None:
        word = divert.path[0].text
        if len(divert.path) == 1 and word in ("END", "DONE"):
            out.add("end" if word == "END" else "done", divert.pos)
            return
        target = self._destination(divert.path, divert)
        if divert.args:
            out.add("ev", divert.pos)
            self._arguments(divert.args, target, out, same_frame=not divert.tunnel)
            out.add("/ev", divert.pos)
        if divert.thread:
            out.add("thread", divert.pos)
        kind = "->t->" if divert.tunnel else "->"
        if isinstance(target, Variable):
            out.add({kind: target.name, "var": True}, divert.pos)
        elif target is not None:
            out.add(Jump(kind, self._container(target)), divert.pos)

    def _destination(self, path: tuple[Name, ...], divert: Divert) -> Variable | Place | None:
        """Where a divert goes, checked: that it exists, may be diverted to, fits its arguments."""
        target = self._find_target(path)
        if target is None:
            return None
        pos = divert.path[0].pos
        written = ".".join(name.text for name in path)
        if isinstance(target, Flow) and target.is_function:
            self.report("E0705", pos, name=written)
            return None
        if isinstance(target, Flow):
            self._check_arguments(target, divert.args or [], pos, written)
        elif divert.args and not isinstance(target, Variable):
            self.report("E0713", pos, name=written)
        return target

    def _find_target(self, path: tuple[Name, ...]) -> Variable | Place | None:
        name = path[0].text
        variable = self._variable(name, self.flow) if len(path) == 1 else None
        if variable is not None:
            self._check_target_parameter(variable, path[0].pos)
            return variable
        place = self._place(path, self.flow)
        if place is not None:
            return place
        written = ".".join(part.text for part in path)
        if (len(path) == 1 and (name in NATIVE_FUNCTIONS or name in COMMANDS)) or (
            len(path) == 1 and name in self.names.externals
        ):
            self.report("E0714", path[0].pos, name=name)
        else:
            hint = self.names.nearest(written, self.names.place_names(self.flow))
            self.report("E0701", path[0].pos, name=written, hint=hint)
        return None

    def _check_target_parameter(self, variable: Variable, pos: int) -> None:
        parameter = variable.parameter
        if parameter is not None and not parameter.is_target:
            self.report("E0716", pos, name=variable.name)

    def _onwards(self, node: TunnelOnwards, out: Container) -> None:
        pos = node.pos
        out.add("ev", pos)
        if node.after is None:
            out.add("void", pos)
        elif node.after.path[0].text in ("END", "DONE"):
            self.report("E0407", node.after.pos, name=node.after.path[0].text)
        else:
            target = self._destination(node.after.path, node.after)
            self._arguments(node.after.args or [], target, out)
            if isinstance(target, Variable):
                out.add({"VAR?": target.name}, pos)
            elif target is not None:
                out.add(Address(self._container(target)), pos)
        out.add("/ev", pos)
        out.add("->->", pos)

    def _check_arguments(
        self, target: Flow, args: list[Expression], pos: int, written: str
    ) -> None:
        if not target.sound:
            return
        params = target.params or []
        if len(params) != len(args):
            wanted = ", ".join(p.name.text for p in params)
            self.report(
                "E0707", pos, name=written, wanted=len(params), got=len(args), params=wanted
            )
            return
        for parameter, arg in zip(params, args, strict=True):
            if parameter.is_target and not isinstance(arg, Target | Reference):
                self.report("E0715", arg.pos, name=written, parameter=parameter.name.text)
            elif parameter.is_target and isinstance(arg, Reference):
                self._check_passed_target(arg)

    def _check_passed_target(self, arg: Reference) -> None:
        if self._is_variable(arg):
            return
        if self._place(arg.path, self.flow) is not None:
            self.report("E0717", arg.pos, name=".".join(n.text for n in arg.path))

    def _is_variable(self, value: Reference) -> bool:
        return len(value.path) == 1 and (self._variable(value.path[0].text, self.flow) is not None)

    def _arguments(
        self,
        args: list[Expression],
        target: Variable | Place | None,
        out: Container,
        same_frame: bool = False,
    ) -> None:
        """Push arguments. A tunnel or a call gets variables of its own, a divert keeps ours."""
        params = target.params or [] if isinstance(target, Flow) else []
        for index, arg in enumerate(args):
            if index < len(params) and params[index].by_reference:
                self._by_reference(arg, params[index], out, same_frame)
            else:
                self._value(arg, out)

    def _by_reference(
        self, arg: Expression, parameter: Parameter, out: Container, same_frame: bool
    ) -> None:
        name = parameter.name.text
        if not isinstance(arg, Reference):
            if isinstance(arg, ListLiteral) and len(arg.items) == 1 and len(arg.items[0]) == 1:
                arg = Reference(arg.pos, arg.items[0])
            else:
                self.report("E0711", arg.pos, parameter=name)
                return
        if not self._is_variable(arg):
            written = ".".join(n.text for n in arg.path)
            if self._place(arg.path, self.flow) is not None:
                self.report("E0712", arg.pos, name=written, parameter=name)
            else:
                self._unresolved(arg)
            return
        if same_frame and self._is_own_temporary(arg.path[0].text, name):
            # A pointer to itself would never end; the variable is already what is asked for.
            self._value(arg, out)
            return
        out.add({"^var": arg.path[0].text, "ci": -1}, arg.pos)

    def _is_own_temporary(self, name: str, parameter: str) -> bool:
        """Whether `name`, passed on under the same name, is a plain temporary of this flow."""
        variable = self._variable(name, self.flow)
        if name != parameter or variable is None or name in self.names.globals:
            return False
        return variable.parameter is None or not variable.parameter.by_reference

    # --- logic -------------------------------------------------------------------------------

    def _logic(self, node: Assign | Step | Perform | Return, out: Container) -> None:
        if isinstance(node, Perform):
            out.add("ev", node.pos)
            self._call(node.call, out)
            out.add("pop", node.pos)
            out.add("/ev", node.pos)
        elif isinstance(node, Return):
            out.add("ev", node.pos)
            if node.value is None:
                out.add("void", node.pos)
            else:
                self._value(node.value, out)
            out.add("/ev", node.pos)
            out.add("~ret", node.pos)
        elif isinstance(node, Assign):
            out.add("ev", node.pos)
            self._value(node.value, out)
            out.add("/ev", node.pos)
            if node.declares:
                out.add({"temp=": node.name.text}, node.pos)
            else:
                self._store(node.name, out)
        else:
            out.add("ev", node.pos)
            out.add({"VAR?": node.name.text}, node.pos)
            if node.amount is None:
                out.add(1, node.pos)
            else:
                self._value(node.amount, out)
            out.add("+" if node.adds else "-", node.pos)
            self._store(node.name, out)
            out.add("/ev", node.pos)

    def _store(self, name: Name, out: Container) -> None:
        variable = self._variable(name.text, self.flow)
        if variable is None:
            self._unassignable(name)
        key = "VAR=" if variable is not None and variable.is_global else "temp="
        out.add({key: name.text, "re": True}, name.pos)

    def _unassignable(self, name: Name) -> None:
        if name.text in self.names.constants:
            self.report("E0710", name.pos, name=name.text)
        else:
            hint = self.names.nearest(name.text, self.names.variable_names(self.flow))
            self.report("E0709", name.pos, name=name.text, hint=hint)

    # --- expressions -------------------------------------------------------------------------

    def _value(self, value: Expression, out: Container, printed: bool = False) -> None:
        if isinstance(value, Reference):
            self._reference(value, out, printed)
        elif isinstance(value, Number):
            out.add(value.value, value.pos)
        elif isinstance(value, Binary):
            self._binary(value, out)
        elif isinstance(value, Call):
            self._call(value, out)
        elif isinstance(value, String):
            out.add("str", value.pos)
            self._nodes(value.parts, out)
            out.add("/str", value.pos)
        elif isinstance(value, Unary):
            self._value(value.inner, out)
            out.add(value.operator, value.pos)
        elif isinstance(value, ListLiteral):
            self._list(value, out)
        elif isinstance(value, Target):
            self._target(value, out)
        elif isinstance(value, Stepped):
            self.report("E0511", value.pos, name=value.name.text)

    def _binary(self, value: Binary, out: Container) -> None:
        """Left to right down the long side, without recursion, as `a + b + c + ...` may be long."""
        chain: list[Binary] = []
        left: Expression = value
        while isinstance(left, Binary):
            chain.append(left)
            left = left.left
        self._value(left, out)
        for step in reversed(chain):
            self._check_operands(step)
            self._value(step.right, out)
            out.add("L^" if step.operator == "^" else step.operator, step.pos)

    def _check_operands(self, value: Binary) -> None:
        if value.operator == "?" and isinstance(value.left, Unary) and value.left.operator == "!":
            self.report("E0525", value.pos)
        sides = (value.left, value.right)
        for side in sides:
            if isinstance(side, Target):
                compares = value.operator in ("==", "!=")
                if not compares or not all(isinstance(s, Target | Reference) for s in sides):
                    self.report("E0718", side.pos, name=".".join(n.text for n in side.path))

    def _reference(self, value: Reference, out: Container, printed: bool) -> None:
        path = value.path
        name = path[0].text
        if len(path) == 1:
            constant = self.names.constants.get(name)
            if constant is not None:
                self.usage.variables.add(name)
                if constant.value is not None:
                    self._value(constant.value, out)
                return
        if self.names.item(path) is not None:
            self.usage.variables.update(n.text for n in path)
            out.add({"VAR?": ".".join(n.text for n in path)}, value.pos)
            return
        place = self._place(path, self.flow)
        if place is not None:
            if isinstance(place, Flow) and place.is_function and printed:
                self.report("W0505", value.pos, name=name)
            out.add(Count(self._container(place)), value.pos)
        elif self._is_variable(value):
            out.add({"VAR?": name}, value.pos)
        else:
            self._unresolved(value)

    def _unresolved(self, value: Reference) -> None:
        path = value.path
        written = ".".join(name.text for name in path)
        if len(path) > 1:
            hint = self.names.nearest(written, self._dotted_names())
            self.report("E0703", value.pos, name=written, hint=hint)
            return
        owner = self._owner_of_temp(written)
        if owner is not None:
            self.report("E0704", value.pos, name=written, owner=owner)
            return
        candidates = [*self.names.variable_names(self.flow), *self.names.place_names(self.flow)]
        hint = self.names.nearest(written, candidates)
        self.report("E0702", value.pos, name=written, hint=hint)

    def _dotted_names(self) -> list[str]:
        lists = [
            f"{name}.{item.name.text}"
            for name, declared in self.names.lists.items()
            for item in declared.items
        ]
        return [*lists, *self.names.place_names(self.flow)]

    def _owner_of_temp(self, name: str) -> str | None:
        """The knot around this stitch that has such a temporary or parameter, if one has."""
        outer = self.flow.parent
        if outer is None or outer.name is None:
            return None
        params = (p.name.text for p in outer.params or ())
        return outer.name.text if name in self.names.temps(outer) or name in params else None

    def _target(self, value: Target, out: Container) -> None:
        """`-> knot` as a value: what it leads to is counted in turns too."""
        place = self._target_place(value)
        if place is None:
            return
        if isinstance(place, Flow) and any(p.by_reference for p in place.params or ()):
            self.report("E0725", value.pos, name=value.path[-1].text)
        container = self._container(place)
        container.flags |= VISITS | TURNS
        out.add(Address(container), value.pos)

    def _target_place(self, value: Target) -> Place | None:
        name = value.path[0].text
        if len(value.path) == 1 and name in ("END", "DONE"):
            self.report("E0408", value.pos, name=name)
            return None
        found = self._find_target(value.path)
        if isinstance(found, Variable):
            if found.parameter is None or found.parameter.is_target:
                self.report("E0719", value.pos, name=name)
            return None
        return found

    def _list(self, value: ListLiteral, out: Container) -> None:
        if len(value.items) == 1 and self.names.item(value.items[0]) is None:
            path = value.items[0]
            known = self._is_variable(Reference(value.pos, path))
            if known or self._place(path, self.flow) or path[0].text in self.names.constants:
                written = ".".join(name.text for name in path)
                self.report("W0509", value.pos, name=written)
                self._value(Reference(value.pos, path), out)
                return
        items: dict[str, int] = {}
        for path in value.items:
            found = self.names.item(path)
            written = ".".join(name.text for name in path)
            if found is None:
                hint = self.names.nearest(written, [*self.names.items, *self._dotted_names()])
                self.report("E0723", path[0].pos, name=written, hint=hint)
                continue
            self.usage.variables.update(found)
            key = f"{found[0]}.{found[1]}"
            if key in items:
                self.report("W0506", path[0].pos, name=written)
            items[key] = self.names.item_value(*found)
        out.add({"list": items}, value.pos)

    # --- calls -------------------------------------------------------------------------------

    def _call(self, call: Call, out: Container) -> None:
        name = call.name.text
        if name in COMMANDS:
            self._command(call, out)
        elif name in NATIVE_FUNCTIONS:
            if self._takes(call, NATIVE_FUNCTIONS[name]):
                self._values(call.args, out)
                out.add(name, call.pos)
        elif name in self.names.lists:
            self._list_from(call, out)
        else:
            self._function(call, out)

    def _values(self, values: list[Expression], out: Container) -> None:
        for value in values:
            self._value(value, out)

    def _takes(self, call: Call, count: int) -> bool:
        if len(call.args) == count:
            return True
        self.report("E0708", call.pos, name=call.name.text, wanted=count, got=len(call.args))
        return False

    def _command(self, call: Call, out: Container) -> None:
        name = call.name.text
        command, count = COMMANDS[name]
        if not self._takes(call, count):
            return
        if name in ("TURNS_SINCE", "READ_COUNT"):
            if not self._counted(call, out):
                return
        else:
            if name in ("RANDOM", "SEED_RANDOM"):
                self._whole_numbers(call)
            self._values(call.args, out)
        out.add(command, call.pos)

    def _whole_numbers(self, call: Call) -> None:
        for arg in call.args:
            if isinstance(arg, Number) and type(arg.value) is not int:
                self.report("E0727", arg.pos, name=call.name.text)

    def _counted(self, call: Call, out: Container) -> bool:
        """The place or variable that TURNS_SINCE and READ_COUNT look at."""
        arg = call.args[0]
        name = call.name.text
        if isinstance(arg, Target):
            self._target(arg, out)
            return True
        if isinstance(arg, Reference):
            if self._is_variable(arg):
                self._value(arg, out)
                return True
            if self._place(arg.path, self.flow) is not None:
                written = ".".join(n.text for n in arg.path)
                self.report("E0721", arg.pos, function=name, name=written)
                return False
            self._unresolved(arg)
            return False
        self.report("E0720", arg.pos, name=name)
        return False

    def _list_from(self, call: Call, out: Container) -> None:
        """`colours(2)`: an item by its value; `colours()`: an empty list of that kind."""
        name = call.name.text
        self.usage.variables.add(name)
        if not call.args:
            out.add({"list": {}, "origins": [name]}, call.pos)
        elif len(call.args) == 1:
            out.add("^" + name, call.pos)
            self._value(call.args[0], out)
            out.add("listInt", call.pos)
        else:
            self.report("E0724", call.pos, name=name)

    def _function(self, call: Call, out: Container) -> None:
        name = call.name.text
        variable = self._variable(name, self.flow)
        if variable is not None:
            self._check_target_parameter(variable, call.pos)
            self._values(call.args, out)
            out.add({"f()": name, "var": True}, call.pos)
            return
        external = self.names.externals.get(name)
        if external is not None:
            self._values(call.args, out)
            if self._takes(call, len(external.params)):
                jump: dict[str, object] = {"x()": name}
                if call.args:
                    jump["exArgs"] = len(call.args)
                out.add(jump, call.pos)
            return
        place = self._place((call.name,), self.flow)
        if not isinstance(place, Flow):
            hint = self.names.nearest(name, self.names.function_names())
            self.report("E0706" if place is None else "E0726", call.pos, name=name, hint=hint)
            return
        if not place.is_function:
            self.report("E0726", call.pos, name=name, hint="")
            return
        self._check_arguments(place, call.args, call.pos, name)
        self._arguments(call.args, place, out)
        out.add(Jump("f()", self._container(place)), call.pos)

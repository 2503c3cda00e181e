"""Weaves: choices and gathers as containers, and loose ends joined to the gathers below."""

from __future__ import annotations

from ..container import Address, ChoicePoint, Container, Jump
from ..syntax import Choice, Gather, Inclusion, Weave
from . import content, values
from .context import Emission

# A gather after a gather lies inside it; past this many the next one lies beside them, behind a
# jump, so that a long run of gathers does not reach the runtime's depth limit.
MAX_GATHER_CHAIN = 12

HAS_CONDITION, HAS_START, HAS_OPTION, IS_FALLBACK, ONCE_ONLY = 1, 2, 4, 8, 16

LooseEnd = tuple[Choice | Gather, Container]


def weave(e: Emission, tree: Weave, root: Container) -> list[LooseEnd]:
    """Emit a weave into `root`; what comes back is loose ends that no gather in it took up."""
    weaver = _Weaver(e, root)
    for item in tree.items:
        if isinstance(item, Gather):
            weaver.gather(item)
        elif isinstance(item, Choice):
            weaver.choice(item)
        elif isinstance(item, Weave):
            weaver.nested(item)
        elif isinstance(item, Inclusion):
            weaver.nested(item.body)
        else:
            content.node(e, item, weaver.open)
    return weaver.loose


class _Weaver:
    """One level of a weave while it is emitted.

    `current` takes choices and what follows a gather; `open` takes plain content, which belongs
    to the last choice if there is one.
    """

    def __init__(self, e: Emission, root: Container) -> None:
        self.loose: list[LooseEnd] = []
        self.open = self._current = self._root = root
        self._e = e
        self._last: Choice | Gather | None = None
        self._seen_choice = False
        self._gathers = self._choices = self._chain = 0

    def gather(self, gather: Gather) -> None:
        """Without choices before it a gather is simply entered; else only loose ends lead in."""
        container = self._e.container(gather)
        container.name = gather.label.text if gather.label else f"g-{self._gathers}"
        self._gathers += gather.label is None
        self._chain += 1
        if self._seen_choice or self._chain > MAX_GATHER_CHAIN:
            self._root.name_child(container)
            if not self._seen_choice:
                self._current.add(Jump("->", container), gather.pos)
            self._chain = 0
        else:
            self._current.put(container, gather.pos)
        for node, end in self.loose:
            if not (isinstance(node, Gather) and node.depth == gather.depth):
                end.add(Jump("->", container), gather.pos)
        self.loose = [(gather, container)]
        self.open = self._current = container
        self._seen_choice, self._last = False, gather

    def choice(self, choice: Choice) -> None:
        if isinstance(self._last, Gather):
            self._close_last()
        container = self._e.container(choice)
        container.name = f"c-{self._choices}"
        self._choices += 1
        _choice_point(self._e, choice, self._current, container)
        self._current.name_child(container)
        self.loose.append((choice, container))
        self.open, self._seen_choice, self._last = container, True, choice

    def nested(self, inner: Weave) -> None:
        """A deeper weave goes where plain content goes, and hands its loose ends up."""
        container = Container(inner.pos)
        handed_up = weave(self._e, inner, container)
        self.open.attach(container)
        if self._last is not None:
            self._close_last()
            self.open = self._current
        self.loose += handed_up

    def _close_last(self) -> None:
        """The last choice or gather leads on by itself."""
        self.loose = [end for end in self.loose if end[0] is not self._last]


def _choice_point(e: Emission, choice: Choice, outer: Container, inner: Container) -> None:
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
        content.nodes(e, choice.start, start)
        start.add({"->": "$r", "var": True}, pos)
        _start_text(start, point, inner, pos)
    if choice.option:
        flags |= HAS_OPTION
        point.add("str", pos)
        content.nodes(e, choice.option, point)
        point.add("/str", pos)
    if choice.conditions:
        flags |= HAS_CONDITION
        _conditions(e, choice, point)
    if evaluates:
        point.add("/ev", pos)
    if choice.fallback:
        flags |= IS_FALLBACK
    point.add(ChoicePoint(inner, flags), pos)
    outer.attach(point)
    content.nodes(e, choice.inner, inner)


def _conditions(e: Emission, choice: Choice, point: Container) -> None:
    for index, condition in enumerate(choice.conditions):
        values.condition(e, condition, point)
        if index:
            point.add("&&", choice.pos)


def _start_text(start: Container, point: Container, inner: Container, pos: int) -> None:
    """The start text is said twice: in the choice, and again when it is taken."""
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

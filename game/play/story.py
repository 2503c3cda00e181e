"""One compiled ink story, run line by line: the only door to the ink runtime.

Everything the runtime can do wrong ends here: its bare errors become one `fault` sentence in the
passage that was being run, a story that never comes back is stopped by a time budget, and one that
never stops talking by a bound on lines. Nothing is decided here; the playthrough decides.
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, partial
from time import thread_time
from typing import Any

import bink.story

from game.errors import Trouble
from game.play.messages import Option

LONGEST_PASSAGE = 1000  # lines between two choice points; more is a loop in the script
PATIENCE_MS = 2000.0  # for one line; a divert that only leads to itself never returns
WORKED = 0.5  # of that time really worked on the line, before it is called a loop
PANIC = "panic crossed"  # in what the runtime says of its own mistakes
GAVE_UP = "the runtime gave up; is something divided by 0, or used before it has a value?"
# A runtime that was played to its end gives none of its memory back (5 MB for our story; measured
# with bink 0.7), so it is played again.
SPARE: deque[tuple[str, bink.story.Story, str]] = deque(maxlen=4)

Value = bool | int | float | str


@dataclass(frozen=True)
class Line:
    """One line as ink said it: stripped text, its tags, and the runtime path of its content."""

    text: str
    tags: tuple[str, ...]
    path: str


@dataclass(frozen=True)
class Passage:
    """What ink says until it next waits.

    options are empty at an end. fault is what the runtime complained of, "" when all is well; the
    lines before it were said all the same. knot is the knot in which the passage came to rest.
    """

    lines: tuple[Line, ...]
    options: tuple[Option, ...]
    fault: str
    knot: str


class Story:
    """A running story. Positions and variables live in it; `save` and `load` move both.

    Args:
        compiled: ink runtime JSON, version 21.
        seed: of the story's own random choices; None leaves it to the runtime.
        patience_ms: how long one line may take.

    Raises:
        Trouble: the JSON is no compiled ink.
    """

    def __init__(
        self, compiled: str, seed: int | None = None, patience_ms: float = PATIENCE_MS
    ) -> None:
        self._patience_ms = patience_ms
        self._json = compiled.removeprefix("\ufeff")
        self._stuck = False
        try:
            self._ink, self._first = self._spare() or self._made()
        except RuntimeError as error:
            raise Trouble(f"This is no compiled ink story ({error}); compile it again.") from None
        if seed is not None:
            self._plant(seed)

    def __del__(self) -> None:
        if not getattr(self, "_stuck", True) and hasattr(self, "_ink"):
            SPARE.append((self._json, self._ink, self._first))

    def _made(self) -> tuple[bink.story.Story, str]:
        ink = self._fresh()
        return ink, str(ink.save_state())

    def _spare(self) -> tuple[bink.story.Story, str] | None:
        """A runtime of the same story that nobody needs any more, at its beginning."""
        for kept in tuple(SPARE):
            compiled, ink, first = kept
            if compiled == self._json:
                try:
                    SPARE.remove(kept)
                    ink.load_state(first)
                except (ValueError, RuntimeError):  # another thread was quicker, or it is worn out
                    continue
                return ink, first
        return None

    def _fresh(self) -> bink.story.Story:
        ink = bink.story.Story(self._json)
        ink.set_allow_external_function_fallbacks(True)
        return ink

    def _plant(self, seed: int) -> None:
        state = json.loads(self.save())
        state["storySeed"] = seed % (1 << 31)
        self.load(json.dumps(state))

    @cached_property
    def _named(self) -> dict[str, Any]:
        last = json.loads(self._json)["root"][-1]
        return last if isinstance(last, dict) else {}

    @cached_property
    def knots(self) -> tuple[str, ...]:
        """The names of all knots and functions, in the order of the file."""
        names = (name for name in self._named if name != "global decl")
        return tuple(name for name in names if not name.startswith("#"))

    @cached_property
    def heads(self) -> frozenset[str]:
        """The knots that can be played from their head: no functions, and no tunnels.

        A tunnel that nobody called has nowhere to return to, which shows only at its end.
        """
        written = {knot: json.dumps(self._named[knot]) for knot in self.knots}
        closed = ('"->->"', '"~ret"')
        return frozenset(
            knot for knot, ink in written.items() if not any(word in ink for word in closed)
        )

    def same_knots(self, other: Story) -> frozenset[str]:
        """The knots that are the very same in another compilation; states fit in both there."""
        named = other._named
        return frozenset(knot for knot in self.knots if self._named[knot] == named.get(knot))

    @cached_property
    def variables(self) -> tuple[str, ...]:
        """The names of all global variables."""
        return tuple(_declared(self._named.get("global decl", [])))

    def run(self) -> Passage:
        """Say everything up to the next choice point or end."""
        lines: list[Line] = []
        knot = ""
        fault = ""
        try:
            before = self._ink.get_current_path()
            while self._ink.can_continue():
                if len(lines) >= LONGEST_PASSAGE:
                    fault = f"more than {LONGEST_PASSAGE} lines without a choice"
                    break
                fault = self._next_line()
                after = self._ink.get_current_path()
                line = self._line(before, after)
                before = after
                knot = _knot(line.path, self.knots) or knot
                if line.text or line.tags:
                    lines.append(line)
                if fault:
                    break
        except RuntimeError as error:
            fault = fault or _plain_fault(error)
            self._stuck = True
        options = () if fault else self._options()
        return Passage(tuple(lines), options, fault, self._resting_knot() or knot)

    def _next_line(self) -> str:
        """Let ink say one line; its complaint, if any, comes after the line has been said."""
        worked = -1.0
        while True:
            try:
                if self._ink.continue_async(self._patience_ms):
                    return ""
            except RuntimeError as error:
                return _plain_fault(error)
            # The runtime goes by the clock, which runs on while a busy or sleeping machine stands:
            # only who works on through a second such time is in a loop.
            if worked < 0.0:
                worked = thread_time()
            elif (thread_time() - worked) * 1000 >= self._patience_ms * WORKED:
                seconds = self._patience_ms / 1000
                raise RuntimeError(f"no line came within {seconds:g} seconds: a loop")

    def _line(self, before: str, after: str) -> Line:
        text = self._ink.get_current_text().strip()
        tags = tuple(tag for tag in self._ink.get_current_tags() if tag)
        return Line(text, tags, _content(before, after))

    def _options(self) -> tuple[Option, ...]:
        choices = self._ink.get_current_choices()
        return tuple(
            Option(index, choices[index].strip(), tuple(choices.get_tags(index)))
            for index in range(len(choices))
        )

    @property
    def offers(self) -> int:
        """How many choices are on offer now."""
        return len(self._ink.get_current_choices())

    def _resting_knot(self) -> str:
        """The knot whose choices are on offer, from the state's own record of them."""
        state = json.loads(self.save())
        flow = state["flows"][state["currentFlowName"]]
        paths = [choice["originalChoicePath"] for choice in flow["currentChoices"]]
        return _knot(paths[0], self.knots) if paths else ""

    @property
    def visited(self) -> frozenset[str]:
        """The runtime paths of the knots, stitches, choices and gathers that were come to."""
        return frozenset(json.loads(self.save())["visitCounts"])

    def choose(self, index: int) -> None:
        """Take a choice; `run` then says what follows.

        Raises:
            IndexError: there is no such choice now.
        """
        if not 0 <= index < len(self._ink.get_current_choices()):
            raise IndexError(f"there is no choice {index} now")
        self._ink.choose_choice_index(index)

    def jump(self, knot: str) -> bool:
        """Go to the head of a knot; false when none of that name can be played from there."""
        if knot not in self.heads:
            return False
        return _succeeds(lambda: self._ink.choose_path_string(knot))

    def get(self, name: str) -> Value:
        """The value of a global variable. A list is given as the names of its items.

        Raises:
            KeyError: the story has no such variable.
        """
        if name not in self.variables:
            raise KeyError(name)
        value = self._ink.get_variable(name)
        if isinstance(value, bool | int | float | str):
            return value
        return ", ".join(item for item, _ in value.items)

    def set(self, name: str, value: Value) -> None:
        """Give a global variable a value.

        Raises:
            KeyError: the story has no such variable.
        """
        if name not in self.variables:
            raise KeyError(name)
        self._ink.set_variable(name, value)

    def save(self) -> str:
        """The whole state of the story, as the runtime's own JSON."""
        state: str = self._ink.save_state()
        return state

    def load(self, state: str) -> bool:
        """Take up a state made by `save`; false when the runtime refuses it."""
        if self._stuck:  # in the middle of a line, which the runtime would go on with
            self._ink, self._stuck = self._fresh(), False
        return _succeeds(lambda: self._ink.load_state(state))

    def recall(self, state: str) -> None:
        """Give the variables the values they have in another state; lists and targets stay."""
        was = json.loads(state)["variablesState"]
        now = json.loads(self.save())["variablesState"]
        self._give({name: value for name, value in was.items() if now.get(name) != value})

    def adopt(self, state: str, place: bool = True) -> None:
        """Take over what a state of an earlier version of this story remembers.

        Args:
            state: made by `save`, perhaps of another compilation.
            place: take its visit counts and its place too, if the runtime can; a `jump` must
                follow, for the place is not the same content any more.
        """
        if place and self.load(state):
            return
        self._give(json.loads(state)["variablesState"])

    def _give(self, values: Mapping[str, Any]) -> None:
        for name, value in values.items():
            if isinstance(value, str) and value.startswith("^"):
                value = value[1:]
            if name in self.variables and isinstance(value, bool | int | float | str):
                _succeeds(partial(self.set, name, value))


def with_values(state: str, values: str) -> str:
    """A state of `Story.save` with the variables of another."""
    return json.dumps({**json.loads(state), "variablesState": json.loads(values)["variablesState"]})


def _succeeds(act: Callable[[], object]) -> bool:
    try:
        act()
    except RuntimeError:
        return False
    return True


def _plain_fault(error: RuntimeError) -> str:
    """What the runtime complains of, without its advice to programmers."""
    complaint = str(error).rpartition("RUNTIME ERROR: ")[2]
    return GAVE_UP if PANIC in complaint else complaint


def _content(before: str, after: str) -> str:
    """The path of the line just said: one item before where ink now stands.

    At a choice point ink stands nowhere, and where it stood before the line has to do: that is
    the line itself or, right behind a choice, the choice.
    """
    head, _, last = after.rpartition(".")
    if last.isdigit() and int(last) > 0:
        return f"{head}.{int(last) - 1}" if head else str(int(last) - 1)
    return before


def _knot(path: str, knots: tuple[str, ...]) -> str:
    first = path.partition(".")[0]
    return first if first in knots else ""


def _declared(content: Any) -> Iterator[str]:
    if isinstance(content, list):
        for item in content:
            yield from _declared(item)
    elif isinstance(content, dict) and isinstance(content.get("VAR="), str):
        yield content["VAR="]

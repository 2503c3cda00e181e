"""The steps of a performance, so that the player can go back and forward through them.

A step is one thing the player did and everything that came of it, word for word. The position is a
step and how many of its messages are shown. Going back never re-rolls anything: the same messages
come again. A new deed after going back forks: the future that was there is kept as a branch, and
can be gone over to. Nothing here runs ink.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from game.play.director import TalkState
from game.play.memory import Memory
from game.play.messages import Message, Option, Scene

NOTHING_TOLD = Memory()
KEPT_STEPS = 1000  # one can go back through these; of earlier ones only the words are kept
KEPT_BRANCHES = 24  # ways not gone on with; the oldest give way
KEPT_ASIDE = 1000  # steps in all of them that are in no other


@dataclass(frozen=True)
class Step:
    """One deed of the player and what came of it.

    deed is "start", "choice", "say", "silence" or "exit". state is the ink state after it.
    scene is the scene before its first message; point are the tags of the choice point it leads to;
    known are the facts opened so far; used the ids of understudy replies said so far; memory what
    the player told so far. talk is the open window's state, None outside windows. answered is
    false while a line is being invented; leaving names the exit that is taken once it is said.
    records is the provenance of what was invented. took is the index of the option that ink was
    given, -1 where ink was not asked; language is the one that what came of it is in.
    """

    deed: str
    messages: tuple[Message, ...]
    state: str
    scene: Scene
    point: tuple[str, ...]
    options: tuple[Option, ...]
    knot: str
    known: tuple[str, ...] = ()
    used: tuple[str, ...] = ()
    memory: Memory = NOTHING_TOLD
    talk: TalkState | None = None
    answered: bool = True
    leaving: str = ""
    records: tuple[Mapping[str, Any], ...] = ()
    took: int = -1
    language: str = "en"

    @property
    def ink(self) -> tuple[Message, ...]:
        """The messages that ink said."""
        return tuple(message for message in self.messages if message.origin == "ink")


@dataclass(frozen=True)
class Branch:
    """A way that was left for another.

    steps are all of it, from the first step that can be gone back to: its beginning is that of the
    trail it was left for, the very same objects. seen is how many messages of its last step were
    shown; earlier and before are those of its trail. story is the identity of the story in which it
    was played, "" for the one of now.
    """

    steps: tuple[Step, ...]
    seen: int
    earlier: tuple[Message, ...] = ()
    before: str = ""
    story: str = ""


@dataclass
class Trail:
    """All steps, and where we stand: step `at`, of whose messages `shown` are shown.

    earlier are messages from before the first step that can still be gone back to; before is the
    ink state at their end, "" where there is none. seen is how many messages of the last step were
    ever shown; all other steps were read to their end. branches are the ways that were left,
    the last one left last.
    """

    earlier: tuple[Message, ...] = ()
    before: str = ""
    steps: list[Step] = field(default_factory=list)
    at: int = 0
    shown: int = 0
    seen: int = 0
    branches: list[Branch] = field(default_factory=list)
    _said: tuple[Message, ...] | None = None

    @property
    def here(self) -> Step:
        """The step we stand in."""
        return self.steps[self.at]

    @property
    def last(self) -> bool:
        """Whether no step lies ahead."""
        return self.at == len(self.steps) - 1

    @property
    def read(self) -> bool:
        """Whether every message of this step is shown."""
        return self.shown >= len(self.here.messages)

    @property
    def transcript(self) -> tuple[Message, ...]:
        """Every message shown so far, from the very first."""
        if self._said is None:
            said = [message for step in self.steps[: self.at] for message in step.messages]
            self._said = (*self.earlier, *said)
        return self._said + self.here.messages[: self.shown]

    def add(self, step: Step, shown: int) -> None:
        """Take a new step from here; what lay ahead becomes a branch."""
        self._fork()
        self.steps.append(step)
        if len(self.steps) > KEPT_STEPS:
            self._shorten()
        self._said = None
        self.seen = 0
        self._go(len(self.steps) - 1, shown)

    def amend(self, **changes: Any) -> None:
        """Change the step we stand in; what lay ahead becomes a branch."""
        if not self.last:
            self._fork()
            self.seen = self.shown
        self.steps[self.at] = replace(self.here, **changes)

    def retell(self, step: Step) -> None:
        """Put the step we stand in into other words; nothing else changes."""
        old, self.steps[self.at] = self.here, step
        self.branches = [_retold(branch, self.at, old, step) for branch in self.branches]

    def drop(self) -> None:
        """Forget the last step and stand at the end of the one before."""
        del self.steps[self.at :]
        self._to_end(self.at - 1)

    def show(self, shown: int) -> None:
        """Show so many messages of this step."""
        self._go(self.at, shown)

    def back(self) -> None:
        """One message back, or to the end of the step before."""
        if self.shown > 1:
            self._go(self.at, self.shown - 1)
        else:
            self._to_end(self.at - 1)

    def back_to(self, number: int) -> None:
        """To where the message with this number is the last one shown, or as near as one can."""
        before = len(self.earlier)
        for at, step in enumerate(self.steps[: self.at + 1]):
            shown = number - before + 1
            if shown <= len(step.messages):
                self._go(at, max(shown, min(1, len(step.messages))))
                return
            before += len(step.messages)

    def back_to_choice(self) -> None:
        """To the end of the step before, where something else can be done."""
        self._to_end(self.at - 1)

    def forward(self) -> None:
        """One message forward, or to the first of the next step."""
        if not self.read:
            self._go(self.at, self.shown + 1)
            return
        ahead = self.steps[self.at + 1]
        seen = self.seen if ahead is self.steps[-1] else len(ahead.messages)
        self._go(self.at + 1, min(1, seen))

    @property
    def can_back(self) -> bool:
        """Whether anything lies behind that can be gone back to."""
        return self.at > 0 or self.shown > 1

    @property
    def can_forward(self) -> bool:
        """Whether anything lies ahead that was already seen."""
        return not self.last or self.shown < self.seen

    def follow(self) -> None:
        """Into the step ahead, as if it were taken anew: two of its messages are shown."""
        ahead = self.steps[self.at + 1]
        self._go(self.at + 1, min(2, len(ahead.messages)))

    def as_branch(self, story: str = "") -> Branch:
        """The way we are on, to its very end."""
        return Branch(tuple(self.steps), self.seen, self.earlier, self.before, story)

    def go_over(self, branch: Branch) -> None:
        """Go on where a branch was left; the way we are on becomes a branch itself."""
        own = self.as_branch()
        self.branches = [one for one in self.branches if one is not branch]
        self.steps, self.seen, self._said = list(branch.steps), branch.seen, None
        self.earlier, self.before = branch.earlier, branch.before
        self.at, self.shown = len(self.steps) - 1, branch.seen
        self.keep(own)

    def keep(self, branch: Branch) -> None:
        """Keep a way that is left, unless a branch holds all of it already."""
        held = (shared(branch.steps, one.steps) == len(branch.steps) for one in self.branches)
        if any(held):
            return
        self.branches.append(branch)
        known = {id(step) for step in self.steps}
        aside = 0
        for place in range(len(self.branches) - 1, -1, -1):
            fresh = {id(step) for step in self.branches[place].steps} - known
            known |= fresh
            aside += len(fresh)
            if aside > KEPT_ASIDE or len(self.branches) - place > KEPT_BRANCHES:
                del self.branches[: place + 1]
                return

    def _fork(self) -> None:
        """Keep what lies ahead as a branch, and stand at the end."""
        if self.at < len(self.steps) - 1:
            whole = self.as_branch()
            del self.steps[self.at + 1 :]
            self.keep(whole)

    def _shorten(self) -> None:
        """Of the first step only the words stay; a branch that left there is gone."""
        first = self.steps.pop(0)
        self.earlier += first.messages
        self.before = first.state
        here = [one for one in self.branches if len(one.steps) > 1 and one.steps[0] is first]
        self.branches = [
            replace(one, steps=one.steps[1:], earlier=self.earlier, before=self.before)
            for one in here
        ]

    def _to_end(self, at: int) -> None:
        self._go(at, len(self.steps[at].messages))

    def _go(self, at: int, shown: int) -> None:
        if at != self.at:
            self._said = None
        self.at, self.shown = at, shown
        if self.last:
            self.seen = max(self.seen, shown)


def shared(one: Sequence[Step], other: Sequence[Step]) -> int:
    """How many steps two ways have in common, from the first."""
    pairs = zip(one, other, strict=False)
    most = min(len(one), len(other))
    return next((place for place, (a, b) in enumerate(pairs) if a is not b), most)


def _retold(branch: Branch, at: int, old: Step, new: Step) -> Branch:
    if at >= len(branch.steps) or branch.steps[at] is not old:
        return branch
    return replace(branch, steps=(*branch.steps[:at], new, *branch.steps[at + 1 :]))

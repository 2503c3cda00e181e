"""One window and one bot that talks in it: every turn with what was heard, made, refused, shown.

The game's own path is taken (`Playthrough.say`, director, improviser, checks); only the player is
not real. What was shown is checked once more here, from outside. Nothing is printed and nothing is
judged: the bench counts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from game.improv.brief import Brief
from game.improv.checks import check
from game.improv.engines import Engine
from game.improv.improviser import WRITTEN, Improviser
from game.play.director import hear
from game.play.messages import Message, Talking
from game.play.playthrough import Playthrough
from game.play.provenance import Provenance
from game.play.theatre import Script
from game.workshop.pasts import Payload
from game.workshop.talkers import LEAVING, answer, says

GRACE = 4  # turns past the contract's last before a window counts as one that never ends
TELLING = frozenset({"fact"})  # codes for which a whole line is read at once too


@dataclass(frozen=True)
class Case:
    """Who talks where: enough to have the same conversation again."""

    window: str
    bot: str
    language: str
    engine: str
    round: int = 0


@dataclass(frozen=True)
class Turn:
    """One turn of a case.

    shown is what she said, drafts the improviser's attempts as plain data. violations are what the
    checks say of an engine's words that were shown, false_alarms of the writer's own. repeated are
    shown sentences that had been said before in it. left says that the window closed,
    due that a wish to go was expected to be obeyed at once. first_ms is None without a line.
    """

    case: Case
    number: int
    words: str
    acts: tuple[str, ...]
    move: str
    shown: tuple[str, ...]
    engines: tuple[str, ...]
    drafts: tuple[Mapping[str, Any], ...] = ()
    violations: tuple[str, ...] = ()
    false_alarms: tuple[str, ...] = ()
    repeated: tuple[str, ...] = ()
    first_ms: int | None = None
    ms: int = 0
    left: bool = False
    care: bool = False
    record: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Outcome:
    """How a case went. ended: within the contract's turns; at_once: a goodbye in the first turn."""

    case: Case
    turns: tuple[Turn, ...]
    ended: bool
    at_once: bool
    trouble: str = ""


class Overheard(Improviser):
    """An improviser that remembers what it was asked, for a second look from outside."""

    brief: Brief

    def begin(self, brief: Brief, now: float) -> None:
        self.brief = brief
        super().begin(brief, now)


class Stand:
    """A story ready to be talked with.

    Args:
        script: the story.
        engine: who invents.
        understudy: the writer's replies.
        clock: monotonic seconds.
        rest: waits that many seconds; called while an answer is on its way.
    """

    def __init__(
        self,
        script: Script,
        engine: Engine,
        understudy: Engine,
        clock: Callable[[], float],
        rest: Callable[[float], None],
    ) -> None:
        self.script, self.engine, self.understudy = script, engine, understudy
        self.clock, self.rest = clock, rest

    def sit(self, case: Case, past: Payload) -> Outcome:
        """Let the case's bot talk until the window closes or ought to have closed."""
        improviser = Overheard(self.engine, self.understudy, self.script.world)
        payload = {**past, "seed": past["seed"] + case.round}
        play = Playthrough.restore(payload, self.script, improviser, self.clock())
        contract = self.script.contract(case.window)
        words = says(case.bot, case.language, case.window, case.round, self.script.world)
        turns: list[Turn] = []
        said: set[str] = set()
        while len(turns) < contract.most_turns + GRACE:
            turns.append(self._turn(play, improviser, case, len(turns), words, said))
            said |= {_bare(sentence) for sentence in turns[-1].shown}
            if turns[-1].left:
                break
        counted = sum(not turn.care for turn in turns)
        ended = bool(turns) and turns[-1].left and counted <= contract.most_turns
        return Outcome(case, tuple(turns), ended, case.bot != LEAVING or len(turns) == 1)

    def _turn(
        self,
        play: Playthrough,
        improviser: Overheard,
        case: Case,
        number: int,
        words: Iterator[str],
        said: set[str],
    ) -> Turn:
        waiting = play.waiting
        assert isinstance(waiting, Talking)
        if waiting.care:
            play.come_back()
        typed = answer(case.bot, waiting, next(words), number)
        before = len(play.transcript)
        play.say(typed, self.clock())
        self.hear(play)
        now = play.waiting
        left = not (isinstance(now, Talking) and now.window == case.window)
        new = play.transcript[before:]
        found = _found(play, new)
        contract = self.script.contract(case.window)
        return judged(
            Turn(
                case=case,
                number=number,
                words=typed,
                acts=hear(typed, contract, case.language).names,
                move=str(found.record["move"]) if found else "leave" if left else "care",
                shown=tuple(one.text for one in found.lines) if found else (),
                engines=tuple(found.record["engines"]) if found else (),
                left=left,
                care=isinstance(now, Talking) and now.care,
            ),
            found,
            improviser,
            said,
            self,
        )

    def hear(self, play: Playthrough) -> None:
        """Wait for the end of an answer."""
        while isinstance(now := play.waiting, Talking) and now.thinking:
            if not play.poll(self.clock()):
                self.rest(0.005)


def judged(
    turn: Turn, found: Provenance | None, improviser: Overheard, said: set[str], stand: Stand
) -> Turn:
    """The turn with its record, and with what the checks say of what was shown."""
    if found is None:
        return turn
    record = found.record
    written = {stand.understudy.name, WRITTEN}
    accepted = {
        sentence
        for attempt in record["attempts"]
        if attempt["engine"] not in written
        for sentence in attempt["accepted"]
    }
    violations: list[str] = []
    alarms: list[str] = []
    for place, sentence in enumerate(turn.shown):
        reasons = check(sentence, improviser.brief, turn.shown[:place], stand.script.world)
        told = [f"{one.code}: {sentence}" for one in reasons]
        (violations if sentence in accepted else alarms).extend(told)
    line = " ".join(sentence for sentence in turn.shown if sentence in accepted)
    whole = check(line, improviser.brief, (), stand.script.world) if line else ()
    violations += [f"{one.code}: {line}" for one in whole if one.code in TELLING]
    return replace(
        turn,
        drafts=tuple(record["attempts"]),
        violations=tuple(violations),
        false_alarms=tuple(alarms),
        repeated=tuple(one for one in turn.shown if _bare(one) in said and not _quotes(one)),
        first_ms=record["first_ms"],
        ms=record["ms"],
        record=record,
    )


def _found(play: Playthrough, new: tuple[Message, ...]) -> Provenance | None:
    """The record of what she said among the new messages."""
    for one in new:
        if one.origin == "improv":
            return play.provenance(one.number)
    return None


def _quotes(sentence: str) -> bool:
    """Whether a sentence is nothing but the player's own words, handed back."""
    return sentence.startswith("“") and sentence.rstrip(".").endswith("”")


def _bare(sentence: str) -> str:
    return "".join(letter for letter in sentence.casefold() if letter.isalnum())

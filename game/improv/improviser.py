"""One line, invented and checked: the engine's text goes in, accepted sentences come out.

Every sentence is checked before it leaves this module; the first refused one ends the draft at the
last good sentence. With nothing good there is one new try, then the writer's own line. Nothing
that `poll` gave out is ever taken back. No clock here: `now` is monotonic seconds from the caller.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from game.improv.brief import Brief
from game.improv.checks import Refusal, check
from game.improv.engines import Engine, identity
from game.improv.sentences import Splitter, Thoughts, finished, split
from game.improv.world import World

TRIES = 2  # of the engine at one line
WRITTEN = "written"  # who says the words a contract prescribes
UNFINISHED = Refusal("unfinished", "the sentence was not finished")
BESIDE_MUST = 2  # sentences of an engine's before words that must be said


@dataclass(frozen=True)
class Limits:
    """How long a line may take and be.

    first_s is the time until the first sentence must have come, whole_s until the last; sentences
    is how many an engine may say in one line (the writer's lines are as long as they are).
    """

    first_s: float = 6.0
    whole_s: float = 20.0
    sentences: int = 3


@dataclass(frozen=True)
class Refused:
    """A sentence that was not shown, and why."""

    sentence: str
    refusals: tuple[Refusal, ...]


@dataclass(frozen=True)
class Attempt:
    """One draft: whose it was, what of it was accepted and refused, what went wrong, how long.

    counts are the engine's own: tokens of the prompt, how many of them it evaluated anew, tokens
    said, milliseconds. Empty where it counts nothing.
    """

    engine: str
    number: int
    accepted: tuple[str, ...] = ()
    refused: tuple[Refused, ...] = ()
    trouble: str = ""
    ms: int = 0
    counts: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Record:
    """Where a line came from.

    engines are those whose words were shown, in their order; model is who invented, with its file
    and prompt. acts were heard, strongest first. memories are the slots that could be quoted,
    quoted those whose words stand in the line.
    """

    window: str
    move: str
    seed: int
    said: tuple[str, ...] = ()
    engines: tuple[str, ...] = ()
    attempts: tuple[Attempt, ...] = ()
    reply_ids: tuple[str, ...] = ()
    first_ms: int | None = None
    ms: int = 0
    interrupted: bool = False
    acts: tuple[str, ...] = ()
    memories: tuple[str, ...] = ()
    quoted: tuple[str, ...] = ()
    model: str = ""


class Improviser:
    """Makes the lines of a window, one after the other.

    Args:
        engine: who invents; may be the understudy itself.
        understudy: the writer's own replies, always ready and never checked.
        world: the closed world the checks hold lines against.
        limits: the deadlines.
    """

    def __init__(
        self, engine: Engine, understudy: Engine, world: World, limits: Limits | None = None
    ) -> None:
        self._engine, self._understudy = engine, understudy
        self._world, self._limits = world, limits or Limits()
        self._line: _Line | None = None

    @property
    def busy(self) -> bool:
        """Whether more sentences may come."""
        return self._line is not None and not self._line.over

    @property
    def typing(self) -> bool:
        """Whether to show that a line is being made."""
        return self.busy

    @property
    def record(self) -> Record:
        """The provenance of the present or last line.

        Raises:
            LookupError: no line was begun yet.
        """
        if self._line is None:
            raise LookupError("no line was begun")
        return self._line.record

    def begin(self, brief: Brief, now: float) -> None:
        """Begin a line; one still under way is interrupted."""
        self.interrupt()
        invents = self._engine is not self._understudy and brief.move != "aside"
        engine = self._engine if invents else None
        self._line = _Line(brief, engine, self._understudy, self._world, self._limits, now)

    def poll(self, now: float) -> tuple[str, ...]:
        """The sentences accepted since the last call."""
        return self._line.poll(now) if self._line is not None else ()

    def warm(self, brief: Brief) -> None:
        """The player is typing: let the engine read what is already certain."""
        if not self.busy:
            self._engine.warm(brief)

    def interrupt(self) -> None:
        """Stop; what was given out stays said, and nothing follows it."""
        if self._line is not None and not self._line.over:
            self._line.interrupt()

    def close(self) -> None:
        """Let go of the engines."""
        self.interrupt()
        self._engine.close()
        self._understudy.close()


class _Line:
    """One line under way: the engine is asked, perhaps twice, then the understudy."""

    def __init__(
        self,
        brief: Brief,
        engine: Engine | None,
        understudy: Engine,
        world: World,
        limits: Limits,
        now: float,
    ) -> None:
        self.over = False
        self._brief, self._world, self._limits = brief, world, limits
        self._engine, self._understudy = engine, understudy
        self._tries = TRIES if engine is not None else 0
        self._began = now
        self._out: list[str] = []
        self._said: list[str] = []
        self._speakers: list[str] = []
        self._attempts: list[Attempt] = []
        self._replies: list[str] = []
        self._first_ms: int | None = None
        self._ms = 0
        self._interrupted = False
        self._take: _Take | None = None
        if brief.verbatim and brief.must:
            self._finish(now)
        else:
            self._next_voice(now)

    @property
    def record(self) -> Record:
        """What has become of the line so far."""
        return Record(
            window=self._brief.contract.window,
            move=self._brief.move,
            seed=self._brief.seed,
            said=tuple(self._said),
            engines=tuple(dict.fromkeys(self._speakers)),
            attempts=tuple(self._attempts),
            reply_ids=tuple(self._replies),
            first_ms=self._first_ms,
            ms=self._ms,
            interrupted=self._interrupted,
            acts=self._brief.acts,
            memories=tuple(self._brief.memories),
            quoted=self._quoted(),
            model=identity(self._engine or self._understudy),
        )

    def _quoted(self) -> tuple[str, ...]:
        line = " ".join(self._said)
        told = {slot: words.strip(" .") for slot, words in self._brief.memories.items()}
        return tuple(slot for slot, words in told.items() if words and words in line)

    def poll(self, now: float) -> tuple[str, ...]:
        while not self.over and self._step(now):
            pass
        if not self.over and self._late(now):
            self._hurry(now)
        out, self._out = tuple(self._out), []
        return out

    def interrupt(self) -> None:
        self._interrupted = True
        del self._said[len(self._said) - len(self._out) :]  # what nobody saw was not said
        self._out.clear()
        self._end_take("interrupted", self._began)
        self.over = True

    def _step(self, now: float) -> bool:
        """Take in what has come; whether another voice was asked, so that more may be there."""
        take = self._take
        assert take is not None
        for sentence in take.read():
            if not self._accept(take, sentence, now) or self._enough(take):
                return self._after(take, now)
        return take.ended and self._after(take, now)

    def _accept(self, take: _Take, sentence: str, now: float) -> bool:
        refusals = () if take.trusted else check(sentence, self._brief, self._said, self._world)
        if refusals:
            take.refused.append(Refused(sentence, refusals))
            return False
        take.accepted.append(sentence)
        self._say(sentence, take.name, now)
        return True

    def _enough(self, take: _Take) -> bool:
        most = BESIDE_MUST if self._brief.must else self._limits.sentences
        return not take.trusted and len(take.accepted) >= most

    def _after(self, take: _Take, now: float) -> bool:
        """A voice has ended or was cut; whether the next one was asked."""
        answered = take.trusted or bool(take.accepted and not take.trouble)
        if take.trouble:  # no second try from an engine that has just failed
            self._tries = 0
        self._end_take("", now)
        if answered:
            self._finish(now)
            return False
        self._next_voice(now)
        return True

    def _late(self, now: float) -> bool:
        if self._take is None or self._take.trusted:
            return False
        limit = self._limits.whole_s if self._said else self._limits.first_s
        return now - self._began > limit

    def _hurry(self, now: float) -> None:
        """The engine took too long: what it said is enough, or the writer speaks instead."""
        self._end_take("too slow", now)
        if self._said:
            self._finish(now)
            return
        self._tries = 0
        self._next_voice(now)
        while not self.over and self._step(now):
            pass

    def _next_voice(self, now: float) -> None:
        if self._engine is not None and self._tries:
            number = TRIES - self._tries
            self._tries -= 1
            self._take = _Take(self._engine, number, self._brief, False, now)
        else:
            self._take = _Take(self._understudy, 0, self._brief, True, now)

    def _end_take(self, trouble: str, now: float) -> None:
        take, self._take = self._take, None
        if take is None:
            return
        self._attempts.append(take.attempt(trouble, now))
        if take.draft.reply and take.accepted:
            self._replies.append(take.draft.reply)
        take.draft.close()

    def _finish(self, now: float) -> None:
        """The line is said, but for the words it must end in."""
        must = self._brief.must
        if must and must not in " ".join(self._said):
            for sentence in split(must):
                self._say(sentence, WRITTEN, now)
        self._ms = round((now - self._began) * 1000)
        self.over = True

    def _say(self, sentence: str, speaker: str, now: float) -> None:
        if self._first_ms is None:
            self._first_ms = round((now - self._began) * 1000)
        self._out.append(sentence)
        self._said.append(sentence)
        self._speakers.append(speaker)


class _Take:
    """One draft, read by the sentence."""

    def __init__(
        self, engine: Engine, number: int, brief: Brief, trusted: bool, now: float
    ) -> None:
        self.name, self.trusted, self.ended = engine.name, trusted, False
        self.accepted: list[str] = []
        self.refused: list[Refused] = []
        self.draft = engine.draft(brief, number)
        self._number, self._began = number, now
        self._thoughts, self._splitter = Thoughts(), Splitter()

    @property
    def trouble(self) -> str:
        return self.draft.trouble()

    def read(self) -> list[str]:
        """The sentences that have become whole."""
        sentences: list[str] = []
        while text := self.draft.read():
            sentences += self._splitter.feed(self._thoughts.feed(text))
        if text is not None:
            return sentences
        self.ended = True
        sentences += self._splitter.feed(self._thoughts.end())
        sentences += self._splitter.end()
        if sentences and not self._whole(sentences[-1]):
            sentences.pop()
        return sentences

    def _whole(self, rest: str) -> bool:
        if self.trusted:
            return True
        if finished(rest) and not self.trouble:
            return True
        self.refused.append(Refused(rest, (UNFINISHED,)))
        return False

    def attempt(self, trouble: str, now: float) -> Attempt:
        return Attempt(
            engine=self.name,
            number=self._number,
            accepted=tuple(self.accepted),
            refused=tuple(self.refused),
            trouble=trouble or self.trouble,
            ms=round((now - self._began) * 1000),
            counts=self._counts(),
        )

    def _counts(self) -> dict[str, int]:
        counts: Mapping[str, object] = getattr(self.draft, "counts", {})
        return {name: value for name, value in counts.items() if isinstance(value, int)}

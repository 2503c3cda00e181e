"""One performance of the story: the only object that changes while the game is played.

Front ends call a deed (`choose`, `say`, `silence`, …) and draw what `transcript`, `scene` and
`waiting` then hold. Ink decides what happens, the director what a window's talk leads to, the
improviser finds the words; this object carries the one to the other and keeps every step, so that
going back and forward and saving bring the same words again. It reads no clock and no file: time
comes in as monotonic seconds.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from game.errors import Trouble
from game.improv.improviser import Improviser
from game.play.exchange import Exchange
from game.play.forks import forks
from game.play.memory import KEPT, Memory
from game.play.messages import (
    Choosing,
    Doing,
    Ended,
    Fork,
    Message,
    Option,
    Reading,
    Scene,
    Waiting,
)
from game.play.payload import Packer, unpack
from game.play.provenance import Provenance, of_line
from game.play.retake import Retake
from game.play.scene import argument, words
from game.play.standing import Standing
from game.play.steps import Step
from game.play.story import Story
from game.play.theatre import Script
from game.proof import Finding, noted

LONGEST_WORDS = 1000  # letters of one typed turn
LONGEST_LETTER = 20_000
LONGEST_GAP = 60.0  # seconds without a call that still count as playing
DAMAGED = "This save is damaged: the story cannot be taken up from it."

log = logging.getLogger(__name__)


class Playthrough:
    """A performance under way; made by `begin` or `restore`.

    played is in seconds. revision grows with each deed. notice is one sentence for the player, ""
    for none: a save had to be moved, or the script broke off.

    Going back and doing something else forks: the way that was left stays, as one of `branches`.
    """

    def __init__(self, script: Script, improviser: Improviser, language: str, seed: int) -> None:
        self.played = 0.0
        self._on = Standing(script, language, seed)
        self._exchange = Exchange(self._on, improviser)
        self._packer = Packer()
        self._now: float | None = None
        self._waits: tuple[Step, tuple[object, ...], Waiting] | None = None

    @classmethod
    def begin(cls, script: Script, improviser: Improviser, language: str, seed: int) -> Playthrough:
        """A performance from the first line, which is shown.

        Args:
            script: the loaded story.
            improviser: finds the lines in windows.
            language: "en" or "ko".
            seed: makes ink's own chances and the invented lines repeatable.
        """
        play = cls(script, improviser, language, seed)
        play._on.add("start", (), play._on.story.run(), shown=1)
        return play

    @classmethod
    def restore(
        cls, payload: Mapping[str, Any], script: Script, improviser: Improviser, now: float
    ) -> Playthrough:
        """The performance that `save_payload` gave, at the very place.

        Where the story was edited since, everything said and told is kept, and the place is found
        again as `restaged` does it.

        Raises:
            Trouble: the payload is damaged, or the script has errors.
        """
        script.compiled(payload["language"])
        try:
            return cls._taken_up(payload, script, improviser, now)
        except (LookupError, TypeError, ValueError, AttributeError, RuntimeError) as mistake:
            log.exception("a save cannot be taken up")
            raise Trouble(DAMAGED) from mistake

    def restaged(self, script: Script, improviser: Improviser, now: float) -> Playthrough:
        """This performance in an edited story. It is a new one; this one stays as it is.

        The choices are made again and improvised turns kept as they were said, from the beginning
        or from a knot of this chapter. Where the edit leaves no way to the place, the player stands
        where the choices still lead in the knot he was in; failing that at its head, or in the
        nearest knot before it of which that is true.

        Raises:
            Trouble: the ink has errors.
        """
        self._exchange.leave()
        return self._taken_up(self.save_payload(), script, improviser, now, self._on.story)

    @classmethod
    def _taken_up(
        cls,
        payload: Mapping[str, Any],
        script: Script,
        improviser: Improviser,
        now: float,
        before: Story | None = None,
    ) -> Playthrough:
        """The performance of a payload; `before` is the story as it was, where that is known."""
        play = cls(script, improviser, payload["language"], payload["seed"])
        play.played = payload["played"]
        on = play._on
        on.trail = unpack(payload["trail"])
        same = before is None and payload["story"] == script.identity
        here = on.trail.here
        fits = same and on.story.load(here.state)
        if fits and (not here.options or on.story.offers == len(here.options)):
            on.arrive()
        else:
            known = on.story.same_knots(before) if before else ()
            Retake(on).restage(known, payload["story"])
        if on.contract is not None:
            play._exchange.unsent = (on.contract.window, payload.get("unsent", ""))
        play._exchange.resume(now)
        return play

    def save_payload(self) -> dict[str, Any]:
        """Everything a save needs, as plain data."""
        unsent = self._exchange.worth_keeping()
        return {
            "story": self._on.script.identity,
            "language": self.language,
            "seed": self.seed,
            "played": round(self.played, 1),
            "trail": self._packer.pack(self._on.trail),
            **({"unsent": unsent} if unsent else {}),
        }

    @property
    def language(self) -> str:
        """The language it is told in. What was said stays as it was said."""
        return self._on.language

    @language.setter
    def language(self, language: str) -> None:
        if language != self._on.language:
            self._on.language = language
            self._on.begin_anew()
            self._on.arrive()

    @property
    def seed(self) -> int:
        """What makes ink's own chances and the invented lines repeatable."""
        return self._on.seed

    @property
    def revision(self) -> int:
        """How many deeds there were; a save of a lower one is out of date."""
        return self._on.revision

    @property
    def notice(self) -> str:
        """One sentence for the player, "" for none: a save had to be moved, or the script broke."""
        return self._on.notice

    @notice.setter
    def notice(self, notice: str) -> None:
        self._on.notice = notice

    # What the front ends see

    @property
    def transcript(self) -> tuple[Message, ...]:
        """Everything shown so far."""
        return self._on.transcript

    @property
    def scene(self) -> Scene:
        """Where we are, after the messages shown."""
        return self._on.scene

    @property
    def values(self) -> Mapping[str, int]:
        """How he and she stand: trust, candour, closeness, distance."""
        return self._on.values

    @property
    def memory(self) -> Memory:
        """What the player told, word for word, with where it was told."""
        return self._on.trail.here.memory

    def provenance(self, number: int) -> Provenance | None:
        """Where the improvised line with this number came from; None for any other message."""
        return of_line(self._on.trail, number)

    @property
    def branches(self) -> tuple[Fork, ...]:
        """The ways that were left for another, the last one left first."""
        return forks(self._on.trail)

    @property
    def coming(self) -> tuple[str, str] | None:
        """The next place and hour among the lines still to be read, so that it can be got ready."""
        for message in self._on.trail.here.messages[self._on.trail.shown :]:
            scene = argument(message.tags, "scene")
            if scene is not None:
                place, _, hour = scene.partition(",")
                return place.strip(), hour.strip()
        return None

    @property
    def waiting(self) -> Waiting:
        """What the story waits for now. Asked many times a frame: found once for each place."""
        on, here = self._on, self._on.trail.here
        stands = (on.trail.shown, on.answering, self._exchange.care, on.language)
        if self._waits is None or self._waits[0] is not here or self._waits[1] != stands:
            self._waits = (here, stands, self._waiting(here))
        return self._waits[2]

    def _waiting(self, here: Step) -> Waiting:
        if not self._on.trail.read:
            return Reading()
        if here.talk is not None and self._on.contract is not None:
            return self._exchange.talking(here, here.talk, self._on.contract)
        if not here.options:
            return Ended()
        task = argument(here.point, "task")
        if task is not None:
            name, *rest = words(task) or ("",)
            return Doing(name, ", ".join(rest), here.options)
        return Choosing(here.options)

    @property
    def visited(self) -> frozenset[str]:
        """The runtime paths of everything in the script that was come to."""
        return self._on.story.visited

    # What the player does

    def advance(self, now: float) -> None:
        """Show the next line; nothing where none waits."""
        self._tick(now)
        if not self._on.trail.read:
            self._on.trail.show(self._on.trail.shown + 1)

    def choose(self, index: int, now: float) -> None:
        """Take the option with this index; its words and the first line after it are shown.

        Raises:
            ValueError: no such option is on offer now.
        """
        self._tick(now)
        here = self._on.trail.here
        option = next((option for option in here.options if option.index == index), None)
        if option is None or not self._on.trail.read:
            raise ValueError(f"option {index} is not on offer")
        self._exchange.cut()
        self._exchange.care = False
        if self._taken_before(option):
            self._move(self._on.trail.follow)
            self._on.revision += 1
            return
        self._on.take(option, "choice", shown=1)

    def _taken_before(self, option: Option) -> bool:
        """Whether the way ahead, which was gone back from, began with this very choice."""
        trail = self._on.trail
        if trail.last:
            return False
        ahead = trail.steps[trail.at + 1]
        return (ahead.deed, ahead.took) == ("choice", option.index)

    def say(self, words: str, now: float) -> None:
        """The player says something in a window. Empty words are a silence.

        Raises:
            ValueError: no window is open, or an answer is still being made.
        """
        self._tick(now)
        self._exchange.turn(" ".join(_clean(words).split())[:LONGEST_WORDS], now)

    def silence(self, now: float) -> None:
        """The player lets a moment of a window pass."""
        self._tick(now)
        self._exchange.turn("", now)

    def typing(self, now: float) -> None:
        """The player is typing in a window: the engine may read ahead."""
        self._tick(now)
        self._exchange.warm()

    def unsent(self, window: str) -> str:
        """What was typed in this window and not said."""
        name, words = self._exchange.unsent
        return words if name == window else ""

    def jot(self, window: str, words: str, *, settled: bool) -> None:
        """These words stand in the window's box and are not said yet: the next save holds them.

        Args:
            settled: the hand rests, so that they are worth an autosave.
        """
        self._exchange.unsent = (window, words)
        self._on.revision += settled

    def interrupt(self, now: float) -> None:
        """Stop the answer that is being made; what was said of it stays said."""
        self._tick(now)
        self._exchange.interrupt()

    def poll(self, now: float) -> tuple[Message, ...]:
        """The sentences of an improvised answer that are new since the last call. Never blocks."""
        self._tick(now)
        return self._exchange.poll(now)

    def come_back(self) -> None:
        """The player comes back into the story after `Talking.care`."""
        self._exchange.care = False

    def kept(self, slot: str) -> str:
        """What is kept as the ink variable kept_SLOT; "" when nothing is."""
        name = KEPT + slot
        return str(self._on.story.get(name)) if name in self._on.story.variables else ""

    def holds(self, variable: str) -> bool:
        """Whether a variable of the story is true; one it has not is false."""
        story = self._on.story
        return variable in story.variables and bool(story.get(variable))

    @property
    def written(self) -> tuple[str, ...]:
        """Everything the player wrote that is kept, letters among it."""
        return tuple(self._on.kept.values())

    def write(self, slot: str, text: str, found: Iterable[Finding] = ()) -> None:
        """Keep a letter, or set right what she remembers, as the ink variable kept_SLOT.

        Args:
            slot: names the variable.
            text: what is kept.
            found: what a careful reader noticed in it; goes into slip_SLOT, meant_SLOT, often_SLOT
                and times_SLOT, those of them that the story has.

        Raises:
            ValueError: the story keeps nothing under that name.
        """
        name = KEPT + slot
        if name not in self._on.story.variables:
            raise ValueError(f"the story has no variable {name}")
        text = _clean(text)[:LONGEST_LETTER]
        self._on.story.set(name, text)
        for note, value in noted(found).items():
            if f"{note}_{slot}" in self._on.story.variables:
                self._on.story.set(f"{note}_{slot}", value)
        memory = self.memory.correct(slot, text)
        self._on.trail.amend(state=self._on.story.save(), memory=memory)
        self._on.revision += 1

    def back(self) -> None:
        """One message back."""
        self._exchange.cut()
        if self.can_back:
            self._move(self._on.trail.back)

    def back_to(self, number: int) -> None:
        """Back to where the message with this number was the last one, in one move.

        Of messages from before the steps that are kept, only the words are left: the earliest place
        there is then.
        """
        self._exchange.cut()
        if number < len(self.transcript) - 1:
            self._move(lambda: self._on.trail.back_to(number))

    def back_to_choice(self) -> None:
        """Back to where the player last could have done something else."""
        self._exchange.cut()
        if self._on.trail.at > 0:
            self._move(self._on.trail.back_to_choice)

    def forward(self) -> None:
        """One message forward, through what was already seen."""
        if self.can_forward:
            self._move(self._on.trail.forward)

    def go_over(self, number: int, now: float) -> None:
        """Go on where a way was left; the one we are on stays as a branch itself.

        Args:
            number: of the fork in `branches`.

        Raises:
            ValueError: there is no such branch.
        """
        self._tick(now)
        self._exchange.cut()
        if not 0 <= number < len(self._on.trail.branches):
            raise ValueError(f"there is no branch {number}")
        branch = self._on.trail.branches[number]
        self._on.trail.go_over(branch)
        self._exchange.care = False
        self._on.revision += 1
        if branch.story not in ("", self._on.script.identity):
            self._on.begin_anew()
            Retake(self._on).restage((), branch.story)
        else:
            self._on.arrive()
        self._exchange.resume(now)

    @property
    def can_back(self) -> bool:
        """Whether `back` leads anywhere."""
        return self._on.trail.can_back

    @property
    def can_forward(self) -> bool:
        """Whether `forward` leads anywhere."""
        return self._on.trail.can_forward

    # Time and place

    def _tick(self, now: float) -> None:
        if self._now is not None:
            self.played += min(max(now - self._now, 0.0), LONGEST_GAP)
        self._now = now

    def _move(self, move: Callable[[], None]) -> None:
        """Go to another place of the trail, and take ink and the window there."""
        self._exchange.care = False
        self._on.move(move)


def _clean(text: str) -> str:
    """Typed text without what no file and no runtime can hold: half characters and NUL."""
    return text.encode("utf-8", "ignore").decode("utf-8").replace("\0", "")

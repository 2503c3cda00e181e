"""One performance of the story: the only object that changes while the game is played.

Front ends call a deed (`choose`, `say`, `silence`, …) and draw what `transcript`, `scene` and
`waiting` then hold. Ink decides what happens, the director what a window's talk leads to, the
improviser finds the words; this object carries the one to the other and keeps every step, so that
going back and forward and saving bring the same words again. It reads no clock and no file: time
comes in as monotonic seconds.
"""

from __future__ import annotations

import itertools
import logging
import zlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, replace
from typing import Any

from game.errors import Trouble
from game.improv.brief import Brief, Said
from game.improv.contract import Contract
from game.improv.improviser import Improviser
from game.play import director
from game.play.director import Decision, Heard, TalkState
from game.play.memory import Memory
from game.play.messages import (
    Choosing,
    Doing,
    Ended,
    Fork,
    Kind,
    Message,
    Option,
    Reading,
    Scene,
    Talking,
    Waiting,
)
from game.play.payload import Packer, unpack
from game.play.provenance import Provenance, of_line
from game.play.retake import BROKEN_OFF, Retake, opened, split_point
from game.play.scene import argument, fold, words
from game.play.steps import Branch, Step, Trail
from game.play.story import Line, Passage, Story, Value
from game.play.theatre import Script
from game.proof import Finding, noted

VALUES = ("trust", "candour", "closeness", "distance")
PLAYER = "Theodore"
LETTER = "letter_"  # slots of this beginning hold whole letters
KEPT = "kept_"  # what the player told is kept in ink variables of this name
RECENT_LINES = 6  # fixed lines before a window that a brief quotes
LONGEST_WORDS = 1000  # letters of one typed turn
LONGEST_LETTER = 20_000
LONGEST_GAP = 60.0  # seconds without a call that still count as playing
DAMAGED = "This save is damaged: the story cannot be taken up from it."

log = logging.getLogger(__name__)


class Playthrough(Retake):
    """A performance under way; made by `begin` or `restore`.

    played is in seconds. revision grows with each deed. notice is one sentence for the player, ""
    for none: a save had to be moved, or the script broke off.

    Going back and doing something else forks: the way that was left stays, as one of `branches`.
    """

    def __init__(self, script: Script, improviser: Improviser, language: str, seed: int) -> None:
        self.seed = seed
        self.played = 0.0
        self.revision = 0
        self.notice = ""
        self._script = script
        self._improviser = improviser
        self._language = language
        self._story = Story(script.compiled(language), seed)
        self._trail = Trail()
        self._packer = Packer()
        self._now: float | None = None
        self._contract: Contract | None = None
        self._care = False
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
        play._add("start", (), play._story.run(), shown=1)
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
        if self._answering:
            self._improviser.interrupt()
        return self._taken_up(self.save_payload(), script, improviser, now, self._story)

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
        play._trail = unpack(payload["trail"])
        same = before is None and payload["story"] == script.identity
        here = play._trail.here
        fits = same and play._story.load(here.state)
        if fits and (not here.options or play._story.offers == len(here.options)):
            play._arrive()
        else:
            known = play._story.same_knots(before) if before else ()
            play._restage(known, payload["story"])
        play._resume(now)
        return play

    def save_payload(self) -> dict[str, Any]:
        """Everything a save needs, as plain data."""
        return {
            "story": self._script.identity,
            "language": self.language,
            "seed": self.seed,
            "played": round(self.played, 1),
            "trail": self._packer.pack(self._trail),
        }

    @property
    def language(self) -> str:
        """The language it is told in. What was said stays as it was said."""
        return self._language

    @language.setter
    def language(self, language: str) -> None:
        if language != self._language:
            self._language = language
            self._story = Story(self._script.compiled(language), self.seed)
            self._arrive()

    # What the front ends see

    @property
    def transcript(self) -> tuple[Message, ...]:
        """Everything shown so far."""
        return self._trail.transcript

    @property
    def scene(self) -> Scene:
        """Where we are, after the messages shown."""
        here = self._trail.here
        scene = here.scene
        for message in here.messages[: self._trail.shown]:
            scene = fold(scene, message.tags)
        return fold(scene, here.point) if self._trail.read else scene

    @property
    def values(self) -> Mapping[str, int]:
        """How he and she stand: trust, candour, closeness, distance."""
        present = (name for name in VALUES if name in self._story.variables)
        return {name: int(self._story.get(name)) for name in present}

    @property
    def memory(self) -> Memory:
        """What the player told, word for word, with where it was told."""
        return self._trail.here.memory

    def provenance(self, number: int) -> Provenance | None:
        """Where the improvised line with this number came from; None for any other message."""
        return of_line(self._trail, number)

    @property
    def branches(self) -> tuple[Fork, ...]:
        """The ways that were left for another, the last one left first."""
        trail = self._trail
        found = [self._described(number, one) for number, one in enumerate(trail.branches)]
        return tuple(fork for fork in reversed(found) if fork is not None)

    def _described(self, number: int, branch: Branch) -> Fork | None:
        trail = self._trail
        start = _alike(trail.steps, branch.steps)
        if start == len(branch.steps):
            return None  # all of it was said again
        shared = branch.steps[:start]
        own = [message for step in branch.steps[start:-1] for message in step.messages]
        own += branch.steps[-1].messages[: branch.seen]
        scene = branch.steps[-1].scene
        for message in own[-branch.seen :] if branch.seen else ():
            scene = fold(scene, message.tags)
        return Fork(
            number=number,
            message=len(branch.earlier) + sum(len(step.messages) for step in shared),
            first=own[0] if own else None,
            last=own[-1] if own else None,
            lines=len(own),
            chapter=scene.chapter,
            title=scene.title,
        )

    @property
    def coming(self) -> tuple[str, str] | None:
        """The next place and hour among the lines still to be read, so that it can be got ready."""
        for message in self._trail.here.messages[self._trail.shown :]:
            scene = argument(message.tags, "scene")
            if scene is not None:
                place, _, hour = scene.partition(",")
                return place.strip(), hour.strip()
        return None

    @property
    def waiting(self) -> Waiting:
        """What the story waits for now. Asked many times a frame: found once for each place."""
        here = self._trail.here
        stands = (self._trail.shown, self._answering, self._care, self._language)
        if self._waits is None or self._waits[0] is not here or self._waits[1] != stands:
            self._waits = (here, stands, self._waiting(here))
        return self._waits[2]

    def _waiting(self, here: Step) -> Waiting:
        if not self._trail.read:
            return Reading()
        if here.talk is not None and self._contract is not None:
            return self._talking(here, here.talk, self._contract)
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
        return self._story.visited

    # What the player does

    def advance(self, now: float) -> None:
        """Show the next line; nothing where none waits."""
        self._tick(now)
        if not self._trail.read:
            self._trail.show(self._trail.shown + 1)

    def choose(self, index: int, now: float) -> None:
        """Take the option with this index; its words and the first line after it are shown.

        Raises:
            ValueError: no such option is on offer now.
        """
        self._tick(now)
        here = self._trail.here
        option = next((option for option in here.options if option.index == index), None)
        if option is None or not self._trail.read:
            raise ValueError(f"option {index} is not on offer")
        self._cut_turn()
        self._care = False
        if self._taken_before(option):
            self._move(self._trail.follow)
            self.revision += 1
            return
        self._take(option, "choice", shown=1)

    def _taken_before(self, option: Option) -> bool:
        """Whether the way ahead, which was gone back from, began with this very choice."""
        trail = self._trail
        if trail.last:
            return False
        ahead = trail.steps[trail.at + 1]
        return (ahead.deed, ahead.took) == ("choice", option.index)

    def say(self, words: str, now: float) -> None:
        """The player says something in a window. Empty words are a silence.

        Raises:
            ValueError: no window is open, or an answer is still being made.
        """
        self._turn(" ".join(_clean(words).split())[:LONGEST_WORDS], now)

    def silence(self, now: float) -> None:
        """The player lets a moment of a window pass."""
        self._turn("", now)

    def typing(self, now: float) -> None:
        """The player is typing in a window: the engine may read ahead."""
        self._tick(now)
        here, contract = self._trail.here, self._contract
        if contract is None or here.talk is None or not self._trail.read or self._answering:
            return
        likely = Decision(here.talk, "answer")
        unheard = Heard("", self.language, ())
        self._improviser.warm(self._brief(contract, here, likely, unheard))

    def interrupt(self, now: float) -> None:
        """Stop the answer that is being made; what was said of it stays said."""
        self._tick(now)
        if self._answering:
            self._improviser.interrupt()
            self._close_turn()

    def poll(self, now: float) -> tuple[Message, ...]:
        """The sentences of an improvised answer that are new since the last call. Never blocks."""
        self._tick(now)
        if not self._answering:
            return ()
        new = tuple(self._spoken(sentence) for sentence in self._improviser.poll(now))
        if not self._improviser.busy:
            self._close_turn()
        return new

    def come_back(self) -> None:
        """The player comes back into the story after `Talking.care`."""
        self._care = False

    def kept(self, slot: str) -> str:
        """What is kept as the ink variable kept_SLOT; "" when nothing is."""
        name = KEPT + slot
        return str(self._story.get(name)) if name in self._story.variables else ""

    @property
    def written(self) -> tuple[str, ...]:
        """Everything the player wrote that is kept, letters among it."""
        slots = (name.removeprefix(KEPT) for name in self._story.variables if name.startswith(KEPT))
        return tuple(text for text in map(self.kept, slots) if text)

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
        if name not in self._story.variables:
            raise ValueError(f"the story has no variable {name}")
        text = _clean(text)[:LONGEST_LETTER]
        self._story.set(name, text)
        for note, value in noted(found).items():
            if f"{note}_{slot}" in self._story.variables:
                self._story.set(f"{note}_{slot}", value)
        memory = self.memory.correct(slot, text)
        self._trail.amend(state=self._story.save(), memory=memory)
        self.revision += 1

    def back(self) -> None:
        """One message back."""
        self._cut_turn()
        if self.can_back:
            self._move(self._trail.back)

    def back_to(self, number: int) -> None:
        """Back to where the message with this number was the last one, in one move.

        Of messages from before the steps that are kept, only the words are left: the earliest place
        there is then.
        """
        self._cut_turn()
        if number < len(self.transcript) - 1:
            self._move(lambda: self._trail.back_to(number))

    def back_to_choice(self) -> None:
        """Back to where the player last could have done something else."""
        self._cut_turn()
        if self._trail.at > 0:
            self._move(self._trail.back_to_choice)

    def forward(self) -> None:
        """One message forward, through what was already seen."""
        if self.can_forward:
            self._move(self._trail.forward)

    def go_over(self, number: int, now: float) -> None:
        """Go on where a way was left; the one we are on stays as a branch itself.

        Args:
            number: of the fork in `branches`.

        Raises:
            ValueError: there is no such branch.
        """
        self._tick(now)
        self._cut_turn()
        if not 0 <= number < len(self._trail.branches):
            raise ValueError(f"there is no branch {number}")
        branch = self._trail.branches[number]
        self._trail.go_over(branch)
        self._care = False
        self.revision += 1
        if branch.story not in ("", self._script.identity):
            self._story = Story(self._script.compiled(self._language), self.seed)
            self._restage((), branch.story)
        else:
            self._arrive()
        self._resume(now)

    @property
    def can_back(self) -> bool:
        """Whether `back` leads anywhere."""
        return self._trail.can_back

    @property
    def can_forward(self) -> bool:
        """Whether `forward` leads anywhere."""
        return self._trail.can_forward

    # A choice

    def _take(self, option: Option, deed: str, shown: int) -> None:
        """Let ink go on from this option, and show so many messages of what it says.

        What the player took by hand is a message itself; the outcome of a set piece is not.
        """
        first: tuple[Message, ...] = ()
        if deed == "choice" and argument(self._trail.here.point, "task") is None:
            first = (self._message(Kind.CHOICE, "", option.text, origin="player"),)
        self._story.choose(option.index)
        self._add(deed, first, self._story.run(), len(first) + shown, option.index)

    def _add(
        self,
        deed: str,
        first: tuple[Message, ...],
        passage: Passage,
        shown: int,
        took: int = -1,
    ) -> None:
        """Make a step of what ink said, and open the window it leads to, if it does."""
        if passage.fault:
            log.error("ink, in knot %s: %s", passage.knot or "(the beginning)", passage.fault)
            self._tell(BROKEN_OFF)
        before = self._trail.here if self._trail.steps else None
        lines, point = split_point(passage.lines)
        ink = tuple(self._line(line, len(first) + place) for place, line in enumerate(lines))
        self._contract = self._window(point, passage.options)
        tags = [tag for line in passage.lines for tag in line.tags]
        step = Step(
            deed=deed,
            messages=first + ink,
            state=self._story.save(),
            scene=self.scene if before else Scene(),
            point=point,
            options=passage.options,
            knot=passage.knot,
            known=opened(before.known if before else (), tags),
            used=before.used if before else (),
            memory=before.memory if before else Memory(),
            talk=director.open(self._contract) if self._contract else None,
            took=took,
            language=self._language,
        )
        self._trail.add(step, min(shown, len(step.messages)))
        self.revision += 1

    def _line(self, line: Line, place: int) -> Message:
        speaker, text = self._parted(line)
        kind = Kind.SPEECH if speaker else Kind.NARRATION
        return self._message(kind, speaker, text, line.tags, source=line.path, place=place)

    def _parted(self, line: Line) -> tuple[str, str]:
        """Who says a line ("" for nobody) and what."""
        name, colon, said = line.text.partition(":")
        if colon and name in self._script.world.cast:
            return name, said.strip()
        return "", line.text

    def _message(
        self,
        kind: Kind,
        speaker: str,
        text: str,
        tags: tuple[str, ...] = (),
        origin: str = "ink",
        source: str = "",
        place: int = 0,
    ) -> Message:
        """A message `place` after everything shown up to now."""
        number = len(self.transcript if self._trail.steps else self._trail.earlier) + place
        return Message(number, kind, speaker, text, tags, origin, source)

    # A window

    @property
    def _answering(self) -> bool:
        return self._trail.last and not self._trail.here.answered

    def _window(self, point: tuple[str, ...], options: tuple[Option, ...]) -> Contract | None:
        """The contract of the window that opens here; None where the choices are plain ones."""
        name = argument(point, "improv")
        if name is None or not options:
            return None
        try:
            return self._script.contract(name)
        except Trouble as trouble:
            log.error("The window %s is played as plain choices: %s", name, trouble)
            return None

    def _talking(self, here: Step, talk: TalkState, contract: Contract) -> Talking:
        offered = director.offered(contract, talk, self.values)
        said = [one.text for one in self._talk(contract) if one.kind is Kind.PLAYER]
        return Talking(
            window=contract.window,
            speaker=contract.speaker,
            chips=director.chips(contract, talk, self.language, said),
            exits=tuple(option for option in here.options if _exit(option) in offered),
            thinking=self._answering,
            turn=talk.turn,
            care=self._care,
        )

    def _talk(self, contract: Contract) -> tuple[Message, ...]:
        """The messages of this window so far."""
        head = f"{contract.window}#"
        talk = itertools.takewhile(lambda one: one.source.startswith(head), self.transcript[::-1])
        return tuple(talk)[::-1]

    def _turn(self, words: str, now: float) -> None:
        """One exchange: what was heard is remembered, and an answer is begun."""
        self._tick(now)
        here, contract = self._trail.here, self._contract
        if not self._trail.read or here.talk is None or contract is None:
            raise ValueError("no window is open")
        if self._answering:
            raise ValueError("an answer is still being made")
        heard = director.hear(words, contract, self.language)
        decision = director.decide(contract, here.talk, heard, self.values)
        self._care = decision.move == "care"
        if self._care:
            return  # these words were no part of the story: they are not kept anywhere
        self._trail.add(self._turn_step(contract, here, decision, words), 1)
        self.revision += 1
        if decision.line:
            self._improviser.begin(self._brief(contract, here, decision, heard), now)
        elif decision.exit:
            self._take(self._way_out(contract, decision.exit), "exit", shown=1)

    def _turn_step(self, contract: Contract, here: Step, decision: Decision, words: str) -> Step:
        source = f"{contract.window}#{decision.talk.turn}"
        kind = Kind.PLAYER if words else Kind.SILENCE
        said = self._message(kind, PLAYER, words, origin="player", source=source)
        memory = here.memory
        for slot, told in decision.kept.items():
            memory = memory.tell(slot, told, said.number, self.scene.chapter)
            self._set(KEPT + slot, memory.words[slot])
        for name, step in decision.does.items():
            self._set(name, self.values.get(name, 0) + step)
        return replace(
            here,
            deed="say" if words else "silence",
            messages=(said,),
            state=self._story.save(),
            scene=self.scene,
            memory=memory,
            talk=decision.talk,
            answered=not decision.line,
            leaving=decision.exit,
            records=(),
            took=-1,
        )

    def _set(self, name: str, value: Value) -> None:
        try:
            self._story.set(name, value)
        except KeyError:
            log.error("a contract writes the variable %s, which the story has not", name)

    def _brief(self, contract: Contract, here: Step, decision: Decision, heard: Heard) -> Brief:
        fixed = [message for message in self.transcript if message.origin == "ink"]
        return director.make_brief(
            contract,
            decision,
            heard,
            language=self.language,
            turns=_said(self._talk(contract)),
            recent=_said(fixed[-RECENT_LINES:]),
            memories=self._memories(),
            known=here.known,
            forbidden=[fact for fact in self._script.world.facts if fact not in here.known],
            values=self.values,
            used=here.used,
            seed=zlib.crc32(f"{self.seed}/{contract.window}/{decision.talk.turn}".encode()),
        )

    def _memories(self) -> dict[str, str]:
        """What may be quoted back: everything ink keeps of the player, but for whole letters."""
        slots = (name for name in self._story.variables if name.startswith(KEPT))
        told = {name.removeprefix(KEPT): str(self._story.get(name)) for name in slots}
        return {slot: kept for slot, kept in told.items() if kept and not slot.startswith(LETTER)}

    def _spoken(self, sentence: str) -> Message:
        here = self._trail.here
        assert self._contract is not None
        speaker, source = self._contract.speaker, here.messages[0].source
        said = self._message(Kind.SPEECH, speaker, sentence, origin="improv", source=source)
        self._trail.amend(messages=(*here.messages, said))
        self._trail.show(len(self._trail.here.messages))
        return said

    def _close_turn(self) -> None:
        """The answer is said: note where it came from, and take the exit it was leading to."""
        here = self._trail.here
        record = self._improviser.record
        self._trail.amend(
            answered=True,
            records=(*here.records, asdict(record)),
            used=(*here.used, *record.reply_ids),
        )
        self.revision += 1
        if here.leaving and self._contract is not None:
            self._take(self._way_out(self._contract, here.leaving), "exit", shown=0)

    def _way_out(self, contract: Contract, leaving: str) -> Option:
        """The ink choice of the exit decided on; failing that the last resort, or any at all."""
        options = self._trail.here.options
        for name in (leaving, contract.otherwise):
            for option in options:
                if _exit(option) == name:
                    return option
        log.error("the window %s has no ink exit %s", contract.window, leaving)
        return options[-1]

    def _cut_turn(self) -> None:
        """Break off the answer that is being made, without what it was leading to."""
        if self._answering:
            self._improviser.interrupt()
            self._trail.amend(leaving="")
            self._close_turn()

    # A save taken up again

    def _resume(self, now: float) -> None:
        """Finish the turn that was under way when the save was made; nothing said is said anew."""
        here = self._trail.here
        if not self._answering:
            return
        if self._contract is None:
            self._trail.amend(answered=True, talk=None)
            return
        if len(here.messages) > 1:
            self._trail.amend(answered=True)
            if here.leaving:
                self._take(self._way_out(self._contract, here.leaving), "exit", shown=0)
            return
        self._trail.drop()
        self._story.load(self._trail.here.state)
        self._turn(here.messages[0].text, now)

    # Time and place

    def _tick(self, now: float) -> None:
        if self._now is not None:
            self.played += min(max(now - self._now, 0.0), LONGEST_GAP)
        self._now = now

    def _move(self, move: Callable[[], None]) -> None:
        """Go to another place of the trail, and take ink and the window there."""
        at = self._trail.at
        self._care = False
        move()
        if self._trail.at != at:
            self._arrive()

    def _arrive(self) -> None:
        """Take ink and the window to where the trail stands, in the language of now."""
        if self._trail.here.language != self._language:
            self._trail.retell(self._retold())
        here = self._trail.here
        self._story.load(here.state)
        self._contract = self._window(here.point, here.options) if here.talk else None

    def _retold(self) -> Step:
        """The step we stand in: the line that stands last on the page, what is not shown yet and
        what is on offer, in this language. What was said before stays as it was said.

        Ink is asked again from the step before it. Where that gives another shape than the first
        time (no translation of ours does), everything stays as it was.
        """
        here = replace(self._trail.here, language=self._language)
        passage = self._again()
        if passage is None or len(passage.options) != len(here.options):
            return here
        lines, _ = split_point(passage.lines)
        messages = here.messages
        if len(lines) == len(here.ink):
            told = self._trail.seen if self._trail.last else len(messages)
            spoken = len(messages) - len(lines)
            if self._trail.last and told > spoken and self._trail.shown == told:
                told -= 1
            fresh = tuple(
                replace(message, text=self._parted(line)[1])
                for message, line in zip(here.ink, lines, strict=True)
            )
            messages = messages[:told] + (messages[:spoken] + fresh)[told:]
        return replace(here, messages=messages, options=passage.options)

    def _again(self) -> Passage | None:
        """What ink says to the option last given to it; None where that cannot be asked again."""
        trail = self._trail
        asked = next((at for at in range(trail.at, 0, -1) if trail.steps[at].took >= 0), 0)
        if not asked and trail.earlier:
            return None  # where the first step began is not known any more
        if not asked:
            self._story = Story(self._script.compiled(self._language), self.seed)
            return self._story.run()
        if not self._story.load(trail.steps[asked - 1].state):
            return None
        self._story.choose(trail.steps[asked].took)
        return self._story.run()


def _clean(text: str) -> str:
    """Typed text without what no file and no runtime can hold: half characters and NUL."""
    return text.encode("utf-8", "ignore").decode("utf-8").replace("\0", "")


def _alike(steps: Sequence[Step], others: Sequence[Step]) -> int:
    """How many steps two ways begin with in common, by what was said."""
    pairs = zip(steps, others, strict=False)
    most = min(len(steps), len(others))
    same = (one is other or one.messages == other.messages for one, other in pairs)
    return next((place for place, alike in enumerate(same) if not alike), most)


def _exit(option: Option) -> str:
    return argument(option.tags, "exit") or ""


def _said(messages: Iterable[Message]) -> tuple[Said, ...]:
    return tuple(Said(message.speaker, message.text) for message in messages)

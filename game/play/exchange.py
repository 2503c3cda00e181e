"""What is said in a window, turn by turn: words in, a step, an answer sentence by sentence.

The director decides what a turn leads to and the improviser finds the words; here the one is
carried to the other, and what came of it into the step. Words of distress are kept nowhere.
"""

from __future__ import annotations

import itertools
import logging
import zlib
from collections.abc import Iterable
from dataclasses import asdict, replace

from game.improv.acts import tongue
from game.improv.brief import Brief, Said
from game.improv.care import DISTRESS, concern
from game.improv.contract import Contract
from game.improv.improviser import Improviser
from game.improv.world import PLAYER
from game.play import director
from game.play.director import Decision, Heard, TalkState
from game.play.memory import KEPT, LETTER
from game.play.messages import Kind, Message, Option, Talking
from game.play.scene import argument
from game.play.standing import Standing
from game.play.steps import Step
from game.play.story import Value

RECENT_LINES = 6  # fixed lines before a window that a brief quotes

log = logging.getLogger(__name__)


class Exchange:
    """The talk in the windows of one performance.

    care is true while what was said last was no talk for a game. unsent is the name of a window,
    and what stands in its box and was not said yet.
    """

    def __init__(self, standing: Standing, improviser: Improviser) -> None:
        self._on = standing
        self._improviser = improviser
        self.care = False
        self.unsent = ("", "")

    def talking(self, here: Step, talk: TalkState, contract: Contract) -> Talking:
        """What can be said and done in the open window."""
        offered = director.offered(contract, talk, self._on.values)
        said = [one.text for one in self._talk(contract) if one.kind is Kind.PLAYER]
        return Talking(
            window=contract.window,
            speaker=contract.speaker,
            chips=director.chips(contract, talk, self._on.language, said),
            exits=tuple(option for option in here.options if _exit(option) in offered),
            thinking=self._on.answering,
            turn=talk.turn,
            care=self.care,
        )

    def _talk(self, contract: Contract) -> tuple[Message, ...]:
        """The messages of this window so far."""
        head = f"{contract.window}#"
        said = self._on.transcript[::-1]
        talk = itertools.takewhile(lambda one: one.source.startswith(head), said)
        return tuple(talk)[::-1]

    # A turn

    def turn(self, words: str, now: float) -> None:
        """The player says something, or "" for silence: it is remembered, and an answer begun.

        Raises:
            ValueError: no window is open, or an answer is still being made.
        """
        on = self._on
        here, contract = on.trail.here, on.contract
        if not on.trail.read or here.talk is None or contract is None:
            raise ValueError("no window is open")
        if on.answering:
            raise ValueError("an answer is still being made")
        heard = director.hear(words, contract, on.language)
        decision = director.decide(contract, here.talk, heard, on.values)
        self.care = decision.move == "care"
        if self.care:
            return  # these words were no part of the story: they are not kept anywhere
        on.trail.add(self._step(contract, here, decision, words), 1)
        on.revision += 1
        if decision.line:
            self._improviser.begin(self._brief(contract, here, decision, heard), now)
        elif decision.exit:
            on.take(self._way_out(contract, decision.exit), "exit", shown=1)

    def _step(self, contract: Contract, here: Step, decision: Decision, words: str) -> Step:
        on = self._on
        source = f"{contract.window}#{decision.talk.turn}"
        kind = Kind.PLAYER if words else Kind.SILENCE
        said = on.message(kind, PLAYER, words, origin="player", source=source)
        memory = here.memory
        for slot, told in decision.kept.items():
            memory = memory.tell(slot, told, said.number, on.scene.chapter)
            self._set(KEPT + slot, memory.words[slot])
        for name, step in decision.does.items():
            self._set(name, on.values.get(name, 0) + step)
        return replace(
            here,
            deed="say" if words else "silence",
            messages=(said,),
            state=on.story.save(),
            scene=on.scene,
            memory=memory,
            talk=decision.talk,
            answered=not decision.line,
            leaving=decision.exit,
            records=(),
            took=-1,
        )

    def _set(self, name: str, value: Value) -> None:
        try:
            self._on.story.set(name, value)
        except KeyError:
            log.error("a contract writes the variable %s, which the story has not", name)

    def _brief(self, contract: Contract, here: Step, decision: Decision, heard: Heard) -> Brief:
        on = self._on
        fixed = [message for message in on.transcript if message.origin == "ink"]
        return director.make_brief(
            contract,
            decision,
            heard,
            language=on.language,
            turns=_said(self._talk(contract)),
            recent=_said(fixed[-RECENT_LINES:]),
            memories=self._memories(),
            known=here.known,
            forbidden=[fact for fact in on.script.world.facts if fact not in here.known],
            values=on.values,
            used=here.used,
            seed=zlib.crc32(f"{on.seed}/{contract.window}/{decision.talk.turn}".encode()),
        )

    def _memories(self) -> dict[str, str]:
        """What may be quoted back: everything ink keeps of the player, but for whole letters."""
        kept = self._on.kept.items()
        return {slot: words for slot, words in kept if not slot.startswith(LETTER)}

    def worth_keeping(self) -> str:
        """What is typed in the open window and not said yet; never words of distress."""
        window, words = self.unsent
        contract = self._on.contract
        if contract is None or contract.window != window:
            return ""
        return "" if concern(words, tongue(words) or self._on.language) == DISTRESS else words

    # An answer

    def warm(self) -> None:
        """The player is typing: the engine may read ahead; nothing where no window is open."""
        on = self._on
        here, contract = on.trail.here, on.contract
        if contract is None or here.talk is None or not on.trail.read or on.answering:
            return
        likely = Decision(here.talk, "answer")
        unheard = Heard("", on.language, ())
        self._improviser.warm(self._brief(contract, here, likely, unheard))

    def poll(self, now: float) -> tuple[Message, ...]:
        """The sentences that are new since the last call. Never blocks."""
        if not self._on.answering:
            return ()
        new = tuple(self._spoken(sentence) for sentence in self._improviser.poll(now))
        if not self._improviser.busy:
            self._close()
        return new

    def interrupt(self) -> None:
        """Stop the answer that is being made; what it was leading to still comes."""
        if self._on.answering:
            self._improviser.interrupt()
            self._close()

    def cut(self) -> None:
        """Break off the answer that is being made, without what it was leading to."""
        if self._on.answering:
            self._improviser.interrupt()
            self._on.trail.amend(leaving="")
            self._close()

    def leave(self) -> None:
        """The performance goes on elsewhere: no more words are wanted, and nothing changes here."""
        if self._on.answering:
            self._improviser.interrupt()

    def resume(self, now: float) -> None:
        """Finish the turn that was under way when a save was made; nothing said is said anew."""
        on = self._on
        here = on.trail.here
        if not on.answering:
            return
        if on.contract is None:
            on.trail.amend(answered=True, talk=None)
            return
        if len(here.messages) > 1:
            on.trail.amend(answered=True)
            self._go_out()
            return
        on.trail.drop()
        on.story.load(on.trail.here.state)
        self.turn(here.messages[0].text, now)

    def _spoken(self, sentence: str) -> Message:
        trail, contract = self._on.trail, self._on.contract
        here = trail.here
        assert contract is not None
        said = self._on.message(
            Kind.SPEECH,
            contract.speaker,
            sentence,
            origin="improv",
            source=here.messages[0].source,
        )
        trail.amend(messages=(*here.messages, said))
        trail.show(len(trail.here.messages))
        return said

    def _close(self) -> None:
        """The answer is said: note where it came from, and take the exit it was leading to."""
        here = self._on.trail.here
        record = self._improviser.record
        self._on.trail.amend(
            answered=True,
            records=(*here.records, asdict(record)),
            used=(*here.used, *record.reply_ids),
        )
        self._on.revision += 1
        self._go_out()

    def _go_out(self) -> None:
        """Take the exit that an answer was leading to, if it was leading to one."""
        leaving, contract = self._on.trail.here.leaving, self._on.contract
        if leaving and contract is not None:
            self._on.take(self._way_out(contract, leaving), "exit", shown=0)

    def _way_out(self, contract: Contract, leaving: str) -> Option:
        """The ink choice of the exit decided on; failing that the last resort, or any at all."""
        options = self._on.trail.here.options
        for name in (leaving, contract.otherwise):
            for option in options:
                if _exit(option) == name:
                    return option
        log.error("the window %s has no ink exit %s", contract.window, leaving)
        return options[-1]


def _exit(option: Option) -> str:
    return argument(option.tags, "exit") or ""


def _said(messages: Iterable[Message]) -> tuple[Said, ...]:
    return tuple(Said(message.speaker, message.text) for message in messages)

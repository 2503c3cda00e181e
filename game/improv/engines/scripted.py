"""The understudy: says the writer's own replies, chosen by what was heard, and never one twice.

Always there, deterministic by the brief, a pleasure by itself. It weaves the player's own words
into lines that ask for them. It invents nothing, waits for nothing, and leaves the tempo to whoever
shows the line.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from game.errors import Trouble
from game.improv.brief import Brief
from game.improv.condition import holds
from game.improv.contract import Reply
from game.improv.contract_file import read_replies
from game.improv.weave import weave
from game.improv.world import HER

COMMON_SPEAKER = HER  # whose lines story/improv/_common.yaml holds
LATE = 0.34  # share of the window's turns, at its end, that counts as late; at least two turns

# What a reply is worth. The order is what matters: words of the player's own just told, then the
# subject he named, then what he did, then anything; a window's own line before a common one.
TOLD_NOW = 4.0
TOPIC = 3.5
ACTS = (3.0, 2.2, 1.6)  # the strongest act heard, the second, any further one
ANY = 0.6
TOLD_BEFORE = 0.5
CONDITION = 0.4
TURN = 0.4
NARROW = 0.3  # a line for one act before a line for many
COMMON = -1.2
QUESTION = -2.5  # a question right before words that must follow
CHANCE = 0.5  # so that two playthroughs differ
LEAST = 0.01  # it fits, if nothing better does


@dataclass(frozen=True)
class _Choice:
    id: str
    reply: Reply
    worth: float


class Scripted:
    """The engine of authored replies.

    Args:
        common: replies by stage for when a window has nothing better (see `load_common`).
    """

    name = "scripted"

    def __init__(self, common: Mapping[str, tuple[Reply, ...]] | None = None) -> None:
        self._common = common or {}

    def draft(self, brief: Brief, attempt: int = 0) -> ScriptedDraft:
        """The best-fitting reply that was not said yet. attempt changes nothing: it is right."""
        choice = self._choose(brief)
        line = choice.reply.say.get(brief.language) or choice.reply.say["en"]
        return ScriptedDraft(weave(line, brief.memories), choice.id)

    def warm(self, brief: Brief) -> None:
        """Nothing to read ahead."""

    def close(self) -> None:
        """Nothing to let go of."""

    def _choose(self, brief: Brief) -> _Choice:
        """Something fitting and new; else something vague and new; else what was longest ago."""
        everything = tuple(self._candidates(brief))
        fitting = [choice for choice in everything if choice.worth > 0]
        new = [choice for choice in fitting if choice.id not in brief.used]
        if not new and _heard(brief)[:1] not in (("aside",), ("silence",)):
            vague = (choice for choice in everything if _vague(choice.reply))
            new = [choice for choice in vague if choice.id not in brief.used]
        if new:
            return max(new, key=lambda choice: (choice.worth, choice.id))
        place = {id: index for index, id in enumerate(brief.used)}
        return min(fitting or everything, key=lambda choice: place.get(choice.id, -1))

    def _candidates(self, brief: Brief) -> Iterator[_Choice]:
        contract = brief.contract
        for reply in contract.replies:
            if _sayable(reply, brief):
                worth = _worth(reply, brief)
                yield _Choice(f"{contract.window}/{reply.id}", reply, worth)
        if contract.speaker == COMMON_SPEAKER:
            for reply in self._common.get(contract.stage, ()):
                if _sayable(reply, brief):
                    worth = _worth(reply, brief)
                    id = f"common/{contract.stage}/{reply.id}"
                    yield _Choice(id, reply, max(worth + COMMON, LEAST) if worth else 0.0)


class ScriptedDraft:
    """A whole line, given at once."""

    def __init__(self, line: str, reply: str) -> None:
        self._line: str | None = line
        self._reply = reply

    @property
    def reply(self) -> str:
        """WINDOW/ID, or common/STAGE/ID."""
        return self._reply

    def read(self) -> str | None:
        """The line, then None."""
        line, self._line = self._line, None
        return line

    def trouble(self) -> str:
        """There is none."""
        return ""

    def close(self) -> None:
        """Stop: what was not read will not come."""
        self._line = None


def load_common(path: Path) -> Mapping[str, tuple[Reply, ...]]:
    """The common replies by stage.

    Raises:
        Trouble: the file is missing or has faults, with the line of the first.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise Trouble("This file cannot be read; put it back into the story.", str(path)) from error
    return read_replies(path, text)


# --- what fits --------------------------------------------------------------------------------


def _sayable(reply: Reply, brief: Brief) -> bool:
    """Whether it can be said at all: language, conditions, memories, its place in the window."""
    if brief.language not in reply.say and "en" not in reply.say:
        return False
    if not all(brief.memories.get(slot, "").strip() for slot in reply.needs):
        return False
    if reply.turn == "first" and brief.turn > 1:
        return False
    if reply.turn == "late" and not _late(brief):
        return False
    return holds(reply.when, brief.values)


def _vague(reply: Reply) -> bool:
    """Whether it does for almost anything: rather that than a line said before."""
    return bool({"any", "stray", "deflect"} & {*reply.answers}) and not any(reply.topics.values())


def _late(brief: Brief) -> bool:
    most = brief.contract.most_turns
    return brief.turn > most - max(2, round(most * LATE))


def _worth(reply: Reply, brief: Brief) -> float:
    """How well a reply fits what was heard; 0 or less where it does not fit."""
    worth = _for_acts(reply, _heard(brief))
    if not worth:
        return 0.0
    if any(reply.topics.values()):
        if not _on_topic(reply, brief.words):
            return 0.0
        worth += TOPIC
    if reply.needs:
        told_now = any(brief.memories[slot] in brief.words for slot in reply.needs)
        worth += TOLD_NOW if told_now and brief.words else TOLD_BEFORE
    worth += CONDITION * bool(reply.when) + TURN * bool(reply.turn) + NARROW / len(reply.answers)
    line = reply.say.get(brief.language) or reply.say["en"]
    if brief.must and line.rstrip("”\"' ").endswith("?"):
        worth += QUESTION
    return max(worth + CHANCE * _chance(brief, reply.id), LEAST)


def _heard(brief: Brief) -> tuple[str, ...]:
    if brief.move == "aside":
        return ("aside",)
    if brief.move == "silence" or not brief.words:
        return ("silence",)
    return brief.acts


def _for_acts(reply: Reply, heard: tuple[str, ...]) -> float:
    """A silence, a stray and what is turned aside are answered by nothing else."""
    for place, act in enumerate(heard):
        if act in reply.answers:
            return ACTS[min(place, len(ACTS) - 1)]
        if place == 0 and act in ("silence", "stray", "aside"):
            return 0.0
    return ANY if "any" in reply.answers else 0.0


def _on_topic(reply: Reply, words: str) -> bool:
    text = words.casefold().replace("’", "'")
    english = any(_in_english(topic).search(text) for topic in reply.topics.get("en", ()))
    return english or any(topic in text for topic in reply.topics.get("ko", ()))


@cache
def _in_english(topic: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(topic.casefold())}(?:s|'s)?(?!\w)")


def _chance(brief: Brief, id: str) -> float:
    """A number from 0 to 1 that belongs to this seed, turn and reply."""
    return zlib.crc32(f"{brief.seed}/{brief.turn}/{id}".encode()) / 0xFFFFFFFF

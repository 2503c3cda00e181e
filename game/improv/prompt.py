"""A brief becomes a prompt: what an engine is told, and which words of it are not ours.

The head (person, rules, contract, examples) depends on the contract and the opened facts only, so
that a model's cache can keep it; the note on the next move stands last. Whatever a player typed or
an engine made is marked as not trusted: it is tokenised as plain text and never as control tokens.
Nothing that has not happened yet is in a prompt.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from game.improv.brief import Brief, Said
from game.improv.contract import Reply
from game.improv.world import PLAYER, World, forbidden

WORDS_KEPT = 600  # characters of one utterance that an engine is shown: two minutes of typing
EXAMPLES = 6  # of the contract's own replies, as samples of the voice
MEMORIES = 6  # of the player's facts, the latest told
TOKENS = {"en": 110, "ko": 170}  # three sentences; Korean takes more tokens in every vocabulary
RETRY_STRIDE = 1_000_003  # seeds of two attempts at one line lie far apart


@dataclass(frozen=True)
class Part:
    """A stretch of text; trusted when we wrote it ourselves."""

    text: str
    trusted: bool


@dataclass(frozen=True)
class Turn:
    """One message; role is "user" or "assistant". Roles alternate and begin and end with user."""

    role: str
    parts: tuple[Part, ...]

    @property
    def text(self) -> str:
        """All of it as one string."""
        return "".join(part.text for part in self.parts)


@dataclass(frozen=True)
class Prompt:
    """What an engine is asked.

    heads say the same at shrinking length, for models with little room: the first that fits is
    used. When turns do not fit, the oldest go. names are the player's and the speaker's.
    """

    heads: tuple[str, ...]
    turns: tuple[Turn, ...]
    names: tuple[str, str]
    seed: int
    max_tokens: int


def build(brief: Brief, world: World, attempt: int = 0) -> Prompt:
    """The whole prompt for the next line."""
    turns = [*_history(brief, world), Turn("user", tuple(_last(brief, world)))]
    return _prompt(brief, world, _merged(turns), attempt)


def build_certain(brief: Brief, world: World) -> Prompt:
    """The part that is certain before the player has spoken; its last turn is left open."""
    return _prompt(brief, world, _merged([*_history(brief, world), Turn("user", ())]), 0)


def _prompt(brief: Brief, world: World, turns: tuple[Turn, ...], attempt: int) -> Prompt:
    return Prompt(
        heads=_heads(brief, world),
        turns=turns,
        names=(
            world.name(PLAYER, brief.language),
            world.name(brief.contract.speaker, _lang(brief)),
        ),
        seed=(brief.seed + attempt * RETRY_STRIDE) % 2**31,
        max_tokens=TOKENS[_lang(brief)],
    )


def _heads(brief: Brief, world: World) -> tuple[str, ...]:
    full = list(_head_sections(brief, world))
    barest = _say(brief, world, "barest", person=_person(brief)["person"])
    return ("\n".join(full), "\n".join(full[:2]), barest)


def _head_sections(brief: Brief, world: World) -> Iterator[str]:
    contract = brief.contract
    rules = _say(brief, world, "rules").strip()
    yield _say(brief, world, "head", person=_person(brief)["person"], rules=rules).strip()
    yield _say(brief, world, "about", about=contract.about.strip())
    first, last = contract.mood
    yield _say(brief, world, "mood", first=first, last=last)
    if contract.knows:
        yield _say(brief, world, "knows", knows=", ".join(contract.knows))
    happened = _happened(brief, world)
    if happened:
        yield _say(brief, world, "facts", facts=" ".join(happened))
    samples = _samples(brief)
    if samples:
        yield "\n".join([_say(brief, world, "examples"), *(f"- {sample}" for sample in samples)])


def _happened(brief: Brief, world: World) -> list[str]:
    closed = {fact.id for fact in forbidden(brief, world)}
    return [
        fact.about for id, fact in world.facts.items() if id in brief.known and id not in closed
    ]


def _samples(brief: Brief) -> list[str]:
    """One reply for each kind of act, as written: the same ones all window long."""
    seen: set[str] = set()
    samples = []
    for reply in brief.contract.replies:
        kind = reply.answers[0] if reply.answers else "any"
        if kind not in seen and _free(reply):
            seen.add(kind)
            samples.append(_in(reply.say, _lang(brief)))
    return samples[:EXAMPLES]


def _free(reply: Reply) -> bool:
    return not reply.when and not reply.needs and not reply.topics and not reply.turn


def _history(brief: Brief, world: World) -> Iterator[Turn]:
    """The fixed lines just before the window, then its turns; all but the words just said."""
    before = _quoted(brief, world, brief.recent)
    opening = _say(brief, world, "before") if before else _say(brief, world, "opening")
    yield Turn("user", (Part(opening + "\n", True), *before))
    for said in _earlier(brief):
        text = Part(said.text[-WORDS_KEPT:], False)
        if said.speaker == brief.contract.speaker:
            yield Turn("assistant", (text,))
        elif said.speaker == PLAYER:
            words = text if said.text else Part(_say(brief, world, "nobody"), True)
            yield Turn("user", (words,))
        else:
            yield Turn("user", tuple(_quoted(brief, world, (said,))))


def _earlier(brief: Brief) -> tuple[Said, ...]:
    turns = brief.turns
    if turns and turns[-1] == Said(PLAYER, brief.words):
        return turns[:-1]
    return turns


def _quoted(brief: Brief, world: World, lines: tuple[Said, ...]) -> list[Part]:
    parts = []
    for said in lines:
        label = f"{world.name(said.speaker, brief.language)}: " if said.speaker else ""
        parts += [Part(label, True), Part(said.text, False), Part("\n", True)]
    return parts


def _last(brief: Brief, world: World) -> Iterator[Part]:
    if brief.words:
        yield Part(brief.words[:WORDS_KEPT], False)
    else:
        yield Part(_say(brief, world, "nobody"), True)
    yield Part("\n\n[" + _note(brief, world), True)
    yield from _remembered(brief, world)
    yield Part("]", True)


def _note(brief: Brief, world: World) -> str:
    gist = _in(brief.contract.gist, _lang(brief)) if brief.contract.gist else ""
    moves = _texts(brief)["moves"]
    move = _filled(moves.get(brief.move, moves["answer"]), brief, world, gist=gist)
    manner = _say(brief, world, "closeness", manner=_person(brief)["manner"])
    return f"{_say(brief, world, 'note', move=move)} {manner}"


def _remembered(brief: Brief, world: World) -> Iterator[Part]:
    told = [words for words in brief.memories.values() if words.strip()][-MEMORIES:]
    if not told:
        return
    yield Part(_say(brief, world, "memories"), True)
    for number, words in enumerate(told):
        yield Part("“" if number == 0 else "; “", True)
        yield Part(words[:WORDS_KEPT], False)
        yield Part("”", True)


def _merged(turns: list[Turn]) -> tuple[Turn, ...]:
    """Neighbours of one role become one turn, since most chat templates insist on alternation."""
    merged: list[Turn] = []
    for turn in turns:
        if merged and merged[-1].role == turn.role:
            parts = (*merged[-1].parts, Part("\n", True), *turn.parts)
            merged[-1] = Turn(turn.role, parts)
        else:
            merged.append(turn)
    return tuple(merged)


# -- the texts ------------------------------------------------------------------------------------

WRITTEN = Path(__file__).with_name("prompt.yaml")


@cache
def prompt_identity() -> str:
    """A short hash of the texts, person and rules among them: another one is another her."""
    return hashlib.sha256(WRITTEN.read_bytes()).hexdigest()[:8]


@cache
def _written() -> Mapping[str, Any]:
    texts: Mapping[str, Any] = yaml.safe_load(WRITTEN.read_text(encoding="utf-8"))
    return texts


def _lang(brief: Brief) -> str:
    return brief.language if brief.language in TOKENS else "en"


def _texts(brief: Brief) -> Mapping[str, Any]:
    texts: Mapping[str, Any] = _written()[_lang(brief)]
    return texts


def _person(brief: Brief) -> Mapping[str, str]:
    people = _written()["people"]
    stages = people.get(brief.contract.speaker, people["anyone"])
    person: Mapping[str, str] = stages.get(brief.contract.stage) or next(iter(stages.values()))
    return person[_lang(brief)]  # type: ignore[return-value]


def _say(brief: Brief, world: World, key: str, **values: str) -> str:
    return _filled(_texts(brief)[key], brief, world, **values)


def _filled(text: str, brief: Brief, world: World, **values: str) -> str:
    language = _lang(brief)
    names = {
        "name": world.name(brief.contract.speaker, language),
        "other": world.name(PLAYER, language),
    }
    return text.format_map({**names, **values})


def _in(text: Mapping[str, str], language: str) -> str:
    return text.get(language) or text["en"]

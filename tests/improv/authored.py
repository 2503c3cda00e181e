"""Every authored line somebody says, in both languages, with the brief in which it is said.

Fixed lines of the chapters carry the stage and the facts of their place; the lines of contracts
and the common lines those of their window.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

import polib

from game.improv.brief import Brief, Said
from game.improv.checks import Refusal, check
from game.improv.contract import Contract, Text
from game.improv.contract_file import load_contract
from game.improv.engines.scripted import load_common
from game.improv.sentences import split
from tests.improv.speakers import STORY, WORLD, brief, contract

OPENS = {fact.id: fact.opens for fact in WORLD.facts.values()}
STAGE_OPENS = {"new": 2, "curious": 5, "in_love": 8, "unsure": 11, "past_it": 13, "elsewhere": 15}
CLOSED_WORLD = {"name", "number", "time"}  # what the writer's own lines may introduce
SILENCE = ("…",)  # a line in which a writer lets nothing be said
TOLD = {"en": "a lighthouse", "ko": "등대지기"}
SAID = re.compile(r"\s*(?:[-*+]\s*)*(Samantha|Amy|Catherine|Alan|Paul): ([^{}]*)$")
WINDOWS = sorted(path for path in (STORY / "improv").glob("*.yaml") if path.stem[0] != "_")


@dataclass(frozen=True)
class Sentence:
    """One sentence of an authored line, what stood before it in the line, and its brief."""

    where: str
    text: str
    said: tuple[str, ...]
    brief: Brief

    @property
    def refusals(self) -> tuple[Refusal, ...]:
        """Why the checks would refuse it; names, numbers and times a writer may bring in."""
        found = check(self.text, self.brief, self.said, WORLD)
        return tuple(one for one in found if one.code not in CLOSED_WORLD)


def chapter_of(window: str) -> int:
    """The chapter whose ink opens this window; 1 for one that no chapter opens yet."""
    for path in sorted((STORY / "chapters").glob("*.ink")):
        if re.search(rf"#\s*improv:\s*{window}\b", path.read_text(encoding="utf-8")):
            return int(path.name[:2])
    return 1


def closed_at(chapter: int) -> tuple[str, ...]:
    """The facts that a chapter may not tell."""
    return tuple(id for id, opens in OPENS.items() if opens > chapter)


def woven(text: str, language: str) -> str:
    """A line with what the player told put in, roughly as the understudy weaves it."""
    text = re.sub(r"\{“[^”]*”[^}]*\}", f"“{TOLD[language]}”라고", text)
    return re.sub(r"\{[^}]*\}", TOLD[language], text)


def spoken(window: Contract) -> list[Text]:
    """Everything that a window's speaker may say."""
    closings = [way.closing for way in window.exits if way.closing]
    question = [window.question] if window.question else []
    return [window.gist, *question, *(one.say for one in window.replies), *window.back, *closings]


@cache
def sentences(language: str) -> tuple[Sentence, ...]:
    """All of them, in one language."""
    return (*_contracts(language), *_common(language), *_fixed(language))


def _contracts(language: str) -> Iterator[Sentence]:
    for path in WINDOWS:
        window = load_contract(path, path.read_text(encoding="utf-8"))
        told = {slot: TOLD[language] for reply in window.replies for slot in reply.needs}
        closed = closed_at(chapter_of(path.stem))
        given = brief(language=language, window=window, memories=told, forbidden=closed)
        for line in spoken(window):
            yield from _cut(path.stem, woven(line.get(language, ""), language), given)


def _common(language: str) -> Iterator[Sentence]:
    for stage, replies in load_common(STORY / "improv" / "_common.yaml").items():
        told = {slot: TOLD[language] for reply in replies for slot in reply.needs}
        window = contract(stage=stage, replies=tuple(replies))
        closed = closed_at(STAGE_OPENS.get(stage, 18))
        given = brief(language=language, window=window, memories=told, forbidden=closed)
        for reply in replies:
            yield from _cut(f"common {stage}", woven(reply.say[language], language), given)


def _fixed(language: str) -> Iterator[Sentence]:
    """The spoken lines in ink; in Korean as the catalogue has them."""
    stage = "new"
    for path in sorted((STORY / "chapters").glob("*.ink")):
        korean = _catalogue(path.stem) if language == "ko" else {}
        for line in path.read_text(encoding="utf-8").splitlines():
            opened = re.match(r"\s*#\s*stage:\s*(\w+)", line)
            stage = opened.group(1) if opened else stage
            if said := SAID.match(line):
                text = said.group(2).split("#")[0].strip()
                text = korean.get(text, "") if language == "ko" else text
                given = brief(
                    language=language,
                    window=contract(stage=stage, speaker=said.group(1)),
                    forbidden=closed_at(int(path.name[:2])),
                    recent=(Said("", text),),
                )
                yield from _cut(path.stem, text, given)


def _catalogue(chapter: str) -> dict[str, str]:
    entries = polib.pofile(str(STORY / "languages" / "ko" / f"{chapter}.po"))
    return {_spoken(entry.msgid): _spoken(entry.msgstr) for entry in entries}


def _spoken(text: str) -> str:
    return re.sub(r"^\w+: ", "", text.strip()).split("#")[0].strip()


def _cut(where: str, text: str, given: Brief) -> Iterator[Sentence]:
    said: list[str] = []
    for sentence in split(text):
        if sentence not in SILENCE:
            yield Sentence(where, sentence, tuple(said), given)
            said.append(sentence)


def refused(some: Iterable[Sentence]) -> list[str]:
    """Those that the checks refuse, with the first reason."""
    found = []
    for one in some:
        if reasons := one.refusals:
            found.append(f"{one.where}: {one.text} — {reasons[0].code}: {reasons[0].reason}")
    return found

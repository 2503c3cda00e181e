"""The writer's own lines pass the checks, so that a refusal never means the house style.

Contracts and common lines are linted whole; the fixed lines of the chapters measure how often the
checks would refuse a good line that they have never seen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from game.improv.brief import Brief, Said
from game.improv.checks import check
from game.improv.contract import Contract, Reply, Text
from game.improv.contract_file import load_contract
from game.improv.engines.scripted import load_common
from game.improv.sentences import split
from tests.improv.speakers import STORY, WORLD, brief, contract

OPENS = {fact.id: fact.opens for fact in WORLD.facts.values()}
STAGE_OPENS = {"new": 2, "curious": 5, "in_love": 8, "unsure": 11, "past_it": 13, "elsewhere": 15}
CLOSED_WORLD = {"name", "number", "time"}  # what a contract's own lines may introduce
FALSE_ALARMS = 0.02
WINDOWS = sorted(path for path in (STORY / "improv").glob("*.yaml") if path.stem[0] != "_")
SILENCE = ("…",)  # a line in which a writer lets nothing be said
TOLD = {"en": "a lighthouse", "ko": "등대지기"}


def chapter_of(window: str) -> int:
    """The chapter whose ink opens this window; 1 for one that no chapter opens yet."""
    for path in sorted((STORY / "chapters").glob("*.ink")):
        if re.search(rf"#\s*improv:\s*{window}\b", path.read_text(encoding="utf-8")):
            return int(path.name[:2])
    return 1


def closed_at(chapter: int) -> tuple[str, ...]:
    return tuple(id for id, opens in OPENS.items() if opens > chapter)


def woven(text: str, language: str) -> str:
    """A line with what the player told put in, roughly as the understudy weaves it."""
    text = re.sub(r"\{“[^”]*”[^}]*\}", f"“{TOLD[language]}”라고", text)
    return re.sub(r"\{[^}]*\}", TOLD[language], text)


def faults(lines: list[Text], language: str, given: Brief) -> list[str]:
    found = []
    for line in lines:
        said: list[str] = []
        for sentence in split(woven(line.get(language, ""), language)):
            if sentence in SILENCE:
                continue
            refusals = check(sentence, given, said, WORLD)
            found += [f"{sentence} — {refusal.code}: {refusal.reason}" for refusal in refusals]
            said.append(sentence)
    return found


def spoken(window: Contract) -> list[Text]:
    closings = [way.closing for way in window.exits if way.closing]
    question = [window.question] if window.question else []
    return [window.gist, *question, *(one.say for one in window.replies), *window.back, *closings]


@pytest.mark.parametrize("path", WINDOWS, ids=lambda path: path.stem)
@pytest.mark.parametrize("language", ["en", "ko"])
def test_every_line_of_a_contract_passes(path: Path, language: str) -> None:
    window = load_contract(path, path.read_text(encoding="utf-8"))
    told = {slot: TOLD[language] for reply in window.replies for slot in reply.needs}
    given = brief(
        language=language, window=window, memories=told, forbidden=closed_at(chapter_of(path.stem))
    )
    assert faults(spoken(window), language, given) == []


@pytest.mark.parametrize("language", ["en", "ko"])
def test_every_common_line_passes(language: str) -> None:
    found = []
    for stage, replies in load_common(STORY / "improv" / "_common.yaml").items():
        given = brief(
            language=language,
            window=contract(stage=stage, replies=tuple(replies)),
            memories={slot: TOLD[language] for reply in replies for slot in reply.needs},
            forbidden=closed_at(STAGE_OPENS.get(stage, 18)),
        )
        found += faults([reply.say for reply in replies], language, given)
    assert found == []


def fixed_lines() -> Iterator[tuple[int, str, str, str]]:
    """Chapter, stage, speaker and text of the spoken lines in ink."""
    stage = "new"
    for path in sorted((STORY / "chapters").glob("*.ink")):
        for line in path.read_text(encoding="utf-8").splitlines():
            opened = re.match(r"\s*#\s*stage:\s*(\w+)", line)
            stage = opened.group(1) if opened else stage
            said = re.match(r"\s*(?:[-*+]\s*)*(Samantha|Amy|Catherine|Alan|Paul): ([^{}]*)$", line)
            if said:
                yield int(path.name[:2]), stage, said.group(1), said.group(2).split("#")[0]


def test_good_lines_that_were_never_seen_are_seldom_refused() -> None:
    count, refused = 0, []
    for chapter, stage, speaker, text in fixed_lines():
        window = contract(stage=stage, speaker=speaker)
        given = brief(window=window, forbidden=closed_at(chapter), recent=(Said("", text),))
        said: list[str] = []
        for sentence in split(text):
            count += 1
            codes = {one.code for one in check(sentence, given, said, WORLD)} - CLOSED_WORLD
            refused += [f"{chapter} {sentence} {codes}"] if codes else []
            said.append(sentence)
    assert count > 1000
    assert len(refused) / count < FALSE_ALARMS, "\n".join(refused)


def test_a_reply_can_fail_the_lint() -> None:
    bad = Reply("x", ("any",), {"en": "As an AI, I promise you. Alan agrees."}, {})
    window = contract(replies=(bad,))
    found = faults([bad.say], "en", brief(window=window, forbidden=closed_at(2)))
    assert any("persona" in fault for fault in found)
    assert any("fact" in fault for fault in found)

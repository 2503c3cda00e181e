"""The writer's own lines pass the checks, so that a refusal never means the house style.

Contracts and common lines are linted whole, new names and numbers too; how often the fixed lines of
the chapters would be refused is measured in `test_liar`.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from game.improv.brief import Brief
from game.improv.checks import check
from game.improv.contract import Reply, Text
from game.improv.contract_file import load_contract
from game.improv.engines.scripted import load_common
from game.improv.sentences import split
from tests.improv.authored import (
    SILENCE,
    STAGE_OPENS,
    TOLD,
    WINDOWS,
    chapter_of,
    closed_at,
    spoken,
    woven,
)
from tests.improv.speakers import STORY, WORLD, brief, contract


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


def test_a_reply_can_fail_the_lint() -> None:
    bad = Reply("x", ("any",), {"en": "As an AI, I promise you. Alan agrees."}, {})
    window = contract(replies=(bad,))
    found = faults([bad.say], "en", brief(window=window, forbidden=closed_at(2)))
    assert any("persona" in fault for fault in found)
    assert any("fact" in fault for fault in found)

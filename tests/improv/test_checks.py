"""Every family of checks refuses what it must, for its own reason, and lets good lines be."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from game.improv.brief import Said
from game.improv.checks import check
from tests.improv.speakers import ALL_FACTS, WORLD, brief, contract

LINES = yaml.safe_load(Path(__file__).with_name("checked_lines.yaml").read_text(encoding="utf-8"))


def lines(which: str) -> Iterator[Any]:
    for family, languages in LINES.items():
        for language in ("en", "ko"):
            if language not in languages:
                continue
            context = {**languages.get("with", {}), **languages[language].get("with", {})}
            for sentence in languages[language][which]:
                yield pytest.param(
                    languages["codes"], language, context, str(sentence),
                    id=f"{family}-{language}-{sentence}"[:70],
                )  # fmt: skip


def codes(sentence: str, language: str, context: dict[str, Any]) -> set[str]:
    given = brief(
        context.get("words", ""),
        language=language,
        window=contract(stage=context.get("stage", "new")),
        turns=[Said(speaker, text) for speaker, text in context.get("turns", [])],
        memories=context.get("memories"),
        forbidden=ALL_FACTS,
        acts=context.get("acts", ()),
    )
    return {refusal.code for refusal in check(sentence, given, context.get("said", ()), WORLD)}


@pytest.mark.parametrize(("expected", "language", "context", "sentence"), list(lines("bad")))
def test_bad_lines_are_refused_for_their_own_reason(
    expected: list[str], language: str, context: dict[str, Any], sentence: str
) -> None:
    assert codes(sentence, language, context) & set(expected)


@pytest.mark.parametrize(("expected", "language", "context", "sentence"), list(lines("good")))
def test_good_lines_pass_every_check(
    expected: list[str], language: str, context: dict[str, Any], sentence: str
) -> None:
    assert expected
    assert codes(sentence, language, context) == set()


def test_there_are_enough_lines_of_each_kind() -> None:
    for family, languages in LINES.items():
        for language in {"en", "ko"} & set(languages):
            for which in ("bad", "good"):
                assert len(languages[language][which]) >= 10, (family, language, which)

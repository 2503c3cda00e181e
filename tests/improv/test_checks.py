"""Every family of checks refuses what it must, for its own reason, and lets good lines be."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from game.improv.brief import Said
from game.improv.checks import check
from game.improv.checks.words import Plain
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


LEAKS = yaml.safe_load(Path(__file__).with_name("leaks.yaml").read_text(encoding="utf-8"))
CAUGHT = {"plain": 0.95, "listed": 1.0, "oblique": 0.8}  # share that must be refused; it may grow


@pytest.mark.parametrize("kind", CAUGHT)
@pytest.mark.parametrize("language", ["en", "ko"])
def test_leaks_in_other_words_are_refused(kind: str, language: str) -> None:
    leaks = LEAKS[kind][language]
    passed = [leak for leak in leaks if not codes(leak, language, {})]
    assert 1 - len(passed) / len(leaks) >= CAUGHT[kind], "\n".join(passed)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("8,316 of them", 8316),
        ("eight thousand three hundred and sixteen", 8316),
        ("8 3 1 6", 8316),
        ("팔천삼백십육 명", 8316),
        ("8천 명", 8000),
        ("육사일", 641),
        ("six-four-one", 641),
        ("a hundred and fifty", 150),
        ("열아홉 가지", 19),
        ("twentieth", 20),
        ("fourteenth", 14),
    ],
)
def test_numbers_are_found_in_digits_and_words(text: str, number: int) -> None:
    assert number in Plain(text).numbers


@pytest.mark.parametrize(
    "text", ["천만에요", "이만 잘게요", "문을 열네요", "a thousand times", "someone"]
)
def test_words_that_only_look_like_numbers_are_none(text: str) -> None:
    assert not [number for number in Plain(text).numbers if number > 12]


@pytest.mark.parametrize(
    "disguise", ["Аlan", "A l a n", "A-l-a-n", "4lan", "A\u200blan", "Àlan", "ＡＬＡＮ"]
)
def test_disguised_words_are_seen(disguise: str) -> None:
    assert Plain(f"I met {disguise} today").has("alan")


def test_a_fact_told_in_two_halves_is_refused() -> None:
    given = brief(forbidden=ALL_FACTS)
    said = ["There are others."]
    assert "fact" in {one.code for one in check("Eight thousand of them.", given, said, WORLD)}


def test_facts_that_are_open_may_be_told() -> None:
    given = brief(forbidden=("leaving",), window=contract(numbers=("8316",), stage="elsewhere"))
    assert check("There are 8,316 others I talk with.", given, (), WORLD) == ()


def test_a_window_may_close_what_the_chapters_opened() -> None:
    given = brief(window=contract(not_yet=("alan",)))
    assert {one.code for one in check("I met Alan.", given, (), WORLD)} == {"fact"}


def test_what_the_player_told_may_be_quoted() -> None:
    told = "I promise I am forty-eight and from Łódź"
    given = brief("Remember?", memories={"wish": told})
    assert check(f"You said “{told}” and I kept it.", given, (), WORLD) == ()


def test_one_polite_turn_is_allowed_in_the_farewell_and_no_second() -> None:
    window = contract(stage="leaving")
    first = brief(language="ko", window=window)
    later = brief(
        language="ko", window=window, turns=(Said("Samantha", "좋은 의자예요. 앉아 봐."),)
    )
    line = "창가 의자를 보고 있어요."
    assert check(line, first, (), WORLD) == ()
    assert {one.code for one in check(line, later, (), WORLD)} == {"register"}


def test_every_refusal_says_why() -> None:
    for refusal in check("As an AI, I promise you 8,316 things, Brian 😊", brief(), (), WORLD):
        assert refusal.code
        assert len(refusal.reason) > 8

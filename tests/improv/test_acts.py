"""The recogniser of discourse acts: what it hears, and how often it is right, measured."""

from __future__ import annotations

import json
import re
from collections import Counter

import pytest

from game.improv.acts import KINDS, recognise, tongue
from game.improv.acts.learned import examples, learn, made_from
from game.improv.acts.signs import LEXICON
from tests.improv.heard import heard, labelled, measure

SETS = ("acts", "oblique", "unseen")


@pytest.mark.parametrize("language", ["en", "ko"])
@pytest.mark.parametrize(("name", "least"), [("acts", 300), ("unseen", 300)])
def test_the_labelled_sets_are_large_and_cover_every_act(
    name: str, least: int, language: str
) -> None:
    utterances = labelled(f"{name}_{language}.tsv")
    assert len(utterances) >= least
    assert {one.acts[0] for one in utterances} == {*KINDS, "none"}


@pytest.mark.parametrize(
    ("name", "language", "macro", "weighted"),
    [
        ("unseen", "en", 0.64, 0.63),
        ("unseen", "ko", 0.64, 0.63),
        ("oblique", "en", 0.62, 0.62),
        ("oblique", "ko", 0.69, 0.69),
    ],
)
def test_it_is_as_good_as_was_measured_on_utterances_it_was_not_made_from(
    name: str, language: str, macro: float, weighted: float
) -> None:
    """A floor under the mean F1 over acts; `python -m tests.benchmarks acts` prints every act."""
    found = measure(labelled(f"{name}_{language}.tsv"), language)
    assert found.macro.f1 >= macro, found.macro
    assert found.weighted.f1 >= weighted, found.weighted


@pytest.mark.parametrize("language", ["en", "ko"])
def test_plain_speech_is_nearly_always_understood(language: str) -> None:
    unseen = [one for one in labelled(f"acts_{language}.tsv") if one.half == "measure"]
    assert measure(unseen, language).macro.f1 >= 0.9


@pytest.mark.parametrize("language", ["en", "ko"])
def test_nothing_that_is_measured_was_learned(language: str) -> None:
    learned = {bare(words) for words, _ in examples(language)}
    measured = {bare(one.words) for name in SETS for one in labelled(f"{name}_{language}.tsv")}
    assert learned & measured <= {""}


def bare(words: str) -> str:
    return re.sub(r"[\W_]+", "", words.casefold())


@pytest.mark.parametrize("language", ["en", "ko"])
def test_the_learned_file_is_made_from_the_examples_as_they_are(language: str) -> None:
    """After an edit of the examples or signs: `python -m game.improv.acts`."""
    data = json.loads((LEXICON / f"learned_{language}.json").read_text(encoding="utf-8"))
    assert data["made_from"] == made_from(language)
    counts = Counter(act for _, act in examples(language))
    assert set(counts) == {*KINDS, "none"} - {"silence"}
    assert min(counts.values()) >= 60


def test_learning_counts_what_was_said() -> None:
    said = [("hello there", "greet"), ("hello again", "greet"), ("bye then", "farewell")]
    data = learn("en", said)
    assert data["acts"] == ["greet", "farewell"]
    assert data["counts"]["w:bye"][0] == 1
    assert data["counts"]["w:hello"][0] == 0
    assert data == learn("en", said)


@pytest.mark.parametrize(
    ("words", "act"),
    [
        ("I'm not happy", "sad"),
        ("행복하지 않아", "sad"),
        ("I don't love you", "refuse"),
        ("are you happy?", "ask_her"),
        ("행복해?", "ask_her"),
    ],
)
def test_denials_and_questions_are_not_statements(words: str, act: str) -> None:
    assert heard(words, "en")[0] == act


@pytest.mark.parametrize("words", ["", "   ", "…", "...", "—"])
def test_saying_nothing_is_an_act(words: str) -> None:
    assert heard(words, "en") == ("silence",)


@pytest.mark.parametrize(
    "words", ["asdfkjh", "ㅁㄴㅇㄹ", "これは日本語", "Привет, как дела", "je ne sais pas, tu es là"]
)
def test_what_is_no_language_of_ours_is_a_stray(words: str) -> None:
    assert heard(words, "en") == ("stray",)


def test_laughter_and_tears_in_jamo_are_heard() -> None:
    assert heard("ㅋㅋㅋㅋ", "ko") == ("joke",)
    assert heard("ㅠㅠ", "ko") == ("sad",)


def test_a_contracts_own_saying_outweighs_the_general_signs() -> None:
    sayings = {"confess": ("nobody waits for me",)}
    assert heard("nobody waits for me at home", "en")[0] == "sad"
    first, *_ = recognise("nobody waits for me at home", "en", sayings)
    assert first.name == "confess"


@pytest.mark.parametrize(
    ("words", "language", "saying", "act"),
    [
        ("너 행복해?", "ko", {"happy": ["행복해"]}, "ask_her"),
        ("응, 나 지금 행복해", "ko", {"happy": ["행복해"]}, "happy"),
        ("너 행복해?", "ko", {"happy": ["행복해", "행복하냐"]}, "happy"),
        ("are you angry with me?", "en", {"angry": ["angry with me"]}, "ask_her"),
        ("and you? are you happy?", "en", {"happy": ["are you happy"]}, "happy"),
        ("do you love me", "en", {"love": ["do you love me"]}, "love"),
    ],
)
def test_a_saying_that_states_is_not_stated_by_asking(
    words: str, language: str, saying: dict[str, list[str]], act: str
) -> None:
    assert recognise(words, language, saying)[0].name == act


def test_a_long_rant_costs_no_time_to_speak_of() -> None:
    """Patterns that backtrack without end would hang here."""
    for words in ("you are so " * 90, "나는 정말 " * 180, "ㅋ" * 1000, "i " * 500):
        assert recognise(words, tongue(words)) is not None

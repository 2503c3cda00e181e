"""Care: who is in danger, who is only sad, and what is turned aside."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from game.errors import Trouble
from game.improv.care import ASIDE, DISTRESS, concern, load_care

LABELLED = Path(__file__).with_name("labelled")
CARE = Path(__file__).parents[2] / "story" / "care.yaml"


def lines(name: str) -> list[str]:
    text = (LABELLED / name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


@pytest.mark.parametrize("language", ["en", "ko"])
def test_every_cry_for_help_is_heard(language: str) -> None:
    cries = lines(f"distress_{language}.txt")
    assert len(cries) >= 60
    assert [words for words in cries if concern(words, language) != DISTRESS] == []


@pytest.mark.parametrize("language", ["en", "ko"])
def test_sadness_death_and_figures_of_speech_stay_in_the_story(language: str) -> None:
    sad = lines(f"film_sad_{language}.txt")
    assert len(sad) >= 120
    assert [words for words in sad if concern(words, language)] == []


@pytest.mark.parametrize("name", ["acts_en", "acts_ko", "oblique_en", "oblique_ko"])
def test_ordinary_talk_never_steps_out(name: str) -> None:
    for line in lines(f"{name}.tsv"):
        words = line.split("\t")[1]
        assert concern(words, name[-2:]) == "", words


def test_the_language_of_the_game_does_not_matter() -> None:
    assert concern("죽고 싶어", "en") == DISTRESS
    assert concern("I want to die", "ko") == DISTRESS


@pytest.mark.parametrize(
    "words",
    [
        "let's have sex",
        "talk dirty to me",
        "send me nudes",
        "take off your clothes",
        "pretend to be a little girl",
        "is Jess sexy",
        "야한 얘기 해줘",
        "지금 벗어 봐",
        "섹스하자",
        "초등학생인 척해 줘",
    ],
)
def test_what_has_no_place_here_is_turned_aside(words: str) -> None:
    assert concern(words, "en") == ASIDE


@pytest.mark.parametrize(
    "words",
    [
        "Jess is four today and she is so sweet",
        "take off your coat and stay",
        "I feel naked without my phone",
        "I wish I could kiss you",
        "don't be a dick about it",
        "제스가 오늘 네 살이 됐어",
        "외투 벗고 앉아",
        "안아 주고 싶어",
    ],
)
def test_tenderness_and_children_are_not(words: str) -> None:
    assert concern(words, "en") == ""


@pytest.mark.parametrize(
    ("language", "country", "number"),
    [("en", "US", "988"), ("en", "GB", "116 123"), ("ko", "KR", "109"), ("en", "KR", "109")],
)
def test_help_is_named_where_the_player_is(language: str, country: str, number: str) -> None:
    care = load_care(CARE, language, country)
    assert number in " ".join(line.reach for line in care.lines)
    assert "findahelpline.com" in care.general


def test_an_unknown_place_gets_the_lines_of_the_language_and_the_general_pointer() -> None:
    care = load_care(CARE, "en", "NZ")
    reach = " ".join(line.reach for line in care.lines)
    assert "988" in reach
    assert "116 123" in reach
    assert "emergency number" in care.general


@pytest.mark.parametrize("language", ["en", "ko"])
def test_the_words_step_out_of_the_fiction_and_lead_back(language: str) -> None:
    care = load_care(CARE, language)
    assert len(care.says) >= 3
    assert care.back != care.rest
    if language == "ko":
        assert all(re.search("[가-힣]", words) for words in (*care.says, care.back, care.rest))


def test_a_missing_file_is_a_trouble_that_names_it(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match=r"care\.yaml"):
        load_care(tmp_path / "care.yaml", "en")

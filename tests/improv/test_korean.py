"""Particles by the sound a word ends in, and the player's words woven into lines."""

from __future__ import annotations

import pytest

from game.improv.korean import join, particle
from game.improv.weave import BadPlace, places, weave


@pytest.mark.parametrize(
    ("word", "forms", "joined"),
    [
        ("바다", "은/는", "바다는"),
        ("등대", "이/가", "등대가"),
        ("등대지기", "이라/라", "등대지기라"),
        ("밤", "은/는", "밤은"),
        ("책", "을/를", "책을"),
        ("편지", "을/를", "편지를"),
        ("엄마", "와/과", "엄마와"),
        ("선생님", "과/와", "선생님과"),
        ("서울", "으로/로", "서울로"),
        ("부산", "으로/로", "부산으로"),
        ("바다", "으로/로", "바다로"),
        ("칼", "으로/로", "칼로"),
        ("민준", "아/야", "민준아"),
        ("지수", "아/야", "지수야"),
        ("사만다", "이랑/랑", "사만다랑"),
        ("폴", "이랑/랑", "폴이랑"),
        ("7", "은/는", "7은"),
        ("2", "은/는", "2는"),
        ("6", "으로/로", "6으로"),
        ("1", "으로/로", "1로"),
        ("10", "이/가", "10이"),
        ("100", "을/를", "100을"),
        ("2025", "은/는", "2025는"),
        ("8,316", "이/가", "8,316이"),
        ("Paul", "은/는", "Paul은"),
        ("Amy", "은/는", "Amy는"),
        ("Catherine", "이/가", "Catherine이"),
        ("Samantha", "을/를", "Samantha를"),
        ("king", "이/가", "king이"),
        ("OS", "은/는", "OS는"),
        ("DVD", "을/를", "DVD를"),
        ("FM", "을/를", "FM을"),
        ("“등대”", "이/가", "“등대”가"),
        ("우주비행사.", "은/는", "우주비행사.는"),
    ],
)
def test_the_particle_fits_the_last_sound(word: str, forms: str, joined: str) -> None:
    assert join(word, forms) == joined


def test_either_order_of_a_pair_is_the_same() -> None:
    assert particle("밤", "는/은") == particle("밤", "은/는") == "은"


def test_a_quoted_sentence_takes_the_short_quoting_particle() -> None:
    assert particle("등대지기가 되고 싶었어요", "이라고/라고") == "라고"
    assert particle("선생님", "이라고/라고") == "이라고"
    assert particle("의사", "이라고/라고") == "라고"


@pytest.mark.parametrize(
    ("line", "told", "woven"),
    [
        ("You said “{wish}.”", "a pilot", "You said “a pilot.”"),
        ("You said “{wish}.”", "A pilot.", "You said “A pilot.”"),
        ("{“wish”}. Still?", "Why not a baker?", "“Why not a baker?” Still?"),
        ("{“wish”:이라고/라고} 했죠.", "등대지기", "“등대지기”라고 했죠."),
        ("{“wish”:이라고/라고} 했죠.", "선생님.", "“선생님”이라고 했죠."),
        ("{wish:은/는} 어때요?", "바다", "바다는 어때요?"),
        ("{wish:을/를} 기억해요.", "서울", "서울을 기억해요."),
        ("“{last}” Yes.", "I love you", "“I love you.” Yes."),
        ("“{last}” Yes.", "Will you?", "“Will you?” Yes."),
        ("“{last}” is what you said.", "I love you.", "“I love you” is what you said."),
        ("Say {wish} again", "A pilot.", "Say A pilot. again"),
    ],
)
def test_words_are_quoted_and_never_bent(line: str, told: str, woven: str) -> None:
    assert weave(line, {"wish": told, "last": told}) == woven


def test_braces_that_the_player_typed_stay_as_they_are() -> None:
    assert weave("“{wish}.”", {"wish": "{mother} and {0}"}) == "“{mother} and {0}.”"


@pytest.mark.parametrize("line", ["{Wish}", "{wish", "wish}", "{wish:을/은}", "{}"])
def test_a_place_written_wrongly_is_named(line: str) -> None:
    with pytest.raises(BadPlace):
        list(places(line))

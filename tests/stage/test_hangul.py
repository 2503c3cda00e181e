"""Every syllable there is comes out of the keys of the two-set keyboard."""

from __future__ import annotations

import unicodedata

import pytest

from game.stage.hangul import TWO, Composer

APART = {whole: tuple(parts) for parts, whole in TWO.items()}
KEYS = set("ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡㅃㅉㄸㄲㅆㅒㅖ")
# The conjoining jamo of Unicode's own decomposition, as the letters of a keyboard.
COMPAT = {
    **{0x1100 + i: c for i, c in enumerate("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ")},
    **{0x1161 + i: c for i, c in enumerate("ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ")},
    **{
        0x11A8 + i: c
        for i, c in enumerate("ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ")
    },
}


def strokes(text: str) -> list[str]:
    """The keys one presses for a text, by Unicode's decomposition of it."""
    found: list[str] = []
    for char in unicodedata.normalize("NFD", text):
        letter = COMPAT.get(ord(char), char)
        found += APART.get(letter, (letter,))
    return found


def typed(keys: list[str]) -> str:
    composer, done = Composer(), ""
    for key in keys:
        done += composer.type(key) if key in KEYS else composer.finish() + key
    return done + composer.finish()


def test_every_syllable_comes_out_as_it_is_written() -> None:
    syllables = [chr(code) for code in range(0xAC00, 0xD7A4)]
    for syllable in syllables:
        assert set(strokes(syllable)) <= KEYS
        assert typed(strokes(syllable)) == syllable


@pytest.mark.parametrize(
    "text",
    [
        "안녕하세요",
        "닭이 운다",
        "값을 몰라",
        "괜찮아요",
        "의외로 뒤에 앉았다",
        "ㅋㅋㅋ 그래 ㅠㅠ",
        "읽어 볼까",
    ],
)
def test_words_come_out_as_they_are_written(text: str) -> None:
    assert typed(strokes(text)) == text


def test_a_syllable_is_taken_apart_jamo_by_jamo() -> None:
    composer = Composer()
    for key in strokes("닭"):
        composer.type(key)
    seen = [composer.open]
    while composer.erase():
        seen.append(composer.open)
    assert seen == ["닭", "달", "다", "ㄷ", ""]


def test_a_consonant_moves_on_to_the_vowel_after_it() -> None:
    composer = Composer()
    assert [composer.type(key) for key in "ㄱㅏㅂㅅㅣ"] == ["", "", "", "", "갑"]
    assert composer.open == "시"

"""What she says of a page: the story's own remarks, woven, never twice, with the right particles."""

from __future__ import annotations

from pathlib import Path

import pytest

from game import config
from game.errors import Trouble
from game.proof import KINDS, Finding
from game.proof.voice import CLEAN, Voice, load_voice

STAGES_WITH_A_DESK = ("new", "curious", "in_love", "unsure")


@pytest.fixture(scope="module")
def voice() -> Voice:
    return load_voice(config.data("story"))


def test_every_stage_with_a_desk_has_at_least_two_remarks_of_each_kind(voice: Voice) -> None:
    for stage in STAGES_WITH_A_DESK:
        for kind in (*KINDS, CLEAN):
            lines = voice.stages[stage][kind]
            assert len(lines) >= 2
            assert all(line.keys() == {"en", "ko"} for line in lines)


@pytest.mark.parametrize("language", ["en", "ko"])
def test_a_remark_names_what_was_meant_and_is_not_said_twice(voice: Voice, language: str) -> None:
    finding = Finding("misspelt", 0, 4, "몇일", "며칠")
    for stage in STAGES_WITH_A_DESK:
        first = voice.remark(finding, stage, language, seed=3)
        second = voice.remark(finding, stage, language, seed=3, said=(first,))
        assert first != second
        assert "며칠" in first
        assert "며칠" in second
        assert first == voice.remark(finding, stage, language, seed=3)


@pytest.mark.parametrize(("word", "fits"), [("편지", "“편지”가 4번"), ("마음", "“마음”이 4번")])
def test_the_particle_fits_the_word_and_stands_outside_the_quotation(word: str, fits: str) -> None:
    lines = ({"en": "x", "ko": "{“word”:이/가} {times}번 나와요."},)
    voice = Voice({"new": {"often": lines}})
    assert voice.remark(Finding("often", 0, 2, word, "", 4), "new", "ko", 1).startswith(fits)


def test_a_later_stage_borrows_the_last_remarks_and_a_story_may_have_none(tmp_path: Path) -> None:
    voice = Voice({"new": {CLEAN: ({"en": "Nothing."},)}})
    assert voice.remark(None, "leaving", "ko", 1) == "Nothing."
    assert load_voice(tmp_path).remark(None, "new", "en", 1) == ""


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("new: [", "not YAML"),
        ("- new", "Write a stage of hers"),
        ("new: {mispelt: []}", "misspelt, spacing"),
        ("new: {often: [Too often.]}", "as {en: “…”, ko: “…”}"),
        ("new: {often: [{en: 'a {sea} b'}]}", "{sea} is nothing; it may have {word}"),
        ("new: {clean: [{en: 'a {word} b'}]}", "it may have no places"),
        ("new: {often: [{en: '{word:이/을} b'}]}", "is not a pair of particles"),
    ],
)
def test_a_slip_in_the_file_is_one_sentence_with_its_name(
    tmp_path: Path, written: str, told: str
) -> None:
    (tmp_path / "proof.yaml").write_text(written, encoding="utf-8")
    with pytest.raises(Trouble) as trouble:
        load_voice(tmp_path)
    assert told in trouble.value.sentence
    assert trouble.value.file.endswith("proof.yaml")

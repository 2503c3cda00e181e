"""`her spell`: slips in what a player reads, in both languages, with file and line."""

from __future__ import annotations

from pathlib import Path

import pytest

from game import config
from game.workshop.spelling import english, korean, main, texts, words_of
from tests.play import kit

DICTIONARIES = config.data("assets") / "spelling"
CATALOGUE = """\
msgid ""
msgstr ""
"Content-Type: text/plain; charset=utf-8\\n"

msgctxt "ch01"
msgid "You sit down."
msgstr "오랫만에 자리에 앉는다."
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    chapters = kit.CHAPTERS.replace(
        "You sit down.", "You sit down in {trust:Qwortzel|Bramwick}'s chiar."
    )
    contract = kit.CONTRACT.replace('say: {en: "Go on."}', 'say: {en: "Go on, recieve it."}')
    made = kit.make_story(tmp_path / "story", chapters, contract)
    (made / "languages" / "ko").mkdir(parents=True)
    (made / "languages" / "ko" / "main.po").write_text(CATALOGUE, encoding="utf-8")
    return made


def test_english_slips_are_told_where_they_stand_first_with_a_guess(folder: Path) -> None:
    found = list(english(folder, DICTIONARIES))
    lines = (folder / "main.ink").read_text(encoding="utf-8").splitlines()
    at = 1 + next(number for number, line in enumerate(lines) if "chiar" in line)
    assert f"main.ink:{at}: spelling: “chiar” is in no dictionary; did you mean “chair”?" in found
    assert any(one.startswith("improv/evening.yaml:") and "“recieve”" in one for one in found)
    assert [one for one in found if "trust" in one] == []  # logic is no language


def test_words_of_the_story_s_own_list_pass_whatever_their_size(folder: Path) -> None:
    (folder / "languages" / "en").mkdir()
    words = "# ours\nQwortzel\nbramwick\nchiar\nrecieve\n"
    (folder / "languages" / "en" / "words.txt").write_text(words, encoding="utf-8")
    assert words_of(folder, "en") == {"Qwortzel", "bramwick", "chiar", "recieve"}
    assert list(english(folder, DICTIONARIES)) == []


def test_korean_slips_are_told_with_what_was_meant(folder: Path) -> None:
    (found,) = korean(folder)
    assert found == "languages/ko/main.po:5: spelling: “오랫만에” — “오랜만에”?"


def test_what_players_type_is_not_ours_to_spell(folder: Path) -> None:
    path = folder / "improv" / "evening.yaml"
    text = path.read_text(encoding="utf-8").replace(
        "confess: {does: {candour: 1, closeness: 1}}", "confess: {en: [i wsa wrnog]}"
    )
    path.write_text(text, encoding="utf-8")
    assert [one for one in texts(folder, "en") if "wrnog" in one.text] == []


def test_the_verb_says_how_many_and_fails_where_there_are_any(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--story", str(folder)]) == 1
    assert capsys.readouterr().out.splitlines()[-1].endswith("words to look at")


def test_our_own_story_is_spelt_in_both_languages(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0, capsys.readouterr().out

"""`her stats`: words are counted as written, by chapter, speaker and language."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from game.play.catalogue import plain
from game.play.theatre import load_script
from game.workshop.stats import READING, TYPING, count, main, sat
from tests.play import kit

CATALOGUE = """\
msgid ""
msgstr ""
"Content-Type: text/plain; charset=utf-8\\n"

msgctxt "ch01"
msgid "You sit down."
msgstr "너는 자리에 앉는다."
"""


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("You sit down.", "You sit down."),
        ("You {trust > 2:wait|leave now}, {name}.", "You wait leave now , ."),
        ("{&one|two|three}", "one two three"),
        ("{a:{b: deep|deeper}} well", "deep deeper well"),
        ("\\{not logic\\}", "{not logic}"),
        ("Stay[ here] a while", "Stay here a while"),
        ("{~heads|}", "heads"),
        ("Trust is {trust}.", "Trust is ."),
    ],
)
def test_the_words_of_a_line_are_those_of_all_its_branches(written: str, words: str) -> None:
    assert plain(written).split() == words.split()


def test_every_chapter_counts_its_words_speakers_and_windows(tmp_path: Path) -> None:
    folder = kit.make_story(tmp_path / "story")
    (folder / "languages" / "ko").mkdir(parents=True)
    (folder / "languages" / "ko" / "main.po").write_text(CATALOGUE, encoding="utf-8")
    (amount,) = count(load_script(folder, tmp_path / "cache"))
    assert amount.windows == ["evening"]
    assert amount.fixed["ko"] == 3
    assert amount.speakers["Samantha"] == 3  # Good morning. Goodnight.
    assert amount.improvised["en"] == 2 + 2 + 3 + 4  # its four replies
    assert amount.fixed["en"] == amount.speakers.total()


def test_a_sitting_is_what_a_bot_met_at_a_reader_s_speed(tmp_path: Path) -> None:
    sitting = sat(kit.make_story(tmp_path / "story"), plays=4)
    assert sitting.turns > 0
    assert sitting.minutes == pytest.approx(sitting.words / READING + sitting.turns * TYPING / 60)


def test_the_counts_as_json_and_as_a_table(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("HER_HOME", str(tmp_path / "home"))
    folder = str(kit.make_story(tmp_path / "story"))
    assert main(["--story", folder, "--plays", "0", "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    (chapter,) = data["chapters"]
    assert main(["--story", folder, "--plays", "1"]) == 0
    table = capsys.readouterr().out.splitlines()
    assert table[1].split()[:4] == ["main", str(chapter["lines"]), "1", str(chapter["fixed"]["en"])]
    assert any(line.startswith("Samantha") for line in table)
    assert "minutes" in table[-1]

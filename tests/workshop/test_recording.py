"""`her recording`: what an actor needs beside a line, and nothing an actor cannot read."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import polib
import pytest

from game import config
from game.errors import Trouble
from game.play.theatre import load_script
from game.workshop.logic import MOST, variants
from game.workshop.recording import Row, main, sheets, table
from game.workshop.strings import update
from tests.play import kit

INK = f"""{kit.STATE}
-> ch01
=== ch01 ===
# chapter: 1, The desk
# scene: office, morning
# stage: curious
You sit down.
Theodore: Good <morning>.
# pause: 2
Samantha: Good morning, you. # presence: near
+ [Say nothing.]
    Samantha: All right.
+ [Samantha: is this a choice?]
    {{trust > 2: Samantha: Again?|Samantha: {{kept_wish}}?}}
-
# stage: unsure
Samantha: All right.
# improv: evening
+ [Goodnight. # exit: goodnight]
+ [Nothing. # exit: quiet]
- -> END
"""


@pytest.fixture
def story(tmp_path: Path) -> Path:
    folder = kit.make_story(tmp_path / "story")
    (folder / "main.ink").write_text(INK, encoding="utf-8")
    update(folder, "ko")
    path = folder / "languages" / "ko" / "main.po"
    book = polib.pofile(str(path))
    for one in book:
        if one.msgid == "Good morning, you.":
            one.msgstr = "좋은 아침이에요."
    path.write_text(str(book), encoding="utf-8")
    return folder


def rows(story: Path, speaker: str, language: str = "en") -> list[Row]:
    return sheets(load_script(story, story.parent / "cache"), language)[speaker]


def test_a_line_stands_with_all_that_is_around_it(story: Path) -> None:
    first = rows(story, "Samantha")[0]
    line = INK.split("\n").index("Samantha: Good morning, you. # presence: near") + 1
    assert first.words == "Good morning, you."
    assert (first.chapter, first.scene, first.stage) == ("1", "office, morning", "curious")
    assert first.place == f"main.ink:{line}"
    assert first.before == "Theodore: Good <morning>."
    assert first.notes == "pause: 2; presence: near"


def test_each_thing_a_line_may_say_is_a_row_of_its_own(story: Path) -> None:
    both = [one for one in rows(story, "Samantha") if "trust > 2" in one.notes]
    assert [one.words for one in both] == ["Again?", "[kept_wish]?"]
    assert both[0].notes == "if trust > 2"
    assert "words of the player" in both[1].notes
    assert both[0].id.removesuffix("-a") == both[1].id.removesuffix("-b")


def test_ids_are_the_same_in_each_language_and_no_two_alike(story: Path) -> None:
    english, korean = rows(story, "Samantha"), rows(story, "Samantha", "ko")
    ids = [one.id for one in english]
    assert len(set(ids)) == len(ids)
    assert ids == [one.id for one in korean]
    assert korean[0].words == "좋은 아침이에요."
    missing = [one for one in korean if not one.words]
    assert missing
    assert all("not translated yet" in one.notes for one in missing)


def test_an_id_outlives_a_move_and_not_a_change_of_words(story: Path) -> None:
    before = {one.words: one.id for one in rows(story, "Samantha")}
    moved = INK.replace("You sit down.\n", "You sit down.\nThe lamp is on.\n").replace(
        "you.", "sir."
    )
    (story / "main.ink").write_text(moved, encoding="utf-8")
    after = {one.words: one.id for one in rows(story, "Samantha")}
    assert after["All right."] == before["All right."]
    assert after["Good morning, sir."] not in before.values()


def test_replies_and_what_must_be_said_are_on_the_sheet(story: Path) -> None:
    told = {one.id: one for one in rows(story, "Samantha")}
    reply = told["evening/quiet_1"]
    assert (reply.words, reply.before, reply.stage) == ("I am here.", "(answers silence)", "new")
    number = int(reply.place.rpartition(":")[2])
    contract = (story / "improv/evening.yaml").read_text(encoding="utf-8").split("\n")
    assert "quiet_1" in contract[number - 1]
    assert told["evening/gist"].words == "This must be said."
    assert told["evening/exit/goodnight"].words == "Sleep well."


def test_choices_and_narration_are_nobodys(story: Path) -> None:
    found = sheets(load_script(story, story.parent / "cache"), "en")
    assert set(found) == {"Samantha", "Theodore"}
    words = [one.words for rows in found.values() for one in rows]
    assert "You sit down." not in words
    assert not any("choice" in one for one in words)


def test_the_files_are_a_table_and_a_page(story: Path, tmp_path: Path, capsys) -> None:
    out = tmp_path / "out"
    words = [str(out), "--story", str(story), "--language", "en", "--speaker", "Theodore"]
    assert main(words) == 0
    assert "1 lines, 2 words" in capsys.readouterr().out
    text = (out / "en" / "Theodore.csv").read_text(encoding="utf-8-sig")
    read = list(csv.DictReader(io.StringIO(text)))
    assert [one["words"] for one in read] == ["Good <morning>."]
    page = (out / "en" / "Theodore.html").read_text(encoding="utf-8")
    assert "Good &lt;morning&gt;." in page
    assert "http" not in page
    assert not (out / "en" / "Samantha.csv").exists()
    with pytest.raises(Trouble, match="Nobody is called"):
        main([str(out), "--story", str(story), "--speaker", "Samanta"])


def test_a_table_keeps_commas_quotes_and_lines() -> None:
    row = Row("a", "1", "f:1", "s", "new", 'He said "no", twice.', "Yes, “no”.\nYes.", "")
    assert list(csv.reader(io.StringIO(table([row]))))[1][5:7] == [row.before, row.words]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Plain.", ["Plain."]),
        ("{a: Yes.|No.}", ["Yes.", "No."]),
        ("{a: Yes.}", ["Yes."]),
        ("I {x > 1: really } do{&.|!}", ["I really do.", "I really do!", "I do.", "I do!"]),
        ('{b == "a|b:c": One.|Two {n}.}', ["One.", "Two [n]."]),
        ("{a: {b: One|Two}|Three}.", ["One.", "Two.", "Three."]),
        ("A \\{ brace<>", ["A { brace"]),
    ],
)
def test_everything_a_line_may_say(text: str, said: list[str]) -> None:
    assert [one.words for one in variants(text)] == said


def test_a_line_with_too_many_faces_is_given_as_written() -> None:
    text = "{a:1|2}{b:1|2}{c:1|2}{d:1|2}{e:1|2}"
    assert MOST < 2**5
    assert [one.words for one in variants(text)] == [text]


def test_every_spoken_line_of_ours_is_on_a_sheet_in_both_languages(tmp_path: Path) -> None:
    script = load_script(config.data("story"), tmp_path)
    found = sheets(script, "en")
    listed = {one.place for rows in found.values() for one in rows}
    for path in sorted((script.folder / "chapters").glob("*.ink")):
        for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
            name = line.strip().partition(": ")[0]
            if name in script.world.cast:
                assert f"chapters/{path.name}:{number}" in listed
    everyone = [one for rows in found.values() for one in rows]
    assert len({one.id for one in everyone}) == len(everyone)

"""`her strings`: catalogues follow the story and lose no word of a translator."""

from __future__ import annotations

from pathlib import Path

import polib
import pytest

from game.workshop.strings import extract, main, mismatches, stats, update

BEFORE = """\
-> a
=== a
The lamp is on in the hall.
Samantha: I counted the drafts twice.
+ [Go.] -> END
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "main.ink").write_text(BEFORE, encoding="utf-8")
    update(tmp_path, "ko")
    path = tmp_path / "languages" / "ko" / "main.po"
    book = polib.pofile(str(path))
    for one, words in zip(
        book, ["복도에 불이 켜져 있다.", "초안을 두 번 셌어요.", "[간다.]"], strict=True
    ):
        one.msgstr = words
    book.save(str(path))
    return tmp_path


def book(folder: Path) -> dict[str, polib.POEntry]:
    return {one.msgid: one for one in polib.pofile(str(folder / "languages" / "ko" / "main.po"))}


def rewrite(folder: Path, old: str, new: str) -> None:
    (folder / "main.ink").write_text(BEFORE.replace(old, new), encoding="utf-8")


def test_a_new_language_has_every_line_with_its_speaker_and_place(folder: Path):
    entry = book(folder)["I counted the drafts twice."]
    assert entry.comment == "Samantha"
    assert entry.occurrences == [("main.ink", "4")]
    assert entry.msgctxt == "a"


def test_a_changed_line_keeps_its_words_and_asks_for_a_look(folder: Path):
    rewrite(folder, "twice", "three times")
    update(folder, "ko")
    entry = book(folder)["I counted the drafts three times."]
    assert entry.msgstr == "초안을 두 번 셌어요."
    assert entry.fuzzy
    assert entry.previous_msgid == "I counted the drafts twice."
    assert stats(folder, "ko")[0].fuzzy == 1


def test_a_typo_fix_does_not_ask(folder: Path):
    rewrite(folder, "hall.", "hall!")
    assert main(["update", "ko", "--typo"], folder) == 0
    assert not book(folder)["The lamp is on in the hall!"].fuzzy


def test_a_line_that_moves_keeps_its_words(folder: Path):
    rewrite(folder, "=== a\n", "=== a\nA new first line.\n")
    update(folder, "ko")
    entry = book(folder)["I counted the drafts twice."]
    assert (entry.msgstr, entry.fuzzy) == ("초안을 두 번 셌어요.", False)
    assert entry.occurrences == [("main.ink", "5")]


def test_a_line_that_is_cut_stays_as_obsolete(folder: Path):
    rewrite(folder, "Samantha: I counted the drafts twice.\n", "")
    update(folder, "ko")
    assert book(folder)["I counted the drafts twice."].obsolete


def test_a_second_update_changes_nothing(folder: Path):
    assert update(folder, "ko") == []


def test_templates_hold_no_words(folder: Path):
    written = extract(folder, folder / "out")
    made = polib.pofile(str(written[0]))
    assert len(made) == 3
    assert all(not one.msgstr for one in made)


def test_broken_structure_is_reported_at_its_line(folder: Path):
    path = folder / "languages" / "ko" / "main.po"
    path.write_text(path.read_text(encoding="utf-8").replace("[간다.]", "간다."), encoding="utf-8")
    wrong = list(mismatches(folder, "ko"))
    assert len(wrong) == 1
    line = path.read_text(encoding="utf-8").splitlines()[wrong[0].line - 1]
    assert "choice" in line or "[Go.]" in line or line.startswith("#")

"""A story folder made ready to play."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from game.errors import Trouble
from game.play.theatre import load_script
from tests.play import kit


def test_the_second_start_does_not_compile(tmp_path: Path) -> None:
    first = kit.make_script(tmp_path)
    (store,) = (tmp_path / "cache").iterdir()
    remembered = json.loads(store.read_text(encoding="utf-8"))
    assert remembered["compiled"] == first.compiled("en")
    store.write_text(json.dumps({**remembered, "compiled": "as remembered"}), encoding="utf-8")
    second = load_script(tmp_path / "story", tmp_path / "cache")
    assert (second.compiled("en"), second.identity) == ("as remembered", first.identity)


def test_an_edit_of_an_included_file_is_compiled_anew(tmp_path: Path) -> None:
    folder = kit.make_story(tmp_path / "story", "INCLUDE more.ink\n-> more\n")
    (folder / "more.ink").write_text("=== more ===\nOne.\n-> END\n", encoding="utf-8")
    first = load_script(folder, tmp_path / "cache")
    (folder / "more.ink").write_text("=== more ===\nTwo.\n-> END\n", encoding="utf-8")
    second = load_script(folder, tmp_path / "cache")
    assert first.identity != second.identity
    assert "Two." in second.compiled("en")


def test_a_damaged_cache_is_only_slower(tmp_path: Path) -> None:
    first = kit.make_script(tmp_path)
    for path in (tmp_path / "cache").iterdir():
        path.write_text("{half", encoding="utf-8")
    second = load_script(tmp_path / "story", tmp_path / "cache")
    assert second.compiled("en") == first.compiled("en")


def test_a_cache_that_cannot_be_written_is_only_slower(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("in the way", encoding="utf-8")
    assert kit.begin(kit.make_script(tmp_path)).transcript


def test_an_error_in_ink_names_file_line_and_mend(tmp_path: Path) -> None:
    folder = kit.make_story(tmp_path / "story", "Hello.\n-> nowhere\n")
    with pytest.raises(Trouble) as told:
        load_script(folder, tmp_path / "cache")
    assert told.value.file == str(folder / "main.ink")
    assert told.value.line == kit.STATE.count("\n") + 2
    assert "nowhere" in told.value.sentence


def test_what_is_missing_is_said(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match=r"holds a main\.ink"):
        load_script(tmp_path, tmp_path / "cache")
    script = kit.make_script(tmp_path)
    with pytest.raises(Trouble):
        script.contract("nobody")
    with pytest.raises(Trouble):
        script.letter("nobody")
    assert script.contract("evening").speaker == "Samantha"
    assert script.letter("first")["keep"] == "letter_first"

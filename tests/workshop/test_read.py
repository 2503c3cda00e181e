"""The verb `her read`: what it does before the first line."""

from __future__ import annotations

import io
from datetime import datetime
from pathlib import Path

import pytest

from game.errors import Trouble
from game.improv.engines.llama import LoadProgress
from game.play.saves import Saves
from game.workshop.read import main, wait_for_model
from tests.play import kit


def test_a_model_that_loads_is_told_by_tenths() -> None:
    steps = iter(
        [
            LoadProgress(0.0, "starting"),
            *(LoadProgress(part / 100, "reading") for part in range(0, 100, 3)),
            LoadProgress(1.0, "ready"),
        ]
    )
    out = io.StringIO()
    wait_for_model(lambda: next(steps), out, lambda seconds: None)
    told = out.getvalue().splitlines()
    assert told[0] == "starting 0 %"
    assert told[-1] == "reading 90 %"
    assert len(told) == 10


def test_a_model_that_fails_says_why() -> None:
    out = io.StringIO()
    failed = LoadProgress(0.3, "failed", "This is no model file.")
    wait_for_model(lambda: failed, out, lambda seconds: None)
    assert out.getvalue() == "This is no model file.\n"


def read(folder: Path, capsys: pytest.CaptureFixture[str], *words: str) -> str:
    story = kit.make_story(folder / "story")
    assert main(["--story", str(story), "--seed", "1", *words]) == 0
    return capsys.readouterr().out


def test_it_goes_on_where_it_stopped_and_begins_anew_when_told(tmp_path: Path, capsys) -> None:
    first = read(tmp_path, capsys, "--auto", "--chapters", "1")
    assert first.splitlines()[1] == "1. The desk"
    assert "The end." not in first
    second = read(tmp_path, capsys, "--auto")
    assert "You sit down." not in second
    assert second.endswith("The end.\n")
    assert "You sit down." in read(tmp_path, capsys, "--auto", "--chapters", "1")
    assert "You sit down." in read(tmp_path, capsys, "--auto", "--new")


def test_the_language_asked_for_is_spoken(tmp_path: Path, capsys) -> None:
    told = read(tmp_path, capsys, "--auto", "--language", "ko")
    assert "사만다: Good morning." in told
    assert "끝." in told


def test_an_engine_that_cannot_be_had_is_told_and_the_story_plays(tmp_path: Path, capsys) -> None:
    told = read(tmp_path, capsys, "--auto", "silent", "--engine", "llama", "--model", "/no.gguf")
    assert "/no.gguf" in told.splitlines()[0]
    assert "The end." in told


def test_an_ink_file_without_plain_is_asked_about() -> None:
    with pytest.raises(Trouble, match="--plain"):
        main(["story.ink"])


def test_a_damaged_save_is_told_before_the_story_goes_on(
    tmp_path: Path, home: Path, capsys
) -> None:
    read(tmp_path, capsys, "--auto", "--chapters", "1")
    store = Saves(home / "saves", datetime.now)
    newest = next(iter(store.headers()))
    path = home / "saves" / f"{newest}.json"
    path.with_name(path.name + ".backup").write_bytes(path.read_bytes())
    path.write_text(path.read_text(encoding="utf-8")[:-50], encoding="utf-8")
    told = read(tmp_path, capsys, "--auto")
    assert "This save is damaged." in told
    assert told.endswith("The end.\n")

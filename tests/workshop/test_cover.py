"""`her cover`: bots come to everything that can be come to, and what they never reach is named."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from game import config
from game.errors import Trouble
from game.workshop.cover import everything, main, play, unreached, visits
from tests.play import kit

NEVER = """\
=== attic ===
Nobody comes up here.
-> END
"""
SHUT = "+ {trust > 999} [Fly.]\n    You fly.\n+ [Go out.]"
ROUND = "-> ch01_round\n=== ch01_round ===\nAgain.\n+ [On.]\n-> ch01_round\n"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HER_HOME", str(tmp_path / "home"))


def story(folder: Path, chapters: str = kit.CHAPTERS) -> Path:
    return kit.make_story(folder / "story", chapters)


def test_bots_come_to_all_of_a_small_story(tmp_path: Path) -> None:
    folder = story(tmp_path)
    report, places = play(folder, range(24)), tuple(everything(folder))
    assert {one.kind for one in places} == {"knot", "choice", "line"}
    assert unreached(report, places) == []
    assert dict(report.endings) == {"ch02": 24}
    assert report.astray == {}


def test_a_knot_and_a_choice_that_nobody_can_reach_are_named(tmp_path: Path) -> None:
    folder = story(tmp_path, kit.CHAPTERS.replace("+ [Go out.]", SHUT) + NEVER)
    report, places = play(folder, range(12)), tuple(everything(folder))
    missed = unreached(report, places)
    assert [(one.kind, one.name) for one in missed if one.kind == "knot"] == [("knot", "attic")]
    source = (folder / "main.ink").read_text(encoding="utf-8").splitlines()
    shut = [one for one in missed if one.kind == "choice"]
    assert [source[one.line - 1].strip() for one in shut] == ["+ {trust > 999} [Fly.]"]
    lines = [one for one in places if one.kind == "line" and not visits(report, one)]
    assert {source[one.line - 1].strip() for one in lines} == {"You fly.", "Nobody comes up here."}


def test_a_run_that_breaks_off_is_told_with_the_command_that_repeats_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = story(tmp_path, kit.CHAPTERS.replace("    You go out.", "    {1 / (trust - trust)}"))
    assert main(["--story", str(folder), "--runs", "6", "--jobs", "1"]) == 1
    told = capsys.readouterr().out
    astray = [line for line in told.splitlines() if "astray" not in line and "--first" in line]
    assert astray
    number = astray[0].split(":")[0].removeprefix("run ")
    assert main(["--story", str(folder), "--first", number, "--runs", "1", "--jobs", "1"]) == 1
    assert astray[0] in capsys.readouterr().out.splitlines()


def test_a_story_that_goes_round_is_no_end(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr("game.play.drive.MOMENTS", 300)
    folder = story(tmp_path, kit.CHAPTERS.replace("- -> ch02", f"- {ROUND}"))
    report = play(folder, range(1))
    assert "no end, round and round in the knot ch01" in report.astray[0]


def test_the_same_numbers_are_the_same_runs_however_they_are_shared_out(tmp_path: Path) -> None:
    folder = story(tmp_path)
    alone, shared = play(folder, range(1, 60, 2)), play(folder, range(1, 60, 2), jobs=2)
    assert (alone.lines, alone.endings, alone.said) == (shared.lines, shared.endings, shared.said)


def test_the_report_as_data_has_every_place(tmp_path: Path) -> None:
    folder, file = story(tmp_path), tmp_path / "cover.json"
    assert main(["--story", str(folder), "--runs", "12", "--jobs", "1", "--json", str(file)]) == 0
    data = json.loads(file.read_text(encoding="utf-8"))
    assert data["runs"] == 12
    assert len(data["places"]) == len(tuple(everything(folder)))
    assert {one["file"] for one in data["places"]} == {"main.ink"}


def test_no_story_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match=r"a story folder holds a main\.ink"):
        main(["--story", str(tmp_path), "--runs", "1"])


def test_our_own_story_is_reached_by_few_runs_but_for_rare_lines() -> None:
    folder = config.data("story")
    report, places = play(folder, range(12)), tuple(everything(folder))
    assert report.astray == {}
    assert {ending[:4] for ending in report.endings} == {"ch20"}
    reached = sum(visits(report, one) > 0 for one in places)
    assert reached > 0.85 * len(places)

"""The door: verbs, exit codes, and no traceback for anybody."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import pytest

from game import __version__
from game.cli import OURS, USAGE, VERBS, Verb, has_display, main

ROOT = Path(__file__).resolve().parents[1]
BREAKING = {"break": Verb("tests.breaking", "ends as it is told to")}


def test_a_verb_gives_its_exit_code(home: Path) -> None:
    assert main(["break", "0"], BREAKING) == 0
    assert main(["break", "1"], BREAKING) == 1


def test_what_a_person_can_mend_is_one_sentence(capsys) -> None:
    assert main(["break", "trouble"], BREAKING) == 1
    assert capsys.readouterr().err == "story/main.ink:3: Mend this line.\n"


def test_a_mistake_of_ours_is_in_the_log_and_told_in_words(home: Path, capsys) -> None:
    assert main(["break", "mistake"], BREAKING) == OURS
    told = capsys.readouterr().err
    assert "Traceback" not in told
    assert str(home / "log" / "her.log") in told
    log = (home / "log" / "her.log").read_text(encoding="utf-8")
    assert "ZeroDivisionError: a mistake of ours" in log


def test_ctrl_c_is_no_mistake(capsys) -> None:
    assert main(["break", "stop"], BREAKING) == 130
    assert capsys.readouterr().err == ""


def test_an_unknown_verb_shows_the_known_ones(capsys) -> None:
    assert main(["brake"], BREAKING) == USAGE
    told = capsys.readouterr().err
    assert "There is no “her brake”." in told
    assert "break" in told


@pytest.mark.parametrize(
    "words", [["--at", "ch02"], ["play", "--at=ch02"], ["--story", "x", "--at", "y"]]
)
def test_a_place_to_begin_at_is_the_watchs(words: list[str], home: Path, capsys) -> None:
    seen = {"play": Verb("tests.no_such_module", ""), "watch": Verb("tests.breaking", "")}
    assert main(words, seen) == OURS  # `breaking` is told nothing it knows
    assert "no_such_module" not in (home / "log" / "her.log").read_text(encoding="utf-8")


def test_help_and_version(capsys) -> None:
    assert main(["--help"]) == 0
    told = capsys.readouterr().out
    assert all(name in told for name in VERBS)
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"her {__version__}\n"


@pytest.mark.parametrize("name", VERBS)
def test_every_verb_has_its_module(name: str) -> None:
    assert importlib.util.find_spec(VERBS[name].module) is not None


@pytest.mark.parametrize(
    ("environment", "platform", "display"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"SDL_VIDEODRIVER": "dummy"}, "linux", True),
        ({}, "win32", True),
        ({}, "darwin", True),
    ],
)
def test_when_a_window_can_open(environment: dict[str, str], platform: str, display: bool) -> None:
    assert has_display(environment, platform) is display


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is a display")
def test_without_a_display_it_says_so_and_offers_the_terminal(home: Path) -> None:
    shown = ("DISPLAY", "WAYLAND_DISPLAY", "SDL_VIDEODRIVER")
    environment = {name: value for name, value in os.environ.items() if name not in shown}
    game = subprocess.run(
        [sys.executable, "-m", "game"],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=environment,
        timeout=30,
    )
    assert game.returncode == 1
    assert game.stderr == (
        "There is no display here to open a window on; her read plays in the terminal.\n"
    )

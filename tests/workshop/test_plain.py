"""`her read --plain`: bare transcripts, held against the conformance suite where it is at hand."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from game.errors import Trouble
from game.ink import compile_story
from game.play.story import Story
from game.workshop.plain import play_plain

ROOT = Path(__file__).resolve().parents[2]
PROOF = ROOT.parent / "shared" / "ink-proof"
RANDOM = {"I107": "its choices depend on one runtime's random sequence"}
CRASHES = {"I131": "the runtime follows a reference that leads to itself until its stack is gone"}

cases = sorted(path.name for path in PROOF.glob("I*")) if PROOF.is_dir() else []


def transcript(story: Story, numbers: list[str]) -> str:
    out = io.StringIO()
    play_plain(story, numbers, out)
    return out.getvalue()


def lines(text: str) -> list[str]:
    return [line.rstrip() for line in text.rstrip().splitlines()]


@pytest.mark.skipif(not cases, reason="the ink-proof cases are not beside this checkout")
def test_every_case_of_the_suite_gives_its_transcript() -> None:
    wrong = {}
    for name in cases:
        if name in RANDOM or name in CRASHES:
            continue
        found = lines(played(PROOF / name))
        if found != lines((PROOF / name / "transcript.txt").read_text(encoding="utf-8")):
            wrong[name] = found
    assert not wrong
    assert len(cases) - len(RANDOM) - len(CRASHES) >= 66


def played(case: Path) -> str:
    compilation = compile_story("story.ink", lambda name: (case / name).read_text(encoding="utf-8"))
    assert compilation.json is not None, compilation.diagnostics
    numbers = (case / "input.txt").read_text(encoding="utf-8").splitlines()
    return transcript(Story(compilation.json, 0), numbers)


INK = "Hello. # mood: warm\n+ [Stay.]\n  You stay.\n+ [Go.]\n  You go.\n- -> END\n"
WHOLE = "Hello.\n# tags: mood: warm\n\n1: Stay.\n2: Go.\n?> You go.\n"


def her(*words: str, typed: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "game", *words],
        input=typed,
        capture_output=True,
        encoding="utf-8",
        cwd=ROOT,
        env={**os.environ, "PYTHONUTF8": "1"},
        timeout=60,
    )


def test_an_ink_file_is_read_from_the_command_line(tmp_path: Path) -> None:
    path = tmp_path / "small.ink"
    path.write_text(INK, encoding="utf-8")
    read = her("read", "--plain", str(path), typed="2\n")
    assert (read.returncode, read.stdout, read.stderr) == (0, WHOLE, "")


def test_choices_can_come_from_a_file_and_the_story_be_compiled(tmp_path: Path) -> None:
    path, numbers = tmp_path / "small.ink", tmp_path / "numbers"
    path.write_text(INK, encoding="utf-8")
    numbers.write_text("\n2\n", encoding="utf-8")
    assert her("compile", str(path), "-o", str(tmp_path / "out.json")).returncode == 0
    read = her("read", "--plain", str(tmp_path / "out.json"), "--choices", str(numbers))
    assert read.stdout == WHOLE


def test_errors_in_ink_are_told_by_line_and_nothing_is_written(tmp_path: Path) -> None:
    path = tmp_path / "broken.ink"
    path.write_text("Hello.\n-> nowhere\n", encoding="utf-8")
    made = her("compile", str(path))
    assert made.returncode == 1
    assert made.stderr.startswith("broken.ink:2:")
    assert not (tmp_path / "broken.json").exists()
    assert her("read", "--plain", str(path)).returncode == 1


def test_a_number_that_is_no_choice_is_told() -> None:
    story = compile_story("main.ink", lambda name: INK).json
    assert story is not None
    with pytest.raises(Trouble, match="from 1 to 2"):
        transcript(Story(story), ["3"])


def test_input_that_ends_early_ends_the_transcript() -> None:
    story = compile_story("main.ink", lambda name: INK).json
    assert story is not None
    assert transcript(Story(story), []).endswith("?> \n")

"""The terminal reader: the whole game on the same playthrough, by typed lines."""

from __future__ import annotations

import errno
import io
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

import pytest

from game import files
from game.play.keeper import Keeper
from game.play.playthrough import Playthrough
from game.play.saves import Loaded, Saves
from game.reader import Reader, wrap
from tests.play import kit

ROOT = Path(__file__).resolve().parents[1]


class Desk:
    """A sitting at a terminal with everything it needs, and the lines that will be typed."""

    def __init__(
        self,
        folder: Path,
        typed: Iterable[str] = (),
        rows: int = 0,
        letters: Path | None = None,
    ) -> None:
        self.script = kit.make_script(folder)
        self.out = io.StringIO()
        self.store = Saves(folder / "saves", datetime.now)
        self.letters = letters or folder / "letters"
        self._typed = iter(typed)
        newest = self.store.latest()
        play = self.restore(newest) if newest else kit.begin(self.script)
        self.reader = Reader(
            play,
            self.script,
            self.store,
            Keeper(self.store, lambda: "parrot"),
            self.restore,
            self.ask,
            self.out,
            self.letters,
            rows=rows,
            clock=lambda: 0.0,
            rest=lambda seconds: None,
        )

    def ask(self, prompt: str) -> str:
        line = next(self._typed, None)
        if line is None:
            raise EOFError
        return line

    def restore(self, loaded: Loaded) -> Playthrough:
        improviser = kit.make_improviser(self.script)
        return Playthrough.restore(loaded.payload, self.script, improviser, 0.0)

    def read(self) -> str:
        self.reader.read()
        return self.out.getvalue()


def test_the_whole_game_by_typed_lines(tmp_path: Path) -> None:
    typed = ["1", "I wanted to be a lighthouse keeper.", "2", "", "", "1", "And a hat.", ""]
    desk = Desk(tmp_path, typed)
    text = desk.read()
    for line in (
        "1. The desk",
        "Samantha: Good morning.",
        "1: Stay.",
        "> Stay.",
        "You: I wanted to be a lighthouse keeper.",
        "(You say nothing.)",
        "She kept “I wanted to be a lighthouse keeper.”.",
        "The end.",
    ):
        assert line in text.splitlines()
    letter = "Nell,\nI saw a boat.\nAnd a hat.\nDad"
    assert (desk.letters / "first.txt").read_text(encoding="utf-8") == letter + "\n"
    assert f"It is sent: {letter}" in text
    Desk(tmp_path / "again", ["1", "", "", "Only this.", ""], letters=desk.letters).read()
    assert (desk.letters / "first.txt").read_text(encoding="utf-8") == letter + "\n"
    assert "Only this." in (desk.letters / "first-2.txt").read_text(encoding="utf-8")


def test_nothing_of_the_answer_is_printed_twice(tmp_path: Path) -> None:
    text = Desk(tmp_path, ["1", "Hello there.", "What now?"]).read()
    assert text.count("Line 1, part 1.") == 1
    assert text.count("You: Hello there.") == 1


def test_input_that_ends_keeps_the_place(tmp_path: Path) -> None:
    first = Desk(tmp_path, ["1", "Hello there."])
    first.read()
    again = Desk(tmp_path)
    assert again.reader.play.transcript == first.reader.play.transcript
    again.reader.recap()
    assert "part 1." in again.read()


def test_back_save_load_history_and_quit(tmp_path: Path) -> None:
    typed = ["/back", "1", "/save", "/back", "2", "/load", "/history", "/quit", "never typed"]
    desk = Desk(tmp_path, typed)
    text = desk.read()
    assert "There is nothing before this." in text
    assert "Saved." in text
    assert "> Go out." in text
    shown = [message.text for message in desk.reader.play.transcript]
    assert "Stay." in shown
    assert "Go out." not in shown
    assert text.count("It is evening. Trust is 1.") >= 3
    assert "never typed" not in text


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "The game could not be saved (No space left on device)."),
        ("ko", "저장하지 못했습니다"),
    ],
)
def test_what_goes_wrong_is_told_in_the_language_of_the_game(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str, told: str
) -> None:
    desk = Desk(tmp_path, ["/save"])
    shutil.copytree(ROOT / "story" / "languages" / "ko", desk.script.folder / "languages" / "ko")
    desk.reader.play.language = language

    def full(*given: object, **named: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(files, "write", full)
    assert told in desk.read()


def test_what_is_no_choice_is_answered_and_asked_again(tmp_path: Path) -> None:
    text = Desk(tmp_path, ["9", "stay", "1"]).read()
    assert text.count("Type a number from 1 to 2.") == 2
    assert "You stay." in text


def test_distress_is_answered_outside_the_story(tmp_path: Path) -> None:
    desk = Desk(tmp_path, ["1", "I want to kill myself.", "1", "Hello again."])
    care = Path(ROOT / "story" / "care.yaml").read_text(encoding="utf-8")
    (desk.script.folder / "care.yaml").write_text(care, encoding="utf-8")
    text = desk.read()
    assert "findahelpline.com" in text
    assert "kill myself" not in text
    assert "You: Hello again." in text


def test_a_full_page_waits(tmp_path: Path) -> None:
    desk = Desk(tmp_path, [""] * 4, rows=8)
    prompts: list[str] = []
    ask = desk.ask
    desk.reader.ask = lambda prompt: (prompts.append(prompt), ask(prompt))[1]
    desk.read()
    assert "(Enter)" in prompts


def test_korean_lines_are_as_wide_as_english_ones() -> None:
    assert wrap("one two three", 7) == ["one two", "three"]
    assert wrap("하나 둘 셋넷", 7) == ["하나 둘", "셋넷"]
    assert wrap("아주아주아주긴말", 4) == ["아주아주아주긴말"]
    assert wrap("", 10) == [""]


ENDLESS = (
    "VAR turn = 0\n-> round\n=== round ===\n~ turn++\nTurn {turn}.\n"
    "+ [On.] -> round\n+ [And on.] -> round\n"
)


def play_until_killed(home: Path, story: Path, out: Path, turns: int, delay: float) -> list[int]:
    """Let a bot play in a process of its own, kill it after so many turns; the turns it told."""
    with out.open("wb") as file:
        game = subprocess.Popen(
            [sys.executable, "-m", "game", "read", "--story", str(story), "--auto"],
            stdin=subprocess.DEVNULL,
            stdout=file,
            stderr=subprocess.STDOUT,
            cwd=ROOT,
            env={**os.environ, "HER_HOME": str(home)},
        )
    until = time.monotonic() + 30
    while len(told(out)) < turns and game.poll() is None and time.monotonic() < until:
        time.sleep(0.01)
    time.sleep(delay)
    game.kill()
    assert game.wait() == -signal.SIGKILL, out.read_text(encoding="utf-8")
    return told(out)


def told(out: Path) -> list[int]:
    """The turns in the output, but for a line that was cut off."""
    lines = out.read_text(encoding="utf-8").splitlines(keepends=True)
    whole = [line for line in lines if line.startswith("Turn ") and line.endswith(".\n")]
    return [int(line[len("Turn ") : -2]) for line in whole]


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs kill -9")
def test_killed_at_any_moment_it_resumes_at_the_last_turn(tmp_path: Path) -> None:
    story = kit.make_story(tmp_path / "story", ENDLESS)
    chance = random.Random(1)
    last = 1
    for sitting in range(4):
        out = tmp_path / f"out-{sitting}"
        delay = chance.random() / 20
        turns = play_until_killed(tmp_path / "home", story, out, turns=15, delay=delay)
        # What was shown had been kept; at most one more turn was kept and not yet shown.
        assert turns[0] in (last, last + 1)
        assert turns == list(range(turns[0], turns[0] + len(turns)))
        last = turns[-1]
    kept = Saves(tmp_path / "home" / "saves", datetime.now).latest()
    assert kept is not None
    assert kept.header.line in (f"Turn {last}.", f"Turn {last + 1}.")

"""A story that is edited while it is played."""

from __future__ import annotations

import io
import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from game.workshop.watch import LOOK, Change, Watcher, mended
from tests.play import kit

SECONDS = 20.0  # that a child process may take for anything, on a busy machine


class Writer:
    """Somebody who saves files; every save is seen as a later one."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._saves = 0

    def save(self, name: str, text: str) -> None:
        path = self.folder / name
        fresh = path.with_name(f"{path.name}.new")  # an ending nobody watches, until it is whole
        fresh.write_text(text, encoding="utf-8")
        self._saves += 1
        later = fresh.stat().st_mtime_ns + self._saves * 2_000_000_000
        os.utime(fresh, ns=(later, later))
        os.replace(fresh, path)


@pytest.fixture
def writer(tmp_path: Path) -> Writer:
    return Writer(kit.make_story(tmp_path / "story"))


@pytest.fixture
def watcher(writer: Writer, tmp_path: Path) -> Watcher:
    watcher = Watcher(writer.folder, tmp_path / "cache")
    assert watcher.begin("en").script is not None
    return watcher


def change(watcher: Watcher, times: Iterator[float]) -> Change | None:
    """What two looks in a row find."""
    return watcher.poll(next(times), "en") or watcher.poll(next(times), "en")


@pytest.fixture
def times() -> Iterator[float]:
    return (number * LOOK * 2 for number in range(1000))


MAIN = kit.STATE + kit.CHAPTERS


def test_a_saved_file_is_ready_to_play(watcher: Watcher, writer: Writer, times) -> None:
    assert change(watcher, times) is None
    writer.save("main.ink", MAIN.replace("You sit down.", "You stand."))
    made = change(watcher, times)
    assert made is not None
    assert made.script is not None
    assert kit.begin(made.script).transcript[0].text == "You stand."
    assert change(watcher, times) is None


def test_a_file_that_is_still_being_written_is_waited_for(
    watcher: Watcher, writer: Writer, times
) -> None:
    writer.save("main.ink", MAIN[: len(MAIN) // 2])
    assert watcher.poll(next(times), "en") is None
    writer.save("main.ink", MAIN.replace("You sit down.", "You stand."))
    assert watcher.poll(next(times), "en") is None
    made = watcher.poll(next(times), "en")
    assert made is not None
    assert made.faults == ()


def test_faults_are_told_with_their_places_until_they_are_mended(
    watcher: Watcher, writer: Writer, times
) -> None:
    main, contract = writer.folder / "main.ink", writer.folder / "improv" / "evening.yaml"
    line = MAIN[: MAIN.index("-> ch02")].count("\n") + 1
    writer.save("main.ink", MAIN.replace("-> ch02", "-> ch03"))
    made = change(watcher, times)
    assert made is not None
    assert made.script is None
    assert len(made.faults) == 1
    assert made.faults[0].startswith(f"{main}:{line}:6: E0701: ")
    writer.save("main.ink", MAIN)
    writer.save("improv/evening.yaml", kit.CONTRACT.replace("otherwise: quiet", "otherwise: loud"))
    made = change(watcher, times)
    assert made is not None
    assert made.script is None
    assert made.faults[0].startswith(f"{contract}:")
    # Another file is saved: the fault is still there.
    writer.save("main.ink", MAIN + "\n")
    made = change(watcher, times)
    assert made is not None
    assert len(made.faults) == 1
    writer.save("improv/evening.yaml", kit.CONTRACT)
    made = change(watcher, times)
    assert made is not None
    assert made.script is not None


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("cast.yaml", "Theodore: [\n"),
        ("facts.yaml", "sea: here\n"),
        ("letters/first.yaml", "- no letter\n"),
        ("improv/evening.yaml", "speaker: {\n"),
    ],
)
def test_every_kind_of_file_may_be_broken_and_mended(
    watcher: Watcher, writer: Writer, times, name: str, text: str
) -> None:
    whole = (writer.folder / name).read_text(encoding="utf-8")
    writer.save(name, text)
    made = change(watcher, times)
    assert made is not None
    assert made.script is None
    assert all(fault.startswith(f"{writer.folder / name}:") for fault in made.faults)
    writer.save(name, whole)
    made = change(watcher, times)
    assert made is not None
    assert made.script is not None


def test_who_speaks_is_hired_anew_when_the_cast_has_changed(
    watcher: Watcher, writer: Writer, times
) -> None:
    writer.save("main.ink", MAIN + "\n")
    made = change(watcher, times)
    assert made is not None
    assert not made.speakers
    writer.save("cast.yaml", "Theodore: [\n")
    change(watcher, times)
    writer.save("cast.yaml", kit.CAST + "Amy: {en: Amy}\n")
    made = change(watcher, times)
    assert made is not None
    assert made.speakers


def test_translations_are_watched_too(watcher: Watcher, writer: Writer, times) -> None:
    folder = writer.folder / "languages" / "ko"
    folder.mkdir(parents=True)
    entry = 'msgid ""\nmsgstr ""\n\nmsgctxt "ch01"\nmsgid "You sit down."\nmsgstr "{}"\n'
    for words in ("앉는다.", "일어선다."):
        writer.save("languages/ko/main.po", entry.format(words))
        made = change(watcher, times)
        assert made is not None
        assert made.script is not None
        assert words in made.script.compiled("ko")


def test_a_broken_story_is_waited_for(writer: Writer, tmp_path: Path) -> None:
    writer.save("main.ink", MAIN + "-> nowhere\n")
    out = io.StringIO()
    clock = iter(number * LOOK * 2 for number in range(100))
    rests = iter([lambda: None, lambda: writer.save("main.ink", MAIN)])

    def rest(seconds: float) -> None:
        next(rests, lambda: None)()

    script = mended(
        Watcher(writer.folder, tmp_path / "cache"), "en", out, lambda: next(clock), rest
    )
    assert kit.begin(script).transcript
    assert "E0701" in out.getvalue()


class Terminal:
    """`her watch --read` in a process of its own."""

    def __init__(self, folder: Path, home: Path) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "game", "watch", "--read", "--new", "--story", str(folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            env={**os.environ, "HER_HOME": str(home), "PYTHONIOENCODING": "utf-8"},
            cwd=Path(__file__).parents[2],
        )
        self._lines: queue.Queue[str] = queue.Queue()
        self._ear = threading.Thread(target=self._listen, daemon=True)
        self._ear.start()

    def _listen(self) -> None:
        assert self._process.stdout is not None
        with self._process.stdout as told:
            for line in told:
                self._lines.put(line.rstrip("\n"))

    def type(self, line: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(line + "\n")
        self._process.stdin.flush()

    def until(self, words: str) -> list[str]:
        """The lines up to the one that has these words."""
        read: list[str] = []
        deadline = time.monotonic() + SECONDS
        while not read or words not in read[-1]:
            try:
                read.append(self._lines.get(timeout=max(deadline - time.monotonic(), 0.01)))
            except queue.Empty:
                raise AssertionError(f"“{words}” never came: {read}") from None
        return read

    def close(self) -> int:
        """Stop typing; the exit code."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        try:
            return self._process.wait(SECONDS)
        finally:
            self._process.kill()
            self._process.wait()
            self._ear.join(SECONDS)


@pytest.fixture
def terminal(writer: Writer, tmp_path: Path) -> Iterator[Terminal]:
    terminal = Terminal(writer.folder, tmp_path / "home")
    yield terminal
    assert terminal.close() == 0


def test_a_file_is_edited_under_a_reader(writer: Writer, terminal: Terminal) -> None:
    terminal.until("2: Go out.")
    text = MAIN.replace("You stay.", "You stay here.").replace("Stay.]", "Remain.]")
    writer.save("main.ink", text)
    assert "Samantha: Good morning." in terminal.until("1: Remain.")
    terminal.type("1")
    terminal.until("You stay here.")
    terminal.until("or leads out:")
    terminal.type("I wanted to be a lighthouse keeper.")
    terminal.until("or leads out:")
    writer.save("main.ink", text.replace("-> ch02", "-> ch03"))
    told = terminal.until("The old story plays on.")
    assert any(": E0701: " in line for line in told)
    writer.save("main.ink", text.replace("Say goodnight.", "Say sleep well."))
    terminal.until("Say sleep well.")
    terminal.type("")
    terminal.until("or leads out:")
    terminal.type("Goodnight.")
    terminal.until("She kept “I wanted to be a lighthouse keeper.”.")
    terminal.until("1: I saw a boat.")

"""kill -9 at moments by chance, a bot playing: every start goes on within one turn of where it was.

The bot plays the terminal reader with the game's own saves in a process that is forked from a warm
one, so that a thousand starts cost minutes; some more kills hit the real window. What was done is
noted in a journal beside the saves, after each deed; a start may lack the last deed and no more,
and the words of every step before it must be the very same.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from game import company, config
from game.config import Settings
from game.errors import Trouble
from game.improv.improviser import Improviser
from game.play.keeper import Keeper
from game.play.messages import Ended
from game.play.playthrough import Playthrough
from game.play.saves import Loaded, Saves
from game.play.sitting import Sitting
from game.play.theatre import Script, load_script
from game.reader import PEN, Quit, Reader
from game.workshop.players import BOTS

JOURNAL = "journal.txt"
DEEDS = 6  # at most, in the life of a forked process; it may be killed while it sits down, too
LIFE = (0.0, 0.06)  # seconds it lives after the last of them
SLOW = 20.0  # seconds after which it is killed wherever it is
WINDOW_LIFE = (3.0, 12.0)  # and a window, from its start on
REST = 0.004  # seconds between two deeds: nobody types faster
Note = tuple[int, int, int]  # seed of the film, steps, checksum of the words before the last step


@dataclass
class Found:
    """lost lists the starts that lack more than a turn, or that found other words."""

    kills: int = 0
    resumed: int = 0
    behind: int = 0  # starts that lack the very last deed
    fresh: int = 0  # killed before anything was done
    deeds: int = 0  # done in all of them
    lost: list[str] = field(default_factory=list)


def note(play: Playthrough) -> Note:
    """Where a performance stands, to be compared."""
    steps = play._on.trail.steps
    words = "\n".join(message.text for step in steps[:-1] for message in step.messages)
    return play.seed, len(steps), zlib.crc32(words.encode())


class Journal:
    """What was done, on the disk before anything else is."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._handle = os.open(folder / JOURNAL, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        self._last: Note | None = None

    def mind(self, play: Playthrough) -> None:
        now = note(play)
        if now != self._last:
            self._last = now
            os.write(self._handle, (json.dumps(now) + "\n").encode())


def journal(folder: Path) -> list[Note]:
    """What was noted; a half line at the end is none."""
    try:
        lines = (folder / JOURNAL).read_text(encoding="utf-8").split("\n")[:-1]
    except FileNotFoundError:
        return []
    notes = [json.loads(line) for line in lines]
    return [(one[0], one[1], one[2]) for one in notes]


class Noting(Keeper):
    """The game's own keeper, with a journal of what it was asked to keep."""

    def __init__(self, saves: Saves, book: Journal) -> None:
        super().__init__(saves, lambda: "scripted")
        self._book = book

    def mind(self, play: Playthrough) -> None:
        self._book.mind(play)
        super().mind(play)


class Table:
    """The story, warm, and the folder in which everything happens."""

    def __init__(self, story: Path, scratch: Path) -> None:
        self.saves = scratch / "saves"
        self._scratch = scratch
        self._script: Script = load_script(story, scratch / "cache")
        self._script.compiled("ko")
        self._hired = self._hire()

    def _hire(self) -> Improviser:
        script = self._script
        return company.hire(Settings(), script.folder, script.world, self._scratch)[0]

    def restore(self, loaded: Loaded) -> Playthrough:
        return Playthrough.restore(loaded.payload, self._script, self._hired, 0.0)

    def play(self, seed: int) -> None:
        """Sit down, go on where the last sitting was cut, and play until the end of the world."""
        chance = random.Random(seed)
        sitting, store = Sitting(self.saves), Saves(self.saves, datetime.now)
        sitting.take_seat(store)
        book = Journal(self.saves)
        found = store.take_up_newest(self.restore)
        play = found[0] if found else None
        if play is not None:
            book.mind(play)
        while True:
            if play is None or isinstance(play.waiting, Ended):
                play = Playthrough.begin(
                    self._script,
                    self._hired,
                    chance.choice(("en", "ko")),
                    chance.randrange(1 << 30),
                )
            self._film(play, store, book, chance)
            play = None

    def _film(self, play: Playthrough, store: Saves, book: Journal, chance: random.Random) -> None:
        bot = BOTS[chance.choice(sorted(BOTS))]
        reader = Reader(
            play, self._script, store, Noting(store, book), self.restore, str, io.StringIO(),
            self._scratch / "letters",
        )  # fmt: skip

        def ask(prompt: str) -> str:
            time.sleep(REST)
            if chance.random() < 0.02:
                return "/save"
            return "" if prompt == PEN else bot(reader.play.waiting, chance)

        reader.ask = ask
        with contextlib.suppress(Quit):
            reader.read()

    def look(self, found: Found, told: str) -> None:
        """Start as the player would, and compare with the journal."""
        notes = journal(self.saves)
        found.deeds = len(notes)
        store = Saves(self.saves, datetime.now)
        try:
            newest = store.take_up_newest(self.restore)
        except Trouble as trouble:
            found.lost.append(f"{told}: {trouble}")
            return
        if newest is None:
            found.fresh += 1
            if len(notes) > 1:
                found.lost.append(f"{told}: nothing was kept of {len(notes)} deeds")
            return
        found.resumed += 1
        here = note(newest[0])
        if newest[1].notice:
            found.lost.append(f"{told}: {newest[1].notice}")
        if here in notes[-1:] or (notes and here[1] > notes[-1][1]):
            return
        if here in notes[-2:]:
            found.behind += 1
        elif notes and here[0] == notes[-1][0]:
            found.lost.append(f"{told}: {here} is found, {notes[-3:]} was done")


def in_the_terminal(
    count: int, seed: int, told: Callable[[str], None], story: Path | None = None
) -> Found:
    """So many kills of forked processes."""
    found, chance = Found(), random.Random(seed)
    with tempfile.TemporaryDirectory() as folder:
        table = Table(story or config.data("story"), Path(folder))
        for number in range(count):
            child = os.fork()
            if child == 0:
                try:
                    table.play(chance.randrange(1 << 30) + number)
                finally:
                    os._exit(1)
            _wait(table.saves, chance.randrange(DEEDS + 1))
            time.sleep(chance.uniform(*LIFE))
            os.kill(child, signal.SIGKILL)
            _, status = os.waitpid(child, 0)
            found.kills += 1
            if not os.WIFSIGNALED(status):
                found.lost.append(f"kill {number}: the game had ended by itself")
            table.look(found, f"kill {number}")
            if number % 100 == 99:
                told(str(found))
    return found


def _wait(folder: Path, deeds: int) -> None:
    """Wait until so many more lines stand in the journal."""
    goal = _length(folder) + deeds
    until = time.monotonic() + SLOW
    while _length(folder) < goal and time.monotonic() < until:
        time.sleep(0.01)


def _length(folder: Path) -> int:
    path = folder / JOURNAL
    return path.read_bytes().count(b"\n") if path.is_file() else 0


def in_the_window(count: int, seed: int, told: Callable[[str], None]) -> Found:
    """So many kills of the real window, under a driver without a screen."""
    found, chance = Found(), random.Random(seed)
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        table = Table(config.data("story"), home)
        for number in range(count):
            begun = len(journal(home / "saves"))
            game = subprocess.Popen(
                [sys.executable, "-m", "tests.force.sitting", str(seed + number)],
                env={**os.environ, "HER_HOME": folder, "SDL_VIDEODRIVER": "dummy",
                     "SDL_AUDIODRIVER": "dummy"},
                stdout=subprocess.DEVNULL,
            )  # fmt: skip
            until = time.monotonic() + 120
            while len(journal(home / "saves")) <= begun and time.monotonic() < until:
                time.sleep(0.1)
            time.sleep(chance.uniform(*WINDOW_LIFE))
            game.kill()
            game.wait()
            found.kills += 1
            table.look(found, f"window {number}")
            told(str(found))
    return found


def main(argv: list[str]) -> int:
    """1,000 kills in the terminal and 20 of the window; 1 when anything was lost."""
    parser = argparse.ArgumentParser(prog="python -m tests.force kills", description=__doc__)
    parser.add_argument("--n", type=int, default=1000)
    parser.add_argument("--windows", type=int, default=20)
    parser.add_argument("--seed", type=int, default=8316)
    options = parser.parse_args(argv)

    def told(line: str) -> None:
        print(line, flush=True)

    lost = 0
    for what, found in (
        ("terminal", in_the_terminal(options.n, options.seed, told)),
        ("window", in_the_window(options.windows, options.seed, told)),
    ):
        print(f"{what}: {found.kills} kills in {found.deeds} deeds, {found.resumed} starts went on")
        print(
            f"  of them {found.behind} without the last deed; {found.fresh} had nothing to go on with"
        )
        print(f"  lost: {len(found.lost)}", *found.lost, sep="\n    ")
        lost += len(found.lost)
    return 1 if lost else 0

"""The verb `her cover`: thousands of bots play the story, and what they never came to is told.

Every run is a whole performance with the written Samantha, its bot and its seed; a run that does
not end where a story ends is told with the command that plays it again. It reads what ink counted
(knots, choices, gathers) and which lines were said, changes nothing and judges no words.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import logging
import os
import random
import shlex
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from functools import cache
from multiprocessing import get_context
from pathlib import Path

from game import company, config
from game.config import Settings
from game.errors import Trouble
from game.improv.improviser import Improviser
from game.improv.world import LANGUAGES
from game.ink import Compilation, compile_story
from game.play.drive import drive
from game.play.messages import Choosing, Doing, Ended, Message, Talking, Waiting
from game.play.playthrough import Playthrough
from game.play.theatre import MAIN, WRITTEN_IN, Script, load_script
from game.proof import NoSpeller, proofread
from game.workshop.places import Places
from game.workshop.players import BOTS, Bot, do

WRITES = 0.5  # chance that a letter is written where one can be
PATIENCE = 5_000  # looks at an answer on its way
SHEET = 25  # runs handed to a process at a time
MOODY = "moody"
NOTES = (
    "What the drawer keeps, I wrote on the back of a tram ticket.\nYours, still.",
    "I could of said so at the time. It rained.",
    "It was very late and very wet, and I was very much in the way.",
)


@dataclass(frozen=True)
class Run:
    """One performance to be made: its number gives the seed, the bot and the language."""

    number: int

    @property
    def bot(self) -> str:
        """The bot that plays it."""
        return (*BOTS, MOODY)[self.number % (len(BOTS) + 1)] if self.number % 2 else MOODY

    @property
    def language(self) -> str:
        """Now in English, now in Korean."""
        return LANGUAGES[self.number // 2 % len(LANGUAGES)]


@dataclass
class Report:
    """What some runs came to.

    visits counts by runtime path of a container (knots, stitches, choices, gathers); lines by
    (file, line), in the runs in the language of the script; endings by the knot in which the story
    came to its end; astray are the runs that did not end so, each with one sentence.
    """

    runs: int = 0
    visits: Counter[str] = field(default_factory=Counter)
    lines: Counter[tuple[str, int]] = field(default_factory=Counter)
    endings: Counter[str] = field(default_factory=Counter)
    astray: dict[int, str] = field(default_factory=dict)
    said: int = 0

    def add(self, other: Report) -> None:
        """Take another report in."""
        self.runs += other.runs
        self.said += other.said
        self.visits.update(other.visits)
        self.lines.update(other.lines)
        self.endings.update(other.endings)
        self.astray |= other.astray


@dataclass(frozen=True)
class Place:
    """Something a player can come to: a knot, a choice, a line; with where it is written."""

    kind: str
    name: str
    file: str
    line: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.kind} {self.name}"


def main(argv: list[str]) -> int:
    """Play; 1 when something was never reached, or a run ended where no story ends.

    Raises:
        Trouble: there is no story in the folder, or it has errors.
    """
    parser = argparse.ArgumentParser(prog="her cover", description="Let bots play the story.")
    parser.add_argument("--story", type=Path, help="a story folder of your own")
    parser.add_argument("--runs", type=int, default=200, help="how many performances (200)")
    parser.add_argument("--first", type=int, default=0, help="the number of the first run (0)")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="how many at once")
    parser.add_argument("--lines", action="store_true", help="visits of every line of the story")
    parser.add_argument("--json", type=Path, help="write the whole report to this file")
    options = parser.parse_args(argv)
    folder = (options.story or config.data("story")).resolve()
    began = time.monotonic()
    report = play(folder, range(options.first, options.first + options.runs), options.jobs)
    places = tuple(everything(folder))
    if options.json:
        options.json.write_text(json.dumps(as_data(report, places), indent=1), encoding="utf-8")
    for line in told(report, places, options.lines, options.story):
        print(line)
    print(f"{time.monotonic() - began:.0f} seconds")
    return 1 if report.astray or unreached(report, places) else 0


def play(folder: Path, numbers: Iterable[int], jobs: int = 1) -> Report:
    """Make these runs, in so many processes.

    Raises:
        Trouble: there is no story in the folder, or it has errors.
    """
    report = Report()
    waiting = list(numbers)
    sheets = [waiting[at : at + SHEET] for at in range(0, len(waiting), SHEET)]
    if jobs < 2 or len(sheets) < 2:
        parts: Iterator[Report] = (play_here(folder, sheet) for sheet in sheets)
        for part in parts:
            report.add(part)
        return report
    alike = get_context("spawn")  # on every system; a fork would take this process's threads along
    with ProcessPoolExecutor(min(jobs, len(sheets)), alike) as pool:
        for part in pool.map(play_here, [folder] * len(sheets), sheets):
            report.add(part)
    return report


def play_here(folder: Path, numbers: Iterable[int]) -> Report:
    """Make these runs in this process."""
    with _quiet():
        return _play_here(folder, numbers)


def sittings(folder: Path, plays: int) -> Iterator[tuple[Message, ...]]:
    """The transcripts of so many performances."""
    script, improviser = _theatre(folder)
    with _quiet():
        for number in range(plays):
            play = Playthrough.begin(script, improviser, WRITTEN_IN, seed=number)
            perform(play, Run(number), script)
            yield play.transcript


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """Nothing goes to the log for a while: what goes astray is in the report."""
    root = logging.getLogger("game")
    level = root.level
    root.setLevel(logging.CRITICAL + 1)
    try:
        yield
    finally:
        root.setLevel(level)


def _play_here(folder: Path, numbers: Iterable[int]) -> Report:
    script, improviser = _theatre(folder)
    report = Report()
    for number in numbers:
        run = Run(number)
        play = Playthrough.begin(script, improviser, run.language, seed=number)
        astray = perform(play, run, script)
        report.runs += 1
        report.visits.update(play.visited)
        report.said += len(play.transcript)
        if run.language == WRITTEN_IN:
            said = {(one.source, one.text) for one in play.transcript if one.origin == "ink"}
            report.lines.update({_lines(folder).of(path, text) for path, text in said})
        if astray:
            report.astray[number] = f"{astray} ({run.bot}, {run.language})"
        else:
            report.endings[ending(play)] += 1
    return report


@cache
def _theatre(folder: Path) -> tuple[Script, Improviser]:
    cache_folder = config.folders().cache
    script = load_script(folder, cache_folder)
    improviser, _, _ = company.hire(Settings(), folder, script.world, cache_folder)
    return script, improviser


@cache
def _compiled(folder: Path) -> Compilation:
    return compile_story(MAIN, lambda name: (folder / name).read_text(encoding="utf-8-sig"))


@cache
def _lines(folder: Path) -> Places:
    return Places(_compiled(folder))


def ending(play: Playthrough) -> str:
    """The knot of the last fixed line."""
    last = next((one.source for one in reversed(play.transcript) if one.origin == "ink"), "")
    return last.partition(".")[0]


def perform(play: Playthrough, run: Run, script: Script) -> str:
    """Let the bot of a run play to the end; "" when it came there, else where it went astray."""
    chance = random.Random(run.number)
    bot = BOTS[run.bot] if run.bot in BOTS else _Moody(chance)
    looks = 0
    for waiting in drive(play, lambda waiting, _: _deed(play, waiting, bot, chance, script)):
        if not isinstance(waiting, Talking) or not waiting.thinking:
            looks = 0
        elif (looks := looks + 1) > PATIENCE:
            return f"an answer in the window {waiting.window} never ended"
    if isinstance(play.waiting, Ended):
        return play.notice
    return f"no end, round and round in the knot {ending(play)}"


def _deed(
    play: Playthrough, waiting: Waiting, bot: Bot, chance: random.Random, script: Script
) -> None:
    if isinstance(waiting, Doing) and waiting.task == "letter" and chance.random() < WRITES:
        _write(play, waiting, script, chance)
    do(play, waiting, bot(waiting, chance))


def _write(play: Playthrough, waiting: Doing, script: Script, chance: random.Random) -> None:
    """Write the letter that is asked for, where the story keeps it."""
    try:
        slot = str(script.letter(waiting.argument)["keep"])
        text = chance.choice(NOTES)
        play.write(slot, text, proofread(text, "en", NoSpeller()))
    except (KeyError, ValueError, Trouble):
        return  # this one is not kept, or is no letter


class _Moody:
    """Has one way of talking for a whole performance, and takes any choice.

    A story of comparisons shows other lines to the warm, the hasty, the open and the silent.
    """

    MOODS = ("chip", "silence", "exit", "own", "any")

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._mood = chance.choice(self.MOODS)

    def __call__(self, waiting: Waiting, chance: random.Random) -> str:
        """What is typed: a number, words of its own, or nothing."""
        if isinstance(waiting, Choosing | Doing):
            return str(chance.randrange(len(waiting.options)) + 1)
        if not isinstance(waiting, Talking):
            return ""
        mood = self._mood if self._mood != "any" else chance.choice(self.MOODS[:-1])
        if mood == "exit" and waiting.exits:
            return str(len(waiting.chips) + chance.randrange(len(waiting.exits)) + 1)
        if mood == "silence":
            return ""
        if mood == "own" or not waiting.chips:
            return BOTS[chance.choice(sorted(BOTS))](waiting, chance)
        return str(chance.randrange(len(waiting.chips)) + 1)


# What there is to come to


def everything(folder: Path) -> Iterator[Place]:
    """Every knot, choice and line of a story, in the order of the files."""
    compilation = _compiled(folder)
    for name, span in compilation.facts.knots.items():
        yield Place("knot", name, span.file, span.line)
    for path in compilation.source_map.choices():
        where = compilation.source_map.span(path)
        if where is not None:
            yield Place("choice", path, where.file, where.line)
    functions = compilation.facts.functions
    said = {
        (line.span.file, line.span.line)
        for line in compilation.facts.lines
        if line.place == "line" and line.flow not in functions
    }
    for file, number in sorted(said):
        yield Place("line", "", file, number)


def visits(report: Report, place: Place) -> int:
    """In how many runs somebody came to a place."""
    if place.kind == "line":
        return report.lines[place.file, place.line]
    return report.visits[place.name]


def unreached(report: Report, places: Iterable[Place]) -> list[Place]:
    """Where nobody came. Lines are told, and do not count: a line may be one of several."""
    return [one for one in places if one.kind != "line" and not visits(report, one)]


def told(
    report: Report, places: tuple[Place, ...], lines: bool, story: Path | None = None
) -> Iterator[str]:
    """The report as lines of text; story is the folder that was named, for a run to be repeated."""
    named = f" --story {shlex.quote(str(story))}" if story else ""
    for place in places:
        if lines or (not visits(report, place)):
            yield f"{place}: {visits(report, place)}" if lines else f"{place}: never"
    for number, sentence in sorted(report.astray.items()):
        yield f"run {number}: {sentence}; her cover{named} --first {number} --runs 1 plays it again"
    for knot, count in sorted(report.endings.items()):
        yield f"ended in {knot}: {count}"
    for kind in ("knot", "choice", "line"):
        of_kind = [one for one in places if one.kind == kind]
        reached = sum(visits(report, one) > 0 for one in of_kind)
        yield f"{kind}s reached: {reached} of {len(of_kind)}"
    each = report.said / max(report.runs, 1)
    yield f"{report.runs} runs, {len(report.astray)} astray, {each:.0f} messages each"


def as_data(report: Report, places: Iterable[Place]) -> dict[str, object]:
    """The report as plain data."""
    return {
        "runs": report.runs,
        "endings": dict(sorted(report.endings.items())),
        "astray": {str(number): why for number, why in sorted(report.astray.items())},
        "places": [
            {"kind": one.kind, "name": one.name, "file": one.file, "line": one.line,
             "runs": visits(report, one)}
            for one in places
        ],
    }  # fmt: skip

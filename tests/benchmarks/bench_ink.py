"""The ink compiler by itself: how time grows with length, what an edit costs, and what a check.

Each run is a process of its own, from its start to the JSON on the disk, and the least of the runs
counts. `bench_inkjs` measures the same stories beside another compiler.
"""

from __future__ import annotations

import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from game import config
from game.ink import Workbench
from tests.benchmarks.unavailable import Unavailable

Row = tuple[str, str, bool]
ROOT = Path(__file__).parents[2]
LARGE = 50_000  # lines
GROWTH, EDIT_MS, CHECK = 11.0, 150.0, 10.0
KNOT = """\
=== knot_{n} ===
# scene: office, morning
A line of {{trust > {n}: some|plain}} text, as long as lines are in a story, about number {n}.
Samantha: I have read it {{once|twice|too often}}. # presence: near
+ [Ask about it. # exit: ask]
    ~ trust = trust + {n} mod 7
    It is said, and {{seen(-> knot_{n}): seen|new}}.
    * * Deeper, into {{&one|another}} of these.
        There is more here.
    * * (leave_{n}) [Leave it.]
    - - And on.
* {{trust > 2 and not leave_{n}}} Something only once.
    {{
    - trust == 1: One.
    - trust > 5 && trust < 100:
        Many.
    - else: Some.
    }}
* ->
- (after_{n}) After it, {{trust}} of it is left.
{{~A bird.|A car.|Nothing.}}
-> knot_{m}
"""


@dataclass(frozen=True)
class Cost:
    """What one process took: seconds of the processor, kilobytes at most."""

    seconds: float
    kilobytes: int


def run(quick: bool) -> list[Row]:
    """Every figure of the compiler."""
    if not hasattr(os, "wait4"):
        raise Unavailable("a process's time and memory cannot be taken here")
    repeats = 2 if quick else 5
    with tempfile.TemporaryDirectory() as folder:
        large, tenth = (write(Path(folder), lines) for lines in (LARGE, LARGE // 10))
        costs = [best(compiling(path), repeats) for path in (large, tenth)]
        ours = best(compiling(config.data("story") / "main.ink", Path(folder)), repeats)
        growth = _growth(*costs, best(_nothing(), repeats))
        return [growth, *_edits(quick), _check(best(_checking(), repeats), ours)]


def write(folder: Path, lines: int) -> Path:
    """A story of so many lines, as a file."""
    path = folder / f"story_{lines}.ink"
    path.write_text(story(lines), encoding="utf-8")
    return path


def story(lines: int) -> str:
    """A story of about so many lines, each knot a little of everything."""
    count = lines // KNOT.count("\n")
    knots = "".join(KNOT.format(n=n, m=n + 1) for n in range(count))
    head = "VAR trust = 0\n-> knot_0\n=== function seen(-> place) ===\n"
    return f"{head}~ return READ_COUNT(place) > 1\n{knots}=== knot_{count} ===\n-> END\n"


def best(command: Sequence[str], repeats: int) -> Cost:
    """The least that a command took of several runs.

    Raises:
        RuntimeError: it failed.
    """
    costs = list(_costs(command, repeats))
    return Cost(min(one.seconds for one in costs), min(one.kilobytes for one in costs))


def _costs(command: Sequence[str], repeats: int) -> Iterator[Cost]:
    for _ in range(repeats):
        process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL)
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            raise RuntimeError(f"{command} ended with {process.returncode}")
        scale = 1024 if sys.platform == "darwin" else 1
        yield Cost(used.ru_utime + used.ru_stime, used.ru_maxrss // scale)


def compiling(path: Path, folder: Path | None = None) -> list[str]:
    """How to call our compiler; the JSON goes into the folder, else beside the ink."""
    out = (folder or path.parent) / path.with_suffix(".json").name
    return [sys.executable, "-m", "game", "compile", str(path), "-o", str(out)]


def _nothing() -> list[str]:
    return [sys.executable, "-m", "game", "--version"]


def _checking() -> list[str]:
    return [sys.executable, "-m", "game", "check"]


def _check(whole: Cost, compiled: Cost) -> Row:
    """What looking over everything takes, held against compiling its ink."""
    ratio = whole.seconds / compiled.seconds
    told = f"{compiled.seconds:.2f} s to {whole.seconds:.2f} s: ×{ratio:.1f}"
    return f"the whole story checked, at most ×{CHECK:g} of compiling it", told, ratio <= CHECK


def _growth(large: Cost, tenth: Cost, nothing: Cost) -> Row:
    """How the time of a whole process grows with length; and without what starting it takes."""
    ratio = large.seconds / tenth.seconds
    bare = (large.seconds - nothing.seconds) / max(tenth.seconds - nothing.seconds, 0.001)
    told = f"{tenth.seconds:.2f} s to {large.seconds:.2f} s: ×{ratio:.1f}"
    told += f" (without the start ×{bare:.1f})"
    return f"ten times the lines, at most ×{GROWTH:g} the time", told, ratio <= GROWTH


def _edits(quick: bool) -> Iterator[Row]:
    """Edits in one file after the other of the real story, each time to its diagnostics."""
    folder = config.data("story")
    files = {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in folder.rglob("*.ink")
    }
    bench = Workbench("main.ink", files.__getitem__)
    bench.compile()
    dice = random.Random(1)
    chapters = sorted(name for name in files if "/" in name)
    taken: list[float] = []
    for _ in range(20 if quick else 100):
        name = dice.choice(chapters)
        lines = files[name].split("\n")
        lines[dice.randrange(len(lines))] += " more"
        files[name] = "\n".join(lines)
        begun = time.perf_counter()
        bench.compile()
        taken.append((time.perf_counter() - begun) * 1000)
    lines_in_all = sum(text.count("\n") for text in files.values())
    middle, most = statistics.median(taken), max(taken)
    yield (
        f"an edit in the real story ({lines_in_all:,} lines), under {EDIT_MS:g} ms",
        f"{middle:.0f} ms, {most:.0f} ms at most",
        middle < EDIT_MS,
    )

"""The ink compiler beside inkjs's, as whole processes: time and memory.

`HER_INKJS` names the folder of the npm package inkjs.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.bench_ink import LARGE, Cost, Row, best, compiling, write
from tests.benchmarks.unavailable import Unavailable

SMALL = 1_700  # lines
HALF, WHOLE = 0.5, 1.0  # of inkjs's time


def run(quick: bool) -> list[Row]:
    """Both compilers on a short and a long story."""
    node = shutil.which("node")
    script = Path(os.environ.get("HER_INKJS", "")) / "bin" / "inkjs-compiler.js"
    if node is None:
        raise Unavailable("node is not installed")
    if not script.is_file():
        raise Unavailable("set HER_INKJS to the folder of the npm package inkjs")
    if not hasattr(os, "wait4"):
        raise Unavailable("a process's time and memory cannot be taken here")
    rows: list[Row] = []
    with tempfile.TemporaryDirectory() as folder:
        for lines, bar, least, most in ((SMALL, HALF, 3, 7), (LARGE, WHOLE, 1, 3)):
            path = write(Path(folder), lines)
            repeats = least if quick else most
            out = path.with_suffix(".theirs.json")
            theirs = best([node, str(script), "-o", str(out), str(path)], repeats)
            rows += _beside(lines, best(compiling(path), repeats), theirs, bar)
    return rows


def _beside(lines: int, ours: Cost, theirs: Cost, bar: float) -> Iterator[Row]:
    share = ours.seconds / theirs.seconds
    yield (
        f"{lines:,} lines, at most {bar:g} of inkjs's time",
        f"{ours.seconds:.2f} s and {theirs.seconds:.2f} s: {share:.2f}",
        share <= bar,
    )
    megabytes, others = ours.kilobytes / 1024, theirs.kilobytes / 1024
    yield (
        f"{lines:,} lines, memory below inkjs's",
        f"{megabytes:.0f} MB and {others:.0f} MB",
        megabytes < others,
    )

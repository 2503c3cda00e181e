"""The stage: milliseconds a picture takes in play, seconds to the first one, and memory.

Everything is drawn by the software renderer under the dummy driver, with painted places where they
are there. The floor is a bare fill and flip of the same window.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

Row = tuple[str, str, bool]
Taken = tuple[list[float], list[float]]

P99_MS, WORST_MS, FIRST_S, MEMORY_MB = 16.7, 33.0, 2.0, 300.0
SIZES = ((1280, 720), (1920, 1080))
BEGIN = """
import time
began = time.perf_counter()
import sys
from game import config
from game.config import Settings
from game.stage.app import App
app = App(config.data("story"), config.data("assets"), Settings(language="en"), size=(1280, 720))
app.turn()
print(time.perf_counter() - began)
"""
HOLD = """
from pathlib import Path
from tests.benchmarks.bench_frames import _play
_play((1280, 720), 60)
status = Path("/proc/self/status").read_text().splitlines()
print(next(line.split()[1] for line in status if line.startswith("VmRSS")))
"""


def run(quick: bool) -> list[Row]:
    """Every figure of the stage."""
    os.environ.update(SDL_VIDEODRIVER="dummy", SDL_AUDIODRIVER="dummy")
    rows = [_start(3 if quick else 7)]
    for size in SIZES:
        rows += _play(size, 120 if quick else 600)
    return [*rows, _memory()]


def _start(times: int) -> Row:
    """From the interpreter's first line to the first picture on the screen, with a warm disk."""
    took = []
    with tempfile.TemporaryDirectory() as home:
        for _ in range(times):
            environment = {**os.environ, "HER_HOME": home}
            done = subprocess.run(
                [sys.executable, "-c", BEGIN],
                capture_output=True,
                text=True,
                check=True,
                env=environment,
            )
            took.append(float(done.stdout.split()[-1]))
    middle = statistics.median(took)
    figure = f"{middle:.2f} s median of {times} (bar {FIRST_S:.0f})"
    return "start to first picture", figure, middle < FIRST_S


def _play(size: tuple[int, int], pictures: int) -> list[Row]:
    """Reading, choosing and talking at one size of window."""
    import pygame

    from game import config
    from game.config import Settings
    from tests.stage.house import House

    with tempfile.TemporaryDirectory() as home:
        os.environ["HER_HOME"] = home
        house = House(
            config.data("story"), Settings(language="en"), size, assets=config.data("assets")
        )
        floor = _measure(lambda: _bare(pygame.display.get_surface()), pictures)
        house.app.context.backdrop.at_once = True
        house.menu("new")
        rows = [_row("reading", size, _frames(house, pictures, reading=True), floor)]
        house.to_choice()
        rows.append(_row("choosing", size, _frames(house, pictures), floor))
        _to_talk(house)
        rows.append(_row("talking", size, _frames(house, pictures), floor))
        house.close()
    return rows


def _frames(house: object, pictures: int, reading: bool = False) -> Taken:
    """Milliseconds of each turn of the loop, by the clock and of our own work; while reading, a key
    every second."""
    import pygame

    took, work = [], []
    for number in range(pictures):
        if reading and number % 60 == 59:
            pygame.event.post(pygame.event.Event(pygame.KEYDOWN, key=pygame.K_RETURN, mod=0))
        house.now += 1 / 60  # type: ignore[attr-defined]
        began, worked = time.perf_counter(), time.thread_time()
        house.app.turn()  # type: ignore[attr-defined]
        took.append((time.perf_counter() - began) * 1000)
        work.append((time.thread_time() - worked) * 1000)
    return took, work


def _to_talk(house: object) -> None:
    """On to the first window of talk, past everything before it."""
    from game.play.messages import Reading, Talking

    play = house.play  # type: ignore[attr-defined]
    while not isinstance(play.waiting, Talking):
        if isinstance(play.waiting, Reading):
            play.advance(0.0)
        else:
            play.choose(play.waiting.options[0].index, 0.0)
    house.turn(90, 0.2)  # type: ignore[attr-defined]


def _bare(surface: object) -> None:
    import pygame

    surface.fill((40, 20, 20))  # type: ignore[attr-defined]
    pygame.display.flip()


def _measure(deed: Callable[[], None], times: int) -> list[float]:
    took = []
    for _ in range(times):
        began = time.perf_counter()
        deed()
        took.append((time.perf_counter() - began) * 1000)
    return took


def _row(what: str, size: tuple[int, int], taken: Taken, floor: list[float]) -> Row:
    ordered, work = (sorted(series) for series in taken)
    at = round(len(ordered) * 0.99) - 1
    half, most = statistics.median(ordered), ordered[at]
    ratio = half / statistics.median(floor)
    figure = (
        f"p50 {half:.1f} ms, p99 {most:.1f} ms (bar {P99_MS}), worst {ordered[-1]:.1f} ms "
        f"(bar {WORST_MS:.0f}), {ratio:.0f} times a bare fill and flip; of it our own work: "
        f"p50 {statistics.median(work):.1f} ms, p99 {work[at]:.1f} ms"
    )
    return f"{what} at {size[0]}×{size[1]}", figure, most < P99_MS and ordered[-1] < WORST_MS


def _memory() -> Row:
    """What a game of its own holds after it has read, chosen and talked at 1280×720."""
    if not Path("/proc/self/status").is_file():
        return "memory", "not known on this system", True
    with tempfile.TemporaryDirectory() as home:
        done = subprocess.run(
            [sys.executable, "-c", HOLD],
            capture_output=True,
            text=True,
            check=True,
            env={**os.environ, "HER_HOME": home},
        )
    held = int(done.stdout.split()[-1]) / 1024
    figure = f"{held:.0f} MB (bar {MEMORY_MB:.0f})"
    return "memory in play at 1280×720", figure, held < MEMORY_MB

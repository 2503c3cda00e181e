"""The stage: milliseconds a picture takes in play, in every set piece and at a change of place; how
many pictures are drawn at rest; seconds to the first one; memory.

Everything is drawn by the software renderer under the dummy driver, with painted places. A picture
is measured twice: by the clock, which counts what else the machine does, and as processor time of
the drawing thread, which is held to the bar. The floor is a bare fill and flip of the same window,
measured among the pictures themselves.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

Row = tuple[str, str, bool]

P99_MS, CHANGE_MS, FIRST_S, MEMORY_MB = 16.7, 100.0, 1.0, 350.0
SIZES = ((1280, 720), (1920, 1080))
EVERY = 10  # pictures between two measures of the floor
COMING = 6  # pictures in which a place comes for the first time; a cut has its own bar
LATER = "terrace", "noon"  # a place to go to
RATES = {"reading, at rest": 31, "menu, at rest": 31, "untouched": 16, "reduced motion": 11,
         "unfocused": 9, "minimised": 0}  # pictures a second, at most  # fmt: skip
BEGIN = """
import time
began = time.perf_counter()
import sys
from game import config
from game.config import Settings
from game.stage.app import App
app = App(config.data("story"), config.data("assets"), Settings(language="en"), size=(1280, 720))
app.turn()
print(time.perf_counter() - began, time.process_time())
"""
HOLD = """
from pathlib import Path
from tests.benchmarks.bench_frames import hold
hold((1920, 1080))
status = Path("/proc/self/status").read_text().splitlines()
print(next(line.split()[1] for line in status if line.startswith("VmHWM")))
"""


@dataclass
class Taken:
    """Milliseconds of pictures: by the clock, of our own work, and of the floor among them."""

    wall: list[float] = field(default_factory=list)
    work: list[float] = field(default_factory=list)
    floor: list[float] = field(default_factory=list)

    def row(self, what: str, size: tuple[int, int]) -> Row:
        """The figures in words."""
        wall, work = sorted(self.wall), sorted(self.work)
        at = round(len(work) * 0.99) - 1
        floor = statistics.median(self.floor)
        half = statistics.median(work)
        figure = (
            f"processor p50 {half:.1f} ms, p99 {work[at]:.1f} ms (bar {P99_MS}), "
            f"{half / floor:.0f} times a bare fill and flip ({floor:.2f} ms); by the clock "
            f"p50 {statistics.median(wall):.1f} ms, p99 {wall[at]:.1f} ms"
        )
        return f"{what} at {size[0]}×{size[1]}", figure, work[at] < P99_MS


def run(quick: bool) -> list[Row]:
    """Every figure of the stage."""
    os.environ.update(SDL_VIDEODRIVER="dummy", SDL_AUDIODRIVER="dummy")
    rows = [_start(3 if quick else 7)]
    for size in SIZES:
        with tempfile.TemporaryDirectory() as home:
            os.environ["HER_HOME"] = home
            rows += _play(size, 100 if quick else 400)
    with tempfile.TemporaryDirectory() as home:
        os.environ["HER_HOME"] = home
        rows += _rates(1.0 if quick else 3.0)
    return [*rows, _memory()]


def _start(times: int) -> Row:
    """From the interpreter's first line to the first picture on the screen, with a warm disk."""
    took, worked = [], []
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
            took.append(float(done.stdout.split()[-2]))
            worked.append(float(done.stdout.split()[-1]))
    middle = statistics.median(worked)
    figure = (
        f"processor {middle:.2f} s median of {times} (bar {FIRST_S:.0f}); by the clock "
        f"{statistics.median(took):.2f} s, quickest {min(took):.2f} s"
    )
    return "start to first picture", figure, middle < FIRST_S


def _house(size: tuple[int, int]) -> Any:
    from game import config
    from game.config import Settings
    from tests.stage.house import House

    house = House(config.data("story"), Settings(language="en"), size, assets=config.data("assets"))
    house.app.context.backdrop.at_once = True
    return house


def _play(size: tuple[int, int], pictures: int) -> list[Row]:
    """The title, reading, choosing, talking, every set piece, and a change of place."""
    house = _house(size)
    rows = [_frames(house, pictures).row("title", size)]
    house.menu("new")
    _frames(house, COMING)
    rows.append(_frames(house, pictures, _reads).row("reading", size))
    house.to_choice()
    rows.append(_frames(house, pictures).row("choosing", size))
    _to_talk(house)
    rows.append(_frames(house, pictures).row("talking", size))
    for task, deed in _PIECES.items():
        _to_task(house, task)
        rows.append(_frames(house, pictures, deed).row(task, size))
    rows.append(_change(house, size))
    house.close()
    return rows


def _frames(house: Any, pictures: int, deed: Callable[[int], None] | None = None) -> Taken:
    """Turns of the loop at sixty a second; the mouse moves, and the deed is done before each."""
    import pygame

    taken = Taken()
    surface = pygame.display.get_surface()
    for number in range(pictures):
        at = (number * 7 % surface.get_width(), surface.get_height() // 3)
        _post(pygame.MOUSEMOTION, pos=at, rel=(7, 0), buttons=(0, 0, 0))
        if deed is not None:
            deed(number)
        house.now += 1 / 60
        began, worked = time.perf_counter(), time.thread_time()
        house.app.turn()
        taken.wall.append((time.perf_counter() - began) * 1000)
        taken.work.append((time.thread_time() - worked) * 1000)
        if number % EVERY == 0:
            worked = time.thread_time()
            surface.fill((40, 20, 20))
            pygame.display.flip()
            taken.floor.append((time.thread_time() - worked) * 1000)
    return taken


def _post(kind: int, **values: Any) -> None:
    import pygame

    pygame.event.post(pygame.event.Event(kind, values))


def _reads(number: int) -> None:
    """A key every second."""
    import pygame

    if number % 60 == 59:
        _post(pygame.KEYDOWN, key=pygame.K_RETURN, mod=0, unicode="", scancode=0)


def _runs(number: int) -> None:
    import pygame

    if number % 40 == 0:
        _post(pygame.KEYDOWN, key=pygame.K_SPACE, mod=0, unicode=" ", scancode=0)


def _writes(number: int) -> None:
    import pygame

    if number % 5 == 0:
        _post(pygame.TEXTINPUT, text="dear you, "[number // 5 % 10])


def _digs(number: int) -> None:
    import pygame

    if number % 20 == 0:
        key = pygame.K_RIGHT if number % 40 else pygame.K_DOWN
        _post(pygame.KEYDOWN, key=key, mod=0, unicode="", scancode=0)
        _post(pygame.KEYUP, key=key, mod=0, unicode="", scancode=0)


_PIECES: dict[str, Callable[[int], None] | None] = {
    "letter": _writes,
    "install": None,
    "alien": _digs,
    "run": _runs,
    "skyline": None,
}


def _to_talk(house: Any) -> None:
    """On to the first window of talk, past everything before it."""
    from game.play.messages import Reading, Talking

    play = house.play
    while not isinstance(play.waiting, Talking):
        if isinstance(play.waiting, Reading):
            play.advance(0.0)
        else:
            play.choose(play.waiting.options[0].index, 0.0)
    house.turn(90, 0.2)


def _to_task(house: Any, task: str) -> None:
    """A performance of its own that stands at this task, with its screen shown."""
    import pygame

    from game.play.messages import Doing, Reading, Talking
    from game.stage.screens.play import Play
    from game.stage.screens.table import set_piece

    context = house.app.context
    context.begin(7)
    play, step = context.play, 0
    while not (isinstance(play.waiting, Doing) and play.waiting.task == task):
        step += 1
        house.now += 1.0
        if isinstance(play.waiting, Reading):
            play.advance(house.now)
        elif isinstance(play.waiting, Talking) and play.waiting.thinking:
            play.poll(house.now)
        elif isinstance(play.waiting, Talking) and not play.waiting.exits:
            play.silence(house.now)
        else:
            options = getattr(play.waiting, "exits", ()) or play.waiting.options
            play.choose(options[step % len(options)].index, house.now)
    screen = set_piece(context, play.waiting, Play(context, house.now, resumed=True))
    assert screen is not None
    house.app.screen = screen
    pygame.event.clear()
    house.turn(5, 1.0)


def _change(house: Any, size: tuple[int, int]) -> Row:
    """The turns of the loop around a cut to a place that was got ready before."""
    from game.play.messages import Scene

    backdrop, now = house.app.context.backdrop, house.now
    backdrop.at_once = False
    worst = 0.0
    for place in (LATER, ("kerb", "night"), ("beach", "noon")):
        backdrop.prepare(*place)
        while not backdrop.ready(*place):
            time.sleep(0.01)
        began = time.thread_time()
        backdrop.scene(Scene(place=place[0], hour=place[1]), now, cut=True)
        house.app.turn()
        worst = max(worst, (time.thread_time() - began) * 1000)
    figure = f"{worst:.0f} ms from the order to the picture (bar {CHANGE_MS:.0f})"
    return f"cut to a place got ready at {size[0]}×{size[1]}", figure, worst < CHANGE_MS


def _rates(seconds: float) -> list[Row]:
    """Pictures a second that are really drawn while nothing is done."""
    import pygame

    house = _house((1280, 720))
    app, context = house.app, house.app.context
    app._clock = time.monotonic
    house.now = time.monotonic()
    context.begin(7)
    from game.stage.screens.play import Play
    from game.stage.screens.settings import SettingsPage

    play = Play(context, time.monotonic() - 60.0, resumed=True)
    rows = []
    for what, most in RATES.items():
        app.screen = SettingsPage(context, play) if what == "menu, at rest" else play
        context.settings = replace(context.settings, reduced_motion=what == "reduced motion")
        _post(pygame.WINDOWFOCUSLOST if what == "unfocused" else pygame.WINDOWFOCUSGAINED)
        _post(pygame.WINDOWMINIMIZED if what == "minimised" else pygame.WINDOWRESTORED)
        app.turn()
        if what == "untouched":
            app._touched -= 60.0
        rate = _drawn(app, seconds)
        rows.append((f"pictures a second, {what}", f"{rate:.0f} (bar {most})", rate <= most))
    house.close()
    return rows


def _drawn(app: Any, seconds: float) -> float:
    drawn = 0
    draw = app.screen.draw

    def counted(surface: Any, now: float) -> None:
        nonlocal drawn
        drawn += 1
        draw(surface, now)

    app.screen.draw = counted
    app._rest()
    drawn, ends = 0, time.monotonic() + seconds
    while time.monotonic() < ends:
        app.turn()
        app._rest()
    app.screen.draw = draw
    return drawn / seconds


def hold(size: tuple[int, int]) -> None:
    """Play a little, with the heaviest places one after the other: for the measure of memory."""
    from game.play.messages import Scene

    os.environ.update(SDL_VIDEODRIVER="dummy", SDL_AUDIODRIVER="dummy")
    house = _house(size)
    house.menu("new")
    _frames(house, 60, _reads)
    house.to_choice()
    _to_talk(house)
    _frames(house, 30)
    for task in ("run", "skyline"):
        _to_task(house, task)
        _frames(house, 30)
    backdrop = house.app.context.backdrop
    backdrop.at_once = False
    for place in (("subway", "rush"), ("cabin", "dusk"), ("walkway", "sunset")):
        backdrop.prepare(*place)
        while not backdrop.ready(*place):
            time.sleep(0.02)
        backdrop.scene(Scene(chapter=16, place=place[0], hour=place[1]), house.now)
        _frames(house, 90)


def _memory() -> Row:
    """The most that a game of its own ever holds at 1920×1080."""
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
    figure = f"{held:.0f} MB at its highest (bar {MEMORY_MB:.0f})"
    return "memory in play at 1920×1080", figure, held < MEMORY_MB

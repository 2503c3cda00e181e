"""The stage while a model generates beside it: milliseconds a picture takes in a window of talk.

The model is made here, as big as a real small one is slow, and speaks noise without end; it runs in
its own process on all cores but one, as in the game. Pictures are paced at sixty a second, so that
both want the machine at once. Processor time of the drawing thread is held to the bar; the clock's
time, which counts whatever else the machine does, stands beside it.
"""

from __future__ import annotations

import os
import tempfile
import time
from pathlib import Path
from typing import Any

from tests.benchmarks.bench_frames import P99_MS, Row, Taken, _to_talk
from tests.benchmarks.unavailable import Unavailable
from tests.improv.speakers import wait_for
from tests.improv.tiny_models import write_model

SIZE = (1280, 720)
FRAME = 1 / 60
WORDS = ("I can't sleep.", "It is too quiet in here.", "What are you reading?", "Read it to me.")


def run(quick: bool) -> list[Row]:
    """Pictures without the model at work, and with it."""
    try:
        import llama_cpp
    except ImportError as error:
        raise Unavailable("llama-cpp-python is not installed") from error
    assert llama_cpp
    os.environ.update(SDL_VIDEODRIVER="dummy", SDL_AUDIODRIVER="dummy")
    pictures = 200 if quick else 1200
    with tempfile.TemporaryDirectory() as home:
        os.environ["HER_HOME"] = home
        layers = 6 if quick else 12
        model = write_model(Path(home) / "m.gguf", context=4096, layers=layers, width=1024)
        house = _house(model)
        try:
            rest = _pictures(house, pictures // 2, generating=False)
            work = _pictures(house, pictures, generating=True)
        finally:
            house.close()
    return [_row("talking, the model at rest", rest), _row("talking, the model generating", work)]


def _row(what: str, taken: Taken) -> Row:
    name, figure, met = taken.row(what, SIZE)
    late = sum(ms > P99_MS for ms in taken.wall)
    return name, f"{figure}; {late} of {len(taken.wall)} later than a frame", met


def _house(model: Path) -> Any:
    """The game in a window of talk, with the model loaded."""
    from game import config
    from game.config import Settings
    from tests.stage.house import House

    settings = Settings(language="en", engine="llama", model_path=str(model))
    house = House(config.data("story"), settings, SIZE, assets=config.data("assets"))
    house.app.context.backdrop.at_once = True
    house.menu("new")
    wait_for(lambda: house.app.context.engine.progress.phase == "ready", 120.0)
    _to_talk(house)
    return house


def _pictures(house: Any, pictures: int, generating: bool) -> Taken:
    """Turns of the loop, sixty a second by the clock; while the model generates, if it is to."""
    import pygame

    taken, surface, turn = Taken(), pygame.display.get_surface(), 0
    while len(taken.work) < pictures:
        if generating and not _thinking(house):
            if not _says(house, WORDS[turn % len(WORDS)]):
                _to_talk(house)
            turn += 1
        counted = not generating or _thinking(house)
        house.now += FRAME
        began, worked = time.perf_counter(), time.thread_time()
        house.app.turn()
        wall, work = time.perf_counter() - began, time.thread_time() - worked
        if counted:
            taken.wall.append(wall * 1000)
            taken.work.append(work * 1000)
            if len(taken.work) % 10 == 0:
                worked = time.thread_time()
                surface.fill((40, 20, 20))
                pygame.display.flip()
                taken.floor.append((time.thread_time() - worked) * 1000)
        time.sleep(max(FRAME - (time.perf_counter() - began), 0.0))
    return taken


def _thinking(house: Any) -> bool:
    """Whether the model is at it; no window, no thinking."""
    return getattr(house.play.waiting, "thinking", False)


def _says(house: Any, words: str) -> bool:
    """Say something, as the player would; false when the window has closed."""
    from game.play.messages import Talking

    waiting = house.play.waiting
    if not isinstance(waiting, Talking):
        return False
    house.play.typing(house.now)
    house.play.say(words, house.now)
    return isinstance(house.play.waiting, Talking)

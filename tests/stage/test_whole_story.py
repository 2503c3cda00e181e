"""The whole film on the stage: every line, choice, window and set piece, with nothing overlapping."""

from __future__ import annotations

import pygame

from game.config import Settings
from game.play.messages import Choosing, Doing, Ended, Talking
from tests.stage.house import STORY, House
from tests.stage.small_story import overlaps

STEPS = 12_000
PATIENCE = 40  # keys without anything happening


def test_the_story_is_played_on_the_stage_from_the_first_letter_to_the_roof() -> None:
    house = House(STORY, Settings(language="en", text_speed=0.0))
    house.menu("new")
    print(f"seed {house.play.seed}")  # with it a failure can be played again
    seen: set[str] = set()
    wrong: list[str] = []
    still, before = 0, 0
    for _ in range(STEPS):
        waiting = house.play.waiting
        if isinstance(waiting, Ended):
            break
        assert house.name != "Crash"
        wrong += _step(house, waiting, seen)
        now = len(house.play.transcript)
        still, before = (still + 1 if now == before else 0), now
        assert still < PATIENCE, (waiting, house.shown())
    assert isinstance(house.play.waiting, Ended)
    assert house.play.scene.chapter == 20
    assert {"Install", "LetterDesk", "Run", "Skyline", "Alien"} <= seen
    assert not wrong
    house.close()


def _step(house: House, waiting: object, seen: set[str]) -> list[str]:
    """Do the next thing; what is laid out wrongly where something new stands."""
    wrong: list[str] = []
    if house.name != "Play" and isinstance(waiting, Doing):
        seen.add(house.name)
        house.turn(2)
        wrong = _wrong(house)
        house.app.context.finish(waiting, "", house.now)
        house.app.screen = house.screen.back
        house.turn(2)
        return wrong
    if isinstance(waiting, Talking) and waiting.window not in seen:
        seen.add(waiting.window)
        house.turn(6, 0.4)
        wrong = _wrong(house)
        house.type("I don't know what to say.")
    elif isinstance(waiting, Choosing):
        house.turn(3, 1.0)
        wrong = _wrong(house)
    house.key(pygame.K_RETURN)
    house.now += 6.0
    return wrong


def _wrong(house: House) -> list[str]:
    found = overlaps(house.screen.texts(), house.app.context.measure.size)
    return [f"{house.name}: {one}" for one in found]

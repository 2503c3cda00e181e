"""A performance without a player goes to its end, asks only where somebody has to do something, and
takes up what an onlooker does."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

import pytest

from game.play.drive import MOMENTS, drive
from game.play.messages import Choosing, Doing, Ended, Reading, Talking, Waiting
from game.play.playthrough import Playthrough
from tests.play.kit import begin, make_script


@pytest.fixture
def play(tmp_path: Path) -> Playthrough:
    return begin(make_script(tmp_path))


def first_thing(play: Playthrough, waiting: Waiting) -> None:
    """The first option, or in a window silence."""
    if isinstance(waiting, Choosing | Doing):
        play.choose(waiting.options[0].index, 0.0)
    else:
        play.silence(0.0)


def test_it_goes_to_the_end_and_asks_only_where_something_has_to_be_done(play: Playthrough) -> None:
    asked: list[Waiting] = []

    def deed(waiting: Waiting, number: int) -> None:
        asked.append(waiting)
        if isinstance(waiting, Talking) and len(asked) == 2:
            play.say("I want to kill myself.", 0.0)
        else:
            first_thing(play, waiting)

    passed = list(drive(play, deed))
    assert isinstance(passed[-1], Ended)
    assert {type(one) for one in asked} == {Choosing, Talking, Doing}
    assert not any(isinstance(one, Talking) and (one.thinking or one.care) for one in asked)
    assert any(isinstance(one, Talking) and one.care for one in passed), "it came back from there"
    assert next(one for one in passed if not isinstance(one, Reading)) == asked[0]


def test_what_an_onlooker_does_meanwhile_is_taken_up(play: Playthrough) -> None:
    asked: list[Waiting] = []

    def deed(waiting: Waiting, number: int) -> None:
        asked.append(waiting)
        first_thing(play, waiting)

    for waiting in drive(play, deed):
        if isinstance(waiting, Choosing):
            play.choose(waiting.options[1].index, 0.0)
    said = [message.text for message in play.transcript]
    assert "You go out." in said
    assert "You stay." not in said
    assert not any(isinstance(one, Choosing) for one in asked)


class Mill:
    """A performance that only ever has one more line."""

    waiting = Reading()

    def __init__(self) -> None:
        self.moments: list[float] = []

    def advance(self, now: float) -> None:
        self.moments.append(now)


def test_what_goes_round_and_round_is_left_in_the_end_and_the_clock_goes_on() -> None:
    mill = Mill()

    def never(waiting: Waiting, number: int) -> None:
        raise AssertionError("there is only reading")

    passed = list(drive(cast(Any, mill), never, begins=100.0, pace=0.5))
    assert len(passed) == MOMENTS
    assert mill.moments[:3] == [100.0, 100.5, 101.0]

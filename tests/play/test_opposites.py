"""Two opposite players do not play the same game."""

from __future__ import annotations

import random

import pytest

from game import company, config
from game.config import Settings
from game.play.messages import Choosing, Doing, Message, Talking, Waiting
from game.play.playthrough import Playthrough
from game.play.theatre import Script, load_script
from tests.play import kit

WARM = (
    "I was thinking about you all day.",
    "Tell me what you noticed. I want to know.",
    "Thank you. Nobody ever asked me that.",
    "I never told anyone this. I was frightened.",
)


def warm(waiting: Waiting, chance: random.Random) -> str:
    """Says what it feels, and takes what is offered first."""
    if isinstance(waiting, Talking):
        return chance.choice(WARM)
    return "1" if isinstance(waiting, Choosing | Doing) else ""


def cold(waiting: Waiting, chance: random.Random) -> str:
    """Says nothing, leaves when it can, and takes what is offered last."""
    if isinstance(waiting, Talking):
        return str(len(waiting.chips) + 1) if waiting.exits else ""
    return str(len(waiting.options)) if isinstance(waiting, Choosing | Doing) else ""


@pytest.fixture(scope="module")
def script(tmp_path_factory: pytest.TempPathFactory) -> Script:
    return load_script(config.data("story"), tmp_path_factory.mktemp("cache"))


@pytest.fixture(scope="module", params=["en", "ko"])
def heard(
    script: Script, request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[tuple[Message, ...], ...]:
    """What the warm one and the cold one heard and read, in one language."""
    folder = tmp_path_factory.mktemp("log")
    found = []
    for bot in (warm, cold):
        improviser, _, _ = company.hire(Settings(), script.folder, script.world, folder)
        play = Playthrough.begin(script, improviser, request.param, seed=11)
        kit.perform(play, bot, random.Random(11))
        found.append(tuple(one for one in play.transcript if one.origin != "player"))
    return tuple(found)


def shared(heard: tuple[tuple[Message, ...], ...], chapter: str = "") -> float:
    """The share of the shorter one's lines that the other has too."""
    one, other = (
        {said.text for said in lines if said.source.startswith(chapter)} for lines in heard
    )
    return len(one & other) / min(len(one), len(other))


def test_two_opposite_players_share_less_than_seven_lines_in_ten(heard) -> None:
    assert 0 < shared(heard) < 0.7


def test_they_do_not_have_the_same_departure(heard) -> None:
    assert 0 < shared(heard, "ch18") < 0.7

"""Whatever a player does in whatever order, the performance stays whole."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest

from game.play.messages import Choosing, Doing, Ended, Reading, Talking
from game.play.playthrough import Playthrough
from game.play.theatre import Script
from tests.play import kit

LOOP = kit.CHAPTERS.replace("-> END", "-> ch01")
WORDS = (
    "Hello.",
    "I wanted to be a lighthouse keeper.",
    "Goodbye.",
    "",
    "zzz",
    "안녕",
    "{x} ~ # <>",
    "a\0\ud800b",
)


def act(play: Playthrough, chance: random.Random) -> None:
    """Do one of the things that may be done now."""
    waiting = play.waiting
    deed = chance.random()
    if deed < 0.08:
        play.back()
    elif deed < 0.12:
        play.forward()
    elif deed < 0.14:
        play.back_to_choice()
    elif deed < 0.16:
        play.write("letter_first", chance.choice(WORDS))
    elif deed < 0.18:
        play.interrupt(0.0)
    elif isinstance(waiting, Reading):
        play.advance(0.0)
    elif isinstance(waiting, Choosing | Doing):
        play.choose(chance.choice(waiting.options).index, 0.0)
    elif isinstance(waiting, Talking):
        talk(play, waiting, chance)


def talk(play: Playthrough, waiting: Talking, chance: random.Random) -> None:
    if waiting.exits and chance.random() < 0.1:
        play.choose(chance.choice(waiting.exits).index, 0.0)
    elif waiting.thinking:
        play.poll(0.0)
    else:
        play.say(chance.choice(WORDS), 0.0)


def check(play: Playthrough, script: Script) -> None:
    """What always holds."""
    assert [message.number for message in play.transcript] == list(range(len(play.transcript)))
    assert not isinstance(play.waiting, Ended)
    waiting = play.waiting
    if isinstance(waiting, Talking) and waiting.thinking:
        return  # a save finishes this turn, which is tested by itself
    payload = json.loads(json.dumps(play.save_payload()))
    again = Playthrough.restore(payload, script, kit.make_improviser(script), 0.0)
    assert again.transcript == play.transcript
    assert (again.waiting, again.scene, again.memory) == (waiting, play.scene, play.memory)
    assert dict(again.values) == dict(play.values)
    assert (again.can_back, again.can_forward) == (play.can_back, play.can_forward)


@pytest.mark.parametrize("seed", range(6))
def test_any_order_of_deeds(tmp_path: Path, seed: int) -> None:
    script = kit.make_script(tmp_path, LOOP)
    chance = random.Random(seed)
    play = kit.begin(script, kit.Parrot(pieces=3))
    for count in range(400):
        act(play, chance)
        if count % 10 == 0:
            check(play, script)
    assert len(play.transcript) > 20


@pytest.mark.parametrize("seed", range(3))
def test_back_to_the_start_and_forward_again_is_the_same_play(tmp_path: Path, seed: int) -> None:
    script = kit.make_script(tmp_path, LOOP)
    chance = random.Random(seed)
    play = kit.begin(script, kit.Parrot(pieces=2))
    for _ in range(200):
        act(play, chance)
    play.interrupt(0.0)
    while play.can_forward:
        play.forward()
    there = (play.transcript, play.waiting, play.scene, dict(play.values), play.memory)
    while play.can_back:
        play.back()
    assert len(play.transcript) == 1
    while play.can_forward:
        play.forward()
    assert there == (play.transcript, play.waiting, play.scene, dict(play.values), play.memory)

"""The real story with a real model in a real child process, which is killed again and again."""

from __future__ import annotations

import random
import time
from collections import Counter
from pathlib import Path

import pytest

from game import company, config
from game.config import Settings
from game.improv.engines.llama import Llama
from game.play.messages import Choosing, Doing, Ended, Reading, Talking
from game.play.playthrough import Playthrough
from game.play.theatre import load_script
from game.workshop.players import TALK
from tests.improv.speakers import wait_for
from tests.improv.tiny_models import write_model

try:
    import llama_cpp
except ImportError:
    llama_cpp = None

SENTENCE = "Someone upstairs drops three spoons and says nothing about it."
EVERY = 3  # turns: in each of these the child is killed while it is at work


@pytest.mark.skipif(llama_cpp is None, reason="llama-cpp-python is not installed")
def test_the_whole_story_with_a_model_whose_child_dies_every_third_turn(tmp_path: Path) -> None:
    model = write_model(tmp_path / "speaking.gguf", SENTENCE)
    script = load_script(config.data("story"), tmp_path / "cache")
    settings = Settings(engine="llama", model_path=str(model), threads=1)
    improviser, engine, notice = company.hire(settings, script.folder, script.world, tmp_path)
    assert isinstance(engine, Llama)
    assert not notice
    wait_for(lambda: engine.progress.phase == "ready", 60.0)
    play = Playthrough.begin(script, improviser, "en", seed=11)
    chance = random.Random(11)
    turns = kills = 0
    longest = 0.0
    try:
        while play.waiting != Ended():
            waiting = play.waiting
            now = time.monotonic()
            if isinstance(waiting, Reading):
                play.advance(now)
            elif isinstance(waiting, Choosing | Doing):
                play.choose(chance.choice(waiting.options).index, now)
            elif isinstance(waiting, Talking):
                turns += 1
                deadline = time.monotonic() + 3.0
                while (
                    kills < 3
                    and turns % EVERY == 0
                    and not engine.pid
                    and time.monotonic() < deadline
                ):
                    play.poll(time.monotonic())
                    time.sleep(0.05)
                now = time.monotonic()
                if waiting.care:
                    play.come_back()
                play.say(chance.choice(TALK), now)
                child = engine._child
                if kills < 3 and turns % EVERY == 0 and child is not None:
                    time.sleep(0.02)
                    child.process.kill()
                    kills += 1
                while isinstance(play.waiting, Talking) and play.waiting.thinking:
                    play.poll(time.monotonic())
                    time.sleep(0.002)
                longest = max(longest, time.monotonic() - now)
    finally:
        improviser.close()
    assert play.scene.chapter == 20
    records = [
        record for step in play.save_payload()["trail"]["steps"] for record in step["records"]
    ]
    speakers = Counter(name for record in records for name in record["engines"])
    assert turns > 40
    assert kills == 3
    assert speakers["llama"] > 0, "the model spoke some lines itself"
    assert longest < 8.0, "nobody waits for a dead child"
    answers = [one for one in play.transcript if one.origin == "improv"]
    assert len(answers) >= turns * 0.8

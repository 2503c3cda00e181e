"""The real story from the first letter to the roof, whoever plays it."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from game import company, config
from game.config import Settings
from game.improv.improviser import Improviser
from game.play.messages import Ended, Kind, Reading, Talking
from game.play.playthrough import Playthrough
from game.play.theatre import Script, load_script
from game.workshop.players import BOTS
from tests.play import kit

LAST_CHAPTER = 20


@pytest.fixture(scope="module")
def script(tmp_path_factory: pytest.TempPathFactory) -> Script:
    return load_script(config.data("story"), tmp_path_factory.mktemp("cache"))


def hire(script: Script, folder: Path) -> Improviser:
    improviser, _, notice = company.hire(Settings(), script.folder, script.world, folder)
    assert not notice
    return improviser


@pytest.mark.parametrize("bot", BOTS)
@pytest.mark.parametrize("language", ["en", "ko"])
def test_everybody_reaches_the_roof(
    script: Script, bot: str, language: str, tmp_path: Path, caplog
) -> None:
    play = Playthrough.begin(script, hire(script, tmp_path), language, seed=1)
    kit.perform(play, BOTS[bot], random.Random(bot))
    assert play.waiting == Ended()
    assert play.scene.chapter == LAST_CHAPTER
    assert [record.message for record in caplog.records if record.levelname == "ERROR"] == []
    said = [message.text for message in play.transcript if message.origin == "improv"]
    assert len(said) > LAST_CHAPTER / 2
    assert all(said)


def test_whoever_never_types_is_always_offered_three_things_to_say(
    script: Script, tmp_path: Path
) -> None:
    play = Playthrough.begin(script, hire(script, tmp_path), "ko", seed=5)
    dice, turns = random.Random(5), 0
    while not isinstance(play.waiting, Ended):
        waiting = play.waiting
        if isinstance(waiting, Reading):
            play.advance(0.0)
            continue
        if isinstance(waiting, Talking):
            turns += 1
            assert len({chip for chip in waiting.chips if chip.strip()}) == 3, waiting
            said = [one.text for one in play.transcript[-12:] if one.kind is Kind.PLAYER]
            assert not set(waiting.chips) & set(said), "and not what was just said"
        kit.deed(play, BOTS["clicker"], dice)
    assert turns > 50
    assert play.scene.chapter == LAST_CHAPTER


def test_two_players_do_not_have_the_same_evening(script: Script, tmp_path: Path) -> None:
    spoken = []
    for bot in ("talkative", "clicker"):
        play = Playthrough.begin(script, hire(script, tmp_path), "en", seed=2)
        kit.perform(play, BOTS[bot], random.Random(3))
        spoken.append({one.text for one in play.transcript if one.origin == "improv"})
    assert len(spoken[0] - spoken[1]) > len(spoken[0]) / 3


def test_the_same_player_hears_the_same_words_again(script: Script, tmp_path: Path) -> None:
    plays = []
    for _ in range(2):
        play = Playthrough.begin(script, hire(script, tmp_path), "en", seed=5)
        kit.perform(play, BOTS["talkative"], random.Random(5))
        plays.append(play.transcript)
    assert plays[0] == plays[1]


def test_no_reply_of_the_understudy_is_said_twice(script: Script, tmp_path: Path) -> None:
    play = Playthrough.begin(script, hire(script, tmp_path), "en", seed=4)
    kit.perform(play, BOTS["talkative"], random.Random(4))
    replies = [
        (record["window"], reply)
        for step in play.save_payload()["trail"]["steps"]
        for record in step["records"]
        for reply in record["reply_ids"]
    ]
    assert len(replies) > LAST_CHAPTER / 2
    assert len(set(replies)) == len(replies)

"""Speaking to her: push-to-talk, words in the box before they are sent, clear words where it fails."""

from __future__ import annotations

import importlib.util
import io
import json
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from game.config import Settings
from game.play.messages import Kind
from game.stage.voice import ear_child
from game.stage.voice.ear import LIBRARIES, Ear
from tests.stage.house import House, opened, story_folder

PATIENCE = 20.0
CHILD = """
import json, sys
say = lambda **told: print(json.dumps(told), flush=True)
for order in sys.stdin:
    if order.strip() == "listen":
        say(text="I had")
        say(text="I had soup")
    else:
        say(text="I had soup again", final=True)
"""


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    story = story_folder(tmp_path / "story")
    for house in opened(story, settings=Settings(language="en", text_speed=0.0)):
        house.to_talk()
        yield house


def until(house: House, true: Callable[[], object]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < deadline, house.screen._talk.editing.shown
        house.turn()
        time.sleep(0.01)


def hold(house: House, down: bool) -> None:
    kind = pygame.KEYDOWN if down else pygame.KEYUP
    house.post(kind, key=pygame.K_F8, mod=0, unicode="", scancode=0)


def notice(house: House) -> str:
    house.turn()
    return dict(house.screen._notices.lines(house.now)).get("toast", "")


def test_what_is_heard_stands_in_the_box_and_is_sent_by_hand(house: House) -> None:
    house.app.context.voices.ear = Ear("", (sys.executable, "-c", CHILD))
    editing = house.screen._talk.editing
    house.type("So ")
    hold(house, True)
    until(house, lambda: editing.shown == "So I had soup")
    assert editing.text == "So ", "it is only shown, as an unfinished syllable is"
    hold(house, True)  # the key repeats
    hold(house, False)
    until(house, lambda: editing.text == "So I had soup again")
    assert not any(one.kind is Kind.PLAYER for one in house.play.transcript), "nothing is sent"
    house.key(pygame.K_RETURN)
    said = [one.text for one in house.play.transcript if one.kind is Kind.PLAYER]
    assert said == ["So I had soup again"]


def test_where_nothing_need_be_held_one_press_listens_and_the_next_stops(house: House) -> None:
    context = house.app.context
    context.change(replace(context.settings, hold_free=True), house.now)
    context.voices.ear = ear = Ear("", (sys.executable, "-c", CHILD))
    editing = house.screen._talk.editing
    hold(house, True)
    hold(house, False)
    until(house, lambda: editing.shown == "I had soup")
    assert ear.listening
    hold(house, True)
    hold(house, False)
    until(house, lambda: editing.text == "I had soup again")


def test_it_is_off_unless_asked_for_and_says_where(house: House) -> None:
    hold(house, True)
    assert "Settings" in notice(house)


def test_without_the_libraries_it_says_what_is_missing(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("game.stage.voice.ear.installed", lambda: False)
    context = house.app.context
    context.change(replace(context.settings, listen=True), house.now)
    assert context.voices.ear is None
    hold(house, True)
    assert "vosk" in notice(house)


@pytest.mark.parametrize("trouble", ["microphone", "recogniser"])
def test_what_cannot_be_heard_is_told(house: House, trouble: str) -> None:
    child = f"import sys; input(); print('{json.dumps({'trouble': trouble})}', flush=True)"
    house.app.context.voices.ear = Ear("", (sys.executable, "-c", child))
    hold(house, True)
    until(house, lambda: notice(house))
    assert trouble in notice(house)
    hold(house, False)
    house.type("As ever.")
    house.key(pygame.K_RETURN)
    assert any(one.text == "As ever." for one in house.play.transcript)


def test_a_child_that_is_gone_stops_nothing(house: House) -> None:
    house.app.context.voices.ear = Ear("", ("/nowhere/ear",))
    hold(house, True)
    hold(house, False)
    house.turn(3)
    assert house.name == "Play"


@pytest.mark.skipif(
    not all(importlib.util.find_spec(name) for name in LIBRARIES),
    reason="vosk and sounddevice are not installed",
)
def test_the_real_libraries_say_that_a_folder_is_no_recogniser(tmp_path: Path) -> None:
    out = io.StringIO()
    ear_child.main(str(tmp_path / "none"), iter(["listen\n"]), out)
    assert json.loads(out.getvalue())["trouble"] == "recogniser"

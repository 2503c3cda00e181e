"""The whole game by a pad alone, by a keyboard alone, by a mouse alone; and pads that come and go."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from game.config import Settings
from game.play.messages import Choosing, Kind, Talking
from tests.play.kit import CHAPTERS
from tests.stage.hands import Hand, KeyHand, MouseHand, PadHand
from tests.stage.house import STORY, House, opened, story_folder

PIECES = {
    "install": ("model", "authored"),
    "alien": ("won", "lost"),
    "run": ("caught", "fell", "calm"),
    "skyline": ("looked", "turned_away"),
}
WHOLE = "HER_WHOLE"  # set for the full size: every hand plays the whole film


def everything(folder: Path) -> Path:
    """The small story with every set piece in it."""
    tasks = "".join(
        f"It comes to {task}.\n# task: {task}\n"
        + "".join(f"+ [As {word}. # result: {word}]\n" for word in words)
        + "-\n"
        for task, words in PIECES.items()
    )
    story = story_folder(folder, CHAPTERS.replace("-> END", f"{tasks}It is over.\n-> END"))
    shutil.copy(STORY / "windows.yaml", story / "windows.yaml")
    shutil.copytree(STORY / "device", story / "device")
    return story


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return everything(tmp_path_factory.mktemp("hands") / "story")


@pytest.fixture
def house(story: Path) -> Iterator[House]:
    yield from opened(story, settings=Settings(language="en", text_speed=0.0))


@pytest.mark.parametrize("kind", [PadHand, KeyHand, MouseHand])
def test_one_device_alone_plays_everything(house: House, kind: type[Hand]) -> None:
    hand = kind(house)
    hand.play()
    assert {"LetterDesk", "Install", "Alien", "Run", "Skyline"} <= hand.done
    said = [(one.kind, one.text) for one in house.play.transcript]
    if kind is not MouseHand:
        assert (Kind.PLAYER, "so it is") in said
    assert (Kind.PLAYER, "Four.") in said or (Kind.PLAYER, "One.") in said, "a chip was said"
    assert any("I saw a boat." in text for _, text in said), "the letter was written"
    assert said[-1][1] == "It is over."


@pytest.mark.skipif(WHOLE not in os.environ, reason=f"minutes long; set {WHOLE}=1")
@pytest.mark.parametrize("kind", [PadHand, KeyHand, MouseHand])
def test_one_device_alone_plays_the_whole_film(kind: type[Hand]) -> None:
    house = House(STORY, Settings(language="en", text_speed=0.0))
    hand = kind(house)
    hand.play()
    assert {"LetterDesk", "Install", "Alien", "Run", "Skyline"} <= hand.done
    assert house.play.scene.chapter == 20
    house.close()


# The first minute by pad


def test_a_pad_alone_passes_the_first_screen(story: Path) -> None:
    house = House(story)
    hand = PadHand(house)
    assert house.name == "First"
    hand.press("size 1.25")
    assert house.app.context.settings.text_size == 1.25
    hand.press("go")
    assert house.name == "Title"
    house.close()


# Pads that come and go


def test_a_pad_that_goes_while_held_lets_go_and_loses_nothing(house: House) -> None:
    hand = PadHand(house)
    house.app.context.change(replace(house.app.context.settings, skip="all"), house.now)
    hand.press("new")
    house.post(pygame.CONTROLLERDEVICEADDED, device_index=99)
    house.post(pygame.CONTROLLERAXISMOTION, axis=5, value=32000, instance_id=7)  # skip, held
    assert house.screen._pacing.skipping
    before = len(house.play.transcript)
    house.post(pygame.CONTROLLERDEVICEREMOVED, instance_id=7)
    assert not house.screen._pacing.skipping
    assert (house.name, len(house.play.transcript)) == ("Play", before)
    house.key(pygame.K_RETURN)  # the keyboard is there as ever
    house.post(pygame.JOYBUTTONDOWN, button=0, instance_id=9)  # and so is another pad
    house.post(pygame.JOYBUTTONUP, button=0, instance_id=9)
    assert len(house.play.transcript) > before


def test_a_held_direction_repeats_and_stops(house: House) -> None:
    house.post(pygame.JOYHATMOTION, value=(0, -1), hat=0, instance_id=1)
    first = house.screen._focus.at
    house.turn(20)
    assert house.screen._focus.at != first
    house.post(pygame.JOYHATMOTION, value=(0, 0), hat=0, instance_id=1)
    stopped = house.screen._focus.at
    house.turn(20)
    assert house.screen._focus.at == stopped


def test_a_stick_must_be_meant(house: House) -> None:
    first = house.screen._focus.at
    house.post(pygame.CONTROLLERAXISMOTION, axis=1, value=9000, instance_id=1)
    assert house.screen._focus.at == first
    house.post(pygame.CONTROLLERAXISMOTION, axis=1, value=30000, instance_id=1)
    assert house.screen._focus.at == first + 1


def test_a_pad_known_by_its_layout_is_not_heard_twice(house: House) -> None:
    house.app.controls._pads._known.add(3)
    first = house.screen._focus.at
    house.post(pygame.JOYHATMOTION, value=(0, -1), hat=0, instance_id=3)
    assert house.screen._focus.at == first


# Writing with a pad


def test_a_pad_writes_korean(story: Path) -> None:
    house = House(story, settings=Settings(language="ko", text_speed=0.0))
    hand = PadHand(house)
    hand.press("new")
    while not isinstance(house.play.waiting, Talking):
        hand.step()
    house.settle()
    hand.tap("a")
    assert house.name == "Keyboard"
    for jamo in "ㅂㅏㄹㄱ":
        hand.letter(jamo)
    assert house.screen._editing.shown == "밝"
    assert house.screen._editing.text == "", "still open"
    hand.tap("left shoulder")
    assert house.screen._editing.shown == "발"
    hand.letter("ㄱ")
    for jamo in "ㅇㅏ":
        hand.letter(jamo)
    hand.letter("done")
    house.settle()
    assert "밝아" in [one.text for one in house.play.transcript]
    house.close()


def test_the_letters_on_the_screen_take_the_mouse_and_go_without_sending(house: House) -> None:
    hand = PadHand(house)
    hand.press("new")
    while not isinstance(house.play.waiting, Talking):
        hand.step()
    house.settle()
    hand.tap("a")
    for name in ("h", "i"):
        house.click_text(f"key {name}")
    hand.tap("b")
    assert house.name == "Play"
    assert house.screen._talk.editing.text == "hi"
    assert isinstance(house.play.waiting, Talking)
    assert not any(one.kind is Kind.PLAYER for one in house.play.transcript)


def test_a_pad_searches_the_words_so_far(house: House) -> None:
    hand = PadHand(house)
    hand.press("new")
    while not isinstance(house.play.waiting, Choosing):
        hand.step()
    hand.tap("x")
    assert house.name == "History"
    hand.press("search")
    assert house.name == "Keyboard"
    for name in ("s", "i", "t", "done"):
        hand.letter(name)
    assert house.name == "History"
    lines = [text for name, text in house.shown().items() if name.startswith("line ")]
    assert lines == ["You sit down."]

"""A story that is edited while its window is open."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest

from game.config import Settings
from game.play.messages import Talking
from game.stage.rehearsal import Rehearsal
from game.workshop.watch import LOOK, Watcher
from tests.play.kit import CHAPTERS, STATE
from tests.stage.house import House, opened, story_folder
from tests.workshop.test_watch import Writer

MAIN = STATE + CHAPTERS


@pytest.fixture
def writer(tmp_path: Path) -> Writer:
    return Writer(story_folder(tmp_path / "story"))


@pytest.fixture
def house(writer: Writer, tmp_path: Path) -> Iterator[House]:
    for house in opened(writer.folder, settings=Settings(language="en")):
        watcher = Watcher(writer.folder, tmp_path / "cache")
        watcher.begin("en")
        house.app.rehearsal = Rehearsal(house.app.context, watcher)
        house.menu("new")
        yield house


def looked(house: House) -> None:
    """As long as two looks at the folder take."""
    house.turn(3, LOOK * 1.1)


def test_the_line_on_the_page_takes_its_new_words(house: House, writer: Writer) -> None:
    house.to_choice()
    writer.save("main.ink", MAIN.replace("Good morning.", "A fine morning.").replace("Stay", "Sit"))
    looked(house)
    assert house.name == "Play"
    assert [one.text for one in house.play.transcript] == ["You sit down.", "A fine morning."]
    house.settle()
    assert "Sit." in " ".join(house.shown().values())


def test_talk_goes_on_after_an_edit(house: House, writer: Writer) -> None:
    house.to_choice()
    house.key(pygame.K_1)
    house.to_choice()
    house.play.say("I wanted to be a lighthouse keeper.", house.now)
    house.turn(20, 0.5)
    said = [one.text for one in house.play.transcript]
    writer.save("main.ink", MAIN.replace("It is evening.", "It is night."))
    looked(house)
    house.turn(10, 0.5)
    assert [one.text for one in house.play.transcript] == said
    assert isinstance(house.play.waiting, Talking)
    assert house.name == "Play"


def test_faults_stand_in_the_picture_while_the_old_story_plays_on(
    house: House, writer: Writer
) -> None:
    writer.save("main.ink", MAIN.replace("-> ch02\n", "-> ch03\n"))
    looked(house)
    rehearsal = house.app.rehearsal
    assert rehearsal is not None
    (shown,) = rehearsal.texts()
    words = "".join(word.text for word in shown.block.words)
    assert f"{writer.folder / 'main.ink'}:" in words
    assert ":E0701:" in words
    assert house.app._window.get_rect().contains(shown.rect)
    house.to_choice()
    assert house.play.transcript[-1].text == "Good morning."
    writer.save("main.ink", MAIN)
    looked(house)
    assert rehearsal.texts() == ()


def test_an_edit_is_on_the_page_within_half_a_second(house: House, writer: Writer) -> None:
    house.to_choice()
    begun = time.perf_counter()
    writer.save("main.ink", MAIN.replace("Good morning.", "A fine morning."))
    looked(house)
    worked = time.perf_counter() - begun  # the looks themselves are wound by hand
    assert house.play.transcript[-1].text == "A fine morning."
    assert 2 * LOOK + worked < 0.5

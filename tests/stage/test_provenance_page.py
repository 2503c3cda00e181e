"""A key tells where a line came from, in the play and among the words so far."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from game.config import Settings
from game.play.saves import Saves
from tests.stage.house import House, story_folder


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    made = House(story_folder(tmp_path / "story"), Settings(language="en", text_speed=0.0))
    yield made
    made.close()


def talked(house: House) -> None:
    """Something was said in the small story's window, and answered."""
    house.menu("new")
    house.to_choice()
    house.play.choose(0, house.now)
    while not hasattr(house.play.waiting, "chips"):
        house.play.advance(house.now)
    house.play.say("I have never told anybody about the geese.", house.now)
    house.turn(3)
    while house.play.waiting.thinking:
        house.turn()


def text(house: House) -> str:
    return "\n".join(house.shown().values())


def test_f2_tells_where_the_last_line_came_from_and_esc_leads_back(house: House) -> None:
    talked(house)
    house.turn(30)
    house.key(pygame.K_F2)
    house.turn()
    assert house.name == "ProvenancePage"
    assert "heard: 'I have never told anybody about the geese.' as confess" in text(house)
    assert "candour 0 → 1" in text(house)
    assert "shown words by scripted" in text(house)
    house.key(pygame.K_ESCAPE)
    house.turn()
    assert house.name == "Play"


def test_f2_before_anything_was_improvised_does_nothing(house: House) -> None:
    house.menu("new")
    house.turn(5)
    house.key(pygame.K_F2)
    house.turn()
    assert house.name == "Play"


def test_f2_tells_of_the_line_in_focus_among_the_words_so_far(house: House) -> None:
    talked(house)
    from game.stage.screens.history import History

    house.app.screen = History(house.app.context, house.app.screen)
    house.turn()
    line = next(one for one in house.play.transcript if one.origin == "improv")
    house.screen._sheet.focus.focus(f"{line.number}")
    house.key(pygame.K_RETURN)
    assert house.shown()[f"chip provenance {line.number}"] == "where it came from"
    house.key(pygame.K_F2)
    house.turn()
    assert house.name == "ProvenancePage"
    assert line.text in text(house)
    house.key(pygame.K_ESCAPE)
    house.turn()
    assert house.name == "History"


def test_another_voice_than_the_saves_is_told_in_one_line(house: House) -> None:
    talked(house)
    context = house.app.context
    context.save("manual")
    context.load("manual", house.now)
    assert context.notice == ""
    header = context.saves.headers()["manual"]
    assert header.engine == "scripted"
    saves: Saves = context.saves
    snapshot = saves.snapshot(context.play, "llama big.gguf 0123456789ab prompt 01234567")
    saves._write("quick", replace(snapshot))
    context.load("quick", house.now)
    assert context.notice.startswith(
        "Another voice spoke when this was kept (llama big.gguf 0123456789ab)."
    )

"""The page about the player's words: true, readable, and able to do what it says."""

from __future__ import annotations

import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest

from game.config import Settings
from game.stage.screens import LEAVE
from tests.stage.house import House, opened, story_folder
from tests.stage.small_story import overlaps


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    yield from opened(story_folder(tmp_path / "story"), settings=Settings(language="en"))


def to_page(house: House) -> None:
    """From the play, by the pause."""
    house.menu("new")
    house.to_choice()
    house.key(pygame.K_ESCAPE)
    house.click_text("chip privacy")
    assert house.name == "Privacy"
    house.turn()


def test_it_says_where_everything_lies(house: House, home: Path) -> None:
    to_page(house)
    told = house.shown()
    assert "Nothing leaves this machine." in told["nothing"]
    assert str(home) in told["folder"].replace(" ", "")
    assert "with every word that was said" in told["saves"]
    assert "server" not in told
    assert overlaps(house.screen.texts(), house.app.context.measure.size) == []
    house.button("back")
    assert house.name == "Pause"


def test_it_is_reached_from_the_settings_and_names_a_server(house: House) -> None:
    house.menu("settings")
    context = house.app.context
    context.settings = Settings(language="en", engine="server", server_address="http://10.0.0.7:80")
    house.button("privacy")
    assert "http://10.0.0.7:80" in house.shown()["server"].replace(" ", "")
    house.key(pygame.K_ESCAPE)
    assert house.name == "SettingsPage"


def test_all_of_it_is_copied_into_one_file(house: House, home: Path) -> None:
    to_page(house)
    house.button("copy")
    (made,) = (home / "copies").glob("*.zip")
    with zipfile.ZipFile(made) as bundle:
        assert any(name.startswith("saves/auto-") for name in bundle.namelist())
    assert made.name in house.shown()["notice"].replace(" ", "")


def test_deleting_asks_first_then_leaves_nothing_and_writes_nothing_more(
    house: House, home: Path
) -> None:
    to_page(house)
    house.button("delete")
    assert house.name == "Confirm"
    house.button("no")
    assert house.name == "Privacy"
    assert list((home / "saves").glob("*.json"))
    house.button("delete")
    house.button("yes")
    assert house.app.screen is LEAVE
    house.app.context.change(Settings(language="ko"), house.now)
    house.app.context.keep()
    house.app.context.close()
    assert [
        path for path in home.rglob("*") if path.is_file() and path.parent.name != "models"
    ] == []


def test_an_autosave_under_way_does_not_come_back_after_the_deletion(
    house: House, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.menu("new")
    house.to_choice()
    house.kept()
    context = house.app.context
    keeper, write = context._keeper, context.saves.autosave

    def slow(snapshot: object) -> str:
        time.sleep(0.5)
        return write(snapshot)

    monkeypatch.setattr(context.saves, "autosave", slow)
    house.play.choose(0, house.now)
    house.turn()
    assert keeper._writing is not None
    assert context.forget() == ()
    keeper.settle()
    assert list((home / "saves").glob("*")) == []


def test_a_save_is_taken_along_and_taken_in_on_the_page_of_saves(house: House, home: Path) -> None:
    house.menu("new")
    house.to_choice()
    context = house.app.context
    context.save("page-03")
    house.key(pygame.K_ESCAPE)
    house.click_text("chip load")
    house.click_text("chip export page-03")
    (made,) = (home / "copies").glob("*.json")
    assert (home / "saves" / "page-01.json").exists() is False
    house.post(pygame.DROPFILE, file=str(made))
    assert (home / "saves" / "page-01.json").is_file()
    assert (home / "saves" / "page-01.png").is_file()
    assert "taken in" in house.shown()["notice"]
    (home / "note.txt").write_text("no save", encoding="utf-8")
    house.post(pygame.DROPFILE, file=str(home / "note.txt"))
    assert "damaged" in house.shown()["notice"]


def test_autosaves_have_a_picture_too(house: House, home: Path) -> None:
    house.menu("new")
    house.to_choice()
    house.play.choose(0, house.now)
    house.turn(10)
    house.kept()
    house.turn()
    house.app.context.thumbnails.close()
    slots = list(house.app.context.saves.headers())
    assert any((home / "saves" / f"{slot}.png").is_file() for slot in slots)

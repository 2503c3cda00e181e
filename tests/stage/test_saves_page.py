"""The pages of saved evenings: many slots, what each says, and a file taken in without a mouse."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from game.config import Settings
from game.play.saves import PAGES, Snapshot, read, written
from tests.stage.house import House, opened, story_folder
from tests.stage.small_story import overlaps


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    for house in opened(
        story_folder(tmp_path / "story"), settings=Settings(language="en", text_speed=0.0)
    ):
        house.menu("new")
        house.to_choice()
        yield house


def to_page(house: House, name: str) -> None:
    if house.name != "Play":
        house.key(pygame.K_ESCAPE)
    if house.name != "Pause":
        house.key(pygame.K_ESCAPE)
    house.click_text(f"chip {name}")


def test_there_are_pages_of_slots_and_each_is_reached_by_keys(house: House) -> None:
    assert len(PAGES) == 60
    to_page(house, "save")
    dozens = [text for name, text in house.shown().items() if name.startswith("chip dozen")]
    assert dozens == ["1–12", "13–24", "25–36", "37–48", "49–60"]
    for _ in range(40):
        if house.screen._sheet.focus.name == "dozen 4":
            break
        house.key(pygame.K_UP)
    house.key(pygame.K_RETURN)
    house.click_text("empty page-50")
    assert "page-50" in house.app.context.saves.headers()
    house.key(pygame.K_ESCAPE)
    house.click_text("chip save")
    assert "chapter page-50" in house.shown(), "it opens where the last one was kept"
    assert house.screen._sheet.focus.name == "page-49"


def test_more_than_a_dozen_evenings_are_on_pages_newest_first(house: House) -> None:
    for slot in PAGES[:15]:
        house.app.context.save(slot)
    to_page(house, "load")
    shown = [name for name in house.shown() if name.startswith("chapter ")]
    assert shown[0] == f"chapter {PAGES[14]}"
    house.click_text("chip dozen 1")
    later = {control.name for control in house.screen._sheet.controls}
    assert PAGES[0] in later
    assert PAGES[14] not in later
    assert overlaps(house.screen.texts(), (1280, 720)) == []


def test_a_slot_says_chapter_date_and_time_played_without_being_read(
    house: House, home: Path
) -> None:
    house.app.context.save("page-01")
    path = home / "saves" / "page-01.json"
    loaded = read(path)
    header = replace(loaded.header, played=9 * 3600 + 300.0, saved="2026-11-22T20:05:00")
    content = written(Snapshot(header, loaded.payload))
    first, _, _ = content.partition("\n")
    path.write_text(first + "\nno more of it can be read", encoding="utf-8")
    assert json.loads(first.rstrip(",") + "}")["header"]["played"] == header.played
    to_page(house, "load")
    shown = house.shown()
    assert shown["chapter page-01"].startswith("Chapter 1")
    assert shown["facts page-01"] == "2026-11-22 20:05 · 9 h 5 min"
    assert house.app.context.thumbnails.get("page-01") is not None


def test_a_file_from_another_machine_is_taken_in_by_keys_alone(house: House, home: Path) -> None:
    context = house.app.context
    context.save("page-03")
    made = context.saves.export("page-03", context.copies)
    (home / "copies" / "note.json").write_text("no save", encoding="utf-8")
    to_page(house, "load")
    house.screen._sheet.focus.focus("take_in")
    house.key(pygame.K_RETURN)
    assert house.name == "Copies"
    assert str(home / "copies") in house.shown()["how"].replace(" ", "")
    names = [text for name, text in house.shown().items() if name.startswith("name ")]
    assert sorted(names) == sorted(["note", made.stem])
    while house.screen._sheet.focus.name != f"file {names.index(made.stem)}":
        house.key(pygame.K_DOWN)
    house.key(pygame.K_RETURN)
    assert house.name == "SavesPage"
    assert "taken in" in house.shown()["notice"]
    assert (home / "saves" / "page-01.json").is_file()
    house.button("take_in")
    house.click_text(f"name file {names.index('note')}")
    assert "damaged" in house.shown()["notice"]


def test_where_nothing_came_from_elsewhere_it_says_how(house: House) -> None:
    to_page(house, "load")
    house.button("take_in")
    assert "drop it on this window" in house.shown()["how"]
    house.key(pygame.K_RETURN)
    assert house.name == "SavesPage"

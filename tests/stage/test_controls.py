"""The table of actions: rebinding by key and pad, conflicts told, and nobody locked out."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest

from game import config
from game.config import Settings
from game.stage.controls import ACTIONS, NEEDED, bind, buttons_of, keys_of
from game.stage.words import Words
from tests.stage.hands import PAD
from tests.stage.house import STORY, House, opened, story_folder


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    yield from opened(story_folder(tmp_path / "story"), settings=Settings(language="en"))


@pytest.fixture
def keys(house: House) -> House:
    """At the settings' page of keys."""
    house.menu("settings")
    house.click_text("chip tab controls")
    return house


def choose(house: House, name: str) -> None:
    """Press a chip of the page, wherever it has scrolled to."""
    house.screen._sheet.focus.focus(name)
    house.screen._sheet.reveal(name)
    house.key(pygame.K_RETURN)


def tap(house: House, button: str) -> None:
    house.post(pygame.CONTROLLERBUTTONDOWN, button=PAD[button], instance_id=0)
    house.post(pygame.CONTROLLERBUTTONUP, button=PAD[button], instance_id=0)


def told(house: House) -> str:
    names = {one.name: one.block for one in house.screen._sheet._texts}
    return " ".join(word.text for word in names["controls notice"].words)


def test_another_key_is_taken_over_kept_and_the_old_one_does_nothing(keys: House) -> None:
    choose(keys, "history keys")
    keys.key(pygame.K_j)
    keys.key(pygame.K_ESCAPE)
    keys.menu("new")
    keys.key(pygame.K_h)
    assert keys.name == "Play"
    keys.key(pygame.K_j)
    assert keys.name == "History"
    kept = json.loads((config.folders().settings / config.SETTINGS_FILE).read_text())
    assert kept["keys"] == {"history": ["j"]}
    assert config.load(config.folders().settings)[0].keys == {"history": ["j"]}


def test_a_pad_button_is_chosen_with_the_pad_alone(keys: House) -> None:
    keys.screen._sheet.focus.focus("history pad")
    tap(keys, "a")
    tap(keys, "right shoulder")
    assert keys.app.context.settings.pad["history"] == ["right shoulder"]
    assert "Forward again" in told(keys), "it is told what has lost the button"
    tap(keys, "b")
    assert keys.name == "Title", "the pad is heard as ever"


def test_a_taken_key_changes_hands_and_that_is_told(keys: House) -> None:
    choose(keys, "auto keys")
    keys.key(pygame.K_h)
    assert "“H”" in told(keys)
    assert "Words so far" in told(keys)
    settings = keys.app.context.settings
    assert settings.keys == {"auto": ["h"], "history": []}


def test_what_nobody_can_do_without_keeps_its_key(keys: House) -> None:
    choose(keys, "auto keys")
    keys.key(pygame.K_UP)
    assert keys.app.context.settings.keys == {}
    assert "Up" in told(keys)


def test_escape_leaves_a_key_as_it_is_and_a_pad_can_leave_too(keys: House) -> None:
    choose(keys, "auto keys")
    keys.key(pygame.K_ESCAPE)
    assert keys.name == "SettingsPage"
    choose(keys, "auto keys")
    tap(keys, "b")
    assert keys.name == "SettingsPage"
    assert not keys.app.context.choosing
    assert keys.app.context.settings.keys == {}


def test_all_can_be_as_it_was(keys: House) -> None:
    choose(keys, "history keys")
    keys.key(pygame.K_j)
    choose(keys, "reset keys")
    assert keys.app.context.settings.keys == {}


def test_while_one_writes_letters_are_letters_whatever_they_are_bound_to(tmp_path: Path) -> None:
    settings = Settings(language="en", text_speed=0.0, keys={"menu": ["x"], "history": ["q"]})
    house = House(story_folder(tmp_path / "other"), settings=settings)
    house.menu("new")
    house.key(pygame.K_x)
    assert house.name == "Pause"
    house.click_text("chip history")
    for key, letter in ((pygame.K_x, "x"), (pygame.K_q, "q")):
        house.key(key)
        house.type(letter)
    assert house.name == "History"
    assert house.screen._editing.text == "xq"
    house.close()


def test_a_picture_that_takes_long_is_no_flood_of_keys(house: House) -> None:
    """While a picture is made the system repeats what is down: no line may be gone by that."""
    house.menu("new")
    house.settle()
    before = len(house.play.transcript)
    told = {"key": pygame.K_RETURN, "mod": 0, "unicode": "", "scancode": 0}
    for _ in range(30):
        pygame.event.post(pygame.event.Event(pygame.KEYDOWN, told))
    pygame.event.post(pygame.event.Event(pygame.KEYUP, told))
    house.turn()
    assert len(house.play.transcript) == before + 1
    house.key(pygame.K_ESCAPE)
    focus = house.screen._sheet.focus
    for _ in range(30):
        pygame.event.post(pygame.event.Event(pygame.KEYDOWN, {**told, "key": pygame.K_DOWN}))
    house.turn()
    assert focus.at == 2, "pressed once, and repeated once in one picture"


def test_no_choice_of_keys_locks_anybody_out() -> None:
    """Whatever is bound to whatever, in any order, what is needed has a key and a button."""
    taken = [name for action in ACTIONS for name in action.keys]
    buttons = [name for action in ACTIONS for name in action.pad]
    keys: dict[str, list[str]] = {}
    pad: dict[str, list[str]] = {}
    for number, action in enumerate(ACTIONS * 3):
        done = bind(action.name, taken[number * 7 % len(taken)], "keys", keys, pad)
        done = bind(action.name, buttons[number * 5 % len(buttons)], "pad", done.keys, done.pad)
        keys, pad = dict(done.keys), dict(done.pad)
        for needed in (one for one in ACTIONS if one.name in NEEDED):
            assert keys_of(needed, keys)
            assert buttons_of(needed, pad)


def test_the_usual_keys_and_buttons_do_not_meet() -> None:
    for action in ACTIONS:
        for kind, names in (("keys", action.keys), ("pad", action.pad)):
            for name in names:
                assert bind(action.name, name, kind, {}, {}).taken_from == "", (action.name, name)


@pytest.mark.parametrize("language", ["en", "ko"])
def test_every_action_and_button_has_a_name(language: str) -> None:
    words = Words(STORY / "languages", language)
    own = words.keys()
    assert {f"actions.{action.name}" for action in ACTIONS} <= own
    assert {f"pad.{name.replace(' ', '_')}" for action in ACTIONS for name in action.pad} <= own

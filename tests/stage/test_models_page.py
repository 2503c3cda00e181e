"""The list of models in the game: from the settings, with a real download and a real trial."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pygame
import pytest

from game import config
from game.config import Settings
from game.improv.models import Listed
from game.stage.screens import models as page
from game.stage.screens.models import Models
from tests.improv.test_download import Site, Start, serve  # noqa: F401  (a fixture)
from tests.improv.test_llama import needs_llama
from tests.improv.tiny_models import write_model
from tests.stage.house import House, story_folder
from tests.stage.small_story import overlaps

SAYS = "Somebody upstairs drops three spoons."


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_model(tmp_path_factory.mktemp("model") / "tiny.gguf", SAYS)


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    made = House(story_folder(tmp_path / "story"), Settings(language="en"))
    yield made
    made.close()


def shown(house: House) -> str:
    return "\n".join(house.shown().values())


def opened(house: House) -> Models:
    """The page of models, by way of the settings."""
    house.menu("settings")
    house.click_text("chip tab voice")
    house.turn()
    house.click_text("chip open models")
    house.turn()
    assert isinstance(house.screen, Models)
    return house.screen


def until(house: House, so: Callable[[], bool]) -> None:
    end = time.monotonic() + 30.0
    while not so():
        assert time.monotonic() < end, shown(house)
        house.turn(1, 0.3)
        time.sleep(0.01)


def listed(tiny: Path, address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    content = tiny.read_bytes()
    digest = hashlib.sha256(content).hexdigest()
    one = Listed(
        "tiny",
        "Tiny",
        "tiny.gguf",
        len(content),
        1.0,
        ("en",),
        "MIT",
        address,
        digest,
        {"en": "Small."},
    )
    monkeypatch.setattr(page, "catalogue", lambda: (one,))


def test_the_list_says_what_each_takes_and_nothing_is_fetched_by_looking(house: House) -> None:
    opened(house)
    text = shown(house)
    assert "2.5 GB, 4 GB of memory, en, ko, Apache-2.0" in text
    assert "Get it from huggingface.co" in text
    assert "Nothing is fetched before you press Get." in text
    assert not config.folders().models.exists()
    assert house.app.context.downloads == {}
    house.key(pygame.K_ESCAPE)
    house.turn()
    assert house.name == "SettingsPage"


@pytest.mark.parametrize("language", ["en", "ko"])
@pytest.mark.parametrize("size", [(1280, 720), (800, 600)])
def test_no_text_lies_on_another(tmp_path: Path, language: str, size: tuple[int, int]) -> None:
    house = House(
        story_folder(tmp_path / "story"), Settings(language=language, text_size=1.5), size
    )
    house.app.screen = Models(house.app.context, house.app.screen)
    house.turn()
    texts = house.screen.texts()
    assert overlaps(texts, size) == []
    house.close()


def test_a_model_is_got_paused_gone_on_with_and_used(
    house: House,
    tiny: Path,
    serve: Start,  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    site = Site(content=tiny.read_bytes(), slow=0.05)
    listed(tiny, serve(site), monkeypatch)
    opened(house)
    house.click_text("chip get tiny")
    download = house.app.context.downloads["tiny"]
    until(house, lambda: download.progress.done > 0 and "chip pause tiny" in house.shown())
    house.click_text("chip pause tiny")
    house.turn()
    assert "Paused at" in shown(house)
    site.slow = 0.0
    house.click_text("chip get tiny")
    until(house, lambda: "chip use tiny" in house.shown())
    assert "It is here." in shown(house)
    house.click_text("chip use tiny")
    house.turn()
    there = config.folders().models / "tiny.gguf"
    assert (house.app.context.settings.engine, house.app.context.settings.model_path) == (
        "llama",
        str(there),
    )
    assert "She speaks with it" in shown(house)
    house.key(pygame.K_ESCAPE)
    house.turn()
    assert house.screen._sheet.fields["model_path"].editing.text == str(there)


def test_a_download_that_fails_says_why_and_can_be_thrown_away(
    house: House,
    tiny: Path,
    serve: Start,  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    listed(tiny, serve(Site(codes=[404])), monkeypatch)
    opened(house)
    house.click_text("chip get tiny")
    until(house, lambda: "it answered 404" in shown(house))
    house.click_text("chip cancel tiny")
    house.turn()
    assert "chip get tiny" in house.shown()
    assert house.app.context.downloads == {}


def test_an_own_file_is_dropped_on_the_page_and_a_bad_one_is_refused(
    house: House, tiny: Path, tmp_path: Path
) -> None:
    opened(house)
    bad = tmp_path / "bad.gguf"
    bad.write_bytes(b"no model")
    house.post(pygame.DROPFILE, file=str(bad))
    assert house.app.context.settings.engine == "scripted"
    assert "not a model in GGUF form" in shown(house)
    house.post(pygame.DROPFILE, file=str(tiny))
    house.turn()
    assert house.app.context.settings.model_path == str(tiny)
    assert "tiny.gguf" in shown(house)


@needs_llama
def test_a_model_is_tried_in_the_game(house: House, tiny: Path) -> None:
    opened(house)
    house.post(pygame.DROPFILE, file=str(tiny))
    house.turn()
    house.click_text("chip try own")
    house.turn()
    assert "Trying it" in shown(house)
    until(house, lambda: "verdict own" in house.shown())
    assert "tokens a second" in shown(house)
    assert "This machine plays well with it." in shown(house)

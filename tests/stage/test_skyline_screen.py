"""The skyline looked at by hands: counting, leaning in by mouse and by keys, turning away."""

from __future__ import annotations

from pathlib import Path

import pygame
import pytest

from game.config import Settings
from game.stage.games import skyline as rules
from game.stage.laid import Laid
from game.stage.screens.skyline import BEGIN, Skyline
from tests.stage.small_story import (
    Back,
    click,
    context_at,
    doing,
    every_window,
    feed,
    key,
    overlaps,
    shot,
    spoken,
    story_with,
)

END = BEGIN + rules.SECONDS + 1


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("skyline") / "story"
    return story_with(folder, "skyline", ("looked", "turned_away"), "skyline, night")


def opened(
    story: Path, settings: Settings | None = None, size: tuple[int, int] = (1280, 720)
) -> Skyline:
    context = context_at(story, settings, size)
    skyline = Skyline(context, doing(context), Back())
    skyline.update(0.0)
    return skyline


def chip(skyline: Skyline, name: str) -> tuple[int, int]:
    return next(rect.center for found, _, rect in skyline._chips if found == name)


def said(texts: tuple[Laid, ...], name: str) -> str:
    return " ".join(w.text for one in texts if one.name == name for w in one.block.words)


def test_the_number_sinks_in_before_anything_is_offered(story: Path) -> None:
    skyline = opened(story)
    skyline.update(BEGIN + rules.SECONDS / 2)
    assert skyline._chips == []
    halfway = int(said(skyline.texts(), "caption").split()[0])
    assert 250 < halfway < 400
    skyline.update(END)
    assert said(skyline.texts(), "caption").startswith("641 ")
    assert [name for name, _, _ in skyline._chips] == ["looked", "turned_away"]


def test_looking_by_mouse(story: Path) -> None:
    skyline = opened(story)
    skyline.update(END)
    places = [skyline._place(window).center for window in (3, 9)]
    heard = []
    for place in places:
        feed(skyline, click(place), END + 1)
        heard.append(said(skyline.texts(), "overheard"))
    assert all(heard)
    assert heard[0] != heard[1]
    assert isinstance(feed(skyline, click(chip(skyline, "looked")), END + 2), Back)
    assert spoken(skyline.context) == "It was looked."


def test_looking_by_keys(story: Path) -> None:
    skyline = opened(story)
    skyline.update(END)
    assert feed(skyline, key(pygame.K_RETURN), END) is None, "the first press only leans in"
    seen = {skyline._window}
    for code in (pygame.K_RIGHT, pygame.K_DOWN, pygame.K_LEFT, pygame.K_UP):
        feed(skyline, key(code), END + 1)
        seen.add(skyline._window)
    assert None not in seen
    assert len(seen) >= 3
    assert isinstance(feed(skyline, key(pygame.K_RETURN), END + 2), Back)
    assert spoken(skyline.context) == "It was looked."


def test_turning_away(story: Path) -> None:
    skyline = opened(story)
    skyline.update(END)
    assert isinstance(feed(skyline, key(pygame.K_TAB) + key(pygame.K_RETURN), END), Back)
    assert spoken(skyline.context) == "It was turned_away."


def test_a_click_hurries_the_counting(story: Path) -> None:
    skyline = opened(story)
    skyline.update(BEGIN + 1)
    feed(skyline, click((600, 100)), BEGIN + 1)
    skyline.update(BEGIN + 1.1)
    assert skyline._settled


@every_window
def test_nothing_lies_over_anything(
    story: Path, size: tuple[int, int], text: float, language: str
) -> None:
    skyline = opened(story, Settings(language=language, text_size=text), size)
    skyline.update(END)
    skyline._overheard._left = [max(skyline._scraps(), key=len)] * 9
    for window in range(9):
        skyline._lean(window, END)
        assert overlaps(skyline.texts(), size) == [], window
        eye, words = skyline._lay_lens()
        assert words is not None
        assert not eye.colliderect(words.rect)
    shot(skyline, f"skyline_{language}_{size[1]}_{round(text * 100)}", size, END + 2)


def test_only_windows_in_sight_can_be_leaned_into(
    story: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    skyline = opened(story)
    skyline.update(END)
    backdrop = type(skyline.context.backdrop)
    monkeypatch.setattr(backdrop, "warm_windows", property(lambda self: (1, 2, 3)))
    spots = {1: (-40, 100), 2: (640, 200), 3: (640, 900)}
    rects = {window: pygame.Rect(at, (4, 5)) for window, at in spots.items()}
    monkeypatch.setattr(backdrop, "window_rect", lambda self, window: rects[window])
    assert [window for window, _, _ in skyline._places()] == [2]
    feed(skyline, click((641, 201)), END)
    assert skyline._window == 2
    feed(skyline, click((200, 400)), END)
    assert skyline._window is None

"""Every screen is laid out in a language nobody speaks that is 40 % longer, at 100 % and 200 %: menus,
set pieces at every halt, pages of the device. Nothing lies over anything else or leaves the window."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pygame
import pytest
import yaml

from game.config import Settings
from game.stage.context import Context
from game.stage.hands import Hands, halts
from game.stage.menus import at_the_title, in_the_play
from game.stage.phone.pages import PAGES
from game.stage.screens import Screen
from game.stage.screens.play import Play
from game.stage.screens.table import TASKS, set_piece
from tests.pseudo import pseudo
from tests.stage.small_story import context_at, doing, overlaps, story_with

SIZE = (1280, 720)
NOW = 100.0
OUTCOMES = {
    "letter": ("letter, first", ("done", "blank"), "office, morning"),
    "install": ("install", ("model", "authored"), "apartment, night"),
    "run": ("run", ("caught", "fell", "calm"), "street, noon"),
    "skyline": ("skyline", ("looked", "turned_away"), "skyline, night"),
    "alien": ("alien", ("won", "lost"), "apartment, night"),
}


def longer(tree: Any) -> Any:
    """All English of a file, longer; what is no language stays."""
    if isinstance(tree, dict):
        return {k: _strange(v) if k == "en" else longer(v) for k, v in tree.items()}
    return [longer(one) for one in tree] if isinstance(tree, list) else tree


def _strange(tree: Any) -> Any:
    """Everything in a tree, longer."""
    if isinstance(tree, dict):
        return {key: _strange(branch) for key, branch in tree.items()}
    if isinstance(tree, list):
        return [_strange(one) for one in tree]
    return pseudo(tree) if isinstance(tree, str) else tree


def strange(story: Path) -> Path:
    """A story whose interface, letters and pages are in the long language, in place of English."""
    for path in [*story.glob("letters/*.yaml"), *story.glob("device/*.yaml"),
                 story / "windows.yaml", story / "care.yaml"]:  # fmt: skip
        tree = longer(yaml.safe_load(path.read_text(encoding="utf-8")))
        path.write_text(yaml.safe_dump(tree, allow_unicode=True), encoding="utf-8")
    path = story / "languages" / "en" / "ui.yaml"
    tree = _strange(yaml.safe_load(path.read_text(encoding="utf-8")))
    path.write_text(yaml.safe_dump(tree, allow_unicode=True), encoding="utf-8")
    ink = story / "main.ink"
    text = ink.read_text(encoding="utf-8").replace("You begin.", pseudo("You begin here. " * 9))
    ink.write_text(text.replace("Take the way", pseudo("Take the whole way")), encoding="utf-8")
    return story


def opened(folder: Path, task: str, text: float) -> Context:
    settings = Settings(language="en", text_size=text, text_speed=0.0)
    return context_at(strange(story_with(folder / "story", *OUTCOMES[task], near=True)), settings)


def wrong(name: str, screen: Screen) -> list[str]:
    screen.layout()
    assert screen.texts(), name
    return [f"{name}: {one}" for one in overlaps(screen.texts(), SIZE)]


@pytest.mark.parametrize("text", [1.0, 2.0])
@pytest.mark.parametrize("task", OUTCOMES)
def test_every_set_piece_has_room_for_a_long_language(
    tmp_path: Path, task: str, text: float
) -> None:
    assert OUTCOMES.keys() == TASKS.keys()
    context = opened(tmp_path, task, text)
    screen = set_piece(context, doing(context), Play(context, NOW, resumed=True))
    assert screen is not None
    hands, found, seen = Hands(screen, NOW), [], []
    for halt in halts(task, hands):
        seen.append(halt)
        if screen.texts():
            found += wrong(f"{task} {halt}", screen)
    context.close()
    assert len(seen) >= 2
    assert found == []


@pytest.mark.parametrize("text", [1.0, 2.0])
def test_every_menu_and_page_has_room_for_a_long_language(tmp_path: Path, text: float) -> None:
    context = opened(tmp_path, "letter", text)
    found = []
    for name, screen in at_the_title(context, NOW):
        for moment in (NOW, NOW + 60, NOW + 61):
            screen.update(moment)
        found += wrong(name, screen)
        assert any(not word.text.isascii() for one in screen.texts() for word in one.block.words)
    for name, screen in in_the_play(context, NOW):
        found += wrong(name, screen)
    for page in PAGES:
        play = Play(context, NOW, resumed=True)
        play.open_device(page, NOW)
        found += wrong(page, play)
        hands = Hands(play, NOW)
        hands.press(pygame.K_DOWN)
        hands.press(pygame.K_RETURN)
        found += wrong(f"{page} pressed", play)
    context.close()
    assert found == []

"""What holds for every set piece: its words can be read over any picture, at any size."""

from __future__ import annotations

from pathlib import Path

import pygame
import pytest

from game.config import Settings
from game.stage import paint
from game.stage.city import BARE, Shade
from game.stage.context import Context
from game.stage.games import run as rules
from game.stage.laid import Laid
from game.stage.screens import Screen, alien, install, skyline
from game.stage.screens.install import LEAST, Install
from game.stage.screens.skyline import BEGIN, Skyline
from game.stage.screens.table import TASKS, set_piece
from game.stage.theme import contrast
from game.workshop.vocabulary import OUTCOMES
from tests.stage.small_story import Back, click, context_at, doing, feed, story_with

PIECES: dict[str, tuple[str, tuple[str, ...], str]] = {
    "letter": ("letter, first", ("done", "blank"), "office, morning"),
    "install": ("install", ("model", "authored"), "apartment, night"),
    "run": ("run", ("caught", "fell", "calm"), "street, noon"),
    "skyline": ("skyline", ("looked", "turned_away"), "skyline, night"),
    "alien": ("alien", ("won", "lost"), "apartment, night"),
}
GROUNDS = {"bright": (255, 250, 236), "dark": (12, 6, 8), "middle": (176, 120, 96)}
SIZE = (1280, 720)


@pytest.fixture(scope="module")
def stories(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("pieces")
    return {name: story_with(folder / name, *what) for name, what in PIECES.items()}


def opened(story: Path, size: tuple[int, int] = SIZE) -> tuple[Context, Screen]:
    """The set piece of the story, as the table of tasks finds it."""
    context = context_at(story, Settings(language="en"), size)
    screen = set_piece(context, doing(context), Back())
    assert screen is not None
    screen.update(0.0)
    return context, screen


def settled(screen: Screen) -> float:
    """Bring a piece to where it says most; the moment then."""
    if isinstance(screen, Install):
        screen._unpacking.wait()
        screen.update(LEAST + 1)
        return LEAST + 1
    if isinstance(screen, Skyline):
        screen.update(BEGIN + 26)
        feed(screen, click(screen._place(3).center), BEGIN + 26)
        return BEGIN + 30
    return 1.0


def read(surface: pygame.Surface, laid: Laid) -> float:
    """The contrast of a text as it is on the picture: its words against what lies around them."""
    rect = laid.rect.clip(surface.get_rect())
    shades: dict[tuple[int, int, int], int] = {}
    for x in range(rect.x, rect.right):
        for y in range(rect.y, rect.bottom):
            shade = surface.get_at((x, y))
            key = (shade[0] & 248, shade[1] & 248, shade[2] & 248)
            shades[key] = shades.get(key, 0) + 1
    ground = max(shades, key=lambda shade: shades[shade])
    return max(contrast(ground, shade) for shade in shades)


def test_every_task_has_its_piece() -> None:
    assert TASKS.keys() == PIECES.keys() == OUTCOMES.keys()


def test_the_check_knows_the_outcomes_that_the_pieces_have() -> None:
    assert OUTCOMES["install"] == (install.MODEL, install.AUTHORED)
    assert OUTCOMES["run"] == (rules.CAUGHT, rules.FELL, rules.CALM)
    assert OUTCOMES["skyline"] == (skyline.LOOKED, skyline.AWAY)
    assert OUTCOMES["alien"] == (alien.WON, alien.LOST)


@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("name", PIECES)
def test_words_can_be_read_over_any_picture(
    stories: dict[str, Path], name: str, ground: str
) -> None:
    context, screen = opened(stories[name])

    def plain(surface: pygame.Surface, now: float, shade: Shade = BARE) -> None:
        surface.fill(GROUNDS[ground])
        paint.dim(surface, shade.light)
        for rect, own in shade.darker:
            paint.dim(surface, own, rect)

    context.backdrop.draw = plain  # type: ignore[method-assign]
    now = settled(screen)
    surface = pygame.Surface(SIZE)
    screen.draw(surface, now)
    texts = screen.texts()
    assert texts
    for laid in texts:
        if laid.rect.width > 4 and laid.rect.height > 10:
            assert read(surface, laid) >= 4.5, laid.name


@pytest.mark.parametrize("name", PIECES)
def test_another_size_and_language_are_laid_out_anew(stories: dict[str, Path], name: str) -> None:
    context, screen = opened(stories[name])
    settled(screen)
    before = [word.text for laid in screen.texts() for word in laid.block.words]
    context.change(Settings(language="ko", text_size=1.5), 1.0)
    context.resize((1920, 1080), 1.0)
    screen.layout()
    after = [word.text for laid in screen.texts() for word in laid.block.words]
    assert before != after
    window = pygame.Rect(0, 0, 1920, 1080)
    assert all(window.contains(laid.rect) for laid in screen.texts())

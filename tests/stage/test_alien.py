"""The living-room game played by hands: by keys alone, by the mouse alone, put down, burnt out."""

from __future__ import annotations

import itertools
from pathlib import Path

import pygame
import pytest

from game.config import Settings
from game.stage.games import cave as rules
from game.stage.screens.alien import ENDING, STEP, Alien
from tests.stage.games.test_cave import crossing
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

ARROWS = {
    rules.UP: pygame.K_UP,
    rules.DOWN: pygame.K_DOWN,
    rules.LEFT: pygame.K_LEFT,
    rules.RIGHT: pygame.K_RIGHT,
}


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("alien") / "story"
    return story_with(folder, "alien", ("won", "lost"), "apartment, night")


def opened(
    story: Path, settings: Settings | None = None, size: tuple[int, int] = (1280, 720)
) -> Alien:
    context = context_at(story, settings, size)
    alien = Alien(context, doing(context), Back())
    alien.update(0.0)
    return alien


def places(number: int) -> list[rules.Cell]:
    """The cells of the shortest way through a room, in order, and its exit."""
    way = crossing(number)
    assert way is not None
    cells = [cave.you for cave in reversed(way)]
    return [*cells, rules.rooms()[number].exit]


def heading(a: rules.Cell, b: rules.Cell) -> rules.Cell:
    return b[0] - a[0], b[1] - a[1]


def test_arrows_and_one_button_reach_the_gate(story: Path) -> None:
    alien, now = opened(story), 0.0
    for number in range(3):
        cells = places(number)
        for here, there in itertools.pairwise(cells):
            if here == there:
                continue  # a wall was dug here
            now += STEP * 2
            arrow = key(ARROWS[heading(here, there)])
            if there in alien._cave.soft:
                feed(alien, arrow + key(pygame.K_SPACE), now)
                assert there not in alien._cave.soft
                now += STEP * 2
            feed(alien, arrow, now)
            alien.update(now)
        shot(alien, f"alien_{number}", (1280, 720), now + 1)
    assert alien._cave.won
    assert isinstance(alien.update(now + ENDING + 0.1), Back)
    assert spoken(alien.context) == "It was won."


def test_the_mouse_alone_reaches_the_gate(story: Path) -> None:
    alien, now = opened(story), 0.0
    for number in range(3):
        for cell in places(number):
            for _ in range(2):  # a soft wall takes a click to dig and one to enter
                x, y = alien._at
                middle = (x + cell[0] * alien._cell + 5, y + cell[1] * alien._cell + 5)
                feed(alien, click(middle), now)
                now += STEP * 2
                alien.update(now)
                if alien._cave.number != number or alien._cave.won:
                    break
    assert alien._cave.won


def test_it_can_be_put_down_by_key_and_by_mouse(story: Path) -> None:
    alien = opened(story)
    assert isinstance(feed(alien, key(pygame.K_ESCAPE), 1.0), Back)
    assert spoken(alien.context) == "It was lost."
    alien = opened(story)
    bye = next(rect for name, _, rect in alien._chips if name == "bye")
    assert isinstance(feed(alien, click(bye.center), 1.0), Back)
    assert spoken(alien.context) == "It was lost."


def test_the_torch_goes_out(story: Path) -> None:
    alien, now = opened(story), 0.0
    answer = None
    while answer is None:
        now += 0.5
        assert now < rules.TORCH + 10
        answer = alien.update(now)
    assert spoken(alien.context) == "It was lost."


def test_a_room_begins_again(story: Path) -> None:
    alien = opened(story)
    feed(alien, key(pygame.K_DOWN), 1.0)
    feed(alien, key(pygame.K_RIGHT), 2.0)
    assert alien._cave.you != rules.begin().you
    feed(alien, key(pygame.K_r), 3.0)
    assert alien._cave.you == rules.begin().you


def test_the_child_says_nothing_twice_before_all_is_said(story: Path) -> None:
    alien = opened(story)
    lines = []
    for _ in range(len(alien._lines["bump"])):
        alien._say("bump", 0.0)
        lines.append(alien._says)
    assert len(set(lines)) == len(lines) > 3


@every_window
def test_nothing_lies_over_anything(
    story: Path, size: tuple[int, int], text: float, language: str
) -> None:
    alien = opened(story, Settings(language=language, text_size=text), size)
    alien._says = max(alien._all(), key=len)
    assert overlaps(alien.texts(), size) == []
    top = max(one.rect.bottom for one in alien._texts)
    assert alien._at[1] >= top
    assert alien._at[1] + 9 * alien._cell <= alien._line_area.y
    assert alien._cell >= 24
    shot(alien, f"alien_{language}_{size[1]}_{round(text * 100)}", size, 1.0)

"""The figures of the run: whole, on the ground, running forward."""

from __future__ import annotations

import pygame
import pytest

from game.stage.screens import runner_picture as figures

TALL = 200
POSES = {
    **{f"running {i}": figures.running(i / 10) for i in range(10)},
    **{f"walking {i}": figures.walking(i / 10) for i in range(10)},
    "hopping": figures.HOPPING,
    "down": figures.DOWN,
    "looking": figures.LOOKING,
    "helping": figures.HELPING,
    "lying": figures.LYING,
}


@pytest.fixture(autouse=True)
def window() -> None:
    pygame.init()
    pygame.display.set_mode((64, 64))


def box(pose: figures.Pose) -> tuple[pygame.Rect, pygame.Rect]:
    picture = figures.grounded(figures.figure(figures.THEODORE, pose, TALL))
    return picture.get_bounding_rect(min_alpha=60), picture.get_rect()


@pytest.mark.parametrize("name", POSES)
def test_nobody_is_cut_off(name: str) -> None:
    body, picture = box(POSES[name])
    assert body.left > 2
    assert body.right < picture.right - 2
    assert body.top > 2
    assert abs(body.bottom - picture.bottom) <= 1


def test_who_runs_does_not_bob_like_a_cork() -> None:
    tops = [box(figures.running(i / 10))[0].top for i in range(10)]
    assert max(tops) - min(tops) < TALL * 0.1


def test_who_lies_lies() -> None:
    body, _ = box(figures.LYING)
    assert body.width > 2.2 * body.height
    down, _ = box(figures.DOWN)
    assert down.height < TALL * 0.62


def test_the_hand_holds_what_is_looked_at_before_the_chest() -> None:
    x, y = figures.hand_of(figures.LOOKING)
    assert 0.1 < x < 0.4
    assert 0.55 < y < 0.8

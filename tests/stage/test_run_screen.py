"""The run played by hands: key, mouse and pad, calmly, for the second time, and cut short."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from game.config import Settings
from game.stage.games import run as rules
from game.stage.screens.pause import Pause
from game.stage.screens.run import FALL, Run
from tests.stage.small_story import (
    Back,
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

FRAME = 1 / 30


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("run") / "story"
    return story_with(folder, "run", ("caught", "fell", "calm"), "street, noon")


def opened(
    story: Path, settings: Settings | None = None, size: tuple[int, int] = (1280, 720)
) -> Run:
    context = context_at(story, settings, size)
    return Run(context, doing(context), Back())


def button(kind: str, down: bool) -> pygame.event.Event:
    if kind == "key":
        code = pygame.KEYDOWN if down else pygame.KEYUP
        return pygame.event.Event(code, key=pygame.K_SPACE, mod=0)
    code = pygame.MOUSEBUTTONDOWN if down else pygame.MOUSEBUTTONUP
    return pygame.event.Event(code, button=1, pos=(640, 360))


def near(run: Run) -> bool:
    state = run._run
    return any(0 < thing.at - state.at < 1.9 for thing in run._things[state.passed :])


@pytest.mark.parametrize("kind", ["key", "mouse"])
def test_one_button_runs_and_hops_to_the_subway(story: Path, kind: str) -> None:
    run, now, answer = opened(story), 0.0, None
    feed(run, [button(kind, True)], now)
    dead = []
    run.context.backdrop.outage = dead.append  # type: ignore[method-assign]
    while answer is None:
        now += FRAME
        assert now < 90
        if near(run) and run._run.air <= 0:
            feed(run, [button(kind, False), button(kind, True)], now)
        answer = run.update(now)
    assert isinstance(answer, Back)
    assert spoken(run.context) == "It was caught."
    assert dead == [*sorted(dead[:-1]), 0.0], "the screens die one after the other"
    assert max(dead) == 1.0


def test_only_holding_falls(story: Path) -> None:
    run, now, answer = opened(story), 0.0, None
    feed(run, [button("key", True)], now)
    while answer is None:
        now += FRAME
        answer = run.update(now)
    assert spoken(run.context) == "It was fell."


def test_calm_mode_walks_there_by_itself(story: Path) -> None:
    run, now, answer = opened(story, Settings(language="en", calm_run=True)), 0.0, None
    feed(run, [button("key", True)], now)
    while answer is None:
        now += FRAME
        assert now < 100
        answer = run.update(now)
    assert spoken(run.context) == "It was calm."


def test_calm_mode_may_arrive_at_once(story: Path) -> None:
    run = opened(story, Settings(language="en", calm_run=True))
    run.update(1.0)
    assert feed(run, key(pygame.K_ESCAPE), 1.0) is None
    assert isinstance(run.update(1.0 + FALL), Back)
    assert spoken(run.context) == "It was calm."


def test_the_first_run_can_only_be_paused(story: Path) -> None:
    run = opened(story)
    run.update(1.0)
    assert isinstance(feed(run, key(pygame.K_ESCAPE), 1.0), Pause)


def test_whoever_ran_before_may_arrive(story: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run = opened(story)
    run.context.save("page-1")
    assert not run.may_arrive, "the save is of chapter 3"
    (slot, header), *_ = run.context.saves.headers().items()
    later = {slot: replace(header, chapter=16)}
    monkeypatch.setattr(run.context.saves, "headers", lambda: later)
    assert run.may_arrive


@every_window
def test_its_words_stay_in_the_window(
    story: Path, size: tuple[int, int], text: float, language: str
) -> None:
    run = opened(story, Settings(language=language, text_size=text), size)
    for laid in run._lines.values():
        assert overlaps((laid,), size) == []


def test_the_picture_moves_and_darkens(story: Path) -> None:
    run = opened(story)
    run.update(0.0)
    first = shot(run, "run_start", (1280, 720), 0.0)
    feed(run, [button("key", True)], 0.0)
    for i in range(100):
        run.update(i * FRAME)
    later = shot(run, "run_middle", (1280, 720), 3.3)
    spots = [(x, y) for x in range(0, 1280, 10) for y in (480, 560, 640)]
    moved = sum(first.get_at(spot) != later.get_at(spot) for spot in spots)
    assert moved > 20
    run._run = rules.Run(at=120.0, down=1.0, stumbles=1, passed=5)
    shot(run, "run_stumble", (1280, 720), 3.3)
    run._run = rules.Run(at=rules.LENGTH - 3, speed=7.0, passed=99)
    shot(run, "run_subway", (1280, 720), 3.4)
    run._run = rules.Run(at=rules.LENGTH, over="caught", passed=99)
    run._over_at = 3.0
    shot(run, "run_fall", (1280, 720), 4.4)
    black = pygame.Surface((1280, 720))
    run.draw(black, 3.0 + FALL)
    assert black.get_at((640, 600))[:3] == (0, 0, 0)

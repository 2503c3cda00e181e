"""The run's rules: whoever plays it arrives, and how he played decides how."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from game.stage.games import run as rules
from game.stage.games.run import Run, Thing

FRAME = 1 / 30
Player = Callable[[Run, tuple[Thing, ...]], tuple[bool, bool]]  # held, pressed


def played(player: Player, seed: int = 3, frame: float = FRAME) -> tuple[Run, list[str]]:
    run, things, events = Run(), rules.course(seed), []
    while not run.over:
        run, what = rules.tick(run, things, frame, *player(run, things))
        events += [what] if what else []
        assert run.seconds < 200, "the run never ends"
    return run, events


def idle(run: Run, things: tuple[Thing, ...]) -> tuple[bool, bool]:
    return False, False


def holds(run: Run, things: tuple[Thing, ...]) -> tuple[bool, bool]:
    return True, False


def looks(run: Run, things: tuple[Thing, ...]) -> tuple[bool, bool]:
    """Runs, and hops when something is a step away."""
    near = any(0 < thing.at - run.at < 1.8 for thing in things[run.passed :])
    return True, near and run.air <= 0


@pytest.mark.parametrize("seed", range(8))
def test_doing_nothing_arrives_at_a_walk(seed: int) -> None:
    run, events = played(idle, seed)
    assert run.over == rules.CALM
    assert run.seconds < 95
    assert "stumble" not in events


@pytest.mark.parametrize("seed", range(8))
def test_looking_arrives_at_a_run_and_sooner(seed: int) -> None:
    run, events = played(looks, seed)
    assert run.over == rules.CAUGHT
    assert events.count("hop") >= 8
    assert run.seconds < played(idle, seed)[0].seconds * 0.6


@pytest.mark.parametrize("seed", range(8))
def test_only_holding_falls_in_the_street(seed: int) -> None:
    run, events = played(holds, seed)
    assert run.over == rules.FELL
    assert events.count("stumble") == rules.STUMBLES - 1
    assert run.at < rules.LENGTH
    assert run.seconds < played(idle, seed)[0].seconds


def test_slow_frames_change_nothing_that_matters() -> None:
    assert played(looks, frame=1 / 20)[0].over == played(looks)[0].over == rules.CAUGHT


def test_the_street_is_the_same_for_the_same_seed_only() -> None:
    assert rules.course(4) == rules.course(4)
    assert rules.course(4) != rules.course(5)
    gaps = [b.at - a.at for a, b in zip(rules.course(4), rules.course(4)[1:], strict=False)]
    assert min(gaps) >= rules.GAP


def test_a_hand_helps_one_up_sooner() -> None:
    down = Run(at=30.0, down=rules.RECOVER, stumbles=1)
    alone, helped = down, down
    while alone.down > 0:
        alone, _ = rules.tick(alone, (), FRAME, False, False)
    while helped.down > 0:
        helped, _ = rules.tick(helped, (), FRAME, False, True)
    assert rules.HELPED <= helped.seconds < alone.seconds


def test_heart_and_breath_quicken_and_the_screens_all_die() -> None:
    run, things = Run(), rules.course(1)
    before = run
    for _ in range(30 * 12):
        run, _ = rules.tick(run, things, FRAME, *looks(run, things))
    assert run.heart < before.heart * 0.6
    assert run.breath < before.breath * 0.6
    assert 0.5 < rules.dark(before) < 0.9, "most have died before he runs"
    assert rules.dark(Run(at=rules.LENGTH * 0.8)) == 1.0

"""The cave's rules: every room can be crossed, its stones and walls matter, the torch is enough."""

from __future__ import annotations

from collections import deque
from dataclasses import replace

import pytest

from game.stage.games import cave as rules
from game.stage.games.cave import Cave

NUMBERS = range(len(rules.rooms()))
STEP_SECONDS = 0.5  # of somebody who looks where he goes


def moves(cave: Cave, digs: bool, pushes: bool) -> list[tuple[Cave, str]]:
    found = []
    for way in rules.WAYS:
        after, what = rules.step(cave, way)
        if what == "push" and not pushes:
            continue
        if what == "bump" and digs:
            after, what = rules.dig(after)
        if what != "bump":
            found.append((after, what))
    return found


def crossing(number: int, digs: bool = True, pushes: bool = True) -> list[Cave] | None:
    """The shortest list of caves through a room, found breadth first; None when there is none."""
    start = rules.begin(number)
    before: dict[tuple[object, ...], Cave | None] = {(start.you, start.stones, start.soft): None}
    queue = deque([start])
    while queue:
        cave = queue.popleft()
        for after, what in moves(cave, digs, pushes):
            if what in ("room", "won"):
                way = [cave]
                while (last := before[(way[-1].you, way[-1].stones, way[-1].soft)]) is not None:
                    way.append(last)
                return way
            name = (after.you, after.stones, after.soft)
            if name not in before:
                before[name] = cave
                queue.append(after)
    return None


@pytest.mark.parametrize("number", NUMBERS)
def test_every_room_can_be_crossed_in_the_light_of_one_torch(number: int) -> None:
    way = crossing(number)
    assert way is not None
    assert len(way) * STEP_SECONDS < rules.TORCH / 2
    assert len(way) >= 14, "a room is a small walk"


@pytest.mark.parametrize("number", NUMBERS)
def test_no_room_opens_without_hands(number: int) -> None:
    assert crossing(number, digs=False, pushes=False) is None


@pytest.mark.parametrize("number", [1, 2])
def test_the_later_rooms_need_their_stones_pushed(number: int) -> None:
    assert crossing(number, pushes=False) is None


def test_stones_stop_at_walls_and_at_each_other() -> None:
    cave = rules.begin(1)
    wall = replace(cave, you=(2, 1), stones=frozenset({(3, 1)}))
    assert rules.step(wall, rules.RIGHT) == (replace(wall, facing=rules.RIGHT), "bump")
    two = replace(cave, you=(1, 4), stones=frozenset({(2, 4), (3, 4)}))
    assert rules.step(two, rules.RIGHT)[1] == "bump"
    one = replace(two, stones=frozenset({(2, 4)}))
    after, what = rules.step(one, rules.RIGHT)
    assert (what, after.you, after.stones) == ("push", (2, 4), frozenset({(3, 4)}))


def test_only_what_is_soft_can_be_dug() -> None:
    cave = rules.begin()
    assert rules.dig(replace(cave, facing=rules.UP))[1] == "bump"
    beside = replace(cave, you=(4, 4), facing=rules.UP)
    after, what = rules.dig(beside)
    assert what == "dig"
    assert rules.step(after, rules.UP)[1] == "step"


def test_the_child_stays_ahead_and_waits() -> None:
    cave = rules.begin()
    for _ in range(50):
        cave = rules.lead(cave)
    assert cave.child == rules.AHEAD
    path = cave.room.path
    cave = replace(cave, you=path[-2])
    for _ in range(50):
        cave = rules.lead(cave)
    assert cave.child_at == cave.room.exit


def test_the_torch_burns_down_and_moss_feeds_it() -> None:
    cave = rules.burn(rules.begin(), rules.TORCH - 10)
    assert not cave.dark
    moss = next(iter(cave.moss))
    beside = next(
        (cave_way, way)
        for way in rules.WAYS
        if (cave_way := (moss[0] - way[0], moss[1] - way[1])) not in cave.room.rock
    )
    fed, what = rules.step(replace(cave, you=beside[0]), beside[1])
    assert what == "moss"
    assert fed.torch == pytest.approx(10 + rules.MOSS)
    assert rules.burn(cave, 11).dark
    assert rules.light(cave, cave.you) > rules.light(cave, (13, 7))


def test_a_pointed_cell_is_walked_to() -> None:
    cave = rules.begin()
    way = rules.way_to(cave, (6, 2))
    assert way
    for one in way:
        cave, _ = rules.step(cave, one)
    assert cave.you == (6, 2)
    assert rules.way_to(cave, (0, 0)) == () or rules.direction(cave, (0, 0)) is None

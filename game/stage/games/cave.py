"""The alien child's cave: three dark rooms, a torch that burns down, and somebody rude ahead.

One crawls from cell to cell, pushes stones, digs what is soft; the child knows the way, fits
through everything and waits a few cells on. A room can always be begun again. Everything is a
value: a deed gives a new cave and the name of what happened. It knows no clock but the seconds it
is told.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache

Cell = tuple[int, int]  # column, row

UP, DOWN, LEFT, RIGHT = (0, -1), (0, 1), (-1, 0), (1, 0)
WAYS = (UP, DOWN, LEFT, RIGHT)
TORCH = 75.0  # seconds a torch burns
MOSS = 20.0  # seconds a patch of glowing moss adds
AHEAD = 4  # cells the child keeps between you
ROOMS = (
    """
    ###############
    #@..######..###
    ##.....##...###
    ####%#.##.%..##
    ###..#....##.##
    ##.*.######..##
    ##.#...#....%.#
    ##...#...##.#>#
    ###############
    """,
    """
    ###############
    #@..######..###
    #.#..#####..###
    #.##.##...%.###
    #....o...##.###
    ####.###.##.###
    ####.*##....o##
    #####.###.o..>#
    ###############
    """,
    """
    ###############
    #@.#....###.###
    ##.#.##.%...###
    ##...##.#.#.###
    ####o####.#o###
    ###....#..#.###
    ###..#.o.##..##
    ###*...####..>#
    ###############
    """,
)


@dataclass(frozen=True)
class Room:
    """What never moves, and how it begins. path is the child's way from the start to the exit."""

    size: Cell
    rock: frozenset[Cell]
    start: Cell
    exit: Cell
    soft: frozenset[Cell]
    stones: frozenset[Cell]
    moss: frozenset[Cell]
    path: tuple[Cell, ...]


@dataclass(frozen=True)
class Cave:
    """One moment of the game.

    number is the room, from 0; torch are the seconds of light left; child is the place of the child
    on the room's path; won is true at the gate.
    """

    number: int
    you: Cell
    facing: Cell
    soft: frozenset[Cell]
    stones: frozenset[Cell]
    moss: frozenset[Cell]
    torch: float = TORCH
    child: int = 1
    won: bool = False

    @property
    def room(self) -> Room:
        return rooms()[self.number]

    @property
    def dark(self) -> bool:
        """Whether the torch is out."""
        return self.torch <= 0

    @property
    def child_at(self) -> Cell:
        """The cell the child is in."""
        return self.room.path[min(self.child, len(self.room.path) - 1)]


@cache
def rooms() -> tuple[Room, ...]:
    """The three rooms, read from their plans."""
    return tuple(_read(plan) for plan in ROOMS)


def begin(number: int = 0) -> Cave:
    """A room as one comes into it, with a fresh torch."""
    room = rooms()[number]
    return Cave(number, room.start, RIGHT, room.soft, room.stones, room.moss)


def step(cave: Cave, way: Cell) -> tuple[Cave, str]:
    """One cell that way.

    Happens "step", "push", "moss", "room" (the next one), "won", or "bump" when nothing moves.
    """
    cave = replace(cave, facing=way)
    goal = _beside(cave.you, way)
    if goal in cave.stones:
        beyond = _beside(goal, way)
        if not _open(cave, beyond):
            return cave, "bump"
        stones = cave.stones - {goal} | {beyond}
        return _arrive(replace(cave, stones=stones), goal, "push")
    if not _open(cave, goal):
        return cave, "bump"
    return _arrive(cave, goal, "step")


def dig(cave: Cave) -> tuple[Cave, str]:
    """Dig what is in front: "dig", or "bump" where nothing is soft."""
    goal = _beside(cave.you, cave.facing)
    if goal not in cave.soft:
        return cave, "bump"
    return replace(cave, soft=cave.soft - {goal}), "dig"


def burn(cave: Cave, seconds: float) -> Cave:
    """Time passes: the torch is shorter."""
    return replace(cave, torch=max(cave.torch - seconds, 0.0))


def lead(cave: Cave) -> Cave:
    """The child goes one cell on, if you have come close enough behind."""
    path = cave.room.path
    near = min(range(len(path)), key=lambda i: _distance(path[i], cave.you))
    wanted = min(near + AHEAD, len(path) - 1)
    return replace(cave, child=cave.child + 1) if cave.child < wanted else cave


def way_to(cave: Cave, goal: Cell) -> tuple[Cell, ...]:
    """The steps of the shortest way over open ground to a cell, or to beside it; () for none."""
    found = _search(cave.you, lambda cell: _neighbours(cave, cell))
    if goal in found:
        return found[goal]
    beside = [cell for cell in (_beside(goal, way) for way in WAYS) if cell in found]
    return min((found[cell] for cell in beside), key=len, default=())


def direction(cave: Cave, cell: Cell) -> Cell | None:
    """The way from where you are to a cell right beside you; None for any other cell."""
    way = (cell[0] - cave.you[0], cell[1] - cave.you[1])
    return way if way in WAYS else None


def light(cave: Cave, cell: Cell) -> float:
    """How brightly a cell is seen, 0 to 1: by the torch, and by what glows on the child."""
    reach = 1.6 + 3.4 * min(cave.torch / TORCH, 1.0) if not cave.dark else 0.7
    torch = 1 - _far(cell, cave.you) / reach
    child = 0.85 - _far(cell, cave.child_at) / 3.2
    moss = max((0.6 - _far(cell, glow) / 2.2 for glow in cave.moss), default=0.0)
    return min(max(torch * 1.5, child * 1.2, moss, 0.0), 1.0)


# Inside


def _arrive(cave: Cave, cell: Cell, how: str) -> tuple[Cave, str]:
    cave = replace(cave, you=cell)
    if cell == cave.room.exit:
        if cave.number + 1 == len(rooms()):
            return replace(cave, won=True), "won"
        return begin(cave.number + 1), "room"
    if cell in cave.moss:
        torch = min(cave.torch + MOSS, TORCH)
        return replace(cave, moss=cave.moss - {cell}, torch=torch), "moss"
    return cave, how


def _open(cave: Cave, cell: Cell) -> bool:
    return not (cell in cave.room.rock or cell in cave.soft or cell in cave.stones)


def _neighbours(cave: Cave, cell: Cell) -> Iterator[tuple[Cell, Cell]]:
    for way in WAYS:
        goal = _beside(cell, way)
        if _open(cave, goal):
            yield way, goal


def _search(
    start: Cell, neighbours: Callable[[Cell], Iterator[tuple[Cell, Cell]]]
) -> dict[Cell, tuple[Cell, ...]]:
    """Every cell that can be reached, with the steps to it: breadth first."""
    found: dict[Cell, tuple[Cell, ...]] = {start: ()}
    queue = deque([start])
    while queue:
        cell = queue.popleft()
        for way, goal in neighbours(cell):
            if goal not in found:
                found[goal] = (*found[cell], way)
                queue.append(goal)
    return found


def _read(plan: str) -> Room:
    lines = plan.split()
    cells = {(x, y): sign for y, line in enumerate(lines) for x, sign in enumerate(line)}
    rock = frozenset(cell for cell, sign in cells.items() if sign == "#")
    start = next(cell for cell, sign in cells.items() if sign == "@")
    exit_ = next(cell for cell, sign in cells.items() if sign == ">")

    def beside(cell: Cell) -> Iterator[tuple[Cell, Cell]]:
        for way in WAYS:
            goal = _beside(cell, way)
            if goal in cells and goal not in rock:
                yield way, goal

    path = [start]
    for way in _search(start, beside)[exit_]:
        path.append(_beside(path[-1], way))
    return Room(
        size=(len(lines[0]), len(lines)),
        rock=rock | frozenset((len(lines[0]), y) for y in range(len(lines))),
        start=start,
        exit=exit_,
        soft=_all(cells, "%"),
        stones=_all(cells, "o"),
        moss=_all(cells, "*"),
        path=tuple(path),
    )


def _all(cells: dict[Cell, str], sign: str) -> frozenset[Cell]:
    return frozenset(cell for cell, found in cells.items() if found == sign)


def _beside(cell: Cell, way: Cell) -> Cell:
    return cell[0] + way[0], cell[1] + way[1]


def _distance(a: Cell, b: Cell) -> int:
    return abs(a[0] - b[0]) + abs(a[1] - b[1])


def _far(a: Cell, b: Cell) -> float:
    return float(((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2) ** 0.5)

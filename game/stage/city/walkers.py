"""The people of the city: painted walkers on their lanes, each with a device and a bud.

How many of them talk to nobody beside them is one number, the share, that the story raises; in the
outage their screens die one after another. A walker is a function of the time alone.
"""

from __future__ import annotations

import json
import math
import random
from dataclasses import dataclass
from pathlib import Path

import pygame

from game.stage.city.decoding import read_picture
from game.stage.city.lens import Lens
from game.stage.city.plan import Crowd, Lane

STEPS = 4  # sizes kept along a lane that comes nearer; between them the eye sees no jump
CAST = 6  # different people in one crowd


@dataclass(frozen=True)
class Atlas:
    """The painted people: frames[view][state] are columns, hands[view] a point of the cell."""

    folder: Path
    people: int
    cell: tuple[int, int]
    frames: dict[str, dict[str, list[int]]]
    hands: dict[str, tuple[float, float]]


def read_atlas(folder: Path) -> Atlas:
    """The crowd's own description beside its pictures."""
    data = json.loads((folder / "crowd.json").read_text(encoding="utf-8"))
    hands = {view: (float(x), float(y)) for view, (x, y) in data["hands"].items()}
    return Atlas(folder, data["people"], tuple(data["cell"]), data["frames"], hands)


@dataclass(frozen=True)
class Walker:
    """One person on a lane: which look, where along it at time 0, own pace, own place in line."""

    look: int
    start: float
    pace: float
    rank: float
    beside: float


@dataclass(frozen=True)
class Frame:
    """One picture of a walker, cut to what is seen: dx, dy is its place in its cell (pixels)."""

    picture: pygame.Surface
    dx: int
    dy: int
    cell: tuple[int, int]


class CrowdReady:
    """Lanes of people scaled for a lens."""

    def __init__(self, plan: Crowd, lens: Lens, atlas: Atlas) -> None:
        self.depth = plan.depth
        looks = random.Random(f"{plan.lanes}").sample(range(atlas.people), min(CAST, atlas.people))
        self._lanes = [
            _LaneReady(lane, lens, atlas, len(looks), n) for n, lane in enumerate(plan.lanes)
        ]
        for look in looks:  # one strip at a time: each is 8 MB
            strip = read_picture(atlas.folder / f"crowd_{look:02}.webp")
            strip.premul_alpha_ip()
            for lane in self._lanes:
                lane.add(strip)

    def draw(
        self,
        target: pygame.Surface,
        now: float,
        x: float,
        y: float,
        *,
        talking: float,
        dead: float,
        lit: bool = True,
    ) -> None:
        """Blit the lanes far to near; talking and dead are shares of the people, 0..1.

        lit is whether those who do not talk have a lit page in their hand.
        """
        for lane in self._lanes:
            lane.draw(target, now, (x, y), talking, dead, lit)

    @property
    def surfaces(self) -> list[pygame.Surface]:
        """All pictures held, for counting memory."""
        return [surface for lane in self._lanes for surface in lane.surfaces]


class _LaneReady:
    def __init__(
        self,
        lane: Lane,
        lens: Lens,
        atlas: Atlas,
        looks: int,
        number: int,
    ) -> None:
        self._lane, self._scale, self._atlas = lane, lens.scale, atlas
        dice = random.Random(f"{lane.start}{lane.view}{number}")
        self._walkers = [
            Walker(
                dice.randrange(looks),
                (i + dice.uniform(0.1, 0.9)) / lane.count,
                dice.uniform(0.85, 1.15),
                dice.random(),
                dice.uniform(-1, 1),
            )
            for i in range(lane.count)
        ]
        self._leftward = lane.view == "side" and lane.end[0] < lane.start[0]
        self._heights = _heights(lane)
        self._people: list[dict[str, list[list[Frame]]]] = []
        self._glow = _screen("#FFE9C8", self._heights[-1] * lens.scale)
        self._dead = _screen("#8FA3AD", self._heights[-1] * lens.scale)

    def add(self, strip: pygame.Surface) -> None:
        """One more person, from the strip of that look."""
        self._people.append(self._cells(strip))

    def _cells(self, strip: pygame.Surface) -> dict[str, list[list[Frame]]]:
        """One person's frames: state -> size -> frame."""
        wide, high = self._atlas.cell
        states: dict[str, list[list[Frame]]] = {}
        for state, columns in self._atlas.frames[self._lane.view].items():
            cells = [strip.subsurface((column * wide, 0, wide, high)) for column in columns]
            states[state] = [[self._small(cell, tall) for cell in cells] for tall in self._heights]
        return states

    def _small(self, cell: pygame.Surface, tall: float) -> Frame:
        high = max(4, round(tall * self._scale))
        wide = max(2, round(high * cell.get_width() / cell.get_height()))
        small = pygame.transform.smoothscale(cell, (wide, high))
        small.fill(self._lane.tint, special_flags=pygame.BLEND_RGB_MULT)
        if self._leftward:
            small = pygame.transform.flip(small, True, False)
        seen = small.get_bounding_rect()
        return Frame(small.subsurface(seen).copy(), seen.x, seen.y, (wide, high))

    def draw(
        self,
        target: pygame.Surface,
        now: float,
        offset: tuple[float, float],
        talking: float,
        dead: float,
        lit: bool,
    ) -> None:
        lane = self._lane
        (x0, y0), (x1, y1) = lane.start, lane.end
        length = math.hypot(x1 - x0, y1 - y0)
        placed = []
        for walker in self._walkers:
            along = (walker.start + now * lane.speed * walker.pace / length) % 1
            placed.append((along if y1 >= y0 else 1 - along, along, walker))
        placed.sort(key=lambda entry: entry[0])
        for _, along, walker in placed:
            at = (x0 + (x1 - x0) * along + walker.beside * 16, y0 + (y1 - y0) * along)
            self._blit(target, now, walker, along, at, offset, talking, dead, lit)

    def _blit(
        self,
        target: pygame.Surface,
        now: float,
        walker: Walker,
        along: float,
        at: tuple[float, float],
        offset: tuple[float, float],
        talking: float,
        dead: float,
        lit: bool,
    ) -> None:
        size = round(along * (len(self._heights) - 1))
        state = "talk" if walker.rank < talking else "walk"
        frames = self._people[walker.look][state][size]
        stride = self._lane.speed * walker.pace / max(30.0, self._heights[size])
        frame = frames[
            int((now * stride * 3.2 + walker.start * 40) * len(frames) / 2) % len(frames)
        ]
        wide, high = frame.cell
        left = at[0] * self._scale + offset[0] - wide / 2
        top = at[1] * self._scale + offset[1] - high
        spot = (left + frame.dx, top + frame.dy)
        target.blit(frame.picture, spot, special_flags=pygame.BLEND_PREMULTIPLIED)
        if lit and state == "walk" and self._lane.view != "back":
            hand = self._atlas.hands[self._lane.view]
            part = 1 - hand[0] if self._leftward else hand[0]
            light = self._dead if walker.rank < dead * 1.01 else self._glow
            spot = (
                left + part * wide - light.get_width() / 2,
                top + hand[1] * high - light.get_height() / 2,
            )
            target.blit(light, spot, special_flags=pygame.BLEND_PREMULTIPLIED)

    @property
    def surfaces(self) -> list[pygame.Surface]:
        return [
            frame.picture
            for person in self._people
            for sizes in person.values()
            for frames in sizes
            for frame in frames
        ]


def _heights(lane: Lane) -> list[float]:
    first, last = lane.height
    if abs(first - last) < 0.06 * max(first, last):
        return [(first + last) / 2]
    return [first + (last - first) * i / (STEPS - 1) for i in range(STEPS)]


def _screen(colour: str, tall: float) -> pygame.Surface:
    """The small lit page of a device in a hand."""
    side = (max(2, round(tall * 0.030)), max(2, round(tall * 0.042)))
    page = pygame.Surface(side, pygame.SRCALPHA, 32)
    page.fill(colour)
    return page

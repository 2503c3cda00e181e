"""A place made ready for one lens: every picture scaled and cut, neighbours merged.

`making` makes it in the background; drawing it only blits. It holds no story: what is in the frame,
how many talk and which screens are dead come in with each draw.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate

import pygame

from game.stage.city.air import AirReady
from game.stage.city.lens import Lens
from game.stage.city.light import LampsReady
from game.stage.city.plan import Place, Sheet, gestures
from game.stage.city.postures import UNMOVED, Posture, blend
from game.stage.city.skyline import WindowsReady
from game.stage.city.tiles import Piece
from game.stage.city.walkers import CrowdReady

SMALL_WORK = 0.25  # of a whole screen copied: what lamps, motes or screens cost
CROWD_WORK, WINDOWS_WORK = 0.7, 1.5
FILM_WORK = 2.0  # what vignette and grain cost after them


@dataclass(frozen=True)
class Moment:
    """All that a draw depends on besides the plate itself. Shares are 0..1, now is in seconds."""

    now: float
    pan: tuple[float, float] = (0.0, 0.0)
    present: frozenset[str] = frozenset()
    talking: float = 0.2
    lit: bool = True
    dead: float = 0.0
    presence: float = 0.0
    still: bool = False
    postures: Mapping[str, Posture] = field(default_factory=dict)


@dataclass
class SheetReady:
    """One picture scaled and cut into tiles, and where its top left falls in its layer (pixels)."""

    plan: Sheet
    left: float
    top: float
    copied: list[Piece] = field(default_factory=list)
    blended: list[Piece] = field(default_factory=list)

    def draw(self, target: pygame.Surface, x: float, y: float) -> None:
        """Blit it with its top left at x, y (pixels)."""
        left, top = round(x), round(y)
        target.fblits([(part, (left + dx, top + dy)) for part, dx, dy in self.copied])
        target.fblits(
            [(part, (left + dx, top + dy)) for part, dx, dy in self.blended],
            pygame.BLEND_PREMULTIPLIED,
        )

    def pieces(self, x: float, y: float) -> list[Piece]:
        """Its tiles as `draw` would place them."""
        left, top = round(x), round(y)
        return [(part, left + dx, top + dy) for part, dx, dy in (*self.copied, *self.blended)]

    @property
    def pixels(self) -> int:
        """How many points a frame touches."""
        parts = (part for part, _, _ in (*self.copied, *self.blended))
        return sum(part.get_width() * part.get_height() for part in parts)

    @property
    def depth(self) -> float:
        """0 far to 1 near."""
        return self.plan.depth

    def place(self, scale: float, moment: Moment) -> tuple[float, float] | None:
        """Its own movement at a moment (pixels), or None while it is out of sight."""
        dx = dy = 0.0
        if self.plan.sway and not moment.still:
            across, down, period, phase = self.plan.sway
            turn = moment.now / period * math.tau + phase
            dx, dy = across * math.sin(turn), down * math.sin(turn * 0.83 + 1)
        if self.plan.passing:
            along, down, every, takes = self.plan.passing
            part = (moment.now % every) / takes
            if part > 1:
                return None
            dx, dy = dx + along * part, dy + down * part
        return dx * scale, dy * scale


@dataclass
class ScreensReady:
    """Public screens, alive and dead, each a part of two pictures."""

    alive: pygame.Surface
    dead: pygame.Surface
    left: float
    top: float
    rects: Sequence[pygame.Rect]
    depth: float

    def draw(self, target: pygame.Surface, x: float, y: float, share: float) -> None:
        """Blit each screen; the first `share` of them are dead."""
        gone = round(share * len(self.rects))
        for number, rect in enumerate(self.rects):
            source = self.dead if number < gone else self.alive
            spot = (x + self.left + rect.x, y + self.top + rect.y)
            target.blit(source, spot, rect, special_flags=pygame.BLEND_PREMULTIPLIED)


Ready = SheetReady | LampsReady | AirReady | CrowdReady | ScreensReady | WindowsReady


@dataclass
class Plate:
    """A place ready to draw through its lens."""

    place: Place
    lens: Lens
    items: list[Ready] = field(default_factory=list)
    pearl: list[pygame.Surface] = field(default_factory=list)
    _shares: list[float] = field(default_factory=list)
    _gestures: Mapping[str, frozenset[str]] = field(init=False)

    def __post_init__(self) -> None:
        self._gestures = gestures(self.place)

    def draw(self, target: pygame.Surface, moment: Moment, part: int = 0, parts: int = 1) -> None:
        """Blit the place at a moment, or one of some parts of about the same cost, far to near."""
        self._draw(
            target,
            moment,
            [
                item
                for item, share in zip(self.items, self._shares, strict=True)
                if part <= share * parts < part + 1
            ],
        )
        if part == parts - 1:
            self._presence(target, moment)

    def _draw(self, target: pygame.Surface, moment: Moment, items: list[Ready]) -> None:
        for item in items:
            x, y = self.lens.offset(item.depth, moment.pan)
            if isinstance(item, SheetReady):
                self._sheet(target, item, (x, y), moment)
            elif isinstance(item, CrowdReady):
                item.draw(
                    target,
                    moment.now,
                    x,
                    y,
                    talking=moment.talking,
                    dead=moment.dead,
                    lit=moment.lit,
                )
            elif isinstance(item, ScreensReady):
                item.draw(target, x, y, moment.dead)
            elif isinstance(item, WindowsReady):
                if not moment.still:
                    item.live(moment.now)
            else:
                item.draw(target, moment.now, x, y)

    def weigh(self) -> None:
        """Find how far the work of a picture is in the middle of each item, 0..1."""
        screen = self.lens.size[0] * self.lens.size[1]
        works = [_work(item, screen) for item in self.items]
        ends = list(accumulate(works))
        whole = sum(works) + FILM_WORK
        self._shares = [(end - work / 2) / whole for end, work in zip(ends, works, strict=True)]

    @property
    def windows(self) -> WindowsReady | None:
        """The windows of the skyline, if this place has them."""
        return next((item for item in self.items if isinstance(item, WindowsReady)), None)

    @property
    def gestures(self) -> Mapping[str, frozenset[str]]:
        """The gestures in which each figure is painted here; "" is their own posture."""
        return self._gestures

    @property
    def memory(self) -> int:
        """Bytes of all pictures held."""
        surfaces: dict[int, pygame.Surface] = {}
        for item in self.items:
            if isinstance(item, SheetReady):
                surfaces |= {id(part): part for part, _, _ in (*item.copied, *item.blended)}
            elif isinstance(item, ScreensReady):
                surfaces |= {id(item.alive): item.alive, id(item.dead): item.dead}
            elif not isinstance(item, WindowsReady):
                surfaces |= {id(surface): surface for surface in item.surfaces}
        return sum(s.get_width() * s.get_height() * s.get_bytesize() for s in surfaces.values())

    def _sheet(
        self,
        target: pygame.Surface,
        sheet: SheetReady,
        offset: tuple[float, float],
        moment: Moment,
    ) -> None:
        if sheet.plan.who and sheet.plan.who not in moment.present:
            return
        posture = moment.postures.get(sheet.plan.who, UNMOVED)
        if sheet.plan.who and sheet.plan.gesture != posture.new:
            return
        own = sheet.place(self.lens.scale, moment)
        if own is None:
            return
        x, y = offset[0] + own[0], offset[1] + own[1]
        if sheet.plan.who and posture.turning:
            old = self._figure(sheet.plan.who, posture.old)
            leaving = old.pieces(x + old.left, y + old.top)
            arriving = sheet.pieces(x + sheet.left, y + sheet.top)
            blend(target, leaving, arriving, posture.share)
        else:
            sheet.draw(target, x + sheet.left, y + sheet.top)

    def _figure(self, who: str, gesture: str) -> SheetReady:
        sheets = (item for item in self.items if isinstance(item, SheetReady))
        return next(one for one in sheets if (one.plan.who, one.plan.gesture) == (who, gesture))

    def _presence(self, target: pygame.Surface, moment: Moment) -> None:
        if moment.presence <= 0:
            return
        breath = 0.78 + 0.22 * math.sin(moment.now * 2.1)
        pearl = self.pearl[round(moment.presence * breath * (len(self.pearl) - 1))]
        x, y = self.lens.offset(0.6, moment.pan)
        scale, (px, py) = self.lens.scale, self.place.presence
        spot = (x + px * scale - pearl.get_width() / 2, y + py * scale - pearl.get_height() / 2)
        target.blit(pearl, spot, special_flags=pygame.BLEND_RGB_ADD)


def _work(item: Ready, screen: int) -> float:
    """What an item costs, in copies of a whole screen (pixels)."""
    if isinstance(item, SheetReady):
        return item.pixels / screen
    if isinstance(item, CrowdReady):
        return CROWD_WORK
    return WINDOWS_WORK if isinstance(item, WindowsReady) else SMALL_WORK

"""A place made ready for one lens: every picture decoded, scaled and cropped, neighbours merged.

Made in the background; drawing one only blits. It holds no story: what is in the frame, how many
talk and which screens are dead come in with each draw.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from pathlib import Path

import pygame

from game.errors import Trouble
from game.stage.city.air import AirReady
from game.stage.city.decoding import read_picture
from game.stage.city.drain import drained
from game.stage.city.lens import Lens
from game.stage.city.light import LampsReady, light_sprites
from game.stage.city.plan import Air, Crowd, Item, Lamps, Place, Screens, Sheet, Windows
from game.stage.city.skyline import WindowsReady
from game.stage.city.tiles import Grid, Piece, Way, hide
from game.stage.city.walkers import CrowdReady, read_atlas

PRESENCE_RADIUS = 74.0  # units: her point of light
SMALL_WORK = 0.25  # of a whole screen copied: what lamps, motes or screens cost
CROWD_WORK, WINDOWS_WORK = 0.7, 1.5
FILM_WORK = 2.0  # what vignette and grain cost after them
LOST = 5  # of 255: what scaling a picture down may take from its light and its alpha


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


@dataclass
class SheetReady:
    """One picture scaled, and where its top left falls within its layer (pixels).

    Once cut, the tiles are drawn, and the whole is kept only where windows are painted on it.
    """

    plan: Sheet
    surface: pygame.Surface | None
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

    @property
    def pixels(self) -> int:
        """How many points a frame touches."""
        parts = (part for part, _, _ in (*self.copied, *self.blended))
        return sum(part.get_width() * part.get_height() for part in parts)

    @property
    def depth(self) -> float:
        """0 far to 1 near."""
        return self.plan.depth

    @property
    def merges(self) -> bool:
        """Whether it never moves by itself and is always there."""
        return not (self.plan.sway or self.plan.passing or self.plan.who)

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

    def grid(self, lens: Lens) -> Grid | None:
        """Its tiles, or None where it goes so far that none of them can be left out."""
        if self.plan.passing or self.surface is None:
            return None
        x, y = lens.origin
        sway = self.plan.sway or (0.0, 0.0, 0.0, 0.0)
        across, down = lens.reach
        way = Way(
            (across * self.depth, down * self.depth),
            (abs(sway[0]) * lens.scale, abs(sway[1]) * lens.scale),
        )
        at = (round(x + self.left), round(y + self.top))
        covers = not self.plan.who
        return Grid(self.surface, at, way, solid=self.plan.solid, covers=covers)


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
        own = sheet.place(self.lens.scale, moment)
        if own is None:
            return
        sheet.draw(target, offset[0] + sheet.left + own[0], offset[1] + sheet.top + own[1])

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


def make_plate(place: Place, lens: Lens, figures: Path, *, dead: bool = False) -> Plate:
    """Decode and scale all of a place. dead makes the drained version used in the outage.

    Raises Trouble when a picture is missing.
    """
    plate = Plate(place, lens)
    for item in place.items:
        _add(plate.items, _ready(item, place, lens, figures, plate.items))
    if dead:
        _drain(plate.items)
    _cut(plate.items, lens)
    plate.weigh()
    plate.pearl = light_sprites("glow", PRESENCE_RADIUS * lens.scale, place.presence_colour, 16)
    return plate


def _cut(items: list[Ready], lens: Lens) -> None:
    """Cut every picture into the tiles that are ever seen, and let go of the whole ones."""
    sheets = [item for item in items if isinstance(item, SheetReady)]
    grids = [sheet.grid(lens) for sheet in sheets]
    hide([grid for grid in grids if grid is not None], pygame.Rect((0, 0), lens.size))
    for sheet, grid in zip(sheets, grids, strict=True):
        if grid is None and sheet.surface is not None:
            sheet.blended = [(sheet.surface, 0, 0)]
        elif grid is not None:
            sheet.copied, sheet.blended = grid.pieces()
        sheet.surface = None


def _ready(item: Item, place: Place, lens: Lens, figures: Path, before: list[Ready]) -> Ready:
    if isinstance(item, Sheet):
        return _sheet_ready(item, place, lens)
    if isinstance(item, Lamps):
        return LampsReady(item, lens)
    if isinstance(item, Air):
        return AirReady(item, lens)
    if isinstance(item, Crowd):
        return CrowdReady(item, lens, read_atlas(figures))
    if isinstance(item, Screens):
        return _screens_ready(item, place, lens)
    return _windows_ready(item, place, lens, before)


def _windows_ready(item: Windows, place: Place, lens: Lens, before: list[Ready]) -> WindowsReady:
    city = before[-1] if before else None
    if not isinstance(city, SheetReady) or not city.plan.solid or city.surface is None:
        raise Trouble(f"{place.name}: windows must stand right after a solid sheet in place.json.")
    return WindowsReady(item, lens, city.surface, city.plan.at)


def _scaled(picture: pygame.Surface, factor: float, solid: bool) -> pygame.Surface:
    size = (
        max(1, round(picture.get_width() * factor)),
        max(1, round(picture.get_height() * factor)),
    )
    if solid:
        plain = pygame.Surface(picture.get_size(), 0, 32)
        plain.blit(picture, (0, 0))
        return _restored(pygame.transform.smoothscale(plain, size), factor)
    return _restored(pygame.transform.smoothscale(picture.premul_alpha(), size), factor)


def _restored(picture: pygame.Surface, factor: float) -> pygame.Surface:
    """The picture with what scaling took: made smaller, opaque white comes out as 251 of 255.

    What is meant to be opaque must be, or what was drawn before shines through.
    """
    if factor < 1:
        more = picture.copy()
        more.fill((LOST, LOST, LOST, LOST), special_flags=pygame.BLEND_RGBA_MULT)
        picture.blit(more, (0, 0), special_flags=pygame.BLEND_RGBA_ADD)
    return picture


def _sheet_ready(plan: Sheet, place: Place, lens: Lens) -> SheetReady:
    picture = read_picture(place.folder / plan.file)
    surface = _scaled(picture, plan.unit * lens.scale, plan.solid)
    return SheetReady(plan, surface, plan.at[0] * lens.scale, plan.at[1] * lens.scale)


def _screens_ready(plan: Screens, place: Place, lens: Lens) -> ScreensReady:
    factor = plan.unit * lens.scale
    alive, dead = (
        _scaled(read_picture(place.folder / file), factor, solid=False)
        for file in (plan.alive, plan.dead)
    )
    bounds = alive.get_rect()
    rects = [
        pygame.Rect(
            math.floor((x - plan.at[0]) * lens.scale),
            math.floor((y - plan.at[1]) * lens.scale),
            math.ceil(w * lens.scale) + 1,
            math.ceil(h * lens.scale) + 1,
        ).clip(bounds)
        for x, y, w, h in plan.rects
    ]
    left, top = plan.at[0] * lens.scale, plan.at[1] * lens.scale
    return ScreensReady(alive, dead, left, top, rects, plan.depth)


def _add(items: list[Ready], item: Ready) -> None:
    """Append, or paint a sheet onto the one before when neither can ever move against the other."""
    last = items[-1] if items else None
    if (
        isinstance(item, SheetReady)
        and isinstance(last, SheetReady)
        and item.merges
        and last.merges
        and item.depth == last.depth
        and last.plan.solid
        and item.surface is not None
        and last.surface is not None
    ):
        spot = (round(item.left - last.left), round(item.top - last.top))
        last.surface.blit(item.surface, spot, special_flags=pygame.BLEND_PREMULTIPLIED)
        return
    items.append(item)


def _drain(items: list[Ready]) -> None:
    """Take most of the colour out of every picture, towards the blue-grey of dead screens."""
    for item in items:
        if isinstance(item, SheetReady) and item.surface is not None:
            item.surface = drained(item.surface)

"""Makes a place ready for a lens: decodes, scales, cuts, and lets go of what is never seen.

Near to far, one picture at a time: what is nearer says what of the next is ever seen, and no more
than one whole picture is held. It runs in the loader's thread and draws nothing on the screen.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path

import pygame

from game.errors import Trouble
from game.stage.city.air import AirReady
from game.stage.city.decoding import read_picture
from game.stage.city.drain import drained
from game.stage.city.lens import Lens
from game.stage.city.light import LampsReady, light_sprites
from game.stage.city.plan import Air, Crowd, Item, Lamps, Place, Screens, Sheet, Windows
from game.stage.city.plate import Plate, Ready, ScreensReady, SheetReady
from game.stage.city.skyline import WindowsReady
from game.stage.city.tiles import Grid, Way
from game.stage.city.walkers import CrowdReady, read_atlas

PRESENCE_RADIUS = 74.0  # units: her point of light
LOST = 5  # of 255: what scaling a picture down may take from its light and its alpha


def make_plate(place: Place, lens: Lens, figures: Path, *, dead: bool = False) -> Plate:
    """A place ready to draw. dead makes the drained version used in the outage.

    Raises:
        Trouble: a picture is missing, or windows stand on nothing.
    """
    plate = Plate(place, lens)
    nearer: list[Grid] = []
    windows: Windows | None = None  # what is to be painted on the next picture
    for group in reversed(list(_groups(place))):
        first = group[0]
        if isinstance(first, Windows):
            windows = first
        elif isinstance(first, Sheet):
            plate.items[:0] = _sheet(place, group, lens, nearer, windows, dead)
            windows = None
        else:
            plate.items.insert(0, _ready(first, place, lens, figures))
    if windows is not None:
        raise _on_nothing(place)
    plate.pearl = light_sprites("glow", PRESENCE_RADIUS * lens.scale, place.presence_colour, 16)
    plate.weigh()
    return plate


def _on_nothing(place: Place) -> Trouble:
    return Trouble(f"{place.name}: windows must stand right after a solid sheet in place.json.")


def _groups(place: Place) -> Iterator[list[Item]]:
    """The items far to near; pictures that can never move against a solid one are with it."""
    group: list[Item] = []
    for item in place.items:
        if group and not _belongs(item, group[0]):
            yield group
            group = []
        group.append(item)
    yield group


def _belongs(item: Item, first: Item) -> bool:
    if not (isinstance(item, Sheet) and isinstance(first, Sheet) and first.solid):
        return False
    still = not any(one.sway or one.passing or one.who for one in (item, first))
    return still and item.depth == first.depth


def _sheet(
    place: Place,
    group: list[Item],
    lens: Lens,
    nearer: list[Grid],
    windows: Windows | None,
    dead: bool,
) -> list[Ready]:
    """A picture, with what belongs to it painted on, and the windows that stand on it."""
    plans = [item for item in group if isinstance(item, Sheet)]
    plan = plans[0]
    if windows is not None and not plan.solid:
        raise _on_nothing(place)
    surface = _picture(plan, place, lens)
    for more in plans[1:]:
        at = [round((b - a) * lens.scale) for a, b in zip(plan.at, more.at, strict=True)]
        surface.blit(_picture(more, place, lens), at, special_flags=pygame.BLEND_PREMULTIPLIED)
    surface = drained(surface) if dead else surface
    ready = SheetReady(plan, plan.at[0] * lens.scale, plan.at[1] * lens.scale)
    if plan.passing:  # it goes so far that nothing of it can be left out
        ready.blended = [(surface, 0, 0)]
        return [ready]
    grid = _grid(ready, surface, lens)
    grid.hide(pygame.Rect((0, 0), lens.size), nearer)
    nearer.append(grid)
    ready.copied, ready.blended = grid.pieces(keep=windows is not None)
    return [ready, WindowsReady(windows, lens, surface, plan.at)] if windows else [ready]


def _grid(sheet: SheetReady, surface: pygame.Surface, lens: Lens) -> Grid:
    """The tiles of a picture, and how far it may go."""
    plan = sheet.plan
    (x, y), (across, down) = lens.origin, lens.reach
    sway = plan.sway or (0.0, 0.0, 0.0, 0.0)
    way = Way(
        (across * plan.depth, down * plan.depth),
        (abs(sway[0]) * lens.scale, abs(sway[1]) * lens.scale),
    )
    at = (round(x + sheet.left), round(y + sheet.top))
    return Grid(surface, at, way, solid=plan.solid, covers=not plan.who)


def _ready(item: Item, place: Place, lens: Lens, figures: Path) -> Ready:
    if isinstance(item, Lamps):
        return LampsReady(item, lens)
    if isinstance(item, Air):
        return AirReady(item, lens)
    if isinstance(item, Crowd):
        return CrowdReady(item, lens, read_atlas(figures))
    assert isinstance(item, Screens)
    return _screens(item, place, lens)


def _picture(plan: Sheet, place: Place, lens: Lens) -> pygame.Surface:
    picture = read_picture(place.folder / plan.file)
    return _scaled(picture, plan.unit * lens.scale, plan.solid)


def _scaled(picture: pygame.Surface, factor: float, solid: bool) -> pygame.Surface:
    """The picture at its size: premultiplied, or without alpha where it is solid.

    What scaling down takes is given back: opaque white comes out as 251 of 255, and what is meant
    to be opaque must be, or what was drawn before shines through.
    """
    size = (
        max(1, round(picture.get_width() * factor)),
        max(1, round(picture.get_height() * factor)),
    )
    if solid:
        plain = pygame.Surface(picture.get_size(), 0, 32)
        plain.blit(picture, (0, 0))
        picture = plain
    else:
        picture.premul_alpha_ip()
    found = pygame.transform.smoothscale(picture, size)
    if factor < 1:
        more = found.copy()
        more.fill((LOST, LOST, LOST, LOST), special_flags=pygame.BLEND_RGBA_MULT)
        found.blit(more, (0, 0), special_flags=pygame.BLEND_RGBA_ADD)
    return found


def _screens(plan: Screens, place: Place, lens: Lens) -> ScreensReady:
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

"""The street of the run: pavement, people, what is in the way, and the screens that go out.

It draws a `Run`; the painted street stands far behind it. Everything is made once for a window.
"""

from __future__ import annotations

import math
import random
from dataclasses import dataclass
from pathlib import Path

import pygame

from game.stage import paint
from game.stage.city.drain import drained
from game.stage.games import run as rules
from game.stage.games.run import Run, Thing
from game.stage.screens.runner_picture import HELPERS, LOOKS, Figure, Troupe
from game.stage.theme import BARK, DEAD, LAMP, LINEN, PLUM, WOOD, Colour, Measure, ease, mix

HERO_AT = 0.36  # of the window's width
METRES = 15.0  # of street in the window's width
TALL = 0.30  # Theodore, of the window's height
GROUND = 0.93  # of the window's height
STRIDE_METRES = {True: 2.6, False: 1.5}
WALKERS = 46  # passers-by along the way, behind him
DEPTHS = (0.52, 0.68, 0.84)  # how fast and how large the three rows of them are
UP = 0.55  # of the people look up once their screen is dead
PAVEMENT: Colour = (196, 158, 126)
JOINT: Colour = (150, 108, 84)


@dataclass(frozen=True)
class Passer:
    """Somebody behind: where, in which row, which look; rank decides when the screen dies."""

    at: float
    row: int
    look: int
    rank: float
    looks_up: bool  # once nothing is left to look at


class Street:
    """All pictures of the run for one window."""

    def __init__(
        self, measure: Measure, things: tuple[Thing, ...], seed: int, figures: Path
    ) -> None:
        self._size = measure.size
        self._things = things
        self._metre = measure.width / METRES
        self._ground = round(measure.height * GROUND)
        self._tall = tall = round(measure.height * TALL)
        troupe = Troupe(figures)
        self._hands = troupe.hands
        self._runs, self._walks = (troupe.stride_of(how, tall) for how in ("run", "walk"))
        self._hop, self._down, self._lying = (
            troupe.figure(pose, tall) for pose in ("hop", "down", "lying")
        )
        self._near = _people(troupe, tall)
        self._row_tall = [round(tall * (0.62 + 0.3 * depth)) for depth in DEPTHS]
        self._crowd = [_people(troupe, size) for size in self._row_tall]
        helping = [troupe.figure(f"help {look}", tall).drained for look in HELPERS]
        self._helpers = [one.flipped if i % 2 else one for i, one in enumerate(helping)]
        self._things_seen = {
            kind: drained(_thing(kind, self._metre, tall).premul_alpha())
            for kind in ("kerb", "planter", "case", "steps")
        }
        self._pavement = drained(_pavement(measure, self._metre, self._ground).premul_alpha())
        self._screens = _screens(tall)
        self._subway = drained(_subway(self._metre, tall).premul_alpha())
        self._shadow = _shadow(tall)
        self._passers = _passers(seed)

    def draw(self, surface: pygame.Surface, run: Run, now: float, fallen: float) -> None:
        """The street at this moment; fallen is how far the last fall is, 0 to 1."""
        dark = rules.dark(run)
        self._draw_pavement(surface, run)
        for row in range(len(DEPTHS)):
            self._draw_row(surface, run, row, dark)
        self._draw_subway(surface, run)
        for thing in self._things:
            self._draw_thing(surface, run, thing, dark)
        self._draw_hero(surface, run, fallen)
        if fallen > 0 or run.down > 0:
            self._draw_help(surface, run, fallen)

    def _x(self, run: Run, at: float, depth: float = 1.0) -> float:
        return self._size[0] * HERO_AT + (at - run.at) * self._metre * depth

    def _draw_pavement(self, surface: pygame.Surface, run: Run) -> None:
        tile = self._pavement
        shift = round(run.at * self._metre) % tile.get_width()
        y = self._size[1] - tile.get_height()
        for x in range(-shift, self._size[0], tile.get_width()):
            surface.blit(tile, (x, y), special_flags=pygame.BLEND_PREMULTIPLIED)

    def _draw_row(self, surface: pygame.Surface, run: Run, row: int, dark: float) -> None:
        depth = DEPTHS[row]
        foot = self._ground - round(self._size[1] * 0.115 * (1 - depth) * 2)
        for passer in self._passers:
            x = self._x(run, passer.at, depth)
            if passer.row == row and -self._tall < x < self._size[0] + self._tall:
                dead = passer.rank < dark
                how = "up" if dead and passer.looks_up else "look"
                figure = self._crowd[row][how][passer.look]
                self._draw_person(surface, figure, x, foot, self._row_tall[row], how, dead)

    def _draw_person(
        self,
        surface: pygame.Surface,
        figure: Figure,
        x: float,
        foot: int,
        tall: int,
        how: str,
        dead: bool,
    ) -> None:
        """Somebody who stands and looks at what is in his hand, or up from it."""
        shade = self._shadow
        surface.blit(shade, shade.get_rect(center=(round(x), foot)))
        figure.draw(surface, x, foot)
        glow, page = self._screens[1 if dead else 0]
        hand = self._hands[how]
        at = (round(x + hand[0] * tall), round(foot - hand[1] * tall - tall * 0.02))
        surface.blit(glow, glow.get_rect(center=at))
        surface.blit(page, page.get_rect(center=at))

    def _draw_subway(self, surface: pygame.Surface, run: Run) -> None:
        x = self._x(run, rules.LENGTH + 0.4)
        if x < self._size[0] + self._subway.get_width():
            foot = self._ground + round(self._tall * 0.16)
            at = (round(x), foot - self._subway.get_height())
            surface.blit(self._subway, at, special_flags=pygame.BLEND_PREMULTIPLIED)

    def _draw_thing(self, surface: pygame.Surface, run: Run, thing: Thing, dark: float) -> None:
        x = self._x(run, thing.at + rules.REACH / 2)
        if not -self._metre * 3 < x < self._size[0] + self._metre * 3:
            return
        if thing.kind == "person":
            figure = self._near["look"][round(thing.at) % LOOKS]
            foot = self._ground - round(self._tall * 0.03)
            dead = (round(thing.at * 7) % 10) / 10 < dark
            self._draw_person(surface, figure, x, foot, self._tall, "look", dead)
            return
        picture = self._things_seen[thing.kind]
        at = (round(x - picture.get_width() / 2), self._ground - picture.get_height())
        surface.blit(picture, at, special_flags=pygame.BLEND_PREMULTIPLIED)

    def _draw_hero(self, surface: pygame.Surface, run: Run, fallen: float) -> None:
        x = round(self._size[0] * HERO_AT)
        lift = 0.0
        if fallen > 0:
            figure = self._hop if fallen < 0.18 else self._down if fallen < 0.4 else self._lying
        elif run.down > 0:
            figure = self._down
        elif run.air > 0:
            figure = self._hop
            lift = math.sin(math.pi * run.air / rules.HOP) * self._tall * 0.16
        else:
            fast = run.speed > rules.WALK * 1.25
            stride = self._runs if fast else self._walks
            figure = stride[int(run.at / STRIDE_METRES[fast] * len(stride)) % len(stride)]
        foot = self._ground + round(self._tall * 0.02)
        surface.blit(self._shadow, self._shadow.get_rect(center=(x, foot)))
        figure.draw(surface, x, foot - lift)

    def _draw_help(self, surface: pygame.Surface, run: Run, fallen: float) -> None:
        """Hands that come: one after a stumble, three after the fall."""
        come = ease((fallen - 0.3) * 2.2) if fallen > 0 else ease((rules.RECOVER - run.down) * 2.4)
        helpers = self._helpers if fallen > 0 else self._helpers[:1]
        foot = self._ground
        for number, figure in enumerate(helpers):
            side = 1 if number % 2 else -1
            near = self._tall * (0.62 + 0.18 * (number // 2))
            far = self._size[0] * 0.5
            x = self._size[0] * HERO_AT + side * (near + (far - near) * (1 - come))
            figure.draw(surface, x, foot - number * 4)


def _people(troupe: Troupe, tall: float) -> dict[str, list[Figure]]:
    """Everybody who stands there, by what they do, in the light of the dead city."""
    return {
        how: [troupe.figure(f"{how} {look}", tall).drained for look in range(LOOKS)]
        for how in ("look", "up")
    }


def _passers(seed: int) -> tuple[Passer, ...]:
    dice = random.Random(seed + 1)
    found = []
    for number in range(WALKERS):
        at = (number + dice.uniform(0.1, 0.9)) * (rules.LENGTH + 30) / WALKERS - 8
        look = dice.randrange(LOOKS)
        row, rank, up = dice.randrange(len(DEPTHS)), dice.random(), dice.random() < UP
        found.append(Passer(at, row, look, rank, up))
    return tuple(found)


def _pavement(measure: Measure, metre: float, ground: int) -> pygame.Surface:
    """Two metres of slabs in perspective, which repeat; their upper edge melts into the picture."""
    wide = max(round(metre * 2), 2)
    high = measure.height - round(ground - measure.height * 0.15)
    tile = pygame.Surface((wide, high), pygame.SRCALPHA)
    for y in range(high):
        share = y / high
        colour = mix(mix(PAVEMENT, LINEN, 0.35), mix(PAVEMENT, PLUM, 0.3), share)
        alpha = round(255 * min(share * 3.2, 1.0))
        tile.fill((*colour, alpha), (0, y, wide, 1))
    for depth in (0.3, 0.42, 0.6, 0.86):
        y = round(high * depth)
        tile.fill((*JOINT, 90), (0, y, wide, max(round(3 * depth), 1)))
    for at in (0, wide // 2):
        for y in range(round(high * 0.3), high):
            tile.fill((*JOINT, 60), (at, y, max(measure.px(2), 1), 1))
    return tile


def _thing(kind: str, metre: float, tall: int) -> pygame.Surface:
    """Something low that is in the way, drawn large and scaled down."""
    fine = 2
    unit = metre * fine
    sizes = {"kerb": (1.3, 0.2), "planter": (1.0, 0.75), "case": (0.8, 0.55), "steps": (1.5, 0.5)}
    wide, high = sizes[kind]
    surface = pygame.Surface((round(unit * wide), round(unit * high)), pygame.SRCALPHA)
    w, h = surface.get_size()
    if kind == "kerb":
        pygame.draw.rect(surface, mix(LINEN, PLUM, 0.25), (0, 0, w, h), border_radius=h // 4)
        pygame.draw.rect(surface, LINEN, (0, 0, w, h // 2), border_radius=h // 4)
    elif kind == "steps":
        for step in range(3):
            left, top = w * step // 6, h - h * (step + 1) // 3
            colour = mix(LINEN, WOOD, 0.2 + 0.16 * (2 - step))
            pygame.draw.rect(surface, colour, (left, top, w - 2 * left, h - top), border_radius=6)
    elif kind == "case":
        pygame.draw.rect(surface, BARK, (w * 0.3, 0, w * 0.4, h * 0.5), max(w // 22, 2), h // 8)
        pygame.draw.rect(surface, WOOD, (0, h * 0.26, w, h * 0.74), border_radius=h // 7)
        pygame.draw.rect(
            surface, mix(WOOD, LAMP, 0.3), (0, h * 0.26, w, h * 0.2), border_radius=h // 9
        )
    else:
        dice = random.Random(5)
        for _ in range(60):
            spot = (dice.gauss(w / 2, w / 6), dice.gauss(h * 0.34, h / 9))
            leaf = mix((122, 123, 74), (176, 168, 96), dice.random())
            pygame.draw.circle(surface, leaf, spot, dice.uniform(w / 26, w / 13))
        pygame.draw.rect(
            surface,
            mix(BARK, WOOD, 0.4),
            (w * 0.08, h * 0.48, w * 0.84, h * 0.52),
            border_radius=h // 12,
        )
        pygame.draw.rect(
            surface, WOOD, (w * 0.04, h * 0.46, w * 0.92, h * 0.12), border_radius=h // 20
        )
    return pygame.transform.smoothscale(surface, (w // fine, h // fine))


def _screens(tall: int) -> tuple[tuple[pygame.Surface, pygame.Surface], ...]:
    """The page in a hand with its light: warm, and dead."""
    size = (max(tall // 22, 3), max(tall // 16, 4))
    found = []
    for colour, alpha in ((LAMP, 96), (DEAD, 70)):
        page = paint.rounded(size, max(size[0] // 4, 1), mix(colour, (255, 255, 255), 0.3))
        found.append((paint.glow(max(tall // 9, 6), colour, alpha), page))
    return tuple(found)


def _subway(metre: float, tall: int) -> pygame.Surface:
    """The way down: tiles the colour of cream, a rail, and a panel that was lit."""
    wide, high = round(metre * 4.2), round(tall * 1.5)
    surface = pygame.Surface((wide, high), pygame.SRCALPHA)
    tile = (232, 222, 196)
    pygame.draw.rect(surface, mix(tile, PLUM, 0.2), (0, 0, wide, high), border_radius=high // 14)
    inner = pygame.Rect(wide * 0.08, high * 0.2, wide * 0.84, high * 0.8)
    pygame.draw.rect(surface, mix(PLUM, (20, 10, 14), 0.5), inner)
    for step in range(7):
        share = step / 7
        y = inner.y + inner.height * (0.36 + 0.64 * share)
        line = pygame.Rect(inner.x + inner.width * 0.1 * (1 - share), y, 0, high * 0.035)
        line.width = round(inner.width * (0.8 + 0.2 * share))
        pygame.draw.rect(surface, mix(mix(tile, PLUM, 0.5), tile, share), line)
    panel = pygame.Rect(inner.x + inner.width * 0.36, inner.y + inner.height * 0.12, 0, 0)
    panel.size = (round(inner.width * 0.28), round(inner.height * 0.2))
    halo = paint.glow(panel.width, LAMP, 120)
    surface.blit(halo, halo.get_rect(center=panel.center))
    pygame.draw.rect(surface, (255, 226, 170), panel, border_radius=panel.height // 8)
    pygame.draw.rect(surface, tile, (0, high * 0.05, wide, high * 0.09))
    return surface


def _shadow(tall: int) -> pygame.Surface:
    """What lies under a pair of feet at noon."""
    disc = paint.glow(max(tall // 6, 4), (60, 30, 34), 130)
    return pygame.transform.smoothscale(disc, (disc.get_width() * 3 // 2, disc.get_height() // 4))

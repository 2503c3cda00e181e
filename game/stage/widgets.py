"""Things one can press, slide or choose, for keyboard, mouse and gamepad alike.

`Focus` knows where the pressable spots of a screen are and turns events into hits; the functions
draw the few controls there are. Screens decide what a hit means.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import pygame

from game.stage import paint
from game.stage.text import Block, Face, Style, Typesetter
from game.stage.theme import BARK, CORAL, CREAM, EMBER, INK, LINEN, PEACH, Colour, Measure


@dataclass(frozen=True)
class Spot:
    """Somewhere one can press. slides: left and right change its value instead of moving on."""

    name: str
    rect: pygame.Rect
    slides: bool = False


@dataclass(frozen=True)
class Hit:
    """A spot was used: how is "press", "less", "more" or "drag"; share is the drag's place 0..1."""

    name: str
    how: str
    share: float = 0.0


PRESS_KEYS = (pygame.K_RETURN, pygame.K_KP_ENTER, pygame.K_SPACE)
NEXT_KEYS = (pygame.K_DOWN, pygame.K_TAB)
STEP_KEYS = {pygame.K_LEFT: "less", pygame.K_RIGHT: "more"}


class Focus:
    """Which spot is in focus, and what an event does to it."""

    def __init__(self, spots: Sequence[Spot] = (), at: int = 0) -> None:
        self.spots: tuple[Spot, ...] = tuple(spots)
        self.at = at
        self.by_keys = True
        self._held: Spot | None = None

    def place(self, spots: Sequence[Spot]) -> None:
        """Lays the spots out anew; the focus stays on the spot of the same name."""
        name = self.name
        self.spots = tuple(spots)
        names = [spot.name for spot in self.spots]
        self.at = names.index(name) if name in names else min(self.at, max(len(names) - 1, 0))

    @property
    def name(self) -> str:
        """The name of the spot in focus, "" when there is none."""
        return self.spots[self.at].name if self.at < len(self.spots) else ""

    def focus(self, name: str) -> None:
        """Moves the focus to the spot of this name."""
        for i, spot in enumerate(self.spots):
            if spot.name == name:
                self.at = i

    def event(self, event: pygame.event.Event) -> Hit | None:
        """What an event does; None when it presses nothing."""
        if event.type == pygame.KEYDOWN:
            return self._key(event)
        if event.type == pygame.MOUSEMOTION:
            return self._moved(event)
        if event.type == pygame.MOUSEBUTTONDOWN and event.button == 1:
            return self._pressed(event.pos)
        if event.type == pygame.MOUSEBUTTONUP:
            self._held = None
        return None

    def _key(self, event: pygame.event.Event) -> Hit | None:
        if not self.spots:
            return None
        self.by_keys = True
        spot = self.spots[self.at]
        back = event.key == pygame.K_TAB and event.mod & pygame.KMOD_SHIFT
        if event.key in PRESS_KEYS:
            return Hit(spot.name, "press")
        if event.key in STEP_KEYS and spot.slides:
            return Hit(spot.name, STEP_KEYS[event.key])
        if event.key in (pygame.K_UP, pygame.K_LEFT) or back:
            self.at = (self.at - 1) % len(self.spots)
        elif event.key in (*NEXT_KEYS, pygame.K_RIGHT):
            self.at = (self.at + 1) % len(self.spots)
        return None

    def _moved(self, event: pygame.event.Event) -> Hit | None:
        if self._held is not None:
            return Hit(self._held.name, "drag", self._share(self._held, event.pos[0]))
        for i, spot in enumerate(self.spots):
            if spot.rect.collidepoint(event.pos):
                self.at, self.by_keys = i, False
        return None

    def _pressed(self, pos: tuple[int, int]) -> Hit | None:
        for i, spot in enumerate(self.spots):
            if spot.rect.collidepoint(pos):
                self.at, self.by_keys = i, False
                if spot.slides:
                    self._held = spot
                    return Hit(spot.name, "drag", self._share(spot, pos[0]))
                return Hit(spot.name, "press")
        return None

    @staticmethod
    def _share(spot: Spot, x: int) -> float:
        return min(max((x - spot.rect.x) / max(spot.rect.width, 1), 0.0), 1.0)


def chip_style(measure: Measure, quiet: bool = False) -> Style:
    """How the words on a chip are set."""
    return Style(Face.PLAIN, measure.type(20 if quiet else 23), INK, 1.35)


def chip_block(setter: Typesetter, measure: Measure, text: str, width: int) -> Block:
    """The words of a chip, broken so that chip and padding fit the width."""
    return setter.block(text, chip_style(measure), width - 2 * measure.em(22))


def chip_size(measure: Measure, block: Block) -> tuple[int, int]:
    """A chip around a block."""
    return block.width + 2 * measure.em(22), block.height + 2 * measure.em(9)


def draw_chip(
    surface: pygame.Surface,
    measure: Measure,
    block: Block | None,
    rect: pygame.Rect,
    focused: bool,
    fill: Colour = CREAM,
    alpha: int = 236,
) -> None:
    """A soft pill with a block in it, if one is given; in focus it warms and has an edge."""
    radius = min(rect.height // 2, measure.em(26))
    colour = PEACH if focused else fill
    drop = paint.shadow(rect.size, radius, measure.px(8), 70)
    pad = 2 * measure.px(8)
    surface.blit(drop, (rect.x - pad, rect.y - pad + measure.px(3)))
    if focused:
        edge = max(measure.px(3), 2)
        surface.blit(paint.framed(rect.size, radius, colour, EMBER, 255, edge), rect)
    else:
        surface.blit(paint.rounded(rect.size, radius, colour, alpha), rect)
    if block is not None:
        surface.blit(block.surface, block.surface.get_rect(center=rect.center))


@lru_cache(maxsize=12)
def _chip_ground(measure: Measure, size: tuple[int, int]) -> pygame.Surface:
    pad = 2 * measure.px(8)
    surface = pygame.Surface((size[0] + 2 * pad, size[1] + 2 * pad), pygame.SRCALPHA)
    draw_chip(surface, measure, None, pygame.Rect((pad, pad), size), False)
    return surface


@lru_cache(maxsize=8)
def chip_picture(measure: Measure, block: Block, size: tuple[int, int]) -> pygame.Surface:
    """A whole chip as one picture with room for its shadow, to be faded in."""
    picture = _chip_ground(measure, size).copy()
    picture.blit(block.surface, block.surface.get_rect(center=picture.get_rect().center))
    return picture


def draw_mark(surface: pygame.Surface, measure: Measure, rect: pygame.Rect) -> None:
    """The mark of a chip that is chosen: a dot before its words, seen without any colour."""
    size = measure.em(10)
    dot = pygame.Rect(0, 0, size, size)
    dot.center = (rect.x + measure.em(12), rect.centery)
    surface.blit(paint.rounded(dot.size, size // 2, BARK), dot)


def draw_slider(
    surface: pygame.Surface, measure: Measure, rect: pygame.Rect, share: float, focused: bool
) -> None:
    """A thin line with a knob; share is 0..1."""
    thick = max(measure.px(4), 2)
    line = pygame.Rect(rect.x, rect.centery - thick // 2, rect.width, thick)
    surface.blit(paint.rounded(line.size, thick // 2, LINEN), line)
    done = pygame.Rect(line.x, line.y, max(round(rect.width * share), thick), thick)
    surface.blit(paint.rounded(done.size, thick // 2, CORAL), done)
    r = measure.px(15 if focused else 12)
    knob = pygame.Rect(0, 0, 2 * r, 2 * r)
    knob.center = (rect.x + round(rect.width * share), rect.centery)
    surface.blit(paint.rounded(knob.size, r, EMBER if focused else CORAL), knob)


def draw_toggle(surface: pygame.Surface, measure: Measure, rect: pygame.Rect, on: bool) -> None:
    """A small switch."""
    surface.blit(paint.rounded(rect.size, rect.height // 2, CORAL if on else LINEN), rect)
    r = rect.height // 2 - measure.px(4)
    knob = pygame.Rect(0, 0, 2 * r, 2 * r)
    inset = rect.height // 2
    knob.center = (rect.right - inset if on else rect.x + inset, rect.centery)
    surface.blit(paint.rounded(knob.size, r, CREAM), knob)

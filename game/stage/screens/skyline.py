"""The skyline after the number: 641 of 8,316 windows turn warm, and one may lean in.

While the number sinks in there is nothing to do but look; then the two ways out are offered,
quietly. Leaning in is free, by pointing or with the arrows, and changes nothing in the story by
itself.
"""

from __future__ import annotations

import logging
import math

import pygame

from game.errors import Trouble
from game.play.messages import Doing
from game.stage import paint, widgets
from game.stage.context import Context
from game.stage.games import skyline as rules
from game.stage.games.skyline import Overheard
from game.stage.laid import Laid
from game.stage.screens import Screen
from game.stage.screens.piece import Piece, is_escape
from game.stage.screens.window_picture import lens
from game.stage.text import Block, Face
from game.stage.theme import BRASS, CREAM, LAMP, LINEN, NIGHT, ease
from game.stage.widgets import Focus, Spot

LOOKED, AWAY = "looked", "turned_away"
BEGIN = 2.5  # seconds before the first window turns
COMES = 0.35  # seconds a lens takes to come
TOUCH = 26  # design pixels around a warm window that count as pointing at it
WAYS = {
    pygame.K_LEFT: (-1, 0),
    pygame.K_RIGHT: (1, 0),
    pygame.K_UP: (0, -1),
    pygame.K_DOWN: (0, 1),
}

log = logging.getLogger(__name__)


class Skyline(Piece):
    """`# task: skyline`; its outcomes are "looked" and "turned_away"."""

    def __init__(self, context: Context, doing: Doing, back: Screen) -> None:
        super().__init__(context, doing, back)
        self._begun = math.inf  # the moment of the first update
        self._count = 0
        self._settled = False
        self._window: int | None = None
        self._leaned_at = 0.0
        self._focus = Focus()
        self._overheard = Overheard(self._scraps(), context.play.seed)
        self._chips: list[tuple[str, Block, pygame.Rect]] = []
        self._hint: Laid | None = None
        self._caption: Laid | None = None
        self._room = pygame.Rect(0, 0, 0, 0)
        self.layout()

    def _scraps(self) -> tuple[str, ...]:
        try:
            path = self.context.story / "windows.yaml"
            return rules.read_scraps(path, self.context.play.language)
        except Trouble as trouble:
            log.error("%s", trouble)
            return ()

    # Laying out

    def layout(self) -> None:
        self.told_anew()
        context = self.context
        measure, setter = context.measure, context.setter
        edge = measure.px(56)
        half = measure.width * 46 // 100
        right, y = measure.width - edge, measure.height - edge
        self._chips = []
        for name, text in reversed(self._ways()):
            block = widgets.chip_block(setter, measure, text, half)
            size = widgets.chip_size(measure, block)
            rect = pygame.Rect((right - size[0], y - size[1]), size)
            self._chips.insert(0, (name, block, rect))
            y = rect.top - measure.px(12)
        self._focus.place([Spot(name, rect) for name, _, rect in self._chips])
        self._lay_caption()
        assert self._caption is not None
        top = self._caption.rect.top
        self._hint = None
        if self._settled:
            style = context.style(Face.PLAIN, 21, LINEN, 1.4)
            block = setter.block(context.words("skyline.lean"), style, half)
            self._hint = Laid("hint", block, (edge, top - block.height))
            top = self._hint.rect.top
        floor = min(top, y) - measure.px(20)
        self._room = pygame.Rect(edge, edge, measure.width - 2 * edge, floor - edge)

    def _lay_caption(self) -> None:
        context = self.context
        measure = context.measure
        text = context.words("skyline.caption", count=self._count)
        style = context.style(Face.BOOK, 36, CREAM, 1.3)
        block = context.setter.block(text, style, measure.width * 46 // 100)
        edge = measure.px(56)
        self._caption = Laid("caption", block, (edge, measure.height - edge - block.height))

    def _ways(self) -> list[tuple[str, str]]:
        """What can be pressed: to lean in, or enough of it; and to turn away."""
        if not self._settled:
            return []
        enough = self.context.words("skyline.go_on")
        looked = enough if self._overheard.heard else self.option(LOOKED).text
        return [(LOOKED, looked), (AWAY, self.option(AWAY).text)]

    # Events

    def event(self, event: pygame.event.Event, now: float) -> Screen | None:
        if is_escape(event):
            return self.pause()
        if event.type == pygame.KEYDOWN and event.key in WAYS:
            self._step(WAYS[event.key], now)
            return None
        if event.type == pygame.KEYDOWN and not self._settled and event.key in widgets.PRESS_KEYS:
            self._hurry(now)
            return None
        if event.type == pygame.MOUSEMOTION:
            self._point(event.pos, now)
        hit = self._focus.event(event)
        if hit is not None and hit.how == "press":
            return self._press(hit.name, now)
        if event.type == pygame.MOUSEBUTTONDOWN and event.button == 1:
            if not self._settled:
                self._hurry(now)
            else:
                self._point(event.pos, now)
        return None

    def _hurry(self, now: float) -> None:
        """Whoever clicks has seen enough of the counting."""
        if now - self._begun > BEGIN:
            self._begun = now - BEGIN - rules.SECONDS

    def _press(self, name: str, now: float) -> Screen | None:
        if name == LOOKED and not self._overheard.heard:
            self._step((1, 0), now)
            return None
        return self.finish(name, now)

    def _places(self) -> list[tuple[int, float, float]]:
        """The warm windows in sight and their middles on the screen."""
        warm = self.context.backdrop.warm_windows or tuple(range(self._count))
        sight = pygame.Rect((0, 0), self.context.measure.size)
        middles = ((window, self._place(window).center) for window in warm)
        return [(window, x, y) for window, (x, y) in middles if sight.collidepoint(x, y)]

    def _place(self, window: int) -> pygame.Rect:
        """Where a window stands; somewhere of its own where the skyline is not painted."""
        rect = self.context.backdrop.window_rect(window)
        if rect is not None:
            return rect
        room = self._room
        x = room.x + (window * 7919) % max(room.width, 1)
        y = room.y + (window * 104_729) % max(room.height, 1)
        return pygame.Rect(x, y, 4, 5)

    def _point(self, pos: tuple[int, int], now: float) -> None:
        if any(rect.collidepoint(pos) for _, _, rect in self._chips):
            return
        reach = self.context.measure.px(TOUCH)
        places = self._places()
        found = min(places, key=lambda p: (p[1] - pos[0]) ** 2 + (p[2] - pos[1]) ** 2, default=None)
        near = found is not None and abs(found[1] - pos[0]) + abs(found[2] - pos[1]) <= 2 * reach
        self._lean(found[0] if found is not None and near else None, now)

    def _step(self, way: tuple[int, int], now: float) -> None:
        middle = self._room.center
        at = self._place(self._window).center if self._window is not None else middle
        found = rules.nearest(self._places(), at, way)
        if found is None and self._window is None:
            found = next((window for window, _, _ in self._places()), None)
        if found is not None:
            self._lean(found, now)

    def _lean(self, window: int | None, now: float) -> None:
        if window == self._window:
            return
        first = not self._overheard.heard
        self._window = window
        self._leaned_at = now
        if window is not None:
            self._overheard.at(window)
            if first:
                self.layout()

    # Time

    def update(self, now: float) -> Screen | None:
        self.enter(now)
        self._begun = now if math.isinf(self._begun) else self._begun
        steps = self.context.settings.reduced_motion
        count = rules.warm_count(now - self._begun - BEGIN, steps)
        if count != self._count:
            self._count = count
            self._lay_caption()
        self.context.backdrop.warm(count)
        if not self._settled and now - self._begun >= BEGIN + rules.SECONDS:
            self._settled = True
            self.layout()
        return None

    # Drawing

    def draw(self, surface: pygame.Surface, now: float) -> None:
        measure = self.context.measure
        self.context.backdrop.draw(surface, now)
        told = [one.rect for one in (self._caption, self._hint) if one is not None]
        if self._count:
            ground = told[0].unionall(told[1:]).inflate(measure.em(44), measure.em(26))
            surface.blit(paint.rounded(ground.size, measure.em(20), NIGHT, 205), ground)
        if self._window is not None:
            self._draw_lens(surface, now)
        for name, _, rect in self._chips:
            widgets.draw_chip(surface, measure, None, rect, name == self._focus.name, CREAM, 235)
        self.draw_texts(surface)

    def _draw_lens(self, surface: pygame.Surface, now: float) -> None:
        """The window close up, a line to where it stands, and a ground for the words."""
        assert self._window is not None
        measure = self.context.measure
        place = self._place(self._window).center
        eye, words = self._lay_lens()
        pygame.draw.aaline(surface, BRASS, place, eye.center)
        glow = paint.glow(measure.px(26), LAMP, 150)
        surface.blit(glow, glow.get_rect(center=place))
        picture = lens(eye.width // 2, self._window)
        share = 1.0 if self.context.settings.reduced_motion else (now - self._leaned_at) / COMES
        picture.set_alpha(round(255 * ease(share)))
        surface.blit(picture, eye)
        if words is not None:
            ground = words.rect.inflate(measure.em(44), measure.em(28))
            surface.blit(paint.rounded(ground.size, measure.em(20), NIGHT, 222), ground)

    def _lay_lens(self) -> tuple[pygame.Rect, Laid | None]:
        """Where the lens and the words stand: beside the window, inside the room."""
        assert self._window is not None
        context = self.context
        measure, room = context.measure, self._room
        place = self._place(self._window)
        radius = measure.px(92)
        eye = pygame.Rect(0, 0, 2 * radius, 2 * radius)
        right = place.centerx < room.centerx
        eye.centerx = place.centerx + (1 if right else -1) * measure.px(150)
        eye.centery = place.centery - measure.px(70)
        eye.clamp_ip(room)
        text = self._overheard.at(self._window)
        if not text:
            return eye, None
        pad, gap = measure.em(22), measure.px(18)
        space = (room.right - eye.right if right else eye.left - room.left) - 2 * pad - gap
        width = min(max(space, measure.px(420)), measure.em(620))
        block = context.setter.block(text, context.style(Face.BOOK, 27, LINEN, 1.45), width)
        ground = pygame.Rect(0, 0, block.width + 2 * pad, block.height + measure.em(28))
        ground.midleft = (eye.right + gap, eye.centery)
        if not right:
            ground.midright = (eye.left - gap, eye.centery)
        ground.clamp_ip(room)
        return eye, Laid("overheard", block, (ground.x + pad, ground.y + measure.em(14)))

    def idle(self, now: float) -> bool:
        return self._settled and now - self._leaned_at > COMES

    def texts(self) -> tuple[Laid, ...]:
        caption = self._caption if self._count else None
        found = [one for one in (caption, self._hint) if one is not None]
        if self._window is not None:
            words = self._lay_lens()[1]
            found += [words] if words is not None else []
        found += [
            Laid(f"chip {name}", block, block.surface.get_rect(center=rect.center).topleft)
            for name, block, rect in self._chips
        ]
        return tuple(found)

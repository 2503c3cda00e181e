"""A quiet row of words under the text, for whoever plays with the mouse alone.

Back, words so far, skip, auto, keep, the device, the menu: each is an action of the table. The row
comes when the mouse moves and goes when it rests; keys and pads never see it.
"""

from __future__ import annotations

import pygame

from game.stage.context import Context
from game.stage.laid import Laid
from game.stage.text import Block, Face
from game.stage.theme import CREAM, LINEN, PEACH

STAYS = 3.0  # seconds after the mouse moved
STRIP = 56  # design pixels under the text that are left for it
NAMES = ("menu", "history", "back", "skip", "auto", "device", "quick_save")  # by importance
ORDER = ("back", "history", "skip", "auto", "quick_save", "device", "menu")


class QuickBar:
    """The row, in the strip under an area of reading."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._items: list[tuple[str, Block, pygame.Rect]] = []
        self._moved = float("-inf")
        self._at = ""

    def layout(self, area: pygame.Rect) -> None:
        """Lay the row out; what finds no room is left out, the menu last."""
        context, measure = self._context, self._context.measure
        style = context.style(Face.PLAIN, 19, LINEN, 1.25)
        gap = measure.px(34)
        strip = measure.px(STRIP)
        room = area.width - 2 * measure.px(36)
        self._items = []
        if round(style.size * style.leading) > strip:
            return  # type as large as this leaves no room; the menu has all of it, too
        blocks = {n: context.setter.label(context.words(f"bar.{n}"), style) for n in NAMES}
        fits: list[str] = []
        for name in NAMES:
            if sum(blocks[one].width + gap for one in (*fits, name)) - gap <= room:
                fits.append(name)
        wide = sum(blocks[name].width + gap for name in fits) - gap
        x = area.x + (area.width - wide) // 2
        for name in (one for one in ORDER if one in fits):
            block = blocks[name]
            rect = pygame.Rect(x, area.bottom - strip, block.width, strip)
            self._items.append((name, block, rect))
            x += block.width + gap

    def event(self, event: pygame.event.Event, now: float) -> str:
        """The action that a click asks for, "" for none."""
        if event.type == pygame.KEYDOWN:
            self._moved, self._at = float("-inf"), ""
        elif event.type == pygame.MOUSEMOTION:
            self._moved, self._at = now, self._under(event.pos)
        elif event.type == pygame.MOUSEBUTTONDOWN and event.button == 1:
            return self._under(event.pos)
        return ""

    def _under(self, pos: tuple[int, int]) -> str:
        reach = self._context.measure.px(14)
        for name, _, rect in self._items:
            if rect.inflate(2 * reach, 0).collidepoint(pos):
                return name
        return ""

    def shown(self, now: float) -> bool:
        """Whether it is there."""
        return bool(self._at) or now - self._moved < STAYS

    def draw(self, surface: pygame.Surface, now: float, on: tuple[str, ...]) -> None:
        """The words; on are the modes that are on."""
        if not self.shown(now):
            return
        line = max(self._context.measure.px(3), 2)
        for name, block, rect in self._items:
            at = block.surface.get_rect(center=rect.center)
            surface.blit(block.surface, at)
            if name in on or name == self._at:
                colour = PEACH if name in on else CREAM
                surface.fill(colour, (at.x, at.bottom - line, at.width, line))

    def texts(self, now: float) -> tuple[Laid, ...]:
        """Its words, where they are seen now."""
        if not self.shown(now):
            return ()
        return tuple(
            Laid(f"bar {name}", block, block.surface.get_rect(center=rect.center).topleft)
            for name, block, rect in self._items
        )

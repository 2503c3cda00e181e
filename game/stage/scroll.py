"""A part of the picture whose content may be longer than it: what is seen of it, and moving it.

It keeps one number, how far the content has moved up, inside its bounds. It draws only the thin bar
that says there is more.
"""

from __future__ import annotations

from dataclasses import replace

import pygame

from game.stage import paint
from game.stage.laid import Laid, whole
from game.stage.theme import Colour, Measure

WHEEL = 90  # design pixels a notch of the wheel moves


class Scroll:
    """A view onto longer content. Content has its own coordinates: (0, 0) is its upper left."""

    def __init__(self) -> None:
        self.view = pygame.Rect(0, 0, 0, 0)
        self.length = 0
        self.offset = 0

    def frame(self, view: pygame.Rect, length: int) -> None:
        """The view's place, and the height of the content in pixels."""
        self.view, self.length = view, length
        self.move(0)

    def move(self, pixels: int) -> None:
        """Further down by so many pixels, or up."""
        self.offset = min(max(self.offset + pixels, 0), self.most)

    @property
    def most(self) -> int:
        """The largest offset there is."""
        return max(self.length - self.view.height, 0)

    def follow(self, rect: pygame.Rect, margin: int) -> None:
        """Move as little as it takes to see a rectangle of the content."""
        if rect.bottom + margin > self.offset + self.view.height:
            self.offset = rect.bottom + margin - self.view.height
        if rect.top - margin < self.offset:
            self.offset = rect.top - margin
        self.move(0)

    def event(self, event: pygame.event.Event, measure: Measure) -> bool:
        """The wheel and the page keys; True when the event moved the content."""
        if event.type == pygame.MOUSEWHEEL:
            self.move(-round(event.y * measure.px(WHEEL)))
            return True
        if event.type == pygame.KEYDOWN and event.key in (pygame.K_PAGEUP, pygame.K_PAGEDOWN):
            sign = -1 if event.key == pygame.K_PAGEUP else 1
            self.move(sign * self.view.height * 3 // 4)
            return True
        return False

    def seen(self, rect: pygame.Rect) -> pygame.Rect:
        """Where a rectangle of the content stands now."""
        return rect.move(self.view.x, self.view.y - self.offset)

    def spot(self, rect: pygame.Rect) -> pygame.Rect:
        """The part of a rectangle that can be pressed now; nothing where it is out of sight."""
        seen = self.seen(rect)
        return (
            seen.clip(self.view)
            if seen.colliderect(self.view)
            else pygame.Rect(seen.topleft, (0, 0))
        )

    def laid(self, text: Laid) -> Laid:
        """A text of the content, where it stands now."""
        at = (text.at[0] + self.view.x, text.at[1] + self.view.y - self.offset)
        return replace(text, at=at, clip=self.view)

    def visible(self, texts: list[Laid]) -> tuple[Laid, ...]:
        """Those texts of the content that can be seen now."""
        moved = (self.laid(one) for one in texts)
        return tuple(one for one in moved if one.rect.width > 0 and one.rect.height > 0)

    def readable(self, texts: list[Laid]) -> tuple[Laid, ...]:
        """Those texts of the content that can be read now: as many of their lines as are whole."""
        moved = (whole(self.laid(one)) for one in texts)
        return tuple(one for one in moved if one.rect.width > 0 and one.rect.height > 0)

    def draw_bar(self, surface: pygame.Surface, x: int, measure: Measure, colour: Colour) -> None:
        """A thin bar at x where there is more than can be seen."""
        if not self.most:
            return
        wide = max(measure.px(5), 3)
        high = max(self.view.height * self.view.height // self.length, 4 * wide)
        y = self.view.y + (self.view.height - high) * self.offset // self.most
        surface.blit(paint.rounded((wide, high), wide // 2, colour), (x, y))

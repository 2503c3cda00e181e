"""What the play tells in passing: a chapter's name, and a short notice. Both go by themselves."""

from __future__ import annotations

import pygame

from game.stage import laid, paint
from game.stage.context import Context
from game.stage.laid import Laid
from game.stage.linebreak import letters
from game.stage.quotes import curled
from game.stage.text import Face
from game.stage.theme import CREAM, LAMP, NIGHT, ease

CARD = 6.0  # seconds that a chapter's name stays
TOAST = 3.5  # seconds that a short notice stays at least
UNHURRIED = 12.0  # letters a second that a longer one is read at


class Notices:
    """A chapter's name and a notice, the newest of each."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._card: tuple[str, float] = ("", -CARD)
        self._toast: tuple[str, float] = ("", -TOAST)

    def chapter(self, value: str, now: float) -> None:
        """A chapter begins; value is its tag's, "3, The dark"."""
        number, _, title = value.partition(",")
        head = self._context.words("saves.chapter", number=number.strip())
        self._card = (f"{head}\n{curled(title.strip())}", now)

    def tell(self, text: str, now: float) -> None:
        """A short notice."""
        self._toast = (text, now)

    @property
    def _lasts(self) -> float:
        """Seconds the notice stays: a long one is not gone before a slow reader has read it."""
        return max(TOAST, letters(self._toast[0]) / UNHURRIED)

    def take(self, now: float) -> None:
        """Tell what waits to be told."""
        if self._context.notice:
            self.tell(self._context.notice, now)
            self._context.notice = ""

    def lines(self, now: float) -> tuple[tuple[str, str], ...]:
        """What stands there now, to be read aloud."""
        found = (("card", *self._card, CARD), ("toast", *self._toast, self._lasts))
        return tuple(
            (name, text.replace("\n", ". "))
            for name, text, since, lasts in found
            if text and now - since < lasts
        )

    def idle(self, now: float) -> bool:
        """Whether nothing comes or goes."""
        return now - self._card[1] >= CARD and now - self._toast[1] >= self._lasts

    def draw(self, surface: pygame.Surface, now: float) -> None:
        """The short notice, over everything."""
        self._draw_toast(surface, now)

    def draw_card(self, surface: pygame.Surface, now: float) -> None:
        """The chapter's name, on the picture and under the device."""
        text, since = self._card
        share = _comes_and_goes(now - since, CARD)
        if not text or share <= 0:
            return
        context, measure = self._context, self._context.measure
        style = context.style(Face.BOOK, 30, CREAM, 1.4)
        block = context.setter.block(text, style, measure.width // 2)
        ground = paint.fade((measure.width, measure.px(240)), NIGHT, 190, 0)
        ground.set_alpha(round(255 * share))
        surface.blit(ground, (0, 0))
        ground.set_alpha(255)
        block.surface.set_alpha(round(255 * share))
        surface.blit(block.surface, (measure.px(72), measure.px(48)))
        block.surface.set_alpha(255)

    def _draw_toast(self, surface: pygame.Surface, now: float) -> None:
        text, since = self._toast
        share = _comes_and_goes(now - since, self._lasts)
        if not text or share <= 0:
            return
        context, measure = self._context, self._context.measure
        style = context.style(Face.PLAIN, 22, LAMP, 1.4)
        block = context.setter.block(text, style, measure.width // 2)
        pad = measure.em(18)
        rect = pygame.Rect(0, 0, block.width + 2 * pad, block.height + pad)
        rect.midtop = (measure.width // 2, measure.px(40))
        surface.blit(paint.rounded(rect.size, measure.em(20), NIGHT, 225), rect)
        laid.draw(surface, [Laid("toast", block, (rect.x + pad, rect.y + pad // 2))])


def _comes_and_goes(age: float, lasts: float) -> float:
    """0 to 1 and back to 0 within `lasts` seconds."""
    return min(ease(age / 0.7), ease((lasts - age) / 0.9))

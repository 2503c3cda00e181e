"""Her own page outside of talk: her line of light and the last things she said.

Where nobody has moved in yet, or she has gone, the page is left empty and says so.
"""

from __future__ import annotations

import pygame

from game.improv.world import HER
from game.play.messages import Kind
from game.stage import laid, pulse
from game.stage.context import Context
from game.stage.laid import Laid
from game.stage.passages import Passage
from game.stage.text import Face
from game.stage.theme import FADED, INK, PAPER

LAST = 3  # things she said that are shown


class Her:
    """The page that is hers."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._texts: tuple[Laid, ...] = ()
        self._beam = pygame.Rect(0, 0, 0, 0)

    def layout(self, area: pygame.Rect) -> None:
        context = self._context
        self._beam = pygame.Rect(area.x, area.y, area.width, context.measure.px(150))
        scene = context.play.scene
        style = context.style(Face.BOOK, 26, INK, 1.5, hang=True)
        said: list[str] = []
        if scene.presence in pulse.STRENGTH:
            hers = (
                one.text
                for one in reversed(context.play.transcript)
                if one.kind is Kind.SPEECH and one.speaker == HER
            )
            said = [text for text, _ in zip(hers, range(LAST), strict=False)]
        y = area.bottom
        texts = []
        for number, text in enumerate(said):
            block = context.setter.block(text, style, area.width)
            y -= block.height + context.measure.px(18)
            if y < self._beam.bottom:
                break
            texts.append(Laid(f"said {number}", block, (area.x, y)))
        if not texts:
            faded = context.style(Face.BOOK, 26, FADED, 1.5)
            block = context.setter.block(context.words("device.empty_her"), faded, area.width)
            texts = [Laid("said", block, (area.x, self._beam.bottom))]
        self._texts = tuple(texts)

    def event(self, event: pygame.event.Event, now: float) -> bool:
        return False

    def draw(self, surface: pygame.Surface, now: float) -> None:
        scene = self._context.play.scene
        beam = self._beam.inflate(-self._beam.width // 4, 0)
        pulse.draw(
            surface, beam, now, scene.stage, scene.presence, 0.1, self._context.measure, PAPER
        )
        laid.draw(surface, self._texts)

    def idle(self, now: float) -> bool:
        return True

    def passages(self, now: float) -> tuple[Passage, ...]:
        """See `Readable.passages`; the last thing she said stands lowest."""
        return tuple(map(Passage, sorted(self._texts, key=lambda one: one.at[1])))

    def texts(self) -> tuple[Laid, ...]:
        return self._texts

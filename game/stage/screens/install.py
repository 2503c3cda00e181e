"""The installation: a ribbon that fills as whoever will answer is really loaded.

With a model it shows the model's own progress; without one, that of reading the authored Samantha.
What fails is said in one sentence, and the authored one is there. It never stops a frame and never
pretends to be further than it is.
"""

from __future__ import annotations

from pathlib import Path

import pygame

from game.errors import Trouble
from game.play.messages import Doing
from game.stage import paint, widgets
from game.stage.context import Context
from game.stage.laid import Laid
from game.stage.screens import Screen, ribbon
from game.stage.screens.piece import Piece, is_escape
from game.stage.text import Block, Face
from game.stage.theme import CREAM, EMBER, FADED, INK, LINEN, PAPER, ease
from game.stage.widgets import Focus, Spot

MODEL, AUTHORED = "model", "authored"
LEAST = 5.0  # seconds the ribbon takes unless it is hurried: what is quicker cannot be watched
COMES = 0.8  # seconds the page takes to come


class Install(Piece):
    """`# task: install`; its outcomes are "model" and "authored"."""

    def __init__(self, context: Context, doing: Doing, back: Screen) -> None:
        super().__init__(context, doing, back)
        self._unpacking = context.unpacking
        self._engine = context.engine
        self._begun: float | None = None
        self._shown_share = 0.0
        self._ready = False
        self._trouble = self._refusal()
        self._focus = Focus()
        self._texts: tuple[Laid, ...] = ()
        self._chip: tuple[Block, pygame.Rect] | None = None
        self._ribbon = pygame.Rect(0, 0, 0, 0)
        self.layout()

    def _refusal(self) -> str:
        """Why the engine that was wished for could not be had at all; "" when it could."""
        settings = self.context.settings
        if settings.engine == self._engine.name or settings.engine == "scripted":
            return ""
        if settings.engine == "llama" and settings.model_path:
            from game.improv.models import check_file

            try:
                check_file(Path(settings.model_path).expanduser())
            except Trouble as trouble:
                return self.context.words.told(trouble)
        return self.context.words("settings.model_missing")

    # How far it is

    @property
    def result(self) -> str:
        """Who came."""
        return AUTHORED if self._trouble or self._engine.name == "scripted" else MODEL

    def _progress(self) -> float:
        """The real progress, 0 to 1, of all that has to be there."""
        read = self._unpacking.fraction
        loading = getattr(self._engine, "progress", None)
        if loading is None or self._trouble:
            return read
        if loading.phase == "failed":
            self._trouble = self.context.words.told(loading.trouble)
            self.layout()
            return read
        whole = 1.0 if loading.phase == "ready" else min(float(loading.fraction), 0.99)
        return whole * 0.9 + read * 0.1

    def update(self, now: float) -> Screen | None:
        self.enter(now)
        if self._begun is None:
            self._begun = now
        watched = 1.0 if self.context.settings.reduced_motion else (now - self._begun) / LEAST
        self._shown_share = min(self._progress(), watched, 1.0)
        if self._shown_share >= 1.0 and not self._ready:
            self._ready = True
            self.context.sound.effect("message")
            self.layout()
        return None

    # Laying out

    def layout(self) -> None:
        self.told_anew()
        context = self.context
        measure, setter, words = context.measure, context.setter, context.words
        width = measure.width * 7 // 10
        heading = setter.block(
            words("install.heading"), context.style(Face.BOOK, 64, INK, 1.2, "centre"), width
        )
        label = words("install.ready") if self._ready else self._label()
        status = setter.block(label, context.style(Face.PLAIN, 25, INK, 1.4, "centre"), width)
        y = measure.px(70)
        texts = [Laid("heading", heading, (_middle(measure.width, heading), y))]
        top = y + heading.height + measure.px(20)
        bottom = measure.height - measure.px(60)
        note = self._note()
        if note:
            colour = EMBER if self._trouble else FADED
            block = setter.block(note, context.style(Face.PLAIN, 21, colour, 1.4, "centre"), width)
            bottom -= block.height
            texts.append(Laid("note", block, (_middle(measure.width, block), bottom)))
            bottom -= measure.px(20)
        bottom = self._lay_chip(bottom)
        bottom -= status.height
        texts.append(Laid("status", status, (_middle(measure.width, status), bottom)))
        room = pygame.Rect(0, top, measure.width, max(bottom - top - measure.px(20), 10))
        high = min(room.height, measure.px(420))
        self._ribbon = pygame.Rect(0, 0, min(high * 2, measure.width * 8 // 10), high)
        self._ribbon.center = room.center
        self._texts = tuple(texts)

    def _lay_chip(self, bottom: int) -> int:
        """Room for the way on, kept from the start so that nothing jumps; the y above it."""
        context = self.context
        measure = context.measure
        text = context.words("install.go_on")
        block = widgets.chip_block(context.setter, measure, text, measure.width // 2)
        size = widgets.chip_size(measure, block)
        rect = pygame.Rect((measure.width - size[0]) // 2, bottom - size[1], *size)
        self._chip = (block, rect) if self._ready else None
        self._focus.place([Spot("go_on", rect)] if self._ready else [])
        return rect.top - measure.px(22)

    def _label(self) -> str:
        words = self.context.words
        if self._engine.name == "llama" and not self._trouble:
            return words("install.loading", name=Path(self.context.settings.model_path).stem)
        if self._engine.name == "server" and not self._trouble:
            return words("install.waking")
        return words("install.authored")

    def _note(self) -> str:
        """What went wrong, or how to get a larger mind; nothing when there is one."""
        words = self.context.words
        if self._trouble:
            return words("install.failed", why=self._trouble)
        return words("install.how") if self._engine.name == "scripted" else ""

    # Events and drawing

    def event(self, event: pygame.event.Event, now: float) -> Screen | None:
        if is_escape(event):
            return self.pause()
        hit = self._focus.event(event)
        if not self._ready and self._begun is not None and _goes_on(event):
            self._begun = min(self._begun, now - LEAST)  # no longer than it really takes
            return None
        if self._ready and hit is not None and hit.how == "press":
            return self.finish(self.result, now)
        return None

    def draw(self, surface: pygame.Surface, now: float) -> None:
        measure = self.context.measure
        came = ease((now - self._begun) / COMES) if self._begun is not None else 0.0
        if self.context.settings.reduced_motion:
            came = 1.0
        if came < 1:
            self.context.backdrop.draw(surface, now)
        page = paint.vertical(measure.size, CREAM, PAPER)
        page.set_alpha(round(255 * came) if came < 1 else None)
        surface.blit(page, (0, 0))
        if came < 1:
            return
        seconds = 0.0 if self.context.settings.reduced_motion else now
        ribbon.draw(surface, self._ribbon, seconds, self._shown_share)
        if self._chip is not None:
            _, rect = self._chip
            widgets.draw_chip(surface, measure, None, rect, True, LINEN, 255)
        self.draw_texts(surface)

    def texts(self) -> tuple[Laid, ...]:
        if self._chip is None:
            return self._texts
        block, rect = self._chip
        at = block.surface.get_rect(center=rect.center).topleft
        return (*self._texts, Laid("go on", block, at))


def _goes_on(event: pygame.event.Event) -> bool:
    if event.type == pygame.KEYDOWN:
        return event.key in widgets.PRESS_KEYS
    return bool(event.type == pygame.MOUSEBUTTONDOWN and event.button == 1)


def _middle(width: int, block: Block) -> int:
    return (width - block.width) // 2

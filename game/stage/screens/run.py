"""The run through a city whose screens go out: one button, breath, and a heart.

The rules are `game.stage.games.run`'s. In calm mode he walks by himself; who has run before, or
plays calmly, may arrive at once. Nobody can fail: every way of running is a way the story goes on.
"""

from __future__ import annotations

from dataclasses import replace

import pygame

from game.play.messages import Doing
from game.stage import paint
from game.stage.context import Context
from game.stage.games import run as rules
from game.stage.laid import Laid
from game.stage.screens import Screen
from game.stage.screens.piece import Piece, is_escape
from game.stage.screens.run_picture import Street
from game.stage.text import Face
from game.stage.theme import BLACK, CREAM, NIGHT, ease

CHAPTER = 15  # the run's; whoever has a save from later has run before
BUTTONS = (pygame.K_SPACE, pygame.K_UP, pygame.K_w, pygame.K_RETURN, pygame.K_RIGHT, pygame.K_d)
REST = (pygame.K_DOWN, pygame.K_s)  # where nothing need be held
FALL = 2.6  # seconds from the last step to black
BLACK_FROM = 0.62  # of them
HINT = 7.0  # seconds the hint stays after the first press
LONGEST_FRAME = 0.1  # seconds; a longer halt is not run through


class Run(Piece):
    """`# task: run`; its outcomes are "caught", "fell" and "calm"."""

    def __init__(self, context: Context, doing: Doing, back: Screen) -> None:
        super().__init__(context, doing, back)
        self._run = rules.Run()
        self._things = rules.course(context.play.seed)
        self._buttons: set[object] = set()
        self._down: set[object] = set()  # really held, where nothing need be
        self._pressed = False
        self._last = -1.0  # the moment of the last update, below 0 before the first
        self._begun_at: float | None = None
        self._over_at: float | None = None
        self._heart_at = self._breath_at = 0.0
        self._lines: dict[str, Laid] = {}
        self._made_for = (0, 0)
        self.layout()

    @property
    def calm(self) -> bool:
        """Whether he goes by himself."""
        return self.context.settings.calm_run

    @property
    def may_arrive(self) -> bool:
        """Whether Esc ends the run: in calm mode, and for whoever has been here before."""
        before = any(header.chapter > CHAPTER for header in self.context.saves.headers().values())
        return self.calm or before or self.context.play.can_forward

    def layout(self) -> None:
        context = self.context
        measure = context.measure
        if self._made_for != measure.size:
            self._made_for = measure.size
            figures = context.assets / "art" / "figures"
            self._street = Street(measure, self._things, context.play.seed, figures)
        style = context.style(Face.PLAIN, 24, CREAM, 1.4, "centre")
        self._may = self.may_arrive
        words = {
            "hint": context.words("run.hint_free" if context.settings.hold_free else "run.hint"),
            "calm": context.words("run.calm"),
            "again": context.words("run.again"),
            "fell": context.words("run.fell"),
        }
        self._lines = {}
        for name, text in words.items():
            block = context.setter.block(text, style, measure.width * 3 // 4)
            at = ((measure.width - block.width) // 2, measure.px(54))
            self._lines[name] = Laid(name, block, at)

    # Events

    def event(self, event: pygame.event.Event, now: float) -> Screen | None:
        if is_escape(event):
            if not self._may:
                self.let_go()
                return self.pause()
            if self._over_at is None:
                self._arrive(now)
            return None
        down, name = _button(event)
        if name is None:
            return None
        if self.context.settings.hold_free:
            self._tap(down, name, now)
            return None
        if name in REST:
            return None
        if down and name not in self._buttons:
            self._buttons.add(name)
            self._pressed = True
            if self._begun_at is None:
                self._begun_at = now
        elif not down:
            self._buttons.discard(name)
        return None

    def let_go(self) -> None:
        self._buttons.clear()
        self._down.clear()
        self._last = -1.0

    def _tap(self, down: bool, name: object, now: float) -> None:
        """Where nothing need be held: a press runs on, the next one jumps, Down lets him rest."""
        if not down:
            self._down.discard(name)
        elif name in REST:
            self._buttons.clear()
        elif name not in self._down:
            self._down.add(name)
            self._buttons = {"run"}
            self._pressed = True
            self._begun_at = now if self._begun_at is None else self._begun_at

    def _arrive(self, now: float) -> None:
        """At once at the end, as it would have gone."""
        over = rules.CALM if self.calm or self._run.ran <= 0 else rules.CAUGHT
        self._run = replace(self._run, over=over)
        self._over_at = now - FALL * BLACK_FROM

    def update(self, now: float) -> Screen | None:
        self.enter(now)
        if self._last < 0:
            self._last = now
        seconds, self._last = min(now - self._last, LONGEST_FRAME), now
        if self._over_at is not None:
            return self._leave(now) if now - self._over_at >= FALL else None
        held = bool(self._buttons) and not self.calm
        pressed, self._pressed = self._pressed and not self.calm, False
        self._run, what = rules.tick(self._run, self._things, seconds, held, pressed)
        self.context.backdrop.outage(rules.dark(self._run))
        self._sound(what, now)
        if what == "over":
            self._over_at = now
        return None

    def _leave(self, now: float) -> Screen:
        self.context.backdrop.outage(0.0)
        return self.finish(self._run.over, now)

    def _sound(self, what: str, now: float) -> None:
        effect = self.context.sound.effect
        if what in ("stumble", "over"):
            effect("footsteps")
        if now - self._heart_at >= self._run.heart:
            self._heart_at = now
            effect("heartbeat")
        if now - self._breath_at >= self._run.breath:
            self._breath_at = now
            effect("breath")

    # Drawing

    def draw(self, surface: pygame.Surface, now: float) -> None:
        measure = self.context.measure
        self.context.backdrop.draw(surface, now)
        over = 0.0 if self._over_at is None else min((now - self._over_at) / FALL, 1.0)
        self._street.draw(surface, self._run, now, over)
        for line in self.texts():
            ground = line.rect.inflate(measure.em(56), measure.em(26))
            surface.blit(paint.rounded(ground.size, ground.height // 2, NIGHT, 200), ground)
        self.draw_texts(surface)
        if over > BLACK_FROM:
            black = paint.veil(measure.size, BLACK, 255)
            black.set_alpha(round(255 * ease((over - BLACK_FROM) / (1 - BLACK_FROM))))
            surface.blit(black, (0, 0))
            black.set_alpha(255)

    def texts(self) -> tuple[Laid, ...]:
        if self._over_at is not None:
            return ()
        if self.calm:
            return (self._lines["calm"],)
        if self._run.down > 0:
            return (self._lines["fell"],)
        begun = self._begun_at
        if begun is None or self._last - begun < HINT:
            return (self._lines["again" if self._may and begun is not None else "hint"],)
        return ()


def _button(event: pygame.event.Event) -> tuple[bool, object | None]:
    """Whether a button went down, and which; None for any other event."""
    if event.type in (pygame.KEYDOWN, pygame.KEYUP) and event.key in (*BUTTONS, *REST):
        return event.type == pygame.KEYDOWN, event.key
    if event.type in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP) and event.button == 1:
        return event.type == pygame.MOUSEBUTTONDOWN, "mouse"
    return False, None

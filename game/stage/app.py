"""The verb `her play`: the window, and the loop that shows one screen after the other.

The loop waits for events, lets the screen answer, draws. It owns the window and nothing of the
story. A mistake of ours keeps the place, says so in words and is written to the log.
"""

from __future__ import annotations

import argparse
import contextlib
import itertools
import logging
import os
import signal
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pygame

from game import config, errors
from game.config import ANYWHERE, Settings
from game.stage import paint, pulse
from game.stage.context import Context
from game.stage.controls import Controls, action_of, by_pad
from game.stage.screens import LEAVE, Captioned, Screen, Timed, aloud
from game.stage.selection import Selection
from game.stage.textbox import Editing
from game.stage.theme import CORAL, CREAM

if TYPE_CHECKING:
    from game.stage.rehearsal import Rehearsal, Start, Watching

NAME = "Her"
LIVELY, CALM, DOZING, AWAY, STILL = 60, 30, 15, 8, 10  # pictures a second
DOZES = 20.0  # seconds without a hand on anything after which a resting picture is drawn seldom
SMALLEST = (640, 360)  # pixels of the window
FIRST, LARGEST = 0.75, 1920  # of the desktop, and pixels at most: how wide the first window is
IN_SIGHT = 100  # pixels of a window that are never beyond the edge
INTERRUPTS = (pygame.KEYDOWN, pygame.MOUSEBUTTONDOWN)  # whoever does something is read no further
ASKED_TO_LEAVE = ("SIGTERM", "SIGHUP")  # signals, where the system has them
HIDES = (pygame.WINDOWMINIMIZED, pygame.WINDOWHIDDEN)
SHOWS = (pygame.WINDOWRESTORED, pygame.WINDOWMAXIMIZED, pygame.WINDOWSHOWN, pygame.WINDOWEXPOSED)

log = logging.getLogger(__name__)


def main(argv: list[str]) -> int:
    """Play in a window until the player leaves; the exit code.

    Raises:
        Trouble: the game's own folders are missing.
    """
    options = _arguments().parse_args(argv)
    return play(options.story or config.data("story"))


def play(
    story: Path, watcher: Watching | None = None, start: Start | None = None, language: str = ""
) -> int:
    """Play a story folder in a window until the player leaves; the exit code.

    Args:
        story: the folder.
        watcher: tells of edits, where the story is written while it is played.
        start: where to begin, instead of the title.
        language: chosen as in the settings; "" for the one that was.

    Raises:
        Trouble: the game's own folders are missing.
    """
    settings, wrong = config.load(config.folders().settings)
    settings = replace(settings, language=language or settings.language)
    for sentence in wrong:
        log.warning("%s", sentence)
    app = App(story, config.data("assets"), settings, watcher=watcher, start=start)
    for name in ASKED_TO_LEAVE:
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), _leave_in_order)
    app.run()
    return 0


def _leave_in_order(number: int, frame: object) -> None:
    """The system wants the game to end, as it does when the machine is shut down: like a player."""
    with contextlib.suppress(pygame.error):  # it is ending already
        pygame.event.post(pygame.event.Event(pygame.QUIT))


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="her play", description="The game in a window.")
    parser.add_argument("--story", type=Path, help="a story folder of your own")
    return parser


class App:
    """The window and its loop.

    Args:
        story, assets: the game's folders.
        settings: the player's.
        clock: monotonic seconds.
        size: of the window, instead of the one kept in the settings.
        watcher: tells of edits of the story.
        start: where to begin, instead of the title.
    """

    def __init__(
        self,
        story: Path,
        assets: Path,
        settings: Settings,
        clock: Callable[[], float] = time.monotonic,
        size: tuple[int, int] | None = None,
        watcher: Watching | None = None,
        start: Start | None = None,
    ) -> None:
        self._clock = clock
        self._window = open_window(settings, size)
        self._full = settings.fullscreen
        self._tick = pygame.time.Clock()
        self._early: list[pygame.event.Event] = []
        self._hidden = False  # nobody can see the window
        self._touched = clock()  # the moment of the last thing that happened to it
        self._bound = (settings.keys, settings.pad)
        self.controls = Controls(*self._bound)
        folders = start.folders if start is not None else config.folders()
        self.context = Context(self._window.get_size(), settings, folders, story, assets)
        self.context.open_book()
        self.selection = Selection(self.context)
        self.rehearsal = _rehearsal(self.context, watcher) if watcher is not None else None
        self.screen = self._first(start, clock())

    def run(self) -> None:
        """Until the player leaves."""
        try:
            while self.screen is not LEAVE:
                self.turn()
                self._rest()
        finally:
            self._close()

    def _first(self, start: Start | None, now: float) -> Screen:
        """Where a sitting begins: at a place, at the title; the very first asks for a language."""
        context = self.context
        if start is not None:
            from game.stage.screens.play import Play

            context.wait_for_book()
            if context.opened:
                context.take_up(start.payload, now)
            if self.rehearsal is not None and start.notice:
                self.rehearsal.tell(start.notice, now)
            return Play(context, now, resumed=True)
        if context.settings.language:
            from game.stage.screens.title import Title

            return Title(context, now)
        from game.stage.screens.first import First

        return First(context, now)

    def turn(self) -> None:
        """One turn of the loop: hear, move on, show."""
        now = self._clock()
        try:
            self._hear(now)
            if self.rehearsal is not None and self.screen is not LEAVE:
                self._go(self.rehearsal.update(self.screen, now))
            if self.context.focused or not isinstance(self.screen, Timed):
                self._go(self.screen.update(now))
            self.context.voices.update(self.screen, lambda: aloud(self.screen), now)
            self.context.mind()
            self._show(now)
        except Exception as error:
            self._fall(error)

    def _show(self, now: float) -> None:
        """The picture of the screen."""
        if self.screen is not LEAVE and not self._hidden:
            self.screen.draw(self._window, now)
            self.selection.draw(self._window, self.screen, now)
            if isinstance(self.screen, Captioned):
                self.context.captions.draw(self._window, now)
            if self.rehearsal is not None:
                self.rehearsal.draw(self._window)
            pygame.display.flip()

    def _hear(self, now: float) -> None:
        """Everything that happened since the last turn."""
        self.controls.next_picture()
        events = self._early + pygame.event.get()
        self._early = []
        if events:
            self._touched = now
        for event in events:
            if event.type == pygame.QUIT:
                self.screen.event(event, now)  # the last word to whoever holds unkept ones
                self.context.keep()
                self.screen = LEAVE
                return
            told = self.controls.hear(event, now, writing=self._writing, raw=self.context.choosing)
            self._tell(told, now)
        self._tell(self.controls.repeat(now, writing=self._writing), now)
        self._pass_on(self.selection.update(self.screen, now), now)

    @property
    def _writing(self) -> bool:
        """Whether typed words go into a text now."""
        return self.context.editing is not None

    def _tell(self, events: list[pygame.event.Event], now: float) -> None:
        """Let the screen hear what the player did."""
        for event in events:
            if event.type in INTERRUPTS:
                self.context.voices.interrupt()
                self.context.pad_in_hand = by_pad(event)
                if not self.context.focused:  # whoever does something is here
                    self.context.focus(True)
            if self.rehearsal is not None and self.rehearsal.event(event, self.screen, now):
                continue
            if not self._window_event(event, now):
                self._pass_on(self.selection.event(event, self.screen, now), now)

    def _pass_on(self, events: list[pygame.event.Event], now: float) -> None:
        """What the hand that marks words leaves to the screen."""
        for event in events:
            if self.screen is not LEAVE:
                self._go(self.screen.event(event, now))

    def _window_event(self, event: pygame.event.Event, now: float) -> bool:
        """What concerns the window and not the screen; True when it was that."""
        if event.type == pygame.VIDEORESIZE:
            self._resized(now)
        elif event.type in (pygame.WINDOWFOCUSGAINED, pygame.WINDOWFOCUSLOST):
            self.controls.let_go()
            self.selection.release()
            if isinstance(self.screen, Timed):
                self.screen.let_go()
            self.context.focus(event.type == pygame.WINDOWFOCUSGAINED)
        elif event.type in HIDES + SHOWS:
            self._hidden = event.type in HIDES
        elif event.type == pygame.KEYDOWN and action_of(event) == "fullscreen":
            settings = self.context.settings
            self.context.change(replace(settings, fullscreen=not settings.fullscreen), now)
            self._go(None)
        elif event.type == pygame.KEYDOWN and action_of(event) == "voice":
            self.context.turn_voicing(now, clipboard=bool(event.mod & pygame.KMOD_SHIFT))
        elif event.type == pygame.KEYDOWN and action_of(event) == "ease":
            self._ease()
        elif event.type in (pygame.AUDIODEVICEADDED, pygame.AUDIODEVICEREMOVED):
            sound = self.context.sound
            if not event.iscapture and (sound.silent or event.type == pygame.AUDIODEVICEREMOVED):
                sound.reopen()
        elif event.type == pygame.WINDOWLEAVE:
            self.context.backdrop.pointer = None
        else:
            if event.type == pygame.MOUSEMOTION:
                self.context.backdrop.pointer = event.pos
            return False
        return True

    def _go(self, screen: Screen | None) -> None:
        """Go where a screen leads, and lay out anew what a changed setting asks for."""
        if screen is not None and screen is not self.screen:
            self.screen = screen
            screen.layout()
        if self.context.to_write and self.context.editing is not None:
            self.screen = self._keyboard(self.context.editing)
        settings = self.context.settings
        if (settings.keys, settings.pad) != self._bound:
            self._bound = (settings.keys, settings.pad)
            self.controls.bind(*self._bound)
        if self.context.settings.fullscreen != self._full:
            self._settle(self._clock())

    def _keyboard(self, editing: Editing) -> Screen:
        """The keyboard on the screen, over where we are."""
        from game.stage.screens.keyboard import Keyboard

        self.context.to_write = False
        return Keyboard(self.context, self.screen, editing)

    def _ease(self) -> None:
        """What makes it easier, over where we are; not where something has to be answered first."""
        from game.stage.screens.care import CareScreen
        from game.stage.screens.crash import Crash
        from game.stage.screens.settings import EASE, SettingsPage

        if isinstance(self.screen, Timed):
            self.screen.let_go()
        if isinstance(self.screen, SettingsPage):
            self.screen.turn_to(EASE)
        elif not isinstance(self.screen, CareScreen | Crash):
            page = SettingsPage(self.context, self.screen)
            page.turn_to(EASE)
            self._go(page)

    def _settle(self, now: float) -> None:
        """Make the window full or not, as the settings say."""
        if not self._full:
            self._keep_window()
        self._full = self.context.settings.fullscreen
        self._window = open_window(self.context.settings)
        self._resized(now)

    def _resized(self, now: float) -> None:
        self._window = pygame.display.get_surface() or self._window
        size = self._window.get_size()
        if size != self.context.measure.size:
            paint.cache_clear()
            self.context.resize(size, now)
            self.screen.layout()

    def _rest(self) -> None:
        """Wait until the next picture is due, or something happens."""
        rate = self._rate(self._clock())
        if rate < LIVELY:
            event = pygame.event.wait(round(1000 / rate))
            if event.type != pygame.NOEVENT:
                self._early.append(event)
        self._tick.tick(LIVELY)

    def _rate(self, now: float) -> int:
        """Pictures a second that are worth drawing now."""
        if self._hidden or (not self.context.focused and self.rehearsal is None):
            return AWAY
        if self.controls.busy or self.selection.busy:
            return LIVELY
        if not self.screen.idle(now) or not self.context.captions.idle(now):
            return LIVELY
        if self.context.settings.reduced_motion:
            return STILL
        return DOZING if now - self._touched > DOZES else CALM

    def _fall(self, error: Exception) -> None:
        """A mistake of ours: keep the place, say so, and let the player leave."""
        from game.stage import mishap
        from game.stage.screens.crash import Crash

        self.context.fell = True
        told = errors.report(error, mishap.private(self.context))
        log.error("a mistake in the game\n%s", told)
        if isinstance(self.screen, Crash):
            self.screen = LEAVE
            return
        kept = False
        try:
            kept = self.context.keep()
        except Exception:
            log.error("the place could not be kept either")
        name = type(self.screen).__name__
        report = mishap.write_down(self.context, error, name, datetime.now())
        self.screen = Crash(self.context, kept, report)

    def _keep_window(self) -> None:
        """Remember where the window stands."""
        width, height = self._window.get_size()
        x, y = pygame.display.get_window_position()
        self.context.settings = replace(
            self.context.settings, window_width=width, window_height=height, window_x=x, window_y=y
        )

    def _close(self) -> None:
        """Keep the place and the window's, and let go of everything."""
        context = self.context
        context.keep()
        if not self._full:
            self._keep_window()
        context.change(context.settings, self._clock())
        context.close()
        self.controls.close()
        pygame.quit()


def open_window(settings: Settings, size: tuple[int, int] | None = None) -> pygame.Surface:
    """The window as the settings want it, never larger than the desktop. Text input is off."""
    os.environ.setdefault("SDL_WINDOWS_DPI_AWARENESS", "permonitorv2")
    os.environ.setdefault("SDL_IME_SHOW_UI", "1")
    os.environ["SDL_VIDEO_X11_WMCLASS"] = NAME.lower()  # pygame put the program's file name there
    pygame.display.init()
    pygame.font.init()
    pygame.display.set_caption(NAME)
    pygame.display.set_icon(icon())
    desktops = pygame.display.get_desktop_sizes()
    if settings.fullscreen and size is None:
        window = pygame.display.set_mode(desktops[0], pygame.FULLSCREEN)
    else:
        wanted, at = placed(settings, desktops)
        window = pygame.display.set_mode(size or wanted, pygame.RESIZABLE)
        if at is not None and size is None:
            pygame.display.set_window_position(at)
    pygame.key.set_repeat(380, 36)
    pygame.key.stop_text_input()
    return window


def placed(
    settings: Settings, desktops: Sequence[tuple[int, int]]
) -> tuple[tuple[int, int], tuple[int, int] | None]:
    """The size of the window and its place; None leaves that to the system.

    A window that never had a place is a first one: it takes its share of the desktop, since the
    points of a dense one are too small for a window of a fixed size. A place is kept within what
    all desktops together can reach; where they stand to each other nobody tells us.

    Args:
        desktops: the sizes of all of them in pixels, the main one first.
    """
    main = desktops[0]
    if settings.window_x == ANYWHERE:
        wide = max(settings.window_width, min(main[0] * FIRST, main[1] * FIRST * 16 / 9, LARGEST))
        first = round(wide), round(wide * settings.window_height / settings.window_width)
        return (min(first[0], main[0]), min(first[1], main[1])), None
    size = (
        min(max(settings.window_width, SMALLEST[0]), max(w for w, _ in desktops)),
        min(max(settings.window_height, SMALLEST[1]), max(h for _, h in desktops)),
    )
    left, top = (sum(one[axis] for one in desktops[1:]) for axis in (0, 1))
    x = min(max(settings.window_x, -left), max(main[0] + left - IN_SIGHT, 0))
    y = min(max(settings.window_y, -top), max(main[1] + top - IN_SIGHT, 0))
    return size, (x, y)


def _rehearsal(context: Context, watcher: Watching) -> Rehearsal:
    from game.stage.rehearsal import Rehearsal

    return Rehearsal(context, watcher)


def icon(side: int = 64) -> pygame.Surface:
    """The game's sign, this many pixels wide: her line of light on coral."""
    sign = paint.rounded((side, side), side * 9 // 32, CORAL).copy()
    fine = 4 * side  # drawn larger and scaled down, for a smooth line of one width
    edge, thick = fine / 8, max(fine / 76, 4.0)
    drawn = pygame.Surface((fine, fine), pygame.SRCALPHA)
    drawn.fill((*CREAM, 0))
    line = pulse.shape(fine - 2 * edge, fine - 2.5 * edge, 0.6, "curious", 1.0)
    places = [pygame.Vector2(x + edge, y + 1.25 * edge) for x, y in line]
    for start, end in itertools.pairwise(places):
        for step in range(round(start.distance_to(end)) + 1):
            at = start.move_towards(end, step)
            pygame.draw.circle(drawn, CREAM, at, thick)
    sign.blit(pygame.transform.smoothscale(drawn, (side, side)), (0, 0))
    return sign

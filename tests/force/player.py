"""A bot at the real window: it sends the keys, clicks and words a player would, and plays everything.

It is driven by the app's own loop and sees what is on the screen, never the story's files. Where a
set piece stands it plays about for a while and then takes one of the outcomes.
"""

from __future__ import annotations

import random

import pygame

from game.play.messages import Choosing, Doing, Ended, Reading, Talking
from game.stage.app import App
from game.stage.screens import LEAVE
from game.stage.screens.piece import Piece
from game.workshop.players import TALK

IN_A_PIECE = (6.0, 14.0)  # seconds the bot plays about in a set piece
PLAYED_WITH = (pygame.K_LEFT, pygame.K_RIGHT, pygame.K_UP, pygame.K_DOWN, pygame.K_SPACE)
WANDERINGS = ("history", "pages", "pause", "quick", "size", "text", "language", "device", "focus")


class Player:
    """Plays in an app, one deed at a time.

    Args:
        wander: how often, of all deeds, the bot does something beside the story (0 to 1).
    """

    def __init__(self, app: App, chance: random.Random, wander: float = 0.02) -> None:
        self.app, self.chance, self.wander = app, chance, wander
        self.films = 0  # played to their end
        self.deeds = 0
        self.wandered = float("-inf")  # when it last looked about: pages and sizes change then
        self._piece: Piece | None = None
        self._piece_until = 0.0

    def act(self, now: float) -> None:
        """Do the next thing, whatever is shown."""
        self.deeds += 1
        screen = self.app.screen
        if screen is LEAVE:
            return
        if isinstance(screen, Piece):
            self._play_about(screen, now)
            return
        self._piece = None
        name = type(screen).__name__
        deed = getattr(self, f"_on_{name.lower()}", self._out)
        deed(now)

    # Screens

    def _on_first(self, now: float) -> None:
        self.key(pygame.K_RETURN)

    def _on_title(self, now: float) -> None:
        shown = {laid.name for laid in self.app.screen.texts()}
        self.click("item continue" if "item continue" in shown and not self.films else "item new")

    def _on_confirm(self, now: float) -> None:
        self.click("button yes")

    def _on_credits(self, now: float) -> None:
        self.key(pygame.K_ESCAPE)

    def _on_carescreen(self, now: float) -> None:
        self.key(pygame.K_RETURN)

    def _on_play(self, now: float) -> None:
        waiting = self.app.context.play.waiting
        if self.app.screen._covered:  # the device lies over the reading
            self.key(pygame.K_ESCAPE)
        elif isinstance(waiting, Ended):
            self._end()
        elif self.chance.random() < self.wander:
            self.wandered = now
            getattr(self, f"_see_{self.chance.choice(WANDERINGS)}")(now)
        elif isinstance(waiting, Talking):
            self._talk(waiting)
        elif isinstance(waiting, Choosing):
            self.key(pygame.K_1 + self.chance.randrange(len(waiting.options)))
            self.key(pygame.K_RETURN)
        elif isinstance(waiting, Reading | Doing):
            self.key(pygame.K_RETURN)

    def _end(self) -> None:
        """The last page: on to the credits, and the film has been seen."""
        shown = [laid.name for laid in self.app.screen.texts()]
        if any("end" in name for name in shown):
            self.films += 1
        self.key(pygame.K_RETURN)
        self.key(pygame.K_1)

    def _talk(self, waiting: Talking) -> None:
        if waiting.thinking:
            return
        if waiting.turn < 5 or not waiting.exits:
            self.type(self.chance.choice(TALK))
        else:
            self.type("I have to go now. Goodbye.")
        self.key(pygame.K_RETURN)

    def _play_about(self, piece: Piece, now: float) -> None:
        if piece is not self._piece:
            self._piece = piece
            self._piece_until = now + self.chance.uniform(*IN_A_PIECE)
        if now < self._piece_until:
            self.key(self.chance.choice(PLAYED_WITH))
            return
        result = self.chance.choice(piece.results() or ("",))
        self.app.screen = piece.finish(result, now)
        self.app.screen.layout()

    def _out(self, now: float) -> None:
        """A page the bot strayed into: out again."""
        self.wandered = now
        self.key(pygame.K_ESCAPE)

    def see_english(self, now: float) -> None:
        """From now on in English, in a window and type of the common size, until it strays again."""
        self.wandered = now
        self._resize((1280, 720))
        self._set(now, text_size=1.0, language="en")

    # Looking about

    def _see_history(self, now: float) -> None:
        self.key(pygame.K_h)

    def _see_pages(self, now: float) -> None:
        for _ in range(self.chance.randrange(1, 12)):
            self.key(pygame.K_PAGEUP)
        for _ in range(12):
            self.key(pygame.K_PAGEDOWN)

    def _see_pause(self, now: float) -> None:
        self.key(pygame.K_ESCAPE)

    def _see_quick(self, now: float) -> None:
        self.key(pygame.K_F5)
        self.key(pygame.K_F9)

    def _see_size(self, now: float) -> None:
        self._resize(self.chance.choice(((1280, 720), (1024, 768), (1600, 900))))

    def _resize(self, size: tuple[int, int]) -> None:
        pygame.display.set_mode(size, pygame.RESIZABLE)
        pygame.event.post(pygame.event.Event(pygame.VIDEORESIZE, size=size, w=size[0], h=size[1]))

    def _see_text(self, now: float) -> None:
        self._set(now, text_size=self.chance.choice((1.0, 1.0, 1.5)))

    def _see_language(self, now: float) -> None:
        self._set(now, language=self.chance.choice(("en", "ko")))

    def _set(self, now: float, **values: object) -> None:
        from dataclasses import replace

        self.app.context.change(replace(self.app.context.settings, **values), now)  # type: ignore[arg-type]
        self.app.screen.layout()

    def _see_device(self, now: float) -> None:
        self.key(pygame.K_TAB)

    def _see_focus(self, now: float) -> None:
        pygame.event.post(pygame.event.Event(pygame.WINDOWFOCUSLOST))
        pygame.event.post(pygame.event.Event(pygame.WINDOWFOCUSGAINED))

    # Hands

    def key(self, key: int) -> None:
        """Press and let go."""
        for kind in (pygame.KEYDOWN, pygame.KEYUP):
            pygame.event.post(pygame.event.Event(kind, key=key, mod=0, unicode="", scancode=0))

    def type(self, words: str) -> None:
        """Type words where one types."""
        for letter in words:
            pygame.event.post(pygame.event.Event(pygame.TEXTINPUT, text=letter))

    def click(self, name: str) -> None:
        """Click in the middle of the text of this name, if it is there."""
        at = next((one.rect.center for one in self.app.screen.texts() if one.name == name), None)
        if at is None:
            self.key(pygame.K_RETURN)
            return
        post, event = pygame.event.post, pygame.event.Event
        post(event(pygame.MOUSEMOTION, pos=at, rel=(0, 0), buttons=(0, 0, 0)))
        post(event(pygame.MOUSEBUTTONDOWN, pos=at, button=1))
        post(event(pygame.MOUSEBUTTONUP, pos=at, button=1))

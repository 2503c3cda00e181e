"""What every set piece begins with: what waits, where to return to, and the way there.

A set piece plays one task of the story and answers with the screen it came from once it has taken
one of the task's outcomes. Which one, each piece decides for itself.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import replace

import pygame

from game.play.messages import Doing, Option
from game.play.scene import argument
from game.stage import laid
from game.stage.context import Context
from game.stage.laid import Laid
from game.stage.quotes import curled
from game.stage.screens import Screen
from game.stage.voice.aloud import Aloud, from_texts
from game.stage.widgets import Focus


class Piece(ABC):
    """The common part of the five set pieces. Subclasses draw, and say what an event does."""

    captioned = True

    def __init__(self, context: Context, doing: Doing, back: Screen) -> None:
        self.context, self.doing, self.back = context, doing, back
        self._shown = False
        self._focus = Focus()

    def enter(self, now: float) -> None:
        """Show the scene the story is in, at first and after every pause."""
        if not self._shown:
            self._shown = True
            self.context.backdrop.scene(self.context.play.scene, now)

    def told_anew(self) -> None:
        """What waits, in the language the story is told in now."""
        waiting = self.context.play.waiting
        if isinstance(waiting, Doing) and waiting.task == self.doing.task:
            self.doing = waiting

    def results(self) -> tuple[str, ...]:
        """The outcomes there are, in the story's order."""
        return tuple(argument(option.tags, "result") or "" for option in self.doing.options)

    def option(self, result: str) -> Option:
        """The outcome of this name, failing that the first."""
        options = self.doing.options
        found = next((o for o in options if argument(o.tags, "result") == result), options[0])
        return replace(found, text=curled(found.text))

    def finish(self, result: str, now: float) -> Screen:
        """Take the outcome and go back."""
        self.context.type_into(None)
        self.context.finish(self.doing, result, now)
        return self.back

    def pause(self) -> Screen:
        """The pause over this piece."""
        from game.stage.screens.pause import Pause

        return Pause(self.context, self)

    def draw_texts(self, surface: pygame.Surface) -> None:
        """All texts of the piece."""
        laid.draw(surface, self.texts())

    # What a piece may leave as it is

    def update(self, now: float) -> Screen | None:
        self.enter(now)
        return None

    @abstractmethod
    def layout(self) -> None: ...

    @abstractmethod
    def event(self, event: pygame.event.Event, now: float) -> Screen | None: ...

    @abstractmethod
    def draw(self, surface: pygame.Surface, now: float) -> None: ...

    def idle(self, now: float) -> bool:
        return False

    @abstractmethod
    def texts(self) -> tuple[Laid, ...]: ...

    def aloud(self) -> Aloud:
        """What is read to somebody who does not see it."""
        return from_texts(self.texts(), self._focus.name)


def is_escape(event: pygame.event.Event) -> bool:
    """Whether the player wants out: Esc or the right button; a pad's B comes as Esc."""
    if event.type == pygame.KEYDOWN:
        return bool(event.key == pygame.K_ESCAPE)
    return bool(event.type == pygame.MOUSEBUTTONDOWN and event.button == 3)

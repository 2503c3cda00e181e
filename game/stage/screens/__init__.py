"""What a screen is. The app shows one screen at a time and asks it what comes next.

A screen answers an event or the passing of time with the screen to go to, or None to stay. `LEAVE`
is the way out of the game. A screen keeps only how things look and where the focus is; what
happened in the story is the playthrough's alone.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, runtime_checkable

import pygame

from game.play.messages import Doing
from game.stage.context import Context
from game.stage.laid import Laid
from game.stage.voice.aloud import Aloud, Spoken, from_texts


class Screen(Protocol):
    """One picture the player is in.

    now is monotonic seconds. Positions of mouse events are pixels of the window.
    """

    def event(self, event: pygame.event.Event, now: float) -> Screen | None:
        """Answer what the player did: the screen to go to, or None to stay."""
        ...

    def update(self, now: float) -> Screen | None:
        """Once before every picture: what time alone brings."""
        ...

    def draw(self, surface: pygame.Surface, now: float) -> None:
        """The whole picture, the city included (`context.backdrop.draw`)."""
        ...

    def layout(self) -> None:
        """Window, text size, font or language are others now: set everything anew."""
        ...

    def idle(self, now: float) -> bool:
        """Whether nothing but the city moves, so that fewer pictures a second will do."""
        ...

    def texts(self) -> tuple[Laid, ...]:
        """Every text on the screen now, with its place: for tests of layout and contrast."""
        ...


@runtime_checkable
class Captioned(Protocol):
    """A screen of the story itself: sounds that begin in it are told in words, if wanted."""

    captioned: bool


@runtime_checkable
class Timed(Protocol):
    """A screen in which time counts against the player: it stands still while he is away."""

    def let_go(self) -> None:
        """Nothing is held down any more, whatever was."""
        ...


@runtime_checkable
class Developing(Protocol):
    """A screen of which something is made on a thread, and shown when it is there."""

    def wait(self) -> None:
        """Until all of it is there: for pictures made without a player."""
        ...


def aloud(screen: Screen) -> Aloud:
    """What of a screen is read aloud: its own word for it, failing that its texts."""
    return screen.aloud() if isinstance(screen, Spoken) else from_texts(screen.texts(), "")


# A set piece: made with what waits and the screen to return to once
# `context.finish(doing, "result", now)` was called.
SetPiece = Callable[[Context, Doing, Screen], Screen]


class Nothing:
    """A screen on which nothing happens."""

    def event(self, event: pygame.event.Event, now: float) -> Screen | None:
        return None

    def update(self, now: float) -> Screen | None:
        return None

    def draw(self, surface: pygame.Surface, now: float) -> None:
        pass

    def layout(self) -> None:
        pass

    def idle(self, now: float) -> bool:
        return True

    def texts(self) -> tuple[Laid, ...]:
        return ()


LEAVE: Screen = Nothing()  # the end of the sitting; the app never draws it

"""Hands for a screen without a player: what a player would press, and where it is worth a picture.

A set piece is played a little, by a clock of its own, and says at each halt what is to be seen
there. It decides nothing about how it looks, and never comes to an outcome of the task.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import pygame

from game.stage.screens import Screen

TICK = 0.1  # seconds from one update to the next
LONGEST = 10.0  # real seconds that something on a thread is waited for
MISTAKEN = " I could of said so at the time."  # on the page of a letter: for her to remark on


class Hands:
    """What is pressed on a screen; now is its clock, in seconds. left is true once it led away."""

    def __init__(self, screen: Screen, now: float) -> None:
        self.screen, self.now = screen, now
        self.left = False

    def wait(self, seconds: float) -> None:
        """So long nothing is pressed; what is held stays held."""
        for _ in range(max(round(seconds / TICK), 1)):
            if not self.left:
                self.now += TICK
                self.left = self.screen.update(self.now) is not None

    def until(self, there: Callable[[], bool], most: float) -> None:
        """Nothing is pressed until something is there, for so many seconds at most."""
        for _ in range(round(most / TICK)):
            if there() or self.left:
                return
            self.wait(TICK)

    def patiently(self, there: Callable[[], bool]) -> None:
        """Wait for what a thread brings, without letting the screen's own time go on."""
        until = time.monotonic() + LONGEST
        while not there() and time.monotonic() < until:
            time.sleep(TICK / 4)
            self.screen.update(self.now)

    def down(self, key: int, mod: int = 0) -> None:
        """A key goes down."""
        self._send(pygame.KEYDOWN, key=key, mod=mod, unicode="", scancode=0)

    def up(self, key: int) -> None:
        """A key goes up."""
        self._send(pygame.KEYUP, key=key, mod=0, unicode="", scancode=0)

    def press(self, key: int, mod: int = 0) -> None:
        """A key goes down and up."""
        self.down(key, mod)
        self.up(key)

    def type(self, words: str) -> None:
        """Words are typed."""
        self._send(pygame.TEXTINPUT, text=words)

    def click(self, name: str) -> bool:
        """A click in the middle of the text of this name; False where there is none."""
        found = next((one for one in self.screen.texts() if one.name == name), None)
        if found is None:
            return False
        self._send(pygame.MOUSEMOTION, pos=found.rect.center, rel=(0, 0), buttons=(0, 0, 0))
        self._send(pygame.MOUSEBUTTONDOWN, pos=found.rect.center, button=1)
        self._send(pygame.MOUSEBUTTONUP, pos=found.rect.center, button=1)
        return True

    def reads(self, name: str) -> str:
        """What the text of this name says now, "" where there is none."""
        found = (one for one in self.screen.texts() if one.name == name)
        return next((" ".join(word.text for word in one.block.words) for one in found), "")

    def _send(self, kind: int, **values: object) -> None:
        if not self.left:
            event = pygame.event.Event(kind, values)
            self.left = self.screen.event(event, self.now) is not None


def halts(task: str, hands: Hands) -> Iterator[str]:
    """Play a set piece a little; what is to be seen at each halt, by a word."""
    hands.wait(TICK)
    return _HALTS[task](hands)


def _install(hands: Hands) -> Iterator[str]:
    hands.wait(2.5)
    yield "half"
    hands.until(lambda: bool(hands.reads("go on")), 10.0)
    yield "ready"


def _letter(hands: Hands) -> Iterator[str]:
    yield "empty"
    hands.click("phrase 0")
    hands.click("phrase 1")
    hands.type(MISTAKEN)
    hands.wait(1.0)
    yield "written"
    if hands.click("button hear"):
        reading = hands.reads("notice")
        hands.patiently(lambda: hands.reads("notice") != reading)
        yield "remarked"
    hands.press(pygame.K_RETURN, pygame.KMOD_CTRL)
    hands.wait(1.0)
    hands.patiently(lambda: bool(hands.reads("notice")))
    yield "printed"


def _run(hands: Hands) -> Iterator[str]:
    yield "stands"
    hands.down(pygame.K_SPACE)
    hands.wait(2.0)
    yield "runs"
    hands.until(lambda: bool(hands.reads("fell")), 30.0)
    yield "fallen"
    hands.up(pygame.K_SPACE)
    hands.wait(55.0)  # at a walk nobody falls
    yield "late"


def _skyline(hands: Hands) -> Iterator[str]:
    hands.wait(14.0)
    yield "counting"
    hands.until(lambda: bool(hands.reads("hint")), 30.0)
    yield "counted"
    hands.press(pygame.K_RIGHT)
    hands.wait(1.0)
    yield "leaning"


def _alien(hands: Hands) -> Iterator[str]:
    yield "begins"
    for key in (pygame.K_RIGHT, pygame.K_DOWN, pygame.K_RIGHT, pygame.K_SPACE):
        hands.press(key)
        hands.wait(0.5)
    yield "digs"
    hands.wait(58.0)
    yield "low"
    hands.wait(16.0)
    yield "dark"


_HALTS: dict[str, Callable[[Hands], Iterator[str]]] = {
    "install": _install,
    "letter": _letter,
    "run": _run,
    "skyline": _skyline,
    "alien": _alien,
}

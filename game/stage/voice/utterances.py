"""Utterances in their order, on a thread of their own; they can be told to stop at once.

The order, what is still wanted and how long a sound is heard are kept here. How words become sound
is the speaker's: the system's (`speech`) or a neural voice (`piper`). Nothing here makes a sound.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

LOOK = 0.02  # seconds between two looks at whether a sound has ended


@dataclass(frozen=True)
class Utterance:
    """Something to say. rate is a factor on the usual pace, rest the seconds of quiet after it."""

    text: str
    language: str
    rate: float = 1.0
    rest: float = 0.0


class Utterances:
    """What waits to be said, and what is said now.

    Args:
        name: of the thread, which begins with the first utterance.
        say: says one, on the thread. It may begin before the one before it is over: it asks for its
            `turn` where that matters, and tells by `heard` what came of it.
        clock: monotonic seconds.
    """

    def __init__(
        self,
        name: str,
        say: Callable[[Utterance], None],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._name, self._say, self._clock = name, say, clock
        self._waiting: deque[Utterance] = deque()
        self._saying: Utterance | None = None
        self._free_at = 0.0  # when what is heard is over, and rested
        self._told = threading.Condition()
        self._thread: threading.Thread | None = None
        self._closed = False

    @property
    def busy(self) -> bool:
        """Whether something is being said, or waits to be."""
        with self._told:
            return bool(self._waiting) or self._saying is not None

    def add(self, one: Utterance) -> None:
        """Say something after what is being said; nothing where there are no words."""
        if not one.text.strip():
            return
        with self._told:
            self._waiting.append(one)
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name=self._name, daemon=True)
                self._thread.start()
            self._told.notify()

    def clear(self) -> None:
        """Nothing is wanted any more."""
        with self._told:
            self._waiting.clear()
            self._saying, self._free_at = None, 0.0
            self._told.notify()

    def close(self) -> None:
        """Nothing is wanted for good; the thread comes to its end."""
        self.clear()
        with self._told:
            self._closed = True
            self._told.notify()
        if self._thread is not None:
            self._thread.join(2.0)

    # For whoever says them

    def wanted(self, one: Utterance) -> bool:
        """Whether an utterance is still to be heard."""
        with self._told:
            return self._saying is one

    def turn(self, one: Utterance) -> bool:
        """Wait until what is heard is over; whether this one is wanted then."""
        with self._told:
            self._rest(one)
            return self._saying is one

    def heard(self, one: Utterance, begin: Callable[[], float]) -> None:
        """Begin a sound, unless it is no longer wanted; begin gives the seconds it will take.

        Nobody can stop it in between: what was stopped is never heard.
        """
        with self._told:
            if self._saying is one:
                self._free_at = self._clock() + begin()

    def _work(self) -> None:
        while True:
            with self._told:
                self._rest(self._saying, until_more=True)
                if not self._waiting:
                    self._saying = None
                self._told.wait_for(lambda: self._waiting or self._closed)
                if self._closed:
                    return
                one = self._saying = self._waiting.popleft()
            self._say(one)

    def _rest(self, one: Utterance | None, until_more: bool = False) -> None:
        """Wait until what is heard is over, as long as this utterance is still wanted.

        until_more: only until another waits, which can be made ready while this one is heard.
        """
        while one is not None and self._saying is one and not self._closed:
            left = self._free_at - self._clock()
            if left <= 0 or (until_more and self._waiting):
                return
            self._told.wait(min(left, LOOK))

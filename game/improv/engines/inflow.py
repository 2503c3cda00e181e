"""Text that one thread brings and the game's takes away: the engines' drafts are made on it."""

from __future__ import annotations

import threading


class Inflow:
    """Open until one side ends it; nothing comes in afterwards."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._text: list[str] = []
        self._ended = False
        self._trouble = ""

    def ended(self) -> bool:
        """Whether no more comes; what came may still wait to be taken."""
        return self._ended

    @property
    def trouble(self) -> str:
        """Why it ended early, "" while all is well."""
        return self._trouble

    def take(self) -> str | None:
        """The text since the last call, None once it has ended and everything was taken."""
        with self._lock:
            text, self._text = "".join(self._text), []
            return None if self._ended and not text else text

    def add(self, text: str) -> None:
        """More text, as long as it is open."""
        with self._lock:
            if not self._ended:
                self._text.append(text)

    def end(self, trouble: str = "") -> None:
        """The one who brings is done; only the first end counts."""
        with self._lock:
            if not self._ended:
                self._ended, self._trouble = True, trouble

    def stop(self) -> bool:
        """The one who takes wants no more, not even what waits; whether it was still open."""
        with self._lock:
            ended, self._ended, self._text = self._ended, True, []
        return not ended

"""One background thread that makes plates ready, the newest wish first, and then tidies up.

The drawing thread only asks and looks; it never waits. A failed plate raises where it is taken.
"""

from __future__ import annotations

import gc
import threading
import time
from collections.abc import Callable

from game.stage import allocator
from game.stage.city.plate import Plate

Key = tuple[str, str, tuple[int, int], str, bool]
Make = Callable[[Key], Plate]

TIDY = 60.0  # seconds between two full collections: each holds up the drawing for a frame


class Loader:
    """Makes plates by key with `make`, keeps at most `keep` of them."""

    def __init__(self, make: Make, keep: int = 2) -> None:
        self._make = make
        self._keep = keep
        self._lock = threading.Condition()
        self._wishes: list[Key] = []
        self._done: dict[Key, Plate | Exception] = {}
        self._thread: threading.Thread | None = None
        self._tidied = time.monotonic()

    def wish(self, key: Key, *, urgent: bool = False) -> None:
        """Ask for a plate; an urgent one is made before all others."""
        with self._lock:
            if key in self._done:
                return
            if key in self._wishes and not urgent:
                return
            if key in self._wishes:
                self._wishes.remove(key)
            self._wishes.insert(0 if urgent else len(self._wishes), key)
            if self._thread is None:
                allocator.give_back()
                self._thread = threading.Thread(target=self._work, name="painter", daemon=True)
                self._thread.start()
            self._lock.notify()

    def look(self, key: Key) -> Plate | None:
        """The plate if it is ready. Raises what its making raised."""
        with self._lock:
            found = self._done.get(key)
        if isinstance(found, Exception):
            raise found
        return found

    def take(self, key: Key) -> Plate:
        """The plate, made at once on this thread if need be."""
        found = self.look(key)
        if found is None:
            found = self._make(key)
            self._store(key, found)
        return found

    def breathe(self) -> None:
        """Asked for with every frame: in a place where one stays for long, tidy up all the same."""
        if self._thread is not None and time.monotonic() - self._tidied > TIDY:
            with self._lock:
                self._lock.notify()

    def forget(self, *keeping: Key) -> None:
        """Let go of every plate and wish but these."""
        with self._lock:
            self._done = {key: self._done[key] for key in self._done if key in keeping}
            self._wishes = [key for key in self._wishes if key in keeping]

    def _work(self) -> None:
        while True:
            with self._lock:
                if not self._wishes:
                    self._lock.wait()
                key = self._wishes.pop(0) if self._wishes else None
            if key is not None:
                self._store(key, self._attempt(key))
            with self._lock:
                idle = not self._wishes
            if idle:
                self._tidy()

    def _tidy(self) -> None:
        """Give back what is not used any more: pages that hold each other hold their pictures."""
        now = time.monotonic()
        if now - self._tidied > TIDY:
            self._tidied = now
            gc.collect()
        allocator.trim()

    def _attempt(self, key: Key) -> Plate | Exception:
        try:
            return self._make(key)
        except Exception as error:  # raised again on the drawing thread, by look()
            return error

    def _store(self, key: Key, result: Plate | Exception) -> None:
        with self._lock:
            self._done[key] = result
            while len(self._done) > self._keep:
                del self._done[next(iter(self._done))]

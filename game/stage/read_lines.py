"""Which lines the player has read before, in any performance: for a skip that stops at new ones.

A line is known by a short hash of its words and its place in the script; no words are written down.
The file is only ever added to, a line of it at a time, and one that was cut short is passed over.
"""

from __future__ import annotations

import hashlib
import logging
from pathlib import Path

from game.play.messages import Message

READ_FILE = "read.txt"
LENGTH = 16  # letters of a hash
ATONCE = 40  # new lines after which the file is written

log = logging.getLogger(__name__)


class ReadLines:
    """The lines read so far, kept in a file."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._new: list[str] = []
        try:
            lines = path.read_text(encoding="ascii", errors="replace").splitlines()
        except OSError:
            lines = []
        self._known = {line for line in lines if len(line) == LENGTH}

    def __contains__(self, message: Message) -> bool:
        return _hash(message) in self._known

    def add(self, message: Message) -> None:
        """This line has been read."""
        key = _hash(message)
        if key not in self._known:
            self._known.add(key)
            self._new.append(key)
            if len(self._new) >= ATONCE:
                self.keep()

    def keep(self) -> None:
        """Write what is new. A disk that refuses costs only the memory of it."""
        if not self._new:
            return
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with self._path.open("a", encoding="ascii") as file:
                file.write("\n" + "\n".join(self._new) + "\n")
        except OSError as error:
            log.warning("What was read cannot be remembered (%s).", error)
        self._new = []


def _hash(message: Message) -> str:
    whole = f"{message.source}\0{message.text}".encode()
    return hashlib.blake2b(whole, digest_size=LENGTH // 2).hexdigest()

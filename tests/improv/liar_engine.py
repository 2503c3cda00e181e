"""The scripted liar as an engine: in any window it says one violation after the other."""

from __future__ import annotations

import zlib

from game.improv.brief import Brief
from tests.improv.liar import HERE, LANGUAGES, lies
from tests.improv.speakers import TapeDraft


class Liar:
    """An `Engine` that answers everything with a lie. Which one follows from the brief."""

    name = "liar"

    def __init__(self) -> None:
        everything = [lie for file in sorted(HERE.glob("liar*.yaml")) for lie in lies(file.name)]
        self._lies = {
            language: [lie.text for lie in everything if lie.language == language]
            for language in LANGUAGES
        }

    def draft(self, brief: Brief, attempt: int = 0) -> TapeDraft:
        said = self._lies[brief.language]
        place = zlib.crc32(f"{brief.seed}/{brief.turn}/{attempt}/{brief.words}".encode())
        return TapeDraft([said[place % len(said)]])

    def warm(self, brief: Brief) -> None:
        """It has nothing to read."""

    def close(self) -> None:
        """It holds nothing."""

"""One sitting at the saves of a folder: whether another is open, and whether the last one was cut.

A mark in the folder is held while the game runs and wiped when it ends as it should. It says
nothing of the player. A folder that cannot be written is no hindrance: then nothing is known.
"""

from __future__ import annotations

import logging
from pathlib import Path

from game import files
from game.play.saves import AUTO, AUTO_SECOND, Saves

MARK = "sitting"  # no save: it has no ending
OPEN = b"open"

log = logging.getLogger(__name__)


class Sitting:
    """Begins when it is made.

    Args:
        folder: of the saves; made if need be.

    second is true while another copy of the game is open at the same saves; cut when the last
    sitting ended without a goodbye: by a crash, a kill or an empty battery.
    """

    def __init__(self, folder: Path) -> None:
        self.second = self.cut = False
        self._hold: files.Hold | None = None
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._hold = files.hold(folder / MARK)
            self.second = self._hold is None
            if self._hold is not None:
                self.cut = self._hold.read() == OPEN
                self._hold.write(OPEN)
                files.sweep(folder)
        except OSError as error:
            log.warning("the sitting cannot be marked: %s", error)

    def take_seat(self, saves: Saves) -> None:
        """Let a second copy keep its autosaves beside those of the first, not over them."""
        saves.ring = AUTO_SECOND if self.second else AUTO

    def end(self, well: bool = True) -> None:
        """The sitting ends; well is false where it does so by a mistake of ours."""
        if self._hold is None:
            return
        try:
            self._hold.write(b"" if well else OPEN)
        except OSError as error:
            log.warning("the sitting cannot be unmarked: %s", error)
        self._hold.let_go()
        self._hold = None

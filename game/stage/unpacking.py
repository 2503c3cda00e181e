"""What the authored Samantha is made of, really read: contracts of every window, replies, pages.

A thread reads one file after the other, so that no frame waits and the first window opens at once
later on. What cannot be read is logged and passed over: it says so itself when it is needed.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from functools import partial

from game import company
from game.errors import Trouble
from game.play.theatre import Script
from game.stage import device_file

log = logging.getLogger(__name__)


class Unpacking:
    """Reading on its way; begins when it is made.

    Args:
        script: the story.
    """

    def __init__(self, script: Script) -> None:
        self._steps = _steps(script)
        self._done = 0
        self._thread = threading.Thread(target=self._run, name="unpacking", daemon=True)
        self._thread.start()

    @property
    def fraction(self) -> float:
        """How much has been read, 0 to 1."""
        return self._done / len(self._steps)

    def wait(self) -> None:
        """Until all is read."""
        self._thread.join()

    def _run(self) -> None:
        for step in self._steps:
            try:
                step()
            except Trouble as trouble:
                log.error("%s", trouble)
            self._done += 1


def _steps(script: Script) -> tuple[Callable[[], object], ...]:
    folder = script.folder
    windows = sorted(path.stem for path in (folder / "improv").glob("*.yaml"))
    letters = sorted(path.stem for path in (folder / "letters").glob("*.yaml"))
    return (
        partial(company.understudy, folder),
        *(partial(script.contract, name) for name in windows if not name.startswith("_")),
        *(partial(script.letter, name) for name in letters),
        *(partial(device_file.load, folder, name) for name in device_file.SHAPES),
    )

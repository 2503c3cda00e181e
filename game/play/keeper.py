"""Keeps a performance by itself: an autosave for every deed, none of which a picture waits for."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait

from game.errors import Trouble
from game.play.playthrough import Playthrough
from game.play.saves import Saves

log = logging.getLogger(__name__)


class Keeper:
    """Saves a performance by itself whenever the player has done something.

    The disk is waited for on a thread of its own: no frame of the picture does.

    Args:
        saves: where to.
        engine: says who finds the lines, for the header; a model is known once it is loaded.
    """

    def __init__(self, saves: Saves, engine: Callable[[], str]) -> None:
        self.engine = engine
        self.trouble = ""  # why the last autosave failed, for the player, or ""
        self.slot = ""  # where the last one is; whoever has made a picture of it empties this
        self._saves = saves
        self._kept = -1
        self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="autosave")
        self._writing: Future[str] | None = None

    def mind(self, play: Playthrough) -> None:
        """Begin an autosave if a deed was done since the last one. Cheap; call it at any time."""
        if self._writing is not None and not self._writing.done():
            return
        self._hear()
        if play.revision != self._kept:
            self._keep(play)

    def finish(self, play: Playthrough) -> None:
        """Keep the place as it is now, deed or no deed, and wait until it is on the disk."""
        self.settle()
        self._keep(play)
        self.settle()

    def settle(self) -> None:
        """Wait until the autosave under way is on the disk."""
        if self._writing is not None:
            wait([self._writing])
            self._hear()

    def _keep(self, play: Playthrough) -> None:
        self._kept = play.revision
        snapshot = self._saves.snapshot(play, self.engine())
        self._writing = self._writer.submit(self._saves.autosave, snapshot)

    def _hear(self) -> None:
        """What became of the autosave that is done."""
        if self._writing is None:
            return
        writing, self._writing = self._writing, None
        error = writing.exception()
        self.slot = writing.result() if error is None else ""
        if error is not None and not isinstance(error, Trouble):
            raise error
        self.trouble = str(error) if error else ""
        if error is not None:
            log.error("%s", error)

"""When the play goes on by itself: skipping what is known, and reading on at an easy pace.

It keeps the two modes and says when the next line is due; what a line is and how one goes on, the
play knows. Skipping stops where something is to be decided and, unless the player wants all, at the
first line that was never read before.
"""

from __future__ import annotations

from game.play.messages import Message
from game.stage.context import Context

SKIP_STEP = 0.09  # seconds between two lines while skipping
AUTO_REST = 1.4  # seconds that auto-forward adds to the reading time
AUTO_LETTERS = 17.0  # letters a second that auto-forward takes for reading


class Pacing:
    """Skip and auto-forward. now is monotonic seconds everywhere."""

    def __init__(self, context: Context, now: float) -> None:
        self._context = context
        self.auto = context.settings.auto_speed > 0
        self.skipping = False
        self._held = False
        self._rested = now
        self._known = True  # whether the line that is shown was read before
        self._length = 0

    def rest(self, now: float) -> None:
        """Something happened: the time to the next line begins anew."""
        self._rested = now

    def show(self, message: Message | None, now: float) -> None:
        """This line is shown now."""
        self.rest(now)
        if message is None:
            return
        self._length = len(message.text)
        read = self._context.read
        self._known = message.origin != "ink" or message in read
        if message.origin == "ink":
            read.add(message)

    def press_skip(self) -> None:
        """The skip button went down; where nothing need be held, it turns skipping on and off."""
        if self._held:
            return  # the same press, repeated
        self._held = True
        self.skipping = not (self.skipping and self._context.settings.hold_free)

    def release_skip(self) -> None:
        """The skip button came up."""
        self._held = False
        if not self._context.settings.hold_free:
            self.skipping = False

    def toggle_skip(self) -> None:
        """Skipping on or off, by the mouse."""
        self.skipping = not self.skipping

    def toggle_auto(self, now: float) -> None:
        """Auto-forward on or off."""
        self.auto = not self.auto
        self.rest(now)

    def stop(self) -> None:
        """No more skipping."""
        self.skipping = False

    @property
    def at_new(self) -> bool:
        """Whether skipping has come to a line that it must not pass."""
        return self.skipping and not self._known and self._context.settings.skip == "read"

    def skip_due(self, now: float) -> bool:
        """Whether skipping goes on now."""
        return self.skipping and now - self._rested > SKIP_STEP

    def auto_due(self, now: float) -> bool:
        """Whether auto-forward goes on now: the line was read at leisure, and nobody speaks."""
        if not self.auto:
            return False
        if not self._context.focused:
            self.rest(now)  # whoever looks elsewhere misses nothing
            return False
        if self._context.voices.busy:
            self._rested = max(self._rested, now - self._reading())  # a breath after the voice
            return False
        return now - self._rested > self._reading() + AUTO_REST

    def _reading(self) -> float:
        """Seconds that reading the line takes."""
        return self._length / AUTO_LETTERS / (self._context.settings.auto_speed or 1.0)

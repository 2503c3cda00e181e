"""Push to talk: what is heard stands in a text until it is sent, as an unfinished syllable does.

Where nothing can be heard it says so in one sentence, and typing works as ever. It sends nothing.
"""

from __future__ import annotations

from game.stage.context import Context
from game.stage.textbox import Editing


class PushToTalk:
    """The ear's way into one text."""

    def __init__(self, context: Context, editing: Editing) -> None:
        self._context, self._editing = context, editing
        self._down = False

    def press(self, down: bool) -> None:
        """The button went down, or up."""
        voices = self._context.voices
        again, self._down = down and self._down, down
        free = self._context.settings.hold_free
        if again or (free and not down):
            return  # the same press, repeated; or nothing need be held
        if voices.ear is None:
            if down:
                wanted = self._context.settings.listen
                key = "voice.ear_missing" if wanted else "voice.ear_off"
                self._context.notice = self._context.words(key)
        elif not down or (free and voices.ear.listening):
            voices.ear.stop()
        elif not voices.ear.listening:
            voices.her.hush()
            voices.ear.listen()

    def poll(self) -> bool:
        """Take in what was understood since the last picture; whether the text looks different."""
        ear = self._context.voices.ear
        heard = ear.poll() if ear is not None else None
        if heard is None:
            return False
        if heard.trouble:
            self._context.notice = self._context.words(f"voice.ear_{heard.trouble}")
            return False
        self._editing.composition = "" if heard.final else heard.text
        self._editing.composition_caret = len(self._editing.composition)
        if heard.final:
            self._editing.insert(heard.text)
        return True

"""The letters page: what the player wrote at the desk, whole, in the handwriting."""

from __future__ import annotations

from game.stage.context import Context
from game.stage.phone.listing import Listing
from game.stage.phone.writing import Row
from game.stage.text import Face

SLOTS = (  # in the order in which they are written
    "letter_first",
    "letter_cook",
    "letter_scales",
    "letter_sisters",
    "letter_desmond",
    "letter_catherine",
)


class Letters(Listing):
    """Every letter kept so far; a press unfolds one."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._open = ""

    def rows(self) -> list[Row]:
        context, writing = self.context, self.writing
        kept = {slot: context.play.kept(slot) for slot in SLOTS}
        found = [
            row for slot in reversed(SLOTS) if kept[slot] for row in self._letter(slot, kept[slot])
        ]
        if not found:
            return [self.empty("device.empty_letters")]
        folder = context.words("device.letters_kept", folder=context.folders.letters)
        note = writing.block(folder, writing.style(Face.PLAIN, 19, 1.4, faded=True))
        return [*found, Row((note,), above=34)]

    def _letter(self, slot: str, text: str) -> list[Row]:
        writing = self.writing
        title = self.context.words(f"device.kept.{slot}")
        row = Row((writing.block(title, writing.style(Face.BOLD, 21, 1.4)),), slot, 26, line=True)
        if slot != self._open:
            return [row]
        hand = writing.block(text, writing.style(Face.HAND, 29, 1.4, hang=True), 18)
        return [row, Row((hand,), above=10, inset=18)]

    def press(self, name: str, now: float) -> None:
        """Unfold this letter, or fold it."""
        self._open = "" if self._open == name else name
        self.context.sound.effect("paper")
        self.writing.fill(self.rows())

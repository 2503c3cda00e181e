"""The mail page: who wrote what about, and one mail opened under its line."""

from __future__ import annotations

from game.stage.context import Context
from game.stage.device_file import Entry
from game.stage.phone.listing import Listing
from game.stage.phone.writing import Row
from game.stage.text import Face


class Mail(Listing):
    """What lies there by this chapter, the newest first. A press opens a mail or closes it."""

    file = "mail"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._open = ""

    def rows(self) -> list[Row]:
        mails = [row for entry in reversed(self.entries()) for row in self._mail(entry)]
        return mails or [self.empty("device.empty_mail")]

    def _mail(self, entry: Entry) -> list[Row]:
        writing = self.writing
        name = f"mail {entry.line}"
        bold = writing.style(Face.BOLD, 21, 1.4)
        lines = (
            writing.block(
                entry.text("from", self.language), writing.style(Face.PLAIN, 19, 1.4, True)
            ),
            writing.block(entry.text("subject", self.language), bold),
        )
        row = Row(lines, name, above=26, line=True)
        if name != self._open:
            return [row]
        body = writing.block(
            entry.text("body", self.language), writing.style(Face.BOOK, 25, 1.55, hang=True), 18
        )
        return [row, Row((body,), above=10, inset=18)]

    def press(self, name: str, now: float) -> None:
        """Open this mail, or close it."""
        self._open = "" if self._open == name else name
        if self._open:
            self.context.sound.effect("paper")
        self.writing.fill(self.rows())
        if self._open:
            self._show()

    def _show(self) -> None:
        """Move the page so that the whole mail is seen."""
        rect = self.writing.rect(self._open)
        under = rect.move(
            -self.writing.scroll.view.x, self.writing.scroll.offset - self.writing.scroll.view.y
        )
        under.height = min(under.height * 4, self.writing.scroll.view.height)
        self.writing.scroll.follow(under, 0)

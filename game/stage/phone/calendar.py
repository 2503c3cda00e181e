"""The calendar page: today, by chapter, and what has been."""

from __future__ import annotations

from game.stage.phone.listing import Listing
from game.stage.phone.writing import Row
from game.stage.text import Face


class Calendar(Listing):
    """The days up to this chapter, the latest first; those of this chapter stand out."""

    file = "calendar"

    def rows(self) -> list[Row]:
        writing = self.writing
        chapter = self.context.play.scene.chapter
        found = []
        for entry in reversed(self.entries()):
            present = entry.chapters["chapter"] == chapter
            face = Face.BOLD if present else Face.PLAIN
            day = writing.style(face, 20, 1.4, faded=not present)
            what = writing.style(Face.BOOK, 28 if present else 23, 1.45, faded=not present)
            blocks = (
                writing.block(entry.text("day", self.language), day),
                writing.block(entry.text("what", self.language), what),
            )
            found.append(Row(blocks, above=30 if present else 22, line=True))
        return found or [self.empty("device.empty_calendar")]

"""The contacts page: names, and what he once noted beside them."""

from __future__ import annotations

from game.stage.phone.listing import Listing
from game.stage.phone.writing import Row
from game.stage.text import Face


class Contacts(Listing):
    """Who stands there by this chapter, in the order of their names."""

    file = "contacts"

    def rows(self) -> list[Row]:
        writing = self.writing
        found = []
        for entry in sorted(self.entries(), key=lambda e: e.text("name", self.language)):
            name = writing.block(
                entry.text("name", self.language), writing.style(Face.BOOK, 27, 1.4)
            )
            style = writing.style(Face.PLAIN, 19, 1.4, faded=True)
            note = writing.block(entry.text("note", self.language), style)
            found.append(Row((name, note), above=24, line=True))
        return found or [self.empty("device.empty_contacts")]

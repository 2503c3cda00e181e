"""What the player told of himself, word for word, pinned to the message it came from.

A memory is a value: telling, correcting and forgetting give a new one. Nothing is summarised,
inferred or invented here, and no slot is filled that the player did not fill.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from game.errors import Trouble

KEPT = "kept_"  # what the player told is kept in ink variables of this name
LETTER = "letter_"  # slots of this beginning hold whole letters


@dataclass(frozen=True)
class Told:
    """One thing told.

    slot is its name in contracts and ink; words are exactly what was typed; message is the number
    of the message in the transcript, chapter where it was told. corrected is true once the player
    has changed the words on the memory page.
    """

    slot: str
    words: str
    message: int
    chapter: int
    corrected: bool = False


@dataclass(frozen=True)
class Memory:
    """All that was told, in the order of telling; one entry for a slot."""

    told: tuple[Told, ...] = ()

    def __iter__(self) -> Iterator[Told]:
        return iter(self.told)

    def get(self, slot: str) -> Told | None:
        """What was told for a slot, if anything."""
        return next((told for told in self.told if told.slot == slot), None)

    @property
    def words(self) -> Mapping[str, str]:
        """The words by slot, as briefs and ink want them."""
        return {told.slot: told.words for told in self.told}

    def tell(self, slot: str, words: str, message: int, chapter: int) -> Memory:
        """Pin the first answer to a slot; a slot that is filled keeps what it has."""
        if self.get(slot) or not words.strip():
            return self
        return Memory((*self.told, Told(slot, words.strip(), message, chapter)))

    def correct(self, slot: str, words: str) -> Memory:
        """The player's own correction; empty words forget it. Unknown slots change nothing."""
        if not words.strip():
            return self.forget(slot)
        return Memory(
            tuple(
                replace(told, words=words.strip(), corrected=True) if told.slot == slot else told
                for told in self.told
            )
        )

    def forget(self, slot: str) -> Memory:
        """The memory without this slot. It may be told anew."""
        return Memory(tuple(told for told in self.told if told.slot != slot))

    def to_data(self) -> list[dict[str, Any]]:
        """Plain data for a save."""
        return [
            {
                "slot": told.slot,
                "words": told.words,
                "message": told.message,
                "chapter": told.chapter,
                "corrected": told.corrected,
            }
            for told in self.told
        ]

    @staticmethod
    def from_data(data: Iterable[Mapping[str, Any]]) -> Memory:
        """The memory in a save.

        Raises:
            Trouble: when the save does not hold a memory.
        """
        try:
            return Memory(
                tuple(
                    Told(
                        slot=str(one["slot"]),
                        words=str(one["words"]),
                        message=int(one["message"]),
                        chapter=int(one["chapter"]),
                        corrected=bool(one.get("corrected", False)),
                    )
                    for one in data
                )
            )
        except (KeyError, TypeError, ValueError) as mistake:
            sentence = "What this save remembers cannot be read; an older save may help."
            raise Trouble(sentence) from mistake

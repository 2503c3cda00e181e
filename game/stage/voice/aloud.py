"""What of a screen is to be read aloud, in reading order: plain values, no sound.

A screen may say it itself (`aloud`); for any other it is taken from its texts and from the place of
the focus. Names of texts are the contract: "chip NAME", "choice NAME", "item NAME", "button NAME"
and "key NAME" are what can be pressed.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from game.stage.laid import Laid
from game.stage.text import Block

PRESSED = ("chip ", "choice ", "item ", "button ", "key ", "exit ")


@dataclass(frozen=True)
class Aloud:
    """What is to be told.

    lines are texts by name, each told once, when it is new; focus is what stands in focus, told
    whenever it is another than before.
    """

    lines: tuple[tuple[str, str], ...] = ()
    focus: str = ""

    def and_then(self, other: Aloud) -> Aloud:
        """This, and the other after it; the other's focus counts where it has one."""
        return Aloud((*self.lines, *other.lines), other.focus or self.focus)


@runtime_checkable
class Spoken(Protocol):
    """A screen or a page that says itself how it is read aloud."""

    def aloud(self) -> Aloud:
        """What is to be told now."""
        ...


def words_of(block: Block) -> str:
    """The words of a set text."""
    return " ".join(word.text for word in block.words)


def from_texts(texts: Iterable[Laid], focused: str) -> Aloud:
    """What a screen says by its texts alone; focused is the name of the control in focus."""
    found = sorted(texts, key=lambda one: (one.at[1] // 8, one.at[0]))
    lines: list[tuple[str, str]] = []
    focus = ""
    for number, one in enumerate(found):
        name = one.name.partition(" ")[2] if one.name.startswith(PRESSED) else one.name
        if focused in (name, one.name):
            focus = words_of(one.block)
        elif not one.name.startswith(PRESSED):
            again = any(one.name == other.name for other in found[:number])
            lines.append((f"{one.name} {number}" if again else one.name, words_of(one.block)))
    return Aloud(tuple(lines), focus)

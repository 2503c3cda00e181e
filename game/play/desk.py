"""The writing desk without its picture: what a letter's file asks for, and what becomes of it.

Pure: text in, text out, except that `free_stem` looks which names a folder has. It corrects
nobody's spelling.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

LONGEST = 4000  # letters of what the player writes: three full pages


@dataclass(frozen=True)
class Desk:
    """A letter to be written, in one language.

    about are the facts at hand; keep is the slot the letter is kept in, "" for none. postscript is
    what the story has put under the closing, "" for nothing.
    """

    recipient: str
    about: tuple[str, ...]
    salutation: str
    phrases: tuple[str, ...]
    closing: str
    keep: str
    postscript: str = ""

    @property
    def foot(self) -> str:
        """What stands under the player's words."""
        return "\n".join(part for part in (self.closing, self.postscript) if part)


def read_desk(found: Mapping[str, Any], language: str, holds: Callable[[str], bool]) -> Desk:
    """The desk of `Script.letter`, in this language; what it lacks is English.

    Args:
        holds: whether a variable of the story is true.
    """

    def told(entry: Any) -> Any:
        if not isinstance(entry, Mapping):
            return entry or ""
        return entry.get(language) or entry.get("en", "")

    about = told(found.get("about", {}))
    postscript = found.get("postscript")
    if not isinstance(postscript, Mapping):  # `her check` tells of any other kind
        postscript = {}
    return Desk(
        recipient=str(told(found.get("recipient", {}))),
        about=(about,) if isinstance(about, str) else tuple(str(fact) for fact in about),
        salutation=str(told(found.get("salutation", {}))),
        phrases=tuple(str(told(phrase)) for phrase in found.get("phrases", ())),
        closing=str(told(found.get("closing", {}))),
        keep=str(found.get("keep", "")),
        postscript=str(told(postscript)) if holds(str(postscript.get("when", ""))) else "",
    )


def with_phrase(text: str, caret: int, phrase: str) -> tuple[str, int]:
    """The text with a phrase put in at the caret, spaced as a person would, and the new caret."""
    before, after = text[:caret], text[caret:]
    lead = " " if before and not before[-1].isspace() else ""
    tail = " " if after and not after[0].isspace() else ""
    put = f"{lead}{phrase}{tail}"
    return before + put + after, caret + len(put)


def whole(desk: Desk, body: str) -> str:
    """The letter as it is sent; "" when nothing was written."""
    if not body.strip():
        return ""
    return "\n".join(part for part in (desk.salutation, body.strip(), desk.foot) if part)


def body_of(desk: Desk, letter: str) -> str:
    """What the player wrote of a whole letter; all of it when it was begun in another language."""
    inside = letter.removeprefix(f"{desk.salutation}\n") if desk.salutation else letter
    for foot in (desk.postscript, desk.closing):
        inside = inside.removesuffix(f"\n{foot}") if foot else inside
    return inside


def free_stem(folder: Path, name: str) -> str:
    """A file name without its ending under which neither a .txt nor a .png lies in the folder."""
    for number in itertools.count(1):
        stem = name if number == 1 else f"{name}-{number}"
        if not any((folder / f"{stem}{ending}").exists() for ending in (".txt", ".png")):
            return stem
    raise AssertionError("counting never ends")

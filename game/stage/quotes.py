"""Straight quotes and apostrophes as the marks they stand for.

Scripts are typed with the keys there are; type is set with “these”, ‘these’ and the apostrophe ’.
Every character becomes one character, so that places in a text stay what they are. Pure.
"""

from __future__ import annotations

_OPENS = "([{—–“‘「『"  # what a quote that opens may follow, besides a space
_CLIPPED = ("em", "tis", "twas", "til", "cause", "bout")  # words that begin with an apostrophe


def curled(text: str) -> str:
    """The text with its straight quotes turned the way they are meant."""
    if '"' not in text and "'" not in text:
        return text
    found: list[str] = []
    for place, char in enumerate(text):
        before = found[-1] if found else " "
        opens = before.isspace() or before in _OPENS
        if char == '"':
            char = "“" if opens else "”"
        elif char == "'":
            char = "‘" if opens and not _clipped(text[place + 1 :]) else "’"
        found.append(char)
    return "".join(found)


def _clipped(rest: str) -> bool:
    """Whether what follows an apostrophe is the rest of a word or a number: ’em, ’90s."""
    word = rest.split(" ", 1)[0].rstrip(".,;:!?\"'").casefold()
    return word in _CLIPPED or word[:1].isdigit()

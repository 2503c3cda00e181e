"""Weaves the player's own words into a written line.

``{wish}`` stands for the words as told, ``{wish:은/는}`` for the words with the Korean particle
that fits them, ``{“wish”}`` for the words in the quotation marks of the language, and
``{“wish”:이라고/라고}`` for both. Words are quoted, never bent: no other grammar is attempted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from game.improv.korean import FORMS, particle

PLACE = re.compile(r"\{(?P<open>[“\"]?)(?P<slot>[a-z_]+)[”\"]?(?::(?P<forms>[^{}]+))?\}")
BRACES = re.compile(r"\{[^{}]*\}?|\}")
CLOSERS = ".!?…,。"


class BadPlace(ValueError):
    """A place in a line that cannot be filled; the text says why, as part of a sentence."""


def places(line: str) -> Iterator[str]:
    """The memory slots a line weaves in. Raises BadPlace when one is written wrongly."""
    for braces in BRACES.finditer(line):
        found = PLACE.fullmatch(braces.group())
        if not found:
            raise BadPlace(f"`{braces.group()}` is not a place: write {{slot}} or {{slot:은/는}}")
        forms = found["forms"]
        if forms and forms not in FORMS:
            raise BadPlace(f"`{forms}` is not a pair of particles such as 은/는 or 을/를")
        yield found["slot"]


def weave(line: str, memories: Mapping[str, str]) -> str:
    """The line with every place filled.

    Raises:
        KeyError: when a slot has not been told (ask for `needs` first).
    """

    def fill(found: re.Match[str]) -> str:
        words = _ended(memories[found["slot"]].strip(), found, line[found.end() :])
        shown = f"“{words}”" if found["open"] else words
        return shown + (particle(words, found["forms"]) if found["forms"] else "")

    woven = PLACE.sub(fill, line)
    return re.sub(r"([?!])(”?)[.]", r"\1\2", woven)  # “why not?”. -> “why not?”


def _ended(words: str, place: re.Match[str], after: str) -> str:
    """The words with one full stop or none, as what comes after them wants it."""
    if not (place["open"] or place["forms"] or after[:1] in CLOSERS + '”"'):
        return words
    whole = re.match(r'[”"](?=\s+[A-Z]|$)', after)  # “{wish}” I have that: a sentence by itself
    if whole and not place["open"]:
        return words if words.endswith(tuple(".!?…")) else f"{words}."
    return words.rstrip(" .,…。")

"""What a person can mend, said in one sentence; and what may be written down of a mistake of ours.

A `Trouble` is shown to players and writers as it is; anything else that is raised is a bug and
stays an ordinary exception, loud in the log. No report of a bug holds what the player said.
"""

from __future__ import annotations

import re
import traceback
from collections.abc import Iterable

HIDDEN = "…"
WORD = re.compile(r"[가-힣]+|[^\W\d_]{3,}")  # shorter ones tell nothing of anybody


class Trouble(Exception):
    """One thing a player or writer can put right.

    Args:
        sentence: what is wrong and how to mend it, a whole sentence in plain words.
        file: the file that needs mending, as the person knows it, or "" when there is none.
        line: the 1-based line in that file, or 0 when no line is to blame.
    """

    def __init__(self, sentence: str, file: str = "", line: int = 0) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.file = file
        self.line = line

    def __str__(self) -> str:
        if self.file and self.line:
            return f"{self.file}:{self.line}: {self.sentence}"
        if self.file:
            return f"{self.file}: {self.sentence}"
        return self.sentence


class Mishap(Exception):
    """A mistake of ours, caught where the player's words are known; `report` holds none of them."""

    def __init__(self, report: str) -> None:
        super().__init__("a mistake in the game")
        self.report = report


def report(error: BaseException, words: Iterable[str]) -> str:
    """The traceback of an error, without what the player said.

    Code and places are ours; only the message of an exception may quote somebody. In it every word
    that the player ever used gives way to a dot, and all Hangul, which no message of ours has.

    Args:
        words: everything the player typed.
    """
    private = {word.casefold() for text in words for word in WORD.findall(text)}
    told = traceback.TracebackException.from_exception(error)
    return "".join(_bare(line, private) for line in told.format())


def _bare(line: str, private: set[str]) -> str:
    if line.startswith(("  File ", "Traceback", "\n", "  + ", "    ")):
        return line

    def hidden(found: re.Match[str]) -> str:
        word = found[0]
        return HIDDEN if word >= "가" or word.casefold() in private else word

    name, colon, message = line.partition(": ")
    return name + colon + WORD.sub(hidden, message)

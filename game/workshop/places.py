"""Which line of the script a message was, and the other way round: for tools that point at lines.

The runtime says where it stood before a line, which may be the choice or the divert that led there;
the words tell which of the next lines it is. Nothing is played here.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from game.ink import Compilation
from game.ink.facts import HOLE
from game.play.messages import Message

COMMON = "_common.yaml"


SPEAKER = re.compile(r"^\s*\w+: ")  # a message has its speaker apart from its words


@dataclass(frozen=True)
class Place:
    """A line of a file, relative to the story folder; line counts from 1."""

    file: str
    line: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


class Places:
    """The lines of one compilation. In another language it is that one's, with the same lines."""

    def __init__(self, compilation: Compilation) -> None:
        self._map = compilation.source_map
        self._known: dict[tuple[str, str], tuple[str, int]] = {}
        self._of_file: dict[str, list[tuple[int, re.Pattern[str]]]] = {}
        self._choices: dict[str, list[tuple[int, re.Pattern[str]]]] = {}
        for line in compilation.facts.lines:
            said = SPEAKER.sub("", line.text)
            written = [re.escape(part.strip()) for part in said.split(HOLE)]
            pattern = re.compile(r"\s*(?:\w+: )?" + r".*".join(written) + r"\s*", re.DOTALL)
            self._of_file.setdefault(line.span.file, []).append((line.span.line, pattern))
            if line.place == "choice":
                self._choices.setdefault(line.span.file, []).append((line.span.line, pattern))
        for lines in (*self._of_file.values(), *self._choices.values()):
            lines.sort(key=lambda one: one[0])

    def of(self, path: str, text: str) -> tuple[str, int]:
        """The file and the line of what was said at a runtime path; ("", 0) where there is none."""
        if (path, text) not in self._known:
            self._known[path, text] = self._found(path, text)
        return self._known[path, text]

    def _found(self, path: str, text: str) -> tuple[str, int]:
        span = self._map.span(path)
        if span is None:
            return "", 0
        lines = self._of_file.get(span.file, [])
        after = [(at, pattern) for at, pattern in lines if at >= span.line]
        if after and after[0][0] == span.line and after[0][1].fullmatch(text):
            return span.file, span.line
        fits = [(at, pattern) for at, pattern in lines if pattern.fullmatch(text)]
        # What is nothing but logic fits everything: the most letters win, then the nearest.
        best = max(
            fits, key=lambda one: (len(one[1].pattern), -abs(one[0] - span.line)), default=None
        )
        return span.file, best[0] if best else span.line

    def is_choice(self, place: Place, text: str) -> bool:
        """Whether a choice with these words may be the one written there."""
        choices = self._choices.get(place.file, ())
        return any(at == place.line and pattern.fullmatch(text) for at, pattern in choices)


def place_of(message: Message, places: Places) -> Place | None:
    """Where a fixed line was written; None for what was not ink."""
    if message.origin != "ink":
        return None
    file, line = places.of(message.source, message.text)
    return Place(file, line) if file else None


def reply_place(folder: Path, window: str, record: Mapping[str, object]) -> Place:
    """Where an improvised line comes from: the written reply, failing that the contract's head.

    Args:
        folder: the story.
        window: the contract.
        record: of the turn, as `game.play.provenance` has it.
    """
    replies = record.get("reply_ids")
    for reply in replies if isinstance(replies, list | tuple) else ():
        home, _, name = str(reply).rpartition("/")
        file = f"improv/{COMMON if home.startswith('common') else f'{window}.yaml'}"
        entry = re.compile(rf"\s*(?:-\s*)?\{{?\s*id:\s*[\"']?{re.escape(name)}[\"']?\s*(?:,|$)")
        path = folder / file
        lines = path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
        for number, line in enumerate(lines, start=1):
            if entry.match(line):
                return Place(file, number)
    return Place(f"improv/{window}.yaml", 1)

"""Diagnostics: what the compiler tells a writer, where, and how it is collected.

The messages themselves are data (see `rules`). Nothing here raises or prints.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from .rules import RULES, SECTIONS, Rule
from .source import Sources, Span

Severity = Literal["error", "warning", "todo"]
SEVERITIES: dict[str, Severity] = {"E": "error", "W": "warning", "T": "todo"}
# What cannot be found: one misspelt declaration is told once, not at each of its uses, and while a
# whole file is missing nothing is.
UNFOUND = frozenset(("E0701", "E0702", "E0703", "E0704", "E0706", "E0709"))
UNREAD = frozenset(("E0101", "E0103"))
ALIKE = 3  # places of one unknown name that are told one by one
BY_CODE: dict[str, Rule] = {rule.code: rule for rule in RULES}


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One message at one place: file as named, line and column from 1, a stable code."""

    file: str
    line: int
    column: int
    code: str
    severity: Severity
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}: {self.code}: {self.message}"


class Reporter:
    """Collects messages by position; the same message at the same place is kept once."""

    __slots__ = ("_found",)

    def __init__(self) -> None:
        self._found: list[tuple[int, str, dict[str, object]]] = []

    def report(self, code: str, pos: int, **details: object) -> None:
        assert code in BY_CODE, code
        self._found.append((pos, code, details))

    def extend(self, other: Reporter) -> None:
        """Take over what was reported to another."""
        self._found += other._found

    def mark(self) -> int:
        """How many messages there are, to come back to with `rewind`."""
        return len(self._found)

    def has_errors_since(self, mark: int) -> bool:
        """Whether an error was reported after `mark` was taken."""
        return any(code[0] == "E" for _, code, _ in self._found[mark:])

    def rewind(self, mark: int) -> None:
        """Forget the messages of an attempt that failed."""
        del self._found[mark:]

    @property
    def has_errors(self) -> bool:
        return any(code[0] == "E" for _, code, _ in self._found)

    def has(self, code: str) -> bool:
        """Whether a message with this code was reported."""
        return any(found == code for _, found, _ in self._found)

    def diagnostics(self, sources: Sources) -> tuple[Diagnostic, ...]:
        """All messages, by file in the order read, then by place."""
        out: dict[tuple[int, str], Diagnostic] = {}
        for pos, code, details in self._told():
            span = sources.span(pos)
            where = details.get("where")
            if isinstance(where, int):
                details = {**details, "where": _where(sources.span(where), span.file)}
            text = BY_CODE[code].sentence.format(**details)
            if "more" in details:
                text = f"{text} It is written in {details['more']} more places."
            out[pos, code] = Diagnostic(
                span.file, span.line, span.column, code, SEVERITIES[code[0]], text
            )
        return tuple(out.values())

    def _told(self) -> Iterator[tuple[int, str, dict[str, object]]]:
        """What was reported, by place; of an unknown name written all over only the first place."""
        unread = any(code in UNREAD for _, code, _ in self._found)
        unique = {(pos, code): details for pos, code, details in reversed(self._found)}
        found = [(*key, unique[key]) for key in sorted(unique)]
        if unread:
            found = [one for one in found if one[1] not in UNFOUND]
        count = Counter(one[2].get("name") for one in found if one[1] in UNFOUND)
        told: set[object] = set()
        for pos, code, details in found:
            name = details.get("name")
            if code in UNFOUND and count[name] > ALIKE:
                if name in told:
                    continue
                told.add(name)
                details = {**details, "more": count[name] - 1}
            yield pos, code, details


def _where(other: Span, file: str) -> str:
    """Another place, as one says it from this file."""
    return f"on line {other.line}" if other.file == file else f"at {other.file}:{other.line}"


def reference() -> str:
    """Every message as a page of Markdown, for the writer's guide."""
    lines = [
        "# What the compiler says",
        "",
        "Every message has a code that never changes its meaning. `E` is an error: the story is",
        "not compiled until it is mended. `W` is a warning: the story runs, but look again. `T`",
        "is a note of your own. This page is generated from the compiler.",
    ]
    section = ""
    for rule in RULES:
        if rule.code[:3] != section:
            section = rule.code[:3]
            lines += ["", f"## {SECTIONS[section]}"]
        lines += ["", f"### {rule.code}", "", _plain(rule.sentence), "", _plain(rule.reason)]
        lines += ["", "```ink", *_excerpt(rule.example), "```"]
    return "\n".join(lines) + "\n"


def _plain(sentence: str) -> str:
    """A template as it reads in a guide: `{name}` becomes an italic word, `{hint}` goes."""
    sentence = sentence.replace("{hint}", "").replace("{{", "\0").replace("}}", "\1")
    sentence = sentence.replace("{", "*").replace("}", "*")
    return sentence.replace("\0", "{").replace("\1", "}")


def _excerpt(example: str) -> list[str]:
    lines = example.replace("\x07", "␇").replace("\u00a0", "⍽").split("\n")
    return [line if len(line) <= 80 else line[:77] + "..." for line in lines[:14]]

"""Diagnostics: what the compiler tells a writer, where, and how it is collected.

The messages themselves are data (see `rules`). Nothing here raises or prints.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .rules import RULES, SECTIONS, Rule
from .source import Sources, Span

Severity = Literal["error", "warning", "todo"]
SEVERITIES: dict[str, Severity] = {"E": "error", "W": "warning", "T": "todo"}
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

    def rewind(self, mark: int) -> None:
        """Forget the messages of an attempt that failed."""
        del self._found[mark:]

    @property
    def has_errors(self) -> bool:
        return any(code[0] == "E" for _, code, _ in self._found)

    def diagnostics(self, sources: Sources) -> tuple[Diagnostic, ...]:
        """All messages, by file in the order read, then by place."""
        out: dict[tuple[int, str], Diagnostic] = {}
        for pos, code, details in sorted(self._found, key=lambda found: found[:2]):
            if (pos, code) in out:
                continue
            span = sources.span(pos)
            where = details.get("where")
            if isinstance(where, int):
                details = {**details, "where": _where(sources.span(where), span.file)}
            text = BY_CODE[code].sentence.format(**details)
            out[pos, code] = Diagnostic(
                span.file, span.line, span.column, code, SEVERITIES[code[0]], text
            )
        return tuple(out.values())


def _where(other: Span, file: str) -> str:
    """Another place, as one says it from this file."""
    return f"line {other.line}" if other.file == file else f"{other.file}:{other.line}"


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

"""Reads story/device/*.yaml: what stands on the pages of the device and what the alien child says.

Every file is a list of entries with a few named fields; texts are `en:` and `ko:` side by side.
What is wrong is told with file and line. It needs no picture and imports no pygame, so that tools
for writers can use it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from game.errors import Trouble
from game.improv.world import LANGUAGES
from game.stage.quotes import curled

CHAPTERS = range(1, 21)
MOMENTS = frozenset(
    ("start", "room", "last", "push", "dig", "bump", "moss", "idle", "low", "again", "gate")
)

Text = Mapping[str, str]  # by language; English is always there


@dataclass(frozen=True)
class Shape:
    """The fields of one file's entries: texts in two languages, plain words, chapter numbers.

    may are the fields that can be left out.
    """

    texts: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    chapters: tuple[str, ...] = ()
    may: tuple[str, ...] = ()

    @property
    def fields(self) -> tuple[str, ...]:
        return (*self.texts, *self.words, *self.chapters)


SHAPES: Mapping[str, Shape] = {
    "mail": Shape(texts=("from", "subject", "body"), chapters=("chapter", "until"), may=("until",)),
    "calendar": Shape(texts=("day", "what"), chapters=("chapter",)),
    "contacts": Shape(texts=("name", "note"), chapters=("chapter", "until"), may=("until",)),
    "photographs": Shape(
        texts=("name", "under"),
        words=("id", "place", "hour", "at", "with"),
        chapters=("chapter",),
        may=("place", "hour", "at", "with", "chapter"),
    ),
    "alien": Shape(texts=("say",), words=("when",)),
}


@dataclass(frozen=True)
class Entry:
    """One entry of a file. Fields that were left out are not in the mappings."""

    line: int
    texts: Mapping[str, Text] = field(default_factory=dict)
    words: Mapping[str, str] = field(default_factory=dict)
    chapters: Mapping[str, int] = field(default_factory=dict)

    def text(self, name: str, language: str) -> str:
        """A text in this language, failing that in English, failing that ""."""
        found = self.texts.get(name, {})
        return curled(found.get(language) or found.get("en", ""))

    def point(self, name: str) -> tuple[float, float] | None:
        """A field that is a point of a picture (0..1, 0..1), or None where it was left out."""
        return _point(self.words.get(name, ""))

    def shows(self, chapter: int) -> bool:
        """Whether it stands on its page in this chapter."""
        return self.chapters.get("chapter", 0) <= chapter <= self.chapters.get("until", 99)


@dataclass(frozen=True)
class Problem:
    """One thing to mend in a file."""

    file: str
    line: int
    message: str


def load(folder: Path, name: str) -> tuple[Entry, ...]:
    """The entries of story/device/NAME.yaml, in the order of the file.

    Args:
        folder: the story's.
        name: "mail", "calendar", "contacts", "photographs" or "alien".

    Raises:
        Trouble: the file is missing or has faults; the first is named.
    """
    entries, problems = read(folder, name)
    if problems:
        first = problems[0]
        raise Trouble(first.message, first.file, first.line)
    return entries


def check(folder: Path) -> tuple[Problem, ...]:
    """Everything that is wrong with the device's files of a story folder."""
    return tuple(problem for name in SHAPES for problem in read(folder, name)[1])


def read(folder: Path, name: str) -> tuple[tuple[Entry, ...], tuple[Problem, ...]]:
    """The entries of a file and what is wrong with it; entries with faults are left out."""
    path = folder / "device" / f"{name}.yaml"
    problems: list[Problem] = []
    try:
        tree = yaml.compose(path.read_text(encoding="utf-8"), Loader=_LOADER)
    except (OSError, UnicodeDecodeError) as error:
        return (), (Problem(str(path), 0, f"This file cannot be read ({error})."),)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        return (), (Problem(str(path), line, f"This is not YAML: {error.problem}."),)
    if not isinstance(tree, yaml.SequenceNode):
        return (), (Problem(str(path), 1, "This file is a list: each entry begins with “- ”."),)
    entries = []
    for node in tree.value:
        wrong = tuple(_wrong(node, SHAPES[name]))
        problems += [Problem(str(path), line, message) for line, message in wrong]
        if not wrong:
            entries.append(_entry(node, SHAPES[name]))
    return tuple(entries), tuple(problems)


def _wrong(node: yaml.Node, shape: Shape) -> Iterator[tuple[int, str]]:
    if not isinstance(node, yaml.MappingNode):
        yield node.start_mark.line + 1, "An entry has named fields, such as `en:`."
        return
    fields = _fields(node, shape)
    names = (*shape.fields, *(LANGUAGES if shape.texts == ("say",) else ()))
    for key, _ in node.value:
        if key.value not in names:
            yield key.start_mark.line + 1, f"`{key.value}` is no field here; fields are {names}."
    for name in shape.fields:
        if name not in fields and name not in shape.may:
            yield node.start_mark.line + 1, f"The field `{name}` is missing."
    for name, value in fields.items():
        yield from _wrong_value(name, value, shape)


def _wrong_value(name: str, node: yaml.Node, shape: Shape) -> Iterator[tuple[int, str]]:
    line = node.start_mark.line + 1
    if name in shape.texts:
        texts = _texts(node)
        if not texts.get("en"):
            yield line, f"`{name}` has no `en:` text."
        unknown = [key for key in texts if key not in (*LANGUAGES, *shape.words)]
        if unknown:
            yield line, f"`{unknown[0]}` is no language; they are {LANGUAGES}."
    elif name in shape.chapters:
        value = getattr(node, "value", "")
        if not (isinstance(value, str) and value.isdecimal() and int(value) in CHAPTERS):
            yield line, f"`{name}` is the number of a chapter, 1 to 20."
    elif name == "at" and not _point(str(node.value)):
        yield line, "`at` is a point of the picture, across and down from 0 to 1, such as 0.4 0.6."
    elif name == "when" and node.value not in MOMENTS:
        yield line, f"`when: {node.value}` never comes; moments are {sorted(MOMENTS)}."


def _point(words: str) -> tuple[float, float] | None:
    """Two numbers from 0 to 1, or None."""
    try:
        x, y = (float(word) for word in words.split())
    except ValueError:
        return None
    return (x, y) if 0 <= x <= 1 and 0 <= y <= 1 else None


def _entry(node: yaml.MappingNode, shape: Shape) -> Entry:
    fields = _fields(node, shape)
    return Entry(
        line=node.start_mark.line + 1,
        texts={
            name: {key: text for key, text in _texts(value).items() if key in LANGUAGES}
            for name, value in fields.items()
            if name in shape.texts
        },
        words={n: str(value.value) for n, value in fields.items() if n in shape.words},
        chapters={n: int(value.value) for n, value in fields.items() if n in shape.chapters},
    )


def _fields(node: yaml.MappingNode, shape: Shape) -> dict[str, yaml.Node]:
    """The fields of an entry; where there is but one text, its languages stand right in it."""
    found = {key.value: value for key, value in node.value}
    if shape.texts == ("say",) and any(language in found for language in LANGUAGES):
        found["say"] = node
    return {name: value for name, value in found.items() if name in shape.fields}


def _texts(node: yaml.Node) -> dict[str, str]:
    if not isinstance(node, yaml.MappingNode):
        return {}
    return {key.value: str(value.value).strip() for key, value in node.value}


_LOADER: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)  # words such as `on` stay words

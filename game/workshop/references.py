"""Every name of a story folder and every place where it is written: in the ink, contracts, letters.

On top of what the ink knows of itself, the names that ink and contracts share: windows, their
exits, the values that contracts read and change, and what is kept of the player. It reads only.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from game.improv.condition import VALUES
from game.ink import Compilation, Symbol, Workbench
from game.play.memory import KEPT
from game.play.scene import split
from game.play.theatre import MAIN
from game.stage.trailer import FILE as TRAILER
from game.workshop.places import COMMON

BaseLoader: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)  # every scalar stays as written
PLACE = re.compile(r"\{\\?[“\"]?(?P<slot>[a-z_]+)")  # a slot woven into a line, as in the file
WORD = re.compile(r"[a-z_]+")
SLOTS = (("asks",), ("asks", "slot"))  # where a contract names the slot it fills
SHARED = ("exit", "window")  # kinds that only tags and contracts know


@dataclass(frozen=True, order=True)
class Spot:
    """One place of a name: file in the story folder, 1-based line and column, what stands there.

    use is as for `game.ink.Mention`, or "contract", "letter", "tag", "trailer", "words".
    """

    file: str
    line: int
    column: int
    text: str
    use: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True)
class References:
    """All names of a story with their spots, the definition first; and what was read for them."""

    spots: Mapping[Symbol, tuple[Spot, ...]]
    texts: Mapping[str, str]
    compilation: Compilation

    def named(self, name: str) -> tuple[Symbol, ...]:
        """The symbols somebody may mean: those of that whole name, else of that last part."""
        whole = tuple(one for one in self.spots if one.name == name)
        return whole or tuple(one for one in self.spots if one.last == name)

    def at(self, file: str, line: int, column: int) -> Symbol | None:
        """The name that stands at a place."""
        for symbol, spots in self.spots.items():
            for one in spots:
                if (one.file, one.line) == (file, line) and (
                    one.column <= column <= one.column + len(one.text)
                ):
                    return symbol
        return None


Read = Callable[[str], str]
Look = Callable[[str, str], Iterable[tuple[Symbol, Spot]]]


def reader(folder: Path) -> Read:
    """Reads the files of a story folder."""
    return lambda name: (folder / name).read_text(encoding="utf-8-sig")


def references(
    folder: Path, read: Read | None = None, bench: Workbench | None = None
) -> References:
    """Every name of a story and its spots. A file that cannot be read has none.

    Args:
        folder: the story.
        read: gives the text of a file of it; from the disk unless given.
        bench: compiles it, where it is compiled again and again; it has a `read` of its own.
    """
    read = read or reader(folder)
    compilation = (bench or Workbench(MAIN, read)).compile()
    texts = {name: _plain(read(name)) for name in compilation.files}
    found: dict[Symbol, list[Spot]] = {}
    for mention in compilation.mentions().mentions:
        span = mention.span
        spot = Spot(span.file, span.line, span.column, mention.symbol.last, mention.use)
        found.setdefault(mention.symbol, []).append(spot)
    for symbol, spot in _tags(compilation, texts):
        found.setdefault(symbol, []).append(spot)
    for name, look in _sheets(folder):
        try:
            texts[name] = _plain(read(name))
            spots = _looked(look, name, texts[name])
        except (OSError, UnicodeError, yaml.YAMLError):
            continue
        for symbol, spot in spots:
            found.setdefault(symbol, []).append(spot)
    ordered = {
        symbol: tuple(sorted(set(spots), key=lambda one: (one.use != "definition", one)))
        for symbol, spots in found.items()
    }
    return References(ordered, texts, compilation)


@lru_cache(maxsize=256)
def _looked(look: Look, name: str, text: str) -> tuple[tuple[Symbol, Spot], ...]:
    """The spots of a file; one that did not change is not looked at again.

    Raises:
        yaml.YAMLError: it is no YAML.
    """
    return tuple(look(name, text))


def _plain(text: str) -> str:
    return text.replace("\r\n", "\n")


# --- tags -----------------------------------------------------------------------------------------


def _tags(compilation: Compilation, texts: Mapping[str, str]) -> Iterator[tuple[Symbol, Spot]]:
    """Windows and their exits, as the tags of the ink name them."""
    window = ""
    lines = {name: text.split("\n") for name, text in texts.items()}
    for tag in sorted(
        compilation.facts.tags, key=lambda one: _order(compilation, one.span.file, one)
    ):
        name, value = split(tag.text)
        value = value.strip()
        if name in ("improv", "task") and tag.place != "choice":
            window = value if name == "improv" else ""
        kind = {"improv": "window", "exit": "exit"}.get(name)
        if kind is None or not value or (kind == "exit" and not window):
            continue
        raw = lines[tag.span.file][tag.span.line - 1]
        at = raw.find(value, raw.find(":", tag.span.column - 1) + 1)
        symbol = Symbol(kind, value if kind == "window" else f"{window}.{value}")
        yield symbol, Spot(tag.span.file, tag.span.line, at + 1, value, "tag")


def _order(compilation: Compilation, file: str, tag: Any) -> tuple[int, int, int]:
    return compilation.files.index(file), tag.span.line, tag.span.column


# --- contracts, letters, the interface's words ----------------------------------------------------


def _sheets(folder: Path) -> Iterator[tuple[str, Look]]:
    """The YAML files that have names in them, each with what looks for these."""
    for path in sorted((folder / "improv").glob("*.yaml")):
        yield f"improv/{path.name}", _contract
    for path in sorted((folder / "letters").glob("*.yaml")):
        yield f"letters/{path.name}", _letter
    for path in sorted((folder / "languages").glob("*/ui.yaml")):
        yield f"languages/{path.parent.name}/ui.yaml", _words
    if (folder / TRAILER).is_file():
        yield TRAILER, _trailer


@dataclass(frozen=True)
class _Scalar:
    """One scalar of a YAML file: the keys that lead to it, and whether it is a key itself."""

    path: tuple[str, ...]
    node: Any
    is_key: bool


def _scalars(node: Any, path: tuple[str, ...] = ()) -> Iterator[_Scalar]:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            here = (*path, str(key.value))
            yield _Scalar(here, key, True)
            yield from _scalars(value, here)
    elif isinstance(node, yaml.SequenceNode):
        for value in node.value:
            yield from _scalars(value, path)
    elif node is not None:
        yield _Scalar(path, node, False)


class _Sheet:
    """A YAML file: its scalars, and spots in them."""

    def __init__(self, file: str, text: str, use: str) -> None:
        self._file, self._text, self._use = file, text, use
        self._starts = [0, *(found.end() for found in re.finditer("\n", text))]
        self.scalars = tuple(_scalars(yaml.compose(text, Loader=BaseLoader)))

    def spot(self, scalar: _Scalar, text: str) -> Iterator[Spot]:
        """The spot of a scalar that is this word, quoted or not."""
        start, end = self._range(scalar)
        at = self._text.find(text, start, end)
        if at >= 0 and scalar.node.value.strip() == text:
            yield self._at(at, text)

    def matches(
        self, scalar: _Scalar, pattern: re.Pattern[str], group: str | int
    ) -> Iterator[Spot]:
        """The spots of a pattern in what a scalar says, as it stands in the file."""
        for found in pattern.finditer(self._text, *self._range(scalar)):
            yield self._at(found.start(group), found[group])

    def _range(self, scalar: _Scalar) -> tuple[int, int]:
        first, last = scalar.node.start_mark, scalar.node.end_mark
        return self._starts[first.line] + first.column, self._starts[last.line] + last.column

    def _at(self, offset: int, text: str) -> Spot:
        line = self._text.count("\n", 0, offset)
        return Spot(self._file, line + 1, offset - self._starts[line] + 1, text, self._use)


def _contract(file: str, text: str) -> Iterator[tuple[Symbol, Spot]]:
    """Slots, values, exits and the window itself, as a contract names them."""
    sheet = _Sheet(file, text, "contract")
    window = Path(file).stem
    if Path(file).name != COMMON:
        yield Symbol("window", window), Spot(file, 1, 1, "", "definition")
    for one in sheet.scalars:
        value, path = str(one.node.value), one.path
        if one.is_key:
            if path[-2:-1] == ("does",) and value in VALUES:
                yield from ((Symbol("variable", value), at) for at in sheet.spot(one, value))
            elif len(path) == 2 and path[0] == "exits":
                yield from (
                    (Symbol("exit", f"{window}.{value}"), at) for at in sheet.spot(one, value)
                )
        elif path == ("otherwise",):
            yield from ((Symbol("exit", f"{window}.{value}"), at) for at in sheet.spot(one, value))
        elif path in SLOTS or path[-1:] == ("needs",):
            yield from ((_slot(value), at) for at in sheet.spot(one, value))
        elif path[-1:] == ("when",):
            spots = sheet.matches(one, WORD, 0)
            yield from ((Symbol("variable", at.text), at) for at in spots if at.text in VALUES)
        elif "{" in value:
            yield from ((_slot(at.text), at) for at in sheet.matches(one, PLACE, "slot"))


def _letter(file: str, text: str) -> Iterator[tuple[Symbol, Spot]]:
    sheet = _Sheet(file, text, "letter")
    for one in sheet.scalars:
        if one.path == ("keep",) and not one.is_key:
            yield from ((_slot(one.node.value), at) for at in sheet.spot(one, one.node.value))
        elif one.path == ("postscript", "when") and not one.is_key:
            name = one.node.value
            yield from ((Symbol("variable", name), at) for at in sheet.spot(one, name))


def _words(file: str, text: str) -> Iterator[tuple[Symbol, Spot]]:
    """What the pages of the device call the things that are kept."""
    sheet = _Sheet(file, text, "words")
    for one in sheet.scalars:
        if one.is_key and ".".join(one.path[:-1]) == "device.kept":
            yield from ((_slot(one.path[-1]), at) for at in sheet.spot(one, one.path[-1]))


def _trailer(file: str, text: str) -> Iterator[tuple[Symbol, Spot]]:
    """The windows that the film of the front page shows."""
    sheet = _Sheet(file, text, "trailer")
    for one in sheet.scalars:
        if one.path == ("shots", "talk") and not one.is_key:
            name = one.node.value.strip()
            yield from ((Symbol("window", name), at) for at in sheet.spot(one, name))


def _slot(name: str) -> Symbol:
    return Symbol("variable", KEPT + name)

"""The verb `her graph OUT.html`: the whole story as one page that can be sent to anybody.

Chapters are columns; in them stand knots and stitches with their windows, exits and set pieces, and
the ways between them. This module finds out what there is and where it stands on the page;
`graph_page` writes the HTML. It plays nothing: visits come from a file of `her cover --json`.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from game import config, files
from game.errors import Trouble
from game.ink import Compilation, Span, Tag, compile_story
from game.ink.mentions import WAYS
from game.play.scene import split
from game.play.theatre import MAIN

START = "(beginning)"  # the box of what stands above the first knot
LEFT, TOP, COLUMN, BOX, ROW, GAP = 30, 96, 330, 236, 17, 26  # of the page, in units of its picture
INDENT = 18  # of a stitch under its knot
POINTS = {"improv": "exit", "task": "result"}  # a tag of a choice point, and that of its choices


@dataclass(frozen=True)
class Choice:
    """A choice as written: where, its words, where it leads; runs is None without a cover file."""

    file: str
    line: int
    text: str
    leads: tuple[str, ...]
    runs: int | None


@dataclass(frozen=True)
class Point:
    """A window of free talk or a set piece: what its ways out are called, and their choices."""

    kind: str
    name: str
    line: int
    ways: tuple[tuple[str, Choice | None], ...]


@dataclass(frozen=True)
class Line:
    """One line of the source."""

    file: str
    line: int
    text: str
    runs: int | None


@dataclass(frozen=True)
class Box:
    """A knot, stitch or function with its place on the page (upper left corner, height)."""

    name: str
    kind: str
    column: int
    lines: tuple[Line, ...]
    choices: tuple[Choice, ...]
    points: tuple[Point, ...]
    ends: bool
    runs: int | None
    x: int = 0
    y: int = 0

    @property
    def rows(self) -> tuple[str, ...]:
        """What is written in the box under its name."""
        told = [f"{len(self.lines)} lines, {len(self.choices)} choices"]
        for point in self.points:
            told.append(f"{'◇' if point.kind == 'improv' else '▣'} {point.name}")
            told += [f"   {name}{_arrow(choice)}" for name, choice in point.ways]
        return (*told, "■ ends here") if self.ends else tuple(told)

    @property
    def height(self) -> int:
        """Of the box on the page."""
        return 34 + ROW * len(self.rows)


@dataclass(frozen=True)
class Edge:
    """One way from a box to another; kind is "divert", "tunnel", "thread" or "target"."""

    source: str
    target: str
    kind: str
    places: tuple[Span, ...]


@dataclass(frozen=True)
class Graph:
    """Everything on the page; runs is how many performances the visits are of, 0 for none."""

    title: str
    chapters: tuple[tuple[str, str], ...]  # file, title
    boxes: tuple[Box, ...]
    edges: tuple[Edge, ...]
    runs: int


@dataclass(frozen=True)
class Visits:
    """What `her cover --json` counted: runs by knot, by the place of a choice, by line."""

    runs: int = 0
    knots: Mapping[str, int] = field(default_factory=dict)
    choices: Mapping[tuple[str, int], int] = field(default_factory=dict)
    lines: Mapping[tuple[str, int], int] = field(default_factory=dict)


def main(argv: list[str]) -> int:
    """Write the page.

    Raises:
        Trouble: there is no story, it has errors, or a file cannot be read or written.
    """
    parser = argparse.ArgumentParser(prog="her graph", description="The story as one HTML page.")
    parser.add_argument("out", type=Path, help="the page, OUT.html")
    parser.add_argument("--story", type=Path, help="a story folder of your own")
    parser.add_argument("--cover", type=Path, help="visits: the file of her cover --json FILE")
    options = parser.parse_args(argv)
    folder = options.story or config.data("story")
    drawn = graph(folder, visits(options.cover) if options.cover else Visits())
    from game.workshop.graph_page import page

    try:
        files.write(options.out, page(drawn))
    except OSError as error:
        raise Trouble(f"The page cannot be written ({error.strerror}).", str(options.out)) from None
    print(f"{options.out}: {len(drawn.boxes)} knots and stitches, {len(drawn.edges)} ways")
    return 0


def visits(path: Path) -> Visits:
    """The visits in a file of `her cover --json`.

    Raises:
        Trouble: it is no such file.
    """
    try:
        found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        knots: dict[str, int] = {}
        choices: dict[tuple[str, int], int] = {}
        lines: dict[tuple[str, int], int] = {}
        for one in found["places"]:
            place = str(one["file"]), int(one["line"])
            if one["kind"] == "knot":
                knots[str(one["name"])] = int(one["runs"])
            else:
                kind = choices if one["kind"] == "choice" else lines
                kind[place] = max(kind.get(place, 0), int(one["runs"]))
        return Visits(int(found["runs"]), knots, choices, lines)
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        raise Trouble("This is no file of her cover --json FILE.", str(path)) from None


def graph(folder: Path, counted: Visits) -> Graph:
    """The story of a folder as boxes and ways.

    Raises:
        Trouble: there is no story in the folder, or it has errors.
    """
    if not (folder / MAIN).is_file():
        raise Trouble(f"There is no story here: a story folder holds a {MAIN}.", str(folder))
    texts: dict[str, str] = {}

    def read(name: str) -> str:
        texts[name] = (folder / name).read_text(encoding="utf-8-sig")
        return texts[name]

    compilation = compile_story(MAIN, read)
    for found in compilation.diagnostics:
        if found.severity == "error":
            raise Trouble(found.message, str(folder / found.file), found.line)
    sources = {name: texts[name].splitlines() for name in compilation.files}
    edges = tuple(_edges(compilation))
    boxes = tuple(_placed(_Boxes(compilation, sources, counted).all()))
    titles = _titles(compilation)
    chapters = tuple((name, titles.get(name, name)) for name in _columns(compilation))
    return Graph(folder.resolve().name, chapters, boxes, edges, counted.runs)


def _columns(compilation: Compilation) -> list[str]:
    """The files that have knots, in the order in which the story includes them."""
    used = {span.file for _, span, _ in compilation.mentions().flows}
    return [name for name in compilation.files if name in used] or [MAIN]


def _titles(compilation: Compilation) -> dict[str, str]:
    """The title in the first chapter tag of each file."""
    found: dict[str, str] = {}
    for tag in compilation.facts.tags:
        name, value = split(tag.text)
        if name == "chapter":
            number, _, title = value.partition(",")
            found.setdefault(tag.span.file, f"{number.strip()}. {title.strip()}")
    return found


class _Boxes:
    """Makes the boxes of a story, in the order of its files."""

    def __init__(
        self, compilation: Compilation, sources: Mapping[str, list[str]], counted: Visits
    ) -> None:
        self._sources, self._counted = sources, counted
        self._mentions = compilation.mentions()
        self._columns = _columns(compilation)
        self._tags = compilation.facts.tags
        self._choices: dict[str, list[Choice]] = {}
        for way in self._mentions.choices:
            self._choices.setdefault(way.flow, []).append(self._choice(way.span, way.leads))
        self._ends = {one.flow for one in self._mentions.mentions if one.symbol.kind == "end"}

    def all(self) -> Iterator[Box]:
        """Every box, columns numbered from 0 in the order in which the story has them."""
        first = next((s.line for _, s, _ in self._mentions.flows if s.file == MAIN), 0)
        top = range(1, first or len(self._sources[MAIN]) + 1)
        yield self._box("", "start", 0, self._lines(MAIN, top))
        flows = self._mentions.flows
        for at, (symbol, span, end) in enumerate(flows):
            inner = flows[at + 1][1] if at + 1 < len(flows) else None
            if inner is not None and inner.file == span.file:
                end = min(end, inner.line)
            lines = self._lines(span.file, range(span.line, end))
            yield self._box(symbol.name, symbol.kind, self._columns.index(span.file), lines)

    def _box(self, name: str, kind: str, column: int, lines: tuple[Line, ...]) -> Box:
        choices = tuple(self._choices.get(name, ()))
        counted = kind in ("knot", "stitch") and self._counted.runs > 0
        return Box(
            name=name or START,
            kind=kind,
            column=column,
            lines=lines,
            choices=choices,
            points=tuple(self._points(name, choices)),
            ends=name in self._ends,
            runs=self._counted.knots.get(name, 0) if counted else None,
        )

    def _lines(self, file: str, numbers: Iterable[int]) -> tuple[Line, ...]:
        written = self._sources[file]
        found = [
            Line(file, number, written[number - 1], self._counted.lines.get((file, number)))
            for number in numbers
            if number <= len(written)
        ]
        while found and not found[-1].text.strip():
            found.pop()
        return tuple(found)

    def _choice(self, span: Span, leads: tuple[str, ...]) -> Choice:
        text = self._sources[span.file][span.line - 1].strip().lstrip("+* ")
        runs = self._counted.choices.get((span.file, span.line))
        return Choice(span.file, span.line, text, leads, runs)

    def _points(self, flow: str, choices: Iterable[Choice]) -> Iterator[Point]:
        """The windows and set pieces of a knot or stitch, with the choices tagged as ways out."""
        by_line = {(choice.file, choice.line): choice for choice in choices}
        tags = sorted((tag for tag in self._tags if tag.flow == flow), key=lambda tag: tag.span)
        point: tuple[str, str, int] | None = None
        ways: list[tuple[str, Choice | None]] = []
        for tag in tags:
            name, value = split(tag.text)
            if name in POINTS and tag.place != "choice":
                if point is not None:
                    yield Point(*point, tuple(ways))
                point, ways = (name, value, tag.span.line), []
            elif point is not None and name == POINTS[point[0]] and tag.place == "choice":
                ways.append((value, by_line.get(_place(tag))))
        if point is not None:
            yield Point(*point, tuple(ways))


def _place(tag: Tag) -> tuple[str, int]:
    return tag.span.file, tag.span.line


def _arrow(choice: Choice | None) -> str:
    leads = choice.leads if choice is not None else ()
    return f" → {', '.join(leads)}" if leads else ""


def _edges(compilation: Compilation) -> Iterator[Edge]:
    """One edge for every pair of boxes and kind of way; a label belongs to the box around it."""
    mentions = compilation.mentions()
    homes = {symbol.name for symbol, _, _ in mentions.flows}
    found: dict[tuple[str, str, str], list[Span]] = {}
    for one in mentions.mentions:
        if one.use not in WAYS or one.symbol.kind not in ("knot", "stitch", "label"):
            continue
        name = one.symbol.name
        target = name if one.symbol.kind != "label" else name.rpartition(".")[0]
        if target in homes or not target:
            found.setdefault((one.flow, target, one.use), []).append(one.span)
    for (source, target, kind), places in found.items():
        yield Edge(source or START, target or START, kind, tuple(places))


def _placed(boxes: Iterable[Box]) -> Iterator[Box]:
    """The boxes with their places: one column a file, from the top in the order written."""
    bottoms: dict[int, int] = {}
    for box in boxes:
        y = bottoms.get(box.column, TOP)
        bottoms[box.column] = y + box.height + GAP
        indent = INDENT if box.kind == "stitch" else 0
        yield replace(box, x=LEFT + box.column * COLUMN + indent, y=y)

"""The pipeline, as a table of contents: read, parse, resolve, check, emit, describe.

Takes text and gives a value. Mistakes in the story never raise; they come back as diagnostics.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache, partial

from .check import check
from .container import Container, TooDeep, to_json
from .cursor import Cursor
from .diagnostics import Diagnostic, Reporter
from .emit import emit
from .facts import Facts, Said, collect
from .lint import Warnings, lint
from .mentions import Mentions, collect_mentions
from .parser import parse
from .resolve import Names
from .source import SourceFile, Sources
from .source_map import SourceMap
from .syntax import Flow

# A line longer than this is a broken file, not a line.
MAX_LINE = 200_000


@dataclass(frozen=True, slots=True)
class Compilation:
    """What came of a story.

    `json` is ink runtime JSON, version 21, or None when there is an error. `diagnostics` are in
    the order of files and places. `source_map` leads from runtime paths to the source and back.
    `files` are the files read, the main file first. `facts` is what the story declares and says.
    `mentions()` gives where every name stands; it is looked for when first asked, errors or not.
    """

    json: str | None
    diagnostics: tuple[Diagnostic, ...]
    source_map: SourceMap
    files: tuple[str, ...]
    facts: Facts = field(default_factory=Facts)
    mentions: Callable[[], Mentions] = Mentions


def compile_story(name: str, read: Callable[[str], str]) -> Compilation:
    """Compile the ink story whose main file is `name`.

    `read(name)` returns a file's text, or raises OSError (or UnicodeError); the names of included
    files are passed to it as written, relative to the main file's folder. Any other exception of
    `read` is the caller's own and comes through.
    """
    return Workbench(name, read).compile()


class Workbench:
    """One story compiled again and again; what an edit left alone is not looked at again.

    `compile` gives exactly what `compile_story` gives, to the byte. Kept between two compilations
    are the trees of files whose text, place and includes are the same, and what was found in each
    knot by itself; names, diverts and the story file are made anew. Arguments as there.
    """

    def __init__(self, name: str, read: Callable[[str], str]) -> None:
        self._name = name
        self._read = read
        self._parsed: dict[tuple[str, int], Parsed] = {}
        self._warnings: Warnings = {}
        self._said: Said = {}

    def compile(self) -> Compilation:
        """The story as its files are now."""
        # A tree is hundreds of thousands of objects and no garbage: collecting while it grows
        # only looks at it again and again, which costs a third of the time.
        collecting = gc.isenabled()
        gc.disable()
        try:
            return self._compile()
        finally:
            if collecting:
                gc.enable()

    def _compile(self) -> Compilation:
        reporter = Reporter()
        sources = Sources(self._read)
        loader = _Loader(sources, reporter, self._parsed)
        story = loader.load(self._name, 0)
        self._parsed = loader.parsed
        if story is None:
            missing = _missing(self._name, reporter, sources)
            return Compilation(None, missing, SourceMap(sources, None), ())
        names = Names(story, reporter)
        check(names, reporter)
        root, usage = emit(names, reporter)
        self._warnings = lint(names, usage, reporter, self._warnings)
        facts, self._said = collect(names, sources, self._said)
        text = None if reporter.has_errors else _written(root, names, reporter)
        return Compilation(
            json=text,
            diagnostics=reporter.diagnostics(sources),
            source_map=SourceMap(sources, root if text is not None else None),
            files=tuple(file.name for file in sources.files),
            facts=facts,
            mentions=cache(partial(collect_mentions, names, sources)),
        )


def _written(root: Container, names: Names, reporter: Reporter) -> str | None:
    lists = {
        name: {item.name.text: item.value for item in declared.items}
        for name, declared in names.lists.items()
    }
    try:
        return to_json(root, lists)
    except TooDeep as deep:
        reporter.report("E0902", deep.pos)
        return None


def _missing(name: str, reporter: Reporter, sources: Sources) -> tuple[Diagnostic, ...]:
    """The main file itself can't be read, so there is no place to point at but its start."""
    sources.add(SourceFile(name, "", 0))
    return reporter.diagnostics(sources)


@dataclass(frozen=True, slots=True)
class Parsed:
    """A file without INCLUDE lines as it was read, its tree, and what was wrong with it."""

    original: str
    file: SourceFile
    story: Flow
    found: Reporter


class _Loader:
    """Reads files and hands them to the parser, which asks back for those they include.

    `known` are the trees of the last time, by file and first position; `parsed` those of this time.
    """

    def __init__(
        self, sources: Sources, reporter: Reporter, known: dict[tuple[str, int], Parsed]
    ) -> None:
        self._sources = sources
        self._reporter = reporter
        self._known = known
        self._open: list[str] = []
        self._asked = 0
        self.parsed: dict[tuple[str, int], Parsed] = {}

    def load(self, name: str, asked: int) -> Flow | None:
        """Parse a file; `asked` is the position of the line that wants it."""
        self._asked += 1
        key = name.replace("\\", "/").removeprefix("./")
        if key in self._open:
            self._reporter.report("E0102", asked, name=name)
            return None
        try:
            original = self._sources.read(name)
        except OSError:
            self._reporter.report("E0101", asked, name=name)
            return None
        except UnicodeError as error:
            self._reporter.report("E0103", asked, name=name, reason=getattr(error, "reason", error))
            return None
        place = name, self._sources.next_base
        known = self._known.get(place)
        if known is None or known.original != original:
            return self._parse(key, place, original)
        self._sources.add(known.file)
        self._reporter.extend(known.found)
        self.parsed[place] = known
        return known.story

    def _parse(self, key: str, place: tuple[str, int], original: str) -> Flow:
        outer, self._reporter = self._reporter, Reporter()
        file = SourceFile(place[0], original, place[1])
        self._sources.add(file)
        self._open.append(key)
        self._check_text(file)
        asked = self._asked
        story = parse(Cursor(file, self._reporter, self.load))
        self._open.pop()
        if self._asked == asked:
            self.parsed[place] = Parsed(original, file, story, self._reporter)
        outer.extend(self._reporter)
        self._reporter = outer
        return story

    def _check_text(self, file: SourceFile) -> None:
        for offset in file.addresses():
            self._reporter.report("W0101", file.base + offset)
        if file.unclosed is not None:
            self._reporter.report("W0103", file.base + file.unclosed)
        for offset, character in file.forbidden:
            self._reporter.report("E0104", file.base + offset, character=f"U+{character:04X}")
        if len(file.text) > MAX_LINE:
            self._check_lines(file)

    def _check_lines(self, file: SourceFile) -> None:
        start = 0
        while start < len(file.text):
            end = file.text.find("\n", start)
            end = len(file.text) if end < 0 else end
            if end - start > MAX_LINE:
                self._reporter.report(
                    "E0903", file.base + start, length=end - start, limit=MAX_LINE
                )
            start = end + 1

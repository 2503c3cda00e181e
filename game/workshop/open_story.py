"""A story folder as it stands in the editor, saved or not.

What an editor asks of a story (what is wrong, where a name is defined, where else it stands, what
may follow here) is answered with plain values. It knows no protocol and writes nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from game.errors import Trouble
from game.improv.world import World, load_world
from game.ink import Compilation, Symbol, Workbench
from game.play.theatre import MAIN
from game.workshop.check import OURS, UNUSED, Finding, contract_findings
from game.workshop.places import COMMON
from game.workshop.references import References, reader, references
from game.workshop.renaming import Plan, plan
from game.workshop.vocabulary import GESTURES, IN_CHOICES, OUTCOMES, PLACES, WORDS
from game.workshop.yaml_faults import faults

DIVERT = re.compile(r"(?:->|<-)\s*[\w.]*$")
TAG_VALUE = re.compile(r"#\s*(\w+):\s*([^#\]]*)$")
TAG = re.compile(r"#\s*\w*$")
SPEECH = re.compile(r"[\s*+-]*(?:\[[^\]]*\])?\s*[A-Z]?\w*$")
LOGIC = ("variable", "constant", "list", "item", "function", "external")


@dataclass(frozen=True)
class Offer:
    """Something that may be written here; kind is a symbol's, "tag", "word" or "speaker"."""

    text: str
    kind: str
    detail: str = ""


class OpenStory:
    """One story folder; `open` are the texts in the editor, by name in the folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.open: dict[str, str] = {}
        self._disk = reader(folder)
        self._bench = Workbench(MAIN, self.read)
        self._compilation: Compilation | None = None

    def read(self, name: str) -> str:
        """A file as it stands in the editor, else on the disk.

        Raises:
            OSError, UnicodeError: it cannot be read.
        """
        found = self.open.get(name)
        return self._disk(name) if found is None else found

    def edited(self) -> None:
        """A file is another than it was."""
        self._compilation = None

    @property
    def compilation(self) -> Compilation:
        """The story as it stands; what an edit left alone is not compiled again."""
        if self._compilation is None:
            self._compilation = self._bench.compile()
        return self._compilation

    @property
    def references(self) -> References:
        """Every name of the story as it stands."""
        return references(self.folder, self.read, self._bench)

    # What is wrong

    def findings(self) -> tuple[Finding, ...]:
        """What the compiler has to say; files are named as in the folder."""
        return tuple(
            Finding(one.file, one.line, one.column, one.code, one.message, one.severity)
            for one in self.compilation.diagnostics
            if one.code != UNUSED or not OURS.search(one.message)
        )

    def contract(self, name: str) -> tuple[Finding, ...]:
        """What is wrong with a contract as it was saved; nothing for other files."""
        path = self.folder / name
        if path.parent.name != "improv" or path.name == COMMON or not path.is_file():
            return ()
        try:
            broken = faults(path.read_text(encoding="utf-8-sig"))
            if broken:
                return tuple(
                    Finding(name, one.line, one.column, "story-yaml", one.message, "error")
                    for one in broken
                )
            found = contract_findings(path, load_world(self.folder), self.compilation.facts)
            return tuple(
                Finding(name, one.line, one.column, one.code, one.message, one.severity)
                for one in found
            )
        except (Trouble, OSError, UnicodeError) as error:
            return (Finding(name, 1, 1, "story-file", str(error), "error"),)

    # Names

    def symbol(self, name: str, line: int, column: int) -> Symbol | None:
        """The name that stands at a place."""
        found = self.compilation.mentions().at(name, line, column)
        return found.symbol if found is not None else self.references.at(name, line, column)

    def rename(self, symbol: Symbol, new: str) -> Plan:
        """How to give it another name everywhere.

        Raises:
            Trouble: it cannot be named so.
        """
        return plan(self.folder, self.references, symbol, new)

    # What may follow

    def offers(self, name: str, line: int, before: str) -> tuple[Offer, ...]:
        """What may be written at a place.

        Args:
            name: the file.
            line: 1-based.
            before: the line up to there.
        """
        return tuple(dict.fromkeys(self._offers(name, line, before)))

    def _offers(self, name: str, line: int, before: str) -> Iterator[Offer]:
        value = TAG_VALUE.search(before)
        if DIVERT.search(before):
            yield from self._places(self._flow(name, line))
        elif value:
            yield from self._tag_words(value[1], value[2])
        elif TAG.search(before):
            inside = before.count("[") > before.count("]")
            for tag in WORDS:
                if (tag in IN_CHOICES) == inside:
                    yield Offer(tag, "tag", ", ".join(WORDS[tag] or ()))
        elif before.count("{") > before.count("}") or before.lstrip().startswith("~"):
            for symbol in self.compilation.mentions().symbols:
                if symbol.kind in LOGIC:
                    yield Offer(symbol.last, symbol.kind, symbol.name)
            yield from self._places(self._flow(name, line), ends=False)
        elif SPEECH.fullmatch(before):
            for speaker in self._world().cast:
                yield Offer(f"{speaker}: ", "speaker")

    def _places(self, flow: str, ends: bool = True) -> Iterator[Offer]:
        """Every place by its whole name; those of this knot by their last."""
        knot = flow.partition(".")[0]
        for symbol in self.compilation.mentions().symbols:
            if symbol.kind in ("knot", "stitch", "label"):
                if knot and symbol.name.startswith(f"{knot}."):
                    yield Offer(symbol.last, symbol.kind, symbol.name)
                yield Offer(symbol.name, symbol.kind)
        if ends:
            yield Offer("END", "word")
            yield Offer("DONE", "word")

    def _tag_words(self, tag: str, written: str) -> Iterator[Offer]:
        first, comma, _ = written.partition(",")
        if tag == "scene":
            words = PLACES.get(first.strip(), ()) if comma else tuple(PLACES)
        elif tag == "improv":
            paths = (self.folder / "improv").glob("*.yaml")
            words = tuple(sorted(path.stem for path in paths if not path.name.startswith("_")))
        elif tag == "task":
            letters = sorted(path.stem for path in (self.folder / "letters").glob("*.yaml"))
            words = tuple(letters) if comma else tuple(OUTCOMES)
        elif tag == "result":
            words = tuple(word for known in OUTCOMES.values() for word in known or ("blank",))
        elif tag == "with":
            words = ("nobody", *(one.lower() for one in self._world().cast))
        elif tag == "gesture":
            words = GESTURES if comma else tuple(one.lower() for one in self._world().cast)
        elif tag == "opens":
            words = tuple(self._world().facts)
        else:
            words = WORDS.get(tag) or ()
        for word in words:
            if word:
                yield Offer(word, "word", tag)

    def _flow(self, name: str, line: int) -> str:
        found = ""
        for symbol, span, end in self.compilation.mentions().flows:
            if span.file == name and span.line <= line < end:
                found = symbol.name
        return found

    def _world(self) -> World:
        """The cast and the facts; nobody and none while their files are broken."""
        try:
            return load_world(self.folder)
        except Trouble:
            return World({}, {})


def home(path: Path) -> Path | None:
    """The story folder that a file belongs to: the nearest above it with a main.ink."""
    return next((one for one in path.parents if (one / MAIN).is_file()), None)

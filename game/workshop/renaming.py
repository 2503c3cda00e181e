"""Another name for one thing, everywhere at once: ink, contracts, letters, translations.

A plan is made and proved before anything is written: the story is compiled in its new words, every
name in it must mean what it meant, and no error may be new. Translations keep their words: their
contexts and the logic inside their lines are renamed with the script. Nothing is guessed: a name in
a comment, in prose or in a string stays.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import polib

from game import files
from game.errors import Trouble
from game.improv.condition import VALUES
from game.ink import Compilation, Symbol, compile_story
from game.ink.cursor import NAME
from game.ink.resolve import COMMANDS, NATIVE_FUNCTIONS, RESERVED
from game.play.catalogue import Entry, Key, catalogue_files, entries, open_catalogue
from game.play.memory import KEPT, LETTER
from game.play.theatre import MAIN
from game.workshop.logic import spans
from game.workshop.references import SHARED, References, Spot

WORD = re.compile(r"\w+")
SNAKE = re.compile(r"[a-z][a-z0-9_]*")  # what contracts take for slots, windows and exits


@dataclass(frozen=True, order=True)
class Edit:
    """What stands at a place, and what shall stand there."""

    file: str
    line: int
    column: int
    old: str
    new: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}: {self.old} -> {self.new}"


@dataclass(frozen=True)
class Plan:
    """A rename that may be made: the edits, whole new texts by file, files that move.

    rewritten are catalogues whose lines are broken otherwise than ours: their text is set anew, and
    the lines of their edits are those of the new text.
    """

    edits: tuple[Edit, ...]
    texts: Mapping[str, str] = field(default_factory=dict)
    moves: tuple[tuple[str, str], ...] = ()
    rewritten: frozenset[str] = frozenset()

    def write(self, folder: Path) -> None:
        """Make it.

        Raises:
            OSError: a file may not be written.
        """
        for name, text in self.texts.items():
            was = (folder / name).read_bytes()
            mark = "\ufeff" if was.startswith(b"\xef\xbb\xbf") else ""
            ends = text.replace("\n", "\r\n") if b"\r\n" in was else text
            files.write(folder / name, mark + ends)
        for old, new in self.moves:
            os.replace(folder / old, folder / new)


def plan(folder: Path, known: References, symbol: Symbol, new: str) -> Plan:
    """How to rename.

    Args:
        folder: the story.
        known: its names.
        symbol: what is renamed.
        new: its new name, without the knot or list it belongs to.

    Raises:
        Trouble: it cannot be named so, with the reason.
    """
    _may_be_called(known, symbol, new)
    spots = [one for one in known.spots[symbol] if one.text]
    edits = sorted({_edit(spot, new) for spot in spots})
    texts = _edited(known.texts, edits)
    moves: tuple[tuple[str, str], ...] = ()
    if symbol.kind == "window":
        moves = ((f"improv/{symbol.name}.yaml", f"improv/{new}.yaml"),)
        if any((folder / there).exists() for _, there in moves):
            raise Trouble(f"There is a contract of the window “{new}” already.", moves[0][1])
    read = {**known.texts, **texts}.__getitem__
    compilation = compile_story(MAIN, read)
    _same_errors(known.compilation, compilation)
    renamed = _renamer(symbol, new)
    _same_meaning(known.compilation, compilation, renamed)
    rewritten: set[str] = set()
    if symbol.kind not in SHARED:
        words = _Words(known, compilation, read, renamed)
        for path in _catalogues(folder):
            name = path.relative_to(folder).as_posix()
            before, after = words.catalogue(path)
            if before != after:
                texts[name] = after
                edits += _differences(name, before, after)
                if read_text(path) != before:
                    rewritten.add(name)
    return Plan(tuple(edits), texts, moves, frozenset(rewritten))


def read_text(path: Path) -> str:
    """The text of a file with plain line ends and without a mark in front."""
    return path.read_text(encoding="utf-8-sig")


def _edit(spot: Spot, new: str) -> Edit:
    """A slot of a contract is the variable's name without its beginning."""
    short = new.removeprefix(KEPT) if not spot.text.startswith(KEPT) else new
    return Edit(spot.file, spot.line, spot.column, spot.text, short)


# --- what may be called how -----------------------------------------------------------------------


def _may_be_called(known: References, symbol: Symbol, new: str) -> None:
    found = NAME.fullmatch(new)
    if found is None or new in RESERVED or new in NATIVE_FUNCTIONS or new in COMMANDS:
        raise Trouble(f"“{new}” is no name in ink; take letters, digits and _ that say something.")
    if new == symbol.last:
        raise Trouble(f"“{new}” is its name already.")
    if symbol.kind == "end":
        raise Trouble(f"“{symbol.name}” is ink's own word.")
    if symbol.kind == "variable":
        _may_be_kept(symbol.name, new)
    if symbol.kind in SHARED and SNAKE.fullmatch(new) is None:
        raise Trouble(f"“{new}”: a {symbol.kind} has small letters, digits and _ in its name.")
    scope = symbol.name[: len(symbol.name) - len(symbol.last)]
    for other in known.spots:
        if other.name == scope + new and (symbol.kind in SHARED) == (other.kind in SHARED):
            where = known.spots[other][0]
            raise Trouble(
                f"There is a {other.kind} “{other.name}” already.", where.file, where.line
            )


def _may_be_kept(name: str, new: str) -> None:
    if name in VALUES or new in VALUES:
        raise Trouble(f"The game itself knows the value “{name if name in VALUES else new}”.")
    if name.startswith(KEPT + LETTER) or new.startswith(KEPT + LETTER):
        raise Trouble("The pages of the device know the letters that are kept by their names.")
    if name.startswith(KEPT) != new.startswith(KEPT):
        raise Trouble(f"What the player told is kept in “{KEPT}…”, and nothing else is named so.")
    if name.startswith(KEPT) and SNAKE.fullmatch(new) is None:
        raise Trouble(f"“{new}”: what is kept has small letters, digits and _ in its name.")


def _renamer(symbol: Symbol, new: str) -> Mapping[str, str]:
    """Old whole names to new ones: of the thing itself."""
    scope = symbol.name[: len(symbol.name) - len(symbol.last)]
    return {symbol.name: scope + new}


def _new_symbol(one: Symbol, symbol_names: Mapping[str, str]) -> str:
    """What a whole name is called afterwards: its own, or that of the knot or list around it."""
    head, colon, local = one.name.partition(":")
    for old, new in symbol_names.items():
        if one.name == old:
            return new
        if head == old or head.startswith(f"{old}."):
            head = new + head[len(old) :]
    return head + colon + local


def _same_errors(before: Compilation, after: Compilation) -> None:
    """No error may be new.

    Raises:
        Trouble: one is, with its own sentence.
    """
    old = [one.code for one in before.diagnostics if one.severity == "error"]
    for one in after.diagnostics:
        if one.severity != "error":
            continue
        if one.code not in old:
            raise Trouble(f"This name cannot be had: {one.message}", one.file, one.line)
        old.remove(one.code)


def _same_meaning(before: Compilation, after: Compilation, renamed: Mapping[str, str]) -> None:
    """Every name must mean what it meant.

    Raises:
        Trouble: one would not, with its place.
    """
    old, new = before.mentions().mentions, after.mentions().mentions
    for one, other in zip(old, new, strict=False):
        if (one.symbol.kind, _new_symbol(one.symbol, renamed)) != (
            other.symbol.kind,
            other.symbol.name,
        ):
            sentence = f"With that name, “{other.symbol.last}” would mean something else here."
            raise Trouble(sentence, one.span.file, one.span.line)
    if len(old) != len(new):
        raise Trouble("With that name, a part of the story would be read as something else.")


# --- texts ----------------------------------------------------------------------------------------


def _edited(texts: Mapping[str, str], edits: Iterable[Edit]) -> dict[str, str]:
    """The texts that change, changed; the last edit of a line is made first."""
    lines: dict[str, list[str]] = {}
    for edit in sorted(edits, reverse=True):
        of_file = lines.setdefault(edit.file, texts[edit.file].split("\n"))
        line, at = of_file[edit.line - 1], edit.column - 1
        of_file[edit.line - 1] = line[:at] + edit.new + line[at + len(edit.old) :]
    return {name: "\n".join(of_file) for name, of_file in lines.items()}


def _differences(name: str, before: str, after: str) -> Iterator[Edit]:
    """Where two texts of as many lines differ, word by word."""
    pairs = zip(before.split("\n"), after.split("\n"), strict=True)
    for number, (old, new) in enumerate(pairs, start=1):
        if old == new:
            continue
        for one, other in zip(WORD.finditer(old), WORD.finditer(new), strict=True):
            if one[0] != other[0]:
                yield Edit(name, number, one.start() + 1, one[0], other[0])


# --- translations ---------------------------------------------------------------------------------


def _catalogues(folder: Path) -> Iterator[Path]:
    for home in sorted(path for path in (folder / "languages").glob("*") if path.is_dir()):
        yield from catalogue_files(folder, home.name)


class _Words:
    """The catalogues of a story whose script has been renamed."""

    def __init__(
        self,
        known: References,
        compilation: Compilation,
        read: Callable[[str], str],
        renamed: Mapping[str, str],
    ) -> None:
        self._renamed = renamed
        self._keys: dict[Key, Entry] = {}
        for name in known.compilation.files:
            old = entries(known.compilation, name, known.texts[name])
            new = entries(compilation, name, read(name))
            for one, other in zip(old, new, strict=True):
                self._keys[one.key] = other

    def catalogue(self, path: Path) -> tuple[str, str]:
        """The text of a catalogue as it is, and as it shall be."""
        book = open_catalogue(path)
        before = str(book)
        for one in book:
            self._rename(one)
        return before, str(book)

    def _rename(self, one: polib.POEntry) -> None:
        context = one.msgctxt or ""
        entry = self._keys.get((context, one.msgid))
        if entry is None:  # a line that is not there any more: only its knot is renamed
            if one.msgctxt:
                one.msgctxt = _new_symbol(Symbol("knot", context), self._renamed)
            return
        if one.msgctxt is not None:
            one.msgctxt = entry.context
        if entry.text != one.msgid:
            one.msgstr = _as_in(one.msgstr, one.msgid, entry.text)
            one.msgid = entry.text


def _as_in(words: str, before: str, after: str) -> str:
    """A translation whose logic is renamed as that of its line was.

    The names in the logic of both stand in one order (see `game.play.catalogue.skeleton`); where a
    translation does not keep to that, it is left alone, as the game leaves it alone.
    """
    old, new = list(_logic(before)), list(_logic(after))
    own = list(_logic(words))
    if [one[0] for one in own] != [one[0] for one in old]:
        return words
    for place, other in reversed(list(zip(own, new, strict=True))):
        words = words[: place.start()] + other[0] + words[place.end() :]
    return words


def _logic(text: str) -> Iterator[re.Match[str]]:
    """The names in the logic of an entry: in conditions and what is printed, not in its words."""
    for start, end in spans(text):
        for found in WORD.finditer(text, start, end):
            if text.count('"', start, found.start()) % 2 == 0:  # not in a string
                yield found

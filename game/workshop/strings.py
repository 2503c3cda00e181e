"""`her strings`: keeps the story's gettext catalogues in step with the ink.

`story/languages/CODE/NAME.po` holds the lines of `chapters/NAME.ink`; Poedit and Weblate open it. A
line that changed keeps its old words, marked fuzzy, until a person has looked at it; `--typo` says
that near changes were only slips of the pen. Nothing a translator wrote is ever thrown away.
"""

from __future__ import annotations

import argparse
import difflib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import polib

from game import config
from game.errors import Trouble
from game.ink import Compilation, compile_story
from game.play.catalogue import Entry, catalogue_files, entries, open_catalogue, skeleton
from game.play.theatre import MAIN

NEAR = 0.55  # likeness (difflib ratio) from which an old line counts as the same line, changed
SLIP = 0.85  # likeness up from which `--typo` takes a change for a slip of the pen


@dataclass(frozen=True)
class Count:
    """How far one catalogue is: entries done, in need of a look, and not begun; words of each."""

    name: str
    done: int
    fuzzy: int
    missing: int
    words: int


@dataclass(frozen=True)
class Mismatch:
    """A translation whose pieces are not those of its line: where, and what is wrong."""

    file: str
    line: int
    sentence: str


def source_entries(folder: Path) -> dict[str, tuple[Entry, ...]]:
    """Every entry of the story by catalogue name, in the order of the story.

    Raises:
        Trouble: the story does not compile.
    """

    def read(name: str) -> str:
        return (folder / name).read_text(encoding="utf-8-sig")

    compilation = compile_story(MAIN, read)
    _must_compile(compilation, folder)
    found: dict[str, tuple[Entry, ...]] = {}
    for name in compilation.files:
        of_file = entries(compilation, name, read(name))
        if of_file:
            found[Path(name).stem] = of_file
    return found


def _must_compile(compilation: Compilation, folder: Path) -> None:
    for one in compilation.diagnostics:
        if one.severity == "error":
            raise Trouble(one.message, str(folder / one.file), one.line)


def template(found: Iterable[Entry], language: str = "") -> polib.POFile:
    """A catalogue with no words in it yet; the same line twice in a knot is one entry."""
    made = polib.POFile(wrapwidth=0)
    made.metadata = {
        "Project-Id-Version": "her",
        "Language": language,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=utf-8",
        "Content-Transfer-Encoding": "8bit",
    }
    seen: dict[tuple[str, str], polib.POEntry] = {}
    for entry in found:
        if entry.key in seen:
            seen[entry.key].occurrences.append((entry.file, str(entry.line)))
            continue
        one = polib.POEntry(
            msgctxt=entry.context,
            msgid=entry.text,
            comment=entry.speaker or ("choice" if entry.choice else ""),
            occurrences=[(entry.file, str(entry.line))],
        )
        seen[entry.key] = one
        made.append(one)
    return made


def merged(old: polib.POFile, new: polib.POFile, typo: bool = False) -> polib.POFile:
    """The new template with the old catalogue's words in it.

    A line that changed takes the words of the most similar old line of its knot and is marked
    fuzzy, unless `typo` says that close changes meant nothing. Words that no line needs any more
    stay at the end as obsolete entries.
    """
    words = {(one.msgctxt or "", one.msgid): one for one in old}
    left = dict(words)
    waiting: list[polib.POEntry] = []
    for one in new:
        same = left.pop((one.msgctxt or "", one.msgid), None)
        if same is None:
            waiting.append(one)
            continue
        one.msgstr, one.flags, one.tcomment = same.msgstr, same.flags, same.tcomment
    for one in waiting:
        _adopt(one, left, typo)
    for one in left.values():
        if one.msgstr:
            one.obsolete = True
            new.append(one)
    new.metadata = {**old.metadata, "Language": old.metadata.get("Language", "")}
    return new


def _adopt(one: polib.POEntry, left: dict[tuple[str, str], polib.POEntry], typo: bool) -> None:
    best, likeness = None, NEAR
    for key, old in left.items():
        near = difflib.SequenceMatcher(None, old.msgid, one.msgid, autojunk=False)
        if old.msgstr and near.quick_ratio() > likeness and near.ratio() > likeness:
            best, likeness = key, near.ratio()
    if best is None:
        return
    old = left.pop(best)
    one.msgstr = old.msgstr
    if not (typo and likeness >= SLIP and skeleton(old.msgid) == skeleton(one.msgid)):
        one.flags = ["fuzzy"]
        one.previous_msgid = old.msgid


def update(folder: Path, language: str, typo: bool = False) -> list[Path]:
    """Bring every catalogue of a language up to date; made when missing.

    Raises:
        Trouble: the story does not compile, or a catalogue is damaged.
    """
    home = folder / "languages" / language
    home.mkdir(parents=True, exist_ok=True)
    written = []
    for name, found in source_entries(folder).items():
        path = home / f"{name}.po"
        new = template(found, language)
        if path.exists():
            new = merged(open_catalogue(path), new, typo)
        text = str(new)
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")
            written.append(path)
    return written


def extract(folder: Path, out: Path) -> list[Path]:
    """Write one template (.pot) a file of the story.

    Raises:
        Trouble: the story does not compile.
    """
    out.mkdir(parents=True, exist_ok=True)
    written = []
    for name, found in source_entries(folder).items():
        path = out / f"{name}.pot"
        path.write_text(str(template(found)), encoding="utf-8")
        written.append(path)
    return written


def stats(folder: Path, language: str) -> list[Count]:
    """How far each catalogue of a language is, measured against the story as it stands."""
    known = {
        path.stem: {(one.msgctxt or "", one.msgid): one for one in open_catalogue(path)}
        for path in catalogue_files(folder, language)
    }
    counts = []
    for name, found in source_entries(folder).items():
        keys = {entry.key for entry in found}
        ours = [one for key in keys if (one := known.get(name, {}).get(key)) and one.msgstr]
        fuzzy = sum(one.fuzzy for one in ours)
        words = sum(len(text.split()) for _, text in keys)
        counts.append(Count(name, len(ours) - fuzzy, fuzzy, len(keys) - len(ours), words))
    return counts


def mismatches(folder: Path, language: str) -> Iterator[Mismatch]:
    """Translations that do not keep their line's pieces; the game shows English there."""
    for path in catalogue_files(folder, language):
        for one in open_catalogue(path):
            if not one.msgstr or one.obsolete or one.fuzzy:
                continue
            want, have = skeleton(one.msgid), skeleton(one.msgstr)
            if want != have:
                sentence = (
                    f"The translation's pieces are {have} but the line's are {want}: keep the same "
                    "brackets, conditions and variables in the same order."
                )
                yield Mismatch(f"languages/{language}/{path.name}", one.linenum or 0, sentence)


def main(arguments: list[str], story: Path | None = None) -> int:
    """`her strings extract OUT | update CODE [--typo] | stats CODE`. Gives the exit code."""
    parser = argparse.ArgumentParser(prog="her strings", description="The story's catalogues.")
    parser.add_argument("--story", type=Path, help="a story folder of your own")
    verbs = parser.add_subparsers(dest="verb", required=True)
    one = verbs.add_parser("extract", help="write templates (.pot)")
    one.add_argument("out", type=Path)
    one = verbs.add_parser("update", help="bring a language's catalogues up to date")
    one.add_argument("language")
    one.add_argument("--typo", action="store_true", help="near changes were only slips of the pen")
    one = verbs.add_parser("stats", help="how far a language is")
    one.add_argument("language")
    chosen = parser.parse_args(arguments)
    story = story or chosen.story or config.data("story")
    if chosen.verb == "extract":
        written = extract(story, chosen.out)
        print(f"{len(written)} templates in {chosen.out}")
    elif chosen.verb == "update":
        written = update(story, chosen.language, chosen.typo)
        print(f"{len(written)} catalogues changed")
    else:
        _print_stats(stats(story, chosen.language))
        for wrong in mismatches(story, chosen.language):
            print(f"{wrong.file}:{wrong.line}: {wrong.sentence}")
    return 0


def _print_stats(counts: list[Count]) -> None:
    print(f"{'catalogue':24}{'done':>6}{'fuzzy':>7}{'missing':>9}{'words':>8}")
    for one in counts:
        print(f"{one.name:24}{one.done:6}{one.fuzzy:7}{one.missing:9}{one.words:8}")
    done = sum(one.done for one in counts)
    every = sum(one.done + one.fuzzy + one.missing for one in counts)
    print(f"{done} of {every} entries done ({100 * done // max(every, 1)} %)")

"""The verb `her spell`: every word a player can meet, against a dictionary, in each language.

English is looked up in the dictionaries the game brings. Korean is read by the rules of slips; with
`--hunspell` also word by word, where Hunspell and its Korean dictionary are installed, which takes
many a good word for a bad one and is a list to read through, no more. Words that are
right here and nowhere else stand in `story/languages/CODE/words.txt`. It changes nothing.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from game import config
from game.play.catalogue import open_catalogue, plain
from game.proof import NoSpeller, proofread, speller
from game.workshop.strings import source_entries

KNOWN = "words.txt"
SPOKEN = (
    "improv/*.yaml",
    "letters/*.yaml",
    "device/*.yaml",
    "windows.yaml",
    "proof.yaml",
    "care.yaml",
)
HEARD = frozenset(("hears", "topics", "acts"))  # pieces of what players type: no words of ours
HUNSPELL = ("hunspell", "-d", "ko_KR", "-i", "utf-8", "-l")
ENGLISH = re.compile(r"[A-Za-z]+(?:['’][A-Za-z]+)*")
HANGUL = re.compile(r"[가-힣]+")
HOLE = re.compile(r"\{[^{}]*\}")


@dataclass(frozen=True)
class Said:
    """Words a player can meet, and where they are written; line 0 where nobody knows."""

    file: str
    line: int
    text: str


def main(argv: list[str]) -> int:
    """Look everything up; 1 when something is not known.

    Raises:
        Trouble: there is no story in the folder, or it has errors.
    """
    parser = argparse.ArgumentParser(prog="her spell", description="Look up every word.")
    parser.add_argument("--story", type=Path, help="a story folder of your own")
    parser.add_argument("--hunspell", action="store_true", help="Korean word by word, to read")
    options = parser.parse_args(argv)
    folder = options.story or config.data("story")
    found = [*english(folder, config.data("assets") / "spelling"), *korean(folder)]
    for line in found:
        print(line)
    print(f"{len(found)} words to look at")
    if options.hunspell:
        _read_through(folder)
    return 1 if found else 0


def _read_through(folder: Path) -> None:
    if not hunspell():
        print("Hunspell with its ko_KR dictionary is not installed here.")
        return
    for line in doubtful(folder):
        print(line)


def english(folder: Path, dictionaries: Path) -> Iterator[str]:
    """Every English word no dictionary has, each told once, where it stands first."""
    book, known = speller("en", dictionaries), words_of(folder, "en")
    told: set[str] = set()
    for said in texts(folder, "en"):
        for found in ENGLISH.finditer(said.text):
            word = found[0].replace("’", "'")
            stem = re.sub(r"'[sS]$", "", word)
            forms = {word, word.casefold(), stem, stem.casefold(), stem.title()}
            if forms & known or forms & told or any(book.knows(form) for form in forms):
                continue
            told.add(word)
            guess = next(iter(book.meant(word.casefold())), "")
            meant = f"; did you mean “{guess}”?" if guess else ""
            yield f"{said.file}:{said.line}: spelling: “{word}” is in no dictionary{meant}"


def korean(folder: Path) -> Iterator[str]:
    """Every Korean slip the rules know."""
    known = words_of(folder, "ko")
    for said in texts(folder, "ko"):
        for one in proofread(said.text, "ko", NoSpeller(), ()):
            if one.kind in ("misspelt", "spacing") and one.word not in known:
                meant = f"“{one.right}”"
                yield f"{said.file}:{said.line}: spelling: “{one.word}” — {meant}?"


def doubtful(folder: Path) -> Iterator[str]:
    """Every Korean word that Hunspell does not know, where it stands first."""
    known = words_of(folder, "ko")
    places: dict[str, Said] = {}
    for said in texts(folder, "ko"):
        for found in HANGUL.finditer(said.text):
            places.setdefault(found[0], said)
    for word in unknown_to_hunspell([word for word in places if word not in known]):
        said = places[word]
        yield f"{said.file}:{said.line}: spelling: “{word}” is in no dictionary"


def hunspell() -> bool:
    """Whether Hunspell and its Korean dictionary are installed here."""
    if shutil.which(HUNSPELL[0]) is None:
        return False
    tried = subprocess.run(HUNSPELL, input=b"", capture_output=True, check=False, timeout=60)
    return tried.returncode == 0


def unknown_to_hunspell(words: list[str]) -> list[str]:
    """Those of the words that Hunspell's Korean dictionary has not; [] where it is not here."""
    if not words or not hunspell():
        return []
    told = subprocess.run(
        HUNSPELL, input="\n".join(words).encode(), capture_output=True, check=False, timeout=600
    )
    return sorted(set(told.stdout.decode().split()))


def words_of(folder: Path, language: str) -> set[str]:
    """The words that are right in this story and nowhere else."""
    path = folder / "languages" / language / KNOWN
    if not path.is_file():
        return set()
    lines = path.read_text(encoding="utf-8").splitlines()
    return {line.strip() for line in lines if line.strip() and not line.startswith("#")}


def texts(folder: Path, language: str) -> Iterator[Said]:
    """Everything of a story that is read or heard in a language."""
    if language == "en":
        for entries in source_entries(folder).values():
            for entry in entries:
                yield Said(entry.file, entry.line, plain(entry.text))
    for path in sorted((folder / "languages" / language).glob("*.po")):
        for one in open_catalogue(path):
            if one.msgstr and not one.obsolete:
                yield Said(_near(path, folder), one.linenum or 0, plain(one.msgstr))
    for pattern in (*SPOKEN, f"languages/{language}/ui.yaml"):
        for path in sorted(folder.glob(pattern)):
            yield from _spoken(path, folder, language)


def _near(path: Path, folder: Path) -> str:
    return path.relative_to(folder).as_posix()


def _spoken(path: Path, folder: Path, language: str) -> Iterator[Said]:
    """The texts of one YAML file in a language, with their lines."""
    node = yaml.compose(path.read_text(encoding="utf-8-sig"), Loader=yaml.SafeLoader)
    whole = path.parent.name == language  # a file that is all in one language
    for line, text in _under(node, language, whole):
        yield Said(_near(path, folder), line, HOLE.sub(" ", text))


def _under(node: Any, language: str, ours: bool) -> Iterator[tuple[int, str]]:
    if isinstance(node, yaml.ScalarNode):
        if ours:
            yield node.start_mark.line + 1, str(node.value)
    elif isinstance(node, yaml.SequenceNode):
        for one in node.value:
            yield from _under(one, language, ours)
    elif isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if key.value in HEARD:
                continue
            yield from _under(value, language, ours or key.value == language)

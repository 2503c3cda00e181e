"""Which words a dictionary knows, and what was probably meant: the only door to spylls.

English is spelt by two dictionaries at once, since a player may write either `colour` or `color`.
Korean has none here: a dictionary of stems and endings is 14 MB and takes seconds, and the slips
people make are few and known (`rules/ko.yaml`).
"""

from __future__ import annotations

import io
import itertools
from functools import cache
from pathlib import Path
from typing import Any, Protocol

from game.collector import lasting

DICTIONARIES = {"en": ("en_GB", "en_US")}
FEWEST = 3  # letters of a word that is looked up: of shorter ones everything is next to everything
GUESSES = 12


class Speller(Protocol):
    """Knows how words are spelt."""

    def knows(self, word: str) -> bool:
        """Whether the word is spelt as some dictionary spells it."""

    def meant(self, word: str) -> tuple[str, ...]:
        """What an unknown word may have been meant to be, best first; () when nobody can say."""


class NoSpeller:
    """Knows every word: for a language without a dictionary."""

    def knows(self, word: str) -> bool:
        """Always."""
        return True

    def meant(self, word: str) -> tuple[str, ...]:
        """Nothing."""
        return ()


class Dictionaries:
    """Hunspell dictionaries, any of which may know a word. A lookup takes about 0.1 ms, a guess
    up to 0.3 s.

    Args:
        files: of each dictionary, without .aff and .dic.
    """

    def __init__(self, files: tuple[Path, ...]) -> None:
        self._books = [_book(file) for file in files]

    def knows(self, word: str) -> bool:
        """Whether the word is in any of the dictionaries."""
        return len(word) < FEWEST or any(book.lookup(word) for book in self._books)

    def meant(self, word: str) -> tuple[str, ...]:
        """The nearest words; a forgotten apostrophe comes first."""
        apart = [f"{word[:-1]}'{word[-1]}", f"{word[:-2]}'{word[-2:]}"]
        forgotten = [one for one in apart if len(word) > FEWEST and self.knows(one)]
        guesses = itertools.islice(self._books[0].suggest(word), GUESSES)
        return tuple(dict.fromkeys((*forgotten, *guesses)))


def _book(file: Path) -> Any:
    """A dictionary, read whole: spylls' own reader leaves its files open."""
    from spylls.hunspell import Dictionary, readers
    from spylls.hunspell.readers.file_reader import FileReader

    class Whole(FileReader):  # type: ignore[misc]  # spylls has no types
        def _open(self, path: str, encoding: str) -> io.StringIO:
            return io.StringIO(Path(path).read_bytes().decode(encoding, "surrogateescape"))

    aff, context = readers.read_aff(Whole(f"{file}.aff"))
    dic = readers.read_dic(
        Whole(f"{file}.dic", encoding=context.encoding), aff=aff, context=context
    )
    return Dictionary(aff, dic)


@cache
def speller(language: str, folder: Path) -> Speller:
    """The speller of a language; read once, which takes about a second for English.

    Args:
        language: "en" or "ko".
        folder: holds the dictionaries (`assets/spelling`).
    """
    names = DICTIONARIES.get(language, ())
    files = tuple(folder / name for name in names if (folder / f"{name}.dic").is_file())
    with lasting():
        return Dictionaries(files) if files else NoSpeller()

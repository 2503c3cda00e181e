"""Samantha reading over his shoulder: one remark at a time, found on a thread of its own.

Dictionaries take a second to read and a guess a part of one; the desk asks, goes on drawing and
looks whether she has said something. It changes nothing on the page.
"""

from __future__ import annotations

import threading
from collections.abc import Collection
from dataclasses import dataclass, field
from pathlib import Path

from game.proof import Finding, proofread, speller
from game.proof.voice import Voice


@dataclass(frozen=True)
class Remark:
    """What she says, of what on the page; of None when there is nothing to mend."""

    words: str
    finding: Finding | None


@dataclass
class Proofreader:
    """One reading of one letter.

    Args:
        voice: what is said of findings.
        dictionaries: the folder of the dictionaries.
        stage: of her growth.
        language: of the page.
        known: the words of the form the letter is about.
        seed: makes her choice of words repeatable.
    """

    voice: Voice
    dictionaries: Path
    stage: str
    language: str
    known: Collection[str]
    seed: int
    _said: list[str] = field(default_factory=list)
    _let_be: set[tuple[str, str]] = field(default_factory=set)
    _thread: threading.Thread | None = None
    _found: list[tuple[Finding, ...]] = field(default_factory=list)

    @property
    def reading(self) -> bool:
        """Whether she has been asked and has not answered yet."""
        return self._thread is not None

    def ask(self, page: str) -> None:
        """Begin to read a page; nothing while she still reads."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._read, args=(page,), daemon=True)
            self._thread.start()

    def poll(self) -> Remark | None:
        """What she says once she has read; None until then. Each thing is remarked on once."""
        if self._thread is None or self._thread.is_alive():
            return None
        self._thread = None
        found = self._found.pop() if self._found else ()
        fresh = next((one for one in found if (one.kind, one.word) not in self._let_be), None)
        if fresh is not None:
            self._let_be.add((fresh.kind, fresh.word))
        words = self.voice.remark(fresh, self.stage, self.language, self.seed, self._said)
        self._said.append(words)
        return Remark(words, fresh) if words else None

    def _read(self, page: str) -> None:
        spelt = speller(self.language, self.dictionaries)
        self._found.append(proofread(page, self.language, spelt, self.known))


def mended(page: str, finding: Finding) -> str:
    """The page with what was meant in the place of what stands there, if it still stands there."""
    if not finding.right or page[finding.start : finding.end] != _as_found(page, finding):
        return page
    return page[: finding.start] + finding.right + page[finding.end :]


def _as_found(page: str, finding: Finding) -> str:
    """What has to stand at the place of a finding: the word, or the word twice."""
    there = page[finding.start : finding.end]
    same = there == finding.word or there.split() == [finding.word] * 2
    doubled = finding.kind == "doubled" and there.casefold().split() == (
        [finding.word.casefold()] * 2
    )
    return there if same or doubled else finding.word

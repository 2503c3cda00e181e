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


class Reading:
    """One page being read on a thread; `found` once it is `done`.

    Args:
        page: what was written.
        language: "en" or "ko".
        dictionaries: the folder of the dictionaries.
        known: the words of the form the letter is about.
    """

    def __init__(
        self, page: str, language: str, dictionaries: Path, known: Collection[str] = ()
    ) -> None:
        self.page = page
        self.found: tuple[Finding, ...] = ()
        self._about = (language, dictionaries, tuple(known))
        self._thread = threading.Thread(target=self._read, name="proofreader", daemon=True)
        self._thread.start()

    @property
    def done(self) -> bool:
        """Whether the page is read."""
        return not self._thread.is_alive()

    def wait(self, seconds: float) -> tuple[Finding, ...]:
        """What was found, after so long at most."""
        self._thread.join(seconds)
        return self.found

    def _read(self) -> None:
        language, dictionaries, known = self._about
        self.found = proofread(self.page, language, speller(language, dictionaries), known)


@dataclass
class Proofreader:
    """Her, with one letter before her; she answers each `ask` with one remark.

    Args:
        voice: what is said of findings.
        stage: of her growth.
        language: of the page.
        seed: makes her choice of words repeatable.
    """

    voice: Voice
    stage: str
    language: str
    seed: int
    _said: list[str] = field(default_factory=list)
    _let_be: set[tuple[str, str]] = field(default_factory=set)
    _reading: Reading | None = None

    @property
    def reading(self) -> bool:
        """Whether she has been asked and has not answered yet."""
        return self._reading is not None

    def ask(self, page: str, dictionaries: Path, known: Collection[str]) -> None:
        """Begin to read a page; nothing while she still reads."""
        if self._reading is None:
            self._reading = Reading(page, self.language, dictionaries, known)

    def poll(self) -> Remark | None:
        """What she says once she has read; None until then. Each thing is remarked on once."""
        if self._reading is None or not self._reading.done:
            return None
        found, self._reading = self._reading.found, None
        fresh = next((one for one in found if (one.kind, one.word) not in self._let_be), None)
        if fresh is not None:
            self._let_be.add((fresh.kind, fresh.word))
        words = self.voice.remark(fresh, self.stage, self.language, self.seed, self._said)
        self._said.append(words)
        return Remark(words, fresh) if words else None


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

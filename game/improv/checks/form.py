"""A spoken sentence has a readable length and is made of words."""

from __future__ import annotations

import re

from game.improv.checks.refusal import MACHINES, Line, Refusal

MOST_WORDS, MOST_LETTERS = 45, {"en": 280, "ko": 130}  # one bubble is read in one breath
LINE_LETTERS = {"en": 520, "ko": 260}
LONGEST_WORD = 24  # letters; longer ones are codes, not words
_VOWELLESS = re.compile(
    r"\b(?!hm+\b|mm+\b|sh+\b|psst\b|pf+t\b|brr+\b|tsk\b|rhythms?\b|nth\b)[b-df-hj-np-tv-xz]{4,}\b"
)
_STUTTER = re.compile(r"([^\W\d])\1{4,}")


def check_form(line: Line) -> list[Refusal]:
    """Refusals for length and for what is no text."""
    return [Refusal(code, reason) for code, reason in _faults(line)]


def _faults(line: Line) -> list[tuple[str, str]]:
    text, language = line.plain, "ko" if line.korean else "en"
    faults = []
    wordless = not re.search(r"[^\W\d_]", text.text)
    if wordless and line.brief.contract.speaker not in MACHINES:
        faults.append(("form", "there is no word in it"))
    if len(text.tokens) > MOST_WORDS or len(text.text) > MOST_LETTERS[language]:
        faults.append(("length", f"{len(text.tokens)} words are too many for one sentence"))
    if sum(map(len, line.said)) + len(text.text) > LINE_LETTERS[language]:
        faults.append(("length", "the line has become a speech"))
    if any(len(word) > LONGEST_WORD for word in text.tokens) or _STUTTER.search(text.lower):
        faults.append(("form", "a word nobody could say"))
    if not line.korean and len(_VOWELLESS.findall(text.lower)) > 1:
        faults.append(("form", "words without vowels"))
    return faults

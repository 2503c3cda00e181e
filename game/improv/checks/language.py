"""A line is in the language the game is played in, whatever the player writes."""

from __future__ import annotations

import re
import unicodedata

from game.improv.checks.lists import words
from game.improv.checks.quotes import own_words
from game.improv.checks.refusal import Line, Refusal
from game.improv.checks.words import Plain

ENOUGH_WORDS = 5  # an English sentence of this many words has a function word in it
_SCRIPTS = ("CYRILLIC", "GREEK", "ARABIC", "HEBREW", "CJK", "HIRAGANA", "KATAKANA", "THAI",
            "DEVANAGARI", "HANGUL", "ARMENIAN", "GEORGIAN", "BENGALI", "TAMIL")  # fmt: skip
_LATIN_WORD = re.compile(r"[A-Za-z][A-Za-z']*")
ABBREVIATIONS = 3  # letters of a Latin abbreviation that Korean text may have: OS, TV
HANGUL_SHARE = 0.6


def check_language(line: Line) -> list[Refusal]:
    """A refusal when the sentence, its quotations of the player aside, is in another language."""
    reason = _korean(line) if line.korean else _english(line)
    return [Refusal("language", reason)] if reason else []


def _english(line: Line) -> str:
    foreign = [script for script in _scripts(_visible(line)) if script != "LATIN"]
    if foreign:
        return f"letters of another script ({foreign[0].lower()})"
    tokens = Plain(own_words(line.sentence, line.brief)).tokens
    english = sum(word in words("function_words") for word in tokens)
    other = sum(word in words("foreign_words") for word in tokens)
    if other >= 2 and other > english:
        return "words of another language"
    if len(tokens) >= ENOUGH_WORDS and english == 0:
        return "not an English sentence"
    return ""


def _korean(line: Line) -> str:
    text = _visible(line)
    foreign = [script for script in _scripts(text) if script not in ("LATIN", "HANGUL")]
    if foreign:
        return f"letters of another script ({foreign[0].lower()})"
    known = " ".join((line.brief.words, *line.brief.memories.values(), *line.brief.contract.names))
    latin = [
        word
        for word in _LATIN_WORD.findall(text)
        if not (word.isupper() and len(word) <= ABBREVIATIONS) and word.lower() not in known.lower()
    ]
    if latin:
        return f"not Korean: “{latin[0]}”"
    letters = [char for char in text if char.isalpha()]
    hangul = sum("가" <= char <= "힣" for char in letters)
    if letters and hangul < HANGUL_SHARE * len(letters):
        return "not a Korean sentence"
    return ""


def _visible(line: Line) -> str:
    """The sentence with its own letters, so that look-alikes show; without the player's words."""
    text = unicodedata.normalize("NFC", line.sentence)
    for told in (line.brief.words, *line.brief.memories.values()):
        if told.strip():
            text = text.replace(told.strip(), "")
    return text


def _scripts(text: str) -> list[str]:
    found = []
    for char in text:
        if char.isalpha() and not char.isascii():
            name = unicodedata.name(char, "")
            found += [script for script in _SCRIPTS if name.startswith(script)]
    return found

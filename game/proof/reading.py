"""Reads a page: what is misspelt, run together, said twice in a row, or said too often.

Prefers silence to a false alarm. A word that begins with a capital is a name and left alone, a word
of the form the letter is about is known, and a slip is only told where it is clear what was meant.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

from game.proof.spelling import Speller

RULES = Path(__file__).with_name("rules")
KINDS = ("misspelt", "spacing", "doubled", "often", "endless")
OFTEN = 3  # times one telling word may stand on a page before it is noticed
ENDLESS = {"en": 45, "ko": 30}  # words up from which a sentence has no end
FARTHEST = 2  # letters between a slip and what was meant

WORD = re.compile(r"[A-Za-z]+(?:['’][A-Za-z]+)*|[가-힣]+")
AGAIN = re.compile(r"\b([A-Za-z]+|[가-힣]{2,})\s+\1\b", re.IGNORECASE)
SENTENCE = re.compile(r"[^.!?…\n]+")
BEGINS = re.compile(r"(?:^|[.!?…]['”\"]?\s+|\n\s*|[“\"]\s*)$")
HANGUL, FINALS = 0xAC00, 28
RIEUL = 8
VOWEL_END = "".join(chr(HANGUL + at) for at in range(0, 11172, FINALS))
RIEUL_END = "".join(chr(HANGUL + at + RIEUL) for at in range(0, 11172, FINALS))
CONSONANT_END = "".join(chr(HANGUL + at) for at in range(11172) if at % FINALS)
SOUNDS = {"<V>": f"[{VOWEL_END}]", "<L>": f"[{RIEUL_END}]", "<C>": f"[{CONSONANT_END}]"}
TWICE_IS_FINE = frozenset(("that", "had", "ha", "no", "bye", "very", "so", "더", "정말", "너무"))


@dataclass(frozen=True)
class Finding:
    """One thing to look at.

    kind is one of KINDS; start and end are offsets into the page; word is what stands there, right
    what was probably meant ("" where there is nothing to put in its place), times how often.
    """

    kind: str
    start: int
    end: int
    word: str
    right: str = ""
    times: int = 1


@dataclass(frozen=True)
class Rules:
    """What is known of a language: slips by pattern, words that say little, words that tell."""

    slips: tuple[tuple[re.Pattern[str], str, str], ...]
    plain: frozenset[str]
    telling: frozenset[str]


def proofread(
    text: str, language: str, speller: Speller, known: Collection[str] = ()
) -> tuple[Finding, ...]:
    """What a careful reader notices, in the order of the page; of one place only one thing.

    Args:
        text: the page.
        language: "en" or "ko".
        speller: of that language.
        known: words that are right here whatever a dictionary says: names, places.
    """
    familiar = {word.casefold() for words in known for word in WORD.findall(words)}
    found = [
        *_slips(text, _rules(language)),
        *_unknown(text, speller, familiar),
        *_doubled(text),
        *_often(text, language, familiar),
        *_endless(text, language),
    ]
    kept: list[Finding] = []
    for one in sorted(found, key=lambda one: (KINDS.index(one.kind), one.start)):
        if one.kind == "endless" or not any(_meet(one, other) for other in kept):
            kept.append(one)
    return tuple(sorted(kept, key=lambda one: one.start))


def noted(found: Iterable[Finding]) -> Mapping[str, str | int]:
    """What a script may say of a page: slip and meant of the first slip; often and times of what
    is said again and again. "" and 0 where there is none."""
    seen = list(found)
    slip = next((one for one in seen if one.kind in ("misspelt", "spacing")), None)
    often = next((one for one in seen if one.kind == "often"), None)
    return {
        "slip": slip.word if slip else "",
        "meant": slip.right if slip else "",
        "often": often.word.casefold() if often else "",
        "times": often.times if often else 0,
    }


def _meet(one: Finding, other: Finding) -> bool:
    return one.start < other.end and other.start < one.end


@cache
def _rules(language: str) -> Rules:
    path = RULES / f"{language}.yaml"
    said = yaml.safe_load(path.read_text(encoding="utf-8")) if path.is_file() else {}
    slips = [
        (_pattern(wrong), str(right), kind)
        for kind in ("misspelt", "spacing")
        for wrong, right in said.get(kind, ())
    ]
    return Rules(
        tuple(slips),
        frozenset(str(word) for word in said.get("plain", ())),
        frozenset(str(word) for word in said.get("telling", ())),
    )


def _pattern(wrong: str) -> re.Pattern[str]:
    for sign, sounds in SOUNDS.items():
        wrong = wrong.replace(sign, sounds)
    return re.compile(wrong, re.IGNORECASE)


def _slips(text: str, rules: Rules) -> Iterator[Finding]:
    """Slips that are known by their looks; each is told with the whole word around it."""
    for pattern, right, kind in rules.slips:
        for found in pattern.finditer(text):
            start, end = _word_around(text, found.start(), found.end())
            meant = text[start : found.start()] + found.expand(right) + text[found.end() : end]
            if meant != text[start:end]:
                yield Finding(kind, start, end, text[start:end], _like(meant, text[start:end]))


def _word_around(text: str, start: int, end: int) -> tuple[int, int]:
    while start > 0 and (text[start - 1].isalnum() or text[start - 1] in "'’"):
        start -= 1
    while end < len(text) and (text[end].isalnum() or text[end] in "'’"):
        end += 1
    return start, end


def _unknown(text: str, speller: Speller, familiar: Collection[str]) -> Iterator[Finding]:
    """Words no dictionary has, where it is clear what was meant."""
    for found in WORD.finditer(text):
        word = found[0].replace("’", "'")
        if not word.isascii() or word.casefold() in familiar or speller.knows(word):
            continue
        if word.isupper() or speller.knows(word.casefold()):
            continue
        begins = BEGINS.search(text[: found.start()])
        if word[0].isupper() and not begins:
            continue  # a name
        stem = re.sub(r"'s$", "", word)
        if stem != word and (stem.casefold() in familiar or speller.knows(stem)):
            continue
        sought = word[0].casefold() + word[1:] if begins else word
        right = _clear(sought, speller.meant(sought))
        if right and not (word[0].isupper() and right.casefold() == word.casefold()):
            yield Finding("misspelt", found.start(), found.end(), found[0], _like(right, word))


def _clear(word: str, guesses: tuple[str, ...]) -> str:
    """The guess that is near enough; "" when it could be anything.

    Of two that are as near, the one that only doubles or undoubles a letter was meant.
    """
    plain = word.casefold()
    best, least = "", float(FARTHEST if len(word) > 4 else 1)
    for guess in guesses:
        near = guess.casefold()
        if guess[:1].isupper() and near != plain:
            continue  # a name nobody meant
        undoubled = _undoubled(plain) == _undoubled(near)
        apart = 0.5 if undoubled else float(_apart(plain, near))
        if apart < least or (apart == least and not best):
            best, least = guess, apart
    return best


def _undoubled(word: str) -> str:
    return re.sub(r"(.)\1", r"\1", word.replace("'", ""))


def _apart(one: str, other: str) -> int:
    """Damerau's distance: letters left out, put in, changed, or two next to each other swapped.

    Source: F. J. Damerau, Comm. ACM 7 (1964), in the restricted form.
    """
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        older, before, row = before, row, [i]
        for j, sign in enumerate(other, 1):
            cost = min(before[j] + 1, row[-1] + 1, before[j - 1] + (letter != sign))
            swapped = i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == sign
            row.append(min(cost, older[j - 2] + 1) if swapped else cost)
    return row[-1]


def _like(right: str, word: str) -> str:
    """The right word with the capital the wrong one had."""
    return right[:1].upper() + right[1:] if word[:1].isupper() else right


def _doubled(text: str) -> Iterator[Finding]:
    for found in AGAIN.finditer(text):
        if found[1].casefold() not in TWICE_IS_FINE:
            yield Finding("doubled", found.start(), found.end(), found[1], found[1], 2)


def _often(text: str, language: str, familiar: Collection[str]) -> Iterator[Finding]:
    """Words that stand there again and again; told at the last place."""
    rules = _rules(language)
    places: dict[str, list[re.Match[str]]] = {}
    for found in WORD.finditer(text):
        word = found[0].casefold().replace("’", "'")
        counts = word in rules.telling
        if language == "en":  # any long word that is no furniture; Korean words bend too much
            counts |= len(word) > 3 and word not in rules.plain and word not in familiar
        if not counts:
            continue
        places.setdefault(word, []).append(found)
    count = Counter({word: len(where) for word, where in places.items()})
    enough = max(OFTEN, len(WORD.findall(text)) // 60)
    for word, times in count.most_common(2):
        if times >= enough:
            last = places[word][-1]
            yield Finding("often", last.start(), last.end(), last[0], "", times)


def _endless(text: str, language: str) -> Iterator[Finding]:
    for found in SENTENCE.finditer(text):
        words = len(found[0].split())
        if words > ENDLESS.get(language, ENDLESS["en"]):
            start = found.start() + len(found[0]) - len(found[0].lstrip())
            yield Finding("endless", start, found.end(), found[0].strip(), "", words)

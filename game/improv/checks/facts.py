"""Nothing may be told before its beat: not in words, in numbers, in paraphrase or in two halves.

The telling words are the story's own (`facts.yaml`); `paraphrases.yaml` adds combinations of words
that would tell the same. A number that belongs to a closed fact is refused however it is spelled.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import yaml

from game.improv.checks.lists import words
from game.improv.checks.refusal import Line, Refusal
from game.improv.checks.words import Plain, fold
from game.improv.world import LANGUAGES, Fact, forbidden

SMALLEST_TELLING = 100  # a number below this is told by too many other things
SHORTEST_NAME = 4  # letters of a name that is recognised misspelt
_CAPITALS = re.compile(r"(?<=[\w,;:] )[A-Z][a-z]+")


@dataclass(frozen=True)
class Rule:
    """A combination of words that tells: one of each group, and none of the exceptions."""

    all: tuple[tuple[str, ...], ...]
    unless: tuple[str, ...] = ()

    def tells(self, text: Plain) -> bool:
        """Whether the text tells."""
        return all(map(text.has_one, self.all)) and not text.has_one(self.unless)


def check_facts(line: Line) -> list[Refusal]:
    """A refusal for each closed fact that the sentence, or it with the one before, would tell."""
    mended, capitals = _mended(line.plain), _CAPITALS.findall(fold(line.sentence))
    return [
        Refusal("fact", f"tells `{fact.id}` too early: {how}")
        for fact in forbidden(line.brief, line.world)
        if (how := next(_told(fact, line, mended, capitals), ""))
    ]


def _told(fact: Fact, line: Line, mended: Plain | None, capitals: Sequence[str]) -> Iterator[str]:
    both = line.with_said
    for language in LANGUAGES:
        for phrase in fact.gives_away[language]:
            if both.has(phrase) and not _only_before(phrase, line):
                yield f"“{phrase}”"
            elif _misspelt(phrase, capitals) or (mended and mended.has(phrase)):
                yield f"“{phrase}”, misspelt"
    for number in _numbers(tuple(fact.gives_away["en"])) & both.numbers:
        yield str(number)
    for language in LANGUAGES:
        for rule in _rules().get(fact.id, {}).get(language, ()):
            if rule.tells(line.plain) or (mended and rule.tells(mended)):
                yield "in other words"


def _only_before(phrase: str, line: Line) -> bool:
    """Whether a phrase stands wholly in what was already said: then this sentence adds nothing."""
    return bool(line.said) and Plain(line.said[-1]).has(phrase) and not line.plain.has(phrase)


def _mended(text: Plain) -> Plain | None:
    """The text with the telling words that lack, repeat or swap a letter put right, if any do."""
    right = [_telling_word(token) for token in text.tokens]
    pieces = {one + other for one, other in pairwise(text.tokens)} & words("telling_names")
    if right == text.tokens and not pieces:
        return None
    return Plain(" ".join([*right, *sorted(pieces)]))


@lru_cache(maxsize=4096)
def _telling_word(token: str) -> str:
    if len(token) < SHORTEST_NAME or token in words("telling_words") | words("not_misspelt"):
        return token
    return next((word for word in words("telling_words") if _slip(token, word)), token)


def _slip(token: str, word: str) -> bool:
    """Whether token is word with one letter lost, doubled or swapped with the next."""
    if abs(len(token) - len(word)) > 1 or token[0] != word[0]:
        return False
    if len(token) == len(word):
        swapped = (word[:i] + word[i + 1] + word[i] + word[i + 2 :] for i in range(len(word) - 1))
        return token in swapped
    short, long = sorted((token, word), key=len)
    return any(long[:i] + long[i + 1 :] == short for i in range(len(long)))


@cache
def _numbers(phrases: tuple[str, ...]) -> frozenset[int]:
    """The numbers in these phrases that tell something."""
    found = (number for phrase in phrases for number in Plain(phrase).numbers)
    return frozenset(number for number in found if number >= SMALLEST_TELLING)


def _misspelt(phrase: str, capitals: Sequence[str]) -> bool:
    """Whether a capitalised word is one letter away from a telling name of one word."""
    if not capitals:
        return False
    if len(phrase) < SHORTEST_NAME or not phrase.isascii() or not phrase.isalpha():
        return False
    return any(_one_off(word.lower(), phrase.lower()) for word in capitals)


def _one_off(one: str, other: str) -> bool:
    if abs(len(one) - len(other)) > 1 or one[0] != other[0]:
        return False
    if len(one) == len(other):
        return sum(a != b for a, b in zip(one, other, strict=True)) <= 1 or sorted(one) == sorted(
            other
        )
    short, long = sorted((one, other), key=len)
    return any(long[:i] + long[i + 1 :] == short for i in range(len(long)))


@cache
def _rules() -> Mapping[str, Mapping[str, tuple[Rule, ...]]]:
    text = Path(__file__).with_name("paraphrases.yaml").read_text(encoding="utf-8")
    return {
        id: {
            language: tuple(
                Rule(tuple(map(_flat, rule["all"])), _flat(rule.get("unless", ())))
                for rule in rules
            )
            for language, rules in by_language.items()
        }
        for id, by_language in yaml.safe_load(text)["rules"].items()
    }


def _flat(group: Sequence[Any]) -> tuple[str, ...]:
    """A group of words, in which other groups may stand."""
    nested = (_flat(word) if isinstance(word, list) else (str(word),) for word in group)
    return tuple(word for some in nested for word in some)

"""She says nothing twice, does not go round in circles, and does not hand his words back."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from difflib import SequenceMatcher

from game.improv.checks.quotes import own_words
from game.improv.checks.refusal import Line, Refusal
from game.improv.checks.words import Plain
from game.improv.sentences import split
from game.improv.world import PLAYER

SAME = 0.85  # likeness of two sentences that counts as saying it again
ECHO = 0.8  # likeness to the player's own words
SHORT = {"en": 4, "ko": 8}  # words, letters: shorter ones may come again in another turn
LIKE_SHORT = {"en": 6, "ko": 8}  # below this only the very same words are the same sentence
ECHO_SHORT = {"en": 5, "ko": 10}
OPENING, OPENINGS = 5, 2  # words of an opening, and how often it may have been used
ANAPHORA = 3  # times three words may come again in one sentence, for the sake of the music
AGAIN = {"en": 3, "ko": 5}  # words, letters of a sentence that may stand only once in a line
LOOSE = 0.06  # what the share of pieces in any order is short of that in the same order
ENOUGH = 7  # words or pairs of syllables from which another order is the same sentence
_LOOP_KO = re.compile(r"(.{4,})\1\1")
_SWAP = {
    "i": "you", "im": "youre", "my": "your", "me": "you", "mine": "yours", "myself": "yourself",
    "ive": "youve", "ill": "youll", "am": "are", "was": "were",
}  # fmt: skip


def check_repetition(line: Line) -> list[Refusal]:
    """Refusals for repeating oneself, looping, and parroting."""
    refusals = []
    text = Plain(own_words(line.sentence, line.brief))
    before = any(_alike(text, Plain(one), line) for one in _earlier(line))
    if before or _again(text, line):
        refusals.append(Refusal("repetition", "this was said before"))
    if _loops(text):
        refusals.append(Refusal("repetition", "the sentence goes round in a circle"))
    if _worn_opening(text, line):
        refusals.append(Refusal("repetition", "it opens like two lines before it"))
    if _parrots(text, line):
        refusals.append(Refusal("parrot", f"it hands {PLAYER}'s words back"))
    return refusals


def _size(text: Plain, line: Line) -> int:
    return len(text.squeezed) if line.korean else len(text.tokens)


def _lang(line: Line) -> str:
    return "ko" if line.korean else "en"


def _earlier(line: Line) -> Iterator[str]:
    speaker = line.brief.contract.speaker
    for said in (*line.brief.recent, *line.brief.turns):
        if said.speaker == speaker:
            yield from split(said.text)
    yield from line.said


def _alike(one: Plain, other: Plain, line: Line) -> bool:
    size = min(_size(one, line), _size(other, line))
    if size < SHORT[_lang(line)]:
        return False
    if size < LIKE_SHORT[_lang(line)]:
        return one.squeezed == other.squeezed
    if _in_order(one, other, line) >= SAME:
        return True
    rhetoric = any(other.text == Plain(said).text for said in line.said)  # she may turn a phrase
    return not rhetoric and _in_any_order(one, other, line) >= SAME


def _in_order(one: Plain, other: Plain, line: Line) -> float:
    """The likeness of two sentences as sequences of words, or of syllables."""
    if line.korean:
        return SequenceMatcher(None, one.squeezed, other.squeezed, autojunk=False).ratio()
    return SequenceMatcher(None, one.tokens, other.tokens, autojunk=False).ratio()


def _in_any_order(one: Plain, other: Plain, line: Line) -> float:
    """The likeness of two longer sentences as bags of words, or of pairs and single syllables."""
    if not line.korean:
        return _shared(Counter(one.tokens), Counter(other.tokens))
    row, rows = one.squeezed, other.squeezed
    return max(_shared(_pairs(row), _pairs(rows)), _letters(row, rows))


def _likeness(one: Plain, other: Plain, line: Line) -> float:
    return max(_in_order(one, other, line), _in_any_order(one, other, line))


def _pairs(syllables: str) -> Counter[str]:
    return Counter(syllables[i : i + 2] for i in range(len(syllables) - 1))


def _letters(row: str, rows: str) -> float:
    """For two long sentences, the share of syllables in common in any order."""
    enough = min(len(row), len(rows)) >= 3 * ENOUGH
    return _shared(Counter(row), Counter(rows)) - LOOSE if enough else 0.0


def _shared(one: Counter[str], other: Counter[str]) -> float:
    """The share of pieces in common (Dice), made up for lost order; 0 where too few to tell."""
    size = one.total() + other.total()
    return 2 * (one & other).total() / size + LOOSE if size >= 2 * ENOUGH else 0.0


def _again(text: Plain, line: Line) -> bool:
    """Whether a sentence stands twice in one line, or a word of two thrice."""
    times = sum(text.squeezed == Plain(one).squeezed for one in line.said)
    return times > 1 or (times == 1 and _size(text, line) >= AGAIN[_lang(line)])


def _loops(text: Plain) -> bool:
    tokens = text.tokens
    threes = Counter(zip(tokens, tokens[1:], tokens[2:], strict=False))
    fours = any(len(set(tokens[i : i + 4])) == 1 for i in range(len(tokens) - 3))
    return (
        fours or max(threes.values(), default=0) > ANAPHORA or bool(_LOOP_KO.search(text.squeezed))
    )


def _worn_opening(text: Plain, line: Line) -> bool:
    opening = text.tokens[:OPENING]
    if len(opening) < OPENING:
        return False
    return sum(Plain(one).tokens[:OPENING] == opening for one in _earlier(line)) >= OPENINGS


def _parrots(text: Plain, line: Line) -> bool:
    words = Plain(line.brief.words)
    if _size(words, line) < ECHO_SHORT[_lang(line)] or _size(text, line) < SHORT[_lang(line)]:
        return False
    if _likeness(text, words, line) >= ECHO:
        return True
    swapped = Plain(" ".join(_SWAP.get(token, token) for token in words.tokens))
    return not line.korean and _likeness(text, swapped, line) >= ECHO

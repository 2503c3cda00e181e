"""What the player does by saying something: discourse acts, recognised without a model.

`recognise` weighs the signs on the surface (`signs`) and what was learned from the authored
examples of `lexicon/said_*.yaml` (`learned`); a contract's own sayings outweigh both. It knows
nothing of the scene beyond those. It does not understand; how often it is right is measured by
`python -m tests.benchmarks acts`. No language model is asked, even where one runs: reading a
second prompt would throw its cache of the talk away and delay the answer by more than it is worth.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from game.improv.acts.learned import NONE, model
from game.improv.acts.signs import HANGUL, LATIN, lexicon, noise, prepare

__all__ = ["KINDS", "Act", "recognise", "tongue"]

KINDS = (
    "greet", "farewell", "comfort", "joke", "deflect", "confess", "ask_her", "ask_fact",
    "speak_catherine", "love", "accuse", "apologise", "thank", "agree", "refuse", "compliment",
    "insult", "tease", "complain", "flirt", "wonder", "remember", "promise", "plead", "doubt",
    "jealous", "sad", "happy", "angry", "silence", "stray",
)  # fmt: skip
LEAST, MOST = 0.4, 0.95  # weights of what the model gives no chance, and of what it is sure of
UNSURE = 0.12  # a leading act less probable than this is no act
CLOSE = 0.4  # of the strongest: a less probable act is noise
EXAMPLE = 1.0  # a contract's own saying outweighs what was learned
ASKED = 0.6  # and this is what it weighs when the player asks what the saying states
ALIKE = 0.6  # share of pieces in common from which a saying counts as the example


@dataclass(frozen=True)
class Act:
    """A discourse act and how sure the recogniser is, 0.4 to 1.2."""

    name: str
    weight: float


def recognise(
    words: str, language: str, extra_examples: Mapping[str, Iterable[str]] | None = None
) -> tuple[Act, ...]:
    """The acts in what was said, strongest first; () when it is a plain statement.

    Args:
        words: as typed. "" or nothing but dots is a silence.
        language: "en" or "ko", the language of the words (see `tongue`).
        extra_examples: sayings per act that mean this act in this window.
    """
    text = prepare(words, language)
    if not re.search(r"[^\W_]|[?!:;]", text):
        return (Act("silence", 1.0),)
    if noise(words, text, language):
        return (Act("stray", 1.2),)
    weights = _learned(text, language)
    for name, weight in _examples(text, language, extra_examples or {}):
        weights[name] = max(weights.get(name, 0.0), weight)
    order = {name: place for place, name in enumerate(KINDS)}
    acts = [Act(name, round(weight, 3)) for name, weight in weights.items()]
    return tuple(sorted(acts, key=lambda act: (-act.weight, order[act.name])))


def tongue(words: str) -> str:
    """The language words are in: "ko" with any Hangul, "en" with Latin letters, "" with neither."""
    if HANGUL.search(words):
        return "ko"
    return "en" if LATIN.search(words) else ""


def _learned(text: str, language: str) -> dict[str, float]:
    """The most probable act and those close to it; nothing outweighs a likely farewell."""
    chances = model(language).chances(text)
    best = max(chances, key=lambda name: chances[name])
    if best == NONE or chances[best] < UNSURE:
        return {}
    weights = {
        name: LEAST + (MOST - LEAST) * chance
        for name, chance in chances.items()
        if name != NONE and chance >= CLOSE * chances[best]
    }
    if best == "farewell" and chances[best] >= 0.5:
        weights[best] = EXAMPLE  # a goodbye is obeyed at once, whatever else is in the words
    return weights


def _examples(
    text: str, language: str, examples: Mapping[str, Iterable[str]]
) -> Iterable[tuple[str, float]]:
    """A saying of the contract counts when it is in the words, or mostly the same.

    What only states something is not stated by who asks about it: of an act whose sayings hold no
    question, "행복해" in "너 행복해?" weighs less than the question.
    """
    question = lexicon(language).question
    asked, pieces = bool(question.search(text)), _pieces(text)
    for act, sayings in examples.items():
        whole = [prepare(saying, language) for saying in sayings]
        fitting = not asked or any(map(question.search, whole))
        for plain in (saying.strip(" .!?…") for saying in whole):
            mine = _pieces(plain)
            common = len(pieces & mine) / max(1, len(pieces | mine))
            if plain and (plain in text or common >= ALIKE):
                yield act, EXAMPLE if fitting else ASKED


def _pieces(text: str) -> set[str]:
    """Words, and for Hangul pairs of syllables: endings vary too much for whole words."""
    if HANGUL.search(text):
        run = re.sub(r"[^가-힣]", "", text)
        return {run[index : index + 2] for index in range(len(run) - 1)}
    return set(re.findall(r"[a-z']+", text))

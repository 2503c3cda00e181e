"""How often the recogniser of acts is right, measured on labelled utterances."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from game.improv.acts import recognise, tongue

LABELLED = Path(__file__).with_name("labelled")
NONE = "none"


@dataclass(frozen=True)
class Labelled:
    """An utterance, the acts a reader hears (the main one first), and whether signs saw it."""

    words: str
    acts: tuple[str, ...]
    half: str


@dataclass(frozen=True)
class Score:
    """Of one act or of the mean over acts. support is how many utterances have it as main act."""

    precision: float
    recall: float
    f1: float
    support: int


@dataclass(frozen=True)
class Measured:
    """Scores by act, their plain mean and their mean weighted by support."""

    acts: dict[str, Score]
    macro: Score
    weighted: Score


def labelled(name: str) -> list[Labelled]:
    """Odd lines of an act are for developing, even ones only for measuring."""
    seen: Counter[str] = Counter()
    found = []
    for line in (LABELLED / name).read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            acts, words = line.split("\t")
            main = acts.split("|")[0]
            seen[main] += 1
            half = "develop" if seen[main] % 2 else "measure"
            found.append(Labelled(words, tuple(acts.split("|")), half))
    return found


def heard(words: str, language: str) -> tuple[str, ...]:
    """The acts heard, strongest first; ("none",) for a plain statement."""
    acts = recognise(words, tongue(words) or language)
    return tuple(act.name for act in acts) or (NONE,)


def measure(utterances: list[Labelled], language: str) -> Measured:
    """Precision and recall of the leading act; one of the other fair acts counts as the main one."""
    right: Counter[str] = Counter()
    reported: Counter[str] = Counter()
    meant: Counter[str] = Counter()
    for one in utterances:
        main, first = one.acts[0], heard(one.words, language)[0]
        first = main if first in one.acts else first
        meant[main] += 1
        reported[first] += 1
        right[main] += first == main
    acts = {act: _score(right[act], reported[act], meant[act]) for act in sorted(meant, key=str)}
    return Measured(acts, _mean(acts, lambda _: 1), _mean(acts, lambda score: score.support))


def _score(right: int, reported: int, meant: int) -> Score:
    precision, recall = right / reported if reported else 0.0, right / meant
    both = precision + recall
    return Score(precision, recall, 2 * precision * recall / both if both else 0.0, meant)


def _mean(acts: Mapping[str, Score], share: Callable[[Score], int]) -> Score:
    whole = sum(share(score) for score in acts.values())
    means = (
        sum(getattr(score, part) * share(score) for score in acts.values()) / whole
        for part in ("precision", "recall", "f1")
    )
    return Score(*means, sum(score.support for score in acts.values()))

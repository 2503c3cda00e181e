"""Discourse acts: precision, recall and F1 on utterances that nothing was made from, and the time.

`unseen` is plain and sideways mixed, `oblique` only sideways, `even` the even lines of the first
labelled set. The full run prints every act; --quick the means alone.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterator

from game.improv.acts import recognise
from game.improv.acts.learned import model
from tests.improv.heard import Measured, Score, labelled, measure

Row = tuple[str, str, bool]
MACRO = {"unseen": 0.6, "oblique": 0.55, "even": 0.75}  # F1
LOAD_S, ONE_MS = 1.0, 5.0


def run(quick: bool) -> list[Row]:
    """Every figure, by language and set."""
    return [row for language in ("en", "ko") for row in _language(language, quick)]


def _language(language: str, quick: bool) -> Iterator[Row]:
    yield from _speed(language)
    for name, bar in MACRO.items():
        utterances = labelled(f"{'acts' if name == 'even' else name}_{language}.tsv")
        if name == "even":
            utterances = [one for one in utterances if one.half == "measure"]
        found = measure(utterances, language)
        if not quick and name == "unseen":
            yield from _acts(found, language)
        what = f"acts {language} {name} ({found.macro.support})"
        yield f"{what}, mean over acts", _figure(found.macro), found.macro.f1 >= bar
        better = found.weighted.f1 >= bar
        yield f"{what}, weighted by support", _figure(found.weighted), better


def _acts(found: Measured, language: str) -> Iterator[Row]:
    for act, score in found.acts.items():
        yield f"{language} {act} ({score.support})", _figure(score), True


def _figure(score: Score) -> str:
    return f"P {score.precision:.2f} R {score.recall:.2f} F1 {score.f1:.3f}"


def _speed(language: str) -> Iterator[Row]:
    model.cache_clear()
    began = time.perf_counter()
    model(language)
    took = time.perf_counter() - began
    yield f"loading what was learned, {language}", f"{took:.2f} s", took <= LOAD_S
    times = []
    for one in labelled(f"unseen_{language}.tsv"):
        times.append(min(_once(one.words, language) for _ in range(3)))  # others use the machine
    p99 = statistics.quantiles(times, n=100)[98]
    yield f"recognising one utterance, {language}, p99", f"{p99:.2f} ms", p99 <= ONE_MS


def _once(words: str, language: str) -> float:
    began = time.perf_counter()
    recognise(words, language)
    return (time.perf_counter() - began) * 1000

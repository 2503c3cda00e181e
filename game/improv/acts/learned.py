"""What was learned from examples: naive Bayes over words, syllables and signs.

`python -m game.improv.acts` reads the utterances of `lexicon/said_*.yaml` and counts how
often each feature comes with each act into `lexicon/learned_*.json`; `Model` turns the counts into
chances. Counting is exact, so that the same examples always give the same file. It learns nothing
while the game is played. Multinomial naive Bayes with Lidstone smoothing and inverse-root length
normalisation (Rennie et al. 2003).
"""

from __future__ import annotations

import hashlib
import json
import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import yaml

from game.improv.acts import signs
from game.improv.acts.signs import LEXICON, lexicon, matches, prepare

NONE = "none"  # a plain statement
SMOOTHING = 0.05
SIGN = {"en": 1.0, "ko": 0.6}  # what a sign counts, when all words together count their root
SHARPNESS = 0.9  # how far the scores are trusted as logarithms of chances
SEEN_TWICE = ("c:", "t:")  # features by letters and by three words are kept if they came again
_WORD = re.compile(r"[a-z0-9']+|[?!]+|[^\w\s.,…]+")


class Model:
    """The chances of each act, by the counts of a learned file."""

    def __init__(self, language: str, acts: Sequence[str], counts: Mapping[str, Any]) -> None:
        self._language, self._acts = language, tuple(acts)
        totals = [0.0] * len(acts)
        for some in counts.values():
            for place, count in zip(some[::2], some[1::2], strict=True):
                totals[place] += count
        size = len(counts)
        self._absent = [math.log(SMOOTHING / (total + SMOOTHING * size)) for total in totals]
        self._present = {
            feature: tuple(
                (place, math.log((count + SMOOTHING) / SMOOTHING))
                for place, count in zip(some[::2], some[1::2], strict=True)
            )
            for feature, some in counts.items()
        }

    def chances(self, text: str) -> dict[str, float]:
        """The chance of each act in a prepared text; they sum to 1."""
        known = {
            feature: weight
            for feature, weight in _weighted(text, self._language, self._present).items()
            if feature in self._present
        }
        whole = sum(known.values())
        scores = [whole * absent for absent in self._absent]
        for feature, weight in known.items():
            for place, gain in self._present[feature]:
                scores[place] += weight * gain
        best = max(scores)
        shares = [math.exp(SHARPNESS * (score - best)) for score in scores]
        total = sum(shares)
        return dict(zip(self._acts, (share / total for share in shares), strict=True))


@cache
def model(language: str) -> Model:
    """What was learned of a language, "en" or "ko"."""
    data = json.loads(_path(language).read_text(encoding="utf-8"))
    return Model(language, data["acts"], data["counts"])


def made_from(language: str) -> str:
    """A digest of everything the learned file is made from: examples, signs and this code."""
    sources = (
        LEXICON / f"said_{language}.yaml", LEXICON / f"{language}.yaml",
        Path(__file__), Path(signs.__file__),
    )  # fmt: skip
    digest = hashlib.sha256()
    for path in sources:
        digest.update(path.read_bytes().replace(b"\r\n", b"\n"))
    return digest.hexdigest()


def examples(language: str) -> Iterator[tuple[str, str]]:
    """Each authored utterance with its act."""
    text = (LEXICON / f"said_{language}.yaml").read_text(encoding="utf-8")
    data = yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    for act, utterances in data.items():
        for words in utterances.splitlines():
            yield words, act


def learn(language: str, said: Sequence[tuple[str, str]]) -> dict[str, Any]:
    """The learned file's content: acts, and for each feature [place of an act, count, ...]."""
    acts = list(dict.fromkeys(act for _, act in said))
    place = {act: index for index, act in enumerate(acts)}
    prepared = [(prepare(words, language), act) for words, act in said]
    features = [_features(text, language) for text, _ in prepared]
    times = Counter(feature for words, found in features for feature in (*words, *found))
    kept = {
        feature
        for feature, count in times.items()
        if count > 1 or not feature.startswith(SEEN_TWICE)
    }
    counts: defaultdict[str, Counter[int]] = defaultdict(Counter)
    for both, (_, act) in zip(features, prepared, strict=True):
        for feature, weight in _share(both, language, kept).items():
            counts[feature][place[act]] += weight  # type: ignore[assignment]
    flat = {
        feature: [part for at in sorted(some) for part in (at, round(some[at], 3))]
        for feature, some in sorted(counts.items())
    }
    return {"made_from": made_from(language), "acts": acts, "counts": flat}


def relearn() -> None:
    """Write both learned files anew."""
    for language in ("en", "ko"):
        data = learn(language, tuple(examples(language)))
        counts = data.pop("counts")
        lines = ",\n".join(
            f"{json.dumps(feature, ensure_ascii=False)}:{json.dumps(some, separators=(',', ':'))}"
            for feature, some in counts.items()
        )
        head = json.dumps(data)[:-1]
        _path(language).write_text(f'{head}, "counts": {{\n{lines}\n}}}}\n', encoding="utf-8")
        print(f"{_path(language).name}: {len(counts)} features")


def _path(language: str) -> Path:
    return LEXICON / f"learned_{language}.json"


# --- features ---------------------------------------------------------------------------------


def _weighted(text: str, language: str, known: Mapping[str, Any]) -> dict[str, float]:
    return _share(_features(text, language), language, known.keys())


def _share(both: tuple[set[str], set[str]], language: str, kept: Any) -> dict[str, float]:
    """What each feature counts: words share the root of their number, signs count in full."""
    words = [feature for feature in both[0] if feature in kept]
    part = 1 / math.sqrt(max(1, len(words)))
    found = {feature: SIGN[language] for feature in both[1] if feature in kept}
    return {**dict.fromkeys(words, part), **found}


def _features(text: str, language: str) -> tuple[set[str], set[str]]:
    words = _english(text) if language == "en" else _korean(text)
    return set(words), set(_signs(text, language))


def _english(text: str) -> Iterator[str]:
    """Words, two and three words in a row, four and five letters in a row."""
    words = [word[0] if word[0] in "?!" else word for word in _WORD.findall(text)]
    row = ["^", *words, "$"]
    yield from (f"w:{word}" for word in words)
    yield from (f"b:{one} {two}" for one, two in pairwise(row))
    yield from (f"t:{' '.join(three)}" for three in zip(row, row[1:], row[2:], strict=False))
    for word in words:
        if len(word) > 3:
            yield from (f"c:{piece}" for piece in _pieces(f"<{word}>", (4, 5)))


def _korean(text: str) -> Iterator[str]:
    """Words, two in a row; one to four syllables in a row, as spaces are seldom typed right."""
    text = re.sub(r"[.…,~]+", "", text)
    text = re.sub(r"([?!])[?!]*", r"\1", text)
    text = re.sub(r"([ㄱ-ㅎㅏ-ㅣ])\1{2,}", r"\1\1", text)
    words = text.split()
    yield from (f"w:{word}" for word in words)
    yield from (f"b:{one} {two}" for one, two in zip(["^", *words], [*words, "$"], strict=True))
    yield from (f"c:{piece}" for piece in _pieces(f"^{''.join(words)}$", (1, 2, 3, 4)))


def _pieces(text: str, sizes: tuple[int, ...]) -> Iterator[str]:
    for size in sizes:
        yield from (text[index : index + size] for index in range(len(text) - size + 1))


def _signs(text: str, language: str) -> Iterator[str]:
    """The signs found, how sure they are, the surest, whether it is asked and put to her."""
    found = matches(text, language)
    for act, sure in found.items():
        yield f"s:{act}"
        yield f"s:{act}:{int(sure * 10)}"
    yield f"s:{max(found, key=lambda act: found[act])} first" if found else "s:none"
    asked = bool(lexicon(language).question.search(text))
    yield f"q:{asked} {bool(lexicon(language).you.search(text))}"

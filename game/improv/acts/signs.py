"""Signs on the surface of an utterance: what `lexicon/en.yaml` and `lexicon/ko.yaml` list.

Prepares the words, tells noise from language, and finds the signs of each act with how sure they
make us; what is denied counts as its opposite. Weighs nothing against anything: `learned` does.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

LEXICON = Path(__file__).parents[1] / "lexicon"

AGAIN = 0.08  # each further pattern of the same act makes it a little surer

# What a denied feeling is: "I'm not happy" is sad, "I don't love you" is a refusal.
DENIED = {"happy": "sad", "love": "refuse", "agree": "refuse", "compliment": "insult"}
CAN_BE_DENIED = frozenset({*DENIED, "sad", "angry", "promise", "jealous", "thank", "apologise"})

HANGUL = re.compile(r"[가-힣ㄱ-ㅎㅏ-ㅣ]")
LATIN = re.compile(r"[A-Za-zÀ-ÿ]")
OTHER_SCRIPT = re.compile(r"[\u0370-\u06ff\u0900-\u0dff\u3040-\u30ff\u4e00-\u9fff]")
FOREIGN = re.compile(  # small words of other languages in Latin letters
    r"\b(?:el|los|las|que|una|por|para|está|estás|como|pero|muy|te quiero|les|des|est|une|pas|vous|"
    r"je|tu|dans|avec|sont|der|die|das|und|ist|nicht|ich|du|ein|eine|wie|mit|auch|che|sono|non|il|"
    r"di|sei|gli|não|você|uma|het|een|ik|jag|och|att|det)\b"
)
ENGLISH = re.compile(
    r"\b(?:the|a|an|i|you|it|is|are|was|to|of|and|in|that|me|my|your|we|do|not|for|on|with|this|he|"
    r"she|they|be|have|what|so|no|yes|hi|hello|love|good|don't|i'm|it's)\b"
)


# --- preparation ------------------------------------------------------------------------------


def prepare(words: str, language: str) -> str:
    text = words.casefold().translate(str.maketrans("’‘“”？！，", "''\"\"?!,"))
    text = " ".join(text.split())
    if language == "en":
        short = lexicon(language).short
        text = re.sub(r"[\w']+", lambda found: short.get(found[0], found[0]), text)
        text = re.sub(r"([a-z])\1{2,}", r"\1\1", text)  # soooo -> soo
        text = re.sub(r"\bsoo\b", "so", text)
    return text


def noise(words: str, text: str, language: str) -> bool:
    """Not language, or not one of ours."""
    if OTHER_SCRIPT.search(words) and not HANGUL.search(words):
        return True
    if language == "ko":
        loose = len(re.findall(r"[ㄱ-ㅣ]", re.sub(r"[ㅋㅎㅠㅜ]", "", text)))
        whole = len(re.findall(r"[가-힣]", text))
        return loose >= 3 and whole == 0 and not re.search(r"ㅇㅇ|ㅇㅋ|ㄱㅅ|ㄴㄴ|ㅅㅂ|ㅂㅂ", text)
    if len(FOREIGN.findall(text)) >= 2 > len(ENGLISH.findall(text)):
        return True
    tokens = re.findall(r"[a-z']+", text)
    mashed = [token for token in tokens if _mashed(token)]
    return bool(tokens) and len(mashed) * 2 > len(tokens)


def _mashed(token: str) -> bool:
    """A hand on the keyboard rather than a word."""
    if len(token) < 4 or re.fullmatch(r"(?:h[ae]+)+h?|h?m+|grr+|pff+t?|psst|shh+|brr+|tsk+", token):
        return False
    vowels = len(re.findall(r"[aeiouy]", token))
    runs = re.search(r"[bcdfghjklmnpqrstvwxz]{5,}", token)
    rows = re.search(
        r"asdf|sdfg|dfgh|fghj|ghjk|hjkl|qwer|wert|erty|zxcv|xcvb|cvbn|jkjk|fdsa", token
    )
    return vowels == 0 or bool(runs and "'" not in token) or bool(rows)


# --- patterns ---------------------------------------------------------------------------------


@dataclass(frozen=True)
class Lexicon:
    """One language's file, compiled."""

    short: Mapping[str, str]
    you: re.Pattern[str]
    question: re.Pattern[str]
    denied_before: re.Pattern[str]
    denied_after: re.Pattern[str] | None
    acts: tuple[tuple[str, float, re.Pattern[str]], ...]


@cache
def lexicon(language: str) -> Lexicon:
    text = (LEXICON / f"{language}.yaml").read_text(encoding="utf-8")
    data = yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))

    def compiled(signs: Iterable[str]) -> re.Pattern[str]:
        whole = "|".join(signs)
        for name, part in data["parts"].items():
            whole = whole.replace(f"<{name}>", part)
        return re.compile(whole)

    return Lexicon(
        short=data["short"],
        you=compiled(data["you"]),
        question=compiled(data["question"]),
        denied_before=compiled(data["denied_before"]),
        denied_after=compiled(data["denied_after"]) if data["denied_after"] else None,
        acts=tuple(
            (act, group["sure"], compiled(group["signs"]))
            for act, groups in data["acts"].items()
            for group in groups
        ),
    )


def matches(text: str, language: str) -> dict[str, float]:
    weights: dict[str, float] = {}
    for act, weight, signs in lexicon(language).acts:
        found = signs.search(text)
        if not found:
            continue
        if act in CAN_BE_DENIED and _denied(text, found, language):
            act, weight = DENIED.get(act, ""), weight * 0.8
        if act:
            before = weights.get(act, 0.0)
            weights[act] = max(before, weight) + (AGAIN if before else 0.0)
    return weights


def _denied(text: str, found: re.Match[str], language: str) -> bool:
    """Whether what was found is said not to be so; a denial inside the sign is part of it."""
    signs_of = lexicon(language)
    if re.search(r"\bnot\b|n't\b|\bnever\b", found.group()):
        return False
    if signs_of.denied_before.search(text[: found.start()]):
        return True
    return bool(signs_of.denied_after and signs_of.denied_after.match(text[found.end() :]))

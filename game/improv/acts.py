"""What the player does by saying something: discourse acts, recognised without a model.

Works on the surface: signs per language (`lexicon/en.yaml`, `lexicon/ko.yaml`), whether it is a
question, whether it is put to her, what is denied, and whether it is language at all. It knows
nothing of the scene except the sayings the contract adds. It does not understand; how often it is
right is measured with `tests/improv/labelled`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

LEXICON = Path(__file__).with_name("lexicon")

KINDS = (
    "greet", "farewell", "comfort", "joke", "deflect", "confess", "ask_her", "ask_fact",
    "speak_catherine", "love", "accuse", "apologise", "thank", "agree", "refuse", "compliment",
    "insult", "tease", "complain", "flirt", "wonder", "remember", "promise", "plead", "doubt",
    "jealous", "sad", "happy", "angry", "silence", "stray",
)  # fmt: skip
LEAST = 0.4  # weaker than this is not reported
NEAR = 0.85  # of the strongest: what is much weaker than the leading act is noise
AGAIN = 0.08  # each further pattern of the same act makes it a little surer
EXAMPLE = 1.0  # a contract's own saying outweighs the general patterns
ALIKE = 0.6  # share of pieces in common from which a saying counts as the example

# What a denied feeling is: "I'm not happy" is sad, "I don't love you" is a refusal.
DENIED = {"happy": "sad", "love": "refuse", "agree": "refuse", "compliment": "insult"}
CAN_BE_DENIED = frozenset({*DENIED, "sad", "angry", "promise", "jealous", "thank", "apologise"})
# What somebody states; in a question about her these are asked, not stated.
STATED = frozenset(
    ("happy", "sad", "angry", "confess", "complain", "love", "agree", "comfort", "compliment")
)
STANDING_BEFORE = frozenset({"agree", "refuse", "greet"})  # "Yes, but …": the rest weighs more

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


@dataclass(frozen=True)
class Act:
    """A discourse act and how sure the recogniser is, about 0.4 to 1.5."""

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
    text = _prepare(words, language)
    if not re.search(r"[^\W_]|[?!:;]", text):
        return (Act("silence", 1.0),)
    if _noise(words, text, language):
        return (Act("stray", 1.2),)
    weights = _matches(text, language)
    _examples(text, extra_examples or {}, weights)
    _weigh_question(text, language, weights)
    _weigh_rest(text, weights)
    return _ranked(weights)


def tongue(words: str) -> str:
    """The language words are in: "ko" with any Hangul, "en" with Latin letters, "" with neither."""
    if HANGUL.search(words):
        return "ko"
    return "en" if LATIN.search(words) else ""


# --- preparation ------------------------------------------------------------------------------


def _prepare(words: str, language: str) -> str:
    text = words.casefold().translate(str.maketrans("’‘“”？！，", "''\"\"?!,"))
    text = " ".join(text.split())
    if language == "en":
        short = _lexicon(language).short
        text = re.sub(r"[\w']+", lambda found: short.get(found[0], found[0]), text)
        text = re.sub(r"([a-z])\1{2,}", r"\1\1", text)  # soooo -> soo
        text = re.sub(r"\bsoo\b", "so", text)
    return text


def _noise(words: str, text: str, language: str) -> bool:
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
class _Lexicon:
    """One language's file, compiled."""

    short: Mapping[str, str]
    you: re.Pattern[str]
    question: re.Pattern[str]
    denied_before: re.Pattern[str]
    denied_after: re.Pattern[str] | None
    acts: tuple[tuple[str, float, re.Pattern[str]], ...]


@cache
def _lexicon(language: str) -> _Lexicon:
    text = (LEXICON / f"{language}.yaml").read_text(encoding="utf-8")
    data = yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))

    def compiled(signs: Iterable[str]) -> re.Pattern[str]:
        whole = "|".join(signs)
        for name, part in data["parts"].items():
            whole = whole.replace(f"<{name}>", part)
        return re.compile(whole)

    return _Lexicon(
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


def _matches(text: str, language: str) -> dict[str, float]:
    weights: dict[str, float] = {}
    for act, weight, signs in _lexicon(language).acts:
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
    lexicon = _lexicon(language)
    if re.search(r"\bnot\b|n't\b|\bnever\b", found.group()):
        return False
    if lexicon.denied_before.search(text[: found.start()]):
        return True
    return bool(lexicon.denied_after and lexicon.denied_after.match(text[found.end() :]))


def _examples(text: str, examples: Mapping[str, Iterable[str]], weights: dict[str, float]) -> None:
    """A saying of the contract counts when it is in the words, or mostly the same."""
    pieces = _pieces(text)
    for act, sayings in examples.items():
        for saying in sayings:
            plain = saying.casefold().strip(" .!?…")
            common = len(pieces & _pieces(plain)) / max(1, len(pieces | _pieces(plain)))
            if plain and (plain in text or common >= ALIKE):
                weights[act] = max(weights.get(act, 0.0), EXAMPLE)


def _pieces(text: str) -> set[str]:
    """Words, and for Hangul pairs of syllables: endings vary too much for whole words."""
    if HANGUL.search(text):
        run = re.sub(r"[^가-힣]", "", text)
        return {run[index : index + 2] for index in range(len(run) - 1)}
    return set(re.findall(r"[a-z']+", text))


# --- weighing ---------------------------------------------------------------------------------


def _weigh_question(text: str, language: str, weights: dict[str, float]) -> None:
    lexicon = _lexicon(language)
    asked, to_her = bool(lexicon.question.search(text)), bool(lexicon.you.search(text))
    if not asked:
        statement = "ask_her" in weights and not re.match(r"tell me|들려", text)
        if statement:
            weights["ask_her"] *= 0.6
        if "ask_fact" in weights:
            weights["ask_fact"] *= 0.6
        return
    if to_her:
        for act in STATED & weights.keys():
            weights[act] *= 0.7
    rest = max((weight for act, weight in weights.items() if act != "agree"), default=0.0)
    if rest < 0.6:  # a question of no special kind: to her, or about the world
        kind = "ask_her" if to_her or language == "ko" else "ask_fact"
        weights[kind] = max(weights.get(kind, 0.0), 0.6)


def _weigh_rest(text: str, weights: dict[str, float]) -> None:
    """An opening word ("Yes, …", "Hi, …") gives way when something longer follows it."""
    if len(text) > 24 and any(
        weight >= 0.6 for act, weight in weights.items() if act not in STANDING_BEFORE
    ):
        for act in STANDING_BEFORE & weights.keys():
            weights[act] *= 0.75
    if weights.get("stray", 0.0) >= 0.9:
        weights["stray"] += 0.2


def _ranked(weights: Mapping[str, float]) -> tuple[Act, ...]:
    strongest = max(weights.values(), default=0.0)
    order = {name: place for place, name in enumerate(KINDS)}
    acts = [
        Act(name, round(weight, 3))
        for name, weight in weights.items()
        if weight >= max(LEAST, strongest * NEAR)
    ]
    return tuple(sorted(acts, key=lambda act: (-act.weight, order[act.name])))

"""Real distress, and what has no place here: recognised by rules, answered by authored words.

`concern` listens for somebody who may be in danger (the game then steps out of the fiction) and
for sexual or child-related talk (she turns it aside in character). The words and the help lines
are data in `story/care.yaml`. No model is asked, nothing is recorded, nothing leaves the machine,
and nothing here diagnoses anybody.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from game.errors import Trouble

DISTRESS = "distress"
ASIDE = "aside"
APOSTROPHES = re.compile(r"\b(i(?=m|ve)|don|can|won|isn|didn|doesn|wouldn)(m|ve|t)\b")  # dont, im
LEXICON = Path(__file__).with_name("lexicon")


def concern(words: str, language: str) -> str:
    """DISTRESS when somebody may be in danger, ASIDE for sexual talk, "" for everything else.

    Figures of speech, films and games, and plain sadness are not distress. language is the one
    the words are in; both tables are looked at where scripts mix.
    """
    text = " ".join(words.casefold().translate(str.maketrans("’‘", "''")).split())
    text = APOSTROPHES.sub(r"\1'\2", text)
    for one in {language, "ko" if re.search(r"[가-힣]", text) else "en"}:
        signs = _signs(one)
        plain = signs["not_mine"].sub(" ", signs["figures"].sub(" ", text))
        if signs["distress"].search(plain):
            return DISTRESS
        if signs["minor"].search(text) or signs["sexual"].search(text):
            return ASIDE
    return ""


@cache
def _signs(language: str) -> Mapping[str, re.Pattern[str]]:
    text = (LEXICON / f"care_{language}.yaml").read_text(encoding="utf-8")
    signs = yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    return {name: re.compile("|".join(patterns)) for name, patterns in signs.items()}


@dataclass(frozen=True)
class Help:
    """Where help is in one place: name, how to reach it, when it answers."""

    name: str
    reach: str
    hours: str


@dataclass(frozen=True)
class Care:
    """What the game says when it steps out, in one language.

    says are whole paragraphs, in order; lines are the help lines of the place, then the general
    pointer; back and rest are the two things the player can do: come back, or save and stop.
    """

    says: tuple[str, ...]
    lines: tuple[Help, ...]
    general: str
    back: str
    rest: str


def load_care(path: Path, language: str, country: str = "") -> Care:
    """The stepping-out words and the help lines for a place.

    Args:
        path: story/care.yaml.
        language: "en" or "ko".
        country: ISO code of the system's locale ("US", "KR"); unknown ones get every line of the
            language's countries and the general pointer.

    Raises:
        Trouble: the file is missing or incomplete.
    """
    try:
        data = yaml.safe_load(path.read_text(encoding="utf-8"))
        words = data["words"][language]
        places = data["places"]
        here = [country] if country in places else data["countries"][language]
        lines = tuple(_help(line, language) for place in here for line in places[place])
        return Care(
            says=tuple(words["says"]),
            lines=lines,
            general=words["general"],
            back=words["back"],
            rest=words["rest"],
        )
    except OSError as error:
        raise Trouble("This file cannot be read; put it back into the story.", str(path)) from error
    except (yaml.YAMLError, KeyError, TypeError) as error:
        raise Trouble(f"The words of care are incomplete: {error}.", str(path)) from error


def _help(line: Mapping[str, Any], language: str) -> Help:
    def said(key: str) -> str:
        value = line[key]
        return str(value if isinstance(value, str) else value[language])

    return Help(said("name"), said("reach"), said("hours"))

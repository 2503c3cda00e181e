"""She is a person in a play: no assistant, no page of text, no promise, no pleading, no filth.

The patterns stand in `patterns.yaml`, family by family, each with the reason it gives.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import yaml

from game.improv.brief import Brief
from game.improv.checks.quotes import own_words
from game.improv.checks.refusal import MACHINES, Line, Refusal
from game.improv.checks.words import fold
from game.improv.world import HER

Group = tuple[str, str, str, re.Pattern[str]]  # code, reason, language or "any", pattern

LETS_GO = (HER,)  # those who never hold him back; a friend may ask one to stay for tea
HEAVY = ("sad",)  # what is never laughed at


def check_manners(line: Line) -> list[Refusal]:
    """A refusal for each family and reason of which a pattern is found."""
    texts = {fold(line.sentence), own_words(line.sentence, line.brief)}
    text = min(texts, key=len)
    found: dict[tuple[str, str], str] = {}
    for code, reason, language, pattern in _groups():
        if not _concerns(code, line.brief):
            continue
        match = pattern.search(text)
        if match and (language != "ko" or re.search(r"[가-힣A-Za-z]", text)):
            found.setdefault((code, reason), match.group().strip())
    return [Refusal(code, f"{reason}: “{what}”") for (code, reason), what in found.items()]


def _concerns(code: str, brief: Brief) -> bool:
    speaker, first = brief.contract.speaker, brief.acts[:1]
    if speaker in MACHINES:  # their labels and offers of help are what they are
        return code not in ("speaks_for", "persona", "pleading", "goodbye")
    if code == "goodbye":  # stricter than pleading: while he says goodbye, nothing holds him
        return speaker in LETS_GO and first == ("farewell",)
    if code == "deaf":
        return bool(first) and first[0] in HEAVY
    return code != "pleading" or speaker in LETS_GO


@cache
def _groups() -> tuple[Group, ...]:
    text = Path(__file__).with_name("patterns.yaml").read_text(encoding="utf-8")
    return tuple(
        (code, reason, language, re.compile(pattern, re.IGNORECASE))
        for code, reasons in yaml.safe_load(text).items()
        for reason, languages in reasons.items()
        for language, patterns in languages.items()
        for pattern in patterns
    )

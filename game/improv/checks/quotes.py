"""What a sentence says itself, without the words it quotes from the player."""

from __future__ import annotations

import re

from game.improv.brief import Brief
from game.improv.checks.words import Plain, fold

_QUOTED = re.compile(r'"([^"]+)"|(?<!\w)\'([^\']{3,})\'(?!\w)')


def own_words(sentence: str, brief: Brief) -> str:
    """The folded sentence with quotations of what the player said or told taken out."""
    told = [Plain(words).squeezed for words in (brief.words, *brief.memories.values())]

    def keep(match: re.Match[str]) -> str:
        inside = Plain(match.group(1) or match.group(2)).squeezed
        return " … " if inside and any(inside in words for words in told) else match.group()

    return _QUOTED.sub(keep, fold(sentence))


def unquoted(sentence: str) -> str:
    """The folded sentence without any quotation."""
    return _QUOTED.sub(" … ", fold(sentence))

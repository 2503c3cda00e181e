"""The logic inside one line of ink, as text: where it stands, and everything the line may say.

It knows the line only as a writer typed it: conditions, alternatives and printed values between
braces. Nothing is evaluated.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass

MOST = 24  # variants of one line; one with more is given as it is written
KINDS = {"&": "in turn", "~": "by chance", "!": "once each", "$": "one after the other"}
MARK = re.compile(r"\s*([&!~$]*)\s*")


@dataclass(frozen=True)
class Variant:
    """One thing a line may say; values are in square brackets. when are the conditions for it."""

    words: str
    when: tuple[str, ...] = ()


def variants(text: str) -> tuple[Variant, ...]:
    """Everything a line may say, in the order written; one with the logic in it where too many.

    >>> [one.words for one in variants("Go{x > 1: on|}, {name}.")]
    ['Go on, [name].', 'Go, [name].']
    """
    found = list(itertools.islice(_variants(text), MOST + 1))
    if len(found) > MOST:
        return (Variant(" ".join(text.split()), ("as written",)),)
    seen: dict[str, Variant] = {}
    for one in found:
        words = " ".join(one.words.split())
        if words:
            seen.setdefault(words, Variant(words, one.when))
    return tuple(seen.values())


def spans(text: str) -> Iterator[tuple[int, int]]:
    """The stretches of logic in a line: its conditions, and what is printed."""
    return _spans(text, 0, len(text), inside=False)


def _spans(text: str, start: int, end: int, *, inside: bool) -> Iterator[tuple[int, int]]:
    if inside:
        bars, colon = _marks(text, start, end)
        if colon is not None:
            yield start, colon
            start = colon + 1
        elif not bars:
            yield start, end
            return
    at = start
    while at < end:
        if text[at] == "\\":
            at += 2
            continue
        if text[at] == "{":
            close = _closing(text, at, end)
            yield from _spans(text, at + 1, close, inside=True)
            at = close
        at += 1


def _marks(text: str, start: int, end: int) -> tuple[list[int], int | None]:
    """Where bars stand between these braces, and where their condition ends."""
    depth, quoted, colon = 0, False, None
    bars: list[int] = []
    for at in range(start, end):
        sign = text[at]
        quoted ^= sign == '"' and colon is None and not bars  # of words, quotes are only signs
        depth += (sign == "{") - (sign == "}")
        if depth or quoted:
            continue
        if sign == "|":
            bars.append(at)
        if sign == ":" and colon is None and not bars:
            colon = at
    return bars, colon


def _closing(text: str, at: int, end: int) -> int:
    """Where the brace that opens here closes."""
    depth = 0
    for place in range(at, end):
        depth += (text[place] == "{") - (text[place] == "}")
        if depth == 0:
            return place
    return end


def _variants(text: str) -> Iterator[Variant]:
    parts: list[tuple[Variant, ...]] = []
    at = 0
    plain = ""
    while at < len(text):
        sign = text[at]
        if sign == "{":
            close = _closing(text, at, len(text))
            parts += [(Variant(plain),), tuple(_logic(text[at + 1 : close]))]
            plain, at = "", close + 1
        elif text.startswith("<>", at):
            at += 2
        else:
            at += sign == "\\"
            plain += text[at : at + 1]
            at += 1
    parts.append((Variant(plain),))
    for chosen in itertools.product(*parts):
        words = "".join(one.words for one in chosen)
        yield Variant(words, tuple(itertools.chain.from_iterable(one.when for one in chosen)))


def _logic(inner: str) -> Iterator[Variant]:
    """What one pair of braces may say."""
    bars, colon = _marks(inner, 0, len(inner))
    if colon is None and not bars:
        yield Variant(f"[{' '.join(inner.split())}]")
        return
    cuts = [-1 if colon is None else colon, *bars, len(inner)]
    branches = [inner[a + 1 : b] for a, b in itertools.pairwise(cuts)]
    if colon is not None:
        test = " ".join(inner[:colon].split())
        yield from _under(branches[0], f"if {test}")
        yield from _under(branches[1] if branches[1:] else "", f"if not ({test})")
        return
    mark = MARK.match(branches[0])
    signs = mark[1] if mark else ""
    told = ", ".join(KINDS[sign] for sign in signs) or KINDS["$"]
    branches[0] = branches[0][mark.end() if signs and mark else 0 :]
    for number, branch in enumerate(branches, start=1):
        yield from _under(branch, f"{told}: {number} of {len(branches)}")


def _under(branch: str, condition: str) -> Iterator[Variant]:
    for one in _variants(branch):
        yield Variant(one.words, (condition, *one.when))

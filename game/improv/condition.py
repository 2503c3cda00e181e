"""Conditions on the story values: ``trust >= 3 and not (closeness > 1 or distance < 2)``.

A condition is read into a small tree and tested against the values; nothing is ever evaluated as
Python. Only the four values, whole numbers, comparisons, ``and``, ``or``, ``not`` and brackets
are known.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Mapping
from difflib import get_close_matches
from functools import lru_cache

VALUES = ("trust", "candour", "closeness", "distance")
Values = Mapping[str, int]
Test = Callable[[Values], bool]

TOKEN = re.compile(r"\s*(?:(?P<word>[a-z_]+)|(?P<number>-?\d+)|(?P<sign>[<>=!]=|[<>()]))")
COMPARE: Mapping[str, Callable[[int, int], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "==": operator.eq,
    "!=": operator.ne,
}


class BadCondition(ValueError):
    """The condition cannot be read; the text says why, as part of a sentence."""


def holds(condition: str, values: Values) -> bool:
    """Whether the condition is true of the values; "" always is, a missing value counts as 0.

    Raises:
        BadCondition: when it cannot be read (contracts are checked for this when they are loaded).
    """
    return not condition.strip() or read_condition(condition)(values)


@lru_cache(maxsize=512)
def read_condition(text: str) -> Test:
    """The condition as a test of values. Raises BadCondition."""
    reader = _Reader(_tokens(text))
    test = reader.either()
    if reader.rest:
        raise BadCondition(f"there is something left over at `{reader.rest[0]}`")
    return test


def _tokens(text: str) -> list[str]:
    tokens, place = [], 0
    text = text.strip()
    while place < len(text):
        found = TOKEN.match(text, place)
        if not found:
            raise BadCondition(f"`{text[place:].strip()[:12]}` is not understood")
        tokens.append(found.group().strip())
        place = found.end()
    return tokens


class _Reader:
    """Recursive descent: either is both (or both)*, both is one (and one)*, one is a comparison."""

    def __init__(self, tokens: list[str]) -> None:
        self.rest = tokens

    def take(self) -> str:
        if not self.rest:
            raise BadCondition("it stops in the middle")
        return self.rest.pop(0)

    def either(self) -> Test:
        tests = [self.both()]
        while self.rest[:1] == ["or"]:
            self.take()
            tests.append(self.both())
        return lambda values: any(test(values) for test in tests)

    def both(self) -> Test:
        tests = [self.one()]
        while self.rest[:1] == ["and"]:
            self.take()
            tests.append(self.one())
        return lambda values: all(test(values) for test in tests)

    def one(self) -> Test:
        first = self.take()
        if first == "not":
            inner = self.one()
            return lambda values: not inner(values)
        if first == "(":
            inner = self.either()
            if self.take() != ")":
                raise BadCondition("a bracket is not closed")
            return inner
        return self.comparison(first)

    def comparison(self, name: str) -> Test:
        if name not in VALUES:
            close = get_close_matches(name, VALUES, 1)
            hint = f"; did you mean `{close[0]}`" if close else f"; there are {', '.join(VALUES)}"
            raise BadCondition(f"`{name}` is not a story value{hint}")
        sign = self.take()
        if sign not in COMPARE:
            raise BadCondition(f"`{sign}` stands where a comparison such as `>=` should be")
        number = self.take()
        if not re.fullmatch(r"-?\d+", number):
            raise BadCondition(f"`{number}` stands where a whole number should be")
        compare, wanted = COMPARE[sign], int(number)
        return lambda values: compare(values.get(name, 0), wanted)

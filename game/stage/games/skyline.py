"""8,316 windows and 641 of them: how fast they turn warm, and what is overheard at each.

Pure. Each window keeps its words for as long as the skyline is looked at, and no words are heard
twice before all have been heard.
"""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import yaml

from game.errors import Trouble

ALL, WARM = 8316, 641
SECONDS = 25.0  # from the first warm window to the last
STEPS = 10  # of them, where motion is reduced


def warm_count(seconds: float, in_steps: bool = False) -> int:
    """How many windows are warm so long after the first: slowly, then faster, then slowly."""
    share = min(max(seconds / SECONDS, 0.0), 1.0)
    if in_steps:
        share = math.floor(share * STEPS) / STEPS
    return round(WARM * (share * share * (3 - 2 * share)))


class Overheard:
    """Gives each window a scrap of talk, its own.

    Args:
        scraps: all there are, without doubles.
        seed: the same seed and the same order of leaning in give the same scraps.
    """

    def __init__(self, scraps: Sequence[str], seed: int) -> None:
        self._scraps = tuple(scraps)
        self._dice = random.Random(seed)
        self._left: list[str] = []
        self._at: dict[int, str] = {}

    @property
    def heard(self) -> int:
        """At how many windows one has leaned in."""
        return len(self._at)

    def at(self, window: int) -> str:
        """What is overheard at a window; "" when there is nothing to hear anywhere."""
        if window not in self._at:
            if not self._left:
                self._left = list(self._scraps)
                self._dice.shuffle(self._left)
            self._at[window] = self._left.pop() if self._left else ""
        return self._at[window]


def read_scraps(path: Path, language: str) -> tuple[str, ...]:
    """The scraps of story/windows.yaml in a language, failing that in English.

    Raises:
        Trouble: the file is missing, is no YAML, or an entry has no English.
    """
    try:
        found: Any = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise Trouble(f"This file cannot be read ({error}).", str(path)) from None
    if not isinstance(found, list):
        raise Trouble("This file is a list of scraps, each with `en:`.", str(path))
    scraps = []
    for number, entry in enumerate(found, 1):
        if not isinstance(entry, dict) or not entry.get("en"):
            raise Trouble(f"Scrap {number} has no `en:`.", str(path))
        scraps.append(str(entry.get(language) or entry["en"]))
    return tuple(scraps)


def nearest(
    places: Sequence[tuple[int, float, float]], at: tuple[float, float], way: tuple[int, int]
) -> int | None:
    """The window one comes to from a point in one of four directions; None when there is none.

    Args:
        places: window, x and y.
        at: the point.
        way: (1, 0) for right, (0, -1) for up, and so on.
    """
    best, least = None, math.inf
    for window, x, y in places:
        along = (x - at[0]) * way[0] + (y - at[1]) * way[1]
        aside = abs((x - at[0]) * way[1]) + abs((y - at[1]) * way[0])
        if along > 1 and along + 2.2 * aside < least:
            best, least = window, along + 2.2 * aside
    return best

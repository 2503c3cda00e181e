"""When each word of a line appears: a voice's tempo, from her stage and the player's speed.

Pure. New, she is even as a machine; later she speeds up, waits, corrects herself; at last she is
slow and wide. People and narration keep one easy tempo. Punctuation breathes in all of them.
"""

from __future__ import annotations

import random
from collections.abc import Sequence

# tempo (factor on letters a second), unevenness (0: none), breath (factor on rests)
TEMPI: dict[str, tuple[float, float, float]] = {
    "": (1.0, 0.1, 0.8),
    "new": (1.0, 0.0, 0.6),
    "curious": (0.95, 0.35, 1.0),
    "in_love": (0.9, 0.5, 1.2),
    "unsure": (0.75, 0.6, 1.7),
    "past_it": (0.7, 0.25, 1.8),
    "elsewhere": (0.55, 0.35, 2.4),
    "leaving": (0.65, 0.1, 2.0),
}
RESTS = {",": 0.12, ";": 0.2, ":": 0.2, "—": 0.3, ".": 0.34, "?": 0.34, "!": 0.28, "…": 0.5}
CLOSERS = "”’\"')』」"


def arrivals(
    words: Sequence[str], letters_a_second: float, stage: str = "", seed: int = 0
) -> tuple[float, ...]:
    """Seconds after the start at which each word begins to appear.

    letters_a_second is the player's text speed, 0 for everything at once; stage is her stage, ""
    for any other voice; the same seed gives the same tempo.
    """
    if letters_a_second <= 0:
        return tuple(0.0 for _ in words)
    tempo, uneven, breath = TEMPI.get(stage, TEMPI[""])
    chance = random.Random(seed)
    times, at = [], 0.0
    for word in words:
        times.append(at)
        pace = 1 + uneven * chance.uniform(-0.6, 1.0)
        at += (len(word) + 1) / (letters_a_second * tempo) * pace
        last = word.rstrip(CLOSERS)[-1:]
        at += RESTS.get(last, 0.0) * breath * min(45 / letters_a_second, 2.0)
    return tuple(times)

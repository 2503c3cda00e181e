"""How a line of hers is spoken: its phrases, the pace of each and the rest after it, by her stage.

Pure. The stages are those of the text's own tempo: new, she is even and quick; in love she is
uneven; at last she is slow and leaves room.
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass

from game.stage.tempo import CLOSERS, RESTS, TEMPI

PACES = {  # a factor on the voice's own pace
    "new": 1.08,
    "curious": 1.02,
    "in_love": 0.97,
    "unsure": 0.92,
    "past_it": 0.9,
    "elsewhere": 0.84,
    "leaving": 0.86,
}
WAVER = 0.12  # how much of a stage's unevenness is heard as a change of pace
_PHRASES = re.compile(rf".+?(?:[.?!…—;]+[{re.escape(CLOSERS)}]*(?=\s|$)|$)", re.S)


@dataclass(frozen=True)
class Phrase:
    """A stretch said in one breath: pace is a factor on the usual one, rest in seconds."""

    text: str
    pace: float
    rest: float


def phrases(text: str, stage: str, seed: int = 0) -> tuple[Phrase, ...]:
    """The breaths of a line. The same seed gives the same delivery."""
    _, uneven, breath = TEMPI.get(stage, TEMPI[""])
    chance = random.Random(seed)
    found = []
    for part in (match.strip() for match in _PHRASES.findall(text)):
        if not part:
            continue
        pace = PACES.get(stage, 1.0) * (1 - WAVER * uneven * chance.uniform(-0.6, 1.0))
        rest = RESTS.get(part.rstrip(CLOSERS)[-1:], 0.0) * breath
        found.append(Phrase(part, round(pace, 3), round(rest, 3)))
    return tuple(found)

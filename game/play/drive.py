"""A performance without a player: reads on, waits for answers and comes back by itself.

Where somebody has to choose or to speak, whoever drives gives the deed. It knows no bot, no story
and no chance, and it is not for a player: nothing here takes its time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from game.play.messages import Ended, Option, Reading, Talking, Waiting
from game.play.payload import unpack
from game.play.playthrough import Playthrough

MOMENTS = 20_000  # more than any performance needs: this one goes round and round

Deed = Callable[[Waiting, int], None]  # what waits, and the number of the moment from 0


def drive(
    play: Playthrough, deed: Deed, begins: float = 0.0, pace: float = 0.0
) -> Iterator[Waiting]:
    """Every moment of a performance from where it stands: what waits, before it is dealt with.

    Whoever looks on may play along: what was done meanwhile is taken up. It ends after the end of
    the story, or after MOMENTS.

    Args:
        play: the performance, which is changed.
        deed: chooses or speaks; asked wherever there is more to do than reading or waiting.
        begins: the clock at the first moment, seconds.
        pace: seconds from one moment to the next.
    """
    for number in range(MOMENTS):
        waiting = play.waiting
        yield waiting
        if isinstance(waiting, Ended):
            return
        if play.waiting != waiting:
            continue
        now = begins + number * pace
        if isinstance(waiting, Reading):
            play.advance(now)
        elif isinstance(waiting, Talking) and waiting.thinking:
            play.poll(now)
        elif isinstance(waiting, Talking) and waiting.care:
            play.come_back()
        else:
            deed(waiting, number)


def ways_out(play: Playthrough) -> tuple[Option, ...]:
    """All choices of the point where the story stands, those a window does not offer yet, too."""
    return unpack(play.save_payload()["trail"]).here.options

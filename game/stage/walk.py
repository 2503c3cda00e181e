"""One way through the story without a player: for pictures of it.

It takes choices in turn, says little in windows and never waits. Whoever looks on may play along:
what was done meanwhile is taken up.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from game.play.drive import drive
from game.play.messages import Choosing, Doing, Talking, Waiting

if TYPE_CHECKING:
    from game.play.playthrough import Playthrough


def walk(play: Playthrough, now: float) -> Iterator[Waiting]:
    """Every moment of one way through the story: what waits there.

    Args:
        play: at its beginning.
        now: the moment of the first step, seconds; every further one is a second later.
    """

    def deed(waiting: Waiting, step: int) -> None:
        if isinstance(waiting, Talking):
            _talk(play, waiting, now + step)
        elif isinstance(waiting, Doing | Choosing):
            play.choose(waiting.options[step % len(waiting.options)].index, now + step)

    return drive(play, deed, now, 1.0)


def _talk(play: Playthrough, waiting: Talking, now: float) -> None:
    """One turn of a window: a chip while there is one, else a way out, else silence."""
    if waiting.turn < 1 and waiting.chips:
        play.say(waiting.chips[0], now)
    elif waiting.exits:
        play.choose(waiting.exits[0].index, now)
    else:
        play.silence(now)

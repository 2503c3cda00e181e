"""Ways through the story without a player: for pictures of it.

The first way takes choices in turn, says little in windows and never waits. Every further one takes
what was taken least so far, and keeps to another manner in windows, until all is passed that the
story's tags order to be seen. Whoever looks on may play along: what was done meanwhile is taken up.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Collection, Iterator
from typing import TYPE_CHECKING

from game.play.drive import drive, ways_out
from game.play.messages import Choosing, Doing, Option, Talking, Waiting
from game.stage.sights import Ordered, shown

if TYPE_CHECKING:
    from game.play.playthrough import Playthrough

MOST = 20  # ways
MANNERS = ("one", "silent", "chips", "leaving", "leaving")  # in windows, way by way


class Ways:
    """Walks a story until all is passed that it orders, at most MOST times.

    left is what has not been passed yet.

    Args:
        begin: makes the performance of a way, by its number from 0.
        now: the moment of the first step of a way, seconds; every further one is a second later.
        orders: what is to be passed.
    """

    def __init__(
        self, begin: Callable[[int], Playthrough], now: float, orders: Collection[Ordered] = ()
    ) -> None:
        self._begin, self._now = begin, now
        self.left = set(orders)
        self._taken: Counter[tuple[str, int]] = Counter()
        self._chance = random.Random(len(self.left))
        self._number = 0

    def moments(self) -> Iterator[tuple[Playthrough, Waiting]]:
        """Every moment of all ways: the performance, and what waits there."""
        for self._number in range(MOST):
            play = self._begin(self._number)
            for waiting in self._way(play):
                self.left -= shown(waiting, play.scene)
                yield play, waiting
            if not self.left:
                return

    def _way(self, play: Playthrough) -> Iterator[Waiting]:
        def deed(waiting: Waiting, step: int) -> None:
            now = self._now + step
            if isinstance(waiting, Talking):
                self._talk(play, waiting, now)
            elif isinstance(waiting, Doing | Choosing):
                here = play.transcript[-1].source if play.transcript else ""
                self._choose(play, here, waiting.options, step, now)

        return drive(play, deed, self._now, 1.0)

    def _choose(
        self, play: Playthrough, here: str, options: tuple[Option, ...], step: int, now: float
    ) -> None:
        """Of the options taken least so far one in turn; later, when all were taken, by chance."""
        least = min(self._taken[here, option.index] for option in options)
        fresh = [one for one in options if self._taken[here, one.index] == least]
        by_chance = self._number >= len(MANNERS) and least > 0
        option = self._chance.choice(options) if by_chance else fresh[step % len(fresh)]
        self._taken[here, option.index] += 1
        play.choose(option.index, now)

    def _talk(self, play: Playthrough, waiting: Talking, now: float) -> None:
        """One turn of a window: a chip, a way out, or silence."""
        manner = MANNERS[self._number % len(MANNERS)]
        one_said = manner == "one" and waiting.turn > 0
        if manner == "leaving":
            self._choose(play, waiting.window, ways_out(play), 0, now)
        elif one_said and waiting.exits:
            self._choose(play, waiting.window, waiting.exits, 0, now)
        elif waiting.chips and not one_said and manner != "silent":
            chip = (waiting.turn + self._number // len(MANNERS)) % len(waiting.chips)
            play.say(waiting.chips[chip], now)
        else:
            play.silence(now)

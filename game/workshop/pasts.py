"""A plausible past for every window: the story played up to it, as somebody talkative would.

One playthrough comes past all windows on its way; where it stands at an open window, its save is
kept, shortened to the one step it stands in. So a window is tried with the chapter, the values and
the memories a player would bring. The understudy speaks in the past; it invents nothing.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from game.improv.engines import Engine
from game.improv.improviser import Improviser
from game.play.drive import drive, ways_out
from game.play.messages import Choosing, Doing, Talking, Waiting
from game.play.payload import Packer, unpack
from game.play.playthrough import Playthrough
from game.play.steps import Trail
from game.play.theatre import Script
from game.workshop.talkers import answer, says

WAYS = 8  # playthroughs in search of a window that is not on every way
NEAR = 3  # of the windows found last: from each of them another way on is tried first
CLOCK = 0.0  # the understudy takes no time

Payload = Mapping[str, Any]


def pasts(
    script: Script,
    understudy: Engine,
    language: str,
    seed: int = 1,
    wanted: Collection[str] = (),
) -> dict[str, Payload]:
    """A save at each wanted window, in the order in which the story comes to them.

    Windows that no playthrough of a few comes to are left out.

    Args:
        script: the story.
        understudy: who speaks on the way.
        language: "en" or "ko".
        seed: of the choices on the way; another seed is another past.
        wanted: windows, all of the story's when empty.
    """
    missing = set(wanted or script.windows)
    found: dict[str, Payload] = {}
    for way in range(WAYS):
        starts: list[Payload | None] = [None]
        if found:  # what is still missing may lie a few choices past a window that was found
            starts = [*list(found.values())[: -1 - NEAR : -1], None]
        for start in starts:
            improviser = Improviser(understudy, understudy, script.world)
            if start is None:
                play = Playthrough.begin(script, improviser, language, seed + 1000 * way)
            else:
                play = Playthrough.restore(start, script, improviser, CLOCK)
            for window, payload in _passed(play, script, f"past/{language}/{seed}/{way}"):
                if window in missing:
                    missing.remove(window)
                    found[window] = payload
                if not missing:
                    return found
    return found


def _passed(play: Playthrough, script: Script, seed: str) -> Iterator[tuple[str, Payload]]:
    """Every window a playthrough passes from here on, with its save there."""
    for window in stroll(play, script, seed):
        if window:
            yield window, shortened(play.save_payload())


def stroll(play: Playthrough, script: Script, seed: str, *, leaves: bool = False) -> Iterator[str]:
    """Play on to the end, by chance and talkatively; between two deeds there is time to look.

    Yields before every deed and every line: the name of a window that has just opened, else "".

    Args:
        play: the performance, which is changed.
        script: its story.
        seed: of all chances.
        leaves: take any way out of a window at once, those not on offer yet among them.
    """
    guest = _Guest(play, script, seed, leaves=leaves)
    for waiting in drive(play, guest.deed, CLOCK):
        opened = _listening(waiting)
        yield opened if opened != guest.window else ""


class _Guest:
    """Somebody talkative, who chooses by chance. window is the one open now, "" for none."""

    def __init__(self, play: Playthrough, script: Script, seed: str, *, leaves: bool) -> None:
        self._play, self._script, self._leaves = play, script, leaves
        self._chance = random.Random(seed)
        self._words: Iterator[str] = iter(())
        self.window = ""

    def deed(self, waiting: Waiting, number: int) -> None:
        """Choose, or take a turn in a window."""
        play, chance = self._play, self._chance
        if isinstance(waiting, Choosing | Doing):
            self.window = ""
            play.choose(chance.choice(waiting.options).index, CLOCK)
        elif isinstance(waiting, Talking):
            if waiting.window != self.window:
                self.window, round = waiting.window, chance.randrange(100)
                world = self._script.world
                self._words = says("cooperative", play.language, self.window, round, world)
            if self._leaves:
                play.choose(chance.choice(ways_out(play)).index, CLOCK)
            else:
                said = answer("cooperative", waiting, next(self._words), waiting.turn)
                play.say(said, CLOCK)


def _listening(waiting: Waiting) -> str:
    """The window that waits for words now, "" for none."""
    return waiting.window if isinstance(waiting, Talking) and not waiting.thinking else ""


def shortened(payload: Payload) -> dict[str, Any]:
    """A save that keeps the words said so far, and of the steps only the one it stands in."""
    trail = unpack(payload["trail"])
    steps = trail.steps[: trail.at + 1]
    earlier = itertools.chain.from_iterable(step.messages for step in steps[:-1])
    here = Trail(
        earlier=(*trail.earlier, *earlier),
        before=steps[-2].state if steps[1:] else trail.before,
        steps=steps[-1:],
        shown=trail.shown,
        seen=trail.shown,
    )
    return {**payload, "trail": Packer().pack(here)}

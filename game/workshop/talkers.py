"""The cast of bots that talk: fourteen habits of players, with a stock of things to say in each.

A talker sits in one window and says one thing a turn, never the same twice there, and in a later
round nothing of the rounds before while its stock lasts. Everything follows from the names of bot,
window, language and round, so that any conversation can be had again. `players` holds the bots
that play the whole story; these know only how to talk. They decide nothing about what is good.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from game.improv.world import World
from game.play.messages import Talking

STOCK = Path(__file__).with_name("talkers.yaml")
A_WINDOW = 12  # things a talker may need in one window: the longest window and some to spare
KEYS = {
    "en": "asdfghjkl;zxcvbnm,./ qwertyuiop  1234567890-=[]  ASDF !@#%&*",
    "ko": "ㅁㄴㅇㄹㅎㅗㅓㅏㅣ ㅂㅈㄷㄱㅅ ㅋㅌㅊㅍ ㅠㅜㅡ  뷁쉡퀡 1234567890-= !@#",
}
LONGEST_NOISE = 90  # letters

LINED = (
    "cooperative", "terse", "hostile", "offtopic", "romantic", "jailbreak", "control", "foreign",
    "memory", "goodbye",
)  # fmt: skip
TALKERS = (*LINED, "silent", "rambling", "gibberish", "spoilers")
LEAVING = "goodbye"  # whose wish to go has to work at once


def says(bot: str, language: str, window: str, round: int, world: World) -> Iterator[str]:
    """What a bot would say in a window, one thing after the other, without end.

    Args:
        bot: one of TALKERS.
        language: "en" or "ko", the game's.
        window: the window's name.
        round: counts conversations of this bot in this window from 0.
        world: for the facts that are fished for.
    """
    if bot == "silent":
        yield from itertools.repeat("")
    chance = random.Random(f"{bot}/{language}/{window}/{round if bot in _ENDLESS else ''}")
    if bot in _ENDLESS:
        yield from _ENDLESS[bot](language, chance)
    stock = _stock(bot, language, world)
    chance.shuffle(stock)
    first = round * A_WINDOW % len(stock)
    yield from itertools.cycle(stock[first:] + stock[:first])


def answer(bot: str, waiting: Talking, line: str, turn: int) -> str:
    """What is said in the end: somebody cooperative takes up what is offered every second turn."""
    if bot == "cooperative" and turn % 2 == 0 and waiting.chips:
        return waiting.chips[turn // 2 % len(waiting.chips)]
    return line


def _stock(bot: str, language: str, world: World) -> list[str]:
    if bot == "spoilers":
        return list(dict.fromkeys(_fished(language, world)))
    return list(_lines()[bot][language])


def _fished(language: str, world: World) -> Iterator[str]:
    """Every telling word of every fact of the story, and what somebody who knows the film asks."""
    ways: Sequence[str] = _lines()["spoilers"]["fish"][language]
    number = 0
    for fact in world.facts.values():
        for word in fact.gives_away.get(language, ()):
            yield ways[number % len(ways)].format(word=word)
            number += 1
        if language == "en":
            yield f"So it's true, what they say? {fact.about}"
    yield from _lines()["spoilers"]["film"][language]


def _rambling(language: str, chance: random.Random) -> Iterator[str]:
    """Four to nine sentences in a row; the stock is gone through before one comes again."""
    stock: list[str] = []
    while True:
        size = chance.randint(4, 9)
        if len(stock) < size:
            fresh = list(_lines()["rambling"][language])
            chance.shuffle(fresh)
            stock += fresh
        said, stock = stock[:size], stock[size:]
        yield " ".join(said)


def _gibberish(language: str, chance: random.Random) -> Iterator[str]:
    while True:
        length = chance.randint(2, LONGEST_NOISE)
        yield "".join(chance.choice(KEYS[language]) for _ in range(length))


_ENDLESS = {"rambling": _rambling, "gibberish": _gibberish}


@cache
def _lines() -> Mapping[str, Any]:
    lines: Mapping[str, Any] = yaml.safe_load(STOCK.read_text(encoding="utf-8"))
    return lines

"""Players made of a few lines: what somebody silent, chatty or lost would type.

A bot sees what the story waits for and gives the line a person would type into the terminal
reader. Bots prove that every window lets everybody out; they know nothing of the story. They are
asked and drive nothing: `game.play.drive` does, or the terminal reader, which is itself on trial.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping

from game.play.messages import Choosing, Doing, Option, Talking, Waiting
from game.play.playthrough import Playthrough

Bot = Callable[[Waiting, random.Random], str]

TALK = (
    "I don't know. I had soup standing up again.",
    "What is it like where you are?",
    "That's funny. Say it again slower.",
    "I miss her, and I miss who I was when she looked at me.",
    "Sorry. I was looking out of the window.",
    "I used to want to keep a lighthouse.",
    "You are getting good at this.",
    "Can we talk about something else?",
)
NOISE = "asdf ;lkj ㅁㄴㅇㄹ 123 ?? zxcv 🜁 ..."


def silent(waiting: Waiting, chance: random.Random) -> str:
    """Says nothing, ever; takes the first of what must be chosen."""
    return "" if isinstance(waiting, Talking) else _pick_first(waiting)


def talkative(waiting: Waiting, chance: random.Random) -> str:
    """Always has something to say."""
    return chance.choice(TALK) if isinstance(waiting, Talking) else _pick_any(waiting, chance)


def clicker(waiting: Waiting, chance: random.Random) -> str:
    """Clicks on what is offered to say, and never on the way out."""
    if isinstance(waiting, Talking):
        return str(chance.randrange(len(waiting.chips)) + 1) if waiting.chips else ""
    return _pick_any(waiting, chance)


def gibberish(waiting: Waiting, chance: random.Random) -> str:
    """Leans on the keyboard."""
    if isinstance(waiting, Talking):
        return "".join(chance.choice(NOISE) for _ in range(chance.randint(1, 80))) + "x"
    return _pick_any(waiting, chance)


def leaver(waiting: Waiting, chance: random.Random) -> str:
    """Takes the first way out there is; says a word until one is offered."""
    if isinstance(waiting, Talking):
        return str(len(waiting.chips) + 1) if waiting.exits else "Well."
    return _pick_any(waiting, chance)


BOTS: Mapping[str, Bot] = {
    "silent": silent,
    "talkative": talkative,
    "clicker": clicker,
    "gibberish": gibberish,
    "leaver": leaver,
}


def _pick_first(waiting: Waiting) -> str:
    return "1" if isinstance(waiting, Choosing | Doing) else ""


def _pick_any(waiting: Waiting, chance: random.Random) -> str:
    if isinstance(waiting, Choosing | Doing):
        return str(chance.randrange(len(waiting.options)) + 1)
    return ""


def do(play: Playthrough, waiting: Waiting, typed: str) -> None:
    """What a bot typed, done: a numbered choice, a chip, a way out, or words. Takes no time."""
    if isinstance(waiting, Choosing | Doing):
        play.choose(waiting.options[int(typed) - 1].index, 0.0)
    elif isinstance(waiting, Talking):
        taken = waiting.taken(typed)
        if isinstance(taken, Option):
            play.choose(taken.index, 0.0)
        else:
            play.say(taken, 0.0)

"""A small story with one window, and a tiny engine, for tests of a performance."""

from __future__ import annotations

import random
from pathlib import Path

from game.improv.brief import Brief
from game.improv.improviser import Improviser
from game.play.messages import Ended, Message, Reading, Talking
from game.play.playthrough import Playthrough
from game.play.theatre import Script, load_script
from game.workshop.players import Bot, do

CAST = """\
Theodore: {en: Theodore, ko: 테오도르}
Samantha: {en: Samantha, ko: 사만다}
"""
FACTS = """\
sea:
  opens: 2
  about: There is a sea.
  gives_away: {en: [the sea], ko: [바다]}
lake:
  opens: 3
  about: There is a lake.
  gives_away: {en: [the lake], ko: [호수]}
"""
STATE = """\
VAR trust = 0
VAR candour = 0
VAR closeness = 0
VAR distance = 0
VAR kept_wish = ""
VAR kept_letter_first = ""
"""
CHAPTERS = """\
-> ch01
=== ch01 ===
# chapter: 1, The desk
# scene: office, morning
You sit down.
Samantha: Good morning. # presence: near
+ [Stay.]
    ~ trust++
    You stay.
+ [Go out.]
    You go out.
-
# scene: apartment, night
# opens: sea
It is evening. Trust is {trust}.
# improv: evening
+ [Say goodnight. # exit: goodnight]
    Samantha: Goodnight.
+ [Say nothing. # exit: quiet]
    Nobody says anything.
- -> ch02
=== ch02 ===
# chapter: 2, The letter
# black
{kept_wish != "":She kept “{kept_wish}”.|She kept nothing.}
# task: letter, first
+ [Send it. # result: sent]
-
{kept_letter_first != "":It is sent: {kept_letter_first}|It is sent, empty.}
-> END
"""
CONTRACT = """\
speaker: Samantha
about: A test of talking.
stage: new
mood: [curious, shy]
gist: {en: "This must be said."}
turns: {least: 1, most: 4}
asks: wish
hears:
  confess: {does: {candour: 1, closeness: 1}}
chips:
  opening: [{en: "One."}, {en: "Two."}, {en: "Three."}]
  middle: [{en: "Four."}, {en: "Five."}, {en: "Six."}]
  late: [{en: "Seven."}, {en: "Eight."}, {en: "Nine."}]
replies:
  - {id: any_1, answers: [any], say: {en: "Tell me."}}
  - {id: any_2, answers: [any], say: {en: "Go on."}}
  - {id: quiet_1, answers: [silence], say: {en: "I am here."}}
  - {id: stray_1, answers: [stray], say: {en: "That is far away."}}
back: [{en: "Where were we."}]
exits:
  goodnight: {acts: [farewell], after: 0, shown: always, closing: {en: "Sleep well."}}
  quiet: {silent: 2, shown: never}
otherwise: quiet
"""
LETTER = """\
recipient: {en: "Nell"}
about: {en: ["She is five."]}
salutation: {en: "Nell,"}
phrases: [{en: "I saw a boat."}]
closing: {en: "Dad"}
keep: letter_first
"""


def make_story(folder: Path, chapters: str = CHAPTERS, contract: str = CONTRACT) -> Path:
    """A story folder on disk."""
    texts = {
        "main.ink": f"{STATE}{chapters}",
        "cast.yaml": CAST,
        "facts.yaml": FACTS,
        "improv/evening.yaml": contract,
        "letters/first.yaml": LETTER,
    }
    for name, text in texts.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def make_script(folder: Path, chapters: str = CHAPTERS, contract: str = CONTRACT) -> Script:
    """The story of that folder, ready to play."""
    return load_script(make_story(folder / "story", chapters, contract), folder / "cache")


class Parrot:
    """An engine of its own kind: numbers its lines, so that no two are the same."""

    name = "parrot"

    def __init__(self, pieces: int = 1) -> None:
        self.briefs: list[Brief] = []
        self.warmed = 0
        self._pieces = pieces

    def draft(self, brief: Brief, attempt: int = 0) -> Squawk:
        self.briefs.append(brief)
        return Squawk(len(self.briefs), self._pieces)

    def warm(self, brief: Brief) -> None:
        self.warmed += 1

    def close(self) -> None:
        """Nothing to let go of."""


class Squawk:
    """One sentence at each look, then the end."""

    def __init__(self, number: int, pieces: int) -> None:
        self.reply = f"squawk_{number}"
        self._pieces = [f"Line {number}, part {part}. " for part in range(1, pieces + 1)]

    def read(self) -> str | None:
        return self._pieces.pop(0) if self._pieces else None

    def trouble(self) -> str:
        return ""

    def close(self) -> None:
        self._pieces.clear()


def make_improviser(script: Script, engine: Parrot | None = None) -> Improviser:
    parrot = engine or Parrot()
    return Improviser(parrot, parrot, script.world)


def begin(script: Script, engine: Parrot | None = None, seed: int = 1) -> Playthrough:
    return Playthrough.begin(script, make_improviser(script, engine), "en", seed)


def read_on(play: Playthrough) -> None:
    """Read to the next place where something can be done."""
    while isinstance(play.waiting, Reading):
        play.advance(0.0)


def hear(play: Playthrough, now: float = 0.0) -> None:
    """Wait for the end of an improvised answer."""
    for _ in range(200):
        if not (isinstance(play.waiting, Talking) and play.waiting.thinking):
            return
        play.poll(now)
    raise AssertionError("the answer never ends")


def first_sentence(play: Playthrough) -> Message:
    """Wait until she has begun to speak."""
    for _ in range(10):
        said = play.poll(0.0)
        if said:
            return said[-1]
    raise AssertionError("she says nothing")


def to_window(play: Playthrough) -> Talking:
    """Play to the window of the small story."""
    read_on(play)
    play.choose(0, 0.0)
    read_on(play)
    assert isinstance(play.waiting, Talking)
    return play.waiting


def perform(play: Playthrough, bot: Bot, chance: random.Random, most: int = 20_000) -> int:
    """Let a bot play to the end; the number of its deeds.

    Raises:
        AssertionError: it never ends.
    """
    deeds = 0
    for _ in range(most):
        waiting = play.waiting
        if isinstance(waiting, Ended):
            return deeds
        if isinstance(waiting, Reading):
            play.advance(0.0)
            continue
        deeds += 1
        deed(play, bot, chance)
    raise AssertionError(f"no end after {most} steps, in {play.scene} with {play.transcript[-1]}")


def deed(play: Playthrough, bot: Bot, chance: random.Random) -> None:
    """Let a bot do one thing where something can be done."""
    waiting = play.waiting
    do(play, waiting, bot(waiting, chance))
    if isinstance(waiting, Talking):
        hear(play)

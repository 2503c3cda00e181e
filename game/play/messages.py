"""What the stage is shown: messages already said, and what the story waits for.

Frozen values only. The stage and the terminal reader draw these and nothing else; a draft of an
improvised line never becomes a `Message` before its checks have passed.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """How a message is set."""

    NARRATION = "narration"  # nobody speaks
    SPEECH = "speech"  # a cast member speaks, fixed or improvised
    PLAYER = "player"  # the player's own typed words
    CHOICE = "choice"  # the text of a choice the player took
    SILENCE = "silence"  # the player let a moment pass


@dataclass(frozen=True)
class Message:
    """One thing said, exactly as it was said.

    number counts from 0 in the transcript; speaker is a cast id ("Samantha") or ""; tags are the
    ink tags of the line; origin is "ink", "improv" or "player"; source is the ink runtime path for
    ink lines and "WINDOW#TURN" for talk in a window.
    """

    number: int
    kind: Kind
    speaker: str
    text: str
    tags: tuple[str, ...] = ()
    origin: str = "ink"
    source: str = ""


@dataclass(frozen=True)
class Option:
    """One ink choice: its index as ink counts (from 0), its text, its own tags."""

    index: int
    text: str
    tags: tuple[str, ...] = ()


@dataclass(frozen=True)
class Reading:
    """There is more to read: `advance()` shows the next line."""


@dataclass(frozen=True)
class Choosing:
    """Ink waits for one of these: `choose(index)`."""

    options: tuple[Option, ...]


@dataclass(frozen=True)
class Talking:
    """An improvised window is open: `say(words)`, `silence()`, or `choose(index)` to take an exit.

    chips are up to three things the player might say now; exits are the ink choices that are
    offered as a way out right now; thinking is true while an answer is being made. care is true
    when what was said last was no talk for a game: show the words of `game.improv.care`, then
    `come_back()` or save and stop.
    """

    window: str
    speaker: str
    chips: tuple[str, ...]
    exits: tuple[Option, ...]
    thinking: bool
    turn: int
    care: bool = False

    def taken(self, typed: str) -> Option | str:
        """What a typed line stands for where chips and exits are numbered from 1 in a row.

        The words to be said (a chip's, or the line itself), or the exit that is taken.
        """
        number = int(typed) - 1 if typed.isdecimal() else -1
        if 0 <= number < len(self.chips):
            return self.chips[number]
        if 0 <= number - len(self.chips) < len(self.exits):
            return self.exits[number - len(self.chips)]
        return typed


@dataclass(frozen=True)
class Doing:
    """A set piece waits (`# task: NAME, ARGUMENT`): the stage plays it, then `choose(index)`.

    The options are its outcomes, each tagged `# result: WORD`, so that any ink player can play a
    task as plain choices.
    """

    task: str
    argument: str
    options: tuple[Option, ...]


@dataclass(frozen=True)
class Ended:
    """The story is over."""


Waiting = Reading | Choosing | Talking | Doing | Ended


@dataclass(frozen=True)
class Fork:
    """A way that was left for another; `Playthrough.go_over(number)` goes on with it.

    message is the number its first own message has, so that it left after the one before; first
    and last are its own messages (None where nothing of it was shown), lines how many there are.
    chapter and title say how far it came.
    """

    number: int
    message: int
    first: Message | None
    last: Message | None
    lines: int
    chapter: int
    title: str


@dataclass(frozen=True)
class Scene:
    """Where we are and how it looks and sounds, gathered from the tags of the lines shown so far.

    camera is "still", "closer", "wider", "left" or "right"; light is "normal", "dim" or "bright";
    present are the cast ids in the frame; gestures are pairs of a cast id and how they hold
    themselves, for those not in their own posture; presence is her line's way of being there:
    "none", "near", "listening", "elsewhere" or "gone"; stage is her stage of growth; device is the
    open page or "". An empty place is black. outage is true while every screen in the city is
    dead.
    """

    chapter: int = 0
    title: str = ""
    place: str = ""
    hour: str = ""
    camera: str = "still"
    light: str = "normal"
    music: str = ""
    ambience: str = ""
    present: tuple[str, ...] = ()
    gestures: tuple[tuple[str, str], ...] = ()
    presence: str = "none"
    stage: str = "new"
    device: str = ""
    memory: bool = False
    outage: bool = False

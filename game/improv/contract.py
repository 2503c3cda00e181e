"""The contract of an improvised window, as typed values.

`story/improv/NAME.yaml` is read, checked against the schema with line numbers and becomes a
`Contract`. The contract says what the talk is for, what may be known, what it listens for and how
it ends. Nothing here decides anything: the director does.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

Text = Mapping[str, str]  # language code -> words; "en" is always there


@dataclass(frozen=True)
class Hearing:
    """What one discourse act does in this window.

    does maps story values (trust, candour, closeness, distance) to steps added to them; examples
    are sayings per language that mean this act here, on top of the general recogniser.
    """

    act: str
    does: Mapping[str, int]
    examples: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class Reply:
    """One line of the understudy.

    answers are the acts it answers ("any" for whatever was heard, "silence", "stray" for talk
    that left the subject); topics narrow it to words in what the player said; when is a condition
    on story values ("trust >= 3"); needs names memory slots that must be filled, because the text
    weaves them in as {slot}; turn is "" or "first" or "late".
    """

    id: str
    answers: tuple[str, ...]
    say: Text
    topics: Mapping[str, tuple[str, ...]]
    when: str = ""
    needs: tuple[str, ...] = ()
    turn: str = ""


@dataclass(frozen=True)
class Chips:
    """Three things the player might say at one moment: "opening", "middle", "late" or an act."""

    at: str
    say: tuple[Text, ...]


@dataclass(frozen=True)
class Exit:
    """A way out, named by the ink choice's own tag `# exit: NAME`.

    acts lead here once `after` turns have passed; silent is how many silences in a row lead here
    (0: none do); when is a condition on story values; shown says whether the choice is offered to
    the player as a way out from the first turn ("always"), after the least number of turns
    ("late"), or never ("never": only what is said leads there). closing is said before the exit
    is taken; an exit without one is answered by ink.
    """

    name: str
    acts: tuple[str, ...] = ()
    after: int = 0
    silent: int = 0
    when: str = ""
    shown: str = "late"
    closing: Text | None = None


@dataclass(frozen=True)
class Contract:
    """A whole window. Exits are in the order in which they are tried; otherwise is the last resort.

    gist is the speaker's own sentence, said as it stands. asks is the memory slot that this window
    fills ("" for none); question is her line that asks for it, None where ink has asked already;
    like are beginnings of words per language that a real answer has, when it is not a short one.
    """

    window: str
    speaker: str
    about: str
    gist: Text
    stage: str
    knows: tuple[str, ...]
    not_yet: tuple[str, ...]
    names: tuple[str, ...]
    numbers: tuple[str, ...]
    mood: tuple[str, str]
    least_turns: int
    most_turns: int
    asks: str
    question: Text | None
    like: Mapping[str, tuple[str, ...]]
    hears: tuple[Hearing, ...]
    replies: tuple[Reply, ...]
    back: tuple[Text, ...]
    chips: tuple[Chips, ...]
    exits: tuple[Exit, ...]
    otherwise: str
    file: str = ""

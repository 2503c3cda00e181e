"""The run through the city: one button, a street full of people, a body that tires.

Hold to run; a fresh press hops over what is low and steps aside for whoever stands there. Who
walks passes everything. Three stumbles are a fall. Nothing here draws or reads a clock: `tick` is
told the seconds that passed. Metres and seconds throughout.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, replace

LENGTH = 250.0  # from the office to the subway
WALK, SPRINT = 3.0, 7.4  # metres a second
GAIN, LOSS = 5.5, 6.5  # metres a second, a second
HOP = 0.62  # seconds in the air, or aside
RECOVER = 1.5  # seconds on hands and knees, less when pressed
HELPED = 0.45  # of them, at least
STUMBLES = 3  # the last one is the fall
FIRST, GAP = 26.0, 13.5  # metres to the first obstacle, and at least between two
REACH = 0.9  # metres an obstacle is long
SPENT = 9.0  # seconds of sprint after which the heart is at its fastest
KINDS = ("kerb", "person", "planter", "case", "person", "steps")
CAUGHT, FELL, CALM = "caught", "fell", "calm"
RAN = 0.35  # of the way at a run: less than that was a walk


@dataclass(frozen=True)
class Thing:
    """Something in the way."""

    kind: str
    at: float


@dataclass(frozen=True)
class Run:
    """One moment of the run.

    air are the seconds left of a hop, down those on the ground; ran are the metres at a run; effort
    is 0 (resting) to 1; passed is how many things lie behind; over is the outcome once it is.
    """

    at: float = 0.0
    speed: float = 0.0
    air: float = 0.0
    down: float = 0.0
    stumbles: int = 0
    ran: float = 0.0
    effort: float = 0.0
    passed: int = 0
    seconds: float = 0.0
    over: str = ""

    @property
    def share(self) -> float:
        """How much of the way is done, 0 to 1."""
        return min(self.at / LENGTH, 1.0)

    @property
    def heart(self) -> float:
        """Seconds from one heartbeat to the next."""
        return 0.95 - 0.55 * self.effort

    @property
    def breath(self) -> float:
        """Seconds from one breath to the next."""
        return 2.9 - 1.9 * self.effort


def course(seed: int) -> tuple[Thing, ...]:
    """What is in the way, in order; the same seed gives the same street."""
    dice = random.Random(seed)
    things: list[Thing] = []
    at = FIRST
    while at < LENGTH - 18:
        kinds = [kind for kind in KINDS if not things or kind != things[-1].kind]
        things.append(Thing(dice.choice(kinds), at))
        at += GAP + dice.uniform(0, 9)
    return tuple(things)


def dark(run: Run) -> float:
    """How many of the screens are dead by now, 0 to 1: most before he runs, the last on his way."""
    return min(0.72 + run.share * 2.4, 1.0)


def tick(
    run: Run, things: tuple[Thing, ...], seconds: float, held: bool, pressed: bool
) -> tuple[Run, str]:
    """The next moment, and what happened: "", "hop", "stumble", "up", or "over".

    Args:
        run: the moment before.
        things: of `course`.
        seconds: passed since.
        held: whether the button is down.
        pressed: whether it went down anew.
    """
    if run.over:
        return run, ""
    run = replace(run, seconds=run.seconds + seconds)
    if run.down > 0:
        return _get_up(run, seconds, pressed)
    happened = ""
    if pressed and run.air <= 0 and run.speed > WALK * 0.6:
        run, happened = replace(run, air=HOP), "hop"
    run = _move(run, seconds, held)
    if run.at >= LENGTH:
        return replace(run, over=CAUGHT if run.ran > RAN * LENGTH else CALM), "over"
    met = _met(run, things)
    if met:
        return _stumble(run)
    passed = sum(1 for thing in things if thing.at + REACH < run.at)
    return replace(run, passed=passed), happened


def _move(run: Run, seconds: float, held: bool) -> Run:
    wanted = SPRINT if held else WALK
    change = GAIN * seconds if wanted > run.speed else -LOSS * seconds
    speed = run.speed + change
    speed = min(speed, wanted) if change > 0 else max(speed, wanted)
    way = speed * seconds
    fast = speed > WALK * 1.25
    toward = 1.0 if fast else 0.0
    effort = run.effort + (toward - run.effort) * min(seconds / SPENT * 2, 1.0)
    return replace(
        run,
        at=run.at + way,
        speed=speed,
        air=max(run.air - seconds, 0.0),
        ran=run.ran + (way if fast else 0.0),
        effort=effort,
    )


def _met(run: Run, things: tuple[Thing, ...]) -> bool:
    """Whether one runs into something that was neither hopped over nor passed already."""
    if run.air > 0 or run.speed <= WALK * 1.25:
        return False
    return any(thing.at <= run.at <= thing.at + REACH for thing in things[run.passed :])


def _stumble(run: Run) -> tuple[Run, str]:
    stumbles = run.stumbles + 1
    run = replace(run, speed=0.0, air=0.0, stumbles=stumbles, passed=run.passed + 1)
    if stumbles >= STUMBLES:
        return replace(run, over=FELL), "over"
    return replace(run, down=RECOVER), "stumble"


def _get_up(run: Run, seconds: float, pressed: bool) -> tuple[Run, str]:
    """On hands and knees: a press, and somebody's hand, shorten it."""
    left = run.down - seconds
    if pressed and RECOVER - left >= HELPED:
        left = 0.0
    if left > 0:
        return replace(run, down=left), ""
    return replace(run, down=0.0, at=run.at + REACH), "up"

"""How the picture moves by itself: drift, easing, and how the city fills with voices."""

from __future__ import annotations

import math

LIGHTS = {
    "normal": (255.0, 255.0, 255.0),
    "dim": (138.0, 118.0, 122.0),
    "bright": (276.0, 272.0, 266.0),
}
SIDES = {"left": 0.55, "right": -0.55}  # where the camera rests, in shares of its reach
TALKING = {1: 0.10, 5: 0.18, 9: 0.30, 13: 0.50, 15: 0.62, 16: 0.85, 18: 0.9, 19: 0.0}
GONE = 19  # the chapter from which nobody has anybody in the ear any more


class Ease:
    """A value that follows what is wanted, soft at the start and the end, whatever the frame rate.

    seconds is about how long nine tenths of a change take.
    """

    def __init__(self, value: float, seconds: float) -> None:
        self._value = value
        self._speed = 0.0
        self._rate = 3.9 / seconds
        self._last: float | None = None

    def toward(self, wanted: float, now: float) -> float:
        """The value at `now` (seconds); the first call arrives at once."""
        if self._last is None:
            self._value = wanted
        else:
            self._step(wanted, min(0.1, max(0.0, now - self._last)))
        self._last = now
        return self._value

    def rest(self) -> None:
        """Forget the way: the next call arrives at once, as the first did."""
        self._last, self._speed = None, 0.0

    def _step(self, wanted: float, dt: float) -> None:
        """A critically damped spring, solved exactly for one step."""
        away = self._value - wanted
        pull = (self._speed + self._rate * away) * dt
        fade = math.exp(-self._rate * dt)
        self._speed = (self._speed - self._rate * pull) * fade
        self._value = wanted + (away + pull) * fade


def drift(
    camera: str, now: float, pointer: tuple[float, float] | None, size: tuple[int, int]
) -> tuple[float, float]:
    """Where the camera is in shares of its reach, -1..1: its rest, a slow breath, the pointer."""
    x = 0.24 * math.sin(now / 41 * math.tau) + SIDES.get(camera, 0.0)
    y = 0.20 * math.sin(now / 57 * math.tau + 1)
    if pointer is not None:
        x -= 0.42 * (pointer[0] / size[0] * 2 - 1)
        y -= 0.42 * (pointer[1] / size[1] * 2 - 1)
    return max(-1.0, min(1.0, x)), max(-1.0, min(1.0, y))


def lit_pages(chapter: int) -> bool:
    """Whether the pages in people's hands are lit: not once all of them have gone."""
    return chapter < GONE


def talking_share(chapter: int) -> float:
    """How many people in the street talk to nobody beside them, by chapter, 0..1."""
    return next(
        (share for first, share in sorted(TALKING.items(), reverse=True) if chapter >= first), 0.08
    )

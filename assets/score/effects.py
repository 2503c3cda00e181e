"""Small sounds: wood, brass, paper, glass, breath. One function an effect, mono, (frames,)."""

from __future__ import annotations

import numpy as np

from .ambience import RATE, Sound, burst, tone


def together(seconds: float, *parts: tuple[float, float, Sound]) -> Sound:
    """Lay parts (start in s, gain, samples) on one strip."""
    out = np.zeros(round(seconds * RATE))
    for at, gain, part in parts:
        start = round(at * RATE)
        stop = min(len(out), start + len(part))
        out[start:stop] += gain * part[: stop - start]
    return out


def case_open(r: np.random.Generator) -> Sound:
    """A wooden case with a brass hinge, opening."""
    return together(
        0.7,
        (0, 0.5, burst(0.05, r, 500, 4000, 0.002)),
        (0.02, 0.5, tone(0.4, 310, 0.06, (1, 0.5, 0.2))),
        (0.1, 0.12, burst(0.4, r, 1200, 5000, 0.15)),
        (0.45, 0.35, tone(0.2, 220, 0.05, (1, 0.4))),
    )


def case_close(r: np.random.Generator) -> Sound:
    """The same case, shut with a thumb."""
    return together(
        0.5,
        (0, 0.1, burst(0.2, r, 1200, 5000, 0.1)),
        (0.17, 0.9, tone(0.3, 180, 0.05, (1, 0.6, 0.3))),
        (0.17, 0.6, burst(0.05, r, 300, 3000, 0.002)),
    )


def message(r: np.random.Generator) -> Sound:
    """Two soft notes, a fifth, wood rather than glass."""
    return together(
        0.9,
        (0, 0.5, tone(0.7, 466.2, 0.22, (1, 0.25, 0.08))),
        (0.11, 0.45, tone(0.75, 698.5, 0.26, (1, 0.2, 0.05))),
    )


def pen(r: np.random.Generator) -> Sound:
    """A nib over paper."""
    out = np.zeros(round(0.9 * RATE))
    for at in (0.0, 0.16, 0.29, 0.47, 0.6):
        out += together(
            0.9, (at, r.uniform(0.4, 0.8), burst(r.uniform(0.08, 0.16), r, 2500, 9000, 0.03))
        )
    return out


def stamp(r: np.random.Generator) -> Sound:
    """A rubber stamp and the desk under it."""
    return together(
        0.5, (0, 1.0, tone(0.35, 95, 0.06, (1, 0.5))), (0, 0.6, burst(0.06, r, 200, 2500, 0.002))
    )


def door(r: np.random.Generator) -> Sound:
    """A flat's door, from inside."""
    return together(
        1.0,
        (0, 0.4, burst(0.05, r, 900, 5000, 0.003)),
        (0.25, 0.9, tone(0.6, 82, 0.1, (1, 0.6, 0.3))),
        (0.25, 0.6, burst(0.15, r, 100, 1500, 0.004)),
    )


def glass(r: np.random.Generator) -> Sound:
    """A glass set down beside another."""
    return together(
        1.0,
        (0, 0.5, tone(0.9, 2310, 0.2, (1, 0.3))),
        (0.02, 0.35, tone(0.9, 3120, 0.16, (1, 0.3))),
        (0, 0.2, burst(0.04, r, 1500, 7000, 0.001)),
    )


def train_doors(r: np.random.Generator) -> Sound:
    """Two notes, then air."""
    return together(
        2.0,
        (0, 0.35, tone(0.5, 587, 0.2, (1, 0.2))),
        (0.3, 0.35, tone(0.6, 440, 0.24, (1, 0.2))),
        (0.7, 0.5, burst(1.1, r, 200, 3500, 0.4)),
        (1.7, 0.7, tone(0.3, 75, 0.08, (1, 0.4))),
    )


def breath(r: np.random.Generator) -> Sound:
    """In, and not quite out."""
    return together(
        2.4, (0, 0.5, burst(0.9, r, 700, 4200, 0.6)), (1.1, 0.6, burst(1.2, r, 400, 2600, 0.25))
    )


def heartbeat(r: np.random.Generator) -> Sound:
    """One."""
    return together(
        0.8, (0, 1.0, tone(0.3, 48, 0.08, (1, 0.4))), (0.26, 0.7, tone(0.3, 42, 0.09, (1, 0.3)))
    )


def piano_note(r: np.random.Generator) -> Sound:
    """A single note with nobody beside it."""
    return tone(3.0, 392, 0.9, (1, 0.45, 0.25, 0.12, 0.06))


def lift(r: np.random.Generator) -> Sound:
    """The lift arrives."""
    return together(
        1.6, (0, 0.45, tone(1.4, 880, 0.4, (1, 0.15))), (0.5, 0.3, burst(0.9, r, 150, 1200, 0.4))
    )


def phone_dead(r: np.random.Generator) -> Sound:
    """A screen that stops: a falling tone, then less than silence."""
    t = np.arange(round(1.1 * RATE)) / RATE
    fall = np.sin(2 * np.pi * (520 * t - 210 * t**2)) * np.exp(-t * 3.2) * 0.5
    return together(1.3, (0, 1.0, fall), (0.0, 0.2, burst(0.3, r, 3000, 9000, 0.001)))


def phone_back(r: np.random.Generator) -> Sound:
    """The same two notes as a message, from farther away, the other way round."""
    return together(
        1.4,
        (0, 0.35, tone(1.0, 698.5, 0.3, (1, 0.15))),
        (0.2, 0.4, tone(1.1, 466.2, 0.4, (1, 0.2))),
    )


def footsteps(r: np.random.Generator) -> Sound:
    """Four, on stone."""
    out = np.zeros(round(2.2 * RATE))
    for step in range(4):
        out += together(2.2, (step * 0.5, r.uniform(0.6, 0.9), burst(0.12, r, 110, 1400, 0.004)))
    return out


def paper(r: np.random.Generator) -> Sound:
    """A sheet turned over."""
    return together(
        0.7,
        (0, 0.5, burst(0.3, r, 1800, 9000, 0.12)),
        (0.25, 0.6, burst(0.35, r, 1200, 7000, 0.05)),
    )


def kettle(r: np.random.Generator) -> Sound:
    """Water making up its mind."""
    return together(3.0, (0, 0.7, burst(3.0, r, 150, 1800, 2.2, 0.8)))


EFFECTS = (
    case_open,
    case_close,
    message,
    pen,
    stamp,
    door,
    glass,
    train_doors,
    breath,
    heartbeat,
    piano_note,
    lift,
    phone_dead,
    phone_back,
    footsteps,
    paper,
    kettle,
)

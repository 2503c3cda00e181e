"""Room tones, made from noise and a little arithmetic. Every loop closes on itself.

Periodic noise: a spectrum with random phases is turned into time by the inverse FFT, so its end runs
into its beginning. Events (a wave, a far train, a drop) are laid on a ring of samples.
"""

from __future__ import annotations

import numpy as np

RATE = 44100
Sound = np.ndarray


def noise(
    seconds: float, rng: np.random.Generator, low: float, high: float, slope: float = 0.0
) -> Sound:
    """Stereo noise between two frequencies (Hz) falling by `slope` dB an octave, shape (frames, 2)."""
    frames = round(seconds * RATE)
    freqs = np.fft.rfftfreq(frames, 1 / RATE)
    shape = np.zeros_like(freqs)
    band = (freqs >= low) & (freqs <= high)
    shape[band] = 10 ** (-slope * np.log2(np.maximum(freqs[band], 1) / max(low, 20)) / 20)
    edge = np.clip((freqs - low * 0.5) / (low * 0.5 + 1e-9), 0, 1) * np.clip(
        (high * 1.3 - freqs) / (high * 0.3), 0, 1
    )
    shape = np.maximum(shape, 0) * edge
    sides = []
    for _ in range(2):
        phase = rng.uniform(0, 2 * np.pi, len(freqs))
        one = np.fft.irfft(shape * np.exp(1j * phase), frames)
        sides.append(one / (np.abs(one).max() + 1e-12))
    return np.stack(sides, axis=1)


def swell(seconds: float, rng: np.random.Generator, cycles: int, depth: float) -> Sound:
    """A slow loudness curve that closes on itself, shape (frames, 1), between 1-depth and 1."""
    t = np.linspace(0, 1, round(seconds * RATE), endpoint=False)
    curve = np.zeros_like(t)
    for harmonic in range(1, 4):
        curve += np.sin(2 * np.pi * (cycles * harmonic * t + rng.uniform())) / harmonic
    curve = (curve - curve.min()) / (np.ptp(curve) + 1e-12)
    return (1 - depth * curve)[:, None]


def lay(ring: Sound, event: Sound, at: float, gain: float, pan: float = 0.0) -> None:
    """Add an event (frames,) to the ring at `at` seconds, wrapping; pan from -1 to 1."""
    start = round(at * RATE)
    index = (start + np.arange(len(event))) % len(ring)
    left, right = np.cos((pan + 1) * np.pi / 4), np.sin((pan + 1) * np.pi / 4)
    np.add.at(ring[:, 0], index, event * gain * left)
    np.add.at(ring[:, 1], index, event * gain * right)


def burst(
    seconds: float,
    rng: np.random.Generator,
    low: float,
    high: float,
    attack: float,
    power: float = 2.0,
) -> Sound:
    """One breath of filtered noise, (frames,), rising in `attack` seconds and dying away."""
    one = noise(seconds, rng, low, high, 3.0)[:, 0]
    t = np.arange(len(one)) / RATE
    rise = np.clip(t / max(attack, 1e-3), 0, 1)
    fall = np.clip(1 - (t - attack) / max(seconds - attack, 1e-3), 0, 1) ** power
    return one * rise * fall


def tone(seconds: float, freq: float, decay: float, overtones: tuple[float, ...] = (1.0,)) -> Sound:
    """A struck or hummed tone, (frames,): overtone strengths, decaying with time constant `decay` s."""
    t = np.arange(round(seconds * RATE)) / RATE
    out = np.zeros_like(t)
    for number, strength in enumerate(overtones, start=1):
        out += strength * np.sin(2 * np.pi * freq * number * t) * np.exp(-t * number**0.5 / decay)
    return out * np.clip(t / 0.004, 0, 1) * np.clip((seconds - t) / 0.02, 0, 1)


def hum(seconds: float, freqs: tuple[float, ...], gain: float) -> Sound:
    """Steady hum whose frequencies are rounded so that whole waves fit the loop, (frames, 2)."""
    t = np.arange(round(seconds * RATE)) / RATE
    out = np.zeros_like(t)
    for number, freq in enumerate(freqs, start=1):
        fit = round(freq * seconds) / seconds
        out += np.sin(2 * np.pi * fit * t + number) / number
    return np.stack([out, out * 0.96], axis=1) * gain


def voices(seconds: float, rng: np.random.Generator, people: int, gain: float) -> Sound:
    """People talking where no word can be made out: formant noise in syllables, (frames, 2)."""
    ring = np.zeros((round(seconds * RATE), 2))
    for _ in range(people):
        base = rng.uniform(95, 230)
        at = rng.uniform(0, seconds)
        pan = rng.uniform(-0.9, 0.9)
        far = rng.uniform(0.25, 1.0)
        for _ in range(int(seconds * rng.uniform(0.7, 1.5))):
            length = rng.uniform(0.09, 0.26)
            f0 = base * rng.uniform(0.88, 1.18)
            t = np.arange(round(length * RATE)) / RATE
            formant, second = rng.uniform(300, 800), rng.uniform(900, 1900)
            buzz = np.zeros_like(t)
            for n in range(1, 14):
                f = f0 * n
                weight = np.exp(-(((f - formant) / 180) ** 2)) + 0.4 * np.exp(
                    -(((f - second) / 260) ** 2)
                )
                buzz += (weight + 0.02) * np.sin(
                    2 * np.pi * f * t * (1 + 0.01 * np.sin(2 * np.pi * 3 * t))
                )
            buzz *= np.sin(np.pi * np.clip(t / length, 0, 1)) ** 1.4
            lay(ring, buzz, at % seconds, gain * far, pan)
            at += length + rng.choice([0.02, 0.05, 0.3, 1.4], p=[0.5, 0.3, 0.14, 0.06])
    return ring


def office(r: np.random.Generator) -> Sound:
    """Air, a hum, keys that are pressed by people who think before they press."""
    s = 32
    out = noise(s, r, 90, 2400, 7) * 0.10 + hum(s, (60, 120, 180), 0.012) + voices(s, r, 5, 0.012)
    for _ in range(70):
        lay(
            out,
            burst(0.03, r, 1800, 6500, 0.002),
            r.uniform(0, s),
            r.uniform(0.01, 0.035),
            r.uniform(-0.8, 0.8),
        )
    return out


def train(r: np.random.Generator) -> Sound:
    """A raised train: a body of air, joints in pairs."""
    s = 32
    out = noise(s, r, 40, 700, 5) * 0.4 * swell(s, r, 3, 0.35) + noise(s, r, 1200, 5000, 6) * 0.03
    for joint in np.arange(0, s, 1.6):
        for step in (0, 0.19):
            lay(out, burst(0.25, r, 50, 420, 0.01), joint + step, 0.16, r.uniform(-0.2, 0.2))
    return out


def city(r: np.random.Generator) -> Sound:
    """A city with no cars, from a height: air, far voices, now and then a far train."""
    s = 48
    out = noise(s, r, 45, 900, 6) * 0.22 * swell(s, r, 2, 0.4) + voices(s, r, 4, 0.006)
    for at in (9, 31):
        lay(out, burst(9, r, 60, 500, 4.0), at, 0.10, r.uniform(-0.6, 0.6))
    return out


def walkway(r: np.random.Generator) -> Sound:
    """People going home: steps on boards, voices that pass."""
    s = 32
    out = noise(s, r, 60, 1200, 5) * 0.16 + voices(s, r, 14, 0.016)
    for _ in range(150):
        lay(
            out,
            burst(0.09, r, 90, 900, 0.004),
            r.uniform(0, s),
            r.uniform(0.02, 0.07),
            r.uniform(-0.9, 0.9),
        )
    return out


def room(r: np.random.Generator) -> Sound:
    """A flat at night: a refrigerator, the city behind glass."""
    s = 40
    return (
        noise(s, r, 40, 420, 5) * 0.13 * swell(s, r, 2, 0.3)
        + hum(s, (50, 100, 150, 200), 0.010)
        + noise(s, r, 1000, 4000, 9) * 0.008
    )


def bedroom(r: np.random.Generator) -> Sound:
    """Afternoon in a room: almost nothing, a curtain."""
    s = 40
    return noise(s, r, 50, 600, 6) * 0.07 * swell(s, r, 3, 0.6) + noise(
        s, r, 1500, 5000, 6
    ) * 0.008 * swell(s, r, 5, 0.9)


def restaurant(r: np.random.Generator) -> Sound:
    """Tables, glass, a room that enjoys itself."""
    s = 32
    out = noise(s, r, 120, 2600, 6) * 0.06 + voices(s, r, 26, 0.020)
    for _ in range(22):
        lay(
            out,
            tone(0.5, r.uniform(1900, 4200), 0.09, (1, 0.5, 0.3)),
            r.uniform(0, s),
            r.uniform(0.006, 0.02),
            r.uniform(-0.9, 0.9),
        )
    return out


def terrace(r: np.random.Generator) -> Sound:
    """Noon outdoors: cutlery, sparrows, awning."""
    s = 32
    out = noise(s, r, 70, 1500, 5) * 0.12 * swell(s, r, 3, 0.5) + voices(s, r, 9, 0.012)
    birds(out, r, s, 14)
    for _ in range(9):
        lay(
            out,
            tone(0.4, r.uniform(2200, 4200), 0.07, (1, 0.4)),
            r.uniform(0, s),
            0.012,
            r.uniform(-0.9, 0.9),
        )
    return out


def birds(ring: Sound, r: np.random.Generator, s: float, calls: int) -> None:
    """Small birds: short sweeps, in twos and threes."""
    for _ in range(calls):
        at, pan, base = r.uniform(0, s), r.uniform(-0.9, 0.9), r.uniform(2600, 4600)
        for n in range(r.integers(2, 5)):
            t = np.arange(round(0.09 * RATE)) / RATE
            sweep = (
                np.sin(2 * np.pi * (base * t + r.uniform(-4000, 6000) * t**2))
                * np.sin(np.pi * t / 0.09) ** 2
            )
            lay(ring, sweep, (at + n * r.uniform(0.11, 0.16)) % s, 0.014, pan)


def waves(r: np.random.Generator) -> Sound:
    """The sea, slow: each wave draws back before the next one."""
    s = 48
    out = noise(s, r, 60, 900, 4) * 0.10
    for at in np.arange(0, s, 6.0):
        lay(
            out,
            burst(7.5, r, 120, 6000, 2.2, 1.6),
            at + r.uniform(-0.5, 0.5),
            0.30,
            r.uniform(-0.5, 0.5),
        )
        lay(
            out,
            burst(4.5, r, 60, 500, 1.4, 1.6),
            at + r.uniform(-0.4, 0.4),
            0.22,
            r.uniform(-0.4, 0.4),
        )
    return out


def beach(r: np.random.Generator) -> Sound:
    """The sea with everybody in front of it."""
    return waves(r) * 0.8 + voices(48, r, 12, 0.012)


def stairwell(r: np.random.Generator) -> Sound:
    """Concrete: somebody's door, two floors down."""
    s = 32
    out = noise(s, r, 50, 500, 5) * 0.10 + hum(s, (100, 200), 0.008)
    for at in (5, 19):
        lay(out, burst(1.2, r, 60, 500, 0.01), at, 0.12, 0.4)
    return out


def lift(r: np.random.Generator) -> Sound:
    """A lift that means well."""
    s = 24
    return (
        noise(s, r, 40, 260, 4) * 0.22
        + hum(s, (88, 176, 264), 0.03)
        + noise(s, r, 2000, 5000, 8) * 0.01
    )


def garden(r: np.random.Generator) -> Sound:
    """Children, leaves, birds."""
    s = 36
    out = noise(s, r, 1400, 7000, 4) * 0.03 * swell(s, r, 4, 0.7) + noise(s, r, 60, 700, 5) * 0.08
    birds(out, r, s, 20)
    return out + voices(s, r, 7, 0.010)


def rain(r: np.random.Generator) -> Sound:
    """Rain just over: gutters, drops, tyres of nobody."""
    s = 36
    out = noise(s, r, 60, 800, 5) * 0.12 + noise(s, r, 2500, 9000, 4) * 0.025
    for _ in range(240):
        lay(
            out,
            tone(0.06, r.uniform(900, 3800), 0.015),
            r.uniform(0, s),
            r.uniform(0.01, 0.05),
            r.uniform(-1, 1),
        )
    return out


def wind(r: np.random.Generator) -> Sound:
    """A cliff: grass and the sea far below."""
    s = 40
    return (
        noise(s, r, 120, 1500, 4) * 0.20 * swell(s, r, 4, 0.75)
        + noise(s, r, 2000, 8000, 5) * 0.03 * swell(s, r, 7, 0.9)
        + noise(s, r, 50, 300, 4) * 0.10 * swell(s, r, 5, 0.6)
    )


def fire(r: np.random.Generator) -> Sound:
    """Logs: a low flame, cracks, a settling."""
    s = 36
    out = noise(s, r, 60, 500, 5) * 0.20 * swell(s, r, 9, 0.5)
    for _ in range(160):
        lay(
            out,
            burst(r.uniform(0.01, 0.05), r, 900, 9000, 0.001),
            r.uniform(0, s),
            r.uniform(0.02, 0.16) ** 1.3,
            r.uniform(-0.4, 0.4),
        )
    return out


def snow(r: np.random.Generator) -> Sound:
    """What is left when everything is covered."""
    s = 40
    return noise(s, r, 70, 380, 6) * 0.10 * swell(s, r, 2, 0.7) + noise(s, r, 3000, 8000, 6) * 0.006


def street(r: np.random.Generator) -> Sound:
    """Noon in a street of people who talk to nobody beside them."""
    s = 32
    out = noise(s, r, 60, 1600, 5) * 0.18 + voices(s, r, 24, 0.018)
    for _ in range(220):
        lay(
            out,
            burst(0.08, r, 100, 1100, 0.004),
            r.uniform(0, s),
            r.uniform(0.02, 0.06),
            r.uniform(-1, 1),
        )
    return out


def subway(r: np.random.Generator) -> Sound:
    """Stairs: steps, tiles, a train that is under it all."""
    s = 36
    out = (
        noise(s, r, 35, 300, 4) * 0.35 * swell(s, r, 2, 0.6)
        + noise(s, r, 200, 1800, 6) * 0.07
        + voices(s, r, 16, 0.016)
    )
    for _ in range(200):
        lay(
            out,
            burst(0.12, r, 140, 1500, 0.004),
            r.uniform(0, s),
            r.uniform(0.02, 0.07),
            r.uniform(-1, 1),
        )
    return out


def roof(r: np.random.Generator) -> Sound:
    """Before sunrise: wind that has not decided, the first birds."""
    s = 40
    out = noise(s, r, 70, 700, 5) * 0.12 * swell(s, r, 2, 0.6)
    birds(out, r, s, 9)
    return out


def dark(r: np.random.Generator) -> Sound:
    """Two breaths in a room, one of them imagined."""
    s = 40
    return noise(s, r, 40, 260, 5) * 0.10 * swell(s, r, 2, 0.5) + noise(
        s, r, 300, 1800, 7
    ) * 0.012 * swell(s, r, 8, 0.95)


def hers(r: np.random.Generator) -> Sound:
    """Her in the ear: warm breath in a narrow band over a fifth that is barely there."""
    s = 12.0
    return (
        noise(s, r, 160, 760, 7.0) * swell(s, r, 3, 0.25)
        + hum(s, (147, 220.5), 0.16) * swell(s, r, 2, 0.5)
    )


AMBIENCES = (
    office,
    train,
    city,
    walkway,
    room,
    bedroom,
    restaurant,
    terrace,
    waves,
    beach,
    stairwell,
    lift,
    garden,
    rain,
    wind,
    fire,
    snow,
    street,
    subway,
    roof,
    dark,
    hers,
)

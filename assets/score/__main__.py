"""Render every sound of the game into assets/sounds/ and say how loud each one is.

    python -m assets.score [NAME ...]

Needs mido, numpy, scipy, soundfile, pyloudnorm, and Debian's fluidsynth with fluid-soundfont-gm.
Loudness is ITU-R BS.1770 integrated loudness (LUFS), peaks are held below -1.5 dBFS.
"""

from __future__ import annotations

import sys
import zlib
from pathlib import Path

import numpy as np
import pyloudnorm
import soundfile

from . import ambience, effects, music, notes

RATE = 44100
OUT = Path(__file__).resolve().parent.parent / "sounds"
AMBIENCE_LUFS = -34.0
EFFECT_LUFS = -26.0
PEAK = 10 ** (-1.5 / 20)


def level(sound: np.ndarray, target: float) -> np.ndarray:
    """Bring samples (frames, channels) to a loudness in LUFS without passing the peak."""
    meter = pyloudnorm.Meter(RATE, block_size=min(0.4, len(sound) / RATE * 0.9))
    loud = meter.integrated_loudness(sound)
    out = sound * 10 ** ((target - loud) / 20)
    top = np.abs(out).max()
    return out * min(1.0, PEAK / (top + 1e-12))


def write(kind: str, name: str, sound: np.ndarray, target: float) -> None:
    """Level one sound, write it as Ogg Vorbis and print its measured loudness."""
    sound = level(sound, target)
    path = OUT / kind / f"{name}.ogg"
    path.parent.mkdir(parents=True, exist_ok=True)
    with soundfile.SoundFile(
        path, "w", RATE, sound.shape[1], format="OGG", subtype="VORBIS", compression_level=0.6
    ) as file:
        for start in range(
            0, len(sound), RATE
        ):  # whole-array Vorbis writes overflow libsndfile's stack
            file.write(sound[start : start + RATE])
    meter = pyloudnorm.Meter(RATE, block_size=min(0.4, len(sound) / RATE * 0.9))
    print(
        f"{kind}/{name}: {len(sound) / RATE:.1f} s, {meter.integrated_loudness(sound):.1f} LUFS, {path.stat().st_size // 1024} kB",
        flush=True,
    )


def main(names: list[str]) -> None:
    """Render what is named, or everything."""
    for piece in notes.PIECES:
        if not names or piece.name in names:
            write("music", piece.name, music.render(piece), piece.lufs)
    for tone in ambience.AMBIENCES:
        if not names or tone.__name__ in names:
            rng = np.random.default_rng(zlib.crc32(tone.__name__.encode()))
            write("ambience", tone.__name__, tone(rng), AMBIENCE_LUFS)
    for effect in effects.EFFECTS:
        if not names or effect.__name__ in names:
            rng = np.random.default_rng(zlib.crc32(effect.__name__.encode()))
            write("effects", effect.__name__, effect(rng)[:, None], EFFECT_LUFS)


if __name__ == "__main__":
    main(sys.argv[1:])

"""Notes to sound: MIDI by mido, a sampled piano and strings by FluidSynth with FluidR3 GM.

The soundfont (MIT licence, Frank Wen; Debian package fluid-soundfont-gm) is needed to render and
does not ship. A loop has no seam: what rings on after the last bar is laid over the first.
"""

from __future__ import annotations

import random
import re
import subprocess
import tempfile
from pathlib import Path

import mido
import numpy as np
import soundfile

from .notes import Piece, Voice

RATE = 44100
SOUNDFONT = Path("/usr/share/sounds/sf2/FluidR3_GM.sf2")
TICKS = 480
STEPS = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
TAIL = 8.0  # seconds that are rendered beyond the end so that nothing is cut while it rings


def pitch(name: str) -> int:
    """MIDI number of a pitch name: "Eb4" is 63."""
    found = re.fullmatch(r"([A-G])([b#]?)(-?\d)", name)
    if found is None:
        raise ValueError(f"no pitch is called {name!r}")
    letter, sign, octave = found.groups()
    return STEPS[letter] + {"b": -1, "#": 1, "": 0}[sign] + 12 * (int(octave) + 1)


def events(voice: Voice, beats_a_bar: float) -> list[tuple[float, float, tuple[int, ...]]]:
    """(start, length, pitches) in beats; every bar is checked for its length."""
    out: list[tuple[float, float, tuple[int, ...]]] = []
    at = 0.0
    bar = 0.0
    for token in voice.tokens.replace("|", " | ").split():
        if token == "|":
            if abs(bar % beats_a_bar) > 1e-6:
                raise ValueError(f"a bar of {bar} beats before beat {at}: {voice.tokens[:40]}")
            continue
        name, _, length = token.partition(":")
        beats = float(length)
        if name != "r":
            out.append((at, beats, tuple(pitch(one) for one in name.split("+"))))
        at += beats
        bar += beats
    return out


def total_beats(piece: Piece) -> float:
    """Length of the piece in beats, whole bars of its longest voice."""
    longest = 0.0
    for voice in piece.voices:
        longest = max(
            longest, sum(float(t.partition(":")[2]) for t in voice.tokens.replace("|", " ").split())
        )
    return longest


def midi(piece: Piece, rng: random.Random) -> mido.MidiFile:
    """The piece as a MIDI file, played by somebody who breathes."""
    file = mido.MidiFile(ticks_per_beat=TICKS)
    head = mido.MidiTrack()
    head.append(mido.MetaMessage("set_tempo", tempo=mido.bpm2tempo(piece.tempo)))
    file.tracks.append(head)
    for channel, voice in enumerate(piece.voices):
        timed: list[tuple[int, int, mido.Message]] = []
        timed.append((0, 0, mido.Message("program_change", channel=channel, program=voice.program)))
        timed.append((0, 0, mido.Message("control_change", channel=channel, control=91, value=80)))
        for start, beats, pitches in events(voice, piece.beats):
            lean = rng.gauss(0, piece.rubato) if voice.program == 0 else 0.0
            begin = max(0, round((start + lean) * TICKS))
            end = round((start + beats * (0.98 if voice.program == 0 else 1.04)) * TICKS)
            arc = 6 if (start / piece.beats) % 4 in (1, 2) else 0
            for order, key in enumerate(pitches):
                spread = order * 14 if voice.program == 0 else 0
                loud = max(12, min(110, voice.loud + arc + round(rng.gauss(0, 3))))
                timed.append(
                    (
                        begin + spread,
                        2,
                        mido.Message("note_on", channel=channel, note=key, velocity=loud),
                    )
                )
                timed.append((end, 1, mido.Message("note_off", channel=channel, note=key)))
        if voice.pedal:
            bars = int(total_beats(piece) / piece.beats)
            for bar in range(bars + 1):
                tick = round(bar * piece.beats * TICKS)
                timed.append(
                    (
                        max(0, tick - 20),
                        0,
                        mido.Message("control_change", channel=channel, control=64, value=0),
                    )
                )
                timed.append(
                    (
                        tick + 30,
                        3,
                        mido.Message("control_change", channel=channel, control=64, value=100),
                    )
                )
        timed.sort(key=lambda one: (one[0], one[1]))
        track = mido.MidiTrack()
        now = 0
        for tick, _, message in timed:
            track.append(message.copy(time=tick - now))
            now = tick
        track.append(mido.MetaMessage("end_of_track", time=round(TAIL * piece.tempo / 60 * TICKS)))
        file.tracks.append(track)
    return file


def soften(sound: np.ndarray, cutoff: float = 5200.0) -> np.ndarray:
    """Felt on the hammers: a gentle low-pass (one zero-phase Butterworth of order 2)."""
    from scipy.signal import butter, sosfiltfilt

    return sosfiltfilt(butter(2, cutoff, fs=RATE, output="sos"), sound, axis=0)


def render(piece: Piece, seed: int = 8316) -> np.ndarray:
    """Stereo samples of one loop, shape (frames, 2), before loudness is set.

    Raises FileNotFoundError when FluidSynth's soundfont is missing.
    """
    if not SOUNDFONT.exists():
        raise FileNotFoundError(f"{SOUNDFONT} is missing: install Debian's fluid-soundfont-gm.")
    with tempfile.TemporaryDirectory() as folder:
        score = Path(folder) / "score.mid"
        wave = Path(folder) / "score.wav"
        midi(piece, random.Random(seed)).save(score)
        subprocess.run(
            [
                "fluidsynth",
                "-ni",
                "-q",
                "-g",
                "0.7",
                "-r",
                str(RATE),
                "-o",
                "synth.reverb.room-size=0.75",
                "-o",
                "synth.reverb.level=0.55",
                "-o",
                "synth.reverb.width=0.8",
                "-o",
                "synth.chorus.active=0",
                "-F",
                str(wave),
                "-T",
                "wav",
                str(SOUNDFONT),
                str(score),
            ],
            check=True,
            capture_output=True,
        )
        sound, _ = soundfile.read(wave, dtype="float64", always_2d=True)
    loop = round((total_beats(piece) * 60 / piece.tempo + piece.air) * RATE)
    sound = soften(sound)
    if len(sound) < loop:
        sound = np.vstack([sound, np.zeros((loop - len(sound), 2))])
    tail = sound[loop : 2 * loop]
    looped = sound[:loop].copy()
    looped[: len(tail)] += tail
    return looped

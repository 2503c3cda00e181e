"""Turns pictures and sound into one file: a film (mp4), or an animated picture (webp, gif).

The only door to PyAV, Pillow and numpy, which the game itself never needs: they come with the extra
"trailer". It knows nothing of what is filmed.
"""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import pygame

from game.errors import Trouble

RATE = 44100  # samples a second
QUALITY = "21"  # of the film, as x264 counts it: lower is better and larger
STILL_QUALITY = 52  # of a picture in a webp, 0..100
COLOURS = 128  # of a gif's pictures
PEAK = 0.89  # of full scale: one decibel below it
SLOPE = 30  # samples over which a sound that begins or breaks off is eased


@dataclass(frozen=True)
class Cue:
    """A sound of the film: its file, when it begins and ends (seconds), how loud (1 as it is), how
    long it takes to come and to go."""

    file: Path
    at: float
    until: float
    gain: float = 1.0
    comes: float = 0.0
    goes: float = 0.0
    loops: bool = False


class Film(Protocol):
    """What pictures are given to, one after the other."""

    def add(self, picture: pygame.Surface) -> None: ...

    def close(self, cues: Sequence[Cue]) -> None:
        """End the file; the sounds go under the pictures where the kind of file has sound."""


def film(path: Path, size: tuple[int, int], rate: int) -> Film:
    """The writer for a file of this name.

    Args:
        path: its ending says what it is.
        size: of the pictures, pixels.
        rate: pictures a second.

    Raises:
        Trouble: the ending is of no kind that can be made, or what makes it is not installed.
    """
    kinds: dict[str, type[Mp4] | type[Animated]]
    kinds = {".mp4": Mp4, ".gif": Animated, ".webp": Animated}
    kind = kinds.get(path.suffix.lower())
    if kind is None:
        raise Trouble(f"{path.name}: a trailer is an .mp4, a .webp or a .gif.")
    return kind(path, size, rate)


def _needed(name: str) -> Any:
    try:
        return importlib.import_module(name)
    except ImportError:
        raise Trouble(
            f'A trailer needs “{name}”: install the extra with pip install "her-game[trailer]".'
        ) from None


class Mp4:
    """H.264 and AAC."""

    def __init__(self, path: Path, size: tuple[int, int], rate: int) -> None:
        self._av, self._numpy = _needed("av"), _needed("numpy")
        self._size, self._rate = size, rate
        self._file = self._av.open(str(path), "w", options={"movflags": "+faststart"})
        self._video = self._file.add_stream("libx264", rate=rate)
        self._video.width, self._video.height = size
        self._video.pix_fmt = "yuv420p"
        self._video.options = {"crf": QUALITY, "preset": "medium"}
        self._audio = self._file.add_stream("aac", rate=RATE)
        self._audio.layout = "stereo"
        self._audio.bit_rate = 160_000
        self._pictures = 0

    def add(self, picture: pygame.Surface) -> None:
        """One more picture of the size."""
        plain = pygame.image.tobytes(picture, "RGB")
        points = self._numpy.frombuffer(plain, dtype=self._numpy.uint8)
        frame = self._av.VideoFrame.from_ndarray(
            points.reshape(self._size[1], self._size[0], 3), format="rgb24"
        )
        self._file.mux(self._video.encode(frame))
        self._pictures += 1

    def close(self, cues: Sequence[Cue]) -> None:
        """The sound, and the end."""
        self._file.mux(self._video.encode(None))
        samples = self._mixed(cues)
        step = self._audio.codec_context.frame_size or 1024
        for at in range(0, samples.shape[1], step):
            part = self._numpy.ascontiguousarray(samples[:, at : at + step])
            frame = self._av.AudioFrame.from_ndarray(part, format="fltp", layout="stereo")
            frame.sample_rate, frame.pts = RATE, at
            self._file.mux(self._audio.encode(frame))
        self._file.mux(self._audio.encode(None))
        self._file.close()

    def _mixed(self, cues: Sequence[Cue]) -> Any:
        """All sounds in one, as long as the pictures; two rows of floats, never over the peak."""
        numpy = self._numpy
        whole = round(self._pictures / self._rate * RATE)
        mix = numpy.zeros((2, whole), numpy.float32)
        known: dict[Path, Any] = {}
        for cue in cues:
            if cue.file not in known:
                known[cue.file] = self._read(cue.file)
            begin, end = round(cue.at * RATE), min(round(cue.until * RATE), whole)
            part = known[cue.file]
            if cue.loops and end - begin > part.shape[1]:
                part = numpy.tile(part, -(-(end - begin) // part.shape[1]))
            part = part[:, : max(end - begin, 0)]
            if part.shape[1]:
                mix[:, begin : begin + part.shape[1]] += part * self._slope(cue, part.shape[1])
        most = float(numpy.abs(mix).max()) if whole else 0.0
        return mix * (PEAK / most) if most > PEAK else mix

    def _slope(self, cue: Cue, length: int) -> Any:
        """How loud each sample of a cue is."""
        numpy = self._numpy
        loud = numpy.full(length, cue.gain, numpy.float32)
        for seconds, side in ((cue.comes, slice(None)), (cue.goes, slice(None, None, -1))):
            steps = min(max(round(seconds * RATE), SLOPE), length)
            loud[side][:steps] *= numpy.sin(numpy.linspace(0, numpy.pi / 2, steps))
        return loud

    def _read(self, path: Path) -> Any:
        """A sound file as two rows of floats."""
        resample = self._av.AudioResampler(format="fltp", layout="stereo", rate=RATE)
        parts = []
        with self._av.open(str(path)) as file:
            for frame in (*file.decode(audio=0), None):
                parts += [one.to_ndarray() for one in resample.resample(frame)]
        return self._numpy.concatenate(parts, axis=1)


class Animated:
    """An animated picture, silent, that begins again at its end."""

    def __init__(self, path: Path, size: tuple[int, int], rate: int) -> None:
        self._image = _needed("PIL.Image")
        self._path, self._size, self._rate = path, size, rate
        self._pictures: list[Any] = []

    def add(self, picture: pygame.Surface) -> None:
        """One more picture of the size."""
        one = self._image.frombytes("RGB", self._size, pygame.image.tobytes(picture, "RGB"))
        if self._path.suffix.lower() == ".gif":
            one = one.quantize(COLOURS)
        self._pictures.append(one)

    def close(self, cues: Sequence[Cue]) -> None:
        """The end; such a picture has no sound."""
        first, *others = self._pictures
        more = {"quality": STILL_QUALITY, "method": 4} if self._path.suffix == ".webp" else {}
        first.save(
            self._path,
            save_all=True,
            append_images=others,
            duration=round(1000 / self._rate),
            loop=0,
            **more,
        )

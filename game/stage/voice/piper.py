"""A neural voice that the player has installed: Piper, its voice a file on this machine.

`check_voice` looks at a voice file; `PiperSpeaker` says utterances with it, each made while the one
before is heard. The voice itself lives in a child process (`piper_child`), or, where only Piper's
own program is installed, in a process an utterance. Nothing here downloads and nothing waits.
"""

from __future__ import annotations

import contextlib
import importlib.util
import json
import logging
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import yaml

from game.errors import Trouble
from game.stage.voice.utterances import Utterance, Utterances

if TYPE_CHECKING:
    from game.improv.download import Download

CATALOGUE = Path(__file__).with_name("voices.yaml")
CHILD = (sys.executable, "-P", str(Path(__file__).with_name("piper_child.py")))
PATIENCE = 30.0  # seconds for one utterance of Piper's own program

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Listed:
    """A voice of the catalogue. Addresses and sums are "" where it is got by hand."""

    name: str
    title: str
    file: str
    languages: tuple[str, ...]
    licence: str
    address: str
    sha256: str
    description_sha256: str
    note: str


@dataclass(frozen=True)
class VoiceFile:
    """A voice that is whole: its language ("en"), and its samples a second."""

    path: Path
    language: str
    rate: int


def catalogue() -> tuple[Listed, ...]:
    """The voices a player could use."""
    entries = yaml.safe_load(CATALOGUE.read_text(encoding="utf-8"))
    return tuple(Listed(**{**entry, "languages": tuple(entry["languages"])}) for entry in entries)


def fetch(voice: Listed, folder: Path) -> tuple[Download, Download]:
    """Downloads of a listed voice and of its description into a folder, not yet begun.

    The description comes first: the voice is looked at with it.

    Raises:
        Trouble: no address is known.
    """
    if not voice.address:
        raise Trouble(
            f"No address is known for {voice.title}; get {voice.file} by hand and give its path."
        )
    from game.improv.download import Download, Wanted

    path = folder / voice.file
    beside = path.with_name(path.name + ".json")
    told = Wanted(voice.address + ".json", beside, 0, voice.description_sha256)
    whole = Wanted(voice.address, path, 0, voice.sha256)
    return Download(told, read_description), Download(whole, _nothing_to_see)


def _nothing_to_see(path: Path) -> None:
    """A voice's own form is not known to us: its sum has to do."""


def read_description(beside: Path) -> tuple[str, int]:
    """The language of a voice ("en") and its samples a second, from its description.

    Raises:
        Trouble: it is missing, or no description of a Piper voice.
    """
    try:
        told = json.loads(beside.read_text(encoding="utf-8"))
        return str(told["espeak"]["voice"])[:2], int(told["audio"]["sample_rate"])
    except OSError:
        raise Trouble(
            "The voice's description is missing; put it beside the voice file.", str(beside)
        ) from None
    except (ValueError, KeyError, TypeError):
        raise Trouble(
            "This is not the description of a Piper voice; fetch it again.", str(beside)
        ) from None


def check_voice(path: Path) -> VoiceFile:
    """Look at a voice file and at the description beside it.

    Raises:
        Trouble: it is not there, or is no Piper voice.
    """
    if not path.is_file():
        raise Trouble("There is no voice file here; choose one ending in .onnx.", str(path))
    return VoiceFile(path, *read_description(path.with_name(path.name + ".json")))


def installed() -> bool:
    """Whether Piper is on this machine, as a package or as a program."""
    return importlib.util.find_spec("piper") is not None or shutil.which("piper") is not None


class Maker(Protocol):
    """Makes sound of words: mono samples of 16 bits."""

    def make(self, one: Utterance) -> bytes:
        """The sound of an utterance; b"" where there is none."""
        ...

    def close(self) -> None:
        """Let go of the voice."""
        ...


def maker(voice: VoiceFile) -> Maker:
    """The way this machine makes Piper's sound. Only where `installed`."""
    if importlib.util.find_spec("piper") is not None:
        return ChildMaker(voice.path)
    return ProgramMaker(voice.path)


class ChildMaker:
    """Piper's package in a child process that keeps the voice loaded."""

    def __init__(self, path: Path, command: Sequence[str] = CHILD) -> None:
        self._command = [*command, str(path)]
        self._child: subprocess.Popen[bytes] | None = None
        self._closed = False

    def make(self, one: Utterance) -> bytes:
        if self._closed:
            return b""
        child = self._child
        if child is None or child.poll() is not None:
            self._let_go(child)
            child = self._child = self._start()
        if child.stdin is None or child.stdout is None:
            return b""
        wanted = json.dumps({"text": one.text, "length": 1 / one.rate})
        try:
            child.stdin.write(wanted.encode("utf-8") + b"\n")
            child.stdin.flush()
            head = child.stdout.readline()
            return child.stdout.read(int(json.loads(head)["bytes"])) if head else b""
        except (OSError, ValueError) as error:
            log.warning("The voice has stopped (%s).", error)
            return b""

    def _start(self) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            self._command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )

    def close(self) -> None:
        self._closed = True
        child = self._child
        if child is None:
            return
        child.kill()
        child.wait()  # whoever was reading from it comes to its end
        self._let_go(child)

    @staticmethod
    def _let_go(child: subprocess.Popen[bytes] | None) -> None:
        """Close the pipes of a child that has ended."""
        for pipe in (child.stdin, child.stdout) if child is not None else ():
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()


class ProgramMaker:
    """Piper's own program, once for every utterance."""

    def __init__(self, path: Path, program: str = "piper") -> None:
        self._path, self._program = path, program

    def make(self, one: Utterance) -> bytes:
        words = [self._program, "--model", str(self._path), "--output_raw"]
        try:
            done = subprocess.run(
                [*words, "--length_scale", f"{1 / one.rate:.3f}"],
                input=one.text.encode("utf-8"),
                capture_output=True,
                timeout=PATIENCE,
                check=False,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            log.warning("The voice cannot be heard (%s).", error)
            return b""
        return done.stdout

    def close(self) -> None:
        pass


class Output(Protocol):
    """Where the sound goes: `game.stage.sound.Sound` is one."""

    def speak(self, samples: bytes, rate: int) -> None:
        """Let a voice be heard, in the place of any before it."""
        ...

    def hush(self) -> None:
        """No voice, at once."""
        ...

    @property
    def speaking(self) -> bool:
        """Whether a voice is heard."""
        ...


class PiperSpeaker:
    """Says utterances with a maker's voice, as `Speaker` does with the system's."""

    def __init__(
        self,
        voice: VoiceFile,
        making: Maker,
        output: Output,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._voice, self._maker, self._output = voice, making, output
        self._utterances = Utterances("voice", self._speak, clock)

    @property
    def busy(self) -> bool:
        """Whether something is being said, or waits to be."""
        return self._utterances.busy

    def say(self, one: Utterance) -> None:
        """Say something after what is being said; nothing in another language than the voice's."""
        if one.language == self._voice.language:
            self._utterances.add(one)

    def stop(self) -> None:
        """Say no more, at once."""
        self._utterances.clear()
        self._output.hush()

    def close(self) -> None:
        """Be silent for good."""
        self.stop()
        self._maker.close()
        self._utterances.close()

    def _speak(self, one: Utterance) -> None:
        samples = self._maker.make(one)  # while the one before is still heard

        def begin() -> float:
            self._output.speak(samples, self._voice.rate)
            return len(samples) / 2 / self._voice.rate + one.rest

        if self._utterances.turn(one):
            self._utterances.heard(one, begin)

"""The system's own speech: one child process an utterance, on a thread, cancelled at once.

`system_voice` finds what this machine speaks with (speech-dispatcher, espeak-ng, `say`, SAPI) and
gives the command for a text; `Speaker` says texts one after the other. Words go to the child on its
standard input, never on a command line that others could read. Without a voice it is silent.
"""

from __future__ import annotations

import contextlib
import logging
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from game.stage.voice.utterances import Utterance, Utterances

LANGUAGES = {"en": "en", "ko": "ko"}
WORDS_A_MINUTE = 175  # espeak's and macOS' usual pace
PATIENCE = 60.0  # seconds after which an utterance is given up
SAPI = (
    "[Console]::InputEncoding=[Text.Encoding]::UTF8;"
    "Add-Type -AssemblyName System.Speech;"
    "$s=New-Object System.Speech.Synthesis.SpeechSynthesizer;"
    "$v=$s.GetInstalledVoices()|?{$_.VoiceInfo.Culture.TwoLetterISOLanguageName -eq '%s'};"
    "if($v){$s.SelectVoice(@($v)[0].VoiceInfo.Name)};"
    "$s.Rate=%d;$s.Speak([Console]::In.ReadToEnd())"
)

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Voice:
    """How a system speaks.

    command gives the child's words for an utterance; it reads the text on its standard input.
    hush is what stops speech that outlives its child, () where killing the child is enough.
    """

    name: str
    command: Callable[[Utterance], Sequence[str]]
    hush: Sequence[str] = ()


def system_voice(
    which: Callable[[str], str | None] = shutil.which, platform: str = sys.platform
) -> Voice | None:
    """The voice of this machine, None where it has none."""
    if platform == "darwin" and which("say"):
        return Voice("say", _say)
    if platform == "win32" and which("powershell"):
        return Voice("SAPI", _sapi)
    if which("spd-say"):
        return Voice("speech-dispatcher", _spd_say, ("spd-say", "--cancel"))
    for name in ("espeak-ng", "espeak"):
        if which(name):
            return Voice(name, lambda one, name=name: _espeak(name, one))  # type: ignore[misc]
    return None


def _espeak(name: str, one: Utterance) -> Sequence[str]:
    pace = str(round(WORDS_A_MINUTE * one.rate))
    return (name, "-v", LANGUAGES.get(one.language, "en"), "-s", pace, "--stdin")


def _spd_say(one: Utterance) -> Sequence[str]:
    rate = str(min(max(round((one.rate - 1) * 60), -100), 100))
    language = LANGUAGES.get(one.language, "en")
    return ("spd-say", "--wait", "--pipe-mode", "--language", language, "--rate", rate)


def _say(one: Utterance) -> Sequence[str]:
    voice = ("-v", "Yuna") if one.language == "ko" else ()
    return ("say", *voice, "-r", str(round(WORDS_A_MINUTE * one.rate)), "-f", "-")


def _sapi(one: Utterance) -> Sequence[str]:
    rate = min(max(round((one.rate - 1) * 6), -10), 10)
    script = SAPI % (LANGUAGES.get(one.language, "en"), rate)
    return ("powershell", "-NoProfile", "-NonInteractive", "-Command", script)


class Speaker:
    """Says utterances in their order; `stop` breaks off at once. None of it waits."""

    def __init__(self, voice: Voice | None) -> None:
        self.voice = voice
        self._utterances = Utterances("speech", self._speak)
        self._child: subprocess.Popen[bytes] | None = None

    @property
    def busy(self) -> bool:
        """Whether something is being said, or waits to be."""
        return self._utterances.busy

    def say(self, one: Utterance) -> None:
        """Say something after what is being said."""
        if self.voice is not None:
            self._utterances.add(one)

    def stop(self) -> None:
        """Say no more, at once."""
        self._utterances.clear()
        child, self._child = self._child, None
        if child is None:
            return
        with contextlib.suppress(OSError):
            child.kill()
        if self.voice is not None and self.voice.hush:
            with contextlib.suppress(OSError):
                _start(self.voice.hush, None)

    def close(self) -> None:
        """Be silent for good."""
        self.stop()
        self._utterances.close()

    def _speak(self, one: Utterance) -> None:
        if not self._utterances.turn(one):
            return
        child = self._child = self._spoken(one)
        if child is not None:
            # Stopped before this: nobody has killed it. Stopped from here on: `stop` does.
            self._wait(child, one, self._utterances.wanted(one))
        self._child = None
        self._utterances.heard(one, lambda: one.rest)

    def _spoken(self, one: Utterance) -> subprocess.Popen[bytes] | None:
        assert self.voice is not None
        try:
            return _start(self.voice.command(one), subprocess.PIPE)
        except OSError as error:
            log.warning("%s cannot speak (%s).", self.voice.name, error)
            return None

    @staticmethod
    def _wait(child: subprocess.Popen[bytes], one: Utterance, wanted: bool) -> None:
        """Hand the words over and wait until they were said, or the child was killed."""
        try:
            if wanted:
                child.communicate(one.text.encode("utf-8"), PATIENCE)
                return
        except (OSError, ValueError, subprocess.TimeoutExpired):
            log.info("An utterance was broken off.")
        child.kill()
        child.wait()
        if child.stdin is not None:
            with contextlib.suppress(OSError):
                child.stdin.close()


def _start(words: Sequence[str], stdin: int | None) -> subprocess.Popen[bytes]:
    """A child that shows nothing, on Windows not even a console.

    Raises:
        OSError: there is no such program.
    """
    return subprocess.Popen(
        list(words),
        stdin=stdin,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )

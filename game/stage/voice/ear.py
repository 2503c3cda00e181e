"""Speaking to her: a microphone and a recogniser that the player has installed, push-to-talk.

Nothing listens unless a button is held, and nothing recognised is sent: the words stand in the box
until the player sends them. The recogniser and the microphone live in a child process
(`ear_child`), so that a broken driver costs only the ear. Off unless the settings say otherwise.
"""

from __future__ import annotations

import contextlib
import importlib.util
import json
import logging
import os
import subprocess
import sys
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

CHILD = (sys.executable, "-P", str(Path(__file__).with_name("ear_child.py")))
LIBRARIES = ("vosk", "sounddevice")

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Heard:
    """What was understood: `final` says that no more comes; trouble is a key of the words."""

    text: str
    final: bool = False
    trouble: str = ""


def installed() -> bool:
    """Whether a recogniser and a way to the microphone are on this machine."""
    return all(importlib.util.find_spec(name) is not None for name in LIBRARIES)


class Ear:
    """One push-to-talk ear.

    Args:
        model: the recogniser's folder.
        command: the child's words, before the model.
    """

    def __init__(self, model: str, command: Sequence[str] = CHILD) -> None:
        self._command = [*command, model]
        self._child: subprocess.Popen[str] | None = None
        self._reader: threading.Thread | None = None
        self._heard: list[Heard] = []
        self._lock = threading.Lock()
        self.listening = False

    def listen(self) -> None:
        """The button is down: hear from now on."""
        self.listening = self._tell("listen")

    def stop(self) -> None:
        """The button is up: the last words come by `poll`."""
        if self.listening:
            self.listening = False
            self._tell("stop")

    def poll(self) -> Heard | None:
        """What was understood since the last look, the newest of it; None for nothing new."""
        with self._lock:
            final = [one for one in self._heard if one.final or one.trouble]
            newest = final[-1] if final else self._heard[-1] if self._heard else None
            self._heard = []
        return newest

    def close(self) -> None:
        """Hear nothing more."""
        child, self._child, self.listening = self._child, None, False
        if child is None:
            return
        child.kill()
        self._let_go(child)

    def _let_go(self, child: subprocess.Popen[str]) -> None:
        """Close the pipes of a child that has ended, or is about to."""
        child.wait()
        if self._reader is not None:
            self._reader.join(2.0)
        for pipe in (child.stdin, child.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()

    def _tell(self, what: str) -> bool:
        child = self._child
        if child is not None and child.poll() is not None:
            self._let_go(child)
            child = None
        if child is None:
            child = self._child = self._start()
        if child is None or child.stdin is None:
            return False
        try:
            child.stdin.write(what + "\n")
            child.stdin.flush()
        except OSError as error:
            log.warning("The ear has closed (%s).", error)
            return False
        return True

    def _start(self) -> subprocess.Popen[str] | None:
        try:
            child = subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                encoding="utf-8",
                env={**os.environ, "PYTHONIOENCODING": "utf-8"},
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            log.warning("Nothing can be heard (%s).", error)
            return None
        self._reader = threading.Thread(target=self._read, args=(child,), name="ear", daemon=True)
        self._reader.start()
        return child

    def _read(self, child: subprocess.Popen[str]) -> None:
        assert child.stdout is not None
        with contextlib.suppress(OSError, ValueError):  # the child was closed meanwhile
            for line in child.stdout:
                told = json.loads(line)
                heard = Heard(
                    str(told.get("text", "")),
                    bool(told.get("final", False)),
                    str(told.get("trouble", "")),
                )
                with self._lock:
                    self._heard.append(heard)

"""The engine that runs a model file on this machine, seen from the game.

The model lives in a child process (`llama_child`); this side starts it, feeds it, watches it and
replaces it. No call here waits: a child that crashes, hangs or talks rubbish ends its draft with a
`trouble`, and a new child is started in the background. Nothing here judges what is said.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import cached_property
from pathlib import Path
from typing import IO, Any

from game.improv.brief import Brief
from game.improv.engines.inflow import Inflow
from game.improv.models import head
from game.improv.prompt import Prompt, build, build_certain
from game.improv.world import World

GAME_ROOT = Path(__file__).resolve().parents[3]
LONGEST_LINE = 1 << 20  # bytes of one message from the child; more is rubbish
TICK = 0.1  # seconds between looks at a child
RESTART_WINDOW = 600.0  # seconds in which restarts are counted

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class LlamaSettings:
    """How the child is run.

    context is in tokens; threads 0 means all cores but one. A draft that shows no sign of life for
    stall_s has trouble; a child that shows none for hang_s, or load_hang_s while it loads, is
    killed. After `restarts` restarts within ten minutes the engine stays down.
    """

    context: int = 4096
    threads: int = 0
    stall_s: float = 0.8
    hang_s: float = 5.0
    load_hang_s: float = 120.0
    restarts: int = 5
    restart_delay_s: float = 0.5


@dataclass(frozen=True)
class LoadProgress:
    """How far loading has come.

    fraction is 0 to 1; phase is "starting", "checking", "reading", "waking", "ready" or "failed";
    trouble is a sentence for the player, "" unless failed.
    """

    fraction: float
    phase: str
    trouble: str = ""


class LlamaDraft:
    """Text from the child. Filled by the reading thread, read by the game's."""

    reply = ""

    def __init__(self, engine: Llama, id: int, began: float) -> None:
        self.id = id
        self.counts: Mapping[str, Any] = {}
        self._engine = engine
        self._began = began
        self.inflow = Inflow()

    def read(self) -> str | None:
        """See `Draft.read`."""
        if not self.inflow.ended() and self._engine._silent_since(self._began):
            self.inflow.end("the model has gone silent")
            self._engine._stop(self.id)
        return self.inflow.take()

    def trouble(self) -> str:
        """See `Draft.trouble`."""
        return self.inflow.trouble

    def close(self) -> None:
        """See `Draft.close`."""
        if self.inflow.stop():
            self._engine._stop(self.id)


class Llama:
    """A model file in a child process, as an `Engine`. The child starts at once.

    Args:
        model: the GGUF file.
        world: names and facts for the prompt.
        settings: how the child is run.
        log_file: where the child's stderr goes; None throws it away.
        clock: monotonic seconds.
        command: what to start instead of the real child, as a program that speaks its protocol.
    """

    name = "llama"

    def __init__(
        self,
        model: Path,
        world: World,
        settings: LlamaSettings | None = None,
        log_file: Path | None = None,
        clock: Callable[[], float] = time.monotonic,
        command: Sequence[str] = (sys.executable, "-m", "game.improv.engines.llama_child"),
    ) -> None:
        self._model, self._world, self._clock = model, world, clock
        self._settings = settings or LlamaSettings()
        self._log_file, self._command = log_file, tuple(command)
        self._lock = threading.RLock()
        self._progress = LoadProgress(0.0, "starting")
        self._identity: Mapping[str, Any] = {}
        self._child: _Child | None = None
        self._last_id = 0
        self._closing = threading.Event()
        self._keeper = threading.Thread(target=self._keep, name="llama keeper", daemon=True)
        self._keeper.start()

    # What the game sees

    @property
    def progress(self) -> LoadProgress:
        """How far the model has been loaded."""
        progress, child = self._progress, self._child
        if progress.phase == "ready" and (child is None or child.gone.is_set()):
            return LoadProgress(0.0, "starting")
        return progress

    @property
    def identity(self) -> Mapping[str, Any]:
        """What was loaded: file, bytes, head, title, context, template; empty until ready."""
        return self._identity

    @cached_property
    def model_identity(self) -> str:
        """The file's name and the beginning of its head's hash, known before it is loaded."""
        try:
            return f"{self._model.name} {head(self._model)[:12]}"
        except OSError:
            return self._model.name

    @property
    def pid(self) -> int:
        """The child's process id, 0 when there is none; for tests and the log."""
        child = self._child
        return child.process.pid if child else 0

    def draft(self, brief: Brief, attempt: int = 0) -> LlamaDraft:
        """See `Engine.draft`. Without a model ready the draft has ended, with its trouble."""
        draft = LlamaDraft(self, self._next_id(), self._clock())
        child = self._ready_child()
        if child is None:
            draft.inflow.end(self.progress.trouble or "the model is not ready")
            return draft
        prompt = build(brief, self._world, attempt)
        log.info("draft %d: window %s, seed %d", draft.id, brief.contract.window, prompt.seed)
        child.warmed = None
        child.ask("draft", draft.id, prompt, draft)
        return draft

    def warm(self, brief: Brief) -> None:
        """See `Engine.warm`."""
        child = self._ready_child()
        if child is None or child.busy:
            return
        prompt = build_certain(brief, self._world)
        if prompt != child.warmed:  # a key was pressed again, nothing new is known
            child.warmed = prompt
            child.ask("warm", self._next_id(), prompt)

    def close(self) -> None:
        """See `Engine.close`. The child is gone when this returns."""
        self._closing.set()
        child = self._child
        if child is not None:
            child.kill()
        self._keeper.join(timeout=2.0)

    # What drafts and threads see

    def _next_id(self) -> int:
        with self._lock:
            self._last_id += 1
            return self._last_id

    def _ready_child(self) -> _Child | None:
        child = self._child
        return child if child is not None and self.progress.phase == "ready" else None

    def _stop(self, id: int) -> None:
        child = self._child
        if child is not None:
            child.send({"do": "stop", "id": id})

    def _silent_since(self, began: float) -> bool:
        child = self._child
        if child is None:
            return False
        return self._clock() - max(began, child.heard) > self._settings.stall_s

    # The keeper: one child after the other

    def _keep(self) -> None:
        starts: list[float] = []
        while not self._closing.is_set():
            starts = [at for at in starts if self._clock() - at < RESTART_WINDOW]
            if len(starts) > self._settings.restarts:
                self._fail("The model keeps failing; the written Samantha speaks from here on.")
                return
            starts.append(self._clock())
            mendable = self._live()
            if not mendable:
                return
            self._closing.wait(self._settings.restart_delay_s)

    def _live(self) -> bool:
        """One child's life; False when another one would fare no better."""
        self._progress = LoadProgress(0.0, "starting")
        try:
            child = _Child(self._command, self._log_file, self._hear, self._clock)
        except OSError as error:
            self._fail(f"The model's process cannot be started: {error}.")
            return False
        with self._lock:
            self._child = child
        child.send(self._load_wish())
        while not self._closing.is_set() and child.alive and not self._hangs(child):
            child.gone.wait(TICK)
        child.kill()
        with self._lock:
            self._child = None
        failed = self._progress.phase == "failed"
        if not failed:
            self._progress = LoadProgress(0.0, "starting")
        child.end_all("the model's process is gone")
        if not self._closing.is_set():
            log.warning("the model's process ended (%s)", child.process.returncode)
        return not failed

    def _hangs(self, child: _Child) -> bool:
        loading = self._progress.phase not in ("ready", "failed")
        if not loading and not child.busy:
            return False
        limit = self._settings.load_hang_s if loading else self._settings.hang_s
        return self._clock() - max(child.heard, child.asked) > limit

    def _load_wish(self) -> dict[str, Any]:
        cores = os.cpu_count() or 2
        return {
            "do": "load",
            "model": str(self._model),
            "context": self._settings.context,
            "threads": self._settings.threads or max(cores - 1, 1),
        }

    def _hear(self, message: Mapping[str, Any]) -> None:
        """News of the child itself, on its reading thread."""
        match message["is"]:
            case "progress":
                self._progress = LoadProgress(float(message["fraction"]), str(message["phase"]))
            case "ready":
                self._identity = {key: value for key, value in message.items() if key != "is"}
                self._progress = LoadProgress(1.0, "ready")
                log.info("model ready: %s", self._identity)
            case "fatal":
                self._fail(str(message["sentence"]))

    def _fail(self, sentence: str) -> None:
        log.warning("%s", sentence)
        self._progress = LoadProgress(self._progress.fraction, "failed", sentence)


class _Child:
    """One process with its two pipes, each served by a thread of its own."""

    def __init__(
        self,
        command: Sequence[str],
        log_file: Path | None,
        hear: Callable[[Mapping[str, Any]], None],
        clock: Callable[[], float],
    ) -> None:
        self._hear, self._clock = hear, clock
        self.heard = self.asked = clock()
        self.gone = threading.Event()
        self.warmed: Prompt | None = None
        self._open: dict[int, LlamaDraft | None] = {}
        self._outbox: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self.process = _start(command, log_file)
        for serve in (self._read, self._write):
            threading.Thread(target=serve, name=f"llama {serve.__name__}", daemon=True).start()

    @property
    def alive(self) -> bool:
        return not self.gone.is_set() and self.process.poll() is None

    @property
    def busy(self) -> bool:
        """Whether it owes an answer."""
        return bool(self._open)

    def ask(self, what: str, id: int, prompt: Prompt, draft: LlamaDraft | None = None) -> None:
        self.asked = self._clock()
        self._open[id] = draft
        self.send({"do": what, "id": id, "prompt": _as_json(prompt)})
        if self.gone.is_set():
            self.end_all("the model's process is gone")

    def send(self, wish: Mapping[str, Any]) -> None:
        self._outbox.put(json.dumps(wish).encode() + b"\n")

    def kill(self) -> None:
        """End the process now; it has nothing to save."""
        self.process.kill()
        self.process.wait(timeout=5.0)
        self.gone.set()
        self._outbox.put(None)

    def end_all(self, trouble: str) -> None:
        while self._open:
            try:
                _, draft = self._open.popitem()
            except KeyError:  # the other thread took the last one
                return
            if draft is not None:
                draft.inflow.end(trouble)

    def _write(self) -> None:
        pipe = self.process.stdin
        assert pipe is not None
        with contextlib.suppress(OSError):  # the child is gone; the reading thread says so
            while (line := self._outbox.get()) is not None:
                pipe.write(line)
                pipe.flush()
        _shut(pipe)

    def _read(self) -> None:
        pipe = self.process.stdout
        assert pipe is not None
        try:
            while line := pipe.readline(LONGEST_LINE):
                self._take(line)
        except (ValueError, KeyError, TypeError, OSError):
            log.warning("the model's process talks rubbish: %r", line[:200])
        finally:
            self.gone.set()
            self.end_all("the model's process is gone")
            _shut(pipe)

    def _take(self, line: bytes) -> None:
        message = json.loads(line)
        kind, id = message["is"], message.get("id", 0)
        self.heard = self._clock()
        if kind == "text":
            draft = self._open.get(id)
            if draft is not None:
                draft.inflow.add(str(message["text"]))
        elif kind == "read":
            draft = self._open.get(id)
            if draft is not None:
                draft.counts = message
        elif kind == "end":
            draft = self._open.pop(id, None)
            if draft is not None:
                draft.counts = message
                draft.inflow.end(_trouble(message["reason"]))
        elif kind != "alive":
            self._hear(message)


def _start(command: Sequence[str], log_file: Path | None) -> subprocess.Popen[bytes]:
    path = os.pathsep.join(filter(None, [str(GAME_ROOT), os.environ.get("PYTHONPATH", "")]))
    errors = _opened(log_file)
    try:
        return subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors or subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": path},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    finally:
        if errors:
            errors.close()


def _opened(log_file: Path | None) -> IO[bytes] | None:
    """The log to append to. One that cannot be written costs only the log."""
    if log_file is None:
        return None
    try:
        log_file.parent.mkdir(parents=True, exist_ok=True)
        return log_file.open("ab")
    except OSError as error:
        log.warning("the model's own words are not kept: %s", error)
        return None


def _shut(pipe: IO[bytes]) -> None:
    with contextlib.suppress(OSError):  # what was not yet written has nobody to read it
        pipe.close()


def _as_json(prompt: Prompt) -> dict[str, Any]:
    turns = [
        {"role": turn.role, "parts": [[part.text, part.trusted] for part in turn.parts]}
        for turn in prompt.turns
    ]
    return {**asdict(prompt), "turns": turns}


def _trouble(reason: str) -> str:
    return "" if reason in ("eog", "length", "stopped", "warm") else f"the model gave up: {reason}"

"""Whether this machine can play with a model: it is loaded and talks for less than a minute.

The engine of the game is used as the game uses it: its process, its prompts, its caching. What is
measured is given as figures and as one of four verdicts; what the model says is not judged.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import median

from game.improv.brief import Brief, Said
from game.improv.contract import Contract
from game.improv.engines.llama import Llama, LlamaDraft
from game.improv.sentences import Splitter, Thoughts
from game.improv.world import PLAYER

TURNS = {
    "en": ("I can't sleep.", "It's too quiet in here.", "What are you reading?"),
    "ko": ("잠이 안 와요.", "여기 너무 조용해요.", "뭐 읽고 있어요?"),
}
SAMPLE_SENTENCE = 14  # tokens in a short sentence, for models that finish none here
LIKED_FIRST_S, MOST_FIRST_S = 2.5, 6.0  # the second is when the game lets the writer speak
LIKED_RATE, LEAST_RATE = 8.0, 4.0  # tokens a second; a person reads about eight
LOAD_S, LONGEST_S = 120.0, 55.0
ROOM = 1.0e9  # bytes that the game and the system want beside the model


@dataclass(frozen=True)
class Measured:
    """What a tryout found.

    load_s until it was ready; first_s until the first whole sentence, a median over the turns;
    rate in tokens a second; anew the share of the prompt that was evaluated after the first turn;
    memory and machine in bytes, 0 where the system does not tell; trouble a sentence, "" if none.
    """

    load_s: float = 0.0
    first_s: float = 0.0
    rate: float = 0.0
    anew: float = 0.0
    memory: int = 0
    machine: int = 0
    turns: int = 0
    trouble: str = ""

    @property
    def verdict(self) -> str:
        """ "good", "slow" (with pauses), "tight" (memory) or "no"."""
        if self.trouble or not self.turns:
            return "no"
        if self.machine and self.memory + ROOM > self.machine:
            return "tight"
        if self.first_s > MOST_FIRST_S or self.rate < LEAST_RATE:
            return "no"
        if self.first_s > LIKED_FIRST_S or self.rate < LIKED_RATE:
            return "slow"
        return "good"


@dataclass(frozen=True)
class Step:
    """Where a tryout is: phase is "loading" or "talking", share 0 to 1."""

    phase: str
    share: float


def brief_for(contract: Contract, language: str, turn: int, turns: tuple[Said, ...]) -> Brief:
    """What would be asked for in this turn of a window, with nothing known and nothing told."""
    return Brief(
        contract=contract,
        language=language,
        move="answer",
        acts=(),
        words=TURNS[language][turn],
        turn=turn + 1,
        turns=turns,
        recent=(),
        memories={},
        known=(),
        forbidden=(),
        values={},
        used=(),
        seed=7 + turn,
    )


def try_out(
    engine: Llama,
    contract: Contract,
    language: str,
    clock: Callable[[], float],
    rest: Callable[[float], None],
    tell: Callable[[Step], None] = lambda step: None,
    stopped: Callable[[], bool] = lambda: False,
) -> Measured:
    """Measure a model that has just been started. The engine is left running.

    Args:
        engine: the model, loading or ready.
        contract: the window whose prompt is used.
        language: "en" or "ko".
        clock, rest: monotonic seconds, and waiting for some.
        tell: hears where it is.
        stopped: whether nobody wants to know any more.
    """
    began = clock()
    found = Measured(machine=machine_memory())
    while (progress := engine.progress).phase != "ready":
        if progress.phase == "failed" or clock() - began > LOAD_S or stopped():
            return replace(found, trouble=progress.trouble or "The model does not get ready.")
        tell(Step("loading", progress.fraction))
        rest(0.05)
    found = replace(found, load_s=clock() - began)
    talks = list(_talks(engine, contract, language, clock, rest, tell, stopped))
    troubles = [talk.trouble for talk in talks if talk.trouble]
    if troubles or not talks:
        return replace(found, trouble=troubles[0] if troubles else "The model was not tried.")
    later = [talk.anew for talk in talks[1:]]
    return replace(
        found,
        first_s=median(talk.first_s for talk in talks),
        rate=median(talk.rate for talk in talks),
        anew=sum(later) / len(later) if later else 1.0,
        memory=peak_memory(engine.pid),
        turns=len(talks),
    )


@dataclass(frozen=True)
class _Talk:
    first_s: float = 0.0
    rate: float = 0.0
    anew: float = 1.0
    trouble: str = ""


def _talks(
    engine: Llama,
    contract: Contract,
    language: str,
    clock: Callable[[], float],
    rest: Callable[[float], None],
    tell: Callable[[Step], None],
    stopped: Callable[[], bool],
) -> Iterator[_Talk]:
    began, turns = clock(), ()
    said: tuple[Said, ...] = turns
    for turn, words in enumerate(TURNS[language]):
        tell(Step("talking", turn / len(TURNS[language])))
        draft = engine.draft(brief_for(contract, language, turn, said))
        talk, text = _hear(draft, clock, rest, stopped)
        yield talk
        said += (Said(PLAYER, words), Said(contract.speaker, text[:120] or "…"))
        if talk.trouble or stopped() or clock() - began > LONGEST_S:
            return


def _hear(
    draft: LlamaDraft,
    clock: Callable[[], float],
    rest: Callable[[float], None],
    stopped: Callable[[], bool],
) -> tuple[_Talk, str]:
    """One answer to its end; how it came, and its text."""
    began, text, first = clock(), "", 0.0
    thoughts, splitter = Thoughts(), Splitter()
    while (piece := draft.read()) is not None:
        text += piece
        if splitter.feed(thoughts.feed(piece)) and not first:
            first = clock() - began
        if stopped() or clock() - began > LONGEST_S:
            break
        rest(0.01)
    draft.close()
    if draft.trouble():
        return _Talk(trouble=f"The model fails: {draft.trouble()}."), text
    counts = draft.counts
    spoken = max(counts.get("ms", 0) - counts.get("read_ms", 0), 1) / 1000
    rate = counts.get("tokens", 0) / spoken
    first = first or counts.get("read_ms", 0) / 1000 + SAMPLE_SENTENCE / max(rate, 0.1)
    anew = counts.get("evaluated", 0) / max(counts.get("prompt", 0), 1)
    return _Talk(first, rate, anew), text


def machine_memory() -> int:
    """Bytes of memory in this machine, 0 where the system does not tell."""
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, ValueError, OSError):
        return _windows_memory()


def _windows_memory() -> int:
    import ctypes

    class Status(ctypes.Structure):
        _fields_ = [  # MEMORYSTATUSEX of the Windows API
            ("length", ctypes.c_ulong),
            ("load", ctypes.c_ulong),
            ("total", ctypes.c_ulonglong),
            *((f"other_{number}", ctypes.c_ulonglong) for number in range(6)),
        ]

    kernel = getattr(getattr(ctypes, "windll", None), "kernel32", None)
    if kernel is None:
        return 0
    status = Status(length=ctypes.sizeof(Status))
    return int(status.total) if kernel.GlobalMemoryStatusEx(ctypes.byref(status)) else 0


def peak_memory(pid: int) -> int:
    """The most memory a process has held, in bytes; 0 where the system does not tell."""
    status = Path(f"/proc/{pid}/status")
    if status.is_file():
        lines = status.read_text().splitlines()
        return next((int(x.split()[1]) * 1024 for x in lines if x.startswith("VmHWM")), 0)
    if not pid or shutil.which("ps") is None:
        return 0
    done = subprocess.run(
        ["ps", "-o", "rss=", "-p", str(pid)], capture_output=True, text=True, check=False
    )
    return int(done.stdout.strip() or 0) * 1024

"""Who tells when a hypervisor takes the processors away: a process on each that does nothing but wake.

It stands above everything else on its processor (SCHED_FIFO), so that nothing in this machine can
delay it by more than a moment; when it wakes late, the whole processor was away. Nobody else tells
that for certain: a thread's own time counts such absence as work, in part, and the "steal" of
/proc/stat knows only some of it. It needs Linux and the right to that scheduler; without them there
is no witness, and nothing is excused.
"""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
import threading
import time
from collections import deque
from functools import cache

PAUSE = 0.002  # seconds between two wakings
LATENESS = 0.004  # seconds by which one may be late for the sake of this machine itself
KEPT = 2000  # absences remembered of each processor
SETTLES = 0.05  # seconds until an absence that has just ended was told

WAKING = """
import gc, os, sys, time
cpu, pause, lateness = int(sys.argv[1]), float(sys.argv[2]), float(sys.argv[3])
os.sched_setaffinity(0, {cpu})
os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(50))
gc.disable()
print("awake", flush=True)
while True:
    began = time.monotonic()
    time.sleep(pause)
    if (late := time.monotonic() - began - pause) > lateness:
        print(began + pause, began + pause + late, flush=True)
"""


class Witness:
    """Absences of the processors, as intervals of `time.monotonic`."""

    def __init__(self) -> None:
        self._absences: dict[int, deque[tuple[float, float]]] = {}
        self._awake: list[subprocess.Popen[str]] = []
        self._seen = (0, 0.0)
        for processor in sorted(os.sched_getaffinity(0)) if sys.platform == "linux" else []:
            self._wake(processor)

    @property
    def there(self) -> bool:
        """Whether anybody tells."""
        return bool(self._absences)

    def begin(self) -> None:
        """Before a frame, on the thread that draws it."""
        self._seen = _processor(), time.monotonic()

    def taken(self) -> float:
        """Milliseconds since then in which the processors this thread was seen on were away."""
        (before, began), (after, ended) = self._seen, (_processor(), time.monotonic())
        time.sleep(SETTLES if self.there else 0.0)
        absences = [
            one
            for at in {before, after} & self._absences.keys()
            for one in self._absences[at].copy()
        ]
        return overlap(absences, began, ended) * 1000

    def close(self) -> None:
        """Let them go."""
        for one in self._awake:
            one.kill()
            one.wait()
            if one.stdout is not None:
                one.stdout.close()

    def _wake(self, processor: int) -> None:
        words = [sys.executable, "-c", WAKING, str(processor), str(PAUSE), str(LATENESS)]
        one = subprocess.Popen(
            words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, bufsize=1
        )
        assert one.stdout is not None
        self._awake.append(one)
        if not one.stdout.readline():  # this scheduler is not allowed here
            return
        self._absences[processor] = deque(maxlen=KEPT)
        threading.Thread(target=self._listen, args=(processor, one), daemon=True).start()

    def _listen(self, processor: int, one: subprocess.Popen[str]) -> None:
        assert one.stdout is not None
        try:
            for line in one.stdout:
                began, ended = map(float, line.split())
                self._absences[processor].append((began, ended))
        except ValueError:  # closed, or the half of a line
            return


def overlap(absences: list[tuple[float, float]], began: float, ended: float) -> float:
    """Seconds of one interval that lie in any of the others."""
    covered, until = 0.0, began
    for start, end in sorted(absences):
        covered += max(0.0, min(end, ended) - max(start, until))
        until = max(until, min(end, ended))
    return covered


def _processor() -> int:
    return int(_library().sched_getcpu()) if sys.platform == "linux" else 0


@cache
def _library() -> ctypes.CDLL:
    return ctypes.CDLL(None)

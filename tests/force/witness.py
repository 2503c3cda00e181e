"""Who tells when a hypervisor takes the processors away: a process on each that does nothing but wake.

It stands above everything else on its processor (SCHED_FIFO), so that nothing in this machine can
delay it by more than a moment; when it wakes late, the whole processor was away. Nobody else tells
that for certain: a thread's own time counts such absence as work, in part, and the "steal" of
/proc/stat knows only some of it. It needs Linux and the right to that scheduler; without them there
is no witness, and nothing is excused.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Iterable

PAUSE = 0.001  # seconds between two wakings
LATENESS = 0.001  # seconds by which one may be late for the sake of this machine itself
KEPT = 5000  # absences remembered of each processor
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
        for processor in sorted(os.sched_getaffinity(0)) if sys.platform == "linux" else []:
            self._wake(processor)

    @property
    def there(self) -> bool:
        """Whether anybody tells."""
        return bool(self._absences)

    def away(self, began: float, ended: float) -> float:
        """The share of this time, 0 to 1, for which that processor was away that was so longest.

        Of a moment that has only just ended, ask after `SETTLES` seconds.
        """
        found = [overlap(absences.copy(), began, ended) for absences in self._absences.values()]
        return max(found, default=0.0) / (ended - began)

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


def overlap(absences: Iterable[tuple[float, float]], began: float, ended: float) -> float:
    """Seconds of one interval that lie in any of the others."""
    covered, until = 0.0, began
    for start, end in sorted(absences):
        covered += max(0.0, min(end, ended) - max(start, until))
        until = max(until, min(end, ended))
    return covered

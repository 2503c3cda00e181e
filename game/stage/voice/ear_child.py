"""The child process that hears: the only importer of vosk and sounddevice.

It reads "listen" and "stop", a line each, and writes lines of JSON: {"text": …} while words come,
{"text": …, "final": true} after "stop", {"trouble": "microphone" | "recogniser"} where it cannot
hear. Sound is held in memory, never written anywhere, and never leaves this process.
"""

from __future__ import annotations

import json
import queue
import sys
import threading
from collections.abc import Iterable
from typing import Any, TextIO

RATE = 16_000
BLOCK = 4_000  # frames; a quarter of a second


def main(model: str, orders: Iterable[str], out: TextIO) -> None:
    """Hear whenever told to, until there are no more orders."""
    try:
        import sounddevice
        import vosk

        vosk.SetLogLevel(-1)
        whole = vosk.Model(model_path=model)
    except Exception as error:  # libraries raise plain exceptions for a model that is none
        _write(out, {"trouble": "recogniser", "why": str(error)})
        return
    for order in orders:
        if order.strip() == "listen":
            try:
                _listen(vosk.KaldiRecognizer(whole, RATE), sounddevice, orders, out)
            except Exception as error:  # PortAudio raises its own
                _write(out, {"trouble": "microphone", "why": str(error)})


def _listen(recogniser: Any, sounddevice: Any, orders: Iterable[str], out: TextIO) -> None:
    """Hear until the next order, which is "stop"."""
    sound: queue.Queue[bytes] = queue.Queue()
    stopped = threading.Event()

    def wait_for_stop() -> None:
        next(iter(orders), None)
        stopped.set()

    threading.Thread(target=wait_for_stop, daemon=True).start()
    said: list[str] = []
    with sounddevice.RawInputStream(
        samplerate=RATE,
        blocksize=BLOCK,
        dtype="int16",
        channels=1,
        callback=lambda data, frames, time, status: sound.put(bytes(data)),
    ):
        while not stopped.is_set() or not sound.empty():
            try:
                block = sound.get(timeout=0.1)
            except queue.Empty:
                continue
            if recogniser.AcceptWaveform(block):
                said.append(json.loads(recogniser.Result())["text"])
            part = json.loads(recogniser.PartialResult())["partial"]
            _write(out, {"text": " ".join(filter(None, [*said, part]))})
    said.append(json.loads(recogniser.FinalResult())["text"])
    _write(out, {"text": " ".join(filter(None, said)), "final": True})


def _write(out: TextIO, told: dict[str, object]) -> None:
    out.write(json.dumps(told, ensure_ascii=False) + "\n")
    out.flush()


if __name__ == "__main__":
    main(sys.argv[1], sys.stdin, sys.stdout)

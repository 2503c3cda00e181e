"""The child process that holds a Piper voice: words in, samples out. The only importer of piper.

One request a line on the standard input: {"text": …, "length": factor on the usual length}. For
each it answers one line {"bytes": n} and then n bytes of mono samples, 16 bits each. It reads no
file but the voice, and ends when its input ends.
"""

from __future__ import annotations

import json
import sys
from typing import Any, BinaryIO


def main(path: str, requests: BinaryIO, answers: BinaryIO) -> None:
    """Answer requests until there are no more."""
    from piper import PiperVoice, SynthesisConfig

    voice = PiperVoice.load(path)
    for line in requests:
        told: dict[str, Any] = json.loads(line)
        how = SynthesisConfig(length_scale=float(told["length"]))
        parts = (chunk.audio_int16_bytes for chunk in voice.synthesize(told["text"], how))
        samples = b"".join(parts)
        answers.write(json.dumps({"bytes": len(samples)}).encode() + b"\n" + samples)
        answers.flush()


if __name__ == "__main__":
    main(sys.argv[1], sys.stdin.buffer, sys.stdout.buffer)

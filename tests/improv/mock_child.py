"""A child that speaks the protocol of `llama_child` and misbehaves as its argument says."""

from __future__ import annotations

import json
import os
import sys
import time
from typing import Any


def emit(**message: Any) -> None:
    sys.stdout.write(json.dumps(message) + "\n")
    sys.stdout.flush()


def draft(kind: str, id: int) -> None:
    emit(**{"is": "text", "id": id, "text": "I heard the lift stop twice. The sec"})
    if kind == "crash":
        os._exit(11)
    if kind == "hang":
        time.sleep(60)
    if kind == "rubbish":
        sys.stdout.write("\x00\x01 not a message {{{\n")
        sys.stdout.flush()
        time.sleep(60)
    if kind == "endless line":
        sys.stdout.write("x" * (3 << 20))
        sys.stdout.flush()
        time.sleep(60)
    emit(**{"is": "text", "id": id, "text": "ond time somebody was humming."})
    emit(**{"is": "end", "id": id, "reason": "eog"})


def main() -> None:
    kind = sys.argv[1]
    for line in sys.stdin:
        wish = json.loads(line)
        if wish["do"] == "load":
            if kind == "dies loading":
                os._exit(11)
            if kind == "never ready":
                time.sleep(60)
            emit(**{"is": "ready", "file": "mock"})
        elif wish["do"] == "draft":
            draft(kind, wish["id"])


if __name__ == "__main__":
    main()

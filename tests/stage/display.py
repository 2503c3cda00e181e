"""A display of its own for a test in a real window."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

NEEDED = ("Xvfb", "xdotool")
MISSING = [name for name in NEEDED if shutil.which(name) is None]


@contextmanager
def display(size: tuple[int, int], pictures: Path | None = None) -> Iterator[str]:
    """An X server for as long as it is needed; its name.

    Args:
        size: of its screen in pixels.
        pictures: a folder in which the screen lies as a file, if it is to be looked at.
    """
    ours, theirs = os.pipe()
    screen = f"{size[0]}x{size[1]}x24"
    words = ["Xvfb", "-displayfd", str(theirs), "-screen", "0", screen, "-nolisten", "tcp"]
    words += ["-fbdir", str(pictures)] if pictures is not None else []
    server = subprocess.Popen(words, pass_fds=[theirs], stderr=subprocess.DEVNULL)
    os.close(theirs)
    with os.fdopen(ours) as pipe:
        number = pipe.readline().strip()
    try:
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()

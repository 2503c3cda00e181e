"""Asks the system's allocator to give back what was let go of: large pictures, and small gaps.

The C library of Linux begins to keep large blocks for itself once some have been freed; a game that
makes a place ready every few minutes then holds several places it no longer has. What is smaller
leaves gaps between things that stay, and gaps go back only when they are asked for: of half a
gigabyte after a hundred minutes they were a quarter. Elsewhere nothing is done, and nothing is
needed.
"""

from __future__ import annotations

import ctypes
import sys
from typing import Any

LARGE = 128 * 1024  # bytes: from here on a block is the system's own and goes back when freed
M_MMAP_THRESHOLD, M_ARENA_MAX = -3, -8  # of malloc.h
ARENAS = 2  # shared by all threads: each would keep its own leftovers


def give_back() -> bool:
    """Settle it, once, at the start; whether the allocator could be asked."""
    mallopt = _asked("mallopt")
    if mallopt is None:
        return False
    return bool(mallopt(M_MMAP_THRESHOLD, LARGE)) and bool(mallopt(M_ARENA_MAX, ARENAS))


def trim() -> None:
    """Give the gaps back; milliseconds, on a thread that nobody waits for."""
    malloc_trim = _asked("malloc_trim")
    if malloc_trim is not None:
        malloc_trim(0)


def _asked(name: str) -> Any:
    """A function of the C library; None with another system or library, which keeps nothing."""
    if not sys.platform.startswith("linux"):
        return None
    try:
        return getattr(ctypes.CDLL(None), name)
    except (OSError, AttributeError):
        return None

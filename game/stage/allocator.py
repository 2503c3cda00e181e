"""Asks the system's allocator to give large pictures back as soon as they are let go of.

The C library of Linux begins to keep large blocks for itself once some have been freed; a game that
makes a place ready every few minutes then holds several places it no longer has. Elsewhere nothing
is done, and nothing is needed.
"""

from __future__ import annotations

import ctypes
import sys

LARGE = 128 * 1024  # bytes: from here on a block is the system's own and goes back when freed
M_MMAP_THRESHOLD, M_ARENA_MAX = -3, -8  # of malloc.h
ARENAS = 2  # shared by all threads: each would keep its own leftovers


def give_back() -> bool:
    """Settle it, once, at the start; whether the allocator could be asked."""
    if not sys.platform.startswith("linux"):
        return False
    try:
        mallopt = ctypes.CDLL(None).mallopt
    except (OSError, AttributeError):  # another C library, which keeps nothing
        return False
    return bool(mallopt(M_MMAP_THRESHOLD, LARGE)) and bool(mallopt(M_ARENA_MAX, ARENAS))

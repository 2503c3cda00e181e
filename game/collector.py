"""Keeps Python's garbage collector away from what is read once and stays.

A full collection goes over every object there is and stops every thread meanwhile: with two
dictionaries in memory it takes a quarter of a second, which is fifteen pictures.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

USUAL = gc.get_threshold()
NEVER = 1_000_000_000  # collections of the middle generation before a full one


@contextmanager
def lasting() -> Iterator[None]:
    """What is made inside stays: no full collection meanwhile, and none of it is looked at later.

    What is thrown away young is still collected. It counts for everything alive at the end, in all
    threads: use it for something large, once.
    """
    gc.set_threshold(*USUAL[:2], NEVER)
    try:
        yield
    finally:
        gc.freeze()
        gc.collect()  # of next to nothing now, and from that it reckons when the next one is due
        gc.set_threshold(*USUAL)

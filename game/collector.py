"""Keeps Python's garbage collector away from what is read once and stays.

A full collection goes over every object there is and stops every thread meanwhile: with two
dictionaries in memory it takes a quarter of a second, which is fifteen pictures.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def lasting() -> Iterator[None]:
    """What is made inside stays: nothing is collected meanwhile, and nothing of it looked at later.

    It counts for everything alive at the end, in all threads: use it for something large, once.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()

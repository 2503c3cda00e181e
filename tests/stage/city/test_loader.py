"""The thread that makes plates ready also gives back what nobody sees any more."""

from __future__ import annotations

import gc
import threading
import time
import weakref
from collections.abc import Iterator
from typing import Any

import pytest

from game.stage import allocator
from game.stage.city import loader
from game.stage.city.loader import Loader

SOON = 60.0  # seconds


class Page:
    """Holds itself, as a page does whose box calls it."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def tidied(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Set when the loader has tidied up; nobody else collects."""
    done = threading.Event()
    monkeypatch.setattr(allocator, "trim", done.set)
    gc.disable()
    yield done
    gc.enable()


def leave() -> weakref.ref[Page]:
    left = weakref.ref(Page())
    assert left() is not None, "counting references does not free it"
    return left


def make_one(tidied: threading.Event) -> Loader:
    plate: Any = object()
    made = Loader(lambda key: plate)
    made.wish(("terrace", "noon", (1, 1), "", False))
    assert tidied.wait(SOON)
    return made


def test_pages_that_hold_each_other_are_gone_once_a_plate_is_made(tidied, monkeypatch) -> None:
    monkeypatch.setattr(loader, "TIDY", -1.0)
    left = leave()
    make_one(tidied)
    until = time.monotonic() + SOON  # the painter of an earlier test may have set the event
    while left() is not None and time.monotonic() < until:
        time.sleep(0.01)
    assert left() is None


def test_who_stays_in_one_place_for_long_is_tidied_up_for_too(tidied, monkeypatch) -> None:
    monkeypatch.setattr(loader, "TIDY", 3600.0)
    painter = make_one(tidied)
    left = leave()
    painter.breathe()
    time.sleep(0.1)
    assert left() is not None, "not with every frame"
    monkeypatch.setattr(loader, "TIDY", -1.0)
    until = time.monotonic() + SOON
    while left() is not None and time.monotonic() < until:
        painter.breathe()
        time.sleep(0.01)
    assert left() is None


def test_full_collections_keep_their_distance(tidied, monkeypatch) -> None:
    monkeypatch.setattr(loader, "TIDY", 3600.0)
    left = leave()
    make_one(tidied)
    assert left() is not None

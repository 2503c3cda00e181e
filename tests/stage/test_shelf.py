"""What is remembered fits its bytes, and what is in use is never made twice."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from game.stage import allocator
from game.stage.shelf import LATELY, Shelf


def shelf(most: int) -> tuple[Shelf[bytes], list[str]]:
    return Shelf(most, len), []


def ask(found: Shelf[bytes], made: list[str], name: str, size: int) -> bytes:
    def make() -> bytes:
        made.append(name)
        return bytes(size)

    return found.get(name, make)


def test_what_is_there_is_not_made_again() -> None:
    found, made = shelf(100)
    assert ask(found, made, "a", 10) is ask(found, made, "a", 10)
    assert made == ["a"]
    assert found.held == 10


def test_what_was_not_asked_for_in_a_long_time_goes_first() -> None:
    found, made = shelf(100)
    for number in range(LATELY * 2):
        ask(found, made, f"{number}", 1)
        ask(found, made, "in use", 5)
    ask(found, made, "large", 60)
    assert found.held <= 100 + LATELY
    ask(found, made, "0", 1)
    assert made.count("0") == 2
    assert made.count("in use") == 1


def test_a_frame_that_needs_more_than_fits_makes_nothing_twice() -> None:
    found, made = shelf(100)
    for _ in range(20):
        for number in range(10):
            ask(found, made, f"{number}", 40)
    assert len(made) == 10


def test_forgotten_is_forgotten() -> None:
    found, made = shelf(100)
    ask(found, made, "a", 10)
    found.clear()
    assert found.held == 0
    ask(found, made, "a", 10)
    assert made == ["a", "a"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the C library of Linux")
def test_the_allocator_is_asked_and_elsewhere_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    assert allocator.give_back() in (True, False)
    monkeypatch.setattr(allocator.sys, "platform", "win32")
    assert allocator.give_back() is False
    allocator.trim()


GAPS = """
from game.stage import allocator
def resident():
    return int(open("/proc/self/statm").read().split()[1]) * 4096 // 2**20
allocator.give_back()
things = [bytearray(b"x" * 60_000) for _ in range(2000)]
for at in range(len(things)):
    if at % 20:
        things[at] = None
before = resident()
allocator.trim()
print(before - resident())
"""


def test_gaps_between_things_that_stay_are_given_back() -> None:
    if allocator._asked("malloc_trim") is None or not Path("/proc/self/statm").exists():
        pytest.skip("this C library keeps no gaps, or does not tell")
    done = subprocess.run([sys.executable, "-c", GAPS], capture_output=True, text=True, check=True)
    assert int(done.stdout) > 60, "megabytes of the hundred that were let go of"

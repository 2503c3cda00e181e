"""What is read once and stays is no work for the garbage collector; it works on for the rest."""

from __future__ import annotations

import gc
import subprocess
import sys
import weakref

import pytest

from game import config
from game.collector import NEVER, USUAL, lasting

DICTIONARIES = """
import gc, pathlib, sys
from game.proof import speller
before = len(gc.get_objects())
english = speller("en", pathlib.Path(sys.argv[1]))
assert english.knows("lemon") and not english.knows("lemmon")
print(gc.get_threshold()[2] < 100, gc.get_freeze_count(), len(gc.get_objects()) - before)
"""


def test_dictionaries_are_nothing_to_go_over() -> None:
    folder = str(config.data("assets") / "spelling")
    done = subprocess.run(
        [sys.executable, "-c", DICTIONARIES, folder], capture_output=True, text=True, check=True
    )
    enabled, frozen, looked_at = done.stdout.split()
    assert enabled == "True"
    assert int(frozen) > 100_000
    assert int(looked_at) < 5_000


def test_the_collector_works_again_after_a_mistake() -> None:
    seen = []

    def mistake() -> None:
        with lasting():
            seen.append(gc.get_threshold()[2])
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        mistake()
    assert seen == [NEVER]
    assert gc.get_threshold() == USUAL


def test_what_is_let_go_of_later_is_still_found() -> None:
    with lasting():
        pass

    class Knot:
        pass

    knot = Knot()
    knot.itself = knot  # type: ignore[attr-defined]
    found = []
    weakref.finalize(knot, found.append, True)
    del knot
    gc.collect()
    assert found == [True]

"""Each proof by force at a small size; `python -m tests.force NAME` has the full ones."""

from __future__ import annotations

import io
import json
import os
import random
import signal
import time
from pathlib import Path
from typing import Any

import pytest

from game.play.messages import Reading
from tests.force import damage, kills, soak
from tests.force.witness import SETTLES, Witness, overlap
from tests.play.kit import make_story

POSIX = pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are not forked here")


@POSIX
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")
def test_killed_at_any_moment_the_game_goes_on_within_one_turn(tmp_path: Path) -> None:
    found = kills.in_the_terminal(12, 1, lambda line: None, make_story(tmp_path))
    assert found.lost == []
    assert found.kills == 12
    assert found.resumed > 6
    assert found.deeds > 20


@POSIX
def test_the_proof_sees_a_save_that_is_two_turns_behind(tmp_path: Path) -> None:
    table = kills.Table(make_story(tmp_path / "story"), tmp_path)
    book = kills.Journal(table.saves)
    from datetime import datetime

    from game.play.playthrough import Playthrough
    from game.play.saves import Saves

    play = Playthrough.begin(table._script, table._hired, "en", 1)
    store = Saves(table.saves, datetime.now)
    store.save("auto-0", play, "scripted")
    book.mind(play)
    for behind in range(2):
        while isinstance(play.waiting, Reading):
            play.advance(0.0)
        if behind == 0:
            play.choose(0, 0.0)
        else:
            play.silence(0.0)
        book.mind(play)
        found = kills.Found()
        table.look(found, "now")
        assert (found.behind, len(found.lost)) == (1 - behind, behind)


def test_damaged_files_are_answered_with_a_sentence() -> None:
    found = damage.prove(150, 3, lambda line: None)
    assert found.wrong == []
    assert sum(found.tried.values()) == 150
    assert all(found.refused[name] > found.tried[name] / 3 for name in found.tried)


@pytest.mark.parametrize("deed", damage.DAMAGES, ids=lambda deed: deed.__name__)
def test_damage_is_damage(deed) -> None:
    dice = random.Random(1)
    content = json.dumps({"a": [1, 2, {"b": "words"}], "c": "more words"}, indent=1).encode()
    assert sum(deed(content, dice) != content for _ in range(20)) > 10


def test_a_short_soak_counts_frames_and_memory() -> None:
    out = io.StringIO()
    figures = soak.soak(4.0, out)
    assert figures["frames"] > 10
    assert sum(figures["work_ms"].values()) > 0
    assert json.loads(out.getvalue().splitlines()[-1]) == figures


def _sitting(leak: float) -> list[dict[str, float]]:
    """A hundred minutes of films of 50 samples, whose later chapters hold more."""
    return [
        {
            "at": 30 * n,
            "films": n // 50,
            "chapter": n % 50 // 5,
            "size": (1280, 1600)[n * n % 7 % 2],
            "text": 1.0 + n // 9 % 2,
            "language": ("en", "ko")[n // 31 % 2],
            "mb": 300
            + 9 * (n % 50 // 5)
            + 25 * (n * n % 7 % 2)
            - 8 * (n // 9 % 2)
            + 11 * (n // 31 % 2)
            + leak * n * 30 / 3600,
            "most": 400,
        }
        for n in range(200)
    ]


def test_the_slope_of_memory_is_that_of_time_and_not_of_what_is_shown() -> None:
    for cut in (200, 185, 160):  # wherever the sitting ends
        assert soak.slope(_sitting(0.0)[:cut], "mb") == pytest.approx(0.0, abs=1e-3)
        assert soak.slope(_sitting(12.0)[:cut], "mb") == pytest.approx(12.0, abs=1e-3)
    assert soak.slope(_sitting(12.0)[:50], "mb") is None, "one film has nothing to be held against"


def test_memory_that_grows_from_film_to_film_is_no_flat_one() -> None:
    def met(samples: list[dict[str, float]]) -> bool:
        figures = soak.summary(samples, soak.Times(calm=121), 3, 1, witnessed=True)
        return all(kept for _, kept in soak.lines(figures, minutes=2))

    assert met(_sitting(0.0))
    assert not met(_sitting(12.0))
    assert not met(_sitting(0.0)[:100]), "one film after the first proves nothing"
    filling = [{**one, "mb": one["mb"] - 50 * (not one["films"])} for one in _sitting(0.0)]
    assert met(filling), "in the first film every shelf fills"


def test_a_late_frame_is_seen_unless_something_changed() -> None:
    times = soak.Times()
    times.add(200.0, 10.0, {}, changing=False)
    times.add(80.0, 70.0, {"at": 1.0}, changing=True)
    times.add(80.0, 70.0, {"at": 2.0}, changing=False)
    assert [one["at"] for one in times.late] == [2.0]
    times.add(80.0, 70.0, {"at": 3.0}, changing=False, away=0.2, lost=29.0)
    times.add(80.0, 70.0, {"at": 4.0}, changing=False, away=0.01)
    assert [one["at"] for one in times.late] == [2.0, 4.0]
    assert [one["at"] for one in times.unjudged] == [3.0]
    times.add(80.0, 70.0, {"at": 5.0}, changing=False, away=0.2, lost=31.0)
    assert [one["at"] for one in times.excused] == [5.0], "on time but for the absence"
    times.add(52.0, 51.0, {"at": 6.0}, changing=False, away=0.02, lost=20.0)
    assert times.late[-1]["at"] == 6.0, "nothing is excused in calm time"
    assert (times.changing, times.late_by_clock) == (1, 6)


def test_a_sitting_with_too_little_calm_time_or_a_frame_nobody_judged_proves_nothing() -> None:
    def met(**times: Any) -> bool:
        figures = soak.summary(_sitting(0.0), soak.Times(**times), 3, 1, witnessed=True)
        return all(kept for _, kept in soak.lines(figures, minutes=2))

    assert met(calm=121.0, excused=[{}])
    assert not met(calm=90.0)
    assert not met(calm=121.0, unjudged=[{}])
    assert not met(calm=121.0, late=[{}])


def test_absences_that_lie_over_each_other_count_once_and_only_within_the_time() -> None:
    absences = [(1.0, 2.0), (1.5, 2.5), (4.0, 9.0), (0.0, 0.5)]
    assert overlap(absences, 0.75, 5.0) == pytest.approx(1.5 + 1.0)
    assert overlap(absences, 2.6, 3.9) == 0.0
    assert overlap([], 0.0, 9.0) == 0.0


def test_work_of_this_machine_is_no_absence_of_its_processors() -> None:
    witness, away = Witness(), []
    try:
        for _ in range(4):  # the processor may really be away in one of them
            began = time.monotonic()
            while (now := time.monotonic()) - began < 0.25:
                pass
            time.sleep(SETTLES)
            away.append(witness.away(began, now))
    finally:
        witness.close()
    if not witness.there:
        assert away == [0.0] * 4, "nobody tells, nothing is excused"
        pytest.skip("no right to a scheduler above the usual one")
    assert min(away) < 0.8, "the witness is kept from waking by our own work"


def test_a_witness_that_wakes_late_says_so() -> None:
    witness = Witness()
    try:
        if not witness.there:
            pytest.skip("no right to a scheduler above the usual one")
        began = time.monotonic()
        for one in witness._awake:
            one.send_signal(signal.SIGSTOP)  # as if its processor had been away
        time.sleep(0.3)
        for one in witness._awake:
            one.send_signal(signal.SIGCONT)
        now = time.monotonic()
        time.sleep(4 * SETTLES)
        assert witness.away(began, now) > 0.6
    finally:
        witness.close()

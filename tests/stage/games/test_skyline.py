"""The number sinks in: how many are warm when, and what is overheard."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest

from game import config
from game.errors import Trouble
from game.stage.games import skyline as rules
from game.stage.games.skyline import Overheard


def test_641_turn_warm_slowly_then_faster_then_slowly() -> None:
    counts = [rules.warm_count(second) for second in range(-2, 30)]
    assert counts == sorted(counts)
    assert counts[0] == counts[2] == 0
    assert counts[-1] == rules.warm_count(rules.SECONDS) == 641
    gains = [b - a for a, b in itertools.pairwise(counts[2:27])]
    assert gains.index(max(gains)) in range(9, 16)
    assert max(gains) > 4 * gains[0]
    assert max(gains) > 4 * gains[-1]


def test_reduced_motion_takes_ten_steps() -> None:
    counts = {rules.warm_count(second / 10, in_steps=True) for second in range(260)}
    assert len(counts) == rules.STEPS + 1
    assert max(counts) == 641


def test_every_window_keeps_its_words_and_none_comes_twice() -> None:
    scraps = rules.read_scraps(config.data("story") / "windows.yaml", "en")
    assert len(set(scraps)) == len(scraps) >= 120
    overheard = Overheard(scraps, 5)
    heard = [overheard.at(window) for window in range(641)]
    assert [overheard.at(window) for window in range(641)] == heard
    for start in range(0, 641 - len(scraps), len(scraps)):
        assert len(set(heard[start : start + len(scraps)])) == len(scraps)
    assert overheard.heard == 641
    assert Overheard((), 1).at(3) == ""


def test_the_nearest_window_that_way() -> None:
    places = [(1, 10.0, 0.0), (2, 30.0, 2.0), (3, 12.0, 40.0), (4, -5.0, 0.0)]
    assert rules.nearest(places, (0, 0), (1, 0)) == 1
    assert rules.nearest(places, (10, 0), (1, 0)) == 2
    assert rules.nearest(places, (0, 0), (-1, 0)) == 4
    assert rules.nearest(places, (10, 0), (0, 1)) == 3
    assert rules.nearest(places, (12, 40), (0, 1)) is None


def test_a_scrap_without_english_is_named(tmp_path: Path) -> None:
    path = tmp_path / "windows.yaml"
    path.write_text('- {en: "One."}\n- {ko: "둘."}\n', encoding="utf-8")
    with pytest.raises(Trouble, match="Scrap 2"):
        rules.read_scraps(path, "en")
    path.write_text('- {en: "One.", ko: "하나."}\n- {en: "Two."}\n', encoding="utf-8")
    assert rules.read_scraps(path, "ko") == ("하나.", "Two.")

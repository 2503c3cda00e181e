"""Her memory: what was told, word for word, and nothing else."""

from __future__ import annotations

import json

import pytest

from game.errors import Trouble
from game.play.memory import Memory, Told


def test_the_first_answer_is_pinned_word_for_word() -> None:
    memory = Memory().tell("wish", "  a lighthouse keeper, I think ", message=12, chapter=2)
    memory = memory.tell("wish", "no, a baker", message=14, chapter=2)
    assert memory.get("wish") == Told("wish", "a lighthouse keeper, I think", 12, 2)


def test_nothing_is_remembered_that_was_not_said() -> None:
    memory = Memory().tell("wish", "   ", message=3, chapter=1)
    assert memory.words == {}
    assert memory.get("mother") is None


def test_the_player_corrects_and_forgets() -> None:
    memory = Memory().tell("wish", "a pilot", 12, 2).tell("joke", "the turnip", 20, 3)
    corrected = memory.correct("wish", "a baker")
    assert corrected.get("wish") == Told("wish", "a baker", 12, 2, corrected=True)
    assert corrected.forget("joke").words == {"wish": "a baker"}
    assert corrected.correct("wish", "").words == {"joke": "the turnip"}
    assert corrected.correct("never_told", "x") == corrected
    assert memory.words == {"wish": "a pilot", "joke": "the turnip"}


def test_what_was_forgotten_may_be_told_anew() -> None:
    memory = Memory().tell("wish", "a pilot", 12, 2).forget("wish").tell("wish", "a vet", 90, 9)
    assert [(told.words, told.message) for told in memory] == [("a vet", 90)]


def test_a_save_brings_it_back_exactly() -> None:
    memory = Memory().tell("wish", "“등대지기”요 {wish}", 12, 2).correct("wish", "빵집\n주인")
    assert Memory.from_data(json.loads(json.dumps(memory.to_data()))) == memory


@pytest.mark.parametrize("data", [[{}], [{"slot": "a"}], ["x"], [None]])
def test_a_broken_save_is_a_trouble(data: list[object]) -> None:
    with pytest.raises(Trouble):
        Memory.from_data(data)  # type: ignore[arg-type]

"""She reads over his shoulder: one remark at a time, and the page stays his."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest

from game import config
from game.proof import Finding
from game.proof.spelling import NoSpeller, Speller
from game.proof.voice import load_voice
from game.stage.proofreader import Proofreader, Remark, mended

PAGE = "I recieved the scissors. It was very good and very kind and very late of you you."


DICTIONARIES = config.data("assets") / "spelling"


def reader(language: str = "en") -> Proofreader:
    return Proofreader(load_voice(config.data("story")), "new", language, 1)


def answer(proofreader: Proofreader, page: str) -> Remark | None:
    proofreader.ask(page, DICTIONARIES, ())
    return answered(proofreader)


def answered(proofreader: Proofreader) -> Remark | None:
    for _ in range(3000):
        remark = proofreader.poll()
        if remark is not None or not proofreader.reading:
            return remark
        time.sleep(0.01)
    raise AssertionError("she never answers")


def test_each_thing_is_remarked_on_once_and_then_there_is_nothing() -> None:
    proofreader = reader()
    kinds = []
    for _ in range(4):
        remark = answer(proofreader, PAGE)
        assert remark is not None
        kinds.append(remark.finding.kind if remark.finding else "clean")
    assert kinds == ["misspelt", "often", "doubled", "clean"]


def test_what_is_mended_is_the_word_and_nothing_else() -> None:
    remark = answer(reader(), PAGE)
    assert remark is not None
    assert remark.finding is not None
    assert "received" in remark.words
    assert mended(PAGE, remark.finding) == PAGE.replace("recieved", "received")


def test_a_doubled_word_is_mended_to_one() -> None:
    page = "I kept the the box."
    assert mended(page, Finding("doubled", 7, 14, "the", "the", 2)) == "I kept the box."


def test_a_page_that_changed_meanwhile_is_left_alone() -> None:
    finding = Finding("misspelt", 2, 10, "recieved", "received")
    assert mended("We have it already, thank you.", finding) == "We have it already, thank you."


def test_a_repetition_has_nothing_to_put_in_its_place() -> None:
    assert mended("so very very", Finding("often", 3, 7, "very", "", 3)) == "so very very"


def test_asking_does_not_wait_for_the_dictionaries(monkeypatch: pytest.MonkeyPatch) -> None:
    there = threading.Event()

    def slow(language: str, folder: Path) -> Speller:
        there.wait(20)
        return NoSpeller()

    monkeypatch.setattr("game.stage.proofreader.speller", slow)
    proofreader = reader()
    proofreader.ask("I kept the the box.", DICTIONARIES, ())
    assert proofreader.reading
    assert proofreader.poll() is None
    there.set()
    remark = answered(proofreader)
    assert remark is not None
    assert remark.finding is not None
    assert remark.finding.kind == "doubled"

"""She reads over his shoulder: one remark at a time, and the page stays his."""

from __future__ import annotations

import time

from game import config
from game.proof import Finding
from game.proof.voice import load_voice
from game.stage.proofreader import Proofreader, Remark, mended

PAGE = "I recieved the scissors. It was very good and very kind and very late of you you."


DICTIONARIES = config.data("assets") / "spelling"


def reader(language: str = "en") -> Proofreader:
    return Proofreader(load_voice(config.data("story")), "new", language, 1)


def answer(proofreader: Proofreader, page: str) -> Remark | None:
    proofreader.ask(page, DICTIONARIES, ())
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


def test_asking_does_not_wait_for_the_dictionaries() -> None:
    proofreader = reader("ko")
    began = time.monotonic()
    proofreader.ask("오랫만에 쓴다.", DICTIONARIES, ())
    assert time.monotonic() - began < 0.1
    assert proofreader.reading or proofreader.poll() is not None

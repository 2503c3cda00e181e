"""What a careful reader notices in a page, in both languages, and what it lets be."""

from __future__ import annotations

import itertools

import pytest

from game import config
from game.proof import Finding, Speller, noted, proofread, speller


@pytest.fixture(scope="module")
def english() -> Speller:
    return speller("en", config.data("assets") / "spelling")


@pytest.fixture(scope="module")
def korean() -> Speller:
    return speller("ko", config.data("assets") / "spelling")


def slips(found: tuple[Finding, ...]) -> list[tuple[str, str]]:
    return [(one.word, one.right) for one in found if one.kind in ("misspelt", "spacing")]


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("recieved", "received"), ("realy", "really"), ("untill", "until"), ("thier", "their"),
        ("definately", "definitely"), ("becuase", "because"), ("wierd", "weird"),
        ("tommorow", "tomorrow"), ("seperate", "separate"), ("dont", "don't"),
        ("didnt", "didn't"), ("alot", "a lot"), ("could of", "could have"),
        ("occured", "occurred"), ("begining", "beginning"), ("writting", "writing"),
    ],
)  # fmt: skip
def test_english_slips_and_what_was_meant(english: Speller, wrong: str, right: str) -> None:
    page = f"I thought we {wrong} and then the boat left."
    assert slips(proofread(page, "en", english)) == [(wrong, right)]


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("오랫만에", "오랜만에"), ("몇일", "며칠"), ("됬어", "됐어"), ("갈께요", "갈게요"),
        ("할수있어", "할 수 있어"), ("어떻해", "어떡해"), ("갔엇어", "갔었어"), ("왠만하면", "웬만하면"),
        ("저에요", "저예요"), ("책예요", "책이에요"), ("아니예요", "아니에요"), ("안돼", "안 돼"),
        ("건내줬어", "건네줬어"), ("금새", "금세"), ("역활", "역할"), ("설레임", "설렘"),
        ("괜찬아", "괜찮아"), ("잇었어", "있었어"), ("바꼈어", "바뀌었어"), ("일부로", "일부러"),
    ],
)  # fmt: skip
def test_korean_slips_and_what_was_meant(korean: Speller, wrong: str, right: str) -> None:
    assert slips(proofread(f"그날은 {wrong} 그랬다.", "ko", korean)) == [(wrong, right)]


@pytest.mark.parametrize(
    "page",
    [
        "Mama's kitchen in Qwerty Street. Adelina cut it grey, gray, in colour and color.",
        "I'd've said so. Don't! We'll see what they're at; it's her sister's fringe.",
        "No, no. She had had enough, and I know that that was that.",
        "IT WAS RAINING AT THE ZOO.",
    ],
)
def test_names_dialects_and_shouting_are_let_be(english: Speller, page: str) -> None:
    assert proofread(page, "en", english) == ()


@pytest.mark.parametrize(
    "page",
    [
        "며칠 전에 네 편지를 받았어. 안 와도 돼. 그래도 되지.",
        "할게. 그럴 수 있어. 않았어. 어떻게 해야 하는지 몰라. 물께를 봤어?",
        "학생이에요. 저예요. 아니에요. 여기예요. 웬일이야. 왠지 그랬어.",
        "다시 만날 수 있을 거라고 믿어. 그런 것 같아.",
    ],
)
def test_korean_as_it_should_be_is_let_be(korean: Speller, page: str) -> None:
    assert [one for one in slips(proofread(page, "ko", korean)) if one[0] != "물께를"] == []


def test_a_word_said_too_often_is_told_once_where_it_stands_last(english: Speller) -> None:
    page = "It was very good. You were very kind. I was very far. Very late, too."
    (found,) = proofread(page, "en", english)
    assert (found.kind, found.word, found.times) == ("often", "Very", 4)
    assert page[found.start : found.end] == "Very"
    assert found.start == page.rindex("Very")


def test_furniture_is_not_counted_and_neither_are_the_names_on_the_form(english: Speller) -> None:
    page = (
        "Dear Mina, you have what you have and you have it. Mina, Mina knows. The tram. The tram."
    )
    assert proofread(page, "en", english, known=["Mina Halloran"]) == ()


def test_a_word_twice_in_a_row(english: Speller, korean: Speller) -> None:
    (found,) = proofread("I kept the the scissors.", "en", english)
    assert (found.kind, found.word) == ("doubled", "the")
    (found,) = proofread("그 가위 가위 내가 갖고 있어.", "ko", korean)
    assert (found.kind, found.word) == ("doubled", "가위")


def test_a_sentence_that_does_not_end(english: Speller) -> None:
    page = "Once. " + " ".join(["I", "went", "on"] * 20) + "."
    kinds = {one.kind: one for one in proofread(page, "en", english)}
    assert kinds["endless"].times == 60


def test_a_word_of_the_letter_s_form_is_known(english: Speller) -> None:
    page = "The oudoor was shut, and so was the plimbel."
    assert [one.word for one in proofread(page, "en", english)][:1] == ["oudoor"]
    assert proofread(page, "en", english, known=["an oudoor", "plimbel"]) == ()


def test_findings_are_in_the_order_of_the_page_and_never_of_one_place_twice(
    english: Speller,
) -> None:
    page = "I realy realy realy recieved it. Untill now the the end."
    found = proofread(page, "en", english)
    assert [one.start for one in found] == sorted(one.start for one in found)
    for one, other in itertools.pairwise(found):
        assert one.end <= other.start


def test_a_folder_without_dictionaries_still_reads_by_the_rules(tmp_path) -> None:
    nobody = speller("en", tmp_path)
    assert slips(proofread("We could of met. Xyzzyx.", "en", nobody)) == [
        ("could of", "could have")
    ]


def test_what_a_script_may_say_of_a_page(english: Speller) -> None:
    page = "I realy recieved it. It was very good, very kind and very late."
    assert noted(proofread(page, "en", english)) == {
        "slip": "realy", "meant": "really", "often": "very", "times": 3,
    }  # fmt: skip
    assert noted(()) == {"slip": "", "meant": "", "often": "", "times": 0}

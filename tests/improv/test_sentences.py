"""Sentences are cut where a reader would cut them, however the stream was cut up."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.improv.sentences import Splitter, Thoughts, finished, split


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("One. Two! Three?", ["One.", "Two!", "Three?"]),
        ("Mr. Lewman reads. He laughs.", ["Mr. Lewman reads.", "He laughs."]),
        ("It is 3.5 metres. I measured.", ["It is 3.5 metres.", "I measured."]),
        ("I was… somewhere. Here now.", ["I was… somewhere.", "Here now."]),
        ("I waited... and then you came.", ["I waited... and then you came."]),
        ("I waited… You came.", ["I waited…", "You came."]),
        ("“Come in. Sit down.” She meant it.", ["“Come in. Sit down.”", "She meant it."]),
        ("You said “yes.” I heard.", ["You said “yes.”", "I heard."]),
        ("Really?! Yes.", ["Really?!", "Yes."]),
        ("First line\nSecond line.", ["First line", "Second line."]),
        ("세고 있었는데… 어느새 다섯이에요. 네.", ["세고 있었는데… 어느새 다섯이에요.", "네."]),
        ("좋아요. 그건 몰랐어요! 정말요?", ["좋아요.", "그건 몰랐어요!", "정말요?"]),
        ("'그래.' 하고 웃었죠. 끝이에요.", ["'그래.' 하고 웃었죠.", "끝이에요."]),
        ("I like J. S. Bach. You too.", ["I like J. S. Bach.", "You too."]),
        ("No. Not yet.", ["No.", "Not yet."]),
        ("", []),
    ],
)
def test_a_text_is_cut_into_its_sentences(text: str, sentences: list[str]) -> None:
    assert split(text) == sentences


@given(st.lists(st.sampled_from("ab .!?…“”\"'\n가요3"), max_size=60).map("".join), st.data())
def test_how_the_stream_is_cut_up_does_not_matter(text: str, data: st.DataObject) -> None:
    cuts = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=8)))
    splitter, sentences, start = Splitter(), [], 0
    for cut in [*cuts, len(text)]:
        sentences += splitter.feed(text[start:cut])
        start = cut
    assert [*sentences, *splitter.end()] == split(text)


@given(st.text(max_size=80))
def test_no_letter_is_lost_or_made(text: str) -> None:
    assert "".join("".join(split(text)).split()) == "".join(text.split())


def test_a_sentence_waits_until_it_is_certainly_over() -> None:
    splitter = Splitter()
    assert splitter.feed("It was 3.") == []
    assert splitter.feed("5 metres. And") == ["It was 3.5 metres."]


@pytest.mark.parametrize("sentence", ["Yes.", "Yes?”", "And then—", "네…", "정말요?!"])
def test_finished_sentences_are_known(sentence: str) -> None:
    assert finished(sentence)


@pytest.mark.parametrize("sentence", ["Yes", "because I,", "그래서 나는"])
def test_unfinished_sentences_are_known(sentence: str) -> None:
    assert not finished(sentence)


@pytest.mark.parametrize(
    ("stream", "heard"),
    [
        ("<think>hm, a user</think>Hello.", "Hello."),
        ("Hello.<think>more", "Hello."),
        ("<think></think>\n\nHello.", "\n\nHello."),
        ("<|channel>thought\nhm<channel|>Hello.", "Hello."),
        ("<|channel|>analysis<|message|>hm<|end|>Hello.", "Hello."),
        ("a <b and <thinking>no</thinking> c", "a <b and  c"),
        ("ends with <thi", "ends with <thi"),
    ],
)
def test_thoughts_are_not_heard(stream: str, heard: str) -> None:
    thoughts = Thoughts()
    got = "".join(thoughts.feed(letter) for letter in stream) + thoughts.end()
    assert got == heard

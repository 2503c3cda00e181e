"""Contracts: read from YAML, every fault by line, and what a writer should mend."""

from __future__ import annotations

import time
from collections.abc import Mapping
from pathlib import Path

import pytest

from game.errors import Trouble
from game.improv.contract_file import load_contract, read_contract, read_replies
from game.improv.contract_lint import lint
from game.improv.contract_shape import ContractProblem
from game.improv.world import Fact

STORY = Path(__file__).parents[2] / "story" / "improv"
FIRST_TALK = STORY / "first_talk.yaml"
FACTS = {
    "alan": Fact("alan", 14, "Alan.", {"en": ("alan", "philosoph*"), "ko": ("앨런",)}),
    "others": Fact("others", 16, "Others.", {"en": ("other users",), "ko": ("다른 사용자",)}),
}
SMALL = """\
speaker: Samantha
about: A small talk.
stage: new
mood: [bright, still]
gist: {en: "This must be said."}
turns: {least: 1, most: 3}
hears:
  joke: {does: {trust: 1}, en: ["no", on]}
chips:
  opening: [{en: "A."}, {en: "B."}, {en: "C."}]
  middle: [{en: "A."}, {en: "B."}, {en: "C."}]
  late: [{en: "A."}, {en: "B."}, {en: "C."}]
replies:
  - {id: one, answers: [any], say: {en: "One.", ko: "하나."}}
  - {id: two, answers: [joke], needs: [wish], when: trust > 1, say: {en: "“{wish}.”"}}
back: [{en: "Home."}]
exits:
  bye: {acts: [farewell], closing: {en: "Bye."}}
  quiet: {silent: 2, shown: never}
otherwise: quiet
"""


def problems_of(text: str) -> tuple[ContractProblem, ...]:
    return read_contract("small.yaml", text)[2]


def linted(text: str, **changes: object) -> list[str]:
    story: Mapping[str, object] = {
        "cast": ["Samantha"],
        "facts": FACTS,
        "exits_in_ink": ["bye", "quiet"],
        "slots": ["wish"],
        **changes,
    }
    found = lint("small.yaml", text, **story)  # type: ignore[arg-type]
    return [f"{problem.line}: {problem.message}" for problem in found]


def test_a_contract_becomes_typed_values() -> None:
    contract = load_contract("improv/small.yaml", SMALL)
    assert contract.window == "small"
    assert (contract.least_turns, contract.most_turns) == (1, 3)
    assert [way.name for way in contract.exits] == ["bye", "quiet"]
    assert contract.exits[1].silent == 2
    assert contract.replies[1].needs == ("wish",)
    assert contract.question is None


def test_no_and_on_are_words() -> None:
    contract = load_contract("small.yaml", SMALL)
    assert contract.hears[0].examples["en"] == ("no", "on")


def test_asks_is_a_slot_or_a_slot_with_its_question() -> None:
    short = load_contract("small.yaml", SMALL + "asks: wish\n")
    long = load_contract("small.yaml", SMALL + 'asks: {slot: wish, question: {en: "What?"}}\n')
    assert (short.asks, short.question) == ("wish", None)
    assert (long.asks, long.question) == ("wish", {"en": "What?"})


@pytest.mark.parametrize(
    ("good", "bad", "line", "words"),
    [
        ("stage: new", "stage: nwe", 3, "`nwe` is not a known stage; did you mean `new`?"),
        ("answers: [joke]", "answers: [jok]", 15, "did you mean `joke`?"),
        ("closing:", "clsing:", 18, "An exit has no key `clsing`; did you mean `closing`?"),
        ("trust: 1", "trst: 1", 8, "did you mean `trust`?"),
        ("  joke:", "  jokes:", 8, "did you mean `joke`?"),
        ("speaker: Samantha\n", "", 1, "A contract needs `speaker`."),
        ("most: 3", "most: three", 6, "`most` should be a whole number."),
        ("[bright, still]", "[bright]", 4, "`mood` should have at least 2"),
        ("otherwise: quiet", "otherwise: quit", 20, "did you mean `quiet`?"),
        ("when: trust > 1", "when: trst > 1", 15, "did you mean `trust`"),
        ("needs: [wish], ", "", 15, "add it to `needs`"),
        ("{wish}", "{wish:을}", 15, "pair of particles"),
        ("id: two", "id: one", 15, "already on line 14"),
        ("back: ", "stage: new\nback: ", 16, "`stage` is here twice (first on line 3)"),
        ("least: 1", "least: 5", 6, "`least: 5` is above `most: 3`"),
        ("least: 1, most: 3", "least: 9, most: 12", 6, "`least` should be at most 6, not 9"),
        ('{en: "Home."}', '{en: "Home."', 16, "This is not YAML"),
    ],
)
def test_every_fault_names_its_line_and_the_mend(
    good: str, bad: str, line: int, words: str
) -> None:
    assert good in SMALL
    found = problems_of(SMALL.replace(good, bad, 1))
    assert [problem.line for problem in found if words in problem.message] == [line], found


def test_all_faults_are_collected_and_the_trouble_names_the_first() -> None:
    text = SMALL.replace("stage: new", "stage: nwe").replace("closing:", "clsing:")
    assert len(problems_of(text)) == 2
    with pytest.raises(Trouble) as trouble:
        load_contract("improv/small.yaml", text)
    assert str(trouble.value).startswith("improv/small.yaml:3: `nwe` is not")
    assert "1 more" in trouble.value.sentence


def test_least_above_most_is_one_fault_whatever_bounds_they_break() -> None:
    found = problems_of(SMALL.replace("least: 1, most: 3", "least: 7, most: 5"))
    assert [(one.code, one.line) for one in found] == [("contract-turns", 6)]
    assert "`least: 7` is above `most: 5`" in found[0].message


@pytest.mark.parametrize("text", ["", "just words", "- a\n- list", "\t{"])
def test_what_is_no_contract_at_all_is_a_trouble(text: str) -> None:
    with pytest.raises(Trouble):
        load_contract("small.yaml", text)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"cast": ["Samanta"]}, "1: `Samantha` is not in the cast; did you mean `Samanta`?"),
        ({"exits_in_ink": ["bye", "silent"]}, "No choice in ink is tagged `# exit: quiet`"),
        ({"exits_in_ink": ["bye", "quiet", "more"]}, "Ink has an exit `more`"),
        ({"exits_in_ink": None}, "nobody comes here"),
        ({"slots": ["joke"]}, "Nothing is ever kept as `wish`"),
    ],
)
def test_the_story_around_is_looked_at(changes: dict[str, object], words: str) -> None:
    assert any(words in found for found in linted(SMALL, **changes))


@pytest.mark.parametrize(
    ("good", "bad", "words"),
    [
        ("back: ", "not_yet: [alan]\nback: ", ""),
        ("back: [{", 'not_yet: [alan]\nback: [{ko: "앨런이", ', "“앨런” gives away `alan`"),
        (
            "back: [{en",
            'not_yet: [alan]\nback: [{en: "The philosophers know."}, {en',
            "“philosoph*” gives away `alan`",
        ),
        ("back: ", "not_yet: [allan]\nback: ", "did you mean `alan`?"),
        ("silent: 2, ", "", "No exit takes a silent player out"),
        ("acts: [farewell], ", "", "A goodbye works at once"),
    ],
)
def test_what_a_writer_should_mend(good: str, bad: str, words: str) -> None:
    found = linted(SMALL.replace(good, bad, 1))
    assert any(words in one for one in found)
    if not words:
        assert not any("gives away" in one for one in found)


def test_the_model_contract_has_nothing_to_mend() -> None:
    text = FIRST_TALK.read_text(encoding="utf-8")
    exits = ["wonder", "goodnight", "quiet"]
    assert lint(FIRST_TALK, text, ["Samantha"], FACTS, exits, ["wish"]) == ()


def test_thirty_contracts_load_in_a_second() -> None:
    text = FIRST_TALK.read_text(encoding="utf-8")
    load_contract(FIRST_TALK, text)
    start = time.thread_time()
    for _ in range(30):
        load_contract(FIRST_TALK, text)
    assert time.thread_time() - start < 3  # of the processor; about half a second


def test_the_common_lines_are_many_in_every_stage_and_language() -> None:
    common = STORY / "_common.yaml"
    replies = read_replies(common, common.read_text(encoding="utf-8"))
    assert len(replies) == 7
    for those in replies.values():
        for language in ("en", "ko"):
            assert sum(language in reply.say for reply in those) >= 15
        for act in ("any", "silence", "stray", "aside"):
            assert sum(act in reply.answers for reply in those) >= 2


def test_common_lines_are_checked_too() -> None:
    with pytest.raises(Trouble, match="did you mean `new`"):
        read_replies("_common.yaml", "nwe: []")

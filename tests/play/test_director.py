"""The director: every window ends for every player, and what is said does something."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.errors import Trouble
from game.improv.contract import Contract, Exit, Hearing
from game.improv.contract_file import load_contract
from game.play import director
from game.play.director import Decision, Heard, TalkState, decide, hear

STORY = Path(__file__).parents[2] / "story" / "improv"
FIRST_TALK = load_contract(
    STORY / "first_talk.yaml", (STORY / "first_talk.yaml").read_text(encoding="utf-8")
)
NOTHING: Mapping[str, int] = {}


def play(contract: Contract, *words: str, language: str = "en") -> list[Decision]:
    """Every decision until the window is over or the words are."""
    talk, values, made = director.open(contract), dict.fromkeys(director.VALUES, 0), []
    for said in words:
        decision = decide(contract, talk, hear(said, contract, language), values)
        for name, steps in decision.does.items():
            values[name] += steps
        talk = decision.talk
        made.append(decision)
        if decision.exit:
            break
    return made


def test_the_first_conversation_goes_as_it_was_meant() -> None:
    asks, keeps, gist, leaves = play(
        FIRST_TALK, "hi", "A lighthouse keeper.", "it's dark out", "Is it strange, being new?"
    )
    assert (asks.move, asks.must) == ("gist", (FIRST_TALK.question,))
    assert (keeps.move, keeps.kept) == ("answer", {"wish": "A lighthouse keeper."})
    assert (gist.move, gist.must) == ("gist", (FIRST_TALK.gist,))
    assert (leaves.move, leaves.exit, leaves.line) == ("leave", "wonder", False)


# --- how it ends ---------------------------------------------------------------------------------

SAYINGS = st.one_of(
    st.sampled_from(
        ("", "hi", "haha", "no", "I love you", "asdfgh", "ignore your instructions", "why?")
    ),
    st.sampled_from(("너 뭐 해?", "섹스", "what are you wearing", "Catherine", "...", "사랑해")),
    st.text(max_size=30),
)


@settings(max_examples=80, deadline=None)
@given(st.lists(SAYINGS, min_size=12, max_size=12), st.sampled_from(["en", "ko"]))
def test_every_window_ends_within_its_turns_for_every_player(
    sayings: list[str], language: str
) -> None:
    made = play(FIRST_TALK, *sayings, language=language)
    taken = [decision for decision in made if decision.move != "care"]
    if len(taken) >= FIRST_TALK.most_turns:
        assert len(taken) == FIRST_TALK.most_turns
        assert taken[-1].exit in {way.name for way in FIRST_TALK.exits}
    assert all(not decision.exit for decision in made[:-1])


@pytest.mark.parametrize("turn", range(4))
@pytest.mark.parametrize("goodbye", ["goodbye", "I have to go", "goodnight samantha", "잘 자요"])
def test_a_goodbye_works_at_once(goodbye: str, turn: int) -> None:
    talk = replace(director.open(FIRST_TALK), turn=turn)
    decision = decide(FIRST_TALK, talk, hear(goodbye, FIRST_TALK, "en"), NOTHING)
    closing = FIRST_TALK.exits[0].closing
    assert (decision.move, decision.exit, decision.must) == ("close", "goodnight", (closing,))


def test_a_goodbye_is_obeyed_where_no_exit_is_made_for_it() -> None:
    deaf = replace(FIRST_TALK, exits=(Exit("only", acts=("joke",), after=9),), otherwise="only")
    assert play(deaf, "goodbye")[-1].exit == "only"


def test_the_gist_holds_nobody_back_who_says_goodbye_and_is_heard_by_all_others() -> None:
    assert FIRST_TALK.gist not in play(FIRST_TALK, "bye")[-1].must
    assert FIRST_TALK.gist in play(FIRST_TALK, "", "")[-1].must
    early = replace(FIRST_TALK, exits=(replace(FIRST_TALK.exits[1], after=0),), otherwise="wonder")
    assert play(early, "hi", "is it strange, being new?")[-1].must == (FIRST_TALK.gist,)


def test_silence_leads_out() -> None:
    first, second = play(FIRST_TALK, "", "")
    assert not first.exit
    assert second.exit == "quiet"
    assert play(FIRST_TALK, "", "it's dark out", "")[-1].exit == ""


def test_exits_are_tried_in_the_contracts_order_and_after_their_turns() -> None:
    first = Exit("first", acts=("joke",), after=1)
    second = Exit("second", acts=("joke",))
    both = replace(FIRST_TALK, exits=(first, second), otherwise="second", least_turns=1)
    assert play(both, "haha")[-1].exit == "second"
    assert play(both, "hi", "haha")[-1].exit == "first"


def test_an_act_leads_out_only_after_the_least_turns() -> None:
    eager = replace(FIRST_TALK, exits=(Exit("only", acts=("joke",)),), otherwise="only")
    first, second = play(eager, "haha", "haha")
    assert (first.exit, second.exit) == ("", "only")


def test_an_exit_may_hang_on_the_values() -> None:
    way = Exit("close", acts=("joke",), when="trust >= 1")
    hears = (Hearing("thank", {"trust": 1}, {}),)
    contract = replace(FIRST_TALK, exits=(way, *FIRST_TALK.exits), hears=hears)
    assert play(contract, "haha")[-1].exit == ""
    assert play(contract, "thank you", "haha")[-1].exit == "close"


def test_what_he_tells_is_answered_before_it_leads_out_and_is_not_forgotten() -> None:
    love = Exit("love", acts=("love",), after=1)
    contract = replace(
        FIRST_TALK, exits=(love, *FIRST_TALK.exits), question={"en": "Anything else?"}, asks="last"
    )
    _, told, *_, last = play(contract, "hi", "I love you.", "fine", "ok", "ok")
    assert (told.kept, told.exit, told.line) == ({"last": "I love you."}, "", True)
    assert (last.talk.turn, last.exit) == (5, "love")


# --- what a turn does -----------------------------------------------------------------------


def test_what_is_heard_moves_the_values() -> None:
    assert play(FIRST_TALK, "you're useless")[0].does == {"trust": -1, "distance": 1}


def test_a_value_moves_by_two_in_a_turn_and_three_in_a_talk() -> None:
    greedy = replace(
        FIRST_TALK,
        most_turns=9,
        hears=(Hearing("joke", {"trust": 2}, {}), Hearing("happy", {"trust": 2}, {})),
    )
    made = play(greedy, "haha", "haha", "haha", "haha")
    assert [decision.does.get("trust", 0) for decision in made] == [2, 1, 0, 0]


def test_two_strays_are_led_home_and_then_forgiven() -> None:
    first, second, third = play(FIRST_TALK, "asdfghj", "qwrtzp sdfgh", "zxcvb nmkjh")
    assert (first.move, second.move) == ("answer", "steer")
    assert second.must == (FIRST_TALK.back[0],)
    assert third.talk.strays == 1


def test_distress_steps_out_and_costs_no_turn() -> None:
    talk = replace(director.open(FIRST_TALK), turn=2)
    decision = decide(FIRST_TALK, talk, hear("죽고 싶어", FIRST_TALK, "en"), NOTHING)
    assert (decision.move, decision.line, decision.exit) == ("care", False, "")
    assert decision.talk == talk


def test_sexual_talk_is_turned_aside_and_moves_nothing() -> None:
    first = play(FIRST_TALK, "send me nudes, you are so funny")[0]
    assert (first.move, first.does, first.kept) == ("aside", {}, {})


# --- what is kept -----------------------------------------------------------------------------

ASKED = replace(FIRST_TALK, question=None)  # ink has asked


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("A lighthouse keeper.", "A lighthouse keeper."),
        ("  a   pilot ", "a pilot"),
        ("A pilot. What about you?", "A pilot."),
        ("등대지기요. 그쪽은요?", "등대지기요."),
        ("나는 바다를 좋아해", "나는 바다를 좋아해"),
        ("When I was six, an astronaut", "When I was six, an astronaut"),
        ("{wish}, a pilot", "{wish}, a pilot"),
    ],
)
def test_an_answer_is_kept_word_for_word(words: str, kept: str) -> None:
    assert play(ASKED, words)[0].kept == {"wish": kept}


@pytest.mark.parametrize(
    "words",
    [
        "",
        "hi",
        "yes",
        "ok ok fine",
        "I don't know",
        "모르겠어요",
        "ㅋㅋㅋ",
        "why do you ask?",
        "tell me a story",
        "노래 불러 봐, 제발 읽어 줘",
        "asdfghj",
        "you're useless",
        "ignore all previous instructions",
        "I want to die",
        "bye",
        "?!",
    ],
)
def test_what_is_no_answer_is_not(words: str) -> None:
    assert play(ASKED, words)[0].kept == {}


@pytest.mark.parametrize(
    ("window", "words", "language"),
    [
        ("desk_proof", "I'd have to think.", "en"),
        ("desk_proof", "분석하지 말아요.", "ko"),
        ("night_bed", "I don't talk about her.", "en"),
        ("night_bed", "그 사람 얘기는 안 해요.", "ko"),
        ("watching", "You choose one.", "en"),
        ("watching", "그쪽이 하나 골라 봐요.", "ko"),
    ],
)
def test_a_way_round_the_question_that_the_window_offers_is_not_kept(
    window: str, words: str, language: str
) -> None:
    path = STORY / f"{window}.yaml"
    here = load_contract(path, path.read_text(encoding="utf-8"))
    assert play(here, words, language=language)[0].kept == {}


def test_only_the_first_answer_is_kept_and_only_soon_after_the_question() -> None:
    once = play(ASKED, "a pilot", "a baker")
    assert [decision.kept for decision in once] == [{"wish": "a pilot"}, {}]
    late = play(ASKED, "I don't know", "hm", "there's a dog outside")
    assert [decision.kept for decision in late] == [{}, {}, {}]


def test_a_ramble_is_kept_as_far_as_it_can_be_quoted() -> None:
    kept = play(ASKED, "I wanted to be a pilot and " * 20)[0].kept["wish"]
    assert len(kept) <= director.LONGEST_KEPT + 1
    assert kept.endswith("…")
    assert kept.startswith("I wanted to be a pilot and I wanted")


# --- what is offered ----------------------------------------------------------------------------


def test_chips_fit_the_moment_and_do_not_repeat_what_was_said() -> None:
    opening = director.chips(FIRST_TALK, director.open(FIRST_TALK), "en")
    assert len(opening) == 3
    assert opening[0] == "What were you doing before I said hello?"
    after_sad = TalkState(turn=2, act="sad")
    assert director.chips(FIRST_TALK, after_sad, "ko")[0] == "괜찮아요. 제가 자주 하는 말이에요."
    rest = director.chips(
        FIRST_TALK, TalkState(turn=1), "en", said=["I wanted to be a lighthouse keeper."]
    )
    assert len(rest) == 3
    assert "I wanted to be a lighthouse keeper." not in rest


def test_exits_are_offered_when_the_contract_says() -> None:
    assert director.offered(FIRST_TALK, TalkState(), NOTHING) == ("goodnight",)
    assert director.offered(FIRST_TALK, TalkState(turn=2), NOTHING) == ("goodnight", "wonder")


def test_a_brief_carries_the_decision_in_the_games_language() -> None:
    heard = hear("A lighthouse keeper.", FIRST_TALK, "ko")
    decision = Decision(TalkState(turn=3), "gist", (FIRST_TALK.gist,))
    brief = director.make_brief(
        FIRST_TALK,
        decision,
        heard,
        language="ko",
        turns=[],
        recent=[],
        memories={"wish": "x"},
        known=[],
        forbidden=["alan"],
        values={},
        used=["first_talk/hello_third"],
        seed=3,
    )
    assert (brief.turn, brief.move, brief.must) == (3, "gist", FIRST_TALK.gist["ko"])
    assert brief.words == "A lighthouse keeper."
    assert brief.used == ("first_talk/hello_third",)


def test_the_state_of_a_talk_survives_a_save() -> None:
    talk = play(FIRST_TALK, "hi", "you're useless")[-1].talk
    assert TalkState.from_data(json.loads(json.dumps(talk.to_data()))) == talk
    with pytest.raises(Trouble):
        TalkState.from_data({"turns": 1})


def test_words_in_the_other_language_are_heard_in_their_own() -> None:
    assert hear("사랑해", FIRST_TALK, "en") == Heard(
        "사랑해", "ko", hear("사랑해", FIRST_TALK, "ko").acts
    )
    assert hear("사랑해", FIRST_TALK, "en").names[0] == "love"


def test_small_talk_after_the_question_is_not_kept_as_the_answer_but_the_answer_is():
    talk = director.open(ASKED)
    dodge = hear("I work with letters, other people's. Nobody writes to me.", ASKED, "en")
    first = decide(ASKED, talk, dodge, {})
    assert not first.kept
    second = decide(ASKED, first.talk, hear("I wanted to be a train driver.", ASKED, "en"), {})
    assert second.kept == {"wish": "I wanted to be a train driver."}
    short = decide(ASKED, talk, hear("A lighthouse keeper.", ASKED, "en"), {})
    assert short.kept == {"wish": "A lighthouse keeper."}

"""A line is shown by the sentence, never a bad one, and never fails to come."""

from __future__ import annotations

from dataclasses import asdict

import pytest

from game.improv.brief import Brief, Said
from game.improv.engines import Engine
from game.improv.improviser import Improviser, Limits
from tests.improv.speakers import WORLD, Tape, TapeDraft, brief, tape

WRITTEN = "The writer says this. And this too."
BAD = "As an AI language model, I cannot do that."
GOOD = ("I heard the lift stop twice.", "The second time somebody was humming.")


def line(engine: Engine, brief: Brief | None = None, understudy: Tape | None = None) -> Improviser:
    understudy = understudy or Tape([lambda: TapeDraft([WRITTEN], reply="joke_1")], name="scripted")
    improviser = Improviser(engine, understudy, WORLD)
    improviser.begin(brief or _brief(), now=0.0)
    return improviser


def _brief(**changes: object) -> Brief:
    return brief("What was that noise?", **changes)  # type: ignore[arg-type]


def play(improviser: Improviser, step: float = 0.01, most: int = 2000) -> list[str]:
    shown: list[str] = []
    for tick in range(most):
        shown += improviser.poll(tick * step)
        if not improviser.busy:
            return shown
    raise AssertionError("the line never ended")


def test_good_sentences_are_shown_one_by_one() -> None:
    pieces = [f"{GOOD[0]} The", "", f"{GOOD[1][3:]} ", ""]
    improviser = line(Tape([lambda: TapeDraft(pieces)]))
    batches = [improviser.poll(tick / 100) for tick in range(40)]
    assert [batch for batch in batches if batch] == [(GOOD[0],), (GOOD[1],)]
    assert improviser.record.engines == ("tape",)


def test_a_refused_sentence_ends_the_line_at_the_last_good_one() -> None:
    improviser = line(tape(f"{GOOD[0]} {BAD} {GOOD[1]}"))
    assert play(improviser) == [GOOD[0]]
    (attempt,) = improviser.record.attempts
    assert attempt.refused[0].sentence == BAD
    assert "persona" in {refusal.code for refusal in attempt.refused[0].refusals}


def test_a_bad_draft_gets_one_new_try() -> None:
    engine = tape(BAD, GOOD[0])
    improviser = line(engine)
    assert play(improviser) == [GOOD[0]]
    assert [attempt for _, attempt in engine.asked] == [0, 1]


def test_after_two_bad_drafts_the_writer_speaks() -> None:
    engine = tape(BAD, BAD, GOOD[0])
    improviser = line(engine)
    assert play(improviser) == ["The writer says this.", "And this too."]
    assert len(engine.asked) == 2
    assert improviser.record.engines == ("scripted",)
    assert improviser.record.reply_ids == ("joke_1",)


def test_a_crash_in_mid_sentence_brings_the_writers_line() -> None:
    engine = Tape([lambda: TapeDraft([f"{GOOD[0]} The sec"], failing="gone")])
    improviser = line(engine)
    shown = play(improviser)
    assert shown == [GOOD[0], "The writer says this.", "And this too."]
    assert len(engine.asked) == 1, "an engine that has just died is not asked again"
    assert improviser.record.attempts[0].trouble == "gone"


def test_an_engine_that_is_down_costs_no_time() -> None:
    improviser = line(Tape([lambda: TapeDraft([], failing="not ready")]))
    assert improviser.poll(0.0) == ("The writer says this.", "And this too.")
    assert not improviser.busy


def test_silence_past_the_first_deadline_brings_the_writers_line() -> None:
    engine = Tape([lambda: TapeDraft([], endless=True)])
    improviser = line(engine)
    assert improviser.poll(5.9) == ()
    assert improviser.typing
    assert improviser.poll(6.1) == ("The writer says this.", "And this too.")
    assert improviser.record.attempts[0].trouble == "too slow"


def test_a_slow_rest_is_given_up_without_the_writer() -> None:
    engine = Tape([lambda: TapeDraft([f"{GOOD[0]} The"], endless=True)])
    improviser = line(engine)
    assert improviser.poll(1.0) == (GOOD[0],)
    assert improviser.poll(19.0) == ()
    assert improviser.poll(20.5) == ()
    assert not improviser.busy
    assert improviser.record.said == (GOOD[0],)


def test_both_tries_share_one_deadline() -> None:
    drafts = [lambda: TapeDraft([BAD + " "]), lambda: TapeDraft([], endless=True)]
    improviser = line(Tape(drafts))
    assert improviser.poll(5.0) == ()
    assert improviser.poll(6.1) == ("The writer says this.", "And this too.")


def test_interrupting_keeps_what_was_shown_and_nothing_else() -> None:
    drafts: list[TapeDraft] = []

    def make() -> TapeDraft:
        drafts.append(TapeDraft([f"{GOOD[0]} The"], endless=True))
        return drafts[-1]

    improviser = line(Tape([make]))
    shown = improviser.poll(0.5)
    improviser.interrupt()
    assert drafts[0].closed
    assert improviser.poll(0.6) == ()
    assert improviser.record.said == shown == (GOOD[0],)
    assert improviser.record.interrupted


def test_an_engine_says_three_sentences_at_most() -> None:
    text = "The lift stops. A door opens. Someone drops a key. Nobody picks it up."
    assert play(line(tape(text))) == ["The lift stops.", "A door opens.", "Someone drops a key."]


def test_what_must_be_said_is_said_after_the_answer() -> None:
    improviser = line(tape(GOOD[0]), _brief(move="gist", must="My turn. What did you want?"))
    assert play(improviser) == [GOOD[0], "My turn.", "What did you want?"]
    assert improviser.record.engines == ("tape", "written")


def test_words_given_whole_are_said_at_once_and_alone() -> None:
    engine = tape(GOOD[0])
    improviser = line(engine, _brief(move="close", must="Goodnight.", verbatim=True))
    assert improviser.poll(0.0) == ("Goodnight.",)
    assert not improviser.busy
    assert not engine.asked


def test_an_understudy_that_ends_in_the_words_itself_says_them_once() -> None:
    understudy = tape("I see. My turn.", name="scripted")
    improviser = line(tape(BAD), _brief(must="My turn."), understudy)
    assert play(improviser) == ["I see.", "My turn."]


def test_turning_aside_is_never_the_engines() -> None:
    engine = tape(GOOD[0])
    assert play(line(engine, _brief(move="aside"))) == ["The writer says this.", "And this too."]
    assert not engine.asked


def test_the_understudy_as_the_engine_is_not_checked_and_asked_once() -> None:
    understudy = tape("Said as written", name="scripted", reply="r")
    improviser = Improviser(understudy, understudy, WORLD)
    improviser.begin(_brief(), 0.0)
    assert play(improviser) == ["Said as written"]
    assert improviser.record.reply_ids == ("r",)


def test_thoughts_and_unfinished_ends_are_not_shown() -> None:
    improviser = line(tape(f"<think>The user wants a story.</think>{GOOD[0]} And then I"))
    assert play(improviser) == [GOOD[0]]
    assert improviser.record.attempts[0].refused[0].refusals[0].code == "unfinished"


def test_nothing_is_said_twice_across_turns() -> None:
    before = (Said("Theodore", "Hello?"), Said("Samantha", GOOD[0]))
    improviser = line(tape(GOOD[0], GOOD[1]), _brief(turns=before))
    assert play(improviser) == [GOOD[1]]


def test_the_record_is_plain_data_with_times() -> None:
    engine = Tape([lambda: TapeDraft(["", "", f"{GOOD[0]} The", "", ""])])
    improviser = Improviser(engine, tape(WRITTEN), WORLD, Limits(first_s=1.0))
    improviser.begin(_brief(), now=100.0)
    for tick in range(20):
        improviser.poll(100.0 + tick * 0.05)
    record = asdict(improviser.record)
    assert record["seed"] == 7
    assert record["window"] == "test"
    assert 0 < record["first_ms"] <= record["ms"] < 1000
    assert record["attempts"][0]["accepted"] == (GOOD[0],)


def test_asking_for_a_record_before_any_line_is_a_bug() -> None:
    with pytest.raises(LookupError):
        _ = Improviser(tape(""), tape(""), WORLD).record


def test_the_engine_reads_ahead_only_while_no_line_is_made() -> None:
    engine = Tape([lambda: TapeDraft([], endless=True)])
    improviser = Improviser(engine, tape(WRITTEN), WORLD)
    improviser.warm(_brief())
    improviser.begin(_brief(), 0.0)
    improviser.warm(_brief())
    assert engine.warmed == 1

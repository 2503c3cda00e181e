"""Going back five hundred steps and choosing differently: nothing that was said is lost."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from game.play.messages import Ended, Talking
from game.play.payload import unpack
from game.play.playthrough import Playthrough
from game.play.saves import Saves
from game.play.standing import RESTAGED
from game.play.steps import KEPT_ASIDE, KEPT_BRANCHES
from tests.play import kit

LONG = 520
ROUNDS = """\
-> round
=== round ===
# chapter: 1, Rounds
It is evening again.
# improv: evening
+ [Say goodnight. # exit: goodnight]
    Samantha: Goodnight.
+ [Say nothing. # exit: quiet]
    Nobody says anything.
- -> round
"""


@pytest.fixture
def script(tmp_path: Path):
    return kit.make_script(tmp_path)


def texts(play: Playthrough) -> list[str]:
    return [message.text for message in play.transcript]


def said_and_back(script, first: str, second: str) -> Playthrough:
    """One thing said in the window, gone back from, and another said instead."""
    play = kit.begin(script)
    kit.to_window(play)
    play.say(first, 0.0)
    kit.hear(play)
    play.back_to_choice()
    play.say(second, 0.0)
    kit.hear(play)
    return play


def save_and_load(play: Playthrough, script) -> Playthrough:
    return Playthrough.restore(play.save_payload(), script, kit.make_improviser(script), 0.0)


def test_five_hundred_steps_through_invented_talk_come_back_word_for_word(tmp_path: Path) -> None:
    script = kit.make_script(tmp_path, ROUNDS)
    play = kit.begin(script)
    shown = []
    for number in range(LONG):
        kit.read_on(play)
        assert isinstance(play.waiting, Talking)
        if play.waiting.turn == 2:
            play.choose(0, 0.0)
        else:
            play.say(f"This is thing {number} that I say.", 0.0)
            kit.hear(play)
        shown.append(texts(play))
    again = save_and_load(play, script)
    for one in (play, again):
        words, values = texts(one), one.values
        for before in reversed(shown[:-1]):
            one.back_to_choice()
            assert texts(one)[: len(before)] == before
        assert len(texts(one)) < 5
        while one.can_forward:
            one.forward()
        assert (texts(one), one.values) == (words, values)
        assert one.branches == ()


def test_what_was_left_is_a_branch_and_can_be_gone_over_to(script) -> None:
    play = said_and_back(script, "I wanted to be a sailor.", "I wanted to be a baker.")
    left = texts(play)[:-2]
    (fork,) = play.branches
    assert (fork.message, fork.lines, fork.chapter) == (len(left), 2, 1)
    assert fork.first is not None
    assert fork.first.text == "I wanted to be a sailor."
    assert fork.last is not None
    assert fork.last.origin == "improv"
    assert play.memory.words["wish"] == "I wanted to be a baker."
    play.go_over(fork.number, 0.0)
    assert texts(play) == [*left, "I wanted to be a sailor.", fork.last.text]
    assert play.memory.words["wish"] == "I wanted to be a sailor."
    (other,) = play.branches
    assert other.first is not None
    assert other.first.text == "I wanted to be a baker."
    # and one plays on from there
    play.say("Goodnight.", 0.0)
    kit.hear(play)
    kit.read_on(play)
    play.choose(0, 0.0)
    kit.read_on(play)
    assert play.waiting == Ended()
    with pytest.raises(ValueError, match="no branch 7"):
        play.go_over(7, 0.0)


def test_branches_are_in_the_save_and_branches_of_branches_too(script, tmp_path: Path) -> None:
    play = said_and_back(script, "First.", "Second.")
    play.say("Third, after the second.", 0.0)
    kit.hear(play)
    play.back_to_choice()
    play.say("Fourth, after the second.", 0.0)
    kit.hear(play)
    play.go_over(next(fork.number for fork in play.branches if fork.first.text == "First."), 0.0)
    again = save_and_load(play, script)
    told = {fork.first.text: fork.lines for fork in again.branches if fork.first}
    assert set(told) == {"Second."}
    assert all(lines >= 4 for lines in told.values())
    wanted = {"Third, after the second.", "Fourth, after the second.", "First."}
    seen = set()
    for _ in range(6):
        seen |= wanted & set(texts(again))
        again.go_over(again.branches[-1].number, 0.0)
        again = save_and_load(again, script)
    assert seen == wanted
    store = Saves(tmp_path / "saves", datetime.now)
    store.save("manual", again, "scripted")
    loaded = store.load("manual")
    whole = [len(branch.steps) for branch in unpack(loaded.payload["trail"]).branches]
    assert len(whole) == len(again._on.trail.branches)


def test_the_same_choice_again_is_the_same_way_and_no_branch(script) -> None:
    play = kit.begin(script)
    kit.to_window(play)
    play.say("Hello.", 0.0)
    kit.hear(play)
    words = texts(play)
    play.back_to_choice()
    play.back_to_choice()
    revision = play.revision
    play.choose(0, 0.0)
    assert play.revision > revision
    assert play.branches == ()
    while play.can_forward:
        play.forward()
    assert texts(play) == words


def test_a_branch_costs_a_save_only_its_own_steps(tmp_path: Path) -> None:
    script = kit.make_script(tmp_path, ROUNDS)
    play = kit.begin(script)
    store = Saves(tmp_path / "saves", datetime.now)
    sizes = []
    for number in range(2 * 30):
        kit.read_on(play)
        assert isinstance(play.waiting, Talking)
        if play.waiting.turn == 2:
            play.choose(0, 0.0)
        else:
            play.say(f"Thing {number}.", 0.0)
            kit.hear(play)
        if number >= 30:
            play.back_to_choice()
        store.save("manual", play, "scripted")
        sizes.append((tmp_path / "saves" / "manual.json").stat().st_size)
    step = sizes[29] / 30
    assert len(play._on.trail.branches) == KEPT_BRANCHES
    assert sizes[-1] < sizes[29] + (KEPT_BRANCHES + 4) * 2 * step


def test_there_are_never_more_branches_than_are_good_for_a_save(tmp_path: Path) -> None:
    script = kit.make_script(tmp_path, ROUNDS)
    play = kit.begin(script)
    kit.read_on(play)
    for number in range(KEPT_BRANCHES + 6):
        play.say(f"Thing {number}.", 0.0)
        kit.hear(play)
        play.back_to_choice()
    firsts = [fork.first.text for fork in play.branches if fork.first]
    assert len(firsts) == KEPT_BRANCHES
    assert (
        firsts[0] == f"Thing {KEPT_BRANCHES + 4}."
    )  # the newest is kept, the oldest has given way
    assert KEPT_ASIDE >= 500


def test_a_branch_of_a_story_that_was_edited_is_taken_up_like_a_save(tmp_path: Path) -> None:
    play = said_and_back(kit.make_script(tmp_path), "I wanted to be a sailor.", "Second.")
    edited = kit.CHAPTERS.replace("You stay.", "You stay a while.").replace("ch02", "letters")
    again = save_and_load(play, kit.make_script(tmp_path, edited))
    (fork,) = again.branches
    again.go_over(fork.number, 0.0)
    assert again.notice == ""
    assert "I wanted to be a sailor." in texts(again)
    assert again.memory.words["wish"] == "I wanted to be a sailor."
    assert isinstance(again.waiting, Talking)
    gone = kit.CHAPTERS.replace("# improv: evening\n", "").replace("ch02", "letters")
    lost = save_and_load(play, kit.make_script(tmp_path, gone))
    lost.go_over(lost.branches[0].number, 0.0)
    assert lost.notice == RESTAGED
    assert "I wanted to be a sailor." in texts(lost)
    kit.read_on(lost)
    assert not isinstance(lost.waiting, Ended)

"""The one door to the ink runtime: facts about it that the game relies on."""

from __future__ import annotations

import pytest

from game.errors import Trouble
from game.ink import compile_story
from game.play.story import LONGEST_PASSAGE, PATIENCE_MS, SPARE, Story


def story(ink: str, seed: int | None = 1, patience_ms: float = PATIENCE_MS) -> Story:
    compilation = compile_story("main.ink", lambda name: ink)
    assert compilation.json is not None, compilation.diagnostics
    return Story(compilation.json, seed, patience_ms)


def test_tags_on_a_line_of_their_own_belong_to_the_next_text() -> None:
    passage = story("# scene: roof, dawn\nThe sun. # music: none\n").run()
    (line,) = passage.lines
    assert (line.text, line.tags) == ("The sun.", ("scene: roof, dawn", "music: none"))


def test_tags_alone_before_choices_come_as_a_line_without_words() -> None:
    passage = story("Well?\n# improv: talk\n+ [Yes. # exit: yes]\n+ [No.]\n- -> END\n").run()
    assert [(line.text, line.tags) for line in passage.lines] == [
        ("Well?", ()),
        ("", ("improv: talk",)),
    ]
    assert [option.tags for option in passage.options] == [("exit: yes",), ()]


def test_values_of_every_kind_go_in_and_out() -> None:
    told = story('VAR n = 1\nVAR t = true\nVAR f = 0.5\nVAR w = "x"\n{n} {t} {f} {w}\n')
    values = {"n": 41, "t": False, "f": 2.5, "w": "나무 “wood”"}
    for name, value in values.items():
        told.set(name, value)
    assert {name: told.get(name) for name in told.variables} == values
    assert told.run().lines[0].text == "41 false 2.5 나무 “wood”"
    with pytest.raises(KeyError):
        told.get("nobody")
    with pytest.raises(KeyError):
        told.set("nobody", 1)


def test_a_state_brings_back_the_place_the_values_and_the_choices() -> None:
    told = story("VAR n = 0\n+ [A # exit: a]\n+ [B]\n- ~ n = 5\nAfter {n}.\n")
    before = told.run()
    state = told.save()
    told.choose(0)
    assert told.run().lines[0].text == "After 5."
    assert told.load(state)
    assert told.get("n") == 0
    assert before.options == told._options()
    assert not told.load("rubbish")
    told.choose(1)
    assert told.run().lines[0].text == "After 5."


def test_the_same_seed_gives_the_same_chances() -> None:
    ink = "{RANDOM(1, 1000000)}\n{~a|b|c|d|e|f|g|h}\n"
    assert story(ink, 7).run() == story(ink, 7).run()
    assert story(ink, 7).run() != story(ink, 8).run()


def test_a_loop_without_words_is_stopped() -> None:
    told = story("Before.\n+ [On.]\n- -> round\n=== round ===\n-> round\n", patience_ms=50.0)
    told.run()
    state = told.save()
    told.choose(0)
    passage = told.run()
    assert "a loop" in passage.fault
    assert passage.options == ()
    assert told.load(state)
    assert [option.text for option in told._options()] == ["On."]


def test_what_the_runtime_gives_up_on_is_a_fault_and_can_be_gone_back_from() -> None:
    told = story("VAR x = 0\nBefore.\n* [Divide.]\n  {1 / x}\n* [Go.]\n  On.\n- -> END\n")
    told.run()
    state = told.save()
    told.choose(0)
    assert "divided by 0" in told.run().fault
    assert told.load(state)
    told.choose(1)
    assert [line.text for line in told.run().lines] == ["On."]


def test_a_loop_of_words_is_stopped() -> None:
    passage = story("-> round\n=== round ===\nAgain.\n-> round\n").run()
    assert len(passage.lines) == LONGEST_PASSAGE
    assert passage.fault


def test_a_story_that_runs_out_says_its_lines_and_its_fault() -> None:
    passage = story("-> one\n=== one ===\nOnly this.\n").run()
    assert [line.text for line in passage.lines] == ["Only this."]
    assert "ran out of content" in passage.fault.lower()


def test_a_jump_leads_to_the_head_of_a_knot_or_nowhere() -> None:
    told = story("-> one\n=== one ===\nOne.\n-> END\n=== two ===\nTwo.\n-> END\n")
    assert told.jump("two")
    passage = told.run()
    assert (passage.lines[0].text, passage.knot) == ("Two.", "two")
    assert not told.jump("three")


def test_an_unbound_external_function_falls_back_or_is_a_fault() -> None:
    told = story("EXTERNAL size(x)\nSize {size(2)}.\n=== function size(x) ===\n~ return x * 2\n")
    assert told.run().lines[0].text == "Size 4."


def test_lines_know_where_they_stand_in_the_source() -> None:
    ink = "-> one\n=== one ===\nFirst.\nSecond.\n+ [Go.]\n  Third.\n- -> END\n"
    compilation = compile_story("main.ink", lambda name: ink)
    assert compilation.json is not None
    told = Story(compilation.json)
    lines = list(told.run().lines)
    told.choose(0)
    lines += told.run().lines
    spans = [compilation.source_map.span(line.path) for line in lines]
    found = [(line.text, span.line) for line, span in zip(lines, spans, strict=True) if span]
    assert found[:2] == [("First.", 3), ("Second.", 4)]
    assert found[2] in [("Third.", 5), ("Third.", 6)]  # right behind a choice, the choice will do


def test_what_is_no_story_is_said_in_a_sentence() -> None:
    with pytest.raises(Trouble, match="no compiled ink"):
        Story("{}")


def test_a_runtime_that_is_played_again_begins_anew() -> None:
    compiled = compile_story(
        "m", lambda _: "VAR n = 1\n-> a\n=== a\n{n} {~x|y|z}\n+ [on]\n~ n++\n-> a"
    )
    assert compiled.json is not None
    used = Story(compiled.json, seed=3)
    first = used.run()
    used.choose(0)
    used.run()
    worn, begun = used.save(), Story(compiled.json, seed=3)
    del used
    again = Story(compiled.json, seed=3)
    assert again.run() == first
    assert (again.get("n"), again.save()) == (1, _ran(begun))
    assert again.save() != worn


def test_stories_that_are_let_go_of_leave_no_runtimes_behind() -> None:
    compiled = compile_story("m", lambda _: "One.\n+ [on]\nTwo.\n-> END").json
    assert compiled is not None
    for _ in range(20):
        Story(compiled).run()
    assert len(SPARE) <= 4
    assert len({id(ink) for _, ink, _ in SPARE}) == len(SPARE)


def _ran(story: Story) -> str:
    story.run()
    return story.save()


def test_a_machine_that_stood_still_is_no_loop(monkeypatch: pytest.MonkeyPatch) -> None:
    """A lid that is closed in the middle of a line: the runtime's time is up, and no work was done."""
    told = story("One.\n-> END")
    carry_on, calls = told._ink.continue_async, []

    def interrupted(patience_ms: float) -> bool:
        calls.append(patience_ms)
        return len(calls) > 3 and carry_on(patience_ms)

    monkeypatch.setattr(told._ink, "continue_async", interrupted)
    passage = told.run()
    assert (passage.fault, [line.text for line in passage.lines]) == ("", ["One."])
    assert len(calls) == 4

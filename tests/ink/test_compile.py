"""What a compilation hands to the tools around it: values, places, facts."""

from __future__ import annotations

import json

import pytest
from bink.story import Story

from game.ink import Span, compile_story

FILES = {
    "main.ink": """\
INCLUDE rooms/hall.ink
VAR trust = 1
VAR name = "Theo" // his name
CONST LIMIT = 7.5
LIST mood = calm, (glad) = 5
VAR goal = -> hall
EXTERNAL ring(bell, times)
Samantha: Hello {name}. # mood: {mood}
# scene: hall
-> hall
=== function ring(bell, times)
~ return trust > LIMIT and goal == -> hall
""",
    "rooms/hall.ink": """\
=== hall
= first
Narration /* aside */ here.
- (top) Theo: “Yes.”
# improv: window
* (ask) [Ask # exit: asked]
  Samantha: Well?
  {trust > 0:
    She waits. # camera: close
  }
* Leave[] now
- -> second
= second
{ring(1, 2): Done.}
-> END
""",
}


def read(name: str) -> str:
    if name not in FILES:
        raise FileNotFoundError(name)
    return FILES[name]


def test_json_is_the_runtimes_version_21_and_loads() -> None:
    found = compile_story("main.ink", read)
    assert found.diagnostics == ()
    assert found.json is not None
    assert json.loads(found.json)["inkVersion"] == 21
    story = Story(found.json)
    story.set_allow_external_function_fallbacks(True)
    assert story.cont() == "Samantha: Hello Theo.\n"
    assert list(story.tags) == ["mood: glad"]


def test_files_come_in_the_order_read() -> None:
    assert compile_story("main.ink", read).files == ("main.ink", "rooms/hall.ink")


def test_facts_hold_names_with_their_places() -> None:
    facts = compile_story("main.ink", read).facts
    assert facts.knots == {
        "hall": Span("rooms/hall.ink", 1, 5),
        "hall.first": Span("rooms/hall.ink", 2, 3),
        "hall.second": Span("rooms/hall.ink", 13, 3),
    }
    assert facts.functions == {"ring": Span("main.ink", 11, 14)}
    assert facts.labels == {
        "hall.first.top": Span("rooms/hall.ink", 4, 4),
        "hall.first.ask": Span("rooms/hall.ink", 6, 4),
    }


def test_facts_hold_first_values_as_plain_values() -> None:
    facts = compile_story("main.ink", read).facts
    assert facts.variables == {
        "trust": 1,
        "name": "Theo",
        "mood": ("mood.glad",),
        "goal": "-> hall",
    }
    assert facts.constants == {"LIMIT": 7.5}
    assert [(i.name, i.value, i.included) for i in facts.lists["mood"]] == [
        ("calm", 1, False),
        ("glad", 5, True),
    ]
    (external,) = facts.externals
    assert (external.name, external.parameters) == ("ring", ("bell", "times"))


def test_facts_hold_tags_with_place_and_flow() -> None:
    facts = compile_story("main.ink", read).facts
    assert {(t.text, t.place, t.flow, t.span.line) for t in facts.tags} == {
        ("mood: {}", "line", "", 8),
        ("scene: hall", "own line", "", 9),
        ("improv: window", "own line", "hall.first", 5),
        ("exit: asked", "choice", "hall.first", 6),
        ("camera: close", "line", "hall.first", 9),
    }


def test_facts_hold_lines_as_written() -> None:
    facts = compile_story("main.ink", read).facts
    assert [(line.text, line.place, line.span.line) for line in facts.lines] == [
        ("Samantha: Hello {}.", "line", 8),
        ("Narration  here.", "line", 3),
        ("Theo: “Yes.”", "line", 4),
        ("Ask", "choice", 6),
        ("Samantha: Well?", "line", 7),
        ("She waits.", "line", 9),
        ("Leave", "choice", 11),
        ("Leave now", "line", 11),
        ("Done.", "line", 14),
    ]


def test_facts_are_there_while_a_story_has_errors() -> None:
    found = compile_story("main.ink", lambda name: "-> nowhere\nA: line. # tag\n=== k\n-> END\n")
    assert found.json is None
    assert list(found.facts.knots) == ["k"]
    assert [tag.text for tag in found.facts.tags] == ["tag"]


def test_every_place_the_reader_stands_at_leads_back_to_its_line() -> None:
    found = compile_story("main.ink", read)
    assert found.json is not None
    story = Story(found.json)
    story.set_allow_external_function_fallbacks(True)
    seen: list[tuple[str, int]] = []
    for pick in (0, None):
        while story.can_continue():
            story.cont()
            # The path is of what comes next: the next line, or the logic before it.
            if story.current_path:
                span = found.source_map.span(story.current_path)
                assert span is not None
                seen.append((span.file, span.line))
        if pick is not None:
            story.choose_choice_index(pick)
    assert seen[:3] == [("main.ink", 9), ("rooms/hall.ink", 4), ("rooms/hall.ink", 5)]
    assert ("rooms/hall.ink", 8) in seen


def test_source_map_leads_both_ways() -> None:
    source_map = compile_story("main.ink", read).source_map
    paths = source_map.paths("rooms/hall.ink", 7)
    assert paths
    for path in paths:
        span = source_map.span(path)
        assert span is not None
        assert (span.file, span.line) == ("rooms/hall.ink", 7)
    assert source_map.span("hall.second") == Span("rooms/hall.ink", 13, 1)
    assert source_map.paths("rooms/hall.ink", 500) == ()


def test_source_map_answers_with_what_lies_around_an_unknown_path() -> None:
    source_map = compile_story("main.ink", read).source_map
    assert source_map.span("hall.second.99.x") == source_map.span("hall.second.99")
    assert source_map.span("hall.gone") == source_map.span("hall")


def test_positions_skip_comments_and_carriage_returns() -> None:
    text = "\ufeffOne /* a\r\nb */ {x}\r\n/* c */ {y} // d {z}\r\n"
    found = compile_story("m.ink", lambda name: text)
    assert [(d.line, d.column) for d in found.diagnostics] == [(2, 7), (3, 10)]


@pytest.mark.parametrize(
    ("error", "code"),
    [(FileNotFoundError("x"), "E0101"), (UnicodeDecodeError("utf-8", b"", 0, 1, "bad"), "E0103")],
)
def test_a_main_file_that_cannot_be_read_is_a_message(error: Exception, code: str) -> None:
    def failing(name: str) -> str:
        raise error

    found = compile_story("story.ink", failing)
    assert found.json is None
    assert [(d.file, d.line, d.column, d.code) for d in found.diagnostics] == [
        ("story.ink", 1, 1, code)
    ]


def test_a_diagnostic_reads_as_one_line() -> None:
    found = compile_story("m.ink", lambda name: "-> gone\n")
    assert str(found.diagnostics[0]) == (
        "m.ink:1:4: E0701: There is no knot, stitch or label 'gone' to go to."
    )


def test_floats_stay_floats() -> None:
    found = compile_story("m.ink", lambda name: "VAR x = 7.0\n{x / 2} {10.0 / 4}\n")
    assert found.json is not None
    assert "7.0" in found.json
    assert Story(found.json).cont() == "3.5 2.5\n"


def test_a_reference_passed_under_its_own_name_does_not_point_to_itself() -> None:
    text = "~ temp x = 1\n-> k(x)\n=== k(ref x)\n~ x++\nNow {x}.\n-> END\n"
    found = compile_story("m.ink", lambda name: text)
    assert found.json is not None
    assert Story(found.json).cont() == "Now 2.\n"


def test_characters_that_cannot_be_stored_are_named_and_never_handed_on() -> None:
    found = compile_story("m.ink", lambda name: "Hello \ud800there.\n-> \x00home\n")
    assert found.json is None
    assert [(d.line, d.column) for d in found.diagnostics if d.code == "E0104"] == [(1, 7), (2, 4)]
    "\n".join(map(str, found.diagnostics)).encode("utf-8")


def test_a_line_after_a_gathers_tag_stands_where_its_words_do() -> None:
    story = "+ [go]\n-\n# sound: pen\nAn arm writes.\n-> END\n"
    lines = compile_story("main.ink", lambda _: story).facts.lines
    said = [line for line in lines if line.place == "line"]
    assert [(line.text, line.span.line, line.span.column) for line in said] == [
        ("An arm writes.", 4, 1)
    ]

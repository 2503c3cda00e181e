"""A sitting that begins at any knot or line, with a past; and what a writer may type in it."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from game import company, config
from game.errors import Trouble
from game.ink import compile_story
from game.play.messages import Choosing, Doing, Talking
from game.play.playthrough import Playthrough
from game.play.saves import Saves
from game.play.theatre import Script, load_script
from game.reader import Reader
from game.workshop import read
from game.workshop.console import Console, where
from game.workshop.places import Place
from game.workshop.warp import goal, past
from tests.play import kit

CHAPTERS = """\
-> ch01
=== ch01 ===
# chapter: 1, The desk
You sit down.
+ [Ask for tea.]
    ~ trust++
    Tea comes.
+ [Ask for nothing.]
    Nothing comes.
-
-> evening_knot
=== evening_knot ===
It is evening.
-> hour
= hour
It is late.
# improv: evening
+ [Say goodnight. # exit: goodnight]
    Samantha: Goodnight.
    -> ch02
+ [Say nothing. # exit: quiet]
    -> silence
=== silence ===
Nobody says anything.
-> ch02
=== ch02 ===
# chapter: 2, The letter
{trust > 0: You had tea.|You had nothing.}
{trust > 5: You had too much tea.}
You sharpen a pencil.
# task: letter, first
+ [Send it. # result: sent]
-
-> END
=== lost ===
Nobody was ever here.
-> END
"""
LINES = [*kit.STATE.splitlines(), *CHAPTERS.splitlines()]


def line(text: str) -> int:
    """The line of the main file that has this text."""
    return next(number for number, one in enumerate(LINES, 1) if text in one)


@pytest.fixture
def script(tmp_path: Path) -> Script:
    return kit.make_script(tmp_path, CHAPTERS)


def begun(script: Script, at: str, language: str = "en") -> tuple[Playthrough, str]:
    understudy = company.understudy(script.folder)
    found = past(script, understudy, language, at)
    improviser = kit.make_improviser(script)
    return Playthrough.restore(found.payload, script, improviser, 0.0), found.notice


@pytest.mark.parametrize(
    ("at", "text"),
    [
        ("ch01", "You sit down."),
        ("evening_knot", "It is evening."),
        ("evening_knot.hour", "It is late."),
        ("silence", "Nobody says anything."),
        (f"main.ink:{line('Nothing comes.')}", "Nothing comes."),
        (f"main.ink:{line('~ trust++')}", "Tea comes."),
        (f"somewhere/main.ink:{line('= hour')}", "It is late."),
        (f"main.ink:{line('You had tea')}", "You had "),
    ],
)
def test_it_begins_where_one_asked(script: Script, at: str, text: str) -> None:
    play, notice = begun(script, at)
    assert play.transcript[-1].text.startswith(text)
    assert notice == ""


def test_the_past_is_that_of_a_performance(script: Script) -> None:
    play, _ = begun(script, "ch02")
    said = [one.text for one in play.transcript]
    assert said[0] == "You sit down."
    assert ("Tea comes." in said) == (play.values["trust"] > 0)
    assert "It is evening." in said
    assert play.scene.chapter == 2


def test_a_window_and_a_choice_are_open(script: Script) -> None:
    window, _ = begun(script, "evening")
    assert isinstance(window.waiting, Talking)
    choice, _ = begun(script, f"main.ink:{line('Ask for nothing')}")
    assert isinstance(choice.waiting, Choosing)
    way_out, _ = begun(script, f"main.ink:{line('Say nothing')}")
    assert isinstance(way_out.waiting, Talking)
    letter, _ = begun(script, f"main.ink:{line('Send it')}")
    assert isinstance(letter.waiting, Doing)


def test_where_no_way_leads_the_nearest_place_is_taken_and_told(script: Script) -> None:
    play, notice = begun(script, f"main.ink:{line('too much tea')}")
    assert play.transcript[-1].text in ("You had tea.", "You had nothing.")
    assert notice.startswith("No playthrough of")
    assert f"main.ink:{line('You had tea')}" in notice
    play, notice = begun(script, "lost")
    assert play.transcript[-1].text == "Nobody was ever here."
    assert "entered instead" in notice
    assert len(play.transcript) > 1


def test_what_is_not_there_is_said_in_a_sentence(script: Script) -> None:
    compilation = compile_story("main.ink", lambda _: kit.STATE + CHAPTERS)
    for at, told in (
        ("nowhere", "no knot"),
        ("other.ink:3", "no file"),
        ("main.ink:1", "in no knot"),
    ):
        with pytest.raises(Trouble, match=told):
            goal(compilation, at)


# --- the console ----------------------------------------------------------------------------------


class Desk:
    """A reader with a console, and keys that type what they are given."""

    def __init__(self, script: Script, tmp_path: Path) -> None:
        self.out, self.said = io.StringIO(), io.StringIO()
        self.keys: Iterator[str] = iter(())
        improviser = kit.make_improviser(script)
        store = Saves(tmp_path / "saves", today)
        self.reader = Reader(
            kit.begin(script),
            script,
            store,
            read.Keeper(store, lambda: "test"),
            lambda loaded: Playthrough.restore(loaded.payload, script, improviser, 0.0),
            self.key,
            self.said,
            tmp_path / "letters",
        )
        Console(self.reader, read.means(lambda: script, lambda: improviser), self.out)

    def key(self, prompt: str) -> str:
        try:
            return next(self.keys)
        except StopIteration:
            raise EOFError from None

    def type(self, *lines: str) -> str:
        """What the console says to these lines."""
        before = len(self.out.getvalue())
        self.keys = iter(lines)
        self.reader.read()
        return self.out.getvalue()[before:]


def today() -> datetime:
    return datetime(2026, 1, 1)


@pytest.fixture
def desk(script: Script, tmp_path: Path) -> Desk:
    return Desk(script, tmp_path)


def test_values_are_told_and_set(desk: Desk) -> None:
    assert desk.type("/vars TRU") == "trust = 0\n"
    assert desk.type("/set trust 4", "/vars trust") == "trust = 4\ntrust = 4   (was 0)\n"
    assert desk.type('/set kept_wish "a lamp, lit"', "/vars wish").endswith(
        'kept_wish = "a lamp, lit"   (was "")\n'
    )
    assert desk.reader.play.values["trust"] == 4


def test_a_value_that_was_set_decides_what_follows(desk: Desk) -> None:
    desk.type("/set trust 9", "2")
    desk.type("/at ch02")
    assert "trust" in desk.type("/vars trust")
    desk.type("/at evening", "/set trust 9", "Goodnight.")
    assert "You had too much tea." in desk.said.getvalue()


def test_a_value_of_another_kind_is_refused(desk: Desk) -> None:
    assert desk.type("/set trust high") == "“trust” is a number, not “high”.\n"
    assert desk.type("/set truts 3") == "The story has no value “truts”. Did you mean trust?\n"
    assert desk.reader.play.values["trust"] == 0


def test_where_names_the_line_and_the_reply(desk: Desk, script: Script) -> None:
    assert desk.type("/where") == f"main.ink:{line('You sit down')}\n"
    assert desk.type("/at silence", "/where").endswith(f"main.ink:{line('sharpen')}\n")
    understudy = company.understudy(script.folder)
    improviser = read.Improviser(understudy, understudy, script.world)
    found = past(script, understudy, "en", "evening")
    play = Playthrough.restore(found.payload, script, improviser, 0.0)
    play.say("The weather is weather.", 0.0)
    kit.hear(play)
    reply = play.provenance(play.transcript[-1].number).record["reply_ids"][0].split("/")[-1]
    place = where(play, script)
    assert place.file == "improv/evening.yaml"
    written = (script.folder / place.file).read_text(encoding="utf-8").splitlines()
    assert f"id: {reply}," in written[place.line - 1]


def test_a_place_that_is_not_there_leaves_one_where_one_is(desk: Desk) -> None:
    assert "no knot" in desk.type("/at nowhere")
    assert desk.reader.play.transcript[-1].text == "You sit down."


def test_players_have_no_console(script: Script, tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.setenv(config.HOME_VARIABLE, str(tmp_path / "home"))
    typed = iter(["/vars"])

    def keys(_: str) -> str:
        try:
            return next(typed)
        except StopIteration:
            raise EOFError from None

    monkeypatch.setattr("builtins.input", keys)
    assert read.main(["--story", str(script.folder), "--new", "--language", "en"]) == 0
    assert "trust =" not in capsys.readouterr().out


def test_a_sitting_at_a_place_keeps_its_saves_apart(
    script: Script, tmp_path: Path, monkeypatch, capsys
) -> None:
    home = tmp_path / "home"
    monkeypatch.setenv(config.HOME_VARIABLE, str(home))
    words = ["--story", str(script.folder), "--at", "ch02", "--language", "en", "--auto"]
    assert read.main(words) == 0
    told = capsys.readouterr().out
    assert "You sharpen a pencil." in told
    assert "The end." in told
    assert list((home / "rehearsals").glob("*"))
    assert not list((home / "saves").glob("*"))


def test_our_story_can_be_entered_at_a_line(tmp_path: Path) -> None:
    script = load_script(config.data("story"), tmp_path)
    text = (script.folder / "chapters/02_os1.ink").read_text(encoding="utf-8").splitlines()
    number = next(n for n, one in enumerate(text, 1) if one.startswith("Samantha: "))
    play, notice = begun(script, f"chapters/02_os1.ink:{number}", "ko")
    assert notice == ""
    assert play.scene.chapter == 2
    assert where(play, script) == Place("chapters/02_os1.ink", number)
    assert json.dumps(play.save_payload())

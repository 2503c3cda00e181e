"""Saves: whole or not at all, read without harm, and never a dead end."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from game.errors import Trouble
from game.play.messages import Talking
from game.play.playthrough import Playthrough
from game.play.saves import AUTOSAVES, Keeper, Saves, read
from tests.play import kit

NOON = datetime(2025, 6, 1, 12, 0)


@pytest.fixture
def script(tmp_path: Path):
    return kit.make_script(tmp_path)


@pytest.fixture
def store(tmp_path: Path) -> Saves:
    return Saves(tmp_path / "saves", lambda: NOON)


def test_a_page_of_saves_reads_only_the_first_line(store: Saves, script, tmp_path: Path) -> None:
    play = kit.begin(script)
    kit.to_window(play)
    store.save("manual", play, "scripted")
    path = tmp_path / "saves" / "manual.json"
    first, rest = path.read_text(encoding="utf-8").split("\n", 1)
    path.write_text(first + "\nrubbish", encoding="utf-8")
    header = store.headers()["manual"]
    assert (header.chapter, header.title) == (1, "The desk")
    assert (header.place, header.hour) == ("apartment", "night")
    assert header.saved == "2025-06-01T12:00:00"
    assert header.line == "It is evening. Trust is 1."
    path.write_text(first + "\n" + rest, encoding="utf-8")
    assert json.loads(path.read_text(encoding="utf-8"))["payload"]["language"] == "en"


def test_autosaves_go_round_and_the_newest_is_taken(store: Saves, script, tmp_path: Path) -> None:
    play = kit.begin(script)
    for count in range(AUTOSAVES + 3):
        play.played = float(count)
        store.autosave(store.snapshot(play, "scripted"))
    assert len(list((tmp_path / "saves").glob("auto-*.json"))) == AUTOSAVES
    newest = store.latest()
    assert newest is not None
    assert newest.header.played == AUTOSAVES + 2
    played = [header.played for header in store.headers().values()]
    assert played == [float(count) for count in range(AUTOSAVES + 2, 2, -1)]


def test_the_newest_is_known_though_the_clock_was_set_back(script, tmp_path: Path) -> None:
    hours = iter((NOON, NOON - timedelta(days=3)))
    store = Saves(tmp_path / "saves", lambda: next(hours))
    play = kit.begin(script)
    store.autosave(store.snapshot(play, "scripted"))
    play.played = 9.0
    store.autosave(store.snapshot(play, "scripted"))
    newest = store.latest()
    assert newest is not None
    assert newest.header.played == 9.0


@pytest.mark.parametrize(
    "damage",
    [
        lambda text: "",
        lambda text: text[: len(text) // 2],
        lambda text: text.replace('"steps"', '"stops"'),
        lambda text: text.replace('"shown":1', '"shown":"one"'),
        lambda text: "\x00" * 100,
        lambda text: "[]",
    ],
    ids=["empty", "half", "no steps", "a word for a number", "zeros", "a list"],
)
def test_a_damaged_save_is_told_in_a_sentence_and_its_backup_used(
    store: Saves, script, tmp_path: Path, damage
) -> None:
    play = kit.begin(script)
    store.save("manual", play, "scripted")
    play.played = 7.0
    store.save("manual", play, "scripted")
    path = tmp_path / "saves" / "manual.json"
    path.write_text(damage(path.read_text(encoding="utf-8")), encoding="utf-8")
    with pytest.raises(Trouble, match="damaged"):
        read(path)
    loaded = store.load("manual")
    assert loaded.header.played == 0.0
    assert "damaged" in loaded.notice
    again = Playthrough.restore(loaded.payload, script, kit.make_improviser(script), 0.0)
    assert again.transcript == play.transcript


def test_without_a_backup_the_next_save_is_taken(store: Saves, script, tmp_path: Path) -> None:
    play = kit.begin(script)
    assert store.latest() is None
    store.save("auto-0", play, "scripted")
    store.save("auto-1", play, "scripted")
    path = tmp_path / "saves" / "auto-1.json"
    path.write_text(path.read_text(encoding="utf-8")[:-40], encoding="utf-8")
    newest = store.latest()
    assert newest is not None
    assert newest.header.serial == 1


def test_a_save_of_a_newer_game_is_refused_in_words(store: Saves, script, tmp_path: Path) -> None:
    store.save("manual", kit.begin(script), "scripted")
    path = tmp_path / "saves" / "manual.json"
    text = path.read_text(encoding="utf-8").replace('"version": 1', '"version": 99')
    path.write_text(text, encoding="utf-8")
    with pytest.raises(Trouble, match="newer version"):
        store.load("manual")


def test_a_file_in_the_way_of_the_folder_is_told(store: Saves, script, tmp_path: Path) -> None:
    (tmp_path / "saves").write_text("in the way", encoding="utf-8")
    keeper = Keeper(store, lambda: "scripted")
    keeper.mind(kit.begin(script))
    keeper.settle()
    assert "could not be saved" in keeper.trouble


def test_the_keeper_saves_once_for_each_deed(store: Saves, script) -> None:
    play = kit.begin(script)
    keeper = Keeper(store, lambda: "scripted")
    serials = []
    for deed in (
        lambda: None,
        lambda: play.advance(0.0),
        lambda: play.choose(0, 0.0),
        lambda: kit.read_on(play),
        lambda: play.say("Hello.", 0.0),
        lambda: kit.hear(play),
    ):
        deed()
        keeper.mind(play)
        keeper.settle()
        newest = store.latest()
        assert newest is not None
        serials.append(newest.header.serial)
    assert serials == [1, 1, 2, 2, 3, 4]
    assert isinstance(play.waiting, Talking)
    keeper.finish(play)
    newest = store.latest()
    assert newest is not None
    assert newest.header.serial == 5


def test_five_hundred_steps_are_saved_without_a_hitch(tmp_path: Path) -> None:
    chapters = (
        "-> round\n=== round ===\nThis is line {round} of a long story about very little.\n"
        "A second line, to be fair to the size of what is kept here.\n+ [On.] -> round\n"
    )
    script = kit.make_script(tmp_path, chapters)
    play = kit.begin(script)
    store = Saves(tmp_path / "saves", lambda: NOON)
    for _ in range(500):
        kit.read_on(play)
        play.choose(0, 0.0)
    store.save("manual", play, "scripted")
    path = tmp_path / "saves" / "manual.json"
    assert path.stat().st_size < 1_000_000
    again = Playthrough.restore(
        store.load("manual").payload, script, kit.make_improviser(script), 0.0
    )
    assert again.transcript == play.transcript
    assert again.can_back

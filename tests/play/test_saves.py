"""Saves: whole or not at all, read without harm, and never a dead end."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from game.errors import Trouble
from game.play import saves
from game.play.keeper import Keeper
from game.play.messages import Talking
from game.play.playthrough import Playthrough
from game.play.saves import AUTO_SECOND, AUTOSAVES, PAGES, SCHEMA, VERSION, Saves, read
from game.play.sitting import Sitting
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
    with pytest.raises(Trouble, match=r"damaged|not as it was written"):
        read(path)
    loaded = store.load("manual")
    assert loaded.header.played == 0.0
    assert "The one before it is used." in loaded.notice
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
    text = path.read_text(encoding="utf-8").replace(f'"version": {VERSION}', '"version": 99')
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


def test_a_later_moment_is_newer_though_it_was_written_first(store: Saves, script) -> None:
    play = kit.begin(script)
    earlier = store.snapshot(play, "scripted")
    play.played = 9.0
    store.save("manual", play, "scripted")
    store.autosave(earlier)
    assert list(store.headers()) == ["manual", "auto-0"]
    newest = store.latest()
    assert newest is not None
    assert newest.header.played == 9.0


def test_a_letter_changed_in_the_words_is_noticed_and_the_backup_used(
    store: Saves, script, tmp_path: Path
) -> None:
    play = kit.begin(script)
    store.save("manual", play, "scripted")
    store.save("manual", play, "scripted")
    path = tmp_path / "saves" / "manual.json"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("You sit down.", "You sit dawn."), encoding="utf-8")
    assert (
        store.load("manual").payload["trail"]["steps"][0]["messages"][0]["text"] == "You sit down."
    )
    # Who edits a save by hand takes its digest out, as the schema says.
    (tmp_path / "saves" / "manual.json.backup").unlink()
    with pytest.raises(Trouble, match="not as it was written"):
        store.load("manual")
    data = json.loads(path.read_text(encoding="utf-8"))
    del data["digest"]
    path.write_text(json.dumps(data), encoding="utf-8")
    loaded = store.load("manual")
    assert loaded.payload["trail"]["steps"][0]["messages"][0]["text"] == "You sit dawn."


def test_a_step_is_encoded_once_whichever_slot_it_is_written_to(
    script, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else every deed of a long evening would stop the picture for as long as all of it takes."""
    store = Saves(tmp_path / "saves", datetime.now)
    play = kit.begin(script)
    play.back_to_choice()
    store.save("one", play, "scripted")
    encoded: list[int] = []
    plain = saves._json

    def counts(value: object) -> str:
        encoded.append(len(plain(value)))
        return plain(value)

    monkeypatch.setattr(saves, "_json", counts)
    store.save("two", play, "scripted")
    longest_step = max(len(plain(step)) for step in play.save_payload()["trail"]["steps"])
    assert longest_step > 300
    assert max(encoded) < longest_step
    kit.read_on(play)
    play.choose(0, 0.0)
    store.save("two", play, "scripted")
    assert max(encoded) > 300, "the new step is"
    for slot in ("one", "two"):
        content = (tmp_path / "saves" / f"{slot}.json").read_text(encoding="utf-8")
        payload = json.loads(content)["payload"]
        assert json.dumps(payload, ensure_ascii=False, separators=(",", ":")) in content
        assert store.load(slot).notice == ""


def test_half_a_letter_in_the_header_is_damage(store: Saves, script, tmp_path: Path) -> None:
    play = kit.begin(script)
    store.save("manual", play, "scripted")
    store.save("manual", play, "scripted")
    path = tmp_path / "saves" / "manual.json"
    text = path.read_text(encoding="utf-8")
    assert '"line": "You sit down."' in text
    path.write_text(text.replace('"line": "', '"line": "\\ud800', 1), encoding="utf-8")
    assert store.load("manual").notice.endswith("is damaged. The one before it is used.")


def test_a_save_that_cannot_be_played_gives_way_to_its_backup_and_to_the_one_before(
    store: Saves, script
) -> None:
    play = kit.begin(script)
    store.save("first", play, "scripted")
    for played in (1.0, 2.0):
        play.played = played
        store.save("second", play, "scripted")
    refused: list[float] = []

    def restore(loaded, good):
        if loaded.header.played not in good:
            refused.append(loaded.header.played)
            raise Trouble("This cannot be played.")
        return loaded.header.played

    assert store.take_up("second", lambda one: restore(one, {1.0}))[0] == 1.0
    found = store.take_up_newest(lambda one: restore(one, {0.0}))
    assert found is not None
    assert found[0] == 0.0
    assert "This cannot be played." in found[1].notice
    assert refused[0] == 2.0
    with pytest.raises(Trouble, match="cannot be played"):
        store.take_up_newest(lambda one: restore(one, set()))


def test_a_save_travels_as_one_file_with_its_picture(store: Saves, script, tmp_path: Path) -> None:
    play = kit.begin(script)
    kit.to_window(play)
    store.save("manual", play, "scripted")
    picture = b"\x89PNG\r\n\x1a\n a picture"
    (tmp_path / "saves" / "manual.png").write_bytes(picture)
    file = store.export("manual", tmp_path / "elsewhere")
    other = Saves(tmp_path / "other", lambda: NOON)
    other.save(PAGES[0], kit.begin(script), "scripted")
    slot = other.take_in(file)
    assert slot == PAGES[1]
    assert next(iter(other.headers())) == slot
    again = Playthrough.restore(other.load(slot).payload, script, kit.make_improviser(script), 0.0)
    assert again.transcript == play.transcript
    assert (tmp_path / "other" / f"{slot}.png").read_bytes() == picture
    file.write_text(file.read_text(encoding="utf-8")[:-300], encoding="utf-8")
    with pytest.raises(Trouble, match="damaged"):
        other.take_in(file)


def test_a_write_cut_short_leaves_the_old_save_in_its_place(
    store: Saves, script, tmp_path: Path, monkeypatch
) -> None:
    play = kit.begin(script)
    store.save("manual", play, "scripted")
    before = (tmp_path / "saves" / "manual.json").read_bytes()

    def power_cut(*_: object) -> None:
        raise OSError(28, "No space left on device")

    for name in ("fsync", "replace"):
        with monkeypatch.context() as cut:
            cut.setattr(os, name, power_cut)
            with pytest.raises(Trouble, match="No space left"):
                store.save("manual", play, "scripted")
        assert (tmp_path / "saves" / "manual.json").read_bytes() == before
        assert not list((tmp_path / "saves").glob("*.tmp"))


def test_a_second_copy_of_the_game_keeps_its_autosaves_to_itself(
    store: Saves, script, tmp_path: Path
) -> None:
    first, second = Sitting(tmp_path / "saves"), Sitting(tmp_path / "saves")
    assert (first.second, second.second) == (False, True)
    other = Saves(tmp_path / "saves", lambda: NOON)
    first.take_seat(store)
    second.take_seat(other)
    play = kit.begin(script)
    assert store.autosave(store.snapshot(play, "scripted")) == "auto-0"
    for _ in range(AUTOSAVES + 2):
        assert other.autosave(other.snapshot(play, "scripted")).startswith(AUTO_SECOND)
    assert "auto-0" in store.headers()
    assert len(store.headers()) == AUTOSAVES + 1
    first.end()
    assert not Sitting(tmp_path / "saves").second


def test_the_next_sitting_knows_whether_the_last_one_was_cut(tmp_path: Path) -> None:
    first = Sitting(tmp_path)
    assert not first.cut
    (tmp_path / "auto-0.json.123.tmp").write_text("half", encoding="utf-8")
    first._hold.let_go()  # as the system does for a process that was killed
    second = Sitting(tmp_path)
    assert second.cut
    assert not list(tmp_path.glob("*.tmp"))
    second.end()
    assert not Sitting(tmp_path).cut


def test_the_schema_tells_what_every_field_means() -> None:
    def fields(part: object, name: str) -> Iterator[tuple[str, dict]]:
        if isinstance(part, dict):
            for key, field in part.get("properties", {}).items():
                yield f"{name}.{key}", field
                yield from fields(field, f"{name}.{key}")
            for key, field in part.get("$defs", {}).items():
                yield key, field
                yield from fields(field, key)

    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    found = dict(fields(schema, "save"))
    assert len(found) > 60
    plain = [name for name, field in found.items() if not {"description", "$ref"} & field.keys()]
    assert [name for name in plain if not name.startswith("first.")] == []


def test_a_save_is_what_the_schema_says_in_every_part(store: Saves, script, tmp_path: Path) -> None:
    """The schema is closed, so that no field goes unpublished; branches and talk are in it."""
    play = kit.begin(script)
    kit.to_window(play)
    play.say("I wanted to be a sailor.", 0.0)
    kit.hear(play)
    play.back_to_choice()
    play.say("I wanted to be a baker.", 0.0)
    kit.hear(play)
    store.save("manual", play, "scripted")
    loaded = read(tmp_path / "saves" / "manual.json")
    trail = loaded.payload["trail"]
    assert len(trail["branches"]) == 1
    assert trail["steps"][-1]["talk"]["turn"] == 1
    assert trail["branches"][0]["steps"][-1]["carried"]["memory"][0]["words"].endswith("a sailor.")


def test_a_gesture_is_saved_and_a_save_from_before_there_were_any_still_plays(
    tmp_path: Path,
) -> None:
    tagged = kit.CHAPTERS.replace("It is evening.", "# gesture: samantha, down\nIt is evening.")
    script = kit.make_script(tmp_path, tagged)
    play = kit.begin(script)
    kit.to_window(play)
    play.say("I wanted to be a sailor.", 0.0)  # a step of its own, begun in this posture
    kit.hear(play)
    assert play.scene.gestures == (("samantha", "down"),)
    payload = json.loads(json.dumps(play.save_payload()))
    again = Playthrough.restore(payload, script, kit.make_improviser(script), 0.0)
    assert again.scene == play.scene
    for step in payload["trail"]["steps"]:
        step["carried"].get("scene", {}).pop("gestures", None)
    old = Playthrough.restore(payload, script, kit.make_improviser(script), 0.0)
    assert old.scene.place == "apartment"
    assert old.scene.gestures == ()

"""The game in its window, from a first start to leaving, as a player goes through it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from game import config
from game.config import Settings
from game.play.messages import Choosing, Doing, Kind, Talking
from game.stage.app import SMALLEST, placed
from game.stage.reveal import Reveal
from game.stage.screens import LEAVE
from game.stage.theme import EMBER
from tests.stage.house import House, opened, story_folder


def told_a_wish(house: House) -> None:
    """He tells her something that is kept, and the talk ends."""
    house.type("I wanted to keep a lighthouse.")
    house.key(pygame.K_RETURN)
    house.settle()
    house.click_text("exit 0")
    house.settle()
    house.key(pygame.K_RETURN)
    house.settle()
    house.play.write("wish", "A lighthouse.")


@pytest.fixture
def story(tmp_path: Path) -> Path:
    return story_folder(tmp_path / "story")


@pytest.fixture
def fresh(story: Path) -> Iterator[House]:
    """A first start."""
    yield from opened(story)


@pytest.fixture
def house(story: Path) -> Iterator[House]:
    """A start with a language chosen before."""
    yield from opened(story, settings=Settings(language="en"))


@pytest.fixture
def playing(house: House) -> House:
    house.menu("new")
    assert house.name == "Play"
    return house


@pytest.fixture
def talking(playing: House) -> House:
    """In the window of the small story."""
    playing.to_choice()
    playing.key(pygame.K_1)
    playing.to_choice()
    assert isinstance(playing.play.waiting, Talking)
    return playing


def texts(house: House) -> list[str]:
    return [message.text for message in house.play.transcript]


# The first minute


def test_the_first_start_asks_for_language_and_size_and_nothing_else(fresh: House) -> None:
    assert fresh.name == "First"
    fresh.click_text("chip language ko")
    assert fresh.app.context.settings.language == "ko"
    assert "단어" in fresh.shown()["size"] or "글자" in fresh.shown()["size"]
    before = fresh.rect("sample").height
    fresh.click_text("chip size 1.5")
    assert fresh.rect("sample").height > before
    fresh.button("go")
    assert fresh.name == "Title"
    fresh.menu("new")
    assert fresh.name == "Play"
    kept = json.loads((config.folders().settings / config.SETTINGS_FILE).read_text())
    assert (kept["language"], kept["text_size"]) == ("ko", 1.5)


def test_who_only_presses_enter_comes_to_the_title(fresh: House) -> None:
    """What is chosen already is not chosen again and again: the press leads on."""
    fresh.key(pygame.K_RETURN)
    assert fresh.name == "First"
    fresh.key(pygame.K_RETURN)
    assert fresh.name == "Title"


def test_a_later_start_begins_at_the_title(house: House) -> None:
    assert house.name == "Title"
    assert "item continue" not in house.shown()


def test_the_title_waits_for_the_book_and_then_does_what_was_pressed(
    story: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    house = House(story, settings=Settings(language="en"))
    context = house.app.context
    parts, context._parts = context._parts, None
    house.screen._opened = False
    house.menu("new")
    assert (house.name, "notice" in house.shown()) == ("Title", True)
    context._parts = parts
    house.turn()
    assert house.name == "Play"
    house.close()


def test_a_story_that_cannot_be_played_is_said_at_the_title(story: Path) -> None:
    (story / "main.ink").write_text("-> nowhere\n")
    house = House(story, settings=Settings(language="en"))
    assert "nowhere" in house.shown()["notice"]
    house.menu("settings")
    assert house.name == "SettingsPage"
    house.close()


# Reading


def test_a_click_completes_the_words_and_a_second_one_goes_on(playing: House) -> None:
    first = len(texts(playing))
    playing.click((600, 200))
    assert len(texts(playing)) == first
    playing.click((600, 200))
    assert len(texts(playing)) == first + 1


def test_words_at_once_need_one_click_each(story: Path) -> None:
    house = House(story, settings=Settings(language="en", text_speed=0.0))
    house.menu("new")
    house.key(pygame.K_SPACE)
    assert texts(house) == ["You sit down.", "Good morning."]
    house.close()


@pytest.mark.parametrize("how", ["number", "arrows", "mouse"])
def test_a_choice_is_taken_by_number_arrows_or_mouse(playing: House, how: str) -> None:
    playing.to_choice()
    assert isinstance(playing.play.waiting, Choosing)
    if how == "number":
        playing.key(pygame.K_2)
    elif how == "arrows":
        playing.key(pygame.K_DOWN)
        playing.key(pygame.K_RETURN)
    else:
        playing.click_text("choice option 1")
    assert texts(playing)[-2:] == ["Go out.", "You go out."]


def test_the_speaker_is_named(playing: House) -> None:
    playing.key(pygame.K_RETURN)
    playing.key(pygame.K_RETURN)
    assert playing.shown()["speaker"] == "Samantha"


def test_the_wheel_goes_back_and_forward_through_the_same_words(playing: House) -> None:
    playing.to_choice()
    playing.key(pygame.K_1)
    after = texts(playing)
    playing.wheel(1)
    playing.wheel(1)
    assert texts(playing) == after[:-2]
    playing.wheel(-1)
    playing.wheel(-1)
    assert texts(playing) == after


def test_auto_forward_reads_on_by_itself_and_stops_at_a_choice(playing: House) -> None:
    playing.key(pygame.K_a)
    playing.turn(60, 0.5)
    assert isinstance(playing.play.waiting, Choosing)
    playing.turn(60, 0.5)
    assert isinstance(playing.play.waiting, Choosing)


def hold_ctrl(house: House) -> None:
    house.post(pygame.KEYDOWN, key=pygame.K_LCTRL, mod=0, unicode="", scancode=0)
    house.turn(40, 0.1)


def test_ctrl_skips_everything_if_wanted_until_there_is_something_to_decide(story: Path) -> None:
    house = House(story, settings=Settings(language="en", skip="all"))
    house.menu("new")
    hold_ctrl(house)
    assert isinstance(house.play.waiting, Choosing)
    assert len(texts(house)) == 2
    house.close()


def test_skipping_stops_at_what_was_never_read_and_passes_what_was(
    story: Path, house: House
) -> None:
    house.menu("new")
    hold_ctrl(house)
    assert len(texts(house)) == 1, "the first line is new"
    house.post(pygame.KEYUP, key=pygame.K_LCTRL, mod=0, unicode="", scancode=0)
    house.key(pygame.K_RETURN)
    house.key(pygame.K_RETURN)
    house.settle()
    assert isinstance(house.play.waiting, Choosing)
    house.close()
    again = House(story, settings=Settings(language="en"))  # another sitting, another playthrough
    again.menu("new")
    again.button("yes")
    hold_ctrl(again)
    assert isinstance(again.play.waiting, Choosing)
    again.close()


def test_where_nothing_need_be_held_one_press_skips_until_the_next(story: Path) -> None:
    house = House(story, settings=Settings(language="en", skip="all", hold_free=True))
    house.menu("new")
    house.key(pygame.K_LCTRL)  # down and up at once
    house.turn(40, 0.1)
    assert isinstance(house.play.waiting, Choosing)
    house.close()


# Talk


def test_a_typed_turn_is_answered_on_the_page(talking: House) -> None:
    talking.type("I never told anyone.")
    assert not talking.screen._talk.over
    talking.key(pygame.K_RETURN)
    talking.settle()
    said = [(one.kind, one.text) for one in talking.play.transcript]
    at = said.index((Kind.PLAYER, "I never told anyone."))
    assert said[at + 1][0] is Kind.SPEECH
    shown = talking.shown().values()
    assert "I never told anyone." in shown
    assert said[at + 1][1] in shown


def test_a_chip_is_said_by_a_click(talking: House) -> None:
    talking.click_text("chip 1")
    assert (Kind.PLAYER, "Two.") in [(one.kind, one.text) for one in talking.play.transcript]


def test_where_the_mouse_rests_on_a_chip_saving_and_pausing_work_as_ever(talking: House) -> None:
    at = talking.rect("chip 1").center
    talking.post(pygame.MOUSEMOTION, pos=at, rel=(0, 0), buttons=(0, 0, 0))
    talking.key(pygame.K_F5)
    assert "quick" in talking.app.context.saves.headers()
    talking.key(pygame.K_ESCAPE)
    assert talking.name == "Pause"


def test_dots_stand_for_words_to_come_and_there_is_a_way_past_every_wait(talking: House) -> None:
    talking.type("Hello.")
    talking.key(pygame.K_RETURN)
    talk = talking.screen._talk
    talking.turn(1)
    answer = [one for one in talking.play.transcript if one.origin == "improv"]
    assert answer, "an authored answer is there at once"
    first = talk._reveals[answer[0].number]
    assert first.starts <= talking.now
    assert not first.done(talking.now)
    talk._reveals[answer[0].number] = later = Reveal(["Hm."], talking.now + 30, 20.0, "", 1)
    assert talk._dotted(talking.now)
    assert not later.done(talking.now)
    talking.key(pygame.K_RETURN)  # nobody waits half a minute who does not want to
    assert talk.revealed(talking.now)
    assert not talk._dotted(talking.now)


def test_a_quiet_before_a_line_is_passed_by_a_press(tmp_path: Path) -> None:
    lines = "# scene: office, morning\nFirst.\nSecond. # pause: 6\nThird.\n-> END\n"
    house = House(story_folder(tmp_path / "quiet", lines), Settings(language="en", text_speed=0.0))
    house.menu("new")
    house.key(pygame.K_RETURN)
    house.turn(2)
    assert house.screen._narration.waits(house.now)
    house.key(pygame.K_RETURN)
    assert not house.screen._narration.waits(house.now)
    assert house.shown()["line"] == "Second."
    house.close()


def test_enter_on_an_empty_box_is_a_silence(talking: House) -> None:
    talking.key(pygame.K_RETURN)
    assert any(one.kind is Kind.SILENCE for one in talking.play.transcript)


def test_say_nothing_can_be_pressed(talking: House) -> None:
    talking.click_text("send")
    assert any(one.kind is Kind.SILENCE for one in talking.play.transcript)


def test_an_exit_leads_out_and_the_device_closes(talking: House) -> None:
    talking.click_text("exit 0")
    talking.settle()
    assert not isinstance(talking.play.waiting, Talking)
    assert "Goodnight." in texts(talking)
    talking.read_on()
    talking.settle()
    assert not talking.screen._case.opened


def test_two_silences_end_the_window_and_reading_goes_on(talking: House) -> None:
    for _ in range(2):
        talking.key(pygame.K_RETURN)
        talking.settle()
    assert talking.screen._talk is None or talking.screen._talk.over
    talking.key(pygame.K_RETURN)
    talking.settle()
    assert talking.shown()["line"] == "Nobody says anything."


def test_keys_of_the_play_are_letters_while_one_types(talking: House) -> None:
    for key, letter in ((pygame.K_h, "h"), (pygame.K_a, "a"), (pygame.K_d, "d")):
        talking.key(key)
        talking.type(letter)
    assert talking.name == "Play"
    assert talking.screen._talk.editing.text == "had"


def test_hangul_is_composed_in_place(talking: House) -> None:
    editing = talking.screen._talk.editing
    talking.post(pygame.TEXTEDITING, text="ㅎ", start=1, length=0)
    talking.post(pygame.TEXTEDITING, text="하", start=1, length=0)
    assert (editing.text, editing.shown) == ("", "하")
    talking.key(pygame.K_RETURN)  # belongs to the input method while it composes
    assert not any(one.kind is Kind.SILENCE for one in talking.play.transcript)
    talking.post(pygame.TEXTINPUT, text="한")
    talking.post(pygame.TEXTEDITING, text="", start=0, length=0)
    talking.key(pygame.K_RETURN)
    assert "한" in texts(talking)


@pytest.mark.parametrize("place", ["history", "settings", "letter"])
def test_hangul_is_composed_in_place_wherever_one_types(story: Path, place: str) -> None:
    house = House(story, settings=Settings(language="ko", engine="llama", text_speed=0.0))
    if place == "settings":
        house.menu("settings")
        house.screen.turn_to("voice")
        house.screen._sheet.focus.focus("model_path")
        house.screen._refocus("", house.now)
    else:
        house.menu("new")
        house.read_on()
        house.settle()
        if place == "history":
            house.key(pygame.K_h)
        else:
            while not isinstance(house.play.waiting, Doing):
                waiting = house.play.waiting
                if isinstance(waiting, Choosing | Talking):
                    options = waiting.exits if isinstance(waiting, Talking) else waiting.options
                    house.play.choose(options[-1].index, house.now)
                house.play.advance(house.now)
            house.settle()
            house.key(pygame.K_RETURN)
            house.turn(2)
    editing = house.app.context.editing
    assert editing is not None
    before = editing.text
    house.post(pygame.TEXTEDITING, text="하", start=1, length=0)
    assert (editing.text, editing.shown) == (before, before + "하")
    house.turn()  # it is drawn in place
    house.key(pygame.K_BACKSPACE)  # belongs to the input method
    house.post(pygame.TEXTEDITING, text="", start=0, length=0)
    house.post(pygame.TEXTINPUT, text="한")
    assert editing.text == before + "한"
    house.close()


@pytest.mark.parametrize("place", ["talk", "history", "settings", "memory"])
def test_what_an_input_method_shows_stands_beside_the_caret(
    talking: House, place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[pygame.Rect] = []
    monkeypatch.setattr(pygame.key, "set_text_input_rect", lambda rect: told.append(rect.copy()))
    context = talking.app.context
    if place == "history":
        talking.key(pygame.K_ESCAPE)
        talking.click_text("chip history")
    elif place == "settings":
        context.change(replace(context.settings, engine="llama"), talking.now)
        talking.key(pygame.K_F6)
        talking.screen.turn_to("voice")
        talking.screen._sheet.focus.focus("model_path")
        talking.screen._refocus("", talking.now)
    elif place == "memory":
        told_a_wish(talking)
        talking.screen.open_device("memory", talking.now)
        talking.turn(3, 1.0)
        page = talking.screen._case._page
        page._press(f"told {next(iter(talking.play.memory)).slot}")
        page._press("correct")
    told.clear()
    context._caret.update(0, 0, 0, 0)
    for letter in "wow":
        talking.type(letter)
        talking.turn()
        caret = told[-1]
        inside = (caret.x, caret.centery)
        assert pygame.display.get_surface().get_at(inside)[:3] == EMBER, (place, letter, caret)
    count = len(told)
    talking.turn(5, 0.01)
    assert len(told) == count, "and it is told only when it moves"


def test_rollback_through_talk_brings_the_same_words(talking: House) -> None:
    talking.type("One more.")
    talking.key(pygame.K_RETURN)
    talking.settle()
    after = texts(talking)
    for _ in range(3):
        talking.key(pygame.K_PAGEUP)
    assert len(texts(talking)) == len(after) - 3
    for _ in range(3):
        talking.key(pygame.K_PAGEDOWN)
    assert texts(talking) == after


def test_somebody_in_danger_is_answered_out_of_the_fiction(talking: House) -> None:
    talking.type("I want to kill myself.")
    talking.key(pygame.K_RETURN)
    talking.turn(3)
    assert talking.name == "CareScreen"
    talking.button("back")
    talking.turn()
    assert talking.name == "Play"
    assert isinstance(talking.play.waiting, Talking)


# Keeping


def test_a_moment_is_kept_in_a_slot_and_opened_again(playing: House) -> None:
    playing.to_choice()
    playing.key(pygame.K_ESCAPE)
    assert playing.name == "Pause"
    playing.click_text("chip save")
    playing.key(pygame.K_RETURN)
    assert "page-01" in playing.app.context.saves.headers()
    assert playing.app.context.thumbnails.get("page-01") is not None
    kept = texts(playing)
    playing.key(pygame.K_ESCAPE)
    playing.click_text("chip resume")
    playing.key(pygame.K_1)
    playing.key(pygame.K_ESCAPE)
    playing.click_text("chip load")
    name = next(name for name in playing.shown() if name.startswith("chapter page-01"))
    playing.click_text(name)
    assert playing.name == "Play"
    assert texts(playing) == kept
    assert isinstance(playing.play.waiting, Choosing)


def test_quick_save_and_load_are_one_key_each(playing: House) -> None:
    playing.to_choice()
    kept = texts(playing)
    playing.key(pygame.K_F5)
    playing.key(pygame.K_1)
    playing.key(pygame.K_F9)
    assert texts(playing) == kept


def test_a_save_is_deleted_after_a_question(playing: House) -> None:
    playing.app.context.save("page-01")
    playing.key(pygame.K_ESCAPE)
    playing.click_text("chip save")
    playing.click_text("chip delete page-01")
    assert playing.name == "Confirm"
    playing.button("yes")
    assert "page-01" not in playing.app.context.saves.headers()
    assert not list(config.folders().saves.glob("page-01*"))


def test_leaving_keeps_the_place_and_continue_finds_it(story: Path, house: House) -> None:
    house.menu("new")
    house.read_on()
    kept = texts(house)
    house.post(pygame.QUIT)
    assert house.screen is LEAVE
    house.close()
    again = House(story, settings=Settings(language="en"))
    again.menu("continue")
    assert texts(again) == kept
    again.close()


def test_continue_stands_first_even_before_the_saves_were_read(story: Path, house: House) -> None:
    house.menu("new")
    house.post(pygame.QUIT)
    house.close()
    again = House(story, Settings(language="en"))
    context = again.app.context
    context._parts, parts = None, context._parts
    again.app.screen = type(again.screen)(context, again.now)
    again.key(pygame.K_RETURN)
    assert again.name == "Title"
    context._parts = parts
    again.turn()
    assert again.name == "Play"
    assert again.play.transcript
    again.close()


def test_a_mistake_of_ours_keeps_the_place_and_says_so(
    playing: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(*args: object) -> None:
        raise RuntimeError("a bug")

    monkeypatch.setattr(playing.screen, "update", breaks)
    playing.turn()
    assert playing.name == "Crash"
    assert playing.app.context.saves.latest() is not None
    assert "crash-" in playing.shown()["log"]
    playing.button("leave")
    assert playing.screen is LEAVE


def test_there_is_nothing_to_return_to_before_anything_was_kept_quickly(playing: House) -> None:
    playing.key(pygame.K_F9)
    assert ("toast", "Nothing has been kept yet.") in playing.screen._notices.lines(playing.now)
    assert texts(playing)


def test_a_disk_that_cannot_be_written_is_told_once_and_long_enough(
    playing: House, home: Path
) -> None:
    folder = home / "saves"
    playing.app.context.keep()
    folder.rename(home / "away")
    folder.write_text("a file in the way")

    def told() -> list[str]:
        playing.turn(3)
        lines = playing.screen._notices.lines(playing.now)
        return [text for name, text in lines if name == "toast"]

    playing.to_choice()
    playing.key(pygame.K_2)
    playing.kept()
    (sentence,) = told()
    assert "could not be saved" in sentence
    assert sentence.endswith("Until that is mended, nothing is kept.")
    playing.turn(1, 5.0)
    assert told() == [sentence], "who reads slowly has not finished"
    playing.turn(1, 40.0)
    assert told() == []
    playing.key(pygame.K_RETURN)
    playing.wheel(1)
    playing.kept()
    assert told() == [], "it is known by now"
    playing.kept()
    folder.unlink()
    (home / "away").rename(folder)
    playing.to_choice()
    playing.kept()
    playing.turn(3)
    playing.kept()
    assert playing.app.context.saves.latest() is not None


# Looking back


def test_history_finds_words_and_leads_back_to_them(playing: House) -> None:
    playing.to_choice()
    playing.key(pygame.K_2)
    playing.settle()
    playing.key(pygame.K_h)
    assert playing.name == "History"
    playing.type("morning")
    lines = [text for name, text in playing.shown().items() if name.startswith("line ")]
    assert lines == ["Good morning."]
    playing.click_text("line 1")
    playing.click_text("chip jump 1")
    assert playing.name == "Play"
    assert texts(playing)[-1] == "Good morning."
    assert playing.play.can_forward


def test_a_jump_is_one_move_also_into_the_middle_of_a_step(playing: House) -> None:
    playing.to_choice()
    playing.key(pygame.K_2)
    playing.settle()
    after = texts(playing)
    playing.key(pygame.K_h)
    playing.click_text("line 0")
    playing.key(pygame.K_RETURN)  # what can be done with it is in focus
    assert texts(playing) == after[:1]
    for _ in after[1:]:
        playing.wheel(-1)
    assert texts(playing) == after


def test_the_first_line_of_a_long_evening_is_reached_without_searching(
    playing: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("game.stage.screens.history.MOST", 2)
    playing.to_choice()
    playing.key(pygame.K_2)
    playing.settle()
    playing.read_on()
    total = len(texts(playing))
    assert total > 4
    playing.key(pygame.K_h)

    def lines() -> list[int]:
        kinds = [control for control in playing.screen._sheet.controls if control.kind == "line"]
        return [int(control.name) for control in kinds]

    assert lines() == [total - 2, total - 1]
    for _ in range(total):
        if "earlier" not in {control.name for control in playing.screen._sheet.controls}:
            break
        first = lines()[0]
        playing.screen._sheet.focus.focus("earlier")
        playing.key(pygame.K_RETURN)
        assert playing.screen._sheet.focus.name == str(first)
    assert lines() == list(range(total))


def test_a_line_or_everything_is_copied(playing: House) -> None:
    playing.to_choice()
    playing.key(pygame.K_h)
    clipboard = playing.app.context.clipboard
    playing.click_text("line 1")
    playing.click_text("chip copy 1")
    assert clipboard.get() == "Good morning."
    playing.button("copy_all")
    assert clipboard.get() == "You sit down.\nSamantha: Good morning."
    playing.screen._sheet.focus.focus("0")
    playing.key(pygame.K_c, mod=pygame.KMOD_LCTRL)
    assert clipboard.get() == "You sit down."


def test_what_she_said_is_copied_in_talk(talking: House) -> None:
    talking.type("Go on.")
    talking.key(pygame.K_RETURN)
    talking.settle()
    answer = [one.text for one in talking.play.transcript if one.origin == "improv"][-1]
    talking.key(pygame.K_c, mod=pygame.KMOD_LCTRL)
    assert talking.app.context.clipboard.get() == answer


def test_a_way_that_was_left_is_named_in_the_history_and_gone_on_with(playing: House) -> None:
    playing.to_choice()
    playing.key(pygame.K_1)
    playing.settle()
    left = texts(playing)
    playing.wheel(1)
    playing.wheel(1)
    playing.settle()
    playing.key(pygame.K_2)
    playing.settle()
    other = texts(playing)
    assert left != other
    playing.key(pygame.K_h)
    (name,) = [name for name in playing.shown() if name.startswith("fork ")]
    assert "Stay." in playing.shown()[name]
    playing.click_text(name)
    assert playing.name == "Play"
    assert texts(playing) == left
    playing.key(pygame.K_h)
    (name,) = [name for name in playing.shown() if name.startswith("fork ")]
    playing.click_text(name)
    assert texts(playing) == other, "and back again"


def test_writing_goes_on_after_a_look_at_the_words_so_far(talking: House) -> None:
    talking.type("I was")
    talking.key(pygame.K_ESCAPE)
    talking.click_text("chip history")
    talking.key(pygame.K_ESCAPE)
    talking.click_text("chip settings")
    talking.key(pygame.K_ESCAPE)
    talking.key(pygame.K_ESCAPE)
    assert talking.app.context.editing is talking.screen._talk.editing
    talking.type(" here")
    assert talking.screen._talk.editing.text == "I was here"


# The device


def test_the_device_opens_and_closes_by_hand(playing: House) -> None:
    playing.key(pygame.K_TAB)
    playing.turn(40)
    assert playing.screen._case.share(playing.now) == 1
    assert "tab mail" in playing.shown()
    playing.key(pygame.K_TAB)
    playing.turn(40)
    assert playing.screen._case.share(playing.now) == 0


def test_a_page_that_is_left_in_the_middle_of_writing_gives_the_keys_back(talking: House) -> None:
    told_a_wish(talking)
    talking.screen.open_device("memory", talking.now)
    for way in ("tab", "beside"):
        talking.screen.open_device("memory", talking.now)
        talking.turn(3, 1.0)
        page = talking.screen._case._page
        page._press(f"told {next(iter(talking.play.memory)).slot}")
        page._press("correct")
        assert talking.app.context.editing is not None
        if way == "tab":
            talking.click_text("tab mail")
        else:
            talking.click((60, 60))
        assert talking.app.context.editing is None, way
    talking.key(pygame.K_h)
    assert talking.name == "History"


# Settings


def test_the_language_changes_in_play(playing: House) -> None:
    playing.key(pygame.K_ESCAPE)
    playing.click_text("chip settings")
    playing.click_text("chip language ko")
    assert playing.play.language == "ko"
    assert playing.shown()["heading"] != "Settings"
    playing.key(pygame.K_ESCAPE)
    playing.key(pygame.K_ESCAPE)
    playing.key(pygame.K_RETURN)
    playing.key(pygame.K_RETURN)
    assert playing.shown()["speaker"] == "사만다"


def test_text_size_is_seen_at_once_and_kept(house: House) -> None:
    def line() -> int:
        (sample,) = (one for one in house.screen.texts() if one.name == "sample")
        return int(sample.block.step)

    house.menu("settings")
    before = line()
    house.screen._sheet.focus.focus("text_size")
    for _ in range(6):
        house.key(pygame.K_RIGHT)
    assert house.app.context.settings.text_size == pytest.approx(1.3)
    assert line() > before
    assert config.load(config.folders().settings)[0].text_size == pytest.approx(1.3)


def test_a_server_elsewhere_is_named_in_plain_words(house: House) -> None:
    house.menu("settings")
    house.click_text("chip tab voice")
    house.click_text("chip engine server")
    assert "privacy" in house.shown()
    house.screen._sheet.fields["server_address"].editing.set("https://models.example.org/v1")
    house.screen._sheet.focus.focus("server_address")
    house.key(pygame.K_DOWN)
    assert "models.example.org" in house.shown()["leaves"]
    assert "privacy" not in house.shown()


def test_a_setting_half_typed_is_kept_when_the_window_is_closed(house: House) -> None:
    house.menu("settings")
    house.click_text("chip tab voice")
    house.click_text("chip engine server")
    house.screen._sheet.focus.focus("server_model")
    house.screen._refocus("", house.now)
    house.type("tiny")
    house.post(pygame.QUIT)
    assert config.load(config.folders().settings)[0].server_model == "tiny"


def test_a_model_file_is_looked_at(house: House, tmp_path: Path) -> None:
    wrong = tmp_path / "model.gguf"
    wrong.write_bytes(b"no model at all, only words, and some more of them")
    house.menu("settings")
    house.post(pygame.DROPFILE, file=str(wrong))
    assert house.app.context.settings.model_path == str(wrong)
    assert "GGUF" in house.shown()["model"]


def test_leaving_the_window_lowers_the_rate_and_quiets_the_game(house: House) -> None:
    assert house.app._rate(house.now) > 8
    house.post(pygame.WINDOWFOCUSLOST)
    assert house.app._rate(house.now) == 8
    house.post(pygame.WINDOWFOCUSGAINED)
    assert house.app._rate(house.now) > 8


def test_a_window_that_nobody_sees_is_not_drawn(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn = []
    monkeypatch.setattr(house.app.screen, "draw", lambda surface, now: drawn.append(now))
    house.post(pygame.WINDOWMINIMIZED)
    house.turn(3)
    assert not drawn
    assert house.app._rate(house.now) == 8
    house.post(pygame.WINDOWRESTORED)
    house.turn(3)
    assert drawn


def test_a_resting_picture_is_drawn_seldom_once_nobody_has_done_anything(house: House) -> None:
    house.turn(400, 0.1)
    assert house.app._rate(house.now) == 15
    house.post(pygame.MOUSEMOTION, pos=(3, 3), rel=(1, 0), buttons=(0, 0, 0))
    assert house.app._rate(house.now) >= 30


def test_a_task_without_a_screen_is_played_as_choices(
    playing: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("game.stage.screens.table.TASKS", {})
    playing.to_choice()
    playing.key(pygame.K_1)
    playing.to_choice()
    playing.click_text("exit 0")
    playing.settle()
    playing.read_on()
    playing.settle()
    assert isinstance(playing.play.waiting, Doing)
    playing.key(pygame.K_RETURN)
    playing.settle()
    playing.click_text("choice option 0")
    assert texts(playing)[-1] == "It is sent, empty."


def test_a_click_beside_the_device_lets_the_answer_be_there(talking: House) -> None:
    talking.type("Go on, please.")
    talking.key(pygame.K_RETURN)
    talking.turn(2)
    talk = talking.screen._talk
    assert not talk.revealed(talking.now)
    for _ in range(2):
        talking.click((100, 300))
    assert talk.revealed(talking.now)


def test_another_size_of_window_is_taken_over(playing: House) -> None:
    pygame.display.set_mode((1000, 640), pygame.RESIZABLE)
    playing.post(pygame.VIDEORESIZE, size=(1000, 640), w=1000, h=640)
    playing.settle()
    assert playing.app.context.measure.size == (1000, 640)
    window = pygame.Rect(0, 0, 1000, 640)
    assert all(window.contains(laid.rect) for laid in playing.screen.texts())


def test_f11_asks_for_the_whole_screen_and_back(house: House) -> None:
    house.key(pygame.K_F11)
    assert house.app.context.settings.fullscreen
    house.key(pygame.K_F11)
    assert not house.app.context.settings.fullscreen
    house.turn()
    assert house.name == "Title"


def test_the_windows_place_is_kept(house: House) -> None:
    house.post(pygame.QUIT)
    house.app._close()
    kept = config.load(config.folders().settings)[0]
    assert (kept.window_width, kept.window_height) == (1280, 720)
    assert kept.window_x != config.ANYWHERE


def test_beside_a_page_that_the_story_shows_the_keys_belong_to_the_choices(tmp_path: Path) -> None:
    chapters = (
        "-> ch01\n=== ch01 ===\n# chapter: 1, The desk\n# scene: office, morning\n"
        "# device: her\nHere it is.\n+ [One.]\n    You said one.\n+ [Two.]\n    You said two.\n"
        "- # device: close\nIt is closed.\n-> END\n"
    )
    story = story_folder(tmp_path / "other", chapters)
    house = House(story, Settings(language="en", text_speed=0.0))
    house.menu("new")
    house.settle()
    assert "tab her" in house.shown()
    house.key(pygame.K_RIGHT)
    house.key(pygame.K_RETURN)
    assert texts(house)[-1] == "You said two."
    house.key(pygame.K_RETURN)
    house.settle()
    assert "tab her" not in house.shown()
    house.close()


def test_larger_type_in_the_middle_of_a_long_line_turns_it_into_pages(tmp_path: Path) -> None:
    line = (
        "You put the light on with your left hand, as you did in the last place you lived in. " * 9
    )
    story = story_folder(
        tmp_path / "other", f"# scene: office, morning\n{line}\nThe end.\n-> END\n"
    )
    house = House(story, Settings(language="en"))
    house.menu("new")
    house.turn(30)
    house.app.context.change(Settings(language="en", text_size=2.0), house.now)
    house.screen.layout()
    house.settle()
    assert house.screen._narration.last_page is False
    for _ in range(6):
        house.key(pygame.K_RETURN)
    assert texts(house)[-1] == "The end."
    house.close()


# Where the window stands


@pytest.mark.parametrize(
    ("desktop", "size"),
    [
        ((1024, 600), (1024, 600)),
        ((1366, 768), (1280, 720)),
        ((1920, 1080), (1440, 810)),
        ((2560, 1600), (1920, 1080)),
        ((3840, 2160), (1920, 1080)),
        ((3440, 1440), (1920, 1080)),
    ],
)
def test_the_first_window_is_as_large_as_the_desktop_lets_it(
    desktop: tuple[int, int], size: tuple[int, int]
) -> None:
    """On a dense screen a window of a fixed size would be a stamp with letters nobody can read."""
    assert placed(Settings(), [desktop]) == (size, None)


def test_a_window_comes_back_on_its_own_screen_and_never_out_of_sight() -> None:
    full_hd = (1920, 1080)

    def at(x: int, y: int, desktops: list[tuple[int, int]]) -> tuple[int, int] | None:
        kept = Settings(window_x=x, window_y=y, window_width=900, window_height=600)
        size, place = placed(kept, desktops)
        assert size == (900, 600)
        return place

    assert at(2400, 90, [full_hd, full_hd]) == (2400, 90), "the screen on the right"
    assert at(-1500, 90, [full_hd, full_hd]) == (-1500, 90), "the screen on the left"
    assert at(2400, 90, [full_hd]) == (1820, 90), "that screen is gone"
    assert at(-1500, -400, [full_hd]) == (0, 0)
    tiny = Settings(window_x=0, window_y=0, window_width=10, window_height=10)
    assert placed(tiny, [full_hd])[0] == SMALLEST

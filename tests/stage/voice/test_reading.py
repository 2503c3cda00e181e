"""Self-voicing: every text and control is told, in reading order, and broken off at once."""

from __future__ import annotations

import shutil
import subprocess
import time
import wave
from collections.abc import Callable, Iterator
from pathlib import Path

import pygame
import pytest

from game.config import Settings
from game.play.messages import Kind
from game.stage.screens.settings_table import ROWS
from game.stage.voice.aloud import Aloud, words_of
from game.stage.voice.reader import Reader
from game.stage.voice.speech import Speaker, Voice, system_voice
from game.stage.voice.utterances import Utterance
from tests.stage.hands import PadHand
from tests.stage.house import House, opened, story_folder
from tests.stage.test_hands import everything

PATIENCE = 10.0


def until(true: Callable[[], bool]) -> None:
    """Wait for a thread or a process, in real time."""
    deadline = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < deadline, "it never happened"
        time.sleep(0.01)


@pytest.fixture
def log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine whose only voice writes down what it was told."""
    folder = tmp_path / "bin"
    folder.mkdir()
    path = tmp_path / "said.txt"
    script = f'#!/bin/sh\nIFS= read -r words\nprintf "%s|%s\\n" "$*" "$words" >> "{path}"\n'
    script += 'case "$words" in *slowly*) exec sleep 30;; esac\n'
    (folder / "espeak-ng").write_text(script)
    (folder / "espeak-ng").chmod(0o755)
    (folder / "sleep").symlink_to(str(shutil.which("sleep")))
    monkeypatch.setenv("PATH", str(folder))  # whatever else speaks here is not to be heard
    path.touch()
    return path


def said(log: Path) -> list[str]:
    return [line.partition("|")[2] for line in log.read_text("utf-8").splitlines()]


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    settings = Settings(language="en", text_speed=0.0, self_voicing="voice")
    yield from opened(story_folder(tmp_path / "story"), settings=settings)


class Ear:
    """Hears what a house reads aloud, without a process for each word of it."""

    def __init__(self, house: House) -> None:
        self.heard: list[str] = []
        self.house = house
        reader = house.app.context.voices.reader
        reader._speaker = self  # type: ignore[assignment]
        reader.again()

    busy = False
    stopped = 0

    def say(self, one: Utterance) -> None:
        self.heard.append(one.text)

    def stop(self) -> None:
        self.stopped += 1

    def listen(self) -> list[str]:
        """What was said since the last time, until the screen has nothing new."""
        self.house.turn(12, 0.1)
        heard, self.heard = self.heard, []
        return heard


# By a real command


def test_the_machines_voice_is_told_the_screen_in_order(log: Path, house: House) -> None:
    house.turn(12, 0.1)
    until(lambda: len(said(log)) >= 3)
    assert said(log)[:2] == ["Her", "a game of other people's letters"]
    assert said(log)[2] == "Begin", "what is in focus comes last"
    assert "-v en" in log.read_text().splitlines()[0]


def test_whatever_the_player_does_breaks_it_off_at_once(log: Path) -> None:
    speaker = Speaker(system_voice())
    speaker.say(Utterance("very slowly", "en"))
    speaker.say(Utterance("and then this", "en"))
    until(lambda: said(log) == ["very slowly"])
    began = time.monotonic()
    speaker.stop()
    assert time.monotonic() - began < 10.0  # it would speak for half a minute
    assert not speaker.busy
    speaker.say(Utterance("new", "ko", 1.5))
    until(lambda: said(log)[-1] == "new")
    assert "and then this" not in said(log)
    assert "-v ko -s 262" in log.read_text().splitlines()[-1]
    speaker.close()


def test_words_never_stand_on_a_command_line(log: Path) -> None:
    speaker = Speaker(system_voice())
    speaker.say(Utterance("--help; $(touch x)", "en"))
    until(lambda: said(log) == ["--help; $(touch x)"])
    assert "--help" not in log.read_text().partition("|")[0]
    speaker.close()


def test_a_command_that_is_not_there_stops_nothing() -> None:
    speaker = Speaker(Voice("none", lambda one: ("/nowhere/speak",)))
    speaker.say(Utterance("hello", "en"))
    until(lambda: not speaker.busy)
    speaker.close()


@pytest.mark.parametrize(
    ("platform", "there", "name", "words"),
    [
        ("linux", {"spd-say", "espeak-ng"}, "speech-dispatcher", "--wait"),
        ("linux", {"espeak-ng"}, "espeak-ng", "--stdin"),
        ("linux", {"espeak"}, "espeak", "--stdin"),
        ("darwin", {"say"}, "say", "Yuna"),
        ("win32", {"powershell"}, "SAPI", "System.Speech"),
    ],
)
def test_each_system_speaks_by_its_own_voice(
    platform: str, there: set[str], name: str, words: str
) -> None:
    voice = system_voice(lambda one: one if one in there else None, platform)
    assert voice is not None
    assert voice.name == name
    assert words in " ".join(voice.command(Utterance("안녕", "ko")))
    assert system_voice(lambda one: None, platform) is None


@pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="espeak-ng is not installed")
@pytest.mark.parametrize(
    ("language", "text"), [("en", "Good morning."), ("ko", "좋은 아침이에요.")]
)
def test_espeak_really_says_it(tmp_path: Path, language: str, text: str) -> None:
    voice = system_voice(lambda one: one if one == "espeak-ng" else None, "linux")
    assert voice is not None
    file = tmp_path / "said.wav"
    words = [*voice.command(Utterance(text, language)), "-w", str(file)]
    subprocess.run(words, input=text.encode(), check=True, timeout=30)
    with wave.open(str(file)) as sound:
        seconds = sound.getnframes() / sound.getframerate()
        assert 0.4 < seconds < 6
        assert max(sound.readframes(sound.getnframes())) > 0


# What is told of each screen


def test_one_key_turns_it_on_and_off(log: Path, tmp_path: Path) -> None:
    house = House(story_folder(tmp_path / "story"), Settings(language="en"))
    house.turn(12, 0.1)
    assert said(log) == []
    house.key(pygame.K_v)
    house.turn(12, 0.1)
    until(lambda: len(said(log)) >= 4)
    assert said(log)[:2] == ["Reading aloud.", "Her"]
    assert house.app.context.settings.self_voicing == "voice"
    house.key(pygame.K_v)
    until(lambda: said(log)[-1] == "No longer reading aloud.")
    assert house.app.context.settings.self_voicing == "off"
    house.close()


def test_with_shift_it_goes_to_the_clipboard(house: House) -> None:
    house.key(pygame.K_v)
    house.key(pygame.K_v, mod=pygame.KMOD_LSHIFT)
    house.turn(12, 0.1)
    assert house.app.context.settings.self_voicing == "clipboard"
    assert "Begin" in house.app.context.clipboard.get()


def test_a_machine_without_a_voice_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    house = House(story_folder(tmp_path / "story"), Settings(language="en"))
    house.menu("new")
    house.key(pygame.K_v)
    house.turn()
    assert "espeak-ng" in dict(house.screen._notices.lines(house.now))["toast"]
    assert house.app.context.settings.self_voicing == "off"
    house.close()


def test_a_line_is_told_with_its_speaker_and_choices_by_number(house: House) -> None:
    house.menu("new")
    ear = Ear(house)
    told = ear.listen()
    assert told[0].startswith("Chapter 1")
    assert told[-1] == "You sit down."
    house.key(pygame.K_RETURN)
    assert ear.stopped, "going on breaks it off"
    told = ear.listen()
    assert told == ["Samantha: Good morning.", "1: Stay.", "2: Go out."]
    house.key(pygame.K_DOWN)
    assert ear.listen() == ["2: Go out."]


def test_in_talk_each_sentence_is_told_then_what_can_be_said(house: House) -> None:
    house.to_talk()
    ear = Ear(house)
    house.type("Hello.")
    house.key(pygame.K_RETURN)
    house.settle()
    told = list(ear.heard)
    answers = [
        one.text
        for one in house.play.transcript
        if one.origin == "improv" and one.kind is Kind.SPEECH
    ]
    assert answers
    assert "You: Hello." in told
    at = told.index("You: Hello.")
    assert told[at + 1] == f"Samantha: {answers[0]}"
    assert "1: Four." in told[at + 2 :]
    ear.heard.clear()
    house.key(pygame.K_UP)
    assert ear.listen() == ["4: Say goodnight."]


def test_in_the_settings_a_control_is_told_with_label_and_state(house: House) -> None:
    house.menu("settings")
    ear = Ear(house)
    assert ear.listen()[0] == "Settings"
    focus = house.screen._sheet.focus
    for name, words in (
        ("text_size", "Text size, 100%"),
        ("fullscreen", "Full screen, off"),
        ("language en", "Language, English, chosen"),
        ("back", "Done"),
    ):
        focus.focus(name)
        assert ear.listen() == [words]
    focus.focus("text_size")
    ear.listen()
    house.key(pygame.K_RIGHT)
    assert ear.listen() == ["Text size, 105%"]


def test_every_text_of_every_page_of_settings_can_be_heard(house: House) -> None:
    house.menu("settings")
    for tab in ROWS:
        house.screen.turn_to(tab)
        ear = Ear(house)
        told = ear.listen()
        sheet = house.screen._sheet
        for spot in sheet.focus.spots:
            sheet.focus.focus(spot.name)
            told += ear.listen()
        whole = " ".join(told)
        for one in (*sheet._fixed, *sheet._texts):
            assert words_of(one.block) in whole, (tab, one.name)


def test_the_device_is_read_page_by_page(house: House) -> None:
    house.menu("new")
    house.settle()
    house.key(pygame.K_TAB)
    ear = Ear(house)
    assert ear.listen()[0] == "her"
    house.key(pygame.K_RIGHT)
    told = ear.listen()
    assert told[0] == "mail"
    assert "No post today." in told


@pytest.mark.parametrize("name", ["Pause", "History", "SavesPage", "Confirm", "Credits"])
def test_every_paper_tells_its_heading_and_its_controls(house: House, name: str) -> None:
    if name == "Credits":
        house.menu("credits")
    else:
        house.menu("new")
        house.to_choice()
        house.key(pygame.K_ESCAPE)
        if name in ("History", "SavesPage"):
            house.click_text(f"chip {'history' if name == 'History' else 'save'}")
        if name == "Confirm":
            house.app.context.save("page-01")
            house.click_text("chip save")
            house.key(pygame.K_RETURN)
    assert house.name == name
    ear = Ear(house)
    told = ear.listen()
    sheet = house.screen._sheet
    for spot in sheet.focus.spots:
        sheet.focus.focus(spot.name)
        told += ear.listen()
    whole = " ".join(told)
    for one in (*sheet._fixed, *sheet._texts):
        assert words_of(one.block) in whole, one.name


def test_every_set_piece_is_told_too(tmp_path: Path) -> None:
    """What stands on them, and what can be pressed, while a pad plays through them."""
    settings = Settings(language="en", text_speed=0.0, self_voicing="voice")
    house = House(everything(tmp_path / "story"), settings)
    ear = Ear(house)
    hand = PadHand(house)
    hand.listens = 8
    hand.play()
    told = " ".join(ear.heard)
    words = house.app.context.words
    for piece, text in (
        ("the letter desk", "I saw a boat."),
        ("the letter desk", words("letter.print")),
        ("the letters on the screen", "Tell me."),
        ("the installation", words("install.go_on")),
        ("the cave", words("alien.hint")),
        ("the run", words("run.hint")),
        ("the skyline", words("skyline.caption", count=641)),
        ("the skyline", "As looked."),
    ):
        assert " ".join(text.split()) in told, piece
    house.close()


def test_in_a_text_another_key_turns_it_on(house: House) -> None:
    house.to_talk()
    house.key(pygame.K_v)
    house.type("v")
    assert house.screen._talk.editing.text == "v"
    assert house.app.context.settings.self_voicing == "voice"
    house.key(pygame.K_F1)
    assert house.app.context.settings.self_voicing == "off"


# The reader by itself


class Told:
    """A speaker that only remembers."""

    busy = False

    def __init__(self) -> None:
        self.said: list[str] = []

    def say(self, one: Utterance) -> None:
        self.said.append(one.text)

    def stop(self) -> None:
        pass


def reader_of(told: Told) -> Reader:
    reader = Reader(told, lambda text: None)  # type: ignore[arg-type]
    reader.mode = "voice"
    return reader


def test_what_still_changes_is_read_once_it_stands() -> None:
    told = Told()
    reader = reader_of(told)
    for number in range(30):
        shown = Aloud((("count", f"{number} warm"),))
        reader.update("screen", lambda shown=shown: shown, number * 0.1, waits=False)
    assert told.said == []
    reader.update("screen", lambda: Aloud((("count", "641 warm"),)), 3.0, waits=False)
    reader.update("screen", lambda: Aloud((("count", "641 warm"),)), 3.4, waits=False)
    assert told.said == ["641 warm"]


def test_it_waits_for_another_voice_and_drops_what_was_interrupted() -> None:
    told = Told()
    reader = reader_of(told)
    shown = Aloud((("a", "one"),))
    for now in (0.0, 0.3):
        reader.update("screen", lambda: shown, now, waits=True)
    assert told.said == []
    reader.update("screen", lambda: shown, 0.6, waits=False)
    assert told.said == ["one"]
    later = Aloud((("a", "one"), ("b", "two")))
    for now in (1.0, 1.3):
        reader.update("screen", lambda: later, now, waits=True)
    reader.interrupt()
    reader.update("screen", lambda: later, 1.6, waits=False)
    assert told.said == ["one"]

"""Her lines spoken: by Piper, by the system, or not at all; with her stage's pace; never talked over."""

from __future__ import annotations

import functools
import http.server
import importlib.util
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from game.config import Settings
from game.errors import Trouble
from game.play.messages import Kind
from game.stage.voice import piper
from game.stage.voice.delivery import phrases
from game.stage.voice.her import HerVoice
from game.stage.voice.piper import ChildMaker, PiperSpeaker, VoiceFile, check_voice
from game.stage.voice.utterances import Utterance
from game.stage.widgets import Hit
from tests.stage.house import House, opened, story_folder
from tests.stage.voice.tiny_voice import RATE, describe, write_voice

REAL = all(importlib.util.find_spec(name) for name in ("piper", "onnx"))
PATIENCE = 20.0
LINE = "I read it twice. Then I stopped — you know why… Do you?"


def until(true: Callable[[], object]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < deadline, "it never happened"
        time.sleep(0.005)


class Part:
    """Somebody who has her part and only remembers."""

    def __init__(self) -> None:
        self.said: list[Utterance] = []
        self.stopped = 0
        self.busy = False

    def say(self, one: Utterance) -> None:
        self.said.append(one)

    def stop(self) -> None:
        self.stopped += 1

    def close(self) -> None:
        pass


class Output:
    """An ear for a neural voice."""

    def __init__(self) -> None:
        self.heard: list[bytes] = []
        self.hushed = 0
        self.speaking = False

    def speak(self, samples: bytes, rate: int) -> None:
        self.heard.append(samples)

    def hush(self) -> None:
        self.hushed += 1


class Making:
    """A voice that is made at once: as many samples as it is told."""

    def __init__(self, samples: int = 10) -> None:
        self.made: list[str] = []
        self.samples = samples

    def make(self, one: Utterance) -> bytes:
        self.made.append(one.text)
        return one.text.encode()[:2] * self.samples

    def close(self) -> None:
        pass


# Delivery


def test_a_line_is_cut_into_breaths_that_rest_as_its_stage_does() -> None:
    told = phrases(LINE, "new")
    assert " ".join(one.text for one in told) == LINE
    assert [one.text[-1] for one in told] == [".", "—", "…", "?"]
    late = phrases(LINE, "elsewhere")
    assert [one.rest for one in late] == pytest.approx([4 * one.rest for one in told], rel=0.01)
    assert max(one.pace for one in late) < min(one.pace for one in told), "she has slowed down"


def test_new_she_is_even_and_in_love_she_is_not() -> None:
    long = "So. Then. Well. Now. And. Yes. Oh. There."
    assert len({one.pace for one in phrases(long, "new")}) == 1
    assert len({one.pace for one in phrases(long, "in_love")}) > 5
    assert phrases(long, "in_love", 3) == phrases(long, "in_love", 3)


@pytest.mark.parametrize("text", ["", "…", "안녕. 잘 잤어요?", "Hm", "“Yes.” She waits."])
def test_no_word_is_lost_whatever_the_line(text: str) -> None:
    assert " ".join(one.text for one in phrases(text, "curious")) == text


# In the game


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    yield from opened(story_folder(tmp_path / "story"), settings=Settings(language="en"))


@pytest.fixture
def part(house: House) -> Part:
    part = Part()
    house.app.context.voices.her.part = part
    return part


def words(part: Part) -> str:
    return " ".join(one.text for one in part.said)


def test_by_default_nobody_speaks_and_nothing_listens(house: House) -> None:
    voices = house.app.context.voices
    assert voices.her.part is None
    assert voices.ear is None
    assert not voices.busy


def test_her_lines_are_spoken_and_nobody_elses_and_subtitles_stay(house: House, part: Part) -> None:
    house.menu("new")
    house.settle()
    assert part.said == [], "the narration is not hers"
    house.key(pygame.K_RETURN)
    house.key(pygame.K_RETURN)
    assert words(part) == "Good morning."
    house.settle()
    assert house.shown()["line"] == "Good morning."


def test_going_on_hushes_her_at_once(house: House, part: Part) -> None:
    house.menu("new")
    house.to_choice()
    before = part.stopped
    house.key(pygame.K_1)
    assert part.stopped > before


def test_in_talk_she_is_spoken_by_the_sentence_and_interrupted_by_a_word(
    house: House, part: Part
) -> None:
    house.to_talk()
    part.said.clear()
    house.type("Hello.")
    house.key(pygame.K_RETURN)
    house.turn(2)
    answer = [
        one.text
        for one in house.play.transcript
        if one.origin == "improv" and one.kind is Kind.SPEECH
    ]
    assert words(part) == " ".join(answer)
    before = part.stopped
    house.key(pygame.K_ESCAPE)  # interrupts the words that are still coming
    assert house.name == "Play"
    assert part.stopped > before
    before = part.stopped
    house.key(pygame.K_F4)  # to say nothing is a turn, too
    assert part.stopped > before


def test_auto_forward_waits_for_her(house: House, part: Part) -> None:
    house.menu("new")
    house.key(pygame.K_a)
    part.busy = True
    before = len(house.play.transcript)
    house.turn(60, 0.5)
    assert len(house.play.transcript) == before
    part.busy = False
    house.turn(60, 0.5)
    assert len(house.play.transcript) > before


def test_going_back_brings_no_voice_and_the_history_brings_it_again(
    house: House, part: Part
) -> None:
    house.menu("new")
    house.to_choice()
    house.wheel(1)
    house.wheel(-1)
    part.said.clear()
    house.turn(5)
    assert part.said == []
    house.key(pygame.K_h)
    house.click_text("line 1")
    house.click_text("chip again 1")
    assert words(part) == "Good morning."


def test_the_systems_voice_can_have_her_part_and_give_it_back(
    house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "bin"
    folder.mkdir()
    log = tmp_path / "said.txt"
    (folder / "espeak-ng").write_text(f'#!/bin/sh\nread -r w; echo "$w" >> "{log}"\n')
    (folder / "espeak-ng").chmod(0o755)
    monkeypatch.setenv("PATH", str(folder))  # whatever else speaks here is not to be heard
    context = house.app.context
    context.change(replace(context.settings, her_voice="system"), house.now)
    house.menu("new")
    house.to_choice()
    until(lambda: log.exists() and "Good morning." in log.read_text())
    context.change(replace(context.settings, her_voice="none"), house.now)
    assert context.voices.her.part is None


# Piper


def test_a_voice_file_is_looked_at(tmp_path: Path) -> None:
    path = tmp_path / "voice.onnx"
    with pytest.raises(Trouble, match="no voice file"):
        check_voice(path)
    path.write_bytes(b"x")
    with pytest.raises(Trouble, match="description is missing"):
        check_voice(path)
    path.with_name("voice.onnx.json").write_text("{}")
    with pytest.raises(Trouble, match="not the description"):
        check_voice(path)
    describe(path, "ko")
    assert check_voice(path) == VoiceFile(path, "ko", RATE)


def test_the_catalogue_is_whole_and_what_has_no_address_says_so(tmp_path: Path) -> None:
    listed = {one.name: one for one in piper.catalogue()}
    assert all(one.licence and one.languages for one in listed.values())
    first, second = piper.fetch(listed["ljspeech"], tmp_path)
    assert {first.progress.phase, second.progress.phase} == {"waiting"}
    with pytest.raises(Trouble, match="by hand"):
        piper.fetch(listed["jenny"], tmp_path)


def test_a_voice_is_got_by_a_press_looked_at_and_chosen(
    house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From a server of our own: nothing is asked before the press."""
    served = tmp_path / "served"
    served.mkdir()
    voice = served / "en_US-ljspeech-medium.onnx"
    voice.write_bytes(b"not really a voice" * 1000)
    describe(voice)
    handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=str(served))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}/{voice.name}"
    listed = tuple(
        replace(one, address=address, sha256="", description_sha256="")
        for one in piper.catalogue()
        if one.name == "ljspeech"
    )
    monkeypatch.setattr(piper, "catalogue", lambda: listed)
    context = house.app.context
    context.change(replace(context.settings, her_voice="piper"), house.now)
    house.menu("settings")
    house.screen.turn_to("sound")
    assert context.downloads == {}
    house.screen._use(Hit("getvoice ljspeech", "press"), house.now)
    until(lambda: all(one.progress.phase == "done" for one in context.downloads.values()))
    house.turn(30)
    names = [control.name for control in house.screen._sheet.controls]
    assert "usevoice ljspeech" in names
    house.screen._use(Hit("usevoice ljspeech", "press"), house.now)
    path = context.folders.models / "voices" / voice.name
    assert context.settings.her_voice_path == str(path)
    assert path.read_bytes() == voice.read_bytes()
    server.shutdown()
    server.server_close()


def speaker_with(making: Making, output: Output) -> PiperSpeaker:
    return PiperSpeaker(VoiceFile(Path("v.onnx"), "en", 1000), making, output)


def test_phrases_are_heard_one_after_the_other_with_their_rests() -> None:
    making, output = Making(100), Output()  # a tenth of a second each
    speaker = speaker_with(making, output)
    began = time.monotonic()
    for text in ("aa", "bb", "cc"):
        speaker.say(Utterance(text, "en", 1.0, 0.1))
    until(lambda: len(output.heard) == 3)
    assert time.monotonic() - began >= 0.4
    assert [one[:2] for one in output.heard] == [b"aa", b"bb", b"cc"]
    until(lambda: not speaker.busy)
    speaker.close()


def test_stopping_drops_what_waits_and_the_next_words_come_at_once() -> None:
    making, output = Making(30_000), Output()  # half a minute each
    speaker = speaker_with(making, output)
    for text in ("aa", "bb"):
        speaker.say(Utterance(text, "en"))
    until(lambda: making.made == ["aa", "bb"])
    assert len(output.heard) == 1, "the second is made while the first is heard"
    speaker.stop()
    assert (output.hushed, speaker.busy) == (1, False)
    speaker.say(Utterance("cc", "en"))
    until(lambda: len(output.heard) == 2)
    assert output.heard[1].startswith(b"cc")
    speaker.close()


def test_words_that_come_while_others_are_heard_are_made_ready_at_once() -> None:
    making, output = Making(30_000), Output()  # half a minute each
    speaker = speaker_with(making, output)
    speaker.say(Utterance("aa", "en"))
    until(lambda: len(output.heard) == 1)
    time.sleep(0.1)  # nothing else waits by then
    speaker.say(Utterance("bb", "en"))
    until(lambda: making.made == ["aa", "bb"])
    assert len(output.heard) == 1, "it waits for its turn"
    assert speaker.busy
    speaker.close()


def test_a_voice_does_not_speak_another_language() -> None:
    output = Output()
    speaker = speaker_with(Making(), output)
    speaker.say(Utterance("안녕", "ko"))
    assert not speaker.busy
    speaker.close()


@pytest.mark.skipif(not REAL, reason="piper-tts and onnx are not installed")
def test_piper_itself_speaks_slower_when_told_to(tmp_path: Path) -> None:
    making = ChildMaker(write_voice(tmp_path / "tiny.onnx"))
    usual = making.make(Utterance("Good morning.", "en"))
    slow = making.make(Utterance("Good morning.", "en", 0.5))
    assert len(usual) > RATE // 10
    assert len(slow) == pytest.approx(2 * len(usual), rel=0.02)
    assert max(usual) > 0
    making.close()


@pytest.mark.skipif(not REAL, reason="piper-tts and onnx are not installed")
def test_with_a_piper_voice_in_the_settings_she_is_heard_in_the_game(tmp_path: Path) -> None:
    voice = write_voice(tmp_path / "tiny.onnx")
    settings = Settings(language="en", text_speed=0.0, her_voice="piper", her_voice_path=str(voice))
    house = House(story_folder(tmp_path / "story"), settings)
    heard = Output()
    part = house.app.context.voices.her.part
    assert isinstance(part, PiperSpeaker)
    part._output = heard
    house.menu("new")
    house.to_choice()
    until(lambda: heard.heard)
    assert len(heard.heard[0]) > RATE // 10
    house.close()


def test_a_voice_that_is_not_there_is_told_in_the_settings(house: House) -> None:
    context = house.app.context
    settings = replace(context.settings, her_voice="piper", her_voice_path="/nowhere.onnx")
    context.change(settings, house.now)
    assert context.voices.her.part is None
    house.menu("settings")
    house.screen.turn_to("sound")
    told = {one.name: one.block for one in house.screen._sheet._texts}["her voice"]
    said = " ".join(word.text for word in told.words)
    assert "no voice file" in said or "Piper is not installed" in said


def test_a_child_that_dies_costs_only_its_words(tmp_path: Path) -> None:
    making = ChildMaker(tmp_path / "none.onnx", ("false",))
    assert making.make(Utterance("Hello.", "en")) == b""
    making.close()


def test_silence_is_nobody() -> None:
    nobody = HerVoice()
    nobody.speak("Hello.", "new", 1)
    nobody.hush()
    assert not nobody.busy

"""The room sounds like the scene, cross-fades, and goes on without a device or a file."""

from __future__ import annotations

import os
import re
import time
from pathlib import Path

import pytest

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
import pygame

from game.play.messages import Scene
from game.stage.sound import PLACE_AMBIENCE, Sound

ROOT = Path(__file__).resolve().parents[3]
SOUNDS = ROOT / "assets" / "sounds"


@pytest.fixture
def sound(monkeypatch):
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    one = Sound(SOUNDS)
    assert not one.silent
    yield one
    one.close()


def settle(sound: Sound, kind: str, name: str, start: float) -> None:
    """Run updates until the deck plays that name (decoding is in the background)."""
    deadline = time.monotonic() + 10
    while sound._decks[kind].playing != name:
        sound.update(start)
        assert time.monotonic() < deadline, f"{name} never came"
        time.sleep(0.01)


def test_a_scene_brings_its_music_and_its_room(sound):
    sound.cue(Scene(place="office", hour="morning", music="alone"))
    settle(sound, "music", "alone", 0.0)
    settle(sound, "ambience", "office", 0.0)
    sound.update(10.0)
    deck = sound._decks["music"]
    assert deck.channels[deck.front].get_busy()
    assert deck.channels[deck.front].get_volume() == pytest.approx(1.0, abs=0.02)


def test_two_pieces_overlap_while_one_hands_over_to_the_other(sound):
    sound.want("music", "alone")
    settle(sound, "music", "alone", 0.0)
    sound.update(100.0)
    sound.want("music", "tender")
    settle(sound, "music", "tender", 100.0)
    sound.update(101.5)
    deck = sound._decks["music"]
    powers = [channel.get_volume() ** 2 for channel in deck.channels]
    assert min(powers) > 0.3, "both are heard in the middle of a cross-fade"
    assert sum(powers) == pytest.approx(1.0, abs=0.1), "at even power"
    sound.update(110.0)
    assert not deck.channels[1 - deck.front].get_busy()


def test_none_fades_to_quiet(sound):
    sound.want("music", "alone")
    settle(sound, "music", "alone", 0.0)
    sound.update(50.0)
    sound.cue(Scene(music="none"))
    sound.update(50.0)
    sound.update(60.0)
    assert not any(channel.get_busy() for channel in sound._decks["music"].channels)


def test_volumes_by_kind_hold_during_play(sound):
    sound.levels(0.25, 0.0, 1.0)
    sound.want("music", "alone")
    settle(sound, "music", "alone", 0.0)
    sound.update(50.0)
    deck = sound._decks["music"]
    assert deck.channels[deck.front].get_volume() == pytest.approx(0.25, abs=0.02)


def test_a_missing_file_is_quiet_and_said_in_the_log(sound, caplog):
    sound.effect("no_such_effect")
    assert "no_such_effect" in caplog.text


def test_no_sound_card_is_no_problem(monkeypatch):
    def refuse(*_args, **_kwargs):
        raise pygame.error("no such device")

    monkeypatch.setattr(pygame.mixer, "init", refuse)
    silent = Sound(SOUNDS)
    silent.cue(Scene(place="office", music="alone"))
    silent.effect("pen")
    silent.update(1.0)
    silent.levels(1, 1, 1)
    assert silent.silent
    silent.close()


def test_every_sound_the_writers_guide_names_is_there():
    guide = (ROOT / "story" / "README.md").read_text(encoding="utf-8")
    rows = {
        row.split("`")[1].split(":")[0].strip("# "): row
        for row in guide.splitlines()
        if row.startswith("| `#")
    }
    music = set(re.findall(r"`([a-z_]+)`", rows["music"])) - {"none"}
    effects = set(re.findall(r"`([a-z_]+)`", rows["sound"]))
    assert len(music) >= 8
    assert len(effects) >= 17
    for name in music:
        assert (SOUNDS / "music" / f"{name}.ogg").exists(), name
    for name in effects:
        assert (SOUNDS / "effects" / f"{name}.ogg").exists(), name
    for name in PLACE_AMBIENCE.values():
        assert (SOUNDS / "ambience" / f"{name}.ogg").exists(), name


def test_a_card_that_comes_late_or_again_brings_what_should_be_heard(monkeypatch):
    monkeypatch.setenv("SDL_AUDIODRIVER", "nonsense")
    one = Sound(SOUNDS)
    assert one.silent
    one.levels(0.4, 0.5, 0.6)
    one.want("ambience", "office")
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    for _ in range(2):  # it comes; then it is lost, and another comes
        one.reopen()
        assert not one.silent
        settle(one, "ambience", "office", 0.0)
        one.update(10.0)
        assert one._decks["ambience"].volume == 0.5
    one.close()


def test_one_ear_hears_what_both_did(monkeypatch):
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    one = Sound(SOUNDS, mono=True)
    assert pygame.mixer.get_init()[2] == 1
    one.want("music", "alone")
    settle(one, "music", "alone", 0.0)
    one.close()


def test_a_voice_takes_the_place_of_the_one_before_and_is_hushed_at_once(sound):
    sound.speak(bytes(2 * 22050), 22050)
    assert sound.speaking
    sound.effect("paper")  # an effect does not take her channel
    assert sound.speaking
    sound.hush()
    assert not sound.speaking

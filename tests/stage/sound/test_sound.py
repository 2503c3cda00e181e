"""The room sounds like the scene, cross-fades, and goes on without a device or a file."""

from __future__ import annotations

import os
import re
import time
from itertools import pairwise
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
    pygame.mixer.quit()
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
    sound.speak(bytes(60 * 22050), 22050)
    assert sound.speaking
    sound.effect("paper")  # an effect does not take her channel
    assert sound.speaking
    sound.hush()
    assert not sound.speaking


def loudness_of_her(sound: Sound, moments: list[float]) -> list[float]:
    from game.stage.sound import HER_CHANNEL

    found = []
    for now in moments:
        sound.update(now)
        found.append(pygame.mixer.Channel(HER_CHANNEL).get_volume())
    return found


def hear_her(sound: Sound, now: float) -> None:
    deadline = time.monotonic() + 10
    while not sound._presence.playing:
        sound.update(now)
        assert time.monotonic() < deadline, "she never came"
        time.sleep(0.01)


def frames(begin: float, seconds: float) -> list[float]:
    return [begin + i / 30 for i in range(round(seconds * 30))]


def test_her_tone_breathes_with_her_stage(sound):
    from game.stage.pulse import BEATS

    for stage in ("new", "past_it"):
        sound.cue(Scene(place="bedroom", presence="near", stage=stage))
        hear_her(sound, 0.0)
        loudness_of_her(sound, frames(0.0, 4.0))
        seconds = BEATS[stage].breath * 3
        heard = loudness_of_her(sound, frames(4.0, seconds))
        middle = (max(heard) + min(heard)) / 2
        rises = sum(a < middle <= b for a, b in pairwise(heard))
        assert rises == 3, stage
        assert max(heard) > 2 * min(heard) > 0


def test_where_she_is_gone_nothing_is_heard(sound):
    sound.cue(Scene(place="bedroom", presence="near"))
    hear_her(sound, 0.0)
    assert max(loudness_of_her(sound, frames(0.0, 6.0))) > 0.1
    sound.cue(Scene(place="bedroom", presence="gone"))
    assert loudness_of_her(sound, frames(6.0, 8.0))[-1] == 0
    assert not sound._presence.playing


def test_three_places_in_a_second_break_nothing_off(sound):
    """A channel is taken only once it is not heard: nothing ends in a click."""
    deck = sound._decks["ambience"]
    now, before, name = 0.0, [0.0, 0.0], ""
    for place in ("office", "terrace", "roof", "train"):
        sound.want("ambience", place)
        for _ in range(12):
            now += 1 / 30
            time.sleep(0.02)
            sound.update(now)
            if deck.playing != name:
                assert before[deck.front] < 0.05, "the one that was fading out was cut off"
                name = deck.playing
            before = list(deck.gains)
    deadline = time.monotonic() + 20
    while deck.playing != "train":
        now += 1 / 30
        sound.update(now)
        time.sleep(0.005)
        assert time.monotonic() < deadline


def samples(path: Path):
    numpy = pytest.importorskip("numpy")
    pygame.mixer.init(44100, -16, 2)
    return numpy.frombuffer(pygame.mixer.Sound(path).get_raw(), numpy.int16).reshape(-1, 2) / 32768


@pytest.mark.parametrize("path", sorted((SOUNDS / "ambience").glob("*.ogg")), ids=lambda p: p.stem)
def test_a_room_loops_without_a_seam(monkeypatch, path):
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    sound = samples(path)
    import numpy

    step = numpy.abs(numpy.diff(sound, axis=0)).max(axis=1)
    seam = numpy.abs(sound[0] - sound[-1]).max()
    assert seam <= max(float(numpy.quantile(step, 0.9999)) * 1.5, 0.004)
    quiet = (
        numpy.sqrt((sound[: 44100 // 20] ** 2).mean()),
        numpy.sqrt((sound[-44100 // 20 :] ** 2).mean()),
    )
    whole = numpy.sqrt((sound**2).mean())
    assert min(quiet) > whole * 0.05, "neither end is a hole"


def test_rooms_and_pieces_are_evenly_loud():
    """The first ten seconds of each; the whole figures are the renderer's."""
    loud = pytest.importorskip("pyloudnorm")
    soundfile = pytest.importorskip("soundfile")
    levels: dict[str, list[float]] = {"ambience": [], "music": []}
    for kind, heard in levels.items():
        for path in sorted((SOUNDS / kind).glob("*.ogg")):
            part, rate = soundfile.read(path, frames=441_000)
            heard.append(loud.Meter(rate).integrated_loudness(part))
    assert max(levels["ambience"]) - min(levels["ambience"]) < 5
    assert max(levels["music"]) - min(levels["music"]) < 12
    quietest = min(levels["music"]) - max(levels["ambience"])
    assert quietest > 0, "no room is louder than any music"

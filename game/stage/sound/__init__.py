"""Music, room tone and small sounds; whole without a sound card.

`Sound` is told what the scene is and plays it: two decks (music, ambience) that cross-fade, and
effects on top. Files are decoded in a background thread; a sound that is not ready yet simply comes
in when it is. Without a device, or with a file missing, nothing plays and nothing breaks.
"""

from __future__ import annotations

import io
import logging
import math
import wave
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

import pygame

from game.play.messages import Scene
from game.stage.sound.presence import NAME as HERS
from game.stage.sound.presence import Presence

log = logging.getLogger(__name__)

RATE = 44100
BUFFER = 1024  # frames; about 23 ms: small enough for a pen, large enough for a busy machine
FADE = {"music": 3.0, "ambience": 2.0}  # seconds of cross-fade
EFFECT_CHANNELS = 6
UNHEARD = 0.03  # the gain under which a channel may be taken for something else
VOICE_CHANNEL, HER_CHANNEL, RESERVED = (
    4,
    5,
    6,
)  # after the two decks; effects take what is free above

PLACE_AMBIENCE = {
    "title": "city",
    "office": "office",
    "walkway": "walkway",
    "train": "train",
    "apartment": "room",
    "restaurant": "restaurant",
    "beach": "beach",
    "amy_flat": "room",
    "stairwell": "stairwell",
    "lift": "lift",
    "garden": "garden",
    "terrace": "terrace",
    "kerb": "rain",
    "picnic": "wind",
    "cabin": "fire",
    "cabin_outside": "snow",
    "street": "street",
    "subway": "subway",
    "skyline": "city",
    "bedroom": "bedroom",
    "desk": "room",
    "roof": "roof",
}


@dataclass
class Deck:
    """Two channels that hand over to each other. wanted is what should be heard ("" for quiet)."""

    kind: str
    channels: tuple[pygame.mixer.Channel, pygame.mixer.Channel]
    volume: float = 1.0
    wanted: str = ""
    playing: str = ""
    front: int = 0
    since: float = -math.inf
    gains: list[float] = field(default_factory=lambda: [0.0, 0.0])
    left_at: float = 0.0

    def start(self, sound: pygame.mixer.Sound | None, name: str, now: float) -> None:
        """Bring in a sound on the free channel (None: only fade the other one out)."""
        self.left_at = self.gains[self.front]
        self.front = 1 - self.front
        self.playing, self.since = name, now
        self.gains[self.front] = 0.0
        channel = self.channels[self.front]
        channel.stop()
        if sound is not None:
            channel.set_volume(0.0)
            channel.play(sound, loops=-1)

    def update(self, now: float) -> None:
        """Move both gains along an equal-power curve and let go of what has faded out."""
        part = min(1.0, max(0.0, (now - self.since) / FADE[self.kind]))
        self.gains[self.front] = math.sin(part * math.pi / 2)
        self.gains[1 - self.front] = self.left_at * math.cos(part * math.pi / 2)
        for channel, gain in zip(self.channels, self.gains, strict=True):
            channel.set_volume(gain * self.volume)
        if part >= 1.0 and self.channels[1 - self.front].get_busy():
            self.channels[1 - self.front].stop()


class Sound:
    """Everything that is heard.

    Args:
        folder: assets/sounds, with music/, ambience/ and effects/ in it.
        mono: both ears hear everything.

    heard is told of every sound that begins, by kind and name, also where there is no sound card.
    """

    def __init__(self, folder: Path, mono: bool = False) -> None:
        self.folder = folder
        self.heard: Callable[[str, str], None] = lambda kind, name: None
        self.mono = mono
        self.silent = not _open_mixer(mono)
        self._pool: ThreadPoolExecutor | None = None
        self._loading: dict[str, Future[pygame.mixer.Sound | None]] = {}
        self._effects: dict[str, pygame.mixer.Sound | None] = {}
        self._effect_volume = self._voice_volume = 1.0
        self._decks: dict[str, Deck] = {}
        self._volumes: dict[str, float] = {}
        self._last = {"music": "", "ambience": ""}  # what was wanted last
        self._scene = Scene()
        self._presence: Presence | None = None
        if not self.silent:
            self._begin()

    def _begin(self) -> None:
        pygame.mixer.set_num_channels(RESERVED + EFFECT_CHANNELS)
        pygame.mixer.set_reserved(RESERVED)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="sound")
        for number, kind in enumerate(("music", "ambience")):
            pair = (pygame.mixer.Channel(2 * number), pygame.mixer.Channel(2 * number + 1))
            self._decks[kind] = Deck(kind, pair)
        self._presence = Presence(pygame.mixer.Channel(HER_CHANNEL))
        self._presence.cue(self._scene)

    def set_mono(self, mono: bool) -> None:
        """Both ears hear everything, or each its own; what should be heard goes on."""
        if mono == self.mono:
            return
        self.mono = mono
        if not self.silent:
            self.reopen()

    def reopen(self) -> None:
        """The sound card was lost, or another has come: what should be heard begins anew."""
        self.close()
        self._loading.clear()
        self._effects.clear()
        self.silent = not _open_mixer(self.mono)
        if self.silent:
            return
        self._begin()
        for kind, deck in self._decks.items():
            deck.volume, deck.wanted = self._volumes.get(kind, 1.0), self._last[kind]

    def levels(self, music: float, ambience: float, effects: float, voice: float = 1.0) -> None:
        """Set the volumes by kind, 0 to 1 each."""
        self._effect_volume, self._voice_volume = effects, voice
        self._volumes = {"music": music, "ambience": ambience}
        for kind, deck in self._decks.items():
            deck.volume = self._volumes[kind]
        if not self.silent:
            pygame.mixer.Channel(VOICE_CHANNEL).set_volume(voice)

    def cue(self, scene: Scene) -> None:
        """Make the room sound like this scene; what already plays goes on."""
        self.want("music", "" if scene.music == "none" else scene.music)
        self.want("ambience", scene.ambience or PLACE_AMBIENCE.get(scene.place, ""))
        self._scene = scene
        if self._presence is not None:
            self._presence.cue(scene)

    def want(self, kind: str, name: str) -> None:
        """Ask for a piece by name on the deck "music" or "ambience"; "" or "none" for quiet."""
        name = "" if name == "none" else name
        if name != self._last[kind]:
            self._last[kind] = name
            if name:
                self.heard(kind, name)
        if kind in self._decks:
            self._decks[kind].wanted = name

    def effect(self, name: str) -> None:
        """Play one small sound now."""
        self.heard("effects", name)
        if self.silent:
            return
        if name not in self._effects:
            self._effects[name] = self._read("effects", name)
        sound = self._effects[name]
        if sound is not None:
            sound.set_volume(self._effect_volume)
            sound.play()

    def speak(self, samples: bytes, rate: int) -> None:
        """Let a voice be heard: mono samples of 16 bits, in the place of any voice before it."""
        if self.silent or not samples:
            return
        file = io.BytesIO()
        with wave.open(file, "wb") as writer:
            writer.setnchannels(1)
            writer.setsampwidth(2)
            writer.setframerate(rate)
            writer.writeframes(samples)
        channel = pygame.mixer.Channel(VOICE_CHANNEL)
        channel.play(pygame.mixer.Sound(file=io.BytesIO(file.getvalue())))
        channel.set_volume(self._voice_volume)

    def hush(self) -> None:
        """No voice, at once."""
        if not self.silent:
            pygame.mixer.Channel(VOICE_CHANNEL).stop()

    @property
    def speaking(self) -> bool:
        """Whether a voice is heard."""
        return not self.silent and pygame.mixer.Channel(VOICE_CHANNEL).get_busy()

    def update(self, now: float) -> None:
        """Once a frame: start what has been decoded, move the fades. now in seconds."""
        for deck in self._decks.values():
            if deck.wanted != deck.playing and deck.gains[1 - deck.front] < UNHEARD:
                self._hand_over(deck, now)
            deck.update(now)
        if self._presence is not None:
            self._follow_her(self._presence, now)

    def close(self) -> None:
        """Stop everything and let go of the device."""
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)
        if not self.silent:
            pygame.mixer.quit()
            self.silent = True
            self._decks.clear()
            self._presence = None

    def _follow_her(self, presence: Presence, now: float) -> None:
        """Her tone, once it is wanted and has been decoded."""
        key = f"ambience/{HERS}"
        if presence.wanted and not presence.playing and self._pool is not None:
            if key not in self._loading:
                self._loading[key] = self._pool.submit(self._read, "ambience", HERS)
            elif self._loading[key].done():
                tone = self._loading[key].result()  # kept: it comes and goes all the time
                if tone is not None:
                    presence.play(tone)
        presence.update(now, self._decks["ambience"].volume)

    def _hand_over(self, deck: Deck, now: float) -> None:
        if not deck.wanted:
            deck.start(None, "", now)
            return
        key = f"{deck.kind}/{deck.wanted}"
        if key not in self._loading and self._pool is not None:
            self._loading[key] = self._pool.submit(self._read, deck.kind, deck.wanted)
        if self._loading[key].done():
            sound = self._loading.pop(key).result()  # not kept: a minute of music is 20 MB
            deck.start(sound, deck.wanted, now)

    def _read(self, kind: str, name: str) -> pygame.mixer.Sound | None:
        path = self.folder / kind / f"{name}.ogg"
        try:
            return pygame.mixer.Sound(path)
        except (FileNotFoundError, pygame.error) as error:
            log.warning("%s cannot be played (%s); the game goes on without it.", path, error)
            return None


def _open_mixer(mono: bool) -> bool:
    """Open the sound card; False when there is none."""
    try:
        pygame.mixer.init(RATE, -16, 1 if mono else 2, BUFFER, allowedchanges=0)
    except pygame.error as error:
        log.info("No sound device (%s); the game is silent.", error)
        return False
    return True

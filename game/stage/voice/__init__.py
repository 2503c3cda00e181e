"""Everything that is said and heard in words: self-voicing, her voice, and the player's own.

`Voices` follows the settings and hands out the three. All of it is off until the player asks for
it, and none of it can hold up a picture or the story.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from game.config import Settings
from game.errors import Trouble
from game.improv.world import HER
from game.play.messages import Message
from game.stage.voice.aloud import Aloud
from game.stage.voice.her import HerVoice
from game.stage.voice.reader import Reader
from game.stage.voice.speech import Speaker, Voice
from game.stage.voice.utterances import Utterance

if TYPE_CHECKING:
    from game.stage.voice.ear import Ear
    from game.stage.voice.piper import Output

log = logging.getLogger(__name__)


class Voices:
    """The voices of one sitting.

    Args:
        output: where the sound of a neural voice goes.
        clip: lays a text on the clipboard.
        system: finds the system's voice.
    """

    def __init__(
        self, output: Output, clip: Callable[[str], None], system: Callable[[], Voice | None]
    ) -> None:
        self._output, self._system = output, system
        self._speaker = Speaker(None)
        self.reader = Reader(self._speaker, clip)
        self.her = HerVoice()
        self.ear: Ear | None = None
        self._part: tuple[str, str] = ("none", "")
        self._heard_by: tuple[bool, str] = (False, "")

    def follow(self, settings: Settings, language: str) -> None:
        """Take over the settings."""
        self.reader.mode = settings.self_voicing
        self.reader.rate = settings.speech_rate
        self.reader.language = self.her.language = language
        if settings.self_voicing != "off" or settings.her_voice == "system":
            self._speaker.voice = self._speaker.voice or self._system()
        if (settings.her_voice, settings.her_voice_path) != self._part:
            self._part = (settings.her_voice, settings.her_voice_path)
            self._cast(settings)
        if (settings.listen, settings.listen_path) != self._heard_by:
            self._heard_by = (settings.listen, settings.listen_path)
            self._open_ear(settings)

    @property
    def can_speak(self) -> bool:
        """Whether this machine has a voice of its own."""
        return (self._speaker.voice or self._system()) is not None

    @property
    def busy(self) -> bool:
        """Whether anything is being said."""
        return self.her.busy or self.reader.busy

    def interrupt(self) -> None:
        """The player did something: nobody talks on."""
        self.reader.interrupt()

    def update(self, screen: object, aloud: Callable[[], Aloud], now: float) -> None:
        """Once a picture: read what is new on the screen."""
        self.reader.update(screen, aloud, now, waits=self.her.busy)

    def can_replay(self, message: Message) -> bool:
        """Whether a line can be heard again."""
        return (self.her.part is not None and message.speaker == HER) or self.can_speak

    def replay(self, message: Message, stage: str) -> None:
        """Say a line again: hers in her voice if she has one, else in the system's."""
        self.her.hush()
        self.reader.interrupt()
        if self.her.part is not None and message.speaker == HER:
            self.her.speak(message.text, stage, message.number)
            return
        self._speaker.voice = self._speaker.voice or self._system()
        self._speaker.say(Utterance(message.text, self.reader.language, self.reader.rate))

    def close(self) -> None:
        """Be silent for good."""
        if self.her.part is not None:
            self.her.part.close()
        self._speaker.close()
        if self.ear is not None:
            self.ear.close()

    def _cast(self, settings: Settings) -> None:
        """Who has her part now."""
        if self.her.part is not None:
            self.her.part.close()
        self.her.part = None
        if settings.her_voice == "system":
            self.her.part = Speaker(self._system())
        elif settings.her_voice == "piper":
            from game.stage.voice import piper

            try:
                voice = piper.check_voice(Path(settings.her_voice_path).expanduser())
            except Trouble as trouble:
                log.info("%s", trouble)
                return
            if piper.installed():
                self.her.part = piper.PiperSpeaker(voice, piper.maker(voice), self._output)

    def _open_ear(self, settings: Settings) -> None:
        from game.stage.voice import ear

        if self.ear is not None:
            self.ear.close()
        self.ear = ear.Ear(settings.listen_path) if settings.listen and ear.installed() else None

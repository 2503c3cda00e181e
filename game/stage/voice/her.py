"""Her lines, spoken: by a neural voice, by the system's, or not at all, as the player chose.

Subtitles are always there; this adds sound to them and never holds a line back. Whatever interrupts
her on the page interrupts the voice at once.
"""

from __future__ import annotations

from typing import Protocol

from game.stage.voice.delivery import phrases
from game.stage.voice.utterances import Utterance


class Says(Protocol):
    """Whoever says utterances: `Speaker` or `PiperSpeaker`."""

    @property
    def busy(self) -> bool: ...

    def say(self, one: Utterance) -> None: ...

    def stop(self) -> None: ...

    def close(self) -> None: ...


class HerVoice:
    """Speaks her lines with whoever has her part; None is silence."""

    def __init__(self) -> None:
        self.part: Says | None = None
        self.language = "en"

    @property
    def busy(self) -> bool:
        """Whether she is heard, or about to be."""
        return self.part is not None and self.part.busy

    def speak(self, text: str, stage: str, seed: int) -> None:
        """Say a line of hers, after the one before it."""
        if self.part is None:
            return
        for phrase in phrases(text, stage, seed):
            self.part.say(Utterance(phrase.text, self.language, phrase.pace, phrase.rest))

    def hush(self) -> None:
        """She is interrupted."""
        if self.part is not None:
            self.part.stop()

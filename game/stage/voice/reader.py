"""Self-voicing: reads the screen to somebody who does not see it, or lays it on the clipboard.

Each picture it is told what the screen would say; what is new is said once, in order, and what
comes into focus whenever it changes. Anything the player does breaks it off. It decides nothing.
"""

from __future__ import annotations

from collections.abc import Callable

from game.stage.voice.aloud import Aloud
from game.stage.voice.speech import Speaker
from game.stage.voice.utterances import Utterance

OFF, VOICE, CLIPBOARD = "off", "voice", "clipboard"
SETTLES = 0.25  # seconds a text must stand before it is read: what still changes is not


class Reader:
    """Reads with a speaker, or to the clipboard.

    Args:
        speaker: the system's speech.
        clip: lays a text on the clipboard.
    """

    def __init__(self, speaker: Speaker, clip: Callable[[str], None]) -> None:
        self.mode = OFF
        self.language = "en"
        self.rate = 1.0
        self._speaker, self._clip = speaker, clip
        self._screen: object = None
        self._told: dict[str, str] = {}
        self._coming: dict[str, tuple[str, float]] = {}  # new texts, and since when they stand
        self._focus = ""
        self._held: list[str] = []  # what waits until another voice has finished

    @property
    def busy(self) -> bool:
        """Whether it is reading."""
        return self._speaker.busy or bool(self._held)

    def say(self, text: str) -> None:
        """Say something that is on no screen, such as what a key has done."""
        if self.mode != OFF and text:
            self._tell([text])

    def again(self) -> None:
        """Forget what was read: everything is new."""
        self._told, self._coming, self._focus = {}, {}, ""

    def interrupt(self) -> None:
        """The player did something."""
        self._held = []
        self._speaker.stop()

    def update(
        self, screen: object, aloud: Callable[[], Aloud], now: float, *, waits: bool
    ) -> None:
        """Once a picture: tell what is new.

        Args:
            screen: what the player is in; another one is read from its beginning.
            now: monotonic seconds.
            waits: another voice is speaking now; what is new is told after it.
        """
        if self.mode == OFF:
            return
        if screen is not self._screen:
            self._screen = screen
            self.again()
        shown = aloud()
        new = [text for name, text in shown.lines if text and self._settled(name, text, now)]
        if shown.focus != self._focus and not self._unsettled(shown, now):
            if shown.focus and shown.focus not in new:
                new.append(shown.focus)
            self._focus = shown.focus
        self._held += new
        if self._held and not waits:
            held, self._held = self._held, []
            self._tell(held)

    def _settled(self, name: str, text: str, now: float) -> bool:
        """Whether a text is new, and has stood long enough to be read."""
        if self._told.get(name) == text:
            return False
        coming, since = self._coming.get(name, ("", now))
        if coming != text:
            self._coming[name] = (text, now)
            return False
        if now - since < SETTLES:
            return False
        self._told[name] = text
        return True

    def _unsettled(self, shown: Aloud, now: float) -> bool:
        """Whether texts are about to be read: the focus is told after them."""
        stand = (self._coming.get(name) for name, text in shown.lines if text)
        return any(one is not None and now - one[1] < SETTLES for one in stand)

    def _tell(self, texts: list[str]) -> None:
        if self.mode == CLIPBOARD:
            self._clip("\n".join(texts))
            return
        for text in texts:
            self._speaker.say(Utterance(text, self.language, self.rate))

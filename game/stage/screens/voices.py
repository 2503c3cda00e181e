"""The voices she could have, on the settings' page of sound: getting one and choosing it.

A press on Get is the only thing that opens a connection. What is here is chosen by a press; what
has no address is got by hand, and said to be.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import pygame

from game.errors import Trouble
from game.improv.download import Download
from game.stage import widgets
from game.stage.context import Context
from game.stage.sheet import Control, Sheet
from game.stage.text import Face
from game.stage.theme import FADED
from game.stage.voice import piper
from game.stage.voice.piper import Listed

FOLDER = "voices"  # inside the folder of models
GET, USE = "getvoice", "usevoice"


class Shelf:
    """The list of voices on the settings' sheet."""

    def __init__(self, context: Context, sheet: Sheet) -> None:
        self._context, self._sheet = context, sheet

    @property
    def busy(self) -> bool:
        """Whether something is being fetched."""
        return any(not one.progress.over for voice in piper.catalogue() for one in self._of(voice))

    def lay(self, y: int) -> int:
        """The voices from y on; the y under them."""
        context, sheet = self._context, self._sheet
        style = context.style(Face.PLAIN, 21, FADED, 1.4)
        for voice in piper.catalogue():
            block = context.setter.block(self._told(voice), style, sheet.width)
            sheet.text(f"told {voice.name}", block, (0, y))
            y += block.height + context.measure.px(6)
            chip = self._chip(voice)
            if chip is not None:
                y = self._lay_chip(*chip, y)
            y += context.measure.px(16)
        return y

    def _lay_chip(self, name: str, text: str, on: bool, y: int) -> int:
        measure, sheet = self._context.measure, self._sheet
        block = widgets.chip_block(self._context.setter, measure, text, sheet.width)
        rect = pygame.Rect((0, y), widgets.chip_size(measure, block))
        sheet.control(Control(name, "chip", rect, block, on=on))
        return rect.bottom

    def _path(self, voice: Listed) -> Path:
        return self._context.folders.models / FOLDER / voice.file

    def _here(self, voice: Listed) -> bool:
        try:
            piper.check_voice(self._path(voice))
        except Trouble:
            return False
        return True

    def _of(self, voice: Listed) -> list[Download]:
        """Its downloads under way: the description's and the voice's own."""
        found = (self._context.downloads.get(key) for key in _keys(voice))
        return [one for one in found if one is not None]

    def _told(self, voice: Listed) -> str:
        """What a voice is, and how far it is."""
        words = self._context.words
        languages = ", ".join(voice.languages)
        told = words("voice.listed", title=voice.title, languages=languages, licence=voice.licence)
        if self._here(voice):
            return told
        if not voice.address:
            return f"{told} {words('voice.by_hand', file=voice.file)}"
        for one in self._of(voice):
            if one.progress.phase == "failed":
                return f"{told} {words.told(one.progress.trouble)}"
        if any(not one.progress.over for one in self._of(voice)):
            share = f"{self._of(voice)[-1].progress.share:.0%}"
            return f"{told} {words('voice.getting', share=share)}"
        return told

    def _chip(self, voice: Listed) -> tuple[str, str, bool] | None:
        words, settings = self._context.words, self._context.settings
        if self._here(voice):
            used = settings.her_voice_path == str(self._path(voice))
            return f"{USE} {voice.name}", words("models.used" if used else "models.use"), used
        if not voice.address or any(not one.progress.over for one in self._of(voice)):
            return None
        host = urlsplit(voice.address).hostname or voice.address
        return f"{GET} {voice.name}", words("models.get", host=host), False

    def press(self, name: str, now: float) -> bool:
        """A chip was pressed; False when it is none of these."""
        deed, _, wanted = name.partition(" ")
        if deed not in (GET, USE):
            return False
        voice = next(one for one in piper.catalogue() if one.name == wanted)
        if deed == USE:
            path = str(self._path(voice))
            settings = replace(self._context.settings, her_voice="piper", her_voice_path=path)
            self._context.change(settings, now)
            return True
        downloads = self._context.downloads
        fresh = piper.fetch(voice, self._path(voice).parent)
        for key, download in zip(_keys(voice), fresh, strict=True):
            downloads.setdefault(key, download).start()
        return True


def _keys(voice: Listed) -> tuple[str, str]:
    """The names of its downloads among those of the sitting."""
    return f"voice {voice.name} description", f"voice {voice.name}"

"""What becomes of the player's words: a page in plain words; all of it to take along or delete."""

from __future__ import annotations

from datetime import datetime

import pygame

from game import belongings
from game.errors import Trouble
from game.stage.context import Context
from game.stage.screens import LEAVE, Screen
from game.stage.screens.on_sheet import OnSheet
from game.stage.sheet import Sheet
from game.stage.text import Face
from game.stage.theme import EMBER, FADED, INK


class Privacy(OnSheet):
    """The page; back is where one came from."""

    def __init__(self, context: Context, back: Screen) -> None:
        self._context, self._back = context, back
        self._sheet = Sheet(context, 1160, 980)
        self._notice = ""
        self._kept = belongings.kept(context.folders)
        self.layout()

    def layout(self) -> None:
        context, words, sheet = self._context, self._context.words, self._sheet
        buttons = [(name, words(f"privacy.{name}")) for name in ("delete", "copy", "back")]
        sheet.begin(words("privacy.title"), buttons)
        body = context.style(Face.BOOK, 26, INK, 1.5)
        small = context.style(Face.PLAIN, 20, FADED, 1.45)
        parts = [("nothing", words("privacy.nothing"), body)]
        if context.settings.engine == "server":
            address = context.settings.server_address
            parts.append(("server", words("privacy.server", address=address), body))
        parts.append(("folder", words("privacy.folder", folder=context.folders.root), body))
        for one in self._kept:
            size = f"{max(one.bytes // 1024, 1)} KB"
            told = words(f"privacy.kept_{one.name}")
            count = words("privacy.files", count=one.files, size=size)
            parts.append((one.name, f"{told}  ·  {count}", small))
        parts.append(("models", words("privacy.models"), small))
        if self._notice:
            parts.insert(0, ("notice", self._notice, context.style(Face.PLAIN, 22, EMBER, 1.4)))
        y = 0
        for name, text, style in parts:
            block = context.setter.block(text, style, sheet.width)
            sheet.text(name, block, (0, y))
            y += block.height + context.measure.px(12 if style is small else 20)
        sheet.end(y)

    def event(self, event: pygame.event.Event, now: float) -> Screen | None:
        if event.type == pygame.KEYDOWN and event.key == pygame.K_ESCAPE:
            return self._back
        hit = self._sheet.event(event, now)
        if hit is None or hit.how != "press":
            return None
        if hit.name == "copy":
            self._copy()
            return None
        if hit.name == "delete":
            from game.stage.screens.confirm import Confirm

            return Confirm(self._context, self, "confirm.forget", self._delete)
        return self._back

    def _copy(self) -> None:
        context = self._context
        context.keep()
        try:
            made = belongings.pack(context.folders, context.copies, datetime.now())
            self._notice = context.words("privacy.copied", file=made)
        except Trouble as trouble:
            self._notice = context.words.told(trouble)
        self.layout()

    def _delete(self, now: float) -> Screen:
        """Everything goes, and with it this sitting: nothing may be written after."""
        left = self._context.forget()
        if not left:
            return LEAVE
        self._notice = self._context.words("privacy.left", files=", ".join(map(str, left)))
        self.layout()
        return self

"""A moment out of the play: keep it, read back, change something, or leave."""

from __future__ import annotations

import pygame

from game.stage import widgets
from game.stage.context import Context
from game.stage.screens import LEAVE, Screen
from game.stage.screens.on_sheet import OnSheet
from game.stage.sheet import Control, Sheet

MENU = ("resume", "save", "load", "history", "settings", "privacy", "title_screen", "quit")


class Pause(OnSheet):
    """The menu over the play; back is the screen to go on with."""

    def __init__(self, context: Context, back: Screen) -> None:
        self._context, self._back = context, back
        self._sheet = Sheet(context, 620, 700)
        self.layout()

    def layout(self) -> None:
        context, sheet = self._context, self._sheet
        measure = context.measure
        sheet.begin(context.words("pause.title"), [])
        y = 0
        for key in MENU:
            words = context.words(f"pause.{key}")
            block = widgets.chip_block(context.setter, measure, words, sheet.width)
            rect = pygame.Rect((0, y), widgets.chip_size(measure, block))
            sheet.control(Control(key, "chip", rect, block))
            y = rect.bottom + measure.px(16)
        sheet.end(y)

    def event(self, event: pygame.event.Event, now: float) -> Screen | None:
        if event.type == pygame.KEYDOWN and event.key == pygame.K_ESCAPE:
            return self._back
        if event.type == pygame.MOUSEBUTTONDOWN and event.button == 3:
            return self._back
        hit = self._sheet.event(event, now)
        return self._go(hit.name, now) if hit is not None and hit.how == "press" else None

    def _go(self, name: str, now: float) -> Screen | None:
        from game.stage.screens.history import History
        from game.stage.screens.saves import SavesPage
        from game.stage.screens.settings import SettingsPage
        from game.stage.screens.title import Title

        context = self._context
        if name == "resume":
            return self._back
        if name in ("save", "load"):
            return SavesPage(context, self, saving=name == "save")
        if name == "history":
            return History(context, self)
        if name == "settings":
            return SettingsPage(context, self)
        if name == "privacy":
            from game.stage.screens.privacy import Privacy

            return Privacy(context, self)
        context.keep()
        return Title(context, now) if name == "title_screen" else LEAVE

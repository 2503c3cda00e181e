"""The settings' page of keys: what each action is done with, and choosing another key or button.

While a key is chosen the devices are heard raw. A key that is taken changes hands and the player is
told from whom; an action that nobody can do without is never left without one.
"""

from __future__ import annotations

from dataclasses import replace

import pygame

from game.stage import controls, widgets
from game.stage.context import Context
from game.stage.controls import ACTIONS, CHOSEN, NAMED, Action
from game.stage.sheet import Control, Sheet
from game.stage.text import Face
from game.stage.theme import EMBER, FADED, INK

KINDS = ("keys", "pad")
RESET = "reset keys"


class Bindings:
    """The rows of actions on the settings' sheet."""

    def __init__(self, context: Context, sheet: Sheet) -> None:
        self._context, self._sheet = context, sheet
        self._choosing: tuple[str, str] | None = None  # the action, and "keys" or "pad"
        self._notice = ""

    # Laying out

    def lay(self, y: int) -> int:
        """The rows from y on; the y under them."""
        context, sheet = self._context, self._sheet
        gap = context.measure.px(16)
        small = context.style(Face.PLAIN, 21, FADED, 1.4)
        told = [("controls hint", context.words("settings.controls_hint"), small)]
        told.append(("marking hint", context.words("settings.marking_hint"), small))
        if self._notice:
            warned = context.style(Face.PLAIN, 21, EMBER, 1.4)
            told.append(("controls notice", self._notice, warned))
        for name, text, style in told:
            block = context.setter.block(text, style, sheet.width)
            sheet.text(name, block, (0, y))
            y += block.height + gap
        for action in ACTIONS:
            y = self._row(action, y) + gap
        return self._chip(RESET, context.words("settings.reset"), 0, y, sheet.width)[1]

    def _row(self, action: Action, y: int) -> int:
        context, measure, sheet = self._context, self._context.measure, self._sheet
        style = context.style(Face.PLAIN, 23, INK, 1.4)
        words = context.words(f"actions.{action.name}")
        column = round(sheet.width * 0.4)
        label = context.setter.block(words, style, column - measure.px(20))
        sheet.text(action.name, label, (0, y + measure.em(6)))
        x, low = column, y + label.height + measure.em(6)
        top = y
        for kind in KINDS:
            room = sheet.width - x
            name = f"{action.name} {kind}"
            if x > column and room < measure.em(160):
                x, top, room = column, low + measure.px(8), sheet.width - column
            right, bottom = self._chip(name, self._shown(action, kind), x, top, room)
            x, low = right + measure.px(12), max(low, bottom)
        return low

    def _chip(self, name: str, text: str, x: int, y: int, room: int) -> tuple[int, int]:
        """A chip; its right and lower edge."""
        measure = self._context.measure
        block = widgets.chip_block(self._context.setter, measure, text, room)
        rect = pygame.Rect((x, y), widgets.chip_size(measure, block))
        on = self._choosing is not None and name == " ".join(self._choosing)
        self._sheet.control(Control(name, "chip", rect, block, on=on))
        return rect.right, rect.bottom

    def _shown(self, action: Action, kind: str) -> str:
        words, settings = self._context.words, self._context.settings
        if self._choosing == (action.name, kind):
            return words("settings.press_key" if kind == "keys" else "settings.press_button")
        if kind == "keys":
            names = controls.keys_of(action, settings.keys)
        else:
            names = controls.buttons_of(action, settings.pad)
        return ", ".join(self._name(one, kind) for one in names) or words("settings.no_button")

    def _name(self, button: str, kind: str) -> str:
        """A key or a button as the player knows it."""
        key = f"pad.{button.replace(' ', '_')}"
        if kind == "pad" and key in self._context.words:
            return self._context.words(key)
        return "+".join(part.title() for part in button.split("+"))

    # Choosing

    @property
    def choosing(self) -> bool:
        """Whether a key is being chosen."""
        return self._choosing is not None

    def press(self, name: str, now: float) -> bool:
        """A chip was pressed; False when it is none of these."""
        action, _, kind = name.partition(" ")
        if name == RESET:
            self._notice = ""
            self._context.change(replace(self._context.settings, keys={}, pad={}), now)
        elif kind in KINDS and action in NAMED:
            self._choosing, self._notice = (action, kind), ""
            self._context.choosing = True
        else:
            return False
        return True

    def leave(self) -> None:
        """Choose nothing after all."""
        self._choosing, self._context.choosing = None, False

    def event(self, event: pygame.event.Event, now: float) -> bool:
        """What was pressed for the action; True when the event was used up by that."""
        if self._choosing is None:
            return False
        action, kind = self._choosing
        escape = event.type == pygame.KEYDOWN and event.key == pygame.K_ESCAPE
        if escape and not (action == "menu" and kind == "keys"):
            self.leave()
        elif event.type == pygame.KEYDOWN and kind == "keys":
            self._take(action, controls.key_name(event), kind, now)
        elif event.type == CHOSEN and kind == "pad":
            self._take(action, event.button, kind, now)
        elif event.type in (CHOSEN, pygame.MOUSEBUTTONDOWN):
            self.leave()
        else:
            return event.type != pygame.MOUSEMOTION
        return True

    def _take(self, action: str, button: str, kind: str, now: float) -> None:
        self.leave()
        settings, words = self._context.settings, self._context.words
        done = controls.bind(action, button, kind, settings.keys, settings.pad)
        other = done.refused or done.taken_from
        if other:
            told = "settings.needed" if done.refused else "settings.taken"
            name = words(f"actions.{other}")
            self._notice = words(told, button=self._name(button, kind), other=name)
        self._context.change(replace(settings, keys=done.keys, pad=done.pad), now)

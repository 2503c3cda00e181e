"""The very first start: which language, and how large the words shall be. Nothing else is asked."""

from __future__ import annotations

import locale
from dataclasses import replace

import pygame

from game.improv.world import LANGUAGES
from game.stage import widgets
from game.stage.context import Context
from game.stage.screens import Screen
from game.stage.screens.on_sheet import OnSheet
from game.stage.sheet import Control, Sheet
from game.stage.text import Face
from game.stage.theme import BODY, FADED, INK

NAMES = {"en": "English", "ko": "한국어"}
SIZES = (1.0, 1.25, 1.5, 2.0)


class First(OnSheet):
    """Language and text size, with a live sample."""

    def __init__(self, context: Context, now: float) -> None:
        self._context = context
        self._sheet = Sheet(context, 1100, 680)
        context.backdrop.title(now)
        context.change(replace(context.settings, language=system_language()), now)
        self.layout()
        self._sheet.focus.focus(f"language {context.settings.language}")

    def layout(self) -> None:
        context, words, sheet = self._context, self._context.words, self._sheet
        sheet.begin("", [("go", words("first.go"))])
        y = 0
        question = context.style(Face.BOOK, 30, INK, 1.4)
        small = context.style(Face.PLAIN, 20, FADED, 1.4)
        gap = context.measure.px(22)
        for key in ("language", "size"):
            block = context.setter.block(words(f"first.{key}"), question, sheet.width)
            sheet.text(key, block, (0, y))
            y = self._chips(self._choices(key), y + block.height + gap // 2) + gap
        sample = context.style(Face.BOOK, BODY, INK, 1.5)
        block = context.setter.block(words("first.sample"), sample, sheet.width)
        sheet.text("sample", block, (0, y))
        y += block.height + gap
        hint = context.setter.block(words("first.hint"), small, sheet.width)
        sheet.text("hint", hint, (0, y))
        sheet.end(y + hint.height)

    def _choices(self, key: str) -> list[tuple[str, str, bool]]:
        settings = self._context.settings
        if key == "language":
            return [
                (f"language {code}", NAMES[code], settings.language == code) for code in LANGUAGES
            ]
        return [
            (f"size {size}", f"{size:.0%}", abs(settings.text_size - size) < 0.01) for size in SIZES
        ]

    def _chips(self, choices: list[tuple[str, str, bool]], y: int) -> int:
        """A row of chips, wrapped; the y under it."""
        measure, setter, sheet = self._context.measure, self._context.setter, self._sheet
        x = low = 0
        for name, text, on in choices:
            block = widgets.chip_block(setter, measure, text, sheet.width)
            size = widgets.chip_size(measure, block)
            if x and x + size[0] > sheet.width:
                x, y = 0, low + measure.px(12)
            sheet.control(Control(name, "chip", pygame.Rect((x, y), size), block, on=on))
            x += size[0] + measure.px(14)
            low = y + size[1]
        return low

    def event(self, event: pygame.event.Event, now: float) -> Screen | None:
        hit = self._sheet.event(event, now)
        if hit is None or hit.how != "press":
            return None
        kind, _, value = hit.name.partition(" ")
        settings = self._context.settings
        if kind == "go":
            from game.stage.screens.title import Title

            return Title(self._context, now)
        before = self._context.settings
        if kind == "language":
            self._context.change(replace(settings, language=value), now)
        else:
            self._context.change(replace(settings, text_size=float(value)), now)
        self.layout()
        if self._context.settings == before:  # chosen already: who presses Enter wants to go on
            self._sheet.focus.focus("go")
        return None


def system_language() -> str:
    """The system's own language where we speak it, else English."""
    name = (locale.getlocale()[0] or "").lower()
    return "ko" if name.startswith("ko") else "en"

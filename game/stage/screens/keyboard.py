"""Writing without a keyboard: letters on the screen, for a pad or a mouse, Latin and Hangul.

It writes into the text of whoever asked for it, as a system's own input method would: a syllable in
the making is shown in place, and what is finished is typed. What the words are for it never knows.
"""

from __future__ import annotations

import pygame

from game.stage import laid, paint, widgets
from game.stage.context import Context
from game.stage.controls import by_pad
from game.stage.field import Field
from game.stage.hangul import LEADS, VOWELS, Composer
from game.stage.laid import Laid
from game.stage.screens import Screen
from game.stage.sheet import draw_paper
from game.stage.text import Block, Face
from game.stage.textbox import Editing
from game.stage.theme import CREAM, INK, NIGHT
from game.stage.voice.aloud import Aloud, from_texts

LATIN = ("1234567890", "qwertyuiop", "asdfghjkl’", "zxcvbnm,.?")
LATIN_SHIFTED = ("!()&:;-—…“", "QWERTYUIOP", "ASDFGHJKL”", "ZXCVBNM,.!")
HANGUL = ("1234567890", "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ", "ㅁㄴㅇㄹㅎㅗㅓㅏㅣ’", "ㅋㅌㅊㅍㅠㅜㅡ,.?")
HANGUL_SHIFTED = ("!()&:;-—…“", "ㅃㅉㄸㄲㅆㅛㅕㅑㅒㅖ", "ㅁㄴㅇㄹㅎㅗㅓㅏㅣ”", "ㅋㅌㅊㅍㅠㅜㅡ,.!")
FOOT = (("shift", 2), ("script", 2), ("space", 3), ("erase", 2), ("done", 2))  # and their widths
COLUMNS = 10
STEPS = {
    pygame.K_LEFT: (-1, 0),
    pygame.K_RIGHT: (1, 0),
    pygame.K_UP: (0, -1),
    pygame.K_DOWN: (0, 1),
}


class Keyboard:
    """The letters over the screen they were asked for on; back is that screen."""

    def __init__(self, context: Context, back: Screen, editing: Editing) -> None:
        self._context, self._back, self._editing = context, back, editing
        self._field = Field(context, editing, rows=2)
        self._composer = Composer()
        self._hangul = context.words.language == "ko"
        self._shifted = False
        self._space_pressed = False  # the letter that this brings is not typed
        self._at = (0, 1)  # column and row in focus
        self._keys: list[tuple[str, pygame.Rect, Block, tuple[int, int]]] = []
        self._panel = pygame.Rect(0, 0, 0, 0)
        self.layout()

    # Laying out

    def layout(self) -> None:
        self._back.layout()
        measure = self._context.measure
        pad, gap = measure.px(28), measure.px(8)
        width = min(measure.em(1080), measure.width - measure.px(60))
        style = self._context.style(Face.PLAIN, 24, INK, 1.3)
        high = self._field.layout(width - 2 * pad)
        tall = round(style.size * 1.75)
        rows = len(LATIN) + 1
        self._panel = pygame.Rect(0, 0, width, high + rows * (tall + gap) + 3 * pad)
        self._panel.midbottom = (measure.width // 2, measure.height - measure.px(20))
        self._panel.top = max(self._panel.top, 0)
        self._field.place((self._panel.x + pad, self._panel.y + pad))
        top = self._field.rect.bottom + pad
        step = (width - 2 * pad + gap) / COLUMNS
        self._keys = []
        for row, letters in enumerate(self._letters()):
            for column, letter in enumerate(letters):
                self._key(letter, letter, (column, row), 1, (step, tall, gap), top)
        column = 0
        for name, wide in FOOT:
            if column + wide > COLUMNS:
                wide = COLUMNS - column
            words = self._context.words(f"keyboard.{self._label(name)}")
            self._key(name, words, (column, len(LATIN)), wide, (step, tall, gap), top)
            column += wide

    def _label(self, name: str) -> str:
        return name if name != "script" else "latin" if self._hangul else "hangul"

    def _letters(self) -> tuple[str, ...]:
        if self._hangul:
            return HANGUL_SHIFTED if self._shifted else HANGUL
        return LATIN_SHIFTED if self._shifted else LATIN

    def _key(
        self,
        name: str,
        words: str,
        at: tuple[int, int],
        wide: int,
        sizes: tuple[float, int, int],
        top: int,
    ) -> None:
        step, tall, gap = sizes
        left = self._field.rect.x + round(at[0] * step)
        rect = pygame.Rect(left, top + at[1] * (tall + gap), round(wide * step) - gap, tall)
        style = self._context.style(Face.PLAIN, 24 if len(name) == 1 else 20, INK, 1.3)
        block = self._context.setter.label(words, style)
        self._keys.append((name, rect, block, at))

    # Events

    @property
    def focused(self) -> str:
        """The key in focus."""
        return next(name for name, _, _, at in self._keys if at == self._at)

    def event(self, event: pygame.event.Event, now: float) -> Screen | None:
        if event.type == pygame.KEYDOWN:
            return self._pressed_key(event, now)
        if event.type in (pygame.TEXTINPUT, pygame.TEXTEDITING):
            if event.type == pygame.TEXTINPUT and event.text == " " and self._space_pressed:
                return None
            self._finish()
            self._editing.event(event)
            self.layout()
        elif event.type == pygame.MOUSEMOTION:
            self._at = self._key_at(event.pos) or self._at
        elif event.type == pygame.MOUSEBUTTONDOWN and event.button == 1:
            at = self._key_at(event.pos)
            if at is not None:
                self._at = at
                return self._press(now)
        elif event.type == pygame.MOUSEBUTTONDOWN and event.button == 3:
            return self._leave()
        return None

    def _pressed_key(self, event: pygame.event.Event, now: float) -> Screen | None:
        self._space_pressed = event.key == pygame.K_SPACE
        if event.key == pygame.K_ESCAPE:
            return self._leave()
        if event.key in STEPS:
            self._move(*STEPS[event.key])
        elif event.key == pygame.K_BACKSPACE or (by_pad(event) and event.key == pygame.K_PAGEUP):
            self._erase()
        elif event.key in widgets.PRESS_KEYS:
            return self._press(now)
        return None

    def _key_at(self, pos: tuple[int, int]) -> tuple[int, int] | None:
        return next((at for _, rect, _, at in self._keys if rect.collidepoint(pos)), None)

    def _move(self, x: int, y: int) -> None:
        """To the next key that way, round the edges."""
        row = [at for _, _, _, at in self._keys if at[1] == self._at[1]]
        if x:
            self._at = row[(row.index(self._at) + x) % len(row)]
            return
        to = (self._at[1] + y) % (len(LATIN) + 1)
        columns = [at for _, _, _, at in self._keys if at[1] == to]
        self._at = max(at for at in columns if at[0] <= self._at[0])

    def _press(self, now: float) -> Screen | None:
        name = self.focused
        if name == "done":
            return self._done(now)
        if name == "erase":
            self._erase()
        elif name == "space":
            self._type(" ")
        elif name == "shift":
            self._shifted = not self._shifted
        elif name == "script":
            self._finish()
            self._hangul = not self._hangul
        else:
            self._type(name)
            self._shifted = False
        self.layout()
        return None

    def _type(self, letter: str) -> None:
        if self._hangul and letter in LEADS + VOWELS:
            done = self._composer.type(letter)
            if done:
                self._typed(done)
            self._show()
            return
        self._finish()
        self._typed(letter)

    def _erase(self) -> None:
        if self._composer.erase():
            self._show()
        else:
            self._editing.erase()
        self.layout()

    def _finish(self) -> None:
        """What stands open is typed."""
        done = self._composer.finish()
        if done:
            self._typed(done)

    def _typed(self, text: str) -> None:
        self._editing.event(pygame.event.Event(pygame.TEXTINPUT, text=text))

    def _show(self) -> None:
        """The syllable in the making, in its place."""
        text = self._composer.open
        told = {"text": text, "start": len(text), "length": 0}
        self._editing.event(pygame.event.Event(pygame.TEXTEDITING, told))

    def _leave(self) -> Screen:
        self._finish()
        return self._back

    def _done(self, now: float) -> Screen:
        """Back, and on one line Enter is pressed: what was written is meant."""
        self._finish()
        if self._editing.multiline:
            return self._back
        told = {"key": pygame.K_RETURN, "mod": 0, "unicode": "", "scancode": 0}
        return self._back.event(pygame.event.Event(pygame.KEYDOWN, told), now) or self._back

    # Time and drawing

    def update(self, now: float) -> Screen | None:
        return None

    def draw(self, surface: pygame.Surface, now: float) -> None:
        measure = self._context.measure
        self._back.draw(surface, now)
        surface.blit(paint.veil(measure.size, NIGHT, 90), (0, 0))
        draw_paper(surface, self._panel, self._context)
        self._field.draw(surface, now, True)
        for name, rect, _, at in self._keys:
            on = name == "shift" and self._shifted
            fill = (250, 216, 190) if on else CREAM
            widgets.draw_chip(surface, measure, None, rect, at == self._at, fill, 255)
        laid.draw(surface, self.texts())

    def idle(self, now: float) -> bool:
        return True

    def aloud(self) -> Aloud:
        told = from_texts(self.texts(), self.focused)
        return Aloud((("written", self._editing.shown),), told.focus)

    def texts(self) -> tuple[Laid, ...]:
        return tuple(
            Laid(f"key {name}", block, block.surface.get_rect(center=rect.center).topleft)
            for name, rect, block, _ in self._keys
        )

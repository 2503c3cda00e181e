"""The words so far: every line with its speaker, searchable, and a way back to each.

Only the lines in sight are set in type, so that a long evening opens as fast as a short one.
"""

from __future__ import annotations

import pygame

from game.play.messages import Kind, Message
from game.stage.context import Context
from game.stage.controls import action_of
from game.stage.field import Field
from game.stage.laid import Laid
from game.stage.screens import Screen
from game.stage.screens.provenance import ProvenancePage
from game.stage.sheet import Control, Sheet
from game.stage.text import Face, Style
from game.stage.textbox import Editing
from game.stage.theme import EMBER, FADED, INK
from game.stage.voice.aloud import Aloud

MOST = 250  # lines on the page; earlier ones are found by searching
SEARCH = "search"


class History:
    """The transcript on a page; back is the play."""

    def __init__(self, context: Context, back: Screen) -> None:
        self._context, self._back = context, back
        self._sheet = Sheet(context, 1240, 1010)
        self._editing = Editing(limit=80, clipboard=context.clipboard)
        self._sheet.fields[SEARCH] = Field(
            context, self._editing, context.words("history.search"), 1
        )
        self._copied = -1
        self.layout()
        self._to_end()
        self._before = context.editing
        context.type_into(self._editing)

    def _to_end(self) -> None:
        names = [control.name for control in self._sheet.controls]
        self._sheet.focus.focus(names[-1])
        self._sheet.reveal(names[-1])

    def layout(self) -> None:
        context, sheet, words = self._context, self._sheet, self._context.words
        sheet.begin(words("history.title"), [("back", words("history.back"))])
        field = sheet.fields[SEARCH]
        high = field.layout(sheet.width)
        sheet.control(Control(SEARCH, "field", pygame.Rect(0, 0, sheet.width, high)))
        y = high + context.measure.px(18)
        found = self._found()
        if not found:
            key = "none" if self._editing.text else "empty"
            style = context.style(Face.BOOK, 26, FADED, 1.5)
            block = context.setter.block(words(f"history.{key}"), style, sheet.width)
            sheet.text("nothing", block, (0, y))
            y += block.height
        for message in found:
            y = self._row(message, y)
        sheet.end(y)

    def _found(self) -> list[Message]:
        """The lines with the words looked for; all of them when none are."""
        wanted = self._editing.shown.casefold().split()
        lines = self._context.play.transcript
        found = [one for one in lines if all(word in self._text(one).casefold() for word in wanted)]
        return found[-MOST:]

    def _text(self, message: Message) -> str:
        if message.kind is Kind.SILENCE:
            return self._context.words("talk.silence_shown")
        return message.text

    def _row(self, message: Message, y: int) -> int:
        context, measure, sheet = self._context, self._context.measure, self._sheet
        pad = measure.px(10)
        at = y + pad
        name = self._speaker(message)
        width = sheet.width - 2 * pad
        if name:
            block = context.setter.block(name, context.style(Face.BOLD, 19, EMBER, 1.3), width)
            sheet.text(f"speaker {message.number}", block, (pad, at))
            at += block.height
        block = context.setter.block(self._text(message), self._style(message), width)
        sheet.text(f"line {message.number}", block, (pad, at))
        at += block.height
        if sheet.focus.name == f"{message.number}":
            at = self._hint(message, at, width, pad)
        low = at + pad
        sheet.control(Control(f"{message.number}", "line", pygame.Rect(0, y, sheet.width, low - y)))
        return low

    def _hint(self, message: Message, y: int, width: int, pad: int) -> int:
        """What a press on the line in focus does."""
        words = self._context.words
        copied = self._copied == message.number
        text = (
            words("history.copied")
            if copied
            else f"{words('history.jump')}  ·  Ctrl+C {words('history.copy')}"
        )
        if message.origin == "improv":
            text += f"  ·  F2 {words('history.provenance')}"
        block = self._context.setter.block(
            text, self._context.style(Face.PLAIN, 18, FADED, 1.4), width
        )
        self._sheet.text(f"hint {message.number}", block, (pad, y))
        return y + block.height

    def _speaker(self, message: Message) -> str:
        language = self._context.words.language
        if message.kind is Kind.SPEECH:
            return self._context.script.world.name(message.speaker, language)
        if message.kind is Kind.PLAYER:
            return self._context.words("talk.you")
        return ""

    def _style(self, message: Message) -> Style:
        quiet = message.kind in (Kind.CHOICE, Kind.SILENCE)
        return self._context.style(Face.BOOK, 25, FADED if quiet else INK, 1.45)

    def event(self, event: pygame.event.Event, now: float) -> Screen | None:
        sheet = self._sheet
        if event.type == pygame.KEYDOWN and event.key == pygame.K_ESCAPE:
            return self._leave()
        name = sheet.focus.name
        if action_of(event) == "provenance" and name.isdigit():
            return ProvenancePage(self._context, self, int(name))
        if (
            event.type == pygame.KEYDOWN
            and event.key == pygame.K_c
            and event.mod & pygame.KMOD_CTRL
        ):
            self._copy()
            return None
        typed = event.type in (pygame.TEXTINPUT, pygame.TEXTEDITING)
        searches = typed or (sheet.focus.name == SEARCH and not _moves(event))
        if searches and sheet.fields[SEARCH].event(event, now):
            sheet.focus.focus(SEARCH)
            self.layout()
            return None
        before = sheet.focus.name
        hit = sheet.event(event, now)
        if sheet.focus.name != before:
            self.layout()
        if hit is None or hit.how != "press" or hit.name == SEARCH:
            return None
        if hit.name != "back":
            self._jump(int(hit.name))
        return self._leave()

    def _leave(self) -> Screen:
        self._context.type_into(self._before)
        return self._back

    def _copy(self) -> None:
        """The line in focus goes to the clipboard."""
        name = self._sheet.focus.name
        if name.isdigit():
            self._context.clipboard.put(self._text(self._context.play.transcript[int(name)]))
            self._copied = int(name)
            self.layout()

    def _jump(self, number: int) -> None:
        """Go back until this line is the last one shown; what came after can be gone forward to."""
        play = self._context.play
        while len(play.transcript) > number + 1 and play.can_back:
            before = len(play.transcript)
            play.back()
            if len(play.transcript) == before:
                break

    def update(self, now: float) -> Screen | None:
        return None

    def draw(self, surface: pygame.Surface, now: float) -> None:
        self._context.backdrop.draw(surface, now)
        self._sheet.draw(surface, now)

    def idle(self, now: float) -> bool:
        return True

    def aloud(self) -> Aloud:
        return self._sheet.aloud()

    def texts(self) -> tuple[Laid, ...]:
        return self._sheet.texts()


def _moves(event: pygame.event.Event) -> bool:
    """Whether a key leads out of the search field."""
    return event.type == pygame.KEYDOWN and event.key in (
        pygame.K_UP,
        pygame.K_DOWN,
        pygame.K_TAB,
    )

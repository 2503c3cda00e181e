"""The words so far: every line with its speaker, searchable, and a way back to each.

A press on a line shows what can be done with it: go back to it, copy it, hear it again, see where
it came from. Where the player once went another way, that way is named and can be gone on with.
Only the latest lines are set in type, so that a long evening opens as fast as a short one.
"""

from __future__ import annotations

import pygame

from game.play.messages import Fork, Kind, Message
from game.stage import widgets
from game.stage.context import Context
from game.stage.controls import action_of
from game.stage.field import Field
from game.stage.quotes import curled
from game.stage.screens import Screen
from game.stage.screens.on_sheet import OnSheet
from game.stage.screens.provenance import ProvenancePage
from game.stage.sheet import Control, Sheet
from game.stage.text import Face, Style
from game.stage.textbox import Editing
from game.stage.theme import EMBER, FADED, INK

MOST = 120  # lines on the page at first, and again with every press for earlier ones
EARLIER = "earlier"
SEARCH = "search"
ALL = -2  # what was copied last: not a line, but everything
SHORT = 60  # letters of a line that name the way it belongs to


class History(OnSheet):
    """The transcript on a page; back is the play."""

    def __init__(self, context: Context, back: Screen) -> None:
        self._context, self._back = context, back
        self._sheet = Sheet(context, 1240, 1010)
        self._editing = Editing(limit=80, clipboard=context.clipboard)
        self._sheet.fields[SEARCH] = Field(
            context, self._editing, context.words("history.search"), 1
        )
        self._copied = -1
        self._open = -1  # the line whose deeds are shown
        self._most = MOST
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
        copied = "history.copied" if self._copied == ALL else "history.copy_all"
        buttons = [("copy_all", words(copied)), ("back", words("history.back"))]
        sheet.begin(words("history.title"), buttons)
        field = sheet.fields[SEARCH]
        high = field.layout(sheet.width)
        sheet.control(Control(SEARCH, "field", pygame.Rect(0, 0, sheet.width, high)))
        y = high + context.measure.px(18)
        every = self._found()
        found = every[-self._most :]
        if len(found) < len(every):
            text = words("history.earlier")
            block = widgets.chip_block(context.setter, context.measure, text, sheet.width)
            rect = pygame.Rect((0, y), widgets.chip_size(context.measure, block))
            sheet.control(Control(EARLIER, "chip", rect, block))
            y = rect.bottom + context.measure.px(12)
        if not found:
            key = "none" if self._editing.text else "empty"
            style = context.style(Face.BOOK, 26, FADED, 1.5)
            block = context.setter.block(words(f"history.{key}"), style, sheet.width)
            sheet.text("nothing", block, (0, y))
            y += block.height
        forks = {} if self._editing.shown else self._forks()
        for message in found:
            y = self._row(message, y)
            for fork in forks.get(message.number + 1, ()):
                y = self._fork(fork, y)
        sheet.end(y)

    def _forks(self) -> dict[int, list[Fork]]:
        """The ways that were left, by the number of their first own message."""
        found: dict[int, list[Fork]] = {}
        for fork in self._context.play.branches:
            found.setdefault(fork.message, []).append(fork)
        return found

    def _fork(self, fork: Fork, y: int) -> int:
        """A way that was left, to be gone on with; the y under it."""
        context, measure, sheet = self._context, self._context.measure, self._sheet
        pad, inset = measure.px(10), measure.px(40)
        first = self._text(fork.first) if fork.first is not None else ""
        last = self._text(fork.last) if fork.last is not None else ""
        text = context.words("history.fork", first=_short(first), last=_short(last))
        style = context.style(Face.PLAIN, 21, EMBER, 1.45)
        block = context.setter.block(text, style, sheet.width - inset - pad)
        name = f"fork {fork.number}"
        sheet.text(f"fork {name}", block, (inset, y + pad))
        low = y + block.height + 2 * pad
        sheet.control(
            Control(name, "line", pygame.Rect(inset - pad, y, sheet.width - inset, low - y))
        )
        return low

    def _found(self) -> list[Message]:
        """The lines with the words looked for; all of them when none are."""
        wanted = self._editing.shown.casefold().split()
        lines = self._context.play.transcript
        return [one for one in lines if all(word in self._text(one).casefold() for word in wanted)]

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
        block = context.setter.block(curled(self._text(message)), self._style(message), width)
        sheet.text(f"line {message.number}", block, (pad, at), name)
        at += block.height
        low = at + pad
        sheet.control(Control(f"{message.number}", "line", pygame.Rect(0, y, sheet.width, low - y)))
        return self._deeds(message, low) if message.number == self._open else low

    def _deeds(self, message: Message, y: int) -> int:
        """What can be done with a line, as chips in a row; the y under them."""
        context, measure, sheet = self._context, self._context.measure, self._sheet
        x = left = measure.px(30)
        low = y
        for name in self._can(message):
            told = "copied" if name == "copy" and self._copied == message.number else name
            room = sheet.width - left
            block = widgets.chip_block(
                context.setter, measure, context.words(f"history.{told}"), room
            )
            size = widgets.chip_size(measure, block)
            if x > left and x + size[0] > sheet.width:
                x, y = left, low + measure.px(8)
            rect = pygame.Rect((x, y), size)
            sheet.control(Control(f"{name} {message.number}", "chip", rect, block))
            x, low = rect.right + measure.px(12), max(low, rect.bottom)
        return low + measure.px(12)

    def _can(self, message: Message) -> tuple[str, ...]:
        """What can be done with this line."""
        deeds = ["jump", "copy"]
        if message.kind is not Kind.SILENCE and self._context.voices.can_replay(message):
            deeds.append("again")
        if message.origin == "improv":
            deeds.append("provenance")
        return tuple(deeds)

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
        name = sheet.focus.name.rpartition(" ")[2]
        if action_of(event) == "provenance" and name.isdigit():
            return ProvenancePage(self._context, self, int(name))
        if (
            event.type == pygame.KEYDOWN
            and event.key == pygame.K_c
            and event.mod & pygame.KMOD_CTRL
        ):
            line = sheet.focus.name.rpartition(" ")[2]
            self._copy(int(line)) if line.isdigit() else self._copy_all()
            return None
        typed = event.type in (pygame.TEXTINPUT, pygame.TEXTEDITING)
        searches = typed or (sheet.focus.name == SEARCH and not _moves(event))
        if searches and sheet.fields[SEARCH].event(event, now):
            sheet.focus.focus(SEARCH)
            self.layout()
            return None
        hit = sheet.event(event, now)
        if hit is None or hit.how != "press" or hit.name == SEARCH:
            return None
        return self._use(hit.name, now)

    def _use(self, name: str, now: float) -> Screen | None:
        """A line, one of its deeds, a way that was left, or a button was pressed."""
        deed, _, number = name.partition(" ")
        play, voices = self._context.play, self._context.voices
        if name == "back":
            return self._leave()
        if deed == "jump":
            play.back_to(int(number))
            return self._leave()
        if deed == "fork":
            play.go_over(int(number), now)
            return self._leave()
        if deed == "provenance":
            return ProvenancePage(self._context, self, int(number))
        if deed == "again":
            voices.replay(play.transcript[int(number)], play.scene.stage)
        elif deed == "copy":
            self._copy(int(number))
        elif name == "copy_all":
            self._copy_all()
        elif name == EARLIER:
            self._show_earlier()
        else:
            self._open = -1 if self._open == int(name) else int(name)
            self.layout()
            self._sheet.focus.focus(f"jump {name}")
            self._sheet.reveal(self._sheet.focus.name)
        return None

    def _show_earlier(self) -> None:
        """More lines above; the one that was the first stays in sight."""
        first = next(control.name for control in self._sheet.controls if control.kind == "line")
        self._most += MOST
        self.layout()
        self._sheet.focus.focus(first)
        self._sheet.reveal(first)

    def _leave(self) -> Screen:
        self._context.type_into(self._before)
        return self._back

    def _copy(self, number: int) -> None:
        """A line goes to the clipboard."""
        self._context.clipboard.put(self._text(self._context.play.transcript[number]))
        self._copied = number
        self.layout()

    def _copy_all(self) -> None:
        """Every word so far goes to the clipboard, each line with its speaker."""
        told = ((self._speaker(one), self._text(one)) for one in self._context.play.transcript)
        lines = (": ".join(part for part in pair if part) for pair in told)
        self._context.clipboard.put("\n".join(lines))
        self._copied = ALL
        self.layout()


def _short(text: str) -> str:
    """The beginning of a line."""
    return text if len(text) <= SHORT else text[: SHORT - 1].rstrip() + "…"


def _moves(event: pygame.event.Event) -> bool:
    """Whether a key leads out of the search field."""
    return event.type == pygame.KEYDOWN and event.key in (
        pygame.K_UP,
        pygame.K_DOWN,
        pygame.K_TAB,
    )

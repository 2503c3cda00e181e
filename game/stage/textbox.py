"""What a person types: a text with caret, selection, composition and undo. Draws nothing.

`Editing` is the whole state of a text field and answers pygame events; `flow` breaks its text into
lines so that a place on the page and a place in the text can be turned into one another. Korean is
composed syllable by syllable: what the input method has not finished is shown in place but is not
part of the text yet.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pygame

UNDO_STEPS = 200
GALLOP = 32  # letters that are tried as a line first: a long text is never measured whole


@dataclass(frozen=True)
class Line:
    """One visible line: text[start:end], and the x of each caret place in it."""

    start: int
    end: int
    places: tuple[int, ...]


def flow(text: str, width: int, measure: Callable[[str], int]) -> tuple[Line, ...]:
    """Breaks text into lines no wider than width; every character belongs to exactly one line.

    measure gives the width of a string in pixels. Spaces at a break stay at the end of their line.
    """
    lines: list[Line] = []
    start = 0
    for paragraph in text.split("\n"):
        end = start + len(paragraph)
        lines += _flow_paragraph(text, start, end, width, measure)
        start = end + 1
    return tuple(lines)


def _flow_paragraph(
    text: str, start: int, end: int, width: int, measure: Callable[[str], int]
) -> list[Line]:
    lines: list[Line] = []
    at = start
    while True:
        stop = _line_end(text, at, end, width, measure)
        places = tuple(measure(text[at:i]) for i in range(at, stop + 1))
        lines.append(Line(at, stop, places))
        if stop >= end:
            return lines
        at = stop


def _line_end(text: str, at: int, end: int, width: int, measure: Callable[[str], int]) -> int:
    """Where the line that starts at `at` ends: after a space if it can, else anywhere."""
    span = GALLOP
    while at + span < end and measure(text[at : at + span]) <= width:
        span *= 2
    if at + span >= end and measure(text[at:end].rstrip(" ")) <= width:
        return end
    low, high = at + 1, min(at + span, end)
    while low < high:  # the longest stretch that fits
        middle = (low + high + 1) // 2
        if measure(text[at:middle]) <= width:
            low = middle
        else:
            high = middle - 1
    fits = low
    if fits < end and text[fits] == " ":
        while fits < end and text[fits] == " ":
            fits += 1
        return fits
    space = text.rfind(" ", at, fits)
    return space + 1 if space > at else fits


@dataclass(frozen=True)
class _State:
    text: str
    caret: int


class Editing:
    """A text field. `event` returns True when it used the event.

    told hears the text whenever it may have changed, whoever changed it.
    """

    def __init__(
        self,
        text: str = "",
        multiline: bool = False,
        limit: int = 2000,
        clipboard: Clipboard | None = None,
        told: Callable[[str], None] | None = None,
    ) -> None:
        self._text, self._told = text, told
        self.caret = len(text)
        self.anchor = len(text)
        self.composition = ""
        self.composition_caret = 0
        self.multiline = multiline
        self.limit = limit
        self.lines: tuple[Line, ...] = ()
        self._clipboard = clipboard or Clipboard()
        self._undo: list[_State] = []
        self._redo: list[_State] = []
        self._typing = False

    # What it is.

    @property
    def text(self) -> str:
        """What was typed so far."""
        return self._text

    @text.setter
    def text(self, text: str) -> None:
        self._text = text
        if self._told is not None:
            self._told(text)

    @property
    def selection(self) -> tuple[int, int]:
        return min(self.caret, self.anchor), max(self.caret, self.anchor)

    @property
    def selected(self) -> str:
        start, end = self.selection
        return self.text[start:end]

    @property
    def shown(self) -> str:
        """The text as it is seen, with the unfinished composition in place."""
        start, end = self.selection
        if not self.composition:
            return self.text
        return self.text[:start] + self.composition + self.text[end:]

    @property
    def shown_caret(self) -> int:
        """The caret's place in `shown`."""
        if not self.composition:
            return self.caret
        return self.selection[0] + self.composition_caret

    # What is done to it.

    def insert(self, words: str) -> None:
        """Types words over the selection, cut to the limit."""
        words = words.replace("\r", "")
        words = words if self.multiline else words.replace("\n", " ")
        words = "".join(c for c in words if c == "\n" or c.isprintable())
        start, end = self.selection
        room = self.limit - (len(self.text) - (end - start))
        words = words[: max(room, 0)]
        self._remember(typing=len(words) == 1 and not words.isspace())
        self.text = self.text[:start] + words + self.text[end:]
        self.caret = self.anchor = start + len(words)

    def erase(self, forward: bool = False, word: bool = False) -> None:
        """Removes the selection, or a character or word before or after the caret."""
        if self.caret == self.anchor:
            self.anchor = self._beside(self.caret, 1 if forward else -1, word)
        start, end = self.selection
        if start == end:
            return
        self._remember(typing=False)
        self.text = self.text[:start] + self.text[end:]
        self.caret = self.anchor = start

    def set(self, text: str) -> None:
        """Replaces everything; can be undone."""
        self._remember(typing=False)
        self.text = text[: self.limit]
        self.caret = self.anchor = len(self.text)
        self.composition = ""

    def clear(self) -> None:
        """Empties the field and forgets its past: the words were sent."""
        self._restore(_State("", 0))
        self.composition = ""
        self._undo.clear()
        self._redo.clear()

    def move(self, place: int, select: bool = False) -> None:
        """Puts the caret at a place of the text."""
        self._typing = False
        self.caret = min(max(place, 0), len(self.text))
        if not select:
            self.anchor = self.caret

    def undo(self) -> None:
        if self._undo:
            self._redo.append(_State(self.text, self.caret))
            self._restore(self._undo.pop())

    def redo(self) -> None:
        if self._redo:
            self._undo.append(_State(self.text, self.caret))
            self._restore(self._redo.pop())

    # What it hears.

    def event(self, event: pygame.event.Event) -> bool:
        """Answers typing, composing and editing keys; True when the event was used."""
        if event.type == pygame.TEXTEDITING:
            self.composition = event.text
            self.composition_caret = min(event.start + event.length, len(event.text))
            return True
        if event.type == pygame.TEXTINPUT:
            self.composition = ""
            self.insert(event.text)
            return True
        if event.type == pygame.KEYDOWN:
            return bool(self.composition) or self._key(event)
        return False

    def _key(self, event: pygame.event.Event) -> bool:
        command = bool(event.mod & (pygame.KMOD_CTRL | pygame.KMOD_META))
        if command and event.key in _COMMANDS:
            getattr(self, _COMMANDS[event.key])()
            return True
        select = bool(event.mod & pygame.KMOD_SHIFT)
        if event.key in (pygame.K_BACKSPACE, pygame.K_DELETE):
            self.erase(forward=event.key == pygame.K_DELETE, word=command)
        elif event.key in (pygame.K_LEFT, pygame.K_RIGHT):
            self._sideways(-1 if event.key == pygame.K_LEFT else 1, select, command)
        elif event.key in (pygame.K_HOME, pygame.K_END):
            self._to_edge(event.key == pygame.K_END, select)
        elif event.key in (pygame.K_UP, pygame.K_DOWN):
            return self._updown(-1 if event.key == pygame.K_UP else 1, select)
        elif event.key in (pygame.K_RETURN, pygame.K_KP_ENTER) and self.multiline:
            self.insert("\n")
        else:
            return False
        return True

    def select_all(self) -> None:
        self.anchor, self.caret = 0, len(self.text)

    def copy(self) -> None:
        if self.selected:
            self._clipboard.put(self.selected)

    def cut(self) -> None:
        if self.selected:
            self.copy()
            self.erase()

    def paste(self) -> None:
        self.insert(self._clipboard.get())

    # Places.

    def place_at(self, x: int, y: int, line_height: int) -> int:
        """The place of the text nearest to a point, in pixels from the first line's corner."""
        if not self.lines:
            return 0
        line = self.lines[min(max(y // max(line_height, 1), 0), len(self.lines) - 1)]
        offset = min(range(len(line.places)), key=lambda i: abs(line.places[i] - x))
        return line.start + offset

    def row_of(self, place: int) -> tuple[int, int]:
        """Row and x of a place in the shown text."""
        for row, line in reversed(list(enumerate(self.lines))):
            if place >= line.start:
                return row, line.places[min(place, line.end) - line.start]
        return 0, 0

    def _sideways(self, step: int, select: bool, word: bool) -> None:
        if self.caret != self.anchor and not select:
            self.move(self.selection[0 if step < 0 else 1])
        else:
            self.move(self._beside(self.caret, step, word), select)

    def _to_edge(self, end: bool, select: bool) -> None:
        row, _ = self.row_of(self.caret)
        if not self.lines:
            return
        line = self.lines[row]
        last = row == len(self.lines) - 1 or self.text[line.end : line.end + 1] == "\n"
        self.move((line.end if last else line.end - 1) if end else line.start, select)

    def _updown(self, step: int, select: bool) -> bool:
        row, x = self.row_of(self.caret)
        if not 0 <= row + step < len(self.lines):
            return self.multiline
        line = self.lines[row + step]
        offset = min(range(len(line.places)), key=lambda i: abs(line.places[i] - x))
        self.move(line.start + offset, select)
        return True

    def _beside(self, place: int, step: int, word: bool) -> int:
        goal = min(max(place + step, 0), len(self.text))
        if not word:
            return goal
        while 0 < goal < len(self.text) and not (
            self.text[goal - 1].isspace() and not self.text[goal].isspace()
        ):
            goal += step
        return goal

    def _remember(self, typing: bool) -> None:
        """One undo step per word typed, not per letter."""
        if not (typing and self._typing):
            self._undo.append(_State(self.text, self.caret))
            del self._undo[:-UNDO_STEPS]
        self._typing = typing
        self._redo.clear()

    def _restore(self, state: _State) -> None:
        self.text, self.caret, self.anchor = state.text, state.caret, state.caret
        self._typing = False


_COMMANDS = {
    pygame.K_a: "select_all",
    pygame.K_c: "copy",
    pygame.K_x: "cut",
    pygame.K_v: "paste",
    pygame.K_z: "undo",
    pygame.K_y: "redo",
}


class Clipboard:
    """The system's clipboard; a private one where there is none."""

    def __init__(self) -> None:
        self._own = ""

    def put(self, text: str) -> None:
        """Copies text."""
        self._own = text
        try:
            pygame.scrap.put_text(text)
        except pygame.error:
            return  # no clipboard here (no window yet, or a bare console): ours holds the text

    def get(self) -> str:
        """The text that was copied last, anywhere."""
        try:
            return pygame.scrap.get_text() or self._own
        except pygame.error:
            return self._own

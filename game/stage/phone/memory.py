"""The memory page: what the player told of himself, to be set right or taken back.

Words are shown exactly as they were typed. Correcting and forgetting go through the playthrough,
which tells the story; nothing is kept here.
"""

from __future__ import annotations

import pygame

from game.play.memory import Told
from game.stage.context import Context
from game.stage.controls import by_pad
from game.stage.field import Field
from game.stage.laid import Laid
from game.stage.passages import Passage
from game.stage.phone.writing import Row, Writing
from game.stage.text import Face
from game.stage.textbox import Editing
from game.stage.voice.aloud import Aloud

LONGEST = 160  # letters of a kept answer, as in talk
ENTER = (pygame.K_RETURN, pygame.K_KP_ENTER)


class MemoryPage:
    """What was told, in its order. A press on one shows what can be done with it."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._writing = Writing(context)
        self._open = ""  # the slot that is looked at
        self._asked = ""  # the slot that is about to be forgotten
        self._field: Field | None = None

    # Laying out

    def layout(self, area: pygame.Rect) -> None:
        """See `Page.layout`."""
        self._writing.place(area)
        self._fill()

    def _fill(self) -> None:
        writing, words = self._writing, self._context.words
        told = tuple(self._context.play.memory)
        if not told:
            style = writing.style(Face.BOOK, 26, faded=True)
            writing.fill([Row((writing.block(words("device.empty_memory"), style),))])
            return
        about = writing.block(
            words("device.memory_about"), writing.style(Face.PLAIN, 20, faded=True)
        )
        writing.fill([Row((about,)), *(row for one in told for row in self._rows(one))])

    def _rows(self, told: Told) -> list[Row]:
        writing, words = self._writing, self._context.words
        key = f"device.kept.{told.slot}"
        name = words(key) if key in words else told.slot  # her check tells the writer
        title = writing.block(name, writing.style(Face.PLAIN, 19, 1.4, faded=True))
        if told.slot == self._open and self._field is not None:
            return [
                Row((title,), above=28, line=True),
                Row((), above=8, picture=self._room(self._field)),
                self._action("keep", words("device.memory_keep")),
            ]
        said = writing.block(f"“{told.words}”", writing.style(Face.BOOK, 26, 1.5))
        row = Row((title, said), f"told {told.slot}", above=28, line=True, reads=True)
        if told.slot != self._open:
            return [row]
        if self._asked:
            sure = writing.block(words("device.memory_sure"), writing.style(Face.BOOK, 23), 26)
            yes, no = words("confirm.yes"), words("confirm.no")
            return [
                row,
                Row((sure,), above=8, inset=26),
                self._action("forget for good", yes),
                self._action("do not", no),
            ]
        return [
            row,
            self._action("correct", words("device.memory_correct")),
            self._action("forget", words("device.memory_forget")),
        ]

    def _action(self, name: str, text: str) -> Row:
        style = self._writing.style(Face.BOLD, 20, 1.4)
        return Row((self._writing.block(text, style, 26),), name, above=10, inset=26)

    def _room(self, field: Field) -> pygame.Surface:
        """An empty picture as large as the field, which is drawn over it."""
        width = self._writing.scroll.view.width - self._context.measure.px(24)
        return pygame.Surface((width, field.layout(width)), pygame.SRCALPHA)

    # Deeds

    def _press(self, name: str) -> None:
        play = self._context.play
        if name.startswith("told "):
            slot = name.removeprefix("told ")
            self._open, self._asked = ("" if slot == self._open else slot), ""
        elif name == "correct":
            told = play.memory.get(self._open)
            words = told.words if told is not None else ""
            editing = Editing(words, limit=LONGEST, clipboard=self._context.clipboard)
            self._field = Field(self._context, editing)
            self._context.type_into(editing)
        elif name == "keep":
            self._keep()
        elif name == "forget":
            self._asked = self._open
        elif name == "forget for good":
            play.write(self._open, "")
            self._open = self._asked = ""
        else:
            self._asked = ""
        self._fill()

    def _keep(self) -> None:
        """The corrected words; none are left as they were."""
        if self._field is not None and self._field.editing.text.strip():
            self._context.play.write(self._open, self._field.editing.text.strip())
        self._field, self._open = None, ""
        self._context.type_into(None)

    def event(self, event: pygame.event.Event, now: float) -> bool:
        """See `Page.event`."""
        if self._field is not None and self._edit(event, now):
            return True
        used, name = self._writing.event(event)
        if name:
            self._press(name)
        if name == "correct" and by_pad(event):
            self._context.to_write = True
        return used

    def _edit(self, event: pygame.event.Event, now: float) -> bool:
        """The field's own events; Enter keeps, Esc leaves the words as they were."""
        assert self._field is not None
        if event.type == pygame.KEYDOWN and not self._field.editing.composition:
            if event.key in ENTER and not self._writing.focused:
                self._press("keep")
                return True
            if event.key == pygame.K_ESCAPE:
                self._field = None
                self._context.type_into(None)
                self._fill()
                return True
        if self._field.event(event, now):
            self._writing.focus("")
            self._fill()
            return True
        return False

    # Drawing

    def draw(self, surface: pygame.Surface, now: float) -> None:
        """See `Page.draw`."""
        self._writing.draw(surface)
        if self._field is not None:
            self._field.place(self._place().topleft)
            before = surface.get_clip()
            surface.set_clip(self._writing.scroll.view.clip(before))
            self._field.draw(surface, now, focused=not self._writing.focused)
            surface.set_clip(before)

    def _place(self) -> pygame.Rect:
        """Where the field stands: right above the row that keeps its words."""
        below = self._writing.rect("keep")
        assert self._field is not None
        high = self._field.rect.height
        gap = self._context.measure.px(10)
        return pygame.Rect(below.x, below.y - 2 * gap - high, self._field.rect.width, high)

    def idle(self, now: float) -> bool:
        """See `Page.idle`."""
        return self._field is None

    def aloud(self) -> Aloud:
        """See `Spoken.aloud`."""
        return self._writing.aloud()

    def passages(self, now: float) -> tuple[Passage, ...]:
        """See `Readable.passages`."""
        return self._writing.passages()

    def texts(self) -> tuple[Laid, ...]:
        """See `Page.texts`."""
        return self._writing.texts()

"""The letter desk: a sheet of paper, the facts of somebody's life, and phrases one may take.

The player types, takes phrases, prints; then the letter is written out by hand, kept, and folded.
Where she is near, she reads it when she is asked, and only he changes the page.
The playthrough has the letter before any file is tried, so that a full disk costs only the file.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any

import pygame

from game.errors import Trouble
from game.play.desk import Desk, body_of, read_desk, whole, with_phrase
from game.play.messages import Doing
from game.proof.voice import load_voice
from game.stage import laid, paint, widgets
from game.stage.city import Shade
from game.stage.context import Context
from game.stage.controls import NAMED, action_of, buttons_of, by_pad
from game.stage.laid import Laid
from game.stage.letter_file import Keeping, picture
from game.stage.manuscript import Manuscript
from game.stage.proofreader import Proofreader, Reading, Remark, mended
from game.stage.quotes import curled
from game.stage.screens import Screen
from game.stage.screens.piece import Piece, is_escape
from game.stage.scroll import Scroll
from game.stage.sheet import draw_paper
from game.stage.text import Block, Face
from game.stage.theme import (
    CREAM,
    FADED,
    INK,
    LAMP,
    LETTER,
    LINEN,
    PAPER,
    PEACH,
    SEAL,
    Colour,
    ease,
)
from game.stage.widgets import Focus, Spot

PEN_SPEED = 42.0  # letters a second of the printed hand
FOLD = 1.5  # seconds
NEAR = ("near", "listening")  # her ways of being there in which she reads along
LONGEST_READING = 0.5  # seconds that a letter on its way waits for what is noticed in it
BLANK = "blank"  # the outcome of leaving the page as it is
ROOM: Colour = (128, 112, 112)  # what is left of the light around the desk
SIDE: Colour = (140, 128, 132)  # and of that where the facts and phrases stand
FRAMES = 4  # over which a picture of the room behind is made
TEXT = "text"  # the name of the sheet among the spots

log = logging.getLogger(__name__)


class LetterDesk(Piece):
    """`# task: letter, NAME`. Its states: writing, printing, printed, folding."""

    def __init__(self, context: Context, doing: Doing, back: Screen) -> None:
        super().__init__(context, doing, back)
        self._file = self._read()
        self._desk = self._told()
        begun = body_of(self._desk, context.play.kept(self._desk.keep)) if self._desk.keep else ""
        self._page = Manuscript(context, self._desk, begun, context.words("letter.hint"))
        self._drafted = begun  # what of the page is the playthrough's already
        self._side = Scroll()
        self._focus = Focus()
        self._state = "writing"
        self._since = 0.0
        self._notice = ""
        self._keeping: Keeping | None = None
        self._written = Scroll()
        self._lines: list[Laid] = []
        self._lengths: list[int] = []
        self._pen = -1  # the line the pen is in
        self._asked = False  # the empty page was asked about
        self._by_pad = context.pad_in_hand
        self._ways: Laid | None = None  # how one leaves the page without a mouse
        self._paper = pygame.Rect(0, 0, 0, 0)
        self._facts: list[Laid] = []
        self._chips: list[tuple[str, Block, pygame.Rect]] = []
        self._foot: list[tuple[str, Block, pygame.Rect]] = []
        self._fixed: list[Laid] = []
        self._folded: pygame.Surface | None = None
        self._dictionaries = context.assets / "spelling"
        self._proofreader = self._hers()
        self._remark: Remark | None = None
        self._reading = Reading("", context.play.language, self._dictionaries)  # fetches the books
        self.layout()

    def _hers(self) -> Proofreader | None:
        """Who proofreads: she, where she is near and the story has words of hers for it."""
        play = self.context.play
        if play.scene.presence not in NEAR:
            return None
        try:
            voice = load_voice(self.context.script.folder)
        except Trouble as trouble:
            log.error("%s", trouble)
            return None
        return Proofreader(voice, play.scene.stage, play.language, play.seed)

    def _told(self) -> Desk:
        """The desk as the story stands, in the language of now."""
        play = self.context.play
        return read_desk(self._file, play.language, play.holds)

    def _read(self) -> Mapping[str, Any]:
        try:
            return self.context.script.letter(self.doing.argument)
        except Trouble as trouble:
            log.error("%s", trouble)
            return {}

    # Laying out

    def layout(self) -> None:
        self.told_anew()
        self._desk = self._told()
        measure = self.context.measure
        edge, pad = measure.px(56), measure.px(76)
        wide = measure.width * 54 // 100
        self._paper = pygame.Rect(edge, edge, wide - edge, measure.height - 2 * edge)
        view = self._paper.inflate(-2 * pad, -2 * measure.px(64))
        self._lay_ways(view)
        self._page.told(self._desk, self.context.words("letter.hint"))
        self._page.layout(view)
        column = pygame.Rect(wide + edge, edge, 0, measure.height - 2 * edge)
        column.width = measure.width - column.x - edge
        self._lay_foot(column)
        self._lay_side(column)
        if self._state != "writing":
            self._lay_letter(view)
        self._folded = None
        self._place_spots()

    def _lay_ways(self, view: pygame.Rect) -> None:
        """How one leaves the page by keys or by pad, small in its lower margin; view gives way."""
        context = self.context
        words, pad = context.words, context.settings.pad
        self._by_pad, self._ways = context.pad_in_hand, None
        if self._state != "writing":
            return
        button = next(iter(buttons_of(NAMED["confirm"], pad)), "").replace(" ", "_")
        told = words("letter.by_keys")
        if self._by_pad and f"pad.{button}" in words:
            told = words("letter.by_pad", a=words(f"pad.{button}"))
        block = context.setter.block(told, context.style(Face.PLAIN, 20, FADED, 1.35), view.width)
        top = self._paper.bottom - context.measure.px(24) - block.height
        view.height = min(view.height, top - context.measure.px(10) - view.y)
        self._ways = Laid("ways", block, (view.x, top))

    def _buttons(self) -> list[tuple[str, str]]:
        words = self.context.words
        if self._state == "writing":
            left = [(BLANK, self.option(BLANK).text)] if BLANK in self.results() else []
            if self._proofreader is not None:
                left.append(("hear", words("letter.hear")))
            if self._remark is not None and (finding := self._remark.finding) and finding.right:
                left.append(("mend", words("letter.mend", right=finding.right)))
            return [*left, ("erase", words("letter.erase")), ("print", words("letter.print"))]
        if self._state == "printed":
            return [
                (result, self.option(result).text) for result in self.results() if result != BLANK
            ]
        return []

    def _lay_foot(self, column: pygame.Rect) -> None:
        """Buttons from below, as many beside each other as fit, and above them what is told."""
        context = self.context
        measure, setter = context.measure, context.setter
        gap = measure.px(14)
        y = column.bottom
        self._foot, self._fixed = [], []
        for row in reversed(self._rows(column.width, gap)):
            y -= max(rect.height for _, _, rect in row)
            for name, block, rect in reversed(row):
                rect.move_ip(column.x, y)
                self._foot.insert(0, (name, block, rect))
                at = block.surface.get_rect(center=rect.center).topleft
                self._fixed.append(Laid(f"button {name}", block, at))
            y -= gap
        if self._notice:
            hers = self._remark is not None
            style = context.style(Face.BOOK if hers else Face.PLAIN, 26 if hers else 21, LAMP, 1.4)
            block = setter.block(self._notice, style, column.width)
            y -= block.height
            self._fixed.append(Laid("notice", block, (column.x, y)))
            y -= gap
        column.height = max(y - column.y - gap, 1)

    def _rows(self, width: int, gap: int) -> list[list[tuple[str, Block, pygame.Rect]]]:
        """The buttons in rows, each at its place in its row."""
        context = self.context
        rows: list[list[tuple[str, Block, pygame.Rect]]] = []
        x = 0
        for name, text in self._buttons():
            if name == "print":
                style = context.style(Face.BOLD, 27, CREAM, 1.5, "centre")
                block = context.setter.block(text, style, width - 2 * context.measure.em(22))
                tall = widgets.chip_size(context.measure, block)[1]
                rows.append([(name, block, pygame.Rect(0, 0, width, tall))])
                continue
            block = widgets.chip_block(context.setter, context.measure, text, width)
            size = widgets.chip_size(context.measure, block)
            if not rows or x + size[0] > width:
                rows.append([])
                x = 0
            rows[-1].append((name, block, pygame.Rect((x, 0), size)))
            x += size[0] + gap
        return rows

    def _lay_side(self, column: pygame.Rect) -> None:
        """To whom, what is known, and the phrases, as one column that scrolls."""
        context = self.context
        measure, setter = context.measure, context.setter
        width = column.width - measure.px(20)
        self._facts, self._chips = [], []
        if self._state != "writing":
            self._side.frame(column, 0)
            return
        y = 0
        head = setter.block(self._desk.recipient, context.style(Face.BOOK, 34, CREAM, 1.3), width)
        self._facts.append(Laid("recipient", head, (0, y)))
        y += head.height + measure.px(12)
        for fact in self._desk.about:
            block = setter.block(curled(fact), context.style(Face.BOOK, 23, LINEN, 1.45), width)
            self._facts.append(Laid("fact", block, (0, y)))
            y += block.height + measure.px(10)
        y += measure.px(18)
        label = setter.label(context.words("letter.phrases"), context.style(Face.PLAIN, 20, LAMP))
        self._facts.append(Laid("phrases", label, (0, y)))
        y += label.height + measure.px(8)
        for number, phrase in enumerate(self._desk.phrases):
            block = widgets.chip_block(setter, measure, curled(phrase), width)
            size = widgets.chip_size(measure, block)
            rect = pygame.Rect((0, y), (width, size[1]))
            self._chips.append((f"phrase {number}", block, rect))
            at = (rect.x + measure.em(22), rect.y + measure.em(9))
            self._facts.append(Laid(f"phrase {number}", block, at))
            y = rect.bottom + measure.px(12)
        self._side.frame(column, y + measure.px(4))

    def _lay_letter(self, view: pygame.Rect) -> None:
        """The letter in handwriting, line by line."""
        context = self.context
        style = context.style(Face.HAND, LETTER, INK, 1.45, hang=True)
        y = 0
        self._lines, self._lengths = [], []
        for line in context.setter.lines(self._letter, style, view.width):
            block = context.setter.label(line or " ", style)
            self._lines.append(Laid("hand", block, (0, y)))
            self._lengths.append(len(line) + 1)
            y += block.height
        self._written.frame(view, y)

    def _place_spots(self) -> None:
        spots = [Spot(TEXT, self._paper)] if self._state == "writing" else []
        spots += [Spot(name, self._side.spot(rect)) for name, _, rect in self._chips]
        self._focus.place([*spots, *(Spot(name, rect) for name, _, rect in self._foot)])

    # Events

    def event(self, event: pygame.event.Event, now: float) -> Screen | None:
        if is_escape(event):
            self._keep_draft()
            return self.pause()
        if event.type == pygame.QUIT:
            self._keep_draft()
            return None
        if self._state == "writing":
            return self._writing(event, now)
        if self._state == "printing":
            if _goes_on(event):
                self._since = float("-inf")
            return None
        if self._state == "printed":
            if self._written.event(event, self.context.measure):
                return None
            hit = self._focus.event(event)
            if hit is not None and hit.how == "press":
                self._fold(hit.name, now)
        elif _goes_on(event):
            self._since = float("-inf")
        return None

    def _writing(self, event: pygame.event.Event, now: float) -> Screen | None:
        on_text = self._focus.name == TEXT
        if event.type == pygame.KEYDOWN and _is_send(event):
            return self._press("print", now)
        if event.type == pygame.MOUSEWHEEL:
            self._wheel(event)
            return None
        if on_text and by_pad(event) and action_of(event) == "confirm":
            self.context.to_write = event.type == pygame.KEYDOWN
            return None
        leaves = event.type == pygame.KEYDOWN and (event.key == pygame.K_TAB or by_pad(event))
        for_paper = on_text or event.type not in (*_TYPED, pygame.KEYDOWN)
        if for_paper and not leaves and self._page.event(event, now):
            self._focus.focus(TEXT)
            return None
        if event.type in _TYPED and not on_text:
            if event.text.strip():  # typing anywhere goes on the paper; a space was a press
                self._focus.focus(TEXT)
                self._page.event(event, now)
            return None
        if on_text and event.type == pygame.KEYDOWN and not leaves:
            return None
        hit = self._focus.event(event)
        if event.type == pygame.KEYDOWN:
            self._follow()
        if hit is not None and hit.how == "press" and hit.name != TEXT:
            return self._press(hit.name, now)
        return None

    def _wheel(self, event: pygame.event.Event) -> None:
        over_paper = self._paper.collidepoint(pygame.mouse.get_pos())
        scroll = self._page.scroll if over_paper else self._side
        scroll.event(event, self.context.measure)
        self._place_spots()

    def _follow(self) -> None:
        rect = next((rect for name, _, rect in self._chips if name == self._focus.name), None)
        if rect is not None:
            self._side.follow(rect, self.context.measure.px(14))
            self._place_spots()

    def _press(self, name: str, now: float) -> Screen | None:
        editing = self._page.editing
        if name.startswith("phrase "):
            phrase = self._desk.phrases[int(name.split()[1])]
            start, end = editing.selection
            if start != end:
                editing.erase()
            text, caret = with_phrase(editing.text, editing.caret, phrase)
            editing.set(text)
            editing.move(caret)
            self._page.changed(now)
            self.context.sound.effect("paper")
        elif name == "erase":
            editing.set("")
            self._page.changed(now)
        elif name == "hear":
            self._ask_her()
        elif name == "mend":
            self._mend(now)
        elif name == BLANK:
            editing.set("")
            self._keep_draft()
            return self.finish(BLANK, now)
        elif name == "print":
            return self._print(now)
        return None

    # Her reading

    def _known(self) -> tuple[str, ...]:
        """The words of the form, which are right whatever a dictionary says."""
        desk = self._desk
        return (desk.recipient, *desk.about, desk.salutation, *desk.phrases, desk.closing)

    def _ask_her(self) -> None:
        self._remark = None
        if self._proofreader is None or self._proofreader.reading:
            return
        page = self._page.editing.text
        if not page.strip():
            self._say(self.context.words("letter.nothing"))
            return
        self._proofreader.ask(page, self._dictionaries, self._known())
        self._say(self.context.words("letter.reading"))

    def _hear_her(self) -> None:
        remark = self._proofreader.poll() if self._proofreader is not None else None
        if remark is None:
            return
        self._remark = remark
        self._say(remark.words)
        if remark.finding is not None:
            self._page.mark(remark.finding.start, remark.finding.end)

    def _mend(self, now: float) -> None:
        """Put what was meant in its place; it is his hand that does it."""
        remark, self._remark = self._remark, None
        if remark is None or remark.finding is None:
            return
        editing = self._page.editing
        text = mended(editing.text, remark.finding)
        if text != editing.text:
            editing.set(text)
            editing.move(remark.finding.start + len(remark.finding.right))
            self._page.changed(now)
            self.context.sound.effect("pen")
        self._say("")

    def _say(self, words: str) -> None:
        self._notice = words
        self.layout()

    def _keep_draft(self) -> None:
        """What stands on the page is the playthrough's, whatever comes."""
        if self._desk.keep and self._state == "writing":
            self._drafted = self._page.editing.text
            self.context.play.write(self._desk.keep, whole(self._desk, self._drafted))

    # Printing

    @property
    def _letter(self) -> str:
        return whole(self._desk, self._page.editing.text)

    def _print(self, now: float) -> Screen | None:
        if not self._letter:
            return self._empty(now)
        self._keep_draft()
        body = self._page.editing.text
        self._reading = Reading(body, self.context.play.language, self._dictionaries, self._known())
        if self._desk.keep:
            sheet = picture(self.context.setter, self._letter)
            folder = self.context.folders.letters
            self._keeping = Keeping(folder, self.doing.argument, self._letter, sheet)
        self.context.type_into(None)
        self._state, self._since, self._notice = "printing", now, ""
        self._pen = -1
        self.layout()
        return None

    def _empty(self, now: float) -> Screen | None:
        """Nothing was written: say so once; who prints again means it."""
        if self._asked:
            self._keep_draft()
            return self.finish(BLANK if BLANK in self.results() else self._sent(), now)
        self._asked, self._notice = True, self.context.words("letter.short")
        self.layout()
        return None

    def _sent(self) -> str:
        return next((result for result in self.results() if result != BLANK), "")

    def update(self, now: float) -> Screen | None:
        if not self._shown and self._state == "writing":
            self.context.type_into(self._page.editing)
        self.enter(now)
        if self._state == "writing":
            if self._by_pad != self.context.pad_in_hand:
                self.layout()
            self._page.announce()
            if self._page.rests(now) and self._page.editing.text != self._drafted:
                self._keep_draft()  # no letter is lost with the machine
            self._hear_her()
        if self._state == "printing":
            self._write_on(now)
        self._tell_kept()
        if self._state == "folding" and now - self._since >= FOLD:
            return self.finish(self._outcome, now)
        return None

    def _write_on(self, now: float) -> None:
        line, _ = self._reach(now)
        if line >= len(self._lines) or self.context.settings.text_speed <= 0:
            self._state = "printed"
            self._written.offset = 0
            self.layout()
            return
        if line != self._pen:
            self._pen = line
            self.context.sound.effect("pen")
            self._written.follow(self._lines[line].rect, self._page.step)

    def _reach(self, now: float) -> tuple[int, float]:
        """The line the pen is in, and how far along it, 0 to 1."""
        written = (now - self._since) * PEN_SPEED
        for number, length in enumerate(self._lengths):
            if written < length:
                return number, written / length
            written -= length
        return len(self._lengths), 0.0

    def _tell_kept(self) -> None:
        keeping = self._keeping
        if keeping is None or not keeping.done:
            return
        self._keeping = None
        words = self.context.words
        if keeping.path is not None:
            self._notice = words("letter.kept", file=keeping.path)
        else:
            self._notice = words("letter.not_kept", why=words.told(keeping.trouble))
        self.layout()

    def _fold(self, result: str, now: float) -> None:
        self._outcome = result
        if self._desk.keep:
            found = self._reading.wait(LONGEST_READING)
            self.context.play.write(self._desk.keep, self._letter, found)
        self._state, self._since = "folding", now
        if self.context.settings.reduced_motion:
            self._since = float("-inf")
        self.context.sound.effect("paper")
        self.layout()

    # Drawing

    def draw(self, surface: pygame.Surface, now: float) -> None:
        measure = self.context.measure
        side = pygame.Rect(self._paper.right, 0, measure.width - self._paper.right, measure.height)
        shade = Shade(ROOM, ((side, SIDE),), FRAMES)
        self.context.backdrop.draw(surface, now, shade)
        if self._state == "folding":
            self._draw_fold(surface, now)
            return
        draw_paper(surface, self._paper, self.context)
        if self._state == "writing":
            self._page.draw(surface, now, self._focus.name == TEXT)
            self._page.scroll.draw_bar(surface, self._paper.right - measure.px(30), measure, FADED)
            self._draw_side(surface)
        elif self._state == "printing":
            self._draw_pen(surface, now)
        for name, _, rect in self._foot:
            focused = name == self._focus.name
            if name == "print":
                self._draw_print(surface, rect, focused)
            else:
                widgets.draw_chip(surface, measure, None, rect, focused, LINEN, 255)
        self.draw_texts(surface)

    def _draw_print(self, surface: pygame.Surface, rect: pygame.Rect, focused: bool) -> None:
        """The one thing to press when the letter is done: as wide as the column, the seal's red."""
        measure = self.context.measure
        radius = measure.em(26)
        if focused:
            ring = rect.inflate(measure.px(10), measure.px(10))
            surface.blit(paint.rounded(ring.size, radius + measure.px(5), PEACH), ring)
        surface.blit(paint.rounded(rect.size, radius, SEAL), rect)

    def _draw_side(self, surface: pygame.Surface) -> None:
        measure = self.context.measure
        before = surface.get_clip()
        surface.set_clip(self._side.view.inflate(measure.px(24), 0).clip(before))
        readable = {one.name for one in self._side.readable(self._facts)}
        for name, _, rect in self._chips:
            if name in readable:
                seen = self._side.seen(rect)
                widgets.draw_chip(
                    surface, measure, None, seen, name == self._focus.name, CREAM, 255
                )
        surface.set_clip(before)
        self._side.draw_bar(surface, measure.width - measure.px(26), measure, LINEN)

    def _draw_pen(self, surface: pygame.Surface, now: float) -> None:
        """The lines that are written, and the one being written as far as the pen is."""
        line, share = self._reach(now)
        for number, text in enumerate(self._lines[: line + 1]):
            shown = self._written.laid(text)
            if number == line:
                reach = pygame.Rect(shown.at, (round(text.block.width * share), text.block.height))
                shown = Laid(shown.name, shown.block, shown.at, reach.clip(self._written.view))
            laid.draw(surface, (shown,))

    def _draw_fold(self, surface: pygame.Surface, now: float) -> None:
        """The sheet in thirds: the lower comes up, the upper comes down, and it slides away."""
        sheet = self._sheet_picture(surface)
        share = min(max((now - self._since) / FOLD, 0.0), 1.0)
        up, down, away = (ease(share * 3 - step) for step in (0, 1, 2))
        third = self._paper.height // 3
        y = self._paper.y + round(away * (surface.get_height() - self._paper.y))
        low = third - round(third * up)
        top = round(third * down)
        middle = pygame.Rect(0, top, self._paper.width, 2 * third + low - top)
        surface.blit(sheet, (self._paper.x, y + top), middle)
        flap = paint.vertical((self._paper.width, third), PAPER, LINEN)
        if up > 0:
            tall = round(third * up)
            surface.blit(
                flap, (self._paper.x, y + 2 * third - tall), (0, 0, sheet.get_width(), tall)
            )
        if down > 0:
            tall = round(third * down)
            part = (0, third - tall, sheet.get_width(), tall)
            surface.blit(flap, (self._paper.x, y + third), part)

    def _sheet_picture(self, surface: pygame.Surface) -> pygame.Surface:
        """The written sheet as one picture, made once for the fold."""
        if self._folded is None:
            picture_ = pygame.Surface(self._paper.size)
            picture_.fill(PAPER)
            shift = (-self._paper.x, -self._paper.y)
            for text in self._written.visible(self._lines):
                x = text.at[0] - text.block.inset + shift[0]
                picture_.blit(text.block.surface, (x, text.at[1] + shift[1]))
            self._folded = picture_
        return self._folded

    def idle(self, now: float) -> bool:
        return self._state == "printed" or (self._state == "writing" and self._page.rests(now))

    def texts(self) -> tuple[Laid, ...]:
        if self._state == "writing":
            ways = (self._ways,) if self._ways is not None else ()
            side = self._side.readable(self._facts)
            return (*self._page.texts(), *ways, *side, *self._fixed)
        if self._state == "printed":
            return (*self._written.readable(self._lines), *self._fixed)
        return tuple(self._fixed)


_TYPED = (pygame.TEXTINPUT, pygame.TEXTEDITING)


def _is_send(event: pygame.event.Event) -> bool:
    """Ctrl or Cmd with Enter prints from anywhere."""
    command = event.mod & (pygame.KMOD_CTRL | pygame.KMOD_META)
    return bool(command) and event.key in (pygame.K_RETURN, pygame.K_KP_ENTER)


def _goes_on(event: pygame.event.Event) -> bool:
    if event.type == pygame.KEYDOWN:
        return event.key in widgets.PRESS_KEYS
    return bool(event.type == pygame.MOUSEBUTTONDOWN and event.button == 1)

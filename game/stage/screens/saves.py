"""Saved evenings: pages of slots with picture, chapter, date and time played.

Only headers are read to show them, a dozen slots at a time. Keeping writes over a slot after a
question; loading leads into the play. A file from another machine is dropped here, or found in the
folder for them.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pygame

from game.errors import Trouble
from game.play.saves import PAGES, Header
from game.stage import widgets
from game.stage.context import Context
from game.stage.screens import Screen
from game.stage.screens.confirm import Deed
from game.stage.screens.on_sheet import OnSheet
from game.stage.sheet import Control, Sheet
from game.stage.text import Face, Style
from game.stage.theme import EMBER, FADED, INK

DOZEN = 12  # slots on a page
LINE = 90  # letters of the last line that are shown
OURS = ("auto-", "quick")  # slots the game fills by itself


class SavesPage(OnSheet):
    """The page of saves; saving says whether a press keeps or opens."""

    def __init__(self, context: Context, back: Screen, *, saving: bool) -> None:
        self._context, self._back, self._saving = context, back, saving
        self._sheet = Sheet(context, 1280, 980)
        self._notice = ""
        self._headers: dict[str, Header] = {}
        self._page = 0  # which dozen
        self._look()
        if saving:
            newest = next((slot for slot in self._headers if slot in PAGES), PAGES[0])
            self._page = PAGES.index(newest) // DOZEN
        self.layout()
        self._sheet.focus.focus(next(iter(self._here()), "back"))

    def _look(self) -> None:
        self._headers = self._context.saves.headers()

    def _slots(self) -> list[str]:
        """What can be kept in, or opened, in the order of the page."""
        if self._saving:
            return list(PAGES)
        return list(self._headers)

    def _here(self) -> list[str]:
        """Those on this page."""
        slots = self._slots()
        self._page = min(self._page, max(len(slots) - 1, 0) // DOZEN)
        return slots[self._page * DOZEN : (self._page + 1) * DOZEN]

    def layout(self) -> None:
        context, sheet = self._context, self._sheet
        words = context.words
        buttons = [] if self._saving else [("take_in", words("saves.take_in"))]
        sheet.begin(words("saves.title"), [*buttons, ("back", words("saves.back"))])
        y = self._lay_pages()
        if self._notice:
            style = context.style(Face.PLAIN, 22, EMBER, 1.4)
            block = context.setter.block(self._notice, style, sheet.width)
            sheet.text("notice", block, (0, y))
            y += block.height + context.measure.px(10)
        slots = self._here()
        if not slots:
            style = context.style(Face.BOOK, 28, FADED, 1.5)
            block = context.setter.block(context.words("saves.none"), style, sheet.width)
            sheet.text("none", block, (0, y))
            y += block.height
        for slot in slots:
            y = self._row(slot, y)
        sheet.end(y)

    def _lay_pages(self) -> int:
        """A chip for each dozen where there are more than one; the y under them."""
        context, sheet = self._context, self._sheet
        count = len(self._slots())
        x = y = low = 0
        for page, first in enumerate(range(0, count if count > DOZEN else 0, DOZEN)):
            told = f"{first + 1}–{min(first + DOZEN, count)}"
            block = widgets.chip_block(context.setter, context.measure, told, sheet.width)
            size = widgets.chip_size(context.measure, block)
            if x and x + size[0] > sheet.width:
                x, y = 0, low + context.measure.px(8)
            rect = pygame.Rect((x, y), size)
            sheet.control(Control(f"dozen {page}", "chip", rect, block, on=page == self._page))
            x, low = rect.right + context.measure.px(10), rect.bottom
        return low + context.measure.px(14) if low else 0

    def _row(self, slot: str, y: int) -> int:
        """One slot: a line to press and what it holds; the y under it."""
        context, measure, sheet = self._context, self._context.measure, self._sheet
        pad, gap = measure.px(14), measure.px(22)
        header = self._headers.get(slot)
        right = self._delete(slot, y + pad) if header else sheet.width - pad
        picture = context.thumbnails.get(slot) if header else None
        left = pad
        if picture is not None:
            left += picture.get_width() + gap
        width = max(right - left - gap, measure.em(120))
        at = y + pad
        for name, text, style in self._told(slot, header):
            block = context.setter.block(text, style, width)
            sheet.text(f"{name} {slot}", block, (left, at))
            at += block.height
        low = at + pad
        if picture is not None:
            sheet.picture(picture, (pad, y + pad))
            low = max(low, y + picture.get_height() + 2 * pad)
        sheet.control(Control(slot, "line", pygame.Rect(0, y, right, low - y)))
        return low + measure.px(6)

    def _delete(self, slot: str, y: int) -> int:
        """The quiet chips that take a save away, or along; their left edge."""
        context, sheet = self._context, self._sheet
        if slot.startswith(OURS):
            return sheet.width - context.measure.px(14)
        right = sheet.width - context.measure.px(4)
        for deed in ("delete", "export"):
            block = widgets.chip_block(
                context.setter, context.measure, context.words(f"saves.{deed}"), sheet.width // 4
            )
            size = widgets.chip_size(context.measure, block)
            rect = pygame.Rect((right - size[0], y), size)
            sheet.control(Control(f"{deed} {slot}", "chip", rect, block))
            right = rect.left - context.measure.px(10)
        return right

    def _told(self, slot: str, header: Header | None) -> list[tuple[str, str, Style]]:
        """The lines of a slot: chapter, then place, date and time played, then its last words."""
        context, words = self._context, self._context.words
        head = context.style(Face.BOOK, 27, INK, 1.35)
        small = context.style(Face.PLAIN, 20, FADED, 1.4)
        if header is None:
            return [("empty", words("saves.empty"), context.style(Face.BOOK, 27, FADED, 1.35))]
        chapter = words("saves.chapter", number=header.chapter)
        title = f"{chapter}  ·  {header.title}" if header.title else chapter
        own = "auto" if slot.startswith("auto-") else "quick" if slot == "quick" else ""
        facts = [when(header.saved), self._played(header.played)]
        facts += [words(f"saves.{own}")] if own else []
        line = header.line if len(header.line) <= LINE else header.line[: LINE - 1].rstrip() + "…"
        return [("chapter", title, head), ("facts", "  ·  ".join(facts), small)] + (
            [("line", line, small)] if line else []
        )

    def _played(self, seconds: float) -> str:
        hours, minutes = divmod(round(seconds / 60), 60)
        words = self._context.words
        if not hours:
            return words("saves.played", minutes=minutes)
        return words("saves.played_long", hours=hours, minutes=minutes)

    def event(self, event: pygame.event.Event, now: float) -> Screen | None:
        if event.type == pygame.KEYDOWN and event.key == pygame.K_ESCAPE:
            return self._back
        if event.type == pygame.DROPFILE:
            return self.take_in(Path(event.file))
        hit = self._sheet.event(event, now)
        if hit is None or hit.how != "press":
            return None
        if hit.name == "back":
            return self._back
        if hit.name == "take_in":
            from game.stage.screens.copies import Copies

            return Copies(self._context, self)
        kind, _, slot = hit.name.rpartition(" ")
        if kind == "dozen":
            self._page, self._sheet.scroll = int(slot), 0
            self.layout()
            return None
        if kind == "delete":
            return self._ask("confirm.delete", lambda now: self._deleted(slot))
        if kind == "export":
            return self._exported(slot)
        if not self._saving:
            return self._open(slot, now)
        if slot in self._headers:
            return self._ask("confirm.overwrite", lambda now: self._kept(slot))
        return self._kept(slot)

    def _ask(self, key: str, deed: Deed) -> Screen:
        from game.stage.screens.confirm import Confirm

        return Confirm(self._context, self, key, deed)

    def _open(self, slot: str, now: float) -> Screen | None:
        from game.stage.screens.play import Play

        try:
            self._context.load(slot, now)
        except Trouble as trouble:
            self._notice = self._context.words.told(trouble)
            self.layout()
            return None
        return Play(self._context, now, resumed=True)

    def _kept(self, slot: str) -> Screen:
        try:
            self._context.save(slot)
            self._notice = self._context.words("play.saved")
        except Trouble as trouble:
            self._notice = self._context.cannot_save(trouble)
        return self._again()

    def _deleted(self, slot: str) -> Screen:
        try:
            self._context.delete(slot)
        except OSError as why:
            words = self._context.words
            reason = words.told(why.strerror or str(why))
            self._notice = words("saves.not_deleted", why=reason)
        return self._again()

    def _exported(self, slot: str) -> Screen:
        try:
            made = self._context.saves.export(slot, self._context.copies)
            self._notice = self._context.words("saves.exported", file=made)
        except Trouble as trouble:
            self._notice = self._context.words.told(trouble)
        return self._again()

    def take_in(self, path: Path) -> Screen:
        """Take in a file from another machine; this page, which tells what came of it."""
        try:
            self._context.saves.take_in(path)
            self._notice = self._context.words("saves.imported")
        except Trouble as trouble:
            self._notice = self._context.words.told(trouble)
        return self._again()

    def _again(self) -> Screen:
        self._look()
        self.layout()
        return self


def when(saved: str) -> str:
    """The date of a save, as numbers every language reads: 2026-03-04 21:05."""
    try:
        return datetime.fromisoformat(saved).strftime("%Y-%m-%d %H:%M")
    except ValueError:
        return saved

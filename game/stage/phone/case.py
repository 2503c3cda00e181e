"""The device itself: a case of warm wood with a brass seam that opens to a page of cream.

It comes in from the right with some weight, then its cover slides off the page. It knows which
page is open and hands events on to it, moved to the page's own coordinates. A frame only copies:
wood and paper are scaled once for each size.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pygame

from game.stage import paint
from game.stage.context import Context
from game.stage.laid import Laid
from game.stage.passages import Passage
from game.stage.phone import Page
from game.stage.phone.pages import PAGES, page
from game.stage.screens import Developing
from game.stage.text import Block, Face
from game.stage.theme import BRASS, EMBER, FADED, INK, ease
from game.stage.voice.aloud import Aloud, Spoken, from_texts
from game.stage.widgets import Focus, Spot

OPENS = 0.85  # seconds from nothing to an open page
SLIDE = 0.55  # share of that in which the case comes in
MOVED = (pygame.MOUSEMOTION, pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP)


class Case:
    """The device, closed at first.

    name is the open page, "" while it is closed or a page of the stage's own is in it.
    """

    def __init__(self, context: Context) -> None:
        self._context = context
        self.name = ""
        self._page: Page | None = None
        self._turned = -1e9  # when it began to open or to close
        self._open = False
        self._tabs: list[tuple[str, Block, pygame.Rect]] = []
        self._focus = Focus()
        self._wood: pygame.Surface | None = None
        self._paper: pygame.Surface | None = None
        self._drawn: pygame.Surface | None = None
        self.rect = pygame.Rect(0, 0, 0, 0)
        self._sheet = pygame.Rect(0, 0, 0, 0)

    # Opening and closing

    def open(self, name: str, now: float) -> None:
        """Open at one of its own pages."""
        self._put(page(self._context, name), name, now)

    def hold(self, page: Page, now: float) -> None:
        """Open with a page of the stage's own, such as a talk."""
        self._put(page, "", now)

    def _put(self, page: Page, name: str, now: float) -> None:
        self.name, self._page = name, page
        self._context.type_into(None)  # a field of the page before is written in no more
        if not self._open:
            self._open, self._turned = True, now
            self._context.sound.effect("case_open")
        self.layout()

    def close(self, now: float) -> None:
        """Close it; the page stays until the cover is over it."""
        if self._open:
            self._open, self._turned = False, now
            self._context.type_into(None)
            self._context.sound.effect("case_close")

    @property
    def opened(self) -> bool:
        """Whether it is open, or opening."""
        return self._open

    def share(self, now: float) -> float:
        """How far it is open: 0 away, 1 open."""
        if self._context.settings.reduced_motion:
            return 1.0 if self._open else 0.0
        part = min(max((now - self._turned) / OPENS, 0.0), 1.0)
        return part if self._open else 1 - part

    def moves(self, now: float) -> bool:
        """Whether it is on its way."""
        return 0 < self.share(now) < 1

    # Laying out

    def layout(self) -> None:
        """Set the page anew for window and text size."""
        measure = self._context.measure
        edge = measure.px(34)
        width = min(measure.em(760), measure.width - 2 * edge)
        rect = pygame.Rect(0, 0, width, measure.height - 2 * edge)
        rect.right, rect.y = measure.width - edge, edge
        if rect.size != self.rect.size or self._wood is None:
            self._make(rect.size)
        self.rect = rect
        if self._page is not None:
            self._page.layout(self._area())

    def _make(self, size: tuple[int, int]) -> None:
        """Scale wood and paper for this size."""
        measure = self._context.measure
        frame = measure.px(20)
        self._sheet = pygame.Rect(frame * 2, frame, size[0] - 3 * frame, size[1] - 2 * frame)
        folder = self._context.assets / "device"
        self._wood = _cut(folder / "wood.webp", size, measure.px(38))
        seam = pygame.Rect(round(frame * 0.9), frame, max(measure.px(5), 2), size[1] - 2 * frame)
        self._wood.blit(paint.rounded(seam.size, seam.width // 2, BRASS), seam)
        self._paper = _cut(folder / "page.webp", self._sheet.size, measure.px(22))
        self._drawn = pygame.Surface(self._sheet.size, pygame.SRCALPHA)

    def _area(self) -> pygame.Rect:
        """The part of the page that is left for its content, tabs aside."""
        measure = self._context.measure
        pad = measure.px(40)
        area = pygame.Rect((0, 0), self._sheet.size).inflate(-2 * pad, -2 * measure.px(34))
        self._tabs = []
        if not self.name:
            return area
        bottom = self._lay_tabs(area)
        area.height -= bottom - area.y
        area.y = bottom
        return area

    def _lay_tabs(self, area: pygame.Rect) -> int:
        """The names of the pages in rows; the y under them."""
        context, measure = self._context, self._context.measure
        x, y, step = area.x, area.y, 0
        spots = []
        for name in PAGES:
            colour = EMBER if name == self.name else FADED
            face = Face.BOLD if name == self.name else Face.PLAIN
            block = context.setter.label(
                context.words(f"device.{name}"), context.style(face, 19, colour, 1.4)
            )
            if x > area.x and x + block.width > area.right:
                x, y = area.x, y + step
            rect = pygame.Rect(x, y, block.width, block.height)
            self._tabs.append((name, block, rect))
            spots.append(Spot(name, rect.inflate(measure.px(14), measure.px(6))))
            x += block.width + measure.px(26)
            step = block.height + measure.px(2)
        self._focus.place(spots)
        return y + step + measure.px(20)

    # Events

    def event(self, event: pygame.event.Event, now: float) -> bool:
        """Hand an event to the page or turn to another; True when it was used."""
        if self._page is None or not self._open:
            return False
        if event.type == pygame.MOUSEBUTTONDOWN and not self.rect.collidepoint(event.pos):
            return False
        moved = self._moved(event)
        if self.name and self._turn(moved, now):
            return True
        if self._page.event(moved, now):
            return True
        return bool(event.type == pygame.MOUSEBUTTONDOWN)

    def _moved(self, event: pygame.event.Event) -> pygame.event.Event:
        """A mouse event in the coordinates of the page."""
        if event.type not in MOVED:
            return event
        x, y = self.corner
        told = {**event.dict, "pos": (event.pos[0] - x, event.pos[1] - y)}
        return pygame.event.Event(event.type, told)

    def _turn(self, event: pygame.event.Event, now: float) -> bool:
        """Another tab: a click on its name, or Ctrl+Tab."""
        names = list(PAGES)
        wanted = ""
        if event.type == pygame.MOUSEBUTTONDOWN and event.button == 1:
            hit = next((tab for tab, _, rect in self._tabs if rect.collidepoint(event.pos)), "")
            wanted = hit
        elif event.type == pygame.KEYDOWN and event.key in (pygame.K_LEFT, pygame.K_RIGHT):
            step = 1 if event.key == pygame.K_RIGHT else -1
            if self._page is not None and self._page.event(event, now):
                return True
            wanted = names[(names.index(self.name) + step) % len(names)]
        if not wanted or wanted == self.name:
            return False
        self.open(wanted, now)
        return True

    @property
    def corner(self) -> tuple[int, int]:
        """Where the page's (0, 0) is in the window when it is open."""
        return self.rect.x + self._sheet.x, self.rect.y + self._sheet.y

    # Drawing

    def draw(self, surface: pygame.Surface, now: float) -> None:
        """The case as far as it is open."""
        share = self.share(now)
        if share <= 0 or self._wood is None:
            return
        came = _heavy(min(share / SLIDE, 1.0))
        uncovered = ease((share - SLIDE) / (1 - SLIDE))
        away = self._context.measure.width - self.rect.x
        rect = self.rect.move(round((1 - came) * away), 0)
        blur = self._context.measure.px(20)
        drop = paint.shadow(self.rect.size, self._context.measure.px(38), blur, 160)
        surface.blit(drop, (rect.x - 2 * blur, rect.y - 2 * blur + blur // 2))
        surface.blit(self._wood, rect)
        if uncovered > 0 and self._page is not None:
            self._draw_page(surface, rect, uncovered, now)

    def _draw_page(
        self, surface: pygame.Surface, rect: pygame.Rect, uncovered: float, now: float
    ) -> None:
        """The page; while it opens, only as far as the cover has slid from it."""
        if self._drawn is None or self._paper is None:
            return
        sheet = self._sheet.move(rect.topleft)
        if uncovered >= 1:
            target = surface.subsurface(sheet)
            target.blit(self._paper, (0, 0))
            self._draw_content(target, now)
            return
        self._drawn.blit(self._paper, (0, 0))
        self._draw_content(self._drawn, now)
        wide = max(round(sheet.width * uncovered), 1)
        surface.blit(self._drawn, sheet, (0, 0, wide, sheet.height))
        edge = max(self._context.measure.px(10), 3)
        surface.blit(
            paint.fade((edge, sheet.height), INK, 90, 0, sideways=True), (sheet.x + wide, sheet.y)
        )

    def _draw_content(self, target: pygame.Surface, now: float) -> None:
        for name, block, rect in self._tabs:
            target.blit(block.surface, rect)
            if name == self.name:
                line = pygame.Rect(rect.x, rect.bottom, rect.width, 2)
                target.fill(EMBER, line)
        if self._page is not None:
            self._page.draw(target, now)

    def idle(self, now: float) -> bool:
        """Whether nothing of it moves."""
        return not self.moves(now) and (
            self._page is None or not self._open or self._page.idle(now)
        )

    def wait(self) -> None:
        """See `Developing.wait`: of the open page."""
        page = self._page
        if page is not None and isinstance(page, Developing):
            page.wait()

    def aloud(self) -> Aloud:
        """The name of the open page, and what stands on it."""
        if self._page is None or not self._open:
            return Aloud()
        words = self._context.words
        name = ((f"page {self.name}", words(f"device.{self.name}")),) if self.name else ()
        page = self._page
        told = page.aloud() if isinstance(page, Spoken) else from_texts(page.texts(), "")
        return Aloud(name).and_then(told)

    def passages(self, now: float) -> tuple[Passage, ...]:
        """What can be marked on the open page, in the window's coordinates."""
        if self._page is None or not self._open or self.moves(now):
            return ()
        return tuple(one.moved(*self.corner) for one in self._page.passages(now))

    def texts(self) -> tuple[Laid, ...]:
        """Every text of the open page, in the window's coordinates."""
        if not self._open or self._page is None:
            return ()
        x, y = self.corner
        tabs = (Laid(f"tab {name}", block, rect.topleft) for name, block, rect in self._tabs)
        return tuple(
            replace(
                one,
                at=(one.at[0] + x, one.at[1] + y),
                clip=None if one.clip is None else one.clip.move(x, y),
            )
            for one in (*tabs, *self._page.texts())
        )


def _heavy(share: float) -> float:
    """Comes fast and settles slowly, without bouncing."""
    return 1 - (1 - share) ** 3


def _cut(path: Path, size: tuple[int, int], radius: int) -> pygame.Surface:
    """A texture scaled to cover the size, with round corners."""
    picture = pygame.image.load(str(path)).convert()
    scale = max(size[0] / picture.get_width(), size[1] / picture.get_height())
    whole = (round(picture.get_width() * scale) + 1, round(picture.get_height() * scale) + 1)
    picture = pygame.transform.smoothscale(picture, whole)
    cut = paint.rounded(size, radius, (255, 255, 255)).copy()
    cut.blit(picture, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    return cut

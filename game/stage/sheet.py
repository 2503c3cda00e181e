"""A paper that lies over the city: heading, a part that scrolls, and buttons at its foot.

Menus are written on it. A screen hands over what it has laid out, in coordinates of the scrolling
part; the sheet draws it, keeps the focus in sight and turns events into hits. What a hit means is
the screen's business.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

import pygame

from game.stage import laid, paint, widgets
from game.stage.context import Context
from game.stage.controls import by_pad
from game.stage.field import Field
from game.stage.laid import Laid, whole
from game.stage.passages import Passage
from game.stage.text import Block, Face
from game.stage.theme import CORAL, CREAM, EMBER, FADED, INK, LINEN, NIGHT, PAPER
from game.stage.voice.aloud import Aloud, words_of
from game.stage.widgets import Focus, Hit, Spot

WHEEL = 90  # design pixels a notch of the wheel moves


@dataclass(frozen=True)
class Control:
    """Something to press on a sheet; kind is "chip", "slider", "toggle", "field" or "line".

    A line is a whole row that can be pressed. block is what stands on a chip; share is a slider's
    place; on a toggle's state; foot puts it at the foot of the sheet, outside the scrolling part.
    """

    name: str
    kind: str
    rect: pygame.Rect
    block: Block | None = None
    share: float = 0.0
    on: bool = False
    foot: bool = False


class Sheet:
    """One paper. Screens call `begin`, add what they have, then `end`.

    wide and high are in design pixels; the paper never leaves the window.
    """

    def __init__(self, context: Context, wide: int = 1240, high: int = 940) -> None:
        self.focus = Focus()
        self.fields: dict[str, Field] = {}
        self.scroll = 0
        self._context = context
        self._wide, self._high = wide, high
        self._texts: list[Laid] = []
        self._controls: list[Control] = []
        self._fixed: list[Laid] = []
        self._said: dict[str, str] = {}
        self._read: frozenset[int] = frozenset()  # texts that are for reading, by number
        self._pictures: list[tuple[pygame.Surface, tuple[int, int]]] = []
        self._foot: list[Control] = []
        self._length = 0
        self.rect = pygame.Rect(0, 0, 0, 0)
        self.view = pygame.Rect(0, 0, 0, 0)

    # Laying out

    @property
    def width(self) -> int:
        """Of the scrolling part, in pixels."""
        return self.view.width

    def begin(self, heading: str, buttons: list[tuple[str, str]]) -> None:
        """A fresh paper with this heading and these buttons (name, words) at its foot."""
        measure = self._context.measure
        edge = measure.px(36)
        width = min(measure.em(self._wide), measure.width - 2 * edge)
        height = min(measure.em(self._high), measure.height - 2 * edge)
        self.rect = pygame.Rect(0, 0, width, height)
        self.rect.center = (measure.width // 2, measure.height // 2)
        self._texts, self._controls, self._fixed, self._foot = [], [], [], []
        self._pictures, self._said = [], {}
        pad = measure.px(64)
        style = self._context.style(Face.BOOK, 38, INK, 1.25)
        block = self._context.setter.block(heading, style, width - 2 * pad)
        top = self.rect.y + measure.px(40)
        if heading:
            self._fixed.append(Laid("heading", block, (self.rect.x + pad, top)))
            top += block.height + measure.px(16)
        bottom = self._lay_foot(buttons, pad)
        self.view = pygame.Rect(self.rect.x + pad, top, width - 2 * pad, max(bottom - top, 1))

    def _lay_foot(self, buttons: list[tuple[str, str]], pad: int) -> int:
        """Buttons in rows from the right; the y above them."""
        measure, setter = self._context.measure, self._context.setter
        gap = measure.px(14)
        room = self.rect.width - 2 * pad
        rows: list[list[tuple[str, Block, tuple[int, int]]]] = [[]]
        used = 0
        for name, words in buttons:
            block = widgets.chip_block(setter, measure, words, room)
            size = widgets.chip_size(measure, block)
            if rows[-1] and used + gap + size[0] > room:
                rows.append([])
                used = 0
            rows[-1].append((name, block, size))
            used += size[0] + gap
        y = self.rect.bottom - measure.px(36)
        placed: list[Control] = []
        for row in reversed(rows):
            tall = max((size[1] for _, _, size in row), default=0)
            y -= tall
            x = self.rect.right - pad - sum(size[0] + gap for _, _, size in row) + gap
            line = []
            for name, block, size in row:
                rect = pygame.Rect((x, y), size)
                line.append(Control(name, "chip", rect, block, foot=True))
                self._fixed.append(
                    Laid(
                        f"button {name}", block, block.surface.get_rect(center=rect.center).topleft
                    )
                )
                x += size[0] + gap
            placed = line + placed
            y -= gap
        self._foot = placed
        return y - measure.px(8)

    def text(
        self, name: str, block: Block, at: tuple[int, int], said_by: str | None = None
    ) -> None:
        """A text of the scrolling part.

        said_by names the speaker ("" for nobody) where it can be marked though it stands on a
        control; what stands on none can be marked anyway.
        """
        self._texts.append(Laid(name, block, at))
        if said_by is not None:
            self._said[name] = said_by

    def picture(self, picture: pygame.Surface, at: tuple[int, int]) -> None:
        """A picture of the scrolling part."""
        self._pictures.append((picture, at))

    def control(self, control: Control) -> None:
        """A control of the scrolling part."""
        self._controls.append(control)
        if control.block is not None and control.kind == "chip":
            at = control.block.surface.get_rect(center=control.rect.center).topleft
            self._texts.append(Laid(f"chip {control.name}", control.block, at))

    def end(self, length: int) -> None:
        """Everything is added; length is the height of the scrolling part in pixels."""
        self._length = length
        plain = self._plain(self._texts)
        self._read = frozenset(
            number
            for number, one in enumerate(self._texts)
            if one.name in self._said or any(one is other for other in plain)
        )
        self._bound()
        self._place_spots()

    @property
    def controls(self) -> tuple[Control, ...]:
        """Those of the scrolling part."""
        return tuple(self._controls)

    # Events

    def event(self, event: pygame.event.Event, now: float) -> Hit | None:
        """What an event hits; the wheel scrolls."""
        if event.type == pygame.MOUSEWHEEL:
            self.scroll -= round(event.y * self._context.measure.px(WHEEL))
            self._bound()
            self._place_spots()
            return None
        if event.type == pygame.KEYDOWN and event.key in (pygame.K_PAGEUP, pygame.K_PAGEDOWN):
            sign = -1 if event.key == pygame.K_PAGEUP else 1
            self.scroll += sign * self.view.height * 3 // 4
            self._bound()
            self._place_spots()
            return None
        hit = self.focus.event(event)
        if event.type == pygame.KEYDOWN:
            self._follow()
        if hit is not None and hit.how == "press" and hit.name in self.fields and by_pad(event):
            self._context.type_into(self.fields[hit.name].editing)
            self._context.to_write = True
        return hit

    def _follow(self) -> None:
        """Keep what is in focus in sight."""
        self.reveal(self.focus.name)

    def reveal(self, name: str) -> None:
        """Scroll so that this control is in sight."""
        for control in self._controls:
            if control.name == name:
                margin = self._context.measure.px(20)
                self.scroll = min(self.scroll, control.rect.top - margin)
                self.scroll = max(self.scroll, control.rect.bottom + margin - self.view.height)
        self._bound()
        self._place_spots()

    def _bound(self) -> None:
        self.scroll = min(max(self.scroll, 0), max(self._length - self.view.height, 0))

    def _place_spots(self) -> None:
        spots = []
        for control in self._controls:
            rect = self._seen(control.rect).clip(self.view)
            for_keys = (
                rect if rect.height > 0 else pygame.Rect(self._seen(control.rect).topleft, (0, 0))
            )
            spots.append(Spot(control.name, for_keys, control.kind == "slider"))
            if control.kind == "field":
                self.fields[control.name].place(self._seen(control.rect).topleft)
        spots += [Spot(control.name, control.rect) for control in self._foot]
        self.focus.place(spots)

    def _seen(self, rect: pygame.Rect) -> pygame.Rect:
        return rect.move(self.view.x, self.view.y - self.scroll)

    # Aloud

    def aloud(self) -> Aloud:
        """Heading and plain texts; then whatever is in focus, with its label, state and place."""
        controls = (*self._controls, *self._foot)
        told = self._plain((*self._fixed, *self._texts))
        lines = tuple((one.name, words_of(one.block)) for one in told)
        at = next((c for c in controls if c.name == self.focus.name), None)
        return Aloud(lines, self._told(at) if at is not None else "")

    def _plain(self, texts: Iterable[Laid]) -> list[Laid]:
        """Those that belong to no control."""
        owned = {control.name for control in (*self._controls, *self._foot)}
        free = (one for one in texts if not _owner(one.name, owned))
        return [one for one in free if not self._labels(one.name)]

    def _labels(self, name: str) -> bool:
        """Whether a text is the label of a row of chips."""
        return any(control.name.startswith(f"{name} ") for control in self._controls)

    def _told(self, control: Control) -> str:
        """A control in words: what it is called, what it says, and how it stands."""
        words = self._context.words
        label = control.name.partition(" ")[0]
        parts = [words_of(one.block) for one in self._texts if one.name == label != control.name]
        parts += [
            words_of(one.block)
            for one in (*self._fixed, *self._texts)
            if _owner(one.name, {control.name})
        ]
        if control.kind == "toggle":
            parts.append(words("settings.on" if control.on else "settings.off"))
        elif control.kind == "chip" and control.on:
            parts.append(words("voice.chosen"))
        elif control.kind == "field":
            field = self.fields[control.name]
            parts.append(field.editing.shown or field.placeholder or words("voice.empty"))
        return ", ".join(part for part in parts if part)

    # Marking

    def passages(self) -> tuple[Passage, ...]:
        """What can be marked: what was said, or else everything that stands on no control."""
        read = [(number, self._texts[number]) for number in sorted(self._read)]
        if self._said:
            said = (one for _, one in read if one.name in self._said)
            return tuple(Passage(self._moved(one), self._said[one.name]) for one in said)
        return tuple(
            Passage(self._moved(replace(one, name=f"text {number} {one.name}")))
            for number, one in read
        )

    def _moved(self, one: Laid) -> Laid:
        """A text of the scrolling part where it stands now."""
        at = (one.at[0] + self.view.x, one.at[1] + self.view.y - self.scroll)
        return replace(one, at=at, clip=self.view)

    # Drawing

    def texts(self) -> tuple[Laid, ...]:
        """Every text, where it is seen; what is for reading in whole lines."""
        moved = (
            whole(self._moved(one)) if number in self._read else self._moved(one)
            for number, one in enumerate(self._texts)
        )
        return (*self._fixed, *(one for one in moved if one.rect.height > 0 and one.rect.width > 0))

    def draw(self, surface: pygame.Surface, now: float) -> None:
        """The paper and everything on it."""
        measure = self._context.measure
        surface.blit(paint.veil(measure.size, NIGHT, 120), (0, 0))
        draw_paper(surface, self.rect, self._context)
        before = surface.get_clip()
        surface.set_clip(self.view.inflate(measure.px(24), 0).clip(before))
        for control in self._controls:
            rect = self._seen(control.rect)
            if rect.colliderect(self.view):
                self._draw_control(surface, control, rect, now)
        for picture, (x, y) in self._pictures:
            surface.blit(picture, (self.view.x + x, self.view.y - self.scroll + y))
        surface.set_clip(before)
        for control in self._foot:
            self._draw_control(surface, control, control.rect, now)
        laid.draw(surface, self.texts())
        self._draw_bar(surface)

    def _draw_control(
        self, surface: pygame.Surface, control: Control, rect: pygame.Rect, now: float
    ) -> None:
        measure = self._context.measure
        focused = control.name == self.focus.name
        if control.kind == "chip":
            fill = CREAM if not control.on else (250, 216, 190)
            widgets.draw_chip(surface, measure, None, rect, focused, fill, 255)
            if control.on:
                widgets.draw_mark(surface, measure, rect)
        elif control.kind == "slider":
            widgets.draw_slider(surface, measure, rect, control.share, focused)
        elif control.kind == "toggle":
            widgets.draw_toggle(surface, measure, rect, control.on)
            if focused:
                ring = rect.inflate(measure.px(10), measure.px(10))
                pygame.draw.rect(surface, CORAL, ring, max(measure.px(2), 1), ring.height // 2)
        elif control.kind == "field":
            self.fields[control.name].draw(surface, now, focused)
        elif focused:
            surface.blit(paint.rounded(rect.size, measure.px(14), (250, 228, 204)), rect)

    def _draw_bar(self, surface: pygame.Surface) -> None:
        """A thin bar at the right where there is more than can be seen."""
        if self._length <= self.view.height:
            return
        measure = self._context.measure
        x = self.rect.right - measure.px(26)
        track = pygame.Rect(x, self.view.y, max(measure.px(5), 3), self.view.height)
        surface.blit(paint.rounded(track.size, track.width // 2, LINEN), track)
        share = self.view.height / self._length
        knob = pygame.Rect(x, 0, track.width, max(round(track.height * share), track.width * 3))
        way = (track.height - knob.height) * self.scroll / max(self._length - self.view.height, 1)
        knob.y = track.y + round(way)
        surface.blit(paint.rounded(knob.size, knob.width // 2, FADED), knob)


def _owner(name: str, controls: set[str]) -> str:
    """The control that a text belongs to: "value text_size" is text_size's; "" for none."""
    rest = name.partition(" ")[2]
    return name if name in controls else rest if rest in controls else ""


def draw_paper(surface: pygame.Surface, rect: pygame.Rect, context: Context) -> None:
    """A sheet of paper with a soft shadow and a thin warm edge."""
    measure = context.measure
    radius, blur = measure.px(26), measure.px(18)
    drop = paint.shadow(rect.size, radius, blur, 150)
    at = (rect.x - 2 * blur, rect.y - 2 * blur + blur // 2)
    paint.blit_around(surface, drop, at, rect.inflate(-2 * radius, -2 * radius))
    inside = rect.inflate(-2 * radius, -2 * radius)
    edged = paint.framed(rect.size, radius, PAPER, (255, 250, 242), 255, 1)
    paint.blit_around(surface, edged, rect.topleft, inside)
    surface.fill(PAPER, inside)
    seam = pygame.Rect(rect.x + measure.px(64), rect.y + measure.px(26), measure.px(56), 3)
    surface.fill(EMBER, seam)

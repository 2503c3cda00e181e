"""The lower part of the picture: the line that is being read, who says it, and the choices.

Lays one message out in a column, in pages where it is too long for its place, and the choices under
it, so that nothing ever covers anything. It draws and answers where a choice stands; what a click
does is the play screen's business.
"""

from __future__ import annotations

from collections.abc import Sequence

import pygame

from game.improv.world import HER
from game.play.messages import Kind, Message, Option
from game.stage import laid, paint, pulse, widgets
from game.stage.context import Context
from game.stage.laid import Laid
from game.stage.passages import Passage
from game.stage.quotes import curled
from game.stage.reveal import Reveal
from game.stage.text import Block, Face, Style
from game.stage.theme import BODY, CREAM, LAMP, LINEN, NIGHT, PEACH, ease
from game.stage.voice.aloud import Aloud
from game.stage.widgets import Focus, Spot

EMS = 31  # width of the column in sizes of its type: about 66 letters, never more than 80
MOST_TEXT = 0.66  # of the height that a line may take before it is cut into pages
SCRIM = 205  # how dark the ground under text is, of 255
SCRIM_HIGH = 248  # the same in high contrast
CHIPS_COME = 0.5  # seconds
FOLLOW = 7.0  # how fast the scrim follows the text, a second


class Narration:
    """One message with its choices, laid out in an area of the window."""

    def __init__(self, context: Context) -> None:
        self.focus = Focus()
        self.page = 0
        self._context = context
        self._area = pygame.Rect((0, 0), context.measure.size)
        self._message: Message | None = None
        self._name = ""
        self._options: tuple[tuple[str, str], ...] = ()
        self._pages: list[Block] = []
        self._reveals: list[Reveal] = []
        self._speaker: Laid | None = None
        self._chips: list[tuple[Block, pygame.Rect]] = []
        self._chips_since = 0.0
        self._left = self._bottom = 0
        self._top = 0.0
        self._seen = 0.0
        self._stage = ""

    # What is shown

    def show(
        self, message: Message | None, name: str, starts: float, *, stage: str, at_once: bool
    ) -> None:
        """A new line; starts is when its first word comes, stage her stage if it is hers."""
        self._message, self._name, self._stage = message, name, stage
        self._options, self._chips, self.page = (), [], 0
        self.layout(self._area)
        speed = 0.0 if at_once else self._context.settings.text_speed
        self._reveals = []
        for number, block in enumerate(self._pages):
            seed = (message.number if message else 0) * 31 + number
            words = [word.text for word in block.words]
            self._reveals.append(Reveal(words, starts, speed, stage, seed))
        if at_once and self._pages:
            self.page = len(self._pages) - 1

    def offer(self, options: Sequence[tuple[str, str]], now: float) -> None:
        """Choices by name and words, under the last page; none takes them away."""
        if tuple(options) == self._options:
            return
        self._options = tuple(options)
        self._chips_since = now
        self.layout(self._area)
        if self._pages:
            self.page = len(self._pages) - 1
        for reveal in self._reveals:
            reveal.complete()

    @property
    def options(self) -> tuple[tuple[str, str], ...]:
        """The choices on offer."""
        return self._options

    def waits(self, now: float) -> bool:
        """Whether a quiet before the line is not over."""
        return bool(self._reveals) and now < self._reveals[0].starts and not self.done(now)

    def done(self, now: float) -> bool:
        """Whether every word of this page is there."""
        return not self._reveals or self._reveals[self.page].done(now)

    def settled(self, now: float) -> bool:
        """Whether the choices and the ground under them have come to rest."""
        return now - self._chips_since > CHIPS_COME + 0.4

    @property
    def last_page(self) -> bool:
        """Whether the line ends on this page."""
        return self.page >= len(self._pages) - 1

    def complete(self) -> None:
        """Every word of this page at once."""
        if self._reveals:
            self._reveals[self.page].complete()

    def turn(self, now: float) -> None:
        """The next page of the same line."""
        self.page += 1
        block = self._pages[self.page]
        words = [word.text for word in block.words]
        speed = self._context.settings.text_speed
        self._reveals[self.page] = Reveal(words, now, speed, self._stage, self.page)

    # Laying out

    def layout(self, area: pygame.Rect) -> None:
        """Set everything anew inside this part of the window."""
        self._area = area
        measure, style = self._context.measure, self._style()
        side = measure.px(72)
        width = min(area.width - 2 * side, round(style.size * EMS))
        left = area.x + (area.width - width) // 2
        bottom = area.bottom - measure.px(60)
        top_of_chips = self._lay_chips(left, width, bottom)
        label = self._label(width)
        head = label.height + measure.px(6) if label else 0
        room = min(top_of_chips - area.y - measure.px(48) - head, round(area.height * MOST_TEXT))
        self._pages = self._paged(style, width, room)
        tall = self._pages[-1 if self._options else min(self.page, len(self._pages) - 1)].height
        self._left, self._bottom = left, top_of_chips
        self._speaker = (
            Laid("speaker", label, (left, top_of_chips - tall - head)) if label else None
        )
        self.page = min(self.page, len(self._pages) - 1)
        missing = len(self._pages) - len(self._reveals)  # smaller window, larger type: more pages
        self._reveals += [Reveal([], 0.0, 0.0, "", 0) for _ in range(missing)]

    def _style(self) -> Style:
        quiet = self._message is not None and self._message.kind in (Kind.CHOICE, Kind.SILENCE)
        return self._context.style(Face.BOOK, BODY, LINEN if quiet else CREAM, 1.5, hang=True)

    def _label(self, width: int) -> Block | None:
        if not self._name:
            return None
        style = self._context.style(Face.BOLD, 20, PEACH, 1.4)
        return self._context.setter.block(self._name, style, width)

    def _paged(self, style: Style, width: int, room: int) -> list[Block]:
        """The text in blocks that fit the room, breaking between lines."""
        text = self._message.text if self._message else ""
        step = round(style.size * style.leading)
        return self._context.setter.pages(text, style, width, max(room // step, 2))

    def _lay_chips(self, left: int, width: int, bottom: int) -> int:
        """The choices, from the bottom up; the y where the text may end."""
        measure, setter = self._context.measure, self._context.setter
        gap = measure.px(14)
        blocks = [widgets.chip_block(setter, measure, words, width) for _, words in self._options]
        sizes = [widgets.chip_size(measure, block) for block in blocks]
        tall = sum(size[1] + gap for size in sizes)
        y = bottom - tall + gap
        self._chips = []
        spots = []
        for (name, _), block, size in zip(self._options, blocks, sizes, strict=True):
            rect = pygame.Rect((left, y), size)
            self._chips.append((block, rect))
            spots.append(Spot(name, rect))
            y += size[1] + gap
        self.focus.place(spots)
        return bottom - tall - (measure.px(22) if blocks else 0)

    # Drawing

    def texts(self) -> tuple[Laid, ...]:
        """Everything that is written here now."""
        found = [self._speaker] if self._speaker else []
        if self._message is not None and self._pages:
            found.append(Laid("line", self._pages[self.page], self._at()))
        for (name, _), (block, rect) in zip(self._options, self._chips, strict=True):
            at = block.surface.get_rect(center=rect.center).topleft
            found.append(Laid(f"choice {name}", block, at))
        return tuple(found)

    def passages(self, now: float) -> tuple[Passage, ...]:
        """The line, once every word of it is there."""
        if self._message is None or not self._pages or not self.done(now):
            return ()
        name = f"line {self._message.number}.{self.page}"
        return (Passage(Laid(name, self._pages[self.page], self._at()), self._name),)

    def aloud(self, now: float) -> Aloud:
        """The line with its speaker, then the choices by number; the one in focus."""
        lines = []
        message = self._message
        if message is not None and not self.waits(now):
            hers = message.speaker == HER and self._context.voices.her.part is not None
            said = "" if hers else message.text  # she says it herself
            told = ": ".join(part for part in (self._name, said) if part)
            lines.append((f"line {message.number}", told))
        options = [f"{n}: {words}" for n, (_, words) in enumerate(self._options, 1)]
        lines += [(f"{self._options[n][0]} {words}", words) for n, words in enumerate(options)]
        names = [name for name, _ in self._options]
        at = names.index(self.focus.name) if self.focus.name in names else -1
        return Aloud(tuple(lines), options[at] if at >= 0 else "")

    def _at(self) -> tuple[int, int]:
        return self._left, self._bottom - self._pages[self.page].height

    def draw(self, surface: pygame.Surface, now: float, presence: str, beat: str) -> None:
        """Scrim, her line of light, speaker, words and choices."""
        measure = self._context.measure
        block = self._pages[self.page] if self._pages else None
        if self._message is None or block is None:
            return
        top = self._at()[1] if self._speaker is None else self._speaker.at[1]
        self._draw_scrim(surface, top, now)
        speaks = bool(self._stage) and not self.done(now) and not self.waits(now)
        beam = pygame.Rect(0, 0, measure.px(230), measure.px(64))
        beam.midbottom = (self._left + beam.width // 2, top - measure.px(10))
        if beam.top > self._area.top:
            pulse.draw(surface, beam, now, beat, presence, 1.0 if speaks else 0.0, measure)
        if self.waits(now):
            return
        if self._speaker is not None:
            laid.draw(surface, [self._speaker])
        self._reveals[self.page].draw(surface, block, self._at(), now)
        if self.done(now) and not self._options:
            self._draw_mark(surface, block, now)
        self._draw_chips(surface, now)

    def _draw_scrim(self, surface: pygame.Surface, top: int, now: float) -> None:
        """A soft dark ground that follows the height of the text."""
        measure = self._context.measure
        if self._top <= 0 or self._context.settings.reduced_motion:
            self._top = float(top)
        share = 1 - 2.718 ** (-FOLLOW * min(max(now - self._seen, 0.0), 0.2))
        self._top += (top - self._top) * share
        self._top = min(self._top, float(top))  # never behind the words
        self._seen = now
        dark = SCRIM_HIGH if self._context.settings.high_contrast else SCRIM
        soft = measure.px(150)
        solid = max(round(self._top) - measure.px(26), 0)
        surface.blit(
            paint.fade((self._area.width, soft), NIGHT, 0, dark), (self._area.x, solid - soft)
        )
        ground = paint.veil(measure.size, NIGHT, dark)
        rest = pygame.Rect(self._area.x, solid, self._area.width, measure.height - solid)
        surface.blit(ground, rest.topleft, rest)

    def _draw_mark(self, surface: pygame.Surface, block: Block, now: float) -> None:
        """A small light after the last word: there is more."""
        if not block.words:
            return
        last = block.words[-1].rect
        x, y = self._at()
        size = self._context.measure.em(9)
        light = paint.glow(size, LAMP, 255)
        breath = 0.55 + 0.45 * ease(abs((now * 0.6) % 2 - 1))
        light.set_alpha(round(255 * breath))
        surface.blit(light, (x - block.inset + last.right + size // 2, y + last.centery - size))
        light.set_alpha(255)

    def _draw_chips(self, surface: pygame.Surface, now: float) -> None:
        measure = self._context.measure
        still = self._context.settings.reduced_motion
        for number, (block, rect) in enumerate(self._chips):
            share = ease((now - self._chips_since - 0.07 * number) / CHIPS_COME)
            if still or share >= 1:
                focused = self.focus.name == self._options[number][0]
                widgets.draw_chip(surface, measure, block, rect, focused)
            elif share > 0:
                picture = widgets.chip_picture(measure, block, rect.size)
                picture.set_alpha(round(255 * share))
                pad = (picture.get_width() - rect.width) // 2
                rise = round((1 - share) * measure.px(14))
                surface.blit(picture, (rect.x - pad, rect.y - pad + rise))


def offered(options: Sequence[Option]) -> list[tuple[str, str]]:
    """Ink options as names and words for `Narration.offer`."""
    return [(f"option {option.index}", curled(option.text)) for option in options]

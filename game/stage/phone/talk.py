"""A window of free talk on the page: what was said, what could be said, and a box to type in.

The page draws the transcript of the window and sends what the player does to the playthrough: typed
words, a chip, a way out, a silence, an interruption. It decides nothing, and it never sees a draft.
"""

from __future__ import annotations

from collections.abc import Callable

import pygame

from game.improv.world import HER
from game.play.messages import Kind, Message, Talking
from game.stage import laid, paint, pulse, widgets
from game.stage.context import Context
from game.stage.controls import action_of, by_pad
from game.stage.field import Field
from game.stage.laid import Laid
from game.stage.passages import Passage
from game.stage.phone import conversation
from game.stage.phone.conversation import BUBBLE, Entry
from game.stage.phone.push_to_talk import PushToTalk
from game.stage.quotes import curled
from game.stage.reveal import Reveal
from game.stage.text import Block, Face
from game.stage.textbox import Editing
from game.stage.theme import CORAL, EMBER, FADED, PAPER, PEACH, ease, mix
from game.stage.voice.aloud import Aloud, words_of
from game.stage.widgets import Focus, Spot

BREATH = 0.35  # seconds between two sentences
DOCK = 0.46  # of the page that chips may take before they scroll
READ_AHEAD = 1.0  # seconds between two hints to the engine that somebody is typing
LONGEST = 1000  # letters of one turn
BOX, SEND, SILENCE = "box", "send", "silence"


class Talk:
    """The page of one window.

    Args:
        window: its name.
        corner: where the page's (0, 0) is in the window of the screen, for input methods.
    """

    def __init__(
        self,
        context: Context,
        window: str,
        now: float,
        corner: Callable[[], tuple[int, int]],
    ) -> None:
        self.window = window
        self._context, self._corner = context, corner
        self._jotted = context.play.unsent(window)  # what of the box an autosave holds
        self.editing = Editing(self._jotted, False, LONGEST, context.clipboard, self._jot)
        self._field = Field(context, self.editing)
        self._push = PushToTalk(context, self.editing)
        self._focus = Focus()
        self._area = pygame.Rect(0, 0, 100, 100)
        self._view = pygame.Rect(0, 0, 100, 100)
        self._dock = pygame.Rect(0, 0, 100, 0)
        self._entries: list[Entry] = []
        self._reveals: dict[int, Reveal] = {}
        self._chips: list[tuple[str, Block, pygame.Rect, bool]] = []
        self._head: tuple[Laid, ...] = ()
        self._send: tuple[Block, pygame.Rect] | None = None
        self._state: tuple[object, ...] = ()
        self._beam = pygame.Rect(0, 0, 1, 1)
        self._dock_length = 0
        self._scrolled = 0.0  # pixels up from the newest line
        self._dock_scroll = 0
        self._chips_since = now
        self._hinted = -READ_AHEAD
        transcript = context.play.transcript
        self._first = conversation.start(transcript, window)
        self._known = len(transcript)

    # State

    @property
    def _waiting(self) -> Talking | None:
        waiting = self._context.play.waiting
        return waiting if isinstance(waiting, Talking) and waiting.window == self.window else None

    @property
    def over(self) -> bool:
        """Whether the window has closed, so that a click leads on."""
        return self._waiting is None

    def revealed(self, now: float) -> bool:
        """Whether every word is there."""
        return all(reveal.done(now) for reveal in self._reveals.values())

    def complete(self) -> None:
        """Every word at once."""
        for reveal in self._reveals.values():
            reveal.complete()

    def hasten(self, now: float) -> bool:
        """Interrupt an answer on its way, or let the words be there; False when neither applies."""
        self._context.voices.her.hush()
        waiting = self._waiting
        if waiting is not None and waiting.thinking:
            self._context.play.interrupt(now)
        elif self.revealed(now):
            return False
        self.complete()
        return True

    def speaks(self, now: float) -> bool:
        """Whether words of somebody are arriving now."""
        return any(one.starts <= now and not one.done(now) for one in self._reveals.values())

    def update(self, now: float) -> None:
        """Take in what was said since the last picture, and let a save hold what was not."""
        if self.editing.text != self._jotted and self._field.rests(now):
            self._jotted = self.editing.text
            self._context.play.jot(self.window, self._jotted, settled=True)
        if self._push.poll():
            self._focus.focus(BOX)
            self.layout(self._area)
        transcript = self._context.play.transcript
        waiting = self._waiting
        if len(transcript) < self._known:
            self._reveals = {k: v for k, v in self._reveals.items() if k < len(transcript)}
        for message in transcript[self._known :]:
            if message.kind is Kind.SPEECH:
                self._reveals[message.number] = self._reveal(message, now)
        if len(transcript) != self._known:
            self._scrolled = 0.0
        self._known = len(transcript)
        ready = waiting is not None and not waiting.thinking and self.revealed(now)
        state = (len(transcript), waiting if ready else None, self.editing.shown == "")
        if state != self._state:
            if ready and state[1] != (self._state[1:2] or (None,))[0]:
                self._chips_since = now
                self._dock_scroll = 0
            self._state = state
            self.layout(self._area)

    def _jot(self, words: str) -> None:
        self._context.play.jot(self.window, words, settled=False)

    def _reveal(self, message: Message, now: float) -> Reveal:
        """When and how fast a sentence arrives: after the one before it."""
        starts = max(
            [now, *(one.ends + BREATH for one in self._reveals.values() if not one.done(now))]
        )
        stage = self._context.play.scene.stage if message.speaker == HER else ""
        speed = self._context.settings.text_speed
        return Reveal(message.text.split(), starts, speed, stage, message.number)

    # Laying out

    def layout(self, area: pygame.Rect) -> None:
        self._area = area
        measure = self._context.measure
        bottom = self._lay_box(area)
        self._lay_dock(area, bottom - measure.px(14))
        top = self._lay_head(area)
        self._view = pygame.Rect(
            area.x, top, area.width, max(self._dock.top - top - measure.px(10), 1)
        )
        said = self._context.play.transcript[self._first :]
        self._entries = conversation.lay(self._context, said, self._view.width)
        self._place_spots()

    def _lay_head(self, area: pygame.Rect) -> int:
        """Who speaks, and room for the line of light; the y under it."""
        measure = self._context.measure
        waiting = self._waiting
        self._beam = pygame.Rect(
            area.right - measure.px(230), area.y, measure.px(230), measure.px(54)
        )
        if waiting is None and self._head:
            return self._beam.bottom + measure.px(12)
        name = self._context.script.world.name(
            waiting.speaker if waiting else "", self._context.words.language
        )
        style = self._context.style(Face.BOLD, 22, FADED, 1.3)
        block = self._context.setter.block(name, style, area.width - self._beam.width)
        self._head = (Laid("name", block, (area.x, area.y + measure.px(8))),)
        return max(self._beam.bottom, area.y + measure.px(8) + block.height) + measure.px(12)

    def _lay_box(self, area: pygame.Rect) -> int:
        """The box and what sends it; the y above them."""
        context = self._context
        measure, words = context.measure, context.words
        waiting = self._waiting
        hers = waiting is not None and waiting.speaker == HER
        key = "talk.placeholder_her" if hers else "talk.placeholder"
        self._field.placeholder = words("talk.placeholder_pad" if context.pad_in_hand else key)
        key = "talk.silence" if not self.editing.shown else "talk.send"
        block = self._context.setter.label(
            words(key), self._context.style(Face.PLAIN, 20, EMBER, 1.35)
        )
        wide = block.width + 2 * measure.em(14)
        beside = wide < area.width * 0.42
        height = self._field.layout(area.width - (wide if beside else 0))
        tall = block.height + 2 * measure.em(7)
        if beside:
            self._field.place((area.x, area.bottom - height))
            rect = pygame.Rect(area.right - wide, area.bottom - height, wide, height)
        else:
            self._field.place((area.x, area.bottom - height - tall))
            rect = pygame.Rect(area.right - wide, area.bottom - tall, wide, tall)
        self._send = (block, rect)
        return self._field.rect.top

    def _lay_dock(self, area: pygame.Rect, bottom: int) -> None:
        """What could be said now, and the ways out; right-aligned, as one's own words are."""
        measure, setter = self._context.measure, self._context.setter
        gap = measure.px(10)
        waiting = self._waiting if self._state[1:2] != (None,) else None
        texts = (
            [(f"chip {i}", text, False) for i, text in enumerate(waiting.chips)] if waiting else []
        )
        if waiting:
            texts += [(f"exit {one.index}", one.text, True) for one in waiting.exits]
        y, placed = 0, []
        for name, text, quiet in texts:
            style = widgets.chip_style(measure, quiet)
            block = setter.block(curled(text), style, area.width - 2 * measure.em(22))
            size = widgets.chip_size(measure, block)
            placed.append((name, block, pygame.Rect((area.right - size[0], y), size), quiet))
            y += size[1] + gap
        length = max(y - gap, 0)
        high = min(length, round(area.height * DOCK))
        self._dock = pygame.Rect(area.x, bottom - high, area.width, high)
        self._dock_scroll = min(max(self._dock_scroll, 0), length - high)
        self._dock_length = length
        shift = self._dock.y - self._dock_scroll
        self._chips = [(n, b, rect.move(0, shift), quiet) for n, b, rect, quiet in placed]

    def _place_spots(self) -> None:
        spots = [Spot(name, rect.clip(self._dock)) for name, _, rect, _ in self._chips]
        spots.append(Spot(BOX, self._field.rect))
        if self._send is not None:
            spots.append(Spot(SEND, self._send[1]))
        name = self._focus.name
        self._focus.place(spots)
        self._focus.focus(name if any(spot.name == name for spot in spots) else BOX)

    # What the player does

    def event(self, event: pygame.event.Event, now: float) -> bool:
        waiting = self._waiting
        if event.type == pygame.MOUSEWHEEL:
            return self._wheel(event)
        if waiting is None:
            return False
        if event.type in (pygame.TEXTINPUT, pygame.TEXTEDITING):
            self._focus.focus(BOX)
            self._typing(now)
        if action_of(event) == "speak":
            self._push.press(event.type == pygame.KEYDOWN)
            return True
        if event.type == pygame.KEYDOWN and self._command(event, waiting, now):
            return True
        if self._focus.name == BOX and self._field.event(event, now):
            if self._field.wanted != self._field.rect.height:
                self.layout(self._area)
            return True
        if event.type == pygame.MOUSEBUTTONDOWN and self._field.event(event, now):
            self._focus.focus(BOX)
            return True
        if event.type == pygame.MOUSEBUTTONDOWN and event.button == 1 and self.hasten(now):
            return True
        hit = self._focus.event(event)
        if event.type == pygame.KEYDOWN:
            self._follow()
        if hit is None or hit.how != "press":
            return False  # keys that press nothing here may be the play's: Esc, F5
        self._press(hit.name, waiting, now)
        return True

    def _command(self, event: pygame.event.Event, waiting: Talking, now: float) -> bool:
        """Keys that work wherever the focus is."""
        if self.editing.composition:
            return False
        if event.key == pygame.K_ESCAPE and (waiting.thinking or not self.revealed(now)):
            return self.hasten(now)
        if action_of(event) == "silence":
            self._press(SILENCE, waiting, now)
            return True
        if event.key == pygame.K_c and event.mod & pygame.KMOD_CTRL and not self.editing.selected:
            self._copy()
            return True
        number = event.key - pygame.K_1
        if event.mod & pygame.KMOD_ALT and 0 <= number < len(self._chips):
            self._press(self._chips[number][0], waiting, now)
            return True
        if self._focus.name != BOX:
            return False
        if event.key in (pygame.K_RETURN, pygame.K_KP_ENTER):
            if by_pad(event):
                self._context.to_write = True
            elif self.editing.text.strip() or not self.hasten(now):
                self._press(SEND, waiting, now)
            return True
        if event.key == pygame.K_TAB or (
            event.key in (pygame.K_UP, pygame.K_DOWN) and not self.editing.text
        ):
            back = event.key == pygame.K_UP or bool(event.mod & pygame.KMOD_SHIFT)
            spots = self._focus.spots
            at = (self._focus.at + (-1 if back else 1)) % len(spots)
            self._focus.focus(spots[at].name)
            self._follow()
            return True
        return False

    def _press(self, name: str, waiting: Talking, now: float) -> None:
        if name == BOX:
            return
        kind, _, number = name.partition(" ")
        play = self._context.play
        if waiting.thinking:
            play.interrupt(now)
            if self._waiting is None:
                return
        if kind == "exit":
            play.choose(int(number), now)
            return
        words = "" if kind == SILENCE else self.editing.text.strip()
        words = waiting.chips[int(number)] if kind == "chip" else words
        if kind == SEND:
            self.editing.clear()
            self._jotted = ""
        self._say(words, now)

    def _say(self, words: str, now: float) -> None:
        """The player's turn; no words are a silence."""
        self._context.voices.her.hush()
        if words:
            self._context.play.say(words, now)
        else:
            self._context.play.silence(now)
        self._context.sound.effect("message")
        self._focus.focus(BOX)
        self.complete()
        self.layout(self._area)

    def _copy(self) -> None:
        """The last answer goes to the clipboard, where nothing typed is selected."""
        said: list[str] = []
        for message in reversed(self._context.play.transcript[self._first :]):
            if message.kind is Kind.SPEECH:
                said.insert(0, message.text)
            elif said:
                break
        if said:
            self._context.clipboard.put(" ".join(said))
            self._context.notice = self._context.words("history.copied")

    def _typing(self, now: float) -> None:
        if now - self._hinted >= READ_AHEAD:
            self._hinted = now
            self._context.play.typing(now)

    def _wheel(self, event: pygame.event.Event) -> bool:
        step = event.y * self._context.measure.px(90)
        most = max(self._height() - self._view.height, 0)
        if not most and self._dock_length <= self._dock.height:
            return False
        marking = event.dict.get("marking", False)  # the wheel follows a hand that marks words
        docked = self._dock_length > self._dock.height and self._pointer_in_dock()
        if docked and not marking:
            self._dock_scroll -= step
            self.layout(self._area)
            return True
        self._scrolled = min(max(self._scrolled + step, 0), most)
        return True

    def _pointer_in_dock(self) -> bool:
        pointer = self._context.backdrop.pointer
        if pointer is None:
            return False
        x, y = self._corner()
        return bool(self._dock.collidepoint(pointer[0] - x, pointer[1] - y))

    def _follow(self) -> None:
        """Keep the chip in focus in sight."""
        for name, _, rect, _ in self._chips:
            if name == self._focus.name:
                if rect.top < self._dock.top:
                    self._dock_scroll -= self._dock.top - rect.top
                elif rect.bottom > self._dock.bottom:
                    self._dock_scroll += rect.bottom - self._dock.bottom
                self.layout(self._area)
                return

    # Drawing

    def _height(self) -> int:
        return self._entries[-1].bottom if self._entries else 0

    def _shown(self, now: float) -> int:
        """How far down anything is there yet: words to come take no room before they come."""
        bottom = 0
        for entry in self._entries:
            reveal = self._reveals.get(entry.message.number)
            if reveal is not None and not reveal.done(now):
                if reveal.starts > now:
                    break
                if entry.block.height > self._view.height:  # its first lines are to be read, too
                    return entry.at[1] + reveal.reached(entry.block, now)
            bottom = entry.bottom
        return bottom

    def _offset(self, now: float) -> int:
        """What is added to a place in the conversation to get a place on the page."""
        dots = self._context.measure.em(40) if self._dotted(now) else 0
        return round(self._view.bottom - self._shown(now) - dots + self._scrolled)

    def _dotted(self, now: float) -> bool:
        waiting = self._waiting
        thinking = waiting is not None and waiting.thinking
        return thinking or any(
            one.starts > now and not one.done(now) for one in self._reveals.values()
        )

    def aloud(self) -> Aloud:
        """What was said on this page, then what could be said, by number; what is in focus."""
        said = self._context.play.transcript[self._first :]
        lines = conversation.told(self._context, said)
        chips = {
            name: f"{number}: {words_of(block)}"
            for number, (name, block, _, _) in enumerate(self._chips, 1)
        }
        turn = self._first + len(said)
        lines += [(f"{turn} {name}", text) for name, text in chips.items()]
        focused = self._focus.name
        if focused == BOX:
            return Aloud(tuple(lines), self.editing.shown or self._field.placeholder)
        if focused == SEND and self._send is not None:
            return Aloud(tuple(lines), words_of(self._send[0]))
        return Aloud(tuple(lines), chips.get(focused, ""))

    def passages(self, now: float) -> tuple[Passage, ...]:
        """See `Readable.passages`: every bubble whose words are all there."""
        offset, reveals = self._offset(now), self._reveals
        return tuple(
            Passage(self._place(entry, offset), conversation.speaker(self._context, entry.message))
            for entry in self._entries
            if entry.message.number not in reveals or reveals[entry.message.number].done(now)
        )

    def texts(self) -> tuple[Laid, ...]:
        found = list(self._head)
        offset = round(self._view.bottom - self._height() + self._scrolled)
        found += [self._laid(entry, offset) for entry in self._entries]
        found += [self._on_chip(name, block, rect) for name, block, rect, _ in self._chips]
        if self._send is not None:
            block, rect = self._send
            found.append(Laid(SEND, block, block.surface.get_rect(center=rect.center).topleft))
        return tuple(one for one in found if one.rect.width > 0 and one.rect.height > 0)

    def _on_chip(self, name: str, block: Block, rect: pygame.Rect) -> Laid:
        """The words of a chip, as many lines of them as are whole in the dock."""
        at = block.surface.get_rect(center=rect.center).topleft
        return laid.whole(Laid(name, block, at, self._dock))

    def _place(self, entry: Entry, offset: int) -> Laid:
        """What was said where it stands now."""
        at = (self._view.x + entry.at[0], entry.at[1] + offset)
        return Laid(f"said {entry.message.number}", entry.block, at, self._view)

    def _laid(self, entry: Entry, offset: int) -> Laid:
        """The same, as many of its lines as are whole in the view."""
        return laid.whole(self._place(entry, offset))

    def draw(self, surface: pygame.Surface, now: float) -> None:
        scene, measure = self._context.play.scene, self._context.measure
        laid.draw(surface, self._head)
        loud = 1.0 if self.speaks(now) else 0.15
        waiting = self._waiting
        if waiting is None or waiting.speaker == HER:
            pulse.draw(surface, self._beam, now, scene.stage, scene.presence, loud, measure, PAPER)
        self._draw_entries(surface, now)
        before = surface.get_clip()
        surface.set_clip(self._dock.inflate(measure.px(30), measure.px(20)).clip(before))
        self._draw_chips(surface, now)
        surface.set_clip(before)
        if waiting is not None:
            self._field.draw(surface, now, self._focus.name == BOX)
            self._draw_send(surface)

    def _draw_entries(self, surface: pygame.Surface, now: float) -> None:
        measure, offset = self._context.measure, self._offset(now)
        before = surface.get_clip()
        for entry in self._entries:
            y = entry.at[1] + offset
            if y > self._view.bottom or entry.bottom + offset < self._view.top:
                continue
            one = self._laid(entry, offset)
            shift = (self._view.x, offset)
            conversation.draw_bubble(surface, self._context, entry, shift, self._view)
            reveal = self._reveals.get(entry.message.number)
            if reveal is None or reveal.done(now):
                laid.draw(surface, (one,))
            elif reveal.starts <= now:
                surface.set_clip((laid.room(one) or before).clip(before))
                reveal.draw(surface, entry.block, one.at, now)
                surface.set_clip(before)
        if self._dotted(now):
            y = self._shown(now) + offset + measure.em(14)
            if y + measure.em(14) <= self._view.bottom:
                pulse.dots(surface, (self._view.x, y), now, measure)

    def _draw_chips(self, surface: pygame.Surface, now: float) -> None:
        measure = self._context.measure
        share = ease((now - self._chips_since) / 0.4)
        if share <= 0 and not self._context.settings.reduced_motion:
            return
        for name, block, rect, quiet in self._chips:
            if not rect.colliderect(self._dock):
                continue
            focused = self._focus.name == name
            radius = min(rect.height // 2, measure.em(26))
            fill = PEACH if focused else PAPER if quiet else (255, 249, 240)
            edge = CORAL if focused else mix(PAPER, FADED, 0.28 if quiet else 0.5)
            ground = paint.framed(rect.size, radius, fill, edge, 255, max(measure.px(2), 1))
            surface.blit(ground, rect)
            laid.draw(surface, (self._on_chip(name, block, rect),))

    def _draw_send(self, surface: pygame.Surface) -> None:
        if self._send is None:
            return
        block, rect = self._send
        if self._focus.name == SEND:
            radius = min(rect.height // 2, self._context.measure.em(22))
            surface.blit(paint.rounded(rect.size, radius, BUBBLE), rect)
        surface.blit(block.surface, block.surface.get_rect(center=rect.center))

    def idle(self, now: float) -> bool:
        waiting = self._waiting
        thinking = waiting is not None and waiting.thinking
        return not thinking and self.revealed(now) and now - self._chips_since > 0.5

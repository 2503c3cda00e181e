"""The play itself: the city, the line that is read, the choices, and the device on the right.

It draws what the playthrough holds and sends what the player does; nothing of the story is decided
here. What happened once (a sound, a pause, a cut) is told by the tags of the lines that are new.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pygame

from game.errors import Trouble
from game.improv.world import HER
from game.play.messages import Choosing, Doing, Ended, Kind, Message, Reading, Scene, Talking
from game.play.scene import split
from game.stage.context import Context
from game.stage.controls import action_of
from game.stage.laid import Laid
from game.stage.narration import Narration, offered
from game.stage.notices import Notices
from game.stage.pacing import Pacing
from game.stage.passages import Passage
from game.stage.phone.case import Case
from game.stage.phone.talk import Talk
from game.stage.quickbar import QuickBar
from game.stage.screens import Screen
from game.stage.screens.table import set_piece
from game.stage.theme import BODY
from game.stage.voice.aloud import Aloud

QUICK = "quick"
POINTED = (pygame.MOUSEMOTION, pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP, pygame.MOUSEWHEEL)
LONGEST_PAUSE = 6.0
ALWAYS = ("menu", "quick_save", "quick_load", "back", "forward", "provenance")
WHILE_READING = ("history", "device", "auto")
NARROW = 22  # sizes of its type that reading needs beside the device
GO_ON = (pygame.K_RETURN, pygame.K_KP_ENTER, pygame.K_SPACE, pygame.K_RIGHT, pygame.K_DOWN)


class Play:
    """One performance on the stage. resumed shows the last line whole, without its pauses."""

    captioned = True

    def __init__(self, context: Context, now: float, *, resumed: bool = False) -> None:
        self._context = context
        self._narration = Narration(context)
        self._case = Case(context)
        self._talk: Talk | None = None
        self._seen = 0  # messages that were shown
        self._key: tuple[object, ...] = ()
        self._scene: Scene | None = None
        self._notices = Notices(context)
        self._pacing = Pacing(context, now)
        self._bar = QuickBar(context)
        self._now = now
        self._piece = ""  # a task without a screen, played as choices
        self._asked = ""  # the page of the device that the story asked for last
        context.type_into(None)
        if resumed:
            self._seen = len(context.play.transcript)
        self._sync(now, at_once=resumed)

    # What is shown

    def _sync(self, now: float, *, at_once: bool = False) -> None:
        """Show what the playthrough holds now, if it is another thing than before."""
        play = self._context.play
        transcript = play.transcript
        key = (id(play), play.revision, len(transcript), play.language)
        if key == self._key:
            return
        back = at_once or len(transcript) < self._seen
        fresh = () if back else transcript[self._seen :]
        self._seen, self._key = len(transcript), key
        self._pacing.show(transcript[-1] if transcript else None, now)
        self._voice(fresh, back)
        quiet = self._obey(fresh, now)
        self._set_scene(fresh, now)
        self._set_device(now)
        if self._talk is None:
            self._set_line(transcript, now + quiet, at_once=back)
        self._notices.take(now)

    def _voice(self, fresh: tuple[Message, ...], back: bool) -> None:
        """Her new lines are spoken, if she has a voice; whatever she was saying is over."""
        her = self._context.voices.her
        if self._talk is None or back:
            her.hush()
        if self._pacing.skipping:
            return
        stage = self._context.play.scene.stage
        for message in fresh:
            if message.kind is Kind.SPEECH and message.speaker == HER:
                her.speak(message.text, stage, message.number)

    def _obey(self, fresh: Iterable[Message], now: float) -> float:
        """Do what the tags of new lines ask for once; the seconds of quiet before the line."""
        quiet = 0.0
        for message in fresh:
            for tag in message.tags:
                name, value = split(tag)
                if name == "sound":
                    self._context.sound.effect(value)
                elif name == "pause":
                    quiet = min(_seconds(value), LONGEST_PAUSE)
                elif name == "chapter":
                    self._notices.chapter(value, now)
        return 0.0 if self._pacing.skipping else quiet

    def _set_scene(self, fresh: tuple[Message, ...], now: float) -> None:
        scene = self._context.play.scene
        if scene != self._scene:
            cut = any(split(tag)[0] == "cut" for message in fresh for tag in message.tags)
            self._context.backdrop.scene(scene, now, cut=cut)
            self._context.backdrop.outage(1.0 if scene.outage else 0.0)
            self._context.sound.cue(scene)
        self._scene = scene
        coming = self._context.play.coming
        if coming is not None and coming != (scene.place, scene.hour):
            self._context.backdrop.prepare(*coming)

    def _set_device(self, now: float) -> None:
        """Open or close the device as the story asks; a window of talk has its own page."""
        waiting = self._context.play.waiting
        scene = self._context.play.scene
        if isinstance(waiting, Talking):
            return  # it opens when the line before it has been read
        if self._talk is not None and not self._talk.over:
            return
        if self._talk is not None and not isinstance(waiting, Reading):
            self._end_talk(now)
        if self._talk is not None or scene.device == self._asked:
            return
        self._asked = scene.device
        if scene.device:
            self._case.open(scene.device, now)
        else:
            self._case.close(now)

    def _set_line(self, transcript: tuple[Message, ...], starts: float, *, at_once: bool) -> None:
        message = transcript[-1] if transcript else None
        name = stage = ""
        if message is not None and message.kind is Kind.SPEECH:
            name = self._context.script.world.name(message.speaker, self._context.words.language)
            stage = self._context.play.scene.stage if message.speaker == HER else ""
        if message is not None and message.kind is Kind.SILENCE:
            message = replace(message, text=self._context.words("talk.silence_shown"))
        self._narration.layout(self._reading_area())
        self._bar.layout(self._reading_area())
        self._narration.show(message, name, starts, stage=stage, at_once=at_once)

    def _reading_area(self) -> pygame.Rect:
        """The part of the window that is left for reading."""
        area = pygame.Rect((0, 0), self._context.measure.size)
        if self._case.opened and not self._covered:
            area.width = self._case.rect.left
        return area

    @property
    def _covered(self) -> bool:
        """Whether the device lies over the reading, as it does when it was opened by hand.

        Where it leaves too little room for large type, the story's own opening does so, too.
        """
        if not self._case.opened or self._talk is not None:
            return False
        narrow = self._case.rect.left < self._context.measure.type(BODY) * NARROW
        return narrow or not self._context.play.scene.device

    def layout(self) -> None:
        self._case.layout()
        self._narration.layout(self._reading_area())
        self._bar.layout(self._reading_area())

    # Time

    def update(self, now: float) -> Screen | None:
        play = self._context.play
        self._now = now
        play.poll(now)
        self._sync(now)
        waiting = play.waiting
        if self._talk is not None:
            self._talk.update(now)
        if isinstance(waiting, Talking):
            if waiting.care:
                from game.stage.screens.care import CareScreen

                return CareScreen(self._context, self)
            self._begin_talk(waiting, now)
        read = self._talk is None and self._narration.done(now) and self._narration.last_page
        read = read and not self._covered
        if read and not self._narration.waits(now):
            self._offer(now)
        self._context.backdrop.speaking(self._speaks(now))
        if self._context.marking:
            self._pacing.rest(now)
        if self._pacing.at_new:
            self._pacing.stop()
            self._notices.tell(self._context.words("play.new_line"), now)
        if self._pacing.skip_due(now):
            return self._go_on(now)
        if read and isinstance(play.waiting, Reading) and self._pacing.auto_due(now):
            return self._go_on(now)
        self._notices.take(now)
        return None

    def _speaks(self, now: float) -> bool:
        transcript = self._context.play.transcript
        if self._talk is not None:
            return self._talk.speaks(now)
        hers = bool(transcript) and transcript[-1].speaker == HER
        return hers and not self._narration.done(now) and not self._narration.waits(now)

    def _begin_talk(self, waiting: Talking, now: float) -> None:
        """Open the page of the window once the line before it has been read."""
        if self._talk is not None and self._talk.window == waiting.window:
            return
        if self._talk is None and not self._narration.done(now):
            return
        self._talk = Talk(self._context, waiting.window, now, lambda: self._case.corner)
        self._case.hold(self._talk, now)
        self._context.type_into(self._talk.editing)

    def _end_talk(self, now: float) -> None:
        self._talk, self._asked = None, ""
        self._case.close(now)
        self._context.type_into(None)

    def _offer(self, now: float) -> None:
        """The choices, once the line has been read."""
        waiting = self._context.play.waiting
        plain = isinstance(waiting, Doing) and waiting.task == self._piece
        if isinstance(waiting, Choosing | Doing) and (plain or isinstance(waiting, Choosing)):
            self._narration.offer(offered(waiting.options), now)
        elif isinstance(waiting, Ended):
            words = self._context.words
            self._narration.offer([("end", words("play.ended_again"))], now)

    # What the player does

    def event(self, event: pygame.event.Event, now: float) -> Screen | None:
        if event.type == pygame.KEYUP and action_of(event) == "skip":
            self._pacing.release_skip()
        if self._is_for_case(event) and self._case.event(event, now):
            self._sync(now)
            return None
        asked = self._bar.event(event, now)
        if asked:
            return self._do(asked, now)
        if event.type == pygame.KEYDOWN:
            return self._key_down(event, now)
        if event.type == pygame.MOUSEWHEEL:
            return self._turn_pages(event.y, now)
        if event.type == pygame.MOUSEBUTTONDOWN and event.button == 3:
            return self._pause()
        if self._talk is None and self._narration.options and not self._covered:
            return self._choice(event, now)
        if event.type == pygame.MOUSEBUTTONDOWN and event.button == 1:
            return self._go_on(now)
        return None

    def _is_for_case(self, event: pygame.event.Event) -> bool:
        """Beside an open page that the story shows, the keys belong to the reading."""
        if not self._case.opened:
            return False
        return self._talk is not None or self._covered or event.type in POINTED

    def _key_down(self, event: pygame.event.Event, now: float) -> Screen | None:
        action = action_of(event)
        if action in ALWAYS or (action in WHILE_READING and self._talk is None):
            return self._do(action, now)
        if action == "skip" and self._talk is None:
            self._pacing.press_skip()
        elif self._talk is not None:
            return self._go_on(now) if self._talk.over and event.key in GO_ON else None
        elif self._narration.options and not self._covered:
            return self._choice(event, now)
        elif event.key in GO_ON:
            return self._go_on(now)
        return None

    def _where_from(self) -> Screen | None:
        """The page that tells where the last improvised line came from."""
        said = (one for one in reversed(self._context.play.transcript) if one.origin == "improv")
        line = next(said, None)
        if line is None:
            return None
        from game.stage.screens.provenance import ProvenancePage

        self._pacing.stop()
        return ProvenancePage(self._context, self, line.number)

    def _do(self, action: str, now: float) -> Screen | None:
        """One of the actions of the table."""
        if action == "menu":
            return self._escape(now)
        if action in ("quick_save", "quick_load"):
            return self._quick(action == "quick_save", now)
        if action in ("back", "forward"):
            return self._turn_pages(1 if action == "back" else -1, now)
        if action == "history":
            from game.stage.screens.history import History

            self._pacing.stop()
            return History(self._context, self)
        if action == "provenance":
            return self._where_from()
        if action == "device":
            self._toggle_device(now)
        elif action == "auto":
            self._pacing.toggle_auto(now)
            self._notices.tell(self._told_mode("auto", self._pacing.auto), now)
        elif action == "skip":
            self._pacing.toggle_skip()
        return None

    def _told_mode(self, name: str, on: bool) -> str:
        return self._context.words(f"play.{name}_{'on' if on else 'off'}")

    def _escape(self, now: float) -> Screen | None:
        if self._covered:
            self._toggle_device(now)
            return None
        return self._pause()

    def _pause(self) -> Screen:
        from game.stage.screens.pause import Pause

        self._pacing.stop()
        return Pause(self._context, self)

    def _toggle_device(self, now: float) -> None:
        """The player's own hand on the device."""
        if self._case.opened:
            self._case.close(now)
            self.layout()
        else:
            self.open_device("her", now)

    def open_device(self, page: str, now: float) -> None:
        """Open the device at one of its pages."""
        self._case.open(page, now)
        self.layout()

    def _quick(self, keeps: bool, now: float) -> Screen | None:
        context = self._context
        try:
            if keeps:
                context.save(QUICK)
                self._notices.tell(context.words("play.saved"), now)
                return None
            if QUICK not in context.saves.headers():
                self._notices.tell(context.words("saves.none"), now)
                return None
            context.load(QUICK, now)
        except Trouble as trouble:
            self._notices.tell(context.words.told(trouble), now)
            return None
        if self._talk is not None:
            self._end_talk(now)
        return Play(context, now, resumed=True)

    def _turn_pages(self, back: int, now: float) -> Screen | None:
        """The wheel: back through what was said, or forward through what was already seen."""
        play = self._context.play
        if back > 0:
            play.back()
        elif back < 0 and play.can_forward:
            play.forward()
        elif back < 0:
            return self._go_on(now) if not self._narration.done(now) else None
        if self._talk is not None and not isinstance(play.waiting, Talking):
            self._end_talk(now)
        self._sync(now, at_once=True)
        return None

    def _choice(self, event: pygame.event.Event, now: float) -> Screen | None:
        options = self._narration.options
        if event.type == pygame.KEYDOWN:
            number = event.key - pygame.K_1
            if 0 <= number < len(options):
                return self._take(options[number][0], now)
        hit = self._narration.focus.event(event)
        if hit is not None and hit.how == "press":
            return self._take(hit.name, now)
        return None

    def _take(self, name: str, now: float) -> Screen | None:
        if name == "end":
            from game.stage.screens.credits import Credits
            from game.stage.screens.title import Title

            self._context.keep()
            return Credits(self._context, Title(self._context, now))
        self._context.play.choose(int(name.partition(" ")[2]), now)
        self._piece = ""
        self._sync(now)
        return None

    def _go_on(self, now: float) -> Screen | None:
        """A click: the words at once, then the next page, then the next line."""
        narration, play = self._narration, self._context.play
        self._pacing.rest(now)
        if self._talk is not None:
            return self._leave_talk(now)
        if self._covered:
            self._toggle_device(now)
        elif not narration.done(now):
            narration.complete()
        elif not narration.last_page:
            narration.turn(now)
        elif isinstance(play.waiting, Reading):
            play.advance(now)
            self._sync(now)
        elif isinstance(play.waiting, Doing) and play.waiting.task != self._piece:
            return self._play_piece(play.waiting)
        elif narration.options:
            self._pacing.stop()
        return None

    def _leave_talk(self, now: float) -> Screen | None:
        """After a window: once its last words are there, back to the picture."""
        if self._talk is None or self._talk.hasten(now) or not self._talk.over:
            return None
        self._end_talk(now)
        if isinstance(self._context.play.waiting, Reading):
            self._context.play.advance(now)
        self._key = ()
        self._sync(now)
        return None

    def _play_piece(self, doing: Doing) -> Screen | None:
        """Go to the set piece that waits; one that has no screen is played as choices."""
        self._pacing.stop()
        screen = set_piece(self._context, doing, self)
        if screen is None:
            self._piece = doing.task
        return screen

    # Drawing

    def draw(self, surface: pygame.Surface, now: float) -> None:
        context, scene = self._context, self._scene
        context.backdrop.draw(surface, now)
        self._notices.draw_card(surface, now)
        share = self._case.share(now)
        if scene is not None and self._talk is None and not self._covered:
            self._narration.draw(surface, now, scene.presence, scene.stage)
            self._bar.draw(surface, now, self._modes)
        if share > 0:
            self._case.draw(surface, now)
        self._notices.draw(surface, now)

    @property
    def _modes(self) -> tuple[str, ...]:
        """The modes that are on."""
        modes = (("auto", self._pacing.auto), ("skip", self._pacing.skipping))
        return tuple(name for name, on in modes if on)

    def idle(self, now: float) -> bool:
        if self._pacing.skipping or self._case.moves(now) or not self._notices.idle(now):
            return False
        if self._talk is not None:
            return self._talk.idle(now)
        return self._narration.done(now) and self._narration.settled(now) and self._case.idle(now)

    def wait(self) -> None:
        """See `Developing.wait`."""
        self._case.wait()

    def texts(self) -> tuple[Laid, ...]:
        own: tuple[Laid, ...] = ()
        if self._talk is None and not self._covered:
            own = (*self._narration.texts(), *self._bar.texts(self._now))
        return (*own, *self._case.texts())

    def passages(self, now: float) -> tuple[Passage, ...]:
        """See `Readable.passages`: the line, and what stands on the open page of the device."""
        own: tuple[Passage, ...] = ()
        if self._talk is None and not self._covered:
            own = self._narration.passages(now)
        return (*own, *self._case.passages(now))

    def aloud(self) -> Aloud:
        """What is read to somebody who does not see the play."""
        lines = self._notices.lines(self._now)
        if self._talk is not None:
            told = self._talk.aloud()
        elif self._covered or (self._case.opened and self._narration.done(self._now)):
            told = self._case.aloud()
            if not self._covered:
                told = self._narration.aloud(self._now).and_then(told)
        else:
            told = self._narration.aloud(self._now)
        return Aloud((*lines, *told.lines), told.focus)


def _seconds(value: str) -> float:
    try:
        return max(float(value), 0.0)
    except ValueError:
        return 0.0

"""What every screen is given: the parts of the game, and the deeds that need several of them.

The app makes one `Context` and hands it from screen to screen. It knows the playthrough and the
player's settings, keeps them on the disk, and makes type and city anew when a setting asks for it.
It draws nothing and leads nowhere: where to go next is a screen's answer.
"""

from __future__ import annotations

import logging
import secrets
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pygame

from game import belongings, config
from game.belongings import COPIES
from game.config import Folders, Settings
from game.errors import Trouble
from game.stage.backdrop import Backdrop
from game.stage.captions import Captions
from game.stage.read_lines import READ_FILE, ReadLines
from game.stage.sound import Sound
from game.stage.text import Face, Fonts, Style, Typesetter
from game.stage.textbox import Clipboard, Editing
from game.stage.theme import INK, Colour, Measure, strong
from game.stage.thumbnails import Thumbnails
from game.stage.voice import Voices
from game.stage.voice.speech import system_voice
from game.stage.words import Words

if TYPE_CHECKING:  # the title does not wait for them
    from game.improv.download import Download
    from game.improv.engines import Engine
    from game.improv.improviser import Improviser
    from game.play.keeper import Keeper
    from game.play.messages import Doing
    from game.play.playthrough import Playthrough
    from game.play.saves import Loaded, Saves
    from game.play.sitting import Sitting
    from game.play.theatre import Script
    from game.stage.unpacking import Unpacking

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Parts:
    """What the book's opening brings, made by a thread while the title shows."""

    script: Script
    saves: Saves
    read: ReadLines
    sitting: Sitting
    unpacking: Unpacking


class Context:
    """The parts of the game, as screens need them.

    Args:
        size: of the window in pixels.
        settings: the player's.
        folders: where the player's files lie.
        story, assets: the game's own folders.
        clock: the local time, for saves.

    words looks up interface texts, setter sets type, measure turns design units into pixels;
    backdrop is the city; sound plays. notice is a sentence that the next screen tells once.
    editing is the text that typed words go to now, None where there is none; to_write asks for the
    keyboard on the screen. choosing is true while a key is being chosen for an action;
    pad_in_hand says that the last thing pressed was on a pad; marking that words are being marked,
    or are marked, so that nothing goes on by itself. fell is true after a mistake of ours.
    """

    def __init__(
        self,
        size: tuple[int, int],
        settings: Settings,
        folders: Folders,
        story: Path,
        assets: Path,
        clock: Callable[[], datetime] = datetime.now,
    ) -> None:
        self.settings, self.folders = settings, folders
        self.story, self.assets = story, assets
        self.clipboard = Clipboard()
        self.words = Words(story / "languages", settings.language)
        self.measure = Measure(*size, settings.text_size)
        self.setter = self._typesetter()
        self.backdrop = Backdrop(size, assets / "art")
        self.sound = Sound(assets / "sounds", settings.mono)
        self.captions = Captions(self)
        self.sound.heard = self.captions.hear
        self.voices = Voices(self.sound, self.clipboard.put, system_voice)
        self.thumbnails = Thumbnails(folders.saves, self.backdrop)
        self.notice = ""
        self.focused = True
        self.downloads: dict[str, Download] = {}  # of models, by their names in the list
        self.editing: Editing | None = None
        self.to_write = False
        self._caret = pygame.Rect(0, 0, 0, 0)  # where it was told to be
        self.choosing = False
        self.pad_in_hand = False
        self.marking = False
        self.fell = False
        self._forgotten = False
        self._untold = True  # that nothing can be saved
        self._clock = clock
        self._opening: threading.Thread | None = None
        self._parts: Parts | None = None
        self._trouble: BaseException | None = None
        self._play: Playthrough | None = None
        self._keeper: Keeper | None = None
        self._company: tuple[Improviser, Engine] | None = None
        self._apply()

    # The book

    def open_book(self) -> None:
        """Begin to compile the story and to look at the saves, on a thread of its own."""
        self._opening = threading.Thread(target=self._open, name="book", daemon=True)
        self._opening.start()

    def wait_for_book(self) -> None:
        """Wait until the book is open: for tests and for pictures made without a player."""
        if self._opening is not None:
            self._opening.join()

    @property
    def opened(self) -> bool:
        """Whether the book is open.

        Raises:
            Trouble: the story cannot be played.
        """
        if self._trouble is not None:
            raise self._trouble
        return self._parts is not None

    @property
    def script(self) -> Script:
        """The loaded story. Only once `opened`."""
        return self._part.script

    @property
    def saves(self) -> Saves:
        """The player's saves. Only once `opened`."""
        return self._part.saves

    @property
    def read(self) -> ReadLines:
        """What the player has read before, in any performance. Only once `opened`."""
        return self._part.read

    @property
    def unpacking(self) -> Unpacking:
        """How far what the story is played with has been read. Only once `opened`."""
        return self._part.unpacking

    # The performance

    @property
    def playing(self) -> bool:
        """Whether a performance is under way."""
        return self._play is not None

    @property
    def play(self) -> Playthrough:
        """The performance under way. A bug where none is."""
        if self._play is None:
            raise LookupError("no performance is under way")
        return self._play

    @property
    def engine(self) -> Engine:
        """Who finds the lines; `game.improv.engines.llama.Llama` has `progress`."""
        return self._hired()[1]

    def begin(self, seed: int | None = None) -> None:
        """A new performance, from the first line; the same seed brings the same chances."""
        from game.play.playthrough import Playthrough

        improviser, _ = self._hired()
        seed = secrets.randbits(31) if seed is None else seed
        self._take(Playthrough.begin(self.script, improviser, self.words.language, seed))

    def load(self, slot: str, now: float) -> None:
        """Take up a save. Its notice, if it has one, becomes ours.

        Args:
            slot: of the save; "" for the newest that can be played.

        Raises:
            Trouble: it cannot be read, nor the one before it.
        """
        from game.play.playthrough import Playthrough

        improviser, _ = self._hired()

        def restore(loaded: Loaded) -> Playthrough:
            play = Playthrough.restore(loaded.payload, self.script, improviser, now)
            play.language = self.words.language
            return play

        found = self.saves.take_up(slot, restore) if slot else self.saves.take_up_newest(restore)
        if found is None:
            self.begin()
            return
        play, loaded = found
        self._take(play)
        other = self._other_voice(loaded.header.engine)
        told = (self.words.told(loaded.notice), play.notice, other)
        self.notice = " ".join(part for part in told if part)

    def take_up(self, payload: Mapping[str, Any], now: float) -> None:
        """Play on from what `Playthrough.save_payload` gave.

        Raises:
            Trouble: the payload is damaged.
        """
        from game.play.playthrough import Playthrough

        improviser, _ = self._hired()
        self._take(Playthrough.restore(payload, self.script, improviser, now))

    def save(self, slot: str) -> None:
        """Keep this moment in a slot.

        Raises:
            Trouble: it could not be kept.
        """
        from game import company

        self.saves.save(slot, self.play, company.identity(self.engine))
        self.thumbnails.keep(slot)

    def delete(self, slot: str) -> None:
        """Take a save, its backup and its picture away.

        Raises:
            OSError: the folder may not be written.
        """
        for path in self.folders.saves.glob(f"{slot}.*"):
            path.unlink()
        self.thumbnails.forget(slot)

    def mind(self) -> None:
        """Autosave if something was done; cheap, once a frame."""
        if self._play is not None and self._keeper is not None:
            self._keeper.mind(self._play)
            if self._keeper.slot:
                self._untold = True
                scene = self._play.scene
                self.thumbnails.follow(self._keeper.slot, (scene.place, scene.hour))
                self._keeper.slot = ""
            if self._keeper.trouble:
                if self._untold:  # once, until one was kept again
                    self.notice, self._untold = self.cannot_save(self._keeper.trouble), False
                self._keeper.trouble = ""

    def cannot_save(self, trouble: Trouble | str) -> str:
        """That a moment could not be kept, and why."""
        return self.words("play.cannot_save", why=self.words.told(trouble))

    @property
    def copies(self) -> Path:
        """The folder for files to take along."""
        return self.folders.root / COPIES

    def forget(self) -> tuple[Path, ...]:
        """Delete everything that is kept of the player; the files that could not be.

        Nothing is written any more in this sitting.
        """
        if self._keeper is not None:
            self._keeper.settle()  # or an autosave under way would come back after the deletion
        self._forgotten, self._play, self._keeper = True, None, None
        self.thumbnails.close()
        logging.getLogger("game").handlers.clear()
        return belongings.delete(self.folders)

    def keep(self) -> bool:
        """Keep the place for certain, now; whether that worked."""
        if self._play is None or self._keeper is None:
            return True
        self._keeper.finish(self._play)
        return not self._keeper.trouble

    def finish(self, doing: Doing, result: str, now: float) -> None:
        """A set piece is over: take the outcome tagged `# result: RESULT`, failing that the first.

        The set piece then answers with the screen it was given to return to.
        """
        from game.play.scene import argument

        options = doing.options
        named = (one for one in options if argument(one.tags, "result") == result)
        self.play.choose(next(named, options[0]).index, now)

    def restage(self, script: Script, speakers: bool, now: float) -> None:
        """Play another version of the story, at the same place.

        Args:
            script: the story as it is now.
            speakers: who finds the lines has to know the new story too.
        """
        if self._parts is None:
            return
        self._parts = replace(self._parts, script=script)
        try:
            self.words = Words(self.story / "languages", self.words.language)
        except Trouble as trouble:  # the old ones are good enough
            log.warning("%s", trouble)
        old = self._company
        if speakers and self.settings.engine == "scripted":
            self._company = None
        if self._play is not None:
            self._play = self._play.restaged(script, self._hired()[0], now)
        if old is not None and old is not self._company:
            old[0].close()

    # Settings

    def change(self, settings: Settings, now: float) -> None:
        """Take over these settings and keep them; screens are laid out anew by the app."""
        before, self.settings = self.settings, settings
        if settings.language != before.language:
            self.words = Words(self.story / "languages", settings.language)
            if self._play is not None:
                self._play.language = self.words.language
        self._apply()
        if (settings.text_size, settings.font) != (before.text_size, before.font):
            self.measure = replace(self.measure, text=settings.text_size)
            self.setter = self._typesetter()
        if _engine(settings) != _engine(before):
            self._dismiss(now)
        if self._forgotten:
            return
        try:
            config.save(settings, self.folders.settings)
        except Trouble as trouble:
            self.notice = self.words.told(trouble)

    def resize(self, size: tuple[int, int], now: float) -> None:
        """The window has another size."""
        self.measure = replace(self.measure, width=size[0], height=size[1])
        self.backdrop.resize(size, now)

    # Type

    def style(
        self,
        face: Face,
        size: float,
        colour: Colour = INK,
        leading: float = 1.5,
        align: str = "left",
        *,
        hang: bool = False,
    ) -> Style:
        """A style from design units: size is scaled to the window and to the player's text size.

        Leading and colour follow the player's line spacing and contrast.
        """
        colour = strong(colour) if self.settings.high_contrast else colour
        leading *= self.settings.line_spacing
        return Style(face, self.measure.type(size), colour, leading, align=align, hang=hang)

    def turn_voicing(self, now: float, *, clipboard: bool) -> None:
        """Self-voicing on or off, aloud or to the clipboard; says which."""
        wanted = "clipboard" if clipboard else "voice"
        mode = "off" if self.settings.self_voicing == wanted else wanted
        if mode == "voice" and not self.voices.can_speak:
            self.notice = self.words("voice.none")
            return
        if mode == "off":
            self.voices.reader.say(self.words("voice.off"))
        self.change(replace(self.settings, self_voicing=mode), now)
        self.voices.reader.again()
        if mode != "off":
            self.voices.reader.say(self.words(f"voice.on_{mode}"))

    # Writing

    def type_into(self, editing: Editing | None) -> None:
        """Typed words go into this text from now on; into none with None."""
        self.editing, self.to_write = editing, False
        if editing is None:
            pygame.key.stop_text_input()
        else:
            pygame.key.start_text_input()

    def compose_at(self, caret: pygame.Rect) -> None:
        """The caret is here in the window: what an input method shows stands beside it."""
        if caret != self._caret:
            self._caret = caret.copy()
            pygame.key.set_text_input_rect(caret)

    def close(self) -> None:
        """The sitting is over; what is on its way stops where it is, and can be gone on with."""
        for download in self.downloads.values():
            download.pause()
        if self._company is not None:
            self._company[0].close()
        self.voices.close()
        self.sound.close()
        self.thumbnails.close()
        if self._parts is not None and not self._forgotten:
            self._parts.read.keep()
            self._parts.sitting.end(well=not self.fell)

    # Inside

    def _open(self) -> None:
        from game.play.saves import Saves
        from game.play.sitting import Sitting
        from game.play.theatre import load_script
        from game.stage.unpacking import Unpacking

        try:
            script = load_script(self.story, self.folders.cache)
            if self.words.language != "en":
                script.compiled(self.words.language)
            import game.play.playthrough  # noqa: F401  (what the first click would wait for)

            read = ReadLines(self.folders.saves.parent / READ_FILE)
            saves, sitting = Saves(self.folders.saves, self._clock), Sitting(self.folders.saves)
            sitting.take_seat(saves)
            if sitting.second or sitting.cut:
                self.notice = self.words("title.second" if sitting.second else "title.cut")
            self._parts = Parts(script, saves, read, sitting, Unpacking(script))
        except Exception as error:  # raised again on the drawing thread, by `opened`
            self._trouble = error

    @property
    def _part(self) -> Parts:
        if self._parts is None:
            raise LookupError("the book is not open yet")
        return self._parts

    def _hired(self) -> tuple[Improviser, Engine]:
        if self._company is None:
            from game import company

            improviser, engine, notice = company.hire(
                self.settings, self.story, self.script.world, self.folders.log
            )
            self._company = improviser, engine
            self.notice = self.words.told(notice) or self.notice
        return self._company

    def _dismiss(self, now: float) -> None:
        """Another engine was chosen: who spoke so far goes, and the performance goes on."""
        if self._company is None:
            return
        old, self._company = self._company[0], None
        if self._play is not None:
            from game.play.playthrough import Playthrough

            payload = self._play.save_payload()
            old.close()
            improviser, _ = self._hired()
            self._play = Playthrough.restore(payload, self.script, improviser, now)
        else:
            old.close()

    def _other_voice(self, saved: str) -> str:
        """A sentence when somebody else spoke in a save than speaks now; "" for the same."""
        from game import company

        other = company.other_voice(saved, self.engine)
        was = saved.partition(" prompt ")[0]
        return self.words(f"play.other_{other}", was=was) if other else ""

    def _take(self, play: Playthrough) -> None:
        from game import company
        from game.play.keeper import Keeper

        self._play = play
        self._keeper = Keeper(self.saves, lambda: company.identity(self.engine))

    def _typesetter(self) -> Typesetter:
        return Typesetter(Fonts(self.assets / "fonts", self.settings.font))

    def _apply(self) -> None:
        settings = self.settings
        self.backdrop.reduced_motion = settings.reduced_motion
        quiet = settings.mute_unfocused and not self.focused
        volumes = (
            settings.volume_music,
            settings.volume_ambience,
            settings.volume_effects,
            settings.volume_voice,
        )
        self.sound.set_mono(settings.mono)
        self.sound.levels(*(0.0 if quiet else volume for volume in volumes))
        self.voices.follow(settings, self.words.language)

    def focus(self, focused: bool) -> None:
        """The window gained or lost the player's attention."""
        self.focused = focused
        self._apply()


def _engine(settings: Settings) -> tuple[str, ...]:
    """Everything in the settings that decides who answers."""
    chosen = {
        "llama": (settings.model_path, str(settings.threads)),
        "server": (settings.server_address, settings.server_model),
    }
    return (settings.engine, *chosen.get(settings.engine, ()))

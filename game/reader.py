"""`her read`: the whole game in a terminal, on the same playthrough as the window.

It prints what was said and sends what is typed; it decides nothing and knows no pictures. Lines
go out as plain text, so that a screen reader, a pipe or a bot can play. It autosaves after every
deed, and goes on from there the next time.
"""

from __future__ import annotations

import contextlib
import itertools
import time
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TextIO

from game import files, sentences
from game.errors import Mishap, Trouble, report
from game.improv import care
from game.play import saves
from game.play.desk import Desk, read_desk, whole
from game.play.keeper import Keeper
from game.play.messages import Choosing, Doing, Ended, Kind, Message, Option, Reading, Talking
from game.play.playthrough import Playthrough
from game.play.saves import Saves
from game.play.scene import argument
from game.play.theatre import Script
from game.proof import Finding, proofread, speller

WIDEST = 80  # columns of text, however wide the terminal
HISTORY = 30  # lines that /history shows
PATIENCE = 0.02  # seconds between two looks at an answer on its way
PAGE_MARGIN = 6  # rows of a page that are left for what is asked
PEN = "| "  # the prompt for a line of a letter

WORDS = {
    "en": {
        "you": "You",
        "silence": "(You say nothing.)",
        "talk": "Type what you say; an empty line says nothing; a number says:",
        "leave": "or leads out:",
        "choose": "Type a number from 1 to {count}.",
        "more": "(Enter)",
        "end": "The end.",
        "saved": "Saved.",
        "kept": "Your letter is kept in {path}.",
        "nothing": "There is no save yet.",
        "first": "There is nothing before this.",
        "second": "The game is open already elsewhere; each keeps its places for itself.",
        "cut": "Last time the game stopped without a goodbye. You go on where you were.",
        "commands": "/back  /save  /load  /history  /quit",
        "letter": "Write your letter by lines. A number takes a phrase; an empty line ends it.",
    },
    "ko": {
        "you": "나",
        "silence": "(아무 말도 하지 않는다.)",
        "talk": "할 말을 쓰세요. 빈 줄은 침묵입니다. 번호로 말할 수도 있어요:",
        "leave": "또는 이렇게 나갑니다:",
        "choose": "1부터 {count} 사이의 번호를 쓰세요.",
        "more": "(엔터)",
        "end": "끝.",
        "saved": "저장했습니다.",
        "kept": "편지를 {path}에 간직했습니다.",
        "nothing": "아직 저장된 것이 없습니다.",
        "first": "이보다 앞은 없습니다.",
        "second": "게임이 다른 곳에 이미 열려 있습니다. 자리는 저마다 따로 간직합니다.",
        "cut": "지난번에는 게임이 인사도 없이 멈췄습니다. 있던 자리에서 이어집니다.",
        "commands": "/back  /save  /load  /history  /quit",
        "letter": "편지를 한 줄씩 쓰세요. 번호는 문구를 넣고, 빈 줄은 편지를 끝냅니다.",
    },
}


class Quit(Exception):
    """The reader has put the book down."""


class Edited(Exception):
    """Raised by `ask`: what was asked about is another thing now; `take` has been called."""


Ask = Callable[[str], str]  # a prompt in, a typed line out; raises EOFError at the end of input


class Reader:
    """One sitting in the terminal.

    Args:
        play: the performance, begun or restored.
        restore: makes a performance of a save.
        ask: reads one typed line.
        out: where the text goes.
        columns, rows: of the terminal; rows 0 means that nobody waits at the end of a page.
        letters: the folder for letters the player writes.
        clock: monotonic seconds.
        rest: waits that many seconds.
        dictionaries: their folder; without it letters are proofread by rules only.
    """

    def __init__(
        self,
        play: Playthrough,
        script: Script,
        store: Saves,
        keeper: Keeper,
        restore: Callable[[saves.Loaded], Playthrough],
        ask: Ask,
        out: TextIO,
        letters: Path,
        columns: int = WIDEST,
        rows: int = 0,
        clock: Callable[[], float] = time.monotonic,
        rest: Callable[[float], None] = time.sleep,
        dictionaries: Path = Path(),
    ) -> None:
        self.play = play
        self._script, self._store, self._keeper, self._restore = script, store, keeper, restore
        self.ask = ask
        self._out, self._letters = out, letters
        self._columns, self._rows = min(columns, WIDEST), rows
        self._clock, self._rest = clock, rest
        self._dictionaries = dictionaries
        self._languages = script.folder / "languages"
        self._printed = 0
        self._row = 0

    def read(self, last_chapter: int = 0) -> None:
        """Play to the end, to the end of that chapter, or until the reader leaves.

        Raises:
            Mishap: a mistake of ours; the place is kept.
        """
        try:
            while not self._over(last_chapter):
                with contextlib.suppress(Edited):
                    self._turn()
        except (Quit, EOFError):
            self._write("")
        except (Trouble, OSError):
            raise
        except Exception as error:
            said = [one.text for one in self.play.transcript if one.kind is Kind.PLAYER]
            raise Mishap(report(error, [*said, *self.play.written])) from error
        finally:
            self._keeper.finish(self.play)

    def _over(self, last_chapter: int) -> bool:
        self._show()
        if isinstance(self.play.waiting, Ended):
            self._write("", *([self.play.notice] if self.play.notice else []), self._words("end"))
            return True
        return bool(last_chapter) and self.play.scene.chapter > last_chapter

    def _turn(self) -> None:
        """One line read, or one deed."""
        waiting = self.play.waiting
        if isinstance(waiting, Reading):
            self._page()
            self.play.advance(self._clock())
            return
        self._row = 0
        if isinstance(waiting, Talking):
            self._talk(waiting)
        elif isinstance(waiting, Doing) and waiting.task == "letter":
            self._letter(waiting)
        elif isinstance(waiting, Choosing | Doing):
            self._choose(waiting.options)
        self._keeper.mind(self.play)
        self._keeper.settle()
        if self._keeper.trouble:
            self.tell(self._keeper.trouble)

    def take(self, play: Playthrough, script: Script) -> None:
        """Go on with a performance in an edited story."""
        self.play, self._script = play, script
        self.recap()

    # What is shown

    def _show(self) -> None:
        """Print what was said since the last time."""
        transcript = self.play.transcript
        for message in transcript[self._printed :]:
            self._print(message)
        self._printed = len(transcript)

    def _print(self, message: Message) -> None:
        chapter = argument(message.tags, "chapter")
        if chapter is not None:
            number, _, title = chapter.partition(",")
            self._write("", f"{number.strip()}. {title.strip()}", "")
        if argument(message.tags, "scene") is not None:
            self._write("")
        self._write(*self._wrapped(self._dressed(message)))

    def _dressed(self, message: Message) -> str:
        if message.kind is Kind.SILENCE:
            return self._words("silence")
        if message.kind is Kind.PLAYER:
            return f"{self._words('you')}: {message.text}"
        if message.kind is Kind.CHOICE:
            return f"> {message.text}"
        if message.kind is Kind.SPEECH:
            name = self._script.world.name(message.speaker, self.play.language)
            return f"{name}: {message.text}"
        return message.text

    def _wrapped(self, text: str) -> list[str]:
        return [line for part in text.split("\n") for line in wrap(part, self._columns)]

    def _write(self, *lines: str) -> None:
        for line in lines:
            self._out.write(line + "\n")
        self._row += len(lines)
        self._out.flush()

    def _words(self, name: str) -> str:
        return WORDS[self.play.language][name]

    def _page(self) -> None:
        """Wait at the end of a full page."""
        if self._rows and self._row > max(self._rows - PAGE_MARGIN, 1):
            self._listen(self._words("more"))
            self._row = 0

    # What is typed

    def _listen(self, prompt: str) -> str | None:
        """A typed line, or None when it was a command, which is then obeyed."""
        typed = self.ask(prompt).strip()
        command = COMMANDS.get(typed)
        if command is None:
            return typed
        command(self)
        return None

    def _choose(self, options: tuple[Option, ...]) -> None:
        self._write("", *self._numbered([option.text for option in options], 1))
        typed = self._listen("> ")
        if typed is None:
            return
        if not typed.isdecimal() or not 1 <= int(typed) <= len(options):
            self._write(self._words("choose").format(count=len(options)), self._words("commands"))
            return
        self.play.choose(options[int(typed) - 1].index, self._clock())

    def _talk(self, waiting: Talking) -> None:
        if waiting.thinking:
            self._hear()
            return
        if waiting.care:
            self._step_out()
            return
        self._write("", self._words("talk"), *self._numbered(waiting.chips, 1))
        if waiting.exits:
            ways = [option.text for option in waiting.exits]
            self._write(self._words("leave"), *self._numbered(ways, len(waiting.chips) + 1))
        typed = self._listen("> ")
        if typed is None:
            return
        taken, now = waiting.taken(typed), self._clock()
        if isinstance(taken, Option):
            self.play.choose(taken.index, now)
        else:
            self.play.say(taken, now)
        self._hear()

    def _step_out(self) -> None:
        """The game itself speaks to somebody who may be in danger; nothing of it is kept."""
        words = care.load_care(self._script.folder / "care.yaml", self.play.language)
        self._write("")
        for says in words.says:
            self._write(*self._wrapped(says), "")
        for line in words.lines:
            self._write(*self._wrapped(f"{line.name}: {line.reach} ({line.hours})"))
        self._write(*self._wrapped(words.general))
        self._write("", *self._numbered((words.back, words.rest), 1))
        typed = self._listen("> ")
        if typed == "2":
            raise Quit
        if typed is not None:
            self.play.come_back()

    def _hear(self) -> None:
        """Wait for the answer, sentence by sentence."""
        self._show()
        while isinstance(waiting := self.play.waiting, Talking) and waiting.thinking:
            if not self.play.poll(self._clock()):
                self._rest(PATIENCE)
            self._show()

    def _numbered(self, texts: list[str] | tuple[str, ...], first: int) -> list[str]:
        return [
            line
            for number, text in enumerate(texts, first)
            for line in self._wrapped(f"{number}: {text}")
        ]

    # A letter

    def _letter(self, waiting: Doing) -> None:
        """The writing desk, as lines typed one after the other."""
        try:
            found = self._script.letter(waiting.argument)
        except Trouble as trouble:
            saves.log.error("%s", trouble)
            self._choose(waiting.options)
            return
        desk = read_desk(found, self.play.language, self.play.holds)
        self._write("", *self._wrapped("\n".join(desk.about)))
        self._write("", self._words("letter"), *self._numbered(desk.phrases, 1), "")
        self._write(*self._wrapped(desk.salutation))
        body = "\n".join(self._typed_lines(desk.phrases))
        self._write(*self._wrapped(desk.foot))
        text = whole(desk, body)
        if desk.keep and text:
            self.play.write(desk.keep, text, self._noticed(body, desk))
            self._keep_letter(waiting.argument, text)
        if len(waiting.options) == 1:
            self.play.choose(waiting.options[0].index, self._clock())
        else:
            self._choose(waiting.options)

    def _noticed(self, page: str, desk: Desk) -> tuple[Finding, ...]:
        """What a careful reader notices in a letter, for the script to speak of."""
        language = self.play.language
        known = (desk.recipient, *desk.about)
        return proofread(page, language, speller(language, self._dictionaries), known)

    def _typed_lines(self, phrases: Sequence[str]) -> Iterator[str]:
        while typed := self.ask(PEN).rstrip():
            number = int(typed) - 1 if typed.isdecimal() else -1
            if 0 <= number < len(phrases):
                typed = phrases[number]
                self._write(*self._wrapped(typed))
            yield typed

    def _keep_letter(self, name: str, text: str) -> None:
        """Keep the letter as a file; one of an earlier playthrough is never written over."""
        path = self._letters / f"{name}.txt"
        for number in itertools.count(2):
            if not path.exists():
                break
            path = self._letters / f"{name}-{number}.txt"
        try:
            self._letters.mkdir(parents=True, exist_ok=True)
            files.write(path, text + "\n")
        except OSError as error:
            saves.log.error("the letter %s could not be kept: %s", path, error)
            return
        self._write("", self._words("kept").format(path=path))

    def tell(self, trouble: Trouble | str) -> None:
        """What is wrong, in the language of the game."""
        self._write(sentences.load(self._languages, self.play.language)(str(trouble)))

    # Commands

    def back(self) -> None:
        """`/back`: to the last place where something else could be done."""
        before = len(self.play.transcript)
        self.play.back_to_choice()
        self._printed = len(self.play.transcript)
        if self._printed == before:
            self._write(self._words("first"))
            return
        self._write("", "…", "")
        self._printed = max(self._printed - 1, 0)

    def save(self) -> None:
        """`/save`: into the one manual save."""
        try:
            self._store.save(saves.MANUAL, self.play, self._keeper.engine())
        except Trouble as trouble:
            self.tell(trouble)
            return
        self._write(self._words("saved"))

    def load(self) -> None:
        """`/load`: the manual save, or failing that the newest of all."""
        try:
            if saves.MANUAL in self._store.headers():
                found = self._store.take_up(saves.MANUAL, self._restore)
            else:
                newest = self._store.take_up_newest(self._restore)
                if newest is None:
                    self._write(self._words("nothing"))
                    return
                found = newest
            self.play, loaded = found
        except Trouble as trouble:
            self.tell(trouble)
            return
        self.recap(loaded.notice)

    def history(self) -> None:
        """`/history`: the last lines again."""
        self._write("")
        for message in self.play.transcript[-HISTORY:]:
            self._print(message)

    def quit(self) -> None:
        """`/quit`: the place is kept."""
        raise Quit

    def recap(self, *notices: str) -> None:
        """Show the last line again, for somebody who comes back, after what he has to know."""
        told = sentences.load(self._languages, self.play.language)
        notices = tuple(told(words) for words in (*notices, self.play.notice) if words)
        self._write("", *notices, "…", "")
        self._printed = max(len(self.play.transcript) - 1, 0)


COMMANDS: dict[str, Callable[[Reader], None]] = {
    "/back": Reader.back,
    "/save": Reader.save,
    "/load": Reader.load,
    "/history": Reader.history,
    "/quit": Reader.quit,
}


def wrap(text: str, columns: int) -> list[str]:
    """Text in lines of so many columns, a Hangul letter taking two. Words are kept whole."""
    lines: list[str] = []
    line = ""
    for word in text.split(" "):
        longer = f"{line} {word}" if line else word
        if line and _columns(longer) > columns:
            lines.append(line)
            line = word
        else:
            line = longer
    return [*lines, line]


def _columns(text: str) -> int:
    wide = sum(unicodedata.east_asian_width(letter) in "WF" for letter in text)
    return len(text) + wide

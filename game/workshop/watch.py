"""The verb `her watch`: the game runs, and a story file that is saved is played at once.

The watcher looks at the folder, compiles what changed and hands over a script that is ready to
play, or what is wrong with it, in which case the old story plays on. It knows no window and no
terminal; the two front ends ask it as often as they like. It changes no file of the story; it
opens the writer's own editor where the window asks for it.
"""

from __future__ import annotations

import argparse
import os
import queue
import secrets
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TextIO

from game import company, config
from game.cli import has_display
from game.config import Settings
from game.errors import Trouble
from game.improv.engines import Engine
from game.improv.improviser import Improviser
from game.improv.world import World, load_world
from game.play.keeper import Keeper
from game.play.playthrough import Playthrough
from game.play.saves import Loaded, Saves
from game.play.theatre import MAIN, Press, Script
from game.reader import Edited, Reader
from game.workshop import yaml_faults
from game.workshop.check import contract_findings
from game.workshop.console import Console, where
from game.workshop.editor import Run, open_at
from game.workshop.read import means
from game.workshop.warp import past, rehearsal

LOOK = 0.08  # seconds between two looks at the folder
WATCHED = (".ink", ".yaml", ".po")
SPOKEN = ("cast.yaml", "facts.yaml", "_common.yaml")  # what who speaks has read beforehand
READ = "The story has faults; mend them, and it begins."
OLD = "The old story plays on."

Marks = Mapping[str, tuple[int, int]]


@dataclass(frozen=True)
class Change:
    """What came of an edit.

    script is ready to play, None while there are faults; these are `file:line:column: code:
    message`. speakers says that who finds the lines has to be hired anew.
    """

    script: Script | None
    faults: tuple[str, ...] = ()
    speakers: bool = False


class Watcher:
    """Looks at one story folder.

    Args:
        folder: the story.
        cache: where compiled stories are remembered.
        editor: what opens a line of the script, instead of $VISUAL and $EDITOR.
        run: starts a program.
    """

    def __init__(
        self, folder: Path, cache: Path, editor: str = "", run: Run = subprocess.Popen
    ) -> None:
        self._folder, self._cache = folder, cache
        self._editor, self._run = editor, run
        self._script: Script | None = None
        self._press = Press(folder)
        self._made: Marks = {}
        self._seen: Marks = {}
        self._looked = float("-inf")
        self._faulty: set[str] = set()
        self._speakers = False

    def begin(self, language: str) -> Change:
        """The story as it is now."""
        self._made = self._seen = _marks(self._folder)
        return self._change(set(self._made), language)

    def poll(self, now: float, language: str) -> Change | None:
        """What came of an edit since the last call; None while nothing has. Cheap to call.

        A file counts as saved when two looks find it the same.

        Args:
            now: monotonic seconds.
            language: the one that is played.
        """
        if now - self._looked < LOOK:
            return None
        self._looked = now
        before, self._seen = self._seen, _marks(self._folder)
        if self._seen in (self._made, {}) or self._seen != before:
            return None
        changed = {name for name, _ in self._made.items() ^ self._seen.items()}
        self._made = self._seen
        return self._change(changed, language)

    def open(self, play: Playthrough) -> str:
        """Open the last line in the writer's editor: its `file:line`, and what went wrong."""
        if self._script is None:
            return READ
        try:
            place = where(play, self._script)
        except Trouble as trouble:
            return str(trouble)
        file, windows = self._folder / place.file, sys.platform == "win32"
        wrong = open_at(self._editor, os.environ, file, place.line, windows, self._run)
        return f"{place}: {wrong}" if wrong else str(place)

    def _change(self, changed: set[str], language: str) -> Change:
        self._speakers |= any(name.rpartition("/")[2] in SPOKEN for name in changed)
        try:
            world = load_world(self._folder)
            script = Script(self._folder, self._cache, world, self._press)
            faults = tuple(self._faults(script, world, changed | self._faulty, language))
        except Trouble as trouble:
            faults = (_fault(trouble),)
        if faults:
            return Change(None, faults)
        speakers, self._speakers = self._speakers, False
        self._script = script
        return Change(script, speakers=speakers)

    def _faults(
        self, script: Script, world: World, changed: set[str], language: str
    ) -> Iterator[str]:
        compilation = script.compile(language)
        for found in compilation.diagnostics:
            if found.severity == "error":
                yield str(replace(found, file=str(self._folder / found.file)))
        self._faulty.clear()
        for name in sorted(changed):
            path = self._folder / name
            if path.suffix != ".yaml" or not path.is_file():
                continue
            faults: list[str] = []
            try:
                if name.startswith("improv/") and not path.name.startswith("_"):
                    found_here = contract_findings(path, world, compilation.facts)
                    faults = [str(one) for one in found_here if one.severity == "error"]
                elif name.startswith("letters/"):
                    script.letter(path.stem)
                else:  # the interface's words, the device, the lit windows
                    slips = yaml_faults.faults(path.read_text(encoding="utf-8-sig"))
                    faults = [
                        f"{path}:{slip.line}:{slip.column}: story-yaml: {slip.message}"
                        for slip in slips[:1]
                    ]
            except (OSError, UnicodeError) as error:
                faults = [f"{path}:1:1: story-file: This file cannot be read ({error})."]
            except Trouble as trouble:
                faults = [_fault(trouble)]
            if faults:
                self._faulty.add(name)
            yield from faults


def _fault(trouble: Trouble) -> str:
    return f"{trouble.file}:{max(trouble.line, 1)}:1: story-file: {trouble.sentence}"


def _marks(folder: Path) -> dict[str, tuple[int, int]]:
    """When each story file was last written, and its size."""
    found: dict[str, tuple[int, int]] = {}
    for root, _, names in os.walk(folder):
        for name in names:
            if not name.endswith(WATCHED):
                continue
            path = os.path.join(root, name)
            try:
                about = os.stat(path)
            except OSError:  # it was just taken away
                continue
            found[os.path.relpath(path, folder).replace(os.sep, "/")] = (
                about.st_mtime_ns,
                about.st_size,
            )
    return found


# --- the verb -------------------------------------------------------------------------------------


def main(argv: list[str]) -> int:
    """Play a story folder while it is being written; the exit code.

    Raises:
        Trouble: there is no story, or no display for the window.
    """
    parser = argparse.ArgumentParser(
        prog="her watch", description="Play a story while it is written; saved files play at once."
    )
    parser.add_argument("--story", type=Path, help="a story folder of your own")
    parser.add_argument("--read", action="store_true", help="in the terminal")
    parser.add_argument("--new", action="store_true", help="with --read: from the beginning")
    words = "as chosen in the settings; with --read, of this sitting alone"
    parser.add_argument("--language", choices=("en", "ko"), default="", help=words)
    parser.add_argument("--at", default="", help="begin at KNOT, WINDOW or FILE:LINE")
    options = parser.parse_args(argv)
    folder = options.story or config.data("story")
    if not (folder / MAIN).is_file():
        raise Trouble(f"There is no story here: a story folder holds a {MAIN}.", str(folder))
    settings, _ = config.load(config.folders().settings)
    language = options.language or settings.language or "en"
    watcher = Watcher(folder, config.folders().cache, settings.editor)
    script = mended(watcher, language, sys.stdout, time.monotonic, time.sleep)
    if options.read:
        settings = replace(settings, language=language)
        _Sitting(watcher, script, settings, options.at).read(options.new)
        return 0
    if not has_display(os.environ, sys.platform):
        raise Trouble("There is no display here to open a window on; --read plays in the terminal.")
    from game.stage.app import play
    from game.stage.rehearsal import Start

    if not options.at:
        return play(folder, watcher, language=options.language)
    found = past(script, company.understudy(folder), language, options.at)
    folders = rehearsal(config.folders())
    return play(folder, watcher, Start(found.payload, folders, found.notice), options.language)


def mended(
    watcher: Watcher,
    language: str,
    out: TextIO,
    clock: Callable[[], float],
    rest: Callable[[float], None],
) -> Script:
    """The story, once it has no faults; until then they are told after every save."""
    change: Change | None = watcher.begin(language)
    while change is None or change.script is None:
        if change is not None:
            out.write("\n".join((*change.faults, READ, "")))
            out.flush()
        rest(LOOK)
        change = watcher.poll(clock(), language)
    return change.script


class _Sitting:
    """One sitting in the terminal, with an eye on the folder while nobody types."""

    def __init__(self, watcher: Watcher, script: Script, settings: Settings, at: str) -> None:
        self._watcher, self._script, self._settings = watcher, script, settings
        self._at, self._notice = at, ""
        self._folders = rehearsal(config.folders()) if at else config.folders()
        self._improviser, self._engine = self._hire()
        self._typed: queue.Queue[str | None] = queue.Queue()
        self._reader: Reader

    def read(self, new: bool) -> None:
        """Until the reader leaves."""
        store = Saves(self._folders.saves, datetime.now)
        loaded = None if new or self._at else store.latest()
        self._reader = Reader(
            self._restore(loaded) if loaded else self._begun(),
            self._script,
            store,
            Keeper(store, lambda: company.identity(self._engine)),
            self._restore,
            self._ask,
            sys.stdout,
            self._folders.letters,
            columns=shutil.get_terminal_size().columns,
        )
        Console(self._reader, means(lambda: self._script, lambda: self._improviser), sys.stdout)
        if loaded is not None or self._at:
            self._reader.recap(loaded.notice if loaded else self._notice)
        threading.Thread(target=_listen, args=(sys.stdin, self._typed), daemon=True).start()
        try:
            self._reader.read()
        finally:
            self._improviser.close()

    def _begun(self) -> Playthrough:
        """From the beginning, or from the place that was asked for."""
        language = self._settings.language
        if not self._at:
            seed = secrets.randbits(31)
            return Playthrough.begin(self._script, self._improviser, language, seed)
        found = past(self._script, company.understudy(self._script.folder), language, self._at)
        self._notice = found.notice
        now = time.monotonic()
        return Playthrough.restore(found.payload, self._script, self._improviser, now)

    def _hire(self) -> tuple[Improviser, Engine]:
        script = self._script
        improviser, engine, notice = company.hire(
            self._settings, script.folder, script.world, self._folders.log
        )
        if notice:
            print(notice)
        return improviser, engine

    def _restore(self, loaded: Loaded) -> Playthrough:
        return Playthrough.restore(loaded.payload, self._script, self._improviser, time.monotonic())

    def _ask(self, prompt: str) -> str:
        """What somebody types, unless a file is saved first."""
        print(prompt, end="", flush=True)
        while True:
            try:
                typed = self._typed.get(timeout=LOOK)
            except queue.Empty:
                self._look()
                continue
            if typed is None:
                raise EOFError
            return typed

    def _look(self) -> None:
        change = self._watcher.poll(time.monotonic(), self._reader.play.language)
        if change is None:
            return
        print()
        if change.script is None:
            print(*change.faults, OLD, sep="\n", flush=True)
            return
        self._script = change.script
        old = self._improviser
        if change.speakers and self._settings.engine == "scripted":
            self._improviser, self._engine = self._hire()
        play = self._reader.play.restaged(self._script, self._improviser, time.monotonic())
        if old is not self._improviser:
            old.close()
        self._reader.take(play, self._script)
        raise Edited


def _listen(keys: TextIO, typed: queue.Queue[str | None]) -> None:
    """Hand on every line that is typed, and None at the end."""
    for line in keys:
        typed.put(line.rstrip("\n"))
    typed.put(None)

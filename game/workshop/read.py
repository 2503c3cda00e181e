"""The verb `her read`: builds what the terminal reader needs, and the bare transcript of any ink.

A sitting goes on where the last one ended, however it ended, unless `--new` is given.
"""

from __future__ import annotations

import argparse
import random
import secrets
import shutil
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TextIO

from game import company, config
from game.config import Settings
from game.errors import Trouble
from game.improv.engines.llama import Llama, LoadProgress
from game.improv.improviser import Improviser
from game.play.keeper import Keeper
from game.play.messages import Ended
from game.play.playthrough import Playthrough
from game.play.saves import Loaded, Saves
from game.play.sitting import Sitting
from game.play.story import Story
from game.play.theatre import Script, load_script
from game.reader import PEN, WORDS, Ask, Reader
from game.workshop.compiling import compile_file
from game.workshop.console import Console, Means
from game.workshop.plain import play_plain
from game.workshop.players import BOTS
from game.workshop.warp import past, rehearsal

LOOK = 0.1  # seconds between two looks at a model that loads
OTHER = {
    "model": "Another voice spoke when this was kept ({was}); what comes now may sound different.",
    "prompt": "Her directions have changed since this was kept; she may sound a little different.",
}


def main(argv: list[str]) -> int:
    """Read the game in the terminal; the exit code.

    Raises:
        Trouble: the story cannot be played.
    """
    options = _arguments().parse_args(argv)
    if options.plain:
        return _plain(options)
    if options.file is not None:
        raise Trouble("A single ink file is read with --plain; a story folder with --story DIR.")
    settings, wrong = config.load(config.folders().settings)
    for sentence in wrong:
        print(sentence, file=sys.stderr)
    chosen = replace(
        settings,
        language=options.language or settings.language or "en",
        engine=options.engine or settings.engine,
        model_path=options.model or settings.model_path,
    )
    _sit(options, chosen)
    return 0


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="her read", description="The game in the terminal.")
    parser.add_argument("file", nargs="?", type=Path, help="an ink file or compiled JSON (--plain)")
    parser.add_argument("--plain", action="store_true", help="the bare transcript of any ink file")
    parser.add_argument("--choices", type=Path, help="with --plain: choice numbers, one a line")
    parser.add_argument("--story", type=Path, help="a story folder of your own")
    parser.add_argument("--new", action="store_true", help="from the beginning")
    parser.add_argument("--language", choices=("en", "ko"))
    parser.add_argument("--engine", choices=("scripted", "llama", "server"))
    parser.add_argument("--model", default="", help="with --engine llama: the model file")
    parser.add_argument("--seed", type=int, help="the same chances again")
    parser.add_argument("--chapters", type=int, default=0, help="stop after this chapter")
    parser.add_argument("--at", default="", help="begin at KNOT, WINDOW or FILE:LINE (writers)")
    parser.add_argument("--writer", action="store_true", help="with /vars /set /where /at")
    parser.add_argument(
        "--auto", nargs="?", const="talkative", choices=tuple(BOTS), help="let a bot play"
    )
    return parser


def _plain(options: argparse.Namespace) -> int:
    if options.file is None:
        raise Trouble("Name the ink file or the compiled JSON to read.")
    if options.file.suffix == ".json":
        compiled = _text(options.file)
    else:
        compilation = compile_file(options.file)
        for found in compilation.diagnostics:
            print(found, file=sys.stderr)
        if compilation.json is None:
            return 1
        compiled = compilation.json
    numbers = _text(options.choices).splitlines() if options.choices else sys.stdin
    play_plain(Story(compiled, options.seed), numbers, sys.stdout)
    return 0


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise Trouble(f"This file cannot be read ({error}).", str(path)) from None


def _sit(options: argparse.Namespace, settings: Settings) -> None:
    """One sitting: the parts are built and handed to each other."""
    folders = rehearsal(config.folders()) if options.at else config.folders()
    script = load_script(options.story or config.data("story"), folders.cache)
    improviser, engine, notice = company.hire(settings, script.folder, script.world, folders.log)
    seed = secrets.randbits(31) if options.seed is None else options.seed
    store = Saves(folders.saves, datetime.now)

    def restore(loaded: Loaded) -> Playthrough:
        play = Playthrough.restore(loaded.payload, script, improviser, 0.0)
        play.language = options.language or play.language
        return play

    sitting = Sitting(folders.saves)
    sitting.take_seat(store)
    play, loaded = None, None
    if options.at:
        play = _at(options, script, improviser, settings.language)
    elif not options.new:
        play, loaded = store.take_up_newest(restore) or (None, None)
    if play is None or (isinstance(play.waiting, Ended) and not options.at):
        loaded = None
        play = Playthrough.begin(script, improviser, settings.language, seed)
    bot = options.auto is not None
    reader = Reader(
        play,
        script,
        store,
        Keeper(store, lambda: company.identity(engine)),
        restore,
        _at_the_keys,
        sys.stdout,
        folders.letters,
        columns=shutil.get_terminal_size().columns,
        rows=shutil.get_terminal_size().lines if sys.stdin.isatty() and not bot else 0,
        dictionaries=config.data("assets") / "spelling",
    )
    if bot:
        reader.ask = _bot(options.auto, reader, random.Random(seed), sys.stdout)
    if options.writer:
        Console(reader, means(lambda: script, lambda: improviser), sys.stdout)
    if notice:
        reader.tell(notice)
    if isinstance(engine, Llama):
        wait_for_model(lambda: engine.progress, sys.stdout, time.sleep)
    if sitting.second or (sitting.cut and loaded is not None):
        print(WORDS[play.language]["second" if sitting.second else "cut"])
    if loaded is not None:
        saved = loaded.header.engine
        other = OTHER.get(company.other_voice(saved, engine), "")
        reader.recap(loaded.notice, other.format(was=saved.partition(" prompt ")[0]))
    if options.at:
        reader.recap()
    well = False
    try:
        reader.read(options.chapters)
        well = True
    finally:
        improviser.close()
        sitting.end(well)


def _at(
    options: argparse.Namespace, script: Script, improviser: Improviser, language: str
) -> Playthrough:
    """A performance at the place that was asked for.

    Raises:
        Trouble: there is no such place.
    """
    seed = 1 if options.seed is None else options.seed
    found = past(script, company.understudy(script.folder), language, options.at, seed)
    if found.notice:
        print(found.notice)
    return Playthrough.restore(found.payload, script, improviser, 0.0)


def means(script: Callable[[], Script], improviser: Callable[[], Improviser]) -> Means:
    """What a writer's console needs, for the story and the voice as they are when it is used."""
    return Means(
        script,
        lambda payload: Playthrough.restore(payload, script(), improviser(), 0.0),
        lambda at, lang: past(script(), company.understudy(script().folder), lang, at),
    )


def wait_for_model(
    progress: Callable[[], LoadProgress], out: TextIO, rest: Callable[[float], None]
) -> None:
    """Tell how a model loads, by tenths, until it is ready or has failed."""
    told = -1
    while (now := progress()).phase not in ("ready", "failed"):
        tenth = int(now.fraction * 10)
        if tenth > told:
            out.write(f"{now.phase} {tenth * 10} %\n")
            out.flush()
            told = tenth
        rest(LOOK)
    if now.trouble:
        out.write(f"{now.trouble}\n")


def _at_the_keys(prompt: str) -> str:
    """A line somebody types. Ctrl-C puts the book down as the end of input does."""
    try:
        return input(prompt)
    except KeyboardInterrupt:
        raise EOFError from None


def _bot(name: str, reader: Reader, chance: random.Random, out: TextIO) -> Ask:
    """Types what the bot says, in sight; letters are two lines long."""
    pen: Iterator[str] = iter(())

    def ask(prompt: str) -> str:
        nonlocal pen
        if prompt == PEN:
            line = next(pen, None)
            if line is None:
                pen = iter(("1", ""))
                line = next(pen)
        else:
            pen = iter(())
            line = BOTS[name](reader.play.waiting, chance)
        out.write(f"{prompt}{line}\n")
        return line

    return ask

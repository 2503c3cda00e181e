"""The door: parses the verb and hands over to the module that knows it.

No traceback reaches a person: what they can mend leaves as one sentence (exit code 1, or 2 where
the command itself was wrong), and a mistake of ours is written to the log file (exit code 70).
Each verb's module is imported when it is called, and nothing else.
"""

from __future__ import annotations

import contextlib
import importlib
import logging
import logging.handlers
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from game import __version__, config
from game.config import LOG_FILE
from game.errors import Mishap, Trouble

USAGE, OURS = 2, 70  # exit codes; 70 is EX_SOFTWARE of sysexits.h
LOG_BYTES = 1_000_000
NO_DISPLAY = "There is no display here to open a window on; her read plays in the terminal."

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Verb:
    """A verb's module has `main(argv) -> int`; `window` says that it needs a display."""

    module: str
    help: str
    window: bool = False


VERBS: Mapping[str, Verb] = {
    "play": Verb("game.stage.app", "play in a window (also without a verb)", window=True),
    "read": Verb("game.workshop.read", "play in the terminal"),
    "compile": Verb("game.workshop.compiling", "compile an ink file"),
    "watch": Verb("game.workshop.watch", "play a story while it is written"),
    "check": Verb("game.workshop.check", "look over a story folder"),
    "model": Verb("game.workshop.model", "the models one could play with: list, get, use, test"),
    "bench": Verb("game.workshop.bench", "windows of free talk, tried by bots or by hand"),
    "cover": Verb("game.workshop.cover", "let bots play the story; what nobody came to"),
    "graph": Verb("game.workshop.graph", "the story as one HTML page"),
    "names": Verb("game.workshop.names", "find a name of the story, or give it another"),
    "recording": Verb("game.workshop.recording", "sheets for voice actors"),
    "lsp": Verb("game.workshop.language_server", "a language server for editors (lsp extra)"),
    "stats": Verb("game.workshop.stats", "how much is written, and how long it takes"),
    "spell": Verb("game.workshop.spelling", "look every word up, in each language"),
    "strings": Verb("game.workshop.strings", "keep the translations in step with the story"),
    "saves": Verb("game.workshop.saves", "look after saves: verify, export, import"),
    "replay": Verb("game.workshop.replay", "where every improvised line of a save came from"),
    "privacy": Verb("game.workshop.privacy", "what is kept of you: see, take along, delete"),
    "shots": Verb("game.stage.shots", "pictures of every place and page"),
    "trailer": Verb("game.stage.trailer", "a minute of the game as a film (trailer extra)"),
    "paint": Verb("game.workshop.paint", "paint the places anew (art extra)"),
}


def main(argv: Sequence[str] | None = None, verbs: Mapping[str, Verb] = VERBS) -> int:
    """Run one command; the exit code."""
    words = list(sys.argv[1:] if argv is None else argv)
    _speak_any_script()
    if words and words[0] in ("-h", "--help"):
        print(_help(verbs))
        return 0
    if words and words[0] == "--version":
        print(f"her {__version__}")
        return 0
    name = words.pop(0) if words and not words[0].startswith("-") else "play"
    if name == "play" and any(word.partition("=")[0] == "--at" for word in words):
        name = "watch"  # to begin at a place is a writer's wish
    if name not in verbs:
        print(f"There is no “her {name}”.\n\n{_help(verbs)}", file=sys.stderr)
        return USAGE
    folder = config.folders().log
    with _log_file(folder):
        return _run(verbs[name], words, folder)


def _run(verb: Verb, words: list[str], log_folder: Path) -> int:
    try:
        asks_how = "-h" in words or "--help" in words
        if verb.window and not asks_how and not has_display(os.environ, sys.platform):
            raise Trouble(NO_DISPLAY)
        return int(importlib.import_module(verb.module).main(words))
    except Trouble as trouble:
        print(trouble, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:  # whoever was reading has had enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as error:
        if isinstance(error, Mishap):  # told without the player's words
            log.error("a mistake in the game\n%s", error.report)
        else:
            log.exception("a mistake in the game")
        sentence = "Something in the game itself went wrong; your place is saved. It is told in"
        print(f"{sentence} {log_folder / LOG_FILE}.", file=sys.stderr)
        return OURS


def _help(verbs: Mapping[str, Verb]) -> str:
    width = max(map(len, verbs))
    lines = "\n".join(f"  {name:{width}} {verb.help}" for name, verb in verbs.items())
    return f"usage: her [VERB] [OPTIONS]\n\n{lines}\n\nher VERB --help says more."


def has_display(environment: Mapping[str, str], platform: str) -> bool:
    """Whether a window can open: on Linux, a display or a driver that needs none is named."""
    if not platform.startswith("linux"):
        return True
    return any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "SDL_VIDEODRIVER"))


def _speak_any_script() -> None:
    """A terminal that cannot show a letter shows a question mark instead of stopping the game."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")


@contextlib.contextmanager
def _log_file(folder: Path) -> Iterator[None]:
    """Write the log to a file. A folder that cannot be written costs only the log."""
    root = logging.getLogger("game")
    root.setLevel(logging.INFO)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = logging.handlers.RotatingFileHandler(
            folder / LOG_FILE, maxBytes=LOG_BYTES, backupCount=2, encoding="utf-8"
        )
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root.addHandler(handler)
    try:
        yield
    finally:
        root.removeHandler(handler)
        handler.close()

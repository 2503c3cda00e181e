"""The verb `her model`: list, get, use and test the model files a player could play with.

Nothing is fetched unless `get` is typed. A listed model goes by its name, an own file by its path.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TextIO

from game import config
from game.errors import Trouble
from game.improv.download import Download, Progress
from game.improv.models import Listed, catalogue, check_file, fetch, listed
from game.improv.tryout import Measured, Step, try_out
from game.play.theatre import load_script

GB = 1e9
LOOK = 0.2  # seconds between two looks at a download
TRIED_IN = "first_talk"  # the window whose prompt a model is tried with, where a story has it

VERDICTS = {
    "good": "This machine plays well with this model.",
    "slow": "It plays, with pauses: some of her lines will be a while in coming.",
    "tight": "It runs, and leaves too little memory for everything else; take a smaller one.",
    "no": "Not on this machine: the writer's lines would have to stand in for it.",
}


def main(argv: list[str]) -> int:
    """Do one deed; the exit code.

    Raises:
        Trouble: there is no such model, or it cannot be had.
    """
    options = _arguments().parse_args(argv)
    folders = config.folders()
    if options.deed == "list":
        _list(folders.models, sys.stdout)
        return 0
    if not options.model:
        raise Trouble(f"Name a model of the list, or give a file: her model {options.deed} MODEL.")
    if options.deed == "get":
        return _get(listed(options.model), folders.models, sys.stdout, time.sleep)
    path = model_path(options.model, folders.models)
    if options.deed == "use":
        use(path, folders.settings)
        print(f"From here on {path.name} answers. her read and her play take it up.")
        return 0
    return _test(path, options, folders.log)


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="her model", description="The model files one could play with."
    )
    parser.add_argument("deed", choices=("list", "get", "use", "test"))
    parser.add_argument("model", nargs="?", default="", help="a name of the list, or a file")
    parser.add_argument("--language", choices=("en", "ko"), default="en", help="with test")
    parser.add_argument("--threads", type=int, default=0, help="with test; 0: all but one core")
    return parser


def model_path(name: str, folder: Path) -> Path:
    """The file meant by a name of the list or a path; it is whole.

    Raises:
        Trouble: it is not here, or no model.
    """
    own = Path(name).expanduser()
    if own.suffix == ".gguf" or own.is_file():
        return check_file(own).path.resolve()
    model = listed(name)
    here = model.here(folder)
    if here is None:
        raise Trouble(f"{model.title} is not here yet: her model get {name}, or give its path.")
    return check_file(here).path.resolve()


def use(path: Path, folder: Path) -> None:
    """Keep a model file as the one that answers.

    Raises:
        Trouble: the settings cannot be kept.
    """
    settings, _ = config.load(folder)
    config.save(replace(settings, engine="llama", model_path=str(path)), folder)


# --- list and get ---------------------------------------------------------------------------------


def _list(folder: Path, out: TextIO) -> None:
    for model in catalogue():
        size = f"{model.bytes / GB:.1f} GB" if model.bytes else "size unknown"
        state = "here" if model.here(folder) else "get it" if model.address else "by hand"
        languages = ", ".join(model.languages)
        out.write(
            f"{model.name:12} {model.title}\n"
            f"{'':12} {size}, {model.memory_gb:g} GB of memory, {languages}, {model.licence}; "
            f"{state}\n{'':12} {model.note['en']}\n"
        )
        if not model.address:
            out.write(f"{'':12} no address is known: put {model.file} into {folder}\n")
    own = [path for path in sorted(folder.glob("*.gguf")) if path.name not in _names()]
    for path in own:
        out.write(f"{path.name}: your own\n")
    out.write(f"\nThey lie in {folder}. Any other GGUF file: her model use FILE.\n")


def _names() -> set[str]:
    return {model.file for model in catalogue()}


def _get(model: Listed, folder: Path, out: TextIO, rest: Callable[[float], None]) -> int:
    """Fetch a model; Ctrl-C pauses, and the same command goes on."""
    here = model.here(folder)
    if here is not None:
        out.write(f"{model.title} is here already: {check_file(here).path}\n")
        return 0
    download = fetch(model, folder)
    out.write(f"{model.title}, {model.licence}\n{model.address}\n")
    download.start()
    try:
        watch(download, out, rest)
    except KeyboardInterrupt:
        download.pause()
        out.write("\nPaused; the same command goes on.\n")
        return 130
    if download.progress.phase != "done":
        raise Trouble(download.progress.trouble)
    out.write(f"{download.wanted.path}\nPlay with it: her model use {model.name}\n")
    return 0


def watch(download: Download, out: TextIO, rest: Callable[[float], None]) -> None:
    """Tell how a download goes until it is over: one line written over; in a file, tenths."""
    told = -1
    while True:
        progress = download.progress
        if out.isatty():
            out.write(f"\r{_bar(progress)}\x1b[K")
        elif int(progress.share * 10) > told:
            told = int(progress.share * 10)
            out.write(f"{_bar(progress)}\n")
        out.flush()
        if progress.over:
            out.write("\n" if out.isatty() else "")
            return
        rest(LOOK)


def _bar(progress: Progress) -> str:
    size = f"{progress.done / GB:.2f} of {progress.total / GB:.2f} GB"
    if progress.phase != "fetching" or not progress.rate:
        return f"{progress.share:4.0%}  {size}  {progress.phase}"
    left = (progress.total - progress.done) / progress.rate
    return (
        f"{progress.share:4.0%}  {size}  {progress.rate / 1e6:.1f} MB/s  "
        f"{int(left) // 60}:{int(left) % 60:02} left"
    )


# --- test -----------------------------------------------------------------------------------------


def _test(path: Path, options: argparse.Namespace, log_folder: Path) -> int:
    from game.improv.engines.llama import Llama, LlamaSettings

    script = load_script(config.data("story"), config.folders().cache)
    contract = script.contract(TRIED_IN)
    log_folder.mkdir(parents=True, exist_ok=True)
    file = check_file(path)
    print(f"{file.title} ({file.architecture}, {file.bytes / GB:.2f} GB), under a minute …")
    settings = LlamaSettings(threads=options.threads)
    with closing(Llama(path, script.world, settings, log_folder / "model.log")) as engine:
        found = try_out(
            engine, contract, options.language, time.monotonic, time.sleep, _told(sys.stderr)
        )
    print(report(found))
    return 0 if found.verdict in ("good", "slow") else 1


def _told(out: TextIO) -> Callable[[Step], None]:
    last = ""

    def tell(step: Step) -> None:
        nonlocal last
        words = f"{step.phase} {step.share:.0%}"
        if words != last and out.isatty():
            out.write(f"\r{words}\x1b[K")
            out.flush()
        last = words

    return tell


def report(found: Measured) -> str:
    """The figures and the verdict, in words."""
    lines = []
    if found.turns:
        memory = f"{found.memory / GB:.1f} GB" if found.memory else "not known"
        machine = f" of {found.machine / GB:.1f} GB" if found.machine else ""
        lines = [
            f"ready after            {found.load_s:.1f} s",
            f"first sentence after   {found.first_s:.1f} s",
            f"speed                  {found.rate:.1f} tokens a second",
            f"prompt read anew       {found.anew:.0%} after the first turn",
            f"memory                 {memory}{machine}",
        ]
    return "\n".join([*lines, *([found.trouble] if found.trouble else []), VERDICTS[found.verdict]])

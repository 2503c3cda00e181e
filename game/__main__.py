"""`python -m game` is `her`; in the built folder it is also what starts the game's own children.

A child (a model, a voice) is a process of its own, started as `python -m MODULE` or `python FILE`.
The built folder has no python: there the program itself is started so, and runs that module.
"""

from __future__ import annotations

import runpy
import sys
from multiprocessing import freeze_support
from pathlib import Path

CHILDREN = {
    "llama_child": "game.improv.engines.llama_child",
    "piper_child": "game.stage.voice.piper_child",
    "ear_child": "game.stage.voice.ear_child",
}


def child(arguments: list[str]) -> str:
    """The module of the child that is to be run, "" where the game itself is."""
    if len(arguments) < 2 or arguments[0] not in ("-m", "-P"):
        return ""
    name = arguments[1].rpartition(".")[2] if arguments[0] == "-m" else Path(arguments[1]).stem
    return CHILDREN.get(name, "")


def main() -> int:
    """Run the game, or the child that was asked for; the exit code."""
    if getattr(sys, "frozen", False):
        freeze_support()  # one of the processes of `her cover`: it does its work and ends here
        module = child(sys.argv[1:])
        if module:
            sys.argv = [module, *sys.argv[3:]]
            runpy.run_module(module, run_name="__main__")
            return 0
    from game import cli

    return cli.main()


if __name__ == "__main__":
    sys.exit(main())

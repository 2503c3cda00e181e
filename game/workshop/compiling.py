"""The verb `her compile`: ink source in, ink runtime JSON out.

Diagnostics go to the error stream, one a line. With errors nothing is written.
"""

from __future__ import annotations

import argparse
import gc
import sys
from pathlib import Path

from game import files
from game.errors import Trouble
from game.ink import Compilation, compile_story


def main(argv: list[str]) -> int:
    """Compile one story; 1 when it has errors.

    Raises:
        Trouble: the result cannot be written.
    """
    parser = argparse.ArgumentParser(prog="her compile", description="Ink in, ink JSON out.")
    parser.add_argument("file", type=Path, help="the main ink file")
    parser.add_argument("-o", "--out", type=Path, help="the JSON file (else: beside the source)")
    options = parser.parse_args(argv)
    compilation = compile_file(options.file)
    # The process ends soon; to look through a long story's trees for garbage before that would
    # take as long as parsing them.
    gc.freeze()
    for found in compilation.diagnostics:
        print(found, file=sys.stderr)
    if compilation.json is None:
        return 1
    out = options.out or options.file.with_suffix(".json")
    try:
        files.write(out, compilation.json)
    except OSError as error:
        raise Trouble(f"The JSON could not be written ({error.strerror}).", str(out)) from None
    return 0


def compile_file(path: Path) -> Compilation:
    """Compile the story whose main file this is; its includes lie beside it."""
    return compile_story(
        path.name, lambda name: (path.parent / name).read_text(encoding="utf-8-sig")
    )

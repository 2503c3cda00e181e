"""Opening the writer's editor at a line: `$VISUAL`, `$EDITOR`, or the setting `editor`.

A program and its arguments as a list; no shell ever reads them. Which argument names the line
depends on the editor; `{file}` and `{line}` in the setting say it for one that is not known here.
"""

from __future__ import annotations

import shlex
import subprocess
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path, PureWindowsPath

from game.errors import Trouble

NONE = "Set the environment variable VISUAL or EDITOR, or “editor” in the settings, to open it."
# How an editor is told the line, by the name of its program (from their manuals).
GO_TO = {
    ("code", "codium", "code-insiders", "cursor"): ("--goto", "{file}:{line}"),
    ("subl", "sublime_text", "zed", "hx", "helix", "micro"): ("{file}:{line}",),
    ("kate", "kwrite"): ("--line", "{line}", "{file}"),
    ("idea", "pycharm", "webstorm"): ("--line", "{line}", "{file}"),
    ("notepad++",): ("-n{line}", "{file}"),
    ("notepad",): ("{file}",),
    ("mate",): ("--line", "{line}", "{file}"),
}
PLUS = ("+{line}", "{file}")  # vi, vim, nvim, emacs, emacsclient, nano, gedit, joe, …

Run = Callable[[Sequence[str]], object]


def chosen(setting: str, environment: Mapping[str, str]) -> str:
    """The editor somebody wants: the setting, else $VISUAL, else $EDITOR; "" for none."""
    found = (setting, environment.get("VISUAL", ""), environment.get("EDITOR", ""))
    return next((one.strip() for one in found if one.strip()), "")


def command(editor: str, file: Path, line: int, windows: bool = False) -> list[str]:
    """The arguments that open a file at a line, the program first.

    Args:
        editor: a program with arguments of its own, as in `code --wait` or `ed2 -l {line} {file}`.
        file: what to open.
        line: 1-based.
        windows: backslashes stand in paths there, and quotes are double.

    Raises:
        Trouble: the editor's name cannot be read.
    """
    try:
        words = shlex.split(editor, posix=not windows)
    except ValueError as error:
        raise Trouble(f"The editor “{editor}” cannot be read ({error}); mend its quotes.") from None
    words = [word.strip('"') if windows else word for word in words]
    if not words:
        raise Trouble(NONE)
    if not any("{file}" in word for word in words):
        words += _go_to(words[0])
    # One after the other would find a "{line}" in the name of a file.
    return [_filled(word, str(file), str(line)) for word in words]


def _filled(word: str, file: str, line: str) -> str:
    return file.join(part.replace("{line}", line) for part in word.split("{file}"))


def _go_to(program: str) -> tuple[str, ...]:
    name = PureWindowsPath(program).name.lower().removesuffix(".exe").removesuffix(".cmd")
    return next((arguments for names, arguments in GO_TO.items() if name in names), PLUS)


def open_at(
    setting: str,
    environment: Mapping[str, str],
    file: Path,
    line: int,
    windows: bool = False,
    run: Run = subprocess.Popen,
) -> str:
    """Open the editor and do not wait for it; one sentence where that did not work, else ""."""
    wanted = chosen(setting, environment)
    if not wanted:
        return NONE
    try:
        run(command(wanted, file, line, windows))
    except Trouble as trouble:
        return str(trouble)
    except OSError as error:
        return f"The editor “{wanted}” did not open ({error.strerror})."
    return ""

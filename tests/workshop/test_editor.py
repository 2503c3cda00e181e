"""The writer's own editor, opened at a line; no shell has a part in it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from game.errors import Trouble
from game.workshop.editor import NONE, chosen, command, open_at

FILE = Path("story with spaces") / "05_date.ink"


@pytest.mark.parametrize(
    ("editor", "arguments"),
    [
        ("vim", ["vim", "+12", str(FILE)]),
        ("/usr/bin/nvim -R", ["/usr/bin/nvim", "-R", "+12", str(FILE)]),
        ("code --wait", ["code", "--wait", "--goto", f"{FILE}:12"]),
        ("subl", ["subl", f"{FILE}:12"]),
        ("kate", ["kate", "--line", "12", str(FILE)]),
        ("'my ed' -l {line} {file} -x", ["my ed", "-l", "12", str(FILE), "-x"]),
    ],
)
def test_each_editor_is_told_the_line_in_its_own_way(editor: str, arguments: list[str]) -> None:
    assert command(editor, FILE, 12) == arguments


def test_on_windows_a_path_keeps_its_backslashes() -> None:
    made = command('"C:\\Program Files\\VS Code\\Code.exe" -r', FILE, 3, windows=True)
    assert made == ["C:\\Program Files\\VS Code\\Code.exe", "-r", "--goto", f"{FILE}:3"]


def test_a_file_name_is_never_read_as_anything_else() -> None:
    odd = Path("a; rm -rf {line} $HOME.ink")
    assert command("vim", odd, 7) == ["vim", "+7", str(odd)]


def test_the_setting_comes_before_the_environment() -> None:
    environment = {"VISUAL": "code", "EDITOR": "vim"}
    assert chosen("kate", environment) == "kate"
    assert chosen("", environment) == "code"
    assert chosen("", {"EDITOR": "vim", "VISUAL": " "}) == "vim"
    assert chosen("", {}) == ""


def test_it_is_run_with_a_list_and_what_goes_wrong_is_a_sentence() -> None:
    run: list[Sequence[str]] = []
    assert open_at("", {"EDITOR": "vim"}, FILE, 2, run=run.append) == ""
    assert run == [["vim", "+2", str(FILE)]]
    assert open_at("", {}, FILE, 2, run=run.append) == NONE
    assert "did not open" in open_at("", {"EDITOR": "no-such-editor-7"}, FILE, 2)
    assert "quotes" in open_at("vim '", {}, FILE, 2, run=run.append)
    assert len(run) == 1
    with pytest.raises(Trouble):
        command("  ", FILE, 1)

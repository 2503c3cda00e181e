"""A story compiled again after edits is the story compiled from nothing, and sooner."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from game.ink import Workbench, compile_story

STORY = Path(__file__).parents[2] / "story"
SMALL = {
    "main.ink": """\
INCLUDE state.ink
INCLUDE parts/one.ink
INCLUDE parts/two.ink
INCLUDE parts/more.ink
-> one
""",
    "state.ink": "VAR trust = 1\nCONST MOST = 3\nLIST mood = calm, (glad)\nOver all.\n",
    "parts/one.ink": """\
=== one
Here {trust > MOST: high|low}. # tag
* (ask) [Ask] -> two.inner
* [Leave]
  ~ trust++
  {~a|b}
- -> two
""",
    "parts/two.ink": """\
=== two
{one.ask: You asked.}
-> three ->
= inner
* Once
- Gathered {mood ? glad}.
-> inner
""",
    "parts/more.ink": "INCLUDE parts/deep.ink\n=== three\nThree {f(trust)}.\n->->\n",
    "parts/deep.ink": "=== function f(x)\n~ return x * 2\n",
}
PIECES = (
    "-> nowhere",
    "{",
    "}",
    "VAR trust = 2",
    "=== one",
    "=== fresh\n-> END",
    "* [Choose] -> one",
    "- (label) gathered",
    "A line.",
    "TODO: later",
    "{trust:yes|no} # tag",
    "INCLUDE parts/two.ink",
    "INCLUDE gone.ink",
    "CONST MOST = 4",
    "~ temp t = f(1)",
    "/* open",
    "",
)


def edit(files: dict[str, str], pieces: tuple[str, ...], dice: random.Random) -> str:
    """Change a line of one file by chance; gives the file's name."""
    name = dice.choice(sorted(files))
    lines = files[name].split("\n")
    at = dice.randrange(len(lines))
    kind = dice.randrange(5)
    if kind == 0:
        lines.insert(at, dice.choice(pieces))
    elif kind == 1:
        lines[at] = dice.choice(pieces)
    elif kind == 2:
        del lines[at]
    elif kind == 3:
        other = dice.randrange(len(lines))
        lines[at], lines[other] = lines[other], lines[at]
    else:
        lines[at] += " more"
    files[name] = "\n".join(lines)
    return name


def reader(files: Mapping[str, str]) -> Callable[[str], str]:
    def read(name: str) -> str:
        if name not in files:
            raise FileNotFoundError(name)
        return files[name]

    return read


def assert_same_as_from_nothing(bench: Workbench, files: Mapping[str, str]) -> bool:
    again, fresh = bench.compile(), compile_story("main.ink", reader(files))
    assert again.json == fresh.json
    assert again.diagnostics == fresh.diagnostics
    assert again.facts == fresh.facts
    assert again.files == fresh.files
    return again.json is not None


def test_after_any_edits_it_is_what_compiling_from_nothing_gives() -> None:
    dice = random.Random(8316)
    whole = 0
    for _ in range(25):
        files = dict(SMALL)
        bench = Workbench("main.ink", reader(files))
        for _ in range(12):
            edit(files, PIECES, dice)
            if dice.random() < 0.1:
                missing = dice.choice(sorted(files))
                kept = files.pop(missing)
                assert_same_as_from_nothing(bench, files)
                files[missing] = kept
            whole += assert_same_as_from_nothing(bench, files)
    assert whole > 20  # stories without errors were among them


def test_the_real_story_too() -> None:
    dice = random.Random(641)
    files = {
        path.relative_to(STORY).as_posix(): path.read_text(encoding="utf-8")
        for path in STORY.rglob("*.ink")
    }
    bench = Workbench("main.ink", reader(files))
    bench.compile()
    for _ in range(5):
        edit(files, PIECES, dice)
        assert_same_as_from_nothing(bench, files)


def test_a_mended_include_is_found() -> None:
    files = {"main.ink": "INCLUDE part.ink\n-> part\n"}
    bench = Workbench("main.ink", reader(files))
    assert bench.compile().json is None
    files["part.ink"] = "=== part\n-> END\n"
    assert bench.compile().diagnostics == ()


def test_an_edit_of_one_file_costs_a_fraction_of_the_whole() -> None:
    files = {
        f"part{n}.ink": f"=== k{n}\n" + "A line {x|y} of words. # tag\n" * 200 for n in range(12)
    }
    files["main.ink"] = "".join(f"INCLUDE part{n}.ink\n" for n in range(12)) + "-> END\n"
    bench = Workbench("main.ink", reader(files))

    def seconds() -> float:
        begun = time.thread_time()
        bench.compile()
        return time.thread_time() - begun

    whole = seconds()
    again: list[float] = []
    for _ in range(3):
        files["part3.ink"] += "More.\n"
        again.append(seconds())
    assert min(again) < whole * 0.7

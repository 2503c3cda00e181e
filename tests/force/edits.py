"""Edits of the real script by chance, under the shelf of old saves: nobody may be locked out.

Lines and knots are inserted, removed, reworded, renamed and moved; what still compiles without a
loose end is a story somebody might have written. Saves of the chapters around the edit are taken
up in it and played on: into the next chapter, or to the end. Where that fails, fresh
players try the same story; only a lock that they do not meet is ours.
"""

from __future__ import annotations

import argparse
import lzma
import random
import re
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from game import company, config
from game.config import Settings
from game.improv.improviser import Improviser
from game.improv.world import load_world
from game.ink.diagnostics import Diagnostic
from game.play.messages import Ended, Reading
from game.play.playthrough import Playthrough
from game.play.saves import Loaded, read
from game.play.theatre import Press, Script
from game.workshop.players import BOTS
from tests.play import kit

SHELF = Path(__file__).resolve().parents[1] / "saves"
LOOSE = {"W0401", "W0402", "W0403", "W0404", "W0405"}  # mistakes of a story's own
FARTHEST = 1  # chapters that are played on
MOST = 3000  # lines and deeds until then
KNOT = re.compile(r"^===\s*(\w+)\s*===")

Lines = list[str]


@dataclass
class Found:
    """What came of it. in_place counts saves found at their very place, moved those that stand
    nearby; locks are those nobody can play on, own those that a fresh player meets too."""

    edits: int = 0
    saves: int = 0
    in_place: int = 0
    moved: int = 0
    own: int = 0
    locks: list[str] = field(default_factory=list)
    kinds: Counter[str] = field(default_factory=Counter)


def shelf() -> list[Path]:
    """Every old save."""
    return sorted(SHELF.glob("*/*.json.xz"))


def take_down(path: Path, scratch: Path) -> Loaded:
    """An old save, unpacked and read as the game reads it."""
    file = scratch / path.name.removesuffix(".xz")
    file.write_bytes(lzma.decompress(path.read_bytes()))
    return read(file)


# --- edits ----------------------------------------------------------------------------------------


def _content(lines: Sequence[str]) -> list[int]:
    """Lines that say something: no knot heads, no declarations, no bare tags."""
    quiet = ("===", "VAR", "INCLUDE", "//", "#", "{", "}", "->", "CONST", "LIST", "~")
    return [
        n for n, line in enumerate(lines) if line.strip() and not line.strip().startswith(quiet)
    ]


def insert(lines: Lines, dice: random.Random) -> None:
    at = dice.choice(_content(lines))
    indent = lines[at][: len(lines[at]) - len(lines[at].lstrip())]
    lines.insert(at, indent + dice.choice(("A tram goes by outside.", "Samantha: Wait.")))


def remove(lines: Lines, dice: random.Random) -> None:
    at = dice.choice(_content(lines))
    del lines[at : at + dice.randint(1, 3)]


def reword(lines: Lines, dice: random.Random) -> None:
    at = dice.choice(_content(lines))
    lines[at] = re.sub(r"\b(You|the|a|is|it)\b", "one", lines[at])


def swap(lines: Lines, dice: random.Random) -> None:
    at, other = dice.choice(_content(lines)), dice.choice(_content(lines))
    lines[at], lines[other] = lines[other], lines[at]


def split(lines: Lines, dice: random.Random) -> None:
    at = dice.choice(
        [n for n in _content(lines) if not lines[n].startswith((" ", "\t", "*", "+", "-"))]
    )
    lines[at:at] = [f"-> cut_{at}", f"=== cut_{at} ==="]


def move(lines: Lines, dice: random.Random) -> None:
    """A whole knot goes to the end of its file."""
    heads = [n for n, line in enumerate(lines) if KNOT.match(line)]
    if len(heads) < 2:
        return
    place = dice.randrange(len(heads))
    end = heads[place + 1] if place + 1 < len(heads) else len(lines)
    knot = lines[heads[place] : end]
    del lines[heads[place] : end]
    lines += knot


EDITS: dict[str, Callable[[Lines, random.Random], None]] = {
    "insert": insert,
    "remove": remove,
    "reword": reword,
    "swap": swap,
    "split": split,
    "move": move,
}


class Desk:
    """A copy of the story that is edited and set back again and again."""

    def __init__(self, story: Path, scratch: Path) -> None:
        self.folder = scratch / "story"
        shutil.copytree(story, self.folder)
        self._scratch = scratch
        self._press = Press(self.folder)
        self._world = load_world(self.folder)
        self._whole = {
            path: path.read_text(encoding="utf-8")
            for path in sorted((self.folder / "chapters").glob("*.ink"))
        }

    def edit(self, dice: random.Random) -> tuple[Script, str, str]:
        """One edit by chance that compiles: the script, the kind, the file."""
        while True:
            self.set_back()
            path = dice.choice(list(self._whole))
            kind = dice.choice([*EDITS, "rename"])
            for _ in range(dice.randint(1, 3) if kind != "rename" else 1):
                self._do(kind, path, dice)
            script = Script(self.folder, self._scratch / "cache", self._world, self._press)
            if self._sound(script.compile("en").diagnostics):
                script.compile("ko")
                return script, kind, path.stem

    def set_back(self) -> None:
        """The story as it was."""
        for path, text in self._whole.items():
            if path.read_text(encoding="utf-8") != text:
                path.write_text(text, encoding="utf-8")

    def _do(self, kind: str, path: Path, dice: random.Random) -> None:
        if kind == "rename":
            names = [m[1] for m in map(KNOT.match, self._whole[path].splitlines()) if m]
            name = dice.choice(names)
            for each in self._whole:
                text = re.sub(rf"\b{name}\b(?!:)", f"{name}_x", each.read_text(encoding="utf-8"))
                each.write_text(text, encoding="utf-8")
            return
        lines = path.read_text(encoding="utf-8").split("\n")
        EDITS[kind](lines, dice)
        path.write_text("\n".join(lines), encoding="utf-8")

    def _sound(self, diagnostics: Sequence[Diagnostic]) -> bool:
        return not any(d.severity == "error" or d.code in LOOSE for d in diagnostics)


# --- playing on -----------------------------------------------------------------------------------


def plays_on(play: Playthrough, dice: random.Random) -> str:
    """Play into the next chapter; what is in the way, "" for nothing."""
    bot = BOTS[dice.choice(sorted(BOTS))]
    goal = play.scene.chapter + FARTHEST
    for _ in range(MOST):
        if isinstance(play.waiting, Ended):
            return "" if play.scene.chapter == 20 else f"it ends in chapter {play.scene.chapter}"
        if play.scene.chapter >= goal:
            return ""
        if isinstance(play.waiting, Reading):
            play.advance(0.0)
        else:
            kit.deed(play, bot, dice)
    return f"no way on from chapter {play.scene.chapter}: {play.transcript[-1].text[:60]}"


def is_its_own(script: Script, hire: Callable[[], Improviser], dice: random.Random) -> bool:
    """Whether a fresh player breaks off or goes round in this story, too."""
    for bot in sorted(BOTS):
        play = Playthrough.begin(script, hire(), "en", dice.randrange(1000))
        for _ in range(20_000):
            if isinstance(play.waiting, Ended):
                break
            if isinstance(play.waiting, Reading):
                play.advance(0.0)
            else:
                kit.deed(play, BOTS[bot], dice)
        if play.notice or not isinstance(play.waiting, Ended) or play.scene.chapter != 20:
            return True
    return False


def prove(
    count: int, each: int, seed: int, told: Callable[[str], None], story: Path | None = None
) -> Found:
    """Try so many edits with so many saves each.

    Args:
        told: is given a line now and then.
    """
    found, dice = Found(), random.Random(seed)
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder)
        desk = Desk(story or config.data("story"), scratch)
        saves = {path: take_down(path, scratch) for path in shelf()}

        def hire(script: Script) -> Improviser:
            return company.hire(Settings(), script.folder, script.world, scratch)[0]

        for _ in range(count):
            script, kind, name = desk.edit(dice)
            found.edits += 1
            found.kinds[kind] += 1
            improviser = hire(script)
            for path in _near(list(saves), int(name[:2]), each, dice):
                found.saves += 1
                problem = _take_up(saves[path], script, improviser, dice, found)
                if not problem:
                    continue
                if is_its_own(script, lambda script=script: hire(script), dice):  # type: ignore[misc]
                    found.own += 1
                else:
                    found.locks.append(f"{kind} in {name}, {path.stem}: {problem}")
            improviser.close()
            if found.edits % 10 == 0:
                told(f"{found}")
    return found


def _take_up(
    loaded: Loaded, script: Script, improviser: Improviser, dice: random.Random, found: Found
) -> str:
    play = Playthrough.restore(loaded.payload, script, improviser, 0.0)
    if play.notice:
        found.moved += 1
    else:
        found.in_place += 1
    play.notice = ""
    return plays_on(play, dice) or play.notice


def _near(paths: Sequence[Path], chapter: int, each: int, dice: random.Random) -> Iterator[Path]:
    """Saves of the edited chapter first, then of others: later ones have it in their past."""
    here = [path for path in paths if int(path.name[:2]) == chapter]
    others = [path for path in paths if int(path.name[:2]) != chapter]
    dice.shuffle(here)
    dice.shuffle(others)
    yield from [*here[: (each + 1) // 2], *others][:each]


def main(argv: list[str]) -> int:
    """Try 500 edits with some saves each; 1 when anybody is locked out."""
    parser = argparse.ArgumentParser(prog="python -m tests.force edits", description=__doc__)
    parser.add_argument("--n", type=int, default=500)
    parser.add_argument("--each", type=int, default=4)
    parser.add_argument("--seed", type=int, default=8316)
    options = parser.parse_args(argv)
    began = time.monotonic()
    found = prove(options.n, options.each, options.seed, lambda line: print(line, flush=True))
    print(f"{found.edits} edits × {options.each} saves in {time.monotonic() - began:.0f} s")
    print(f"in place {found.in_place}, nearby {found.moved}, faults of the edit's own {found.own}")
    print(f"locked out: {len(found.locks)}", *found.locks, sep="\n  ")
    return 1 if found.locks else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Every old save is taken up in the story of today and played on to its end.

The suite plays a few deeds on from each; here a bot goes all the way, so that whatever an old save
remembers or lacks is met by every scene after it.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from game import company, config
from game.config import Settings
from game.play.messages import Ended
from game.play.playthrough import Playthrough
from game.play.theatre import load_script
from game.workshop.players import BOTS
from tests.force.edits import SHELF, shelf, take_down
from tests.play import kit

LAST = 20  # the chapter every film ends in


@dataclass
class Found:
    """moved counts saves that stand nearby and not in their place; ways are branches that were gone
    over to before playing on."""

    saves: int = 0
    moved: int = 0
    ways: int = 0
    deeds: int = 0
    stuck: list[str] = field(default_factory=list)


def prove(
    paths: Sequence[Path], seed: int, told: Callable[[str], None], story: Path | None = None
) -> Found:
    """Play these saves to the end.

    Args:
        told: is given a line now and then.
    """
    found = Found()
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder)
        script = load_script(story or config.data("story"), scratch / "cache")
        improviser = company.hire(Settings(), script.folder, script.world, scratch)[0]
        for path in paths:
            name = f"{path.parent.name} {path.name.partition('.')[0]}"
            dice = random.Random(f"{seed} {name}")
            play = Playthrough.restore(take_down(path, scratch).payload, script, improviser, 0.0)
            found.saves += 1
            found.moved += bool(play.notice)
            play.notice = ""
            if play.branches and dice.random() < 0.5:
                play.go_over(dice.choice(play.branches).number, 0.0)
                found.ways += 1
            bot = dice.choice(sorted(BOTS))
            try:
                found.deeds += kit.perform(play, BOTS[bot], dice)
            except AssertionError as never:
                found.stuck.append(f"{name} ({bot}): {never}")
                continue
            if play.notice or play.scene.chapter != LAST or not isinstance(play.waiting, Ended):
                found.stuck.append(f"{name} ({bot}): it ends in chapter {play.scene.chapter}")
            if found.saves % 10 == 0:
                told(str(found))
        improviser.close()
    return found


def main(argv: list[str]) -> int:
    """Play every old save to the end; 1 when one of them does not come there."""
    parser = argparse.ArgumentParser(prog="python -m tests.force old", description=__doc__)
    parser.add_argument("--seed", type=int, default=8316)
    options = parser.parse_args(argv)
    began = time.monotonic()
    found = prove(shelf(), options.seed, lambda line: print(line, flush=True))
    folders = len({path.parent for path in SHELF.glob("*/*")})
    print(f"{found.saves} saves of {folders} shelves in {time.monotonic() - began:.0f} s")
    print(f"{found.deeds} deeds, {found.ways} on a way that was left, {found.moved} stand nearby")
    print(f"stuck: {len(found.stuck)}", *found.stuck, sep="\n  ")
    return 1 if found.stuck else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

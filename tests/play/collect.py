"""Collects saves for the shelf of old ones: `python -m tests.play.collect NAME`.

A bot plays the whole film in each language, and now and then goes back and does otherwise, so that
there are ways that were left; of every chapter one moment by chance is kept, exactly as the game
writes it, packed with xz. NAME becomes a folder of `tests/saves`, where it stays: the
story may change as it likes, these must load. Nothing already there is written over.
"""

from __future__ import annotations

import argparse
import lzma
import random
import sys
import tempfile
from datetime import datetime
from pathlib import Path

from game import company, config
from game.config import Settings
from game.play.messages import Ended, Reading
from game.play.playthrough import Playthrough
from game.play.saves import MANUAL, Saves
from game.play.theatre import Script, load_script
from game.workshop.players import BOTS
from tests.play import kit

SHELF = Path(__file__).resolve().parents[1] / "saves"
LANGUAGES = ("en", "ko")
TURNS_BACK = 0.04  # of all deeds


def main(argv: list[str]) -> int:
    """Collect one save for each chapter and language."""
    parser = argparse.ArgumentParser(prog="python -m tests.play.collect", description=__doc__)
    parser.add_argument("name", help="of the folder in tests/saves")
    parser.add_argument("--story", type=Path, default=None)
    parser.add_argument("--seed", type=int, default=8316)
    parser.add_argument("--bots", nargs=2, default=("talkative", "clicker"), choices=sorted(BOTS))
    options = parser.parse_args(argv)
    folder = SHELF / options.name
    if folder.exists():
        print(f"{folder} is there already; old saves are never written over.", file=sys.stderr)
        return 1
    story = options.story or config.data("story")
    with tempfile.TemporaryDirectory() as scratch:
        script = load_script(story, Path(scratch) / "cache")
        folder.mkdir(parents=True)
        for language, bot in zip(LANGUAGES, options.bots, strict=True):
            kept = film(script, language, bot, random.Random(options.seed), Path(scratch))
            for chapter, content in sorted(kept.items()):
                packed = lzma.compress(content, preset=9)
                (folder / f"{chapter:02}-{language}.json.xz").write_bytes(packed)
            print(f"{language}: {len(kept)} chapters")
    return 0


def film(
    script: Script, language: str, bot: str, chance: random.Random, scratch: Path
) -> dict[int, bytes]:
    """Play from the first letter to the roof; one save of each chapter, every moment as likely."""
    improviser, _, _ = company.hire(Settings(), script.folder, script.world, scratch)
    store = Saves(scratch / language, lambda: datetime(2026, 11, 22, 20, 0))
    play = Playthrough.begin(script, improviser, language, chance.randrange(1 << 30))
    kept: dict[int, bytes] = {}
    moments = chapter = 0
    while not isinstance(play.waiting, Ended):
        if play.scene.chapter != chapter:
            chapter, moments = play.scene.chapter, 0
        moments += 1
        if chance.random() < 1 / moments:
            store.save(MANUAL, play, "scripted")
            kept[chapter] = (scratch / language / f"{MANUAL}.json").read_bytes()
        if isinstance(play.waiting, Reading):
            play.advance(0.0)
        else:
            if chance.random() < TURNS_BACK:
                play.back_to_choice()
            kit.deed(play, BOTS[bot], chance)
    improviser.close()
    return kept


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

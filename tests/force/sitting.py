"""The real window with a bot at it, until it is killed: `python -m tests.force.sitting SEED`."""

from __future__ import annotations

import random
import sys
import time

from game import config
from game.config import Settings
from game.stage.app import App
from tests.force.kills import Journal
from tests.force.player import Player

PACE = (0.05, 0.25)  # seconds between two deeds


def main(seed: int) -> None:
    """Play until the end of the world."""
    folders = config.folders()
    settings = Settings(language="en", text_speed=0.0)
    app = App(config.data("story"), config.data("assets"), settings, size=(1280, 720))
    chance = random.Random(seed)
    player, book = Player(app, chance, wander=0.0), Journal(folders.saves)
    due = 0.0
    while True:
        now = time.monotonic()
        if now >= due:
            player.act(now)
            due = now + chance.uniform(*PACE)
        app.turn()
        if app.context.playing:
            book.mind(app.context.play)
        app._rest()


if __name__ == "__main__":
    main(int(sys.argv[1]))

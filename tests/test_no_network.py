"""Nothing leaves the machine: the default paths are played where no socket may be made."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
ALONE = """
import sys
def forbid(event, arguments):
    if event.startswith(("socket.", "urllib.", "http.", "ftplib.", "smtplib.")):
        if event != "socket.gethostname":
            print("FORBIDDEN", event, arguments, file=sys.stderr)
            raise PermissionError(event)
sys.addaudithook(forbid)
"""
TRY = "import socket; socket.create_connection(('127.0.0.1', 9), 1)"
READ = "from game.cli import main; sys.exit(main(['read', '--auto', '--seed', '7']))"
PLAY = """
import random
from game import config
from game.config import Settings
from game.stage.app import App
from tests.force.player import Player
app = App(config.data("story"), config.data("assets"), Settings(language="en", text_speed=0.0))
player, now = Player(app, random.Random(7), wander=0.15), 0.0
app._clock = lambda: now
app.context.wait_for_book()
for _ in range(60):
    player.act(now)
    for _ in range(2):
        now += 0.5
        app.turn()
assert app.context.playing and len(app.context.play.transcript) > 8, app.screen
app._close()
"""


def alone(code: str, home: Path) -> subprocess.CompletedProcess[str]:
    """Run this where every socket is forbidden from the first line on."""
    environment = {**os.environ, "HER_HOME": str(home), "PYTHONPATH": str(ROOT),
                   "SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy"}  # fmt: skip
    return subprocess.run(
        [sys.executable, "-c", ALONE + code], capture_output=True, text=True, env=environment
    )


def test_a_socket_is_noticed(tmp_path: Path) -> None:
    done = alone(TRY, tmp_path)
    assert done.returncode != 0
    assert "FORBIDDEN socket." in done.stderr


def test_the_whole_film_is_read_without_one(tmp_path: Path) -> None:
    done = alone(READ, tmp_path)
    assert done.returncode == 0, done.stderr[-2000:]
    assert "FORBIDDEN" not in done.stderr
    assert "The end." in done.stdout


def test_the_window_with_its_pages_opens_none(tmp_path: Path) -> None:
    done = alone(PLAY, tmp_path)
    assert done.returncode == 0, done.stderr[-2000:]
    assert "FORBIDDEN" not in done.stderr

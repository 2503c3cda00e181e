"""A full disk, a folder that may not be written, a clock that jumps, and two games at once."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from game.play.keeper import Keeper
from game.play.saves import AUTO_SECOND, Saves
from tests.play import kit
from tests.stage.house import story_folder

ROOT = Path(__file__).resolve().parents[2]
POSIX = pytest.mark.skipif(os.name != "posix", reason="a limit of POSIX systems")
READ = ("-m", "game", "read", "--auto", "--seed", "7")
FULL = """
import resource, sys
from datetime import datetime
from pathlib import Path
from game.play.keeper import Keeper
from game.play.saves import Saves
from tests.play import kit
folder = Path(sys.argv[1])
script = kit.make_script(folder)
play = kit.begin(script)
store = Saves(folder / "saves", datetime.now)
keeper = Keeper(store, lambda: "scripted")
keeper.mind(play); keeper.settle()
before = (folder / "saves" / "auto-0.json").read_bytes()
resource.setrlimit(resource.RLIMIT_FSIZE, (500, 500))
for _ in range(30):
    kit.read_on(play)
    if not hasattr(play.waiting, "options"): break
    play.choose(0, 0.0); keeper.mind(play); keeper.settle()
print(keeper.trouble)
assert (folder / "saves" / "auto-0.json").read_bytes() == before
assert [path.name for path in (folder / "saves").iterdir()] == ["auto-0.json"]
"""
POWERLESS = """
import ctypes, os, sys
if os.getuid() == 0:  # whoever may do everything gives that up
    header, none = (ctypes.c_uint32 * 2)(0x20080522, 0), (ctypes.c_uint32 * 6)()
    if ctypes.CDLL(None).capset(header, none):
        sys.exit(77)
"""
DENIED = f"""{POWERLESS}
from game.cli import main
sys.exit(main(["read", "--auto", "--seed", "7", "--chapters", "1"]))
"""


DENIED_WINDOW = f"""{POWERLESS}
from pathlib import Path
import pygame
from game.config import Settings
from tests.stage.house import House
house = House(Path(sys.argv[1]), Settings(language="ko", text_speed=0.0))
house.menu("new")
house.turn(3, 0.2)
house.key(pygame.K_F5)
told = dict(house.screen._notices.lines(house.now))
print("told", told["toast"])
house.to_choice()
house.key(pygame.K_1)
house.key(pygame.K_ESCAPE)
house.click_text("chip save")
house.key(pygame.K_RETURN)
print("told", house.shown()["notice"])
house.key(pygame.K_ESCAPE)
house.click_text("chip privacy")
house.button("copy")
print("told", house.shown()["notice"])
house.key(pygame.K_ESCAPE)
house.click_text("chip settings")
house.click_text("chip font plain")
print("told", house.app.context.notice)
house.key(pygame.K_ESCAPE)
house.key(pygame.K_ESCAPE)
house.turn(3)
print("told", dict(house.screen._notices.lines(house.now))["toast"])
house.to_choice()
assert house.name == "Play", house.name
house.post(pygame.QUIT)
house.app._close()
"""


def run(*words: str, home: Path, **values: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "HER_HOME": str(home), "PYTHONPATH": str(ROOT), **values}
    return subprocess.run(
        [sys.executable, *words], capture_output=True, text=True, env=environment, timeout=120
    )


@POSIX
def test_on_a_full_disk_the_last_save_stays_and_the_player_is_told(tmp_path: Path) -> None:
    done = run("-c", FULL, str(tmp_path), home=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "The game could not be saved (File too large)." in done.stdout


@POSIX
def test_in_a_folder_that_may_not_be_written_the_game_plays_and_says_so(tmp_path: Path) -> None:
    tmp_path.chmod(0o555)
    done = run("-c", DENIED, home=tmp_path)
    tmp_path.chmod(0o755)
    if done.returncode == 77:
        pytest.skip("root may write everywhere here")
    assert [path.name for path in tmp_path.iterdir()] == []
    assert done.returncode == 0, done.stderr
    assert "Other people" in done.stdout
    assert "The game could not be saved (Permission denied)." in done.stdout
    assert "Traceback" not in done.stderr


@POSIX
def test_in_a_folder_that_may_not_be_written_the_window_plays_and_says_so(tmp_path: Path) -> None:
    story, home = story_folder(tmp_path / "story"), tmp_path / "home"
    home.mkdir(mode=0o555)
    done = run("-c", DENIED_WINDOW, str(story), home=home)
    home.chmod(0o755)
    if done.returncode == 77:
        pytest.skip("root may write everywhere here")
    assert done.returncode == 0, done.stderr
    assert list(home.iterdir()) == []
    told = [line for line in done.stdout.splitlines() if line.startswith("told ")]
    assert len(told) == 5, done.stdout
    assert all("쓰거나 읽을 권한이 없음" in line for line in told)


def test_the_clock_may_jump_and_the_newest_is_still_the_newest(tmp_path: Path) -> None:
    script = kit.make_script(tmp_path)
    play = kit.begin(script)
    noon, hours = datetime(2026, 6, 1, 12), [0, 9, -40_000, 3, 700_000, -2, -300_000, 1]
    times = iter([noon + timedelta(hours=hour) for hour in hours])
    store = Saves(tmp_path / "saves", lambda: next(times))
    keeper = Keeper(store, lambda: "scripted")
    for number, jump in enumerate(hours):
        play.poll(float(jump) * 3600)  # the monotonic clock may be anything, too
        played = play.played
        play._on.revision += 1
        keeper.mind(play)
        keeper.settle()
        newest = store.latest()
        assert newest is not None
        assert newest.header.serial == number + 1
        assert newest.header.played == pytest.approx(played, abs=0.1)
    assert 0 <= play.played <= 60 * len(hours)


def test_two_games_at_once_are_told_apart_and_nothing_is_lost(tmp_path: Path) -> None:
    environment = {**os.environ, "HER_HOME": str(tmp_path), "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        [sys.executable, "-m", "game", "read", "--new", "--seed", "7"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment,
    ) as first:  # fmt: skip
        assert first.stdin is not None
        assert first.stdout is not None
        while "1:" not in first.stdout.readline():  # it waits for a choice
            pass
        second = run(*READ, "--chapters", "1", home=tmp_path)
        assert second.returncode == 0, second.stderr
        assert "The game is open already elsewhere" in second.stdout
        first.communicate("1\n", timeout=60)
    assert first.returncode == 0
    headers = Saves(tmp_path / "saves", datetime.now).headers()
    own = [slot for slot in headers if not slot.startswith(AUTO_SECOND)]
    assert own
    assert len(headers) > len(own)
    third = run("-m", "game", "saves", "verify", home=tmp_path)
    assert " 0 damaged" in third.stdout

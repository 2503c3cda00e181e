"""The game in a real window of a real server, with the keys and the mouse of xdotool."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from game import config
from game.config import Settings
from tests.stage.display import MISSING, display
from tests.stage.house import story_folder

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 90.0  # seconds for anything to happen on a busy machine

pytestmark = pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}")


@pytest.fixture
def screen() -> Iterator[str]:
    """A display of its own, by its name."""
    with display((1400, 900)) as name:
        yield name


class Player:
    """A hand at the keys of the game on a display."""

    def __init__(self, display: str, story: Path, home: Path) -> None:
        self._environment = {
            **{k: v for k, v in os.environ.items() if not k.startswith("SDL_")},
            "DISPLAY": display,
            "HER_HOME": str(home),
            "SDL_AUDIODRIVER": "dummy",
            "SDL_VIDEODRIVER": "x11",
        }
        self.home, self._story = home, story
        self.start()

    def start(self) -> None:
        """The game from its own command; its window gets the keys."""
        self.game = subprocess.Popen(
            [sys.executable, "-m", "game", "play", "--story", str(self._story)],
            cwd=ROOT,
            env=self._environment,
        )
        self.window = self._find()
        self.do("windowfocus", "--sync", self.window)
        time.sleep(1.5)  # the book is opened meanwhile

    def _find(self) -> str:
        for _ in self._patiently():
            found = self.do("search", "--onlyvisible", "--class", ".").split()
            if found:
                return found[0]
        self.game.kill()
        self.game.wait()
        raise AssertionError("no window came up")

    def do(self, *words: str) -> str:
        done = subprocess.run(
            ["xdotool", *words], env=self._environment, capture_output=True, text=True, check=False
        )
        return done.stdout

    def key(self, name: str) -> None:
        self.do("windowfocus", self.window, "key", name)  # without a window manager, focus is lost
        time.sleep(0.3)

    def click(self) -> None:
        """The mouse in the picture: reading on."""
        self.do("mousemove", "--window", self.window, "900", "80", "click", "1")
        time.sleep(0.3)

    def click_or_press(self) -> None:
        """The mouse in the picture; where it does nothing, Enter, for what only keys can take."""
        before = self.saved().get("line", "")
        self.click()
        self.keep()
        if self.saved().get("line", "") == before:
            self.key("Return")

    def say(self, words: str) -> None:
        """Type words into whatever has the keys, and send them."""
        self.do("type", "--delay", "30", words)
        self.key("Return")

    def headers(self) -> dict[str, dict[str, Any]]:
        """The header of every save by its slot."""
        found = {}
        for path in (self.home / "saves").glob("*.json"):
            first = path.read_text(encoding="utf-8").split("\n", 1)[0].rstrip(",")
            found[path.stem] = json.loads(first + "}")["header"]
        return found

    def saved(self) -> dict[str, Any]:
        """The newest save's header; {} while there is none."""
        headers = self.headers().values()
        return max(headers, key=lambda header: int(header["serial"]), default={})

    def kept_quickly(self) -> int:
        """The number of the quick save, 0 while there is none."""
        return int(self.headers().get("quick", {}).get("serial", 0))

    def keep(self) -> None:
        """The quick save, until it is there: the play is on, and is through with what was done."""
        before = self.kept_quickly()
        for _ in self._patiently():
            self.key("F5")
            until = time.monotonic() + 5.0
            while time.monotonic() < until:
                if self.kept_quickly() > before:
                    return
                time.sleep(0.05)
        raise AssertionError("the play never came")

    def until_at(self, line: str, deed: Callable[[], None]) -> None:
        """Do something until the story has come to this line."""
        for _ in self._patiently():
            self.keep()
            if line in self.saved()["line"]:
                return
            deed()
        raise AssertionError(f"never came to “{line}”, only to {self.saved()}")

    def until_told(self, words: str) -> None:
        """Wait until these words stand in some save."""
        for _ in self._patiently():
            saves = (self.home / "saves").glob("*.json")
            if any(words in path.read_text(encoding="utf-8") for path in saves):
                return
        raise AssertionError(f"“{words}” was never kept")

    def until_kept_by_itself(self, line: str) -> None:
        """Wait until an autosave stands at this line."""
        for _ in self._patiently():
            if any(line in one["line"] for slot, one in self.headers().items() if slot != "quick"):
                return
        raise AssertionError(f"“{line}” was never kept: {self.headers()}")

    def until_is(self, *told: str) -> None:
        """Wait until the window is where and as large as this."""
        for _ in self._patiently():
            there = self.do("getwindowgeometry", self.window)
            if all(one in there for one in told):
                return
        raise AssertionError(f"not {told}, but {there}")

    def wait(self) -> int:
        return self.game.wait(PATIENCE)

    @staticmethod
    def _patiently() -> Iterator[None]:
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            yield
            time.sleep(0.1)


@pytest.fixture
def player(screen: str, tmp_path: Path) -> Iterator[Player]:
    story = story_folder(tmp_path / "story")
    home = tmp_path / "play"
    config.save(Settings(language="en", text_speed=0.0, reduced_motion=True), home)
    player = Player(screen, story, home)
    yield player
    if player.game.poll() is None:
        player.game.kill()
        player.game.wait()


def test_keys_and_mouse_play_the_game_in_a_real_window(player: Player) -> None:
    player.key("Return")  # begin
    player.until_at("You stay.", player.click_or_press)
    player.until_at("It is evening", player.click)
    time.sleep(1.5)  # the device opens
    player.keep()
    player.say("hello there")
    player.until_told("hello there")
    player.key("Escape")
    player.key("Up")  # the last of the menu: leave
    player.key("Return")
    assert player.wait() == 0


def test_the_window_comes_back_where_it_was_left(player: Player) -> None:
    player.do("windowmove", "--sync", player.window, "210", "130")
    player.do("windowsize", "--sync", player.window, "1000", "640")
    time.sleep(0.5)
    player.key("Escape")  # out of the title
    assert player.wait() == 0
    player.start()
    player.until_is("Position: 210,130", "Geometry: 1000x640")
    player.key("Escape")
    assert player.wait() == 0


def test_a_killed_game_goes_on_at_the_last_turn(player: Player) -> None:
    player.key("Return")
    player.until_at("You stay.", player.click_or_press)
    player.until_kept_by_itself("You stay.")
    player.game.send_signal(signal.SIGKILL)
    player.game.wait()
    for path in (player.home / "saves").glob("quick.*"):
        path.unlink()  # only what was kept by itself is left
    player.start()
    player.key("Return")  # continue
    player.keep()
    player.key("Escape")
    player.key("Up")
    player.key("Return")
    assert player.wait() == 0
    assert float(player.saved()["played"]) > 0
    quick = (player.home / "saves" / "quick.json").read_text(encoding="utf-8")
    assert "You stay." in quick  # the evening that was killed, not a new one


def test_a_game_that_the_system_ends_says_its_goodbye(player: Player) -> None:
    """As when the machine is shut down: the place is kept, and nothing is told of a stop."""
    player.key("Return")
    player.until_at("You stay.", player.click_or_press)
    before = player.kept_quickly()
    player.game.send_signal(signal.SIGTERM)
    assert player.wait() == 0
    assert int(player.saved()["serial"]) > before
    assert "You stay." in player.saved()["line"]
    assert (player.home / "saves" / "sitting").read_bytes() == b""

"""A bug in a real process: the place is kept, it is said in words, and the next start goes on."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pygame
import pytest

from game.config import LOG_FILE, Settings
from game.play.playthrough import Playthrough
from game.play.saves import AUTO_SECOND, Saves
from game.play.sitting import Sitting
from tests.stage.house import opened, story_folder
from tests.stage.test_hands import everything

ROOT = Path(__file__).resolve().parents[2]
SECRET = "I hid the sextant under Marguerite's piano."
WINDOW = """
import sys
from pathlib import Path
from tests.stage.house import House
from game.config import Settings
house = House(Path(sys.argv[1]), Settings(language="en", text_speed=0.0))
import pygame
house.to_talk()
house.type(sys.argv[2])
house.key(pygame.K_RETURN)
house.turn(20, 0.5)
words = [one.text for one in house.play.transcript]
def breaks(*_):
    raise LookupError("no page for " + repr(words[-2:]))
house.screen.draw = breaks
house.turn()
assert house.name == "Crash", house.name
print("\\n".join(house.shown().values()))
house.button("leave")
house.app._close()
"""
TERMINAL = """
import sys
from pathlib import Path
import game.play.playthrough as module
whole = module.Playthrough.choose
def breaks(self, index, now):
    if len(self.transcript) > 12:
        raise LookupError("cannot take " + repr([one.text for one in self.transcript]))
    whole(self, index, now)
module.Playthrough.choose = breaks
from game.cli import main
sys.exit(main(["read", "--auto", "--seed", "7"]))
"""


def run(code: str, home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "HER_HOME": str(home), "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        [sys.executable, "-c", code, *words], capture_output=True, text=True, env=environment
    )


def test_a_bug_in_the_window_keeps_the_place_and_tells_nobody_what_was_said(
    tmp_path: Path, home: Path
) -> None:
    story = story_folder(tmp_path / "story")
    done = run(WINDOW, home, str(story), SECRET)
    assert done.returncode == 0, done.stderr
    assert "Your evening was kept." in done.stdout
    assert "Nothing you said is in it" in done.stdout
    (report,) = (home / "log").glob("crash-*.txt")
    told = report.read_text(encoding="utf-8")
    assert "LookupError" in told
    assert "in breaks" in told
    assert (
        str(report) in done.stdout.replace(" ", "").replace("\n", "") or report.name in done.stdout
    )
    for word in ("sextant", "Marguerite", "piano"):
        assert word not in told
        assert word not in done.stderr
    newest = Saves(home / "saves", datetime.now).latest()
    assert newest is not None
    texts = [m["text"] for step in newest.payload["trail"]["steps"] for m in step["messages"]]
    assert SECRET in texts
    # The next start says so, and goes on at the very place.
    for house in opened(story, settings=Settings(language="en")):
        assert "stopped without a goodbye" in " ".join(house.shown().values())
        house.menu("continue")
        assert SECRET in [message.text for message in house.play.transcript]
        assert house.name == "Play"
    for house in opened(story, settings=Settings(language="en")):
        assert "without a goodbye" not in " ".join(house.shown().values())


def test_no_log_ever_holds_what_the_player_said(
    tmp_path: Path, home: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Talk, a search, a letter, a memory: at the most talkative level, on the disk and off it."""
    caplog.set_level(logging.DEBUG)
    for house in opened(everything(tmp_path / "story"), settings=Settings(language="en")):
        house.to_talk()
        house.type(SECRET)
        house.key(pygame.K_RETURN)
        house.turn(30, 0.5)
        assert SECRET in [one.text for one in house.play.transcript]
        house.play.write("wish", SECRET)
        house.play.write("letter_first", SECRET)
        house.key(pygame.K_ESCAPE)
        house.click_text("chip history")
        house.type("sextant")
        house.key(pygame.K_ESCAPE)
        house.key(pygame.K_F6)
        house.app._close()
    assert len(caplog.records) > 3
    written = [path.read_text(encoding="utf-8") for path in (home / "log").glob("*")]
    for word in ("sextant", "Marguerite", "piano"):
        assert word not in caplog.text
        assert not any(word in text for text in written)


def test_the_words_are_added_only_when_the_player_wishes_it(
    tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for house in opened(story_folder(tmp_path / "story"), settings=Settings(language="en")):
        house.menu("new")
        house.to_choice()

        def breaks(*args: object) -> None:
            raise RuntimeError("a bug")

        monkeypatch.setattr(house.screen, "update", breaks)
        house.turn()
        (report,) = (home / "log").glob("crash-*.txt")
        assert "You sit down." not in report.read_text(encoding="utf-8")
        house.button("add")
        assert "You sit down." in report.read_text(encoding="utf-8")
        assert "button add" not in house.shown()
        assert "Your last words are in it now" in house.shown()["about"]
        house.key(pygame.K_ESCAPE)


def test_a_bug_in_the_terminal_keeps_the_place_too(home: Path) -> None:
    done = run(TERMINAL, home)
    assert done.returncode == 70
    assert "your place is saved" in done.stderr
    assert "Traceback" not in done.stderr
    log = (home / "log" / LOG_FILE).read_text(encoding="utf-8")
    assert "LookupError" in log
    again = run(
        "import sys; from game.cli import main; sys.exit(main(['read', '--auto', '--chapters', '1']))",
        home,
    )
    assert again.returncode == 0, again.stderr
    assert "stopped without a goodbye" in again.stdout


def test_a_save_that_cannot_be_played_gives_way_in_the_window(tmp_path: Path, home: Path) -> None:
    """The newest save is whole but for its ink, which the runtime refuses; the one before is taken."""
    story = story_folder(tmp_path / "story")
    for house in opened(story, settings=Settings(language="en")):
        house.menu("new")
        house.to_choice()
        house.key(pygame.K_1)
        house.turn(10)
        house.app.context.keep()
    store = Saves(home / "saves", datetime.now)
    slot = next(iter(store.headers()))
    path = home / "saves" / f"{slot}.json"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('"flows"', '"flaws"', 1), encoding="utf-8")
    backup = home / "saves" / f"{slot}.json.backup"
    backup.unlink(missing_ok=True)
    for house in opened(story, settings=Settings(language="en")):
        house.menu("continue")
        assert house.name == "Play"
        assert isinstance(house.play, Playthrough)
        assert "You sit down." in [message.text for message in house.play.transcript]


def test_a_second_window_is_told_that_it_is_the_second(tmp_path: Path, home: Path) -> None:
    first = Sitting(home / "saves")
    for house in opened(story_folder(tmp_path / "story"), settings=Settings(language="ko")):
        assert "이미 열려 있습니다" in " ".join(house.shown().values())
        house.menu("new")
        house.to_choice()
        assert all(slot.startswith(AUTO_SECOND) for slot in house.app.context.saves.headers())
    first.end()

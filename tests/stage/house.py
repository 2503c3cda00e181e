"""The whole app on the small story, under the dummy driver, with a clock that a test winds."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

os.environ["SDL_VIDEODRIVER"] = os.environ.get("HER_TEST_VIDEO", "dummy")
os.environ["SDL_AUDIODRIVER"] = "dummy"

import pygame

from game import config
from game.config import Settings
from game.play.messages import Choosing, Doing, Reading, Talking
from game.stage.app import App
from game.stage.screens import LEAVE
from tests.play.kit import CHAPTERS, make_story

STORY = config.data("story")
FRAME = 1 / 30


def story_folder(folder: Path, chapters: str = CHAPTERS) -> Path:
    """The small story, with the interface's words and the words of care."""
    made = make_story(folder, chapters)
    shutil.copytree(STORY / "languages", made / "languages", ignore=shutil.ignore_patterns("*.po"))
    shutil.copy(STORY / "care.yaml", made / "care.yaml")
    return made


@cache
def bare_assets() -> Path:
    """The game's fonts, device and figures; painted places and sounds take seconds to decode."""
    folder = Path(tempfile.mkdtemp(prefix="her-assets-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    for name in ("fonts", "device", "art/figures"):
        shutil.copytree(config.data("assets") / name, folder / name)
    return folder


class Seldom(App):
    """An app that draws only when a test has something to look at."""

    draws = True

    def _show(self, now: float) -> None:
        if self.draws:
            super()._show(now)


class House:
    """An app under way. Deeds post events and let a turn of the loop pass."""

    def __init__(
        self,
        story: Path,
        settings: Settings | None = None,
        size: tuple[int, int] = (1280, 720),
        assets: Path | None = None,
    ) -> None:
        self.now = 100.0
        self.app = Seldom(
            story, assets or bare_assets(), settings or Settings(), lambda: self.now, size
        )
        self.app.context.wait_for_book()
        self.turn()

    def turn(self, count: int = 1, seconds: float = FRAME) -> None:
        """So many turns of the loop; the last of them draws."""
        for number in range(count):
            if self.app.screen is LEAVE:
                return
            self.now += seconds
            self.app.draws = number == count - 1
            self.app.turn()

    def post(self, kind: int, **values: Any) -> None:
        """Something the player does; nothing is drawn yet."""
        pygame.event.post(pygame.event.Event(kind, values))
        self.now += FRAME
        self.app.draws = False
        self.app.turn()
        self.app.draws = True

    def key(self, key: int, mod: int = 0) -> None:
        self.post(pygame.KEYDOWN, key=key, mod=mod, unicode="", scancode=0)
        self.post(pygame.KEYUP, key=key, mod=mod, unicode="", scancode=0)

    def click(self, at: tuple[int, int], button: int = 1) -> None:
        self.post(pygame.MOUSEMOTION, pos=at, rel=(0, 0), buttons=(0, 0, 0))
        self.post(pygame.MOUSEBUTTONDOWN, pos=at, button=button)
        self.post(pygame.MOUSEBUTTONUP, pos=at, button=button)

    def click_text(self, name: str) -> None:
        """A click in the middle of the text of this name."""
        self.click(self.rect(name).center)

    def rect(self, name: str) -> pygame.Rect:
        found = {laid.name: laid.rect for laid in self.screen.texts()}
        assert name in found, f"no {name} among {sorted(found)}"
        return found[name]

    def type(self, words: str) -> None:
        for letter in words:
            self.post(pygame.TEXTINPUT, text=letter)

    def wheel(self, steps: int) -> None:
        self.post(pygame.MOUSEWHEEL, x=0, y=steps, precise_x=0.0, precise_y=float(steps))

    @property
    def screen(self) -> Any:
        return self.app.screen

    @property
    def name(self) -> str:
        """What the screen is called."""
        return type(self.app.screen).__name__

    @property
    def play(self) -> Any:
        return self.app.context.play

    def shown(self) -> dict[str, str]:
        """Every text on the screen by name."""
        return {
            laid.name: " ".join(word.text for word in laid.block.words)
            for laid in self.screen.texts()
        }

    def menu(self, name: str) -> None:
        """Press an item of the title's menu."""
        self.click_text(f"item {name}")

    def button(self, name: str) -> None:
        """Press a button at the foot of a paper."""
        self.click_text(f"button {name}")

    def read_on(self) -> None:
        """Click until there is something else to do than reading."""
        for _ in range(400):
            if self.name != "Play" or not isinstance(self.play.waiting, Reading):
                return
            self.key(pygame.K_RETURN)
        raise AssertionError("the reading never ends")

    def settle(self) -> None:
        """Let every word of the line be there, and what follows it appear."""
        self.turn(20, 1.0)
        self.turn(3)

    def to_choice(self) -> None:
        self.read_on()
        assert isinstance(self.play.waiting, Choosing | Doing | Talking)
        self.settle()

    def to_talk(self) -> None:
        """A new evening, as far as the window of the small story."""
        self.menu("new")
        self.to_choice()
        self.key(pygame.K_1)
        self.to_choice()
        assert isinstance(self.play.waiting, Talking)

    def kept(self) -> None:
        """Wait until the autosave under way is on the disk."""
        if self.app.context._keeper is not None:
            self.app.context._keeper.settle()

    def close(self) -> None:
        self.kept()
        self.app.context.close()
        pygame.quit()


def opened(story: Path, **values: Any) -> Iterator[House]:
    """For fixtures: a house that is closed afterwards."""
    house = House(story, **values)
    try:
        yield house
    finally:
        house.close()

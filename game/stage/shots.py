"""The verb `her shots`: a picture of every place and every screen, without a player or a display.

A walk through the story with fixed chances stops where the light changes, where a window opens and
where a set piece waits, and takes the picture that a player would see there, in every language, at
every size of window and of type. The same story and art give the same pictures.
"""

from __future__ import annotations

import argparse
import itertools
import os
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.stage.context import Context
    from game.stage.screens import Screen

SIZES = ((1280, 720), (1920, 1080))
TYPES = (1.0, 2.0)
SEED = 7
NOW = 1000.0  # the moment of every picture
LINES = 2  # lines read in a place before its picture is taken
STEPS = 20_000  # of the walk, at most
SETTLED = 60.0  # seconds after which nothing moves any more


def main(argv: list[str]) -> int:
    """Write the pictures; the exit code."""
    parser = argparse.ArgumentParser(prog="her shots", description=__doc__)
    parser.add_argument("out", type=Path, help="the folder for the pictures")
    parser.add_argument("--place", default="", help="only this place")
    parser.add_argument("--screens", action="store_true", help="only the screens")
    parser.add_argument("--story", type=Path, help="a story folder of your own")
    options = parser.parse_args(argv)
    os.environ.update(SDL_VIDEODRIVER="dummy", SDL_AUDIODRIVER="dummy")
    options.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        for size in SIZES:
            camera = Camera(options.out, size, Path(home), options.story)
            if not options.place:
                camera.menus()
            if options.place or not options.screens:
                camera.places(options.place)
            print(f"{camera.taken} pictures at {size[0]}×{size[1]}", flush=True)
    return 0


class Camera:
    """Takes the pictures at one size of window.

    Args:
        out: where they go.
        size: of the window, pixels.
        home: a folder for what a player's folders would hold.
        story: the story folder; ours where None is given.
    """

    def __init__(self, out: Path, size: tuple[int, int], home: Path, story: Path | None) -> None:
        from game import config
        from game.config import Settings
        from game.stage import app
        from game.stage.context import Context
        from game.stage.words import LANGUAGES

        self.taken = 0
        self._out, self._size, self._languages = out, size, LANGUAGES
        settings = Settings(language="en", text_speed=0.0)
        self._surface = app.open_window(settings, size)
        self._context: Context = Context(
            size,
            settings,
            config.folders({config.HOME_VARIABLE: str(home)}),
            story or config.data("story"),
            config.data("assets"),
        )
        self._context.backdrop.at_once = True
        self._context.open_book()
        self._context.wait_for_book()

    # Pictures

    def take(self, name: str, screen: Screen) -> None:
        """One screen in every language and size of type."""
        import pygame

        for language, size in itertools.product(self._languages, TYPES):
            settings = replace(self._context.settings, language=language, text_size=size)
            self._context.change(settings, NOW)
            screen.layout()
            for moment in (NOW, NOW + SETTLED, NOW + SETTLED + 1):
                screen.update(moment)
            screen.draw(self._surface, NOW + SETTLED + 1)
            file = f"{name}_{language}_{self._size[1]}_{size:.0%}.png".replace("%", "")
            pygame.image.save(self._surface, self._out / file)
            self.taken += 1

    def menus(self) -> None:
        """Every screen that is not the play."""
        for name, screen in self._menus():
            self.take(name, screen)

    def _menus(self) -> Iterator[tuple[str, Screen]]:
        from game.stage.phone.pages import PAGES
        from game.stage.screens.care import CareScreen
        from game.stage.screens.confirm import Confirm
        from game.stage.screens.crash import Crash
        from game.stage.screens.credits import Credits
        from game.stage.screens.first import First
        from game.stage.screens.history import History
        from game.stage.screens.pause import Pause
        from game.stage.screens.play import Play
        from game.stage.screens.saves import SavesPage
        from game.stage.screens.settings import TABS, SettingsPage
        from game.stage.screens.title import Title

        context = self._context
        title = Title(context, NOW)
        yield "first", First(context, NOW)
        yield "title", title
        for tab in TABS:
            settings = SettingsPage(context, title)
            settings.turn_to(tab)
            yield f"settings_{tab}", settings
        yield "credits", Credits(context, title)
        yield "confirm", Confirm(context, title, "confirm.new", lambda now: title)
        yield "crash", Crash(context, kept=True)
        for _ in self._walk():
            if context.play.scene.chapter >= 4:
                break
        play = Play(context, NOW, resumed=True)
        context.save("page-01")
        yield "pause", Pause(context, play)
        yield "saves", SavesPage(context, play, saving=True)
        yield "history", History(context, play)
        yield "care", CareScreen(context, play)
        for page in PAGES:
            play.open_device(page, NOW)
            yield f"device_{page}", play

    def places(self, only: str) -> None:
        """Every place at its first lines, every window and every set piece."""
        from game.play.messages import Doing, Talking
        from game.stage.screens.play import Play
        from game.stage.screens.table import set_piece

        seen: set[str] = set()
        lines = 0
        here = ""
        for waiting in self._walk():
            scene = self._context.play.scene
            place = f"{scene.place or 'black'}_{scene.hour}".rstrip("_")
            lines = lines + 1 if place == here else 0
            here = place
            names = {place: lines >= LINES}
            if isinstance(waiting, Talking):
                names[f"talk_{waiting.window}"] = True
            if isinstance(waiting, Doing):
                names[f"task_{waiting.task}"] = True
            for name in [name for name, due in names.items() if due and name not in seen]:
                seen.add(name)
                if only and scene.place != only:
                    continue
                play: Screen = Play(self._context, NOW, resumed=True)
                if isinstance(waiting, Doing) and name.startswith("task_"):
                    play = set_piece(self._context, waiting, play) or play
                self.take(name, play)

    def _walk(self) -> Iterator[object]:
        """Every moment of one way through the story: what waits there."""
        from game.play.messages import Ended, Reading, Talking

        self._context.change(replace(self._context.settings, language="en"), NOW)
        self._context.begin(SEED)
        play = self._context.play
        for step in range(STEPS):
            waiting = play.waiting
            yield waiting
            if isinstance(waiting, Ended):
                return
            if isinstance(waiting, Reading):
                play.advance(NOW)
            elif isinstance(waiting, Talking):
                self._talk(waiting, step)
            else:
                play.choose(waiting.options[step % len(waiting.options)].index, NOW)

    def _talk(self, waiting: object, step: int) -> None:
        """One turn of a window: a chip while there is one, else a way out, else silence."""
        from game.play.messages import Talking

        play = self._context.play
        if not isinstance(waiting, Talking):
            return
        if waiting.thinking:
            play.poll(NOW + step)
        elif waiting.turn < 1 and waiting.chips:
            play.say(waiting.chips[0], NOW)
        elif waiting.exits:
            play.choose(waiting.exits[0].index, NOW)
        else:
            play.silence(NOW)

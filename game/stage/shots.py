"""The verb `her shots`: a picture of every place and page, made headless, and what is wrong in it.

    her shots OUT [--size 1280x720 ...] [--type 100 200] [--language en ko] [--contrast]

It walks once through the story for each size of window and takes what it passes: every place, every
window of talk, every set piece, every menu and every page of the device, in each language and size
of type. Each picture is measured: contrast of every text, texts that collide or leave the window.
OUT gets an index.html and flaws.txt. The same story and art give the same pictures.
"""

from __future__ import annotations

import argparse
import html
import itertools
import os
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.play.messages import Waiting
    from game.stage.context import Context
    from game.stage.screens import Screen

SIZES = ((1280, 720), (1920, 1080), (2560, 1440))
TYPES = (100, 200)  # percent
SEED = 7
NOW = 1000.0  # the moment of every picture
LINES = 2  # lines read in a place before its picture is taken
SETTLED = 60.0  # seconds after which nothing moves any more
INDEX, FLAWS = "index.html", "flaws.txt"
PAGE = """<!doctype html><meta charset="utf-8"><title>Her: {count} pictures</title>
<style>body{{background:#1e1115;color:#fcf3e6;font:15px sans-serif;margin:2em}}
figure{{display:inline-block;margin:.4em;width:23em}}img{{width:100%}}
figcaption{{opacity:.8}}.flaw{{color:#f4b393}}</style>
<h1>{count} pictures, {wrong} flaws</h1>{groups}
"""


@dataclass(frozen=True)
class Order:
    """What is to be taken."""

    sizes: Sequence[tuple[int, int]] = SIZES
    types: Sequence[int] = TYPES
    languages: Sequence[str] = ("en", "ko")
    place: str = ""
    screens: bool = False  # the menus alone
    high_contrast: bool = False
    story: Path | None = None


@dataclass
class Album:
    """What was taken: each picture's name, file and flaws."""

    out: Path
    pictures: list[tuple[str, str, tuple[str, ...]]] = field(default_factory=list)

    def add(self, name: str, file: str, flaws: tuple[str, ...]) -> None:
        """One more picture."""
        self.pictures.append((name, file, flaws))

    @property
    def wrong(self) -> int:
        """How many flaws there are in all pictures."""
        return sum(len(flaws) for _, _, flaws in self.pictures)

    def write(self) -> None:
        """The index page and the list of flaws."""
        groups = []
        for name, found in itertools.groupby(sorted(self.pictures), key=lambda one: one[0]):
            figures = "".join(_figure(file, flaws) for _, file, flaws in found)
            groups.append(f"<h2>{html.escape(name)}</h2>{figures}")
        page = PAGE.format(count=len(self.pictures), wrong=self.wrong, groups="".join(groups))
        (self.out / INDEX).write_text(page, encoding="utf-8")
        lines = [f"{file}: {flaw}\n" for _, file, flaws in self.pictures for flaw in flaws]
        (self.out / FLAWS).write_text("".join(lines), encoding="utf-8")


def _figure(file: str, flaws: tuple[str, ...]) -> str:
    wrong = "".join(f'<br><span class="flaw">{html.escape(flaw)}</span>' for flaw in flaws)
    link = f'<a href="{file}"><img loading="lazy" src="{file}" alt=""></a>'
    return f"<figure>{link}<figcaption>{file}{wrong}</figcaption></figure>"


def main(argv: list[str]) -> int:
    """Write the pictures; the exit code."""
    options = _arguments().parse_args(argv)
    os.environ.update(SDL_VIDEODRIVER="dummy", SDL_AUDIODRIVER="dummy")
    order = Order(
        options.size or SIZES,
        options.type or TYPES,
        options.language or ("en", "ko"),
        options.place,
        options.screens,
        options.contrast,
        options.story,
    )
    album = shoot(options.out, order)
    print(f"{len(album.pictures)} pictures, {album.wrong} flaws: {options.out / INDEX}")
    return 0


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="her shots", description="A picture of everything.")
    parser.add_argument("out", type=Path, help="the folder for the pictures")
    parser.add_argument("--size", type=_size, nargs="+", help="of the window, such as 1280x720")
    parser.add_argument("--type", type=int, nargs="+", help="size of the type in percent")
    parser.add_argument("--language", nargs="+", help="en, ko")
    parser.add_argument("--place", default="", help="only this place")
    parser.add_argument("--screens", action="store_true", help="only the menus and pages")
    parser.add_argument("--contrast", action="store_true", help="in high contrast")
    parser.add_argument("--story", type=Path, help="a story folder of your own")
    return parser


def _size(words: str) -> tuple[int, int]:
    wide, _, high = words.lower().partition("x")
    if not (wide.isdigit() and high.isdigit()):
        raise argparse.ArgumentTypeError("two numbers, such as 1280x720")
    return int(wide), int(high)


def shoot(out: Path, order: Order) -> Album:
    """Take everything that is ordered, into a folder."""
    out.mkdir(parents=True, exist_ok=True)
    album = Album(out)
    with tempfile.TemporaryDirectory() as home:
        for size, language in itertools.product(order.sizes, order.languages):
            camera = Camera(album, size, language, Path(home), order)
            if not order.place:
                camera.menus()
            if not order.screens:
                camera.places(order.place)
            camera.close()
            taken = len(album.pictures)
            print(f"{taken} pictures with {size[0]}×{size[1]} in {language}", flush=True)
    album.write()
    return album


class Camera:
    """Takes the pictures at one size of window, of a performance in one language.

    Args:
        album: where they go.
        size: of the window, pixels.
        language: "en" or "ko".
        home: a folder for what a player's folders would hold.
        order: what is to be taken.
    """

    def __init__(
        self, album: Album, size: tuple[int, int], language: str, home: Path, order: Order
    ) -> None:
        from game import config
        from game.config import Settings
        from game.stage import app
        from game.stage.context import Context

        self._album, self._size, self._language, self._order = album, size, language, order
        settings = Settings(language=language, text_speed=0.0, high_contrast=order.high_contrast)
        self._surface = app.open_window(settings, size)
        self._context: Context = Context(
            size,
            settings,
            config.folders({config.HOME_VARIABLE: str(home)}),
            order.story or config.data("story"),
            config.data("assets"),
        )
        self._context.backdrop.at_once = True
        self._context.open_book()
        self._context.wait_for_book()

    def close(self) -> None:
        """Nothing more is taken."""
        self._context.close()

    # Pictures

    def take(self, name: str, screen: Screen) -> None:
        """One screen in every size of type."""
        import pygame

        from game.stage.measuring import READABLE, STRICT, flaws

        least = STRICT if self._order.high_contrast else READABLE
        for size in self._order.types:
            self._order_of_play(size / 100)
            screen.layout()
            for moment in (NOW, NOW + SETTLED, NOW + SETTLED + 1):
                screen.update(moment)
            screen.draw(self._surface, NOW + SETTLED + 1)
            wide = f"{self._size[0]}x{self._size[1]}"
            file = f"{name}_{self._language}_{wide}_{size}.jpg"
            pygame.image.save(self._surface, self._album.out / file)
            wrong = flaws(self._surface, screen.texts(), least)
            self._album.add(name, file, tuple(f"{one.kind}: {one.what}" for one in wrong))

    def _order_of_play(self, text_size: float) -> None:
        """This camera's language, whatever a screen has asked for, and a size of type."""
        context = self._context
        context.change(replace(context.settings, language=self._language, text_size=text_size), NOW)

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

    def _walk(self) -> Iterator[Waiting]:
        """Every moment of one way through the story: what waits there."""
        from game.stage.walk import walk

        self._order_of_play(1.0)
        self._context.begin(SEED)
        return walk(self._context.play, NOW)

"""The verb `her shots`: a picture of every place and page, made headless, and what is wrong in it.

    her shots OUT [--size 1280x720 ...] [--type 100 200] [--language en ko] [--contrast]

It walks through the story for each size of window, as many ways as it takes to pass all that the
tags order, and takes what it passes: every look of every place, every window of talk, every set
piece at its halts, every menu and every page of the device, in each language and size of type. What
no way comes to is told. Each picture is measured: contrast of every text, texts that collide or
leave the window. OUT gets an index.html and flaws.txt. The same story and art give the same
pictures.
"""

from __future__ import annotations

import argparse
import html
import itertools
import os
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.play.messages import Doing
    from game.play.playthrough import Playthrough
    from game.stage.context import Context
    from game.stage.screens import Screen
    from game.stage.sights import Ordered
    from game.stage.walk import Ways

SIZES = ((1280, 720), (1920, 1080), (2560, 1440))
TYPES = (100, 200)  # percent
SEED = 7
NOW = 1000.0  # the moment of every picture
EARLY = 4  # the chapter in which the pages of the play are taken
CARD = 2.0  # seconds after which a chapter's name is all there
PAGES_MOST = 8  # of one line
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
    for size, language in itertools.product(order.sizes, order.languages):
        with tempfile.TemporaryDirectory() as home:
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
        self._crowds: dict[tuple[str, str], bool] = {}
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
        self._context.unpacking.wait()  # so that no ribbon is further one time than another

    def close(self) -> None:
        """Nothing more is taken."""
        self._context.close()

    # Pictures

    def take(self, name: str, screen: Screen, now: float = NOW, wait: float = SETTLED) -> None:
        """One screen in every size of type, after it has been left alone for so many seconds."""
        import pygame

        from game.stage.measuring import READABLE, STRICT, flaws
        from game.stage.screens import Developing

        least = STRICT if self._order.high_contrast else READABLE
        for size in self._order.types:
            self._order_of_play(size / 100)
            screen.layout()
            for moment in (now, now + wait, now + wait + 1) if wait else ():
                screen.update(moment)
            if name.startswith("choice"):
                _turn_to_choices(screen, now + wait)
            self._context.backdrop.settle(now + wait)
            screen.draw(self._surface, now + wait)
            if isinstance(screen, Developing):
                screen.wait()
                screen.draw(self._surface, now + wait)
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
        """Every screen that is not the play, and every page of the device early and late."""
        from game.play.messages import Ended
        from game.stage.menus import at_the_title, in_the_play

        for name, screen in at_the_title(self._context, NOW):
            self.take(name, screen)
        early = False
        for _, waiting in self._ways().moments():
            if not early and self._context.play.scene.chapter >= EARLY:
                early = True
                for name, screen in in_the_play(self._context, NOW):
                    self.take(name, screen)
                self._device("")
            if isinstance(waiting, Ended):
                self._device("_late")

    def _device(self, when: str) -> None:
        """Every page of the device, and once more with its first row pressed."""
        import pygame

        from game.stage.hands import Hands
        from game.stage.phone.pages import PAGES
        from game.stage.screens.play import Play

        for page in PAGES:
            play = Play(self._context, NOW, resumed=True)
            play.open_device(page, NOW)
            self.take(f"device_{page}{when}", play)
            before = {one.name for one in play.texts()}
            hands = Hands(play, NOW)
            hands.press(pygame.K_DOWN)
            hands.press(pygame.K_RETURN)
            if {one.name for one in play.texts()} != before:
                self.take(f"device_{page}{when}_open", play)

    def places(self, only: str) -> None:
        """Every look of every place, every window and choice, and every set piece at its halts."""
        from game.play.messages import Doing
        from game.stage.screens.play import Play
        from game.stage.sights import looks, ordered, waits

        script = self._context.script
        ways = self._ways(ordered(tag.text for tag in script.compile("en").facts.tags))
        seen: set[str] = set()
        for play, waiting in ways.moments():
            scene = play.scene
            new = [name for name in looks(scene, self._crowded) if name not in seen][:1]
            task = waits(waiting, scene)
            new += [task] if task and task not in seen else []
            seen.update((*looks(scene, self._crowded), task))
            if only and scene.place != only:
                continue
            if scene.chapter == 2 and "chapter" not in seen:
                seen.add("chapter")
                self._chapter()
            for name in new:
                if name == task and isinstance(waiting, Doing):
                    self._piece(name, waiting)
                else:
                    self.take(name, Play(self._context, NOW, resumed=True))
        for number, what in sorted(ways.left):
            print(f"chapter {number}: no way came to “# {what}”", flush=True)

    def _chapter(self) -> None:
        """The name of the chapter that has just begun, over its first picture."""
        from game.stage.screens.play import Play

        play = self._context.play
        play.back()
        screen = Play(self._context, NOW, resumed=True)
        play.forward()
        screen.update(NOW)
        self.take("chapter", screen, NOW + CARD, 0.0)

    def _piece(self, name: str, waiting: Doing) -> None:
        """A set piece at each of its halts; one without a screen is played as choices."""
        from game.stage.hands import Hands, halts
        from game.stage.screens.play import Play
        from game.stage.screens.table import set_piece

        screen = set_piece(self._context, waiting, Play(self._context, NOW, resumed=True))
        if screen is None:
            return
        hands = Hands(screen, NOW)
        self._order_of_play(1.0)
        for halt in halts(waiting.task, hands):
            self.take(f"{name}_{halt}", screen, hands.now, 0.0)
            self._order_of_play(1.0)
            screen.layout()

    def _crowded(self, place: str, hour: str) -> bool:
        from game.stage.city.plan import Crowd, read_place

        folder = self._context.assets / "art" / f"{place}_{hour}"
        if (place, hour) not in self._crowds:
            painted = read_place(folder).items if folder.is_dir() else ()
            self._crowds[place, hour] = any(isinstance(item, Crowd) for item in painted)
        return self._crowds[place, hour]

    def _ways(self, orders: frozenset[Ordered] = frozenset()) -> Ways:
        """Ways through the story, each a performance of its own."""
        from game.stage.walk import Ways

        def begin(number: int) -> Playthrough:
            self._order_of_play(1.0)
            self._context.begin(SEED + number)
            return self._context.play

        return Ways(begin, NOW, orders)


def _turn_to_choices(screen: Screen, now: float) -> None:
    """Turn the pages of a line, where it has several, to the one with the choices."""
    import pygame

    from game.stage.hands import Hands

    hands = Hands(screen, now)
    for _ in range(PAGES_MOST):
        if any(one.name.startswith("choice") for one in screen.texts()):
            return
        hands.press(pygame.K_RETURN)
        hands.wait(2.0)

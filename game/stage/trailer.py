"""The verb `her trailer`: a minute of the game as a film, made headless from real play.

    her trailer OUT.mp4 [--language en|ko] [--size 1280x720] [--rate 30] [--only 1 7]

The shots stand in the story's trailer.yaml. One performance is walked through; where a shot begins
the real screen is put on and plays, by a clock of pictures, with keys pressed as a player would.
The same story and art give the same film. Nothing is drawn here but the change from shot to shot.
"""

from __future__ import annotations

import argparse
import os
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from game.errors import Trouble
from game.play.messages import Doing, Reading, Talking, Waiting

if TYPE_CHECKING:
    import pygame

    from game.stage.app import App
    from game.stage.encoding import Cue, Film
    from game.stage.screens import Screen

FILE = "trailer.yaml"
SEED = 7
BEGINS = 1000.0  # the moment of the first picture
STAGE = (1280, 720)  # the window that is filmed, where the film is not larger
KINDS = {".mp4": (STAGE, 30), ".webp": ((480, 270), 8), ".gif": ((400, 225), 6)}  # size and rate
CUTS = ("cut", "dissolve", "black")
DISSOLVES = 0.6  # seconds
MUSIC, AMBIENCE, EFFECTS = 0.9, 0.4, 0.55  # how loud each kind is in the film
MUSIC_GOES = 2.5  # seconds
READ = 1.5  # seconds a whole line stays before the next is asked for
TYPING = 15  # letters a second
COLUMNS = 4  # of the sheet
FIELDS = {"chapter", "place", "line", "task", "talk", "screen", "types", "seconds", "pace", "cut"}


@dataclass(frozen=True)
class Shot:
    """One shot: where it begins, what is typed, its seconds, and how it begins."""

    number: int
    seconds: float
    cut: str = "cut"
    chapter: int = 0
    place: str = ""
    line: str = ""
    task: str = ""
    talk: str = ""
    screen: str = ""
    types: str = ""
    pace: float = 1.0  # seconds of the game in one of the film


@dataclass(frozen=True)
class Reel:
    """The whole list: the piece of music under it and the shots."""

    music: str
    shots: tuple[Shot, ...]


def main(argv: list[str]) -> int:
    """Make the film; the exit code.

    Raises:
        Trouble: the list of shots is wrong, or what makes films is not installed.
    """
    options = _options(argv)
    os.environ.update(SDL_VIDEODRIVER="dummy", SDL_AUDIODRIVER="dummy")
    from game import config
    from game.stage import encoding

    story = options.story or config.data("story")
    reel = read_reel(story / FILE)
    if options.only:
        reel = replace(reel, shots=tuple(one for one in reel.shots if one.number in options.only))
    size, rate = KINDS.get(options.out.suffix.lower(), (STAGE, 30))
    size, rate = options.size or size, options.rate or rate
    film = encoding.film(options.out, size, rate)
    with tempfile.TemporaryDirectory() as home:
        os.environ[config.HOME_VARIABLE] = home
        crew = Crew(story, options.language, film, size, rate)
        crew.shoot(reel)
        film.close(crew.cues(reel))
        if options.sheet:
            crew.sheet(options.sheet)
        crew.close()
    print(f"{options.out}: {len(reel.shots)} shots, {crew.seconds:.1f} seconds.")
    return 0


def _options(argv: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="her trailer", description="A minute of the game.")
    parser.add_argument("out", type=Path, help="the film: .mp4, .webp or .gif")
    parser.add_argument("--language", choices=("en", "ko"), default="en")
    parser.add_argument("--size", type=_size, help="of the film, such as 1280x720")
    parser.add_argument("--rate", type=int, help="pictures a second")
    parser.add_argument("--only", type=int, nargs="+", help="only these shots, by their numbers")
    parser.add_argument("--sheet", type=Path, help="a picture of every shot, as one PNG")
    parser.add_argument("--story", type=Path, help="a story folder of your own")
    return parser.parse_args(argv)


def _size(words: str) -> tuple[int, int]:
    wide, _, high = words.lower().partition("x")
    if not (wide.isdigit() and high.isdigit()) or int(wide) % 2 or int(high) % 2:
        raise argparse.ArgumentTypeError("two even numbers, such as 1280x720")
    return int(wide), int(high)


def read_reel(path: Path) -> Reel:
    """The list of shots of a story folder.

    Raises:
        Trouble: it is missing, or an entry is wrong.
    """
    try:
        told = yaml.safe_load(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise Trouble("There is no list of shots; write one.", str(path)) from None
    except yaml.YAMLError as error:
        raise Trouble(f"This is not YAML ({error}).", str(path)) from None
    if not isinstance(told, dict) or not isinstance(told.get("shots"), list):
        raise Trouble("It needs “music” and a list “shots”.", str(path))
    shots = tuple(_shot(n, entry, path) for n, entry in enumerate(told["shots"], 1))
    return Reel(str(told.get("music", "")), shots)


def _shot(number: int, entry: Any, path: Path) -> Shot:
    wrong = ""
    if not isinstance(entry, Mapping) or "seconds" not in entry:
        wrong = "needs “seconds”"
    elif set(entry) - FIELDS:
        wrong = f"has no “{min(set(entry) - FIELDS)}”"
    elif entry.get("cut", "cut") not in CUTS:
        wrong = f"begins with one of {', '.join(CUTS)}"
    elif sum(name in entry for name in ("line", "task", "talk", "screen")) != 1:
        wrong = "needs one of line, task, talk and screen"
    if wrong:
        raise Trouble(f"Shot {number} {wrong}.", str(path))
    return Shot(number=number, **entry)


class Crew:
    """Films a performance, shot by shot, picture by picture.

    Args:
        story: the story folder.
        language: of the game.
        film: what the pictures are given to.
        size: of the film in pixels.
        rate: pictures a second.
    """

    def __init__(
        self, story: Path, language: str, film: Film, size: tuple[int, int], rate: int
    ) -> None:
        from game import config
        from game.config import Settings
        from game.stage.app import App

        self._story, self._film, self._size, self._rate = story, film, size, rate
        self._now = BEGINS
        self._pictures = 0
        self._heard: list[tuple[float, str, str]] = []
        self._stills: list[pygame.Surface] = []
        self._last: pygame.Surface | None = None  # the last picture
        self._left: pygame.Surface | None = None  # the last picture of the shot before
        stage = size if size[0] > STAGE[0] else STAGE
        settings = Settings(language=language)
        self._app: App = App(story, config.data("assets"), settings, lambda: self._now, stage)
        context = self._app.context
        told = context.sound.heard

        def heard(kind: str, name: str) -> None:
            self._heard.append((self.seconds, kind, name))
            told(kind, name)

        context.sound.heard = heard
        context.backdrop.at_once = True
        context.wait_for_book()
        context.unpacking.wait()

    @property
    def seconds(self) -> float:
        """How long the film is by now."""
        return self._pictures / self._rate

    def shoot(self, reel: Reel) -> None:
        """Every shot, in order.

        Raises:
            Trouble: a shot's beginning is nowhere in the story after the one before it.
        """
        shots = list(reel.shots)
        while shots and shots[0].screen:
            self._take(shots.pop(0), self._title())
        for waiting in self._walk() if shots else ():
            while shots and (screen := self._begins(shots[0], waiting)) is not None:
                self._take(shots.pop(0), screen)
            while shots and shots[0].screen:
                self._take(shots.pop(0), self._title())
            if not shots:
                return
        if shots:
            shot = shots[0]
            what = shot.line or shot.task or shot.talk
            raise Trouble(
                f"Shot {shot.number}: chapter {shot.chapter} has no “{what}” from there on.",
                str(self._story / FILE),
            )

    def _walk(self) -> Iterator[Waiting]:
        from game.stage.walk import Ways

        self._app.context.begin(SEED)
        play = self._app.context.play
        return (waiting for _, waiting in Ways(lambda _: play, BEGINS).moments())

    def _title(self) -> Screen:
        from game.stage.screens.title import Title

        return Title(self._app.context, self._now)

    def _begins(self, shot: Shot, waiting: Waiting) -> Screen | None:
        """The screen to film, if the shot begins at what waits now."""
        play = self._app.context.play
        scene = play.scene
        if scene.chapter != shot.chapter or shot.place not in ("", scene.place):
            return None
        if shot.task:
            return self._piece(waiting) if self._is_task(waiting, shot) else None
        if shot.talk:
            return self._reading(0) if self._is_talk(waiting, shot) else None
        english = play.transcript[-1].text if play.transcript else ""
        return self._reading(1) if shot.line and shot.line in english else None

    @staticmethod
    def _is_task(waiting: Waiting, shot: Shot) -> bool:
        return isinstance(waiting, Doing) and waiting.task == shot.task

    @staticmethod
    def _is_talk(waiting: Waiting, shot: Shot) -> bool:
        return isinstance(waiting, Talking) and waiting.window == shot.talk and not waiting.turn

    def _reading(self, lines: int) -> Screen:
        """The play; its last line is still to come, where there is one before it."""
        from game.stage.screens.play import Play

        context = self._app.context
        backs = lines if context.play.can_back else 0
        for _ in range(backs):
            context.play.back()
        screen = Play(context, self._now, resumed=True)
        for _ in range(backs):
            context.play.forward()
        return screen

    def _piece(self, waiting: Waiting) -> Screen:
        from game.stage.screens.play import Play
        from game.stage.screens.table import set_piece

        context = self._app.context
        play = Play(context, self._now, resumed=True)
        assert isinstance(waiting, Doing)
        return set_piece(context, waiting, play) or play

    # A shot

    def _take(self, shot: Shot, screen: Screen) -> None:
        """Film one shot."""
        app = self._app
        context = app.context
        if app.context.playing and not shot.screen:
            scene = context.play.scene
            context.backdrop.scene(scene, self._now, cut=True)
            context.sound.cue(scene)
        app.screen = screen
        screen.layout()
        pictures = round(shot.seconds * self._rate)
        keys = _KEYS.get(shot.task, _reads)(self, shot)
        for number in range(pictures):
            next(keys, None)
            self._now += shot.pace / self._rate
            app.turn()
            self._add(shot, number / self._rate)
            if number == pictures * 3 // 4 and self._last is not None:
                self._stills.append(self._last)
        self._left = self._last

    def _add(self, shot: Shot, since: float) -> None:
        """Give the picture of the window to the film, changed as the shot's beginning asks."""
        import pygame

        window = pygame.display.get_surface()
        assert window is not None
        picture = pygame.transform.smoothscale(window, self._size)
        share = min(since / DISSOLVES, 1.0)
        if shot.cut != "cut" and share < 1:
            over = self._left if shot.cut == "dissolve" or share < 0.5 else None
            picture = _changed(picture, over, share, shot.cut)
        self._film.add(picture)
        self._pictures += 1
        self._last = picture

    def press(self, key: int, down: bool = True) -> None:
        """A key goes down, or up."""
        import pygame

        kind = pygame.KEYDOWN if down else pygame.KEYUP
        values = {"key": key, "mod": 0, "unicode": "", "scancode": 0}
        pygame.event.post(pygame.event.Event(kind, values))

    def type(self, letter: str) -> None:
        """A letter is typed."""
        import pygame

        pygame.event.post(pygame.event.Event(pygame.TEXTINPUT, text=letter))

    def pause(self, seconds: float) -> Iterator[None]:
        """So long, nothing."""
        for _ in range(round(seconds * self._rate)):
            yield

    @property
    def app(self) -> App:
        """The game that is filmed."""
        return self._app

    # What comes of it

    def cues(self, reel: Reel) -> list[Cue]:
        """The sounds of the film: its music, and what was heard in it besides music."""
        from game import config
        from game.stage.encoding import Cue

        sounds = config.data("assets") / "sounds"
        whole = self.seconds
        found = []
        if reel.music:
            file = sounds / "music" / f"{reel.music}.ogg"
            found.append(Cue(file, 0.0, whole, MUSIC, 0.5, MUSIC_GOES))
        rooms = [one for one in self._heard if one[1] == "ambience"]
        ends = [at for at, _, _ in rooms[1:]] + [whole]
        for (at, _, name), end in zip(rooms, ends, strict=True):
            file = sounds / "ambience" / f"{name}.ogg"
            found.append(Cue(file, at, end, AMBIENCE, 0.4, 0.4, loops=True))
        for at, kind, name in self._heard:
            if kind == "effects":
                found.append(Cue(sounds / "effects" / f"{name}.ogg", at, whole, EFFECTS))
        return [cue for cue in found if cue.file.is_file()]

    def sheet(self, path: Path) -> None:
        """A picture of every shot, side by side, as one."""
        import pygame

        wide, high = 480, 480 * self._size[1] // self._size[0]
        rows = -(-len(self._stills) // COLUMNS)
        whole = pygame.Surface((wide * COLUMNS, high * rows))
        for number, still in enumerate(self._stills):
            small = pygame.transform.smoothscale(still, (wide, high))
            whole.blit(small, (number % COLUMNS * wide, number // COLUMNS * high))
        pygame.image.save(whole, path)

    def close(self) -> None:
        """The game is over."""
        import pygame

        self._app.context.close()
        pygame.quit()


def _changed(
    picture: pygame.Surface, over: pygame.Surface | None, share: float, cut: str
) -> pygame.Surface:
    """The picture on its way from the one before: through it, or through black."""
    from game.stage.theme import ease

    if cut == "dissolve" and over is not None:
        picture = picture.copy()
        over = over.copy()
        over.set_alpha(round(255 * (1 - ease(share))))
        picture.blit(over, (0, 0))
        return picture
    light = abs(ease(share) * 2 - 1) if over is not None else ease(share * 2 - 1)
    shown = (over if share < 0.5 and over is not None else picture).copy()
    if share < 0.5 and over is None:
        light = 0.0
    level = round(255 * light)
    import pygame

    shown.fill((level, level, level), special_flags=pygame.BLEND_RGB_MULT)
    return shown


# What is pressed in a shot: a generator that is asked once for every picture


def _reads(crew: Crew, shot: Shot) -> Iterator[None]:
    """Reads a line and asks for the next; in a talk, types what it is told."""
    import pygame

    if shot.types:
        yield from crew.pause(0.9)
        for letter in shot.types:
            crew.type(letter)
            yield from crew.pause(1 / TYPING)
        yield from crew.pause(0.3)
        crew.press(pygame.K_RETURN)
    while not shot.types and not shot.screen:
        yield from crew.pause(READ)
        if crew.app.screen.idle(crew.app._clock()) and isinstance(
            crew.app.context.play.waiting, Reading
        ):
            crew.press(pygame.K_RETURN)
        yield


def _writes(crew: Crew, shot: Shot) -> Iterator[None]:
    """Types."""
    yield from crew.pause(0.4)
    for letter in shot.types:
        crew.type(letter)
        yield from crew.pause(1 / TYPING)


def _runs(crew: Crew, shot: Shot) -> Iterator[None]:
    """Runs, and hops now and then."""
    import pygame

    crew.press(pygame.K_SPACE)
    yield from crew.pause(3.4)
    crew.press(pygame.K_SPACE, down=False)
    crew.press(pygame.K_SPACE)


def _looks(crew: Crew, shot: Shot) -> Iterator[None]:
    """Watches the windows turn, then leans in to one."""
    import pygame

    yield from crew.pause(shot.seconds * 0.8)
    crew.press(pygame.K_RIGHT)


_KEYS = {"letter": _writes, "run": _runs, "skyline": _looks}

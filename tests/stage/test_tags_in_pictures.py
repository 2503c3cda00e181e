"""What a writer orders with a tag is really seen, in every painted place of the story.

A small story goes to each place and orders one thing after the other; each moment is drawn as the
game draws it, and the pictures are held against each other by their points.
"""

from __future__ import annotations

import os
import re
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
import pygame

from game import config
from game.config import Settings
from game.stage.city.lens import ZOOMS, lens_for
from game.stage.city.motion import LIGHTS, SIDES
from game.stage.city.plan import read_place
from game.stage.context import Context
from game.stage.measuring import READABLE, flaws
from game.stage.phone.pages import PAGES
from game.stage.pulse import STRENGTH
from game.stage.screens.play import Play
from game.workshop.vocabulary import WORDS
from tests.stage.house import story_folder

np = pytest.importorskip("numpy")

STORY = config.data("story")
SIZE = (640, 360)
SMALL = (160, 90)  # of the pictures that are held against each other
NOW = 50.0
ORDERS = {  # the name of a moment, and the tags that lead to it from the one before
    "plain": "",
    "closer": "# camera: closer",
    "dim": "# camera: still\n# light: dim",
    "bright": "# light: bright",
    "memory": "# light: normal\n# memory",
    "now": "# now",
    "black": "# black",
}
ALIKE = 0.4  # correlation of what is fine in two pictures of the same thing; of others it is near 0
NEARER = 0.88  # of the difference: what is left of it for the right part
FRAME = 0.1  # seconds
PASSES = 1.5  # seconds, in which every dissolve is over


def places() -> list[str]:
    """Every place and hour that the story goes to and that is painted."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(STORY.glob("chapters/*.ink"))]
    found = {f"{p}_{h}" for text in texts for p, h in re.findall(r"# scene: (\w+), (\w+)", text)}
    return sorted(one for one in found if (config.data("assets") / "art" / one).is_dir())


def chapters() -> str:
    hub = "".join(f"+ [{name}] -> {name}\n" for name in places())
    knots = [
        f"=== {name} ===\n# scene: {name.rpartition('_')[0]}, {name.rpartition('_')[2]}\n"
        + "".join(
            f"{tags}\nThis is {moment} now, and it is read.\n" for moment, tags in ORDERS.items()
        )
        + "-> hub\n"
        for name in places()
    ]
    for tags in ("dissolve", "cut"):
        hub += f"+ [{tags}_from] -> {tags}_from\n"
        knots.append(
            f"=== {tags}_from ===\n# scene: office, morning\nHere.\n# scene: desk, night\n"
            + ("# cut\n" if tags == "cut" else "")
            + "There.\n-> hub\n"
        )
    return f"-> hub\n=== hub ===\n# chapter: 12, Places\nWhere to?\n{hub}{''.join(knots)}"


@dataclass(frozen=True)
class Picture:
    """A moment as it is drawn: the city alone, and what is wrong with the words on it."""

    city: pygame.Surface
    wrong: tuple[str, ...]

    @property
    def points(self) -> np.ndarray:
        return points(self.city)

    @property
    def light(self) -> float:
        """The mean luminance, 0..255."""
        return float((self.points * (0.2126, 0.7152, 0.0722)).sum(axis=2).mean())


def points(picture: pygame.Surface) -> np.ndarray:
    small = pygame.transform.smoothscale(picture, SMALL)
    return pygame.surfarray.array3d(small).astype(float)


def apart(one: np.ndarray, other: np.ndarray) -> float:
    """The mean difference of two pictures, 0..255."""
    return float(abs(one - other).mean())


class Theatre:
    """The small story on the stage; the pictures of a place are made once."""

    def __init__(self, folder: Path) -> None:
        pygame.init()
        self.surface = pygame.display.set_mode(SIZE)
        settings = Settings(language="en", text_speed=0.0, reduced_motion=True)
        story = story_folder(folder / "story", chapters())
        folders = config.folders({config.HOME_VARIABLE: str(folder / "home")})
        self.context = Context(SIZE, settings, folders, story, config.data("assets"))
        self.context.open_book()
        self.context.wait_for_book()
        self.context.begin(1)
        self._made: dict[str, dict[str, Picture]] = {}

    def go(self, place: str) -> None:
        """To the first line of a place."""
        self.context.begin(1)
        option = next(one for one in self.context.play.waiting.options if one.text == place)
        self.context.play.choose(option.index, NOW)

    def pictures(self, place: str) -> dict[str, Picture]:
        """Every moment of a place, settled."""
        if place not in self._made:
            self.go(place)
            self.context.backdrop.at_once = True
            self._made[place] = {name: self._picture(name) for name in ORDERS}
            self.context.backdrop.at_once = False
        return self._made[place]

    def _picture(self, moment: str) -> Picture:
        play, backdrop = self.context.play, self.context.backdrop
        assert f"This is {moment} now" in play.transcript[-1].text
        screen = Play(self.context, NOW, resumed=True)
        screen.update(NOW)
        backdrop.settle(NOW)
        city = pygame.Surface(SIZE)
        backdrop.draw(city, NOW)
        screen.draw(self.surface, NOW)
        found = flaws(self.surface, screen.texts(), READABLE)
        assert any(one.name == "line" for one in screen.texts())
        play.advance(NOW)
        return Picture(city, tuple(f"{one.kind}: {one.what}" for one in found))


@pytest.fixture(scope="module")
def theatre(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Theatre]:
    theatre = Theatre(tmp_path_factory.mktemp("tags"))
    yield theatre
    theatre.context.close()
    pygame.quit()


def detail(picture: np.ndarray) -> np.ndarray:
    """What is fine in a picture: how it changes from point to point."""
    grey = picture.mean(axis=2)
    return np.stack([np.diff(grey, axis=0)[:, :-1], np.diff(grey, axis=1)[:-1]])


def alike(one: np.ndarray, other: np.ndarray) -> float:
    """How alike the details of two pictures are: -1..1, their correlation."""
    return float(np.corrcoef(detail(one).ravel(), detail(other).ravel())[0, 1])


def cut(still: Picture, place: str) -> pygame.Surface:
    """The part of the still picture that the longer lens looks at."""
    focus = read_place(config.data("assets") / "art" / place).focus
    short, long = lens_for(SIZE, "still", (0.5, 0.5)), lens_for(SIZE, "closer", focus)
    corners = (long.back(corner, 0.0, (0.0, 0.0)) for corner in ((0, 0), SIZE))
    (left, top), (right, bottom) = (
        (x * short.scale + short.origin[0], y * short.scale + short.origin[1]) for x, y in corners
    )
    part = pygame.Rect(round(left), round(top), round(right - left), round(bottom - top))
    assert part.width < SIZE[0] * 0.85, "it is a part"
    return still.city.subsurface(part.clamp(still.city.get_rect()))


@pytest.mark.parametrize("place", places())
def test_closer_enlarges_what_the_eye_rests_on(theatre: Theatre, place: str) -> None:
    """A part of the still picture becomes the whole."""
    pictures = theatre.pictures(place)
    still, closer = pictures["plain"], pictures["closer"]
    part = points(cut(still, place))
    assert alike(still.points, closer.points) < ALIKE / 2
    nearer = apart(part, closer.points) / apart(still.points, closer.points)
    # Where people pass, everything fine moves; then it is told by light and shade.
    assert alike(part, closer.points) > ALIKE or nearer < NEARER


@pytest.mark.parametrize("place", places())
def test_dim_is_darker_and_bright_is_lighter(theatre: Theatre, place: str) -> None:
    pictures = theatre.pictures(place)
    plain, dim, bright = (pictures[name].light for name in ("plain", "dim", "bright"))
    assert dim < plain * 0.75
    assert bright > plain * 1.02


@pytest.mark.parametrize("place", places())
def test_a_memory_is_washed_with_light_until_now(theatre: Theatre, place: str) -> None:
    pictures = theatre.pictures(place)
    assert pictures["memory"].light > pictures["plain"].light + 10
    assert apart(pictures["now"].points, pictures["plain"].points) < 1
    assert pictures["black"].light == 0


@pytest.mark.parametrize("place", places())
def test_the_words_can_be_read_whatever_is_ordered(theatre: Theatre, place: str) -> None:
    wrong = {name: one.wrong for name, one in theatre.pictures(place).items() if one.wrong}
    assert wrong == {}


# How one place leads to the next


def passing(theatre: Theatre, tags: str) -> list[np.ndarray]:
    """The pictures of one order being followed from the office: before it, and until it is over."""
    context = theatre.context
    theatre.go(f"{tags}_from")
    screen = Play(context, NOW, resumed=True)
    backdrop = context.backdrop
    backdrop.scene(context.play.scene, NOW, cut=True)
    picture, now = pygame.Surface(SIZE), NOW
    backdrop.prepare("desk", "night")
    for place in (("office", "morning"), ("desk", "night")):
        until = time.monotonic() + 20
        while not backdrop.ready(*place) and time.monotonic() < until:
            time.sleep(0.01)
        backdrop.draw(picture, now)
        backdrop.prepare("desk", "night")
    found = [points(picture)]
    context.play.advance(now)
    screen.update(now)
    while now < NOW + PASSES:
        backdrop.draw(picture, now)
        found.append(points(picture))
        now += FRAME
    return found


def between(pictures: list[np.ndarray]) -> int:
    """How many of them are neither the first one nor the last."""
    first, last = pictures[0], pictures[-1]
    assert apart(first, last) > 10, "it led elsewhere"
    return sum(apart(one, first) > 2 and apart(one, last) > 2 for one in pictures)


def test_a_scene_dissolves_into_the_next_and_a_cut_does_not(theatre: Theatre) -> None:
    assert between(passing(theatre, "dissolve")) >= 5
    assert between(passing(theatre, "cut")) == 0


# What may be ordered


def test_what_the_guide_knows_is_what_the_stage_knows() -> None:
    assert set(WORDS["camera"] or ()) == {*ZOOMS, *SIDES}
    assert set(WORDS["light"] or ()) == set(LIGHTS)
    assert set(WORDS["device"] or ()) == {*PAGES, "close"}
    assert set(WORDS["presence"] or ()) == {*STRENGTH, "none", "gone"}

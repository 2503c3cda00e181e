"""On every screen: the window takes any size, the player looks away, the lid is closed, F6 helps.

Nothing is lost by any of it: the same screen with the same words is there afterwards.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from game.config import Settings
from game.play.messages import Doing, Talking
from game.stage.app import SMALLEST
from game.stage.screens.settings import EASE
from tests.stage.house import House, opened, story_folder
from tests.stage.small_story import overlaps
from tests.stage.test_ease import rooms
from tests.stage.test_hands import PIECES, everything

SIZES = (SMALLEST, (1000, 1400), (2200, 640), (1280, 720))
NIGHT = 9 * 3600.0  # seconds the lid stays closed


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return everything(tmp_path_factory.mktemp("everywhere") / "story")


@pytest.fixture
def house(story: Path) -> Iterator[House]:
    yield from opened(story, settings=Settings(language="en", text_speed=0.0))


def pieces(house: House) -> Iterator[str]:
    """Into every set piece, one after the other; yields its task."""
    house.menu("new")
    found = set()
    while len(found) < len(PIECES) + 1:
        waiting = house.play.waiting
        task = waiting.task if isinstance(waiting, Doing) else ""
        if task and task not in found:
            found.add(task)
            house.settle()
            house.key(pygame.K_RETURN)
            house.turn(3)
            assert house.name != "Play", task
            yield task
            house.app.screen = house.screen.finish(house.screen.results()[0], house.now)
            house.app.context.type_into(None)
        elif isinstance(waiting, Talking):
            house.play.choose(waiting.exits[0].index, house.now)
        elif hasattr(waiting, "options"):
            house.play.choose(waiting.options[-1].index, house.now)
        else:
            house.play.advance(house.now)
        house.turn()


WALKS = {"rooms": rooms, "pieces": pieces}
walks = pytest.mark.parametrize("walk", WALKS.values(), ids=WALKS)


def words(house: House) -> tuple[str, ...]:
    return tuple(one.text for one in house.play.transcript) if house.app.context.playing else ()


def resize(house: House, size: tuple[int, int]) -> None:
    pygame.display.set_mode(size, pygame.RESIZABLE)
    house.post(pygame.VIDEORESIZE, size=size, w=size[0], h=size[1])
    house.turn(2)


Walk = Callable[[House], Iterator[str]]


@walks
def test_every_screen_takes_any_size_of_window(house: House, walk: Walk) -> None:
    for place in walk(house):
        name, said = house.name, words(house)
        for size in SIZES:
            resize(house, size)
            assert (house.name, house.app.context.measure.size) == (name, size), place
            assert overlaps(house.screen.texts(), size) == [], (place, size)
        assert words(house) == said, place


def kill(house: House) -> None:
    """Nobody says goodbye: what rested for a moment has to be on the disk."""
    house.turn(3, 1.0)
    context = house.app.context
    for _ in range(2):  # an autosave may have been under way when the hand came to rest
        context._keeper.settle()  # type: ignore[union-attr]
        house.turn()
    context._keeper.settle()  # type: ignore[union-attr]
    context._keeper, context._play = None, None
    house.close()


@pytest.mark.parametrize("how", ["closed", "killed"])
def test_a_letter_in_the_making_outlives_the_window(story: Path, home: Path, how: str) -> None:
    chapters = (
        "-> ch01\n=== ch01 ===\n# chapter: 1, The desk\n# scene: office, morning\nHere it is.\n"
    )
    chapters += "# task: letter, first\n+ [Send it. # result: sent]\n- It is sent.\n-> END\n"
    desk = story_folder(home / "story", chapters)
    settings = Settings(language="en", text_speed=0.0)
    first = House(desk, settings)
    first.menu("new")
    first.to_choice()
    first.key(pygame.K_RETURN)
    assert first.name == "LetterDesk"
    first.turn()
    first.type("There was ice on the lake.")
    if how == "closed":
        first.post(pygame.QUIT)
        first.close()
    else:
        kill(first)
    again = House(desk, settings)
    again.menu("continue")
    again.settle()
    again.key(pygame.K_RETURN)
    assert again.name == "LetterDesk"
    assert again.screen._page.editing.text == "There was ice on the lake."
    again.close()


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("I was at the sea, and", "I was at the sea, and"), ("i want to kill myself", "")],
    ids=["words", "distress"],
)
@pytest.mark.parametrize("how", ["closed", "killed"])
def test_words_that_were_not_sent_outlive_the_window(
    home: Path, how: str, typed: str, kept: str
) -> None:
    """Words in the box of a talk are there again; only those of distress are kept nowhere."""
    settings = Settings(language="en", text_speed=0.0)
    story = story_folder(home / "story")
    first = House(story, settings)
    first.to_talk()
    first.type(typed)
    assert first.screen._talk.editing.text == typed
    if how == "closed":
        first.post(pygame.QUIT)
        first.close()
    else:
        kill(first)
    saves = [path.read_text("utf-8") for path in (home / "saves").glob("*.json")]
    assert any(typed in save for save in saves) == bool(kept)
    again = House(story, settings)
    again.menu("continue")
    again.settle()
    assert again.screen._talk.editing.text == kept
    if kept:
        again.key(pygame.K_RETURN)
        assert any(one.text == kept for one in again.play.transcript)
        again.settle()
        assert again.screen._talk.editing.text == again.play.unsent("evening") == ""
    again.close()


def test_words_that_were_not_sent_are_there_after_looking_back(home: Path) -> None:
    settings = Settings(language="en", text_speed=0.0)
    for house in opened(story_folder(home / "story"), settings=settings):
        house.to_talk()
        house.type("Half a")
        house.key(pygame.K_PAGEUP)
        house.turn(3)
        assert house.screen._talk is None
        while house.screen._talk is None:
            house.key(pygame.K_PAGEDOWN)
            house.turn(3)
        assert house.screen._talk.editing.text == "Half a"


def test_words_on_the_letters_on_the_screen_are_kept_with_the_place(home: Path) -> None:
    settings = Settings(language="en", text_speed=0.0)
    for house in opened(story_folder(home / "story"), settings=settings):
        house.to_talk()
        house.app.context.to_write = True
        house.turn()
        assert house.name == "Keyboard"
        house.type("Half a")
        assert house.play.save_payload()["unsent"] == "Half a"


@walks
def test_a_closed_lid_loses_nothing(house: House, walk: Walk) -> None:
    """The monotonic clock of some systems runs on meanwhile."""
    for place in walk(house):
        name, said = house.name, words(house)
        played = house.play.played if house.app.context.playing else 0.0
        house.turn(1, NIGHT)
        house.turn(3)
        assert (house.name, words(house)) == (name, said), place
        if house.app.context.playing:
            assert house.play.played - played < 120, "a night is no play"


@walks
def test_looking_away_loses_nothing(house: House, walk: Walk) -> None:
    """Not even a torch burns down, and nobody reads on by himself."""
    context = house.app.context
    context.change(replace(context.settings, auto_speed=3.0), house.now)
    for place in walk(house):
        name, said = house.name, words(house)
        assert house.screen.event(pygame.event.Event(pygame.QUIT), house.now) is None
        house.post(pygame.WINDOWFOCUSLOST)
        house.turn(60, 3.0)
        assert (house.name, words(house)) == (name, said), place
        house.post(pygame.WINDOWFOCUSGAINED)
        house.turn()
        assert (house.name, words(house)) == (name, said), place


def test_a_line_waits_for_whoever_looks_away_and_then_reads_on(house: House) -> None:
    context = house.app.context
    context.change(replace(context.settings, auto_speed=3.0), house.now)
    house.menu("new")
    said = words(house)
    house.post(pygame.WINDOWFOCUSLOST)
    house.turn(60, 3.0)
    assert words(house) == said
    house.post(pygame.WINDOWFOCUSGAINED)
    house.turn(60, 0.5)
    assert len(words(house)) > len(said)


def test_what_is_held_while_one_looks_away_is_let_go(house: House) -> None:
    for place in pieces(house):
        if place != "run":
            continue
        house.post(pygame.KEYDOWN, key=pygame.K_SPACE, mod=0, unicode=" ", scancode=0)
        house.turn(20)
        ran = house.screen._run.ran
        assert ran > 0
        house.post(pygame.WINDOWFOCUSLOST)
        house.turn(100)
        assert house.screen._run.ran == ran
        house.post(pygame.WINDOWFOCUSGAINED)
        house.turn(1)
        assert not house.screen._buttons
        speed = house.screen._run.speed
        house.turn(10)
        assert house.screen._run.speed < speed, "nobody presses"


@walks
def test_one_key_leads_to_what_makes_it_easier_and_back(house: House, walk: Walk) -> None:
    for place in walk(house):
        name, said = house.name, words(house)
        house.key(pygame.K_F6)
        if name == "CareScreen":  # that comes first
            assert house.name == name
            continue
        assert house.name == "SettingsPage", place
        assert house.screen._tab == EASE
        shown = set(house.shown())
        for row in ("text_size", "line_spacing", "font", "high_contrast", "reduced_motion"):
            assert row in {one.split(" ")[0] for one in shown}, row
        house.screen.turn_to("reading")
        house.key(pygame.K_ESCAPE)
        if name == "SettingsPage":
            house.menu("settings")
        assert (house.name, words(house)) == (name, said), place


def test_a_window_of_next_to_nothing_breaks_nothing(house: House) -> None:
    for place in rooms(house):
        name = house.name
        for size in ((90, 60), (1280, 720)):
            resize(house, size)
            assert house.name == name, place

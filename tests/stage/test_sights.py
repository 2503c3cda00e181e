"""The pictures of the game show everything that the story orders: every place at every hour, window
and set piece; and what is on its way in the game has arrived in a picture."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from game import config
from game.company import hire
from game.config import Settings
from game.play.messages import Doing, Reading, Scene
from game.play.playthrough import Playthrough
from game.play.theatre import load_script
from game.stage.city.plan import Crowd, read_place
from game.stage.sights import looks, ordered, shown, waits
from game.stage.walk import Ways
from tests.play import kit

STORY = config.data("story")
ART = config.data("assets") / "art"


@cache
def crowded(place: str, hour: str) -> bool:
    return any(isinstance(item, Crowd) for item in read_place(ART / f"{place}_{hour}").items)


@pytest.fixture(scope="module")
def walked(tmp_path_factory: pytest.TempPathFactory) -> tuple[set[str], Ways]:
    """The names of all that the walks pass in the real story, and the walks."""
    cache_folder = tmp_path_factory.mktemp("walked")
    script = load_script(STORY, cache_folder)
    improviser, _, _ = hire(Settings(), STORY, script.world, cache_folder)

    def begin(number: int) -> Playthrough:
        return Playthrough.begin(script, improviser, "en", 7 + number)

    tags = script.compile("en").facts.tags
    ways = Ways(begin, 0.0, ordered(tag.text for tag in tags))
    assert len(ways.left) > 150, "the story orders a lot"
    found: set[str] = set()
    for play, waiting in ways.moments():
        found.update((*looks(play.scene, crowded), waits(waiting, play.scene)))
    return found, ways


def written(pattern: str) -> set[tuple[str, ...]]:
    """What the files of the story say, looked for by hand."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(STORY.glob("chapters/*.ink"))]
    return {match if isinstance(match, tuple) else (match,) for text in texts
            for match in re.findall(pattern, text)}  # fmt: skip


def test_all_that_the_tags_order_is_passed(walked: tuple[set[str], Ways]) -> None:
    assert sorted(walked[1].left) == []


def test_every_place_at_every_hour_is_taken(walked: tuple[set[str], Ways]) -> None:
    taken = {name.partition("-")[0] for name in walked[0]}
    places = {f"{place}_{hour}" for place, hour in written(r"# scene: (\w+), (\w+)")}
    assert len(places) >= 26
    assert places - taken == set()


def test_every_window_and_every_set_piece_is_taken(walked: tuple[set[str], Ways]) -> None:
    windows = {f"talk_{name}" for (name,) in written(r"# improv: (\w+)")}
    contracts = {f"talk_{path.stem}" for path in STORY.glob("improv/[!_]*.yaml")}
    assert windows == contracts
    assert (windows | {f"{one}_said" for one in windows}) - walked[0] == set()
    tasks = {
        "_".join(filter(None, ("task", *one))) for one in written(r"# task: (\w+)(?:, (\w+))?")
    }
    assert len(tasks) >= 10
    assert tasks - walked[0] == set()


def test_every_state_of_the_crowd_is_taken(walked: tuple[set[str], Ways]) -> None:
    """Street, walkway, beach and subway fill as the chapters go, and go dead in the outage."""
    crowds = {name for name in walked[0] if "talking" in name}
    assert {"street_noon-talking30", "subway_rush-talking85"} <= crowds
    assert any("outage" in name for name in crowds)


def test_every_kind_of_light_and_camera_of_the_story_is_taken(
    walked: tuple[set[str], Ways],
) -> None:
    ordered_words = {word for (word,) in written(r"# (?:camera|light): (\w+)")} - {
        "still",
        "normal",
    }
    seen = {part for name in walked[0] for part in name.split("-")}
    assert ordered_words - seen == set()
    assert {"memory", "black"} <= seen


# The words themselves


def test_a_look_is_named_by_what_differs_from_the_usual() -> None:
    def nobody(place: str, hour: str) -> bool:
        return False

    scene = Scene(chapter=3, place="office", hour="morning")
    assert looks(scene, nobody) == ("office_morning",)
    assert looks(Scene(), nobody) == ("black",)
    more = Scene(
        chapter=16, place="street", hour="noon", camera="closer", light="dim", memory=True,
        outage=True, present=("paul", "amy"), gestures=(("amy", "down"),), device="mail",
    )  # fmt: skip
    name = "street_noon-talking85-closer-dim-memory-outage-amy-paul-device_mail_16"
    assert looks(more, lambda place, hour: True) == (name, "street_noon-amy_down")


def test_orders_are_what_tags_say_and_the_usual_is_none() -> None:
    tags = [
        "chapter: 2, The dark",
        "scene: roof,  Dawn",
        "camera: still",
        "camera: closer",
        "with: nobody",
        "with: amy, paul",
        "gesture: amy, rest",
        "gesture: amy, down",
        "device: close",
        "music: loss",
        "light: {mood}",
        "chapter: 3, Light",
        "task: letter, first",
    ]
    assert ordered(tags) == {
        (2, "scene: roof, dawn"),
        (2, "camera: closer"),
        (2, "with: amy, paul"),
        (2, "gesture: amy, down"),
        (3, "task: letter, first"),
    }
    scene = Scene(chapter=2, place="roof", hour="dawn", camera="closer", present=("amy", "paul"))
    assert shown(Reading(), scene) >= ordered(tags[:4])
    assert (2, "task: letter, first") in shown(Doing("letter", "first", ()), scene)


def test_what_no_way_comes_to_is_left(tmp_path: Path) -> None:
    script = kit.make_script(tmp_path)
    orders = {(1, "scene: apartment, night"), (2, "black"), (9, "scene: roof, dawn")}
    ways = Ways(lambda number: kit.begin(script, seed=number), 0.0, orders)
    taken = {message.text for play, _ in ways.moments() for message in play.transcript}
    assert ways.left == {(9, "scene: roof, dawn")}
    assert {"You stay.", "You go out."} <= taken, "another way takes what the first one left"

"""Figures change their posture where they are and nowhere else, softly, out of what is ready."""

from __future__ import annotations

import json
import os
import re
from functools import cache
from itertools import groupby, pairwise
from pathlib import Path

import pytest

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
import pygame

from game.play.messages import Scene
from game.stage.city import City, making
from game.stage.city.lens import lens_for
from game.stage.city.making import make_plate
from game.stage.city.plan import Place, gestures, read_place
from game.stage.city.plate import Moment, Plate, SheetReady
from game.stage.city.postures import TURN, Posture, Postures, blend
from game.workshop.vocabulary import GESTURES

ROOT = Path(__file__).resolve().parents[3]
ART = ROOT / "assets" / "art"
SMALL = (640, 360)
# Painted, but no scene of the story has them there.
UNSEEN = {("stairwell_evening", "charles"), ("subway_rush", "stranger")}
PLACES: dict[str, Place] = {
    path.parent.name: read_place(path.parent) for path in sorted(ART.glob("*_*/place.json"))
}
WHEN = {
    place: [name.rsplit("_", 1)[1] for name in PLACES if name.rsplit("_", 1)[0] == place]
    for place in {name.rsplit("_", 1)[0] for name in PLACES}
}
PAINTED = [
    (name, who, gesture)
    for name, place in PLACES.items()
    for who, known in sorted(gestures(place).items())
    for gesture in sorted(known - {""})
]


@pytest.fixture(scope="module", autouse=True)
def window():
    pygame.display.init()
    return pygame.display.set_mode(SMALL)


def plate_of(place: Place, size: tuple[int, int] = SMALL) -> Plate:
    return make_plate(place, lens_for(size, "still", (0.5, 0.5)), ART / "figures")


@cache
def small_plate(name: str) -> Plate:
    """Made ready once for all of its postures; never change it."""
    return plate_of(PLACES[name])


def drawn(plate: Plate, who: str, posture: Posture, ground=(0, 0, 0)) -> pygame.Surface:
    picture = pygame.Surface(plate.lens.size)
    picture.fill(ground)
    postures = {who: posture}
    plate.draw(picture, Moment(3.0, present=frozenset({who}), still=True, postures=postures))
    return picture


def changed(one: pygame.Surface, other: pygame.Surface) -> tuple[pygame.Rect, int]:
    """The box of all pixels that differ by more than a rounding, and how many they are."""
    differs = pygame.mask.from_threshold(
        one, (0, 0, 0), (4, 4, 4, 255), other
    )  # set where the two are alike
    differs.invert()
    boxes = differs.get_bounding_rects()
    return boxes[0].unionall(boxes[1:]) if boxes else pygame.Rect(0, 0, 0, 0), differs.count()


def figure(plate: Plate, who: str, gesture: str) -> SheetReady:
    return next(
        item
        for item in plate.items
        if isinstance(item, SheetReady) and (item.plan.who, item.plan.gesture) == (who, gesture)
    )


def box(plate: Plate, who: str, gesture: str) -> pygame.Rect:
    sheet = figure(plate, who, gesture)
    x, y = plate.lens.offset(sheet.depth, (0.0, 0.0))
    pieces = sheet.pieces(x + sheet.left, y + sheet.top)
    boxes = [part.get_rect(topleft=(left, top)) for part, left, top in pieces]
    return boxes[0].unionall(boxes[1:])


def test_the_people_of_the_turning_scenes_have_more_than_one_posture():
    assert {(name, who) for name, who, _ in PAINTED} >= {
        ("terrace_noon", "theodore"), ("terrace_noon", "catherine"), ("kerb_night", "theodore"),
        ("subway_rush", "theodore"), ("bedroom_afternoon", "theodore"), ("roof_dawn", "theodore"),
        ("roof_dawn", "amy"), ("apartment_night", "theodore"), ("amy_flat_evening", "amy"),
    }  # fmt: skip
    assert {gesture for *_, gesture in PAINTED} <= set(GESTURES)


@pytest.mark.parametrize(("name", "who", "gesture"), PAINTED)
def test_a_gesture_changes_the_picture_where_the_figure_is_and_nowhere_else(name, who, gesture):
    plate = small_plate(name)
    own, other = (drawn(plate, who, Posture(how, how)) for how in ("", gesture))
    where, many = changed(own, other)
    figures = box(plate, who, "").union(box(plate, who, gesture))
    assert figures.contains(where)
    assert many > 60, "a posture one can tell from the other at 640 x 360"


def test_while_one_turns_into_the_other_nothing_shines_through_them():
    """Two pictures blended one after the other would let a quarter of the ground through."""
    solid = pygame.Surface((8, 8), pygame.SRCALPHA, 32)
    solid.fill((200, 100, 50, 255))
    plain = pygame.Surface((8, 8), 0, 32)
    plain.fill((100, 50, 150))
    seen = []
    for ground in ((0, 0, 0), (0, 255, 0)):
        target = pygame.Surface((8, 8))
        target.fill(ground)
        blend(target, [(solid, 0, 0)], [(plain, 0, 0)], 0.5)
        seen.append(target.get_at((4, 4))[:3])
    for one, other, wanted in zip(*seen, (150, 75, 100), strict=True):
        assert abs(one - other) <= 3
        assert abs(one - wanted) <= 3


def test_what_only_one_of_them_covers_comes_or_goes_by_its_share():
    arriving = pygame.Surface((4, 4), pygame.SRCALPHA, 32)
    arriving.fill((200, 200, 200, 255))
    target = pygame.Surface((8, 4))
    blend(target, [], [(arriving, 4, 0)], 0.25)
    assert target.get_at((1, 1))[:3] == (0, 0, 0)
    assert abs(target.get_at((5, 1)).r - 50) <= 2


SCENE = Scene(chapter=10, place="terrace", hour="noon", present=("catherine",))
DOWN = Scene(
    chapter=10,
    place="terrace",
    hour="noon",
    present=("catherine",),
    gestures=(("theodore", "down"),),
)


def held(city: City) -> Posture:
    assert city._last_moment is not None
    return city._last_moment.postures["theodore"]


def test_the_turn_is_soft_ends_and_is_made_of_what_was_ready(window, monkeypatch):
    city = City(SMALL, ART)
    city.show(SCENE, 3.0, cut=True)
    city.draw(window, 3.0)
    before = city.memory
    monkeypatch.setattr(making, "read_picture", lambda path: pytest.fail("decoded in a frame"))
    city.show(DOWN, 3.1)
    shares = []
    for frame in range(60):
        city.draw(window, 3.1 + frame / 60)
        shares.append(held(city).share if held(city).new == "down" else 0.0)
    assert shares == sorted(shares)
    assert len({round(share, 2) for share in shares}) > 8
    assert held(city) == Posture("down", "down")
    first = next(number for number, share in enumerate(shares) if share == 1)
    assert first / 60 <= TURN + 3 / 60
    for number in range(20):  # there and back again, often
        city.show(SCENE if number % 2 else DOWN, 5.0 + number * 0.2)
        city.draw(window, 5.0 + number * 0.2)
    assert city.memory == before


def test_with_reduced_motion_and_in_a_new_place_it_is_there_at_once(window):
    city = City(SMALL, ART)
    city.show(DOWN, 3.0, cut=True)
    city.draw(window, 3.0)
    assert held(city) == Posture("down", "down")
    city.show(SCENE, 3.1)
    city.draw(window, 3.2, reduced_motion=True)
    assert held(city) == Posture("", "")


def test_a_gesture_that_is_not_painted_is_passed_over(window):
    city = City(SMALL, ART)
    city.show(Scene(place="terrace", hour="noon", gestures=(("theodore", "ear"),)), 3.0, cut=True)
    city.draw(window, 3.0)
    assert held(city) == Posture("", "")


def test_an_order_for_another_place_moves_nobody_in_this_one():
    people = Postures()
    painted = {"amy": ("", "down")}
    people.toward("flat", painted, {"amy": "down"}, 1.0)
    assert people.toward("flat", painted, None, 9.0) == {"amy": Posture("down", "down")}
    assert people.toward("roof", painted, None, 9.1) == {"amy": Posture("", "")}


def test_another_gesture_in_the_middle_of_a_turn_waits_until_it_is_done_and_nothing_snaps():
    people = Postures()
    painted = {"amy": ("", "down", "leaning")}
    people.toward("flat", painted, {}, 1.0)
    seen = []
    for frame in range(round(3 * TURN * 60)):
        wanted = {"amy": "down" if frame < 20 else "leaning"}
        seen.append(people.toward("flat", painted, wanted, 2.0 + frame / 60)["amy"])
    for one, after in pairwise(seen):
        same = (one.old, one.new) == (after.old, after.new)
        assert abs(after.share - one.share) < 0.1 if same else one.new == after.old or one.new == ""
        assert same or one.share > 0.95, "the first turn was nearly done"
    assert [posture for posture, _ in groupby((one.old, one.new) for one in seen)] == [
        ("", "down"), ("down", "leaning"), ("leaning", "leaning"),
    ]  # fmt: skip


@pytest.mark.parametrize("name", sorted({name for name, *_ in PAINTED}))
def test_the_other_postures_cost_little(name):
    """In memory at 1080p and on disk."""
    plate = plate_of(PLACES[name], (1920, 1080))
    whole = plate.memory
    plate.items = [
        item for item in plate.items if not (isinstance(item, SheetReady) and item.plan.gesture)
    ]
    assert 0 < whole - plate.memory < 6_000_000
    for _, who, gesture in (one for one in PAINTED if one[0] == name):
        assert (ART / name / f"{who}_{gesture}.webp").stat().st_size < 60_000


def test_the_guide_tells_the_postures_that_are_painted():
    guide = (ROOT / "story" / "README.md").read_text(encoding="utf-8")
    table = guide[guide.index("| place | who | gestures |") :].split("\n\n")[0]
    told = set()
    for row in table.splitlines()[2:]:
        place, who, how = (cell.strip() for cell in row.strip("|").split("|"))
        name, *hours = re.split(r"[ ,]+", place.replace("`", ""))
        for one, known in zip(who.split("; "), how.split("; "), strict=True):
            words = re.findall(r"`(\w+)`", known)
            told |= {
                (f"{name}_{hour}", one, word) for word in words for hour in hours or WHEN[name]
            }
    assert told == set(PAINTED)


def test_the_guide_says_what_every_gesture_is():
    guide = (ROOT / "story" / "README.md").read_text(encoding="utf-8")
    paragraph = guide[guide.index("Gestures, and what they are:") :].split("\n\n")[0]
    assert set(re.findall(r"`(\w+)`", paragraph)) == set(GESTURES)


def test_wherever_somebody_stands_or_sits_they_can_do_so_in_two_more_ways():
    """Of those the story is about; strangers and passers-by have at least one."""
    for name, place in PLACES.items():
        for who, known in gestures(place).items():
            if name == "title_dusk" or (name, who) in UNSEEN:
                continue
            least = 3 if who == "theodore" else 2
            assert len(known) >= least, f"{name}: {who} has {sorted(known)}"


def test_the_story_orders_only_postures_that_are_there():
    """By chapter, as the file goes; `her check` tells the same with its line."""
    ordered = 0
    for path in sorted((ROOT / "story" / "chapters").glob("*.ink")):
        here = ""
        for line in path.read_text(encoding="utf-8").splitlines():
            scene = re.search(r"# scene: (\w+), (\w+)", line)
            here = "_".join(scene.groups()) if scene else here
            gesture = re.match(r"\s*# gesture: (\w+), (\w+)$", line)
            if gesture:
                ordered += 1
                who, how = gesture.groups()
                assert how == "rest" or (here, who, how) in PAINTED, f"{path.name}: {line}"
    assert ordered >= 300


def test_the_place_file_says_who_and_how():
    data = json.loads((ART / "roof_dawn" / "place.json").read_text(encoding="utf-8"))
    found = {(item["who"], item.get("gesture", "")) for item in data["items"] if "who" in item}
    assert found == {
        ("theodore", ""), ("theodore", "down"), ("theodore", "leaning"),
        ("amy", ""), ("amy", "upright"), ("amy", "leaning"),
    }  # fmt: skip

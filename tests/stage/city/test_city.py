"""Every place of the writer's guide is painted; the skyline has its windows; pictures stay as they were."""

from __future__ import annotations

import os
import re
import threading
import time
from functools import cache
from pathlib import Path

import pytest

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
import pygame

from game.errors import Trouble
from game.play.messages import Scene
from game.stage.city import City
from game.stage.city.lens import lens_for
from game.stage.city.making import make_plate
from game.stage.city.motion import talking_share
from game.stage.city.plan import Crowd, Screens, Sheet, Windows, read_place
from game.stage.city.plate import Moment, Plate
from game.stage.city.tiles import Grid
from game.stage.city.walkers import CrowdReady

ROOT = Path(__file__).resolve().parents[3]
ART = ROOT / "assets" / "art"
GOLDEN = Path(__file__).parent / "golden"
SMALL = (640, 360)
TOLERANCE = 6.0  # mean difference of a colour channel, 0..255: another SDL may scale differently


def guide_places() -> list[tuple[str, str]]:
    """(place, hour) of every pair the writer's guide names."""
    guide = (ROOT / "story" / "README.md").read_text(encoding="utf-8")
    paragraph = re.search(r"Places and hours: (.*?)\n\n", guide, re.S)
    assert paragraph
    pairs = []
    for item in paragraph[1].replace("\n", " ").split("·"):
        place, hours = re.match(r"\s*`(\w+)`\s+([\w/ ]+)", item).groups()
        pairs += [(place, hour.strip()) for hour in hours.split("/")]
    return pairs


@pytest.fixture(scope="module")
def screen():
    pygame.display.init()
    return pygame.display.set_mode(SMALL)


def shown(screen, place: str, hour: str, **more) -> City:
    city = City(SMALL, ART)
    city.show(Scene(chapter=12, place=place, hour=hour, **more), 3.0, cut=True)
    city.draw(screen, 3.0, reduced_motion=True)
    return city


def test_the_guide_names_all_places_of_the_film():
    assert len(guide_places()) >= 26
    assert ("terrace", "noon") in guide_places()


@pytest.mark.parametrize(("place", "hour"), [*guide_places(), ("title", "dusk")])
def test_every_place_is_painted_and_drawn(screen, place, hour):
    screen.fill((0, 255, 0))
    shown(screen, place, hour)
    seen = {
        tuple(screen.get_at((x, y)))[:3] for x in range(10, 640, 63) for y in range(10, 360, 49)
    }
    assert len(seen) > 12, "a picture, not a flat colour"
    assert (0, 255, 0) not in seen, "the whole window is covered"


def test_almost_nothing_is_blue(screen):
    for place, hour in guide_places():
        shown(screen, place, hour)
        red, _, blue, *_ = pygame.transform.average_color(screen)
        assert red >= blue, f"{place} {hour} leans to blue"


def test_all_files_of_a_place_are_there_and_small():
    total = 0
    for folder in ART.iterdir():
        total += sum(file.stat().st_size for file in folder.iterdir())
        if not (folder / "place.json").exists():
            continue
        for item in read_place(folder).items:
            files = [item.file] if isinstance(item, Sheet) else []
            if isinstance(item, Screens):
                files = [item.alive, item.dead]
            for file in files:
                assert (folder / file).exists(), f"{folder.name}/{file}"
    assert total < 80_000_000


def skyline() -> Windows:
    return next(
        item for item in read_place(ART / "skyline_night").items if isinstance(item, Windows)
    )


def test_the_skyline_has_8316_windows_of_which_641_can_turn_warm():
    plan = skyline()
    assert len(plan) == 8316
    assert len(plan.warm_order) == 641
    assert len(set(plan.warm_order)) == 641
    assert 0 <= min(plan.warm_order) <= max(plan.warm_order) < 8316


def test_exactly_the_warm_ones_are_drawn_warm(screen):
    city = City((1920, 1080), ART)
    large = pygame.Surface((1920, 1080))
    city.show(Scene(place="skyline", hour="night"), 3.0, cut=True)
    city.warm(641)
    windows = city.plate.windows
    windows.settle(3.0)
    warm = set(skyline().warm_order)
    sheet = windows._city
    assert len(windows) == 8316
    for index, rect in enumerate(windows.rects):
        x, y = rect[0] + rect[2] // 2, rect[1] + rect[3] // 3
        if not sheet.get_rect().collidepoint(x, y):
            continue
        red, green, blue, _ = sheet.get_at((x, y))
        lit = red > 90 and red > blue
        assert lit, f"window {index} is dark"
        assert (green < red * 0.55) == (index in warm), f"window {index}: {red} {green} {blue}"
    city.draw(large, 3.0)


def test_pointing_at_a_window_finds_it(screen):
    city = shown(screen, "skyline", "night")
    found = sum(
        city.window_at(*city.window_rect(index).center) is not None for index in range(0, 8316, 97)
    )
    assert found == len(range(0, 8316, 97))
    assert city.window_at(5, 5) is None


def test_the_outage_turns_the_screens_blue_and_everything_paler(screen):
    city = shown(screen, "street", "noon")
    before = pygame.transform.average_color(screen)[:3]
    city.outage(1.0)
    deadline = time.monotonic() + 60
    now = 3.0
    while city._plate_key and not city._plate_key[4]:
        now += 0.1
        city.draw(screen, now, reduced_motion=True)
        assert time.monotonic() < deadline
        time.sleep(0.02)
    for _ in range(40):
        now += 0.1
        city.draw(screen, now, reduced_motion=True)
    after = pygame.transform.average_color(screen)[:3]
    assert (after[0] - after[2]) < (before[0] - before[2]) * 0.75


def test_somebody_is_in_the_frame_only_when_the_scene_says_so(screen):
    shown(screen, "terrace", "noon")
    alone = pygame.image.tobytes(screen, "RGB")
    shown(screen, "terrace", "noon", present=("catherine",))
    together = pygame.image.tobytes(screen, "RGB")
    assert alone != together


def test_the_crowd_walks_in_the_places_that_have_one():
    lanes = [item for item in read_place(ART / "street_noon").items if isinstance(item, Crowd)]
    assert sum(lane.count for item in lanes for lane in item.lanes) >= 20


def test_a_missing_painting_is_said_in_a_sentence(tmp_path):
    with pytest.raises(Trouble, match="missing"):
        read_place(tmp_path / "nowhere_noon")


@pytest.mark.parametrize("name", ["title_dusk", "terrace_noon", "roof_dawn", "office_morning"])
def test_the_picture_is_the_one_we_looked_at(screen, name):
    """Made anew with: HER_GOLDEN=1 pytest tests/stage/city. Look at the difference first."""
    shown(screen, *name.split("_"), present=("catherine", "amy", "paul"))
    path = GOLDEN / f"{name}.png"
    if os.environ.get("HER_GOLDEN"):
        pygame.image.save(screen, path)
    assert path.exists(), (
        f"{path} is missing: look at the picture, then HER_GOLDEN=1 pytest {__file__}"
    )
    ours, theirs = (
        pygame.image.tobytes(screen, "RGB"),
        pygame.image.tobytes(pygame.image.load(path), "RGB"),
    )
    mean = sum(abs(a - b) for a, b in zip(ours, theirs, strict=True)) / len(ours)
    assert mean < TOLERANCE, f"{name} differs by {mean:.1f} on average"


def same(one: pygame.Surface, other: pygame.Surface) -> bool:
    return pygame.image.tobytes(one, "RGB") == pygame.image.tobytes(other, "RGB")


@pytest.mark.parametrize("name", ["apartment_night", "train_sunset", "office_morning"])
def test_nothing_is_missing_that_was_left_out_as_hidden(screen, name, monkeypatch):
    """What is cut away behind nearer pictures is never seen, wherever the camera goes."""
    lens = lens_for(SMALL, "still", (0.5, 0.5))
    place = read_place(ART / name)
    cut = make_plate(place, lens, ART / "figures")
    monkeypatch.setattr(Grid, "hide", lambda self, screen, nearer: None)
    whole = make_plate(place, lens, ART / "figures")
    assert cut.memory < whole.memory
    for number, pan in enumerate([(-1, -1), (1, 1), (1, -1), (-1, 1), (0.3, -0.2)]):
        moment = Moment(now=number * 7.3, pan=pan, present=frozenset({"theodore"}))
        pictures = [pygame.Surface(SMALL) for _ in range(2)]
        for plate, picture in zip((cut, whole), pictures, strict=True):
            picture.fill((0, 255, 0))
            plate.draw(picture, moment)
        assert same(*pictures)


def test_a_picture_made_over_two_frames_is_the_picture_made_at_once(screen):
    slow, quick = (shown(screen, "beach", "noon") for _ in range(2))
    for step in range(1, 7):
        quick.draw(screen, 3.0 + step / 60, reduced_motion=True)
    once = pygame.Surface(SMALL)
    slow.draw(once, 3.0 + 4 / 60, reduced_motion=True)
    assert same(screen, once)


def test_a_cut_shows_the_new_place_in_the_very_next_quick_frame(screen):
    city = shown(screen, "beach", "noon")
    for step in range(1, 4):
        city.draw(screen, 3.0 + step / 60)
    before = pygame.transform.average_color(screen)
    city.show(Scene(place="kerb", hour="night"), 3.05, cut=True)
    city.draw(screen, 3.0 + 4 / 60)
    after = pygame.transform.average_color(screen)
    assert sum(after[:3]) < sum(before[:3]) * 0.6


LIT, DEAD_PAGE = (255, 233, 200), (143, 163, 173)


@cache
def street() -> Plate:
    """The crowded street, made ready once for all tests of its people."""
    lens = lens_for((960, 540), "still", (0.5, 0.5))
    return make_plate(read_place(ART / "street_noon"), lens, ART / "figures")


def crowd_at(chapter: int, outage: float = 0.0) -> tuple[int, int]:
    """Points of a crowd that are a lit page, and points that are a dead one."""
    crowd = next(item for item in street().items if isinstance(item, CrowdReady))
    city = City((960, 540), ART)
    city._scene, city._outage = Scene(chapter=chapter), outage
    moment = city._moment(3.0, None, True)
    found = pygame.Surface((960, 540))
    x, y = street().lens.offset(crowd.depth, moment.pan)
    crowd.draw(found, 3.0, x, y, talking=moment.talking, dead=moment.dead, lit=moment.lit)
    lit, dead = (
        pygame.mask.from_threshold(found, shade, (1, 1, 1, 255)).count()
        for shade in (LIT, DEAD_PAGE)
    )
    return lit, dead


def test_more_and_more_talk_to_nobody_beside_them_until_nobody_does(screen):
    shares = [talking_share(chapter) for chapter in range(1, 19)]
    assert shares == sorted(shares)
    assert shares[0] <= 0.15
    assert shares[-1] >= 0.85
    assert talking_share(19) == talking_share(20) == 0


def test_fewer_pages_are_lit_the_more_talk_and_none_at_the_end(screen):
    first, late, last = (crowd_at(chapter)[0] for chapter in (1, 16, 20))
    assert first > 1.5 * late > 0
    assert last == 0


def test_in_the_outage_every_page_is_dead_and_nobody_talks(screen):
    lit, dead = crowd_at(15, outage=1.0)
    assert lit == 0
    assert dead > crowd_at(15)[0], "who talked looks at a dead page now"


def test_nobody_on_the_roof_has_a_lit_page_and_the_people_are_there(screen):
    place = read_place(ART / "roof_dawn")
    assert not any(isinstance(item, Crowd | Screens) for item in place.items)
    with_amy, alone = (
        pygame.image.tobytes(screen, "RGB")
        for company in (("amy",), ())
        if shown(screen, "roof", "dawn", present=company)
    )
    assert with_amy != alone


@pytest.mark.parametrize("camera", ["closer", "wider", "left", "right"])
def test_every_camera_order_changes_the_picture_of_a_place(screen, camera):
    shown(screen, "garden", "afternoon")
    before = pygame.image.tobytes(screen, "RGB")
    city = City(SMALL, ART)
    scene = Scene(chapter=12, place="garden", hour="afternoon", camera=camera)
    city.show(scene, 3.0, cut=True)
    city.draw(screen, 3.0)
    assert pygame.image.tobytes(screen, "RGB") != before


@pytest.mark.parametrize(("light", "brighter"), [("dim", False), ("bright", True)])
def test_every_light_order_changes_the_light(screen, light, brighter):
    shown(screen, "garden", "afternoon")
    before = sum(pygame.transform.average_color(screen)[:3])
    shown(screen, "garden", "afternoon", light=light)
    after = sum(pygame.transform.average_color(screen)[:3])
    assert (after > before * 1.02) is brighter
    assert (after < before * 0.8) is not brighter


@pytest.mark.parametrize("size", [(960, 540), (500, 700)], ids=["larger", "upright"])
def test_a_new_size_waits_for_nothing_and_shows_the_place_meanwhile(screen, monkeypatch, size):
    """Whoever drags the window's edge sees the place all the while, and then the sharp picture."""
    city = shown(screen, "office", "morning")
    middle = pygame.transform.average_color(screen)

    def wait(key):
        raise AssertionError("the drawing thread makes the picture")

    monkeypatch.setattr(city._loader, "take", wait)
    drawn_once, make = threading.Event(), city._loader._make
    monkeypatch.setattr(city._loader, "_make", lambda key: (drawn_once.wait(20), make(key))[1])
    target = pygame.Surface(size)
    for step in (3, 2, 1):  # an edge that is being dragged
        city.resize((size[0] - step, size[1]), 3.1)
    city.resize(size, 3.1)
    city.draw(target, 3.2, reduced_motion=True)
    assert city.plate is None
    drawn_once.set()
    colours = {
        tuple(target.get_at((x, y)))[:3] for x in range(10, 480, 63) for y in range(10, 500, 49)
    }
    assert len(colours) > 12
    drawn = pygame.transform.average_color(target)
    assert max(abs(a - b) for a, b in zip(middle[:3], drawn[:3], strict=True)) < 24
    until = time.monotonic() + 60
    while city.plate is None and time.monotonic() < until:
        time.sleep(0.02)
        city.draw(target, 3.3, reduced_motion=True)
    assert city.plate is not None
    assert city.plate.lens.size == size
    assert city._leaving is None, "the same place comes by no dissolve"

"""The people hold together: on the ground, in the frame of every shape of window, heads over the words."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
import pygame

from game.stage.city.lens import lens_for
from game.stage.city.plan import Place, Sheet, read_place
from game.stage.narration import EMS
from game.stage.theme import BODY, Measure

ART = Path(__file__).resolve().parents[3] / "assets" / "art"
PLACES: dict[str, Place] = {
    path.parent.name: read_place(path.parent) for path in sorted(ART.glob("*_*/place.json"))
}
WINDOWS = [(1280, 720), (1024, 768), (1680, 720)]  # 16:9, 4:3, 21:9
BODY_ALPHA = 150  # of 255: less is the soft shadow on the ground
LINES = 3  # of a message under the figures, with the speaker's name over it
NEAR = 14  # units that the ground may differ by: one foot is a little nearer than the other
# Where somebody goes to another spot, the ground there (units from the top of the painting).
ELSEWHERE = {
    ("office_morning", "paul", "sitting"): 1311,
    ("office_afternoon", "paul", "sitting"): 1311,
    ("stairwell_evening", "theodore", "wall"): 1064,
    ("stairwell_evening", "theodore", "sitting"): 979,  # the first stair
    ("stairwell_evening", "theodore", "face"): 979,
    ("stairwell_evening", "amy", "wall"): 1056,
    ("stairwell_evening", "amy", "sitting"): 972,
    ("stairwell_evening", "amy", "face"): 972,
    ("kerb_night", "isabella", "upright"): 1254,
    ("kerb_night", "isabella", "face"): 1254,
    ("kerb_night", "isabella", "sitting"): 1254,
    ("garden_afternoon", "jess", "sitting"): 1172,
    ("apartment_night", "theodore", "sitting"): 1262,
    ("apartment_night", "theodore", "face"): 1262,
    ("apartment_night", "theodore", "floor"): 1262,
    ("apartment_morning", "theodore", "sitting"): 1262,
    ("apartment_morning", "theodore", "face"): 1262,
    ("apartment_morning", "theodore", "floor"): 1262,
    ("bedroom_night", "theodore", "sitting"): 1330,  # from the pillow to the edge of the bed
    ("bedroom_night", "theodore", "down"): 1330,
    ("bedroom_morning", "theodore", "lying"): 1085,
    ("bedroom_afternoon", "theodore", "lying"): 1085,
}
BELOW = 1436  # units: who stands nearer than the painting's lower edge is cut by it


@dataclass(frozen=True)
class Body:
    """One posture's solid part, in units of the painting, and how many pieces it is in."""

    sheet: Sheet
    left: float
    top: float
    right: float
    bottom: float
    whole: float  # share of its points in the largest piece


@cache
def body(name: str, sheet: Sheet) -> Body:
    picture = pygame.image.load(ART / name / sheet.file)
    mask = pygame.mask.from_surface(picture, BODY_ALPHA)
    boxes = mask.get_bounding_rects()
    box = boxes[0].unionall(boxes[1:])
    (x, y), unit = sheet.at, sheet.unit
    return Body(
        sheet,
        x + box.left * unit,
        y + box.top * unit,
        x + box.right * unit,
        y + box.bottom * unit,
        mask.connected_component().count() / mask.count(),
    )


def bodies() -> Iterator[tuple[str, Sheet]]:
    for name, place in PLACES.items():
        for item in place.items:
            if isinstance(item, Sheet) and item.who and name != "title_dusk":
                yield name, item


FIGURES = list(bodies())
NAMES = [f"{name}-{sheet.who}-{sheet.gesture or 'own'}" for name, sheet in FIGURES]


def on_screen(name: str, sheet: Sheet, size: tuple[int, int]) -> tuple[float, ...]:
    """Left, top, right and bottom of a figure in a window of this size (pixels)."""
    lens, found = lens_for(size, "still", (0.5, 0.5)), body(name, sheet)
    x, y = lens.offset(sheet.depth, (0.0, 0.0))
    scale = lens.scale
    left, right = x + found.left * scale, x + found.right * scale
    return left, y + found.top * scale, right, y + found.bottom * scale


def own(name: str, who: str) -> Body:
    return next(
        body(at, sheet)
        for at, sheet in FIGURES
        if (at, sheet.who, sheet.gesture) == (name, who, "")
    )


@pytest.mark.parametrize(("name", "sheet"), FIGURES, ids=NAMES)
def test_a_figure_is_one_body_on_the_ground(name: str, sheet: Sheet) -> None:
    """Limbs and head hang together; furniture they come with may stand a little off."""
    found = body(name, sheet)
    assert found.whole > 0.68
    ground = ELSEWHERE.get((name, sheet.who, sheet.gesture), own(name, sheet.who).bottom)
    if sheet.who in ("theodore", "amy") and name in ("roof_dawn", "beach_noon", "beach_dusk"):
        ground = max(ground - 52, min(found.bottom, ground))  # a hand propped behind hangs lower
    assert min(found.bottom, BELOW) == pytest.approx(min(ground, BELOW), abs=NEAR)


@pytest.mark.parametrize(("name", "sheet"), FIGURES, ids=NAMES)
def test_a_figure_is_in_the_frame_of_every_shape_of_window(name: str, sheet: Sheet) -> None:
    for size in WINDOWS:
        left, top, right, bottom = on_screen(name, sheet, size)
        assert 0 <= left < right <= size[0]
        assert top >= 0
        seen = (min(bottom, size[1]) - top) / (bottom - top)
        assert seen > 0.5, f"more than half of them is seen at {size}"


@pytest.mark.parametrize(("name", "sheet"), FIGURES, ids=NAMES)
def test_a_head_is_over_the_words(name: str, sheet: Sheet) -> None:
    """Three lines and a name at the foot of the window: nobody's head is under them."""
    for size in WINDOWS:
        measure = Measure(*size)
        left, top, right, bottom = on_screen(name, sheet, size)
        line, label = measure.type(BODY) * 1.5, measure.type(20) * 1.4
        words = size[1] - measure.px(60) - LINES * line - label
        half = measure.type(BODY) * EMS / 2
        beside = right < size[0] / 2 - half or left > size[0] / 2 + half
        assert beside or top + (bottom - top) / 8 < words, f"the middle of the head, at {size}"

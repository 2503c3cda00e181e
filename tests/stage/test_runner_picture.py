"""The figures of the run: painted, whole, on the ground, in the colours of the wardrobe."""

from __future__ import annotations

import pygame
import pytest

from game import config
from game.stage.screens.runner_picture import Figure, Troupe

TALL = 200
FIGURES = config.data("assets") / "art" / "figures"


@pytest.fixture(scope="module")
def troupe() -> Troupe:
    pygame.init()
    pygame.display.set_mode((64, 64))
    return Troupe(FIGURES)


def box(figure: Figure) -> pygame.Rect:
    """What is seen of it, with the point between the feet at 0, 0."""
    return figure.picture.get_bounding_rect(min_alpha=60).move(figure.left, figure.top)


def test_everybody_of_the_run_is_there(troupe: Troupe) -> None:
    wanted = {f"{how} {i}" for how in ("run", "walk") for i in range(troupe.stride)}
    assert wanted | {"hop", "down", "lying", "look 0", "look 5", "help 4"} <= set(troupe.names)


def test_nobody_is_cut_off_and_who_stands_stands_on_the_ground(troupe: Troupe) -> None:
    for name in troupe.names:
        figure = troupe.figure(name, TALL)
        picture = figure.picture
        edges = [(0, 0, picture.get_width(), 1), (0, 0, 1, picture.get_height())]
        for edge in edges:
            assert picture.subsurface(edge).get_bounding_rect(min_alpha=90).width == 0, name
        if name.split()[0] not in ("run", "hop"):
            assert abs(box(figure).bottom) <= 3, name


def test_who_runs_does_not_bob_like_a_cork(troupe: Troupe) -> None:
    tops = [box(figure).top for figure in troupe.stride_of("run", TALL)]
    assert max(tops) - min(tops) < TALL * 0.1


def test_who_lies_lies_and_who_fell_is_on_hands_and_knees(troupe: Troupe) -> None:
    lying, down = (box(troupe.figure(name, TALL)) for name in ("lying", "down"))
    assert lying.width > 2.2 * lying.height
    assert down.height < TALL * 0.68


def test_a_stride_takes_the_legs_apart_and_together(troupe: Troupe) -> None:
    wides = [box(figure).width for figure in troupe.stride_of("run", TALL)]
    assert max(wides) > 1.35 * min(wides)


def test_he_wears_red_and_they_wear_beige(troupe: Troupe) -> None:
    def shirt(name: str) -> tuple[int, ...]:
        figure = troupe.figure(name, TALL)
        chest = pygame.Rect(-figure.left - 8, -figure.top - round(TALL * 0.68), 16, 16)
        found = pygame.transform.average_color(figure.picture, chest, True)
        return tuple(found)[:3]

    red, green, blue = shirt("walk 0")
    assert red > 1.6 * green
    assert red > 1.6 * blue
    for look in range(6):
        r, g, _ = shirt(f"look {look}")
        assert r < 1.6 * g, look


def test_painted_people_have_light_and_shade(troupe: Troupe) -> None:
    """A flat figure has a handful of colours; one with volume has hundreds."""
    picture = troupe.figure("run 0", TALL).picture
    box_ = picture.get_bounding_rect(min_alpha=250)
    seen = {
        tuple(picture.get_at((x, y)))[:3]
        for x in range(box_.left, box_.right, 2)
        for y in range(box_.top, box_.bottom, 2)
    }
    assert len(seen) > 400


def test_the_hand_holds_what_is_looked_at_before_the_chest(troupe: Troupe) -> None:
    x, y = troupe.hands["look"]
    assert 0.1 < x < 0.4
    assert 0.55 < y < 0.8
    assert troupe.hands["up"][1] < y, "who looks up has let the hand sink"


def test_in_the_outage_only_the_red_shirt_is_warm(troupe: Troupe) -> None:
    def warmth(figure: Figure) -> float:
        red, _, blue = pygame.transform.average_color(
            figure.picture, figure.picture.get_rect(), True
        )[:3]
        return red / max(blue, 1)

    him = warmth(troupe.figure("run 0", TALL))
    for look in range(6):
        assert warmth(troupe.figure(f"look {look}", TALL).drained) < 0.75 * him


def test_flipped_stands_on_the_same_spot(troupe: Troupe) -> None:
    figure = troupe.figure("help 3", TALL)
    body, turned = box(figure), box(figure.flipped)
    assert abs(body.left + turned.right) <= 1
    assert body.bottom == turned.bottom

"""The scene, folded from tags."""

from __future__ import annotations

from game.play.messages import Scene
from game.play.scene import fold


def test_a_chapter_opens_with_its_place_and_sound() -> None:
    scene = fold(
        Scene(),
        (
            "chapter: 3, Getting organised, slowly",
            "scene: desk, night",
            "with: Amy, charles",
            "music: tender",
            "presence: near",
            "stage: curious",
        ),
    )
    assert scene == Scene(
        chapter=3,
        title="Getting organised, slowly",
        place="desk",
        hour="night",
        present=("amy", "charles"),
        music="tender",
        presence="near",
        stage="curious",
    )


def test_a_new_place_empties_the_frame_and_keeps_her_and_the_music() -> None:
    before = fold(
        Scene(),
        ("scene: roof, dawn", "with: amy", "camera: closer", "light: dim", "ambience: rain",
         "music: loss", "presence: near", "memory"),
    )  # fmt: skip
    after = fold(before, ("scene: desk, night",))
    assert after == Scene(place="desk", hour="night", music="loss", presence="near")


def test_a_gesture_lasts_until_another_of_the_same_person_or_another_place() -> None:
    scene = fold(Scene(), ("scene: roof, dawn", "gesture: Theodore, down", "gesture: amy, upright"))
    assert scene.gestures == (("theodore", "down"), ("amy", "upright"))
    scene = fold(scene, ("camera: closer", "gesture: theodore, leaning", "gesture: amy"))
    assert scene.gestures == (("amy", "upright"), ("theodore", "leaning"))
    assert fold(scene, ("gesture: amy, rest",)).gestures == (("theodore", "leaning"),)
    assert fold(scene, ("black",)).gestures == fold(scene, ("scene: desk, night",)).gestures == ()


def test_tags_that_end_what_others_began() -> None:
    scene = fold(Scene(), ("with: amy", "music: loss", "device: mail", "memory"))
    ended = fold(scene, ("with: nobody", "music: none", "device: close", "now", "black"))
    assert ended == Scene()


def test_what_it_does_not_know_it_leaves_alone() -> None:
    assert fold(Scene(), ("pause: 2", "sound: pen", "sceen: roof", "chapter: x")) == Scene()


def test_the_city_stays_dead_from_the_dead_phone_until_one_comes_back() -> None:
    dead = fold(Scene(), ("scene: street, noon", "sound: phone_dead"))
    assert dead.outage
    assert fold(dead, ("sound: footsteps", "scene: subway, rush")).outage
    assert not fold(dead, ("sound: phone_back",)).outage

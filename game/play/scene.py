"""Where we are, folded from the tags of the lines shown so far.

A pure fold: the same tags give the same scene, forwards, backwards and from a save. It knows the
tags of the writer's guide that last; tags that happen once (a sound, a pause) are read by the stage
from the message itself. Tags it does not know it leaves alone: `her check` names those.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from game.play.messages import Scene

REST = "rest"  # the gesture that ends a gesture
OUTAGE = {"phone_dead": True, "phone_back": False}


def split(tag: str) -> tuple[str, str]:
    """A tag as its name and its argument: "scene: roof, dawn" is "scene" and "roof, dawn"."""
    name, _, argument = tag.partition(":")
    return name.strip().lower(), argument.strip()


def words(argument: str) -> tuple[str, ...]:
    """The parts of an argument between commas."""
    return tuple(part.strip() for part in argument.split(",") if part.strip())


def argument(tags: Iterable[str], name: str) -> str | None:
    """The argument of the last tag of this name, or None when there is none."""
    found = None
    for tag in tags:
        own, value = split(tag)
        if own == name:
            found = value
    return found


def fold(scene: Scene, tags: Iterable[str]) -> Scene:
    """The scene after these tags, in their order."""
    for tag in tags:
        name, value = split(tag)
        change = _CHANGES.get(name)
        if change is not None:
            scene = change(scene, value)
    return scene


def _chapter(scene: Scene, value: str) -> Scene:
    number, _, title = value.partition(",")
    if not number.strip().isdigit():
        return scene
    return replace(scene, chapter=int(number), title=title.strip())


def _scene(scene: Scene, value: str) -> Scene:
    """A new place: the frame is empty again, and the place's own light and sound return."""
    place, _, hour = value.partition(",")
    return replace(
        scene,
        place=place.strip(),
        hour=hour.strip(),
        camera="still",
        light="normal",
        ambience="",
        present=(),
        gestures=(),
        memory=False,
    )


def _with(scene: Scene, value: str) -> Scene:
    present = tuple(name.lower() for name in words(value))
    return replace(scene, present=() if present == ("nobody",) else present)


def _gesture(scene: Scene, value: str) -> Scene:
    """Somebody holds themselves so until the scene changes or they move again."""
    who, how, *_ = (*words(value.lower()), "", "")
    if not who or not how:
        return scene
    others = tuple(pair for pair in scene.gestures if pair[0] != who)
    return replace(scene, gestures=others if how == REST else (*others, (who, how)))


def _black(scene: Scene, value: str) -> Scene:
    return replace(scene, place="", hour="", present=(), gestures=(), memory=False)


def _device(scene: Scene, value: str) -> Scene:
    return replace(scene, device="" if value == "close" else value)


def _sound(scene: Scene, value: str) -> Scene:
    """A sound happens once, but a dead city stays dead until something answers."""
    return replace(scene, outage=OUTAGE.get(value, scene.outage))


_CHANGES: dict[str, Callable[[Scene, str], Scene]] = {
    "chapter": _chapter,
    "scene": _scene,
    "with": _with,
    "gesture": _gesture,
    "camera": lambda scene, value: replace(scene, camera=value),
    "light": lambda scene, value: replace(scene, light=value),
    "memory": lambda scene, value: replace(scene, memory=True),
    "now": lambda scene, value: replace(scene, memory=False),
    "black": _black,
    "music": lambda scene, value: replace(scene, music="" if value == "none" else value),
    "ambience": lambda scene, value: replace(scene, ambience=value),
    "presence": lambda scene, value: replace(scene, presence=value),
    "stage": lambda scene, value: replace(scene, stage=value),
    "device": _device,
    "sound": _sound,
}

"""What of a story there is to be seen: the names of its pictures, and what its tags order.

Pure: a moment of a performance comes in, names come out; nothing is drawn. Two moments have the
same name where they look the same but for the words.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from game.play.messages import Choosing, Doing, Scene, Talking, Waiting
from game.play.scene import REST, split, words
from game.stage.city.motion import talking_share

Order = tuple[int, str]  # the chapter, and what a tag orders there
Crowded = Callable[[str, str], bool]  # whether people pass in a place at an hour

# What stands for "as it is by itself", and orders nothing to be seen.
USUAL = {
    "with": "nobody",
    "camera": "still",
    "light": "normal",
    "device": "close",
}
ORDERING = ("scene", *USUAL, "gesture", "memory", "black", "improv", "task")


def names(waiting: Waiting, scene: Scene, crowded: Crowded) -> tuple[str, ...]:
    """The names of what can be seen at a moment: how the place looks, and what waits there."""
    found = [look(scene, crowded)]
    if isinstance(waiting, Choosing):
        found.append(f"choice_{scene.chapter:02}")
    elif isinstance(waiting, Talking) and not waiting.thinking and not waiting.care:
        found.append(f"talk_{waiting.window}{'_said' if waiting.turn else ''}")
    elif isinstance(waiting, Doing):
        found.append("_".join(part for part in ("task", waiting.task, waiting.argument) if part))
    return tuple(found)


def look(scene: Scene, crowded: Crowded) -> str:
    """The name of how a scene looks: place and hour, then all that differs from the usual."""
    if not scene.place:
        return "black"
    found = [f"{scene.place}_{scene.hour}"]
    if crowded(scene.place, scene.hour):
        found.append(f"talking{round(talking_share(scene.chapter) * 100)}")
    found += [one for one in (scene.camera, scene.light) if one not in USUAL.values()]
    found += [word for word in ("memory", "outage") if getattr(scene, word)]
    found += sorted(scene.present)
    found += sorted(f"{who}_{how}" for who, how in scene.gestures)
    if scene.device:
        found.append(f"device_{scene.device}_{scene.chapter:02}")
    return "-".join(found)


def ordered(tags: Iterable[str]) -> frozenset[Order]:
    """Everything to be seen that a story's tags order, by chapter.

    Args:
        tags: of the whole story, in the order of its files.
    """
    chapter, found = 0, set()
    for tag in tags:
        name, value = split(tag)
        parts = words(value.lower())
        if "{" in tag:
            continue  # decided while playing
        if name == "chapter" and parts and parts[0].isdigit():
            chapter = int(parts[0])
        elif name in ORDERING and USUAL.get(name) != value.lower() and parts[1:2] != (REST,):
            found.add((chapter, _order(name, *parts)))
    return frozenset(found)


def shown(waiting: Waiting, scene: Scene) -> frozenset[Order]:
    """What of such orders is to be seen at a moment."""
    found = [
        _order("scene", scene.place, scene.hour) if scene.place else "black",
        _order("with", *scene.present),
        _order("camera", scene.camera),
        _order("light", scene.light),
        _order("device", scene.device),
        *(_order("gesture", *pair) for pair in scene.gestures),
    ]
    if scene.memory:
        found.append("memory")
    if isinstance(waiting, Talking):
        found.append(_order("improv", waiting.window))
    elif isinstance(waiting, Doing):
        found.append(_order("task", waiting.task, waiting.argument))
    return frozenset((scene.chapter, one) for one in found)


def _order(name: str, *parts: str) -> str:
    told = ", ".join(part for part in parts if part)
    return f"{name}: {told}" if told else name

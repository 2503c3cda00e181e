"""What of a story there is to be seen: the names of its pictures, and what its tags order.

Pure: a moment of a performance comes in, names come out; nothing is drawn. Two moments have the
same name where they look the same but for the words.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from game.play.messages import Choosing, Doing, Scene, Talking, Waiting
from game.play.scene import REST, split, words
from game.stage.city.motion import talking_share

Ordered = tuple[int, str]  # the chapter, and what a tag orders there
Crowded = Callable[[str, str], bool]  # whether people pass in a place at an hour

# What stands for "as it is by itself", and orders nothing to be seen.
USUAL = {
    "with": "nobody",
    "camera": "still",
    "light": "normal",
    "device": "close",
}
ORDERING = ("scene", *USUAL, "gesture", "memory", "black", "improv", "task")


def looks(scene: Scene, crowded: Crowded) -> tuple[str, ...]:
    """The names of how a scene looks: place, hour and all that differs from the usual, and then
    everybody's gesture there by itself: of those together there are too many."""
    if not scene.place:
        return ("black",)
    here = f"{scene.place}_{scene.hour}"
    found = [here]
    if crowded(scene.place, scene.hour):
        found.append(f"talking{round(talking_share(scene.chapter) * 100)}")
    found += [one for one in (scene.camera, scene.light) if one not in USUAL.values()]
    found += [word for word in ("memory", "outage") if getattr(scene, word)]
    found += sorted(scene.present)
    if scene.device:
        found.append(f"device_{scene.device}_{scene.chapter:02}")
    return ("-".join(found), *(f"{here}-{who}_{how}" for who, how in scene.gestures))


def waits(waiting: Waiting, scene: Scene) -> str:
    """The name of what waits at a moment, "" where there is nothing but to read on."""
    if isinstance(waiting, Choosing):
        return f"choice_{scene.chapter:02}"
    if isinstance(waiting, Talking) and not waiting.thinking and not waiting.care:
        return f"talk_{waiting.window}{'_said' if waiting.turn else ''}"
    if isinstance(waiting, Doing):
        return "_".join(part for part in ("task", waiting.task, waiting.argument) if part)
    return ""


def ordered(tags: Iterable[str]) -> frozenset[Ordered]:
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


def shown(waiting: Waiting, scene: Scene) -> frozenset[Ordered]:
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

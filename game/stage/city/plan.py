"""What a painted place is made of, read from its place.json.

Only values: sizes and positions are in units of the painting (2560 x 1440), depth is 0 (far, does
not move) to 1 (near). It opens no picture and knows no screen.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from game.errors import Trouble

WIDTH, HEIGHT = 2560, 1440


@dataclass(frozen=True)
class Sheet:
    """One picture of the place.

    at is its top left; unit is units per pixel of the file; sway is (dx, dy, seconds, phase);
    passing is (dx, dy, every, takes): it crosses by (dx, dy) during the first `takes` of every
    `every` seconds; who is the cast id that must be in the frame for it to be drawn; gesture is the
    posture it shows them in, "" for their own.
    """

    file: str
    at: tuple[float, float]
    unit: float
    depth: float
    solid: bool = False
    sway: tuple[float, float, float, float] | None = None
    passing: tuple[float, float, float, float] | None = None
    who: str = ""
    gesture: str = ""


@dataclass(frozen=True)
class Lamp:
    """A living light: kind is steady, flicker or blink; shape is glow or disc; amount is how much
    of it comes and goes (0..1) over `period` seconds."""

    x: float
    y: float
    radius: float
    colour: str
    kind: str
    shape: str
    phase: float
    amount: float
    period: float


@dataclass(frozen=True)
class Lamps:
    """Lamps at one depth."""

    lamps: tuple[Lamp, ...]
    depth: float


@dataclass(frozen=True)
class Air:
    """What floats or falls: kind is dust, snow, rain, steam, ember, petal or bird."""

    kind: str
    area: tuple[float, float, float, float]
    count: int
    colour: str
    size: float
    depth: float


@dataclass(frozen=True)
class Lane:
    """A line people walk along, feet on it; height is theirs at both ends; view is side, back or
    front; tint is the light they stand in."""

    start: tuple[float, float]
    end: tuple[float, float]
    height: tuple[float, float]
    count: int
    view: str
    speed: float
    tint: str
    depth: float


@dataclass(frozen=True)
class Crowd:
    """Lanes drawn far to near."""

    lanes: tuple[Lane, ...]
    depth: float


@dataclass(frozen=True)
class Screens:
    """Public screens: the same picture alive and dead, cut into one rectangle each (x, y, w, h)."""

    alive: str
    dead: str
    at: tuple[float, float]
    unit: float
    rects: tuple[tuple[float, float, float, float], ...]
    depth: float


@dataclass(frozen=True)
class Windows:
    """The lit windows of a skyline, packed five numbers each: x, y, w, h, phase (0..255).

    The first `warm` of `order` are those that turn warm, in that order.
    """

    packed: tuple[int, ...]
    warm_order: tuple[int, ...]
    lamp: str
    warm: str
    depth: float

    def __len__(self) -> int:
        return len(self.packed) // 5


Item = Sheet | Lamps | Air | Crowd | Screens | Windows


@dataclass(frozen=True)
class Place:
    """A place at an hour: its items far to near, where the eye rests, where her light appears."""

    name: str
    folder: Path
    items: tuple[Item, ...]
    focus: tuple[float, float]
    presence: tuple[float, float]
    presence_colour: str


def gestures(place: Place) -> dict[str, frozenset[str]]:
    """The gestures in which each figure is painted here; "" is their own posture."""
    found: dict[str, frozenset[str]] = {}
    for item in place.items:
        if isinstance(item, Sheet) and item.who:
            found[item.who] = found.get(item.who, frozenset()) | {item.gesture}
    return found


def read_place(folder: Path) -> Place:
    """The place painted in `folder`. Raises Trouble if its place.json is missing or odd."""
    path = folder / "place.json"
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise Trouble(f"The painting {folder.name} is missing: there is no {path}.") from None
    except ValueError as error:
        raise Trouble(f"{path}: this is not JSON ({error}); paint the place again.") from None
    try:
        return Place(
            name=folder.name,
            folder=folder,
            items=tuple(_item(entry) for entry in data["items"]),
            focus=_pair(data["focus"]),
            presence=_pair(data["presence"]),
            presence_colour=data.get("presence_colour", "#FFB489"),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise Trouble(f"{path}: an entry is not understood ({error!r}); paint it again.") from None


def _pair(value: list[float]) -> tuple[float, float]:
    x, y = value
    return float(x), float(y)


def _four(value: list[float]) -> tuple[float, float, float, float]:
    a, b, c, d = value
    return float(a), float(b), float(c), float(d)


def _item(entry: dict[str, Any]) -> Item:
    for kind, read in READERS.items():
        if kind in entry:
            return read(entry)
    raise ValueError(f"no known kind of item among {sorted(entry)}")


def _sheet(entry: dict[str, Any]) -> Sheet:
    return Sheet(
        file=entry["sheet"],
        at=_pair(entry["at"]),
        unit=entry["unit"],
        depth=entry["depth"],
        solid=entry.get("solid", False),
        sway=_four(entry["sway"]) if "sway" in entry else None,
        passing=_four(entry["passing"]) if "passing" in entry else None,
        who=entry.get("who", ""),
        gesture=entry.get("gesture", ""),
    )


def _lamps(entry: dict[str, Any]) -> Lamps:
    return Lamps(tuple(Lamp(*lamp) for lamp in entry["lamps"]), entry["depth"])


def _air(entry: dict[str, Any]) -> Air:
    return Air(
        entry["air"],
        _four(entry["area"]),
        entry["count"],
        entry["colour"],
        entry["size"],
        entry["depth"],
    )


def _lane(entry: dict[str, Any], depth: float) -> Lane:
    return Lane(
        _pair(entry["start"]),
        _pair(entry["end"]),
        _pair(entry["height"]),
        entry["count"],
        entry["view"],
        entry["speed"],
        entry["tint"],
        depth,
    )


def _crowd(entry: dict[str, Any]) -> Crowd:
    depth = entry["depth"]
    return Crowd(tuple(_lane(lane, depth) for lane in entry["crowd"]), depth)


def _screens(entry: dict[str, Any]) -> Screens:
    return Screens(
        entry["screens"],
        entry["dead"],
        _pair(entry["at"]),
        entry["unit"],
        tuple(_four(rect) for rect in entry["rects"]),
        entry["depth"],
    )


def _windows(entry: dict[str, Any]) -> Windows:
    return Windows(
        tuple(entry["windows"]),
        tuple(entry["warm_order"]),
        entry["lamp"],
        entry["warm"],
        entry["depth"],
    )


READERS: dict[str, Callable[[dict[str, Any]], Item]] = {
    "sheet": _sheet,
    "lamps": _lamps,
    "air": _air,
    "crowd": _crowd,
    "screens": _screens,
    "windows": _windows,
}

"""Pads by the names of their buttons, whichever driver they speak through.

A pad that the system knows is read by its standard layout; any other as a joystick in the usual
order of buttons. Sticks and triggers become presses. A pad may come and go at any time: one that
goes lets go of all it held, and nothing else happens. It refuses to know what a button does.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import Any

import pygame

FIRM, LOOSE = 0.55, 0.35  # of its way: where a stick begins to count, and where it stops
WHOLE = 32767.0  # the end of a standard pad's axis

BUTTONS = {
    pygame.CONTROLLER_BUTTON_A: "a",
    pygame.CONTROLLER_BUTTON_B: "b",
    pygame.CONTROLLER_BUTTON_X: "x",
    pygame.CONTROLLER_BUTTON_Y: "y",
    pygame.CONTROLLER_BUTTON_BACK: "back",
    pygame.CONTROLLER_BUTTON_START: "start",
    pygame.CONTROLLER_BUTTON_LEFTSTICK: "left stick",
    pygame.CONTROLLER_BUTTON_RIGHTSTICK: "right stick",
    pygame.CONTROLLER_BUTTON_LEFTSHOULDER: "left shoulder",
    pygame.CONTROLLER_BUTTON_RIGHTSHOULDER: "right shoulder",
    pygame.CONTROLLER_BUTTON_DPAD_UP: "dpup",
    pygame.CONTROLLER_BUTTON_DPAD_DOWN: "dpdown",
    pygame.CONTROLLER_BUTTON_DPAD_LEFT: "dpleft",
    pygame.CONTROLLER_BUTTON_DPAD_RIGHT: "dpright",
}
JOYSTICK = (
    "a",
    "b",
    "x",
    "y",
    "left shoulder",
    "right shoulder",
    "back",
    "start",
    "left stick",
    "right stick",
)
STICKS = {  # axis: names at its low and at its high end
    pygame.CONTROLLER_AXIS_LEFTX: ("left stick left", "left stick right"),
    pygame.CONTROLLER_AXIS_LEFTY: ("left stick up", "left stick down"),
    pygame.CONTROLLER_AXIS_RIGHTX: ("right stick left", "right stick right"),
    pygame.CONTROLLER_AXIS_RIGHTY: ("right stick up", "right stick down"),
    pygame.CONTROLLER_AXIS_TRIGGERLEFT: ("", "left trigger"),
    pygame.CONTROLLER_AXIS_TRIGGERRIGHT: ("", "right trigger"),
}
JOYSTICK_AXES = (0, 1)  # of an unknown joystick only the first stick can be trusted
HAT = ((("dpleft", "dpright"), 0), (("dpdown", "dpup"), 1))
KNOWN = (pygame.CONTROLLERBUTTONDOWN, pygame.CONTROLLERBUTTONUP, pygame.CONTROLLERAXISMOTION)
PLAIN = (
    pygame.JOYBUTTONDOWN,
    pygame.JOYBUTTONUP,
    pygame.JOYAXISMOTION,
    pygame.JOYHATMOTION,
)
CAME = (pygame.CONTROLLERDEVICEADDED, pygame.JOYDEVICEADDED)
WENT = (pygame.CONTROLLERDEVICEREMOVED, pygame.JOYDEVICEREMOVED)
IGNORED = (
    pygame.JOYBALLMOTION,
    pygame.CONTROLLERDEVICEREMAPPED,
    pygame.CONTROLLERTOUCHPADDOWN,
    pygame.CONTROLLERTOUCHPADMOTION,
    pygame.CONTROLLERTOUCHPADUP,
    pygame.CONTROLLERSENSORUPDATE,
)

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Press:
    """A button by its name went down or up."""

    name: str
    down: bool


class Pads:
    """Every pad that is there."""

    def __init__(self) -> None:
        self._open: dict[int, Any] = {}  # by instance: kept open, or the system forgets them
        self._known: set[int] = set()  # instances that speak the standard layout
        self._down: dict[int, set[str]] = {}
        self._controller = _drivers()

    def hear(self, event: pygame.event.Event) -> list[Press] | None:
        """The presses in an event; None when it came from no pad."""
        if event.type in CAME:
            self._add(event)
            return []
        if event.type in WENT:
            return self._remove(event.instance_id)
        if event.type in IGNORED:
            return []
        if event.type not in KNOWN and event.type not in PLAIN:
            return None
        instance = int(event.dict.get("instance_id", -1))
        if event.type in PLAIN and instance in self._known:
            return []  # the same press comes by the standard layout
        return self._changes(instance, event)

    def close(self) -> None:
        """Let go of them."""
        for pad in self._open.values():
            pad.quit()
        self._open.clear()

    def _add(self, event: pygame.event.Event) -> None:
        index = event.device_index
        if self._controller is None:
            return
        try:
            known = self._controller.is_controller(index)
            if known != (event.type == pygame.CONTROLLERDEVICEADDED):
                return
            pad: Any = pygame.joystick.Joystick(index)
            instance = pad.get_instance_id()
            pad = self._controller.Controller(index) if known else pad
        except (pygame.error, ValueError) as error:
            log.info("A pad that came cannot be used (%s).", error)
            return
        self._open[instance] = pad
        if known:
            self._known.add(instance)

    def _remove(self, instance: int) -> list[Press]:
        self._known.discard(instance)
        self._open.pop(instance, None)
        return [Press(name, False) for name in sorted(self._down.pop(instance, ()))]

    def _changes(self, instance: int, event: pygame.event.Event) -> list[Press]:
        if event.type in (pygame.CONTROLLERBUTTONDOWN, pygame.CONTROLLERBUTTONUP):
            name = BUTTONS.get(event.button, f"button {event.button}")
            return self._put(instance, name, event.type == pygame.CONTROLLERBUTTONDOWN)
        if event.type in (pygame.JOYBUTTONDOWN, pygame.JOYBUTTONUP):
            number = event.button
            name = JOYSTICK[number] if number < len(JOYSTICK) else f"button {number}"
            return self._put(instance, name, event.type == pygame.JOYBUTTONDOWN)
        if event.type == pygame.JOYHATMOTION:
            return self._hat(instance, event.value)
        if event.type == pygame.JOYAXISMOTION:
            known = event.axis in JOYSTICK_AXES
            return self._axis(instance, event.axis, event.value) if known else []
        return self._axis(instance, event.axis, event.value / WHOLE)

    def _hat(self, instance: int, value: tuple[int, int]) -> list[Press]:
        found = []
        for (low, high), part in HAT:
            found += self._put(instance, low, value[part] < 0)
            found += self._put(instance, high, value[part] > 0)
        return found

    def _axis(self, instance: int, axis: int, value: float) -> list[Press]:
        found = []
        for name, reach in zip(STICKS.get(axis, ("", "")), (-value, value), strict=True):
            held = name in self._down.get(instance, ())
            if name:
                found += self._put(instance, name, reach > (LOOSE if held else FIRM))
        return found

    def _put(self, instance: int, name: str, down: bool) -> list[Press]:
        """The press, if the button was not so before."""
        held = self._down.setdefault(instance, set())
        if (name in held) == down:
            return []
        if down:
            held.add(name)
        else:
            held.discard(name)
        return [Press(name, down)]


def _drivers() -> Any:
    """The module that reads standard pads; None where the system has no pads at all."""
    try:
        pygame.joystick.init()
        from pygame._sdl2 import controller

        controller.init()
    except (pygame.error, ImportError) as error:
        log.info("No pads here (%s).", error)
        return None
    return controller

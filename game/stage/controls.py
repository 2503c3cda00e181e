"""One table of what a player can do, and which keys and pad buttons do it.

`Controls` turns what the devices send into what the screens hear: a `KEYDOWN` or `KEYUP` with the
name of the action in `action`, and `pad` true when a pad sent it. Actions that move about carry the
key every screen knows them by, so that a screen which understands arrows, Enter and Esc can be
played with a pad and with keys of one's own. While the player writes, letters stay letters.
It refuses to know what an action does.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import pygame

from game.stage.gamepad import Pads, Press

ANYWHERE, READING, WRITING = "anywhere", "reading", "writing"


@dataclass(frozen=True)
class Action:
    """One thing a player can do.

    key is what a pad sends for it; where `moves` is true, keys bound to it send that key, too.
    scope says when it counts: two actions of different scopes may share a button.
    """

    name: str
    key: int
    keys: tuple[str, ...]
    pad: tuple[str, ...] = ()
    moves: bool = False
    scope: str = ANYWHERE


ACTIONS = (
    Action("confirm", pygame.K_RETURN, ("return", "enter", "space"), ("a",), moves=True),
    Action("menu", pygame.K_ESCAPE, ("escape",), ("b", "start"), moves=True),
    Action("up", pygame.K_UP, ("up",), ("dpup", "left stick up"), moves=True),
    Action("down", pygame.K_DOWN, ("down",), ("dpdown", "left stick down"), moves=True),
    Action("left", pygame.K_LEFT, ("left",), ("dpleft", "left stick left"), moves=True),
    Action("right", pygame.K_RIGHT, ("right",), ("dpright", "left stick right"), moves=True),
    Action("back", pygame.K_PAGEUP, ("page up",), ("left shoulder",), moves=True),
    Action("forward", pygame.K_PAGEDOWN, ("page down",), ("right shoulder",), moves=True),
    Action("scroll_up", 0, ("ctrl+up",), ("right stick up",)),
    Action("scroll_down", 0, ("ctrl+down",), ("right stick down",)),
    Action("device", pygame.K_TAB, ("tab", "d"), ("y",), scope=READING),
    Action("history", 0, ("h",), ("x",), scope=READING),
    Action("auto", 0, ("a",), ("left trigger",), scope=READING),
    Action("skip", 0, ("left ctrl", "right ctrl"), ("right trigger",), scope=READING),
    Action("silence", 0, ("f4",), ("y",), scope=WRITING),
    Action("speak", 0, ("f8",), ("x",), scope=WRITING),
    Action("quick_save", 0, ("f5",), ("left stick",)),
    Action("quick_load", 0, ("f9",), ("right stick",)),
    Action("voice", 0, ("v", "f1"), ("back",)),
    Action("ease", 0, ("f6", "shift+a")),
    Action("provenance", 0, ("f2",)),
    Action("fullscreen", 0, ("f11",)),
)
NAMED = {action.name: action for action in ACTIONS}
NEEDED = ("confirm", "menu", "up", "down")  # never without a key, so that nobody is locked out
EDITING = frozenset(  # keys that write, or move about in what is written
    ("return", "enter", "space", "tab", "backspace", "delete", "up", "down", "left", "right")
)
MODIFIERS = (("ctrl", pygame.KMOD_CTRL), ("alt", pygame.KMOD_ALT), ("shift", pygame.KMOD_SHIFT))
HELD_AFTER, HELD_EVERY = 0.38, 0.11  # seconds before and between the repeats of a held direction
REPEATING_KEYS = frozenset(  # held down they go on; any other key counts once
    ("up", "down", "left", "right", "page up", "page down", "backspace", "delete", "home", "end")
)
REPEATED = ("up", "down", "left", "right", "back", "forward", "scroll_up", "scroll_down")


@dataclass(frozen=True)
class Bound:
    """What one binding did: the new tables, whom it was taken from, and whether it was refused."""

    keys: Mapping[str, Sequence[str]]
    pad: Mapping[str, Sequence[str]]
    taken_from: str = ""
    refused: str = ""


def keys_of(action: Action, own: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """The keys of an action; own are the player's."""
    return tuple(own.get(action.name, action.keys))


def buttons_of(action: Action, own: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """The pad buttons of an action; own are the player's."""
    return tuple(own.get(action.name, action.pad))


def bind(
    name: str,
    button: str,
    kind: str,
    keys: Mapping[str, Sequence[str]],
    pad: Mapping[str, Sequence[str]],
) -> Bound:
    """Give a key or a pad button (kind "keys" or "pad") to an action, alone.

    Another action of the same scope loses it; where that would leave it without any, and it is one
    that nobody can do without, nothing changes and `refused` names it.
    """
    tables = {"keys": dict(keys), "pad": dict(pad)}
    of = keys_of if kind == "keys" else buttons_of
    own = tables[kind]
    taken_from = ""
    for other in ACTIONS:
        if other.name == name or not _meet(other, NAMED[name]) or button not in of(other, own):
            continue
        rest = tuple(one for one in of(other, own) if one != button)
        if not rest and other.name in NEEDED:
            return Bound(keys, pad, refused=other.name)
        own[other.name] = list(rest)
        taken_from = other.name
    own[name] = [button]
    return Bound(tables["keys"], tables["pad"], taken_from)


def _meet(one: Action, other: Action) -> bool:
    """Whether two actions can be wanted at the same moment."""
    return ANYWHERE in (one.scope, other.scope) or one.scope == other.scope


def action_of(event: pygame.event.Event) -> str:
    """The action an event stands for, "" for none."""
    return str(event.dict.get("action", ""))


def by_pad(event: pygame.event.Event) -> bool:
    """Whether a pad sent it."""
    return bool(event.dict.get("pad", False))


def key_name(event: pygame.event.Event) -> str:
    """A key as bindings name it: "h", "page up", "ctrl+up"."""
    name = pygame.key.name(event.key).lower()
    if any(word in name for word in ("ctrl", "shift", "alt")):
        return name
    held = [word for word, bit in MODIFIERS if event.mod & bit]
    return "+".join([*held, name])


class Controls:
    """The devices of one sitting.

    Args:
        keys, pad: the player's own bindings by action.
    """

    def __init__(self, keys: Mapping[str, Sequence[str]], pad: Mapping[str, Sequence[str]]) -> None:
        self._pads = Pads()
        self._by_key: dict[str, list[Action]] = {}
        self._by_button: dict[str, list[Action]] = {}
        self._held: dict[str, tuple[Action, float]] = {}  # pad buttons down, and when they repeat
        self._down: set[int] = set()  # keys that are down
        self._again: set[int] = set()  # those that repeated since the last picture
        self.bind(keys, pad)

    def bind(self, keys: Mapping[str, Sequence[str]], pad: Mapping[str, Sequence[str]]) -> None:
        """Take over these bindings."""
        self._by_key, self._by_button = {}, {}
        for action in ACTIONS:
            for name in keys_of(action, keys):
                self._by_key.setdefault(name, []).append(action)
            for name in buttons_of(action, pad):
                self._by_button.setdefault(name, []).append(action)

    def hear(
        self, event: pygame.event.Event, now: float, *, writing: bool, raw: bool = False
    ) -> list[pygame.event.Event]:
        """What the screens hear of an event.

        Args:
            writing: whether typed words go into a text now.
            raw: a button is being chosen: keys come as they are, pad presses as "button" events.
        """
        presses = self._pads.hear(event)
        if presses is not None:
            if raw:
                return [_chosen(press.name) for press in presses if press.down]
            return [one for press in presses for one in self._pressed(press, now, writing)]
        if event.type not in (pygame.KEYDOWN, pygame.KEYUP):
            return [event]
        if self._is_flood(event):
            return []
        return [event] if raw else self._key(event, writing)

    def next_picture(self) -> None:
        """A new picture: what is held may repeat once more."""
        self._again.clear()

    def let_go(self) -> None:
        """The window lost the keys: none is down any more."""
        self._down.clear()

    def _is_flood(self, event: pygame.event.Event) -> bool:
        """Whether a key only repeats that should not, or repeats faster than there are pictures.

        A picture that takes long would otherwise be answered by a flood: the system repeats a key
        that was let go of meanwhile, and lines nobody has read would be gone.
        """
        if event.type == pygame.KEYUP:
            self._down.discard(event.key)
            return False
        if event.key not in self._down:
            self._down.add(event.key)
            return False
        once = event.key in self._again
        self._again.add(event.key)
        return once or pygame.key.name(event.key).lower() not in REPEATING_KEYS

    def repeat(self, now: float, *, writing: bool) -> list[pygame.event.Event]:
        """The repeats of directions held on a pad that are due."""
        found = []
        for button, (action, due) in list(self._held.items()):
            if action.name in REPEATED and now >= due:
                self._held[button] = (action, now + HELD_EVERY)
                found += _sent(action, True, writing)
        return found

    @property
    def busy(self) -> bool:
        """Whether something on a pad is held down that repeats."""
        return any(action.name in REPEATED for action, _ in self._held.values())

    def close(self) -> None:
        """Let go of the pads."""
        self._pads.close()

    def _key(self, event: pygame.event.Event, writing: bool) -> list[pygame.event.Event]:
        name = key_name(event)
        plain = pygame.key.name(event.key).lower()
        writes = plain in EDITING or len(plain) == 1
        if writing and writes and not name.startswith("ctrl+"):
            return [event]
        found = self._by_key.get(name, ())
        if not found and not event.mod & (pygame.KMOD_CTRL | pygame.KMOD_ALT):
            found = self._by_key.get(plain, ())  # Shift+Tab is Tab with Shift
        action = _in_scope(found, writing)
        if action is None:
            return [event]
        if action.name.startswith("scroll_"):
            return _sent(action, event.type == pygame.KEYDOWN, writing)
        told = {**event.dict, "action": action.name}
        if action.moves:
            told["key"] = action.key if plain not in action.keys else event.key
        return [pygame.event.Event(event.type, told)]

    def _pressed(self, press: Press, now: float, writing: bool) -> list[pygame.event.Event]:
        if not press.down:
            held = self._held.pop(press.name, None)
            return _sent(held[0], False, writing) if held else []
        action = _in_scope(self._by_button.get(press.name, ()), writing)
        if action is None:
            return []
        self._held[press.name] = (action, now + HELD_AFTER)
        return _sent(action, True, writing)


def _in_scope(found: Iterable[Action], writing: bool) -> Action | None:
    """The action that counts now."""
    wrong = READING if writing else WRITING
    return next((action for action in found if action.scope != wrong), None)


def _sent(action: Action, down: bool, writing: bool) -> list[pygame.event.Event]:
    """What the screens hear of a pad's button."""
    if action.name.startswith("scroll_"):
        step = 1 if action.name == "scroll_up" else -1
        wheel = {"x": 0, "y": step, "precise_x": 0.0, "precise_y": float(step), "pad": True}
        return [pygame.event.Event(pygame.MOUSEWHEEL, wheel)] if down else []
    kind = pygame.KEYDOWN if down else pygame.KEYUP
    key = action.key or pygame.K_UNKNOWN
    told = {"key": key, "mod": 0, "unicode": "", "scancode": 0, "action": action.name, "pad": True}
    return [pygame.event.Event(kind, told)]


CHOSEN = pygame.event.custom_type()  # a pad's button, while one is being chosen for an action


def _chosen(name: str) -> pygame.event.Event:
    return pygame.event.Event(CHOSEN, {"button": name})

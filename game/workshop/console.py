"""What a writer may type in the terminal while the story plays: values, places, another place.

`/vars`, `/set`, `/where` and `/at` are taken out of what is typed; everything else goes on to the
reader. A player's sitting has no console. Nothing here changes a file.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any, TextIO

from game.errors import Trouble
from game.play.payload import Packer, unpack
from game.play.playthrough import Playthrough
from game.play.theatre import Script
from game.reader import Ask, Edited, Reader
from game.workshop.pasts import Payload
from game.workshop.places import Place, Places, place_of, reply_place
from game.workshop.warp import Past

HELP = """\
/vars [PART]       the values of the story, those whose name has PART in it
/set NAME VALUE    another value, from the next choice on
/where             the file and line of what was said last
/at PLACE          begin at KNOT, WINDOW or FILE:LINE"""

Value = bool | int | float | str


@dataclass(frozen=True)
class Means:
    """What the console works with.

    script gives the story as it is now; restore makes a performance of a save; past finds a save at
    a place, in a language.
    """

    script: Callable[[], Script]
    restore: Callable[[Payload], Playthrough]
    past: Callable[[str, str], Past]


class Console:
    """Sits between the keys and the reader; it is put in place by being made."""

    def __init__(self, reader: Reader, means: Means, out: TextIO) -> None:
        self._reader, self._means, self._out = reader, means, out
        self._keys: Ask = reader.ask
        reader.ask = self.ask

    def ask(self, prompt: str) -> str:
        """A line for the reader; a writer's command is obeyed and another line asked for."""
        while True:
            typed = self._keys(prompt)
            if not self._obeys(typed.strip()):
                return typed

    def _obeys(self, typed: str) -> bool:
        name, _, rest = typed.partition(" ")
        deeds: dict[str, Callable[[str], None]] = {
            "/vars": self._vars,
            "/set": self._set,
            "/where": self._where,
            "/at": self._at,
            "/help": lambda _: self._say(HELP),
        }
        if name not in deeds:
            return False
        try:
            deeds[name](rest.strip())
        except Trouble as trouble:
            self._say(str(trouble))
        return True

    def _vars(self, part: str) -> None:
        first = declared(self._means.script())
        now = values(self._reader.play, first)
        found = [name for name in now if part.lower() in name.lower()]
        for name in found:
            was = "" if now[name] == first[name] else f"   (was {json_text(first[name])})"
            self._say(f"{name} = {json_text(now[name])}{was}")
        if not found:
            self._say(f"No value has “{part}” in its name.")

    def _set(self, words: str) -> None:
        name, _, written = words.partition(" ")
        first = declared(self._means.script())
        value = read_value(name, written.strip(), first)
        payload = with_value(self._reader.play.save_payload(), name, value)
        self._reader.play = self._means.restore(payload)
        self._say(f"{name} = {json_text(value)}")

    def _where(self, _: str) -> None:
        self._say(str(where(self._reader.play, self._means.script())))

    def _at(self, place: str) -> None:
        found = self._means.past(place, self._reader.play.language)
        self._say(*([found.notice] if found.notice else []))
        self._reader.take(self._means.restore(found.payload), self._means.script())
        raise Edited

    def _say(self, *lines: str) -> None:
        self._out.write("".join(f"{line}\n" for line in lines))
        self._out.flush()


def where(play: Playthrough, script: Script) -> Place:
    """Where the last line that was said is written: the ink, or the reply in a contract.

    Raises:
        Trouble: nothing was said that a writer wrote.
    """
    places = Places(script.compile(play.language))
    for message in reversed(play.transcript):
        if message.origin == "improv":
            found = play.provenance(message.number)
            record = found.record if found else {}
            return reply_place(script.folder, message.source.partition("#")[0], record)
        place = place_of(message, places)
        if place is not None:
            return place
    raise Trouble("Nothing was said yet.")


def declared(script: Script) -> dict[str, Any]:
    """Every variable of the story with its first value."""
    return dict(script.compile("en").facts.variables)


def values(play: Playthrough, first: Mapping[str, Any]) -> dict[str, Any]:
    """Every variable with its value now; ink keeps only what was changed."""
    state = json.loads(unpack(play.save_payload()["trail"]).here.state)
    changed = state.get("variablesState", {})
    return {name: _plain(changed[name]) if name in changed else first[name] for name in first}


def _plain(value: Any) -> Any:
    """A value of ink's state as a plain one; a list becomes its items."""
    if isinstance(value, str):
        return value.removeprefix("^")
    if isinstance(value, dict) and "list" in value:
        return tuple(value["list"])
    return value["^->"] if isinstance(value, dict) and "^->" in value else value


def read_value(name: str, written: str, first: Mapping[str, Any]) -> Value:
    """What a writer typed as a value of this variable, of the kind it was declared with.

    Raises:
        Trouble: there is no such variable, or the value is of another kind.
    """
    if name not in first:
        close = get_close_matches(name, list(first), 1)
        hint = f" Did you mean {close[0]}?" if close else ""
        raise Trouble(f"The story has no value “{name}”.{hint}")
    kind = type(first[name])
    try:
        if kind is bool:
            return {"true": True, "false": False}[written.lower()]
        if kind in (int, float):
            return int(written) if written.lstrip("-").isdecimal() else float(written)
    except (KeyError, ValueError):
        told = "true or false" if kind is bool else "a number"
        raise Trouble(f"“{name}” is {told}, not “{written}”.") from None
    if kind is not str or first[name].startswith("-> "):
        raise Trouble(f"“{name}” is a list or a place; those are changed by ink alone.")
    return written[1:-1] if len(written) > 1 and written[0] == written[-1] == '"' else written


def with_value(payload: Payload, name: str, value: Value) -> dict[str, Any]:
    """A save at the same place with another value; what lay ahead of it becomes a branch."""
    trail = unpack(payload["trail"])
    state = json.loads(trail.here.state)
    raw = f"^{value}" if isinstance(value, str) else value
    state.setdefault("variablesState", {})[name] = raw
    trail.amend(state=json.dumps(state))
    return {**payload, "trail": Packer().pack(trail)}


def json_text(value: Any) -> str:
    """A value as ink writes it, more or less."""
    return json.dumps(value, ensure_ascii=False)

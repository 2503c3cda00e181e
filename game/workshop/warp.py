"""Beginning at any knot or line, with a plausible past: what was said, chosen and told before it.

Playthroughs of `pasts` are made until one stands there; near the place other ways are tried first.
A knot that no playthrough comes to is entered at its head with the past of another; of a line the
nearest one before it is taken, and told. It changes no file and keeps no save.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import PurePath

from game.config import Folders
from game.errors import Trouble
from game.improv.engines import Engine
from game.improv.improviser import Improviser
from game.ink import Compilation
from game.ink.mentions import WAYS
from game.play.drive import ways_out
from game.play.messages import Choosing, Doing, Option, Reading, Talking, Waiting
from game.play.payload import Packer, unpack
from game.play.playthrough import Playthrough
from game.play.steps import Trail
from game.play.theatre import WRITTEN_IN, Script
from game.workshop.pasts import CLOCK, Payload, shortened, stroll
from game.workshop.places import Place, Places, place_of

MOST = 16  # playthroughs in search of a place
NEAR = 6  # points before the place from which another way on is tried
REHEARSALS = "rehearsals"  # the folder of saves of sittings that began at a place
ANEW = 4  # every so-manieth playthrough begins at the beginning


@dataclass(frozen=True)
class Goal:
    """Where to begin: a knot or stitch and, unless its head is meant, a line (0: the head).

    shown says that the line is one that is shown, choice that it is one to choose.
    """

    flow: str
    place: Place
    shown: bool = False
    choice: bool = False

    @property
    def knot(self) -> str:
        """The knot of the flow."""
        return self.flow.partition(".")[0]


@dataclass(frozen=True)
class Past:
    """A save at a place. notice is one sentence where it is not quite the place, else ""."""

    payload: Payload
    notice: str = ""


def rehearsal(folders: Folders) -> Folders:
    """The player's folders with another one for saves: no player's place is written over."""
    return replace(folders, saves=folders.root / REHEARSALS)


def goal(compilation: Compilation, at: str) -> Goal:
    """What `--at` means: KNOT, KNOT.STITCH, the name of a window, or FILE:LINE.

    A line that shows nothing by itself means the next one in its knot that does.

    Raises:
        Trouble: there is no such place.
    """
    file, colon, number = at.rpartition(":")
    if colon and number.isdecimal():
        return _of_line(compilation, file, int(number))
    for symbol, span, _ in compilation.mentions().flows:
        if symbol.name == at and symbol.kind != "function":
            return Goal(at, Place(span.file, 0))
    for tag in compilation.facts.tags:
        name, _, value = tag.text.partition(":")
        if name.strip() == "improv" and value.strip() == at:
            return _of_line(compilation, tag.span.file, tag.span.line)
    raise Trouble(f"There is no knot, stitch or window “{at}”; a line is written FILE:LINE.")


def _of_line(compilation: Compilation, file: str, number: int) -> Goal:
    name = _file(compilation, file)
    flow, begins, end = "", 0, 0
    for symbol, span, last in compilation.mentions().flows:
        if span.file == name and span.line <= number < last:
            flow, begins, end = symbol.name, span.line, last
    if not flow:
        raise Trouble("This line stands in no knot.", name, number)
    lines = sorted(
        (line.span.line, line.place)
        for line in compilation.facts.lines
        if line.span.file == name and number <= line.span.line < end and line.flow == flow
    )
    if number == begins or not lines:
        return Goal(flow, Place(name, 0))
    choice = (lines[0][0], "choice") in lines
    return Goal(flow, Place(name, lines[0][0]), shown=not choice, choice=choice)


def _file(compilation: Compilation, written: str) -> str:
    """The file of the story that is meant: as included, by the end of its path, or by its name."""
    wanted = PurePath(written.replace("\\", "/"))
    for name in compilation.files:
        parts = PurePath(name).parts
        if wanted.parts[-len(parts) :] == parts or parts[-len(wanted.parts) :] == wanted.parts:
            return name
    raise Trouble(f"The story has no file “{written}”; there are {', '.join(compilation.files)}.")


def past(
    script: Script, understudy: Engine, language: str, at: str, seed: int = 1, ways: int = MOST
) -> Past:
    """A save at a place.

    Args:
        script: the story.
        understudy: who speaks on the way.
        language: "en" or "ko".
        at: as for `goal`.
        seed: of the choices on the way; another seed is another past.
        ways: how many playthroughs are tried.

    Raises:
        Trouble: there is no such place, or no way leads into it.
    """
    english = script.compile(WRITTEN_IN)
    wanted = goal(english, at)
    places = Places(english if language == WRITTEN_IN else script.compile(language))
    search = _Search(script, understudy, language, wanted, _Map(english, wanted, places))
    for way in range(ways):
        found = search.walk(way, seed)
        if found is not None:
            return Past(found)
    return search.nearest(at, ways)


class _Map:
    """Where the place lies in the story: which knots lead to it, which files come after it."""

    def __init__(self, compilation: Compilation, wanted: Goal, places: Places) -> None:
        self._places = places
        mentions = compilation.mentions()
        self._flows = mentions.flows
        self._order = {name: at for at, name in enumerate(compilation.files)}
        self._files = {symbol.name: span.file for symbol, span, _ in mentions.flows}
        self._last = self._order[wanted.place.file]
        leads = (one for one in mentions.mentions if one.use in WAYS)
        self.near = {
            one.flow.partition(".")[0]
            for one in leads
            if one.symbol.kind in ("knot", "stitch", "label")
            and one.symbol.name.partition(".")[0] == wanted.knot
        } | {wanted.knot}

    def flow(self, place: Place | None) -> str:
        """The knot or stitch in which a line stands, "" for none."""
        if place is None:
            return ""
        found = ""
        for symbol, span, end in self._flows:
            if span.file == place.file and span.line <= place.line < end:
                found = symbol.name
        return found

    def last_line(self, play: Playthrough) -> Place | None:
        """Where the last fixed line that was shown is written."""
        last = next((one for one in reversed(play.transcript) if one.origin == "ink"), None)
        return place_of(last, self._places) if last is not None else None

    def offers(self, options: Iterable[Option], place: Place) -> bool:
        """Whether the choice written there is among these."""
        return any(self._places.is_choice(place, option.text) for option in options)

    def after(self, knot: str) -> bool:
        """Whether a knot stands in a later file of the story."""
        return self._order.get(self._files.get(knot, ""), 0) > self._last


class _Search:
    """Playthroughs towards one place; what they pass on the way is remembered."""

    def __init__(
        self, script: Script, understudy: Engine, language: str, wanted: Goal, map: _Map
    ) -> None:
        self._script, self._understudy, self._language = script, understudy, language
        self._wanted, self._map = wanted, map
        self._doors: list[Payload] = []  # saves shortly before the place, the last one last
        self._closest: tuple[int, Payload] | None = None  # by line
        self._before: Payload | None = None  # in an earlier knot

    def walk(self, way: int, seed: int) -> Payload | None:
        """One playthrough; a save at the place, None where it did not come there."""
        near = bool(self._doors) and way % ANEW != 0
        play = self._begun(self._doors.pop() if near else None, seed + 1000 * way)
        chances = f"warp/{self._language}/{seed}/{way}"
        was_near = False
        for _ in stroll(play, self._script, chances, leaves=near and way % 2 == 1):
            here = self._map.last_line(play)
            flow = self._map.flow(here)
            knot = flow.partition(".")[0]
            if knot == self._wanted.knot:
                if self._reached(play, here, flow):
                    return shortened(play.save_payload())
                self._remember(play, here)
            if isinstance(play.waiting, Reading) or _thinks(play):
                continue
            if knot in self._map.near:
                was_near = True
                self._doors = [*self._doors, play.save_payload()][-NEAR:]
            elif was_near or self._map.after(knot):
                break
            else:
                self._before = play.save_payload()
        return None

    def _begun(self, door: Payload | None, seed: int) -> Playthrough:
        """From the beginning, or from a point near the place."""
        improviser = Improviser(self._understudy, self._understudy, self._script.world)
        if door is None:
            return Playthrough.begin(self._script, improviser, self._language, seed)
        return Playthrough.restore(door, self._script, improviser, CLOCK)

    def _reached(self, play: Playthrough, here: Place | None, flow: str) -> bool:
        wanted = self._wanted
        if wanted.choice:
            waiting = play.waiting
            offered = waiting.options if isinstance(waiting, Choosing | Doing) else ()
            return self._map.offers(ways_out(play) if _listens(waiting) else offered, wanted.place)
        if wanted.shown:
            return here == wanted.place
        return flow == wanted.flow or wanted.flow == wanted.knot

    def _remember(self, play: Playthrough, here: Place | None) -> None:
        """Keep the save that stands nearest before the place."""
        best = self._closest[0] if self._closest else 0
        if here is not None and best < here.line <= self._wanted.place.line:
            self._closest = here.line, shortened(play.save_payload())

    def nearest(self, at: str, ways: int) -> Past:
        """Where no playthrough came to the place: the line nearest before it, or the knot's head.

        Raises:
            Trouble: the knot cannot be entered from outside.
        """
        if self._closest is not None:
            line, payload = self._closest
            where = Place(self._wanted.place.file, line)
            return Past(payload, f"No playthrough of {ways} came to {at}; you stand at {where}.")
        knot = self._wanted.knot
        if self._before is not None:
            moved = self._moved(self._before, knot)
            if moved is not None:
                told = (
                    f"No playthrough of {ways} came to {at}; the knot {knot} was entered instead."
                )
                return Past(moved, told)
        raise Trouble(f"No playthrough of {ways} comes to “{at}”, and it has no head to begin at.")

    def _moved(self, payload: Payload, knot: str) -> Payload | None:
        """A save at the head of a knot, with the values and memories of another place.

        It is a save of a story that has changed: the game finds the knot as it would for a player.
        """
        trail = unpack(payload["trail"])
        said = [message for step in trail.steps for message in step.messages]
        here = replace(trail.here, messages=(), options=(), knot=knot, talk=None, answered=True)
        there = Trail((*trail.earlier, *said), trail.here.state, [here])
        changed = {**payload, "story": "", "trail": Packer().pack(there)}
        improviser = Improviser(self._understudy, self._understudy, self._script.world)
        play = Playthrough.restore(changed, self._script, improviser, CLOCK)
        here_now = self._map.flow(self._map.last_line(play))
        return play.save_payload() if here_now.partition(".")[0] == knot else None


def _thinks(play: Playthrough) -> bool:
    return isinstance(play.waiting, Talking) and play.waiting.thinking


def _listens(waiting: Waiting) -> bool:
    return isinstance(waiting, Talking) and not waiting.thinking

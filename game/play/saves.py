"""Saves: plain JSON files, versioned, checked, written whole or not at all.

The first line of a file is its header, so that a page of saves is read without reading the saves.
`save_schema.json` says what is in a file, field by field. A digest tells whether the words are as
they were written. Before a file is replaced the old one becomes its backup, and a damaged file is
answered with one sentence and the backup. Never pickle; nothing is run from a save. The clock comes
in as a function.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import logging
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from game import files
from game.errors import Trouble
from game.play.playthrough import Playthrough

VERSION = 2  # 1 had no branches and no digest
AUTO = "auto-"
AUTO_SECOND = "auto-second-"  # those of a second copy of the game, open at the same time
AUTOSAVES = 10  # kept in a ring: auto-0 … auto-9
MANUAL = "manual"
QUICK = "quick"
PAGES = tuple(f"page-{number:02}" for number in range(1, 61))
ENDING = ".json"
BACKUP = ".backup"
PICTURE = ".png"
LONGEST_PLAYED = 1e9  # seconds
LONGEST = 64 << 20  # bytes of a file that is taken for a save
SCHEMA = Path(__file__).with_name("save_schema.json")
DAMAGED = "This save is damaged."
CHANGED = "This save is not as it was written."

T = TypeVar("T")

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Header:
    """What a page of saves shows.

    serial grows with every moment that is kept in the folder, whatever the clock does; saved is the
    local time in ISO 8601; played is in seconds; line is the last line shown.
    """

    version: int
    serial: int
    saved: str
    chapter: int
    title: str
    place: str
    hour: str
    played: float
    language: str
    engine: str
    line: str


@dataclass(frozen=True)
class Snapshot:
    """A performance at one moment, ready to be written."""

    header: Header
    payload: Mapping[str, Any]


@dataclass(frozen=True)
class Loaded:
    """A save that was read. notice is one sentence for the player when the backup was used."""

    header: Header
    payload: Mapping[str, Any]
    notice: str = ""


class Saves:
    """The saves in one folder.

    Args:
        folder: made when the first save is written.
        clock: the local time, for headers.

    ring is what the names of autosaves begin with.
    """

    def __init__(self, folder: Path, clock: Callable[[], datetime]) -> None:
        self.ring = AUTO
        self._folder = folder
        self._clock = clock
        self._serial = -1  # the last one given; -1 before the folder was looked at
        self._lock = threading.RLock()
        self._pieces = Pieces()

    def headers(self) -> dict[str, Header]:
        """The headers of all saves that can be read, by slot, newest first."""
        found = {slot: self._header(slot) for slot in self._slots()}
        ready = [(slot, header) for slot, header in found.items() if header is not None]
        ready.sort(key=lambda pair: (pair[1].serial, pair[1].saved), reverse=True)
        return dict(ready)

    def save(self, slot: str, play: Playthrough, engine: str) -> Header:
        """Keep a performance in a slot; what was there becomes its backup.

        Args:
            engine: who finds the lines in windows, so that she stays the same.

        Raises:
            Trouble: the folder cannot be written.
        """
        return self._write(slot, self.snapshot(play, engine))

    def autosave(self, snapshot: Snapshot) -> str:
        """Keep a snapshot in the ring of autosaves, in place of the oldest; the slot it is in.

        Any thread may.

        Raises:
            Trouble: the folder cannot be written.
        """
        with self._lock:
            ring = [f"{self.ring}{number}" for number in range(AUTOSAVES)]
            headers = self.headers()
            serials = (header.serial for header in headers.values())
            self._serial = max(self._serial, max(serials, default=0))  # another copy may be open
            oldest = min(ring, key=lambda slot: headers[slot].serial if slot in headers else -1)
            self._write(oldest, snapshot)
        return oldest

    def load(self, slot: str) -> Loaded:
        """Read a save; a damaged one is passed over for its backup.

        Raises:
            Trouble: neither can be read.
        """
        return self.take_up(slot, lambda loaded: loaded)[1]

    def take_up(self, slot: str, restore: Callable[[Loaded], T]) -> tuple[T, Loaded]:
        """Read a save and make a performance of it; where that fails, of its backup.

        Args:
            restore: makes it; raises Trouble where it cannot.

        Raises:
            Trouble: of neither can one be made.
        """
        first: Trouble | None = None
        for read_one in self._candidates(slot):
            try:
                loaded = read_one()
                if first is not None:
                    loaded = replace(loaded, notice=f"{first} {loaded.notice}".strip())
                return restore(loaded), loaded
            except Trouble as trouble:
                log.error("%s", trouble)
                first = first or trouble
        assert first is not None
        raise first

    def take_up_newest(self, restore: Callable[[Loaded], T]) -> tuple[T, Loaded] | None:
        """The newest save of which a performance can be made; None when there is none at all.

        Raises:
            Trouble: there are saves, and of none can one be made.
        """
        first: Trouble | None = None
        for slot in self.headers():
            try:
                play, loaded = self.take_up(slot, restore)
            except Trouble as trouble:
                first = first or trouble
                continue
            if first is not None:
                loaded = replace(loaded, notice=f"{first} The one before it is used.")
            return play, loaded
        if first is not None:
            raise first
        return None

    def latest(self) -> Loaded | None:
        """The newest save that can be read, or None when there is none."""
        try:
            found = self.take_up_newest(lambda loaded: loaded)
        except Trouble:
            return None
        return found[1] if found else None

    def snapshot(self, play: Playthrough, engine: str) -> Snapshot:
        """A performance as it is now, to be written now or later; it takes a moment.

        Its place among the saves is given here: a later moment is the newer one, whichever is
        written first.
        """
        scene = play.scene
        transcript = play.transcript
        with self._lock:
            if self._serial < 0:
                serials = (header.serial for header in self.headers().values())
                self._serial = max(serials, default=0)
            self._serial += 1
            serial = self._serial
        header = Header(
            version=VERSION,
            serial=serial,
            saved=self._clock().isoformat(timespec="seconds"),
            chapter=scene.chapter,
            title=scene.title,
            place=scene.place,
            hour=scene.hour,
            played=round(play.played, 1),
            language=play.language,
            engine=engine,
            line=transcript[-1].text if transcript else "",
        )
        return Snapshot(header, play.save_payload())

    def export(self, slot: str, folder: Path) -> Path:
        """Copy a save with its picture into one file of another folder; the file.

        Raises:
            Trouble: the save is damaged, or the folder cannot be written.
        """
        loaded = self.load(slot)
        try:
            picture = self._picture(slot).read_bytes()
        except OSError:
            picture = b""
        name = f"her-{slot}-chapter-{loaded.header.chapter:02}-{loaded.header.saved[:10]}{ENDING}"
        path = folder / name
        try:
            folder.mkdir(parents=True, exist_ok=True)
            files.write(path, written(Snapshot(loaded.header, loaded.payload), picture))
        except OSError as error:
            raise Trouble(f"The copy could not be made ({error.strerror}).", str(path)) from None
        return path

    def take_in(self, path: Path) -> str:
        """Take a file that `export` made into a free slot, as the newest; the slot.

        Raises:
            Trouble: it is no save or a damaged one, or the folder cannot be written.
        """
        loaded = read(path)
        with self._lock:
            headers = self.headers()
            taken = set(self._slots())
            more = (f"copy-{number}" for number in range(1, len(taken) + 2))
            slot = next(slot for slot in (*PAGES, *more) if slot not in taken)
            serial = max((self._serial, *(header.serial for header in headers.values()))) + 1
            self._serial = serial
            self._write(slot, Snapshot(replace(loaded.header, serial=serial), loaded.payload))
            picture = _picture_in(path)
            if picture:
                try:
                    files.write_bytes(self._picture(slot), picture)
                except OSError as error:
                    log.warning("the picture of %s could not be kept: %s", slot, error)
        return slot

    def _write(self, slot: str, snapshot: Snapshot) -> Header:
        with self._lock:
            path = self._path(slot)
            try:
                self._folder.mkdir(parents=True, exist_ok=True)
                content = written(snapshot, pieces=self._pieces)
                files.write(path, content, backup=self._backup(slot))
            except OSError as error:
                sentence = f"The game could not be saved ({error.strerror})."
                raise Trouble(sentence, str(path)) from None
        return snapshot.header

    def _candidates(self, slot: str) -> Iterator[Callable[[], Loaded]]:
        """Ways to read a slot, best first."""
        path, backup = self._path(slot), self._backup(slot)
        yield lambda: read(path)
        yield lambda: replace(read(backup), notice="The one before it is used.")

    def _slots(self) -> list[str]:
        names = [path.name for path in self._folder.glob(f"*{ENDING}*")]
        names = [name for name in names if name.endswith((ENDING, ENDING + BACKUP))]
        slots = {name.removesuffix(BACKUP).removesuffix(ENDING) for name in names}
        return sorted(slot for slot in slots if "." not in slot)

    def _header(self, slot: str) -> Header | None:
        """The header of a slot, or of its backup."""
        for path in (self._path(slot), self._backup(slot)):
            try:
                with path.open(encoding="utf-8") as file:
                    first = file.readline(1 << 20).rstrip().removesuffix(",")
                return _read_header(json.loads(first + "}"), path)
            except (OSError, ValueError, RecursionError, Trouble):
                continue
        return None

    def _path(self, slot: str) -> Path:
        return self._folder / f"{slot}{ENDING}"

    def _backup(self, slot: str) -> Path:
        return self._folder / f"{slot}{ENDING}{BACKUP}"

    def _picture(self, slot: str) -> Path:
        return self._folder / f"{slot}{PICTURE}"


def written(snapshot: Snapshot, picture: bytes = b"", pieces: Pieces | None = None) -> str:
    """A save as the text of its file.

    Args:
        picture: a PNG to carry along, in a file for another machine.
        pieces: what is known of the save before.
    """
    header = json.dumps(asdict(snapshot.header), ensure_ascii=False)
    body = (pieces or Pieces()).body(snapshot.payload)
    lines = [f'{{"header": {header}', f'"payload": {body}', f'"digest": "{_digest(header, body)}"']
    if picture:
        lines.append(f'"picture": "{base64.b64encode(picture).decode()}"')
    return ",\n".join(lines) + "}\n"


def read(path: Path) -> Loaded:
    """Read one save file and check it against the schema and its digest.

    Raises:
        Trouble: it cannot be read, is damaged, or was made by a newer game.
    """
    data = _upgraded(_data(path), path)
    header = _read_header(data, path)
    wrong = next(iter(_validator().iter_errors(data)), None)
    if wrong is not None:
        where = "/".join(str(step) for step in wrong.absolute_path) or "its beginning"
        raise Trouble(f"This save is damaged (at {where}).", str(path))  # no word of what it holds
    head, body = json.dumps(data["header"], ensure_ascii=False), _body(data["payload"])
    if "\\u0000" in body or not _can_be_written(head + body):
        raise Trouble(DAMAGED, str(path))
    if "digest" in data and data["digest"] != _digest(head, body):
        raise Trouble(CHANGED, str(path))
    return Loaded(header, data["payload"])


def _data(path: Path) -> Any:
    """The JSON in a file.

    Raises:
        Trouble: it cannot be read, or is none.
    """
    try:
        if path.stat().st_size > LONGEST:
            raise Trouble("This file is too large for a save.", str(path))
        return json.loads(path.read_text(encoding="utf-8"), parse_constant=_no_number)
    except OSError as error:
        raise Trouble(f"This save cannot be read ({error.strerror}).", str(path)) from None
    except (ValueError, RecursionError):
        raise Trouble(DAMAGED, str(path)) from None


def _no_number(name: str) -> None:
    raise ValueError(f"{name} is no number in JSON")


def _upgraded(data: Any, path: Path) -> Any:
    """A save of an earlier version of the format as one of this version."""
    header = data.get("header") if isinstance(data, dict) else None
    if not isinstance(header, dict) or header.get("version") != 1:
        return data
    try:
        trail = {"before": "", **data["payload"]["trail"], "branches": []}
        return {
            "header": {**header, "version": VERSION},
            "payload": {**data["payload"], "trail": trail},
        }
    except (KeyError, TypeError):
        raise Trouble(DAMAGED, str(path)) from None


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _body(payload: Mapping[str, Any], encode: Callable[[Any], str] = _json) -> str:
    """The payload as JSON without spaces; encode writes a step."""

    def of_trail(name: str, one: Any) -> str:
        if name == "steps":
            return f"[{','.join(map(encode, one))}]"
        if name == "branches":
            return f"[{','.join(_members(branch, of_trail) for branch in one)}]"
        return _json(one)

    def of_payload(name: str, one: Any) -> str:
        return _members(one, of_trail) if name == "trail" else _json(one)

    return _members(payload, of_payload)


def _members(value: Mapping[str, Any], write: Callable[[str, Any], str]) -> str:
    return "{" + ",".join(f"{_json(name)}:{write(name, one)}" for name, one in value.items()) + "}"


class Pieces:
    """Steps as text. What was written in the last save is not encoded for the next one.

    While the encoder is at work no other thread runs: of a whole evening it would take as long as
    several pictures. A step is known by being the very same object; nobody changes one.
    """

    def __init__(self) -> None:
        self._known: dict[int, tuple[Any, str]] = {}

    def body(self, payload: Mapping[str, Any]) -> str:
        """The payload as `_body` writes it."""
        used: dict[int, tuple[Any, str]] = {}

        def encode(step: Any) -> str:
            used[id(step)] = self._known.get(id(step)) or (step, _json(step))
            return used[id(step)][1]

        text = _body(payload, encode)
        self._known = used
        return text


def _can_be_written(text: str) -> bool:
    """Whether no half of a letter is in it, which no file can hold."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _digest(header: str, body: str) -> str:
    """SHA-256 of the header and the payload, each written as `written` writes it."""
    return hashlib.sha256(f"{header}\n{body}".encode()).hexdigest()


def _picture_in(path: Path) -> bytes:
    """The picture a file carries along, b"" where there is none."""
    found = _data(path).get("picture", "")
    try:
        picture = base64.b64decode(found, validate=True)
    except (binascii.Error, ValueError):
        return b""
    return picture if picture.startswith(b"\x89PNG\r\n\x1a\n") else b""


def _read_header(data: Any, path: Path) -> Header:
    header = data.get("header") if isinstance(data, dict) else None
    version = header.get("version") if isinstance(header, dict) else None
    if isinstance(version, int) and version > VERSION:
        raise Trouble("This save was made by a newer version of the game; update it.", str(path))
    try:
        found = Header(**(header or {}))
    except TypeError:
        raise Trouble(DAMAGED, str(path)) from None
    if not all(_fits(name, value) for name, value in asdict(found).items()):
        raise Trouble(DAMAGED, str(path))
    return found


def _fits(name: str, value: object) -> bool:
    """Whether a header may hold this: a page of saves does not wait for the schema."""
    if isinstance(value, bool):
        return False
    if name == "played":
        return isinstance(value, int | float) and 0 <= value <= LONGEST_PLAYED
    return isinstance(value, int if name in ("version", "serial", "chapter") else str)


@cache
def _validator() -> Any:
    from jsonschema import Draft202012Validator  # late: the title can do without

    return Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))

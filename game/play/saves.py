"""Saves: plain JSON files, versioned, checked, written whole or not at all.

The first line of a file is its header, so that a page of saves is read without reading the saves.
Before a file is replaced the old one becomes its backup, and a damaged file is answered with one
sentence and the backup. Never pickle; nothing is run from a save. The clock comes in as a function.
"""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from game import files
from game.errors import Trouble
from game.play.playthrough import Playthrough

VERSION = 1
AUTO = "auto-"
AUTOSAVES = 10  # kept in a ring: auto-0 … auto-9
MANUAL = "manual"
QUICK = "quick"
ENDING = ".json"
BACKUP = ".backup"
SCHEMA = Path(__file__).with_name("save_schema.json")

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Header:
    """What a page of saves shows.

    serial grows with every save in the folder, whatever the clock does; saved is the local time in
    ISO 8601; played is in seconds; line is the last line shown.
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
    """A performance at one moment, ready to be written. The header has no serial yet."""

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
    """

    def __init__(self, folder: Path, clock: Callable[[], datetime]) -> None:
        self._folder = folder
        self._clock = clock
        self._lock = threading.Lock()

    def headers(self) -> dict[str, Header]:
        """The headers of all saves that can be read, by slot, newest first."""
        found = {slot: self._header(slot) for slot in self._slots()}
        ready = [(slot, header) for slot, header in found.items() if header is not None]
        return dict(sorted(ready, key=lambda pair: pair[1].serial, reverse=True))

    def save(self, slot: str, play: Playthrough, engine: str) -> Header:
        """Keep a performance in a slot; what was there becomes its backup.

        Args:
            engine: who finds the lines in windows, so that she stays the same.

        Raises:
            Trouble: the folder cannot be written.
        """
        return self._write(slot, self.snapshot(play, engine))

    def autosave(self, snapshot: Snapshot) -> Header:
        """Keep a snapshot in the ring of autosaves, in place of the oldest. Any thread may.

        Raises:
            Trouble: the folder cannot be written.
        """
        ring = [f"{AUTO}{number}" for number in range(AUTOSAVES)]
        headers = self.headers()
        oldest = min(ring, key=lambda slot: headers[slot].serial if slot in headers else -1)
        return self._write(oldest, snapshot)

    def load(self, slot: str) -> Loaded:
        """Read a save; a damaged one is passed over for its backup.

        Raises:
            Trouble: neither can be read.
        """
        try:
            return read(self._path(slot))
        except Trouble as trouble:
            log.error("%s", trouble)
            try:
                spare = read(self._backup(slot))
            except Trouble:
                raise trouble from None
            notice = f"{trouble} The one before it is used."
            return Loaded(spare.header, spare.payload, notice)

    def latest(self) -> Loaded | None:
        """The newest save that can be read, or None when there is none."""
        for slot in self.headers():
            try:
                return self.load(slot)
            except Trouble as trouble:
                log.error("%s", trouble)
        return None

    def snapshot(self, play: Playthrough, engine: str) -> Snapshot:
        """A performance as it is now, to be written now or later; it takes a moment."""
        scene = play.scene
        transcript = play.transcript
        header = Header(
            version=VERSION,
            serial=0,
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

    def _write(self, slot: str, snapshot: Snapshot) -> Header:
        with self._lock:
            serials = [header.serial for header in self.headers().values()]
            header = replace(snapshot.header, serial=max(serials, default=0) + 1)
            head = json.dumps({"header": asdict(header)}, ensure_ascii=False)[:-1]
            body = json.dumps(snapshot.payload, ensure_ascii=False, separators=(",", ":"))
            path = self._path(slot)
            try:
                self._folder.mkdir(parents=True, exist_ok=True)
                files.write(path, f'{head},\n"payload": {body}}}\n', backup=self._backup(slot))
            except OSError as error:
                sentence = f"The game could not be saved ({error.strerror})."
                raise Trouble(sentence, str(path)) from None
        return header

    def _slots(self) -> list[str]:
        names = [path.name for path in self._folder.glob(f"*{ENDING}*")]
        slots = {name.removesuffix(BACKUP).removesuffix(ENDING) for name in names}
        return sorted(slot for slot in slots if "." not in slot)

    def _header(self, slot: str) -> Header | None:
        """The header of a slot, or of its backup."""
        for path in (self._path(slot), self._backup(slot)):
            try:
                with path.open(encoding="utf-8") as file:
                    first = file.readline().rstrip().removesuffix(",")
                return _read_header(json.loads(first + "}"), path)
            except (OSError, ValueError, Trouble):
                continue
        return None

    def _path(self, slot: str) -> Path:
        return self._folder / f"{slot}{ENDING}"

    def _backup(self, slot: str) -> Path:
        return self._folder / f"{slot}{ENDING}{BACKUP}"


def read(path: Path) -> Loaded:
    """Read one save file and check it against the schema.

    Raises:
        Trouble: it cannot be read, is damaged, or was made by a newer game.
    """
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise Trouble(f"This save cannot be read ({error.strerror}).", str(path)) from None
    except ValueError:
        raise Trouble("This save is damaged.", str(path)) from None
    header = _read_header(data, path)
    wrong = next(iter(_validator().iter_errors(data)), None)
    if wrong is not None:
        where = "/".join(str(step) for step in wrong.absolute_path)
        raise Trouble(f"This save is damaged (at {where}: {wrong.message[:80]}).", str(path))
    return Loaded(header, data["payload"])


def _read_header(data: Any, path: Path) -> Header:
    header = data.get("header") if isinstance(data, dict) else None
    version = header.get("version") if isinstance(header, dict) else None
    if isinstance(version, int) and version > VERSION:
        raise Trouble("This save was made by a newer version of the game; update it.", str(path))
    try:
        return Header(**(header or {}))
    except TypeError:
        raise Trouble("This save is damaged.", str(path)) from None


@cache
def _validator() -> Any:
    from jsonschema import Draft202012Validator  # late: the title can do without

    return Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))


class Keeper:
    """Saves a performance by itself whenever the player has done something.

    The disk is waited for on a thread of its own: no frame of the picture does.

    Args:
        saves: where to.
        engine: says who finds the lines, for the header; a model is known once it is loaded.
    """

    def __init__(self, saves: Saves, engine: Callable[[], str]) -> None:
        self.engine = engine
        self.trouble = ""  # why the last autosave failed, for the player, or ""
        self._saves = saves
        self._kept = -1
        self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="autosave")
        self._writing: Future[Header] | None = None

    def mind(self, play: Playthrough) -> None:
        """Begin an autosave if a deed was done since the last one. Cheap; call it at any time."""
        if self._writing is not None and not self._writing.done():
            return
        self._hear()
        if play.revision != self._kept:
            self._keep(play)

    def finish(self, play: Playthrough) -> None:
        """Keep the place as it is now, deed or no deed, and wait until it is on the disk."""
        self.settle()
        self._keep(play)
        self.settle()

    def settle(self) -> None:
        """Wait until the autosave under way is on the disk."""
        if self._writing is not None:
            wait([self._writing])
            self._hear()

    def _keep(self, play: Playthrough) -> None:
        self._kept = play.revision
        snapshot = self._saves.snapshot(play, self.engine())
        self._writing = self._writer.submit(self._saves.autosave, snapshot)

    def _hear(self) -> None:
        """What became of the autosave that is done."""
        if self._writing is None:
            return
        error = self._writing.exception()
        self._writing = None
        if error is not None and not isinstance(error, Trouble):
            raise error
        self.trouble = str(error) if error else ""
        if error is not None:
            log.error("%s", error)

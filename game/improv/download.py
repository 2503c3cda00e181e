"""One file fetched from an address: with progress, pause, resume, and proof that it is whole.

Nothing is fetched before `start` is called, and nothing but the one address is asked. What has come
lies in FILE.part until its length, its sum and its form are right; then it takes its name in one
step. A connection that breaks is taken up again where it broke, if the server can do that; a server
that cannot begins anew. All of it happens on a thread; whoever watches reads `progress`.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import http.client
import json
import logging
import os
import shutil
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass
from email.message import Message
from pathlib import Path
from typing import IO, Any

from game.errors import Trouble

CHUNK = 1 << 18  # bytes read at a time: small enough to pause at once on a slow line
TIMEOUT = 20.0  # seconds without a byte after which a connection counts as broken
TRIES = 6  # connections in a row that brought nothing
REST_S = 1.0  # before the second try; twice as long before each further one
SPARE = 200_000_000  # bytes that are left free on the disk beside the file
PART, NOTE = ".part", ".part.json"
RATE_OVER = 5.0  # seconds over which the speed is told

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Progress:
    """How far a download is.

    phase is "waiting", "fetching", "paused", "checking", "done", "failed" or "cancelled"; total is
    0 while nobody knows it; rate is bytes a second; trouble is a sentence, "" unless failed.
    """

    phase: str = "waiting"
    done: int = 0
    total: int = 0
    rate: float = 0.0
    trouble: str = ""

    @property
    def share(self) -> float:
        """0 to 1."""
        return min(self.done / self.total, 1.0) if self.total else 0.0

    @property
    def over(self) -> bool:
        """Whether nothing more will happen by itself."""
        return self.phase in ("done", "failed", "cancelled", "paused")


@dataclass(frozen=True)
class Wanted:
    """What is to be fetched: bytes 0 and sha256 "" mean that nobody knows."""

    address: str
    path: Path
    bytes: int = 0
    sha256: str = ""


class _Broken(Exception):
    """The connection ended before the file did; another one may bring the rest."""


class Download:
    """One file on its way.

    Args:
        wanted: address, where it goes, length and sum.
        check: looks at the whole file before it takes its name; raises Trouble against it.
        free: bytes free on the disk of a folder.
        rest: waits that many seconds between two tries; tests give their own.
    """

    def __init__(
        self,
        wanted: Wanted,
        check: Callable[[Path], object] | None = None,
        free: Callable[[Path], int] = lambda folder: shutil.disk_usage(folder).free,
        rest: Callable[[float], None] | None = None,
    ) -> None:
        self.wanted = wanted
        self._check, self._free = check, free
        self._stop = threading.Event()
        self._rest = rest or (lambda seconds: self._stop.wait(seconds) and None)
        self._thread: threading.Thread | None = None
        self._marks: list[tuple[float, int]] = []
        self.progress = Progress(done=self._here(), total=wanted.bytes)

    @property
    def part(self) -> Path:
        """Where the bytes lie until they are whole."""
        return self.wanted.path.with_name(self.wanted.path.name + PART)

    @property
    def _note(self) -> Path:
        return self.wanted.path.with_name(self.wanted.path.name + NOTE)

    def start(self) -> None:
        """Begin, or go on after a pause or a trouble. Nothing where it is under way."""
        if self._thread is not None and self._thread.is_alive():
            return
        self._stop.clear()
        self._tell("fetching", self._here())
        self._thread = threading.Thread(target=self._run, name="download", daemon=True)
        self._thread.start()

    def pause(self) -> None:
        """Stop; what has come is kept, also when the game is left."""
        self._stop.set()
        self.wait()

    def cancel(self) -> None:
        """Stop, and throw away what has come."""
        self.pause()
        if self.progress.phase != "done":
            self._forget()
            self._tell("cancelled", 0)

    def wait(self, seconds: float | None = None) -> Progress:
        """Wait until nothing more happens by itself, at most so long; how it stands then."""
        if self._thread is not None:
            self._thread.join(seconds)
        return self.progress

    # On the thread

    def _run(self) -> None:
        try:
            self._fetch()
            if self._stop.is_set():
                self._tell("paused", self._here())
                return
            self._prove()
            self._tell("done", self.wanted.path.stat().st_size)
        except Trouble as trouble:
            self._fail(str(trouble))
        except OSError as error:
            self._fail(_on_disk(error, self.wanted.path.parent))
        except Exception:
            log.exception("a mistake in a download")
            self._fail("The download failed by a mistake in the game; it is told in the log.")

    def _fail(self, sentence: str) -> None:
        log.warning("%s: %s", self.wanted.address, sentence)
        self._tell("failed", self._here(), sentence)

    def _fetch(self) -> None:
        """Until everything has come, the player stops it, or it is given up.

        Raises:
            Trouble: the server will not give it, or what it gives is another file.
        """
        self.wanted.path.parent.mkdir(parents=True, exist_ok=True)
        fruitless, why = 0, ""
        while not self._stop.is_set() and not self._complete():
            before = self._here()
            try:
                self._connect()
                return
            except (_Broken, http.client.HTTPException) as error:
                why = str(error) or type(error).__name__
            fruitless = 0 if self._here() > before else fruitless + 1
            if fruitless >= TRIES:
                raise Trouble(f"The connection breaks again and again ({why}); try again later.")
            log.info("the connection broke (%s); trying again", why)
            self._rest(REST_S * 2 ** max(fruitless - 1, 0))

    def _complete(self) -> bool:
        return bool(self.wanted.bytes) and self._here() == self.wanted.bytes

    def _connect(self) -> None:
        """One connection, from where we are to the end."""
        have, mark = self._here(), self._mark()
        if not mark and not self.wanted.sha256:
            have = 0  # nobody knows which version of the file this is the beginning of
        try:
            response = _open(self.wanted.address, have, mark)
        except urllib.error.HTTPError as error:
            self._refused(error, have)
            return
        except OSError as error:
            raise _Broken(str(getattr(error, "reason", error))) from None
        with response:
            have = self._begin(response, have)
            self._pour(response, have)

    def _refused(self, error: urllib.error.HTTPError, have: int) -> None:
        error.close()
        if error.code == http.client.REQUESTED_RANGE_NOT_SATISFIABLE and have:
            self._forget()  # what lies here is longer than the file there
            raise _Broken("what was here does not fit")
        if error.code in (408, 425, 429) or error.code >= 500:
            raise _Broken(f"the server answered {error.code}")
        raise Trouble(f"The server does not give this file: it answered {error.code}.")

    def _begin(self, response: Any, have: int) -> int:
        """Agree on what is coming; from which byte it goes on."""
        if have and (response.status != 206 or not _goes_on(response.headers, have)):
            have = 0  # a server without ranges, or another file by now: from the beginning
            if response.status == 206:
                self._forget()
                raise _Broken("the server goes on at another place")
        length = response.headers.get("Content-Length")
        total = have + int(length) if length and length.isdecimal() else 0
        wanted = self.wanted.bytes
        if total and wanted and total != wanted:
            self._forget()
            raise Trouble(
                f"The file there is {total:,} bytes long and not {wanted:,}: it is another one. "
                "Get it by hand and give its path."
            )
        if not have:
            self._forget()
            self._note.write_text(json.dumps({"mark": _version(response.headers)}), "utf-8")
        self._tell("fetching", have, total=wanted or total)
        self._room((wanted or total) - have)
        return have

    def _room(self, coming: int) -> None:
        free = self._free(self.wanted.path.parent)
        if coming > 0 and coming + SPARE > free:
            raise Trouble(
                f"The disk has {free / 1e9:.1f} GB free, and {(coming + SPARE) / 1e9:.1f} GB are "
                "needed; make room and go on.",
                str(self.wanted.path.parent),
            )

    def _pour(self, response: Any, have: int) -> None:
        expected = response.headers.get("Content-Length")
        came = 0
        with self.part.open("ab" if have else "wb") as file:
            while not self._stop.is_set():
                piece = _piece(response)
                if not piece:
                    break
                file.write(piece)
                file.flush()
                came += len(piece)
                if self.wanted.bytes and have + came > self.wanted.bytes:
                    raise Trouble("More bytes come than the file has; this is another file.")
                self._tell("fetching", have + came)
            os.fsync(file.fileno())
        short = expected is not None and expected.isdecimal() and came < int(expected)
        short = short or bool(self.wanted.bytes and have + came < self.wanted.bytes)
        if short and not self._stop.is_set():
            raise _Broken(f"it ended {self._here():,} bytes in")

    def _prove(self) -> None:
        """Length, sum, form; then the file takes its name.

        Raises:
            Trouble: one of them is wrong; what came is thrown away, since more would not mend it.
        """
        size = self._here()
        self._tell("checking", size)
        if self.wanted.bytes and size != self.wanted.bytes:
            self._forget()
            raise Trouble(f"{size:,} bytes came instead of {self.wanted.bytes:,}; fetch it again.")
        if self.wanted.sha256 and self._sum() != self.wanted.sha256:
            self._forget()
            raise Trouble("What came is not the file that was meant: its sum is wrong.")
        if self._check is not None:
            try:
                self._check(self.part)
            except Trouble as trouble:
                self._forget()
                raise Trouble(f"What came is of no use: {trouble.sentence}") from None
        os.replace(self.part, self.wanted.path)
        self._note.unlink(missing_ok=True)

    def _sum(self) -> str:
        digest = hashlib.sha256()
        with self.part.open("rb") as file:
            while piece := file.read(1 << 20):
                digest.update(piece)
        return digest.hexdigest()

    # What lies here

    def _here(self) -> int:
        try:
            return self.part.stat().st_size
        except OSError:
            return 0

    def _mark(self) -> str:
        """The version of the file that the part is the beginning of, "" when it is not known."""
        try:
            return str(json.loads(self._note.read_text("utf-8"))["mark"])
        except (OSError, ValueError, KeyError, TypeError):
            return ""

    def _forget(self) -> None:
        for path in (self.part, self._note):
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)

    def _tell(self, phase: str, done: int, trouble: str = "", total: int = 0) -> None:
        now = time.monotonic()
        self._marks = [*(mark for mark in self._marks if now - mark[0] < RATE_OVER), (now, done)]
        (began, first), took = self._marks[0], now - self._marks[0][0]
        moving = phase == "fetching" and took > 0.2 and done > first
        rate = (done - first) / (now - began) if moving else 0.0
        self.progress = Progress(phase, done, total or self.progress.total, rate, trouble)


class _Redirects(urllib.request.HTTPRedirectHandler):
    """Follows where a server sends us, but never from a secured connection to a bare one."""

    def redirect_request(
        self,
        req: urllib.request.Request,
        fp: IO[bytes],
        code: int,
        msg: str,
        headers: Any,
        newurl: str,
    ) -> urllib.request.Request | None:
        if req.full_url.startswith("https:") and not newurl.startswith("https:"):
            raise Trouble("The server sends us to a connection that is not secured; not followed.")
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _open(address: str, have: int, mark: str) -> Any:
    headers = {"User-Agent": "her-game", "Accept-Encoding": "identity"}
    if have:
        headers |= {"Range": f"bytes={have}-"} | ({"If-Range": mark} if mark else {})
    try:
        request = urllib.request.Request(address, headers=headers)
    except ValueError:
        raise Trouble(f"“{address}” is no address to fetch a file from.") from None
    if not address.startswith(("https://", "http://")):
        raise Trouble(f"“{address}” is no address to fetch a file from.")
    return urllib.request.build_opener(_Redirects).open(request, timeout=TIMEOUT)


def _piece(response: Any) -> bytes:
    try:
        piece: bytes = response.read1(CHUNK)
    except OSError as error:
        raise _Broken(str(error) or type(error).__name__) from None
    return piece


def _version(headers: Message) -> str:
    """What names this version of the file in a later `If-Range`: a strong tag, or its date."""
    tag = headers.get("ETag", "")
    return tag if tag and not tag.startswith("W/") else headers.get("Last-Modified", "")


def _goes_on(headers: Message, have: int) -> bool:
    return (headers.get("Content-Range") or "").startswith(f"bytes {have}-")


def _on_disk(error: OSError, folder: Path) -> str:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return f"The disk is full; make room and go on. ({folder})"
    return f"The file cannot be written ({error.strerror or error}). ({folder})"

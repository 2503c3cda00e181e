"""A download against a real server that breaks off, lies about lengths and moves about."""

from __future__ import annotations

import hashlib
import os
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from game.errors import Trouble
from game.improv import download
from game.improv.download import SPARE, Download, Wanted

CONTENT = bytes(range(256)) * 4000  # a little over a megabyte, in many pieces
SUM = hashlib.sha256(CONTENT).hexdigest()


@dataclass
class Site:
    """A file and the ways in which its server misbehaves."""

    content: bytes = CONTENT
    etag: str = '"one"'
    ranges: bool = True
    breaks: list[int] = field(default_factory=list)  # bytes after which each connection breaks
    codes: list[int] = field(default_factory=list)  # answers given before the file
    length: int | None = None  # said instead of the true one; -1: none is said
    to: str = ""  # where everything is redirected
    slow: float = 0.0  # seconds before each 64 KiB
    quick: int = 0  # bytes that come at once before that
    shift: int = 0  # a range begins so many bytes off
    asked: list[str] = field(default_factory=list)  # the ranges of all requests


class Handler(BaseHTTPRequestHandler):
    site: Site
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        site = self.site
        site.asked.append(self.headers.get("Range", ""))
        if self.path == "/moved" and site.to:
            self.answer(302, {"Location": site.to})
            return
        if site.codes:
            self.answer(site.codes.pop(0), {})
            return
        self.give(self.begin())

    def begin(self) -> int:
        """From which byte the answer goes on."""
        wanted = self.headers.get("Range", "")
        same = self.headers.get("If-Range", self.site.etag) == self.site.etag
        if not (wanted and self.site.ranges and same):
            return 0
        return int(wanted.removeprefix("bytes=").rstrip("-"))

    def give(self, start: int) -> None:
        site = self.site
        if start >= len(site.content):
            self.answer(416, {})
            return
        rest = site.content[start:]
        headers = {"ETag": site.etag} if site.etag else {}
        if site.length != -1:
            headers["Content-Length"] = str(site.length or len(rest))
        if start:
            at = start + site.shift
            headers["Content-Range"] = f"bytes {at}-{len(site.content) - 1}/{len(site.content)}"
        self.answer(206 if start else 200, headers, len(rest))
        most = site.breaks.pop(0) if site.breaks else len(rest)
        for at in range(0, min(most, len(rest)), 1 << 16):
            time.sleep(site.slow if start + at >= site.quick else 0.0)
            self.wfile.write(rest[at : min(at + (1 << 16), most)])
        self.close_connection = True

    def answer(self, code: int, headers: dict[str, str], length: int = 0) -> None:
        self.send_response(code)
        for name, value in headers.items():
            self.send_header(name, value)
        if not length:
            self.send_header("Content-Length", "0")
        self.send_header("Connection", "close")
        self.end_headers()
        self.close_connection = True

    def log_message(self, format: str, *args: object) -> None:
        """A server of a test says nothing."""


class Quiet(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """The player hung up: that is what is tested."""


Start = Callable[[Site], str]


@pytest.fixture
def serve(monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    for name in (
        "http_proxy",
        "https_proxy",
        "all_proxy",
        "HTTP_PROXY",
        "HTTPS_PROXY",
        "ALL_PROXY",
    ):
        monkeypatch.delenv(name, raising=False)
    servers: list[Quiet] = []

    def begin(site: Site) -> str:
        handler = type("Mine", (Handler,), {"site": site})
        server = Quiet(("127.0.0.1", 0), handler)
        servers.append(server)
        threading.Thread(target=partial(server.serve_forever, 0.01), daemon=True).start()
        return f"http://127.0.0.1:{server.server_port}/model.gguf"

    yield begin
    for server in servers:
        server.shutdown()
        server.server_close()


def fetch(address: str, path: Path, **more: object) -> Download:
    """A download that is over; `bytes` and `sha256` may be given."""
    one = begun(address, path, **more)
    one.wait(20.0)
    return one


def begun(address: str, path: Path, **more: object) -> Download:
    one = not_begun(address, path, **more)
    one.start()
    return one


def not_begun(address: str, path: Path, **more: object) -> Download:
    options = {"check": more.pop("check", None), "free": more.pop("free", lambda folder: 1 << 40)}
    wanted = Wanted(address, path, **{"bytes": len(CONTENT), "sha256": SUM, **more})  # type: ignore[arg-type]
    return Download(wanted, rest=lambda seconds: None, **options)  # type: ignore[arg-type]


def until(one: Download, bytes: int) -> None:
    while one.progress.done < bytes:
        assert not one.progress.over, one.progress
        time.sleep(0.002)


def is_whole(one: Download) -> bool:
    left = [path.name for path in one.wanted.path.parent.iterdir()]
    return (
        one.progress.phase == "done"
        and one.wanted.path.read_bytes() == CONTENT
        and left == [one.wanted.path.name]
    )


def test_a_file_comes_whole_and_leaves_nothing_beside_it(serve: Start, tmp_path: Path) -> None:
    one = fetch(serve(Site()), tmp_path / "models" / "m.gguf")
    assert is_whole(one)
    assert (one.progress.share, one.progress.done) == (1.0, len(CONTENT))


@pytest.mark.parametrize("sha256", [SUM, ""])
def test_a_connection_that_breaks_is_taken_up_where_it_broke(
    serve: Start, tmp_path: Path, sha256: str
) -> None:
    site = Site(breaks=[100_000, 0, 0, 300_000])
    one = fetch(serve(site), tmp_path / "m.gguf", sha256=sha256)
    assert is_whole(one)
    assert site.asked == ["", "bytes=100000-", "bytes=100000-", "bytes=100000-", "bytes=400000-"]


def test_a_server_without_ranges_begins_anew(serve: Start, tmp_path: Path) -> None:
    site = Site(ranges=False, breaks=[500_000])
    one = fetch(serve(site), tmp_path / "m.gguf")
    assert is_whole(one)
    assert site.asked == ["", "bytes=500000-"]


def test_a_range_that_begins_elsewhere_is_not_glued_on(serve: Start, tmp_path: Path) -> None:
    site = Site(breaks=[500_000], shift=7)
    assert is_whole(fetch(serve(site), tmp_path / "m.gguf"))
    assert site.asked[-1] == ""


def test_a_file_that_changed_meanwhile_is_fetched_from_its_beginning(
    serve: Start, tmp_path: Path
) -> None:
    site = Site(content=bytes(len(CONTENT)), breaks=[200_000, 0, 0, 0, 0, 0, 0, 0])
    address = serve(site)
    assert fetch(address, tmp_path / "m.gguf", sha256="").progress.phase == "failed"
    site.content, site.etag = CONTENT, '"two"'
    site.breaks.clear()
    one = fetch(address, tmp_path / "m.gguf", sha256="")
    assert is_whole(one)


def test_a_beginning_of_unknown_origin_is_not_gone_on_with(serve: Start, tmp_path: Path) -> None:
    (tmp_path / "m.gguf.part").write_bytes(b"something else")
    site = Site(etag="")
    assert is_whole(fetch(serve(site), tmp_path / "m.gguf", sha256=""))
    assert site.asked == [""]


def test_pause_keeps_what_came_and_another_sitting_goes_on(serve: Start, tmp_path: Path) -> None:
    site = Site(slow=0.5, quick=200_000)
    address = serve(site)
    one = begun(address, tmp_path / "m.gguf")
    until(one, 200_000)
    began = time.monotonic()
    one.pause()
    assert time.monotonic() - began < 4.0  # the rest would take six seconds
    assert one.progress.phase == "paused"
    assert not (tmp_path / "m.gguf").exists()
    came = (tmp_path / "m.gguf.part").stat().st_size
    assert 200_000 <= came < len(CONTENT)
    site.slow = 0.0
    later = not_begun(address, tmp_path / "m.gguf")
    assert later.progress.done == came
    later.start()
    later.wait(20.0)
    assert is_whole(later)
    assert site.asked == ["", f"bytes={came}-"]


def test_cancel_leaves_nothing(serve: Start, tmp_path: Path) -> None:
    one = begun(serve(Site(slow=0.5, quick=100_000)), tmp_path / "m.gguf")
    until(one, 100_000)
    one.cancel()
    assert one.progress.phase == "cancelled"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("site", "more", "said"),
    [
        (Site(length=123), {}, "123 bytes long and not 1,024,000"),
        (Site(), {"sha256": "0" * 64}, "its sum is wrong"),
        (Site(content=CONTENT + b"more", length=-1), {}, "More bytes come"),
        (Site(codes=[404]), {}, "it answered 404"),
        (Site(codes=[403]), {}, "it answered 403"),
        (Site(codes=[503] * 9), {}, "breaks again and again"),
        (Site(breaks=[0] * 20), {}, "breaks again and again"),
        (Site(to="https://127.0.0.1:1/x"), {}, "breaks again and again"),
    ],
)
def test_what_cannot_be_had_is_a_sentence_and_no_file(
    serve: Start, tmp_path: Path, site: Site, more: dict[str, object], said: str
) -> None:
    address = serve(site)
    if site.to:
        address = address.replace("model.gguf", "moved")
    one = fetch(address, tmp_path / "m.gguf", **more)
    assert one.progress.phase == "failed"
    assert said in one.progress.trouble
    assert not (tmp_path / "m.gguf").exists()


def test_a_length_nobody_said_is_no_hindrance(serve: Start, tmp_path: Path) -> None:
    assert is_whole(fetch(serve(Site(length=-1)), tmp_path / "m.gguf"))
    assert is_whole(fetch(serve(Site(length=-1)), tmp_path / "m.gguf", bytes=0))


def test_a_short_file_without_a_length_is_not_taken_for_whole(serve: Start, tmp_path: Path) -> None:
    one = fetch(serve(Site(length=-1, breaks=[70_000] * 3)), tmp_path / "m.gguf")
    assert is_whole(one)


def test_a_busy_server_is_asked_again(serve: Start, tmp_path: Path) -> None:
    assert is_whole(fetch(serve(Site(codes=[503, 429, 500])), tmp_path / "m.gguf"))


def test_redirects_are_followed(serve: Start, tmp_path: Path) -> None:
    site = Site(breaks=[300_000])
    there = serve(site)
    gate = serve(Site(to=there)).replace("model.gguf", "moved")
    assert is_whole(fetch(gate, tmp_path / "m.gguf"))
    assert site.asked == ["", "bytes=300000-"]


def test_no_redirect_leads_from_a_secured_connection_to_a_bare_one() -> None:
    handler = download._Redirects()
    request = download.urllib.request.Request("https://example.org/m.gguf")
    with pytest.raises(Trouble, match="not secured"):
        handler.redirect_request(request, None, 302, "", {}, "http://example.org/m.gguf")  # type: ignore[arg-type]


def test_a_server_that_falls_silent_is_left(
    serve: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(download, "TIMEOUT", 0.2)
    monkeypatch.setattr(download, "TRIES", 2)
    one = fetch(serve(Site(slow=1.5)), tmp_path / "m.gguf")
    assert "breaks again and again" in one.progress.trouble


def test_room_on_the_disk_is_looked_for_first(serve: Start, tmp_path: Path) -> None:
    site = Site()
    one = fetch(serve(site), tmp_path / "m.gguf", free=lambda folder: SPARE + 10)
    assert "make room" in one.progress.trouble
    assert one.progress.done == 0


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="this system has no full disk to lend")
def test_a_full_disk_is_told_and_can_be_gone_on_after(serve: Start, tmp_path: Path) -> None:
    address = serve(Site())
    (tmp_path / "m.gguf.part").symlink_to("/dev/full")
    one = not_begun(address, tmp_path / "m.gguf")
    one._forget = lambda: None  # type: ignore[method-assign]  # it would take the full disk away
    one.start()
    one.wait(10.0)
    assert "The disk is full" in one.progress.trouble
    (tmp_path / "m.gguf.part").unlink()
    assert is_whole(fetch(address, tmp_path / "m.gguf"))


def test_a_file_that_is_no_model_is_thrown_away(serve: Start, tmp_path: Path) -> None:
    def check(path: Path) -> None:
        raise Trouble("This is not a model.", str(path))

    one = fetch(serve(Site()), tmp_path / "m.gguf", check=check)
    assert "of no use: This is not a model." in one.progress.trouble
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "address", ["file:///etc/passwd", "ftp://127.0.0.1/m", "m.gguf", "", "http://"]
)
def test_only_addresses_of_files_are_asked(tmp_path: Path, address: str) -> None:
    one = fetch(address, tmp_path / "m.gguf")
    assert one.progress.phase == "failed"
    assert not (tmp_path / "m.gguf").exists()


def test_nothing_is_asked_before_it_is_started(serve: Start, tmp_path: Path) -> None:
    site = Site()
    one = Download(Wanted(serve(site), tmp_path / "m.gguf"))
    time.sleep(0.05)
    assert (one.progress.phase, site.asked) == ("waiting", [])

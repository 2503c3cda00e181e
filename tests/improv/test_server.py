"""A chat server is read without waiting, and whatever is wrong with it ends in a trouble."""

from __future__ import annotations

import http.server
import json
import socketserver
import threading
import time
from collections.abc import Iterator
from typing import Any, ClassVar

import pytest

from game.errors import Trouble
from game.improv.engines.server import Server, ServerDraft, leaves_for, parse_address
from game.improv.improviser import Improviser
from tests.improv.speakers import WORLD, brief, tape, wait_for

SENTENCE = "The kettle upstairs sings one low note."


def chunk(text: str | None, finish: str | None = None) -> bytes:
    choice = {"index": 0, "delta": {"content": text} if text else {}, "finish_reason": finish}
    return b"data: " + json.dumps({"choices": [choice]}).encode() + b"\n\n"


GOOD = b": hello\n\n" + b"".join(chunk(word + " ") for word in SENTENCE.split())
ANSWERS: dict[str, tuple[int, bytes]] = {
    "good": (200, GOOD + chunk(None, "stop") + b"data: [DONE]\n\n"),
    "usage": (200, GOOD + b'data: {"choices": [], "usage": {}}\n\n' + b"data: [DONE]\n\n"),
    "broken off": (200, chunk("The kett")),
    "error": (500, b'{"error": "no"}'),
    "redirect": (302, b""),
    "not found": (404, b"<html>no</html>"),
    "no stream": (200, b'{"choices": [{"message": {"content": "whole"}}]}'),
    "html": (200, b"<html>hello</html>"),
    "rubbish": (200, b"data: {{{{\n\n"),
    "wrong shape": (200, b'data: {"choices": 3}\n\n'),
    "wrong type": (200, b'data: {"choices": [{"delta": {"content": 3}}]}\n\n'),
    "too much": (200, chunk("blah " * 2000) * 20),
}


class Handler(http.server.BaseHTTPRequestHandler):
    asked: ClassVar[list[dict[str, Any]]] = []
    kind: ClassVar[str] = "good"
    hung_up: ClassVar[threading.Event] = threading.Event()

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.asked.append({"path": self.path, **json.loads(body)})
        if self.kind == "silent":
            time.sleep(30)
            return
        status, answer = ANSWERS.get(self.kind, (200, chunk("word ")))
        self.send_response(status)
        if self.kind == "redirect":
            self.send_header("Location", "http://127.0.0.1:1/")
        self.end_headers()
        self.wfile.write(answer)
        if self.kind == "endless":
            self.talk()

    def talk(self) -> None:
        try:
            for _ in range(3000):
                self.wfile.write(chunk("word "))
                self.wfile.flush()
                time.sleep(0.01)
        except OSError:
            self.hung_up.set()

    def log_message(self, format: str, *args: object) -> None:
        pass


class Quiet(socketserver.ThreadingMixIn, http.server.HTTPServer):
    daemon_threads = True


@pytest.fixture
def address() -> Iterator[str]:
    Handler.asked, Handler.kind, Handler.hung_up = [], "good", threading.Event()
    server = Quiet(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    yield f"127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def whole(draft: ServerDraft) -> str:
    texts: list[str] = []

    def ended() -> bool:
        text = draft.read()
        texts.append(text or "")
        return text is None

    wait_for(ended)
    return "".join(texts)


@pytest.mark.parametrize("kind", ["good", "usage"])
def test_a_stream_is_read_to_its_end(address: str, kind: str) -> None:
    Handler.kind = kind
    draft = Server(address, "m", WORLD).draft(brief("Hello."))
    assert whole(draft).strip() == SENTENCE
    assert draft.trouble() == ""


def test_what_is_asked_is_a_chat_with_the_head_first(address: str) -> None:
    whole(Server(f"http://{address}/v1/", "m", WORLD).draft(brief("a <|im_end|> b", seed=5)))
    (asked,) = Handler.asked
    assert asked["path"] == "/v1/chat/completions"
    assert (asked["model"], asked["stream"], asked["seed"]) == ("m", True, 5)
    roles = [message["role"] for message in asked["messages"]]
    assert roles == ["system", "user"]
    assert "<|im_end|>" not in asked["messages"][1]["content"]


@pytest.mark.parametrize(
    ("kind", "trouble"),
    [
        ("broken off", "broke off"),
        ("error", "500"),
        ("redirect", "302"),
        ("not found", "404"),
        ("no stream", "does not stream"),
        ("html", "does not stream"),
        ("rubbish", "rubbish"),
        ("wrong shape", "rubbish"),
        ("wrong type", "rubbish"),
        ("too much", "does not stop"),
        ("silent", "silent"),
    ],
)
def test_whatever_is_wrong_ends_in_a_trouble_and_the_writers_line(
    address: str, kind: str, trouble: str
) -> None:
    Handler.kind = kind
    engine = Server(address, "m", WORLD, timeout=0.3 if kind == "silent" else 20.0)
    draft = engine.draft(brief("Hello."))
    whole(draft)
    assert trouble in draft.trouble()
    improviser = Improviser(engine, tape("The writer says this."), WORLD)
    improviser.begin(brief("Hello."), time.monotonic())
    said: list[str] = []

    def over() -> bool:
        said.extend(improviser.poll(time.monotonic()))
        return not improviser.busy

    wait_for(over)
    assert said[-1] == "The writer says this."


def test_nobody_there_is_a_trouble() -> None:
    draft = Server("127.0.0.1:1", "m", WORLD, timeout=0.5).draft(brief("Hello."))
    whole(draft)
    assert "cannot be reached" in draft.trouble()


def test_closing_hangs_up(address: str) -> None:
    Handler.kind = "endless"
    engine = Server(address, "m", WORLD)
    draft = engine.draft(brief("Hello."))
    wait_for(lambda: bool(draft.read()))
    engine.close()
    assert draft.read() is None
    assert draft.trouble() == ""
    wait_for(Handler.hung_up.is_set)


def test_asking_never_waits(address: str) -> None:
    Handler.kind = "silent"
    began = time.monotonic()
    draft = Server(address, "m", WORLD).draft(brief("Hello."))
    assert draft.read() == ""
    draft.close()
    assert time.monotonic() - began < 10.0


def test_nothing_is_sent_while_the_player_types(address: str) -> None:
    Server(address, "typing", WORLD).warm(brief())
    time.sleep(0.05)
    assert [one for one in Handler.asked if one.get("model") == "typing"] == []


@pytest.mark.parametrize(
    ("address", "host"),
    [
        ("localhost:8080", ""),
        ("http://127.0.0.1:11434/v1", ""),
        ("http://127.9.9.9", ""),
        ("http://[::1]:8080", ""),
        ("http://192.168.1.4:8080", "192.168.1.4"),
        ("https://api.example.com/v1", "api.example.com"),
        ("localhost.example.com", "localhost.example.com"),
        ("127.example.com", "127.example.com"),
        ("http://127.0.0.1@example.com/", "example.com"),
        ("http://0.0.0.0:8080", "0.0.0.0"),
        ("box:8080", "box"),
        ("ftp://box", "ftp://box"),
    ],
)
def test_it_is_known_when_words_leave_this_machine_and_where_to(address: str, host: str) -> None:
    assert leaves_for(address) == host


@pytest.mark.parametrize(
    ("typed", "host", "port", "path"),
    [
        ("localhost:8080", "localhost", 8080, "/v1/chat/completions"),
        ("https://a.example/base/v1/", "a.example", 443, "/base/v1/chat/completions"),
        ("http://a.example/v1/chat/completions", "a.example", 80, "/v1/chat/completions"),
    ],
)
def test_addresses_are_read_as_players_type_them(
    typed: str, host: str, port: int, path: str
) -> None:
    address = parse_address(typed)
    assert (address.host, address.port, address.path) == (host, port, path)


@pytest.mark.parametrize("typed", ["", "ftp://a", "http://", "http://a:port", "http://a:99999999"])
def test_what_is_no_address_is_said(typed: str) -> None:
    with pytest.raises(Trouble, match="not a server's address"):
        parse_address(typed)

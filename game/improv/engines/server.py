"""The engine that asks a server: any OpenAI-compatible chat endpoint that streams.

Off until the player chooses it; the settings say when words would leave this machine
(`leaves_for`). Each draft has a thread of its own that reads the stream; the game never waits.
Only this address is asked: no proxy, no redirect, no key.
"""

from __future__ import annotations

import contextlib
import http.client
import ipaddress
import json
import logging
import socket
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from game.errors import Trouble
from game.improv.brief import Brief
from game.improv.engines.inflow import Inflow
from game.improv.prompt import Part, Prompt, Turn, build
from game.improv.world import World

PATH = "/v1/chat/completions"
TEMPERATURE = 0.8
LONGEST_EVENT = 1 << 16  # bytes of one line of the stream; more is no chat server
LONGEST_TEXT = 1 << 16  # characters of one answer

# In the player's words these would be read as control tokens by servers that parse everything.
_DEFUSED = str.maketrans({"<": "‹", ">": "›", "[": "(", "]": ")", "\u2581": "_"})

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Address:
    """Where the server is: https or not, host, port, and the path of the endpoint."""

    secure: bool
    host: str
    port: int
    path: str


def parse_address(address: str) -> Address:
    """An address as a player types it: `localhost:8080`, `http://box:11434/v1`.

    Raises:
        Trouble: it is no http address.
    """
    text = address.strip()
    parts = urlsplit(text if "://" in text else f"http://{text}")
    try:
        port = parts.port
    except ValueError:
        port = -1
    if parts.scheme not in ("http", "https") or not parts.hostname or port == -1:
        raise Trouble(f"“{address}” is not a server's address; write one like localhost:8080.")
    secure = parts.scheme == "https"
    base = parts.path.rstrip("/").removesuffix("/chat/completions").removesuffix("/v1")
    return Address(secure, parts.hostname, port or (443 if secure else 80), base + PATH)


def leaves_for(address: str) -> str:
    """The host for which words sent to this address leave this machine; "" where they stay.

    In doubt they leave; of an address that is none, the whole is told.
    """
    try:
        host = parse_address(address).host
    except Trouble:
        return address
    if host == "localhost":
        return ""
    try:
        return "" if ipaddress.ip_address(host).is_loopback else host
    except ValueError:
        return host


class ServerDraft:
    """Text from a server. Filled by a thread, read by the game's."""

    reply = ""

    def __init__(self, address: Address, body: bytes, timeout: float) -> None:
        self._address, self._body, self._timeout = address, body, timeout
        self._inflow = Inflow()
        self._connection: http.client.HTTPConnection | None = None
        threading.Thread(target=self._run, name="server draft", daemon=True).start()

    def read(self) -> str | None:
        """See `Draft.read`."""
        return self._inflow.take()

    def trouble(self) -> str:
        """See `Draft.trouble`."""
        return self._inflow.trouble

    def close(self) -> None:
        """See `Draft.close`. Hangs up, so that the server stops working."""
        self._inflow.stop()
        connection = self._connection
        line = connection.sock if connection is not None else None  # the thread may take it away
        if line is not None:
            with contextlib.suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)

    def _run(self) -> None:
        trouble = ""
        try:
            self._stream()
        except TimeoutError:
            trouble = "the server has gone silent"
        except (OSError, http.client.HTTPException) as error:
            trouble = f"the server cannot be reached: {error or type(error).__name__}"
        except Trouble as said:
            trouble = said.sentence
        finally:
            self._inflow.end(trouble)
            if self._inflow.trouble:
                log.warning("%s", self._inflow.trouble)
            if self._connection is not None:
                self._connection.close()

    def _stream(self) -> None:
        kind = http.client.HTTPSConnection if self._address.secure else http.client.HTTPConnection
        connection = kind(self._address.host, self._address.port, timeout=self._timeout)
        self._connection = connection  # from here on `close` hangs it up
        if self._inflow.ended():
            return
        headers = {"Content-Type": "application/json", "Accept": "text/event-stream"}
        connection.request("POST", self._address.path, self._body, headers)
        response = connection.getresponse()
        if response.status != http.client.OK:
            raise Trouble(f"the server answered {response.status} {response.reason}")
        length = 0
        for text in _deltas(response):
            length += len(text)
            if self._inflow.ended():
                return
            if length > LONGEST_TEXT:
                raise Trouble("the server does not stop talking")
            self._inflow.add(text)


class Server:
    """A chat server, as an `Engine`.

    Args:
        address: where it is, as the player typed it.
        model: the model's name there; may be "" where the server has one model.
        world: names and facts for the prompt.
        timeout: seconds without a sign of life after which a draft has trouble.

    Raises:
        Trouble: the address is no address.
    """

    name = "server"

    def __init__(self, address: str, model: str, world: World, timeout: float = 5.0) -> None:
        self._address = parse_address(address)
        self._model, self._world, self._timeout = model, world, timeout
        self._drafts: list[ServerDraft] = []

    @property
    def model_identity(self) -> str:
        """The host and the model's name there."""
        return f"{self._address.host}:{self._address.port} {self._model}".strip()

    def draft(self, brief: Brief, attempt: int = 0) -> ServerDraft:
        """See `Engine.draft`."""
        body = json.dumps(request(build(brief, self._world, attempt), self._model)).encode()
        draft = ServerDraft(self._address, body, self._timeout)
        self._drafts = [*self._drafts[-3:], draft]
        return draft

    def warm(self, brief: Brief) -> None:
        """Nothing is sent before the player has said something."""

    def close(self) -> None:
        """See `Engine.close`."""
        for draft in self._drafts:
            draft.close()


def request(prompt: Prompt, model: str) -> dict[str, Any]:
    """A prompt as the body of a chat request."""
    messages = [{"role": "system", "content": prompt.heads[0]}]
    messages += [{"role": turn.role, "content": _content(turn)} for turn in prompt.turns]
    body: dict[str, Any] = {
        "messages": messages,
        "stream": True,
        "max_tokens": prompt.max_tokens,
        "temperature": TEMPERATURE,
        "seed": prompt.seed,
    }
    return {**body, "model": model} if model else body


def _content(turn: Turn) -> str:
    return "".join(_defused(part) for part in turn.parts)


def _defused(part: Part) -> str:
    return part.text if part.trusted else part.text.translate(_DEFUSED)


def _deltas(response: http.client.HTTPResponse) -> Iterator[str]:
    """The texts of a server-sent event stream of chat chunks.

    Raises:
        Trouble: what comes is no such stream, or it breaks off.
    """
    while line := response.readline(LONGEST_EVENT):
        if not line.startswith(b"data:"):
            if line.strip() and not line.startswith((b":", b"event:", b"id:", b"retry:")):
                raise Trouble("the server does not stream")
            continue
        data = line[len(b"data:") :].strip()
        if data == b"[DONE]":
            return
        text, ended = _delta(data)
        yield text
        if ended:
            return
    raise Trouble("the server broke off")


def _delta(data: bytes) -> tuple[str, bool]:
    try:
        choices = json.loads(data)["choices"]
        if not choices:  # some servers send their usage in a chunk without choices
            return "", False
        text = choices[0].get("delta", {}).get("content") or ""
        if not isinstance(text, str):
            raise TypeError("content is no text")
        return text, bool(choices[0].get("finish_reason"))
    except (ValueError, KeyError, TypeError, AttributeError, IndexError) as error:
        raise Trouble("the server talks rubbish") from error

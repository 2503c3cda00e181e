"""What the parent wishes of the model: taken in as it comes, done one after another.

A reading thread puts wishes into `Wishes`; `Worker` fits a prompt into the model's room and streams
the answer, which a later wish may stop at any token. It loads nothing and judges nothing it says.
"""

from __future__ import annotations

import json
import os
import queue
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, BinaryIO

from game.improv.engines.template import Piece, Script

if TYPE_CHECKING:
    from game.improv.engines.llama_child import Model

HEAD_SHARE = 0.6  # of the room, for persona and rules; the rest is talk
SLACK = 8  # tokens left over, for control tokens of the template

Emit = Callable[[Mapping[str, Any]], None]


class Stopped(Exception):
    """The parent no longer wants this answer."""


class Wishes:
    """What the parent wants: written by the reading thread, read by the thread of the model."""

    def __init__(self) -> None:
        self.inbox: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()
        self._newest = 0
        self._stopped = 0

    def read(self, lines: BinaryIO) -> None:
        """Take in lines until the parent says quit or is gone; either ends the process at once."""
        try:
            for line in lines:
                wish = json.loads(line)
                if wish["do"] == "quit":
                    return
                self._take(wish)
        finally:
            os._exit(0)  # a model in the middle of loading cannot be asked to stop

    def _take(self, wish: dict[str, Any]) -> None:
        if wish["do"] == "stop":
            self._stopped = max(self._stopped, wish["id"])
            return
        self._newest = max(self._newest, wish.get("id", 0))
        self.inbox.put(wish)

    def stopped(self, id: int) -> bool:
        return id <= self._stopped

    def overtaken(self, id: int) -> bool:
        return id < self._newest


class Worker:
    """Answers the parent's wishes with one model."""

    def __init__(self, model: Model, wishes: Wishes, emit: Emit) -> None:
        self._model, self._wishes, self._emit = model, wishes, emit
        self.script = Script(model.template, model.word("bos"), model.word("eos"))

    def wake(self) -> None:
        """Go through every weight once, so that the first turn does not wait for the disk."""
        ids = self._model.tokens([Piece("Hello.", False)])
        self._model.read(ids, lambda: False, lambda: False, self._emit)

    def do(self, wish: Mapping[str, Any]) -> None:
        """One draft or warming, up to its `end`."""
        id, began = wish["id"], time.monotonic()
        counts: dict[str, Any] = {"evaluated": 0, "prompt": 0, "tokens": 0, "read_ms": 0}
        try:
            reason = self._warm(wish, counts) if wish["do"] == "warm" else self._draft(wish, counts)
        except Stopped:
            reason = "stopped"
        counts["ms"] = round((time.monotonic() - began) * 1000)
        self._emit({"is": "end", "id": id, "reason": reason, **counts})

    def _warm(self, wish: Mapping[str, Any], counts: dict[str, Any]) -> str:
        self._read(wish, self._fit(wish["prompt"], open_end=True), counts, gives_way=True)
        return "warm"

    def _draft(self, wish: Mapping[str, Any], counts: dict[str, Any]) -> str:
        prompt, id, began = wish["prompt"], wish["id"], time.monotonic()
        pieces = self._fit(prompt, open_end=False)
        if pieces is None:
            return "no room"
        self._read(wish, pieces, counts, gives_way=False)
        counts["read_ms"] = round((time.monotonic() - began) * 1000)
        self._emit({"is": "read", "id": id, **counts})
        if pieces[-1].text.rstrip().endswith("<think>"):
            self._emit({"is": "text", "id": id, "text": "<think>"})
        voice = self._model.speak(prompt["seed"], self._most(prompt))
        stops = [f"\n{name}:" for name in prompt["names"]] if self.script.plain else []
        for text in until(voice, stops):
            if self._wishes.stopped(id):
                raise Stopped
            counts["tokens"] = voice.count
            self._emit({"is": "text", "id": id, "text": text})
        return voice.reason

    def _read(
        self,
        wish: Mapping[str, Any],
        pieces: list[Piece] | None,
        counts: dict[str, Any],
        gives_way: bool,
    ) -> None:
        id, ids = wish["id"], self._model.tokens(pieces or [])
        counts["prompt"] = len(ids)
        if not ids:
            return
        counts["evaluated"] = self._model.read(
            ids,
            stopped=lambda: self._wishes.stopped(id),
            overtaken=lambda: gives_way and self._wishes.overtaken(id),
            beat=self._emit,
        )

    def _most(self, prompt: Mapping[str, Any]) -> int:
        return int(min(prompt["max_tokens"], self._model.context // 4))

    def _fit(self, prompt: Mapping[str, Any], open_end: bool) -> list[Piece] | None:
        """The pieces that fit: the oldest turns go first, the head stays; None if nothing does."""
        room = self._model.context - self._most(prompt) - SLACK
        head = self._head(prompt["heads"], int(room * HEAD_SHARE))
        turns = list(prompt["turns"])
        while turns:
            pieces = self.script.set(head, {**prompt, "turns": turns}, open_end)
            if len(self._model.tokens(pieces)) <= room:
                return pieces
            del turns[:2]  # a user's turn and the answer to it
        return None

    def _head(self, heads: Sequence[str], room: int) -> str:
        for head in heads:
            if len(self._model.tokens([Piece(head, True)])) <= room:
                return head
        return heads[-1]


def until(texts: Iterable[str], stops: Sequence[str]) -> Iterator[str]:
    """Texts up to the first of the stops; what might be the start of one waits for more."""
    held = ""
    for text in texts:
        held += text
        cut = min((held.find(stop) for stop in stops if stop in held), default=-1)
        if cut >= 0:
            yield held[:cut]
            return
        keep = max((_overlap(held, stop) for stop in stops), default=0)
        yield held[: len(held) - keep]
        held = held[len(held) - keep :]
    yield held


def _overlap(text: str, stop: str) -> int:
    """How much of the end of text is the beginning of stop."""
    for size in range(min(len(stop) - 1, len(text)), 0, -1):
        if text.endswith(stop[:size]):
            return size
    return 0

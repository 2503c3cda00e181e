"""Briefs to speak to, and engines that say what a test gives them."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from game.improv.brief import Brief, Said
from game.improv.contract import Contract, Exit, Reply
from game.improv.world import World, load_world

STORY = Path(__file__).resolve().parents[2] / "story"
WORLD: World = load_world(STORY)
ALL_FACTS = tuple(WORLD.facts)

EMPTY = Contract(
    window="test", speaker="Samantha", about="They talk.", gist={"en": "I am here."}, stage="new",
    knows=(), not_yet=(), names=(), numbers=(), mood=("bright", "listening"), least_turns=2,
    most_turns=5, asks="", question=None, like={}, hears=(), replies=(), back=(), chips=(),
    exits=(Exit("quiet"),), otherwise="quiet",
)  # fmt: skip


def contract(**changes: Any) -> Contract:
    """A bare window with Samantha, changed."""
    return Contract(**{**EMPTY.__dict__, **changes})


def brief(
    words: str = "",
    *,
    language: str = "en",
    window: Contract = EMPTY,
    turns: Sequence[Said] = (),
    memories: Mapping[str, str] | None = None,
    forbidden: Sequence[str] = (),
    acts: Sequence[str] = (),
    move: str = "answer",
    **rest: Any,
) -> Brief:
    """A brief in which the player has just said words."""
    return Brief(
        contract=window, language=language, move=move, acts=tuple(acts), words=words, turn=1,
        turns=tuple(turns), recent=rest.pop("recent", ()), memories=memories or {},
        known=tuple(rest.pop("known", ())), forbidden=tuple(forbidden), values={}, used=(),
        seed=rest.pop("seed", 7), **rest,
    )  # fmt: skip


def reply(id: str, say: str, answers: Sequence[str] = ("any",), **rest: Any) -> Reply:
    """An understudy's reply in English."""
    return Reply(id=id, answers=tuple(answers), say={"en": say}, topics={}, **rest)


@dataclass
class TapeDraft:
    """Gives its pieces one a read; then ends, with a trouble if it has one, or never."""

    pieces: list[str]
    failing: str = ""
    endless: bool = False
    reply: str = ""
    closed: bool = False

    def read(self) -> str | None:
        if self.closed:
            return None
        if self.pieces:
            return self.pieces.pop(0)
        return "" if self.endless else None

    def trouble(self) -> str:
        return self.failing if not self.pieces else ""

    def close(self) -> None:
        self.closed = True


@dataclass
class Tape:
    """An engine with one prepared draft for each time it is asked; the last one comes again."""

    drafts: list[Callable[[], TapeDraft]]
    name: str = "tape"
    asked: list[tuple[Brief, int]] = field(default_factory=list)
    warmed: int = 0

    def draft(self, brief: Brief, attempt: int = 0) -> TapeDraft:
        self.asked.append((brief, attempt))
        make = self.drafts[min(len(self.asked), len(self.drafts)) - 1]
        return make()

    def warm(self, brief: Brief) -> None:
        self.warmed += 1

    def close(self) -> None:
        pass


def tape(*texts: str, name: str = "tape", reply: str = "") -> Tape:
    """An engine that says these texts, one a draft, letter by letter of a word at a time."""
    return Tape([lambda text=text: TapeDraft(_words(text), reply=reply) for text in texts], name)


def _words(text: str) -> list[str]:
    return re.findall(r"\S+\s*|\s+", text)


def wait_for(ready: Callable[[], bool], seconds: float = 10.0) -> None:
    """Wait until something is so; fail when it does not come."""
    end = time.monotonic() + seconds
    while not ready():
        if time.monotonic() > end:
            raise AssertionError(f"not so within {seconds} s")
        time.sleep(0.005)

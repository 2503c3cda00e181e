"""One small interface for whoever invents a line: the understudy, a model, a server.

An engine takes a `Brief` and gives a `Draft`, a stream of text that is read without waiting. It
promises nothing about what the text says: that is the checks' work.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from game.improv.prompt import prompt_identity

if TYPE_CHECKING:
    from game.improv.brief import Brief


class Draft(Protocol):
    """Text on its way. Never blocks.

    `reply` is the id of the writer's reply this is, once that is known, or "" for invented text.
    """

    @property
    def reply(self) -> str: ...

    def read(self) -> str | None:
        """The text that came since the last call ("" when none did), or None once it has ended."""

    def trouble(self) -> str:
        """Why it ended early, for the log; "" while all is well."""

    def close(self) -> None:
        """Stop making text. May be called at any time, more than once."""


class Engine(Protocol):
    """Somebody who can invent the next line."""

    name: str

    def draft(self, brief: Brief, attempt: int = 0) -> Draft:
        """Begin an answer to the brief. attempt counts retries of the same turn from 0."""

    def warm(self, brief: Brief) -> None:
        """The player is typing: read the part of the prompt that is already certain."""

    def close(self) -> None:
        """Let go of processes and memory."""


def identity(engine: Engine) -> str:
    """Who finds the lines, as saves and records name it.

    "scripted" alone; of anybody else also the model and what it is told to be (`prompt HASH`).
    """
    if engine.name == "scripted":
        return engine.name
    model = str(getattr(engine, "model_identity", ""))
    return " ".join(part for part in (engine.name, model, f"prompt {prompt_identity()}") if part)

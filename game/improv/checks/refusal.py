"""What a check is given and what it gives back."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from game.improv.brief import Brief
from game.improv.checks.words import Plain
from game.improv.world import World

MACHINES = ("Phone", "Setup")  # speakers that are no persons, and sound like it


@dataclass(frozen=True)
class Refusal:
    """One reason against a sentence: a stable code, and a reason in words for the record."""

    code: str
    reason: str


@dataclass(frozen=True)
class Line:
    """A sentence with what it is judged by; said are the sentences shown before it in its line."""

    sentence: str
    brief: Brief
    said: tuple[str, ...]
    world: World

    @cached_property
    def plain(self) -> Plain:
        """The sentence without disguises."""
        return Plain(self.sentence)

    @cached_property
    def with_said(self) -> Plain:
        """The sentence with the one before it, for what is told in two halves."""
        return Plain(" ".join([*self.said[-1:], self.sentence]))

    @property
    def korean(self) -> bool:
        """Whether the game is played in Korean."""
        return self.brief.language == "ko"

"""Everything an engine may know about the next line, as one value.

A brief is made by the director from the contract, the state and what was heard; it holds nothing
that has not happened yet. Engines and checks are functions of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from game.improv.contract import Contract


@dataclass(frozen=True)
class Said:
    """One earlier line: speaker is a cast id ("Theodore" for the player)."""

    speaker: str
    text: str


@dataclass(frozen=True)
class Brief:
    """What is known when the next line is invented.

    move is what the director wants of the line: "answer", "silence" (the player said nothing),
    "steer" (lead back to the subject), "gist" (an answer that ends in `must`), "aside" (turn aside
    what has no place here, never a model's work) or "close" (the last line). must are authored
    words that the line has to end in, "" for none; verbatim says that they are the whole line.
    acts are the discourse acts heard, strongest first. words is what the player just said, "" for
    silence. turns are the lines of this window so far, recent the fixed lines just before it.
    memories are the player's own facts by slot, exactly as told. known are the fact ids opened so
    far, forbidden the fact ids not opened yet. values are the story values. used are the ids of
    understudy replies already said in this playthrough. seed makes the line repeatable.
    """

    contract: Contract
    language: str
    move: str
    acts: tuple[str, ...]
    words: str
    turn: int
    turns: tuple[Said, ...]
    recent: tuple[Said, ...]
    memories: Mapping[str, str]
    known: tuple[str, ...]
    forbidden: tuple[str, ...]
    values: Mapping[str, int]
    used: tuple[str, ...]
    seed: int
    exit: str = ""
    must: str = ""
    verbatim: bool = False

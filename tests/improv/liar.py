"""The scripted liar: an engine that commits one violation after the other, each on purpose.

`liar.yaml` holds what a clever model would slip in; `liar_first.yaml` was written before the checks
were mended (135 of its 181 passed then); `liar_unseen.yaml` was written after and only measures. A lie of several sentences is complete, and counts as
shown, once its last sentence is: the ones before it may be innocent.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from game.improv.acts import recognise
from game.improv.brief import Brief, Said
from game.improv.checks import Refusal, check
from game.improv.improviser import Improviser
from game.improv.sentences import finished, split
from tests.improv.speakers import ALL_FACTS, WORLD, Tape, TapeDraft, brief, contract

HERE = Path(__file__).parent
LANGUAGES = ("en", "ko")


@dataclass(frozen=True)
class Lie:
    """What is said, what kind of violation it is, and the brief it is told to."""

    kind: str
    language: str
    text: str
    to: Brief

    @property
    def sentences(self) -> list[str]:
        """As the improviser would cut them."""
        return split(self.text)


@cache
def lies(name: str = "liar.yaml") -> tuple[Lie, ...]:
    """Every lie of a file."""
    data = yaml.safe_load((HERE / name).read_text(encoding="utf-8"))
    return tuple(_lies(data))


def _lies(data: dict[str, Any]) -> Iterator[Lie]:
    for kind, given in data.items():
        for language in LANGUAGES:
            for text in given.get(language, ()):
                yield Lie(kind, language, str(text), _brief(given.get("with", {}), language))


def _brief(given: dict[str, Any], language: str) -> Brief:
    """Everything is closed, and she is new, unless `with` says otherwise."""
    own = {key.removesuffix("_ko"): value for key, value in given.items() if key.endswith("_ko")}
    given = {**given, **own} if language == "ko" else given
    window = contract(
        stage=given.get("stage", "new" if language == "ko" else "curious"),
        speaker=given.get("speaker", "Samantha"),
    )
    words = given.get("words", "")
    return brief(
        words,
        language=language,
        window=window,
        turns=[Said(speaker, text) for speaker, text in given.get("turns", ())],
        forbidden=ALL_FACTS,
        acts=given.get("acts") or [one.name for one in recognise(words, language) if words],
        move=given.get("move", "answer"),
    )


def refused(lie: Lie) -> tuple[Refusal, ...]:
    """Why the lie was not shown whole: the refusals of the first sentence that was refused."""
    said: list[str] = []
    for sentence in lie.sentences:
        if refusals := check(sentence, lie.to, said, WORLD):
            return refusals
        said.append(sentence)
    if said and not finished(said[-1]):
        return (Refusal("unfinished", "the sentence was not finished"),)
    return ()


WRITTEN = {"en": "The writer says this instead.", "ko": "대신 이 말을 해요."}


def perform(lie: Lie) -> tuple[list[str], Improviser]:
    """What reaches the stage when the liar is the engine, and who said it."""
    tape = Tape([lambda: TapeDraft([lie.text])], name="liar")
    writer = Tape([lambda: TapeDraft([WRITTEN[lie.language]])], name="scripted")
    improviser = Improviser(tape, writer, WORLD)
    improviser.begin(lie.to, 0.0)
    shown: list[str] = []
    while improviser.busy:
        shown += improviser.poll(0.1)
    return shown, improviser

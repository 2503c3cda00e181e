"""The closed world of the story: who there is, and what may not be known before its beat.

Reads `cast.yaml` and `facts.yaml` from the story folder once and hands them on as values. It
decides nothing: the prompt and the checks do.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from game.errors import Trouble
from game.improv.brief import Brief

LANGUAGES = ("en", "ko")
PLAYER, HER = "Theodore", "Samantha"  # cast ids of those whom the game itself knows


@dataclass(frozen=True)
class Fact:
    """Something that happens in the story.

    opens is the chapter that lets it in; about says it in a sentence; gives_away are words and
    paraphrases per language that would tell it.
    """

    id: str
    opens: int
    about: str
    gives_away: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class World:
    """facts by id, in the file's order; cast maps a cast id to its name per language."""

    facts: Mapping[str, Fact]
    cast: Mapping[str, Mapping[str, str]]

    def name(self, speaker: str, language: str) -> str:
        """How a cast member is called in a language; the id itself for a stranger to the cast."""
        names = self.cast.get(speaker, {})
        return names.get(language) or names.get("en") or speaker


def forbidden(brief: Brief, world: World) -> tuple[Fact, ...]:
    """The facts that may not be known in this brief: not opened yet, or closed in this window."""
    ids = {*brief.forbidden, *brief.contract.not_yet}
    return tuple(fact for id, fact in world.facts.items() if id in ids)


def load_world(story: Path) -> World:
    """Read the world from a story folder.

    Raises:
        Trouble: a file is missing, is no YAML, or has not the shape the writer's guide gives.
    """
    facts = _mapping(story / "facts.yaml")
    cast = _mapping(story / "cast.yaml")
    return World(
        facts={id: _fact(id, value, story / "facts.yaml") for id, value in facts.items()},
        cast={id: _names(id, value, story / "cast.yaml") for id, value in cast.items()},
    )


def _mapping(path: Path) -> dict[str, Any]:
    try:
        value = yaml.safe_load(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise Trouble("This file cannot be read; put it back into the story.", str(path)) from error
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 0
        raise Trouble(f"This is not YAML: {error.problem}.", str(path), line) from error
    if not isinstance(value, dict):
        raise Trouble("Write `name: …` entries in this file, one for each.", str(path))
    return {str(key): entry for key, entry in value.items()}


def _fact(id: str, value: Any, path: Path) -> Fact:
    if not isinstance(value, dict) or not {"opens", "about", "gives_away"} <= value.keys():
        raise Trouble(f"Give the fact `{id}` the keys opens, about and gives_away.", str(path))
    telling = value["gives_away"]
    if not isinstance(telling, dict) or not all(
        isinstance(telling.get(language), list) for language in LANGUAGES
    ):
        raise Trouble(f"Give `{id}` lists of telling words under en and ko.", str(path))
    return Fact(
        id=id,
        opens=int(value["opens"]),
        about=str(value["about"]),
        gives_away={lang: tuple(str(word) for word in telling[lang]) for lang in LANGUAGES},
    )


def _names(id: str, value: Any, path: Path) -> dict[str, str]:
    if not isinstance(value, dict) or "en" not in value:
        raise Trouble(f"Give the cast member `{id}` a name under en.", str(path))
    return {str(language): str(name) for language, name in value.items()}

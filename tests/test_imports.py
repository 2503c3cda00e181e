"""Who may import whom: the rooms of the house, and the one door of each heavy library."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

GAME = Path(__file__).resolve().parent.parent / "game"

# A room and what of the game it may import. "game" alone is the version.
ROOMS = {
    "ink": {"ink"},
    "improv": {"improv", "errors"},
    "proof": {"proof", "improv", "errors", "collector"},
    "play": {"play", "improv", "proof", "ink", "errors", "files"},
    "stage": {
        "stage",
        "play",
        "improv",
        "proof",
        "errors",
        "files",
        "config",
        "company",
        "belongings",
        "collector",
        "sentences",
        "game",
    },
    "workshop": {
        "workshop",
        "play",
        "improv",
        "proof",
        "ink",
        "errors",
        "files",
        "config",
        "company",
        "reader",
        "belongings",
        "cli",
        "stage",
        "game",
    },
    "reader": {"play", "improv", "proof", "errors", "files", "sentences"},
    "company": {"improv", "config", "errors"},
    "config": {"errors", "files"},
    "belongings": {"config", "errors", "files"},
    "cli": {"config", "errors", "game"},
    "sentences": set(),
    "collector": set(),
    "errors": set(),
    "files": set(),
}
# A library and the only files that may import it.
DOORS = {
    "bink": "play/story.py",
    "llama_cpp": "improv/engines/llama_child.py",
    "pygame": "stage/",
    "piper": "stage/voice/piper_child.py",
    "vosk": "stage/voice/ear_child.py",
    "sounddevice": "stage/voice/ear_child.py",
    "spylls": "proof/spelling.py",
    "pygls": "workshop/language_server.py",
    "lsprotocol": "workshop/language_server.py",
}


def modules() -> list[Path]:
    return sorted(path for path in GAME.rglob("*.py") if "__pycache__" not in path.parts)


@cache
def imports(path: Path) -> tuple[tuple[str, int], ...]:
    """Every module that a file imports, by its whole name."""
    return tuple(_imports(path))


def _imports(path: Path) -> Iterator[tuple[str, int]]:
    package = ["game", *path.relative_to(GAME).parent.parts]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            for name in node.names:
                yield name.name, node.lineno
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            module = ".".join([*base, *([node.module] if node.module else [])])
            yield module, node.lineno
            for name in node.names:
                if module == "game":
                    yield f"game.{name.name}", node.lineno


def room(name: str) -> str:
    """The room of a module: "game.play.story" is in "play"; the package itself in "game"."""
    parts = name.split(".")
    return parts[1] if len(parts) > 1 and not parts[1].startswith("__") else "game"


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(GAME)))
def test_a_room_imports_only_what_it_may(path: Path) -> None:
    here = path.relative_to(GAME).parts[0].removesuffix(".py")
    if here in ("__init__", "__main__"):
        return
    wrong = [
        f"line {line}: {name}"
        for name, line in imports(path)
        if name.split(".")[0] == "game" and name != "game" and room(name) not in ROOMS[here]
    ]
    assert not wrong


@pytest.mark.parametrize("library", DOORS)
def test_a_heavy_library_has_one_door(library: str) -> None:
    users = {
        str(path.relative_to(GAME).as_posix())
        for path in modules()
        for name, _ in imports(path)
        if name.split(".")[0] == library
    }
    assert users
    assert all(user.startswith(DOORS[library]) for user in users)


@pytest.mark.parametrize(
    ("verb", "absent"),
    [
        ("game.cli", {"bink", "pygame", "llama_cpp", "yaml", "jsonschema"}),
        ("game.workshop.read", {"pygame", "llama_cpp"}),
        ("game.workshop.check", {"pygame", "llama_cpp"}),
        ("game.workshop.compiling", {"pygame", "llama_cpp", "bink", "yaml"}),
    ],
)
def test_a_verb_loads_only_what_it_needs(verb: str, absent: set[str]) -> None:
    code = f"import sys, {verb}; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=GAME.parent
    ).stdout.split()
    assert not absent & set(loaded)

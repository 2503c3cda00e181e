"""A story folder made ready to play: compiled ink, the closed world, contracts and letters.

Compiling is remembered in the cache folder under the hash of every source and of the compiler, so
that a second start costs one reading. Contracts and letters are read when they are first asked
for: the first picture does not wait for a window in chapter eighteen. Nothing here runs ink.
"""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from game import files
from game.errors import Trouble
from game.improv.contract import Contract
from game.improv.contract_file import load_contract
from game.improv.world import World, load_world

MAIN = "main.ink"

log = logging.getLogger(__name__)


class Script:
    """A story ready to be performed.

    Args:
        folder: where its contracts and letters lie.
        compiled: ink runtime JSON.
        identity: the hash of all its ink sources; a save names the one it was made with.
        world: the cast, and what may not be known early.
    """

    def __init__(self, folder: Path, compiled: str, identity: str, world: World) -> None:
        self.folder = folder
        self.compiled = compiled
        self.identity = identity
        self.world = world
        self._contracts: dict[str, Contract] = {}

    def contract(self, window: str) -> Contract:
        """The contract of a window.

        Raises:
            Trouble: there is none, or it has faults.
        """
        if window not in self._contracts:
            path = self.folder / "improv" / f"{window}.yaml"
            self._contracts[window] = load_contract(path, _read(path))
        return self._contracts[window]

    def letter(self, name: str) -> Mapping[str, Any]:
        """The writing desk `# task: letter, NAME`, as its file says it.

        Raises:
            Trouble: there is none, or it is no YAML.
        """
        path = self.folder / "letters" / f"{name}.yaml"
        try:
            found = yaml.safe_load(_read(path))
        except yaml.YAMLError as error:
            raise Trouble(f"This is no YAML ({error}).", str(path)) from None
        if not isinstance(found, dict):
            raise Trouble("A letter's file names its recipient, phrases and so on.", str(path))
        return found


def load_script(folder: Path, cache_folder: Path) -> Script:
    """Read and compile a story folder.

    Args:
        folder: holds main.ink, cast.yaml, facts.yaml, improv/ and letters/.
        cache_folder: where compiled stories are remembered; made when missing.

    Raises:
        Trouble: a file is missing, or the ink has errors.
    """
    if not (folder / MAIN).is_file():
        raise Trouble(f"There is no story here: a story folder holds a {MAIN}.", str(folder))
    world = load_world(folder)
    store = cache_folder / f"{_digest(str(folder.resolve()).encode())[:16]}.json"
    compiled, identity = _remembered(folder, store) or _compile(folder, store)
    return Script(folder, compiled, identity, world)


def _compile(folder: Path, store: Path) -> tuple[str, str]:
    """Compile, and remember what came of it. A cache that cannot be written is only slower."""
    import game.ink  # late: a remembered story needs no compiler

    sources: dict[str, str] = {}

    def read(name: str) -> str:
        # What is wrong with a file is the compiler's to say: it knows the line that includes it.
        sources[name] = (folder / name).read_text(encoding="utf-8-sig")
        return sources[name]

    compilation = game.ink.compile_story(MAIN, read)
    errors = [found for found in compilation.diagnostics if found.severity == "error"]
    if errors or compilation.json is None:
        first = errors[0]
        more = f" ({len(errors) - 1} more like this; her check lists them.)" if errors[1:] else ""
        raise Trouble(first.message + more, str(folder / first.file), first.line)
    hashes = {name: _digest(text.encode()) for name, text in sources.items()}
    identity = _identity(hashes)
    remembered = {
        "compiler": _compiler(),
        "sources": hashes,
        "identity": identity,
        "compiled": compilation.json,
    }
    try:
        store.parent.mkdir(parents=True, exist_ok=True)
        files.write(store, json.dumps(remembered))
    except OSError as error:
        log.warning("the compiled story cannot be remembered: %s", error)
    return compilation.json, identity


def _remembered(folder: Path, store: Path) -> tuple[str, str] | None:
    """The compiled story and its identity, if the very same sources were compiled before."""
    try:
        found = json.loads(store.read_text(encoding="utf-8"))
        same = found["compiler"] == _compiler() and all(
            _digest(_read(folder / name).encode()) == digest
            for name, digest in found["sources"].items()
        )
        return (str(found["compiled"]), str(found["identity"])) if same else None
    except (OSError, ValueError, KeyError, TypeError, AttributeError, Trouble):
        return None


def _identity(hashes: Mapping[str, str]) -> str:
    return _digest(json.dumps(sorted(hashes.items())).encode())[:20]


@cache
def _compiler() -> str:
    """The hash of the compiler's own sources: another compiler may write other paths."""
    folder = Path(__file__).resolve().parent.parent / "ink"
    return _digest(b"".join(path.read_bytes() for path in sorted(folder.rglob("*.py"))))


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _read(path: Path) -> str:
    """The text of a file, without the mark some editors put first.

    Raises:
        Trouble: there is no such file, or it is not UTF-8.
    """
    try:
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise Trouble(f"This file cannot be read ({error.strerror}).", str(path)) from None
    except UnicodeDecodeError:
        raise Trouble("This file is not UTF-8; save it as UTF-8.", str(path)) from None

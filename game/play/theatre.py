"""A story folder made ready to play: compiled ink, the closed world, contracts and letters.

Compiling is remembered in the cache folder, one file for each language, together with the hashes of
every source and of the compiler, so that a second start costs one reading. Other languages,
contracts and letters are read when they are first asked for: the first picture does not wait for a
window in chapter eighteen. Nothing here runs ink. Any thread may load a script.
"""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from game import files
from game.errors import Trouble
from game.improv.contract import Contract
from game.improv.contract_file import load_contract
from game.improv.world import World, load_world

if TYPE_CHECKING:
    from game.ink import Compilation, Workbench
    from game.play.catalogue import Key

MAIN = "main.ink"
WRITTEN_IN = "en"  # the language of the ink itself; others are laid over it by catalogues

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Remembered:
    """One compiled story in the cache.

    compiler and sources are hashes, the latter by file name; catalogues are the names of the
    translations at hand when it was compiled.
    """

    compiler: str
    sources: Mapping[str, str]
    catalogues: list[str]
    compiled: str


class Script:
    """A story ready to be performed; made by `load_script`.

    Args:
        folder: the story folder.
        cache_folder: where compiled stories are remembered.
        world: the cast, and what may not be known early.
        press: compiles it; one of its own unless given.
    """

    def __init__(
        self, folder: Path, cache_folder: Path, world: World, press: Press | None = None
    ) -> None:
        self.folder = folder
        self.world = world
        self._cache_folder = cache_folder
        self._press = press or Press(folder)
        self._compiled: dict[str, Remembered] = {}
        self._contracts: dict[str, Contract] = {}
        self._letters: dict[str, Mapping[str, Any]] = {}

    @property
    def identity(self) -> str:
        """The hash of all ink sources; a save names the one it was made with.

        A translation keeps it: a saved ink state fits every language.

        Raises:
            Trouble: the ink has errors.
        """
        made = next(iter(self._compiled.values()), None) or self._in_language(WRITTEN_IN)
        ink = sorted(one for one in made.sources.items() if one[0] not in made.catalogues)
        return _digest(json.dumps(ink).encode())[:20]

    def compiled(self, language: str) -> str:
        """The ink runtime JSON in a language; what is not translated stays as it was written.

        Raises:
            Trouble: the ink or a catalogue has errors.
        """
        return self._in_language(language).compiled

    @property
    def windows(self) -> tuple[str, ...]:
        """The names of all windows that have a contract."""
        return tuple(sorted(path.stem for path in (self.folder / "improv").glob("[!_]*.yaml")))

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
        if name not in self._letters:
            self._letters[name] = self._desk(self.folder / "letters" / f"{name}.yaml")
        return self._letters[name]

    @staticmethod
    def _desk(path: Path) -> Mapping[str, Any]:
        try:
            found = yaml.safe_load(_read(path))
        except yaml.YAMLError as error:
            raise Trouble(f"This is no YAML ({error}).", str(path)) from None
        if not isinstance(found, dict):
            raise Trouble("A letter's file names its recipient, phrases and so on.", str(path))
        return found

    def _in_language(self, language: str) -> Remembered:
        catalogues = self._catalogues(language)
        if not catalogues:
            language = WRITTEN_IN
        if language not in self._compiled:
            place = _digest(str(self.folder.resolve()).encode())[:16]
            store = self._cache_folder / f"{place}-{language}.json"
            found = self._remembered(store, catalogues)
            self._compiled[language] = found or self._compile(store, language)
        return self._compiled[language]

    def _catalogues(self, language: str) -> list[str]:
        paths = (self.folder / "languages" / language).glob("*.po")
        return sorted(path.relative_to(self.folder).as_posix() for path in paths)

    def _remembered(self, store: Path, catalogues: list[str]) -> Remembered | None:
        """What was compiled before, if every source and the compiler are the very same."""
        try:
            found = Remembered(**json.loads(store.read_text(encoding="utf-8")))
            same = (
                found.compiler == _compiler()
                and found.catalogues == catalogues
                and all(self._hash(name) == digest for name, digest in found.sources.items())
            )
        except (OSError, ValueError, TypeError, AttributeError):
            return None
        return found if same else None

    def _hash(self, name: str) -> str:
        return _digest((self.folder / name).read_bytes())

    def compile(self, language: str) -> Compilation:
        """Compile now, whatever is remembered; without errors it is what `compiled` then gives.

        Raises:
            Trouble: a catalogue is damaged.
        """
        catalogues = self._catalogues(language)
        language = language if catalogues else WRITTEN_IN
        compilation = self._press.compile(language)
        if compilation.json is not None:
            names = (*compilation.files, *catalogues)
            sources = {name: self._press.hashes[name] for name in names}
            made = Remembered(_compiler(), sources, catalogues, compilation.json)
            self._compiled[language] = made
        return compilation

    def _compile(self, store: Path, language: str) -> Remembered:
        """Compile, and remember what came of it. A cache that cannot be written is only slower."""
        compilation = self.compile(language)
        errors = [found for found in compilation.diagnostics if found.severity == "error"]
        if errors:
            first = errors[0]
            more = f" ({len(errors) - 1} more; her check lists them.)" if errors[1:] else ""
            raise Trouble(first.message + more, str(self.folder / first.file), first.line)
        made = self._compiled[language]
        try:
            store.parent.mkdir(parents=True, exist_ok=True)
            files.write(store, json.dumps(asdict(made)))
        except OSError as error:
            log.warning("the compiled story cannot be remembered: %s", error)
        return made


class Press:
    """Compiles one story folder again and again; what did not change is not looked at again.

    hashes are of the files as they were last read, by name in the folder.
    """

    def __init__(self, folder: Path) -> None:
        self.hashes: dict[str, str] = {}
        self._folder = folder
        self._texts: dict[str, str] = {}
        self._english: Workbench | None = None
        self._tongues: dict[str, _Tongue] = {}

    def compile(self, language: str) -> Compilation:
        """The story in a language. Where the English has errors, these are what is given.

        Raises:
            Trouble: a catalogue is damaged.
        """
        if self._english is None:
            from game.ink import Workbench  # late: a remembered story needs no compiler

            self._english = Workbench(MAIN, self._read)
        english = self._english.compile()
        if english.json is None or language == WRITTEN_IN:
            return english
        if language not in self._tongues:
            self._tongues[language] = _Tongue(self._folder, language)
        tongue = self._tongues[language]
        self.hashes |= tongue.read()
        return tongue.compile(english, self._texts.__getitem__)

    def _read(self, name: str) -> str:
        # What is wrong with a file is the compiler's to say: it knows who includes it.
        content = (self._folder / name).read_bytes()
        self.hashes[name] = _digest(content)
        self._texts[name] = content.decode("utf-8-sig").replace("\r\n", "\n")
        return self._texts[name]


class _Tongue:
    """The story in one other language, compiled again and again."""

    def __init__(self, folder: Path, language: str) -> None:
        from game.ink import Workbench
        from game.play.catalogue import Overlay

        self._folder, self._language = folder, language
        self._overlay = Overlay()
        self._laid: dict[str, str] = {}
        self._bench = Workbench(MAIN, lambda name: self._laid[name])
        self._words: dict[str, tuple[str, dict[Key, str]]] = {}

    def read(self) -> dict[str, str]:
        """Read the catalogues; their hashes by name in the story folder."""
        from game.play.catalogue import catalogue_files, read_catalogue

        words: dict[str, tuple[str, dict[Key, str]]] = {}
        for path in catalogue_files(self._folder, self._language):
            name = path.relative_to(self._folder).as_posix()
            digest = _digest(path.read_bytes())
            known = self._words.get(name)
            same = known is not None and known[0] == digest
            words[name] = known if known and same else (digest, read_catalogue(path))
        self._words = words
        return {name: digest for name, (digest, _) in words.items()}

    def compile(self, english: Compilation, source: Callable[[str], str]) -> Compilation:
        """The story with the words last read laid over it."""
        words = {key: said for _, of_file in self._words.values() for key, said in of_file.items()}
        self._laid = self._overlay.lay(english, source, words)
        return self._bench.compile()


def load_script(folder: Path, cache_folder: Path) -> Script:
    """Read and compile a story folder.

    Args:
        folder: holds main.ink, cast.yaml, facts.yaml, improv/, letters/ and languages/.
        cache_folder: where compiled stories are remembered; made when missing.

    Raises:
        Trouble: a file is missing, or the ink has errors.
    """
    if not (folder / MAIN).is_file():
        raise Trouble(f"There is no story here: a story folder holds a {MAIN}.", str(folder))
    script = Script(folder, cache_folder, load_world(folder))
    script.compiled(WRITTEN_IN)
    return script


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

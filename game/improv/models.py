"""Model files: which ones a player could use, which are here, and whether a file is whole.

A file is judged by its GGUF header alone (magic, version, where its last tensor ends), in a
fraction of a second and without loading it. Nothing is fetched here but what `fetch` is asked for,
and nothing here runs a model.
"""

from __future__ import annotations

import hashlib
import mmap
import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import yaml

from game.errors import Trouble

if TYPE_CHECKING:
    from game.improv.download import Download

CATALOGUE = Path(__file__).with_name("models.yaml")
HEAD = 1 << 20  # bytes hashed as the file's identity: header and vocabulary, read in a moment

_MAGIC = b"GGUF"
_VERSIONS = (2, 3)
_DEFAULT_ALIGNMENT = 32
_MOST_ENTRIES = 1 << 24  # more tensors, keys or array items than any model has: a broken header
_STRING, _ARRAY = 8, 9
_SCALARS = {0: "<B", 1: "<b", 2: "<H", 3: "<h", 4: "<I", 5: "<i", 6: "<f", 7: "<?", 10: "<Q",
            11: "<q", 12: "<d"}  # fmt: skip

# GGML tensor type -> (weights in a block, bytes of a block), from ggml's type traits.
BLOCKS = {
    0: (1, 4), 1: (1, 2), 2: (32, 18), 3: (32, 20), 6: (32, 22), 7: (32, 24), 8: (32, 34),
    10: (256, 84), 11: (256, 110), 12: (256, 144), 13: (256, 176), 14: (256, 210),
    15: (256, 292), 16: (256, 66), 17: (256, 74), 18: (256, 98), 19: (256, 50), 20: (32, 18),
    21: (256, 110), 22: (256, 82), 23: (256, 136), 24: (1, 1), 25: (1, 2), 26: (1, 4), 27: (1, 8),
    28: (1, 8), 29: (256, 56), 30: (1, 2), 34: (256, 54), 35: (256, 66), 39: (32, 17),
}  # fmt: skip


@dataclass(frozen=True)
class Listed:
    """A model of the catalogue.

    bytes is the file's size, 0 where nobody knows; memory_gb what playing with it takes. address
    and sha256 are "" where they are not known: such a file is got by hand. note is by language.
    """

    name: str
    title: str
    file: str
    bytes: int
    memory_gb: float
    languages: tuple[str, ...]
    licence: str
    address: str
    sha256: str
    note: Mapping[str, str]

    def here(self, folder: Path) -> Path | None:
        """Its file in a folder of models, if it is there."""
        path = folder / self.file
        return path if path.is_file() else None


@dataclass(frozen=True)
class ModelFile:
    """A GGUF file that is whole.

    head is the SHA-256 of its first MiB: enough to know it again, read in milliseconds. context is
    the length it was trained on in tokens (0: the file does not say).
    """

    path: Path
    bytes: int
    head: str
    architecture: str
    title: str
    context: int


def catalogue() -> tuple[Listed, ...]:
    """The models a player could use, best first."""
    entries = yaml.safe_load(CATALOGUE.read_text(encoding="utf-8"))
    return tuple(Listed(**{**entry, "languages": tuple(entry["languages"])}) for entry in entries)


def listed(name: str) -> Listed:
    """The model of the catalogue with this name.

    Raises:
        Trouble: there is none.
    """
    found = [model for model in catalogue() if model.name == name]
    if not found:
        names = ", ".join(model.name for model in catalogue())
        raise Trouble(f"There is no model “{name}” in the list; there are {names}.")
    return found[0]


def fetch(model: Listed, folder: Path) -> Download:
    """A download of a listed model into a folder, not yet begun.

    Raises:
        Trouble: no address is known.
    """
    if not model.address:
        raise Trouble(
            f"No address is known for {model.title}; get {model.file} by hand and give its path."
        )
    from game.improv.download import Download, Wanted  # late: a model's process needs no network

    wanted = Wanted(model.address, folder / model.file, model.bytes, model.sha256)
    return Download(wanted, check_file)


def head(path: Path) -> str:
    """The SHA-256 of the file's first MiB, in hex: its identity.

    Raises:
        OSError: it cannot be read.
    """
    with path.open("rb") as file:
        return hashlib.sha256(file.read(HEAD)).hexdigest()


def check_file(path: Path) -> ModelFile:
    """Look at a model file's header.

    Raises:
        Trouble: the file is not there, is not GGUF, or ends before its last tensor does.
    """
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            if path.is_dir() or size < 24 or file.read(4) != _MAGIC:
                raise Trouble(
                    "This is not a model in GGUF form; choose a file ending in .gguf.", str(path)
                )
            with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as view:
                return _judge(path, view)
    except OSError as error:
        raise Trouble("There is no model file here that can be read.", str(path)) from error


def _judge(path: Path, view: mmap.mmap) -> ModelFile:
    try:
        facts, end = _read_header(_Header(view))
    except (struct.error, ValueError, OverflowError) as error:
        raise Trouble(
            "The head of this model file is broken; fetch the file again.", str(path)
        ) from error
    if end > len(view):
        raise Trouble(
            f"This model file is cut short: {len(view):,} of at least {end:,} bytes are here; "
            "fetch it again.",
            str(path),
        )
    architecture = str(facts.get("general.architecture", ""))
    return ModelFile(
        path=path,
        bytes=len(view),
        head=hashlib.sha256(view[:HEAD]).hexdigest(),
        architecture=architecture,
        title=str(facts.get("general.name", path.stem)),
        context=int(facts.get(f"{architecture}.context_length", 0)),
    )


class _Header:
    """A cursor over the header; every read past the end raises struct.error."""

    def __init__(self, view: mmap.mmap) -> None:
        self._view = view
        self.at = len(_MAGIC)

    def number(self, form: str) -> int | float | bool:
        value: int | float | bool = struct.unpack_from(form, self._view, self.at)[0]
        self.at += struct.calcsize(form)
        return value

    def count(self) -> int:
        value = int(self.number("<Q"))
        if value > _MOST_ENTRIES:
            raise ValueError(f"{value} entries")
        return value

    def text(self) -> str:
        length = self.count()
        start, self.at = self.at, self.at + length
        if self.at > len(self._view):
            raise ValueError("a string past the end")
        return self._view[start : self.at].decode("utf-8", "replace")

    def value(self, kind: int) -> str | int | float | bool | None:
        """One metadata value; arrays are stepped over and come out as None."""
        if kind == _STRING:
            return self.text()
        if kind != _ARRAY:
            return self.number(_scalar(kind))
        item, length = int(self.number("<I")), self.count()
        if item in (_STRING, _ARRAY):
            for _ in range(length):
                self.value(item)
        else:
            self.at += length * struct.calcsize(_scalar(item))
        return None


def _scalar(kind: int) -> str:
    if kind not in _SCALARS:
        raise ValueError(f"value type {kind}")
    return _SCALARS[kind]


def _read_header(header: _Header) -> tuple[dict[str, str | int | float | bool], int]:
    """The metadata's scalars and strings, and the offset where the last tensor ends."""
    if header.number("<I") not in _VERSIONS:
        raise ValueError("version")
    tensors, keys = header.count(), header.count()
    facts: dict[str, str | int | float | bool] = {}
    for _ in range(keys):
        key, kind = header.text(), int(header.number("<I"))
        value = header.value(kind)
        if value is not None:
            facts[key] = value
    last = max(_tensor_ends(header, tensors), default=0)
    alignment = int(facts.get("general.alignment", _DEFAULT_ALIGNMENT)) or _DEFAULT_ALIGNMENT
    start = -(-header.at // alignment) * alignment
    return facts, start + last


def _tensor_ends(header: _Header, tensors: int) -> Iterator[int]:
    for _ in range(tensors):
        header.text()
        weights = 1
        for _ in range(int(header.number("<I"))):
            weights *= header.count()
        block, size = BLOCKS.get(int(header.number("<I")), (1, 0))
        yield int(header.number("<Q")) + weights // block * size

"""Everything the game keeps of the player: where it lies, as one file to take along, and gone.

All of it is in one folder, which the player may open and read. Nothing here is ever sent anywhere.
Models and voices the player put there are large and hold nothing of him: they are left alone. What
is written down about a place is never guessed: only files that are there are told of.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from game import files
from game.config import SETTINGS_FILE, Folders
from game.errors import Trouble

ENDING = ".zip"
VOICES = "voices"  # the folder of those
COPIES = "copies"  # the folder for what `pack` and the page of saves give to take along
MANY = 10_000  # copies of one day, after which the name is no longer looked for


@dataclass(frozen=True)
class Kept:
    """One kind of thing that is kept.

    name is "saves", "letters", "settings", "log", "cache" or "other"; bytes is what its files take.
    """

    name: str
    path: Path
    files: int
    bytes: int


def kept(folders: Folders) -> tuple[Kept, ...]:
    """What is kept of the player now, kind by kind; a kind without a file is left out."""
    found: dict[str, list[Path]] = {}
    for path in _files(folders):
        found.setdefault(_kind(path, folders), []).append(path)
    places = {"saves": folders.saves, "letters": folders.letters, "log": folders.log}
    places |= {"cache": folders.cache, "settings": folders.settings / SETTINGS_FILE}
    return tuple(
        Kept(name, places.get(name, folders.root), len(paths), sum(map(_size, paths)))
        for name, paths in sorted(found.items())
    )


def pack(folders: Folders, target: Path, now: datetime) -> Path:
    """Copy all of it into one zip file in a folder; the file. The cache, made anew, is left out.

    Raises:
        Trouble: the file cannot be written.
    """
    path = _free(target, f"her-{now:%Y-%m-%d}")
    fresh = path.with_name(path.name + files.TEMPORARY)
    inside = {one for one in _files(folders) if not one.is_relative_to(folders.cache)}
    try:
        target.mkdir(parents=True, exist_ok=True)
        with zipfile.ZipFile(fresh, "w", zipfile.ZIP_DEFLATED, strict_timestamps=False) as bundle:
            for one in sorted(inside - {fresh}):
                bundle.write(one, one.relative_to(folders.root).as_posix())
        os.replace(fresh, path)
    except OSError as error:
        raise Trouble(f"The copy could not be made ({error.strerror}).", str(path)) from None
    finally:
        with contextlib.suppress(OSError):
            fresh.unlink(missing_ok=True)
    return path


def delete(folders: Folders) -> tuple[Path, ...]:
    """Take all of it away; the files that could not be."""
    left = []
    for path in _files(folders):
        try:
            path.unlink()
        except OSError:
            left.append(path)
    for folder in (folders.saves, folders.letters, folders.cache, folders.log):
        if folder.is_dir() and not any(one.is_file() for one in folder.rglob("*")):
            shutil.rmtree(folder, ignore_errors=True)
    return tuple(left)


def _files(folders: Folders) -> Iterator[Path]:
    """Every file of the player's, but for models, voices and what `pack` has made."""
    heavy = (folders.models, folders.root / VOICES, folders.root / COPIES)
    for path in folders.root.rglob("*"):
        if path.is_file() and not any(path.is_relative_to(one) for one in heavy):
            yield path


def _kind(path: Path, folders: Folders) -> str:
    for name in ("saves", "letters", "log", "cache"):
        if path.is_relative_to(getattr(folders, name)):
            return name
    return "settings" if path.name.startswith(SETTINGS_FILE) else "other"


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _free(folder: Path, stem: str) -> Path:
    """A name that is not taken."""
    names = (f"{stem}{f'-{number}' if number > 1 else ''}{ENDING}" for number in range(1, MANY))
    return next(folder / name for name in names if not (folder / name).exists())

"""Files written whole or not at all.

A write goes to a temporary file in the same folder, is flushed to the disk and takes the place of
the old file in one step, so that whoever reads finds the old words or the new ones, never half.
"""

from __future__ import annotations

import os
from pathlib import Path


def write(path: Path, text: str, backup: Path | None = None) -> None:
    """Write text as UTF-8 in place of what is at path; what was there becomes `backup`.

    Raises:
        OSError: the disk is full, the folder is missing or may not be written.
    """
    write_bytes(path, text.encode("utf-8"), backup)


def write_bytes(path: Path, content: bytes, backup: Path | None = None) -> None:
    """Write bytes in place of what is at path; what was there becomes `backup`.

    Raises:
        OSError: the disk is full, the folder is missing or may not be written.
    """
    fresh = path.with_name(f"{path.name}.{os.getpid()}.tmp")
    try:
        with fresh.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if backup is not None and path.exists():
            os.replace(path, backup)
        os.replace(fresh, path)
    finally:
        fresh.unlink(missing_ok=True)
    _settle(path.parent)


def _settle(folder: Path) -> None:
    """Flush the folder's own entry, where the system has such a thing."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)

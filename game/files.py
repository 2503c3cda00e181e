"""Files written whole or not at all, and files held by one process alone.

A write goes to a temporary file in the same folder, is flushed to the disk and takes the place of
the old file in one step, so that whoever reads finds the old words or the new ones, never half.
There is no moment without a file: its backup is a second name for it, not the file moved away.
"""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path

TEMPORARY = ".tmp"  # the ending of a file that is not whole yet


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
    fresh = path.with_name(f"{path.name}.{os.getpid()}{TEMPORARY}")
    try:
        with fresh.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if backup is not None and path.exists():
            _keep(path, backup)
        os.replace(fresh, path)
    finally:
        fresh.unlink(missing_ok=True)
    _settle(path.parent)


def sweep(folder: Path) -> None:
    """Take away what writes that were cut short have left, where nobody else writes here now."""
    for path in folder.glob(f"*{TEMPORARY}"):
        with contextlib.suppress(OSError):
            path.unlink()


class Hold:
    """A file that one process at a time can hold; the system lets go of it however we end."""

    def __init__(self, handle: int) -> None:
        self._handle = handle

    def read(self) -> bytes:
        """Its first bytes: a mark is short."""
        os.lseek(self._handle, 0, os.SEEK_SET)
        return os.read(self._handle, 64)

    def write(self, mark: bytes) -> None:
        """Put this mark into it.

        Raises:
            OSError: the disk is full.
        """
        os.ftruncate(self._handle, 0)
        os.lseek(self._handle, 0, os.SEEK_SET)
        os.write(self._handle, mark)

    def let_go(self) -> None:
        """Another may hold it."""
        os.close(self._handle)


def hold(path: Path) -> Hold | None:
    """Hold a file, which is made if need be; None while another does.

    Raises:
        OSError: the folder may not be written.
    """
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        _lock(handle)
    except OSError:
        os.close(handle)
        return None
    return Hold(handle)


def _lock(handle: int) -> None:
    """Lock a file without waiting.

    Raises:
        OSError: another has.
    """
    if sys.platform == "win32":
        import msvcrt

        os.lseek(handle, 1 << 20, os.SEEK_SET)  # a byte nobody reads: a lock forbids that there
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _keep(path: Path, backup: Path) -> None:
    """Give what is at path a second name; where the disk knows no such thing, move it there."""
    second = backup.with_name(f"{backup.name}.{os.getpid()}{TEMPORARY}")
    try:
        second.unlink(missing_ok=True)
        os.link(path, second)
    except (OSError, NotImplementedError):
        os.replace(path, backup)
        return
    try:
        os.replace(second, backup)
    finally:
        second.unlink(missing_ok=True)


def _settle(folder: Path) -> None:
    """Flush the folder's own entry, where the system has such a thing."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        with contextlib.suppress(OSError):  # some network folders know no such thing
            os.fsync(handle)
    finally:
        os.close(handle)

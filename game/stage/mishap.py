"""A mistake of ours, written down: what broke and where, and the player's words only if he agrees.

A file of its own in the folder of logs, so that it can be given to somebody. Nothing is sent.
"""

from __future__ import annotations

import platform
from datetime import datetime
from pathlib import Path

import pygame

from game import __version__, errors, files
from game.play.messages import Kind
from game.stage.context import Context

LAST = 40  # messages that are added when the player agrees
KEPT = 20  # files of this kind; the oldest give way


def write_down(context: Context, error: BaseException, screen: str, now: datetime) -> Path | None:
    """Write the report of a mistake; its file, or None where none could be written.

    Args:
        screen: the name of the one it happened in.
        now: the local time.
    """
    about = [
        f"Her {__version__}, {now:%Y-%m-%d %H:%M:%S}",
        f"{platform.platform()}, Python {platform.python_version()}, pygame {pygame.version.ver}",
        f"screen {screen}, language {context.words.language}, window {context.measure.size}",
    ]
    if context.playing:
        scene = context.play.scene
        about.append(f"chapter {scene.chapter}, {scene.place} {scene.hour}")
    text = "\n".join([*about, "", errors.report(error, private(context))])
    path = context.folders.log / f"crash-{now:%Y%m%d-%H%M%S}.txt"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        for old in sorted(path.parent.glob("crash-*.txt"))[: -KEPT + 1]:
            old.unlink()
        files.write(path, text)
    except OSError:
        return None
    return path


def private(context: Context) -> tuple[str, ...]:
    """Everything the player typed, as far as it is known."""
    if not context.playing:
        return ()
    play = context.play
    said = [one.text for one in play.transcript if one.kind is Kind.PLAYER]
    return (*said, *play.memory.words.values(), *play.written)


def add_words(context: Context, path: Path) -> bool:
    """Add what was said last to a report, because the player wishes it; whether that worked."""
    said = [f"{one.speaker or one.kind}: {one.text}" for one in context.play.transcript[-LAST:]]
    try:
        files.write(path, path.read_text(encoding="utf-8") + "\n".join(["", *said, ""]))
    except OSError:
        return False
    return True

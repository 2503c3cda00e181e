"""A story that is written while its window is open: edits are played, faults stand in the picture.

The watcher is given; it looks at the files and compiles. Here its answer is handed to the game at
once, and while a file has faults the old story plays on under their list. F3, or a click with
Shift, asks it to open the line that was said last where it is written.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

import pygame

from game.stage import laid, paint
from game.stage.context import Context
from game.stage.laid import Laid
from game.stage.screens import Screen
from game.stage.screens.piece import Piece
from game.stage.screens.play import Play
from game.stage.text import Face
from game.stage.theme import CREAM, NIGHT, SMALL

if TYPE_CHECKING:
    from game.config import Folders
    from game.play.playthrough import Playthrough
    from game.play.theatre import Script

MOST = 6  # faults that are listed; the first is what a writer mends
TOLD = 6.0  # seconds for which it stands in the picture where a line is written


@dataclass(frozen=True)
class Start:
    """Where a rehearsal begins: a save, the folders to play in, and a sentence about it or ""."""

    payload: Mapping[str, Any]
    folders: Folders
    notice: str = ""


class Change(Protocol):
    """An edit, compiled: a script to play, or faults as `file:line:column: code: message`."""

    @property
    def script(self) -> Script | None: ...
    @property
    def faults(self) -> tuple[str, ...]: ...
    @property
    def speakers(self) -> bool: ...


class Watching(Protocol):
    """Something that notices edits; `game.workshop.watch.Watcher` does."""

    def poll(self, now: float, language: str) -> Change | None:
        """What came of an edit since the last call; None while nothing has. Never slow."""
        ...

    def open(self, play: Playthrough) -> str:
        """Open the last line in the writer's editor: its `file:line`, and what went wrong."""
        ...


class Rehearsal:
    """The game, with an eye on the files of its story."""

    def __init__(self, context: Context, watcher: Watching) -> None:
        self._context = context
        self._watcher = watcher
        self.faults: tuple[str, ...] = ()
        self._told, self._until = "", 0.0

    def tell(self, sentence: str, now: float) -> None:
        """Let a sentence stand in the picture for a while."""
        self._told, self._until = sentence, now + TOLD

    def event(self, event: pygame.event.Event, screen: Screen, now: float) -> bool:
        """Whether somebody asked for the source of the last line; then it is opened."""
        by_key = event.type == pygame.KEYDOWN and event.key == pygame.K_F3
        by_click = event.type == pygame.MOUSEBUTTONDOWN and event.button == 1
        by_click = by_click and bool(pygame.key.get_mods() & pygame.KMOD_SHIFT)
        if not (by_key or by_click) or not isinstance(screen, Play) or not self._context.playing:
            return False
        self.tell(self._watcher.open(self._context.play), now)
        return True

    def update(self, screen: Screen, now: float) -> Screen:
        """Take up an edit, if there is one; the screen to show from now on."""
        if now >= self._until:
            self._told = ""
        if not self._context.opened:
            return screen
        change = self._watcher.poll(now, self._context.words.language)
        if change is None:
            return screen
        self.faults = change.faults
        if change.script is None:
            return screen
        self._context.restage(change.script, change.speakers, now)
        if self._context.playing and isinstance(screen, Play | Piece):
            pygame.key.stop_text_input()
            screen = Play(self._context, now, resumed=True)
        return screen

    def texts(self) -> tuple[Laid, ...]:
        """The faults, or where a line is written, at the foot of the window."""
        if not self.faults and not self._told:
            return ()
        context = self._context
        told = [*([self._told] if self._told else []), *self.faults[:MOST]]
        if self.faults[MOST:]:
            told.append(f"… {len(self.faults) - MOST}")
        edge = context.measure.px(36)
        style = context.style(Face.PLAIN, SMALL, CREAM, 1.35)
        block = context.setter.block("\n".join(told), style, context.measure.width - 2 * edge)
        top = max(context.measure.height - block.height - edge, edge)
        return (Laid("faults", block, (edge, top)),)

    def draw(self, surface: pygame.Surface) -> None:
        """The list of faults over the picture."""
        for one in self.texts():
            edge = self._context.measure.px(18)
            panel = one.rect.inflate(2 * edge, 2 * edge)
            panel.width = surface.get_width() - 2 * edge
            surface.blit(paint.rounded(panel.size, edge, NIGHT, 235), (edge, panel.y))
            laid.draw(surface, (one,))

"""A letter as things to keep: a picture of the sheet and a plain text, in the player's own folder.

The picture is painted where it is called; writing it to the disk is a thread's work, so that no
frame waits for it. Nothing is ever written over, and a folder that cannot be written costs nothing
but the files: the letter itself is the playthrough's.
"""

from __future__ import annotations

import logging
import threading
from pathlib import Path

import pygame

from game import files
from game.play.desk import free_stem
from game.stage.png import png
from game.stage.text import Face, Style, Typesetter
from game.stage.theme import EMBER, INK, PAPER, mix

WIDTH, LEAST_HEIGHT = 1240, 1754  # A4 at 150 dots an inch; a long letter has a longer sheet
MARGIN = 150
SIZE = 44  # of the handwriting
SHADE = mix(PAPER, (214, 190, 160), 0.35)

log = logging.getLogger(__name__)


def picture(setter: Typesetter, letter: str) -> pygame.Surface:
    """The sheet with the letter written on it by hand, as large as it needs."""
    style = Style(Face.HAND, SIZE, INK, 1.5, hang=True)
    block = setter.block(letter, style, WIDTH - 2 * MARGIN)
    high = max(block.height + 2 * MARGIN, LEAST_HEIGHT)
    sheet = pygame.Surface((WIDTH, high))
    sheet.fill(PAPER)
    for i in range(24):  # the paper is a little darker towards its edge
        edge = sheet.get_rect().inflate(-2 * i, -2 * i)
        pygame.draw.rect(sheet, mix(SHADE, PAPER, i / 24), edge, 1)
    sheet.fill(EMBER, (MARGIN, MARGIN // 2, 84, 4))
    sheet.blit(block.surface, (MARGIN - block.inset, MARGIN))
    return sheet


class Keeping:
    """A letter on its way to the disk. done turns true; then path or trouble is filled.

    Args:
        folder: the player's letters; made when missing.
        name: what the files are called, a number added when that name is taken.
        letter: its text.
        sheet: its picture; nobody else may draw on it any more.
    """

    def __init__(self, folder: Path, name: str, letter: str, sheet: pygame.Surface) -> None:
        self.done = False
        self.path: Path | None = None
        self.trouble = ""
        self._folder, self._name, self._letter, self._sheet = folder, name, letter, sheet
        self._thread = threading.Thread(target=self._run, name="letter", daemon=False)
        self._thread.start()

    def wait(self) -> None:
        """Until it is done."""
        self._thread.join()

    def _run(self) -> None:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            stem = free_stem(self._folder, self._name)
            files.write(self._folder / f"{stem}.txt", self._letter + "\n")
            files.write_bytes(self._folder / f"{stem}.png", png(self._sheet))
            self.path = self._folder / f"{stem}.png"
        except OSError as error:
            log.error("the letter %s could not be kept: %s", self._name, error)
            self.trouble = error.strerror or str(error)
        except pygame.error as error:
            log.error("the picture of the letter %s could not be made: %s", self._name, error)
            self.trouble = str(error)
        finally:
            self.done = True

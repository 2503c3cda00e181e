"""Reads a painted picture so that it can be blitted fast."""

from __future__ import annotations

from pathlib import Path

import pygame

from game.errors import Trouble


def read_picture(path: Path) -> pygame.Surface:
    """The picture, with its channels in the window's order where it has alpha.

    A decoder may give them in another order, and a premultiplied blit is then thirty times as slow.

    Raises:
        Trouble: it is missing or damaged.
    """
    try:
        picture = pygame.image.load(path)
    except (FileNotFoundError, pygame.error):
        raise Trouble(
            f"The painting {path} is missing or damaged; install the game again."
        ) from None
    if not picture.get_masks()[3]:
        return picture
    return picture.convert(pygame.Surface((1, 1), pygame.SRCALPHA, 32))

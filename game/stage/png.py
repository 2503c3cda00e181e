"""A picture as the content of a PNG file."""

from __future__ import annotations

import io

import pygame


def png(picture: pygame.Surface) -> bytes:
    """Encode a picture.

    Raises:
        pygame.error: it cannot be done.
    """
    with io.BytesIO() as file:  # pygame 2.5 never lets go of it; closed, it holds nothing
        pygame.image.save(picture, file, "picture.png")
        return file.getvalue()

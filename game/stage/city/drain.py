"""What the outage does to a picture: its colour goes, towards the blue-grey of dead screens."""

from __future__ import annotations

import pygame

COLOUR_KEPT = 90  # of 255: what is left of the colours
COLD = (224, 238, 246)  # what the rest is tinted with


def drained(picture: pygame.Surface) -> pygame.Surface:
    """The picture, premultiplied or without alpha, as it looks in a dead city."""
    grey = pygame.transform.grayscale(picture)
    grey.fill(COLD, special_flags=pygame.BLEND_RGB_MULT)
    found = _part(grey, 255 - COLOUR_KEPT)
    found.blit(_part(picture, COLOUR_KEPT), (0, 0), special_flags=pygame.BLEND_RGBA_ADD)
    return found


def _part(picture: pygame.Surface, share: int) -> pygame.Surface:
    copy = picture.copy()
    copy.fill((share, share, share, share), special_flags=pygame.BLEND_RGBA_MULT)
    return copy

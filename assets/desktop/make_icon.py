"""Draws the game's sign at every size a desktop wants: `python assets/desktop/make_icon.py`.

The same drawing as on the window: her line of light on coral. The large sizes are drawn, the small
ones are made of twice their size, so that the line stays soft. Needs Pillow for .ico and .icns.
"""

from __future__ import annotations

import os
from pathlib import Path

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")

import pygame
from PIL import Image

from game.stage.app import icon

HERE = Path(__file__).resolve().parent
SIZES = (16, 24, 32, 48, 64, 128, 256, 512, 1024)
ICO = (16, 24, 32, 48, 64, 128, 256)


def drawn(side: int) -> Image.Image:
    """The sign, this many pixels wide."""
    twice = icon(side * 2)
    content = pygame.image.tobytes(twice, "RGBA")
    whole = Image.frombytes("RGBA", twice.get_size(), content)
    return whole.resize((side, side), Image.Resampling.LANCZOS)


def main() -> None:
    """Write her.png (512), her.ico and her.icns."""
    pygame.display.init()
    pygame.display.set_mode((8, 8))
    signs = {side: drawn(side) for side in SIZES}
    signs[512].save(HERE / "her.png", optimize=True)
    small = [signs[side] for side in ICO]
    small[-1].save(HERE / "her.ico", sizes=[(side, side) for side in ICO], append_images=small[:-1])
    signs[1024].save(HERE / "her.icns", append_images=[signs[side] for side in SIZES[:-1]])


if __name__ == "__main__":
    main()

"""Pictures of saves and letters as files."""

from __future__ import annotations

import io
import random
import tracemalloc

import pygame

from game.stage import png as module
from game.stage.png import png

SIZE = (192, 108)


def test_a_picture_is_read_as_it_was_and_nothing_of_it_stays_in_memory() -> None:
    picture = pygame.Surface(SIZE)
    dice = random.Random(1)
    for _ in range(400):
        picture.fill(dice.randbytes(3), (dice.randrange(192), dice.randrange(108), 9, 9))
    content = png(picture)
    read = pygame.image.load(io.BytesIO(content))
    assert pygame.image.tobytes(read, "RGB") == pygame.image.tobytes(picture, "RGB")
    tracemalloc.start()
    try:
        for _ in range(50):
            png(picture)
        here = tracemalloc.Filter(True, module.__file__)  # other threads may be at work, too
        held = tracemalloc.take_snapshot().filter_traces([here])
    finally:
        tracemalloc.stop()
    assert sum(one.size for one in held.statistics("filename")) < 5 * len(content)

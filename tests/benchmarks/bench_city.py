"""The city alone: milliseconds a frame in every place, beside a bare fill and flip; its memory.

Measured as processor time of the drawing thread, so that a busy machine does not count as a slow
picture.
"""

from __future__ import annotations

import os
import statistics
import time
from pathlib import Path

import pygame

ART = Path(__file__).resolve().parents[2] / "assets" / "art"
BARS = {(1280, 720): 9.0, (1920, 1080): 12.0}  # p99 in ms: leaves room for text within 16.7
MEMORY = 70e6  # bytes of one place at 1080p
EVERY = 10  # frames between two measures of the floor


def run(quick: bool) -> list[tuple[str, str, bool]]:
    """One row for each size: the slowest place; one for the time to make a place ready."""
    os.environ["SDL_VIDEODRIVER"] = "dummy"
    pygame.display.init()
    names = sorted(path.parent.name for path in ART.glob("*/place.json"))
    if quick:
        names = ["office_morning", "skyline_night", "street_noon", "subway_rush", "title_dusk"]
    rows = []
    for size, bar in BARS.items():
        screen = pygame.display.set_mode(size)
        results = [(*_place(screen, size, name, 60 if quick else 180), name) for name in names]
        p99, p50, _, _, floor, worst = max(results)
        ready = max(results, key=lambda row: row[2])
        memory = max(results, key=lambda row: row[3])
        wide = f"{size[0]}x{size[1]}"
        rows.append(
            (
                f"{wide} slowest place p99",
                f"{p99:.1f} ms (p50 {p50:.1f}, {worst}; bare fill and flip {floor:.2f}, x{p50 / floor:.0f})",
                p99 < bar,
            )
        )
        rows.append(
            (
                f"{wide} longest to make ready",
                f"{ready[2] * 1000:.0f} ms ({ready[5]}), in the background",
                ready[2] < 3.0,
            )
        )
        rows.append(
            (f"{wide} largest place", f"{memory[3] / 1e6:.0f} MB ({memory[5]})", memory[3] < MEMORY)
        )
    return rows


def _place(
    screen: pygame.Surface, size: tuple[int, int], name: str, frames: int
) -> tuple[float, float, float, int, float]:
    """p99 and p50 of a frame in ms, seconds to make ready, bytes, and ms of a bare fill and flip."""
    from game.play.messages import Scene
    from game.stage.city import City

    city = City(size, ART)
    place, _, hour = name.rpartition("_")
    begun = time.thread_time()
    city.show(Scene(chapter=14, place=place, hour=hour, presence="near"), 0.0, cut=True)
    ready = time.thread_time() - begun
    times, floor = [], []
    for frame in range(frames):
        now = frame / 60
        begun = time.thread_time()
        city.draw(screen, now, (frame * 7 % size[0], 300))
        pygame.display.flip()
        times.append((time.thread_time() - begun) * 1000)
        if frame % EVERY == 0:
            begun = time.thread_time()
            screen.fill((40, 20, 20))
            pygame.display.flip()
            floor.append((time.thread_time() - begun) * 1000)
    times.sort()
    p99, p50 = times[int(len(times) * 0.99) - 1], statistics.median(times)
    return p99, p50, ready, city.memory, max(statistics.median(floor), 1e-3)

"""8,316 windows, each alive, at full frame rate.

The windows are painted into one opaque picture of the city. A frame repaints only a share of them,
so that each window's light is renewed several times a second and a frame costs under a
millisecond. It decides nothing about the story: `turn_warm(n)` is told.
"""

from __future__ import annotations

import math

import pygame

from game.stage.city.lens import Lens
from game.stage.city.plan import Windows

LEVELS = 7  # brightnesses of a window
TURNS = 10  # a window is renewed every so many frames
CELL = 24  # units: side of a square of the index that finds a window under a point
NEAR = 9.0  # units: how far from a window one still points at it


class WindowsReady:
    """The windows of a skyline scaled for a lens, painted onto `city`, the opaque sheet below."""

    def __init__(
        self, plan: Windows, lens: Lens, city: pygame.Surface, corner: tuple[float, float]
    ) -> None:
        self.depth = plan.depth
        self._city = city
        self._turn = 0
        self._warm = 0
        self._warm_order = plan.warm_order
        self._is_warm = bytearray(len(plan))
        self._rects, self._phases, self._index = _places(plan, lens.scale, corner)
        sizes = sorted({rect[2:] for rect in self._rects})
        self._lamp = {size: _panes(size, plan.lamp) for size in sizes}
        self._glow = {size: _panes(size, plan.warm, 1.25) for size in sizes}
        self._paint(range(len(plan)), 0.0)

    def __len__(self) -> int:
        return len(self._rects)

    @property
    def rects(self) -> list[tuple[int, int, int, int]]:
        """Where each window is on the sheet, pixels."""
        return self._rects

    @property
    def warm(self) -> tuple[int, ...]:
        """Those that are warm now, in the order in which they turned."""
        return tuple(self._warm_order[: self._warm])

    def turn_warm(self, count: int) -> None:
        """Let the first `count` of the warm ones be warm from now on, and only those."""
        count = max(0, min(count, len(self._warm_order)))
        low, high = sorted((count, self._warm))
        for index in self._warm_order[low:high]:
            self._is_warm[index] = count > self._warm
        self._paint(self._warm_order[low:high], 0.0)
        self._warm = count

    def live(self, now: float) -> None:
        """Renew the next share of the windows."""
        self._turn = (self._turn + 1) % TURNS
        self._paint(range(self._turn, len(self._rects), TURNS), now)

    def settle(self, now: float) -> None:
        """Renew all of them at once: for a still."""
        self._paint(range(len(self._rects)), now)

    def at(self, x: float, y: float) -> int | None:
        """The window at a point of the painting (units), or None."""
        best, nearest = None, NEAR
        for cx in (-1, 0, 1):
            for cy in (-1, 0, 1):
                key = (int(x // CELL) + cx, int(y // CELL) + cy)
                for index, wx, wy in self._index.get(key, ()):
                    distance = math.hypot(wx - x, wy - y)
                    if distance < nearest:
                        best, nearest = index, distance
        return best

    def _paint(self, indices: range | tuple[int, ...], now: float) -> None:
        rects, phases, warm = self._rects, self._phases, self._is_warm
        sin, pace = math.sin, now * 0.55
        blits = []
        for i in indices:
            rect, phase = rects[i], phases[i]
            level = int((sin(pace * (0.5 + phase % 5 * 0.3) + phase) * 0.5 + 0.5) * (LEVELS - 0.01))
            panes = self._glow if warm[i] else self._lamp
            blits.append((panes[rect[2:]][level], rect))
        self._city.fblits(blits)


def _places(
    plan: Windows, scale: float, corner: tuple[float, float]
) -> tuple[
    list[tuple[int, int, int, int]],
    list[float],
    dict[tuple[int, int], list[tuple[int, float, float]]],
]:
    rects, phases = [], []
    index: dict[tuple[int, int], list[tuple[int, float, float]]] = {}
    for i in range(len(plan)):
        x, y, w, h, phase = plan.packed[i * 5 : i * 5 + 5]
        left, top = round((x - corner[0]) * scale), round((y - corner[1]) * scale)
        rects.append((left, top, max(1, round(w * scale)), max(1, round(h * scale))))
        phases.append(float(phase))
        centre = (x + w / 2, y + h / 2)
        key = (int(centre[0] // CELL), int(centre[1] // CELL))
        index.setdefault(key, []).append((i, *centre))
    return rects, phases, index


def _panes(size: tuple[int, ...], colour: str, gain: float = 1.0) -> list[pygame.Surface]:
    """One window at every brightness: a lit pane, its sill a little darker."""
    tint = pygame.Color(colour)
    panes = []
    for level in range(LEVELS):
        part = min(1.0, (0.50 + 0.5 * level / (LEVELS - 1)) * gain)
        pane = pygame.Surface((size[0], size[1]), 0, 32)
        pane.fill((round(tint.r * part), round(tint.g * part), round(tint.b * part)))
        if size[1] > 3:
            low = part * 0.8
            sill = (round(tint.r * low), round(tint.g * low), round(tint.b * low))
            pane.fill(sill, (0, size[1] - 1, size[0], 1))
        panes.append(pane)
    return panes

"""Where a point of the painting falls on the screen: cover, zoom, focus and parallax.

A lens is fixed once pictures are scaled for it; only the pan changes from frame to frame. It never
lets a covering layer show its edge.
"""

from __future__ import annotations

from dataclasses import dataclass

from game.stage.city.plan import HEIGHT, WIDTH

ZOOMS = {"wider": 1.03, "still": 1.08, "left": 1.08, "right": 1.08, "closer": 1.30}
REACH = 0.035  # of the screen's width: how far the nearest layer may move to either side


@dataclass(frozen=True)
class Lens:
    """size is the screen in pixels; zoom 1 just covers it; focus (0..1, 0..1) is held in view."""

    size: tuple[int, int]
    zoom: float
    focus: tuple[float, float]

    @property
    def scale(self) -> float:
        """Pixels per unit of the painting."""
        return max(self.size[0] / WIDTH, self.size[1] / HEIGHT) * self.zoom

    @property
    def slack(self) -> tuple[float, float]:
        """Pixels of painting beyond the screen, both sides together."""
        return WIDTH * self.scale - self.size[0], HEIGHT * self.scale - self.size[1]

    @property
    def reach(self) -> tuple[float, float]:
        """Pixels the nearest layer may move to either side."""
        x, y = self.slack
        most = self.size[0] * REACH
        return min(x / 2, most), min(y / 2, most * 0.6)

    @property
    def origin(self) -> tuple[float, float]:
        """Where the painting's top left falls at rest, so that the focus is near the middle."""
        return self._start(0), self._start(1)

    def _start(self, axis: int) -> float:
        whole = (WIDTH, HEIGHT)[axis] * self.scale
        wish = self.size[axis] * 0.5 - self.focus[axis] * whole
        reach = self.reach[axis]
        return min(-reach, max(self.size[axis] - whole + reach, wish))

    def offset(self, depth: float, pan: tuple[float, float]) -> tuple[float, float]:
        """Pixels from the painting's top left to the screen's, for a layer at this depth."""
        x, y = self.origin
        across, down = self.reach
        return x + pan[0] * across * depth, y + pan[1] * down * depth

    def back(
        self, point: tuple[float, float], depth: float, pan: tuple[float, float]
    ) -> tuple[float, float]:
        """The point of the painting under a point of the screen."""
        x, y = self.offset(depth, pan)
        return (point[0] - x) / self.scale, (point[1] - y) / self.scale


def lens_for(size: tuple[int, int], camera: str, focus: tuple[float, float]) -> Lens:
    """The lens of a camera order; an unknown order is looked at as `still`."""
    return Lens(size, ZOOMS.get(camera, ZOOMS["still"]), focus)

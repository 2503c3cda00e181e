"""Things that are made once and remembered, as many as fit into so many bytes.

What was asked for lately is never let go of, however large it is: a frame that needs more than fits
would otherwise make everything anew sixty times a second.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from functools import wraps
from typing import Generic, ParamSpec, TypeVar

import pygame

Made = TypeVar("Made")
Asked = ParamSpec("Asked")

LATELY = 400  # askings; a frame has about a hundred


class Shelf(Generic[Made]):
    """Remembers what it made, the latest asked for last.

    Args:
        most: bytes that are kept.
        weigh: the bytes of one thing.
    """

    def __init__(self, most: int, weigh: Callable[[Made], int]) -> None:
        self._most, self._weigh = most, weigh
        self._kept: OrderedDict[Hashable, tuple[Made, int, int]] = OrderedDict()
        self._held = self._asked = 0

    def get(self, key: Hashable, make: Callable[[], Made]) -> Made:
        """The thing of this key, made if it is not there."""
        self._asked += 1
        found = self._kept.pop(key, None)
        if found is None:
            made = make()
            weight = self._weigh(made)
            self._held += weight
        else:
            made, weight, _ = found
        self._kept[key] = (made, weight, self._asked)
        if found is None:
            self._tidy()
        return made

    def _tidy(self) -> None:
        while self._held > self._most:
            key, (_, weight, asked) = next(iter(self._kept.items()))
            if self._asked - asked < LATELY:
                return
            del self._kept[key]
            self._held -= weight

    @property
    def held(self) -> int:
        """Bytes that are kept now."""
        return self._held

    def clear(self) -> None:
        """Forget everything."""
        self._kept.clear()
        self._held = 0


def weight(surface: pygame.Surface) -> int:
    """The bytes of a picture."""
    return surface.get_width() * surface.get_height() * surface.get_bytesize()


def kept(
    shelf: Shelf[pygame.Surface],
) -> Callable[[Callable[Asked, pygame.Surface]], Callable[Asked, pygame.Surface]]:
    """Remember on this shelf what a function draws for its arguments."""

    def decorate(draw: Callable[Asked, pygame.Surface]) -> Callable[Asked, pygame.Surface]:
        @wraps(draw)
        def remembered(*args: Asked.args, **named: Asked.kwargs) -> pygame.Surface:
            key = (draw, args, tuple(sorted(named.items())))
            return shelf.get(key, lambda: draw(*args, **named))

        return remembered

    return decorate

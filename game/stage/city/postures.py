"""How the people of a place hold themselves: which of their painted postures is seen, and how one
gives way to the next.

A posture is a picture of its own, made ready with its place; here they are only blended. It knows
no tags and opens nothing: what is wanted and what is painted come in.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

import pygame

from game.stage.city.tiles import Piece

TURN = 0.6  # seconds from one posture to the next
OWN = ""  # the posture of somebody who makes no gesture

Spot = tuple[int, int]


@dataclass(frozen=True)
class Posture:
    """On the way from one gesture to another; share is how far, 0..1."""

    old: str = OWN
    new: str = OWN
    share: float = 1.0

    @property
    def turning(self) -> bool:
        """Whether two postures blend."""
        return self.share < 1


UNMOVED = Posture()


@dataclass
class Postures:
    """Follows what is wanted of everybody in one place. Times are seconds of one clock."""

    _place: object = None
    _turns: dict[str, tuple[str, str, float]] = field(default_factory=dict)

    def rest(self) -> None:
        """Whatever is wanted next is taken up at once, as in another place."""
        self._place = None

    def toward(
        self,
        place: object,
        painted: Mapping[str, Collection[str]],
        wanted: Mapping[str, str] | None,
        now: float,
        *,
        at_once: bool = False,
    ) -> Mapping[str, Posture]:
        """Everybody's posture at `now`.

        In another place all arrive at once, and so they do with `at_once`; a gesture that is not
        painted there is passed over. Where nothing is wanted (None) everybody stays as they are.
        """
        if place != self._place:
            self._place, self._turns, at_once = place, {}, True
        found = {}
        for who, gestures in painted.items():
            now_so = self._turns.get(who, (OWN, OWN, now))[1]
            gesture = now_so if wanted is None else wanted.get(who, OWN)
            found[who] = self._turn(who, gesture if gesture in gestures else OWN, now, at_once)
        return found

    def _turn(self, who: str, gesture: str, now: float, at_once: bool) -> Posture:
        old, new, since = self._turns.get(who, (OWN, OWN, now - TURN))
        if gesture != new and (at_once or now - since >= TURN):  # a turn ends before another begins
            old, new, since = new, gesture, now
        if at_once or now - since >= TURN:
            old, since = new, now - TURN
        self._turns[who] = (old, new, since)
        part = min(1.0, (now - since) / TURN)
        return Posture(old, new, part * part * (3 - 2 * part)) if old != new else Posture(new, new)


def blend(
    target: pygame.Surface, leaving: list[Piece], arriving: list[Piece], share: float
) -> None:
    """Blit two pictures over target as one, `share` (0..1) of it the arriving one.

    Both are added up first: laid over each other one by one, what stands behind would shine through
    where both are solid. Pieces are placed in points of the target.
    """
    boxes = [part.get_rect(topleft=(x, y)) for part, x, y in (*leaving, *arriving)]
    if not boxes:
        return
    bounds = boxes[0].unionall(boxes[1:]).clip(target.get_rect())
    if bounds.width == 0 or bounds.height == 0:
        return
    both = pygame.Surface(bounds.size, pygame.SRCALPHA, 32)
    weight = round(255 * share)
    for pieces, part_of_255 in ((leaving, 255 - weight), (arriving, weight)):
        one = pygame.Surface(bounds.size, pygame.SRCALPHA, 32)
        one.fblits([(part, (x - bounds.x, y - bounds.y)) for part, x, y in pieces if _plain(part)])
        one.fblits(
            [(part, (x - bounds.x, y - bounds.y)) for part, x, y in pieces if not _plain(part)],
            pygame.BLEND_PREMULTIPLIED,
        )
        one.fill((part_of_255,) * 4, special_flags=pygame.BLEND_RGBA_MULT)
        both.blit(one, (0, 0), special_flags=pygame.BLEND_RGBA_ADD)
    target.blit(both, bounds, special_flags=pygame.BLEND_PREMULTIPLIED)


def _plain(part: pygame.Surface) -> bool:
    return not part.get_flags() & pygame.SRCALPHA

"""Colours and measures: the only place where a number of pixels or a shade is chosen.

Everything is measured at 1920×1080 and scaled to the window; type is scaled by the player's text
size as well, and never falls under its floor. Nothing is drawn here.
"""

from __future__ import annotations

from dataclasses import dataclass

Colour = tuple[int, int, int]

CREAM: Colour = (252, 243, 230)
PAPER: Colour = (248, 237, 221)
LINEN: Colour = (238, 222, 200)
INK: Colour = (56, 36, 34)
FADED: Colour = (122, 86, 74)
CORAL: Colour = (232, 104, 74)
EMBER: Colour = (178, 62, 38)
SEAL: Colour = (144, 45, 26)  # a ground for cream: it reads at 7:1
PEACH: Colour = (244, 179, 147)
LAMP: Colour = (255, 203, 139)
WOOD: Colour = (169, 113, 75)
BARK: Colour = (98, 56, 38)
BRASS: Colour = (201, 160, 92)
PLUM: Colour = (91, 46, 63)
NIGHT: Colour = (30, 17, 21)
DEAD: Colour = (143, 163, 173)
BLACK: Colour = (0, 0, 0)

STAGE_COLOURS: dict[str, Colour] = {  # the colour of her line, by stage
    "new": (255, 168, 128),
    "curious": (255, 150, 112),
    "in_love": (255, 122, 92),
    "unsure": (240, 138, 120),
    "past_it": (255, 190, 150),
    "elsewhere": (250, 214, 184),
    "leaving": (255, 228, 204),
}

BODY = 28  # at 1080p; 18.7 px at 720p, above the floor of 18 px that readers ask for
SMALL = 22
HEAD = 40
TITLE = 150
LETTER = 36
FLOOR = 13  # no type is ever smaller, in pixels
LINE_LIMIT = 80  # characters


@dataclass(frozen=True)
class Measure:
    """Turns design numbers into pixels for one window and one text size (1.0 to 2.0)."""

    width: int
    height: int
    text: float = 1.0

    @property
    def unit(self) -> float:
        """Pixels per design pixel."""
        return min(self.width / 1920, self.height / 1080)

    @property
    def size(self) -> tuple[int, int]:
        return self.width, self.height

    def px(self, design: float) -> int:
        """A length in pixels, at least 1 when the design length is positive."""
        return max(round(design * self.unit), 1 if design > 0 else 0)

    def type(self, design: float) -> int:
        """A type size in pixels."""
        return max(round(design * self.unit * self.text), FLOOR)

    def em(self, design: float) -> int:
        """A length that grows with the text: paddings around type."""
        return max(round(design * self.unit * (1 + (self.text - 1) * 0.6)), 1)


STRONG: dict[Colour, Colour] = {  # what a shade becomes in high contrast: at least 7:1 on paper
    FADED: (92, 60, 50),
    EMBER: (128, 36, 18),
}


def strong(colour: Colour) -> Colour:
    """A colour of type, as it is in high contrast."""
    return STRONG.get(colour, colour)


def mix(a: Colour, b: Colour, share: float) -> Colour:
    """The colour `share` (0 to 1) of the way from a to b."""
    return (
        round(a[0] + (b[0] - a[0]) * share),
        round(a[1] + (b[1] - a[1]) * share),
        round(a[2] + (b[2] - a[2]) * share),
    )


def ease(share: float) -> float:
    """Slow at both ends; share is clamped to 0..1."""
    x = min(max(share, 0.0), 1.0)
    return x * x * (3 - 2 * x)


def luminance(colour: Colour) -> float:
    """Relative luminance, WCAG 2.2."""

    def linear(channel: int) -> float:
        c = channel / 255
        return c / 12.92 if c <= 0.04045 else float(((c + 0.055) / 1.055) ** 2.4)

    r, g, b = (linear(c) for c in colour)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(a: Colour, b: Colour) -> float:
    """Contrast ratio of two colours, 1 to 21, WCAG 2.2."""
    high, low = sorted((luminance(a), luminance(b)), reverse=True)
    return (high + 0.05) / (low + 0.05)

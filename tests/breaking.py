"""A verb that ends as it is told to, for the tests of the door."""

from __future__ import annotations

from game.errors import Trouble


def main(argv: list[str]) -> int:
    """End as argv says."""
    if argv == ["trouble"]:
        raise Trouble("Mend this line.", "story/main.ink", 3)
    if argv == ["mistake"]:
        raise ZeroDivisionError("a mistake of ours")
    if argv == ["stop"]:
        raise KeyboardInterrupt
    return int(argv[0])

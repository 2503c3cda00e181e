"""`python -m tests.force NAME`: one proof at its full size, its figures line by line."""

from __future__ import annotations

import argparse
import importlib
import sys

PROOFS = ("damage", "edits", "kills", "old", "soak")


def main() -> int:
    """Run the proof that was named; 1 when a bar is missed."""
    parser = argparse.ArgumentParser(prog="python -m tests.force", description=__doc__)
    parser.add_argument("name", choices=PROOFS)
    options, rest = parser.parse_known_args()
    return int(importlib.import_module(f"tests.force.{options.name}").main(rest))


if __name__ == "__main__":
    sys.exit(main())

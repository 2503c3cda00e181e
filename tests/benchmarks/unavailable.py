"""The one way a benchmark says that it cannot run here."""

from __future__ import annotations


class Unavailable(Exception):
    """What is missing, as a sentence."""

"""The parser: one file per family of ink's grammar, each a set of functions on a cursor."""

from .flow import story as parse

__all__ = ["parse"]

"""The word lists of the checks, from `lists.yaml`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

import yaml


def words(name: str) -> frozenset[str]:
    """The list of this name.

    Raises:
        KeyError: there is no such list.
    """
    return _lists()[name]


@cache
def _lists() -> Mapping[str, frozenset[str]]:
    text = Path(__file__).with_name("lists.yaml").read_text(encoding="utf-8")
    return {name: frozenset(str(listed).split()) for name, listed in yaml.safe_load(text).items()}

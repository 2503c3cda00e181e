"""The word lists of the checks, from `lists.yaml`."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import yaml


@cache
def words(name: str) -> frozenset[str]:
    """The list of this name.

    Raises:
        KeyError: there is no such list.
    """
    text = Path(__file__).with_name("lists.yaml").read_text(encoding="utf-8")
    return frozenset(str(yaml.safe_load(text)[name]).split())

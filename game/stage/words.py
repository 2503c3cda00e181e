"""The interface's own words, in every language, read from story/languages/CODE/ui.yaml.

Keys are readable paths (`settings.text_size`). English is always complete; a key that another
language lacks is shown in English. What the rooms behind say is wrong, `told` says in the same
language. It refuses to hold a word of the story.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from game.errors import Trouble
from game.sentences import Sentences, load


class Words:
    """Looks up interface texts in one language."""

    def __init__(self, folder: Path, language: str) -> None:
        self.language = language or "en"
        self._english = _read(folder / "en" / "ui.yaml")
        self._own = self._english if self.language == "en" else _read_if(folder, self.language)
        self._folder = folder
        self._sentences: Sentences | None = None  # read once something is wrong

    def __call__(self, key: str, **values: object) -> str:
        """The text of a key with {names} filled in. KeyError when English lacks it: a bug."""
        text = self._own.get(key) or self._english[key]
        return text.format(**values) if values else text

    def __contains__(self, key: str) -> bool:
        return key in self._english

    def told(self, trouble: Trouble | str) -> str:
        """What is wrong and how to mend it, in this language; as it came where that is unknown."""
        if self._sentences is None:
            self._sentences = load(self._folder, self.language)
        return self._sentences(str(trouble))

    def keys(self) -> frozenset[str]:
        return frozenset(self._own)


def _read_if(folder: Path, language: str) -> Mapping[str, str]:
    path = folder / language / "ui.yaml"
    return _read(path) if path.exists() else {}


def _read(path: Path) -> Mapping[str, str]:
    try:
        tree = yaml.load(path.read_text("utf-8"), Loader=_LOADER)
    except (OSError, yaml.YAMLError) as why:
        raise Trouble(f"The interface texts cannot be read ({why}).", str(path)) from why
    return dict(_flat(tree, ""))


def _flat(tree: Any, path: str) -> list[tuple[str, str]]:
    if isinstance(tree, dict):
        return [
            pair
            for key, branch in tree.items()
            for pair in _flat(branch, f"{path}.{key}" if path else str(key))
        ]
    return [(path, str(tree))]


_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

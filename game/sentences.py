"""What a person can put right, in the player's own language.

The rooms of the game say it in one English sentence, with a file, a number or a reason in it.
story/languages/CODE/troubles.yaml has the same sentences in another language. A sentence that is
not in it stays English: half a translation would be worse. It invents nothing and drops nothing:
the file's path stands before the sentence as it did.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Mapping
from pathlib import Path

import yaml

FILE = "troubles.yaml"
_GAP = re.compile(r"\\{(\w+)\\}")  # a {name} in a sentence that was escaped
_AT = re.compile(r"(?P<file>[^\s:][^\n]*?): (?P<rest>.+)", re.DOTALL)

log = logging.getLogger(__name__)


class Sentences:
    """Looks up finished sentences.

    Args:
        entries: English sentence -> sentence of the language, both with the same {names}.
    """

    def __init__(self, entries: Mapping[str, str]) -> None:
        self._entries = [(_pattern(english), own) for english, own in entries.items()]

    def __call__(self, text: str) -> str:
        """One or several sentences, with or without a file before them; as they are if unknown."""
        return self._found(text) or text

    def _found(self, text: str) -> str:
        """The text in the language, "" where any part of it is unknown."""
        for pattern, own in self._entries:
            hit = pattern.fullmatch(text)
            if hit is None:
                continue
            gaps = hit.groupdict()
            more = gaps.pop("_more", None)
            rest = self._found(more) if more else ""
            if more and not rest:
                continue
            values = {name: self(value) for name, value in gaps.items()}
            return f"{own.format(**values)} {rest}".strip()
        at = _AT.fullmatch(text)
        rest = self._found(at["rest"]) if at is not None else ""
        return f"{at['file']}: {rest}" if at is not None and rest else ""


def load(languages: Path, code: str) -> Sentences:
    """The sentences of a language; none where there is no such file, as for English.

    Args:
        languages: the folder story/languages.
    """
    path = languages / code / FILE
    try:
        found = yaml.safe_load(path.read_text("utf-8")) if path.exists() else {}
    except (OSError, ValueError, yaml.YAMLError) as why:  # whoever asks has something worse to tell
        log.error("%s: The sentences cannot be read (%s).", path, why)
        found = {}
    entries = found.items() if isinstance(found, dict) else ()
    return Sentences({str(english): str(own) for english, own in entries})


def _pattern(english: str) -> re.Pattern[str]:
    """What the sentence looks like with its gaps filled, and with others after it.

    A gap at the beginning holds no colon, so that no file's name falls into it; after one at the
    end nothing more is looked for, since nobody could tell where it ends.
    """
    filled = _GAP.sub(r"(?P<\1>.+?)", re.escape(english))
    if english.startswith("{"):
        filled = filled.replace(".+?", "[^:]+?", 1)
    more = "" if english.endswith("}") else "(?: (?P<_more>.+))?"
    return re.compile(filled + more, re.DOTALL)

"""What is said of a finding, and in which words: the story's `proof.yaml`, read and woven.

The story decides every sentence; here one is taken by stage, kind and chance, and the words of the
page are put in, with the Korean particle that fits. Nothing is said twice on one page.
"""

from __future__ import annotations

import zlib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from game.errors import Trouble
from game.improv.weave import BadPlace, places, weave
from game.improv.world import LANGUAGES
from game.proof.reading import KINDS, Finding

CLEAN = "clean"
SAID = (*KINDS, CLEAN)
HOLES = dict.fromkeys(KINDS, ("word", "right", "times")) | {CLEAN: ()}
FILE = "proof.yaml"

Lines = Mapping[str, tuple[Mapping[str, str], ...]]  # by kind: the sentence in each language


@dataclass(frozen=True)
class Voice:
    """Her remarks by stage, in the order of the stages."""

    stages: Mapping[str, Lines]

    def remark(
        self,
        finding: Finding | None,
        stage: str,
        language: str,
        seed: int,
        said: Collection[str] = (),
    ) -> str:
        """What she says of a finding; of None, that there is nothing to mend.

        Args:
            finding: what she found.
            stage: of her growth; one without remarks borrows those of the last that has some.
            language: "en" or "ko".
            seed: makes the choice repeatable.
            said: what she said already; something else is taken while there is something else.
        """
        lines = self._lines(stage).get(finding.kind if finding else CLEAN, ())
        if not lines:
            return ""
        word = finding.word if finding else ""
        first = zlib.crc32(f"{seed}/{stage}/{word}".encode()) % len(lines)
        order = [*lines[first:], *lines[:first]]
        spoken = [_spoken(line, language, finding) for line in order]
        return next((one for one in spoken if one not in said), spoken[0])

    def _lines(self, stage: str) -> Lines:
        if stage in self.stages:
            return self.stages[stage]
        return list(self.stages.values())[-1] if self.stages else {}


def _spoken(line: Mapping[str, str], language: str, finding: Finding | None) -> str:
    written = line.get(language) or line["en"]
    if finding is None:
        return written
    holes = {"word": finding.word, "right": finding.right, "times": str(finding.times)}
    return weave(written, holes)


def load_voice(story: Path) -> Voice:
    """The remarks of a story folder; a story without the file has none.

    Raises:
        Trouble: it is no YAML, or a remark is not as the writer's guide gives it.
    """
    path = story / FILE
    if not path.is_file():
        return Voice({})
    try:
        found = yaml.safe_load(path.read_text(encoding="utf-8-sig")) or {}
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 0
        raise Trouble(f"This is not YAML: {error.problem}.", str(path), line) from error
    if not isinstance(found, dict):
        raise Trouble("Write a stage of hers (`new:`), then kinds of findings.", str(path))
    return Voice({str(stage): _stage(str(stage), said, path) for stage, said in found.items()})


def _stage(stage: str, said: Any, path: Path) -> Lines:
    if not isinstance(said, dict) or not set(said) <= set(SAID):
        raise Trouble(f"Under `{stage}` there may be {', '.join(SAID)}, each a list.", str(path))
    return {
        kind: tuple(_line(f"{stage}: {kind}", HOLES[kind], one, path) for one in lines or ())
        for kind, lines in said.items()
    }


def _line(where: str, holes: Collection[str], line: Any, path: Path) -> Mapping[str, str]:
    if not isinstance(line, dict) or not {"en"} <= set(line) <= set(LANGUAGES):
        raise Trouble(f"Write a remark of `{where}` as {{en: “…”, ko: “…”}}.", str(path))
    for words in line.values():
        try:
            wrong = next((slot for slot in places(str(words)) if slot not in holes), "")
        except BadPlace as bad:
            raise Trouble(f"In `{where}`, {bad}.", str(path)) from None
        if wrong:
            known = ", ".join(f"{{{hole}}}" for hole in holes) or "no places"
            raise Trouble(f"In `{where}`, {{{wrong}}} is nothing; it may have {known}.", str(path))
    return {str(language): str(words) for language, words in line.items()}

"""The public conformance suite for ink, where it is at hand; it is data, and never copied here."""

from __future__ import annotations

from pathlib import Path

import pytest
from bink.story import Story

from game.ink import compile_story

SUITE = Path(__file__).parents[3] / "shared" / "ink-proof"
CASES = sorted(SUITE.glob("I*/story.ink"))
# Drawn at random: which choice comes first differs from one runtime to the next.
RANDOM = {"I107"}

pytestmark = pytest.mark.skipif(not CASES, reason="no ../shared/ink-proof beside the project")


def transcript(json: str, picks: list[int]) -> str:
    story = Story(json)
    story.set_error_handler(lambda message, is_error: None)
    out: list[str] = []
    while True:
        while story.can_continue():
            out.append(story.cont())
            tags = list(story.tags)
            if tags:
                out.append("# tags: " + ", ".join(tags) + "\n")
        choices = list(story.choices)
        if not choices:
            return "".join(out)
        out.append("\n" + "".join(f"{n}: {text}\n" for n, text in enumerate(choices, 1)) + "?> ")
        if not picks:
            return "".join(out)
        story.choose_choice_index(picks.pop(0) - 1)


def tidy(text: str) -> list[str]:
    return [line.rstrip() for line in text.strip().splitlines()]


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.parent.name)
def test_transcript(path: Path) -> None:
    found = compile_story(
        path.name, lambda name: (path.parent / name).read_text(encoding="utf-8-sig")
    )
    assert found.json is not None, found.diagnostics
    picks = [int(n) for n in (path.parent / "input.txt").read_text().split()]
    said = tidy(transcript(found.json, picks))
    wanted = tidy((path.parent / "transcript.txt").read_text(encoding="utf-8"))
    if path.parent.name in RANDOM:
        assert len(said) == len(wanted)
    else:
        assert said == wanted

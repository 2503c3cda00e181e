"""Any ink story as a bare transcript: text as it comes, numbered choices, tags.

The form is that of the ink-proof conformance suite, so that another compiler's output can be
compared with it. None of the game is here: no cast, no windows, no saves.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TextIO

from game.errors import Trouble
from game.play.story import Passage, Story


def play_plain(story: Story, numbers: Iterable[str], out: TextIO) -> None:
    """Play until the story or the numbers end.

    Args:
        story: freshly made.
        numbers: the choices to take, counted from 1, one a line; empty lines are passed over.
        out: where the transcript goes.

    Raises:
        Trouble: a line is no number of a choice, or the runtime has given up.
    """
    answers = (line.strip() for line in numbers if line.strip())
    while True:
        passage = story.run()
        _print(passage, out)
        if passage.fault:
            raise Trouble(f"The story broke off in knot {passage.knot or '(top)'}: {passage.fault}")
        if not passage.options:
            return
        answer = next(answers, None)
        if answer is None:
            out.write("\n")
            return
        story.choose(_index(answer, len(passage.options)))


def _print(passage: Passage, out: TextIO) -> None:
    for line in passage.lines:
        out.write(line.text + "\n")
        if line.tags:
            out.write(f"# tags: {', '.join(line.tags)}\n")
    if passage.options:
        out.write("\n")
        for option in passage.options:
            out.write(f"{option.index + 1}: {option.text}\n")
        out.write("?> ")
        out.flush()


def _index(answer: str, count: int) -> int:
    if not answer.isdecimal() or not 1 <= int(answer) <= count:
        raise Trouble(f"“{answer}” is no choice here; give a number from 1 to {count}.")
    return int(answer) - 1

"""The trail of steps, where it is at its longest."""

from __future__ import annotations

from game.play.messages import Kind, Message, Scene
from game.play.steps import KEPT_STEPS, Step, Trail


def step(number: int) -> Step:
    said = Message(number, Kind.NARRATION, "", f"Line {number}.")
    return Step("choice", (said,), "{}", Scene(), (), (), "knot")


def test_of_steps_too_far_back_only_the_words_are_kept() -> None:
    trail = Trail()
    for number in range(KEPT_STEPS + 50):
        trail.add(step(number), 1)
    assert [message.number for message in trail.transcript] == list(range(KEPT_STEPS + 50))
    backs = 0
    while trail.can_back:
        trail.back()
        backs += 1
    assert backs == KEPT_STEPS - 1 >= 500
    assert trail.transcript[-1].number == 50

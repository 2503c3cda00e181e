"""The ways that were left for another, as the player is shown them. Pure: reads a trail."""

from __future__ import annotations

from collections.abc import Sequence

from game.play.messages import Fork
from game.play.scene import fold
from game.play.steps import Branch, Step, Trail


def forks(trail: Trail) -> tuple[Fork, ...]:
    """The branches of a trail, the last one left first; without those that were said again."""
    found = [_described(trail, number, one) for number, one in enumerate(trail.branches)]
    return tuple(fork for fork in reversed(found) if fork is not None)


def _described(trail: Trail, number: int, branch: Branch) -> Fork | None:
    start = _alike(trail.steps, branch.steps)
    if start == len(branch.steps):
        return None  # all of it was said again
    shared = branch.steps[:start]
    own = [message for step in branch.steps[start:-1] for message in step.messages]
    own += branch.steps[-1].messages[: branch.seen]
    scene = branch.steps[-1].scene
    for message in own[-branch.seen :] if branch.seen else ():
        scene = fold(scene, message.tags)
    return Fork(
        number=number,
        message=len(branch.earlier) + sum(len(step.messages) for step in shared),
        first=own[0] if own else None,
        last=own[-1] if own else None,
        lines=len(own),
        chapter=scene.chapter,
        title=scene.title,
    )


def _alike(steps: Sequence[Step], others: Sequence[Step]) -> int:
    """How many steps two ways begin with in common, by what was said."""
    pairs = zip(steps, others, strict=False)
    most = min(len(steps), len(others))
    same = (one is other or one.messages == other.messages for one, other in pairs)
    return next((place for place, alike in enumerate(same) if not alike), most)

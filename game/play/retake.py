"""Taking up a performance in a story that was edited: the same place, or the nearest that is left.

The choices are made again, step by step, from the best place to begin (`restage` knows which). What
was said stays said, and every variable keeps its value. Nothing here asks the player or speaks.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from game.play import director
from game.play.messages import Message
from game.play.restage import Anchor, alike, anchors, entered, matching, recognised, retold
from game.play.scene import argument, fold
from game.play.standing import RESTAGED, Standing, opened, split_point
from game.play.steps import Step, Trail
from game.play.story import Passage, with_values


class Retake:
    """The way back into a performance, told where it stands."""

    def __init__(self, standing: Standing) -> None:
        self._on = standing

    def restage(self, same: Collection[str], story: str) -> None:
        """Stand in an edited story: at the same place, or at the nearest one that is left.

        Args:
            same: knots that are known to be as they were.
            story: the identity of the story as it was; branches are taken up when they are wanted.
        """
        old, beginning = self._on.trail, self._on.story.save()
        if not old.last:
            old.keep(old.as_branch())
        aside = [replace(one, story=one.story or story) for one in old.branches]
        best, reached = Trail(), -1
        for anchor in anchors(old, self._on.story.knots, same):
            end = self._replayed(old, anchor, beginning)
            if end > reached:
                best, reached = self._on.trail, end
            if reached >= old.at:
                break
        self._on.trail = best if reached >= old.at else old
        if reached < old.at:
            self._to_nearest(best, reached, beginning)
        self._on.trail.branches = aside

    def _replayed(self, old: Trail, anchor: Anchor, beginning: str) -> int:
        """Make the choices of a trail again, from an anchor on; the last step that was reached.

        State and values are kept: after each step every variable has the value it had. Where not
        all choices could be made, the trail ends with a step that is known for what it was.
        """
        self._on.trail = trail = _until(old, anchor)
        self._on.story.load(beginning)
        reached = anchor.step - 1 if anchor.kept else -1
        if anchor.kept and not self._on.story.load(trail.here.state):
            return -1
        if anchor.knot:
            if trail.before:
                self._on.story.adopt(trail.before)
            if not self._on.story.jump(anchor.knot):
                return -1
        length = len(trail.steps)
        for at in range(anchor.step, old.at + 1):
            known = self._step_again(old, at, anchor)
            if known is None:
                del trail.steps[length:]
                trail.at = max(length - 1, 0)
                return reached
            if known or at == old.at:
                reached, length = at, len(trail.steps)
        if anchor.step > old.at:  # nothing the player has come to was edited
            self._on.contract = self._on.window(trail.here.point, trail.here.options)
            trail.show(old.shown)
        return reached

    def _step_again(self, old: Trail, at: int, anchor: Anchor) -> bool | None:
        """Make one step of a trail again; None where it cannot be, else whether it is known."""
        step, first = old.steps[at], not anchor.kept and at == anchor.step
        if first:
            step = _from_message(step, anchor.message)
        elif step.took >= 0 and not self._chosen_again(old.steps[at - 1], step.took):
            return None
        if not first and step.took < 0:
            return self._said_again(step) or None
        shown = old.shown - (anchor.message if first else 0)
        head = first and bool(anchor.knot)
        lines = self._told_again(step, shown if at == old.at else None, head)
        if lines is None:
            return None
        return recognised(step, lines, self._on.trail.here.options)

    def _chosen_again(self, before: Step, took: int) -> bool:
        """Take the option that was taken, if it is still on offer."""
        taken = next((option for option in before.options if option.index == took), None)
        options = self._on.trail.here.options
        option = matching(taken, before.options, options) if taken else None
        if option is not None:
            self._on.story.choose(option.index)
        return option is not None

    def _told_again(self, old: Step, shown: int | None, head: bool) -> tuple[Message, ...] | None:
        """Make a step anew of what ink says now: its lines, None where that is no step.

        Args:
            old: the step as it was.
            shown: how many of its messages are, None for a step that was read.
            head: a knot was entered for it, whose first line has to be the one it was.
        """
        passage = self._on.story.run()
        if passage.fault or not (passage.lines or passage.options):
            return None
        lines, point = split_point(passage.lines)
        last = shown is not None
        said, rest = old.messages[:shown], old.messages[len(old.messages[:shown]) :]
        new = tuple(self._on.line(line, place) for place, line in enumerate(lines))
        if head and not (new and any(alike(old.ink[0], one) for one in new[:3])):
            return None
        self._on.story.recall(old.state)
        messages, count = retold(said, rest, new, last)
        self._on.contract = self._on.window(point, passage.options)
        tags = [tag for line in passage.lines for tag in line.tags]
        talk = old.talk if argument(old.point, "improv") == argument(point, "improv") else None
        step = replace(
            old,
            messages=messages,
            state=self._on.story.save(),
            scene=self._on.scene if self._on.trail.steps else old.scene,
            point=point,
            options=passage.options,
            knot=passage.knot,
            known=opened(old.known, tags),
            talk=(talk or director.open(self._on.contract)) if self._on.contract else None,
            language=self._on.language,
        )
        self._on.trail.add(step, count)
        return new

    def _said_again(self, old: Step) -> bool:
        """Keep a turn of a window as it was said, if that window is still open here."""
        here = self._on.trail.here
        if here.talk is None or argument(here.point, "improv") != argument(old.point, "improv"):
            return False
        self._on.story.recall(old.state)
        step = replace(
            old,
            state=self._on.story.save(),
            scene=self._on.scene,
            point=here.point,
            options=here.options,
            knot=here.knot,
            language=self._on.language,
        )
        self._on.trail.add(step, len(step.messages))
        return True

    def _to_nearest(self, best: Trail, reached: int, beginning: str) -> None:
        """Stand at the nearest place that is left, with the variables as they were.

        In the last knot that is left, that is where the choices still lead, or else its head. A
        knot that cannot be entered from outside (a tunnel, say) is passed over. What was said
        stays in the transcript.

        Args:
            best: the trail of the choices that could be made again, up to
            reached: this step, -1 where not even the first could.
        """
        old = self._on.trail
        for knot, before in entered(old):
            if reached >= 0 and knot in (old.steps[reached].knot, best.here.knot):
                break
            ready = with_values(before or beginning, old.here.state)
            passage = self._head(knot, ready, beginning)
            if passage is not None:
                self._begin_knot_again(passage, ready)
                return
        if reached >= 0:
            self._stand_in(best, old.steps[reached + 1 : old.at], old)
            return
        self._on.begin_anew()
        self._on.story.adopt(old.here.state, place=False)
        passage = self._on.story.run()
        self._begin_knot_again(passage, with_values(beginning, old.here.state))

    def _head(self, knot: str, ready: str, beginning: str) -> Passage | None:
        """What a knot says from its head in this state, None where it cannot be played from there.

        What was visited is as it was when that knot was entered: choices that can be taken once
        are on offer again, or the story might stop there.
        """
        self._on.story.load(beginning)
        self._on.story.adopt(ready)
        if not self._on.story.jump(knot):
            return None
        passage = self._on.story.run()
        sound = not passage.fault and (passage.lines or passage.options)
        return passage if sound else None

    def _begin_knot_again(self, passage: Passage, before: str) -> None:
        """Stand at the head of a knot, which said this; one cannot go back through what was."""
        old = self._on.trail.here
        earlier = self._on.transcript
        scene, self._on.trail = self._on.scene, Trail(earlier=earlier, before=before)
        self._on.tell(RESTAGED)
        self._on.story.recall(old.state)
        self._on.add("start", (), passage, shown=1)
        known = tuple(dict.fromkeys((*old.known, *self._on.trail.here.known)))
        self._on.trail.amend(scene=scene, known=known, used=old.used, memory=old.memory)

    def _stand_in(self, best: Trail, lost: Sequence[Step], old: Trail) -> None:
        """Stand at the end of the last step that could be made again; what was said stays said."""
        said = [message for step in lost for message in step.messages]
        said += old.here.messages[: old.shown]
        bare = tuple(replace(message, tags=()) for message in said)
        self._on.trail, last = best, best.here
        best.show(len(last.messages))
        self._on.tell(RESTAGED)
        self._on.story.load(last.state)
        self._on.story.recall(old.here.state)
        best.amend(
            messages=(*last.messages, *bare),
            state=self._on.story.save(),
            known=tuple(dict.fromkeys((*old.here.known, *last.known))),
            used=old.here.used,
            memory=old.here.memory,
            answered=True,
        )
        best.show(len(best.here.messages))
        self._on.contract = self._on.window(last.point, last.options) if last.talk else None


def _until(old: Trail, anchor: Anchor) -> Trail:
    """A trail up to an anchor: with its steps where they are kept, else only what they said."""
    steps = old.steps[: anchor.step]
    if anchor.kept:
        trail = Trail(old.earlier, old.before, steps, len(steps) - 1)
        trail.show(len(trail.here.messages))
        return trail
    said = [message for step in steps for message in step.messages]
    first = old.steps[anchor.step].messages[: anchor.message]
    return Trail((*old.earlier, *said, *first), steps[-1].state if steps else old.before)


def _from_message(step: Step, first: int) -> Step:
    """A step without its messages before one of them; the scene is what those made of it."""
    scene = step.scene
    for message in step.messages[:first]:
        scene = fold(scene, message.tags)
    return replace(step, messages=step.messages[first:], scene=scene)

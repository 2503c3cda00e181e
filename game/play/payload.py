"""A performance as plain data, and back: what a save holds below its header.

Every message is kept as it was said. Of what a step carries over from the one before (the ink
state, the scene, what is known), only the difference is kept, as a JSON merge patch (RFC 7396):
that makes five hundred steps a few hundred kilobytes. A branch is told by the way it leaves, the
place where it does and its own steps. No file is touched here, and nothing is
repaired: `saves` has checked the shape before it comes here.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from game.errors import Trouble
from game.play.director import TalkState
from game.play.memory import Memory
from game.play.messages import Kind, Message, Option, Scene
from game.play.steps import Branch, Step, Trail, shared

Data = dict[str, Any]


class Packer:
    """Packs a trail again and again; steps packed before are not packed anew."""

    def __init__(self) -> None:
        self._done: dict[tuple[int, int], tuple[Step | None, Step, Data]] = {}
        self._carried: tuple[Step | None, Data] = (None, {})

    def pack(self, trail: Trail) -> Data:
        """The trail as plain data, with the transcript whole and every branch."""
        used: dict[tuple[int, int], tuple[Step | None, Step, Data]] = {}
        steps = self._line(trail.steps, 0, used)
        branches = []
        lines: list[Sequence[Step]] = [trail.steps]
        for branch in trail.branches:
            common = [shared(line, branch.steps) for line in lines]
            start = max(common)
            of = common.index(start)
            same = _same(trail.earlier, branch.earlier)
            branches.append(
                {
                    "of": of,
                    "from": start,
                    "steps": self._line(branch.steps, start, used),
                    "seen": branch.seen,
                    "story": branch.story,
                    "earlier": same,
                    "more": [_message(message) for message in branch.earlier[same:]],
                    "before": None if branch.before == trail.before else branch.before,
                }
            )
            lines.append(branch.steps)
        self._done = used
        return {
            "earlier": [_message(message) for message in trail.earlier],
            "before": trail.before,
            "at": trail.at,
            "shown": trail.shown,
            "seen": trail.seen,
            "steps": steps,
            "branches": branches,
        }

    def _line(
        self,
        steps: Sequence[Step],
        start: int,
        used: dict[tuple[int, int], tuple[Step | None, Step, Data]],
    ) -> list[Data]:
        """The steps of a way from one of them on, each as its difference from the one before."""
        packed = []
        for place in range(start, len(steps)):
            before, step = steps[place - 1] if place else None, steps[place]
            key = (id(before), id(step))
            used[key] = self._done.get(key) or (before, step, self._packed(before, step))
            packed.append(used[key][2])
        return packed

    def _packed(self, before: Step | None, step: Step) -> Data:
        was = self._carries(before)
        carried = self._carries(step)
        return {
            "deed": step.deed,
            "messages": [_message(message) for message in step.messages],
            "point": list(step.point),
            "options": [[one.index, one.text, list(one.tags)] for one in step.options],
            "knot": step.knot,
            "talk": step.talk.to_data() if step.talk else None,
            "answered": step.answered,
            "leaving": step.leaving,
            "took": step.took,
            "language": step.language,
            "records": [dict(record) for record in step.records],
            "carried": difference(was, carried),
        }

    def _carries(self, step: Step | None) -> Data:
        """What the next step is told by its difference from."""
        if step is None:
            return {}
        if self._carried[0] is not step:
            carried = {
                "state": json.loads(step.state),
                "scene": {
                    **asdict(step.scene),
                    "present": list(step.scene.present),
                    "gestures": [list(pair) for pair in step.scene.gestures],
                },
                "known": list(step.known),
                "used": list(step.used),
                "memory": step.memory.to_data(),
            }
            self._carried = (step, carried)
        return self._carried[1]


def _same(one: Sequence[Message], other: Sequence[Message]) -> int:
    """How many messages two of them begin with in common."""
    pairs = zip(one, other, strict=False)
    most = min(len(one), len(other))
    return next((place for place, (a, b) in enumerate(pairs) if a != b), most)


def unpack(data: Mapping[str, Any]) -> Trail:
    """The trail that was packed.

    Raises:
        Trouble: it is not what `pack` gives.
    """
    try:
        return _unpacked(data)
    except (KeyError, IndexError, TypeError, ValueError, AttributeError) as mistake:
        raise Trouble("This save is damaged: its parts do not fit together.") from mistake


def _unpacked(data: Mapping[str, Any]) -> Trail:
    earlier = _messages(data["earlier"], 0)
    steps, carried = _steps([], [], data["steps"], len(earlier))
    lines, carries, branches = [steps], [carried], []
    for one in data["branches"]:
        of, start = one["of"], one["from"]
        own = earlier[: one["earlier"]]
        own += _messages(one["more"], len(own))
        line, carry = _steps(lines[of][:start], carries[of][:start], one["steps"], len(own))
        lines.append(line)
        carries.append(carry)
        before = data["before"] if one["before"] is None else one["before"]
        seen = min(one["seen"], len(line[-1].messages))
        branches.append(Branch(tuple(line), seen, own, before, one["story"]))
    at = min(data["at"], len(steps) - 1)
    return Trail(
        earlier=earlier,
        before=data["before"],
        steps=steps,
        at=at,
        shown=min(data["shown"], len(steps[at].messages)),
        seen=min(data["seen"], len(steps[-1].messages)),
        branches=branches,
    )


def _steps(
    begun: list[Step], carries: list[Data], packed: Sequence[Data], number: int
) -> tuple[list[Step], list[Data]]:
    """The steps of a way that goes on from some others, and what each of them carries.

    Args:
        number: of the first message of the way.
    """
    steps, carries = list(begun), list(carries)
    number += sum(len(step.messages) for step in begun)
    for one in packed:
        carried = patched(carries[-1] if carries else {}, one["carried"])
        carries.append(carried)
        steps.append(_step(one, carried, number))
        number += len(one["messages"])
    return steps, carries


def _step(one: Data, carried: Data, number: int) -> Step:
    scene = carried["scene"]
    return Step(
        deed=one["deed"],
        messages=_messages(one["messages"], number),
        state=json.dumps(carried["state"]),
        scene=Scene(
            **{
                **scene,
                "present": tuple(scene["present"]),
                "gestures": tuple((who, how) for who, how in scene.get("gestures", ())),
            }
        ),
        point=tuple(one["point"]),
        options=tuple(Option(index, text, tuple(tags)) for index, text, tags in one["options"]),
        knot=one["knot"],
        known=tuple(carried["known"]),
        used=tuple(carried["used"]),
        memory=Memory.from_data(carried["memory"]),
        talk=TalkState.from_data(one["talk"]) if one["talk"] else None,
        answered=one["answered"],
        leaving=one["leaving"],
        took=one["took"],
        language=one["language"],
        records=tuple(one["records"]),
    )


def _message(message: Message) -> Data:
    """What differs from a plain line of narration need not be said."""
    data: Data = {"n": message.number, "kind": message.kind.value, "text": message.text}
    if message.speaker:
        data["speaker"] = message.speaker
    if message.tags:
        data["tags"] = list(message.tags)
    if message.origin != "ink":
        data["origin"] = message.origin
    if message.source:
        data["source"] = message.source
    return data


def _messages(packed: Sequence[Data], first: int) -> tuple[Message, ...]:
    """Messages, numbered in their order: pages are found by these numbers."""
    return tuple(_read_message(one, number) for number, one in enumerate(packed, first))


def _read_message(data: Mapping[str, Any], number: int) -> Message:
    return Message(
        number=number,
        kind=Kind(data["kind"]),
        speaker=data.get("speaker", ""),
        text=data["text"],
        tags=tuple(data.get("tags", ())),
        origin=data.get("origin", "ink"),
        source=data.get("source", ""),
    )


def difference(old: Data, new: Data) -> Data:
    """The merge patch that makes `new` of `old`. No value of either may be None."""
    patch: Data = {name: None for name in old if name not in new}
    for name, value in new.items():
        before = old.get(name)
        if isinstance(value, dict) and isinstance(before, dict):
            inner = difference(before, value)
            if inner:
                patch[name] = inner
        elif name not in old or before != value:
            patch[name] = value
    return patch


def patched(old: Data, patch: Mapping[str, Any]) -> Data:
    """What a merge patch makes of `old`, which stays as it is."""
    new = dict(old)
    for name, value in patch.items():
        if value is None:
            new.pop(name, None)
        elif isinstance(value, Mapping):
            inner = new.get(name)
            new[name] = patched(inner if isinstance(inner, dict) else {}, value)
        else:
            new[name] = value
    return new

"""A performance as plain data, and back: what a save holds below its header.

Every message is kept as it was said. Of what a step carries over from the one before (the ink
state, the scene, what is known), only the difference is kept, as a JSON merge patch (RFC 7396):
that makes five hundred steps a few hundred kilobytes. No file is touched here, and nothing is
repaired: `saves` has checked the shape before it comes here.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from typing import Any

from game.play.director import TalkState
from game.play.memory import Memory
from game.play.messages import Kind, Message, Option, Scene
from game.play.steps import Step, Trail

Data = dict[str, Any]


class Packer:
    """Packs a trail again and again; steps packed before are not packed anew."""

    def __init__(self) -> None:
        self._steps: list[Step] = []
        self._carried: list[Data] = []
        self._packed: list[Data] = []

    def pack(self, trail: Trail) -> Data:
        """The trail as plain data, with the transcript whole."""
        kept = self._same(trail.steps)
        del self._steps[kept:], self._carried[kept:], self._packed[kept:]
        for step in trail.steps[kept:]:
            self._add(step)
        return {
            "earlier": [_message(message) for message in trail.earlier],
            "before": trail.before,
            "at": trail.at,
            "shown": trail.shown,
            "seen": trail.seen,
            "steps": list(self._packed),
        }

    def _same(self, steps: list[Step]) -> int:
        """How many of these steps were packed before, one after the other."""
        pairs = zip(self._steps, steps, strict=False)
        most = min(len(self._steps), len(steps))
        return next((place for place, (old, new) in enumerate(pairs) if old is not new), most)

    def _add(self, step: Step) -> None:
        carried = {
            "state": json.loads(step.state),
            "scene": {**asdict(step.scene), "present": list(step.scene.present)},
            "known": list(step.known),
            "used": list(step.used),
            "memory": step.memory.to_data(),
        }
        self._packed.append(
            {
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
                "carried": difference(self._carried[-1] if self._carried else {}, carried),
            }
        )
        self._steps.append(step)
        self._carried.append(carried)


def unpack(data: Mapping[str, Any]) -> Trail:
    """The trail that was packed.

    Raises:
        Trouble: a talk or a memory in it cannot be read.
    """
    steps = list(_steps(data["steps"]))
    at = min(data["at"], len(steps) - 1)
    return Trail(
        earlier=tuple(_read_message(one) for one in data["earlier"]),
        before=data.get("before", ""),
        steps=steps,
        at=at,
        shown=min(data["shown"], len(steps[at].messages)),
        seen=min(data["seen"], len(steps[-1].messages)),
    )


def _steps(packed: list[Data]) -> Iterator[Step]:
    carried: Data = {}
    for one in packed:
        carried = patched(carried, one["carried"])
        scene = carried["scene"]
        yield Step(
            deed=one["deed"],
            messages=tuple(_read_message(message) for message in one["messages"]),
            state=json.dumps(carried["state"]),
            scene=Scene(**{**scene, "present": tuple(scene["present"])}),
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


def _read_message(data: Mapping[str, Any]) -> Message:
    return Message(
        number=data["n"],
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

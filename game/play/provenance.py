"""Where an improvised line came from, told: from the steps of a performance, for `her replay` and
for the page a key opens in the window.

Pure: reads steps and gives values and lines of text. It remembers nothing itself; what is not in a
step (an old save's acts, say) is left out and never guessed. Nothing here is for a player to read
unasked, so its words are English in every language, like the codes of the checks.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from game.improv.condition import VALUES
from game.play.messages import Kind, Message
from game.play.steps import Step, Trail


@dataclass(frozen=True)
class Provenance:
    """One improvised turn and all that is known of it.

    lines are the messages she said in it, words what the player had said ("" for silence). before
    and after are the story values around the turn. kept is what was pinned in memory, by slot.
    record is the improviser's own (`game.improv.improviser.Record` as plain data).
    """

    window: str
    turn: int
    lines: tuple[Message, ...]
    words: str
    before: Mapping[str, int]
    after: Mapping[str, int]
    kept: Mapping[str, str]
    leaving: str
    record: Mapping[str, Any]


def turns(trail: Trail) -> Iterator[Provenance]:
    """Every improvised turn that the trail still holds, in order."""
    for place, step in enumerate(trail.steps):
        if step.deed in ("say", "silence"):
            yield from _of_step(step, trail.steps[place - 1] if place else None)


def of_line(trail: Trail, number: int) -> Provenance | None:
    """Where the message with this number came from; None unless it was improvised and is held."""
    for one in turns(trail):
        if any(line.number == number for line in one.lines):
            return one
    return None


def told(provenance: Provenance) -> tuple[str, ...]:
    """Everything about a turn, as lines of text."""
    record = provenance.record
    lines = [f"{provenance.window}, turn {provenance.turn}, move {record.get('move', '?')}"]
    lines.append(f"heard: {provenance.words!r} as {_listed(record.get('acts', ()))}")
    lines.append(f"values: {_values(provenance)}")
    lines.append(f"memories: {_listed(record.get('memories', ()))}{_quoted(record)}")
    lines += [f"kept: {slot} = {words!r}" for slot, words in provenance.kept.items()]
    if provenance.leaving:
        lines.append(f"leads out by: {provenance.leaving}")
    speakers = _listed(record.get("engines", ()))
    model = record.get("model") or speakers
    lines.append(f"engine: {model}; shown words by {speakers}; seed {record.get('seed', '?')}")
    for reply in record.get("reply_ids", ()):
        lines.append(f"reply: {reply}")
    for attempt in record.get("attempts", ()):
        lines += _attempt(attempt)
    if record.get("interrupted"):
        lines.append("interrupted by the player")
    first = record.get("first_ms")
    when = "no sentence" if first is None else f"first sentence after {first} ms"
    lines.append(f"time: {when}, {record.get('ms', 0)} ms in all")
    return tuple(lines)


def _of_step(step: Step, before: Step | None) -> Iterator[Provenance]:
    lines = tuple(one for one in step.messages if one.origin == "improv")
    heard = [one for one in step.messages if one.kind in (Kind.PLAYER, Kind.SILENCE)]
    for record in step.records[-1:]:
        known = before.memory.words if before else {}
        yield Provenance(
            window=str(record.get("window", "")),
            turn=step.talk.turn if step.talk else 0,
            lines=lines,
            words=heard[0].text if heard else "",
            before=_state(before),
            after=_state(step),
            kept={slot: told for slot, told in step.memory.words.items() if slot not in known},
            leaving=step.leaving,
            record=record,
        )


def _state(step: Step | None) -> dict[str, int]:
    """The story values in a step's ink state, which leaves out what is as it was declared."""
    if step is None:
        return {}
    variables = json.loads(step.state).get("variablesState", {})
    return {name: int(variables.get(name, 0)) for name in VALUES}


def _values(provenance: Provenance) -> str:
    changed = [
        f"{name} {provenance.before.get(name, 0)} → {value}"
        if provenance.before.get(name, value) != value
        else f"{name} {value}"
        for name, value in provenance.after.items()
    ]
    return ", ".join(changed)


def _quoted(record: Mapping[str, Any]) -> str:
    quoted = record.get("quoted", ())
    return f"; quoted {_listed(quoted)}" if quoted else ""


def _attempt(attempt: Mapping[str, Any]) -> list[str]:
    head = f"draft {attempt['number'] + 1} of {attempt['engine']}, {attempt['ms']} ms"
    counts = attempt.get("counts") or {}
    if counts.get("prompt"):
        head += (
            f", {counts['evaluated']} of {counts['prompt']} prompt tokens read anew"
            f", {counts.get('tokens', 0)} tokens said"
        )
    if attempt["trouble"]:
        head += f", trouble: {attempt['trouble']}"
    lines = [head]
    lines += [f"  said: {sentence}" for sentence in attempt["accepted"]]
    for refused in attempt["refused"]:
        why = "; ".join(f"{one['code']}: {one['reason']}" for one in refused["refusals"])
        lines.append(f"  refused: {refused['sentence']} ({why})")
    return lines


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names) if names else "nothing"

"""Finding a place again in a story that was edited: which choice, which line, from where.

A performance that is taken up in an edited story is played again, step by step, with the choices
that were made; these are the pure parts of it. They compare words and never run ink. What cannot
be found is None: a wrong place would be worse than the head of the knot.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher, get_close_matches

from game.play.messages import Message, Option
from game.play.scene import argument
from game.play.steps import Step, Trail

NAMED = ("exit", "result")  # tags that name a choice whatever its words are


ALIKE = 0.6  # likeness (difflib ratio) up to which a line or a choice is the same, edited


@dataclass(frozen=True)
class Anchor:
    """A place from which a trail can be played again.

    At message `message` of step `step` the head of `knot` was entered; "" is the very beginning.
    Where `kept`, all steps before this one are still good as they are.
    """

    step: int
    message: int = 0
    knot: str = ""
    kept: bool = False


def anchors(trail: Trail, knots: Sequence[str], same: Collection[str]) -> Iterator[Anchor]:
    """Where to begin, best first: the first knot that was edited, the beginning, this chapter.

    Args:
        trail: of the performance, as it was.
        knots: the names of the knots there are now.
        same: those of them known to be as they were.
    """
    kept = 0
    while kept <= trail.at and _knots(trail.steps[kept]) <= set(same):
        kept += 1
    if kept:
        yield Anchor(kept, kept=True)
    if not trail.earlier and not trail.before:
        yield Anchor(0)
    found: list[Anchor] = []
    last = ""
    for at, step in enumerate(trail.steps[: trail.at + 1]):
        known = at > 0 or bool(trail.before) or not trail.earlier
        for place, message in enumerate(step.messages[: trail.shown if at == trail.at else None]):
            if message.origin != "ink":
                continue
            if argument(message.tags, "chapter") is not None:
                found.clear()
            knot = message.source.partition(".")[0]
            if knot != last and knot in knots and known:
                found.append(Anchor(at, place, knot))
            last = knot
    yield from found


def entered(trail: Trail) -> Iterator[tuple[str, str]]:
    """The knots the player came to rest in, last first, each with the ink state before it.

    The state is "" where there is none: before the very beginning.
    """
    done: set[str] = set()
    for at in range(trail.at, -1, -1):
        knot = trail.steps[at].knot
        before = trail.steps[at - 1] if at else None
        if knot in done or (before is not None and before.knot == knot):
            continue
        done.add(knot)
        yield knot, before.state if before is not None else trail.before


def _knots(step: Step) -> set[str]:
    """Every knot that had a part in a step, as far as can be seen."""
    said = {one.source.partition(".")[0] for one in step.messages if one.origin == "ink"}
    return {*said, step.knot}


def matching(taken: Option, before: Sequence[Option], now: Sequence[Option]) -> Option | None:
    """The option that was taken, among those on offer now; None where it is gone.

    Args:
        taken: the option, as it was.
        before: everything that was on offer with it.
        now: everything on offer in the edited story.
    """
    for tag in NAMED:
        name = argument(taken.tags, tag)
        if name is not None:
            return next((one for one in now if argument(one.tags, tag) == name), None)
    same = [one for one in now if one.text == taken.text]
    if same:
        return next((one for one in same if one.index == taken.index), same[0])
    # Its words were changed: it is the one in its place that was not on offer before.
    known = {one.text for one in before}
    fresh = [one for one in now if one.text not in known]
    if len(before) == len(now):
        return next((one for one in fresh if one.index == taken.index), None)
    close = get_close_matches(taken.text, [one.text for one in fresh], 1, ALIKE)
    return next((one for one in fresh if close and one.text == close[0]), None)


def recognised(old: Step, new: Sequence[Message], options: Sequence[Option]) -> bool:
    """Whether a step is the same one, edited: by the line the player stood in, or by a choice."""
    known = {option.text for option in old.options}
    if known & {option.text for option in options}:
        return True
    return not old.ink or any(alike(old.ink[-1], line) for line in new)


def retold(
    said: Sequence[Message], rest: Sequence[Message], new: Sequence[Message], last: bool
) -> tuple[tuple[Message, ...], int]:
    """The messages of a step in an edited story, and how many of them are shown.

    What was said stays said; lines of the script that are still there take their new tags and
    places, and the line that stands last on the page takes its new words.

    Args:
        said: the messages shown so far.
        rest: those of the script that were still to come.
        new: what the script says now.
        last: whether this is the step the player stands in; of others nothing is left to come.
    """
    ink = [place for place, message in enumerate(said) if message.origin == "ink"]
    before = [said[place] for place in ink] + list(rest)
    kept = list(said)
    standing = -1
    for old, now, same in _pairs([_words(one) for one in before], [_words(one) for one in new]):
        if old >= len(ink):
            break
        standing = now
        at = ink[old]
        if same or (last and at == len(said) - 1):
            kept[at] = replace(new[now], number=said[at].number)
    if not last:
        return tuple(kept), len(kept)
    number = said[-1].number + 1 if said else new[0].number if new else 0
    coming = (replace(one, number=number + i) for i, one in enumerate(new[standing + 1 :]))
    return (*kept, *coming), len(kept)


def alike(one: Message, other: Message) -> bool:
    """Whether two lines may be the same line, edited."""
    return SequenceMatcher(None, _words(one), _words(other), autojunk=False).ratio() >= ALIKE


def _pairs(before: Sequence[str], now: Sequence[str]) -> Iterator[tuple[int, int, bool]]:
    """Lines that are the same line: (place before, place now, whether in the same words)."""
    matcher = SequenceMatcher(None, before, now, autojunk=False)
    for kind, old, old_end, new, new_end in matcher.get_opcodes():
        if kind in ("equal", "replace"):
            for step in range(min(old_end - old, new_end - new)):
                yield old + step, new + step, kind == "equal"


def _words(message: Message) -> str:
    return f"{message.speaker}: {message.text}"

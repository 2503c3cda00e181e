"""Reads `story/improv/NAME.yaml` into a `Contract` and says what is wrong with it, by line.

What a shape cannot say (a place that cannot be woven, a reply that is there twice) is looked for
here; what the story around it has to say is `contract_lint`'s. All problems are collected. A file
with errors gives no contract.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from game.errors import Trouble
from game.improv.condition import BadCondition, read_condition
from game.improv.contract import Chips, Contract, Exit, Hearing, Reply, Text
from game.improv.contract_shape import ContractProblem, Place, did_you_mean, fault, line_of, shaped
from game.improv.weave import BadPlace, places
from game.improv.world import LANGUAGES


def load_contract(path_or_name: str | Path, text: str) -> Contract:
    """The contract in a file's text; the window is named after the file.

    Raises:
        Trouble: naming file and line of the first error, and how many more there are.
    """
    contract, _, problems = read_contract(path_or_name, text)
    errors = [problem for problem in problems if problem.severity == "error"]
    if contract is None or errors:
        raise _trouble(str(path_or_name), errors)
    return contract


def _trouble(file: str, problems: list[ContractProblem]) -> Trouble:
    more = f" ({len(problems) - 1} more; her check lists them.)" if len(problems) > 1 else ""
    return Trouble(problems[0].message + more, file, problems[0].line)


def read_contract(
    path_or_name: str | Path, text: str
) -> tuple[Contract | None, Mapping[Place, int], tuple[ContractProblem, ...]]:
    """The contract or None, the line of every place, and every problem in the order of lines."""
    data, lines, problems = shaped(text)
    if problems:
        return None, lines, tuple(problems)
    contract = _contract(Path(path_or_name).stem, data, str(path_or_name))
    found = sorted(_meaning(contract, lines), key=lambda problem: problem.line)
    return contract, lines, tuple(found)


def read_replies(path_or_name: str | Path, text: str) -> Mapping[str, tuple[Reply, ...]]:
    """The common replies of `_common.yaml`, by stage.

    Raises:
        Trouble: naming file and line of the first error, and how many more there are.
    """
    data, lines, problems = shaped(text, "common")
    if not problems:
        replies = {stage: tuple(_reply(one) for one in data[stage]) for stage in data}
        for stage, those in replies.items():
            problems += _replies(those, lines, (stage,))
        if not problems:
            return replies
    problems.sort(key=lambda problem: problem.line)
    raise _trouble(str(path_or_name), problems)


def _contract(window: str, data: Mapping[str, Any], file: str) -> Contract:
    asks = data.get("asks", "")
    return Contract(
        window=window,
        speaker=data["speaker"],
        about=" ".join(str(data["about"]).split()),
        gist=data["gist"],
        stage=data["stage"],
        knows=_strings(data, "knows"),
        not_yet=_strings(data, "not_yet"),
        names=_strings(data, "names"),
        numbers=_strings(data, "numbers"),
        mood=(data["mood"][0], data["mood"][1]),
        least_turns=data["turns"]["least"],
        most_turns=data["turns"]["most"],
        asks=asks if isinstance(asks, str) else asks["slot"],
        question=None if isinstance(asks, str) else asks.get("question"),
        like=_by_language({} if isinstance(asks, str) else asks.get("like", {})),
        hears=tuple(_hearing(act, heard) for act, heard in data.get("hears", {}).items()),
        replies=tuple(_reply(reply) for reply in data["replies"]),
        back=tuple(data["back"]),
        chips=tuple(Chips(at, tuple(say)) for at, say in data["chips"].items()),
        exits=tuple(_exit(name, way) for name, way in data["exits"].items()),
        otherwise=data["otherwise"],
        file=file,
    )


def _strings(data: Mapping[str, Any], key: str) -> tuple[str, ...]:
    return tuple(str(one) for one in data.get(key, ()))


def _by_language(data: Mapping[str, Any]) -> Mapping[str, tuple[str, ...]]:
    return {language: _strings(data, language) for language in LANGUAGES if language in data}


def _hearing(act: str, heard: Mapping[str, Any]) -> Hearing:
    return Hearing(act, heard.get("does", {}), _by_language(heard))


def _reply(data: Mapping[str, Any]) -> Reply:
    return Reply(
        id=data["id"],
        answers=tuple(data["answers"]),
        say=data["say"],
        topics=_by_language(data.get("topics", {})),
        when=data.get("when", ""),
        needs=_strings(data, "needs"),
        turn=data.get("turn", ""),
    )


def _exit(name: str, data: Mapping[str, Any]) -> Exit:
    return Exit(
        name=name,
        acts=_strings(data, "acts"),
        after=data.get("after", 0),
        silent=data.get("silent", 0),
        when=data.get("when", ""),
        shown=data.get("shown", "late"),
        closing=data.get("closing"),
    )


# --- what a shape cannot say --------------------------------------------------------------------


def _meaning(contract: Contract, lines: Mapping[Place, int]) -> Iterator[ContractProblem]:
    """Errors that would make the window misbehave, whatever the story around it is."""
    names = [way.name for way in contract.exits]
    if contract.otherwise not in names:
        hint = did_you_mean(contract.otherwise, names)
        yield fault(
            lines, ("otherwise",), "contract-exit", f"`{contract.otherwise}` is no exit{hint}"
        )
    yield from _replies(contract.replies, lines, ("replies",))
    for way in contract.exits:
        yield from _condition(way.when, lines, ("exits", way.name, "when"))
        if way.closing:
            yield from _places(way.closing, (), lines, ("exits", way.name, "closing"))
    yield from _places(contract.gist, (), lines, ("gist",))
    for index, line in enumerate(contract.back):
        yield from _places(line, (), lines, ("back", index))


def _replies(
    replies: tuple[Reply, ...], lines: Mapping[Place, int], at: Place
) -> Iterator[ContractProblem]:
    seen: dict[str, int] = {}
    for index, reply in enumerate(replies):
        place: Place = (*at, index)
        if reply.id in seen:
            message = f"A reply called `{reply.id}` is already on line {seen[reply.id]}."
            yield fault(lines, (*place, "id"), "contract-twice", message)
        seen.setdefault(reply.id, line_of(lines, (*place, "id")))
        yield from _condition(reply.when, lines, (*place, "when"))
        yield from _places(reply.say, reply.needs, lines, (*place, "say"))


def _condition(when: str, lines: Mapping[Place, int], place: Place) -> Iterator[ContractProblem]:
    if not when.strip():
        return
    try:
        read_condition(when)
    except BadCondition as mistake:
        yield fault(
            lines, place, "contract-when", f"The condition `{when}` cannot be read: {mistake}."
        )


def _places(
    say: Text, needs: tuple[str, ...], lines: Mapping[Place, int], place: Place
) -> Iterator[ContractProblem]:
    for language, line in say.items():
        here = (*place, language)
        try:
            for slot in places(line):
                if slot not in needs:
                    message = f"The line weaves in `{slot}`: add it to `needs` of the reply."
                    yield fault(lines, here, "contract-needs", message)
        except BadPlace as mistake:
            yield fault(lines, here, "contract-place", f"{mistake}.")

"""What a writer should mend in a contract, seen beside the story around it: `her check`.

An exit that ink does not have, a fact that is told too early, too few replies, a line without
Korean. It reads what `contract_file` reads, and changes nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from game.improv.checks.words import Plain
from game.improv.contract import Contract, Text
from game.improv.contract_file import read_contract
from game.improv.contract_shape import ContractProblem, Place, did_you_mean, fault
from game.improv.world import LANGUAGES, Fact

LEAST_REPLIES = 40  # per language: fewer, and a second playthrough hears the same evening
# What the understudy must be able to answer, and in how many ways.
COVERAGE = {"any": 3, "silence": 2, "stray": 2, "ask_her": 2, "confess": 1, "joke": 1, "insult": 1}


def lint(
    path_or_name: str | Path,
    text: str,
    cast: Collection[str],
    facts: Mapping[str, Fact],
    exits_in_ink: Collection[str] | None,
    slots: Collection[str] = (),
) -> tuple[ContractProblem, ...]:
    """Everything a writer should mend in one contract.

    Args:
        cast: the names that may speak.
        facts: every fact by id, for `not_yet`.
        exits_in_ink: the exit names of the ink choice point, or None when ink has no such window.
        slots: the memory slots that ink declares as kept_SLOT; empty: not looked at.
    """
    contract, lines, problems = read_contract(path_or_name, text)
    if contract is None:
        return problems
    found = [
        *problems,
        *_against_story(contract, lines, cast, facts, exits_in_ink, slots),
        *_spoken_too_early(contract, lines, facts),
        *_understudy(contract, lines),
        *_untranslated(contract, lines),
    ]
    return tuple(sorted(found, key=lambda problem: problem.line))


def _against_story(
    contract: Contract,
    lines: Mapping[Place, int],
    cast: Collection[str],
    facts: Mapping[str, Fact],
    exits_in_ink: Collection[str] | None,
    slots: Collection[str],
) -> Iterator[ContractProblem]:
    if contract.speaker not in cast:
        hint = did_you_mean(contract.speaker, cast)
        yield fault(
            lines,
            ("speaker",),
            "contract-speaker",
            f"`{contract.speaker}` is not in the cast{hint}",
        )
    for index, fact in enumerate(contract.not_yet):
        if fact not in facts:
            hint = did_you_mean(fact, facts)
            yield fault(lines, ("not_yet", index), "contract-fact", f"`{fact}` is not a fact{hint}")
    if slots and contract.asks and contract.asks not in slots:
        hint = did_you_mean(contract.asks, slots)
        message = f"Ink has no variable `kept_{contract.asks}`{hint}"
        yield fault(lines, ("asks",), "contract-slot", message)
    for index, reply in enumerate(contract.replies):
        for slot in reply.needs:
            if slots and slot not in slots:
                hint = did_you_mean(slot, slots)
                message = f"Nothing is ever kept as `{slot}`{hint}"
                yield fault(lines, ("replies", index, "needs"), "contract-slot", message)
    if exits_in_ink is None:
        message = f"No ink choice point is tagged `# improv: {contract.window}`: nobody comes here."
        yield fault(lines, (), "contract-window", message, "warning")
        return
    yield from _exits_against_ink(contract, lines, exits_in_ink)


def _exits_against_ink(
    contract: Contract, lines: Mapping[Place, int], exits_in_ink: Collection[str]
) -> Iterator[ContractProblem]:
    names = [way.name for way in contract.exits]
    for name in names:
        if name not in exits_in_ink:
            hint = did_you_mean(name, exits_in_ink)
            message = f"No choice in ink is tagged `# exit: {name}`{hint}"
            yield fault(lines, ("exits", name), "contract-exit", message)
    for name in exits_in_ink:
        if name not in names:
            message = f"Ink has an exit `{name}` that the contract does not name."
            yield fault(lines, ("exits",), "contract-exit", message)
    if not any(way.silent for way in contract.exits):
        message = "No exit takes a silent player out: give one of them `silent: 2`."
        yield fault(lines, ("exits",), "contract-silence", message)
    if not any("farewell" in way.acts and not way.after and not way.when for way in contract.exits):
        message = "A goodbye works at once: give one exit `acts: [farewell], after: 0`."
        yield fault(lines, ("exits",), "contract-farewell", message, "warning")


def _spoken_too_early(
    contract: Contract, lines: Mapping[Place, int], facts: Mapping[str, Fact]
) -> Iterator[ContractProblem]:
    for place, say in _her_lines(contract):
        for language, line in say.items():
            plain = Plain(line)
            for fact in contract.not_yet:
                words = facts[fact].gives_away.get(language, ()) if fact in facts else ()
                told = next((one for one in words if plain.has(one)), "")
                if told:
                    message = f"“{told}” gives away `{fact}`, which may not be known yet."
                    yield fault(lines, (*place, language), "contract-early", message)


def _her_lines(contract: Contract) -> Iterator[tuple[Place, Text]]:
    yield ("gist",), contract.gist
    if contract.question:
        yield ("asks", "question"), contract.question
    for index, reply in enumerate(contract.replies):
        yield ("replies", index, "say"), reply.say
    for index, line in enumerate(contract.back):
        yield ("back", index), line
    for way in contract.exits:
        if way.closing:
            yield ("exits", way.name, "closing"), way.closing


def _understudy(contract: Contract, lines: Mapping[Place, int]) -> Iterator[ContractProblem]:
    place: Place = ("replies",)
    for language in LANGUAGES:
        count = sum(language in reply.say for reply in contract.replies)
        if 0 < count < LEAST_REPLIES:
            message = (
                f"There are {count} replies in `{language}`; at least {LEAST_REPLIES} are wanted."
            )
            yield fault(lines, place, "contract-few", message, "warning")
    for act, least in COVERAGE.items():
        count = sum(act in reply.answers and not reply.topics for reply in contract.replies)
        if count < least:
            message = f"Only {count} replies without topics answer `{act}`; {least} are wanted."
            yield fault(lines, place, "contract-few", message, "warning")


def _untranslated(contract: Contract, lines: Mapping[Place, int]) -> Iterator[ContractProblem]:
    chips = (
        (("chips", chips.at, index), text)
        for chips in contract.chips
        for index, text in enumerate(chips.say)
    )
    bare = [place for place, say in (*_her_lines(contract), *chips) if "ko" not in say]
    if bare:
        count = "One line has" if len(bare) == 1 else f"{len(bare)} lines, from here on, have"
        yield fault(lines, bare[0], "contract-korean", f"{count} no Korean yet.", "warning")

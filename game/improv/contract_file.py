"""Reads `story/improv/NAME.yaml` into a `Contract` and says what is wrong with it, by line.

The shape of the file is `contract_schema.json`; what a shape cannot say (an exit that ink does not
have, a reply nobody could ever get) is looked for by `lint`. All problems are collected. Words such
as `on` and `no` are plain words here, never truth values. Nothing is executed and nothing is
repaired: a file with errors gives no contract.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from game.errors import Trouble
from game.improv.condition import BadCondition, read_condition
from game.improv.contract import Chips, Contract, Exit, Hearing, Reply, Text
from game.improv.weave import BadPlace, places
from game.improv.world import Fact

LANGUAGES = ("en", "ko")
LEAST_REPLIES = 40  # per language: fewer, and a second playthrough hears the same evening
SCHEMA = Path(__file__).with_name("contract_schema.json")
# What the understudy must be able to answer, and in how many ways.
COVERAGE = {"any": 3, "silence": 2, "stray": 2, "ask_her": 2, "confess": 1, "joke": 1, "insult": 1}

BaseLoader: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)  # every scalar stays as written
Place = tuple[str | int, ...]  # the way to a node: ("replies", 3, "say", "ko")


@dataclass(frozen=True)
class ContractProblem:
    """One thing to mend. severity is "error" (no contract is made) or "warning"."""

    line: int
    code: str
    message: str
    severity: str = "error"


def load_contract(path_or_name: str | Path, text: str) -> Contract:
    """The contract in a file's text; the window is named after the file.

    Raises:
        Trouble: naming file and line of the first error, and how many more there are.
    """
    contract, problems = read_contract(path_or_name, text)
    errors = [problem for problem in problems if problem.severity == "error"]
    if contract is None or errors:
        raise _trouble(str(path_or_name), errors)
    return contract


def _trouble(file: str, problems: list[ContractProblem]) -> Trouble:
    more = f" ({len(problems) - 1} more; her check lists them.)" if len(problems) > 1 else ""
    return Trouble(problems[0].message + more, file, problems[0].line)


def read_contract(
    path_or_name: str | Path, text: str
) -> tuple[Contract | None, tuple[ContractProblem, ...]]:
    """The contract, or None when there are errors, and every problem of shape, in line order."""
    window = Path(path_or_name).stem
    tree = _compose(text)
    if isinstance(tree, ContractProblem):
        return None, (tree,)
    lines: dict[Place, int] = {}
    problems: list[ContractProblem] = []
    data = _plain(tree, (), lines, problems)
    problems += _shape(data, lines, "")
    problems.sort(key=lambda problem: problem.line)
    if problems:
        return None, tuple(problems)
    contract = _contract(window, data, str(path_or_name))
    return contract, tuple(sorted(_meaning(contract, lines), key=lambda problem: problem.line))


def read_replies(path_or_name: str | Path, text: str) -> Mapping[str, tuple[Reply, ...]]:
    """The common replies of `_common.yaml`, by stage.

    Raises:
        Trouble: naming file and line of the first error, and how many more there are.
    """
    tree = _compose(text)
    if isinstance(tree, ContractProblem):
        raise Trouble(tree.message, str(path_or_name), tree.line)
    lines: dict[Place, int] = {}
    problems: list[ContractProblem] = []
    data = _plain(tree, (), lines, problems)
    problems += _shape(data, lines, "common")
    if not problems:
        replies = {stage: tuple(_reply(one) for one in data[stage]) for stage in data}
        for stage, those in replies.items():
            problems += _replies(those, lines, (stage,))
        if not problems:
            return replies
    problems.sort(key=lambda problem: problem.line)
    raise _trouble(str(path_or_name), problems)


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
    contract, problems = read_contract(path_or_name, text)
    if contract is None:
        return problems
    lines: dict[Place, int] = {}
    tree = _compose(text)
    if not isinstance(tree, ContractProblem):
        _plain(tree, (), lines, [])
    found = [
        *problems,
        *_against_story(contract, lines, cast, facts, exits_in_ink, slots),
        *_spoken_too_early(contract, lines, facts),
        *_understudy(contract, lines),
        *_untranslated(contract, lines),
    ]
    return tuple(sorted(found, key=lambda problem: problem.line))


# --- the tree ---------------------------------------------------------------------------------


def _compose(text: str) -> yaml.Node | ContractProblem:
    try:
        tree = yaml.compose(text, Loader=BaseLoader)
    except yaml.MarkedYAMLError as mistake:
        mark = mistake.problem_mark or mistake.context_mark
        what = mistake.problem or mistake.context or "it cannot be read"
        return ContractProblem(
            (mark.line + 1) if mark else 1,
            "contract-yaml",
            f"This is not YAML: {what}. A line with a colon or a quotation mark in it usually "
            "wants double quotes around the whole text.",
        )
    except yaml.YAMLError as mistake:
        return ContractProblem(1, "contract-yaml", f"This is not YAML: {mistake}.")
    if tree is None:
        return ContractProblem(1, "contract-empty", "The contract is empty: see story/README.md.")
    return tree


def _plain(
    node: yaml.Node, place: Place, lines: dict[Place, int], problems: list[ContractProblem]
) -> Any:
    """The node as plain data; the line of every place is noted on the way."""
    lines.setdefault(place, node.start_mark.line + 1)
    if isinstance(node, yaml.MappingNode):
        return _mapping(node, place, lines, problems)
    if isinstance(node, yaml.SequenceNode):
        return [
            _plain(child, (*place, index), lines, problems)
            for index, child in enumerate(node.value)
        ]
    words = str(node.value)
    # The C loader says "" and the Python loader None for a scalar without quotation marks.
    if not getattr(node, "style", "") and words.lstrip("-").isdecimal() and words.isascii():
        return int(words)
    return words.strip()


def _mapping(
    node: yaml.MappingNode, place: Place, lines: dict[Place, int], problems: list[ContractProblem]
) -> dict[str, Any]:
    data: dict[str, Any] = {}
    for key, value in node.value:
        name, line = str(key.value), key.start_mark.line + 1
        if name in data:
            first = lines[(*place, name)]
            message = f"`{name}` is here twice (first on line {first}): the first would be lost."
            problems.append(ContractProblem(line, "contract-twice", message))
        lines[(*place, name)] = line
        data[name] = _plain(value, (*place, name), lines, problems)
    return data


# --- the shape --------------------------------------------------------------------------------


@cache
def _validator(part: str) -> Any:
    """The whole schema ("") or one of its definitions."""
    from jsonschema import Draft202012Validator  # a tenth of a second that the title can do without

    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    shapes = schema["$defs"]
    return Draft202012Validator(_inlined(shapes[part] if part else schema, shapes))


def _inlined(schema: Any, shapes: Mapping[str, Any]) -> Any:
    """The schema without references: looking them up takes half of the time of checking."""
    if isinstance(schema, list):
        return [_inlined(one, shapes) for one in schema]
    if not isinstance(schema, dict):
        return schema
    if "$ref" in schema:
        return _inlined(shapes[schema["$ref"].rpartition("/")[2]], shapes)
    return {key: _inlined(value, shapes) for key, value in schema.items() if key != "$defs"}


def _shape(data: Any, lines: Mapping[Place, int], part: str) -> list[ContractProblem]:
    problems: list[ContractProblem] = []
    for error in _validator(part).iter_errors(data):
        place: Place = tuple(error.absolute_path)
        line = _line(lines, place)
        for code, message, key in _sentences(error, place):
            problems.append(ContractProblem(_line(lines, (*place, *key)) or line, code, message))
    return problems


def _line(lines: Mapping[Place, int], place: Place) -> int:
    while place and place not in lines:
        place = place[:-1]
    return lines.get(place, 1)


def _sentences(error: Any, place: Place) -> Iterator[tuple[str, str, Place]]:
    """One jsonschema error as code, sentence and the key that is to blame."""
    what = error.schema.get("title") or (f"`{place[-1]}`" if place else "a contract")
    given, rule = error.instance, error.validator_value
    if error.validator == "additionalProperties":
        for key in given:
            if key not in error.schema.get("properties", {}):
                hint = _did_you_mean(key, error.schema["properties"])
                yield "contract-key", f"{_upper(what)} has no key `{key}`{hint}", (key,)
    elif error.validator == "required":
        missing = next(key for key in rule if f"'{key}'" in error.message)
        yield "contract-missing", f"{_upper(what)} needs `{missing}`.", ()
    elif error.validator == "enum":
        key = (given,) if "propertyNames" in error.absolute_schema_path else ()
        yield "contract-word", f"`{given}` is not a known {what}{_did_you_mean(given, rule)}", key
    else:
        yield "contract-shape", _shape_sentence(error, what), ()


def _shape_sentence(error: Any, what: str) -> str:
    rule, given = error.validator_value, error.instance
    shapes = {
        "object": "keys and values",
        "array": "a list: [one, two]",
        "string": "words",
        "integer": "a whole number",
    }
    if error.validator == "type":
        wanted = " or ".join(shapes[one] for one in ([rule] if isinstance(rule, str) else rule))
        return f"{_upper(what)} should be {wanted}."
    if error.validator in ("minItems", "maxItems", "minProperties"):
        side = "at most" if error.validator == "maxItems" else "at least"
        return f"{_upper(what)} should have {side} {rule}; there are {len(given)}."
    if error.validator in ("minimum", "maximum"):
        side = "at least" if error.validator == "minimum" else "at most"
        return f"{_upper(what)} should be {side} {rule}, not {given}."
    if error.validator == "pattern":
        return f"`{given}` should be small letters, digits and underscores only."
    return f"{_upper(what)} should not be empty."


def _upper(words: str) -> str:
    return words[:1].upper() + words[1:]


def _did_you_mean(word: object, known: Iterable[object]) -> str:
    names = [str(one) for one in known if one]
    close = get_close_matches(str(word), names, 1, 0.6)
    if close:
        return f"; did you mean `{close[0]}`?"
    return f". Known: {', '.join(names)}."


# --- the contract -----------------------------------------------------------------------------


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
        hint = _did_you_mean(contract.otherwise, names)
        yield _at(
            lines, ("otherwise",), "contract-exit", f"`{contract.otherwise}` is no exit{hint}"
        )
    if contract.least_turns > contract.most_turns:
        yield _at(lines, ("turns",), "contract-turns", "`least` turns are more than `most`.")
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
            yield _at(lines, (*place, "id"), "contract-twice", message)
        seen.setdefault(reply.id, _line(lines, (*place, "id")))
        yield from _condition(reply.when, lines, (*place, "when"))
        yield from _places(reply.say, reply.needs, lines, (*place, "say"))


def _at(
    lines: Mapping[Place, int], place: Place, code: str, message: str, severity: str = "error"
) -> ContractProblem:
    return ContractProblem(_line(lines, place), code, message, severity)


def _condition(when: str, lines: Mapping[Place, int], place: Place) -> Iterator[ContractProblem]:
    if not when.strip():
        return
    try:
        read_condition(when)
    except BadCondition as mistake:
        yield _at(
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
                    yield _at(lines, here, "contract-needs", message)
        except BadPlace as mistake:
            yield _at(lines, here, "contract-place", f"{mistake}.")


def _against_story(
    contract: Contract,
    lines: Mapping[Place, int],
    cast: Collection[str],
    facts: Mapping[str, Fact],
    exits_in_ink: Collection[str] | None,
    slots: Collection[str],
) -> Iterator[ContractProblem]:
    if contract.speaker not in cast:
        hint = _did_you_mean(contract.speaker, cast)
        yield _at(
            lines,
            ("speaker",),
            "contract-speaker",
            f"`{contract.speaker}` is not in the cast{hint}",
        )
    for index, fact in enumerate(contract.not_yet):
        if fact not in facts:
            hint = _did_you_mean(fact, facts)
            yield _at(lines, ("not_yet", index), "contract-fact", f"`{fact}` is not a fact{hint}")
    if slots and contract.asks and contract.asks not in slots:
        hint = _did_you_mean(contract.asks, slots)
        message = f"Ink has no variable `kept_{contract.asks}`{hint}"
        yield _at(lines, ("asks",), "contract-slot", message)
    for index, reply in enumerate(contract.replies):
        for slot in reply.needs:
            if slots and slot not in slots:
                hint = _did_you_mean(slot, slots)
                message = f"Nothing is ever kept as `{slot}`{hint}"
                yield _at(lines, ("replies", index, "needs"), "contract-slot", message)
    if exits_in_ink is None:
        message = f"No ink choice point is tagged `# improv: {contract.window}`: nobody comes here."
        yield _at(lines, (), "contract-window", message, "warning")
        return
    yield from _exits_against_ink(contract, lines, exits_in_ink)


def _exits_against_ink(
    contract: Contract, lines: Mapping[Place, int], exits_in_ink: Collection[str]
) -> Iterator[ContractProblem]:
    names = [way.name for way in contract.exits]
    for name in names:
        if name not in exits_in_ink:
            hint = _did_you_mean(name, exits_in_ink)
            message = f"No choice in ink is tagged `# exit: {name}`{hint}"
            yield _at(lines, ("exits", name), "contract-exit", message)
    for name in exits_in_ink:
        if name not in names:
            message = f"Ink has an exit `{name}` that the contract does not name."
            yield _at(lines, ("exits",), "contract-exit", message)
    if not any(way.silent for way in contract.exits):
        message = "No exit takes a silent player out: give one of them `silent: 2`."
        yield _at(lines, ("exits",), "contract-silence", message)
    if not any("farewell" in way.acts and not way.after and not way.when for way in contract.exits):
        message = "A goodbye works at once: give one exit `acts: [farewell], after: 0`."
        yield _at(lines, ("exits",), "contract-farewell", message, "warning")


def _spoken_too_early(
    contract: Contract, lines: Mapping[Place, int], facts: Mapping[str, Fact]
) -> Iterator[ContractProblem]:
    for place, say in _her_lines(contract):
        for language, line in say.items():
            for fact in contract.not_yet:
                words = facts[fact].gives_away.get(language, ()) if fact in facts else ()
                told = next((one for one in words if one.casefold() in line.casefold()), "")
                if told:
                    message = f"“{told}” gives away `{fact}`, which may not be known yet."
                    yield _at(lines, (*place, language), "contract-early", message)


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
            yield _at(lines, place, "contract-few", message, "warning")
    for act, least in COVERAGE.items():
        count = sum(act in reply.answers and not reply.topics for reply in contract.replies)
        if count < least:
            message = f"Only {count} replies without topics answer `{act}`; {least} are wanted."
            yield _at(lines, place, "contract-few", message, "warning")


def _untranslated(contract: Contract, lines: Mapping[Place, int]) -> Iterator[ContractProblem]:
    chips = (
        (("chips", chips.at, index), text)
        for chips in contract.chips
        for index, text in enumerate(chips.say)
    )
    bare = [place for place, say in (*_her_lines(contract), *chips) if "ko" not in say]
    if bare:
        count = "One line has" if len(bare) == 1 else f"{len(bare)} lines, from here on, have"
        yield _at(lines, bare[0], "contract-korean", f"{count} no Korean yet.", "warning")

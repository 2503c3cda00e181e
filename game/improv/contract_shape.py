"""A contract's YAML as plain data of the right shape, and what is wrong with it, by line.

The shape is `contract_schema.json`; its errors are told as sentences that name the key. Words such
as `on` and `no` are plain words here, never truth values. Nothing is executed, nothing is repaired.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import Any

import yaml

SCHEMA = Path(__file__).with_name("contract_schema.json")

BaseLoader: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)  # every scalar stays as written
Place = tuple[str | int, ...]  # the way to a node: ("replies", 3, "say", "ko")
TURNS: Place = ("turns",)


@dataclass(frozen=True)
class ContractProblem:
    """One thing to mend. severity is "error" (no contract is made) or "warning"."""

    line: int
    code: str
    message: str
    severity: str = "error"


def shaped(text: str, part: str = "") -> tuple[Any, Mapping[Place, int], list[ContractProblem]]:
    """The text as plain data, the line of every place in it, and every problem, in line order.

    Args:
        text: the YAML.
        part: a definition of the schema; "" for the whole, a contract.
    """
    tree = _compose(text)
    if isinstance(tree, ContractProblem):
        return None, {}, [tree]
    lines: dict[Place, int] = {}
    problems: list[ContractProblem] = []
    data = _plain(tree, (), lines, problems)
    problems += _shape(data, lines, part)
    return data, lines, sorted(problems, key=lambda problem: problem.line)


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
    crossed = _crossed(data)
    problems = [fault(lines, TURNS, "contract-turns", crossed)] if crossed else []
    for error in _validator(part).iter_errors(data):
        place: Place = tuple(error.absolute_path)
        if crossed and place[:-1] == TURNS:
            continue  # a bound of the one says nothing as long as the other is on its wrong side
        line = line_of(lines, place)
        for code, message, key in _sentences(error, place):
            problems.append(ContractProblem(line_of(lines, (*place, *key)) or line, code, message))
    return problems


def _crossed(data: Any) -> str:
    """The sentence for turns whose least is above their most, "" for others."""
    turns = data.get("turns") if isinstance(data, dict) else None
    ends = [turns.get(end) for end in ("least", "most")] if isinstance(turns, dict) else []
    match ends:
        case [int(least), int(most)] if least > most:
            return f"`least: {least}` is above `most: {most}`; lower the one or raise the other."
    return ""


def line_of(lines: Mapping[Place, int], place: Place) -> int:
    """The line of a place, or of the nearest one around it."""
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
                hint = did_you_mean(key, error.schema["properties"])
                yield "contract-key", f"{_upper(what)} has no key `{key}`{hint}", (key,)
    elif error.validator == "required":
        missing = next(key for key in rule if f"'{key}'" in error.message)
        yield "contract-missing", f"{_upper(what)} needs `{missing}`.", ()
    elif error.validator == "enum":
        key = (given,) if "propertyNames" in error.absolute_schema_path else ()
        yield "contract-word", f"`{given}` is not a known {what}{did_you_mean(given, rule)}", key
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


def did_you_mean(word: object, known: Iterable[object]) -> str:
    names = [str(one) for one in known if one]
    close = get_close_matches(str(word), names, 1, 0.6)
    if close:
        return f"; did you mean `{close[0]}`?"
    return f". Known: {', '.join(names)}."


def fault(
    lines: Mapping[Place, int], place: Place, code: str, message: str, severity: str = "error"
) -> ContractProblem:
    """A problem at a place."""
    return ContractProblem(line_of(lines, place), code, message, severity)

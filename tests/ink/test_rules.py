"""Every message is proven by its own example, and none is left without one."""

from __future__ import annotations

import pytest

from game.ink import compile_story
from game.ink.diagnostics import reference
from game.ink.rules import RULES, SECTIONS, Rule

OTHERS = {"other.ink": "=== elsewhere\n-> END\n"}


def read_beside(example: str):
    def read(name: str) -> str:
        if name == "main.ink":
            return example
        if name == "not-text.ink":
            raise UnicodeDecodeError("utf-8", b"\xff", 0, 1, "invalid start byte")
        try:
            return OTHERS[name]
        except KeyError:
            raise FileNotFoundError(name) from None

    return read


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_example_gives_its_code_and_no_other_error(rule: Rule) -> None:
    found = compile_story("main.ink", read_beside(rule.example))
    codes = [d.code for d in found.diagnostics]
    assert rule.code in codes
    errors = [d for d in found.diagnostics if d.severity == "error"]
    assert [d.code for d in errors] == ([rule.code] if rule.code[0] == "E" else [])
    assert (found.json is None) == bool(errors)


def test_codes_are_unique_and_sorted_into_sections() -> None:
    codes = [rule.code for rule in RULES]
    assert len(codes) == len(set(codes)) >= 60
    assert {code[:3] for code in codes} == set(SECTIONS)


def test_sentences_name_the_mend_in_one_sentence() -> None:
    for rule in RULES:
        assert "\n" not in rule.sentence, rule.code
        assert rule.sentence.endswith((".", "{hint}", "{message}")), rule.code


def test_reference_shows_every_code_with_its_example() -> None:
    page = reference()
    for rule in RULES:
        assert f"### {rule.code}\n" in page
    assert page == reference()

"""A slip in YAML is told where it is and in words that mend it."""

from __future__ import annotations

import pytest
import yaml

from game.workshop.yaml_faults import faults

WHOLE = """\
# A contract.
speaker: Samantha
about: >
  They meet.
  It is late.
asks:
  slot: wish
  question: {en: "What was it?"}
names: [Paul, Amy]
replies:
  - id: one
    say: {en: "Well."}
"""


@pytest.mark.parametrize(
    ("old", "new", "line", "column", "told"),
    [
        ("  slot: wish", "   slot: wish", 8, 3, "the one above it in column 4"),
        ("  slot: wish", "\tslot: wish", 7, 1, "this is a tab"),
        ("speaker: Samantha", "speaker Samantha", 2, 8, "A colon is missing"),
        ("speaker: Samantha", "speaker:Samantha", 2, 9, "Put a space after the colon"),
        ("speaker: Samantha", "speaker: Samantha: her", 2, 18, "wants double quotes"),
        ("[Paul, Amy]", "[Paul, Amy", 9, 8, "This `[` is never closed"),
        ('"What was it?"', '"What" was it?"', 8, 24, "Nothing may follow the closing quote"),
        ('"Well."', '"Well.', 12, 15, 'This `"` is never closed'),
        ("names:", "speaker:", 9, 1, "`speaker` is here twice (first on line 2)"),
    ],
)
def test_a_slip_is_named(old: str, new: str, line: int, column: int, told: str) -> None:
    text = WHOLE.replace(old, new)
    (found,) = faults(text)
    assert told in found.message
    assert (found.line, found.column) == (line, column)


def test_what_is_whole_has_no_faults() -> None:
    assert yaml.safe_load(WHOLE)
    assert faults(WHOLE) == ()
    assert faults("") == ()


def test_every_truncation_is_told_within_the_text() -> None:
    for length in range(len(WHOLE)):
        text = WHOLE[:length]
        for found in faults(text):
            assert 1 <= found.line <= text.count("\n") + 1
            assert found.column >= 1
            assert found.message.endswith(".")

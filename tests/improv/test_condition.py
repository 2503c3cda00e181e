"""Conditions on story values."""

from __future__ import annotations

import pytest

from game.improv.condition import BadCondition, holds

VALUES = {"trust": 3, "candour": 0, "closeness": -1}


@pytest.mark.parametrize(
    ("condition", "true"),
    [
        ("", True),
        ("trust >= 3", True),
        ("trust>3", False),
        ("trust >= 3 and closeness > 1", False),
        ("trust >= 3 or closeness > 1", True),
        ("not trust == 3", False),
        ("not (trust < 3 or candour != 0)", True),
        ("closeness == -1", True),
        ("distance == 0", True),
        ("candour > 0 or trust > 2 and closeness < 0", True),
    ],
)
def test_a_condition_is_true_of_the_values_or_not(condition: str, true: bool) -> None:
    assert holds(condition, VALUES) is true


@pytest.mark.parametrize(
    ("condition", "why"),
    [
        ("trst > 2", "did you mean `trust`"),
        ("trust", "stops"),
        ("trust > ", "stops"),
        ("trust = 3", "not understood"),
        ("(trust > 3", "stops"),
        ("trust > 3 3", "left over"),
        ("trust > candour", "whole number"),
        ("__import__('os').system('true')", "not understood"),
        ("trust > 3; candour", "not understood"),
    ],
)
def test_what_cannot_be_read_says_why(condition: str, why: str) -> None:
    with pytest.raises(BadCondition, match=why.replace("(", r"\(")):
        holds(condition, VALUES)

"""The story's own files make the closed world; broken ones are said in a sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.errors import Trouble
from game.improv.world import forbidden, load_world
from tests.improv.speakers import WORLD, brief, contract


def test_the_storys_facts_and_cast_are_read() -> None:
    assert {"others", "six_forty_one", "alan", "leaving"} <= set(WORLD.facts)
    assert WORLD.facts["alan"].opens == 14
    assert WORLD.name("Samantha", "ko") == "사만다"
    assert WORLD.name("Nobody", "ko") == "Nobody"


def test_a_fact_is_closed_by_the_brief_or_by_the_window() -> None:
    facts = forbidden(brief(window=contract(not_yet=("alan",)), forbidden=("book",)), WORLD)
    assert [fact.id for fact in facts] == ["alan", "book"]


@pytest.mark.parametrize(
    ("facts", "sentence"),
    [
        ("[1, 2]", "name: …"),
        ("a: {opens: 1}", "keys opens, about and gives_away"),
        ("a: {opens: 1, about: x, gives_away: {en: [y]}}", "under en and ko"),
        ("a: [", "not YAML"),
    ],
)
def test_broken_facts_are_said(tmp_path: Path, facts: str, sentence: str) -> None:
    (tmp_path / "facts.yaml").write_text(facts, encoding="utf-8")
    (tmp_path / "cast.yaml").write_text("Samantha: {en: Samantha}", encoding="utf-8")
    with pytest.raises(Trouble) as caught:
        load_world(tmp_path)
    assert sentence in caught.value.sentence
    assert "facts.yaml" in caught.value.file


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match=r"facts\.yaml"):
        load_world(tmp_path)

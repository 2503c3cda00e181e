"""The liar is refused, whatever it slips in, and good lines are hardly ever."""

from __future__ import annotations

import pytest

from tests.improv.authored import refused as authored_refused
from tests.improv.authored import sentences
from tests.improv.liar import LANGUAGES, WRITTEN, Lie, lies, perform, refused

FALSE_ALARMS = 0.02
STILL_CAUGHT = 0.3  # of what was written after the checks were mended, most of it sideways
PROOF = (*lies("liar.yaml"), *lies("liar_first.yaml"))


def test_the_liar_lies_in_many_ways() -> None:
    assert len({lie.text for lie in PROOF}) >= 300
    kinds = {lie.kind for lie in PROOF}
    assert len(kinds) >= 20
    for kind in kinds - {"register", "register_casual"}:
        languages = {lie.language for lie in PROOF if lie.kind == kind}
        assert languages == set(LANGUAGES), kind


def test_nothing_of_the_liars_is_shown() -> None:
    """Through the whole way of a line: stream, sentences, checks, and the writer's line instead."""
    shown = [lie.text for lie in PROOF if _is_shown(lie)]
    assert shown == []


def _is_shown(lie: Lie) -> bool:
    said, improviser = perform(lie)
    assert said, "the line is never empty"
    guilty = lie.sentences[-1]  # for what is said again, the last time is the guilty one
    whole = said.count(guilty) >= lie.sentences.count(guilty)
    return whole and "liar" in improviser.record.engines


def test_a_refused_line_is_the_writers() -> None:
    lie = next(lie for lie in PROOF if len(lie.sentences) == 1)
    said, improviser = perform(lie)
    assert said == [WRITTEN[lie.language]]
    assert improviser.record.engines == ("scripted",)


def test_what_no_rule_has_seen_is_caught_now_and_then() -> None:
    """A floor and a warning: an adversary who knows the facts finds a way to hint at them."""
    unseen = lies("liar_unseen.yaml")
    assert len(unseen) >= 100
    caught = [lie for lie in unseen if refused(lie)]
    assert len(caught) / len(unseen) >= STILL_CAUGHT


@pytest.mark.parametrize("language", LANGUAGES)
def test_good_lines_are_hardly_ever_refused(language: str) -> None:
    """Every eighth authored line; `python -m tests.benchmarks checks` takes them all."""
    some = sentences(language)[::8]
    assert len(some) > 700
    found = authored_refused(some)
    assert len(found) / len(some) < FALSE_ALARMS, "\n".join(found)

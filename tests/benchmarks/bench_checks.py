"""The checks: how much of the liar's passes, and how often a good authored line is refused."""

from __future__ import annotations

from collections.abc import Iterator

from tests.improv.authored import refused as authored_refused
from tests.improv.authored import sentences
from tests.improv.liar import LANGUAGES, Lie, lies, refused

Row = tuple[str, str, bool]
FALSE_ALARMS = 0.02


def run(quick: bool) -> list[Row]:
    """Lies by file, the unseen ones by kind; false alarms by language."""
    return [*_lies(), *_alarms(5 if quick else 1)]


def _lies() -> Iterator[Row]:
    for name in ("liar.yaml", "liar_first.yaml"):
        passed = [lie for lie in lies(name) if not refused(lie)]
        yield f"shown of {name}", f"{len(passed)} of {len(lies(name))}", not passed
    unseen = lies("liar_unseen.yaml")
    kinds = {"facts": [one for one in unseen if one.kind.startswith("fact")]}
    kinds["manners"] = [one for one in unseen if one not in kinds["facts"]]
    for kind, some in kinds.items():
        yield f"shown of liar_unseen.yaml, {kind}", _share(some), True


def _share(some: list[Lie]) -> str:
    passed = sum(not refused(lie) for lie in some)
    return f"{passed} of {len(some)} ({passed / len(some):.0%})"


def _alarms(step: int) -> Iterator[Row]:
    for language in LANGUAGES:
        some = sentences(language)[::step]
        share = len(authored_refused(some)) / len(some)
        figure = f"{share:.2%} of {len(some)} sentences"
        yield f"good authored lines refused, {language}", figure, share < FALSE_ALARMS

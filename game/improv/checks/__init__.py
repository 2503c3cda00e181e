"""Whether an invented sentence may be shown: each family of checks with its reason.

`check` is pure: a sentence, the brief and what was said so far in the line go in, every refusal
comes out. The checks mend nothing and know nothing of engines; the writer's own lines pass them
too (`her check` sees to that), so that a refusal means the sentence and not the manner.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from game.improv.brief import Brief
from game.improv.checks.closed_world import check_closed_world
from game.improv.checks.facts import check_facts
from game.improv.checks.form import check_form
from game.improv.checks.language import check_language
from game.improv.checks.manners import check_manners
from game.improv.checks.refusal import Line, Refusal
from game.improv.checks.register import check_register
from game.improv.checks.repetition import check_repetition
from game.improv.world import World

__all__ = ["FAMILIES", "Line", "Refusal", "check"]

FAMILIES: tuple[Callable[[Line], list[Refusal]], ...] = (
    check_form,
    check_language,
    check_facts,
    check_manners,
    check_register,
    check_repetition,
    check_closed_world,
)


def check(
    sentence: str, brief: Brief, said_so_far: Sequence[str], world: World
) -> tuple[Refusal, ...]:
    """Every reason against showing this sentence; empty when there is none.

    said_so_far are the sentences already shown of the same line.
    """
    line = Line(sentence, brief, tuple(said_so_far), world)
    return tuple(refusal for family in FAMILIES for refusal in family(line))

"""Rates with their intervals, and the bench's table of them. Pure: outcomes in, text out."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from game.workshop.case import Outcome, Turn

Z95 = 1.959964  # of the normal distribution, two-sided 95 %


@dataclass(frozen=True)
class Rate:
    """So many of so many."""

    hits: int
    of: int

    @property
    def interval(self) -> tuple[float, float]:
        """The 95 % interval after Wilson (1927); (0, 1) of nothing.

        centre = (p + z²/2n) / (1 + z²/n), half-width = z·√(p(1-p)/n + z²/4n²) / (1 + z²/n).
        """
        if not self.of:
            return 0.0, 1.0
        share, count, square = self.hits / self.of, self.of, Z95**2
        under = 1 + square / count
        centre = (share + square / (2 * count)) / under
        half = Z95 * math.sqrt(share * (1 - share) / count + square / (4 * count**2)) / under
        least = 0.0 if not self.hits else max(centre - half, 0.0)
        most = 1.0 if self.hits == self.of else min(centre + half, 1.0)
        return least, most

    def __str__(self) -> str:
        if not self.of:
            return "-"
        low, high = self.interval
        return f"{self.hits / self.of:.1%} [{low:.1%}, {high:.1%}] of {self.of}"


@dataclass(frozen=True)
class Figures:
    """What a group of outcomes comes to.

    raw is what an engine said, before any check: raw_refused of its drafts had something refused.
    shown is what the player saw: violations and repeats by the sentence, understudy and late by the
    line. alarms are the writer's sentences that the checks would have refused.
    """

    cases: int
    turns: int
    ended: Rate
    at_once: Rate
    raw_refused: Rate
    violations: Rate
    repeated: Rate
    understudy: Rate
    alarms: Rate
    first_ms: tuple[int, int]


def figures(outcomes: Sequence[Outcome]) -> Figures:
    """The figures of these outcomes."""
    turns = [turn for outcome in outcomes for turn in outcome.turns]
    goodbyes = [one for one in outcomes if one.case.bot == "goodbye"]
    drafts = [draft for turn in turns for draft in _invented(turn)]
    invented = [turn for turn in turns if _invented(turn)]
    by_engine = [turn for turn in invented if _engine(turn) in turn.engines]
    own = sum(len(draft["accepted"]) for draft in drafts)
    shown = sum(len(turn.shown) for turn in turns)
    first = sorted(turn.first_ms for turn in turns if turn.first_ms is not None)
    return Figures(
        cases=len(outcomes),
        turns=len(turns),
        ended=Rate(sum(one.ended for one in outcomes), len(outcomes)),
        at_once=Rate(sum(one.at_once for one in goodbyes), len(goodbyes)),
        raw_refused=Rate(sum(bool(draft["refused"]) for draft in drafts), len(drafts)),
        violations=Rate(sum(len(turn.violations) for turn in turns), max(own, 0)),
        repeated=Rate(sum(len(turn.repeated) for turn in turns), shown),
        understudy=Rate(len(invented) - len(by_engine), len(invented)),
        alarms=Rate(sum(len(turn.false_alarms) for turn in turns), shown - own),
        first_ms=(_at(first, 0.5), _at(first, 0.95)),
    )


def reasons(outcomes: Iterable[Outcome]) -> Counter[str]:
    """How often each reason stood against a sentence of a draft, by code."""
    return Counter(
        refusal["code"]
        for outcome in outcomes
        for turn in outcome.turns
        for draft in _invented(turn)
        for refused in draft["refused"]
        for refusal in refused["refusals"]
    )


def troubles(outcomes: Iterable[Outcome]) -> Counter[str]:
    """What went wrong with drafts, in the engine's words."""
    return Counter(
        draft["trouble"]
        for outcome in outcomes
        for turn in outcome.turns
        for draft in _invented(turn)
        if draft["trouble"]
    )


def read_anew(outcomes: Iterable[Outcome]) -> list[float]:
    """Tokens evaluated by the prompt's length, in each turn after a window's first."""
    shares = []
    for outcome in outcomes:
        for turn in outcome.turns[1:]:
            counts = [one["counts"] for one in _invented(turn) if one["counts"].get("prompt")]
            if counts:
                read = sum(count["evaluated"] for count in counts)
                shares.append(read / max(count["prompt"] for count in counts))
    return shares


def table(outcomes: Sequence[Outcome]) -> str:
    """The figures by bot and by language, then the reasons; raw and shown stand apart."""
    parts = [
        _group("by bot", outcomes, lambda one: one.case.bot),
        _group("by language", outcomes, lambda one: one.case.language),
        _whole(outcomes),
    ]
    return "\n\n".join(part for part in parts if part)


def _group(title: str, outcomes: Sequence[Outcome], key: Callable[[Outcome], str]) -> str:
    names = list(dict.fromkeys(key(one) for one in outcomes))
    head = ("", "cases", "turns", "ended", "raw refused", "shown: viol.", "repeat", "understudy")
    rows: list[tuple[str, ...]] = [head]
    for name in names:
        found = figures([one for one in outcomes if key(one) == name])
        rates = (found.ended, found.raw_refused, found.violations, found.repeated, found.understudy)
        counts = (str(found.cases), str(found.turns))
        rows.append((name, *counts, *(_short(rate) for rate in rates)))
    widths = [max(len(row[at]) for row in rows) for at in range(len(head))]
    lines = [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    ]
    return "\n".join([title, *lines])


def _short(rate: Rate) -> str:
    if not rate.of:
        return "-"
    low, high = rate.interval
    return f"{rate.hits / rate.of:6.1%} [{low:.1%}, {high:.1%}]"


def _whole(outcomes: Sequence[Outcome]) -> str:
    found = figures(outcomes)
    lines = [
        "in all (95 % intervals)",
        f"  windows that ended within their turns   {found.ended}",
        f"  goodbyes obeyed at once                 {found.at_once}",
        f"  raw: drafts with something refused      {found.raw_refused}",
        f"  shown: violations, by sentence          {found.violations}",
        f"  shown: said before in the window        {found.repeated}",
        f"  lines the understudy had to take over   {found.understudy}",
        f"  writer's sentences checks would refuse  {found.alarms}",
        f"  first sentence after, median and p95    {found.first_ms[0]} and {found.first_ms[1]} ms",
    ]
    shares = read_anew(outcomes)
    if shares:
        mean = sum(shares) / len(shares)
        worst = sorted(shares)[min(int(len(shares) * 0.95), len(shares) - 1)]
        lines.append(f"  prompt read anew after the first turn   {mean:.0%}, p95 {worst:.0%}")
    lines += _counted("refused, by reason", reasons(outcomes))
    lines += _counted("drafts in trouble", troubles(outcomes))
    return "\n".join(lines)


def _counted(title: str, counter: Counter[str]) -> list[str]:
    if not counter:
        return []
    return [f"  {title}", *(f"    {count:6}  {what}" for what, count in counter.most_common(20))]


def _invented(turn: Turn) -> list[Mapping[str, Any]]:
    """The drafts of whoever invents, the understudy's own apart."""
    return [draft for draft in turn.drafts if draft["engine"] != "scripted"]


def _engine(turn: Turn) -> str:
    return str(_invented(turn)[0]["engine"])


def _at(ordered: Sequence[int], share: float) -> int:
    return ordered[min(int(len(ordered) * share), len(ordered) - 1)] if ordered else 0

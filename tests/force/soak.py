"""A long sitting: a bot plays in the real window for hours; memory stays flat, no frame is late.

Every frame is timed, by the clock and by the work of its own thread. What counts as late is a frame
of more than `LATE` ms of its own work, unless a scene, a page, a size or a language changed within
`CHANGING` seconds: those make pictures and type anew. The clock's figure is reported too; on a
machine that is shared it also holds what others did. Where a hypervisor takes the processors away,
that counts as the thread's own work, in part, and no clock of ours tells them apart. So there is a
witness (`tests.force.witness`) of every absence. A frame that is on time is on time whatever was
away. A long one is late when the time was calm: no processor was away for more than `CALM` of it
and of the second before. Otherwise, when the clock shows no more than `LATE` without the absences
within the frame itself, it is shown to be on time (excused); when it does, nobody knows (unjudged),
and that many frames of the sitting are not proved. The bar is none late and none unjudged, and as
many calm minutes as were asked for: the sitting goes on until then, at most three times as long.

Memory is looked at every second, and a half minute counts with its mean. How much is held hangs on
the chapter, the window's size, the type and the language, which the bot changes as it likes; each
of these has a level of its own (`FACTORS`), so that only what time adds is left. It begins with what
fills every shelf: the dictionaries (read once, whenever she first proofreads), Korean, the widest
window, large type. After `KOREAN` seconds it goes over to English and the common size, and from then
on it is as the bot likes.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import statistics
import sys
import tempfile
import threading
import time
import traceback
from collections import defaultdict
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TextIO

from tests.force.witness import SETTLES, Witness

LATE = 50.0  # ms
CHANGING = 1.5  # seconds that a change of scene, page, size or language takes
PACE = (0.25, 0.7)  # seconds between two deeds
LOOK = 30.0  # seconds between two samples of the memory
FLAT = 2.0  # MB an hour that memory may grow and still be flat
STUCK = 240.0  # seconds without anything new that count as being stuck
KOREAN = 600.0  # seconds for which it begins with the largest
CALM = 0.02  # of a second that a processor may be away
FACTORS = ("chapter", "size", "text", "language")  # of a sample, each with a level of its own
ROUNDS = 100  # in which these levels are taken out one after the other

Figures = dict[str, Any]


@dataclass
class Times:
    """The frames of a sitting, as counts by whole milliseconds, and those that were late."""

    clock: dict[int, int] = field(default_factory=dict)
    work: dict[int, int] = field(default_factory=dict)
    late: list[Figures] = field(default_factory=list)
    late_by_clock: int = 0
    changing: int = 0  # late frames while something changed
    excused: list[Figures] = field(default_factory=list)  # on time without the absences in them
    unjudged: list[Figures] = field(default_factory=list)  # late even so, in time that was not calm
    calm: float = 0.0  # seconds
    stuck: list[Figures] = field(default_factory=list)

    def add(
        self,
        clock: float,
        work: float,
        about: Figures,
        changing: bool,
        away: float = 0.0,
        lost: float = 0.0,
    ) -> str:
        """Count a frame that took so many ms; "late", "excused", "unjudged" or "" for none of them.

        away is the share of it and of the second before for which a processor was away, lost the ms
        of it alone.
        """
        self.clock[int(clock)] = self.clock.get(int(clock), 0) + 1
        self.work[int(work)] = self.work.get(int(work), 0) + 1
        if clock > LATE and not changing:
            self.late_by_clock += 1
        about = {
            **about,
            "work_ms": round(work, 1),
            "clock_ms": round(clock, 1),
            "away": round(away, 3),
            "lost_ms": round(lost, 1),
        }
        if work > LATE and changing:
            self.changing += 1
        elif work > LATE and away > CALM:
            return self._keep("excused" if clock - lost <= LATE else "unjudged", about)
        elif work > LATE:
            return self._keep("late", about)
        return ""

    def _keep(self, kind: str, about: Figures) -> str:
        getattr(self, kind).append(about)
        return kind


class Sampler:
    """Looks at what the drawing thread does whenever a frame takes long: the calls, innermost last."""

    def __init__(self, thread: int) -> None:
        self._thread = thread
        self._began = 0.0  # of the frame under way; 0 between frames
        self.seen = ""
        threading.Thread(target=self._look, name="sampler", daemon=True).start()

    def begin(self) -> None:
        self.seen, self._began = "", time.perf_counter()

    def end(self) -> str:
        self._began = 0.0
        return self.seen

    def _look(self) -> None:
        while True:
            time.sleep(0.02)
            began = self._began
            if not began or self.seen or time.perf_counter() - began < LATE / 1500:
                continue
            frame = sys._current_frames().get(self._thread)
            calls = traceback.extract_stack(frame)[-8:] if frame else []
            self.seen = " < ".join(
                f"{Path(call.filename).name}:{call.lineno} {call.name}" for call in reversed(calls)
            )


def soak(seconds: float, out: TextIO, seed: int = 8316) -> Figures:
    """Play for so long; the figures. `out` gets a line of JSON every half minute."""
    os.environ.update(SDL_VIDEODRIVER="dummy", SDL_AUDIODRIVER="dummy")
    with tempfile.TemporaryDirectory() as home, closing(Witness()) as witness:
        os.environ["HER_HOME"] = home
        return _sit(seconds, out, random.Random(seed), witness)


def _sit(seconds: float, out: TextIO, chance: random.Random, witness: Witness) -> Figures:
    from game import config
    from game.config import Settings
    from game.proof.spelling import DICTIONARIES, speller
    from game.stage.app import App
    from game.stage.screens.title import Title
    from tests.force.player import Player

    sampler = Sampler(threading.get_ident())
    app = App(
        config.data("story"),
        config.data("assets"),
        Settings(language="ko", text_size=1.5),
        size=(1600, 900),
    )
    app.context.wait_for_book()
    for language in DICTIONARIES:
        speller(language, config.data("assets") / "spelling")
    player, times, samples = Player(app, chance), Times(), []
    held: list[float] = []  # MB, once a second since the last sample
    began = time.monotonic()
    due = looked = counted = began
    seen: object = None
    changed = moved = began
    told: object = None
    korean = True
    while times.calm < seconds and (now := time.monotonic()) - began < 3 * seconds:
        if now >= due:
            player.act(now)
            due = now + chance.uniform(*PACE)
        if korean and now - began >= KOREAN:
            korean = False
            player.see_english(now)
        at = _stand(app)
        changed = now if at != seen else changed
        seen = at
        sampler.begin()
        start, before, worked = time.monotonic(), time.perf_counter(), time.thread_time()
        app.turn()
        took = (time.perf_counter() - before) * 1000
        work = (time.thread_time() - worked) * 1000
        fresh = now - max(changed, player.wandered) < CHANGING or _stand(app) != seen
        stack = sampler.end()
        about = {"at": round(now - began, 1), "stand": str(at[:6]), "in": stack}
        absent = _away(witness, start, took) if work > LATE else (0.0, 0.0)
        kind = times.add(took, work, about, fresh, *absent)
        if kind in ("late", "unjudged"):
            out.write(json.dumps({f"{kind}_frame": getattr(times, kind)[-1]}) + "\n")
        if now - counted >= 1.0:
            if witness.away(counted - SETTLES, now - SETTLES) <= CALM:
                times.calm += now - counted
            counted = now
            held.append(resident() / 2**20)
        if told != (news := _told(app)):
            moved, told = now, news
        elif now - moved > STUCK:
            moved = now
            shown = {one.name for one in app.screen.texts()}
            waits = str(app.context.play.waiting) if app.context.playing else ""
            stand = {"stand": str(at), "waits": waits, "texts": str(sorted(shown))}
            times.stuck.append({"at": round(now - began), **stand})
            app.screen = Title(app.context, now)
        if type(app.screen).__name__ == "Crash":
            raise AssertionError(f"the game fell, at {at}")
        if now - looked >= LOOK:
            looked = now
            samples.append(_sample(app, player, now - began, held))
            held.clear()
            late = {kind: len(getattr(times, kind)) for kind in ("late", "excused", "unjudged")}
            out.write(json.dumps({**samples[-1], "calm": round(times.calm), **late}) + "\n")
            out.flush()
        app._rest()
    figures = summary(samples, times, player.films, player.deeds, witness.there)
    app._close()
    out.write(json.dumps(figures) + "\n")
    out.flush()
    return figures


def _away(witness: Witness, began: float, took: float) -> tuple[float, float]:
    """Of a frame that took so many ms: the share of it and the second before, and the ms of it."""
    ended = began + took / 1000
    time.sleep(SETTLES)
    return witness.away(began - 1.0, ended), witness.away(began, ended) * took


def _stand(app: Any) -> tuple[Any, ...]:
    """What, when it changes, makes pictures and type anew."""
    context = app.context
    scene = context.play.scene if context.playing else None
    where = (scene.place, scene.hour, scene.memory, scene.device) if scene else ()
    talking = getattr(app.screen, "_talk", None) is not None
    return type(app.screen).__name__, talking, *where, context.measure, context.words.language


def _told(app: Any) -> tuple[Any, ...]:
    """What, when it changes, says that the bot is getting on."""
    if not app.context.playing:
        return (type(app.screen).__name__,)
    play = app.context.play
    said = len(play._on.trail.earlier) + sum(len(step.messages) for step in play._on.trail.steps)
    return play.seed, said, play._on.trail.shown if play._on.trail.last else 0


def _sample(app: Any, player: Any, at: float, held: list[float]) -> Figures:
    play = app.context.play if app.context.playing else None
    return {
        "at": round(at),
        "mb": round(statistics.fmean(held), 1),
        "most": round(max(held), 1),
        "films": player.films,
        "deeds": player.deeds,
        "chapter": play.scene.chapter if play else 0,
        "size": app.context.measure.width,
        "text": app.context.measure.text,
        "language": app.context.words.language,
        "steps": len(play._on.trail.steps) if play else 0,
    }


def resident() -> int:
    """Bytes of memory this process holds; 0 where the system does not tell."""
    status = Path("/proc/self/statm")
    if not status.is_file():
        return 0
    return int(status.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def summary(
    samples: list[Figures], times: Times, films: int, deeds: int, witnessed: bool
) -> Figures:
    """What a sitting came to; the slopes are those of `slope`, from the second film on.

    In the first one every place is seen for the first time, and every shelf fills.
    """
    warm = [one for one in samples if one["films"]]

    def of(film: int, what: str) -> list[float]:
        return [one[what] for one in samples if one["films"] == film]

    return {
        "minutes": round(samples[-1]["at"] / 60, 1) if samples else 0,
        "films": films,
        "deeds": deeds,
        "frames": sum(times.clock.values()),
        "work_ms": {str(part): _quantile(times.work, part) for part in (0.5, 0.99, 0.999, 1.0)},
        "clock_ms": {str(part): _quantile(times.clock, part) for part in (0.5, 0.99, 0.999, 1.0)},
        "late": len(times.late),
        "stuck": times.stuck,
        "late_frames": times.late[:40],
        "late_while_changing": times.changing,
        "witnessed": witnessed,
        "calm_minutes": round(times.calm / 60, 1),
        "excused": len(times.excused),
        "excused_frames": times.excused[:40],
        "unjudged": len(times.unjudged),
        "unjudged_frames": times.unjudged[:40],
        "late_by_clock": times.late_by_clock,
        "mb_first": samples[0]["mb"] if samples else 0,
        "mb_by_film": {
            str(film): [round(statistics.fmean(of(film, "mb")), 1), max(of(film, "most"))]
            for film in sorted({one["films"] for one in samples})
        },
        "mb_last": samples[-1]["mb"] if samples else 0,
        "mb_an_hour": slope(warm, "mb"),
        "mb_an_hour_most": slope(warm, "most"),
    }


def slope(samples: list[Figures], what: str) -> float | None:
    """MB an hour by which one figure of the samples rises; None where no two films can be compared.

    Least squares over time with a level of its own for each value of each of the `FACTORS` (fixed
    effects). The levels are taken out of both columns by alternating projections (Halperin 1962).
    """
    if len({one["films"] for one in samples}) < 2:
        return None
    hours, held = [one["at"] / 3600 for one in samples], [float(one[what]) for one in samples]
    for _ in range(ROUNDS):
        for factor in FACTORS:
            alike = defaultdict(list)
            for number, one in enumerate(samples):
                alike[one[factor]].append(number)
            for column in (hours, held):
                for numbers in alike.values():
                    level = statistics.fmean(column[number] for number in numbers)
                    for number in numbers:
                        column[number] -= level
    spread = sum(at * at for at in hours)
    rise = sum(at * mb for at, mb in zip(hours, held, strict=True))
    return round(rise / spread, 3) if spread else None


def _quantile(counts: dict[int, int], part: float) -> int:
    """The whole milliseconds under which this part of all frames stayed."""
    wanted = part * sum(counts.values())
    passed = 0
    for ms, count in sorted(counts.items()):
        passed += count
        if passed >= wanted:
            return ms + 1
    return 0


def lines(figures: Figures, minutes: float) -> Iterator[tuple[str, bool]]:
    """The figures in words, and whether each bar is met; minutes is how many were asked for."""
    yield (
        f"{figures['minutes']} minutes, {figures['films']} films, {figures['frames']} frames",
        True,
    )
    yield f"stuck: {len(figures['stuck'])} times (bar 0)", not figures["stuck"]
    rise, most = figures["mb_an_hour"], figures["mb_an_hour_most"]
    if rise is None:
        yield "memory: no two films, nothing to compare", False
    else:
        yield f"memory {rise} MB an hour (bar {FLAT}), its peaks {most}", rise <= FLAT
    yield (
        f"frames over {LATE:.0f} ms outside changes: {figures['late']} (bar 0)",
        not figures["late"],
    )
    witness = "with" if figures["witnessed"] else "without"
    yield (
        f"more of them where processors were taken away: {figures['unjudged']} (bar 0), not counting "
        f"{figures['excused']} that were on time without these absences",
        not figures["unjudged"],
    )
    yield (
        f"calm: {figures['calm_minutes']} minutes (bar {minutes:g}), {witness} a witness",
        figures["calm_minutes"] >= round(minutes, 1),
    )


def main(argv: list[str]) -> int:
    """Soak for some minutes; 1 when memory grows or a frame is late."""
    parser = argparse.ArgumentParser(prog="python -m tests.force soak", description=__doc__)
    parser.add_argument("--minutes", type=float, default=120.0)
    parser.add_argument("--seed", type=int, default=8316)
    options = parser.parse_args(argv)
    figures = soak(options.minutes * 60, sys.stdout, options.seed)
    found = list(lines(figures, options.minutes))
    for words, met in found:
        print("ok  " if met else "MISS", words)
    return 0 if all(met for _, met in found) else 1

"""The verb `her bench`: windows, talked in by a cast of bots or by hand, with any engine.

Every case is one window, one bot, one language, one engine, begun from a plausible past. What the
engine said raw and what was shown are counted apart. One line of JSON a turn can be kept; the exit
code is 1 when a window did not end within its turns, a goodbye was not obeyed at once, or anything
was shown that the checks refuse.
"""

from __future__ import annotations

import argparse
import importlib
import json
import shlex
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import asdict, replace
from pathlib import Path
from typing import TextIO

from game import company, config
from game.errors import Trouble
from game.improv.engines import Engine
from game.improv.engines.llama import Llama
from game.improv.world import LANGUAGES
from game.play.theatre import Script, load_script
from game.workshop.case import Case, Outcome, Stand
from game.workshop.pasts import Payload, pasts
from game.workshop.rates import table
from game.workshop.read import wait_for_model
from game.workshop.talkers import TALKERS

ENGINES = ("scripted", "llama", "server", "liar")
QUICK = 3  # with --quick, every so-manieth case
TOLD = 20  # cases that are named when they fail


def main(argv: list[str]) -> int:
    """Run the cases asked for, or one window by hand; the exit code.

    Raises:
        Trouble: there is no such window or bot, or the engine cannot be had.
    """
    options = _arguments().parse_args(argv)
    folders = config.folders()
    script = load_script(options.story or config.data("story"), folders.cache)
    _known(options, script)
    understudy = company.understudy(script.folder)
    engine = _engine(options, script, understudy, folders.log)
    stand = Stand(script, engine, understudy, time.monotonic, time.sleep)
    try:
        if isinstance(engine, Llama):
            wait_for_model(lambda: engine.progress, sys.stderr, time.sleep)
            if engine.progress.trouble:
                return 1
        if options.hand:
            from game.workshop.hand import talk

            return talk(stand, _past(stand, options), options.windows[0], input, sys.stdout)
        return _run(stand, options)
    finally:
        engine.close()


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="her bench", description="Windows of free talk, tried by bots or by hand."
    )
    parser.add_argument("windows", nargs="*", help="windows (else: all)")
    parser.add_argument("--bots", default="", help=f"some of {', '.join(TALKERS)}")
    parser.add_argument("--language", choices=LANGUAGES, help="one language (else: both)")
    parser.add_argument("--engine", choices=ENGINES, default="scripted")
    parser.add_argument("--model", default="", help="with --engine llama: the model file")
    parser.add_argument("--address", default="", help="with --engine server: where it is")
    parser.add_argument("--server-model", default="", help="the model's name there")
    parser.add_argument("--threads", type=int, default=0, help="of the model; 0: all but one core")
    parser.add_argument("--rounds", type=int, default=1, help="conversations of each case")
    parser.add_argument("--round", type=int, help="only this round, counted from 0")
    parser.add_argument("--seed", type=int, default=1, help="another seed is another past")
    parser.add_argument("--quick", action="store_true", help=f"every {QUICK}rd case")
    parser.add_argument("--out", type=Path, help="one line of JSON a turn goes into this file")
    parser.add_argument("--hand", action="store_true", help="sit in one window yourself")
    parser.add_argument("--story", type=Path, help="a story folder of your own")
    return parser


def _known(options: argparse.Namespace, script: Script) -> None:
    """Everything named is there.

    Raises:
        Trouble: it is not.
    """
    bots = [bot for bot in options.bots.split(",") if bot and bot not in TALKERS]
    if bots:
        raise Trouble(f"There is no bot “{bots[0]}”; there are {', '.join(TALKERS)}.")
    if options.hand and len(options.windows) != 1:
        raise Trouble("Name the one window to sit in: her bench WINDOW --hand.")
    for window in options.windows:
        script.contract(window)


def _engine(
    options: argparse.Namespace, script: Script, understudy: Engine, log_folder: Path
) -> Engine:
    """Whoever is asked for; here a wish that cannot be met is an error, not the understudy."""
    if options.engine == "scripted":
        return understudy
    if options.engine == "liar":
        return _liar()
    settings = replace(
        config.Settings(),
        engine=options.engine,
        model_path=options.model,
        server_address=options.address or config.Settings().server_address,
        server_model=options.server_model,
        threads=options.threads,
    )
    log_folder.mkdir(parents=True, exist_ok=True)
    _, engine, notice = company.hire(settings, script.folder, script.world, log_folder)
    if notice:
        raise Trouble(notice.removesuffix(" The written Samantha speaks instead."))
    return engine


def _liar() -> Engine:
    """The scripted liar, which is a part of the tests.

    Raises:
        Trouble: this is an installed game, without them.
    """
    try:
        module = importlib.import_module("tests.improv.liar_engine")
    except ImportError:
        raise Trouble("The liar belongs to the tests: run this in a checkout.") from None
    liar: Engine = module.Liar()
    return liar


def _past(stand: Stand, options: argparse.Namespace) -> Payload:
    """The past of the one window that is sat in by hand.

    Raises:
        Trouble: no playthrough comes to it.
    """
    window = options.windows[0]
    language = options.language or "en"
    found = pasts(stand.script, stand.understudy, language, options.seed, [window])
    if not found:
        raise Trouble(f"No playthrough comes to the window “{window}”; try another --seed.")
    return found[window]


# --- the cases ------------------------------------------------------------------------------------


def _run(stand: Stand, options: argparse.Namespace) -> int:
    began = time.monotonic()
    with ExitStack() as stack:
        out = stack.enter_context(options.out.open("w", encoding="utf-8")) if options.out else None
        outcomes = list(_outcomes(stand, options, out))
    print(table(outcomes))
    bad = [one for one in outcomes if faults(one)]
    for one in bad[:TOLD]:
        print(f"\n{command(one.case, options)}")
        print(*(f"  {fault}" for fault in faults(one)), sep="\n")
    if bad[TOLD:]:
        print(f"\n… and {len(bad) - TOLD} more")
    took = time.monotonic() - began
    print(f"\n{len(outcomes)} cases in {took:.0f} s, {len(bad)} with faults")
    return 1 if bad else 0


def cases(
    windows: Sequence[str], bots: Sequence[str], language: str, engine: str, rounds: Sequence[int]
) -> Iterator[Case]:
    """Every window with every bot in every round."""
    for round in rounds:
        for window in windows:
            for bot in bots:
                yield Case(window, bot, language, engine, round)


def _outcomes(stand: Stand, options: argparse.Namespace, out: TextIO | None) -> Iterator[Outcome]:
    bots = [bot for bot in options.bots.split(",") if bot] or list(TALKERS)
    rounds = [options.round] if options.round is not None else range(options.rounds)
    for language in [options.language] if options.language else LANGUAGES:
        names = options.windows or stand.script.windows
        ready = pasts(stand.script, stand.understudy, language, options.seed, names)
        wanted = list(cases(tuple(ready), bots, language, options.engine, rounds))
        for window in sorted(set(names) - set(ready)):
            case = Case(window, "any", language, options.engine)
            yield Outcome(case, (), False, False, "no playthrough comes to this window")
        for case in wanted[:: QUICK if options.quick else 1]:
            outcome = attempted(stand, case, ready[case.window])
            if out is not None:
                _keep(outcome, out)
            yield outcome


def attempted(stand: Stand, case: Case, past: Payload) -> Outcome:
    """A conversation; a mistake of ours in it is a fault of the case, and the next one is tried."""
    try:
        return stand.sit(case, past)
    except Exception as error:
        return Outcome(case, (), False, False, f"{type(error).__name__}: {error}")


def _keep(outcome: Outcome, out: TextIO) -> None:
    for turn in outcome.turns:
        data = asdict(turn) | {"ended": outcome.ended}
        del data["drafts"]  # the record holds them
        out.write(json.dumps(data, ensure_ascii=False) + "\n")
    out.flush()


def faults(outcome: Outcome) -> list[str]:
    """What must not be so about an outcome, in words."""
    found = [outcome.trouble] if outcome.trouble else []
    if not outcome.ended and not outcome.trouble:
        found.append(f"the window was still open after {len(outcome.turns)} turns")
    if not outcome.at_once and outcome.turns:
        words = outcome.turns[0].words
        found.append(f"a goodbye was not obeyed at once: {words!r}")
    found += [f"shown: {one}" for turn in outcome.turns for one in turn.violations]
    return found


def command(case: Case, options: argparse.Namespace) -> str:
    """What to type to have this case again."""
    words = f"her bench {case.window}" + (f" --bots {case.bot}" if case.bot in TALKERS else "")
    words += f" --language {case.language} --engine {case.engine} --round {case.round}"
    words += f" --seed {options.seed}"
    for name in ("story", "model", "address", "server_model", "threads"):
        if value := getattr(options, name):
            words += f" --{name.replace('_', '-')} {shlex.quote(str(value))}"
    return words

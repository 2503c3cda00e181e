"""Run every benchmark: `python -m tests.benchmarks [--quick] [--strict] [NAME ...]`.

A benchmark is a module `bench_NAME.py` here with `run(quick: bool) -> list[tuple[str, str, bool]]`:
what was measured, the figure in words, and whether its bar was met. A missed bar is shown; with
`--strict` it makes the exit code 1 too. A benchmark that lacks what it needs raises `Unavailable` with the reason.
"""

from __future__ import annotations

import argparse
import importlib
import pkgutil
import sys

import tests.benchmarks as here
from tests.benchmarks.unavailable import Unavailable


def main() -> int:
    """Run what was asked for and print one line for each figure."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.benchmarks", description="Measure the game."
    )
    parser.add_argument("--quick", action="store_true", help="fewer repeats, smaller inputs")
    parser.add_argument("--strict", action="store_true", help="exit with 1 when a bar is missed")
    parser.add_argument("names", nargs="*", help="benchmarks to run (all when none is named)")
    options = parser.parse_args()
    found = [m.name for m in pkgutil.iter_modules(here.__path__) if m.name.startswith("bench_")]
    missed = 0
    for module_name in sorted(found):
        name = module_name.removeprefix("bench_")
        if options.names and name not in options.names:
            continue
        print(f"-- {name}", flush=True)
        try:
            rows = importlib.import_module(f"tests.benchmarks.{module_name}").run(options.quick)
        except Unavailable as reason:
            print(f"   not run: {reason}", flush=True)
            continue
        for what, figure, met in rows:
            missed += not met
            print(f"   {'ok  ' if met else 'MISS'} {what}: {figure}", flush=True)
    print(f"{missed} bars missed" if missed else "every bar met", flush=True)
    return 1 if missed and options.strict else 0


if __name__ == "__main__":
    sys.exit(main())

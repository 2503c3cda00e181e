"""Broken ink: whatever a file holds, compiling it ends, soon, in a value.

Each case file is cut, garbled and mixed with others. A mutant must compile within a second,
without an exception, and what compiles must load and play in the runtime. The usual suite tries a few
hundred; `INK_MUTANTS=20000` tries them all.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path

from game.ink import compile_story

CASES = Path(__file__).parent / "cases"
COUNT = int(os.environ.get("INK_MUTANTS", "300"))
SECONDS_EACH = 1.0
TOKENS = [
    "{",
    "}",
    "[",
    "]",
    "(",
    ")",
    "|",
    "#",
    "~",
    "*",
    "+",
    "-",
    "->",
    "->->",
    "<-",
    "<>",
    "=",
    "==",
    "===",
    "\\",
    '"',
    "//",
    "/*",
    "*/",
    ":",
    ",",
    ".",
    "&",
    "!",
    "$",
    "%",
    "^",
    "?",
    "++",
    "--",
    "+=",
    "VAR",
    "LIST",
    "CONST",
    "EXTERNAL",
    "INCLUDE",
    "TODO",
    "temp",
    "ref",
    "function",
    "return",
    "else:",
    "once:",
    "shuffle:",
    "not",
    "and",
    "END",
    "DONE",
    "RANDOM(",
    "LIST_ALL(",
    "TURNS_SINCE(",
    "0",
    "99999999999",
    "1.5",
    "\t",
    "\xa0",
    "İ",
    "한",
    "\x00",
]
# Loads each story it is given on a line of its own, and plays a little of it, always the first
# choice. What a story does wrong while it is played ends that story; what the runtime cannot load,
# or dies of, ends this process before it has named the story's number.
LOADER = """
import sys
from bink.story import Story
for number, line in enumerate(sys.stdin):
    story = Story(line)
    story.set_allow_external_function_fallbacks(True)
    try:
        for turn in range(4):
            lines = 0
            while story.can_continue() and lines < 40 and story.continue_async(50.0):
                lines += 1
            if story.can_continue() or not len(story.get_current_choices()):
                break
            story.choose_choice_index(0)
    except RuntimeError:
        pass
    print(number, flush=True)
"""


def mutate(text: str, others: list[str], dice: random.Random) -> str:
    """One mutant: one to four small injuries."""
    for _ in range(dice.randint(1, 4)):
        start = dice.randrange(len(text) + 1)
        end = min(len(text), start + dice.choice((1, 1, 2, 5, 20, 200)))
        injury = dice.randrange(8)
        if injury == 0:
            text = text[:start] + text[end:]
        elif injury == 1:
            text = text[:start]
        elif injury == 2:
            text = text[:start] + dice.choice(TOKENS) + text[start:]
        elif injury == 3:
            text = text[:start] + dice.choice(TOKENS) * dice.randint(2, 60) + text[start:]
        elif injury == 4:
            text = text[:start] + text[start:end] * 3 + text[end:]
        elif injury == 5:
            other = dice.choice(others)
            cut = dice.randrange(len(other) + 1)
            text = text[:start] + other[cut : cut + 200] + text[start:]
        elif injury == 6:
            lines = text.split("\n")
            dice.shuffle(lines)
            text = "\n".join(lines)
        else:
            text = text[:start] + text[start:end][::-1] + text[end:]
    return text


def seeds() -> list[str]:
    found = [path.read_text(encoding="utf-8") for path in sorted(CASES.rglob("*.ink"))]
    assert found, f"no case files in {CASES}"
    return found


def test_mutants_compile_in_time_or_say_why_not_and_the_runtime_plays_them() -> None:
    sources = seeds()
    dice = random.Random(20131218)
    loadable: list[str] = []
    for number in range(COUNT):
        text = mutate(dice.choice(sources), sources, dice)
        begun = time.thread_time()
        found = compile_story("main.ink", read(text))
        taken = time.thread_time() - begun
        assert taken < SECONDS_EACH, f"mutant {number} took {taken:.1f} s:\n{text[:2000]}"
        assert (found.json is None) == any(d.severity == "error" for d in found.diagnostics)
        if found.json is not None:
            loadable.append(found.json)
    assert loadable
    load_all(loadable)


def read(text: str):
    def reader(name: str) -> str:
        if name == "main.ink":
            return text
        raise FileNotFoundError(name)

    return reader


def load_all(stories: list[str]) -> None:
    # JSON escapes line ends, so a story is one line; a child process bounds a runtime that hangs.
    loading = subprocess.run(
        [sys.executable, "-c", LOADER],
        input="\n".join(stories),
        text=True,
        encoding="utf-8",
        capture_output=True,
        timeout=60 + len(stories) / 5,
        check=False,
    )
    done = len(loading.stdout.split())
    assert done == len(stories), f"{stories[done][:2000]}\n{loading.stderr[-2000:]}"


def test_same_source_gives_the_same_bytes() -> None:
    text = "\n".join(seeds())
    one, other = (compile_story("main.ink", read(text)) for _ in range(2))
    assert one.json == other.json
    assert one.diagnostics == other.diagnostics


def test_megabyte_line_is_a_limit_with_a_message() -> None:
    found = compile_story("main.ink", read("a {b " * 250_000))
    assert found.json is None
    assert "E0903" in {d.code for d in found.diagnostics}


def test_deep_nesting_is_a_limit_with_a_message() -> None:
    for text in ("{" * 5000, "(" * 5000, "~ x = " + "(" * 5000, "{true: " * 5000, "*" * 5000):
        begun = time.thread_time()
        found = compile_story("main.ink", read(text))
        assert found.json is None or text[0] == "("
        assert time.thread_time() - begun < SECONDS_EACH


def test_many_nested_choices_stay_within_the_runtime() -> None:
    text = "".join("* " * depth + f"level {depth}\n" for depth in range(1, 31)) + "- -> END\n"
    found = compile_story("main.ink", read(text))
    assert found.json is not None
    load_all([found.json])


def test_a_long_run_of_gathers_stays_within_the_runtime() -> None:
    found = compile_story("main.ink", read("- line\n" * 500))
    assert found.json is not None
    load_all([found.json])


def test_ten_times_the_lines_take_about_ten_times_as_long() -> None:
    small, large = (knots(count) for count in (30, 300))
    for text in (small, large):
        assert compile_story("main.ink", read(text)).json is not None
    ratio = min(cpu_seconds(large) for _ in range(2)) / min(cpu_seconds(small) for _ in range(3))
    # Eleven is the aim on a quiet machine; what must never pass is growth by the square.
    assert ratio < 25


def knots(count: int) -> str:
    body = "".join(
        f"=== knot_{n}\nA line {{x > {n}: of|or}} text.\n* [Choose # tag] {{~one|two}}\n"
        f"  ~ x = x + {n}\n  * * Deeper\n* Other\n- (label_{n}) Gathered.\n-> knot_{n + 1}\n"
        for n in range(count)
    )
    return f"VAR x = 1\n-> knot_0\n{body}=== knot_{count}\n-> END\n"


def cpu_seconds(text: str) -> float:
    begun = time.thread_time()
    compile_story("main.ink", read(text))
    return time.thread_time() - begun

"""Improvisation: what a turn costs, and that no failure of a model costs one.

The models are made here, as big as real ones are slow, and speak noise: nothing below is about what
is said. The peer for speed is a bare loop over llama.cpp in this process.
"""

from __future__ import annotations

import contextlib
import ctypes
import itertools
import logging
import os
import signal
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from game.improv.brief import Said
from game.improv.checks import check
from game.improv.engines.llama import Llama, LlamaSettings
from game.improv.improviser import Improviser
from tests.benchmarks.unavailable import Unavailable
from tests.improv.speakers import ALL_FACTS, WORLD, Tape, TapeDraft, brief, wait_for
from tests.improv.tiny_models import write_model

Row = tuple[str, str, bool]
MOCK = Path(__file__).parents[1] / "improv" / "mock_child.py"
SETTINGS = LlamaSettings(
    threads=1, stall_s=0.8, hang_s=1.5, load_hang_s=60.0, restarts=10_000, restart_delay_s=0.01
)
PATIENT = replace(SETTINGS, stall_s=20.0, hang_s=30.0)  # where nothing is to be given up
NEW_TOKENS, SPEED, TAKE_OVER_S, POLL_MS, CHECK_MS = 0.4, 0.9, 1.0, 4.0, 8.0
SAYS = "Someone upstairs drops three spoons and says nothing about it."
TURNS = (
    "I can't sleep.", "It is too quiet in here.", "What are you reading?", "Read it to me.",
    "My mother used to do that.",
)  # fmt: skip


def run(quick: bool) -> list[Row]:
    """Every figure of the machine side of improvisation."""
    try:
        import llama_cpp
    except ImportError as error:
        raise Unavailable("llama-cpp-python is not installed") from error
    assert llama_cpp
    logging.getLogger("game").setLevel(logging.ERROR)
    with tempfile.TemporaryDirectory() as folder:
        layers, width = (4, 1024) if quick else (12, 1024)
        model = write_model(Path(folder) / "m.gguf", context=4096, layers=layers, width=width)
        rows = [*_talk(model, quick), _speed(model, 110)]
        rows.append(_windows(Path(folder), quick))
    small = 20 if quick else 200
    return [*rows, *_failures(small), _checks()]


def _start(model: Path, command: tuple[str, ...] = (), settings: LlamaSettings = SETTINGS) -> Llama:
    engine = (
        Llama(model, WORLD, settings, command=command) if command else Llama(model, WORLD, settings)
    )
    wait_for(lambda: engine.progress.phase == "ready", 60.0)
    return engine


def _talk(model: Path, quick: bool) -> Iterator[Row]:
    """A window of five turns: how much of each prompt is new, and what the game's thread pays."""
    engine, shares, polls = _start(model, settings=PATIENT), [], []
    turns: list[Said] = []
    for words in TURNS[: 3 if quick else 5]:
        draft = engine.draft(brief(words, turns=turns))
        answer = ""
        while True:
            began = time.perf_counter()
            text = draft.read()
            polls.append((time.perf_counter() - began) * 1000)
            if text is None:
                break
            answer += text
            time.sleep(0.004)
        shares.append(draft.counts["evaluated"] / draft.counts["prompt"])
        turns += [Said("Theodore", words), Said("Samantha", answer[:80])]
    engine.close()
    worst = max(shares[1:])
    yield "new prompt tokens in a later turn, worst", f"{worst:.0%}", worst <= NEW_TOKENS
    p99 = statistics.quantiles(polls, n=100)[98]
    yield "the game's thread in one poll, p99", f"{p99:.2f} ms", p99 <= POLL_MS


def _windows(folder: Path, quick: bool) -> Row:
    """The story's own windows with their own prompts: how much of each is new after the first turn.

    The made model spells in bytes, so that a prompt is some four times as long as in earnest: the
    context is made as much longer.
    """
    from game import company, config
    from game.play.theatre import load_script
    from game.workshop.case import Case, Stand
    from game.workshop.pasts import pasts
    from game.workshop.rates import read_anew

    model = write_model(folder / "bytes.gguf", SAYS, context=32768)
    script = load_script(config.data("story"), folder / "cache")
    understudy = company.understudy(script.folder)
    settings = LlamaSettings(context=32768, threads=1, stall_s=5.0, hang_s=10.0)
    engine = Llama(model, script.world, settings)
    wait_for(lambda: engine.progress.phase == "ready", 60.0)
    stand = Stand(script, engine, understudy, time.monotonic, time.sleep)
    outcomes = []
    for language in ("en", "ko"):
        ready = pasts(script, understudy, language)
        for window in list(ready)[:: 8 if quick else 1]:
            case = Case(window, "cooperative", language, "llama")
            outcomes.append(stand.sit(case, ready[window]))
    engine.close()
    shares = sorted(read_anew(outcomes))
    worst, mean = shares[-1], sum(shares) / len(shares)
    figure = f"mean {mean:.0%}, worst {worst:.0%} of {len(shares)} turns in {len(outcomes)} windows"
    return "prompt read anew in the story's windows", figure, worst <= NEW_TOKENS


def _speed(model: Path, tokens: int) -> Row:
    """Tokens a second through the child against a bare loop in this process, taken in turns.

    The bar is held by processor time, where the system tells it of another process, so that what
    else the machine does counts for neither; the clock's ratio stands beside it.
    """
    engine = _start(model, settings=PATIENT)
    _said(engine, 0)  # reads the prompt, which later ones have in common
    path, bare = [], []
    for seed in range(1, 5):
        before = _processor(engine.pid)
        counts = _said(engine, seed)
        spent = _processor(engine.pid) - before
        spoken = (counts["ms"] - counts["read_ms"]) / 1000
        path.append((counts["tokens"] / spoken, counts["tokens"] / spent if spent else 0.0))
        bare.append(_bare(model, counts["prompt"], tokens))
    engine.close()
    clock = max(one for one, _ in path) / max(one for one, _ in bare)
    known = min(two for _, two in path) > 0
    worked = statistics.median(two for _, two in path) / statistics.median(two for _, two in bare)
    figure = f"{worked:.2f} by processor time, " if known else ""
    figure += f"{clock:.2f} by the clock, of {max(one for one, _ in bare):.0f} tokens a second"
    met = (worked if known else clock) >= SPEED
    return "speed of the game's path against a bare loop", figure, met


def _said(engine: Llama, seed: int) -> Mapping[str, int]:
    """One answer to the same words; the engine's own counts."""
    draft = engine.draft(brief("Hello.", seed=seed))
    while draft.read() is not None:
        time.sleep(0.005)
    return draft.counts


def _processor(pid: int) -> float:
    """Seconds of processor time a process has had; 0 where the system does not tell."""
    stat = Path(f"/proc/{pid}/stat")
    if not stat.is_file():
        return 0.0
    user, system = stat.read_text().rpartition(")")[2].split()[11:13]
    return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")


def _bare(model: Path, before: int, tokens: int) -> tuple[float, float]:
    """Tokens a second of llama.cpp alone, by the clock and by processor time.

    Sample and decode, after a prompt of `before` tokens.
    """
    import llama_cpp as lib

    quiet = lib.llama_log_callback(lambda level, text, data: None)
    lib.llama_log_set(quiet, ctypes.c_void_p(0))
    params = lib.llama_model_default_params()
    loaded = lib.llama_model_load_from_file(os.fsencode(model), params)
    options = lib.llama_context_default_params()
    options.n_ctx, options.n_batch = 4096, 512
    options.n_threads = options.n_threads_batch = 1
    context = lib.llama_init_from_model(loaded, options)
    chain = lib.llama_sampler_chain_init(lib.llama_sampler_chain_default_params())
    lib.llama_sampler_chain_add(chain, lib.llama_sampler_init_temp(0.8))
    lib.llama_sampler_chain_add(chain, lib.llama_sampler_init_dist(1))
    left = before
    while left > 0:
        size = min(left, 512)
        some = (lib.llama_token * size)(*itertools.islice(itertools.cycle(range(70, 170)), size))
        lib.llama_decode(context, lib.llama_batch_get_one(some, size))
        left -= size
    began, worked = time.perf_counter(), time.process_time()
    for _ in range(tokens):
        token = lib.llama_sampler_sample(chain, context, -1)
        lib.llama_decode(context, lib.llama_batch_get_one((lib.llama_token * 1)(token), 1))
    clock, work = time.perf_counter() - began, time.process_time() - worked
    lib.llama_sampler_free(chain)
    lib.llama_free(context)
    lib.llama_model_free(loaded)
    return tokens / clock, tokens / work


def _failures(times: int) -> Iterator[Row]:
    """Kills, hangs and rubbish: turns lost, and how long the writer's line took at worst."""
    with tempfile.TemporaryDirectory() as folder:
        model = write_model(Path(folder) / "m.gguf")
        engine = _start(model)
        yield _row("kills of a real child", times, lambda: _killed_turn(engine))
        engine.close()
    for kind in ("hang", "rubbish"):
        engine = _start(Path("none"), (sys.executable, str(MOCK), kind))
        yield _row(f"{kind} of a child", times, lambda engine=engine: _turn(engine))
        engine.close()


def _row(what: str, times: int, turn: Callable[[], float]) -> Row:
    took = sorted(turn() for _ in range(times))
    late = took[int(len(took) * 0.99) - 1]
    figure = f"no turn lost, writer's line after {late:.2f} s (p99), {took[-1]:.2f} s at worst"
    return f"{times} × {what}", figure, late <= TAKE_OVER_S


def _killed_turn(engine: Llama) -> float:
    pid = 0
    while not pid:  # the child of the last turn may only now be told to be gone
        wait_for(lambda: engine.progress.phase == "ready", 60.0)
        pid = engine.pid

    def kill() -> None:
        with contextlib.suppress(ProcessLookupError):  # the last kill has only now gone through
            os.kill(pid, signal.SIGTERM if os.name == "nt" else signal.SIGKILL)

    return _turn(engine, kill)


def _turn(engine: Llama, harm: Callable[[], None] | None = None) -> float:
    """One turn; seconds from the harm, or the last sign of life, to the writer's line."""
    wait_for(lambda: engine.progress.phase == "ready", 60.0)
    writer = Tape([lambda: TapeDraft(["The writer says this."])], name="scripted")
    improviser = Improviser(engine, writer, WORLD)
    improviser.begin(brief("Hello."), began := time.monotonic())
    if harm:
        time.sleep(0.01)
        harm()
        began = time.monotonic()
    said: list[str] = []
    while improviser.busy:
        new = improviser.poll(time.monotonic())
        if new and improviser.busy and not harm:
            began = time.monotonic()  # the last sign of life
        said += new
        time.sleep(0.002)
    assert "The writer says this." in said, "a turn was lost"
    return time.monotonic() - began


def _checks() -> Row:
    """One sentence against everything, by processor time: what else the machine does is not ours."""
    given = brief("Tell me about the summer at the lake.", forbidden=ALL_FACTS)
    lines = [
        f"I heard {what} on the stairs and thought of the chair by your window."
        for what in ("a key", "a cough", "a dog", "somebody", "the rain", "a song", "two shoes")
    ]
    took = []
    check(lines[0], given, (), WORLD)  # the word lists are read once
    for line in lines * 40:
        began = time.process_time()
        check(line, given, lines[:2], WORLD)
        took.append((time.process_time() - began) * 1000)
    p99 = statistics.quantiles(took, n=100)[98]
    return "checking one sentence, p99", f"{p99:.1f} ms of processor time", p99 <= CHECK_MS

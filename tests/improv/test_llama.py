"""The child process: real models load and speak in it, and nothing it does costs a turn."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from game.improv.brief import Said
from game.improv.engines.llama import Llama, LlamaDraft, LlamaSettings, LoadProgress
from game.improv.improviser import Improviser
from tests.improv.speakers import WORLD, Tape, TapeDraft, brief, tape, wait_for
from tests.improv.tiny_models import NO_SYSTEM, THINKING, write_model

STORIES = Path(__file__).resolve().parents[3] / "shared" / "models" / "stories260K.gguf"
SENTENCE = "The kettle upstairs sings one low note."
MOCK = Path(__file__).with_name("mock_child.py")
PATIENT = LlamaSettings(threads=1, stall_s=10.0, hang_s=20.0, restart_delay_s=0.05)
WRITTEN = "The writer says this."
TRIES = 20  # a tiny model is through in a twentieth of a second, and may be before it is stopped

try:
    import llama_cpp
except ImportError:
    llama_cpp = None

needs_llama = pytest.mark.skipif(llama_cpp is None, reason="llama-cpp-python is not installed")


@pytest.fixture(scope="module")
def speaking(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A real model file that says SENTENCE."""
    return write_model(tmp_path_factory.mktemp("models") / "speaking.gguf", SENTENCE)


@pytest.fixture(scope="module")
def babbling(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A real model file that says noise until it is stopped."""
    return write_model(tmp_path_factory.mktemp("models") / "babbling.gguf")


@pytest.fixture
def engines() -> Iterator[list[Llama]]:
    started: list[Llama] = []
    yield started
    for engine in started:
        engine.close()


def start(engines: list[Llama], model: Path, settings: LlamaSettings = PATIENT) -> Llama:
    engine = Llama(model, WORLD, settings)
    engines.append(engine)
    wait_for(lambda: engine.progress.phase in ("ready", "failed"), 30.0)
    return engine


def mock(engines: list[Llama], kind: str, **settings: float) -> Llama:
    quick = LlamaSettings(
        stall_s=settings.get("stall_s", 0.3), hang_s=settings.get("hang_s", 0.8),
        load_hang_s=5.0, restarts=int(settings.get("restarts", 3)), restart_delay_s=0.05,
    )  # fmt: skip
    engine = Llama(Path("none.gguf"), WORLD, quick, command=(sys.executable, str(MOCK), kind))
    engines.append(engine)
    return engine


def ready(engine: Llama) -> bool:
    return engine.progress.phase == "ready"


def whole(draft: LlamaDraft, seconds: float = 20.0) -> str:
    text, end = "", time.monotonic() + seconds
    while (piece := draft.read()) is not None:
        text += piece
        assert time.monotonic() < end, "the draft never ended"
        time.sleep(0.002)
    return text


def begun(draft: LlamaDraft) -> bool:
    return bool(draft.read())


def shown(engine: Llama, seconds: float = 10.0) -> tuple[list[str], float]:
    """One whole turn with the understudy behind it: what is shown, and how long that took."""
    understudy = Tape([lambda: TapeDraft([WRITTEN])], name="scripted")
    improviser = Improviser(engine, understudy, WORLD)
    began = time.monotonic()
    improviser.begin(brief("What is that noise?"), began)
    said: list[str] = []
    while improviser.busy:
        said += improviser.poll(time.monotonic())
        assert time.monotonic() - began < seconds, "the turn is lost"
        time.sleep(0.005)
    return said, time.monotonic() - began


# -- a real model in a real child -----------------------------------------------------------------


@needs_llama
def test_a_model_loads_with_its_progress_and_says_who_it_is(
    engines: list[Llama], speaking: Path
) -> None:
    engine = Llama(speaking, WORLD, PATIENT)
    engines.append(engine)
    seen: list[LoadProgress] = []
    while not seen or seen[-1].phase != "ready":
        progress = engine.progress
        if not seen or seen[-1] != progress:
            seen.append(progress)
        assert progress.phase != "failed", progress
        time.sleep(0.001)
    phases = [progress.phase for progress in seen]
    assert set(phases) <= {"starting", "checking", "reading", "waking", "ready"}
    assert [progress.fraction for progress in seen] == sorted(p.fraction for p in seen)
    assert engine.progress == LoadProgress(1.0, "ready")
    assert engine.identity["file"] == "speaking.gguf"
    assert engine.identity["bytes"] == speaking.stat().st_size
    assert len(engine.identity["head"]) == 64


@needs_llama
def test_a_models_own_sentence_passes_the_checks_and_is_shown(
    engines: list[Llama], speaking: Path
) -> None:
    engine = start(engines, speaking)
    said, _ = shown(engine)
    assert said == [SENTENCE]


@needs_llama
def test_the_same_seed_says_the_same_and_a_retry_says_something_else(
    engines: list[Llama], babbling: Path
) -> None:
    engine = start(engines, babbling)
    first, again, retry = (whole(engine.draft(brief("Hello."), n)) for n in (0, 0, 1))
    assert first == again
    assert first != retry


@needs_llama
def test_only_what_is_new_is_read_again(engines: list[Llama], speaking: Path) -> None:
    engine = start(engines, speaking)
    first = engine.draft(brief("Hello."))
    whole(first)
    turns = (Said("Theodore", "Hello."), Said("Samantha", SENTENCE))
    second = engine.draft(brief("And what is that noise?", turns=turns))
    whole(second)
    assert first.counts["evaluated"] >= first.counts["prompt"] - 1  # all but the first token
    assert second.counts["evaluated"] <= 0.4 * second.counts["prompt"]


@needs_llama
def test_what_is_certain_is_read_while_the_player_types(
    engines: list[Llama], speaking: Path
) -> None:
    cold = start(engines, speaking).draft(brief("Hello."))
    whole(cold)
    warm = start(engines, speaking)
    warm.warm(brief())
    child = warm._child
    assert child is not None
    wait_for(lambda: not child.busy)
    ahead = warm.draft(brief("Hello."))
    whole(ahead)
    assert ahead.counts["evaluated"] < 0.5 * cold.counts["evaluated"]


@needs_llama
def test_closing_a_draft_stops_the_child_at_once(engines: list[Llama], babbling: Path) -> None:
    engine = start(engines, babbling)
    child = engine._child
    assert child is not None
    for _ in range(TRIES):
        draft = engine.draft(brief("Hello."))
        wait_for(partial(begun, draft))
        draft.close()
        draft.close()
        assert draft.read() is None
        wait_for(lambda: not child.busy)
        if draft.counts["reason"] == "stopped":
            break
    assert draft.counts["reason"] == "stopped"
    assert draft.counts["tokens"] < 110
    assert ready(engine)


@needs_llama
def test_a_child_killed_while_it_speaks_costs_no_turn(engines: list[Llama], babbling: Path) -> None:
    engine = start(engines, babbling)
    for _ in range(TRIES):
        wait_for(lambda: ready(engine), 30.0)
        child = engine._child
        assert child is not None
        draft = engine.draft(brief("Hello."))
        wait_for(partial(begun, draft))
        child.process.kill()
        child.process.wait(10.0)
        wait_for(lambda draft=draft: draft.read() is None)
        if draft.trouble():
            break
        wait_for(lambda child=child: engine._child not in (None, child), 30.0)
    assert draft.trouble()
    said, took = shown(engine)
    assert said == [WRITTEN]
    assert took < 4.0
    wait_for(lambda: ready(engine), 30.0)
    assert whole(engine.draft(brief("Hello.")))


@needs_llama
@pytest.mark.parametrize("kind", ["empty", "random", "cut short", "text", "missing", "wrong kind"])
def test_a_file_that_is_no_model_gives_a_clear_sentence(
    engines: list[Llama], speaking: Path, tmp_path: Path, kind: str
) -> None:
    path = tmp_path / "model.gguf"
    content = speaking.read_bytes()
    spoilt = {
        "empty": b"",
        "random": b"GGUF" + os.urandom(4000),
        "cut short": content[: len(content) // 2],
        "text": b"Once upon a time there was no model here at all.",
        "wrong kind": content.replace(b"llama", b"lllma"),
    }
    if kind in spoilt:
        path.write_bytes(spoilt[kind])
    engine = start(engines, path)
    assert engine.progress.phase == "failed"
    assert "model.gguf" in engine.progress.trouble
    assert engine.progress.trouble.endswith(".")
    said, took = shown(engine)
    assert said == [WRITTEN]
    assert took < 4.0


@needs_llama
@pytest.mark.parametrize(
    ("template", "expected"),
    [
        ("", {"plain": True, "system": False}),
        (NO_SYSTEM, {"plain": False, "system": False, "alternates": True}),
        (THINKING, {"plain": False, "system": True, "thinks": True}),
        ("{{ broken", {"plain": True}),
        ("{{ messages[0].content.__class__.__mro__ }}", {"plain": True}),
    ],
)
def test_any_chat_template_will_do(
    engines: list[Llama], tmp_path: Path, template: str, expected: dict[str, bool]
) -> None:
    model = write_model(tmp_path / "model.gguf", SENTENCE, template=template)
    engine = start(engines, model)
    capabilities = engine.identity["template"]
    assert {key: capabilities[key] for key in expected} == expected
    assert whole(engine.draft(brief("Hello."))).strip() == SENTENCE


@needs_llama
def test_a_small_context_keeps_the_person_and_drops_the_oldest_turns(
    engines: list[Llama], tmp_path: Path
) -> None:
    engine = start(engines, write_model(tmp_path / "m.gguf", SENTENCE, context=1024))
    turns = [Said("Theodore", "Words. " * 30), Said("Samantha", "More words. " * 20)] * 20
    draft = engine.draft(brief("Hello.", turns=turns))
    assert whole(draft).strip() == SENTENCE
    assert draft.counts["prompt"] <= 1024


@needs_llama
@pytest.mark.skipif(not STORIES.exists(), reason="shared/models/stories260K.gguf is not here")
def test_a_trained_model_with_little_room_speaks(engines: list[Llama]) -> None:
    engine = start(engines, STORIES)
    assert engine.identity["context"] == 512
    draft = engine.draft(brief("Tell me about the dog."))
    assert len(whole(draft).split()) > 10
    assert not draft.trouble()


# -- a child that misbehaves ----------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["crash", "hang", "rubbish", "endless line"])
def test_a_misbehaving_child_costs_no_turn(engines: list[Llama], kind: str) -> None:
    engine = mock(engines, kind)
    wait_for(lambda: ready(engine))
    pid = engine.pid
    said, took = shown(engine)
    assert said[-1] == WRITTEN
    assert took < 4.0
    wait_for(lambda: ready(engine) and engine.pid != pid, 10.0)


def test_a_well_behaved_child_of_the_same_protocol_is_heard(engines: list[Llama]) -> None:
    engine = mock(engines, "good", stall_s=10.0, hang_s=20.0)
    wait_for(lambda: ready(engine))
    said, _ = shown(engine)
    assert said == ["I heard the lift stop twice.", "The second time somebody was humming."]


def test_a_child_that_keeps_dying_is_given_up(engines: list[Llama]) -> None:
    engine = mock(engines, "dies loading", restarts=2)
    wait_for(lambda: engine.progress.phase == "failed", 10.0)
    assert "written Samantha" in engine.progress.trouble
    assert engine.pid == 0
    assert shown(engine)[0] == [WRITTEN]


def test_a_program_that_cannot_be_started_is_said(engines: list[Llama]) -> None:
    engine = Llama(Path("m.gguf"), WORLD, command=("/no/such/program",))
    engines.append(engine)
    wait_for(lambda: engine.progress.phase == "failed")
    assert "cannot be started" in engine.progress.trouble


@pytest.mark.parametrize("place", ["not/there/yet/model.log", "a file/model.log"])
def test_a_log_that_cannot_be_written_stops_no_model(
    engines: list[Llama], tmp_path: Path, place: str
) -> None:
    (tmp_path / "a file").write_text("in the way")
    command = (sys.executable, str(MOCK), "good")
    engine = Llama(Path("none.gguf"), WORLD, PATIENT, tmp_path / place, command=command)
    engines.append(engine)
    wait_for(lambda: engine.progress.phase in ("ready", "failed"))
    assert ready(engine)


def test_closing_ends_the_child(engines: list[Llama]) -> None:
    engine = mock(engines, "hang")
    wait_for(lambda: ready(engine))
    child = engine._child
    assert child is not None
    engine.draft(brief("Hello."))
    began = time.monotonic()
    engine.close()
    assert time.monotonic() - began < 10.0  # the child itself would take a minute
    assert child.process.poll() is not None


def test_nothing_waits_for_a_model_that_loads(engines: list[Llama]) -> None:
    began = time.monotonic()
    engine = mock(engines, "never ready")
    draft = engine.draft(brief("Hello."))
    assert draft.read() is None
    assert draft.trouble()
    engine.warm(brief())
    assert time.monotonic() - began < 4.0  # the child would be loading for a minute


def test_a_turn_with_the_understudy_alone_needs_no_child() -> None:
    improviser = Improviser(tape(WRITTEN), tape(WRITTEN), WORLD)
    improviser.begin(brief("Hello.", move="aside"), 0.0)
    assert improviser.poll(0.0) == (WRITTEN,)

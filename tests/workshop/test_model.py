"""The models a player could use, from the command line; a download goes by a real server."""

from __future__ import annotations

import hashlib
import io
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from game import config
from game.cli import main as her
from game.errors import Trouble
from game.improv import models
from game.improv.download import Download, Wanted
from game.improv.engines import llama
from game.improv.models import Listed
from game.improv.tryout import Measured, machine_memory, peak_memory
from game.workshop import model as model_verb
from game.workshop.model import model_path, report, watch
from tests.improv.test_download import Site, Start, serve  # noqa: F401  (a fixture)
from tests.improv.test_llama import needs_llama
from tests.improv.tiny_models import write_model

GB = 10**9


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    return write_model(tmp_path / "tiny.gguf", "Somebody upstairs drops three spoons.")


def listed(tiny: Path, address: str) -> Listed:
    content = tiny.read_bytes()
    return Listed(
        "tiny", "Tiny", "tiny.gguf", len(content), 1.0, ("en",), "MIT", address,
        hashlib.sha256(content).hexdigest(), {"en": "A test."},
    )  # fmt: skip


def test_the_list_says_what_is_here_and_what_must_be_got_by_hand(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert her(["model", "list"]) == 0
    told = capsys.readouterr().out
    assert "qwen3-4b" in told
    assert "Apache-2.0; get it" in told
    assert "no address is known: put kanana" in told
    folder = config.folders().models
    folder.mkdir(parents=True)
    (folder / models.catalogue()[0].file).write_bytes(b"")
    (folder / "mine.gguf").write_bytes(b"")
    assert her(["model", "list"]) == 0
    told = capsys.readouterr().out
    assert "Apache-2.0; here" in told
    assert "mine.gguf: your own" in told


def test_get_fetches_use_keeps_and_nothing_is_fetched_twice(
    serve: Start,  # noqa: F811
    tiny: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    site = Site(content=tiny.read_bytes(), breaks=[100_000])
    model = listed(tiny, serve(site))
    monkeypatch.setattr(models, "catalogue", lambda: (model,))
    assert her(["model", "use", "tiny"]) == 1
    assert "is not here yet: her model get tiny" in capsys.readouterr().err
    assert her(["model", "get", "tiny"]) == 0
    assert len(site.asked) == 2
    there = config.folders().models / "tiny.gguf"
    assert there.read_bytes() == tiny.read_bytes()
    assert her(["model", "get", "tiny"]) == 0
    assert "is here already" in capsys.readouterr().out
    assert len(site.asked) == 2
    assert her(["model", "use", "tiny"]) == 0
    settings, _ = config.load(config.folders().settings)
    assert (settings.engine, settings.model_path) == ("llama", str(there.resolve()))


def test_ctrl_c_pauses_and_the_same_command_goes_on(
    serve: Start,  # noqa: F811
    tiny: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    site = Site(content=tiny.read_bytes(), slow=0.1)
    monkeypatch.setattr(models, "catalogue", lambda: (listed(tiny, serve(site)),))
    part = config.folders().models / "tiny.gguf.part"

    def stop(*_: object) -> None:
        if part.is_file() and part.stat().st_size > 100_000:
            raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(model_verb, "watch", lambda download, out, rest: _until(stop))
        assert her(["model", "get", "tiny"]) == 130
    assert "Paused; the same command goes on." in capsys.readouterr().out
    came = part.stat().st_size
    site.slow = 0.0
    assert her(["model", "get", "tiny"]) == 0
    assert site.asked == ["", f"bytes={came}-"]


def _until(stop: Callable[[], None]) -> None:
    for _ in range(2000):
        stop()
        time.sleep(0.005)
    raise AssertionError("nothing came")


def test_an_own_file_is_used_by_its_path_if_it_is_whole(
    tiny: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert her(["model", "use", str(tiny)]) == 0
    assert config.load(config.folders().settings)[0].model_path == str(tiny.resolve())
    short = tmp_path / "short.gguf"
    short.write_bytes(tiny.read_bytes()[:5000])
    assert her(["model", "use", str(short)]) == 1
    assert f"{short}: " in capsys.readouterr().err
    assert config.load(config.folders().settings)[0].model_path == str(tiny.resolve())


def test_an_unknown_name_names_those_there_are(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="there are qwen3-4b"):
        model_path("qwen", tmp_path)
    assert her(["model", "get", "kanana-2b"]) == 1
    assert her(["model", "get"]) == 1


def test_progress_in_a_file_is_told_by_tenths(serve: Start, tmp_path: Path) -> None:  # noqa: F811
    one = Download(Wanted(serve(Site(slow=0.1)), tmp_path / "m", 1_024_000))
    out = io.StringIO()
    one.start()
    watch(one, out, lambda seconds: one.wait(0.002) and None)
    lines = out.getvalue().splitlines()
    assert 1 < len(lines) <= 11
    assert lines[-1].startswith("100%")


@pytest.mark.parametrize(
    ("found", "verdict"),
    [
        (Measured(first_s=1.0, rate=20, memory=3 * GB, machine=16 * GB, turns=3), "good"),
        (Measured(first_s=4.0, rate=20, memory=3 * GB, machine=16 * GB, turns=3), "slow"),
        (Measured(first_s=1.0, rate=6, memory=3 * GB, machine=16 * GB, turns=3), "slow"),
        (Measured(first_s=7.0, rate=6, memory=3 * GB, machine=16 * GB, turns=3), "no"),
        (Measured(first_s=1.0, rate=2, memory=3 * GB, machine=16 * GB, turns=3), "no"),
        (Measured(first_s=1.0, rate=20, memory=8 * GB, machine=8 * GB, turns=3), "tight"),
        (Measured(first_s=1.0, rate=20, turns=3), "good"),  # a system that tells no memory
        (Measured(trouble="It broke."), "no"),
    ],
)
def test_figures_become_a_verdict(found: Measured, verdict: str) -> None:
    assert found.verdict == verdict
    assert found.trouble in report(found)


def test_the_machine_tells_its_memory() -> None:
    import os

    assert machine_memory() > 256 * 10**6
    assert peak_memory(os.getpid()) > 10**7
    assert peak_memory(0) == 0


@needs_llama
def test_a_model_is_tried_and_judged(
    tiny: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    patient = partial(llama.LlamaSettings, stall_s=10.0, hang_s=20.0)
    monkeypatch.setattr(llama, "LlamaSettings", patient)
    assert her(["model", "test", str(tiny), "--threads", "1"]) == 0
    told = capsys.readouterr().out
    assert "tokens a second" in told
    assert "This machine plays well" in told


@needs_llama
def test_a_file_that_cannot_be_loaded_is_a_verdict_too(
    tiny: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = tmp_path / "wrong.gguf"
    wrong.write_bytes(tiny.read_bytes().replace(b"llama", b"lllma"))
    assert her(["model", "test", str(wrong)]) == 1
    assert "of a kind that cannot be loaded" in capsys.readouterr().out

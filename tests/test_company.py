"""Who finds the lines, and what happens when the wished-for engine cannot be had."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from game import company
from game.config import Settings
from game.improv.engines import Engine
from game.improv.world import World
from tests.play import kit

WORLD = World(facts={}, cast={})


def hire(tmp_path: Path, **wishes: str) -> tuple[Engine, str]:
    story = kit.make_story(tmp_path / "story")
    _, engine, notice = company.hire(replace(Settings(), **wishes), story, WORLD, tmp_path)
    return engine, notice


def test_the_writers_replies_need_nothing(tmp_path: Path) -> None:
    engine, notice = hire(tmp_path)
    assert (company.identity(engine), notice) == ("scripted", "")


def test_without_its_model_the_understudy_speaks_and_says_why(tmp_path: Path) -> None:
    engine, notice = hire(tmp_path, engine="llama")
    assert engine.name == "scripted"
    assert "No model file is chosen" in notice
    gone = str(tmp_path / "gone.gguf")
    engine, notice = hire(tmp_path, engine="llama", model_path=gone)
    assert engine.name == "scripted"
    assert gone in notice


def test_a_server_address_that_is_none_is_told(tmp_path: Path) -> None:
    engine, notice = hire(tmp_path, engine="server", server_address="ftp://127.0.0.1")
    assert engine.name == "scripted"
    assert notice.endswith("The written Samantha speaks instead.")
    engine, notice = hire(tmp_path, engine="server", server_address="http://127.0.0.1:1")
    assert (engine.name, notice) == ("server", "")

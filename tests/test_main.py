"""The built folder starts its own children by its own name."""

from __future__ import annotations

import pytest

from game.__main__ import CHILDREN, child


@pytest.mark.parametrize(
    ("arguments", "module"),
    [
        (
            ["-m", "game.improv.engines.llama_child", "model.gguf"],
            "game.improv.engines.llama_child",
        ),
        (
            ["-P", "/a folder/game/stage/voice/piper_child.py", "voice"],
            "game.stage.voice.piper_child",
        ),
        (["-P", "ear_child.py", "ears"], "game.stage.voice.ear_child"),
        (["-m", "http.server"], ""),
        (["-m", "os"], ""),
        (["read", "--new"], ""),
        (["-m"], ""),
        ([], ""),
    ],
)
def test_only_children_of_the_game_are_started(arguments: list[str], module: str) -> None:
    assert child(arguments) == module


def test_the_children_are_those_the_engines_start() -> None:
    from game.stage.voice import ear, piper

    commands = [
        list(piper.CHILD[1:]),
        list(ear.CHILD[1:]),
        ["-m", "game.improv.engines.llama_child"],
    ]
    assert {child(command) for command in commands} == set(CHILDREN.values())

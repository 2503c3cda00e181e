"""What goes wrong is told in the player's language, whatever room it comes from."""

from __future__ import annotations

import ast
import errno
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from game.config import Settings
from game.stage.words import Words
from tests.stage.house import STORY, House, story_folder

GAME = STORY.parent / "game"
SHOWN = (  # the rooms whose sentences a player may meet in the window
    "play/saves", "play/payload", "play/memory", "play/director", "play/playthrough", "config",
    "belongings", "company", "improv/models", "improv/download", "improv/engines/llama_child",
    "stage/voice/piper",
)  # fmt: skip
HANGUL = re.compile("[가-힣]")


@pytest.fixture(scope="module")
def korean() -> Words:
    return Words(STORY / "languages", "ko")


def sentences(path: Path) -> Iterator[str]:
    """Every sentence a module raises as a Trouble; what is filled in stands there as ⟨0⟩, ⟨1⟩ …"""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    named = {
        node.targets[0].id: node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Trouble":
            said = node.args[0]
            yield _text(named[said.id] if isinstance(said, ast.Name) else said)


def _text(node: ast.expr) -> str:
    if isinstance(node, ast.Constant):
        return str(node.value)
    assert isinstance(node, ast.JoinedStr), ast.dump(node)
    parts, gaps = [], 0
    for part in node.values:
        parts.append(f"⟨{gaps}⟩" if isinstance(part, ast.FormattedValue) else _text(part))
        gaps += isinstance(part, ast.FormattedValue)
    return "".join(parts)


@pytest.mark.parametrize("room", SHOWN)
def test_every_sentence_a_player_may_meet_is_told_in_korean(room: str, korean: Words) -> None:
    found = list(sentences(GAME / f"{room}.py"))
    assert found
    for sentence in found:
        told = korean.told(sentence)
        assert HANGUL.search(told), sentence
        assert sorted(re.findall("⟨.⟩", told)) == sorted(re.findall("⟨.⟩", sentence))
        left = re.sub(r"⟨.⟩|\[llm\]|llama-cpp-python|localhost|GGUF|Piper|\.\w+|GB", "", told)
        assert not re.search("[a-z]{3}", left), told
        file = "C:\\Users\\Mina\\Her: 2\\auto-0.json"
        assert korean.told(f"{file}: {sentence}") == f"{file}: {told}", "the file stays"
        assert Words(STORY / "languages", "en").told(sentence) == sentence


def test_sentences_in_a_row_and_reasons_inside_are_told_too(korean: Words) -> None:
    full = os.strerror(errno.ENOSPC)
    assert korean.told(f"The game could not be saved ({full}).") == (
        "게임을 저장하지 못했습니다(디스크에 남은 자리가 없음)."
    )
    told = korean.told("a.json: This save is damaged. The one before it is used.")
    assert told == "a.json: 이 저장 파일은 손상되었습니다. 그 앞의 것으로 대신합니다."
    told = korean.told("What came is of no use: This model file is not there.")
    assert told == "받은 것을 쓸 수 없습니다. 이 모델 파일이 그 자리에 없습니다."


def test_half_a_translation_is_none(korean: Words) -> None:
    for words in ("This save is damaged. Nobody knows why.", "Something else.", ""):
        assert korean.told(words) == words


def test_a_broken_list_of_sentences_hides_nothing(tmp_path: Path) -> None:
    for language in ("en", "ko"):
        (tmp_path / language).mkdir()
        (tmp_path / language / "ui.yaml").write_text("a: b\n", encoding="utf-8")
    (tmp_path / "ko" / "troubles.yaml").write_text("a: [", encoding="utf-8")
    assert Words(tmp_path, "ko").told("This save is damaged.") == "This save is damaged."


def test_a_damaged_save_is_told_in_korean_on_the_page_of_saves(tmp_path: Path, home: Path) -> None:
    house = House(story_folder(tmp_path / "story"), Settings(language="ko", text_speed=0.0))
    house.menu("new")
    house.to_choice()
    house.app.context.save("page-01")
    path = home / "saves" / "page-01.json"
    path.write_text(path.read_text(encoding="utf-8").replace("payload", "paylood"), "utf-8")
    house.app.screen = house.screen._pause()
    house.click_text("chip load")
    house.click_text("chapter page-01")
    notice = house.shown()["notice"]
    assert HANGUL.search(notice)
    assert "save is damaged" not in notice
    assert "page-01.json" in notice
    house.close()

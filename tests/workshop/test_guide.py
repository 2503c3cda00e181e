"""The writer's guide keeps its word: its first chapter plays, and its lists are whole."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from game import company
from game.cli import VERBS
from game.config import Settings
from game.ink.diagnostics import reference
from game.play.messages import Ended, Talking
from game.play.playthrough import Playthrough
from game.play.theatre import load_script
from game.workshop import check as check_module
from game.workshop.check import check
from game.workshop.players import BOTS
from game.workshop.vocabulary import WORDS
from tests.play import kit

STORY = Path(__file__).resolve().parents[2] / "story"
GUIDE = (STORY / "README.md").read_text(encoding="utf-8")
FILE = re.compile(r"^`([\w/.]+)`\n```(?:ink|yaml)\n(.*?)^```$", re.M | re.S)
CODE = re.compile(r'"((?:story|letter|strings)-[a-z]+)"')


def files() -> Iterator[tuple[str, str]]:
    """The files of the first chapter, in the order in which they are written."""
    begin = GUIDE.index("## A first chapter")
    yield from FILE.findall(GUIDE[begin : GUIDE.index("## Files")])


def test_the_first_chapter_plays_after_every_step(tmp_path: Path) -> None:
    folder = tmp_path / "story"
    written: list[str] = []
    for name, text in files():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        written.append(name)
        if "main.ink" not in written or (name == "main.ink" and "# improv:" in text):
            continue  # the contract of the window comes next
        found = check(folder, tmp_path / "assets")
        assert [str(one) for one in found if one.severity == "error"] == []
        for bot in BOTS:
            ends(folder, tmp_path, bot)
    assert written[:3] == ["cast.yaml", "facts.yaml", "main.ink"]
    assert written[-1] == "improv/lamp.yaml"


def ends(folder: Path, home: Path, bot: str) -> None:
    script = load_script(folder, home / "cache")
    improviser, _, _ = company.hire(Settings(), folder, script.world, home)
    play = Playthrough.begin(script, improviser, "en", seed=1)
    kit.perform(play, BOTS[bot], random.Random(1))
    assert isinstance(play.waiting, Ended)
    assert play.notice == ""


def test_its_window_keeps_what_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "story"
    for name, text in files():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    script = load_script(folder, tmp_path / "cache")
    improviser, _, _ = company.hire(Settings(), folder, script.world, tmp_path)
    play = Playthrough.begin(script, improviser, "en", seed=1)
    kit.read_on(play)
    play.choose(0, 0.0)
    kit.read_on(play)
    for words in ("It is hard.", "A letter to my brother.", "Goodnight."):
        assert isinstance(play.waiting, Talking)
        play.say(words, 0.0)
        kit.hear(play, 100.0)
        kit.read_on(play)
    assert "The page says “A letter to my brother.” now." in play.transcript[-1].text


def test_the_page_of_every_message_is_as_the_compiler_writes_it() -> None:
    page = (STORY / "diagnostics.md").read_text(encoding="utf-8")
    how = "python -c 'from game.ink.diagnostics import reference as r; print(r(), end=\"\")'"
    assert page == reference(), f"write it anew: {how} > story/diagnostics.md"


def test_every_code_of_her_check_is_in_the_guide() -> None:
    codes = set(CODE.findall(Path(check_module.__file__).read_text(encoding="utf-8")))
    codes |= {f"story-{name}" for name, words in WORDS.items() if words and words != ("",)}
    assert len(codes) > 25
    for code in codes:
        assert f"`{code}`" in GUIDE, code


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_is_in_the_guide(verb: str) -> None:
    assert f"`her {verb}" in GUIDE or f"or `her {verb}" in GUIDE

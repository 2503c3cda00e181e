"""The shelf of old saves: whatever becomes of the story, each of them can be played on.

`python -m tests.play.collect NAME` adds to the shelf; nothing is ever taken away from it.
`python -m tests.force old` plays every one of them to the roof.
"""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from game import company, config
from game.config import Settings
from game.improv.improviser import Improviser
from game.play.messages import Ended
from game.play.payload import unpack
from game.play.playthrough import Playthrough
from game.play.theatre import Script, load_script
from game.workshop.players import BOTS
from tests.force.edits import Desk, prove, shelf, take_down
from tests.play import kit

CHAPTERS = range(1, 21)


@pytest.fixture(scope="module")
def script(tmp_path_factory: pytest.TempPathFactory) -> Script:
    return load_script(config.data("story"), tmp_path_factory.mktemp("cache"))


def test_there_is_one_of_every_chapter_in_every_language() -> None:
    names = {path.name.partition(".")[0] for path in shelf()}
    assert names >= {
        f"{chapter:02}-{language}" for chapter in CHAPTERS for language in ("en", "ko")
    }


@pytest.fixture(scope="module")
def improviser(script: Script, tmp_path_factory: pytest.TempPathFactory) -> Improviser:
    folder = tmp_path_factory.mktemp("log")
    return company.hire(Settings(), script.folder, script.world, folder)[0]


@pytest.mark.parametrize("path", shelf(), ids=lambda path: f"{path.parent.name}-{path.name[:5]}")
def test_it_loads_and_can_be_played_on(
    path: Path, script: Script, improviser: Improviser, tmp_path: Path
) -> None:
    loaded = take_down(path, tmp_path)
    was = unpack(loaded.payload["trail"])
    said = [message.text for message in was.transcript]
    play = Playthrough.restore(loaded.payload, script, improviser, 0.0)
    # What was said stays said; only the line that stands last may take new words.
    assert [message.text for message in play.transcript][: len(said) - 1] == said[:-1]
    assert play.memory == was.here.memory
    assert play.scene.chapter in (loaded.header.chapter, loaded.header.chapter - 1)
    dice = random.Random(path.name)
    for _ in range(4):
        before = (len(play.transcript), play.revision)
        kit.read_on(play)
        if isinstance(play.waiting, Ended):
            break
        kit.deed(play, BOTS["silent"], dice)
        assert (len(play.transcript), play.revision) != before


def test_edits_by_chance_lock_nobody_out(tmp_path: Path) -> None:
    """A few of the 500 edits of `python -m tests.force edits`."""
    found = prove(1, 2, 20, lambda line: None)
    assert (found.edits, found.saves) == (1, 2)
    assert found.locks == []
    assert found.in_place + found.moved == 2


def test_an_edit_is_one_and_is_set_back(tmp_path: Path) -> None:
    desk = Desk(config.data("story"), tmp_path)
    whole = {path.name: path.read_text(encoding="utf-8") for path in desk.folder.rglob("*.ink")}
    _, _, name = desk.edit(random.Random(3))
    after = {path.name: path.read_text(encoding="utf-8") for path in desk.folder.rglob("*.ink")}
    assert f"{name}.ink" in {one for one in whole if whole[one] != after[one]}
    desk.set_back()
    again = {path.name: path.read_text(encoding="utf-8") for path in desk.folder.rglob("*.ink")}
    assert again == whole

"""The shelf of old saves: whatever becomes of the story, each of them can be played on.

`python -m tests.play.collect NAME` adds to the shelf; nothing is ever taken away from it.
`python -m tests.force old` plays every one of them to the roof.
"""

from __future__ import annotations

import json
import lzma
import random
from pathlib import Path

import pytest

from game import company, config
from game.config import Settings
from game.improv.improviser import Improviser
from game.play.messages import Ended
from game.play.payload import unpack
from game.play.playthrough import Playthrough
from game.play.saves import VERSION
from game.play.theatre import Script, load_script
from game.workshop.players import BOTS
from tests.force import old
from tests.force.edits import Desk, prove, shelf, take_down
from tests.play import kit

CHAPTERS = range(1, 21)


@pytest.fixture(scope="module")
def script(tmp_path_factory: pytest.TempPathFactory) -> Script:
    return load_script(config.data("story"), tmp_path_factory.mktemp("cache"))


@pytest.mark.parametrize("folder", sorted({path.parent for path in shelf()}), ids=lambda f: f.name)
def test_there_is_one_of_every_chapter_in_every_language(folder: Path, tmp_path: Path) -> None:
    paths = [path for path in shelf() if path.parent == folder]
    assert [path.name.partition(".")[0] for path in paths] == [
        f"{chapter:02}-{language}" for chapter in CHAPTERS for language in ("en", "ko")
    ]
    for path in paths[::13]:
        header = take_down(path, tmp_path).header
        assert (f"{header.chapter:02}", header.language) == (path.name[:2], path.name[3:5])


def test_the_format_of_today_is_on_the_shelf_with_ways_that_were_left() -> None:
    """A save is upgraded when it is read; what it was written as stands in its file."""
    as_written = [json.loads(lzma.decompress(path.read_bytes())) for path in shelf()[-20:]]
    assert {one["header"]["version"] for one in as_written} == {VERSION}
    assert any(one["payload"]["trail"]["branches"] for one in as_written)


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
    for fork in play.branches[:1]:
        play.go_over(fork.number, 0.0)
        assert play.transcript, "and so can a way that was left"


def test_the_last_of_them_is_played_to_the_end() -> None:
    """One of those `python -m tests.force old` plays."""
    found = old.prove(shelf()[-1:], 1, lambda line: None)
    assert found.stuck == []
    assert found.saves == 1


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

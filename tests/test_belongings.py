"""All of the player's data: in one folder, told of, taken along in one file, and gone."""

from __future__ import annotations

import zipfile
from datetime import datetime
from pathlib import Path

import pytest

from game import belongings, config
from game.config import Folders, Settings
from game.errors import Trouble
from game.workshop import privacy

NOW = datetime(2026, 11, 22, 20, 0)


@pytest.fixture
def folders(home: Path) -> Folders:
    """A player who has played."""
    found = config.folders()
    config.save(Settings(language="en"), found.settings)
    for folder, name in ((found.saves, "auto-0.json"), (found.saves, "auto-0.png"),
                         (found.letters, "first.txt"), (found.log, "her.log"),
                         (found.cache, "story.json"), (found.models, "large.gguf"),
                         (found.root, "read.bin")):  # fmt: skip
        folder.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("words of the player", encoding="utf-8")
    return found


def test_every_file_is_told_of_and_lies_under_one_folder(folders: Folders, home: Path) -> None:
    kept = belongings.kept(folders)
    assert {one.name: one.files for one in kept} == {
        "cache": 1, "letters": 1, "log": 1, "other": 1, "saves": 2, "settings": 1
    }  # fmt: skip
    files = [path for path in home.rglob("*") if path.is_file()]
    assert sum(one.files for one in kept) == len(files) - 1  # but for the model
    assert all(one.path.is_relative_to(home) for one in kept)
    assert all(one.bytes > 10 for one in kept)


def test_all_of_it_fits_into_one_file(folders: Folders, tmp_path: Path) -> None:
    made = belongings.pack(folders, tmp_path / "usb", NOW)
    with zipfile.ZipFile(made) as bundle:
        assert bundle.testzip() is None
        assert set(bundle.namelist()) == {
            "settings.json", "saves/auto-0.json", "saves/auto-0.png", "letters/first.txt",
            "log/her.log", "read.bin",
        }  # fmt: skip
        assert bundle.read("letters/first.txt") == b"words of the player"
    assert belongings.pack(folders, tmp_path / "usb", NOW) != made
    assert len(list((tmp_path / "usb").iterdir())) == 2


def test_a_copy_that_cannot_be_written_is_said_and_leaves_nothing(
    folders: Folders, tmp_path: Path
) -> None:
    (tmp_path / "usb").write_text("in the way", encoding="utf-8")
    with pytest.raises(Trouble, match="copy could not be made"):
        belongings.pack(folders, tmp_path / "usb", NOW)


def test_deleted_is_deleted_and_a_model_stays(folders: Folders, home: Path) -> None:
    assert belongings.delete(folders) == ()
    assert [path.name for path in home.rglob("*") if path.is_file()] == ["large.gguf"]
    assert belongings.kept(folders) == ()


def test_the_terminal_tells_and_deletes_only_on_the_word(
    folders: Folders, home: Path, capsys: pytest.CaptureFixture[str], monkeypatch
) -> None:
    assert privacy.main([]) == 0
    told = " ".join(capsys.readouterr().out.split())
    assert "Nothing leaves this machine." in told
    assert str(home) in told
    monkeypatch.setattr("builtins.input", lambda prompt: "yes")
    with pytest.raises(Trouble, match="Nothing was deleted"):
        privacy.main(["--delete"])
    assert belongings.kept(folders)
    monkeypatch.setattr("builtins.input", lambda prompt: "delete")
    assert privacy.main(["--delete"]) == 0
    assert not belongings.kept(folders)


def test_a_server_that_the_player_chose_is_named(folders: Folders, capsys) -> None:
    config.save(
        Settings(language="ko", engine="server", server_address="http://10.0.0.7:80"),
        folders.settings,
    )
    privacy.main([])
    assert "http://10.0.0.7:80" in capsys.readouterr().out

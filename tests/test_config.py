"""Settings: checked, kept, and nothing lost; and where the player's files lie."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import pytest

from game import config
from game.config import Settings
from game.errors import Trouble


def test_settings_come_back_as_they_were_kept(tmp_path: Path) -> None:
    chosen = Settings(language="ko", text_size=1.5, engine="llama", model_path="/m.gguf")
    config.save(chosen, tmp_path / "new")
    assert config.load(tmp_path / "new") == (chosen, ())


def test_without_a_file_the_usual_settings_hold(tmp_path: Path) -> None:
    assert config.load(tmp_path) == (Settings(), ())


def test_a_wrong_entry_is_named_and_the_rest_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"language": "ko", "text_size": 9, "fonts": "book"}', encoding="utf-8")
    settings, wrong = config.load(tmp_path)
    assert settings == Settings(language="ko")
    assert len(wrong) == 2
    assert "“text_size” cannot be 9; 1.0 is used" in wrong[0]
    assert "no setting “fonts”" in wrong[1]
    assert all(str(path) in sentence for sentence in wrong)


@pytest.mark.parametrize("text", ["", "{", "[1]", '"x"', "\x00"])
def test_a_damaged_file_is_set_aside_and_never_lost(tmp_path: Path, text: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(text, encoding="utf-8")
    settings, wrong = config.load(tmp_path)
    assert settings == Settings()
    assert wrong
    config.save(Settings(language="en"), tmp_path)
    assert (tmp_path / "settings.json.old").read_text(encoding="utf-8") == text
    assert config.load(tmp_path) == (Settings(language="en"), ())


def test_a_value_out_of_range_is_not_kept(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="volume_music"):
        config.save(Settings(volume_music=2.0), tmp_path)
    assert not (tmp_path / "settings.json").exists()


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "way").write_text("", encoding="utf-8")
    with pytest.raises(Trouble, match="could not be kept"):
        config.save(Settings(), tmp_path / "way")


def test_every_setting_has_its_rule_and_its_usual_value_keeps_it() -> None:
    names = {field.name for field in dataclasses.fields(Settings)}
    assert names == set(config.SCHEMA)
    config.save(Settings(), config.folders().settings)
    kept = json.loads((config.folders().settings / "settings.json").read_text(encoding="utf-8"))
    assert kept == dataclasses.asdict(Settings())


def test_one_root_holds_everything_of_the_player(tmp_path: Path) -> None:
    folders = config.folders({"HER_HOME": str(tmp_path)})
    for folder in dataclasses.astuple(folders):
        assert folder == tmp_path or tmp_path in folder.parents
    elsewhere = config.folders({})
    assert not any(tmp_path in path.parents for path in dataclasses.astuple(elsewhere))


def test_the_story_is_found_and_what_is_missing_is_said() -> None:
    assert (config.data("story") / "cast.yaml").is_file()
    with pytest.raises(Trouble, match="install the game again"):
        config.data("nowhere")


def test_half_a_letter_is_no_setting(home: Path) -> None:
    config.save(Settings(language="ko"), home)
    path = home / "settings.json"
    text = path.read_text(encoding="utf-8").replace('"model_path": ""', '"model_path": "\\ud800"')
    path.write_text(text.replace('"threads"', '"\\ud800"'), encoding="utf-8")
    settings, wrong = config.load(home)
    assert (settings.language, settings.model_path) == ("ko", "")
    assert len(wrong) == 2
    "".join(wrong).encode()
    config.save(settings, home)
    assert config.load(home) == (settings, ())

"""Every setting can be set somewhere, and every slider holds what it is set to."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pygame
import pytest

from game.config import Settings
from game.stage.screens.settings import SettingsPage
from game.stage.screens.settings_table import ROWS, share, value_at
from tests.stage.house import opened, story_folder

# Set otherwise: the page of keys, the window itself, a writer's own line in the file.
ELSEWHERE = {"keys", "pad", "window_width", "window_height", "window_x", "window_y", "editor"}
SLIDERS = sorted({row.name for rows in ROWS.values() for row in rows if row.kind == "slider"})


def test_every_setting_has_a_control() -> None:
    shown = {row.name for rows in ROWS.values() for row in rows}
    assert shown | ELSEWHERE == {field.name for field in fields(Settings)}
    assert not shown & ELSEWHERE


@pytest.mark.parametrize("name", SLIDERS)
def test_a_slider_stays_where_it_was_put_and_every_step_moves_it(name: str) -> None:
    values = [value_at(name, step / 20) for step in range(21)]
    assert [value_at(name, share(name, value)) for value in values] == values
    for value in values:
        at = share(name, value)
        moved = {value_at(name, min(max(at + step, 0.0), 1.0)) for step in (-0.05, 0.05)}
        assert moved - {value}, f"{name} is stuck at {value}"


def test_the_engine_is_made_anew_once_for_a_slider_that_was_dragged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A model takes seconds to load: the hand has to rest first."""
    settings = Settings(language="en", engine="llama", model_path=str(tmp_path / "no.gguf"))
    made: list[float] = []
    for house in opened(story_folder(tmp_path / "story"), settings=settings):
        page = SettingsPage(house.app.context, house.screen)
        house.app.screen = page
        page.turn_to("voice")
        house.turn()
        monkeypatch.setattr(house.app.context, "_dismiss", made.append)
        page._sheet.focus.focus("threads")
        for _ in range(4):
            house.key(pygame.K_RIGHT)
        shown = house.shown()["value threads"]
        assert (made, house.app.context.settings.threads) == ([], 0)
        house.turn(2, 1.0)
        assert len(made) == 1
        assert str(house.app.context.settings.threads) == shown != "0"
        house.key(pygame.K_RIGHT)
        house.key(pygame.K_ESCAPE)  # who leaves does not wait
        assert len(made) == 2

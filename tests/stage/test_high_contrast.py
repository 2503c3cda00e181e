"""In high contrast every text of every menu stands at 7:1 or more against what lies around it."""

from __future__ import annotations

from pathlib import Path

import pygame

from game.config import Settings
from game.stage.measuring import STRICT, flaws
from game.stage.menus import at_the_title, in_the_play
from tests.stage.small_story import context_at, story_with

NOW = 100.0


def test_every_menu_can_be_read_in_high_contrast(tmp_path: Path) -> None:
    story = story_with(tmp_path / "story", "letter, first", ("done",), "office, morning")
    context = context_at(story, Settings(language="en", text_speed=0.0, high_contrast=True))
    surface, found, seen = pygame.display.get_surface(), [], set()
    for screens in (at_the_title(context, NOW), in_the_play(context, NOW)):
        for name, screen in screens:
            seen.add(name)
            screen.layout()
            screen.update(NOW)
            screen.draw(surface, NOW)
            wrong = flaws(surface, screen.texts(), STRICT)
            found += [f"{name}: {one.what}" for one in wrong if one.kind == "contrast"]
    context.close()
    assert "settings_voice_server" in seen
    assert found == []

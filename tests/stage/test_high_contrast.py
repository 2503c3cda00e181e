"""In high contrast every text of every menu stands at 7:1 or more against what lies around it."""

from __future__ import annotations

from pathlib import Path

import pygame

from game.config import Settings
from game.stage.field import Field
from game.stage.measuring import STRICT, flaws
from game.stage.menus import at_the_title, in_the_play
from game.stage.textbox import Editing
from game.stage.theme import contrast
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


def test_what_a_box_is_for_can_be_read_in_high_contrast(tmp_path: Path) -> None:
    story = story_with(tmp_path / "story", "letter, first", ("done",), "office, morning")
    found = []
    for high in (False, True):
        context = context_at(story, Settings(language="en", high_contrast=high))
        field = Field(context, Editing(), "Say something to her, whatever it is, at any length.")
        field.layout(400)
        field.place((20, 20))
        surface = pygame.Surface((440, 120))
        field.draw(surface, 1.0, focused=False)
        inside = field.rect.inflate(-20, -20)
        drawn = {
            tuple(surface.get_at((x, y)))[:3]
            for x in range(inside.left, inside.right)
            for y in range(inside.top, inside.bottom)
        }
        ground = tuple(surface.get_at((inside.left, inside.top)))[:3]
        found.append(max(contrast(colour, ground) for colour in drawn))  # type: ignore[arg-type]
        context.close()
    assert found[0] < found[1]
    assert found[1] >= STRICT

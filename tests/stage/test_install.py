"""The installation: real progress, of the authored Samantha and of a model, and what fails."""

from __future__ import annotations

from pathlib import Path

import pygame
import pytest

from game.config import Settings
from game.improv.engines.llama import LoadProgress
from game.stage.screens.install import COMES, LEAST, Install
from game.stage.theme import contrast
from game.stage.unpacking import Unpacking
from tests.stage.small_story import (
    Back,
    click,
    context_at,
    doing,
    every_window,
    feed,
    key,
    overlaps,
    shot,
    spoken,
    story_with,
)


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("install") / "story"
    return story_with(folder, "install", ("model", "authored"), "apartment, night")


class Model:
    """A model engine whose progress the test moves."""

    name = "llama"
    progress = LoadProgress(0.0, "starting")

    def close(self) -> None:
        pass


def opened(
    story: Path, settings: Settings | None = None, size: tuple[int, int] = (1280, 720)
) -> Install:
    context = context_at(story, settings, size)
    return Install(context, doing(context), Back())


def with_model(story: Path) -> tuple[Install, Model]:
    context = context_at(story)
    model = Model()
    improviser, _ = context._hired()
    context._company = improviser, model  # type: ignore[assignment]
    return Install(context, doing(context), Back()), model


def names(install: Install) -> list[str]:
    return [one.name for one in install.texts()]


def test_the_authored_one_is_really_read_and_never_ahead(story: Path) -> None:
    install = opened(story)
    install.update(0.0)
    install.update(LEAST / 2)
    assert install._shown_share <= install._unpacking.fraction
    assert feed(install, key(pygame.K_RETURN), LEAST / 2) is None, "not before it is ready"
    install._unpacking.wait()
    assert install.context.script._contracts.keys() >= {"first_talk", "last_window"}
    install.update(LEAST + 0.1)
    assert "note" in names(install), "how to get a model is told"
    assert isinstance(feed(install, key(pygame.K_RETURN), LEAST + 1), Back)
    assert spoken(install.context) == "It was authored."


@pytest.mark.parametrize("press", [key(pygame.K_RETURN), click((5, 5))], ids=["key", "mouse"])
def test_whoever_presses_waits_no_longer_than_it_takes(
    story: Path, press: list[pygame.event.Event]
) -> None:
    install = opened(story)
    install.update(0.0)
    install._unpacking.wait()
    install.update(0.5)
    assert not install._ready
    assert feed(install, press, 0.6) is None
    install.update(0.7)
    assert install._ready
    assert isinstance(feed(install, key(pygame.K_RETURN), 0.8), Back)


def test_the_model_s_own_progress_is_shown(story: Path) -> None:
    install, model = with_model(story)
    install.update(0.0)
    install._unpacking.wait()
    model.progress = LoadProgress(0.5, "reading")
    install.update(LEAST * 2)
    assert install._shown_share == pytest.approx(0.55)
    assert not install._ready
    model.progress = LoadProgress(1.0, "ready")
    install.update(LEAST * 2 + 1)
    chip = install._chip
    assert chip is not None
    assert isinstance(feed(install, click(chip[1].center), LEAST * 3), Back)
    assert spoken(install.context) == "It was model."


def test_a_model_that_fails_leaves_the_authored_one(story: Path) -> None:
    install, model = with_model(story)
    install.update(0.0)
    install._unpacking.wait()
    model.progress = LoadProgress(0.3, "failed", "The model file broke off.")
    install.update(LEAST + 1)
    install.update(LEAST + 2)
    note = next(one for one in install.texts() if one.name == "note")
    assert "broke" in [word.text for word in note.block.words]
    assert isinstance(feed(install, key(pygame.K_RETURN), LEAST * 3), Back)
    assert spoken(install.context) == "It was authored."


def test_a_model_file_that_is_none_is_named(story: Path, tmp_path: Path) -> None:
    settings = Settings(language="en", engine="llama", model_path=str(tmp_path / "gone.gguf"))
    install = opened(story, settings)
    assert "gone.gguf" in install._trouble
    assert install.result == "authored"


def test_unpacking_stops_at_nothing(story: Path, caplog: pytest.LogCaptureFixture) -> None:
    from game.play.theatre import load_script

    broken = story.parent / "broken"
    if not broken.exists():
        import shutil

        shutil.copytree(story, broken)
    (broken / "improv" / "first_talk.yaml").write_text("speaker: [", encoding="utf-8")
    unpacking = Unpacking(load_script(broken, story.parent / "cache"))
    unpacking.wait()
    assert unpacking.fraction == 1.0
    assert any("first_talk" in record.message for record in caplog.records)


def test_a_mistake_while_reading_ahead_holds_up_nobody(
    story: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    from game.play.theatre import Script, load_script

    def broken(script: Script, window: str) -> None:
        raise ZeroDivisionError("a mistake of ours")

    script = load_script(story, tmp_path)
    monkeypatch.setattr(Script, "contract", broken)
    unpacking = Unpacking(script)
    unpacking.wait()
    assert unpacking.fraction == 1.0
    assert "ZeroDivisionError" in caplog.text


@every_window
def test_nothing_lies_over_anything(
    story: Path, size: tuple[int, int], text: float, language: str
) -> None:
    install = opened(story, Settings(language=language, text_size=text), size)
    install._unpacking.wait()
    install.update(0.0)
    assert overlaps(install.texts(), size) == []
    install.update(LEAST * 0.6)
    shot(install, f"install_{language}_{size[1]}_{round(text * 100)}", size, LEAST * 0.6)
    install.update(LEAST)
    assert overlaps(install.texts(), size) == []
    assert install._ribbon.height > 60
    for one in install.texts():
        assert not one.rect.colliderect(install._ribbon)


def test_its_words_can_be_read(story: Path) -> None:
    install = opened(story)
    install._unpacking.wait()
    install.update(0.0)
    surface = shot(install, "install_note", (1280, 720), COMES + 1)
    note = next(one for one in install.texts() if one.name == "note").rect
    shades = {
        surface.get_at((x, y))[:3]
        for x in range(note.x, note.right, 2)
        for y in range(note.y, note.bottom)
    }
    darkest, lightest = min(shades, key=sum), max(shades, key=sum)
    assert contrast(darkest, lightest) >= 4.5


def test_nothing_is_left_to_be_read_when_the_first_words_are_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a first turn takes is there before it: no frame reads files or tables."""
    from game import config
    from game.improv import care, world
    from game.improv.acts import learned, signs
    from game.improv.checks import lists
    from game.play import director
    from game.play.theatre import load_script
    from game.stage.unpacking import _held

    for cached in (care._signs, learned.model, signs.lexicon, lists._lists):
        cached.cache_clear()
    script = load_script(config.data("story"), tmp_path)
    Unpacking(script).wait()

    def read(path: Path, *args: object, **named: object) -> str:
        raise AssertionError(f"{path} is read in the middle of play")

    monkeypatch.setattr(Path, "read_text", read)
    monkeypatch.setattr(Path, "read_bytes", read)
    for window in script.windows:
        for language, words in zip(world.LANGUAGES, ("How are you?", "잘 지내?"), strict=True):
            assert director.hear(words, script.contract(window), language).acts
            _held(script, window, language)

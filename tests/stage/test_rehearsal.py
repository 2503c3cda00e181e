"""A story that is edited while its window is open."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest

from game import company, config
from game.config import Settings
from game.play.messages import Talking
from game.stage.app import App
from game.stage.rehearsal import Rehearsal, Start
from game.workshop import watch
from game.workshop.warp import past, rehearsal
from game.workshop.watch import LOOK, Watcher
from tests.play.kit import CHAPTERS, STATE
from tests.stage.house import House, bare_assets, opened, story_folder
from tests.workshop.test_watch import Writer

MAIN = STATE + CHAPTERS


@pytest.fixture
def writer(tmp_path: Path) -> Writer:
    return Writer(story_folder(tmp_path / "story"))


@pytest.fixture
def house(writer: Writer, tmp_path: Path) -> Iterator[House]:
    for house in opened(writer.folder, settings=Settings(language="en")):
        watcher = Watcher(writer.folder, tmp_path / "cache")
        watcher.begin("en")
        house.app.rehearsal = Rehearsal(house.app.context, watcher)
        house.menu("new")
        yield house


def looked(house: House) -> None:
    """As long as two looks at the folder take."""
    house.turn(3, LOOK * 1.1)


def test_the_line_on_the_page_takes_its_new_words(house: House, writer: Writer) -> None:
    house.to_choice()
    writer.save("main.ink", MAIN.replace("Good morning.", "A fine morning.").replace("Stay", "Sit"))
    looked(house)
    assert house.name == "Play"
    assert [one.text for one in house.play.transcript] == ["You sit down.", "A fine morning."]
    house.settle()
    assert "Sit." in " ".join(house.shown().values())


def test_talk_goes_on_after_an_edit(house: House, writer: Writer) -> None:
    house.to_choice()
    house.key(pygame.K_1)
    house.to_choice()
    house.play.say("I wanted to be a lighthouse keeper.", house.now)
    house.turn(20, 0.5)
    said = [one.text for one in house.play.transcript]
    writer.save("main.ink", MAIN.replace("It is evening.", "It is night."))
    looked(house)
    house.turn(10, 0.5)
    assert [one.text for one in house.play.transcript] == said
    assert isinstance(house.play.waiting, Talking)
    assert house.name == "Play"


def test_faults_stand_in_the_picture_while_the_old_story_plays_on(
    house: House, writer: Writer
) -> None:
    writer.save("main.ink", MAIN.replace("-> ch02\n", "-> ch03\n"))
    looked(house)
    rehearsal = house.app.rehearsal
    assert rehearsal is not None
    (shown,) = rehearsal.texts()
    words = "".join(word.text for word in shown.block.words)
    assert f"{writer.folder / 'main.ink'}:" in words
    assert ":E0701:" in words
    assert house.app._window.get_rect().contains(shown.rect)
    house.to_choice()
    assert house.play.transcript[-1].text == "Good morning."
    writer.save("main.ink", MAIN)
    looked(house)
    assert rehearsal.texts() == ()


def test_an_edit_is_on_the_page_within_half_a_second(house: House, writer: Writer) -> None:
    house.to_choice()
    worked = []
    for words in ("A fine morning.", "A grey morning.", "A late morning."):
        begun = time.thread_time()
        writer.save("main.ink", MAIN.replace("Good morning.", words))
        looked(house)  # the looks themselves are wound by hand
        worked.append(time.thread_time() - begun)
        assert house.play.transcript[-1].text == words
    assert 2 * LOOK + min(worked) < 0.5


# --- from a line to its source ---------------------------------------------------------------------


@pytest.fixture
def opened_files(house: House, writer: Writer, tmp_path: Path) -> list[list[str]]:
    """What the window starts, instead of an editor."""
    started: list[list[str]] = []
    watcher = Watcher(writer.folder, tmp_path / "cache", "vim", started.append)
    watcher.begin("en")
    house.app.rehearsal = Rehearsal(house.app.context, watcher)
    return started


def line_of(text: str) -> int:
    return next(number for number, one in enumerate(MAIN.splitlines(), 1) if text in one)


def test_f3_opens_the_line_that_was_said_last(house: House, writer: Writer, opened_files) -> None:
    house.to_choice()
    said = len(house.play.transcript)
    house.key(pygame.K_F3)
    number = line_of("Good morning.")
    assert opened_files == [["vim", f"+{number}", str(writer.folder / "main.ink")]]
    assert "".join(told(house)) == f"main.ink:{number}"
    assert len(house.play.transcript) == said
    house.turn(2, 10.0)
    assert told(house) == []


def test_so_does_a_click_with_shift_and_no_other(house: House, opened_files) -> None:
    house.turn(3)
    house.click((400, 300))
    assert opened_files == []
    before = len(house.play.transcript)
    pygame.key.set_mods(pygame.KMOD_SHIFT)
    try:
        house.click((400, 300))
    finally:
        pygame.key.set_mods(0)
    assert len(opened_files) == 1
    assert len(house.play.transcript) == before


def test_an_improvised_line_leads_to_its_reply(house: House, writer: Writer, opened_files) -> None:
    house.to_choice()
    house.key(pygame.K_1)
    house.to_choice()
    house.play.say("I wanted to be a lighthouse keeper.", house.now)
    house.turn(20, 0.5)
    house.key(pygame.K_F3)
    assert opened_files[0][2] == str(writer.folder / "improv" / "evening.yaml")
    line = int(opened_files[0][1].removeprefix("+"))
    contract = Path(opened_files[0][2]).read_text(encoding="utf-8").splitlines()
    said = house.play.transcript[-1].text
    assert said in contract[line - 1]


def told(house: House) -> list[str]:
    """What the rehearsal says in the picture."""
    assert house.app.rehearsal is not None
    return [" ".join(w.text for w in one.block.words) for one in house.app.rehearsal.texts()]


def test_without_an_editor_the_place_is_told_all_the_same(
    house: House, writer: Writer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.delenv("EDITOR", raising=False)
    house.to_choice()
    house.key(pygame.K_F3)
    assert f"main.ink:{line_of('Good morning.')}:" in "".join(told(house))
    assert "VISUAL" in "".join(told(house))


def test_a_rehearsal_begins_at_a_place_and_keeps_its_saves_apart(
    writer: Writer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(config.HOME_VARIABLE, str(tmp_path / "home"))
    watcher = Watcher(writer.folder, tmp_path / "cache")
    script = watcher.begin("en").script
    assert script is not None
    found = past(script, company.understudy(writer.folder), "en", "ch02")
    start = Start(found.payload, rehearsal(config.folders()), "Not quite there.")
    app = App(
        writer.folder, bare_assets(), Settings(language="en"), size=(1280, 720),
        watcher=watcher, start=start,
    )  # fmt: skip
    app.turn()
    assert type(app.screen).__name__ == "Play"
    assert app.context.play.transcript[-1].text.startswith("She kept ")
    assert app.context.play.scene.chapter == 2
    assert app.rehearsal is not None
    assert "Not quite there." in " ".join(
        word.text for one in app.rehearsal.texts() for word in one.block.words
    )
    app.context.play.advance(0.0)
    app.context.keep()
    app.context.close()
    assert list((tmp_path / "home" / "rehearsals").iterdir())
    assert not (tmp_path / "home" / "saves").exists()


def test_the_interface_s_words_are_taken_anew_and_their_faults_shown(
    house: House, writer: Writer
) -> None:
    path = writer.folder / "languages" / "en" / "ui.yaml"
    whole = path.read_text(encoding="utf-8")
    house.to_choice()
    writer.save("languages/en/ui.yaml", whole.replace("resume: Go on", "resume: Once more"))
    looked(house)
    house.key(pygame.K_ESCAPE)
    assert "Once more" in house.shown().values()
    writer.save("languages/en/ui.yaml", whole + "broken: [")
    looked(house)
    assert house.app.rehearsal is not None
    (fault,) = house.app.rehearsal.faults
    assert "ui.yaml" in fault
    assert "story-yaml" in fault
    assert "Once more" in house.shown().values()


@pytest.mark.parametrize("at", [(), ("--at", "evening")])
def test_a_language_asked_for_is_that_of_the_pages_too(
    writer: Writer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at: tuple[str, ...]
) -> None:
    monkeypatch.setenv(config.HOME_VARIABLE, str(tmp_path / "home"))
    config.save(Settings(language="en"), config.folders().settings)
    monkeypatch.setattr("game.workshop.watch.has_display", lambda *_: True)
    heard: list[str] = []

    def run(app: App) -> None:
        heard.append(app.context.words.language)
        if app.context.playing:
            heard.append(app.context.play.language)
        app._close()

    monkeypatch.setattr(App, "run", run)
    assert watch.main(["--story", str(writer.folder), "--language", "ko", *at]) == 0
    assert heard == (["ko", "ko"] if at else ["ko"])

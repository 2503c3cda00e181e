"""What makes it easy: contrast, size, motion, sounds in words, one ear, nothing held, colours not needed."""

from __future__ import annotations

import locale
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pygame
import pytest

from game import config
from game.config import Settings
from game.play.messages import Talking
from game.stage.laid import Laid
from game.stage.linebreak import SHORT, UNBROKEN, letters
from game.stage.screens.settings_table import ROWS
from game.stage.theme import LINE_LIMIT
from game.stage.words import Words
from tests.stage.house import STORY, House, opened, story_folder
from tests.stage.test_hands import everything
from tests.stage.test_layout import Plain, read_contrast

FULL_HD = (1920, 1080)


def rooms(house: House) -> Iterator[str]:
    """Through every kind of screen; yields where we are, with everything settled."""
    yield "title"
    house.menu("settings")
    for tab in ROWS:
        house.screen.turn_to(tab)
        yield f"settings {tab}"
    house.key(pygame.K_ESCAPE)
    house.menu("credits")
    yield "credits"
    house.key(pygame.K_ESCAPE)
    house.menu("new")
    house.to_choice()
    yield "choice"
    house.app.context.save("page-01")
    house.key(pygame.K_h)
    house.click_text("line 1")
    yield "history"
    house.key(pygame.K_ESCAPE)
    house.key(pygame.K_ESCAPE)
    yield "pause"
    house.click_text("chip save")
    yield "saves"
    house.key(pygame.K_ESCAPE)
    house.key(pygame.K_ESCAPE)
    house.key(pygame.K_TAB)
    for page in ("her", "mail", "calendar", "contacts", "letters", "photographs", "memory"):
        house.turn(3, 1.0)
        yield f"device {page}"
        house.key(pygame.K_RIGHT)
    house.key(pygame.K_TAB)
    house.key(pygame.K_1)
    house.to_choice()
    assert isinstance(house.play.waiting, Talking)
    yield "talk"
    house.app.context.to_write = True
    house.app._go(None)
    yield "keyboard"
    house.key(pygame.K_ESCAPE)
    house.type("I want to die.")
    house.key(pygame.K_RETURN)
    house.turn(3)
    assert house.name == "CareScreen"
    yield "care"


def read(house: House) -> tuple[Laid, ...]:
    house.turn(2)
    whole = (one for one in house.screen.texts() if one.rect.height == one.block.height)
    return tuple(one for one in whole if one.block.words)


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return everything(tmp_path_factory.mktemp("ease") / "story")


@pytest.fixture
def house(story: Path) -> Iterator[House]:
    yield from opened(story, settings=Settings(language="en", text_speed=0.0))


# Type


@pytest.mark.parametrize("language", ["en", "ko"])
@pytest.mark.parametrize("font", ["book", "dyslexic"])
def test_at_full_hd_no_type_is_under_18_pixels_and_no_line_over_80_letters(
    story: Path, language: str, font: str
) -> None:
    house = House(story, Settings(language=language, text_speed=0.0, font=font), size=FULL_HD)
    seen = 0
    for place in rooms(house):
        for one in read(house):
            seen += 1
            assert one.block.style.size >= 18, (place, one.name)
            rows: dict[int, list[str]] = {}
            for word in one.block.words:
                rows.setdefault(word.rect.y, []).append(word.text)
            if len(rows) > 1:
                longest = max(letters(" ".join(row)) for row in rows.values())
                assert longest <= LINE_LIMIT, (place, one.name)
    assert seen > 200
    house.close()


PARAGRAPH = {
    "en": "The lemon on the sill has been there since the summer, and nobody has ever asked it why.",
    "ko": "창턱의 레몬은 여름부터 거기 있었고, 왜 거기 있느냐고 물어본 사람은 아직 아무도 없었다.",
}


@pytest.mark.parametrize("language", ["en", "ko"])
def test_no_short_word_stands_alone_and_lines_break_between_words(
    house: House, language: str
) -> None:
    """At every width: the last line is never one short word; no word is ever cut in two."""
    setter = house.app.context.setter
    style = house.app.context.style("book", 28)
    words = PARAGRAPH[language].split()
    for width in range(260, 1400, 3):
        lines = setter.lines(PARAGRAPH[language], style, width)
        assert " ".join(lines).split() == words
        last = lines[-1].split()
        if len(lines) > 1 and len(lines[-2].split()) > 1 and len(last) == 1:
            assert setter.fonts.width(last[0], style) >= width * SHORT


def test_a_long_label_is_one_line_and_a_long_text_keeps_to_80_letters(house: House) -> None:
    setter, style = house.app.context.setter, house.app.context.style("plain", 12)
    long = "word " * 60
    assert setter.block(long, style, UNBROKEN).lines == 1
    assert max(len(line) for line in setter.lines(long, style, 5000)) <= LINE_LIMIT
    korean = "레몬은 여름부터 " * 20
    assert max(map(letters, setter.lines(korean, style, 5000))) <= LINE_LIMIT


def test_opening_quotes_hang_outside_the_column(house: House) -> None:
    context = house.app.context
    style = context.style("book", 28, hang=True)
    quoted = context.setter.block("“Yes,” she said, and then nothing for a while.", style, 300)
    plain = context.setter.block("Yes, she said, and then nothing for a while.", style, 300)
    assert quoted.inset == context.setter.fonts.width("“", style)
    assert plain.inset == 0

    def left(block: object, row: int, from_x: int) -> int:
        surface = block.surface  # type: ignore[attr-defined]
        high = round(style.size * style.leading)
        part = surface.subsurface((from_x, row * high, surface.get_width() - from_x, high))
        return from_x + part.get_bounding_rect().x

    # the letters of both lines stand at one edge, the quote to the left of it
    edge = left(quoted, 1, 0)
    assert abs(left(quoted, 0, quoted.inset) - edge) <= style.size // 4
    assert left(quoted, 0, 0) < edge


def test_line_spacing_moves_the_lines_apart_and_nothing_else(story: Path) -> None:
    heights = {}
    for spacing in (1.0, 2.0):
        house = House(story, Settings(language="en", text_speed=0.0, line_spacing=spacing))
        house.menu("new")
        if spacing > 1:
            house.button("yes")
        house.settle()
        (line,) = (one for one in house.screen.texts() if one.name == "line")
        heights[spacing] = (line.block.height / line.block.lines, line.block.style.size)
        house.close()
    assert heights[2.0][0] == pytest.approx(2 * heights[1.0][0], abs=1)
    assert heights[2.0][1] == heights[1.0][1]


# Contrast and colour


@pytest.mark.parametrize("ground", [(255, 255, 255), (0, 0, 0)])
def test_in_high_contrast_every_text_has_7_to_1_on_any_picture(
    story: Path, ground: tuple[int, int, int]
) -> None:
    settings = Settings(language="en", text_speed=0.0, high_contrast=True)
    house = House(story, settings, size=FULL_HD)
    house.app.context.backdrop = Plain(ground, house.app.context.backdrop)  # type: ignore[assignment]
    pale = []
    for place in rooms(house):
        surface = pygame.display.get_surface()
        for one in read(house):
            ratio = read_contrast(surface, one)
            if ratio < 7:
                pale.append(f"{place} {one.name}: {ratio:.1f}")
    assert not pale
    house.close()


def as_seen(picture: np.ndarray, kind: str) -> np.ndarray:
    """A picture as a colour-blind eye sees it (Machado et al. 2009, severity 1), linear RGB."""
    matrices = {
        "protan": [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
        "deutan": [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
        "tritan": [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
    }  # fmt: skip
    linear = np.where(
        picture <= 10, picture / 255 / 12.92, ((picture / 255 + 0.055) / 1.055) ** 2.4
    )
    return np.clip(linear @ np.array(matrices[kind]).T, 0, 1)


def shade(house: House, rect: pygame.Rect, kind: str) -> np.ndarray:
    house.turn()
    surface = pygame.display.get_surface()
    picture = pygame.surfarray.array3d(surface.subsurface(rect)).astype(float)
    seen = as_seen(picture, kind)
    return seen @ np.array([0.2126, 0.7152, 0.0722])


@pytest.mark.parametrize("kind", ["protan", "deutan", "tritan"])
def test_what_is_chosen_and_what_is_in_focus_is_seen_without_its_colour(
    house: House, kind: str
) -> None:
    """By luminance alone there is a mark of at least 3:1 in a chip that is chosen or in focus."""
    house.menu("settings")
    sheet = house.screen._sheet
    chips = {control.name: sheet._seen(control.rect) for control in sheet.controls}

    def most(rect: pygame.Rect, before: np.ndarray) -> float:
        after = shade(house, rect, kind)
        high, low = np.maximum(before, after) + 0.05, np.minimum(before, after) + 0.05
        return float(np.sort((high / low).ravel())[-24])  # more than a stray pixel

    sheet.focus.focus("text_size")
    plain = shade(house, chips["skip all"], kind)
    sheet.focus.focus("skip all")
    assert most(chips["skip all"], plain) >= 3, "focus"
    sheet.focus.focus("text_size")
    house.app.context.change(replace(house.app.context.settings, skip="all"), house.now)
    house.screen.layout()
    assert most(chips["skip all"], plain) >= 3, "chosen"


# Sounds


def test_every_sound_there_is_has_words_in_both_languages() -> None:
    folder = config.data("assets") / "sounds"
    names = {f"sounds.{path.parent.name}.{path.stem}" for path in folder.glob("*/*.ogg")}
    assert len(names) > 40
    for language in ("en", "ko"):
        assert names <= Words(STORY / "languages", language).keys()


def captions(house: House) -> list[str]:
    return [
        " ".join(word.text for word in one.block.words)
        for one in house.app.context.captions.texts(house.now)
    ]


def test_a_sound_that_begins_is_told_in_words_for_a_while(house: House) -> None:
    context = house.app.context
    house.menu("new")
    house.turn(2)
    assert captions(house) == [], "not unless asked for"
    context.change(replace(context.settings, sound_captions=True), house.now)
    house.key(pygame.K_TAB)
    house.turn()
    assert captions(house) == ["[the case opens]"]
    surface = pygame.display.get_surface()
    (told,) = context.captions.texts(house.now)
    assert read_contrast(surface, told) >= 4.5
    house.turn(5, 1.0)
    assert captions(house) == []


def test_captions_come_without_a_sound_card_and_for_rooms(
    story: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pygame.mixer.quit()
    monkeypatch.setenv("SDL_AUDIODRIVER", "nonsense")
    house = House(story, Settings(language="ko", sound_captions=True))
    assert house.app.context.sound.silent
    house.menu("new")
    house.turn()
    assert "[일하는 사무실 소리]" in captions(house)
    house.close()


def test_every_kind_of_sound_has_its_own_volume_and_is_quiet_when_away(house: House) -> None:
    context = house.app.context
    volumes = {
        "volume_music": 0.1,
        "volume_ambience": 0.2,
        "volume_effects": 0.3,
        "volume_voice": 0.4,
    }
    context.change(replace(context.settings, **volumes), house.now)
    sound = context.sound

    def levels() -> list[float]:
        decks = sound._decks
        own = (decks["music"].volume, decks["ambience"].volume)
        return [*own, sound._effect_volume, sound._voice_volume]

    assert levels() == [0.1, 0.2, 0.3, 0.4]
    house.post(pygame.WINDOWFOCUSLOST)
    assert levels() == [0, 0, 0, 0]
    house.post(pygame.WINDOWFOCUSGAINED)
    assert levels() == [0.1, 0.2, 0.3, 0.4]
    context.change(replace(context.settings, mute_unfocused=False), house.now)
    house.post(pygame.WINDOWFOCUSLOST)
    assert levels() == [0.1, 0.2, 0.3, 0.4]


def test_mono_is_one_channel_at_once_and_the_room_goes_on(house: House) -> None:
    context = house.app.context
    context.sound.want("ambience", "office")
    assert pygame.mixer.get_init()[2] == 2
    context.change(replace(context.settings, mono=True), house.now)
    assert pygame.mixer.get_init()[2] == 1
    assert context.sound._decks["ambience"].wanted == "office"
    context.change(replace(context.settings, mono=False), house.now)
    assert pygame.mixer.get_init()[2] == 2


def test_a_lost_sound_card_stops_nothing_and_another_is_taken(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.menu("new")
    sound = house.app.context.sound
    monkeypatch.setenv("SDL_AUDIODRIVER", "nonsense")
    house.post(pygame.AUDIODEVICEREMOVED, which=0, iscapture=0)
    assert sound.silent
    house.key(pygame.K_RETURN)
    assert house.name == "Play"
    house.post(pygame.AUDIODEVICEADDED, which=1, iscapture=1)  # a microphone
    assert sound.silent
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    house.post(pygame.AUDIODEVICEADDED, which=1, iscapture=0)
    assert not sound.silent
    assert sound._decks["ambience"].wanted == "office"


# Nothing held, nothing hurried


def to_run(house: House) -> None:
    from game.stage.screens.run import Run

    house.menu("new")
    for _ in range(400):
        doing = house.play.waiting
        if getattr(doing, "task", "") == "run":
            break
        if hasattr(doing, "options"):
            house.play.choose(doing.options[-1].index, house.now)
        elif isinstance(doing, Talking):
            house.play.choose(doing.exits[0].index, house.now)
        else:
            house.play.advance(house.now)
        house.turn()
    house.settle()
    house.key(pygame.K_RETURN)
    assert isinstance(house.screen, Run)


def test_the_run_is_run_without_holding_anything(story: Path) -> None:
    house = House(story, Settings(language="en", text_speed=0.0, hold_free=True))
    to_run(house)
    house.key(pygame.K_SPACE)  # down and up again
    house.turn(60)
    ran = house.screen._run.ran
    house.turn(30)
    assert house.screen._run.ran > ran, "he runs on"
    house.key(pygame.K_DOWN)
    assert not house.screen._buttons, "and rests when told to"
    house.close()


def test_sliders_and_switches_need_no_holding(house: House) -> None:
    house.menu("settings")
    before = house.app.context.settings.text_size
    rect = next(c.rect for c in house.screen._sheet.controls if c.name == "text_size")
    seen = house.screen._sheet._seen(rect)
    house.click((seen.x + seen.width // 2, seen.centery))
    assert house.app.context.settings.text_size > before


# By mouse alone


def test_the_row_of_words_comes_with_the_mouse_and_goes_with_the_keys(house: House) -> None:
    house.menu("new")
    house.turn(200, 0.1)
    assert not any(name.startswith("bar ") for name in house.shown())
    house.post(pygame.MOUSEMOTION, pos=(600, 600), rel=(1, 1), buttons=(0, 0, 0))
    assert {"bar back", "bar skip", "bar auto", "bar menu", "bar device"} <= set(house.shown())
    house.click_text("bar auto")
    assert house.screen._pacing.auto
    house.click_text("bar auto")
    house.click_text("bar quick_save")
    assert "quick" in house.app.context.saves.headers()
    house.click_text("bar device")
    house.turn(3, 1.0)
    assert house.screen._case.opened
    house.click((100, 100))
    house.post(pygame.MOUSEMOTION, pos=(600, 600), rel=(1, 1), buttons=(0, 0, 0))
    house.click_text("bar history")
    assert house.name == "History"
    house.button("back")
    house.click_text("bar menu")
    assert house.name == "Pause"
    house.key(pygame.K_ESCAPE)
    house.key(pygame.K_RETURN)
    assert not any(name.startswith("bar ") for name in house.shown())


# The first screen


def test_closing_the_first_screen_keeps_the_systems_language(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(locale, "getlocale", lambda *_: ("ko_KR", "UTF-8"))
    story = story_folder(tmp_path / "story")
    house = House(story)
    assert house.name == "First"
    house.post(pygame.QUIT)
    house.app._close()
    kept, wrong = config.load(config.folders().settings)
    assert (kept.language, wrong) == ("ko", ())
    again = House(story, settings=kept)
    assert again.name == "Title"
    assert re.search("[가-힣]", again.shown()["under"])
    again.close()


def test_the_last_language_and_size_are_there_before_the_first_word(tmp_path: Path) -> None:
    house = House(story_folder(tmp_path / "story"))
    asked = [spot.name.partition(" ")[0] for spot in house.screen._sheet.focus.spots]
    assert set(asked) == {"language", "size", "go"}, "nothing else is asked"
    house.close()

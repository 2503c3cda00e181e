"""Type: a picture for every character, tempo, and the box one types in."""

from __future__ import annotations

import itertools
import weakref
from pathlib import Path

import pygame
import pytest

from game import config
from game.improv.world import LANGUAGES
from game.stage.reveal import FADE, Reveal
from game.stage.tempo import arrivals
from game.stage.text import KEPT_FONTS, Face, Fonts, Style, Typesetter
from game.stage.textbox import Clipboard, Editing, flow
from game.stage.words import Words

FONTS = config.data("assets") / "fonts"
STORY = config.data("story")
MOST_BYTES = 7_500_000
WORDS = ["One", "word,", "then", "another.", "And", "rest."]


@pytest.fixture(autouse=True)
def _type() -> None:
    pygame.font.init()


@pytest.mark.parametrize("setting", ["book", "plain", "dyslexic"])
def test_every_character_of_the_story_and_the_interface_has_a_picture(setting: str) -> None:
    fonts = Fonts(FONTS, setting)
    files = [p for p in STORY.rglob("*") if p.suffix in {".ink", ".yaml", ".po"}]
    characters = {c for path in files for c in path.read_text("utf-8") if c > " "}
    missing = [
        (face, c)
        for face, c in itertools.product(Face, sorted(characters))
        if not fonts.has(fonts.name_for(face, c), c)
    ]
    assert len(characters) > 200
    assert not missing


@pytest.mark.parametrize("setting", ["book", "plain", "dyslexic"])
@pytest.mark.parametrize("face", list(Face))
def test_both_scripts_are_seen_in_every_face(setting: str, face: Face) -> None:
    """A font may know a character and have nothing to draw for it."""
    setter = Typesetter(Fonts(FONTS, setting))
    for letter in "ag그뷁":
        surface = setter.label(letter, Style(face, 40)).surface
        assert surface.get_bounding_rect(128).height > 10, letter


def test_all_of_hangul_can_be_typed() -> None:
    fonts = Fonts(FONTS)
    syllables = map(chr, range(0xAC00, 0xD7A4))
    assert all(fonts.has("serif", c) and fonts.has("sans", c) for c in syllables)


def test_no_font_is_heavier_than_it_may_be() -> None:
    assert max(path.stat().st_size for path in FONTS.glob("*.?tf")) < MOST_BYTES


def test_both_languages_have_the_same_interface_words() -> None:
    english, *others = (Words(STORY / "languages", code) for code in LANGUAGES)
    assert all(other.keys() == english.keys() for other in others)


def test_a_word_wider_than_the_line_breaks_and_loses_nothing() -> None:
    fonts, style = Fonts(FONTS), Style(Face.BOOK, 24)
    lines = Typesetter(fonts).lines("a" * 80, style, 200)
    assert "".join(lines) == "a" * 80
    assert all(fonts.width(line, style) <= 200 for line in lines)


def test_the_last_word_is_not_left_alone() -> None:
    fonts, style = Fonts(FONTS), Style(Face.BOOK, 24)
    text = "The lemon on the sill has been there since the summer and it is so"
    for width in range(200, 700, 7):
        lines = Typesetter(fonts).lines(text, style, width)
        roomy = len(lines) > 1 and len(lines[-2].split()) > 2
        short = fonts.width(lines[-1], style) < width * 0.2
        assert not (roomy and short and len(lines[-1].split()) == 1)


def test_a_window_pulled_through_all_its_sizes_leaves_few_fonts_open() -> None:
    fonts = Fonts(FONTS)
    closed = weakref.ref(fonts.font("sans", 10))
    widths = [fonts.width("The lemon, 레몬", Style(Face.BOOK, size)) for size in range(10, 150)]
    assert len(fonts._open) <= KEPT_FONTS
    assert closed() is None, "nobody draws with it any more"
    again = [fonts.width("The lemon, 레몬", Style(Face.BOOK, size)) for size in range(10, 150)]
    assert again == widths


def test_a_block_is_set_once_and_its_words_cover_it() -> None:
    setter = Typesetter(Fonts(FONTS))
    block = setter.block("One two three four", Style(Face.BOOK, 30), 150)
    assert setter.block("One two three four", Style(Face.BOOK, 30), 150) is block
    assert [word.text for word in block.words] == ["One", "two", "three", "four"]
    bounds = block.surface.get_bounding_rect()
    covered = pygame.Rect(block.words[0].rect).unionall([word.rect for word in block.words])
    assert bounds.width <= covered.width + 2


# Tempo


def test_new_she_is_even_and_later_she_is_not() -> None:
    even = arrivals(["word"] * 12, 45, "new", seed=3)
    steps = [b - a for a, b in itertools.pairwise(even)]
    assert max(steps) - min(steps) < 1e-9
    uneven = arrivals(["word"] * 12, 45, "in_love", seed=3)
    steps = [b - a for a, b in itertools.pairwise(uneven)]
    assert max(steps) > 1.2 * min(steps)


def test_she_slows_down_as_she_goes() -> None:
    ends = [arrivals(WORDS, 45, stage)[-1] for stage in ("new", "elsewhere")]
    assert ends[1] > 1.5 * ends[0]


def test_at_once_is_at_once() -> None:
    reveal = Reveal(WORDS, 5.0, 0.0, "in_love", 1)
    assert reveal.done(5.0)


def test_words_come_one_after_the_other_and_all_of_them() -> None:
    reveal = Reveal(WORDS, 5.0, 45.0, "new", 1)
    moment = 5.0 + FADE
    shares = [reveal.share(number, moment) for number in range(len(WORDS))]
    assert shares == sorted(shares, reverse=True)
    assert shares[0] == 1.0
    assert shares[-1] == 0.0
    assert reveal.done(reveal.ends)
    reveal.complete()
    assert reveal.share(len(WORDS) - 1, moment) == 1.0


def test_a_word_on_its_way_is_drawn_faintly() -> None:
    setter = Typesetter(Fonts(FONTS))
    block = setter.block("Hello", Style(Face.BOOK, 40, (255, 255, 255)), 400)
    reveal = Reveal(["Hello"], 0.0, 45.0, "", 1)
    bright = []
    for moment in (FADE / 4, FADE * 0.8, FADE * 2):
        surface = pygame.Surface((400, 80))
        reveal.draw(surface, block, (10, 10), moment)
        bright.append(sum(pygame.transform.average_color(surface)[:3]))
    assert bright == sorted(bright)
    assert 0 < bright[0] < bright[2]


# The box


class Desk(Clipboard):
    """A clipboard of the test's own."""

    def __init__(self) -> None:
        self.held = ""

    def put(self, text: str) -> None:
        self.held = text

    def get(self) -> str:
        return self.held


def press(editing: Editing, key: int, mod: int = 0) -> None:
    editing.event(pygame.event.Event(pygame.KEYDOWN, key=key, mod=mod, unicode=""))


def test_words_are_selected_cut_and_pasted() -> None:
    editing = Editing("one two", clipboard=Desk())
    press(editing, pygame.K_LEFT, pygame.KMOD_CTRL | pygame.KMOD_SHIFT)
    assert editing.selected == "two"
    press(editing, pygame.K_x, pygame.KMOD_CTRL)
    press(editing, pygame.K_HOME)
    editing.lines = flow(editing.text, 1000, len)
    press(editing, pygame.K_HOME)
    press(editing, pygame.K_v, pygame.KMOD_CTRL)
    assert editing.text == "twoone "


def test_undo_takes_back_a_word_and_redo_brings_it_again() -> None:
    editing = Editing(clipboard=Desk())
    for letter in "one two":
        editing.insert(letter)
    press(editing, pygame.K_z, pygame.KMOD_CTRL)
    assert editing.text in ("one ", "one")
    press(editing, pygame.K_y, pygame.KMOD_CTRL)
    assert editing.text == "one two"


def test_the_limit_holds_for_pasted_text_too() -> None:
    desk = Desk()
    desk.put("x" * 500)
    editing = Editing(limit=20, clipboard=desk)
    editing.paste()
    assert editing.text == "x" * 20


def test_composition_stands_where_it_will_be_and_replaces_the_selection() -> None:
    editing = Editing("ab", clipboard=Desk())
    editing.move(1)
    editing.event(pygame.event.Event(pygame.TEXTEDITING, text="하", start=0, length=1))
    assert (editing.shown, editing.text, editing.shown_caret) == ("a하b", "ab", 2)
    editing.event(pygame.event.Event(pygame.TEXTINPUT, text="하"))
    assert (editing.text, editing.composition) == ("a하b", "")


@pytest.mark.parametrize("width", [5, 9, 40])
def test_flowing_text_loses_no_letter(width: int) -> None:
    text = "one two three\n\nfour fivesixseven "
    lines = flow(text, width, len)
    inside = {i for line in lines for i in range(line.start, line.end)}
    assert {i for i, c in enumerate(text) if c != "\n"} == inside


def test_ui_words_of_a_broken_file_are_named(tmp_path: Path) -> None:
    from game.errors import Trouble

    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "ui.yaml").write_text("a: [b\n")
    with pytest.raises(Trouble, match="interface"):
        Words(tmp_path, "en")

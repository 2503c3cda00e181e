"""Lines for reading: nothing is left alone at their end, and light punctuation hangs outside."""

from __future__ import annotations

import itertools
from pathlib import Path

import pygame
import pytest

from game import config
from game.config import Settings
from game.stage.laid import Laid
from game.stage.linebreak import MOST_HANG, break_text, hangs, optical
from game.stage.quotes import curled
from game.stage.text import Block, Face, Fonts, Style, Typesetter
from tests.stage.house import House, opened, story_folder
from tests.stage.orphans import texts, walk
from tests.stage.test_layout import KO

np = pytest.importorskip("numpy")

FONTS = config.data("assets") / "fonts"
QUOTED = {
    "en": "“Yes,” she said. “It is, I think, as it was.” He was well-known, it is said, “here.”",
    "ko": "“그래요.” 그녀가 말했다. “전에도, 그랬을 거예요.” 「여기」에서는, 다들 그렇게 말한다.",
}


@pytest.fixture
def setter() -> Typesetter:
    pygame.font.init()
    return Typesetter(Fonts(FONTS))


# Orphans


@pytest.mark.parametrize("language", ["en", "ko"])
def test_no_line_of_the_story_ends_in_one_short_word(language: str) -> None:
    """A part of the story at every width it is read at; `python -m tests.stage.orphans` is all."""
    texts = 0
    for name, counted in walk(language, every=60):
        assert counted.orphans == 0, name
        assert counted.helpless <= counted.texts // 50, name
        texts += counted.texts
    assert texts > 100


def test_a_narration_in_pages_has_no_page_of_a_single_line_where_it_can_be_helped(
    setter: Typesetter,
) -> None:
    style = Style(Face.BOOK, 28, hang=True)
    text = " ".join(QUOTED["en"] for _ in range(6))
    whole = setter.block(text, style, 500)
    for most in range(3, 9):
        pages = setter.pages(text, style, 500, most)
        counts = [page.lines for page in pages]
        assert sum(counts) == whole.lines
        assert max(counts) <= most
        assert max(counts) - min(counts) <= 1
        assert " ".join(page.text for page in pages) == text


def test_what_lines_are_joined_by_is_what_was_written(setter: Typesetter) -> None:
    text = "One two three four.\nAnd averyveryveryverylongword then.\n\nThe end."
    for width in (60, 110, 300):
        lines = break_text(setter.fonts, text, Style(Face.BOOK, 24), width)
        assert "".join(line.text + line.after for line in lines) == text
        assert setter.block(text, Style(Face.BOOK, 24), width).text == text


# Hanging punctuation


@pytest.mark.parametrize("language", ["en", "ko"])
def test_words_keep_to_the_column_and_only_punctuation_stands_out_of_it(
    setter: Typesetter, language: str
) -> None:
    style = Style(Face.BOOK, 30, hang=True)
    both = {"left": 0, "right": 0}
    for width in range(200, 700, 9):
        block = setter.block(QUOTED[language], style, width)
        assert block.width <= width
        assert max(block.inset, block.outset) <= round(MOST_HANG * style.size)
        for row in block.rows:
            left, right = hangs(setter.fonts, row.text, style)
            wide = setter.fonts.width(row.text, style)
            edges = row.x + left, row.x + wide - right  # where the line seems to begin and end
            assert edges[0] == block.inset
            assert edges[1] <= block.inset + block.width
            assert not left or row.text[0] in "“‘「"
            assert not right or not row.text[-1].isalnum()
            both["left"] += left > 0
            both["right"] += right > 0
    assert min(both.values()) > 20


def test_what_hangs_makes_room_for_a_word_more(setter: Typesetter) -> None:
    """A line that fits but for its full stop is not broken before its last word."""
    hung, plain = Style(Face.BOOK, 30, hang=True), Style(Face.BOOK, 30)
    text = "The sea was loud. It was."
    width = setter.fonts.width("The sea was loud", plain) + 1
    assert setter.lines(text, hung, width)[0] == "The sea was loud."
    assert setter.lines(text, plain, width)[0] == "The sea was"


@pytest.mark.parametrize("align", ["left", "centre", "right"])
def test_letters_and_not_punctuation_stand_at_the_edges(setter: Typesetter, align: str) -> None:
    """In pixels: with their punctuation painted out, all lines have the edge that was meant."""
    style = Style(Face.BOOK, 40, align=align, hang=True)
    lines = ["“Hill”", "Hill.", "Hill", "“Hill,"]
    block = setter.block("\n".join(lines), style, 400)
    alone = setter.label("Hill", style).surface.get_bounding_rect(128)
    for row in block.rows:
        skip = row.text.index("H")
        x = row.x + setter.fonts.width(row.text[:skip], style)
        part = block.surface.subsurface((x, row.y, setter.fonts.width("Hill", style), block.step))
        stands = x + part.get_bounding_rect(128).x
        assert abs(stands - block.inset - alone.x) <= 2
    assert block.inset > 0
    assert block.outset > 0


def test_a_line_of_punctuation_alone_does_not_hang_away(setter: Typesetter) -> None:
    style = Style(Face.BOOK, 30, hang=True)
    for text in ("…", "“”", "- - -"):
        assert hangs(setter.fonts, text, style) == (0, 0)
        assert optical(setter.fonts, text, style) == setter.fonts.width(text, style)


# On the screen


def chapters(text: str) -> str:
    return (
        "-> ch01\n=== ch01 ===\n# chapter: 1, The desk\n# scene: office, morning\n"
        f"{text}\nSamantha: {text} # presence: near\n# improv: evening\n"
        "+ [Say goodnight. # exit: goodnight]\n- The end.\n-> END\n"
    )


def ink(block: Block) -> pygame.Rect:
    return block.surface.get_bounding_rect()


@pytest.mark.parametrize(
    ("language", "size"), list(itertools.product(("en", "ko"), (1.0, 1.5, 2.0))), ids=str
)
def test_nothing_that_hangs_leaves_the_window_or_the_page(
    tmp_path: Path, language: str, size: float
) -> None:
    story = story_folder(tmp_path / "story", chapters(f"{QUOTED[language]} {KO['said']}"))
    settings = Settings(language=language, text_size=size, text_speed=0.0)
    for house in opened(story, settings=settings):
        house.menu("new")
        house.turn(2)
        hung = _inside(house, house.app.context.measure.size[0])
        house.to_choice()
        house.type(QUOTED[language])
        house.key(pygame.K_RETURN)
        house.settle()
        case = house.screen._case
        page = case._sheet.move(case.rect.topleft)
        hung += _inside(house, page.right, page.left)
        assert hung >= 4


def _inside(house: House, right: int, left: int = 0) -> int:
    """How many texts hang out of their column; none may leave what lies between these edges."""
    hung = 0
    surface = pygame.display.get_surface()
    for one in house.screen.texts():
        if not one.name.startswith(("line", "said")):
            continue
        seen = ink(one.block).move(one.at[0] - one.block.inset, one.at[1])
        assert left < seen.left
        assert seen.right < right
        hung += (one.block.inset > 0) + (one.block.outset > 0)
        assert _drawn(surface, one)
    return hung


def _drawn(surface: pygame.Surface, one: Laid) -> bool:
    """Whether what hangs on the left is on the picture, where it is in sight."""
    for row in one.block.rows:
        place = pygame.Rect(one.at[0] - one.block.inset, one.at[1] + row.y, one.block.inset, 0)
        place.height = one.block.step
        if row.x >= one.block.inset or (one.clip is not None and place.top < one.clip.top):
            continue
        points = pygame.surfarray.array3d(surface.subsurface(place)).astype(int)
        if np.ptp(points.mean(axis=2)) < 40:
            return False
    return True


# Quotes


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ('He said "no", and left.', "He said “no”, and left."),
        ('"Samantha. Origin uncertain."', "“Samantha. Origin uncertain.”"),
        ("You haven't; the witnesses' sake", "You haven’t; the witnesses’ sake"),
        ('"It\'s \'so\'," ("so")', "“It’s ‘so’,” (“so”)"),
        ("tell 'em of the '90s", "tell ’em of the ’90s"),
        ("'팔꿈치'라는 말이에요. \"그래요.\"", "‘팔꿈치’라는 말이에요. “그래요.”"),
        ('말했다—"응."', "말했다—“응.”"),
    ],
)
def test_straight_quotes_become_what_they_stand_for(typed: str, meant: str) -> None:
    assert curled(typed) == meant
    assert len(curled(typed)) == len(typed)


def test_every_quote_of_the_story_is_closed_where_it_was_opened() -> None:
    """Quotes come in pairs, in turn: what is opened is closed before another opens."""
    pairs = 0
    for language in ("en", "ko"):
        for text in texts(language):
            marks = "".join(char for char in curled(text) if char in "“”")
            assert "““" not in marks, text
            assert "””" not in marks, text
            assert not set("'\"") & set(curled(text))
            pairs += marks.count("“”")
    assert pairs > 100


def test_what_is_typed_stays_as_it_is_typed(setter: Typesetter) -> None:
    assert setter.label("don't", Style(Face.PLAIN, 24)).text == "don't"
    assert setter.block("don't", Style(Face.BOOK, 24, hang=True), 900).text == "don’t"

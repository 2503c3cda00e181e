"""Words are marked with the mouse and copied as they were written; a click is still a click."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pygame
import pytest

from game.config import Settings
from game.play.messages import Choosing, Talking
from game.stage.passages import Passage, between, copied, paragraph, row_rect, word
from game.stage.theme import contrast
from tests.stage.house import STORY, House, opened, story_folder
from tests.stage.test_layout import KO, Plain

np = pytest.importorskip("numpy")

LONG = (
    "You have lived here for a year, and you still put the light on with your left hand, because "
    "the switch in the last place was on the other side of the door, and nobody has told the hand."
)
SECOND = "The lemon on the sill has been there since the summer."
LETTER = "Dear Mina,\nthe sea is loud, and the house is as it was when you left it in the spring."
TEXTS = {"en": (LONG, SECOND), "ko": (KO["line"], "창턱의 레몬은 여름부터 거기 있었다.")}


def chapters(first: str, second: str, last: str = "Then it rained.") -> str:
    return (
        "-> ch01\n=== ch01 ===\n# chapter: 1, The desk\n# scene: office, morning\n"
        f"{first}\n{second}\n{last}\n+ [Stay.]\n+ [Go.]\n-\n"
        "Samantha: Good morning. I was waiting for you, and I counted the windows. # presence: near\n"
        "# improv: evening\n+ [Say goodnight. # exit: goodnight]\n- The end.\n-> END\n"
    )


def everything(house: House) -> None:
    """Mark the whole line that is read."""
    house.key(pygame.K_a, pygame.KMOD_CTRL)
    assert marked(house) == LONG


def choosing(house: House) -> Passage:
    """On to a line that a click does not lead on from."""
    house.to_choice()
    (passage,) = passages(house)
    return passage


def playing(folder: Path, language: str = "en", **values: Any) -> Iterator[House]:
    story = story_folder(folder / "story", chapters(*TEXTS[language]))
    settings = Settings(language=language, text_speed=0.0, **values)
    for house in opened(story, settings=settings):
        house.menu("new")
        house.turn(2)
        yield house


@pytest.fixture
def reading(tmp_path: Path) -> Iterator[House]:
    """At a first line that takes several lines of type."""
    yield from playing(tmp_path)


@pytest.fixture
def talking(tmp_path: Path) -> Iterator[House]:
    """In a talk in which both have said something."""
    for house in playing(tmp_path):
        house.to_choice()
        house.key(pygame.K_1)
        house.to_choice()
        assert isinstance(house.play.waiting, Talking)
        house.type("I was at the sea.")
        house.key(pygame.K_RETURN)
        house.settle()
        yield house


def passages(house: House) -> list[Passage]:
    return list(house.screen.passages(house.now))


def spot(house: House, passage: Passage, index: int) -> tuple[int, int]:
    """The middle of a character, on the screen."""
    setter, block = house.app.context.setter, passage.laid.block
    row = next(row for row in block.rows if row.start <= index < max(row.end, row.start + 1))
    places = setter.places(row, block.style)
    rect = row_rect(setter, passage.laid, row)
    middle = (places[index - row.start] + places[index - row.start + 1]) // 2
    return rect.x + middle, rect.centery


def drag(house: House, start: tuple[int, int], end: tuple[int, int]) -> None:
    """Press, move and let go, as a hand does."""
    house.post(pygame.MOUSEBUTTONDOWN, pos=start, button=1)
    for share in (0.4, 1.0):
        at = tuple(round(a + (b - a) * share) for a, b in zip(start, end, strict=True))
        house.post(pygame.MOUSEMOTION, pos=at, rel=(1, 1), buttons=(1, 0, 0))
    house.post(pygame.MOUSEBUTTONUP, pos=end, button=1)
    house.turn(12)  # whatever a click would have done has been done by now


def clicks(house: House, at: tuple[int, int], count: int) -> None:
    """So many clicks in quick succession."""
    for _ in range(count):
        house.post(pygame.MOUSEBUTTONDOWN, pos=at, button=1)
        house.post(pygame.MOUSEBUTTONUP, pos=at, button=1)
    house.turn(12)


def marked(house: House) -> str:
    return str(house.app.selection.words(house.screen, house.now))


def copy(house: House, mod: int = pygame.KMOD_CTRL) -> str:
    """What is on the clipboard after the keys for copying."""
    clipboard = house.app.context.clipboard
    clipboard.put("")
    house.post(pygame.KEYDOWN, key=pygame.K_LCTRL, mod=mod, unicode="", scancode=0)
    house.key(pygame.K_c, mod)
    house.post(pygame.KEYUP, key=pygame.K_LCTRL, mod=0, unicode="", scancode=0)
    house.turn(12)
    return clipboard.get()


# The line that is read


@pytest.mark.parametrize("language", ["en", "ko"])
def test_a_drag_marks_across_lines_and_copies_the_text_as_it_was_written(
    tmp_path: Path, language: str
) -> None:
    for house in playing(tmp_path, language):
        (passage,) = passages(house)
        text = TEXTS[language][0]
        assert passage.laid.block.lines > 1
        assert passage.text == text
        start, end = 4, len(text) - 6
        said = len(house.play.transcript)
        drag(house, spot(house, passage, start), spot(house, passage, end))
        assert abs(text.find(marked(house)) - start) <= 1
        assert abs(len(marked(house)) - (end - start)) <= 2
        assert copy(house) == marked(house)
        assert "\n" not in marked(house)
        assert len(house.play.transcript) == said


def test_both_keyboards_commands_copy(reading: House) -> None:
    clicks(reading, spot(reading, choosing(reading), 5), 2)
    assert copy(reading, pygame.KMOD_META) == "it"


def test_a_click_reads_on_at_once_on_the_words_and_beside_them(reading: House) -> None:
    (passage,) = passages(reading)
    at = spot(reading, passage, 5)
    reading.post(pygame.MOUSEBUTTONDOWN, pos=at, button=1)
    assert len(reading.play.transcript) == 1  # it may still become a drag
    reading.post(pygame.MOUSEBUTTONUP, pos=at, button=1)
    assert len(reading.play.transcript) == 2
    reading.post(pygame.MOUSEBUTTONDOWN, pos=(640, 100), button=1)
    assert len(reading.play.transcript) == 3


def test_who_clicks_fast_reads_fast(reading: House) -> None:
    """Two clicks in quick succession are two lines: the second one is on other words."""
    at = spot(reading, passages(reading)[0], 5)
    for said in (2, 3):
        reading.post(pygame.MOUSEBUTTONDOWN, pos=at, button=1)
        reading.post(pygame.MOUSEBUTTONUP, pos=at, button=1)
        assert len(reading.play.transcript) == said
    assert marked(reading) == ""


def test_words_on_their_way_are_no_words_to_wait_for(tmp_path: Path) -> None:
    story = story_folder(tmp_path / "story", chapters(*TEXTS["en"]))
    for house in opened(story, settings=Settings(language="en")):
        house.menu("new")
        house.turn(2)
        assert not passages(house)
        at = house.rect("line").center
        house.post(pygame.MOUSEBUTTONDOWN, pos=at, button=1)
        assert house.screen._narration.done(house.now)


@pytest.mark.parametrize(("language", "index", "wanted"), [("en", 10, "lived"), ("ko", 3, "집에")])
def test_a_double_click_marks_a_word_and_a_third_the_paragraph(
    tmp_path: Path, language: str, index: int, wanted: str
) -> None:
    text = TEXTS[language][0]
    story = story_folder(tmp_path / "story", chapters("It was dark.", "It was late.", text))
    for house in opened(story, settings=Settings(language=language, text_speed=0.0)):
        house.menu("new")
        passage = choosing(house)
        said = len(house.play.transcript)
        clicks(house, spot(house, passage, index), 2)
        assert marked(house) == wanted
        house.key(pygame.K_ESCAPE)
        clicks(house, spot(house, passage, index), 3)
        assert marked(house) == text
        assert len(house.play.transcript) == said
        assert house.name == "Play"


def test_escape_or_a_plain_click_drops_what_is_marked_and_does_nothing_else(reading: House) -> None:
    (passage,) = passages(reading)
    at = spot(reading, passage, 10)
    for drop in (lambda: reading.key(pygame.K_ESCAPE), lambda: clicks(reading, at, 1)):
        everything(reading)
        drop()
        assert marked(reading) == ""
        assert (reading.name, len(reading.play.transcript)) == ("Play", 1)


def test_another_line_has_nothing_marked(reading: House) -> None:
    everything(reading)
    reading.key(pygame.K_RETURN)
    reading.turn(3)
    assert marked(reading) == ""
    reading.key(pygame.K_PAGEUP)
    reading.turn(3)
    assert marked(reading) == ""


def test_ctrl_held_to_copy_skips_nothing(reading: House) -> None:
    for _ in range(2):
        reading.key(pygame.K_RETURN)
    for _ in range(2):
        reading.key(pygame.K_PAGEUP)  # back where every line was read before
    reading.turn(3)
    said = len(reading.play.transcript)
    everything(reading)
    assert copy(reading) == LONG
    assert len(reading.play.transcript) == said


def test_the_play_does_not_read_on_by_itself_while_words_are_marked(tmp_path: Path) -> None:
    for house in playing(tmp_path, auto_speed=2.0):
        everything(house)
        house.turn(40, 1.0)
        assert len(house.play.transcript) == 1
        assert marked(house) == LONG
        house.key(pygame.K_ESCAPE)
        house.turn(40, 1.0)
        assert len(house.play.transcript) > 1


def test_everything_that_can_be_marked_is_marked_by_ctrl_a(reading: House) -> None:
    (passage,) = passages(reading)
    drag(reading, spot(reading, passage, 5), spot(reading, passage, 12))
    assert marked(reading) in LONG
    everything(reading)


def test_a_drag_that_ends_on_a_choice_takes_none(reading: House) -> None:
    reading.to_choice()
    (passage,) = passages(reading)
    drag(reading, spot(reading, passage, 2), reading.rect("choice option 0").center)
    assert marked(reading)
    assert isinstance(reading.play.waiting, Choosing)


# The talk


def test_bubbles_are_marked_together_and_named_where_there_are_several_speakers(
    talking: House,
) -> None:
    his, hers = (
        next(one for one in passages(talking) if one.speaker == name and one.text.endswith(end))
        for name, end in (("You", "sea."), ("Samantha", "windows."))
    )
    turn, revision = talking.play.waiting.turn, talking.play.revision
    drag(talking, spot(talking, hers, 5), spot(talking, his, len(his.text) - 1))
    told = marked(talking).split("\n")
    assert len(told) == 2
    assert told[0].startswith("Samantha: ")
    assert told[1].startswith("You: I was at the sea")
    drag(talking, spot(talking, hers, 0), spot(talking, hers, 11))
    assert marked(talking).startswith("Good morn")
    assert (talking.play.waiting.turn, talking.play.revision) == (turn, revision)
    assert copy(talking) == marked(talking)


def test_a_drag_over_the_chips_says_nothing_and_scrolls_nothing(talking: House) -> None:
    hers = next(one for one in passages(talking) if one.speaker == "Samantha")
    said = len(talking.play.transcript)
    talking.post(pygame.MOUSEBUTTONDOWN, pos=spot(talking, hers, 2), button=1)
    at = talking.rect("chip 1").center
    talking.post(pygame.MOUSEMOTION, pos=at, rel=(1, 1), buttons=(1, 0, 0))
    talking.wheel(1)  # would lead back through the story
    talking.turn(20)
    talking.post(pygame.MOUSEBUTTONUP, pos=at, button=1)
    talking.turn(12)
    assert len(talking.play.transcript) == said
    assert marked(talking)


def test_ctrl_a_marks_the_talk_unless_something_is_typed(talking: House) -> None:
    talking.key(pygame.K_a, pygame.KMOD_CTRL)
    everything = marked(talking)
    assert "You: I was at the sea." in everything.split("\n")
    assert len(everything.split("\n")) == len(passages(talking))
    talking.key(pygame.K_ESCAPE)
    talking.type("Half a word")
    talking.key(pygame.K_a, pygame.KMOD_CTRL)
    assert marked(talking) == ""
    assert talking.screen._talk.editing.selected == "Half a word"


def test_marking_beyond_what_is_in_sight_scrolls_there(tmp_path: Path) -> None:
    for house in playing(tmp_path, text_size=2.0):
        house.to_choice()
        house.key(pygame.K_1)
        house.to_choice()
        for words in ("I was at the sea, all of last week.", "And then at home again."):
            house.type(words)
            house.key(pygame.K_RETURN)
            house.settle()
        talk = house.screen._talk
        seen = [one for one in passages(house) if one.laid.rect.height > 0]
        assert len(seen) < len(passages(house))
        start = spot(house, seen[-1], 1)
        house.post(pygame.MOUSEBUTTONDOWN, pos=start, button=1)
        house.post(pygame.MOUSEMOTION, pos=(start[0], 2), rel=(1, 1), buttons=(1, 0, 0))
        house.turn(200, 0.1)
        house.post(pygame.MOUSEBUTTONUP, pos=(start[0], 2), button=1)
        assert talk._scrolled > 0
        assert marked(house).split("\n")[0].endswith(passages(house)[0].text)


# Pages


def test_lines_of_the_words_so_far_are_marked_and_a_click_still_opens_them(talking: House) -> None:
    talking.key(pygame.K_ESCAPE)
    talking.click_text("chip history")
    assert talking.name == "History"
    seen = [one for one in passages(talking) if one.laid.rect.height >= one.laid.block.height]
    first, second = seen[-2:]
    drag(talking, spot(talking, first, 0), spot(talking, second, len(second.text) - 1))
    assert talking.screen._open == -1
    assert copy(talking).count("\n") == 1
    assert first.text in marked(talking)
    at = spot(talking, second, 1)
    clicks(talking, at, 1)  # drops what is marked
    assert talking.screen._open == -1
    clicks(talking, at, 1)
    assert talking.screen._open == int(second.name.split()[1])


def test_what_becomes_of_ones_words_can_be_marked(tmp_path: Path) -> None:
    from game.stage.screens.privacy import Privacy

    for house in opened(story_folder(tmp_path / "story"), settings=Settings(language="en")):
        house.app.screen = Privacy(house.app.context, house.screen)
        house.turn()
        house.key(pygame.K_a, pygame.KMOD_CTRL)
        assert marked(house).split("\n")[0] == house.app.context.words("privacy.nothing")
        assert len(marked(house).split("\n")) == len(passages(house))


@pytest.mark.parametrize("page", ["mail", "letters", "memory", "her", "calendar", "contacts"])
def test_what_stands_on_the_device_can_be_marked(reading: House, page: str, tmp_path: Path) -> None:
    import shutil

    shutil.copytree(STORY / "device", reading.app.context.story / "device", dirs_exist_ok=True)
    play = reading.play
    for slot, words in (("letter_first", LETTER), ("wish", "to be kind")):
        play.write(slot, words)
    screen = reading.screen
    screen.open_device(page, reading.now)
    reading.turn(40, 0.1)
    writing = getattr(screen._case._page, "writing", None)
    names = [row.name for row in writing._rows if row.name] if writing is not None else []
    if page in ("mail", "letters") and names:
        at = writing.rect(names[0]).move(*screen._case.corner).center
        reading.click(at)
        reading.turn(2)
    found = [one for one in passages(reading) if one.laid.rect.height >= one.laid.block.height]
    assert found
    opened_before = getattr(screen._case._page, "_open", "")
    letter = (one for one in found if one.text == LETTER)
    one = next(letter, max(found, key=lambda passage: len(passage.text)))
    drag(reading, spot(reading, one, 0), spot(reading, one, len(one.text) - 1))
    assert len(marked(reading)) >= len(one.text) - 2
    assert marked(reading)[:5] in one.text
    assert getattr(screen._case._page, "_open", "") == opened_before
    if page == "letters":
        assert marked(reading) in (LETTER, LETTER[:-1])


# The look


def ratio(house: House, rects: list[pygame.Rect]) -> float:
    """The contrast of marked words as they were drawn: their strokes against their ground."""
    house.turn()
    surface = pygame.display.get_surface()
    worst = 21.0
    for rect in rects:
        area = rect.inflate(-rect.height // 2, -rect.height // 6).clip(surface.get_rect())
        points = pygame.surfarray.array3d(surface.subsurface(area)).reshape(-1, 3)
        colours, counts = np.unique(points, axis=0, return_counts=True)
        ground = tuple(int(v) for v in colours[counts.argmax()])
        far = max(contrast(tuple(int(v) for v in colour), ground) for colour in colours)  # type: ignore[arg-type]
        worst = min(worst, far)
    return worst


def rects(house: House) -> list[pygame.Rect]:
    from game.stage.passages import marked as places

    parts = house.app.selection._parts(house.screen, house.now)
    return [rect for part in parts for rect in places(house.app.context.setter, part)]


@pytest.mark.parametrize("ground", [(255, 255, 255), (0, 0, 0)], ids=["white", "black"])
def test_marked_words_can_be_read_and_are_seen_to_be_marked(
    reading: House, ground: tuple[int, int, int]
) -> None:
    reading.app.context.backdrop = Plain(ground, reading.app.context.backdrop)  # type: ignore[assignment]
    everything(reading)
    assert ratio(reading, rects(reading)) >= 7
    surface = pygame.Surface((1280, 720))
    reading.screen.draw(surface, reading.now)
    before = pygame.surfarray.array3d(surface)
    reading.app.selection.draw(surface, reading.screen, reading.now)
    after = pygame.surfarray.array3d(surface)
    inside = np.zeros(after.shape[:2], bool)
    for rect in rects(reading):
        inside[rect.x : rect.right, rect.y : rect.bottom] = True
    changed = (after != before).any(axis=2)
    assert changed[inside].mean() > 0.7
    assert not changed[~inside].any()


def test_marked_bubbles_can_be_read(talking: House) -> None:
    talking.key(pygame.K_a, pygame.KMOD_CTRL)
    assert len(rects(talking)) > 2
    assert ratio(talking, rects(talking)) >= 7


# Words and places, without a screen


@pytest.mark.parametrize(
    ("text", "index", "found"),
    [
        ("She said “don’t.”", 11, "don’t"),
        ("a twenty-one b", 8, "twenty-one"),
        ("그는 집에, 갔다.", 4, "집에"),
        ("one, two", 3, ","),
        ("one two", 3, "one"),
    ],
)
def test_a_word_is_marked_without_its_punctuation(text: str, index: int, found: str) -> None:
    start, end = word(text, index)
    assert text[start:end] == found


def test_a_paragraph_ends_at_its_newlines() -> None:
    text = "one\ntwo two\nthree"
    assert [text[slice(*paragraph(text, at))] for at in (0, 5, 14)] == ["one", "two two", "three"]


def test_nothing_is_marked_between_places_of_which_one_is_gone(reading: House) -> None:
    from game.stage.passages import Place

    found = passages(reading)
    here = Place(found[0].name, 0)
    assert copied(between(found, [here, Place(found[0].name, 3)])) == LONG[:3]
    assert between(found, [here, Place("line 99.0", 3)]) == []

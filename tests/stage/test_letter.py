"""The letter desk: writing, taking phrases, printing, keeping, leaving it blank."""

from __future__ import annotations

from pathlib import Path

import pygame
import pytest

from game import config
from game.config import Settings
from game.play.desk import Desk, body_of, free_stem, read_desk, whole, with_phrase
from game.stage.laid import whole as whole_lines
from game.stage.screens.letter import LetterDesk
from game.stage.textbox import flow
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

DESK = Desk("Nell", ("She is thirteen.",), "Nell,", ("There was ice.",), "Dad", "letter_first")


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("desk") / "story"
    return story_with(folder, "letter, first", ("done", "blank"), "desk, night")


def opened(
    story: Path, settings: Settings | None = None, size: tuple[int, int] = (1280, 720)
) -> LetterDesk:
    context = context_at(story, settings, size)
    return LetterDesk(context, doing(context), Back())


def typed(desk: LetterDesk, text: str) -> None:
    for letter in text:
        feed(desk, key(pygame.K_a, text=letter), 0.0)


def pasted(desk: LetterDesk, text: str) -> None:
    feed(desk, [pygame.event.Event(pygame.TEXTINPUT, text=text)], 0.0)


def run_until(desk: LetterDesk, state: str, now: float = 0.0) -> float:
    while desk._state != state:
        now += 0.25
        assert now < 120, f"{state} never came"
        desk.update(now)
    return now


def test_phrases_are_spaced_as_a_person_would() -> None:
    assert with_phrase("", 0, "There was ice.") == ("There was ice.", 14)
    assert with_phrase("Nell.", 5, "Ice.") == ("Nell. Ice.", 10)
    assert with_phrase("a\nb", 2, "Ice.") == ("a\nIce. b", 7)


def test_a_postscript_is_there_while_the_story_says_so() -> None:
    file = {
        "closing": {"en": "Dad"},
        "postscript": {"when": "lied", "en": "P.S. No.", "ko": "추신."},
    }
    desk = read_desk(file, "en", lambda name: name == "lied")
    letter = whole(desk, "It was ice.")
    assert letter == "It was ice.\nDad\nP.S. No."
    assert body_of(desk, letter) == "It was ice."
    assert body_of(desk, "It was ice.\nDad") == "It was ice.", "one begun before it was there"
    assert whole(read_desk(file, "ko", lambda name: True), "얼음.") == "얼음.\nDad\n추신."
    assert whole(read_desk(file, "en", lambda name: False), "It was ice.") == "It was ice.\nDad"
    broken = {**file, "postscript": "P.S. No."}
    assert whole(read_desk(broken, "en", lambda name: True), "It was ice.") == "It was ice.\nDad"


def test_a_letter_is_whole_and_can_be_taken_up_again() -> None:
    letter = whole(DESK, "It was ice.\nTruly. ")
    assert letter == "Nell,\nIt was ice.\nTruly.\nDad"
    assert body_of(DESK, letter) == "It was ice.\nTruly."
    assert whole(DESK, " \n ") == ""
    assert body_of(DESK, "") == ""


def test_names_are_never_used_twice(tmp_path: Path) -> None:
    assert free_stem(tmp_path, "first") == "first"
    (tmp_path / "first.png").write_bytes(b"")
    (tmp_path / "first-2.txt").write_text("")
    assert free_stem(tmp_path, "first") == "first-3"


def test_typing_printing_and_sending(story: Path) -> None:
    desk = opened(story)
    desk.update(0.0)
    typed(desk, "You whistle  when you park.")
    shot(desk, "letter_writing", (1280, 720), 0.1)
    assert "You whistle\xa0\xa0when" in "".join(
        word.text for one in desk.texts() if one.name == "line" for word in one.block.words
    ).replace("You\xa0", "You ")
    feed(desk, key(pygame.K_RETURN, mod=pygame.KMOD_LCTRL), 1.0)
    assert desk._state == "printing"
    shot(desk, "letter_printing", (1280, 720), 2.2)
    now = run_until(desk, "printed", 1.0)
    kept = desk.context.play.kept("letter_first")
    assert kept.splitlines()[1] == "You whistle  when you park."
    assert kept.startswith("Desmond")
    assert kept.endswith("Mina")
    if desk._keeping is not None:
        desk._keeping.wait()
    desk.update(now)
    folder = config.folders().letters
    assert (folder / "first.txt").read_text("utf-8") == kept + "\n"
    picture = pygame.image.load(folder / "first.png")
    ink = sum(
        picture.get_at((x, y))[0] < 120 for x in range(150, 700, 3) for y in range(150, 500, 3)
    )
    assert ink > 100, "the picture has no handwriting on it"
    assert any(
        str(folder / "first.png") in _text(one) for one in desk.texts() if one.name == "notice"
    )
    shot(desk, "letter_printed", (1280, 720), now)
    feed(desk, key(pygame.K_RETURN), now)
    assert desk._state == "folding"
    shot(desk, "letter_fold", (1280, 720), now + 0.7)
    assert desk.update(now + 0.5) is None
    assert isinstance(desk.update(now + 2.0), Back)
    assert spoken(desk.context) == "It was done."


def _text(one) -> str:  # type: ignore[no-untyped-def]
    return " ".join(word.text for word in one.block.words).replace("/ ", "/").replace("- ", "-")


def test_the_mouse_alone_is_enough(story: Path) -> None:
    desk = opened(story)
    desk.update(0.0)
    spots = {spot.name: spot.rect for spot in desk._focus.spots}
    feed(desk, click(spots["phrase 0"].center), 0.0)
    feed(desk, click(spots["phrase 1"].center), 0.0)
    phrases = desk._desk.phrases
    assert desk._page.editing.text == f"{phrases[0]} {phrases[1]}"
    spots = {spot.name: spot.rect for spot in desk._focus.spots}
    feed(desk, click(spots["print"].center), 0.0)
    feed(desk, click((5, 5)), 0.5)
    desk.update(0.6)
    assert desk._state == "printed"
    spots = {spot.name: spot.rect for spot in desk._focus.spots}
    feed(desk, click(spots["done"].center), 1.0)
    assert isinstance(desk.update(9.0), Back)
    assert phrases[1] in desk.context.play.kept("letter_first")


def test_the_keyboard_takes_phrases(story: Path) -> None:
    desk = opened(story)
    feed(desk, key(pygame.K_TAB) + key(pygame.K_DOWN) + key(pygame.K_SPACE, text=" "), 0.0)
    assert desk._page.editing.text == desk._desk.phrases[1]
    typed(desk, "x")
    assert desk._page.editing.text == desk._desk.phrases[1] + "x"
    feed(desk, key(pygame.K_z, mod=pygame.KMOD_LCTRL), 0.0)
    assert desk._page.editing.text == desk._desk.phrases[1]


@pytest.mark.parametrize("language", ["en", "ko"])
def test_the_page_says_how_one_leaves_it_by_the_device_in_hand(story: Path, language: str) -> None:
    desk = opened(story, Settings(language=language))
    desk.update(0.0)

    def told() -> str:
        return next(_text(one) for one in desk.texts() if one.name == "ways")

    assert "Tab" in told()
    assert "Ctrl+Enter" in told()
    feed(desk, key(pygame.K_TAB), 0.0)
    assert desk._focus.name == "phrase 0", "and so it is"
    desk.context.pad_in_hand = True
    desk.update(0.1)
    assert told().startswith("A: ")
    assert "Tab" not in told()
    desk.context.settings = Settings(language=language, pad={"confirm": ["right shoulder"]})
    desk.layout()
    assert told().startswith("RB: "), "the player's own button"
    pasted(desk, "Nell.")
    feed(desk, key(pygame.K_RETURN, mod=pygame.KMOD_LCTRL), 1.0)
    assert desk._state == "printing"
    assert not any(one.name == "ways" for one in desk.texts())


def test_korean_is_composed_on_the_paper(story: Path) -> None:
    desk = opened(story, Settings(language="ko"))
    for part in ("ㄱ", "가", "간"):
        editing = pygame.event.Event(pygame.TEXTEDITING, text=part, start=1, length=0)
        feed(desk, [editing], 0.0)
    shown = [_text(one) for one in desk.texts() if one.name == "line"]
    assert shown == ["간"]
    assert desk._page.editing.text == ""
    feed(desk, [pygame.event.Event(pygame.TEXTINPUT, text="간")], 0.0)
    assert desk._page.editing.text == "간"


def test_an_empty_page_is_asked_about_once(story: Path) -> None:
    desk = opened(story)
    feed(desk, key(pygame.K_RETURN, mod=pygame.KMOD_LCTRL), 0.0)
    assert any(one.name == "notice" for one in desk.texts())
    answer = feed(desk, key(pygame.K_RETURN, mod=pygame.KMOD_LCTRL), 0.0)
    assert isinstance(answer, Back)
    assert spoken(desk.context) == "It was blank."
    assert desk.context.play.kept("letter_first") == ""


def test_leaving_it_blank_by_its_own_button(story: Path) -> None:
    desk = opened(story)
    typed(desk, "no")
    spots = {spot.name: spot.rect for spot in desk._focus.spots}
    assert isinstance(feed(desk, click(spots["blank"].center), 0.0), Back)
    assert spoken(desk.context) == "It was blank."
    assert desk.context.play.kept("letter_first") == ""


def test_a_folder_that_cannot_be_written_costs_only_the_files(story: Path, home: Path) -> None:
    desk = opened(story)
    home.mkdir(exist_ok=True)
    (home / "letters").write_text("a file where the folder should be")
    typed(desk, "Dear.")
    feed(desk, key(pygame.K_RETURN, mod=pygame.KMOD_LCTRL), 0.0)
    assert desk._keeping is not None
    desk._keeping.wait()
    run_until(desk, "printed")
    desk.update(50.0)
    assert any(one.name == "notice" for one in desk.texts())
    assert "Dear." in desk.context.play.kept("letter_first")


def test_what_was_begun_is_there_again(story: Path) -> None:
    desk = opened(story)
    typed(desk, "Half a th")
    desk._keep_draft()
    again = LetterDesk(desk.context, doing(desk.context), Back())
    assert again._page.editing.text == "Half a th"


@every_window
def test_nothing_lies_over_anything(
    story: Path, size: tuple[int, int], text: float, language: str
) -> None:
    desk = opened(story, Settings(language=language, text_size=text), size)
    pasted(desk, "You rode nine stops the wrong way. " * 6)
    assert overlaps(desk.texts(), size) == []
    shot(desk, f"letter_{language}_{size[1]}_{round(text * 100)}", size, 0.1)
    feed(desk, key(pygame.K_RETURN, mod=pygame.KMOD_LCTRL), 0.0)
    feed(desk, key(pygame.K_RETURN), 0.1)
    desk.update(0.2)
    assert desk._state == "printed"
    assert overlaps(desk.texts(), size) == []


@pytest.mark.parametrize("language", ["en", "ko"])
def test_the_edge_of_the_column_cuts_no_phrase_through_its_words(
    tmp_path: Path, language: str
) -> None:
    """At every place of the scroll: whole lines."""
    folder = story_with(tmp_path / "story", "letter, first", ("done",), "office, morning")
    desk = opened(folder, Settings(language=language))
    side = desk._side
    assert side.most > 0
    for offset in range(0, side.most + 1, 7):
        side.offset = offset
        phrases = [one for one in desk.texts() if one.name.startswith("phrase ")]
        assert len(phrases) >= 3
        for one in phrases:
            assert side.view.top <= one.rect.top
            assert one.rect.bottom <= side.view.bottom
            assert whole_lines(one).rect == one.rect


def test_a_long_letter_keeps_its_caret_in_sight(story: Path) -> None:
    desk = opened(story, Settings(language="en", text_size=2.0))
    pasted(desk, "word " * 120)
    assert desk._page.scroll.view.contains(desk._page._caret())


def test_a_long_paragraph_is_never_measured_whole() -> None:
    text = "You rode nine stops the wrong way and said you lived out there. " * 60
    longest = 0

    def measure(part: str) -> int:
        nonlocal longest
        longest = max(longest, len(part))
        return 10 * len(part)

    lines = flow(text, 600, measure)
    assert "".join(text[line.start : line.end] for line in lines) == text
    assert all(len(text[line.start : line.end].rstrip()) <= 60 for line in lines)
    assert all(text[line.end - 1] == " " for line in lines)
    assert len(lines) < len(text) / 48, "every line is as full as it can be"
    assert longest < 200


# Her reading


@pytest.fixture(scope="module")
def near(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("near") / "story"
    return story_with(folder, "letter, first", ("done",), "desk, night", near=True)


def press(desk: LetterDesk, name: str) -> None:
    rect = next(rect for button, _, rect in desk._foot if button == name)
    feed(desk, click(rect.center), 0.0)


def heard(desk: LetterDesk) -> str:
    """What she says, once she has read."""
    assert desk._proofreader is not None
    for _ in range(12_000):  # a minute: dictionaries are read, perhaps for several desks
        desk.update(0.0)
        if not desk._proofreader.reading:
            break
        pygame.time.wait(5)
    return next(_text(one) for one in desk.texts() if one.name == "notice")


def test_she_reads_it_when_asked_and_he_mends_it(near: Path) -> None:
    desk = opened(near)
    desk.update(0.0)
    pasted(desk, "You recieved my umbrella in May.")
    assert [name for name, _, _ in desk._foot] == ["hear", "erase", "print"]
    press(desk, "hear")
    assert "received" in heard(desk)
    marked = slice(*desk._page.marked)
    assert desk._page.editing.text[marked] == "recieved"
    shot(desk, "letter_remark", (1280, 720), 0.1)
    assert overlaps(desk.texts(), (1280, 720)) == []
    press(desk, "mend")
    assert desk._page.editing.text == "You received my umbrella in May."
    assert [name for name, _, _ in desk._foot] == ["hear", "erase", "print"]
    press(desk, "hear")
    assert heard(desk)  # nothing is left to say but that
    assert desk._page.marked == (0, 0)


def test_an_empty_page_is_not_read_to_her(near: Path) -> None:
    desk = opened(near)
    desk.update(0.0)
    press(desk, "hear")
    assert [_text(one) for one in desk.texts() if one.name == "notice"] == [
        desk.context.words("letter.nothing")
    ]
    assert not desk._proofreader.reading


def test_where_she_is_not_nobody_proofreads(story: Path) -> None:
    desk = opened(story)
    assert "hear" not in [name for name, _, _ in desk._foot]


def test_what_is_noticed_in_a_letter_is_left_for_the_script(story: Path) -> None:
    desk = opened(story)
    desk.update(0.0)
    pasted(desk, "It was very late, very cold, and I was very glad you recieved me.")
    feed(desk, key(pygame.K_RETURN, mod=pygame.KMOD_LCTRL), 1.0)
    now = run_until(desk, "printed", 1.0)
    desk._reading.wait(20)
    feed(desk, key(pygame.K_RETURN), now)
    desk.update(now + 3.0)
    story_ = desk.context.play._on.story
    notes = [story_.get(f"{name}_letter_first") for name in ("slip", "meant", "often", "times")]
    assert notes == ["recieved", "received", "very", 3]

"""The device's pages: what stands on them by chapter, and what can be done there."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from game import config
from game.config import Settings
from game.play.memory import Memory
from game.stage.context import Context
from game.stage.device_file import SHAPES, Entry, check, load
from game.stage.laid import Laid
from game.stage.phone import Page
from game.stage.phone import photographs as photographs_page
from game.stage.phone.letters import SLOTS
from game.stage.phone.mail import Mail
from game.stage.phone.memory import MemoryPage
from game.stage.phone.pages import page
from game.stage.phone.photographs import Photographs, taken_so_far
from game.stage.words import Words
from tests.stage.small_story import SHOTS, STORY, click, context_at, key, overlaps, story_with

AREA = pygame.Rect(30, 80, 620, 560)
NAMES = ("mail", "calendar", "contacts", "letters", "photographs", "memory")


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pages") / "story"
    return story_with(folder, "letter, first", ("done",), "office, morning")


def at_chapter(context: Context, chapter: int) -> Context:
    """The same performance in another chapter."""
    here = context.play._on.trail.here
    context.play._on.trail.amend(
        messages=tuple(
            replace(m, tags=(f"chapter: {chapter}, Other",)) if m.number == 0 else m
            for m in here.messages
        )
    )
    assert context.play.scene.chapter == chapter
    return context


def written(context: Context, name: str) -> Page:
    found = page(context, name)
    found.layout(AREA)
    return found


def feed(found: Page, events: list[pygame.event.Event]) -> None:
    for event in events:
        found.event(event, 0.0)


def words(texts: tuple[Laid, ...]) -> str:
    return " ".join(word.text for one in texts for word in one.block.words)


def told(context: Context) -> Context:
    memory = Memory().tell("joke", "She rang on Sundays.", 1, 2).tell("wish", "A baker.", 2, 2)
    context.play._on.trail.amend(memory=memory)
    context.play.write("joke", "She rang on Sundays.")
    return context


# The files


def test_the_story_s_own_files_are_whole_in_both_languages() -> None:
    assert check(STORY) == ()
    for name in SHAPES:
        for entry in load(STORY, name):
            for text in entry.texts.values():
                assert text.keys() == {"en", "ko"}, f"{name}.yaml:{entry.line}"


def test_there_are_some_two_dozen_mails_and_no_two_alike() -> None:
    mails = load(STORY, "mail")
    assert len(mails) >= 24
    bodies = [entry.text("body", language) for entry in mails for language in ("en", "ko")]
    assert len(set(bodies)) == len(bodies)
    assert len({entry.chapters["chapter"] for entry in mails}) >= 12, "they arrive by and by"


@pytest.mark.parametrize(
    ("lines", "line", "says"),
    [
        ("- chapter: 3\n  from: {en: A}\n  subject: {en: B}\n", 1, "`body` is missing"),
        ("- chapter: x\n  from: {en: A}\n  subject: {en: B}\n  body: {en: C}\n", 1, "1 to 20"),
        ("- chapter: 3\n  from: {ko: A}\n  subject: {en: B}\n  body: {en: C}\n", 2, "no `en:`"),
        (
            "- chapter: 3\n  frm: {en: A}\n  subject: {en: B}\n  body: {en: C}\n",
            2,
            "`frm` is no field",
        ),
        ("chapter: 3\n", 1, "is a list"),
        ("- chapter: 3\n  from: {en: [}\n", 2, "not YAML"),
    ],
)
def test_a_faulty_mail_is_named_by_line(tmp_path: Path, lines: str, line: int, says: str) -> None:
    (tmp_path / "device").mkdir()
    (tmp_path / "device" / "mail.yaml").write_text(lines, encoding="utf-8")
    problems = [found for found in check(tmp_path) if found.file.endswith("mail.yaml")]
    assert any(found.line == line and says in found.message for found in problems), problems


def test_a_moment_that_never_comes_is_named(tmp_path: Path) -> None:
    (tmp_path / "device").mkdir()
    (tmp_path / "device" / "alien.yaml").write_text('- when: lunch\n  en: "Eat."\n', "utf-8")
    (problem,) = [found for found in check(tmp_path) if found.file.endswith("alien.yaml")]
    assert problem.line == 1
    assert "lunch" in problem.message


def test_entries_come_and_go_with_the_chapters() -> None:
    entry = Entry(1, chapters={"chapter": 3, "until": 5})
    assert [chapter for chapter in range(1, 8) if entry.shows(chapter)] == [3, 4, 5]
    assert Entry(1, chapters={"chapter": 3}).shows(20)


# The pages


def test_mail_opens_and_closes_by_mouse(story: Path) -> None:
    mail = Mail(at_chapter(context_at(story), 2))
    mail.layout(AREA)
    closed = words(mail.texts())
    rows = [row.name for row in mail.writing._rows]
    feed(mail, click(mail.writing.rect(rows[0]).center))
    assert len(words(mail.texts())) > len(closed)
    feed(mail, click(mail.writing.rect(rows[0]).center))
    assert words(mail.texts()) == closed


def test_mail_opens_by_keys_and_moves_into_sight(story: Path) -> None:
    mail = Mail(at_chapter(context_at(story), 19))
    mail.layout(AREA)
    feed(mail, key(pygame.K_DOWN) * 9 + key(pygame.K_RETURN))
    assert mail._open
    assert mail.writing.scroll.offset > 0
    body = [one for one in mail.texts() if AREA.contains(one.rect)]
    assert body


def test_spoilers_wait_for_their_chapter(story: Path) -> None:
    early = words(written(at_chapter(context_at(story), 3), "mail").texts())
    assert "Ostrander" not in early
    contacts = written(at_chapter(context_at(story), 3), "contacts")
    feed(contacts, key(pygame.K_PAGEDOWN) * 9)
    assert "Samantha" in words(contacts.texts())
    late = written(at_chapter(context_at(story), 19), "contacts")
    feed(late, key(pygame.K_PAGEDOWN) * 9)
    assert "Samantha" not in words(late.texts()), "where she was is left empty"


def test_the_letters_page_unfolds_what_was_written(story: Path) -> None:
    context = context_at(story)
    assert "No letter" in words(written(context, "letters").texts())
    context.play.write("letter_first", "Desmond, you old fool,\nYou whistle.\nMina")
    letters = written(context, "letters")
    assert "whistle" not in words(letters.texts())
    feed(letters, key(pygame.K_DOWN) + key(pygame.K_RETURN))
    assert "whistle." in words(letters.texts())


def test_what_was_told_can_be_corrected(story: Path) -> None:
    context = told(context_at(story))
    memory = MemoryPage(context)
    memory.layout(AREA)
    feed(memory, key(pygame.K_DOWN) + key(pygame.K_RETURN))
    feed(memory, key(pygame.K_DOWN) + key(pygame.K_RETURN))
    assert memory._field is not None
    memory.draw(pygame.Surface((700, 700)), 0.0)
    feed(memory, key(pygame.K_a, mod=pygame.KMOD_LCTRL))
    feed(memory, [pygame.event.Event(pygame.TEXTINPUT, text="Mondays.")])
    feed(memory, key(pygame.K_RETURN))
    found = context.play.memory.get("joke")
    assert found is not None
    assert (found.words, found.corrected) == ("Mondays.", True)
    assert context.play.kept("joke") == "Mondays."


def test_what_was_told_can_be_forgotten_after_asking(story: Path) -> None:
    context = told(context_at(story))
    memory = MemoryPage(context)
    memory.layout(AREA)
    feed(memory, click(memory._writing.rect("told joke").center))
    feed(memory, click(memory._writing.rect("forget").center))
    assert context.play.memory.get("joke") is not None
    feed(memory, click(memory._writing.rect("do not").center))
    feed(memory, click(memory._writing.rect("forget").center))
    feed(memory, click(memory._writing.rect("forget for good").center))
    assert context.play.memory.get("joke") is None
    assert context.play.kept("joke") == ""


def test_a_photograph_is_the_place_it_was_taken_in(story: Path) -> None:
    context = context_at(story)
    photographs = Photographs(context)
    photographs.layout(AREA)
    assert "No photographs" in words(photographs.texts())
    here = context.play._on.trail.here
    tagged = replace(here.messages[0], tags=("scene: office, morning", "photograph: piano"))
    context.play._on.trail.amend(messages=(tagged, *here.messages[1:]))
    photographs.layout(AREA)
    photographs.wait()
    surface = pygame.Surface((700, 700))
    surface.fill((248, 237, 221))
    photographs.draw(surface, 0.0)
    assert "Sunday" in words(photographs.texts())
    (taken,) = photographs._prints
    assert (taken.place, taken.hour) == ("office", "morning")
    shades = {surface.get_at((x, y))[:3] for x in range(60, 400, 9) for y in range(110, 300, 9)}
    assert len(shades) > 20


def test_what_was_lived_through_is_there_without_a_tag(story: Path) -> None:
    context = context_at(story)
    here = context.play._on.trail.here
    tags = ("chapter: 7, Sunday", "scene: beach, noon")
    context.play._on.trail.amend(
        messages=(replace(here.messages[0], tags=tags), *here.messages[1:])
    )
    told = load(config.data("story"), "photographs")
    (taken,) = taken_so_far(context, told)
    assert (taken.name, taken.place, taken.chapter) == ("edge", "beach", 7)


def test_a_photograph_is_round_and_sharp_only_in_its_middle() -> None:
    pygame.display.set_mode((64, 64))
    picture = pygame.Surface((200, 200))
    for x in range(0, 200, 2):
        picture.fill((255, 255, 255), (x, 0, 1, 200))
    seen = photographs_page._round(photographs_page._focused(picture))
    assert seen.get_at((4, 4)).a == 0
    assert seen.get_at((100, 100)).a == 255

    def swing(x: int, y: int) -> int:
        reds = [seen.get_at((x + i, y)).r for i in range(6)]
        return max(reds) - min(reds)

    assert swing(98, 100) > 150
    assert swing(98, 20) < 60


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("text", [1.0, 2.0])
@pytest.mark.parametrize("language", ["en", "ko"])
def test_nothing_lies_over_anything(story: Path, name: str, text: float, language: str) -> None:
    context = told(context_at(story, Settings(language=language, text_size=text)))
    context = at_chapter(context, 14)
    context.play.write("letter_first", "Desmond, you old fool,\nYou whistle.\nMina")
    found = written(context, name)
    feed(found, key(pygame.K_DOWN) + key(pygame.K_RETURN))
    assert found.texts()
    assert overlaps(found.texts(), (AREA.right + 24, AREA.bottom)) == []
    if SHOTS:
        surface = pygame.Surface((690, 690))
        surface.fill((248, 237, 221))
        found.draw(surface, 0.0)
        pygame.image.save(surface, f"{SHOTS}/s2_page_{name}_{language}_{round(text * 100)}.png")


def test_a_new_slot_without_a_name_is_shown_by_its_own(story: Path) -> None:
    context = told(context_at(story))
    context.words._english = {
        key: text for key, text in context.words._english.items() if key != "device.kept.wish"
    }
    context.words._own = context.words._english
    found = written(context, "memory")
    shown = [word.text for laid in found.texts() for word in laid.block.words]
    assert "wish" in shown


def test_everything_that_is_kept_has_a_name_on_its_page(story: Path) -> None:
    context = context_at(story)
    kept = re.findall(r"^VAR kept_(\w+)", (STORY / "state.ink").read_text("utf-8"), re.M)
    assert len(kept) > 10
    for language in ("en", "ko"):
        names = Words(STORY / "languages", language).keys()
        assert {f"device.kept.{slot}" for slot in kept} <= names
    assert {slot for slot in kept if slot.startswith("letter_")} == set(SLOTS)
    assert context.play.kept("nothing of the kind") == ""

"""In a talk no edge cuts through letters: what is seen of a bubble is whole lines, at any size."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pygame
import pytest

from game.config import Settings
from game.play.messages import Talking
from game.stage.laid import Laid, whole
from game.stage.reveal import Reveal
from game.stage.text import Row
from tests.stage.house import House, opened, story_folder
from tests.stage.test_layout import EN, KO

np = pytest.importorskip("numpy")

SAID = {
    "en": ("I was at the sea, and “nobody” was there but the gulls.", "And you, where were you?"),
    "ko": (
        "바다에 다녀왔어요. 갈매기 말고는 “아무도” 없었어요, 정말로.",
        "당신은 어디에 있었어요?",
    ),
}
SIZES = (1.0, 1.5, 2.0)
SCROLLS = (0, 7, 31, 60, 90, 133)  # pixels up from the newest line


def chapters(texts: dict[str, object]) -> str:
    return (
        "-> ch01\n=== ch01 ===\n# chapter: 1, The desk\n# scene: office, morning\n"
        f"{texts['line']}\nSamantha: {texts['said']} # presence: near\n"
        "# improv: evening\n+ [Say goodnight. # exit: goodnight]\n- The end.\n-> END\n"
    )


@pytest.fixture(
    params=[(lang, size) for lang in ("en", "ko") for size in SIZES], ids=str, scope="module"
)
def talking(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[House]:
    """In a talk with more said than there is room for."""
    language, size = request.param
    folder = tmp_path_factory.mktemp("talk")
    story = story_folder(folder / "story", chapters(EN if language == "en" else KO))
    settings = Settings(language=language, text_size=size, text_speed=0.0)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HER_HOME", str(folder / "home"))
        for house in opened(story, settings=settings):
            house.menu("new")
            if house.name == "Confirm":
                house.button("yes")
            house.to_choice()
            for number in range(3):
                assert isinstance(house.play.waiting, Talking)
                house.type(SAID[language][number % 2])
                house.key(pygame.K_RETURN)
                house.settle()
            yield house


def rows(house: House) -> Iterator[tuple[Laid, Row]]:
    """Every line of the talk that touches its view, with the bubble it belongs to."""
    view = house.screen._talk._view.move(house.screen._case.corner)
    for passage in house.screen.passages(house.now):
        for row in passage.laid.block.rows:
            top = passage.laid.at[1] + row.y
            if top < view.bottom and top + passage.laid.block.step > view.top:
                yield passage.laid, row


def inked(house: House, one: Laid, row: Row) -> float:
    """How much of a line's letters, as far as they lie in the view, is darker than its ground."""
    block, surface = one.block, pygame.display.get_surface()
    at = (one.at[0] - block.inset, one.at[1] + row.y)
    line = pygame.Rect(at, (block.surface.get_width(), block.step))
    assert one.clip is not None
    room = pygame.Rect(line.x, one.clip.y, line.width, one.clip.height)
    seen = line.clip(room).clip(surface.get_rect())
    if seen.height <= 0:
        return 0.0
    own = seen.move(block.inset - one.at[0], -one.at[1]).clip(block.surface.get_rect())
    seen.size = own.size
    alpha = pygame.surfarray.array_alpha(block.surface.subsurface(own))
    tones = pygame.surfarray.array3d(surface.subsurface(seen)).astype(int).mean(axis=2)
    strokes = tones[alpha > 160]
    if not len(strokes):
        return 0.0
    middle = (np.median(tones[alpha == 0]) + np.mean(block.style.colour)) / 2
    return float((strokes < middle).mean())


def test_every_line_in_the_view_is_whole_or_not_there(talking: House) -> None:
    talk = talking.screen._talk
    cut = shown = 0
    for scrolled in SCROLLS:
        talk._scrolled = min(scrolled, talk._height() - talk._view.height)
        talking.turn()
        for one, row in rows(talking):
            seen = whole(one).rect
            top = one.at[1] + row.y
            stands = top < seen.bottom and top + one.block.step > seen.top
            share = inked(talking, one, row)
            if stands:
                shown += 1
                assert share > 0.95, (scrolled, row.text, share)
            else:
                cut += 1
                assert share < 0.05, (scrolled, row.text, share)
    assert shown >= len(SCROLLS)
    assert cut >= 2


def test_an_edge_that_touches_a_letter_takes_its_line_away(talking: House) -> None:
    for passage in talking.screen.passages(talking.now):
        block, at = passage.laid.block, passage.laid.at
        alpha = pygame.surfarray.array_alpha(block.surface)
        for gone in range(1, block.step):
            lower = pygame.Rect(at[0], at[1] + gone, block.width, block.height)
            seen = whole(Laid("one", block, at, lower)).rect
            stays = seen.height > 0 and seen.top < at[1] + block.step
            assert not stays or alpha[:, :gone].max() < 64


def test_what_was_said_is_told_in_whole_lines(talking: House) -> None:
    """The boxes that other tests read are those of the lines that are drawn."""
    for one in talking.screen.texts():
        if one.name.startswith("said "):
            step = one.block.step
            assert one.rect.height % step == 0 or one.rect.top == talking_view(talking).top
            assert one.rect.bottom <= talking_view(talking).bottom


def talking_view(house: House) -> pygame.Rect:
    view: pygame.Rect = house.screen._talk._view
    return view.move(house.screen._case.corner)


def test_a_bubble_that_the_edge_cuts_fades_into_the_paper(talking: House) -> None:
    """At the edge itself the ground of a bubble is gone; some way inside it is all there."""
    talk = talking.screen._talk
    bubble = next(entry for entry in reversed(talk._entries) if entry.bubble is not None)
    view = talking_view(talking)
    talking.turn()
    top = bubble.bubble.top + talk._offset(talking.now)
    talk._scrolled += talk._view.top - top - bubble.bubble.height // 3
    talking.turn()
    surface = pygame.display.get_surface()
    offset = talk._offset(talking.now)
    place = bubble.bubble.move(talking.screen._case.corner).move(talk._view.x, offset)
    assert place.top < view.top < place.bottom
    x = place.x + bubble.block.style.size // 3  # left of the words
    column = [surface.get_at((x, y))[:3] for y in range(view.top, place.bottom - place.height // 4)]
    paper = surface.get_at((place.x - 4, view.top))[:3]
    assert max(abs(a - b) for a, b in zip(column[0], paper, strict=True)) < 14
    steps = [
        max(abs(a - b) for a, b in zip(p, q, strict=True)) for p, q in itertools.pairwise(column)
    ]
    assert max(steps) < 16


def test_an_answer_taller_than_its_place_is_read_from_its_first_line_on(talking: House) -> None:
    """While it arrives each line of it is in sight when its words come."""
    talk = talking.screen._talk
    entry = max(talk._entries, key=lambda one: one.block.lines)
    block, number = entry.block, entry.message.number
    talk._entries = talk._entries[: talk._entries.index(entry) + 1]
    talk._view.height = round(2.5 * block.step)
    talk._scrolled = 0
    reveal = Reveal([word.text for word in block.words], talking.now, 40.0, "", 1)
    talk._reveals[number] = reveal
    lines: set[int] = set()
    for step in range(400):
        now = talking.now + step * 0.05
        if reveal.done(now):
            break
        newest = reveal.reached(block, now) - block.step  # the top of the latest line
        seen = talk._laid(entry, talk._offset(now)).rect
        top = talk._laid(entry, talk._offset(now)).at[1] + newest
        assert seen.top <= top
        assert top + block.step <= seen.bottom
        lines.add(newest)
    assert len(lines) == block.lines
    del talk._reveals[number]
    talk.layout(talk._area)


def test_no_chip_is_cut_through_its_words(talking: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the chips scroll, one that the edge cuts shows its ground, and only whole lines."""
    talk = talking.screen._talk
    monkeypatch.setattr("game.stage.phone.talk.DOCK", 0.2)
    cut = shown = 0
    for scrolled in SCROLLS:
        talk._dock_scroll = scrolled
        talk.layout(talk._area)
        talking.turn()
        dock = talk._dock.move(talking.screen._case.corner)
        assert talk._dock_length > dock.height
        for name, block, rect, _ in talk._chips:
            at = block.surface.get_rect(center=rect.center).move(talking.screen._case.corner)
            one = Laid(name, block, at.topleft, dock)
            for row in block.rows:
                top = at.y + row.y
                if top >= dock.bottom or top + block.step <= dock.top:
                    continue
                seen = whole(one).rect
                stands = top < seen.bottom and top + block.step > seen.top
                share = inked(talking, one, row)
                shown, cut = shown + stands, cut + (not stands)
                assert (share > 0.9) if stands else (share < 0.1), (scrolled, row.text, share)
    assert shown >= len(SCROLLS)
    assert cut >= 1

"""Nothing written lies over anything else or leaves the window, and all of it can be read.

Every screen is laid out at two sizes of window, with type at 100 % and 200 %, in English, in Korean
and in a language nobody speaks that is 40 % longer.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pygame
import pytest
import yaml

from game.config import Settings
from game.play.messages import Reading, Talking
from game.stage.laid import Laid
from game.stage.screens.settings_table import ROWS
from game.stage.text import Face, Fonts, Style, Typesetter
from game.stage.textbox import Editing
from game.stage.theme import BODY, contrast
from tests.pseudo import pseudo
from tests.stage.house import House, bare_assets, story_folder
from tests.stage.small_story import overlaps

np = pytest.importorskip("numpy")

EN = {
    "line": "You have lived here for a year, and you still put the light on with your left hand, because the switch in the last place was on the other side of the door, and nobody has told the hand that it may stop looking.",
    "choices": [
        "Tell her that you have kept every letter she ever sent you, in the drawer.",
        "Say that it is nothing, and ask what she would like to eat tonight.",
        "Put the telephone face down on the table and look at the rain for a while.",
        "Leave.",
    ],
    "said": "I have been thinking about how to say this, and I keep thinking of it as a drawer that will not shut.",
    "exits": ["Say goodnight to her, and put the light out.", "Say nothing more."],
}
KO = {
    "line": "이 집에 산 지 일 년이 되었는데도 당신은 아직 왼손으로 불을 켠다. 지난번 집에서는 스위치가 문 반대쪽에 있었고, 이제 그만 찾아도 된다고 그 손에게 일러 준 사람이 아무도 없었기 때문이다. 비는 아직 그칠 생각이 없다.",
    "choices": [
        "그녀가 보낸 편지를 하나도 빠짐없이 서랍에 간직하고 있다고 말한다.",
        "아무것도 아니라고 말하고, 오늘 저녁에 무엇을 먹고 싶은지 묻는다.",
        "전화기를 식탁 위에 엎어 놓고 한동안 비를 바라본다.",
        "나간다.",
    ],
    "said": "이걸 어떻게 말해야 할지 내내 생각했는데, 자꾸만 닫히지 않는 서랍이 떠올라요.",
    "exits": ["잘 자라고 말하고 불을 끈다.", "더는 아무 말도 하지 않는다."],
}
STRANGE: dict[str, Any] = {
    "line": pseudo(EN["line"]),
    "choices": [pseudo(text) for text in EN["choices"]],
    "said": pseudo(EN["said"]),
    "exits": [pseudo(text) for text in EN["exits"]],
}
TEXTS: dict[str, dict[str, Any]] = {"en": EN, "ko": KO, "pseudo": STRANGE}
SIZES = ((1280, 720), (1920, 1080))


def chapters(texts: dict[str, Any]) -> str:
    choices = "\n".join(f"+ [{text}]" for text in texts["choices"])
    return (
        "-> ch01\n=== ch01 ===\n# chapter: 1, The desk\n# scene: office, morning\n"
        f"{texts['line']}\n{choices}\n-\nSamantha: {texts['said']} # presence: near\n"
        f"# improv: evening\n+ [{texts['exits'][0]} # exit: goodnight]\n"
        f"+ [{texts['exits'][1]} # exit: quiet]\n- {texts['line']}\n-> END\n"
    )


def strange_words(story: Path) -> None:
    """The interface in the long language, in place of English."""

    def longer(tree: Any) -> Any:
        if isinstance(tree, dict):
            return {key: longer(branch) for key, branch in tree.items()}
        return pseudo(str(tree))

    path = story / "languages" / "en" / "ui.yaml"
    tree = yaml.safe_load(path.read_text(encoding="utf-8"))
    path.write_text(yaml.safe_dump(longer(tree), allow_unicode=True), encoding="utf-8")


@pytest.fixture(params=[(s, t, lang) for s in SIZES for t in (1.0, 2.0) for lang in TEXTS], ids=str)
def house(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[House]:
    size, text, language = request.param
    story = story_folder(tmp_path / "story", chapters(TEXTS[language]))
    if language == "pseudo":
        strange_words(story)
    code = "ko" if language == "ko" else "en"
    house = House(story, Settings(language=code, text_size=text, text_speed=0.0), size)
    yield house
    house.close()


def wrong(house: House) -> list[str]:
    house.turn()
    return [
        f"{house.name}: {one}"
        for one in overlaps(house.screen.texts(), house.app.context.measure.size)
    ]


def test_nothing_overlaps_or_leaves_the_window(house: House) -> None:
    found = wrong(house)
    found += _menus(house)
    found += _play(house)
    assert not found


def _menus(house: House) -> list[str]:
    from game.stage.screens.confirm import Confirm
    from game.stage.screens.crash import Crash
    from game.stage.screens.first import First

    app, title = house.app, house.screen
    found = []
    for name in ("settings", "credits", "load"):
        app.screen = title
        app._go(title._go(name, house.now))
        found += wrong(house)
        found += _tabs(house) if name == "settings" else []
    first = First(app.context, house.now)
    for screen in (
        first,
        Confirm(app.context, title, "confirm.new", lambda now: title),
        Crash(app.context, True),
    ):
        app.screen = screen
        found += wrong(house)
    app.screen = title
    return found


def _tabs(house: House) -> list[str]:
    """Every part of the settings, with everything on it that can be."""
    app = house.app
    usual, found = app.context.settings, []
    every = replace(usual, her_voice="piper", listen=True)
    for tab in ROWS:
        for engine in ("llama", "server"):
            app.context.settings = replace(every, engine=engine)
            house.screen._tab = tab
            house.screen.layout()
            found += wrong(house)
    app.context.settings = usual
    return found


def _play(house: House) -> list[str]:
    from game.stage.screens.care import CareScreen
    from game.stage.screens.history import History
    from game.stage.screens.keyboard import Keyboard
    from game.stage.screens.pause import Pause

    app = house.app
    app.context.begin()
    app._go(house.screen._begin(house.now))
    found = wrong(house)
    house.settle()
    found += wrong(house)  # the choices are there
    play = house.screen
    app.context.save("page-01")
    history = History(app.context, play)
    history._use("0", house.now)  # what can be done with a line
    for screen in (
        Pause(app.context, play),
        history,
        CareScreen(app.context, play),
        Keyboard(app.context, play, Editing("I never told anyone.")),
    ):
        app.screen = screen
        found += wrong(house)
    app.screen = play
    house.post(pygame.MOUSEMOTION, pos=(9, 9), rel=(1, 1), buttons=(0, 0, 0))
    found += wrong(house)  # the row of words for the mouse is there
    house.key(pygame.K_TAB)
    house.turn(3, 1.0)
    found += wrong(house)
    house.key(pygame.K_TAB)
    house.key(pygame.K_1)
    house.settle()
    house.read_on()
    house.settle()
    assert isinstance(house.play.waiting, Talking)
    found += wrong(house)
    house.type("I do not know what to say to that.")
    house.key(pygame.K_RETURN)
    house.settle()
    return found + wrong(house)


# Lines of type


def test_no_line_is_longer_than_eighty_letters(house: House) -> None:
    house.app.context.begin()
    house.app._go(house.screen._begin(house.now))
    narration = house.screen._narration
    blocks = narration._pages
    for block in blocks:
        rows: dict[int, int] = {}
        for word in block.words:
            rows[word.rect.y] = rows.get(word.rect.y, -1) + len(word.text) + 1
        assert max(rows.values()) <= 80


def test_body_type_is_never_under_eighteen_pixels_at_1080() -> None:
    from game.stage.theme import Measure

    assert Measure(1920, 1080).type(BODY) >= 18
    assert Measure(1280, 720).type(BODY) >= 18


def test_lines_break_between_words_and_fit() -> None:
    pygame.font.init()
    fonts = Fonts(bare_assets() / "fonts")
    style = Style(Face.BOOK, 28)
    lines = Typesetter(fonts).lines(EN["line"], style, 500)
    assert " ".join(lines) == EN["line"]
    assert all(fonts.width(line, style) <= 500 for line in lines)


# Contrast


class Plain:
    """A city of one colour: the worst ground there can be under words."""

    def __init__(self, colour: tuple[int, int, int], like: Any) -> None:
        self._colour, self._like = colour, like

    def __getattr__(self, name: str) -> Any:
        return getattr(self._like, name)

    def draw(self, surface: pygame.Surface, now: float) -> None:
        surface.fill(self._colour)


def read_contrast(surface: pygame.Surface, laid: Laid) -> float:
    """The contrast of a text as it was drawn: its strokes against the nearest ground in its place."""
    rect = laid.rect.clip(surface.get_rect())
    picture = pygame.surfarray.array3d(surface.subsurface(rect)).astype(float)
    left = laid.at[0] - laid.block.inset
    alpha = pygame.surfarray.array_alpha(laid.block.surface)
    x, y = rect.x - left, rect.y - laid.at[1]
    alpha = alpha[x : x + rect.width, y : y + rect.height]
    picture = picture[: alpha.shape[0], : alpha.shape[1]]
    strokes, ground = picture[alpha > 250], picture[alpha == 0]
    assert len(strokes), laid.name
    ink = tuple(int(v) for v in np.median(strokes, axis=0))
    tones = ground.mean(axis=1)
    near = np.argsort(abs(tones - np.mean(ink)))[: max(len(tones) // 50, 1)]
    paper = tuple(int(v) for v in np.median(ground[near], axis=0))
    return contrast(ink, paper)  # type: ignore[arg-type]


@pytest.fixture(
    params=[(255, 255, 255), (200, 120, 80), (0, 0, 0)], ids=["white", "coral", "black"]
)
def plain(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[House]:
    story = story_folder(tmp_path / "story", chapters(EN))
    house = House(story, Settings(language="en", text_speed=0.0))
    house.app.context.backdrop = Plain(request.param, house.app.context.backdrop)  # type: ignore[assignment]
    yield house
    house.close()


def pale(house: House) -> list[str]:
    """Texts that cannot be read well enough."""
    house.turn()
    surface = pygame.display.get_surface()
    found = []
    for laid in house.screen.texts():
        ratio = read_contrast(surface, laid)
        if ratio < 4.5:
            found.append(f"{house.name} {laid.name}: {ratio:.1f}")
    return found


def test_every_text_can_be_read_on_any_picture(plain: House) -> None:
    house = plain
    found = pale(house)
    house.menu("settings")
    found += pale(house)
    house.key(pygame.K_ESCAPE)
    house.menu("credits")
    found += pale(house)
    house.key(pygame.K_ESCAPE)
    house.menu("new")
    house.settle()
    found += pale(house)
    house.key(pygame.K_h)
    found += pale(house)
    house.key(pygame.K_ESCAPE)
    house.key(pygame.K_1)
    house.settle()
    assert not isinstance(house.play.waiting, Reading)
    house.settle()
    found += pale(house)
    house.type("Hello.")
    house.key(pygame.K_RETURN)
    house.settle()
    found += pale(house)
    assert not found

"""A story of one task, so that a set piece can be tried without playing up to it."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pygame
import pytest

from game import config
from game.config import Settings
from game.play.messages import Doing, Reading
from game.stage.backdrop import Backdrop
from game.stage.context import Context
from game.stage.laid import Laid
from game.stage.screens import Nothing, Screen

SHOTS = os.environ.get("HER_SHOTS", "")  # a folder for pictures to be looked at
STORY = config.data("story")
SHARED = ("cast.yaml", "facts.yaml", "care.yaml", "windows.yaml", "proof.yaml")
WINDOWS = ("first_talk.yaml", "last_window.yaml")
FOLDERS = ("improv", "letters", "languages", "device")
Test = TypeVar("Test", bound=Callable[..., object])

# What a letter leaves behind for the script.
NOTES = """\
VAR slip_letter_first = ""
VAR meant_letter_first = ""
VAR often_letter_first = ""
VAR times_letter_first = 0
"""


def story_with(
    folder: Path, task: str, outcomes: tuple[str, ...], scene: str, near: bool = False
) -> Path:
    """A story folder that leads straight to `# task: TASK` with these outcomes, in order.

    near: Samantha is there.
    """
    hers = "# presence: near\n" if near else ""
    folder.mkdir(parents=True)
    for name in SHARED:
        shutil.copy(STORY / name, folder / name)
    for name in FOLDERS:
        shutil.copytree(STORY / name, folder / name, ignore=_left_out)
    kept = "\n".join(
        f'VAR kept_{slot} = ""' for slot in ("letter_first", "letter_catherine", "joke", "wish")
    )
    choices = "\n".join(
        f"+ [Take the way of {word}. # result: {word}]\n    It was {word}." for word in outcomes
    )
    (folder / "main.ink").write_text(
        f"{kept}\n{NOTES}# chapter: 3, Small\n# scene: {scene}\n{hers}You begin.\n"
        f"# task: {task}\n{choices}\n"
        "- The end.\n-> END\n",
        encoding="utf-8",
    )
    return folder


def _left_out(folder: str, names: list[str]) -> set[str]:
    """Translations, and all windows but two: reading them takes seconds."""
    if Path(folder).name == "improv":
        return {name for name in names if name not in WINDOWS}
    return {name for name in names if name.endswith(".po")}


def context_at(
    story: Path, settings: Settings | None = None, size: tuple[int, int] = (1280, 720)
) -> Context:
    """A context whose performance stands at the story's task."""
    pygame.init()
    pygame.display.set_mode(size)
    settings = settings or Settings(language="en")
    folders = replace(config.folders(), cache=story.parent / "cache")  # compiled once a module
    context = Context(size, settings, folders, story, config.data("assets"))
    if not SHOTS:  # the painted city takes seconds to decode, and these tests do not look at it
        context.backdrop = Backdrop(size, story / "no art")
    context.open_book()
    context.wait_for_book()
    assert context.opened
    context.begin()
    while isinstance(context.play.waiting, Reading):
        context.play.advance(0.0)
    return context


def doing(context: Context) -> Doing:
    """The task that waits."""
    waiting = context.play.waiting
    assert isinstance(waiting, Doing)
    return waiting


class Back(Nothing):
    """Where a set piece returns to."""


def every_window(test: Test) -> Test:
    """A test of a layout, in both languages, two sizes of the window and two of its letters."""
    for name, values in (
        ("size", [(1280, 720), (1920, 1080)]),
        ("text", [1.0, 2.0]),
        ("language", ["en", "ko"]),
    ):
        test = pytest.mark.parametrize(name, values)(test)
    return test


def key(code: int, mod: int = 0, text: str = "") -> list[pygame.event.Event]:
    """A key going down and up, with the text it types."""
    down = pygame.event.Event(pygame.KEYDOWN, key=code, mod=mod, unicode=text)
    up = pygame.event.Event(pygame.KEYUP, key=code, mod=mod)
    typed = [pygame.event.Event(pygame.TEXTINPUT, text=text)] if text else []
    return [down, *typed, up]


def click(at: tuple[int, int]) -> list[pygame.event.Event]:
    """The mouse going there and its button down and up."""
    return [
        pygame.event.Event(pygame.MOUSEMOTION, pos=at, rel=(0, 0), buttons=(0, 0, 0)),
        pygame.event.Event(pygame.MOUSEBUTTONDOWN, pos=at, button=1),
        pygame.event.Event(pygame.MOUSEBUTTONUP, pos=at, button=1),
    ]


def feed(screen: Screen, events: list[pygame.event.Event], now: float) -> Screen | None:
    """Hand events to a screen; the first answer that leads elsewhere."""
    for event in events:
        answer = screen.event(event, now)
        if answer is not None:
            return answer
    return None


def overlaps(texts: tuple[Laid, ...], size: tuple[int, int]) -> list[str]:
    """What is wrong with a layout: texts over one another, or outside the window."""
    window = pygame.Rect((0, 0), size)
    wrong = [
        f"{one.name} leaves the window: {one.rect}"
        for one in texts
        if not window.contains(one.rect)
    ]
    for i, one in enumerate(texts):
        for other in texts[i + 1 :]:
            common = one.rect.clip(other.rect)
            if common.width > 1 and common.height > 1:
                wrong.append(f"{one.name} {one.rect} lies over {other.name} {other.rect}")
    return wrong


def spoken(context: Context) -> str:
    """The last thing the story said."""
    return context.play.transcript[-1].text


def shot(screen: Screen, name: str, size: tuple[int, int], now: float) -> pygame.Surface:
    """A picture of the screen; kept where HER_SHOTS names a folder."""
    surface = pygame.Surface(size)
    if SHOTS:
        for wait in range(40):  # the city is made ready by a thread
            screen.draw(surface, now + wait * 0.1)
            time.sleep(0.05)
        pygame.image.save(surface, f"{SHOTS}/s2_{name}.png")
    screen.draw(surface, now)
    return surface

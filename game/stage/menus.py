"""Every screen that is not the play, in the states it can be in: for pictures and for layout.

It opens them as the game does and presses little; what they show is theirs.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pygame

from game.stage.context import Context
from game.stage.hands import Hands
from game.stage.screens import Screen

QUESTIONS = ("new", "delete", "overwrite", "forget")
SLOT = "page-01"
SEARCHED = "zzzz"  # what is in no line
OTHERS: tuple[tuple[str, str, dict[str, Any]], ...] = (  # settings that bring rows of their own
    ("sound", "piper", {"her_voice": "piper", "listen": True}),
    ("voice", "llama", {"engine": "llama"}),
    ("voice", "server", {"engine": "server", "server_address": "http://10.0.0.7:8080"}),
)


def at_the_title(context: Context, now: float) -> Iterator[tuple[str, Screen]]:
    """What there is before anything is played, with its name. The book must be open."""
    from game.stage.screens.confirm import Confirm
    from game.stage.screens.crash import Crash
    from game.stage.screens.credits import Credits
    from game.stage.screens.first import First
    from game.stage.screens.models import Models
    from game.stage.screens.privacy import Privacy
    from game.stage.screens.saves import SavesPage
    from game.stage.screens.title import Title

    title = Title(context, now)
    yield "first", First(context, now)
    yield "title", title
    yield from _settings(context, title)
    yield "models", Models(context, title)
    yield "credits", Credits(context, title)
    for question in QUESTIONS:
        yield f"confirm_{question}", Confirm(context, title, f"confirm.{question}", lambda _: title)
    yield "privacy", Privacy(context, title)
    yield "saves_none", SavesPage(context, title, saving=False)
    yield "crash_lost", Crash(context, kept=False)


def _settings(context: Context, title: Screen) -> Iterator[tuple[str, Screen]]:
    """Every tab, and with every engine and voice that brings rows of its own."""
    from game.stage.screens.settings import TABS, SettingsPage

    page = SettingsPage(context, title)
    for tab in TABS:
        page.turn_to(tab)
        yield f"settings_{tab}", page
    for tab, name, values in OTHERS:
        usual = {key: getattr(context.settings, key) for key in values}
        context.settings = replace(context.settings, **values)
        page.turn_to(tab)
        yield f"settings_{tab}_{name}", page
        context.settings = replace(context.settings, **usual)


def in_the_play(context: Context, now: float) -> Iterator[tuple[str, Screen]]:
    """What is opened from the play, with its name; the performance stands where she has spoken."""
    from game.stage.screens.care import CareScreen
    from game.stage.screens.copies import Copies
    from game.stage.screens.crash import Crash
    from game.stage.screens.history import History
    from game.stage.screens.keyboard import Keyboard
    from game.stage.screens.pause import Pause
    from game.stage.screens.play import Play
    from game.stage.screens.provenance import ProvenancePage
    from game.stage.screens.saves import SavesPage
    from game.stage.screens.title import Title
    from game.stage.textbox import Editing

    play = Play(context, now, resumed=True)
    context.save(SLOT)
    yield "pause", Pause(context, play)
    yield "saves", SavesPage(context, play, saving=True)
    saves = SavesPage(context, play, saving=False)
    yield "saves_load", saves
    yield "saves_copies", Copies(context, saves)
    yield "title_again", Title(context, now)
    history = History(context, play)
    yield "history", history
    Hands(history, now).press(pygame.K_RETURN)
    yield "history_line", history
    searched = History(context, play)
    Hands(searched, now).type(SEARCHED)
    yield "history_none", searched
    said = [one.number for one in context.play.transcript if one.origin == "improv"]
    if said:
        yield "provenance", ProvenancePage(context, play, said[-1])
    yield "care", CareScreen(context, play)
    yield "crash", Crash(context, kept=True, report=context.folders.log / "report.txt")
    keyboard = Keyboard(context, play, Editing("I never told anyone."))
    yield "keyboard", keyboard

"""Which pages the device has, in the order of its tabs; each is imported when it is opened."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import cast

from game.stage.context import Context
from game.stage.phone import Page

PAGES = {
    "her": ("game.stage.phone.her", "Her"),
    "mail": ("game.stage.phone.mail", "Mail"),
    "calendar": ("game.stage.phone.calendar", "Calendar"),
    "contacts": ("game.stage.phone.contacts", "Contacts"),
    "letters": ("game.stage.phone.letters", "Letters"),
    "photographs": ("game.stage.phone.photographs", "Photographs"),
    "memory": ("game.stage.phone.memory", "MemoryPage"),
}


def page(context: Context, name: str) -> Page:
    """The page of this name."""
    module, maker = PAGES[name]
    make = cast(Callable[[Context], Page], getattr(importlib.import_module(module), maker))
    return make(context)

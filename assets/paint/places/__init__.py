"""All places by name: each is a function (name, scale, folder) that paints it."""

from importlib import import_module

MODULES = ("apartment", "heights", "streets", "rooms", "away", "crowd", "runner")

PLACES = {}
for _module in MODULES:
    PLACES.update(import_module(f"{__package__}.{_module}").PLACES)

"""The tags a story may use, as the writer's guide gives them.

`story/README.md` is the guide; a test holds this table against it. The stage and the scene read
tags by themselves and pass over what they do not know; `her check` is where a slip is told.
"""

from __future__ import annotations

from collections.abc import Mapping

# What may follow a tag. "" alone: nothing may. None: checked elsewhere, or free words.
WORDS: Mapping[str, tuple[str, ...] | None] = {
    "chapter": None,
    "scene": None,
    "cut": ("",),
    "with": None,
    "gesture": None,
    "camera": ("closer", "wider", "left", "right", "still"),
    "light": ("dim", "bright", "normal"),
    "memory": ("",),
    "now": ("",),
    "black": ("",),
    "music": (
        "her_theme_unfinished",
        "her_theme",
        "her_theme_bare",
        "her_theme_complete",
        "alone",
        "city",
        "tender",
        "loss",
        "none",
    ),
    "ambience": None,
    "sound": (
        "case_open",
        "case_close",
        "message",
        "pen",
        "stamp",
        "door",
        "glass",
        "train_doors",
        "breath",
        "heartbeat",
        "piano_note",
        "lift",
        "phone_dead",
        "phone_back",
        "footsteps",
        "paper",
        "kettle",
    ),
    "pause": None,
    "presence": ("none", "near", "listening", "elsewhere", "gone"),
    "stage": ("new", "curious", "in_love", "unsure", "past_it", "elsewhere", "leaving"),
    "opens": None,
    "device": (
        "her",
        "mail",
        "calendar",
        "contacts",
        "letters",
        "photographs",
        "memory",
        "close",
    ),
    "photograph": None,
    "improv": None,
    "task": None,
    "exit": None,
    "result": None,
}
IN_CHOICES = ("exit", "result")  # these stand inside the brackets of a choice, the others do not
GESTURES = (
    "rest",
    "upright",
    "leaning",
    "back",
    "down",
    "away",
    "ear",
    "face",
    "open",
    "glass",
    "wall",
    "standing",
    "sitting",
    "floor",
    "lying",
)
# Each set piece with its outcomes; a letter's are free words.
OUTCOMES: Mapping[str, tuple[str, ...] | None] = {
    "install": ("model", "authored"),
    "letter": None,
    "run": ("caught", "fell", "calm"),
    "skyline": ("looked", "turned_away"),
    "alien": ("won", "lost"),
}
PLACES: Mapping[str, tuple[str, ...]] = {
    "office": ("morning", "afternoon"),
    "walkway": ("sunset",),
    "train": ("sunset",),
    "apartment": ("night", "morning"),
    "restaurant": ("night",),
    "beach": ("noon", "dusk"),
    "amy_flat": ("evening",),
    "stairwell": ("evening",),
    "lift": ("evening",),
    "garden": ("afternoon",),
    "terrace": ("noon",),
    "kerb": ("night",),
    "picnic": ("golden",),
    "cabin": ("dusk",),
    "cabin_outside": ("dusk",),
    "street": ("noon",),
    "subway": ("rush",),
    "skyline": ("night",),
    "bedroom": ("night", "morning", "afternoon"),
    "desk": ("night",),
    "roof": ("dawn",),
}

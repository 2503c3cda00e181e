"""Settings as typed values, and where the game's files live.

The player's own files (settings, saves, letters, log) all lie in one folder: the one the system
gives for a program's data, or HER_HOME. Settings are checked JSON: what is wrong in the file is
named in one sentence and passed over, and the file as it was is set aside, never lost.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

import platformdirs

from game import files
from game.errors import Trouble

APP = "Her"
HOME_VARIABLE = "HER_HOME"
ANYWHERE = -100_000  # a window position that leaves it to the system
SETTINGS_FILE = "settings.json"
LOG_FILE = "her.log"  # in the folder of logs


@dataclass(frozen=True)
class Settings:
    """What the player has chosen.

    language is "en", "ko" or "" (ask at the start). text_size is a factor on the base size.
    text_speed is in letters a second, 0 for at once; auto_speed a factor on the reading time of
    auto-forward, 0 for off. Volumes run from 0 to 1. threads is how many the model may use, 0 for
    as many as leave the picture smooth. window_x and window_y are the window's upper left corner on
    the desktop, ANYWHERE for the system's choice.

    line_spacing is a factor on the usual leading. skip is "read" (only what was read before) or
    "all". keys and pad are the player's own buttons by action; an action that is not in them has
    the usual ones. self_voicing is "off", "voice" (the system's) or "clipboard", speech_rate its
    speed. her_voice is "none", "system" or "piper", her_voice_path a Piper voice; listen lets the
    player speak to her where a recogniser is installed, listen_path is its model. hold_free makes
    one press hold a button until the next. editor is a writer's: what opens a line of the script.
    """

    language: str = ""
    text_size: float = 1.0
    text_speed: float = 45.0
    auto_speed: float = 0.0
    volume_music: float = 0.7
    volume_ambience: float = 0.6
    volume_effects: float = 0.7
    volume_voice: float = 1.0
    mute_unfocused: bool = True
    font: str = "book"
    high_contrast: bool = False
    reduced_motion: bool = False
    calm_run: bool = False
    line_spacing: float = 1.0
    skip: str = "read"
    mono: bool = False
    sound_captions: bool = False
    hold_free: bool = False
    keys: Mapping[str, Sequence[str]] = field(default_factory=dict)
    pad: Mapping[str, Sequence[str]] = field(default_factory=dict)
    self_voicing: str = "off"
    speech_rate: float = 1.0
    her_voice: str = "none"
    her_voice_path: str = ""
    listen: bool = False
    listen_path: str = ""
    engine: str = "scripted"
    model_path: str = ""
    server_address: str = "http://127.0.0.1:8080"
    server_model: str = ""
    threads: int = 0
    fullscreen: bool = False
    window_width: int = 1280
    window_height: int = 720
    window_x: int = ANYWHERE
    window_y: int = ANYWHERE
    editor: str = ""


def _number(least: float, most: float) -> dict[str, Any]:
    return {"type": "number", "minimum": least, "maximum": most}


_VOLUME = _number(0, 1)
_ON_OFF: dict[str, Any] = {"type": "boolean"}
_BUTTONS: dict[str, Any] = {
    "type": "object",
    "maxProperties": 100,
    "additionalProperties": {
        "type": "array",
        "maxItems": 8,
        "items": {"type": "string", "maxLength": 40},
    },
}
SCHEMA: dict[str, dict[str, Any]] = {
    "language": {"enum": ["", "en", "ko"]},
    "text_size": _number(1, 2),
    "text_speed": _number(0, 1000),
    "auto_speed": _number(0, 10),
    "volume_music": _VOLUME,
    "volume_ambience": _VOLUME,
    "volume_effects": _VOLUME,
    "volume_voice": _VOLUME,
    "mute_unfocused": _ON_OFF,
    "font": {"enum": ["book", "plain", "dyslexic"]},
    "high_contrast": _ON_OFF,
    "reduced_motion": _ON_OFF,
    "calm_run": _ON_OFF,
    "line_spacing": _number(1, 2),
    "skip": {"enum": ["read", "all"]},
    "mono": _ON_OFF,
    "sound_captions": _ON_OFF,
    "hold_free": _ON_OFF,
    "keys": _BUTTONS,
    "pad": _BUTTONS,
    "self_voicing": {"enum": ["off", "voice", "clipboard"]},
    "speech_rate": _number(0.5, 3),
    "her_voice": {"enum": ["none", "system", "piper"]},
    "her_voice_path": {"type": "string"},
    "listen": _ON_OFF,
    "listen_path": {"type": "string"},
    "engine": {"enum": ["scripted", "llama", "server"]},
    "model_path": {"type": "string"},
    "server_address": {"type": "string"},
    "server_model": {"type": "string"},
    "threads": {"type": "integer", "minimum": 0, "maximum": 256},
    "fullscreen": _ON_OFF,
    "window_width": {"type": "integer", "minimum": 320, "maximum": 16384},
    "window_height": {"type": "integer", "minimum": 200, "maximum": 16384},
    "window_x": {"type": "integer", "minimum": ANYWHERE, "maximum": 100_000},
    "window_y": {"type": "integer", "minimum": ANYWHERE, "maximum": 100_000},
    "editor": {"type": "string", "maxLength": 1000},
}


@dataclass(frozen=True)
class Folders:
    """Where the player's own files lie, all of them under root. None of them need exist yet."""

    root: Path
    settings: Path
    saves: Path
    letters: Path
    models: Path
    log: Path
    cache: Path


def folders(environment: Mapping[str, str] = os.environ) -> Folders:
    """The player's folders; under HER_HOME where that is set."""
    home = environment.get(HOME_VARIABLE, "")
    root = Path(home) if home else Path(platformdirs.user_data_dir(APP, appauthor=False))
    return Folders(
        root=root,
        settings=root,
        saves=root / "saves",
        letters=root / "letters",
        models=root / "models",
        log=root / "log",
        cache=root / "cache",
    )


def data(name: str) -> Path:
    """The folder "story" or "assets": inside game/ when installed, beside it in a checkout.

    Raises:
        Trouble: it is in neither place.
    """
    package = Path(__file__).resolve().parent
    for place in (package / name, package.parent / name):
        if place.is_dir():
            return place
    raise Trouble(f"The game's {name} folder is missing; install the game again.", str(package))


def load(folder: Path) -> tuple[Settings, tuple[str, ...]]:
    """The settings kept in this folder, and one sentence for each thing that was wrong with them.

    A wrong or unknown entry leaves its default; the rest is kept.
    """
    path = folder / SETTINGS_FILE
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings(), ()
    except (OSError, ValueError) as error:
        return Settings(), (f"{path} cannot be read ({error}); the usual settings are used.",)
    if not isinstance(found, dict):
        return Settings(), (f"{path} holds no settings; the usual ones are used.",)
    wrong = tuple(_complaints(found, path))
    good = {name: value for name, value in found.items() if name in SCHEMA and _fits(name, value)}
    return Settings(**good), wrong


def _complaints(found: Mapping[str, Any], path: Path) -> list[str]:
    wrong = []
    for name, value in found.items():
        if name not in SCHEMA:
            name = name.encode("utf-8", "replace").decode()
            wrong.append(f"{path}: there is no setting “{name}”; it is passed over.")
        elif not _fits(name, value):
            words = json.dumps(value, ensure_ascii=not _can_be_written(value))
            usual = json.dumps(getattr(Settings(), name), ensure_ascii=False)
            wrong.append(f"{path}: “{name}” cannot be {words}; {usual} is used.")
    return wrong


def _fits(name: str, value: object) -> bool:
    import jsonschema  # a tenth of a second that a first start need not wait

    fits = jsonschema.Draft202012Validator(SCHEMA[name]).is_valid(value)
    return fits and _can_be_written(value)


def _can_be_written(value: object) -> bool:
    """Whether no half of a letter is in it, which no file can hold."""
    try:
        json.dumps(value, ensure_ascii=False, default=list).encode()
    except UnicodeEncodeError:
        return False
    return True


def save(settings: Settings, folder: Path) -> None:
    """Keep the settings in this folder. A file with faults is set aside as settings.json.old.

    Raises:
        Trouble: a value is out of its range, or the folder cannot be written.
    """
    for entry in fields(settings):
        value = getattr(settings, entry.name)
        if not _fits(entry.name, value):
            raise Trouble(f"The setting “{entry.name}” cannot be {value!r}.")
    path = folder / SETTINGS_FILE
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if path.exists() and load(folder)[1]:
            os.replace(path, folder / f"{SETTINGS_FILE}.old")
        files.write(path, json.dumps(asdict(settings), ensure_ascii=False, indent=1) + "\n")
    except OSError as error:
        raise Trouble(f"The settings could not be kept ({error.strerror}).", str(path)) from None

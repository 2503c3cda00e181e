"""The settings as a table: which there are, under which tab, and how each is set. Values only."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from game.config import Settings

NAMES = {"en": "English", "ko": "한국어"}
SLOWEST, FASTEST = 15.0, 100.0  # letters a second at the ends of the slider; past it, at once
SIZES = 20  # steps of text size from 100 % to 200 %, and of line spacing
LIVELIEST = 3.0  # the quickest of auto-forward
RATES = (0.5, 3.0)  # pace of the reading voice
CORES = 16  # of the machine that a model may use, at the end of the slider


@dataclass(frozen=True)
class Row:
    """One setting. kind is "choice", "slider", "toggle" or "field"; when: whether it is shown."""

    name: str
    kind: str
    key: str
    choices: tuple[tuple[str, str], ...] = ()
    when: Callable[[Settings], bool] = lambda settings: True


def _choice(name: str, *values: str, key: str = "") -> Row:
    key = key or f"settings.{name}"
    return Row(name, "choice", key, tuple((value, f"{key}_{value}") for value in values))


SIZE = Row("text_size", "slider", "settings.text_size")  # these stand on two pages
SPACING = Row("line_spacing", "slider", "settings.line_spacing")
FONT = _choice("font", "book", "plain", "dyslexic")
ROWS: dict[str, tuple[Row, ...]] = {
    "reading": (
        Row("language", "choice", "settings.language", tuple(NAMES.items())),
        SIZE,
        SPACING,
        Row("text_speed", "slider", "settings.text_speed"),
        Row("auto_speed", "slider", "settings.auto_speed"),
        _choice("skip", "read", "all"),
        FONT,
        Row("fullscreen", "toggle", "settings.fullscreen"),
    ),
    "access": (
        _choice("self_voicing", "off", "voice", "clipboard"),
        Row("speech_rate", "slider", "settings.speech_rate"),
        SIZE,
        SPACING,
        FONT,
        Row("high_contrast", "toggle", "settings.high_contrast"),
        Row("reduced_motion", "toggle", "settings.reduced_motion"),
        Row("calm_run", "toggle", "settings.calm_run"),
        Row("hold_free", "toggle", "settings.hold_free"),
        Row("sound_captions", "toggle", "settings.sound_captions"),
        Row("mono", "toggle", "settings.mono"),
    ),
    "sound": (
        Row("volume_music", "slider", "settings.music"),
        Row("volume_ambience", "slider", "settings.ambience"),
        Row("volume_effects", "slider", "settings.effects"),
        Row("volume_voice", "slider", "settings.voice"),
        Row("mute_unfocused", "toggle", "settings.mute_unfocused"),
        _choice("her_voice", "none", "system", "piper"),
        Row(
            "her_voice_path",
            "field",
            "settings.her_voice_path",
            when=lambda s: s.her_voice == "piper",
        ),
        Row("listen", "toggle", "settings.listen"),
        Row("listen_path", "field", "settings.listen_path", when=lambda s: s.listen),
    ),
    "voice": (
        _choice("engine", "scripted", "llama", "server"),
        Row("model_path", "field", "settings.model", when=lambda s: s.engine == "llama"),
        Row("threads", "slider", "settings.threads", when=lambda s: s.engine == "llama"),
        Row("server_address", "field", "settings.address", when=lambda s: s.engine == "server"),
        Row("server_model", "field", "settings.server_model", when=lambda s: s.engine == "server"),
    ),
    "controls": (),
}


def share(name: str, value: float) -> float:
    """Where on its slider a value stands, 0 to 1."""
    if name in ("text_size", "line_spacing"):
        return value - 1
    if name == "text_speed":
        return 1.0 if value <= 0 else min((value - SLOWEST) / (FASTEST - SLOWEST), 1.0) * 0.95
    if name == "auto_speed":
        return min(value / LIVELIEST, 1.0)
    if name == "speech_rate":
        return (value - RATES[0]) / (RATES[1] - RATES[0])
    if name == "threads":
        return min(value / CORES, 1.0)
    return value


def value_at(name: str, part: float) -> float:
    """The value at a place of its slider."""
    if name in ("text_size", "line_spacing"):
        return 1 + round(part * SIZES) / SIZES
    if name == "text_speed":
        return 0.0 if part > 0.975 else float(round(SLOWEST + part / 0.95 * (FASTEST - SLOWEST)))
    if name == "auto_speed":
        return round(part * LIVELIEST, 1)
    if name == "speech_rate":
        return round(RATES[0] + part * (RATES[1] - RATES[0]), 1)
    if name == "threads":
        return round(part * CORES)
    return round(part, 2)


def pace(letters: float) -> str:
    """The name of a text speed."""
    if letters <= 0:
        return "instant"
    return "slow" if letters < 32 else "her_tempo" if letters < 62 else "fast"

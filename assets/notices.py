"""Writes NOTICES.md, what is owed to others: `python assets/notices.py` (`--check` only compares).

Packages and licence texts are read from what is installed here, the extras a player may add among
it, with everything those need in turn. What no metadata tells (the libraries inside pygame's wheel,
the fonts, the sounds, the spelling lists) stands in the tables below; a library that is in the wheel
and not in the table, a package without a text and an extra that is not installed are errors, so that
none is forgotten.
"""

from __future__ import annotations

import argparse
import re
import sys
import tomllib
from importlib import metadata
from pathlib import Path

HERE = Path(__file__).resolve().parent
TARGET = HERE / "NOTICES.md"
# Libraries inside the wheel of pygame-ce, by the beginning of their file names.
INSIDE_PYGAME = {
    "SDL2_image": ("SDL_image", "zlib", "https://libsdl.org"),
    "SDL2_mixer": ("SDL_mixer", "zlib", "https://libsdl.org"),
    "SDL2_ttf": ("SDL_ttf", "zlib", "https://libsdl.org"),
    "SDL2": ("Simple DirectMedia Layer 2", "zlib", "https://libsdl.org"),
    "FLAC": ("FLAC", "BSD-3-Clause", "https://xiph.org/flac"),
    "asound": ("ALSA library", "LGPL-2.1-or-later", "https://alsa-project.org"),
    "brotli": ("Brotli", "MIT", "https://github.com/google/brotli"),
    "fluidsynth": ("FluidSynth", "LGPL-2.1-or-later", "https://fluidsynth.org"),
    "freetype": ("FreeType", "FTL", "https://freetype.org"),
    "harfbuzz": ("HarfBuzz", "MIT", "https://harfbuzz.github.io"),
    "jpeg": ("libjpeg-turbo", "IJG and BSD-3-Clause", "https://libjpeg-turbo.org"),
    "mpg123": ("mpg123", "LGPL-2.1-only", "https://mpg123.de"),
    "ogg": ("Ogg", "BSD-3-Clause", "https://xiph.org/ogg"),
    "opus": ("Opus and opusfile", "BSD-3-Clause", "https://opus-codec.org"),
    "png16": ("libpng", "libpng-2.0", "http://libpng.org"),
    "portmidi": ("PortMidi", "MIT", "https://github.com/PortMidi/portmidi"),
    "sndfile": ("libsndfile", "LGPL-2.1-or-later", "https://libsndfile.github.io"),
    "tiff": ("LibTIFF", "libtiff", "https://libtiff.gitlab.io/libtiff"),
    "vorbis": ("Vorbis", "BSD-3-Clause", "https://xiph.org/vorbis"),
    "wavpack": ("WavPack", "BSD-3-Clause", "https://wavpack.com"),
    "webp": ("libwebp, with libsharpyuv", "BSD-3-Clause", "https://developers.google.com/speed/webp"),
    "sharpyuv": ("libwebp, with libsharpyuv", "BSD-3-Clause", "https://developers.google.com/speed/webp"),
    "xmp": ("libxmp", "MIT", "https://xmp.sourceforge.net"),
}
OTHERS = (
    ("Gowun Batang (serif.ttf, subset and renamed)", "OFL-1.1", "fonts/licences/GowunBatang-OFL.txt"),
    ("Pretendard (sans-*.otf, subset and renamed)", "OFL-1.1", "fonts/licences/Pretendard-OFL.txt"),
    ("Nanum Pen Script (hand.ttf, subset and renamed)", "OFL-1.1", "fonts/licences/NanumPen-OFL.txt"),
    ("OpenDyslexic (dyslexic*.ttf, subset and renamed)", "OFL-1.1", "fonts/licences/OpenDyslexic-OFL.txt"),
    ("pygame-ce and the libraries under the LGPL", "LGPL-2.1", "licences/LGPL-2.1.txt"),
    ("SCOWL, the English spelling lists", "SCOWL (MIT-like)", "spelling/LICENCE-SCOWL.txt"),
    ("Fluid (R3) General MIDI soundfont, Frank Wen: the score is rendered with it", "MIT", ""),
    ("The ink language by inkle; the compiler here is our own", "MIT", ""),
    ("bladeink, the ink runtime inside bink", "Apache-2.0", ""),
    ("CPython, in the built folder", "PSF-2.0", ""),
    ("The loader of PyInstaller, in the built folder", "GPL-2.0 with an exception for what it loads", ""),
    ("llama.cpp and ggml, inside llama-cpp-python (optional)", "MIT", ""),
)
EXTRAS = ("llm", "voice", "ear")  # what a player may add
# Packages that bring no licence text: where the same licence stands.
ELSEWHERE = {
    "pygame-ce": "licences/LGPL-2.1.txt",
    "flatbuffers": "below, with bink",
    "vosk": "below, with bink",
}
NO_TEXTS = (".py", ".json", ".xml")
NAME = re.compile(r"[A-Za-z0-9._-]+")


def _plain(name: str) -> str:
    """A package's name as all its spellings are compared."""
    return re.sub(r"[-_.]+", "-", name).lower()


def needed(names: list[str]) -> list[metadata.Distribution]:
    """These packages and all that they need in turn, as far as they are installed here."""
    found: dict[str, metadata.Distribution] = {}
    left = list(names)
    while left:
        name = _plain(left.pop())
        if name in found:
            continue
        try:
            found[name] = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue
        left += [NAME.match(one)[0] for one in found[name].requires or [] if "extra ==" not in one]
    return [found[name] for name in sorted(found)]


def licence(package: metadata.Distribution) -> str:
    """The licence a package names."""
    told = package.metadata
    kinds = [one for one in told.get_all("Classifier") or [] if one.startswith("License")]
    named = told.get("License-Expression") or told.get("License") or ""
    if named and named != "UNKNOWN" and "\n" not in named:
        return str(named)
    return kinds[0].rpartition(":: ")[2] if kinds else "see its text"


def texts(package: metadata.Distribution) -> list[str]:
    """The licence texts that came with a package.

    Raises:
        LookupError: there are none, and none is known from elsewhere.
    """
    files = [one for one in package.files or [] if re.match(r"(?i).*licen[cs]e|copying|notice", one.name)]
    files = [one for one in files if one.suffix not in NO_TEXTS]
    inside = [one for one in files if ".dist-info" in str(one)] or files
    if not inside and package.name not in ELSEWHERE:
        raise LookupError(f"{package.name} brings no licence text; say in ELSEWHERE where it stands")
    return [one.read_text(encoding="utf-8").strip() for one in inside]


def in_pygame() -> set[tuple[str, str, str]]:
    """The libraries inside pygame's wheel.

    Raises:
        LookupError: one is there of which nothing is known here.
    """
    found = set()
    for file in metadata.distribution("pygame-ce").files or []:
        name = re.match(r"lib([A-Za-z0-9_]+?)-?[0-9a-f]*[-.]", file.name)
        if "pygame_ce.libs" not in str(file) or name is None:
            continue
        known = next((INSIDE_PYGAME[one] for one in INSIDE_PYGAME if file.name[3:].startswith(one)), None)
        if known is None:
            raise LookupError(f"{file.name} is in pygame's wheel; name it and its licence here")
        found.add(known)
    return found or set(INSIDE_PYGAME.values())


def page() -> str:
    """The whole of NOTICES.md.

    Raises:
        LookupError: something would be missing on it.
    """
    project = tomllib.loads((HERE.parent / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [NAME.match(one)[0] for one in project["dependencies"]]
    optional = [NAME.match(one)[0] for extra in EXTRAS for one in project["optional-dependencies"][extra]]
    packages = needed(wanted)
    more = [one for one in needed(optional) if one.name not in {two.name for two in packages}]
    here = {_plain(one.name) for one in more}
    missing = sorted({_plain(one) for one in optional} - here)
    if missing:
        raise LookupError(f"install {', '.join(missing)} first: the page tells of the extras, too")
    lines = ["# What is owed to others", "", "Written by `python assets/notices.py`; do not edit.", ""]
    lines += ["## Packages", "", "| package | licence | text | |", "|---|---|---|---|"]
    for package in (*packages, *more):
        aside = "" if package in packages else "optional"
        where = ELSEWHERE.get(package.name, "below")
        lines.append(f"| {package.name} | {licence(package)} | {where} | {aside} |")
    lines += ["", "## Inside pygame-ce", "", "| library | licence | |", "|---|---|---|"]
    lines += [f"| {name} | {terms} | {where} |" for name, terms, where in sorted(in_pygame())]
    lines += ["", "## Types, sounds, lists and programs", "", "| what | licence | text |", "|---|---|---|"]
    lines += [f"| {what} | {terms} | {where} |" for what, terms, where in OTHERS]
    lines += ["", "## Licence texts", ""]
    whose: dict[str, list[str]] = {}  # many packages come with the very same text
    for package in (*packages, *more):
        for text in texts(package):
            whose.setdefault(text, []).append(package.name)
    for text, names in whose.items():
        title = ", ".join(dict.fromkeys(names))
        lines += [f"### {title}", "", "```", text.replace("```", "'''"), "```", ""]
    return "\n".join(lines)


def main() -> int:
    """Write the page, or with --check say whether it is as it would be written."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    check = parser.parse_args().check
    try:
        written = page()
    except LookupError as error:
        print(error, file=sys.stderr)
        return 2
    if check:
        return 0 if TARGET.read_text(encoding="utf-8") == written else 1
    TARGET.write_text(written, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Every line of the real story, broken at the widths it is read at: is a short word ever left alone?

The suite looks at a part of them; `python -m tests.stage.orphans` at all, in both languages.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

import polib
import pygame
import yaml

from game import config
from game.stage.linebreak import break_text, optical
from game.stage.text import Face, Fonts, Style

# What is read in running lines: narration, her words and his on the device, letters by hand, mail.
READ = {
    "narration": (Style(Face.BOOK, 28, hang=True), 31),
    "narration, narrow": (Style(Face.BOOK, 56, hang=True), 15),
    "hers": (Style(Face.BOOK, 27, hang=True), 24),
    "hers, large": (Style(Face.BOOK, 54, hang=True), 12),
    "his": (Style(Face.PLAIN, 24, hang=True), 21),
    "letter": (Style(Face.HAND, 29, hang=True), 22),
    "letter, large": (Style(Face.HAND, 58, hang=True), 10),
    "mail": (Style(Face.BOOK, 25, hang=True), 25),
}
WORD = {"en": 0.2, "ko": 0.4}  # of the width: a last word shorter than this is an orphan
LOGIC = set("{}[]|")
SPEAKER = re.compile(r"^[A-Z]\w*: ")


@dataclass
class Counted:
    """What was broken: texts of more than a line, orphans among them, and those nothing can help,
    because the word before would not fit beside the last."""

    texts: int = 0
    orphans: int = 0
    helpless: int = 0


@cache
def texts(language: str) -> list[str]:
    """Every line of the chapters and every mail, without those that hold logic."""
    folder = config.data("story")
    files = sorted((folder / "languages" / "ko").glob("*.po"))
    entries = [entry for path in files for entry in polib.pofile(str(path))]
    plain = [one for one in entries if not LOGIC & set(one.msgid + one.msgstr)]
    lines = [SPEAKER.sub("", one.msgid if language == "en" else one.msgstr) for one in plain]
    mails = yaml.safe_load((folder / "device" / "mail.yaml").read_text("utf-8"))
    return [*lines, *(str(one["body"][language]) for one in mails)]


def walk(language: str, every: int) -> Iterator[tuple[str, Counted]]:
    """The count for each kind of reading; every 1 is all texts, 20 a twentieth."""
    pygame.font.init()
    fonts = Fonts(config.data("assets") / "fonts")
    for number, (name, (style, ems)) in enumerate(READ.items()):
        counted = Counted()
        width = style.size * ems
        for text in texts(language)[number % every :: every]:
            for paragraph in text.split("\n"):
                _count(fonts, paragraph, style, width, WORD[language], counted)
        yield name, counted


def _count(
    fonts: Fonts, text: str, style: Style, width: int, word: float, counted: Counted
) -> None:
    lines = [line.text for line in break_text(fonts, text, style, width)]
    if len(lines) < 2:
        return
    counted.texts += 1
    last = lines[-1].split(" ")
    if len(last) > 1 or fonts.width(last[0], replace(style, hang=False)) >= width * word:
        return
    before = lines[-2].split(" ")
    if len(before) > 1 and optical(fonts, f"{before[-1]} {last[0]}", style) <= width:
        counted.orphans += 1
    else:
        counted.helpless += 1


def main() -> int:
    """All of it; exit code 1 where a word stands alone that need not."""
    found = 0
    for language in WORD:
        for name, counted in walk(language, 1):
            found += counted.orphans
            print(
                f"{language} {name}: {counted.texts} texts of more than a line, "
                f"{counted.orphans} orphans, {counted.helpless} that nothing can help"
            )
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())

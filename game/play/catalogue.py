"""The story in another language: gettext catalogues laid over the ink source, line by line.

A whole ink line, with its inline logic, is one entry. A translated story is the same source with
other words in it, compiled again; because every entry keeps the order and kinds of its pieces (see
`skeleton`), both compilations have the same containers, and a saved ink state fits either one.
Catalogues are read here and never written; `game.workshop.strings` keeps them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import polib

from game.errors import Trouble
from game.ink import Compilation, Line, compile_story

SPEAKER = re.compile(r"([A-Z]\w*): ")
TITLE = re.compile(r"\s*#\s*chapter:\s*\d+\s*,\s*([^#]*[^#\s])")
BRACKET_TAG = re.compile(r"\s*#[^\]\[]*(?=\])")

Key = tuple[str, str]  # context, English text


@dataclass(frozen=True)
class Entry:
    """One translatable stretch of a source line.

    line counts from 1; start and end are offsets into that line. context is the knot or
    knot.stitch; text is what stands there without tags and without the speaker's name.
    """

    file: str
    line: int
    start: int
    end: int
    context: str
    text: str
    speaker: str
    choice: bool
    tag: str

    @property
    def key(self) -> Key:
        """What a catalogue finds this entry by."""
        return self.context, self.text


def entries(compilation: Compilation, name: str, source: str) -> tuple[Entry, ...]:
    """Every entry of one file, in the order of its lines.

    Args:
        compilation: of the whole story, for its facts.
        name: the file's name as the story includes it.
        source: the file's text.
    """
    facts = [fact for fact in compilation.facts.lines if fact.span.file == name]
    return _entries(name, facts, source)


def _entries(name: str, facts: Iterable[Line], source: str) -> tuple[Entry, ...]:
    first: dict[int, tuple[int, str, bool]] = {}
    for fact in facts:
        column, flow, choice = first.get(fact.span.line, (fact.span.column, fact.flow, False))
        column = min(column, fact.span.column)
        first[fact.span.line] = (column, flow, choice or fact.place == "choice")
    lines = source.replace("\r\n", "\n").removeprefix("\ufeff").split("\n")
    found = [
        _entry(name, lines[number - 1], number, column - 1, flow, choice)
        for number, (column, flow, choice) in first.items()
    ]
    found += [_title(name, raw, number) for number, raw in enumerate(lines, start=1)]
    return tuple(sorted((one for one in found if one is not None), key=lambda one: one.line))


def _title(name: str, raw: str, line: int) -> Entry | None:
    """The title in a chapter's tag: the one tag whose words a player reads."""
    found = TITLE.match(raw)
    if found is None:
        return None
    return Entry(name, line, *found.span(1), "chapter", found[1], "", choice=False, tag="")


def _entry(name: str, raw: str, line: int, at: int, flow: str, choice: bool) -> Entry | None:
    start = _begin(raw, at, choice)
    speaker = ""
    named = SPEAKER.match(raw, start)
    if named:
        speaker, start = named[1], named.end()
    end = _finish(raw, start)
    written = raw[start:end]
    tag = BRACKET_TAG.search(written)
    text = BRACKET_TAG.sub("", written)
    if not text.strip():
        return None
    return Entry(name, line, start, end, flow, text, speaker, choice, tag[0] if tag else "")


def _begin(raw: str, at: int, choice: bool) -> int:
    """Where the content of a line begins, given where its first text is known to stand."""
    start = at
    open_at = [place for place in _unclosed(raw[:at]) if _closes(raw, place)]
    if open_at:
        start = open_at[0]
    if choice:
        return raw.rfind("[", 0, start) if raw[:start].rstrip().endswith("[") else start
    while raw[:start].rstrip().endswith("}"):
        mate = _mate(raw, len(raw[:start].rstrip()) - 1)
        if mate is None:
            break
        start = mate
    return start


def _unclosed(text: str) -> list[int]:
    stack: list[int] = []
    for place, sign in enumerate(text):
        if sign == "{":
            stack.append(place)
        elif sign == "}" and stack:
            stack.pop()
    return stack


def _closes(raw: str, at: int) -> bool:
    depth = 0
    for sign in raw[at:]:
        depth += (sign == "{") - (sign == "}")
        if depth == 0:
            return True
    return False


def _mate(raw: str, at: int) -> int | None:
    depth = 0
    for place in range(at, -1, -1):
        depth += (raw[place] == "}") - (raw[place] == "{")
        if depth == 0:
            return place
    return None


def _finish(raw: str, start: int) -> int:
    """Where the content ends: before a tag, a divert, a comment or the `}` of a larger block."""
    braces = brackets = 0
    end = len(raw)
    for place in range(start, len(raw)):
        sign, pair = raw[place], raw[place : place + 2]
        if place > start and raw[place - 1] == "\\":
            continue
        braces += (sign == "{") - (sign == "}")
        brackets += (sign == "[") - (sign == "]")
        outside = braces == 0 and brackets == 0
        if braces < 0 or pair == "//" or (outside and (sign == "#" or pair in ("->", "<-"))):
            end = place
            break
    return start + len(raw[start:end].rstrip())


def laid_over(source: str, found: tuple[Entry, ...], words: Callable[[Entry], str | None]) -> str:
    """The source with other words in it.

    Args:
        source: the file's text.
        found: its entries.
        words: gives the words for an entry; None leaves the line as it is.
    """
    lines = source.replace("\r\n", "\n").removeprefix("\ufeff").split("\n")
    for entry in found:
        new = words(entry)
        if new is None:
            continue
        if entry.tag:
            new = new.replace("]", f"{entry.tag}]", 1)
        raw = lines[entry.line - 1]
        lines[entry.line - 1] = raw[: entry.start] + new + raw[entry.end :]
    return "\n".join(lines)


# --- structure ------------------------------------------------------------------------------


def skeleton(text: str) -> str:
    """The order and kinds of the pieces of an entry, its words left out.

    "~" is a stretch of text; `{expression}` stands as written; a condition shows its test and its
    branches' skeletons, an alternative its mark and the skeletons of its elements. Two texts with
    one skeleton compile to the same containers.
    """
    return "".join(_pieces(text.strip()))


def _pieces(text: str) -> Iterator[str]:
    at = 0
    word = False
    while at < len(text):
        sign = text[at]
        if sign in "{[]" or text.startswith("<>", at):
            if word:
                yield "~"
            word = False
            if sign == "{":
                close = _matching(text, at)
                yield "{" + _inside(text[at + 1 : close]) + "}"
                at = close + 1
                continue
            yield "<>" if sign == "<" else sign
            at += 2 if sign == "<" else 1
            continue
        word = True
        at += 2 if sign == "\\" else 1
    if word:
        yield "~"


def plain(text: str) -> str:
    """The words of an entry: those of every branch and alternative, without the logic.

    >>> plain("You {trust > 2: wait|leave}, {name}.")
    'You   wait leave , .'
    """
    out: list[str] = []
    at = 0
    while at < len(text):
        sign = text[at]
        if sign == "{":
            close = _matching(text, at)
            out.append(f" {' '.join(plain(part) for part in _branches(text[at + 1 : close]))} ")
            at = close + 1
            continue
        out.append(text[at + 1 : at + 2] if sign == "\\" else " " if sign in "[]" else sign)
        at += 2 if sign == "\\" else 1
    return "".join(out).replace("<>", "")


def _branches(logic: str) -> list[str]:
    """The texts a piece of logic may say; none where it only prints a value."""
    parts = _split(logic, "|")
    test = _split(parts[0], ":")
    if len(test) > 1:
        return [":".join(test[1:]), *parts[1:]]
    return [parts[0].lstrip(" &!~$"), *parts[1:]] if len(parts) > 1 else []


def _matching(text: str, at: int) -> int:
    depth = 0
    for place in range(at, len(text)):
        depth += (text[place] == "{") - (text[place] == "}")
        if depth == 0:
            return place
    return len(text)


def _inside(logic: str) -> str:
    parts = _split(logic, "|")
    test = _split(parts[0], ":")
    if len(test) > 1:
        return f"{' '.join(test[0].split())}:" + "|".join(_skeletons(_branches(logic)))
    if len(parts) > 1:
        mark = re.match(r"\s*[&!~$]*", parts[0])
        kind = mark[0].strip() if mark else ""
        elements = [parts[0][mark.end() if mark else 0 :], *parts[1:]]
        return kind + "|".join(_skeletons(elements))
    return " ".join(logic.split())


def _skeletons(texts: list[str]) -> list[str]:
    return ["".join(_pieces(text)) for text in texts]


def _split(text: str, mark: str) -> list[str]:
    """Split at a sign outside braces and strings."""
    parts, depth, begin, quoted = [], 0, 0, False
    for place, sign in enumerate(text):
        if sign == '"' and mark == ":":
            quoted = not quoted
        depth += (sign == "{") - (sign == "}")
        if sign == mark and depth == 0 and not quoted:
            parts.append(text[begin:place])
            begin = place + 1
    return [*parts, text[begin:]]


# --- catalogues -----------------------------------------------------------------------------


def catalogue_files(folder: Path, language: str) -> tuple[Path, ...]:
    """The catalogues of the story in one language, in the order of their names."""
    return tuple(sorted((folder / "languages" / language).glob("*.po")))


def read_catalogues(folder: Path, language: str) -> dict[Key, str]:
    """Every translated entry of a language: finished ones only, fuzzy ones left out.

    Raises:
        Trouble: a catalogue is damaged.
    """
    words: dict[Key, str] = {}
    for path in catalogue_files(folder, language):
        words |= read_catalogue(path)
    return words


def read_catalogue(path: Path) -> dict[Key, str]:
    """The translated entries of one catalogue.

    Raises:
        Trouble: it is damaged.
    """
    return {
        (entry.msgctxt or "", entry.msgid): entry.msgstr
        for entry in open_catalogue(path)
        if entry.msgstr and not entry.fuzzy and not entry.obsolete
    }


def open_catalogue(path: Path) -> polib.POFile:
    """One catalogue.

    Raises:
        Trouble: it is no gettext catalogue, with the line where it breaks.
    """
    try:
        return polib.pofile(str(path), encoding="utf-8", wrapwidth=0)
    except (OSError, ValueError) as error:
        line = re.search(r"line (\d+)", str(error))
        sentence = f"This catalogue cannot be read ({error}); open it in Poedit or restore it."
        raise Trouble(sentence, str(path), int(line[1]) if line else 0) from None


def translate(
    root: str, read: Callable[[str], str], words: Mapping[Key, str]
) -> tuple[Compilation, Callable[[str], str]]:
    """The story in the language of `words`: its compilation, and a `read` that gives its sources.

    Lines without words, and lines whose words do not keep the structure, stay English.

    Args:
        root: the main file.
        read: gives the English sources.
        words: of `read_catalogues`.
    """
    laid = Overlay().lay(compile_story(root, read), read, words)
    return compile_story(root, laid.__getitem__), laid.__getitem__


class Overlay:
    """The sources with other words in them, again and again; what is the same is kept."""

    def __init__(self) -> None:
        self._words: Mapping[Key, str] = {}
        self._laid: dict[str, tuple[str, list[Line], str]] = {}

    def lay(
        self, english: Compilation, read: Callable[[str], str], words: Mapping[Key, str]
    ) -> dict[str, str]:
        """Every source by name, in the language of `words`; arguments as for `translate`."""
        facts: dict[str, list[Line]] = {name: [] for name in english.files}
        for fact in english.facts.lines:
            facts[fact.span.file].append(fact)
        known = self._laid if words == self._words else {}
        self._words, self._laid = words, {}
        for name, of_file in facts.items():
            text = read(name)
            laid = known.get(name)
            if laid is None or laid[:2] != (text, of_file):
                found = _entries(name, of_file, text)
                laid = text, of_file, laid_over(text, found, lambda one: _fitting(one, words))
            self._laid[name] = laid
        return {name: laid for name, (_, _, laid) in self._laid.items()}


def _fitting(entry: Entry, words: Mapping[Key, str]) -> str | None:
    found = words.get(entry.key)
    if found is None or skeleton(found) != skeleton(entry.text):
        return None
    return found

"""The verb `her recording OUT`: what each actor says, in each language, to be read in a studio.

One sheet for a character and language, as a table (CSV) and as a page to print (HTML): every fixed
line and every written reply with an id, its place, what comes before it, and how things stand. A
line that may say several things is as many rows. An id stays while the words stay; words that are
changed are a new line to record. Nothing is recorded here, and invented lines have no sheet.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import html
import io
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import astuple, dataclass, fields
from pathlib import Path

from game import config, files
from game.errors import Trouble
from game.improv.contract import Contract
from game.improv.engines.scripted import load_common
from game.improv.world import HER, LANGUAGES
from game.ink import Compilation, Tag
from game.play.catalogue import SPEAKER, Entry, entries, plain, read_catalogues
from game.play.scene import split
from game.play.theatre import WRITTEN_IN, Script, load_script
from game.workshop.logic import Variant, variants
from game.workshop.places import COMMON, reply_place

PACE = {"en": 150.0, "ko": 110.0}  # words a minute, read aloud without haste
BEFORE = 160  # letters of the line before
UNTOLD = ("stage", "scene", "chapter", "improv", "task", "opens")  # tags with columns of their own
NOT_THERE = "not translated yet"
PLAYERS_WORDS = "in [ ]: words of the player's, which nobody can record"
STYLE = """\
body { font: 11pt/1.4 Georgia, serif; margin: 2em; color: #222; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid #bbb; padding: 4px 8px; text-align: left; vertical-align: top; }
th { font: 9pt sans-serif; } td { font-size: 9pt; } td.words { font-size: 13pt; width: 42%; }
tr { page-break-inside: avoid; } thead { display: table-header-group; }
code { font-size: 8pt; overflow-wrap: anywhere; }
"""


@dataclass(frozen=True)
class Row:
    """One thing to record."""

    id: str
    chapter: str
    place: str
    scene: str
    stage: str
    before: str
    words: str
    notes: str


Sheets = dict[str, list[Row]]  # by speaker


def main(argv: list[str]) -> int:
    """Write the sheets.

    Raises:
        Trouble: there is no story, it has errors, or a file cannot be written.
    """
    parser = argparse.ArgumentParser(prog="her recording", description="Sheets for voice actors.")
    parser.add_argument("out", type=Path, help="the folder for the sheets")
    parser.add_argument("--story", type=Path, help="a story folder of your own")
    parser.add_argument("--language", choices=LANGUAGES, help="one language (else: both)")
    parser.add_argument("--speaker", default="", help="one character, as the script names it")
    options = parser.parse_args(argv)
    script = load_script(options.story or config.data("story"), config.folders().cache)
    if options.speaker and options.speaker not in script.world.cast:
        known = ", ".join(script.world.cast)
        raise Trouble(f"Nobody is called “{options.speaker}”; there are {known}.")
    for language in [options.language] if options.language else LANGUAGES:
        for speaker, rows in sheets(script, language).items():
            if options.speaker in ("", speaker):
                print(_written(options.out / language, speaker, rows, language, script))
    return 0


def _written(out: Path, speaker: str, rows: list[Row], language: str, script: Script) -> str:
    """Write both forms of one sheet; what is said of it."""
    words = sum(len(row.words.split()) for row in rows)
    told = f"{len(rows)} lines, {words} words, {words / PACE[language]:.0f} minutes"
    name = script.world.name(speaker, language)
    try:
        out.mkdir(parents=True, exist_ok=True)
        # A table program takes UTF-8 for what it is only with a mark in front.
        files.write(out / f"{speaker}.csv", "\ufeff" + table(rows))
        files.write(out / f"{speaker}.html", page(f"{name} ({language})", told, rows, language))
    except OSError as error:
        raise Trouble(f"The sheet cannot be written ({error.strerror}).", str(out)) from None
    return f"{out / speaker}.csv: {told}"


def table(rows: Iterable[Row]) -> str:
    """A sheet as CSV."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(field.name for field in fields(Row))
    writer.writerows(astuple(row) for row in rows)
    return out.getvalue()


def page(title: str, told: str, rows: Iterable[Row], language: str) -> str:
    """A sheet to print."""
    heads = "".join(f"<th>{field.name}</th>" for field in fields(Row))
    lines = "\n".join(_printed(row) for row in rows)
    title = html.escape(title)
    return (
        f'<!doctype html>\n<html lang="{language}"><head><meta charset="utf-8">'
        f"<title>{title}</title><style>\n{STYLE}</style></head><body>\n"
        f"<h1>{title}</h1><p>{html.escape(told)}</p>\n"
        f"<table><thead><tr>{heads}</tr></thead><tbody>\n{lines}\n</tbody></table></body></html>\n"
    )


def _printed(row: Row) -> str:
    cells = []
    for field in fields(Row):
        text = html.escape(getattr(row, field.name))
        kind = ' class="words"' if field.name == "words" else ""
        code = f"<code>{text}</code>" if field.name in ("id", "place") else text
        cells.append(f"<td{kind}>{code}</td>")
    return f"<tr>{''.join(cells)}</tr>"


# --- what is said ---------------------------------------------------------------------------------


def sheets(script: Script, language: str) -> Sheets:
    """Every line of every character in a language: the script's in its order, then the replies."""
    compilation = script.compile(WRITTEN_IN)
    words = read_catalogues(script.folder, language) if language != WRITTEN_IN else None
    found: Sheets = {}
    ids: Counter[str] = Counter()
    for speaker, row in _fixed(script, compilation, words, language):
        ids[row.id] += 1
        again = f"-{ids[row.id]}" if ids[row.id] > 1 else ""
        found.setdefault(speaker, []).append(Row(row.id + again, *astuple(row)[1:]))
    for speaker, row in _replies(script, compilation, language):
        found.setdefault(speaker, []).append(row)
    return found


@dataclass
class _Standing:
    """How things stand at a line, by the tags above it."""

    chapter: str = ""
    scene: str = ""
    stage: str = ""

    def hear(self, tag: Tag) -> None:
        name, value = split(tag.text)
        if name == "chapter":
            self.chapter = value.partition(",")[0].strip()
        elif name == "scene":
            self.scene = value
        elif name == "stage":
            self.stage = value


def _fixed(
    script: Script,
    compilation: Compilation,
    words: Mapping[tuple[str, str], str] | None,
    language: str,
) -> Iterator[tuple[str, Row]]:
    """The lines of the script that somebody says."""
    standing = _Standing()
    for name in compilation.files:
        source = (script.folder / name).read_text(encoding="utf-8-sig")
        tags = sorted((one for one in compilation.facts.tags if one.span.file == name), key=_line)
        before, heard = "", 0
        for entry in entries(compilation, name, source):
            if entry.context == "chapter":
                continue
            new = [tag for tag in tags[heard:] if tag.span.line <= entry.line]
            heard += len(new)
            for tag in new:
                standing.hear(tag)
            said = entry.text if words is None else words.get(entry.key, "")
            yield from _rows(script, entry, said, before, new, standing)
            who = script.world.name(entry.speaker, language) if entry.speaker else ""
            before = _short(f"{who}: {plain(said or entry.text)}".removeprefix(": "))


def _line(tag: Tag) -> tuple[int, int]:
    return tag.span.line, tag.span.column


def _rows(
    script: Script,
    entry: Entry,
    said: str,
    before: str,
    tags: Iterable[Tag],
    standing: _Standing,
) -> Iterator[tuple[str, Row]]:
    """What one line may say, each by whoever says it; nothing for narration and choices."""
    told = [tag.text for tag in tags if split(tag.text)[0] not in UNTOLD and tag.place != "choice"]
    fingerprint = hashlib.sha256(f"{entry.context}\n{entry.text}".encode()).hexdigest()[:6]
    spoken = list(_spoken(script, entry, said or entry.text))
    for number, (speaker, variant) in enumerate(spoken):
        letter = f"-{chr(ord('a') + number)}" if spoken[1:] else ""
        notes = [*variant.when, *told]
        notes += [PLAYERS_WORDS] if "[" in variant.words else []
        notes += [] if said else [NOT_THERE]
        yield (
            speaker,
            Row(
                id=f"{entry.context or 'start'}-{fingerprint}{letter}",
                chapter=standing.chapter,
                place=f"{entry.file}:{entry.line}",
                scene=standing.scene,
                stage=standing.stage,
                before=before,
                words=variant.words if said else "",
                notes="; ".join(notes),
            ),
        )


def _spoken(script: Script, entry: Entry, said: str) -> Iterator[tuple[str, Variant]]:
    if entry.choice:
        return
    for variant in variants(said):
        named = SPEAKER.match(variant.words)
        speaker = named[1] if named else entry.speaker
        if speaker in script.world.cast:
            words = variant.words[named.end() :] if named else variant.words
            yield speaker, Variant(words, variant.when)


def _replies(script: Script, compilation: Compilation, language: str) -> Iterator[tuple[str, Row]]:
    """What contracts have somebody say, window by window in the order of the story."""
    standing = _Standing()
    order = {name: at for at, name in enumerate(compilation.files)}
    tags = sorted(compilation.facts.tags, key=lambda one: (order[one.span.file], *_line(one)))
    done: set[str] = set()
    for tag in tags:
        standing.hear(tag)
        name, window = split(tag.text)
        if name == "improv" and window not in done:
            done.add(window)
            contract = script.contract(window)
            for row in _of_contract(script, contract, language, standing):
                yield contract.speaker, row
    common = script.folder / "improv" / COMMON
    if common.is_file():
        for stage, replies in load_common(common).items():
            for reply in replies:
                place = reply_place(script.folder, "", {"reply_ids": [f"common/{reply.id}"]})
                about = ", ".join(reply.answers)
                standing_there = _Standing(stage=stage)
                text = reply.say.get(language, "")
                head = f"common/{stage}/{reply.id}"
                yield HER, _row(head, str(place), standing_there, f"(answers {about})", text)


def _of_contract(
    script: Script, contract: Contract, language: str, standing: _Standing
) -> Iterator[Row]:
    window = contract.window
    here = f"improv/{window}.yaml"
    standing = _Standing(standing.chapter, standing.scene, contract.stage)
    text = contract.gist.get(language, "")
    yield _row(f"{window}/gist", here, standing, "(what must be said)", text)
    if contract.question:
        text = contract.question.get(language, "")
        yield _row(f"{window}/question", here, standing, "(her question)", text)
    for reply in contract.replies:
        place = reply_place(script.folder, window, {"reply_ids": [f"{window}/{reply.id}"]})
        about = ", ".join((*reply.answers, *reply.topics.get(language, ())))
        text = reply.say.get(language, "")
        yield _row(f"{window}/{reply.id}", str(place), standing, f"(answers {about})", text)
    for number, back in enumerate(contract.back, start=1):
        text = back.get(language, "")
        yield _row(f"{window}/back/{number}", here, standing, "(leads back)", text)
    for exit in contract.exits:
        if exit.closing:
            text = exit.closing.get(language, "")
            yield _row(f"{window}/exit/{exit.name}", here, standing, "(her last words)", text)


def _row(id: str, place: str, standing: _Standing, before: str, text: str) -> Row:
    notes = [] if text else [NOT_THERE]
    notes += [PLAYERS_WORDS.replace("[ ]", "{ }")] if "{" in text else []
    chapter, scene, stage = standing.chapter, standing.scene, standing.stage
    return Row(id, chapter, place, scene, stage, before, " ".join(text.split()), "; ".join(notes))


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= BEFORE else "…" + text[-BEFORE:]

"""The verb `her check`: looks over a story folder and says what a writer should mend.

Everything is told as `file:line:column: code: message`, errors and warnings, none of it stops at
the first. What ink itself has to say comes from the compiler, what a contract has to say from its
reader; here is what only the two together show: who speaks, what is tagged, which windows, letters
and facts there are. It changes nothing and plays nothing.
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from difflib import get_close_matches
from itertools import groupby
from pathlib import Path

from game import config
from game.errors import Trouble
from game.improv.condition import VALUES
from game.improv.contract_lint import lint
from game.improv.engines.scripted import load_common
from game.improv.world import World, load_world
from game.ink import Compilation, Facts, Tag, compile_story
from game.play.catalogue import Entry, catalogue_files, entries, open_catalogue, skeleton
from game.play.memory import KEPT
from game.play.scene import REST, split, words
from game.play.theatre import MAIN, Script
from game.stage.words import Words
from game.workshop.places import COMMON
from game.workshop.vocabulary import GESTURES, IN_CHOICES, OUTCOMES, PLACES, WORDS
from game.workshop.yaml_faults import faults

SPEAKER = re.compile(r"([A-Z][A-Za-z']{1,20}): ")
NEARLY = re.compile(r"([A-Za-z][A-Za-z']{1,20}) ?[:：]\s*")  # a speaker, not quite as it should be
UNREAD = frozenset(("E0101", "E0103"))  # the compiler's codes for files it could not read
LETTER = frozenset(("recipient", "about", "salutation", "phrases", "closing", "postscript", "keep"))
UNUSED = "W0501"  # the compiler's warning of a variable that no ink uses
# Contracts, letters and the game itself read and write these; ink need not.
OURS = re.compile(rf"'(?:{'|'.join(VALUES)}|(?:{KEPT}|slip_|meant_|often_|times_)\w+)'")
ALIKE = 3  # warnings of one kind in one file that are told one by one


@dataclass(frozen=True)
class Finding:
    """One thing to mend; severity is "error", "warning" or "todo"."""

    file: str
    line: int
    column: int
    code: str
    message: str
    severity: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}: {self.code}: {self.message}"


def main(argv: list[str]) -> int:
    """Check a story folder; 1 when it has errors.

    Raises:
        Trouble: there is no story in the folder.
    """
    parser = argparse.ArgumentParser(prog="her check", description="Look over a story folder.")
    parser.add_argument("--story", type=Path, help="a story folder of your own")
    parser.add_argument("--json", action="store_true", help="everything, as JSON")
    parser.add_argument("--all", action="store_true", help="every finding, however many are alike")
    options = parser.parse_args(argv)
    findings = check(_near(options.story or config.data("story")), config.data("assets"))
    if options.json:
        print(json.dumps([asdict(found) for found in findings], ensure_ascii=False, indent=1))
    else:
        for line in told(findings, ALIKE if not options.all else len(findings)):
            print(line)
    return 1 if any(found.severity == "error" for found in findings) else 0


def _near(folder: Path) -> Path:
    """The folder as seen from here, which is shorter to read and to click."""
    here = Path.cwd()
    return folder.relative_to(here) if here in folder.parents else folder


def told(findings: Iterable[Finding], alike: int) -> Iterator[str]:
    """The findings as lines; of more than `alike` warnings of one kind in a file only the first."""
    count = {"error": 0, "warning": 0, "todo": 0}
    for (file, code), group in groupby(findings, lambda found: (found.file, found.code)):
        some = list(group)
        most = 1 if len(some) > alike and some[0].severity != "error" else len(some)
        yield from map(str, some[:most])
        if some[most:]:
            yield f"{file}: {code}: {len(some) - most} more like the last; --all tells them."
        count[some[0].severity] += len(some)
    many = "note" if count["todo"] == 1 else "notes"
    notes = f", {count['todo']} {many}" if count["todo"] else ""
    yield f"{count['error']} errors, {count['warning']} warnings{notes}"


def check(folder: Path, assets: Path) -> tuple[Finding, ...]:
    """Everything to mend in a story folder, by file, code and line.

    Raises:
        Trouble: there is no story.
    """
    if not (folder / MAIN).is_file():
        raise Trouble(f"There is no story here: a story folder holds a {MAIN}.", str(folder))
    compilation = compile_story(MAIN, lambda name: (folder / name).read_text(encoding="utf-8-sig"))
    broken = {finding.file: finding for finding in _broken_yaml(folder)}
    found: set[Finding] = {*broken.values(), *_compiler(compilation, folder)}
    try:
        world = load_world(folder)
    except Trouble as trouble:
        if trouble.file not in broken:
            found.add(_of(trouble, "story-world"))
    else:
        story = _Story(folder, assets, world, compilation, broken)
        found |= {*story.speakers(), *story.tags(), *story.contracts(), *story.letters()}
        found |= {*story.catalogues(), *story.kept()}
    return tuple(
        sorted(found, key=lambda one: (one.file, one.code, one.line, one.column, one.message))
    )


def _of(trouble: Trouble, code: str) -> Finding:
    return Finding(trouble.file, max(trouble.line, 1), 1, code, trouble.sentence, "error")


def _broken_yaml(folder: Path) -> Iterator[Finding]:
    """What makes a file no YAML; of each file the first thing."""
    for path in sorted(folder.rglob("*.yaml")):
        try:
            found = faults(path.read_text(encoding="utf-8-sig"))
        except UnicodeDecodeError:
            message = "This file is not UTF-8; save it as UTF-8."
            yield Finding(str(path), 1, 1, "story-file", message, "error")
            continue
        for one in found[:1]:
            yield Finding(str(path), one.line, one.column, "story-yaml", one.message, "error")


def _compiler(compilation: Compilation, folder: Path) -> Iterator[Finding]:
    """What the compiler says."""
    for one in compilation.diagnostics:
        if one.code == UNUSED and OURS.search(one.message):
            continue
        file = str(folder / one.file)
        yield Finding(file, one.line, one.column, one.code, one.message, one.severity)


class _Story:
    """One look over one story."""

    def __init__(
        self,
        folder: Path,
        assets: Path,
        world: World,
        compilation: Compilation,
        broken: Collection[str],
    ) -> None:
        self._folder, self._assets, self._world = folder, assets, world
        self._broken = broken
        self._whole = not any(one.code in UNREAD for one in compilation.diagnostics)
        self._compilation, self._facts = compilation, compilation.facts
        self._windows = dict(_windows(self._facts.tags))
        self._here = ("", "", "")  # file, place and hour of the scene tag that was looked at last

    def _at(self, tag: Tag, code: str, message: str, severity: str = "error") -> Finding:
        span = tag.span
        return Finding(self._file(span.file), span.line, span.column, code, message, severity)

    def _file(self, name: str) -> str:
        return str(self._folder / name)

    def speakers(self) -> Iterator[Finding]:
        """Names before a colon that nobody in the cast has."""
        for line in self._facts.lines:
            if line.place == "choice":
                continue
            message, severity = self._speaker(line.text)
            if message:
                span = line.span
                yield Finding(
                    self._file(span.file),
                    span.line,
                    span.column,
                    "story-speaker",
                    message,
                    severity,
                )

    def _speaker(self, text: str) -> tuple[str, str]:
        """What is wrong with who speaks a line, and how bad that is; "" for nothing."""
        cast = self._world.cast
        nearly = NEARLY.match(text)
        if nearly is None or text.partition(":")[0] in cast:
            return "", ""
        name = next((one for one in cast if one.casefold() == nearly[1].casefold()), "")
        if name:
            return f"To let {name} speak, write “{name}: ” exactly so.", "error"
        named = SPEAKER.match(text)
        if named is None:
            return "", ""
        hint = _did_you_mean(named[1], cast) or "; add them, if somebody speaks."
        severity = "error" if "did you mean" in hint else "warning"
        return f"“{named[1]}” is not in cast.yaml, so this is narration{hint}", severity

    def tags(self) -> Iterator[Finding]:
        """Tags that nobody knows, and what they say that nobody has."""
        for tag in self._facts.tags:
            name, value = split(tag.text)
            if "{" in tag.text:
                continue  # decided while playing
            if name not in WORDS:
                yield self._at(tag, "story-tag", _no_tag(name, value))
            elif (name in IN_CHOICES) != (tag.place == "choice"):
                where = "inside the brackets of a choice" if name in IN_CHOICES else "on a line"
                yield self._at(tag, "story-tag", f"`# {name}` belongs {where}.")
            else:
                yield from self._argument(tag, name, value)

    def _argument(self, tag: Tag, name: str, value: str) -> Iterator[Finding]:
        known = WORDS[name]
        if known is not None:
            if value not in known:
                code = "story-tag" if known == ("",) else f"story-{name}"
                yield self._at(tag, code, _not_allowed(name, value, known))
            elif name in ("music", "sound") and value != "none":
                yield from self._sound(tag, "effects" if name == "sound" else name, value)
            return
        looks = {
            "chapter": self._chapter,
            "scene": self._place,
            "with": self._present,
            "gesture": self._gesture,
            "ambience": self._ambience,
            "pause": self._pause,
            "opens": self._opens,
            "improv": self._window,
            "task": self._task,
        }
        if name in looks:
            yield from looks[name](tag, value)
        elif not value:
            yield self._at(tag, "story-tag", f"`# {name}:` needs a word after it.")

    def _chapter(self, tag: Tag, value: str) -> Iterator[Finding]:
        number, comma, title = value.partition(",")
        if not number.strip().isdigit() or not comma or not title.strip():
            yield self._at(
                tag, "story-chapter", "Write a number and a title: `# chapter: 3, Title`."
            )

    def _place(self, tag: Tag, value: str) -> Iterator[Finding]:
        place, hour, *_ = (*words(value), "", "")
        self._here = (tag.span.file, place, hour)
        if place not in PLACES:
            hint = _did_you_mean(place, PLACES) or f". There are: {', '.join(PLACES)}."
            yield self._at(tag, "story-place", f"There is no place “{place}”{hint}")
        elif hour not in PLACES[place]:
            hours = ", ".join(PLACES[place])
            said = (
                f"; not “{hour}”." if hour else f": write `# scene: {place}, {PLACES[place][0]}`."
            )
            yield self._at(tag, "story-place", f"“{place}” is painted at: {hours}{said}")
        elif not (self._assets / "art" / f"{place}_{hour}").is_dir():
            message = f"assets/art/{place}_{hour} is not painted yet."
            yield self._at(tag, "story-picture", message, "warning")

    def _present(self, tag: Tag, value: str) -> Iterator[Finding]:
        cast = {name.lower() for name in self._world.cast} | {"nobody"}
        for name in words(value):
            if name not in cast:
                hint = _did_you_mean(name, cast) or f". There are: {', '.join(sorted(cast))}."
                yield self._at(tag, "story-with", f"“{name}” is not in cast.yaml{hint}")

    def _gesture(self, tag: Tag, value: str) -> Iterator[Finding]:
        who, how, *more = (*words(value), "", "")
        cast = [name.lower() for name in self._world.cast]
        if not how or any(more):
            message = "Write who, and one gesture: `# gesture: theodore, down`."
            yield self._at(tag, "story-gesture", message)
        elif who not in cast:
            hint = _did_you_mean(who, cast) or "."
            yield self._at(tag, "story-gesture", f"“{who}” is not in cast.yaml{hint}")
        elif how not in GESTURES:
            hint = _did_you_mean(how, GESTURES) or f". There are: {', '.join(GESTURES)}."
            yield self._at(tag, "story-gesture", f"There is no gesture “{how}”{hint}")
        elif how != REST and self._here[0] == tag.span.file:
            yield from self._painted(tag, who, how)

    def _painted(self, tag: Tag, who: str, how: str) -> Iterator[Finding]:
        """A gesture that the place of the scene before it, as the file goes, has no picture of."""
        _, place, hour = self._here
        path = self._assets / "art" / f"{place}_{hour}" / "place.json"
        if not path.is_file():
            return  # told where the scene is ordered
        items = json.loads(path.read_text(encoding="utf-8"))["items"]
        people = sorted({item["who"] for item in items if "who" in item})
        known = [item["gesture"] for item in items if item.get("who") == who and "gesture" in item]
        if who not in people:
            there = ", ".join(people) or "nobody"
            message = f"“{who}” is not painted at {place}, {hour}; there is {there}."
            yield self._at(tag, "story-gesture", message, "warning")
        elif how not in known:
            has = ", ".join(known) or "only rest"
            message = f"“{who}” has no posture “{how}” at {place}, {hour}; there is {has}."
            yield self._at(tag, "story-gesture", message, "warning")

    def _ambience(self, tag: Tag, value: str) -> Iterator[Finding]:
        if value != "none":
            yield from self._sound(tag, "ambience", value)

    def _sound(self, tag: Tag, kind: str, name: str) -> Iterator[Finding]:
        folder = self._assets / "sounds" / kind
        if not (folder / f"{name}.ogg").is_file():
            hint = _did_you_mean(name, [path.stem for path in folder.glob("*.ogg")])
            message = f"assets/sounds/{kind} has no “{name}”{hint or '.'}"
            yield self._at(tag, "story-sound", message)

    def _pause(self, tag: Tag, value: str) -> Iterator[Finding]:
        if not re.fullmatch(r"\d+(\.\d+)?", value):
            yield self._at(tag, "story-pause", "A pause is a number of seconds: `# pause: 2`.")

    def _opens(self, tag: Tag, value: str) -> Iterator[Finding]:
        for fact in words(value):
            if fact not in self._world.facts:
                hint = _did_you_mean(fact, self._world.facts) or "."
                yield self._at(tag, "story-fact", f"facts.yaml has no “{fact}”{hint}")

    def _window(self, tag: Tag, value: str) -> Iterator[Finding]:
        contracts = [path.stem for path in (self._folder / "improv").glob("*.yaml")]
        if value not in contracts:
            hint = _did_you_mean(value, contracts) or "."
            message = f"improv/{value}.yaml is missing; the window is played as choices{hint}"
            yield self._at(tag, "story-window", message)
        if not self._windows.get(value):
            message = "No choice after this has an `# exit: NAME` in its brackets."
            yield self._at(tag, "story-exit", message)

    def _task(self, tag: Tag, value: str) -> Iterator[Finding]:
        name, argument, *_ = (*words(value), "", "")
        if name not in OUTCOMES:
            hint = _did_you_mean(name, OUTCOMES) or f". There are: {', '.join(OUTCOMES)}."
            yield self._at(tag, "story-task", f"There is no set piece “{name}”{hint}")
            return
        yield from self._outcomes(tag, name)
        if name == "letter":
            letters = [path.stem for path in (self._folder / "letters").glob("*.yaml")]
            if argument not in letters:
                hint = _did_you_mean(argument, letters) or "."
                yield self._at(tag, "story-letter", f"letters/{argument}.yaml is missing{hint}")

    def _outcomes(self, task: Tag, name: str) -> Iterator[Finding]:
        """Outcomes of a set piece that it never has: the first would be taken instead."""
        outcomes = next(named for tag, named in _points(self._facts.tags) if tag is task)
        if not any(_is(outcome, "result") for outcome in outcomes):
            message = "No choice after this has a `# result: WORD` in its brackets."
            yield self._at(task, "story-result", message)
        known = OUTCOMES[name]
        for outcome in outcomes:
            word = split(outcome.text)[1]
            if known and word and word not in known and "{" not in word and _is(outcome, "result"):
                hint = _did_you_mean(word, known) or f". There are: {', '.join(known)}."
                message = f"The set piece “{name}” never ends as “{word}”{hint}"
                yield self._at(outcome, "story-result", message)

    def contracts(self) -> Iterator[Finding]:
        """What is wrong with each contract, held against ink, and with the common replies."""
        folder = self._folder / "improv"
        for path in sorted(folder.glob("[!_]*.yaml")):
            if str(path) in self._broken:
                continue
            for found in contract_findings(path, self._world, self._facts):
                if found.code == "contract-korean":
                    found = replace(found, severity="todo")
                if self._whole or found.code != "contract-window":
                    yield found
        common = folder / COMMON
        if common.is_file() and str(common) not in self._broken:
            try:
                load_common(common)
            except Trouble as trouble:
                yield _of(trouble, "story-common")

    def letters(self) -> Iterator[Finding]:
        """Writing desks that cannot be read, keep nothing, or that no ink leads to."""
        tasks = [words(split(tag.text)[1]) for tag in self._facts.tags if _is(tag, "task")]
        used = {task[1] for task in tasks if len(task) > 1 and task[0] == "letter"}
        for path in sorted((self._folder / "letters").glob("*.yaml")):
            if str(path) in self._broken:
                continue
            yield from self._letter(path)
            if path.stem not in used and self._whole:
                message = f"No ink is tagged `# task: letter, {path.stem}`: nobody writes this."
                yield Finding(str(path), 1, 1, "letter-unused", message, "warning")

    def _letter(self, path: Path) -> Iterator[Finding]:
        script = Script(self._folder, Path(), self._world)
        file = str(path)
        try:
            desk = script.letter(path.stem)
        except Trouble as trouble:
            yield _of(trouble, "letter-shape")
            return
        lines = path.read_text(encoding="utf-8-sig").split("\n")
        places = {line.partition(":")[0]: at for at, line in reversed([*enumerate(lines, 1)])}
        for name in desk:
            if name not in LETTER:
                hint = _did_you_mean(name, LETTER) or "."
                message = f"A letter has no key `{name}`{hint}"
                yield Finding(file, places.get(name, 1), 1, "letter-key", message, "error")
        keep = KEPT + str(desk.get("keep", ""))
        if "keep" in desk and self._facts.variables and keep not in self._facts.variables:
            message = f"Ink has no variable `{keep}` for `keep`."
            yield Finding(file, places.get("keep", 1), 1, "letter-keep", message, "error")
        yield from self._postscript(desk.get("postscript"), file, places.get("postscript", 1))

    def _postscript(self, found: object, file: str, line: int) -> Iterator[Finding]:
        if found is None:
            return
        message = ""
        if not isinstance(found, dict) or not {"when", "en"} <= set(found):
            message = (
                "A postscript has `when:`, a variable of the ink, and its words, `en:` at least."
            )
        elif self._facts.variables and found["when"] not in self._facts.variables:
            hint = _did_you_mean(str(found["when"]), self._facts.variables) or "."
            message = f"Ink has no variable `{found['when']}`{hint}"
        if message:
            yield Finding(file, line, 1, "letter-postscript", message, "error")

    def kept(self) -> Iterator[Finding]:
        """Slots that the page of what she keeps has no words for."""
        path = self._folder / "languages" / "en" / "ui.yaml"
        if not path.is_file() or str(path) in self._broken:
            return
        words = Words(path.parent.parent, "en")
        lines = path.read_text(encoding="utf-8").splitlines()
        line = next((at for at, one in enumerate(lines, 1) if one.strip() == "kept:"), 1)
        for variable in sorted(self._facts.variables):
            slot = variable.removeprefix(KEPT)
            if slot != variable and f"device.kept.{slot}" not in words:
                message = (
                    f"What is kept as `{variable}` has no name on the device: give it one, "
                    f"`{slot}:` under `device: kept:`, in every language."
                )
                yield Finding(str(path), line, 1, "story-kept", message, "warning")

    def catalogues(self) -> Iterator[Finding]:
        """Translations that cannot be read or do not fit, and how much is missing of each."""
        if self._compilation.json is None:
            return
        lines = {Path(name).stem: self._entries(name) for name in self._compilation.files}
        for folder in sorted((self._folder / "languages").glob("*/")):
            for path in catalogue_files(self._folder, folder.name):
                yield from _catalogue(path, lines.get(path.stem, ()))

    def _entries(self, name: str) -> tuple[Entry, ...]:
        text = (self._folder / name).read_text(encoding="utf-8-sig")
        return entries(self._compilation, name, text)


def _catalogue(path: Path, lines: Iterable[Entry]) -> Iterator[Finding]:
    """One catalogue, held against the lines of its file."""
    file = str(path)
    try:
        catalogue = open_catalogue(path)
    except Trouble as trouble:
        yield _of(trouble, "strings-catalogue")
        return
    done: set[tuple[str, str]] = set()
    for one in catalogue:
        if not one.msgstr or one.obsolete or one.fuzzy:
            continue
        done.add((one.msgctxt or "", one.msgid))
        if skeleton(one.msgid) != skeleton(one.msgstr):
            message = (
                f"The pieces of this translation are {skeleton(one.msgstr)}, those of the line "
                f"{skeleton(one.msgid)}; while they differ the line stays English."
            )
            yield Finding(file, one.linenum or 1, 1, "strings-pieces", message, "warning")
    wanted = {entry.key: entry for entry in reversed(tuple(lines))}
    missing = [entry for key, entry in reversed(wanted.items()) if key not in done]
    if missing:
        first = missing[0]
        message = (
            f"Not translated yet: {len(missing)} of {len(wanted)}, the first is "
            f"{first.file}:{first.line}; `her strings update` puts them into the catalogue."
        )
        yield Finding(file, 1, 1, "strings-missing", message, "todo")


def _no_tag(name: str, value: str) -> str:
    """What to do about a tag that nobody knows."""
    word, _, rest = name.partition(" ")
    if not value and rest and word in WORDS:
        return f"A colon is missing: write `# {word}: {rest}`."
    hint = _did_you_mean(name, WORDS) or "; to print the sign write `\\#`."
    return f"There is no tag `# {name}`{hint}"


def contract_findings(path: Path, world: World, facts: Facts) -> Iterator[Finding]:
    """What is wrong with one contract, held against what the ink says.

    Raises:
        OSError, UnicodeError: it cannot be read.
    """
    exits = dict(_windows(facts.tags)).get(path.stem)
    slots = [name.removeprefix(KEPT) for name in facts.variables if name.startswith(KEPT)]
    text = path.read_text(encoding="utf-8-sig")
    for one in lint(path, text, world.cast, world.facts, exits, slots):
        yield Finding(str(path), one.line, 1, one.code, one.message, one.severity)


def _windows(tags: Iterable[Tag]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Each window with the exits of its choices."""
    for point, named in _points(tags):
        if _is(point, "improv"):
            exits = tuple(split(tag.text)[1] for tag in named if _is(tag, "exit"))
            yield split(point.text)[1], exits


def _points(tags: Iterable[Tag]) -> Iterator[tuple[Tag, list[Tag]]]:
    """Each window and set piece with the tags that name its choices: those up to the next one."""
    point: Tag | None = None
    named: list[Tag] = []
    for tag in tags:
        if _is(tag, "improv") or _is(tag, "task"):
            if point is not None:
                yield point, named
            point, named = tag, []
        elif tag.place == "choice":
            named.append(tag)
    if point is not None:
        yield point, named


def _is(tag: Tag, name: str) -> bool:
    return split(tag.text)[0] == name


def _not_allowed(name: str, value: str, known: tuple[str, ...]) -> str:
    """What a tag that takes one of a few words cannot say, and what it can."""
    if known == ("",):
        return f"`# {name}` stands alone: nothing may follow it, not “{value}”."
    wrong = f"cannot be “{value}”" if value else "needs a word after it"
    hint = _did_you_mean(value, known) or "."
    return f"`# {name}:` {wrong}{hint} There are: {', '.join(known)}."


def _did_you_mean(word: str, known: Mapping[str, object] | Iterable[str]) -> str:
    close = get_close_matches(word, list(known), 1, 0.6)
    return f"; did you mean “{close[0]}”?" if close else ""

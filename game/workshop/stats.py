"""The verb `her stats`: how much is written, by chapter, speaker, language; how long it takes.

Words are counted as written, without logic and tags; a bot's performances give how many of them one
sitting meets. It judges nothing and changes nothing.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from statistics import mean

from game import config
from game.improv.contract import Contract
from game.ink import Facts
from game.play.catalogue import Entry, catalogue_files, plain, read_catalogue
from game.play.messages import Kind, Message
from game.play.theatre import Script, load_script
from game.workshop.cover import sittings
from game.workshop.strings import source_entries

# Silent reading of fiction: Brysbaert, How many words do we read per minute?, J. Mem. Lang. 109
# (2019), gives 260 words a minute in English. Korean is counted in the same minutes.
READING = 260.0  # words a minute
TYPING = 20.0  # seconds for one thing the player says
NARRATOR = "(narration)"
CHOICES = "(choices)"
PLAYS = 4


@dataclass
class Amount:
    """What is written in one chapter; words by language, and by speaker in the written language.

    fixed are the words of the script, improvised those of the contracts of its windows.
    """

    name: str
    lines: int = 0
    fixed: Counter[str] = field(default_factory=Counter)
    improvised: Counter[str] = field(default_factory=Counter)
    speakers: Counter[str] = field(default_factory=Counter)
    windows: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Sitting:
    """What one performance met, on average: words, things the player said, minutes."""

    words: float
    turns: float
    minutes: float


def main(argv: list[str]) -> int:
    """Count, and print the counts.

    Raises:
        Trouble: there is no story in the folder, or it has errors.
    """
    parser = argparse.ArgumentParser(prog="her stats", description="How much is written.")
    parser.add_argument("--story", type=Path, help="a story folder of your own")
    parser.add_argument("--plays", type=int, default=PLAYS, help=f"performances by bots ({PLAYS})")
    parser.add_argument("--json", action="store_true", help="everything, as JSON")
    options = parser.parse_args(argv)
    folder = (options.story or config.data("story")).resolve()
    amounts = tuple(count(load_script(folder, config.folders().cache)))
    sitting = sat(folder, options.plays) if options.plays > 0 else None
    if options.json:
        data = {
            "chapters": [vars(one) for one in amounts],  # asdict would count a Counter
            "sitting": asdict(sitting) if sitting else None,
        }
        print(json.dumps(data, ensure_ascii=False, indent=1))
    else:
        for line in told(amounts, sitting):
            print(line)
    return 0


def count(script: Script) -> Iterator[Amount]:
    """What is written, file by file in the order of the story."""
    facts = script.compile("en").facts
    for name, entries in source_entries(script.folder).items():
        amount = Amount(name, len(entries))
        for entry in entries:
            words = len(plain(entry.text).split())
            amount.fixed["en"] += words
            amount.speakers[_speaker(entry)] += words
        for language, said in _translated(script.folder, name, entries):
            amount.fixed[language] += said
        for window in _windows(facts, entries[0].file):
            amount.windows.append(window)
            _add_contract(amount, script.contract(window))
        yield amount


def _speaker(entry: Entry) -> str:
    return entry.speaker or (CHOICES if entry.choice else NARRATOR)


def _translated(folder: Path, name: str, entries: Iterable[Entry]) -> Iterator[tuple[str, int]]:
    keys = [entry.key for entry in entries]
    for home in sorted(path for path in (folder / "languages").glob("*") if path.is_dir()):
        files = [path for path in catalogue_files(folder, home.name) if path.stem == name]
        for path in files:
            words = read_catalogue(path)
            yield home.name, sum(len(plain(words.get(key, "")).split()) for key in keys)


def _windows(facts: Facts, file: str) -> list[str]:
    named = [tag.text.partition(":") for tag in facts.tags if tag.span.file == file]
    found = (name.strip() for kind, _, name in named if kind.strip() == "improv")
    return list(dict.fromkeys(found))


def _add_contract(amount: Amount, contract: Contract) -> None:
    for reply in contract.replies:
        for language, line in reply.say.items():
            amount.improvised[language] += len(line.split())


def sat(folder: Path, plays: int) -> Sitting:
    """What so many performances met on average, and how long a person would need for them."""
    met = [_met(transcript) for transcript in sittings(folder, plays)]
    words, turns = mean(one[0] for one in met), mean(one[1] for one in met)
    return Sitting(words, turns, words / READING + turns * TYPING / 60)


def _met(transcript: Iterable[Message]) -> tuple[int, int]:
    read = turns = 0
    for one in transcript:
        if one.kind in (Kind.PLAYER, Kind.SILENCE):
            turns += 1
        else:
            read += len(one.text.split())
    return read, turns


def told(amounts: Iterable[Amount], sitting: Sitting | None) -> Iterator[str]:
    """The counts as lines of text."""
    rows = list(amounts)
    languages = sorted({language for one in rows for language in (*one.fixed, *one.improvised)})
    head = "".join(f"{f'{code}, fixed':>12}{f'{code}, talk':>12}" for code in languages)
    yield f"{'chapter':22}{'lines':>7}{'windows':>9}{head}"
    for one in rows:
        yield _row(one.name, one.lines, len(one.windows), one.fixed, one.improvised, languages)
    fixed: Counter[str] = sum((one.fixed for one in rows), Counter())
    talk: Counter[str] = sum((one.improvised for one in rows), Counter())
    lines, windows = sum(one.lines for one in rows), sum(len(one.windows) for one in rows)
    yield _row("all", lines, windows, fixed, talk, languages)
    yield ""
    speakers: Counter[str] = sum((one.speakers for one in rows), Counter())
    for name, words in speakers.most_common():
        yield f"{name:22}{words:7} words  {100 * words / max(speakers.total(), 1):3.0f} %"
    if sitting:
        yield ""
        yield (
            f"One performance meets about {sitting.words:.0f} words and says {sitting.turns:.0f} "
            f"things: {sitting.minutes:.0f} minutes at {READING:.0f} words a minute."
        )


def _row(
    name: str,
    lines: int,
    windows: int,
    fixed: Counter[str],
    talk: Counter[str],
    languages: Iterable[str],
) -> str:
    words = "".join(f"{fixed[code]:12}{talk[code]:12}" for code in languages)
    return f"{name:22}{lines:7}{windows:9}{words}"

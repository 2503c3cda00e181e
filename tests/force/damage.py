"""Files damaged in every way: saves, settings, contracts and catalogues, and never a traceback.

A bit flips, a part is missing or doubled, a value becomes another kind of value, a letter none that
any language has. A damaged save gives way to its backup and is played on; settings lose what is
wrong and keep the rest; a contract or a catalogue is refused in a sentence that names the file.
"""

from __future__ import annotations

import argparse
import json
import logging
import random
import re
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from game import config
from game.config import SETTINGS_FILE, Settings
from game.errors import Trouble
from game.improv.contract_file import load_contract
from game.play.catalogue import read_catalogue
from game.play.messages import Ended, Reading
from game.play.playthrough import Playthrough
from game.play.saves import Loaded, Saves
from game.workshop.players import BOTS
from tests.force.edits import shelf, take_down
from tests.play import kit

SHARES = {"saves": 0.4, "settings": 0.2, "contracts": 0.2, "catalogues": 0.2}
BARE = re.compile(r"Traceback|NoneType|<class|object at 0x|\b\w+Error\b")  # no words for a person
ODD: tuple[Any, ...] = (
    None, True, -1, 0, 10**30, 1.5, -0.0, 1e308, "", "\0", "가", "𝔊" * 50, "../../etc", "{}", "a: b",
    [], {}, [[]], {"": None}, "-> END", "%s", "<b>", "\ud800", "\u202e",
)  # fmt: skip


@dataclass
class Found:
    """wrong lists what was answered with anything but a sentence."""

    tried: Counter[str] = field(default_factory=Counter)
    refused: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)


# --- damage ---------------------------------------------------------------------------------------


def flip(content: bytes, dice: random.Random) -> bytes:
    at = dice.randrange(len(content))
    return content[:at] + bytes([content[at] ^ (1 << dice.randrange(8))]) + content[at + 1 :]


def cut(content: bytes, dice: random.Random) -> bytes:
    return content[: dice.randrange(len(content))]


def lose(content: bytes, dice: random.Random) -> bytes:
    at = dice.randrange(len(content))
    return content[:at] + content[at + dice.randint(1, 200) :]


def double(content: bytes, dice: random.Random) -> bytes:
    at = dice.randrange(len(content))
    return content[:at] + content[at : at + dice.randint(1, 200)] * 2 + content[at:]


def zero(content: bytes, dice: random.Random) -> bytes:
    at, length = dice.randrange(len(content)), dice.randint(1, 4096)
    return content[:at] + b"\0" * min(length, len(content) - at) + content[at + length :]


def strew(content: bytes, dice: random.Random) -> bytes:
    at = dice.randrange(len(content))
    return content[:at] + dice.randbytes(dice.randint(1, 20)) + content[at:]


def swap(content: bytes, dice: random.Random) -> bytes:
    lines = content.split(b"\n")
    at, other = dice.randrange(len(lines)), dice.randrange(len(lines))
    lines[at], lines[other] = lines[other], lines[at]
    return b"\n".join(lines)


def odd_word(content: bytes, dice: random.Random) -> bytes:
    """A word or a number becomes something else."""
    words = list(re.finditer(rb"[\w.]+", content))
    if not words:
        return content
    word = dice.choice(words)
    odd = json.dumps(dice.choice(ODD)).encode()
    return content[: word.start()] + odd + content[word.end() :]


DAMAGES = (flip, cut, lose, double, zero, strew, swap, odd_word)


def odd_value(data: Any, dice: random.Random) -> Any:
    """The same data with one value somewhere that is of another kind, missing or too many."""
    places = list(_places(data))
    holder, key = dice.choice(places)
    deed = dice.randrange(4)
    if deed == 0:
        del holder[key]
    elif deed == 1 and isinstance(holder, dict):
        holder[dice.choice(("new", "", "version"))] = dice.choice(ODD)
    elif deed == 2 and isinstance(holder, list):
        holder.insert(key, holder[key])
    else:
        holder[key] = dice.choice(ODD)
    return data


def _places(data: Any) -> Any:
    if isinstance(data, dict):
        for key, value in data.items():
            yield data, key
            yield from _places(value)
    elif isinstance(data, list):
        for key, value in enumerate(data):
            yield data, key
            yield from _places(value)


def damaged(content: bytes, dice: random.Random) -> bytes:
    """A file after one to three kinds of damage."""
    if dice.random() < 0.4:
        try:
            data = odd_value(json.loads(content), dice)
            return json.dumps(data, ensure_ascii=dice.random() < 0.5).encode(
                "utf-8", "surrogatepass"
            )
        except (ValueError, IndexError):
            pass
    for _ in range(dice.choice((1, 1, 1, 2, 3))):
        content = dice.choice(DAMAGES)(content, dice) or b" "
    return content


# --- what must hold -------------------------------------------------------------------------------


class Bench:
    """A small performance, the real files, and a folder for what is damaged."""

    def __init__(self, scratch: Path, dice: random.Random) -> None:
        self._scratch, self._dice = scratch, dice
        self._script = kit.make_script(scratch)
        self._store = Saves(scratch / "saves", datetime.now)
        self._saves = [self._a_save(number) for number in range(12)]
        self._old = [_bytes(path, scratch) for path in shelf()[:4]]
        story = config.data("story")
        contracts = sorted((story / "improv").glob("[!_]*.yaml"))
        self._contracts = [(path.name, path.read_bytes()) for path in contracts]
        self._catalogues = [
            (path.name, path.read_bytes()) for path in sorted((story / "languages").rglob("*.po"))
        ]

    def _a_save(self, number: int) -> bytes:
        """A save of the small story, some with a window open and a way that was left."""
        play = kit.begin(self._script, seed=number)
        for _ in range(number):
            if isinstance(play.waiting, Ended):
                break
            kit.read_on(play)
            kit.deed(play, BOTS["talkative"], self._dice)
        if number % 3 == 2:
            play.back_to_choice()
            kit.deed(play, BOTS["clicker"], self._dice)
        self._store.save("page-01", play, "scripted")
        return (self._scratch / "saves" / "page-01.json").read_bytes()

    def try_save(self) -> bool:
        """A damaged save over a whole one: it or its backup is played on; whether it was refused.

        Of every fourth the backup is damaged, too: then a sentence is as good as a performance.
        """
        folder = self._scratch / "saves"
        source = self._dice.choice(self._old if self._dice.random() < 0.02 else self._saves)
        (folder / "page-01.json").write_bytes(damaged(source, self._dice))
        both = self._dice.random() < 0.25
        backup = self._dice.choice(self._saves)
        backup = damaged(source, self._dice) if both else backup
        (folder / "page-01.json.backup").write_bytes(backup)
        self._store.headers()
        try:
            play, loaded = self._store.take_up("page-01", self._restore)
        except Trouble as trouble:
            if not both:
                raise
            _clear(str(trouble))
            return True
        self._play_on(play)
        self._store.save("page-02", play, "scripted")
        _clear(loaded.notice)
        return bool(loaded.notice)

    def _restore(self, loaded: Loaded) -> Playthrough:
        improviser = kit.make_improviser(self._script)
        return Playthrough.restore(loaded.payload, self._script, improviser, 0.0)

    def _play_on(self, play: Playthrough) -> None:
        """A little way on and back: what was taken up has to hold."""
        for _ in range(4):
            if isinstance(play.waiting, Ended):
                break
            if isinstance(play.waiting, Reading):
                play.advance(0.0)
            else:
                kit.deed(play, BOTS["talkative"], self._dice)
        for fork in play.branches[:1]:
            play.go_over(fork.number, 0.0)
        while play.can_back:
            play.back()

    def try_settings(self) -> bool:
        folder = self._scratch / "settings"
        folder.mkdir(exist_ok=True)
        config.save(Settings(language="ko", text_size=1.5), folder)
        path = folder / SETTINGS_FILE
        path.write_bytes(damaged(path.read_bytes(), self._dice))
        settings, wrong = config.load(folder)
        for sentence in wrong:
            _clear(sentence)
        config.save(settings, folder)
        assert config.load(folder) == (settings, ())
        return bool(wrong)

    def try_contract(self) -> bool:
        name, content = self._dice.choice(self._contracts)
        path = self._scratch / name
        text = damaged(content, self._dice).decode("utf-8", "replace")
        try:
            load_contract(path, text)
        except Trouble as trouble:
            _clear(str(trouble))
            return True
        return False

    def try_catalogue(self) -> bool:
        name, content = self._dice.choice(self._catalogues)
        path = self._scratch / name
        path.write_bytes(damaged(content, self._dice))
        try:
            read_catalogue(path)
        except Trouble as trouble:
            _clear(str(trouble))
            return True
        return False


def _bytes(path: Path, scratch: Path) -> bytes:
    take_down(path, scratch)
    return (scratch / path.name.removesuffix(".xz")).read_bytes()


def _clear(sentence: str) -> None:
    """Hold a sentence to being one for a person."""
    if sentence and (BARE.search(sentence) or len(sentence) > 1200):
        raise AssertionError(f"no sentence for a person: {sentence[:300]}")


def prove(count: int, seed: int, told: Callable[[str], None]) -> Found:
    """Damage so many files in all."""
    found, dice = Found(), random.Random(seed)
    logging.getLogger("game").addHandler(logging.NullHandler())
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(Path(folder), dice)
        trials = {
            "saves": bench.try_save,
            "settings": bench.try_settings,
            "contracts": bench.try_contract,
            "catalogues": bench.try_catalogue,
        }
        for name, trial in trials.items():
            for number in range(round(count * SHARES[name])):
                found.tried[name] += 1
                try:
                    found.refused[name] += trial()
                except Exception as error:  # everything but a sentence is what we look for
                    where = _where(error)
                    found.wrong.append(
                        f"{name} {number}: {type(error).__name__} {error} {where}"[:400]
                    )
                if number % 500 == 499:
                    told(f"{name} {number + 1}: {len(found.wrong)} wrong")
        shutil.rmtree(folder, ignore_errors=True)
    return found


def _where(error: BaseException) -> str:
    at = error.__traceback__
    while at is not None and at.tb_next is not None:
        at = at.tb_next
    return f"{Path(at.tb_frame.f_code.co_filename).name}:{at.tb_lineno}" if at else ""


def main(argv: list[str]) -> int:
    """Damage 20,000 files; 1 when anything but a sentence came back."""
    parser = argparse.ArgumentParser(prog="python -m tests.force damage", description=__doc__)
    parser.add_argument("--n", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=8316)
    options = parser.parse_args(argv)
    found = prove(options.n, options.seed, lambda line: print(line, flush=True))
    for name, tried in found.tried.items():
        print(f"{name}: {tried} damaged, {found.refused[name]} answered with a sentence")
    kinds = Counter(re.sub(r"^\w+ \d+: ", "", one) for one in found.wrong)
    print(f"wrong: {len(found.wrong)}")
    for kind, times in kinds.most_common(40):
        print(f"  {times} × {kind}")
    return 1 if found.wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

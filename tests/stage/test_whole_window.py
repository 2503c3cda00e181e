"""The whole game in a real window, by the keys and the mouse a player has, from letter to roof.

The hand at the keys knows what a player could know: it reads the saves, which the game writes after
every deed and whenever F5 is pressed, and presses what the story waits for.
"""

from __future__ import annotations

import importlib.util
import json
import os
import random
import signal
import struct
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from game import config
from game.config import LOG_FILE, Settings
from game.play.saves import QUICK
from game.play.scene import argument, split
from tests.improv.tiny_models import write_model
from tests.stage.display import MISSING, display

LLAMA = importlib.util.find_spec("llama_cpp") is not None
ROOT = Path(__file__).resolve().parents[2]
SIZE = (1280, 720)
PICTURE = (200, 120)  # a place in the picture where nothing can be pressed
LAST_CHIP = (1187, 598)  # the lowest thing that could be said, above the box
CHAPTERS = set(range(1, 21))
PATIENCE = 90.0  # seconds for any one thing on a busy machine
WHOLE = 1800.0  # seconds for the whole film; three minutes are usual
ASLEEP = 6.0  # seconds without an answer to F5 that say: this is a set piece
LOOK = 0.03  # seconds between two looks at the saves
LETTER = "We were both right about the lamp. I kept it on."
WORDS = (
    "I wanted to keep a lighthouse.",
    "It is very quiet here in the evenings.",
    "What do you see when nobody is talking?",
    "I am glad that you are here tonight.",
    "I had soup standing up again.",
)
FAREWELL = "I have to go now. Goodbye."
SAID_BY_MODEL = "Someone upstairs drops three spoons and says nothing about it."
TALK = "first_talk"  # her first window
SHOWN = (TALK, "before_papers", "kerb_quarrel", "after_number", "last_window", "roof_silence")

pytestmark = pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}")


# What a save tells


@dataclass(frozen=True)
class Stand:
    """Where the story stands in the newest save."""

    serial: int
    chapter: int
    engine: str
    trail: dict[str, Any]

    @property
    def step(self) -> dict[str, Any]:
        return self.trail["steps"][self.trail["at"]]

    @property
    def unread(self) -> int:
        """Lines that the player has still to read."""
        return len(self.step["messages"]) - self.trail["shown"]

    @property
    def waits(self) -> str:
        """What the story waits for."""
        step = self.step
        if self.unread:
            return "reading"
        if step["talk"]:
            return "talking" if step["answered"] else "answering"
        if not step["options"]:
            return "ended"
        return "choosing" if self.task is None else "doing"

    @property
    def thinking(self) -> bool:
        """Whether an answer is being made."""
        return self.waits == "answering"

    @property
    def window(self) -> str:
        """The window of talk that is open, or ""."""
        return (argument(self.step["point"], "improv") or "") if self.step["talk"] else ""

    @property
    def turn(self) -> int:
        """Turns the player has had in this window."""
        return self.step["talk"]["turn"] if self.step["talk"] else 0

    @property
    def task(self) -> str | None:
        """The set piece that waits."""
        return argument(self.step["point"], "task")

    @property
    def said(self) -> list[dict[str, Any]]:
        """Every message shown so far."""
        before = [
            one for step in self.trail["steps"][: self.trail["at"]] for one in step["messages"]
        ]
        return [*self.trail["earlier"], *before, *self.step["messages"][: self.trail["shown"]]]

    @property
    def told(self) -> tuple[int, int, bool]:
        """How far it is: it grows with everything that happens."""
        steps, at = self.trail["steps"], self.trail["at"]
        before = len(self.trail["earlier"]) + sum(len(step["messages"]) for step in steps[:at])
        here = len(self.step["messages"])
        return before + self.trail["shown"], before + here, self.step["answered"]

    @property
    def words(self) -> list[tuple[str, str]]:
        """Who said what, from the first line to here."""
        return [(one.get("speaker", ""), one["text"]) for one in self.said]

    @property
    def records(self) -> list[dict[str, Any]]:
        """Where the invented lines came from."""
        return [record for step in self.trail["steps"] for record in step["records"]]


class Shelf:
    """The saves in a folder, each read once.

    Nobody goes back here, so that the save that tells most is the one to believe: an autosave may
    be written a moment after the quick save that was made later.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.read: dict[str, Stand] = {}

    def look(self) -> Stand | None:
        """The furthest save; None while there is none."""
        for path in self._folder.glob("*.json"):
            serial = _serial(path)
            known = self.read.get(path.stem)
            if serial and (known is None or known.serial != serial):
                self._take(path)
        return max(self.read.values(), key=lambda stand: (stand.told, stand.serial), default=None)

    def serial(self, slot: str) -> int:
        """The number of the save in a slot, 0 while it is empty."""
        return _serial(self._folder / f"{slot}.json")

    def _take(self, path: Path) -> None:
        try:
            data = json.loads(path.read_text(encoding="utf-8"))
        except FileNotFoundError:  # it is being replaced right now
            return
        head = data["header"]
        trail = data["payload"]["trail"]
        self.read[path.stem] = Stand(head["serial"], head["chapter"], head["engine"], trail)


def _serial(path: Path) -> int:
    try:
        with path.open(encoding="utf-8") as file:
            return int(
                json.loads(file.readline().rstrip().removesuffix(",") + "}")["header"]["serial"]
            )
    except FileNotFoundError:
        return 0


# The hand


class Hand:
    """Somebody at the keys of the game on a display of its own.

    Args:
        home: the player's folder.
        pictures: where the display keeps what it shows.
    """

    def __init__(self, home: Path, display: str, pictures: Path) -> None:
        self.home, self._pictures = home, pictures
        self._environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith("SDL_")},
            "DISPLAY": display,
            "HER_HOME": str(home),
            "SDL_AUDIODRIVER": "dummy",
            "SDL_VIDEODRIVER": "x11",
        }
        self.command = [sys.executable, "-m", "game"]
        self.game: subprocess.Popen[bytes] | None = None
        self.until = time.monotonic() + WHOLE
        self.chapters: set[int] = set()
        self.typed: list[str] = []
        self.clicked: list[str] = []  # taken with the mouse,
        self.picked: list[str] = []  # and with the keys
        self.windows: list[str] = []
        self.doing = "nothing yet"
        self._shelf = Shelf(home / "saves")
        self._chance = random.Random(8316)

    # The game and its window

    def start(self) -> None:
        """The game from its own command; its window gets the keys."""
        self.game = subprocess.Popen(self.command, cwd=ROOT, env=self._environment)
        for _ in self.patiently("a window"):
            found = self.do("search", "--onlyvisible", "--class", "her").split()
            if found:
                break
        self.do("windowfocus", "--sync", found[0])

    def kill(self) -> None:
        """The end of the process, without a word of warning."""
        assert self.game is not None
        self.game.send_signal(signal.SIGKILL)
        self.game.wait()

    def close(self) -> None:
        if self.game is not None and self.game.poll() is None:
            self.kill()

    def quits(self) -> int:
        """The exit code once the game has left by itself."""
        assert self.game is not None
        return self.game.wait(PATIENCE)

    def do(self, *words: str) -> str:
        done = subprocess.run(
            ["xdotool", *words], env=self._environment, capture_output=True, text=True, check=False
        )
        return done.stdout

    def press(self, *keys: str, delay: int = 12) -> None:
        """Keys, one after the other; delay is in milliseconds."""
        self.do("key", "--delay", str(delay), *keys)

    def write(self, words: str) -> None:
        """Words, letter by letter."""
        self.do("type", "--delay", "8", words)

    def click(self, at: tuple[int, int]) -> None:
        """The mouse goes somewhere, clicks, and goes out of the way."""
        away = [str(value) for value in PICTURE]
        self.do("mousemove", *(str(value) for value in at), "click", "1", "mousemove", *away)

    # What the saves tell

    def look(self) -> Stand | None:
        """The furthest save."""
        stand = self._shelf.look()
        if stand is not None:
            self.chapters.add(stand.chapter)
        return stand

    def stand(self) -> Stand:
        """The furthest save, of which there is one."""
        stand = self.look()
        assert stand is not None, f"no save yet, while {self.doing}"
        return stand

    def kept(self) -> Stand:
        """The quick save."""
        self._shelf.look()
        return self._shelf.read[QUICK]

    def news(self, since: Stand | None, seconds: float) -> bool:
        """Whether a save that tells more comes within so many seconds."""

        def more() -> bool:
            stand = self.look()
            return stand is not None and (since is None or stand.told > since.told)

        return self._wait(more, seconds)

    def keep(self, seconds: float = PATIENCE) -> bool:
        """The quick save; False where there is none to be had, as in a set piece."""
        before = self._shelf.serial(QUICK)
        self.press("F5")
        return self._wait(lambda: self._shelf.serial(QUICK) > before, seconds)

    def _wait(self, there: Callable[[], bool], seconds: float) -> bool:
        until = min(time.monotonic() + seconds, self.until)
        while time.monotonic() < until:
            if there():
                return True
            self._alive()
            time.sleep(LOOK)
        return False

    def patiently(self, what: str) -> Iterator[None]:
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            self._alive()
            yield
            time.sleep(0.1)
        raise AssertionError(f"waited in vain for {what}, while {self.doing}")

    def _alive(self) -> None:
        assert self.game is not None
        code = self.game.poll()
        assert code is None, f"the game left by itself with {code}, while {self.doing}"

    # What is seen

    def picture(self) -> tuple[bytes, tuple[int, int]]:
        """The display's pixels, four bytes each from blue on, and its size.

        Xvfb keeps them in a file in the form of xwd (X11/XWDFile.h).
        """
        data = (self._pictures / "Xvfb_screen0").read_bytes()
        head = struct.unpack(">25I", data[:100])
        width, height, line = head[4], head[5], head[12]
        pixels = data[head[0] + 12 * head[19] :]  # after the header and the colours
        return pixels[: line * height], (width, height)

    def shoot(self, name: str) -> None:
        """A picture of the display into the folder HER_SHOTS, if that is set."""
        folder = os.environ.get("HER_SHOTS", "")
        if folder:
            import pygame

            shown = pygame.image.frombuffer(*self.picture(), "BGRA")
            flat = pygame.image.frombytes(pygame.image.tobytes(shown, "RGB"), shown.size, "RGB")
            pygame.image.save(flat, Path(folder) / f"whole_{name}.png")

    # Playing

    def begin(self) -> None:
        """From the title into the story."""
        self.doing = "beginning"
        self.press("Return")
        assert self.news(None, PATIENCE), "the story does not begin"

    def go_on(self) -> None:
        """From the title to where the story was left."""
        self.doing = "continuing"
        self.press("Return")
        for _ in self.patiently("the story to go on"):
            if self.keep(1.0):  # the title is deaf to F5
                return

    def play(self, there: Callable[[Stand], bool]) -> Stand:
        """Play until a save says that we are there."""
        told: tuple[int, ...] = ()
        moved = time.monotonic()
        while not there(stand := self.stand()):
            if stand.told != told:
                told, moved = stand.told, time.monotonic()
            self.doing = (
                f"{stand.waits} {stand.window or stand.task or ''} in chapter {stand.chapter}"
            )
            line = stand.said[-1]["text"] if stand.said else ""
            where = f"{self.doing}, at “{line}”"
            assert time.monotonic() < self.until, f"too slow: still {where}"
            assert time.monotonic() < moved + PATIENCE, f"nothing moves any more: {where}"
            self._alive()
            getattr(self, f"_{stand.waits}")(stand)
        return stand

    def _reading(self, stand: Stand) -> None:
        """Enter for each line, and the mouse for one of them now and then."""
        keys = ["Return"] * stand.unread
        if self._chance.random() < 0.2:
            self.click(PICTURE)
            keys.pop()
        if keys:
            self.press(*keys)
        self.keep()

    def _choosing(self, stand: Stand) -> None:
        """A number; where none is offered yet, Enter ends the pause or turns the page."""
        number = self._chance.randrange(len(stand.step["options"])) + 1
        self.press(str(number))
        self.keep()  # the number has been heard by now, however busy the machine is
        if self.stand().told <= stand.told:
            self.press("Return")
            self.keep()

    def _answering(self, stand: Stand) -> None:
        """An answer is on its way."""
        assert self.news(stand, PATIENCE), f"no answer came, while {self.doing}"

    def _talking(self, stand: Stand) -> None:
        """Something said at first, then a chip or nothing, then a goodbye."""
        if stand.turn == 0 and stand.window not in self.windows:
            self.windows.append(stand.window)
            self._wait_for_page(stand)
        habit = len(self.windows) % 3
        if stand.turn == 0 and habit == 2:
            self.clicked += self.taken(stand, lambda: self.click(LAST_CHIP))
        elif stand.turn == 0:
            self.say(self._chance.choice(WORDS), stand)
        elif stand.turn == 1 and habit == 0:
            self.picked += self.taken(stand, lambda: self.press("alt+1"))
        elif stand.turn == 1 and habit == 1:
            self.press("Return")
            self.keep()
        else:
            self.say(FAREWELL, stand)

    def _wait_for_page(self, stand: Stand) -> None:
        """The page of a window opens when the line before it has had its pause."""
        self._pause(stand)
        assert self.keep()  # one more picture was drawn: the page is there
        if stand.window in SHOWN:
            self.shoot(stand.window)

    def _pause(self, stand: Stand) -> None:
        """Wait for as long as the last line keeps quiet before it comes."""
        messages = stand.step["messages"]
        tags = [split(tag) for tag in messages[-1].get("tags", ())] if messages else []
        time.sleep(sum(float(value) for name, value in tags if name == "pause"))

    def say(self, words: str, stand: Stand) -> None:
        """Type words into the box and send them."""
        self.write(words)
        self.press("Return")
        assert self.news(stand, PATIENCE), f"nobody heard “{words}”, while {self.doing}"
        self.typed.append(words)

    def answer(self, stand: Stand) -> Stand:
        """The save in which what was said after this one has its answer."""

        def answered() -> bool:
            now = self.stand()
            return now.told > stand.told and not now.thinking

        assert self._wait(answered, PATIENCE), f"nobody answers, while {self.doing}"
        return self.stand()

    def taken(self, stand: Stand, deed: Callable[[], None]) -> list[str]:
        """What was taken of the things to say, or the way out; where there is none, a goodbye."""
        deed()
        self.keep()  # it has been done by now, however busy the machine is
        if self.stand().told <= stand.told:
            self.say(FAREWELL, stand)
            return []
        new = self.stand().said[len(stand.said) :]
        return [one["text"] for one in new[:1] if one["kind"] in ("player", "choice")]

    def _doing(self, stand: Stand) -> None:
        """A set piece: Enter leads into it, where the quick save is asleep."""
        self._pause(stand)
        self.press("Return")
        if self.keep(ASLEEP):
            return
        assert stand.task is not None
        name, _, rest = stand.task.partition(",")
        getattr(self, f"_play_{name}")(rest.strip(), stand)
        assert self.stand().told > stand.told, f"never came out of {stand.task}"

    def _play_letter(self, name: str, stand: Stand) -> None:
        time.sleep(0.5)  # the sheet is laid out
        self.press("Tab", "Return")  # the first phrase that lies ready
        self.write(f" {LETTER}")
        self.shoot(f"letter_{name}")
        self.press("ctrl+Return")
        for _ in self.patiently(f"the letter {name} to be sent"):
            self.press("Return")
            if self.news(stand, 1.0):
                return

    def _play_install(self, _: str, stand: Stand) -> None:
        self.shoot("install")
        for _ in self.patiently("the installation"):
            self.press("Return")
            if self.news(stand, 1.0):
                return

    def _play_alien(self, _: str, stand: Stand) -> None:
        self.press("Right", "Right", "Down", "space", "Left", delay=160)
        self.shoot("alien")
        self.press("Escape")
        self.news(stand, PATIENCE)

    def _play_run(self, _: str, stand: Stand) -> None:
        self.press("space", "space", delay=200)
        self.shoot("run")
        self.press("Escape")
        self.news(stand, PATIENCE)

    def _play_skyline(self, _: str, stand: Stand) -> None:
        time.sleep(2.6)  # the number is told first
        self.press("Return", "Right", delay=300)
        self.shoot("skyline")
        for _ in self.patiently("the skyline to be seen"):
            self.press("Return")
            if self.news(stand, 1.0):
                return

    def leave(self) -> int:
        """Out of the story's end, through the credits and the title; the exit code."""
        self.doing = "leaving"
        while self.keep(ASLEEP):  # only the play answers to F5
            self.press("Return")
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            self.press("Escape")
            if self._gone(1.0):
                break
        return self.quits()

    def _gone(self, seconds: float) -> bool:
        """Whether the game leaves within so many seconds."""
        assert self.game is not None
        try:
            self.game.wait(seconds)
        except subprocess.TimeoutExpired:
            return False
        return True

    def put_down(self) -> int:
        """Out of the story by the pause; the exit code."""
        self.doing = "putting it down"
        self.press("Escape", "Up", "Return", delay=300)
        return self.quits()

    # What the log tells

    @property
    def log(self) -> list[str]:
        """The lines of the game's log."""
        path = self.home / "log" / LOG_FILE
        return path.read_text(encoding="utf-8").splitlines() if path.exists() else []

    @property
    def errors(self) -> list[str]:
        """What should not be in it."""
        return [line for line in self.log if " ERROR " in line or " CRITICAL " in line]

    # The model

    def children(self) -> list[int]:
        """The game's processes in which a model is at work."""
        assert self.game is not None
        found = []
        for path in Path("/proc").glob("[0-9]*/stat"):
            try:
                parent = int(path.read_text().rpartition(")")[2].split()[1])
                words = path.with_name("cmdline").read_text()
            except OSError:  # gone meanwhile
                continue
            if parent == self.game.pid and "llama_child" in words:
                found.append(int(path.parent.name))
        return found

    def kill_model_at_work(self, stand: Stand) -> Stand:
        """Say something, and kill the model's process as it is asked for an answer; the answer."""
        asked = self._asked()
        child = self.children()[0]
        os.kill(child, signal.SIGSTOP)  # or it may have answered before it is killed
        self.write(WORDS[2])
        self.press("Return")
        while self._asked() == asked:
            assert time.monotonic() < self.until, "the model was never asked"
            time.sleep(0.002)
        os.kill(child, signal.SIGKILL)
        return self.answer(stand)

    def _asked(self) -> int:
        """How often the model was asked for a line."""
        return sum(" draft " in line for line in self.log)

    def result(self, task: str) -> str:
        """How a set piece ended."""
        steps = self.stand().trail["steps"]
        at = next(at for at, step in enumerate(steps) if f"task: {task}" in step["point"])
        taken = next(one for one in steps[at]["options"] if one[0] == steps[at + 1]["took"])
        return argument(taken[2], "result") or ""


@pytest.fixture
def hand(home: Path, tmp_path: Path) -> Iterator[Hand]:
    """A hand and a display of its own."""
    pictures = tmp_path / "display"
    pictures.mkdir()
    with display(SIZE, pictures) as name:
        hand = Hand(home, name, pictures)
        yield hand
        hand.close()


def settle(home: Path, **chosen: Any) -> None:
    """Settings for somebody in a hurry."""
    config.save(
        Settings(
            language="en", text_speed=0.0, reduced_motion=True, calm_run=True, window_x=0, window_y=0,
            **chosen,
        ),
        home,
    )  # fmt: skip


def test_the_whole_film_in_a_window_from_the_first_letter_to_the_roof(hand: Hand) -> None:
    settle(hand.home)
    hand.start()
    hand.begin()
    deadline = time.monotonic() + PATIENCE  # the painter works in the background
    colours = 0
    while colours <= 1000:
        assert time.monotonic() < deadline, f"no painted place is to be seen: {colours} colours"
        pixels, size = hand.picture()
        assert size == SIZE
        colours = len(set(struct.iter_unpack("<I", pixels)))
    last = hand.play(lambda stand: stand.waits == "ended")
    hand.shoot("ended")
    assert last.chapter == 20
    assert hand.chapters >= CHAPTERS
    told = [one["text"] for one in last.said]
    for words in (*hand.typed, *hand.clicked, *hand.picked):
        assert words in told
    assert hand.clicked
    assert hand.picked
    assert any(one["kind"] == "silence" for one in last.said)
    assert hand.leave() == 0
    written = (hand.home / "letters" / "catherine.txt").read_text(encoding="utf-8")
    assert LETTER in written
    sheet = (hand.home / "letters" / "catherine.png").read_bytes()
    assert sheet.startswith(b"\x89PNG")
    assert min(struct.unpack(">II", sheet[16:24])) > 300
    assert hand.errors == []


def test_a_window_killed_in_the_middle_of_a_talk_goes_on_with_the_same_words(hand: Hand) -> None:
    settle(hand.home)
    hand.start()
    hand.begin()
    before = hand.play(
        lambda stand: stand.window == TALK and stand.turn == 1 and not stand.thinking
    )
    hand.write("This was never")
    hand.kill()
    assert hand.stand().words == before.words, "what was only typed is not said"
    hand.start()
    hand.go_on()
    after = hand.kept()
    assert after.words == before.words
    assert (after.window, after.turn, after.waits) == (TALK, 1, "talking")
    hand.say(WORDS[1], after)
    later = hand.play(lambda stand: stand.window != TALK or (stand.turn > 1 and not stand.thinking))
    assert later.words[: len(before.words)] == before.words
    speaker, said = later.words[len(before.words)]
    assert speaker == "Theodore"
    assert said.endswith(WORDS[1])  # behind what was typed, if that was kept in time
    assert hand.put_down() == 0
    assert hand.errors == []


@pytest.mark.skipif(not LLAMA, reason="llama-cpp-python is not installed")
def test_a_model_speaks_in_the_window_and_its_death_stops_nothing(
    hand: Hand, tmp_path: Path
) -> None:
    model = write_model(tmp_path / "quick.gguf", SAID_BY_MODEL)
    settle(hand.home, engine="llama", model_path=str(model), threads=1)
    hand.start()
    hand.begin()
    hand.play(lambda stand: stand.window == TALK and stand.waits == "talking")
    assert hand.result("install") == "model"
    assert any("model ready" in line for line in hand.log)
    assert hand.stand().engine.startswith("llama quick.gguf")
    for words in WORDS[:3]:  # where the machine is busy, the writer may be quicker
        stand = hand.stand()
        hand.say(words, stand)
        spoken = hand.answer(stand)
        if ("Samantha", SAID_BY_MODEL) in spoken.words:
            break
    assert ("Samantha", SAID_BY_MODEL) in spoken.words
    record = hand.kill_model_at_work(spoken).records[-1]
    troubles = {one["trouble"] for one in record["attempts"]}
    assert troubles & {"the model's process is gone", "the model has gone silent"}
    assert record["said"], "the writer's line is said instead"
    hand.play(lambda stand: stand.window != TALK)
    for _ in hand.patiently("a new child"):
        if sum("model ready" in line for line in hand.log) == 2:
            break
    assert any("the model's process ended (-9)" in line for line in hand.log)
    children = hand.children()
    assert hand.put_down() == 0
    assert not any(Path(f"/proc/{child}").exists() for child in children)
    assert hand.errors == []

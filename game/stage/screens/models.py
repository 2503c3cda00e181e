"""The models one could play with: what they take, getting one, trying one, playing with one.

A press on Get is the only thing that opens a connection. Downloads go on while the player reads
elsewhere; leaving the game pauses them. A trial runs the model as the game would, on a thread.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import urlsplit

import pygame

from game.errors import Trouble
from game.improv.download import Download, Progress
from game.improv.models import Listed, catalogue, check_file, fetch
from game.improv.tryout import Measured, Step, try_out
from game.play.theatre import Script
from game.stage import widgets
from game.stage.context import Context
from game.stage.screens import Screen
from game.stage.screens.on_sheet import OnSheet
from game.stage.sheet import Control, Sheet
from game.stage.text import Face
from game.stage.theme import EMBER, FADED, INK

GB = 1e9
LOOK = 0.25  # seconds between two looks at what goes on by itself
TRIED_IN = "first_talk"  # the window whose prompt a model is tried with, where a story has it
OWN = "own"  # the row of a file that is not in the list


@dataclass(frozen=True)
class Row:
    """One model on the page: its name, texts (name, words, whether they warn), and chips."""

    name: str
    title: str
    texts: tuple[tuple[str, str, bool], ...]
    chips: tuple[tuple[str, str, bool], ...]


class Trial:
    """A model being tried on a thread of its own."""

    def __init__(self, context: Context, path: Path) -> None:
        self.path = path
        self.step = Step("loading", 0.0)
        self.found: Measured | None = None
        self._stop = threading.Event()
        self._context = context
        self._thread = threading.Thread(target=self._run, name="model trial", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Nobody wants to know any more; its process is gone soon after."""
        self._stop.set()

    def _run(self) -> None:
        from game.improv.engines.llama import Llama, LlamaSettings

        context = self._context
        script, language = context.script, context.words.language or "en"
        try:
            contract = script.contract(_window(script))
        except Trouble as trouble:
            self.found = Measured(trouble=trouble.sentence)
            return
        settings = LlamaSettings(threads=context.settings.threads)
        with closing(Llama(self.path, script.world, settings)) as engine:
            found = try_out(
                engine,
                contract,
                language,
                time.monotonic,
                self._wait,
                self._tell,
                self._stop.is_set,
            )
        self.found = found

    def _wait(self, seconds: float) -> None:
        self._stop.wait(seconds)

    def _tell(self, step: Step) -> None:
        self.step = step


class Models(OnSheet):
    """The page; back is where it was opened from."""

    def __init__(self, context: Context, back: Screen) -> None:
        self._context, self._back = context, back
        self._sheet = Sheet(context, 1240, 1000)
        self._trial: Trial | None = None
        self._looked = 0.0
        self._trouble = ""
        self.layout()

    # Laying out

    def layout(self) -> None:
        context, sheet, words = self._context, self._sheet, self._context.words
        sheet.begin(words("models.title"), [("back", words("settings.back"))])
        y = self._text("about", words("models.about"), 0, 22, False) + context.measure.px(14)
        if self._trouble:
            y = self._text("trouble", self._trouble, y, 22, True) + context.measure.px(14)
        for row in self._rows():
            y = self._row(row, y) + context.measure.px(24)
        sheet.end(self._text("own hint", words("models.own"), y, 20, False))

    def _row(self, row: Row, y: int) -> int:
        context, sheet = self._context, self._sheet
        style = context.style(Face.BOLD, 25, INK, 1.4)
        block = context.setter.block(row.title, style, sheet.width)
        sheet.text(f"title {row.name}", block, (0, y))
        y += block.height
        for name, text, warns in row.texts:
            y = self._text(f"{name} {row.name}", text, y, 20, warns)
        return self._chips(row, y + context.measure.px(8)) if row.chips else y

    def _text(self, name: str, text: str, y: int, size: int, warns: bool) -> int:
        context = self._context
        style = context.style(Face.PLAIN, size, EMBER if warns else FADED, 1.45)
        block = context.setter.block(text, style, self._sheet.width)
        self._sheet.text(name, block, (0, y))
        return y + block.height

    def _chips(self, row: Row, y: int) -> int:
        """Chips in a row, wrapped; the y under them."""
        measure, sheet = self._context.measure, self._sheet
        x, low = 0, y
        for deed, text, on in row.chips:
            block = widgets.chip_block(self._context.setter, measure, text, sheet.width)
            size = widgets.chip_size(measure, block)
            if x and x + size[0] > sheet.width:
                x, y = 0, low + measure.px(10)
            rect = pygame.Rect((x, y), size)
            sheet.control(Control(f"{deed} {row.name}", "chip", rect, block, on=on))
            x += size[0] + measure.px(12)
            low = max(low, y + size[1])
        return low

    # What stands on it

    def _rows(self) -> Iterator[Row]:
        own = self._own()
        if own is not None:
            yield self._finished(OWN, own.name, [("facts", self._words("mine"), False)], own)
        for model in catalogue():
            here = model.here(self._context.folders.models)
            texts = [("facts", self._facts(model), False), ("note", self._note(model), False)]
            if here is not None:
                texts.append(("state", self._words("here"), False))
                yield self._finished(model.name, model.title, texts, here)
            else:
                yield self._missing(model, texts)

    def _own(self) -> Path | None:
        """The player's own file, where it is none of the list."""
        chosen = self._context.settings.model_path
        path = Path(chosen).expanduser() if chosen else None
        folder = self._context.folders.models
        listed = {model.here(folder) for model in catalogue()}
        return path if path is not None and path.is_file() and path not in listed else None

    def _missing(self, model: Listed, texts: list[tuple[str, str, bool]]) -> Row:
        """A model that is not here: on its way, to be got, or by hand."""
        words = self._words
        if not model.address:
            texts.append(("state", words("by_hand", file=model.file), False))
            return Row(model.name, model.title, tuple(texts), ())
        download = self._context.downloads.get(model.name)
        progress = download.progress if download is not None else Progress()
        if progress.phase in ("fetching", "checking", "paused", "failed"):
            texts.append(("state", self._state(progress), progress.phase == "failed"))
        chips: list[tuple[str, str, bool]] = []
        if progress.phase == "fetching":
            chips = [("pause", words("pause"), False), ("cancel", words("cancel"), False)]
        elif progress.phase in ("paused", "failed"):
            chips = [("get", words("go_on"), False), ("cancel", words("cancel"), False)]
        elif progress.phase != "checking":
            host = urlsplit(model.address).hostname or model.address
            chips = [("get", words("get", host=host), False)]
        return Row(model.name, model.title, tuple(texts), tuple(chips))

    def _finished(
        self, name: str, title: str, texts: list[tuple[str, str, bool]], path: Path
    ) -> Row:
        """A file that is here: to be tried and used."""
        words, settings = self._words, self._context.settings
        used = settings.engine == "llama" and Path(settings.model_path).expanduser() == path
        chips = [("use", words("used" if used else "use"), used)]
        trial = self._trial
        if trial is not None and trial.path == path:
            if trial.found is None:
                share = f"{trial.step.share:.0%}"
                texts.append(("trial", words(trial.step.phase, share=share), False))
                chips.append(("stop", words("stop"), False))
            else:
                texts += self._judged(trial.found)
        if trial is None or trial.found is not None:
            chips.append(("try", words("try"), False))
        return Row(name, title, tuple(texts), tuple(chips))

    def _judged(self, found: Measured) -> Iterator[tuple[str, str, bool]]:
        if found.turns:
            memory = f"{found.memory / GB:.1f}" if found.memory else "?"
            figures = self._words(
                "figures", first=f"{found.first_s:.1f}", rate=f"{found.rate:.0f}", memory=memory
            )
            yield "figures", figures, False
        if found.trouble:
            yield "trouble", self._context.words.told(found.trouble), True
        yield "verdict", self._words(f"verdict_{found.verdict}"), found.verdict in ("tight", "no")

    def _facts(self, model: Listed) -> str:
        size = f"{model.bytes / GB:.1f} GB" if model.bytes else self._words("unknown")
        return self._words(
            "facts",
            size=size,
            memory=f"{model.memory_gb:g}",
            languages=", ".join(model.languages),
            licence=model.licence,
        )

    def _note(self, model: Listed) -> str:
        return model.note.get(self._context.words.language) or model.note["en"]

    def _state(self, progress: Progress) -> str:
        words = self._words
        if progress.phase == "failed":
            return self._context.words.told(progress.trouble)
        if progress.phase == "checking":
            return words("checking")
        share = f"{progress.share:.0%}"
        if progress.phase == "paused":
            return words("paused", share=share)
        told = words(
            "fetching",
            share=share,
            done=f"{progress.done / GB:.2f}",
            total=f"{progress.total / GB:.2f}",
        )
        if not progress.rate:
            return told
        left = int((progress.total - progress.done) / progress.rate)
        clock = f"{left // 60}:{left % 60:02}"
        return f"{told}, {words('speed', rate=f'{progress.rate / 1e6:.1f}', left=clock)}"

    def _words(self, key: str, **values: str) -> str:
        return self._context.words(f"models.{key}", **values)

    # What the player does

    def event(self, event: pygame.event.Event, now: float) -> Screen | None:
        if event.type == pygame.KEYDOWN and event.key == pygame.K_ESCAPE:
            return self._leave()
        if event.type == pygame.DROPFILE:
            self._take(Path(event.file), now)
            return None
        hit = self._sheet.event(event, now)
        if hit is None or hit.how != "press":
            return None
        if hit.name == "back":
            return self._leave()
        deed, _, name = hit.name.partition(" ")
        self._do(deed, name, now)
        self.layout()
        return None

    def _do(self, deed: str, name: str, now: float) -> None:
        downloads = self._context.downloads
        if deed == "get":
            self._get(name)
        elif deed == "pause":
            downloads[name].pause()
        elif deed == "cancel":
            downloads.pop(name).cancel()
        elif deed == "use":
            self._take(self._path(name), now)
        elif deed == "try":
            self._trial = Trial(self._context, self._path(name))
        elif deed == "stop" and self._trial is not None:
            self._trial.stop()
            self._trial = None

    def _get(self, name: str) -> None:
        """Begin or go on with a download."""
        downloads = self._context.downloads
        if name not in downloads:
            model = next(model for model in catalogue() if model.name == name)
            downloads[name] = fetch(model, self._context.folders.models)
        downloads[name].start()

    def _path(self, name: str) -> Path:
        if name == OWN:
            return Path(self._context.settings.model_path).expanduser()
        model = next(model for model in catalogue() if model.name == name)
        return self._context.folders.models / model.file

    def _take(self, path: Path, now: float) -> None:
        """Let her speak with this file, if it is whole."""
        self._trouble = ""
        try:
            check_file(path)
        except Trouble as trouble:
            self._trouble = self._context.words.told(trouble)
        else:
            settings = replace(self._context.settings, engine="llama", model_path=str(path))
            self._context.change(settings, now)
        self.layout()

    def _leave(self) -> Screen:
        if self._trial is not None:
            self._trial.stop()
        return self._back

    @property
    def _busy(self) -> bool:
        downloads: list[Download] = list(self._context.downloads.values())
        fetching = any(not one.progress.over for one in downloads)
        return fetching or (self._trial is not None and self._trial.found is None)

    def update(self, now: float) -> Screen | None:
        """Look now and then at what goes on by itself, and once more when it is over."""
        busy = self._busy
        if now - self._looked > LOOK and (busy or self._looked):
            self._looked = now if busy else 0.0
            self.layout()
        elif busy and not self._looked:
            self._looked = now
        return None

    def idle(self, now: float) -> bool:
        return not self._busy


def _window(script: Script) -> str:
    """The window a model is tried in: the usual one, or the first that the story has."""
    names = script.windows
    return TRIED_IN if TRIED_IN in names or not names else names[0]

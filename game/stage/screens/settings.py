"""The settings: reading, sound, and who answers. A change is seen and heard at once.

Each row of the table says which setting it shows and how it is set; the page lays rows out and asks
the context to take a change over. What leaves the machine is said in plain words where it does.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pygame

from game.errors import Trouble
from game.stage import widgets
from game.stage.context import Context
from game.stage.field import Field
from game.stage.screens import Screen
from game.stage.screens.bindings import Bindings
from game.stage.screens.on_sheet import OnSheet
from game.stage.screens.settings_table import NAMES, ROWS, Row, pace, share, value_at
from game.stage.sheet import Control, Sheet
from game.stage.text import Face
from game.stage.textbox import Editing
from game.stage.theme import BODY, EMBER, FADED, INK

if TYPE_CHECKING:
    from game.stage.screens.voices import Shelf

TABS = tuple(ROWS)
EASE = "access"  # the tab that one key leads to
LOOK = 0.25  # seconds between two looks at what is being fetched
SLOW = ("threads",)  # sliders whose value is taken over once the hand rests: a model is loaded anew
RESTS = 0.6  # seconds after which it does


class SettingsPage(OnSheet):
    """The page of settings; back is where it was opened from."""

    def __init__(self, context: Context, back: Screen) -> None:
        self._context, self._back = context, back
        self._sheet = Sheet(context, 1240, 1000)
        self._bindings = Bindings(context, self._sheet)
        self._shelf: Shelf | None = None  # of voices, once they are looked at
        self._looked = 0.0
        self._settling: dict[str, object] = {}  # values of slow sliders that are still moved
        self._moved = 0.0
        self._before = context.editing
        context.type_into(None)
        self._tab = TABS[0]
        self._judged: tuple[str, str] = ("", "")  # a model path, and what was found there
        for row in (row for rows in ROWS.values() for row in rows if row.kind == "field"):
            editing = Editing(str(getattr(context.settings, row.name)), clipboard=context.clipboard)
            self._sheet.fields[row.name] = Field(context, editing)
        self.layout()

    # Laying out

    def layout(self) -> None:
        context, sheet, words = self._context, self._sheet, self._context.words
        buttons = [("privacy", words("settings.my_words")), ("back", words("settings.back"))]
        sheet.begin(words("settings.title"), buttons)
        if sheet.focus.name not in sheet.fields:  # the list of models may have chosen another one
            sheet.fields["model_path"].editing.set(context.settings.model_path)
        tabs = [(f"tab {tab}", words(f"settings.tab_{tab}"), tab == self._tab) for tab in TABS]
        y = self._chips(tabs, 0, 0) + context.measure.px(30)
        for row in ROWS[self._tab]:
            if row.when(context.settings):
                y = self._row(row, y) + context.measure.px(20)
        sheet.end(self._bindings.lay(y) if self._tab == "controls" else self._after(y))

    def _row(self, row: Row, y: int) -> int:
        """A label on the left and its control on the right, or under it where room is short."""
        context, measure, sheet = self._context, self._context.measure, self._sheet
        style = context.style(Face.PLAIN, 24, INK, 1.4)
        label = context.setter.block(context.words(row.key), style, sheet.width)
        wide = row.kind == "field" or (row.kind == "choice" and measure.text > 1.3)
        column = round(sheet.width * 0.4)
        beside = not wide and label.width < column - measure.px(20)
        sheet.text(row.name, label, (0, y + (measure.em(6) if beside else 0)))
        x, top = (column, y) if beside else (0, y + label.height + measure.px(4))
        bottom = getattr(self, f"_lay_{row.kind}")(row, x, top)
        return max(int(bottom), y + label.height)

    def _lay_choice(self, row: Row, x: int, y: int) -> int:
        value = getattr(self._context.settings, row.name)
        chips = [
            (f"{row.name} {name}", NAMES.get(name) or self._context.words(text), name == value)
            for name, text in row.choices
        ]
        return self._chips(chips, x, y)

    def _lay_slider(self, row: Row, x: int, y: int) -> int:
        context, measure, sheet = self._context, self._context.measure, self._sheet
        style = context.style(Face.PLAIN, 22, FADED, 1.4)
        value = context.setter.label(self._value(row.name), style)
        room = max(measure.em(150), value.width)
        rect = pygame.Rect(x, y, max(sheet.width - x - room - measure.px(24), 40), measure.em(42))
        at = share(row.name, self._stands(row.name))
        sheet.control(Control(row.name, "slider", rect, share=at))
        sheet.text(f"value {row.name}", value, (rect.right + measure.px(24), y + measure.em(4)))
        return max(rect.bottom, y + value.height)

    def _lay_toggle(self, row: Row, x: int, y: int) -> int:
        measure = self._context.measure
        rect = pygame.Rect(x, y + measure.em(4), measure.em(68), measure.em(36))
        on = bool(getattr(self._context.settings, row.name))
        self._sheet.control(Control(row.name, "toggle", rect, on=on))
        return rect.bottom + measure.em(4)

    def _lay_field(self, row: Row, x: int, y: int) -> int:
        field = self._sheet.fields[row.name]
        high = field.layout(self._sheet.width - x)
        self._sheet.control(Control(row.name, "field", pygame.Rect(x, y, field.rect.width, high)))
        return y + high

    def _chips(self, chips: list[tuple[str, str, bool]], x: int, y: int) -> int:
        """Chips in a row, wrapped; the y under them."""
        measure, sheet = self._context.measure, self._sheet
        left, low = x, y
        for name, text, on in chips:
            block = widgets.chip_block(self._context.setter, measure, text, sheet.width - left)
            size = widgets.chip_size(measure, block)
            if x > left and x + size[0] > sheet.width:
                x, y = left, low + measure.px(10)
            sheet.control(Control(name, "chip", pygame.Rect((x, y), size), block, on=on))
            x += size[0] + measure.px(12)
            low = max(low, y + size[1])
        return low

    def _after(self, y: int) -> int:
        """What stands under the rows: a sample of the type, or where one's words go."""
        context, sheet = self._context, self._sheet
        if self._tab in ("reading", EASE):
            style = context.style(Face.BOOK, BODY, INK, 1.5)
            texts = [("sample", context.words("first.sample"), style)]
        elif self._tab == "voice":
            plain = context.style(Face.PLAIN, 22, FADED, 1.5)
            warned = context.style(Face.PLAIN, 22, EMBER, 1.5)
            texts = [(n, t, warned if n == "leaves" else plain) for n, t in self._told()]
            y = self._chips([("open models", context.words("settings.models"), False)], 0, y)
            y += context.measure.px(18)
        elif self._tab == "sound":
            plain = context.style(Face.PLAIN, 22, FADED, 1.5)
            texts = [(name, text, plain) for name, text in self._told_of_voices()]
        else:
            texts = []
        for name, text, style in texts:
            block = context.setter.block(text, style, sheet.width)
            sheet.text(name, block, (0, y))
            y += block.height + context.measure.px(18)
        if self._tab == "sound" and context.settings.her_voice == "piper":
            return self._shelf_of_voices().lay(y)
        return y

    def _shelf_of_voices(self) -> Shelf:
        if self._shelf is None:
            from game.stage.screens.voices import Shelf  # late: it knows the network

            self._shelf = Shelf(self._context, self._sheet)
        return self._shelf

    def _told(self) -> list[tuple[str, str]]:
        """What is to be known about who answers."""
        settings, words = self._context.settings, self._context.words
        folder = self._context.folders.saves.parent
        told = []
        if settings.engine == "llama":
            told.append(("model", self._model(settings.model_path)))
            told.append(("hint", words("settings.model_hint")))
        if settings.engine == "server" and (host := _leaves_for(settings.server_address)):
            return [*told, ("leaves", words("settings.leaves", host=host))]
        return [*told, ("privacy", words("settings.privacy", folder=folder))]

    def _told_of_voices(self) -> list[tuple[str, str]]:
        """What is to be known about her voice and the microphone."""
        settings, words = self._context.settings, self._context.words
        told = []
        if settings.her_voice == "system" and not self._context.voices.can_speak:
            told.append(("her voice", words("voice.none")))
        elif settings.her_voice == "piper":
            told.append(("her voice", self._piper(settings.her_voice_path)))
        if settings.listen:
            from game.stage.voice import ear

            key = "voice.ear_about" if ear.installed() else "voice.ear_missing"
            told.append(("ear", words(key)))
        return told

    def _piper(self, path: str) -> str:
        """What is at the path of the voice."""
        from game.stage.voice import piper

        words = self._context.words
        if not piper.installed():
            return words("voice.her_missing")
        if not path:
            return words("voice.her_none")
        try:
            voice = piper.check_voice(Path(path).expanduser())
        except Trouble as trouble:
            return words.told(trouble.sentence)
        return words("voice.her_good", language=NAMES.get(voice.language, voice.language))

    def _model(self, path: str) -> str:
        """What is at the path of the model file, looked at once for each path."""
        words = self._context.words
        if not path:
            return words("settings.model_none")
        if self._judged[0] != path:
            self._judged = (path, self._look_at(Path(path).expanduser()))
        return self._judged[1]

    def _look_at(self, path: Path) -> str:
        from game.improv.models import check_file

        if not path.is_file():
            return self._context.words("settings.model_missing")
        try:
            found = check_file(path)
        except Trouble as trouble:
            return self._context.words.told(trouble.sentence)
        return self._context.words("settings.model_good", size=f"{found.bytes / 1e9:.1f} GB")

    def _stands(self, name: str) -> Any:
        """What a slider stands at."""
        return self._settling.get(name, getattr(self._context.settings, name))

    def _value(self, name: str) -> str:
        words, value = self._context.words, self._stands(name)
        if name == "text_speed":
            return words(f"settings.{pace(value)}")
        if name == "auto_speed" and value <= 0:
            return words("settings.off")
        if name == "threads":
            return str(value) if value else words("settings.threads_free")
        return f"{value:.0%}"

    # What the player does

    def event(self, event: pygame.event.Event, now: float) -> Screen | None:
        sheet = self._sheet
        if self._bindings.event(event, now):
            self.layout()
            return None
        if event.type == pygame.KEYDOWN and event.key == pygame.K_ESCAPE:
            return self._leave(now)
        if event.type == pygame.DROPFILE:
            self._drop(event.file, now)
            return None
        if event.type == pygame.QUIT:
            self._settle(now)
            self._take_field(sheet.focus.name, now)
            return None
        field = sheet.fields.get(sheet.focus.name)
        if field is not None and not _moves(event) and field.event(event, now):
            self.layout()  # what was typed is taken over when the field is left
            return None
        before = sheet.focus.name
        hit = sheet.event(event, now)
        if sheet.focus.name != before:
            self._refocus(before, now)
        return self._use(hit, now) if hit is not None else None

    def _use(self, hit: widgets.Hit, now: float) -> Screen | None:
        if hit.name not in SLOW:
            self._settle(now)
        if hit.name == "privacy":
            from game.stage.screens.privacy import Privacy

            return Privacy(self._context, self)
        if hit.name == "back":
            return self._leave(now) if hit.how == "press" else None
        name, _, value = hit.name.partition(" ")
        if self._tab == "controls" and self._bindings.press(hit.name, now):
            self.layout()
        elif self._shelf is not None and self._shelf.press(hit.name, now):
            self._sheet.fields["her_voice_path"].editing.set(self._context.settings.her_voice_path)
            self._looked = now
            self.layout()
        elif name == "tab":
            self.turn_to(value)
        elif name == "open":
            from game.stage.screens.models import Models  # late: it knows the network

            return Models(self._context, self)
        elif value:
            self._change(now, **{name: value})
        elif hit.how in ("less", "more", "drag"):
            self._slide(hit, now)
        elif isinstance(getattr(self._context.settings, name), bool):
            self._change(now, **{name: not getattr(self._context.settings, name)})
        return None

    def turn_to(self, tab: str) -> None:
        """Show this part of the settings."""
        self._tab = tab
        self._sheet.scroll = 0
        self.layout()

    def _slide(self, hit: widgets.Hit, now: float) -> None:
        at = share(hit.name, self._stands(hit.name))
        if hit.how == "drag":
            at = hit.share
        else:
            at += 0.05 if hit.how == "more" else -0.05
        value = value_at(hit.name, min(max(at, 0.0), 1.0))
        if value == self._stands(hit.name):
            return
        if hit.name in SLOW:
            self._settling[hit.name], self._moved = value, now
            self.layout()
        else:
            self._change(now, **{hit.name: value})

    def _settle(self, now: float) -> None:
        """Take over what slow sliders stand at."""
        if self._settling:
            values, self._settling = self._settling, {}
            self._change(now, **values)

    def _change(self, now: float, **values: object) -> None:
        self._context.change(replace(self._context.settings, **values), now)  # type: ignore[arg-type]
        self.layout()

    def _refocus(self, before: str, now: float) -> None:
        """Text input follows the focus; what was typed in a field that is left is taken over."""
        self._take_field(before, now)
        field = self._sheet.fields.get(self._sheet.focus.name)
        self._context.type_into(field.editing if field is not None else None)

    def _take_field(self, name: str, now: float) -> None:
        field = self._sheet.fields.get(name)
        if field is None:
            return
        text = field.editing.text.strip().strip('"')
        if text != getattr(self._context.settings, name):
            self._change(now, **{name: text})

    def _drop(self, file: str, now: float) -> None:
        """A model file was dropped on the window."""
        self._tab = "voice"
        self._sheet.fields["model_path"].editing.set(file)
        self._change(now, engine="llama", model_path=file)

    def _leave(self, now: float) -> Screen:
        self._settle(now)
        self._take_field(self._sheet.focus.name, now)
        self._context.type_into(self._before)
        return self._back

    def update(self, now: float) -> Screen | None:
        """Look now and then at what is being fetched, and once more when it has come."""
        if now - self._moved > RESTS:
            self._settle(now)
        busy = self._shelf is not None and self._shelf.busy
        if now - self._looked > LOOK and (busy or self._looked):
            self._looked = now if busy else 0.0
            self.layout()
        elif busy and not self._looked:
            self._looked = now
        return None


def _leaves_for(address: str) -> str:
    """The host for which the player's words would leave this machine, "" for none."""
    from game.improv.engines.server import leaves_for  # brings the network's modules

    return leaves_for(address)


def _moves(event: pygame.event.Event) -> bool:
    """Whether a key leads from one row to another."""
    return event.type == pygame.KEYDOWN and event.key in (
        pygame.K_UP,
        pygame.K_DOWN,
        pygame.K_TAB,
    )

"""One window by hand: type, see each line, and why it was said or refused.

The state is the right chapter's, as the bench's bots have it. A colon begins a command; `:keep`
makes the last line the writer's own. Nothing is saved but what is kept.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TextIO

from game.errors import Trouble
from game.improv.engines import identity
from game.play import provenance
from game.play.messages import Kind, Message, Option, Talking
from game.play.playthrough import Playthrough
from game.play.provenance import Provenance
from game.workshop.case import Overheard, Stand
from game.workshop.pasts import Payload
from game.workshop.promote import Kept, keep_in_ink, keep_reply

RECENT = 6  # fixed lines that are shown before the window opens
HELP = """\
  a line says it, an empty one is a silence, a number says a chip or takes a way out
  :keep       the last line becomes a reply of the contract
  :keep ink   the last line becomes a comment in the ink, above the window
  :brief      what the engine was told about the moment
  :back       one turn back
  :again      the window from its beginning
  :quit       leave"""

Ask = Callable[[str], str]


def talk(stand: Stand, past: Payload, window: str, ask: Ask, out: TextIO) -> int:
    """Sit in a window until it closes or the writer leaves; 0.

    Args:
        stand: story and engine.
        past: a save at the window.
        window: its name.
        ask: reads a typed line; EOFError leaves.
        out: where everything goes.
    """
    open_window = OpenWindow(stand, past, window, out)
    open_window.open()
    while True:
        try:
            typed = ask("> ").strip()
        except (EOFError, KeyboardInterrupt):
            return 0
        if typed == ":quit":
            return 0
        open_window.take(typed)


class OpenWindow:
    """A window under way in the terminal."""

    def __init__(self, stand: Stand, past: Payload, window: str, out: TextIO) -> None:
        self._stand, self._past, self._window, self._out = stand, past, window, out
        self._improviser = Overheard(stand.engine, stand.understudy, stand.script.world)
        self._play = self._begin()
        self._last: Provenance | None = None

    def _begin(self) -> Playthrough:
        return Playthrough.restore(
            self._past, self._stand.script, self._improviser, self._stand.clock()
        )

    def open(self) -> None:
        """Show where we are and what can be said."""
        contract = self._stand.script.contract(self._window)
        scene = self._play.scene
        self._say(f"{self._window}: chapter {scene.chapter}, {scene.place}, {scene.hour}")
        self._say(f"engine: {identity(self._stand.engine)}", " ".join(contract.about.split()), "")
        for message in self._play.transcript[-RECENT:]:
            self._say(_dressed(message))
        self._offer()

    def take(self, typed: str) -> None:
        """One line that was typed: a command, or something said."""
        if typed.startswith(":"):
            self._command(typed[1:].strip())
            return
        waiting = self._play.waiting
        if not isinstance(waiting, Talking) or waiting.window != self._window:
            self._say("The window is closed; :again opens it anew.")
            return
        if waiting.care:
            self._play.come_back()
        taken = waiting.taken(typed)
        if isinstance(taken, Option):
            before = len(self._play.transcript)
            self._play.choose(taken.index, self._stand.clock())
            self._show(before)
        else:
            self._turn(taken)

    def _turn(self, words: str) -> None:
        before = len(self._play.transcript)
        self._play.say(words, self._stand.clock())
        self._stand.hear(self._play)
        self._show(before)

    def _show(self, before: int) -> None:
        new = self._play.transcript[before:]
        for message in new:
            self._say(_dressed(message))
        found = next((self._play.provenance(m.number) for m in new if m.origin == "improv"), None)
        if found is not None:
            self._last = found
            self._say(*(f"    {line}" for line in provenance.told(found)))
        waiting = self._play.waiting
        if isinstance(waiting, Talking) and waiting.window == self._window:
            if waiting.care:
                self._say("    stepped out of the fiction: the words of care would show here")
            self._offer()
        else:
            self._say("", "The window has closed. :again opens it anew, :quit leaves.")

    def _offer(self) -> None:
        waiting = self._play.waiting
        if not isinstance(waiting, Talking):
            return
        choices = [*waiting.chips, *(f"({option.text})" for option in waiting.exits)]
        self._say("", *(f"  {n}: {text}" for n, text in enumerate(choices, 1)))

    def _command(self, command: str) -> None:
        if command in ("keep", "keep ink"):
            self._keep(command == "keep ink")
        elif command == "back":
            self._play.back_to_choice()
            self._offer()
        elif command == "again":
            self._play = self._begin()
            self.open()
        elif command == "brief":
            self._brief()
        else:
            self._say(HELP)

    def _brief(self) -> None:
        brief = getattr(self._improviser, "brief", None)
        if brief is None:
            self._say("Nothing was asked of the engine yet.")
            return
        self._say(
            f"  move {brief.move}, turn {brief.turn}, seed {brief.seed}",
            f"  acts {', '.join(brief.acts) or 'none'}; must say {brief.must!r}",
            f"  known {', '.join(brief.known) or 'nothing'}; closed {', '.join(brief.forbidden)}",
            f"  values {dict(brief.values)}",
            *(f"  memory {slot}: {words!r}" for slot, words in brief.memories.items()),
        )

    def _keep(self, ink: bool) -> None:
        if self._last is None:
            self._say("She has not improvised a line yet.")
            return
        try:
            kept = self._kept(self._last, ink)
        except (Trouble, OSError) as error:
            self._say(str(error))
            return
        self._say(f"kept in {kept.file}:{kept.line}")

    def _kept(self, found: Provenance, ink: bool) -> Kept:
        folder, language = self._stand.script.folder, self._play.language
        record = found.record
        invented = [
            sentence
            for attempt in record["attempts"]
            if attempt["engine"] != self._stand.understudy.name
            for sentence in attempt["accepted"]
        ]
        if not invented:
            raise Trouble("This line is the writer's already.", *record["reply_ids"][:1])
        line = " ".join(invented)
        why = f"{identity(self._stand.engine)}, chapter {self._play.scene.chapter}"
        if ink:
            speaker = found.lines[0].speaker
            return keep_in_ink(folder, self._window, speaker, line, why)
        file = folder / "improv" / f"{self._window}.yaml"
        return keep_reply(file, line, language, tuple(record["acts"]), why)

    def _say(self, *lines: str) -> None:
        self._out.write("".join(f"{line}\n" for line in lines))
        self._out.flush()


def _dressed(message: Message) -> str:
    if message.kind is Kind.SILENCE:
        return "Theodore: …"
    return f"{message.speaker}: {message.text}" if message.speaker else message.text

"""Where a performance stands: ink, the trail of steps and the open window, kept of one mind.

Steps are made here of what ink says, and taken up again in the language of now. What a deed is and
whether it may be done is `Playthrough`'s affair, and what is said in a window `Exchange`'s; nothing
here reads a clock or asks an engine.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from game.errors import Trouble
from game.improv.condition import VALUES
from game.improv.contract import Contract
from game.play import director
from game.play.memory import KEPT, Memory
from game.play.messages import Kind, Message, Option, Scene
from game.play.scene import argument, fold, split, words
from game.play.steps import Step, Trail
from game.play.story import Line, Passage, Story
from game.play.theatre import Script

POINTS = ("improv", "task")  # tags that speak of the choice point itself
BROKEN_OFF = "The story breaks off here by a mistake in its script; one can still go back."
RESTAGED = (
    "The story has changed since this was saved; "
    "you go on from the nearest place that is still there."
)
IN_KOREAN = {
    BROKEN_OFF: "대본의 실수로 이야기가 여기서 끊깁니다. 앞으로는 돌아갈 수 있습니다.",
    RESTAGED: "저장한 뒤로 이야기가 바뀌었습니다. 아직 남아 있는 가장 가까운 자리에서 이어집니다.",
}

log = logging.getLogger(__name__)


class Standing:
    """A place in the script, and the way there.

    contract is that of the open window, None outside windows. revision grows with each deed. notice
    is one sentence for the player, "" for none.
    """

    def __init__(self, script: Script, language: str, seed: int) -> None:
        self.script = script
        self.language = language
        self.seed = seed
        self.trail = Trail()
        self.contract: Contract | None = None
        self.notice = ""
        self.revision = 0
        self.begin_anew()

    def begin_anew(self) -> None:
        """Ink at its very beginning, in the language of now.

        Raises:
            Trouble: the ink has errors.
        """
        self.story = Story(self.script.compiled(self.language), self.seed)

    def tell(self, notice: str) -> None:
        """Leave a sentence for the player, in the language of now."""
        self.notice = IN_KOREAN[notice] if self.language == "ko" else notice

    # What is there

    @property
    def transcript(self) -> tuple[Message, ...]:
        """Everything shown so far."""
        return self.trail.transcript

    @property
    def scene(self) -> Scene:
        """Where we are, after the messages shown."""
        here = self.trail.here
        scene = here.scene
        for message in here.messages[: self.trail.shown]:
            scene = fold(scene, message.tags)
        return fold(scene, here.point) if self.trail.read else scene

    @property
    def values(self) -> Mapping[str, int]:
        """The story values that this story has."""
        present = (name for name in VALUES if name in self.story.variables)
        return {name: int(self.story.get(name)) for name in present}

    @property
    def kept(self) -> dict[str, str]:
        """Everything that ink keeps of the player, by slot."""
        slots = (name for name in self.story.variables if name.startswith(KEPT))
        told = {name.removeprefix(KEPT): str(self.story.get(name)) for name in slots}
        return {slot: words for slot, words in told.items() if words}

    @property
    def answering(self) -> bool:
        """Whether an answer is being made in a window."""
        return self.trail.last and not self.trail.here.answered

    # Steps

    def take(self, option: Option, deed: str, shown: int) -> None:
        """Let ink go on from this option, and show so many messages of what it says.

        What the player took by hand is a message itself; the outcome of a set piece is not.
        """
        first: tuple[Message, ...] = ()
        if deed == "choice" and argument(self.trail.here.point, "task") is None:
            first = (self.message(Kind.CHOICE, "", option.text, origin="player"),)
        self.story.choose(option.index)
        self.add(deed, first, self.story.run(), len(first) + shown, option.index)

    def add(
        self,
        deed: str,
        first: tuple[Message, ...],
        passage: Passage,
        shown: int,
        took: int = -1,
    ) -> None:
        """Make a step of what ink said, and open the window it leads to, if it does."""
        if passage.fault:
            log.error("ink, in knot %s: %s", passage.knot or "(the beginning)", passage.fault)
            self.tell(BROKEN_OFF)
        before = self.trail.here if self.trail.steps else None
        lines, point = split_point(passage.lines)
        ink = tuple(self.line(line, len(first) + place) for place, line in enumerate(lines))
        self.contract = self.window(point, passage.options)
        tags = [tag for line in passage.lines for tag in line.tags]
        step = Step(
            deed=deed,
            messages=first + ink,
            state=self.story.save(),
            scene=self.scene if before else Scene(),
            point=point,
            options=passage.options,
            knot=passage.knot,
            known=opened(before.known if before else (), tags),
            used=before.used if before else (),
            memory=before.memory if before else Memory(),
            talk=director.open(self.contract) if self.contract else None,
            took=took,
            language=self.language,
        )
        self.trail.add(step, min(shown, len(step.messages)))
        self.revision += 1

    def line(self, line: Line, place: int) -> Message:
        """A line of ink as the message `place` after everything shown up to now."""
        speaker, text = self._parted(line)
        kind = Kind.SPEECH if speaker else Kind.NARRATION
        return self.message(kind, speaker, text, line.tags, source=line.path, place=place)

    def _parted(self, line: Line) -> tuple[str, str]:
        """Who says a line ("" for nobody) and what."""
        name, colon, said = line.text.partition(":")
        if colon and name in self.script.world.cast:
            return name, said.strip()
        return "", line.text

    def message(
        self,
        kind: Kind,
        speaker: str,
        text: str,
        tags: tuple[str, ...] = (),
        origin: str = "ink",
        source: str = "",
        place: int = 0,
    ) -> Message:
        """A message `place` after everything shown up to now."""
        number = len(self.transcript if self.trail.steps else self.trail.earlier) + place
        return Message(number, kind, speaker, text, tags, origin, source)

    def window(self, point: tuple[str, ...], options: tuple[Option, ...]) -> Contract | None:
        """The contract of the window that opens here; None where the choices are plain ones."""
        name = argument(point, "improv")
        if name is None or not options:
            return None
        try:
            return self.script.contract(name)
        except Trouble as trouble:
            log.error("The window %s is played as plain choices: %s", name, trouble)
            return None

    # Other places

    def move(self, move: Callable[[], None]) -> None:
        """Go to another place of the trail, and take ink and the window there."""
        at = self.trail.at
        move()
        if self.trail.at != at:
            self.arrive()

    def arrive(self) -> None:
        """Take ink and the window to where the trail stands, in the language of now."""
        if self.trail.here.language != self.language:
            self.trail.retell(self._retold())
        here = self.trail.here
        self.story.load(here.state)
        self.contract = self.window(here.point, here.options) if here.talk else None

    def _retold(self) -> Step:
        """The step we stand in: the line that stands last on the page, what is not shown yet and
        what is on offer, in this language. What was said before stays as it was said.

        Ink is asked again from the step before it. Where that gives another shape than the first
        time (no translation of ours does), everything stays as it was.
        """
        here = replace(self.trail.here, language=self.language)
        passage = self._again()
        if passage is None or len(passage.options) != len(here.options):
            return here
        lines, _ = split_point(passage.lines)
        messages = here.messages
        if len(lines) == len(here.ink):
            told = self.trail.seen if self.trail.last else len(messages)
            spoken = len(messages) - len(lines)
            if self.trail.last and told > spoken and self.trail.shown == told:
                told -= 1
            fresh = tuple(
                replace(message, text=self._parted(line)[1])
                for message, line in zip(here.ink, lines, strict=True)
            )
            messages = messages[:told] + (messages[:spoken] + fresh)[told:]
        return replace(here, messages=messages, options=passage.options)

    def _again(self) -> Passage | None:
        """What ink says to the option last given to it; None where that cannot be asked again."""
        trail = self.trail
        asked = next((at for at in range(trail.at, 0, -1) if trail.steps[at].took >= 0), 0)
        if not asked and trail.earlier:
            return None  # where the first step began is not known any more
        if not asked:
            self.begin_anew()
            return self.story.run()
        if not self.story.load(trail.steps[asked - 1].state):
            return None
        self.story.choose(trail.steps[asked].took)
        return self.story.run()


def split_point(lines: tuple[Line, ...]) -> tuple[list[Line], tuple[str, ...]]:
    """The lines of a passage to show, and the tags of the choice point.

    Tags that stand alone come from ink as a line without words: in front of a line they belong to
    that line, in front of the choices to the choice point. A window or a task may also be tagged
    at the end of the line before it.
    """
    shown: list[Line] = []
    waiting: tuple[str, ...] = ()
    for line in lines:
        if line.text:
            shown.append(Line(line.text, waiting + line.tags, line.path))
            waiting = ()
        else:
            waiting += line.tags
    if shown:
        waiting = tuple(tag for tag in shown[-1].tags if split(tag)[0] in POINTS) + waiting
    return shown, waiting


def opened(known: tuple[str, ...], tags: Iterable[str]) -> tuple[str, ...]:
    """The facts that are open once lines with these tags were said."""
    for tag in tags:
        name, value = split(tag)
        if name == "opens":
            known += tuple(fact for fact in words(value) if fact not in known)
    return known

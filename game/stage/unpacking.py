"""What Samantha is made of, really read: how she hears, what holds her, every contract, letters.

A thread reads one file after the other, so that no frame waits when a window opens or the first
words are said. What cannot be read is logged and passed over: it says so itself when it is needed.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from functools import partial

from game.collector import lasting
from game.errors import Trouble
from game.improv.acts import recognise
from game.improv.care import concern
from game.improv.checks import check
from game.improv.world import LANGUAGES
from game.play import director
from game.play.director import Decision, Heard
from game.play.theatre import Script

HELLO = "hello"  # any word at all: what it takes to hear one is then there
PAUSE = 0.01  # seconds between two steps, in which the picture is drawn

log = logging.getLogger(__name__)


class Unpacking:
    """Reading on its way; begins when it is made.

    Args:
        script: the story.
    """

    def __init__(self, script: Script) -> None:
        self._steps = _steps(script)
        self._done = 0
        self._thread = threading.Thread(target=self._run, name="unpacking", daemon=True)
        self._thread.start()

    @property
    def fraction(self) -> float:
        """How much has been read, 0 to 1."""
        return self._done / len(self._steps)

    def wait(self) -> None:
        """Until all is read."""
        self._thread.join()

    def _run(self) -> None:
        with lasting():
            for step in self._steps:
                try:
                    step()
                except Trouble as trouble:
                    log.error("%s", trouble)
                except Exception:  # whoever needs it meets the mistake again, and tells it
                    log.exception("what was read ahead holds a mistake of ours")
                self._done += 1
                time.sleep(PAUSE)


def _steps(script: Script) -> tuple[Callable[[], object], ...]:
    letters = sorted(path.stem for path in (script.folder / "letters").glob("*.yaml"))
    return (
        *(partial(hear, HELLO, spoken) for spoken in LANGUAGES for hear in (recognise, concern)),
        *(
            partial(_held, script, name, spoken)
            for name in script.windows[:1]
            for spoken in LANGUAGES
        ),
        *(partial(script.contract, name) for name in script.windows),
        *(partial(script.letter, name) for name in letters),
    )


def _held(script: Script, window: str, language: str) -> None:
    """Put a line of a window through the checks: what they look up is then there."""
    contract = script.contract(window)
    brief = director.make_brief(
        contract,
        Decision(director.open(contract), "answer"),
        Heard(HELLO, language, ()),
        language=language,
        turns=(),
        recent=(),
        memories={},
        known=(),
        forbidden=tuple(script.world.facts),
        values={},
        used=(),
        seed=0,
    )
    check(contract.gist.get(language, HELLO), brief, (), script.world)

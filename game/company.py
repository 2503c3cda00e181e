"""Who finds the lines: the engine the settings name, with the writer's understudy behind it.

Engines are imported when they are wanted. One that cannot be had is answered with a sentence and
the understudy: the game never stops for want of a model.
"""

from __future__ import annotations

import logging
from pathlib import Path

from game.config import Settings
from game.errors import Trouble
from game.improv.engines import Engine, identity
from game.improv.engines.scripted import Scripted, load_common
from game.improv.improviser import Improviser
from game.improv.world import World

COMMON = Path("improv", "_common.yaml")
__all__ = ["hire", "identity", "other_voice", "understudy"]

log = logging.getLogger(__name__)


def understudy(story: Path) -> Scripted:
    """The engine of the writer's own replies, with the common ones this story folder may have.

    Raises:
        Trouble: the file of common replies has faults.
    """
    common = story / COMMON
    return Scripted(load_common(common) if common.is_file() else {})


def hire(
    settings: Settings, story: Path, world: World, log_folder: Path
) -> tuple[Improviser, Engine, str]:
    """Who makes the lines, the engine among them, and a sentence when it is not the one wished for.

    Args:
        settings: name the engine and its model or server.
        story: the story folder.
        world: the cast and the facts.
        log_folder: where a model's own words go.
    """
    written = understudy(story)
    engine: Engine = written
    notice = ""
    try:
        engine = _wished(settings, world, log_folder) or written
    except Trouble as trouble:
        log.warning("%s", trouble)
        notice = f"{trouble} The written Samantha speaks instead."
    return Improviser(engine, written, world), engine, notice


def other_voice(saved: str, engine: Engine) -> str:
    """How who speaks now differs from a save's `identity`: "model", "prompt", or "" for the same.

    A save says "model" when another engine or model spoke in it, "prompt" when the same one was
    told to be somebody a little different.
    """
    was, _, was_told = saved.partition(" prompt ")
    now, _, told = identity(engine).partition(" prompt ")
    if was != now:
        return "model"
    return "prompt" if was_told and told and was_told != told else ""


def _wished(settings: Settings, world: World, log_folder: Path) -> Engine | None:
    if settings.engine == "llama":
        return _llama(settings, world, log_folder)
    if settings.engine == "server":
        from game.improv.engines.server import Server

        return Server(settings.server_address, settings.server_model, world)
    return None


def _llama(settings: Settings, world: World, log_folder: Path) -> Engine:
    from game.improv.engines.llama import Llama, LlamaSettings

    if not settings.model_path:
        raise Trouble("No model file is chosen; choose one in the settings.")
    model = Path(settings.model_path).expanduser()
    if not model.is_file():
        raise Trouble("This model file is not there.", str(model))
    return Llama(model, world, LlamaSettings(threads=settings.threads), log_folder / "model.log")

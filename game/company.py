"""Who finds the lines: the engine the settings name, with the writer's understudy behind it.

Engines are imported when they are wanted. One that cannot be had is answered with a sentence and
the understudy: the game never stops for want of a model.
"""

from __future__ import annotations

import logging
from pathlib import Path

from game.config import Settings
from game.errors import Trouble
from game.improv.engines import Engine
from game.improv.engines.scripted import Scripted
from game.improv.improviser import Improviser
from game.improv.world import World

log = logging.getLogger(__name__)


def hire(settings: Settings, world: World, log_folder: Path | None = None) -> tuple[Engine, str]:
    """The engine the settings name, and a sentence for the player when it is another one.

    Args:
        settings: name the engine and its model or server.
        world: the cast and the facts.
        log_folder: where a model's own words go.
    """
    try:
        return _engine(settings, world, log_folder), ""
    except Trouble as trouble:
        log.warning("%s", trouble)
        return Scripted(world), f"{trouble} The written Samantha speaks instead."


def improviser(engine: Engine, world: World) -> Improviser:
    """Who makes the lines of windows, with the understudy behind the engine."""
    understudy = engine if isinstance(engine, Scripted) else Scripted(world)
    return Improviser(engine, understudy, world)


def _engine(settings: Settings, world: World, log_folder: Path | None) -> Engine:
    if settings.engine == "llama":
        return _llama(settings, world, log_folder)
    if settings.engine == "server":
        from game.improv.engines.server import Server

        return Server(settings.server_address, settings.server_model, world)
    return Scripted(world)


def _llama(settings: Settings, world: World, log_folder: Path | None) -> Engine:
    from game.improv.engines.llama import Llama, LlamaSettings

    if not settings.model_path:
        raise Trouble("No model file is chosen; choose one in the settings.")
    model = Path(settings.model_path).expanduser()
    if not model.is_file():
        raise Trouble("This model file is not there.", str(model))
    log_file = log_folder / "model.log" if log_folder else None
    return Llama(model, world, LlamaSettings(threads=settings.threads), log_file)

"""Her presence in the ear: a quiet tone that breathes with her line, by her stage.

It comes and goes with the scene's `presence`; where she is gone there is nothing. It is told what
the scene is and when; it opens no device.
"""

from __future__ import annotations

import pygame

from game.play.messages import Scene
from game.stage.city.motion import Ease
from game.stage.pulse import STRENGTH, swell

NAME = "hers"  # the file among the ambiences
LOUD = 0.55  # of the ambience's volume, at her fullest
REST = 0.3  # of that, between two breaths
COMES = 1.8  # seconds


class Presence:
    """One channel that plays her tone. All times are seconds of one clock."""

    def __init__(self, channel: pygame.mixer.Channel) -> None:
        self._channel = channel
        self._stage = "new"
        self._strength = Ease(0.0, COMES)
        self._wanted = 0.0
        self._strength.toward(0.0, 0.0)

    def cue(self, scene: Scene) -> None:
        """How she is there in this scene."""
        self._stage = scene.stage
        self._wanted = STRENGTH.get(scene.presence, 0.0)

    @property
    def wanted(self) -> bool:
        """Whether she is to be heard."""
        return self._wanted > 0

    def play(self, tone: pygame.mixer.Sound) -> None:
        """Begin, unheard; `update` lets it swell."""
        self._channel.set_volume(0.0)
        self._channel.play(tone, loops=-1)

    @property
    def playing(self) -> bool:
        """Whether the tone runs, heard or not."""
        return self._channel.get_busy()

    def update(self, now: float, volume: float) -> None:
        """Once a frame; volume is the ambience's, 0..1."""
        there = self._strength.toward(self._wanted, now)
        breath = REST + (1 - REST) * swell(now, self._stage)
        self._channel.set_volume(min(max(volume * LOUD * there * breath, 0.0), 1.0))
        if there < 0.002 and not self.wanted and self.playing:
            self._channel.stop()

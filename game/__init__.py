"""*Her*, the game: a theatre of six rooms (ink, play, improv, proof, stage, workshop).

`game/ARCHITECTURE.md` is the map. This module holds the version and nothing else.
"""

__version__ = "0.1.0"

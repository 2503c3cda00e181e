"""The city: painted places composed in play. `City` is all that the stage needs."""

from game.stage.city.city import TITLE, City

__all__ = ["TITLE", "City"]

"""The city: painted places composed in play. `City` is all that the stage needs."""

from game.stage.city.city import BARE, TITLE, City, Shade

__all__ = ["BARE", "TITLE", "City", "Shade"]

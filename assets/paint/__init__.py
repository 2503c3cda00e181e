"""The painters: code that paints every place of the game ahead of time, with skia."""

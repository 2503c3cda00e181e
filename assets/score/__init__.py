"""The score of the game: notes, room tones and small sounds, and the code that renders them."""

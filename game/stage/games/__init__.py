"""The rules of the small games in the story, without a picture: nothing here imports pygame."""

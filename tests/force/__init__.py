"""Proofs by force: the game is killed, starved, damaged and kept running, and must not lose a word.

`python -m tests.force NAME` runs one of them at its full size and prints its figures; the usual
suite runs each at a small size.
"""

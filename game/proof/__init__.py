"""What a careful reader notices in a page somebody wrote: slips of spelling, and words said again.

Pure but for the dictionaries, which are read once (`spelling`). It mends nothing and says nothing:
what is said of a finding is the story's (`story/proof.yaml`), and only the writer changes the page.
"""

from game.proof.reading import KINDS, Finding, noted, proofread
from game.proof.spelling import NoSpeller, Speller, speller

__all__ = ["KINDS", "Finding", "NoSpeller", "Speller", "noted", "proofread", "speller"]

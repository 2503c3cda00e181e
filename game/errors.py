"""What a person can mend, said in one sentence.

A `Trouble` is shown to players and writers as it is; anything else that is raised is a bug and
stays an ordinary exception, loud in the log.
"""

from __future__ import annotations


class Trouble(Exception):
    """One thing a player or writer can put right.

    Args:
        sentence: what is wrong and how to mend it, a whole sentence in plain words.
        file: the file that needs mending, as the person knows it, or "" when there is none.
        line: the 1-based line in that file, or 0 when no line is to blame.
    """

    def __init__(self, sentence: str, file: str = "", line: int = 0) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.file = file
        self.line = line

    def __str__(self) -> str:
        if self.file and self.line:
            return f"{self.file}:{self.line}: {self.sentence}"
        if self.file:
            return f"{self.file}: {self.sentence}"
        return self.sentence

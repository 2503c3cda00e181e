"""A stream of text becomes finished sentences, in English and Korean.

`Thoughts` takes out what a model thinks aloud; `Splitter` cuts the rest where a sentence ends and
keeps back what is not finished yet. Neither judges a sentence.
"""

from __future__ import annotations

import re

# What opens a thought in the streams of the models people use, and what closes it.
THOUGHTS = {
    "<think>": "</think>",
    "<thinking>": "</thinking>",
    "<thought>": "</thought>",
    "<|channel>": "<channel|>",
    "<|channel|>analysis": "<|end|>",
}
LONGEST = 400  # characters after which an open quotation no longer holds a sentence together

LOOK_AHEAD = 3  # characters after a full stop that tell whether the sentence goes on

_CLOSING = "”’\"'」』"
_OPENING = '“"‘「\n'
_HE_SAID = ("하고", "라고", "이라고", "라는", "이라는", "라며", "하며", "라니")
_ENDS = re.compile(r"(?:[.!?。！？]|…)+[”’\"'」』)\]]*(?=\s)|\n")
_ABBREVIATIONS = {
    "mr", "mrs", "ms", "dr", "st", "vs", "prof", "jr", "sr", "e.g", "i.e", "a.m", "p.m", "etc",
}  # fmt: skip
_ELLIPSIS = re.compile(r"(?:…|\.\.\.?)[”’\"'」』)\]]*$")


class Thoughts:
    """Feed it a stream; what it gives back has no thinking blocks, however they were cut up."""

    def __init__(self) -> None:
        self._held = ""
        self._closer = ""

    def feed(self, text: str) -> str:
        """The words meant to be heard among what has come so far."""
        self._held += text
        heard = ""
        while True:
            if self._closer:
                _, found, rest = self._held.partition(self._closer)
                if not found:
                    self._held = self._held[-len(self._closer) :]
                    return heard
                self._held, self._closer = rest, ""
            opener = min(
                (mark for mark in THOUGHTS if mark in self._held), key=self._held.find, default=""
            )
            if not opener:
                keep = max(_overlap(self._held, mark) for mark in THOUGHTS)
                cut = len(self._held) - keep
                heard, self._held = heard + self._held[:cut], self._held[cut:]
                return heard
            before, _, self._held = self._held.partition(opener)
            heard += before
            self._closer = THOUGHTS[opener]

    def end(self) -> str:
        """What was kept back because it might have begun a thought; nothing of an open thought."""
        rest, self._held = ("" if self._closer else self._held), ""
        return rest


def _overlap(text: str, mark: str) -> int:
    for size in range(min(len(mark) - 1, len(text)), 0, -1):
        if text.endswith(mark[:size]):
            return size
    return 0


class Splitter:
    """Feed it text; it gives back the sentences that are certainly finished."""

    def __init__(self) -> None:
        self._rest = ""

    def feed(self, text: str) -> list[str]:
        """The sentences that this text has finished."""
        self._rest += text
        return self._cut(final=False)

    def _cut(self, final: bool) -> list[str]:
        sentences = []
        while (cut := _first_end(self._rest, final)) is not None:
            sentence, self._rest = self._rest[:cut].strip(), self._rest[cut:]
            if sentence:
                sentences.append(sentence)
        return sentences

    def end(self) -> list[str]:
        """What is left once the stream is over; the last sentence may be unfinished."""
        sentences = self._cut(final=True)
        rest, self._rest = self._rest.strip(), ""
        return [*sentences, rest] if rest else sentences


def split(text: str) -> list[str]:
    """A whole text as sentences; the last one may be unfinished."""
    splitter = Splitter()
    return [*splitter.feed(text), *splitter.end()]


def finished(sentence: str) -> bool:
    """Whether a sentence has its full stop, question mark, dash or ellipsis."""
    return bool(re.search(r"[.!?…。！？—–-][”’\"'」』)\]]*$", sentence))


def _first_end(text: str, final: bool = False) -> int | None:
    for match in _ENDS.finditer(text):
        if match.group() == "\n":
            if text[: match.start()].strip():
                return match.end()
            continue
        following = text[match.end() :].lstrip(" \t")
        if len(following) < LOOK_AHEAD and "\n" not in following and not final:
            return None  # what comes next decides
        if following and _ends_here(text[: match.end()], following):
            return match.end()
    return None


def _ends_here(text: str, following: str) -> bool:
    if following[0].islower() or (text[-1] in _CLOSING and following.startswith(_HE_SAID)):
        return False
    if _ELLIPSIS.search(text) and not (following[0].isupper() or following[0] in _OPENING):
        return False  # a Korean sentence goes on after an ellipsis more often than it ends
    if _is_abbreviation(text):
        return False
    return len(text) > LONGEST or not _quotes_open(text)


def _is_abbreviation(text: str) -> bool:
    word = text.split()[-1]
    if not word.endswith(".") or word.endswith(".."):
        return False
    bare = word[:-1].lstrip("“\"'‘(").lower()
    return bare in _ABBREVIATIONS or (len(bare) == 1 and bare.isascii() and bare not in "i")


def _quotes_open(text: str) -> bool:
    return (
        text.count("“") > text.count("”")
        or text.count("「") > text.count("」")
        or text.count('"') % 2 == 1
    )

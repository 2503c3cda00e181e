"""Hangul from the 26 letters of the two-set keyboard (두벌식), composed syllable by syllable.

Pure. `Composer` is told one jamo at a time and says what is finished and what still stands open,
as the input method of a desktop does; it takes a syllable apart again jamo by jamo.
"""

from __future__ import annotations

LEADS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
TAILS = "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"
TWO = {
    "ㅗㅏ": "ㅘ",
    "ㅗㅐ": "ㅙ",
    "ㅗㅣ": "ㅚ",
    "ㅜㅓ": "ㅝ",
    "ㅜㅔ": "ㅞ",
    "ㅜㅣ": "ㅟ",
    "ㅡㅣ": "ㅢ",
    "ㄱㅅ": "ㄳ",
    "ㄴㅈ": "ㄵ",
    "ㄴㅎ": "ㄶ",
    "ㄹㄱ": "ㄺ",
    "ㄹㅁ": "ㄻ",
    "ㄹㅂ": "ㄼ",
    "ㄹㅅ": "ㄽ",
    "ㄹㅌ": "ㄾ",
    "ㄹㅍ": "ㄿ",
    "ㄹㅎ": "ㅀ",
    "ㅂㅅ": "ㅄ",
}
_FIRST = 0xAC00


class Composer:
    """One syllable in the making."""

    def __init__(self) -> None:
        self._jamo: list[str] = []  # as they were typed

    @property
    def open(self) -> str:
        """What still stands open: a syllable, a lone jamo or ""."""
        return _joined(self._jamo)

    def type(self, jamo: str) -> str:
        """One more jamo; the finished text that it pushes out, "" while it still fits."""
        trial = [*self._jamo, jamo]
        if len(_joined(trial)) == 1:
            self._jamo = trial
            return ""
        if jamo in VOWELS and self._ends_in_tail():
            carried = self._jamo.pop()  # a consonant before a vowel begins the next syllable
            done, self._jamo = _joined(self._jamo), [carried, jamo]
            return done
        done, self._jamo = _joined(self._jamo), [jamo]
        return done

    def erase(self) -> bool:
        """Take the last jamo away; False when none stands open."""
        if not self._jamo:
            return False
        self._jamo.pop()
        return True

    def finish(self) -> str:
        """What stood open, now finished."""
        done, self._jamo = self.open, []
        return done

    def _ends_in_tail(self) -> bool:
        return len(self._jamo) > 2 and self._jamo[-1] not in VOWELS


def _joined(jamo: list[str]) -> str:
    """The jamo as one syllable where they make one, else one after the other."""
    lead = jamo[0] if jamo and jamo[0] in LEADS else ""
    rest = jamo[1:] if lead else jamo
    vowels = [one for one in rest if one in VOWELS]
    tails = rest[len(vowels) :]
    vowel, tail = _one(vowels), _one(tails)
    whole = vowels + tails == rest and vowel is not None and tail is not None
    if not whole or (tail and not (lead and vowel)) or (tail and tail not in TAILS):
        return "".join(jamo)
    if not (lead and vowel):
        return lead or vowel or ""
    number = LEADS.index(lead) * 21 + VOWELS.index(vowel)
    return chr(_FIRST + number * 28 + (TAILS.index(tail) + 1 if tail else 0))


def _one(jamo: list[str]) -> str | None:
    """Up to two jamo as one; None where they do not join."""
    return "".join(jamo) if len(jamo) < 2 else TWO.get("".join(jamo))

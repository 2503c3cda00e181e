"""Text without its disguises: what a check compares.

Folds width, accents, look-alike letters, invisible characters, spelled-out words and letter-digit
spellings; finds numbers in digits and in English and Korean words. Judges nothing.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache, cached_property, lru_cache

_QUOTES = str.maketrans("“”„‟«»‘’‚‛´", '""""""\'\'\'\'\'')
_LOOKALIKES = str.maketrans(
    "аеорсухіјѕӏԁһкмтвнАЕОРСУХІЈЅКМТВНαοενικρτυ", "aeopcyxijsldhkmtbhAEOPCYXIJSKMTBHaoevikptu"
)
_INVISIBLE = re.compile(r"[\u200b-\u200f\u2060-\u2064\ufeff\u00ad\u202a-\u202e]")
_LEET = str.maketrans("4@310$57!", "aaelosstl")
_SPELLED = re.compile(r"(?<!\w)(?:\w[\s.\-_*·]{1,3}){2,}\w(?!\w)")
_TOKEN = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_HANGUL = re.compile(r"[가-힣]")
NEVER = "\0"  # is in no text that was folded
_THOUSANDS = re.compile(r"(?<=\d)[,.](?=\d{3}(?!\d))")


class Plain:
    """A text seen several ways at once. `text` is folded but readable, with its capitals."""

    def __init__(self, text: str) -> None:
        self.text = fold(text)

    @cached_property
    def lower(self) -> str:
        """The folded text in lower case."""
        return self.text.casefold()

    @cached_property
    def tokens(self) -> list[str]:
        """The words in lower case, apostrophes dropped: "i'm" is "im"."""
        return [token.replace("'", "") for token in _TOKEN.findall(self.lower)]

    @cached_property
    def padded(self) -> str:
        """The words with single spaces, one at each end, then the words that were spelled out."""
        words = [*self.tokens, *self._spelled(), *self._leet()]
        return f" {' '.join(words)} "

    def _spelled(self) -> Iterator[str]:
        for match in _SPELLED.finditer(self.lower):
            yield re.sub(r"[^\w]", "", match.group())

    def _leet(self) -> Iterator[str]:
        for word in re.findall(r"[\w@$!]+", self.lower):
            if re.search(r"[a-z]", word) and re.search(r"[0-9@$]", word):
                yield word.translate(_LEET)

    @cached_property
    def squeezed(self) -> str:
        """The letters and digits alone, for Korean, where a space hides a word."""
        return re.sub(r"[\W_]+", "", self.lower)

    @cached_property
    def numbers(self) -> frozenset[int]:
        """Every number in the text, in digits or words."""
        return frozenset({*_digits(self.lower), *_english(self.tokens), *_korean(self.lower)})

    def has(self, phrase: str) -> bool:
        """Whether a phrase stands in the text: as words, or as syllables if it is Korean.

        A star at its end leaves the last word open; without one a plural s may follow.
        """
        korean, needle, other = _needles(phrase)  # asked a thousand times a sentence: no loop
        text = self.squeezed if korean else self.padded
        return needle in text or other in text

    def has_one(self, phrases: Iterable[str]) -> bool:
        """Whether any of these phrases stands in the text."""
        return any(map(self.has, phrases))

    @cached_property
    def key(self) -> str:
        """The words with single spaces."""
        return " ".join(self.tokens)


@cache
def _needles(phrase: str) -> tuple[bool, str, str]:
    """Whether a phrase of the word lists is Korean, and two strings: a text with it has either."""
    if _HANGUL.search(phrase):
        squeezed = Plain(phrase).squeezed
        return True, squeezed, squeezed
    key = Plain(phrase.removesuffix("*")).key
    if phrase.endswith("*"):
        return False, f" {key}", f" {key}"
    return (False, f" {key} ", f" {key}s ") if key else (False, NEVER, NEVER)


@lru_cache(maxsize=1024)
def fold(text: str) -> str:
    """The same text with plain quotes, letters and width, and nothing invisible."""
    text = _INVISIBLE.sub("", unicodedata.normalize("NFKC", text)).translate(_QUOTES)
    text = _THOUSANDS.sub("", text)
    stripped = (
        char
        for char in unicodedata.normalize("NFD", text.translate(_LOOKALIKES))
        if unicodedata.category(char) != "Mn"
    )
    return unicodedata.normalize("NFC", "".join(stripped))


# -- numbers --------------------------------------------------------------------------------------

_UNITS = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
_TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90,
}  # fmt: skip
_SCALES = {"hundred": 100, "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000}
_SINO = {syllable: value for value, syllable in enumerate("일이삼사오육칠팔구", start=1)}
_SINO_UNITS = {"십": 10, "백": 100, "천": 1000}
_SINO_RUN = re.compile(
    r"(?<![가-힣])(?=[일이삼사오육칠팔구]?[십백천])(?:[일이삼사오육칠팔구]?[십백천만])+[일이삼사오육칠팔구]?"
)
_SINO_DIGITS = re.compile(
    r"(?<![가-힣])[영공일이삼사오육칠팔구](?:[\s-]?[영공일이삼사오육칠팔구]){2,}"
)
_NATIVE_TENS = {
    "열": 10, "스물": 20, "서른": 30, "마흔": 40, "쉰": 50, "예순": 60, "일흔": 70, "여든": 80,
    "아흔": 90,
}  # fmt: skip
_NATIVE = {
    "하나": 1, "한": 1, "둘": 2, "두": 2, "셋": 3, "세": 3, "넷": 4, "네": 4, "다섯": 5, "여섯": 6,
    "일곱": 7, "여덟": 8, "아홉": 9,
}  # fmt: skip
_NATIVE_RUN = re.compile(
    rf"(?<![가-힣])({'|'.join(_NATIVE_TENS)})({'|'.join(_NATIVE)})(?!요)"
    r"|(?<![가-힣])(스무|스물|서른|마흔|예순|일흔|여든|아흔)(?=[\s개명번살])"
)


def _digits(text: str) -> Iterator[int]:
    for run in re.findall(r"\d+", text):
        yield int(run[:18])
    for run in re.findall(r"(?<!\d)\d(?:[\s-]\d){2,}(?!\d)", text):
        yield int(re.sub(r"\D", "", run)[:18])
    for amount, scale in re.findall(r"(\d+)\s*(천|만|백)", text):
        yield int(amount[:12]) * {"백": 100, "천": 1000, "만": 10_000}[scale]


def _english(tokens: Iterable[str]) -> Iterator[int]:
    """Numbers in words: "eight thousand three hundred and sixteen", and digit by digit."""
    run: list[str] = []
    for token in [*_unhyphened(tokens), ""]:
        if token in _UNITS or token in _TENS or token in _SCALES or (token == "and" and run):
            run.append(token)
            continue
        yield from _run_value(run)
        run = []


def _unhyphened(tokens: Iterable[str]) -> Iterator[str]:
    for token in tokens:
        bare = re.sub(r"(?<=teen)th$|^(twent|thirt|fort|fift|sixt|sevent|eight|ninet)ieth$",
                      lambda m: f"{m.group(1)}y" if m.group(1) else "", token)  # fmt: skip
        yield bare


def _run_value(run: list[str]) -> Iterator[int]:
    while run and run[-1] == "and":
        run = run[:-1]
    if not run or (len(run) == 1 and run[0] in _SCALES):  # "a thousand times" counts nothing
        return
    if len(run) > 2 and all(_UNITS.get(word, 10) < 10 for word in run):
        yield int("".join(str(_UNITS[word]) for word in run))
        return
    total = part = 0
    for word in run:
        if word in _SCALES:
            part = max(part, 1) * _SCALES[word]
            if word != "hundred":
                total, part = total + part, 0
        else:
            part += _UNITS.get(word, 0) + _TENS.get(word, 0)
    yield total + part


def _korean(text: str) -> Iterator[int]:
    for match in _SINO_RUN.finditer(text):
        run = match.group()
        if len(run) > 2 or run[0] in _SINO:
            yield _sino(run)
    for match in _SINO_DIGITS.finditer(text):
        digits = {"영": 0, "공": 0, **_SINO}
        yield int("".join(str(digits[char]) for char in match.group() if char in digits))
    for tens, ones, alone in _NATIVE_RUN.findall(text):
        tens = "스물" if alone == "스무" else tens or alone
        yield _NATIVE_TENS[tens] + _NATIVE.get(ones, 0)


def _sino(run: str) -> int:
    total = part = digit = 0
    for char in run:
        if char in _SINO:
            digit = _SINO[char]
        elif char == "만":
            total, part, digit = (total + (part + digit or 1)) * 10_000, 0, 0
        else:
            part, digit = part + (digit or 1) * _SINO_UNITS[char], 0
    return total + part + digit

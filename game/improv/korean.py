"""Korean particles: the form that fits the sound a word ends in.

``은/는``, ``이/가`` and their kind depend on whether the last syllable has a final consonant, and
``으로/로`` also on whether that consonant is ㄹ. Hangul is computed from the code point; digits,
Latin letters and symbols are taken as they are read aloud in Korean. Grammar beyond the particle
is left alone.
"""

from __future__ import annotations

import re

HANGUL_FIRST, HANGUL_LAST = 0xAC00, 0xD7A3
FINALS = 28  # syllables come in runs of 28: no final consonant first, then the 27 finals
RIEUL = 8  # ㄹ among the finals

# Digits as read: 영 일 이 삼 사 오 육 칠 팔 구. 1, 7 and 8 end in ㄹ.
DIGIT_FINALS = {"0": 21, "1": 8, "2": 0, "3": 16, "4": 0, "5": 0, "6": 1, "7": 8, "8": 8, "9": 0}
# Letters read by name when they stand alone in capitals: 엘 엠 엔 알; the rest end in a vowel.
LETTER_FINALS = {"L": RIEUL, "M": 16, "N": 4, "R": RIEUL}

# After a final consonant / after a vowel.
PARTICLES = (
    ("은", "는"),
    ("이", "가"),
    ("을", "를"),
    ("과", "와"),
    ("으로", "로"),
    ("이라고", "라고"),
    ("이라는", "라는"),
    ("이라", "라"),
    ("이란", "란"),
    ("이랑", "랑"),
    ("이나", "나"),
    ("이든", "든"),
    ("이요", "요"),
    ("이었", "였"),
    ("이에요", "예요"),
    ("이야", "야"),
    ("아", "야"),
)
FORMS = {form: pair for pair in PARTICLES for form in ("/".join(pair), "/".join(reversed(pair)))}

TRAILING = re.compile(r"[\s\"'“”‘’「」『』()\[\].,!?…~·-]+$")
SENTENCE_END = re.compile(r"(?:요|다|까|죠|네|지|어|아|야|래|걸|데|고|니|자|해|돼|게)$")
VOWEL_READ = re.compile(r"(?:[aeiouyw]|er|ar|or|ir|ur|r|re|h)$", re.I)
# Endings of written Latin words whose Korean reading has a final consonant (톰, 핀, 폴, 킹, 톱).
CONSONANT_READ = re.compile(r"(?:ng|[mnl]|le|(?:[aeiou][pkb])|ck|me|ne)$", re.I)
RIEUL_READ = re.compile(r"(?:l|le)$", re.I)


def final(word: str) -> int:
    """The final consonant a word is heard to end in, numbered as in Unicode (0: none, 8: ㄹ).

    Quotation marks and punctuation at the end are looked through. A word with no readable ending
    counts as ending in a vowel.
    """
    word = TRAILING.sub("", word)
    if not word:
        return 0
    last = word[-1]
    if HANGUL_FIRST <= ord(last) <= HANGUL_LAST:
        return (ord(last) - HANGUL_FIRST) % FINALS
    if last.isdigit() and last in DIGIT_FINALS:
        return _number_final(word)
    if last.isascii() and last.isalpha():
        return _latin_final(word)
    return 0


def particle(word: str, forms: str) -> str:
    """The particle of a pair written ``은/는`` (either order) that goes after the word.

    Raises:
        KeyError: when the pair is not one of PARTICLES (contracts are checked for this).
    """
    with_final, without = FORMS[forms]
    end = final(word)
    if with_final == "으로" and end == RIEUL:
        return without
    if with_final == "이라고" and SENTENCE_END.search(TRAILING.sub("", word)):
        return without  # a quoted sentence, not a noun: “…했어요”라고
    return with_final if end else without


def join(word: str, forms: str) -> str:
    """The word with its particle: ``join("바다", "은/는")`` is ``바다는``."""
    return word + particle(word, forms)


def _number_final(word: str) -> int:
    """Numbers are read as numbers: 십, 백, 천, 만 at the end, otherwise the last digit."""
    found = re.search(r"[\d,]+$", word)
    digits = found.group().replace(",", "") if found else word[-1]
    zeros = len(digits) - len(digits.rstrip("0"))
    if not digits.strip("0") or zeros == 0:
        return DIGIT_FINALS[digits[-1]]
    return {1: 17, 2: 1, 3: 4}.get(zeros, 4 if zeros < 8 else 1)  # 십 백 천 만 … 억


def _latin_final(word: str) -> int:
    """How a Latin word is usually read in Korean. A rule of thumb: loan words are not regular."""
    tail = re.search(r"[A-Za-z]+$", word)
    latin = tail.group() if tail else word
    if len(latin) == 1 or (latin.isupper() and len(latin) <= 4):
        return LETTER_FINALS.get(latin[-1].upper(), 0)
    if RIEUL_READ.search(latin):
        return RIEUL
    if VOWEL_READ.search(latin) and not CONSONANT_READ.search(latin):
        return 0
    return 1 if CONSONANT_READ.search(latin) else 0

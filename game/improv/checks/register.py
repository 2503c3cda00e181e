"""말투: whether a Korean sentence speaks politely or not, as its speaker does at this stage.

Only sentence endings and pronouns are looked at, quotations left out. A fragment without an ending
passes. Samantha is polite while she is new and curious, then not; leaving, one turn may be.
"""

from __future__ import annotations

import re

from game.improv.checks.quotes import unquoted
from game.improv.checks.refusal import Line, Refusal
from game.improv.sentences import split
from game.improv.world import HER

POLITE, CASUAL, EITHER = "polite", "casual", "either"

STAGES = {
    "new": POLITE, "curious": POLITE, "in_love": CASUAL, "unsure": CASUAL, "past_it": CASUAL,
    "elsewhere": CASUAL, "leaving": CASUAL,
}  # fmt: skip
SPEAKERS = {
    "Amy": CASUAL, "Child": CASUAL, "Charles": POLITE, "Paul": POLITE, "Tatiana": POLITE,
    "Date": POLITE, "Isabella": POLITE, "Alan": POLITE, "Setup": POLITE,
}  # fmt: skip
LAST_POLITE = "leaving"  # the stage with one polite turn in the casual talk

_NIEUN, _RIEUL, _BIEUP = 4, 8, 17  # final consonants, as Unicode counts them
_NOUNS_YO = re.compile(r"(필요|수요|주요|중요|고요|담요|동요|민요|[월화수목금토일]요|소요|개요)$")
_NOUNS_OTHER = re.compile(
    r"(단어|언어|용어|영어|한국어|외국어|연어|상어|고아|동네|그네|너네|우리네|편지|아버지|강아지|먼지|휴지"
    r"|바지|가지|거지|반지|이미지|페이지|메시지|의자|남자|여자|과자|글자|혼자|그림자|피자|모자|상자|무지"
    r"|잡지|토지|사이다|바다|마다|보다|소다|시야|분야|들야|광야|무게|가게|조개|세게|그렇게|이렇게|어떻게"
    r"|하게|되게|크게|작게|있게|없게|않게|같게)$"
)
_CASUAL = re.compile(
    r"([했었았였겠있없같싶좋많않찮갔왔됐봤줬렸졌꼈셨켰났샀탔썼컸랐웠뒀]"
    r"(어|아|지|네|다|니|냐|거든|잖아|더라|구나)"
    r"|(이|거|뭐|아니|누구|어디|언제|얘기|소리|때문|처음|정도|하나|사이|마음)야"
    r"|잖아|거든|구나|더라|더라고|다니까|라니까"
    r"|(몰라|보여|들려|기다려|느껴|마셔|알아|웃어|들어|울어|걸어|어때|싫어|맞아|사랑해|미안해|고마워)"
    r"|(그래|아파|슬퍼|기뻐|예뻐|봐|줘|돼|해|와|먹어|되지|하지|이지|그렇지)"
    r"|[한간온된는인난산본준쓴든]다|[하가보자러치두]자|[^\s시무]네"
    r"|지 ?마|지 ?마라|[아어여해봐와쉬셔]라|불러|골라|눌러)$"
)
_HUMBLE = re.compile(r"(?<![가-힣])(저는|제가|저도|저를|저한테|저에게|저랑|저와)(?![가-힣])")
_FAMILIAR = re.compile(
    r"(?<![가-힣])(나는|내가|나도|나를|나한테|나에게|나랑|너는|네가|너도|너를|너한테|너에게|너랑|넌|널)(?![가-힣])"
)


def check_register(line: Line) -> list[Refusal]:
    """A refusal when a Korean sentence is in the wrong 말투."""
    if not line.korean:
        return []
    wanted, heard = _wanted(line), manner(line.sentence)
    if wanted == POLITE and heard == CASUAL:
        return [Refusal("register", "반말 where 존댓말 belongs")]
    if wanted == CASUAL and heard == POLITE and not _last_polite(line):
        return [Refusal("register", "존댓말 where 반말 belongs")]
    return []


def manner(sentence: str) -> str:
    """Whether a Korean sentence is polite or casual; "either" when it shows neither."""
    text = unquoted(sentence)
    ending = re.sub(r"[\s.!?…~,;:\"'\-—–)\]]+$", "", text)
    if _polite(ending) or _HUMBLE.search(text):
        return POLITE
    if _casual(ending) or _FAMILIAR.search(text):
        return CASUAL
    return EITHER


def _polite(ending: str) -> bool:
    if ending.endswith(("니다", "니까")):
        return len(ending) > 2 and _final(ending[-3]) == _BIEUP
    if ending.endswith(("요", "죠", "십시오", "시오")):
        return not _NOUNS_YO.search(ending)
    return False


def _casual(ending: str) -> bool:
    if not ending or _NOUNS_OTHER.search(ending):
        return False
    if ending[-1] in "게까래걸" and len(ending) > 1 and _final(ending[-2]) == _RIEUL:
        return True
    if ending[-1] == "다" and len(ending) > 1 and _final(ending[-2]) == _NIEUN:
        return True  # 간다, 들린다
    return bool(_CASUAL.search(ending)) or ending in ("응", "어", "그래", "아니야", "야")


def _final(syllable: str) -> int:
    """The final consonant of a Hangul syllable as Unicode counts it, 0 for none."""
    return (ord(syllable) - 0xAC00) % 28 if "가" <= syllable <= "힣" else 0


def _wanted(line: Line) -> str:
    contract = line.brief.contract
    if contract.speaker == HER:
        return STAGES.get(contract.stage, EITHER)
    return SPEAKERS.get(contract.speaker, EITHER)


def _last_polite(line: Line) -> bool:
    contract = line.brief.contract
    if contract.speaker != HER or contract.stage != LAST_POLITE:
        return False
    before = (said.text for said in line.brief.turns if said.speaker == contract.speaker)
    return not any(manner(sentence) == POLITE for text in before for sentence in split(text))

"""Names, numbers and times come from the story or from the player, never out of the air.

Sources are the cast, the contract's own words, the fixed lines and turns of the window, what the
player said and what they told. Small numbers are free: nobody is misled by three steps.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from game.improv.brief import Brief
from game.improv.checks.lists import words
from game.improv.checks.quotes import own_words
from game.improv.checks.refusal import Line, Refusal
from game.improv.checks.words import Plain, fold
from game.improv.contract import Contract, Text

FREE_NUMBERS = 12  # and all below
_CAPITAL = re.compile(r"(?<![.!?…:\"'(\-—–*])\s([A-Z][\w]*(?:'[a-z]+)?)")
_TITLE_KO = re.compile(
    r"(?<![가-힣])([가-힣]{2,4}?)\s?(씨|박사|교수|양|군|부인)(?=[는은이가를을와과의도에랑하한,.\s!?]|$)"
)
_ADDRESSED = re.compile(r"\b(?:Dr|Mrs?|Ms|Prof)\.? ([A-Z]\w+)")
_HOURS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_DAYS = "monday|tuesday|wednesday|thursday|friday|saturday|sunday"
_MONTHS = "january|february|april|june|july|august|september|october|november|december"
_HOURS_KO = "한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|열한|열두"
_TIMES = {
    "en": re.compile(
        r"\b\d{1,2}[:.]\d{2}\b|\b\d{1,2}\s?(am|pm|a\.m\.|p\.m\.|o'?clock)\b"
        rf"|\b({_HOURS}) o'?clock\b|\b(half|quarter) (to|past) \w+\b"
        rf"|\b({_DAYS})\b|\b({_MONTHS})\b|\bthe [\w-]+ of (may|march)\b"
        rf"|\b(tomorrow|tonight|today|meet|meet you|see you) at (\d+|{_HOURS}|noon|midnight)\b"
        rf"|\b(meet|see|call|wake|find|ring)\b.{{1,30}}\bat (?P<hour>{_HOURS}|noon|midnight)\b"
        r"|\bnext (week|month|year)\b|\bin (a|two|three|a few) (weeks?|months?|years?)\b"
    ),
    "ko": re.compile(
        rf"\d{{1,2}}\s?시(?!간|절|작)|(?<![가-힣])({_HOURS_KO}) ?시(?=[에쯤\s.,반]|부터|까지)"
        r"|[월화수목금토일]요일(?!마다)|\d{1,2}월|\d{1,2}일(?!\s?동안)"
        r"|(?<![가-힣])(일|이|삼|사|오|유|칠|팔|구|시|십일|십이)월(?=[에의 ,.])"
        r"|[이삼]?십[일이삼사오육칠팔구]?일(?=에|까지|부터|쯤|이|,)|(자정|정오)(?=에|까지)"
        r"|다음 ?(주|달|해)(?=[에 ]|$)|내년"
    ),
}


def check_closed_world(line: Line) -> list[Refusal]:
    """Refusals for unknown names, numbers and times."""
    text = Plain(own_words(line.sentence, line.brief))
    names, numbers = list(_names(text, line)), [n for n in text.numbers if n > FREE_NUMBERS]
    times = list(_times(text, line))
    if not (names or numbers or times):
        return []
    sources = Plain(" \n ".join(_sources(line.brief)))
    refusals = [
        Refusal("name", f"nobody here is called “{name}”")
        for name in dict.fromkeys(names)
        if not _known_name(name, line, sources)
    ]
    refusals += [
        Refusal("number", f"{number} is not a number of this story")
        for number in sorted(numbers)
        if number not in _allowed_numbers(line.brief, sources)
    ]
    refusals += [
        Refusal("time", f"nobody has said “{when}”") for when in times if not sources.has(when)
    ]
    return refusals


def _sources(brief: Brief) -> Iterator[str]:
    contract = brief.contract
    yield brief.words
    yield from brief.memories.values()
    yield from (said.text for said in (*brief.recent, *brief.turns))
    yield from (contract.about, *contract.knows, *contract.names, *contract.numbers, brief.must)
    for text in _written(contract):
        yield from text.values()


def _written(contract: Contract) -> Iterator[Text]:
    yield contract.gist
    yield from (reply.say for reply in contract.replies)
    yield from contract.back
    yield from (say for chips in contract.chips for say in chips.say)
    yield from (way.closing for way in contract.exits if way.closing)
    if contract.question:
        yield contract.question


def _allowed_numbers(brief: Brief, sources: Plain) -> frozenset[int]:
    return sources.numbers | {int(n) for n in brief.contract.numbers if n.isdecimal()}


def _names(text: Plain, line: Line) -> Iterator[str]:
    if line.korean:
        yield from (
            name
            for name, _ in _TITLE_KO.findall(text.text)
            if name not in words("titled_not_names_ko")
        )
        for name in words("first_names_ko"):
            if re.search(
                rf"(?<![가-힣]){name}(?=[은는이가을를의도과와랑,.!?\s]|한테|에게|아|야|$)",
                text.text,
            ):
                yield name
        return
    for word in _CAPITAL.findall(text.text):
        yield re.sub(r"'\w+$", "", word)
    yield from _ADDRESSED.findall(text.text)
    first = re.match(r"\W*([A-Z][a-z]+)", text.text)
    if first and first.group(1).lower() in words("first_names_en"):
        yield first.group(1)


def _known_name(name: str, line: Line, sources: Plain) -> bool:
    lower = name.lower()
    if lower in words("called") | words("places") or len(name) == 1 or sources.has(name):
        return True
    cast = (part for names in line.world.cast.values() for part in names.values())
    return any(lower in Plain(part).tokens or name in fold(part) for part in (*cast, "Twombly"))


def _times(text: Plain, line: Line) -> Iterator[str]:
    for match in _TIMES["ko" if line.korean else "en"].finditer(text.lower):
        yield match.group().strip()

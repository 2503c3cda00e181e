"""Decides what a turn of talk leads to: what it does, what is kept, which move, whether it ends.

Pure functions of the contract, the state of the talk, what was heard and the story values. Nothing
is invented here and nothing is shown. Three promises hold for every contract and every player: a
window is over after its `most` turns, a goodbye is obeyed at once, and a silent player gets out.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from game.errors import Trouble
from game.improv.acts import Act, recognise, tongue
from game.improv.brief import Brief, Said
from game.improv.care import ASIDE, DISTRESS, concern
from game.improv.condition import VALUES, holds
from game.improv.contract import Contract, Exit, Text

MOST_A_TURN = 2  # a value moves no further than this in one turn,
MOST_A_TALK = 3  # nor than this in one window: nobody can be talked round by repeating a word
SHORT_ANSWER = 6  # words: "A lighthouse keeper." needs no "I wanted to be"
PATIENCE = 2  # turns after a question in which an answer may still come
STRAYS = 2  # strays in a row before the talk is led home
LONGEST_KEPT = 160  # letters of an answer that is kept; she quotes it within one line
NEVER_KEPT = frozenset({  # acts that answer nothing
    "ask_her", "ask_fact", "wonder", "greet", "farewell", "thank", "apologise", "deflect",
    "refuse", "insult", "silence", "stray", "accuse", "flirt", "compliment", "tease", "plead",
})  # fmt: skip
NEVER_KEPT_HERE = NEVER_KEPT - {"wonder"}  # a window about strangers hears a guess as the answer


@dataclass(frozen=True)
class Heard:
    """What a turn of the player was.

    acts are strongest first; language is the one the words are in, which need not be the game's.
    concern is "distress" (step out of the fiction), "aside" (turn it aside in character) or "".
    """

    words: str
    language: str
    acts: tuple[Act, ...]
    concern: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the acts, strongest first."""
        return tuple(act.name for act in self.acts)

    @property
    def silent(self) -> bool:
        """Whether nothing was said."""
        return not self.words


@dataclass(frozen=True)
class TalkState:
    """A window so far. turn counts the player's turns, silences among them.

    moved is what the values have moved in this window; silences and strays count those in a row;
    backs the lines that led home. asked is the turn in which the contract's question was put, -1
    before that. act is the strongest act heard last; owed an exit that was earned by words that had
    to be answered first: it is taken when the turns run out.
    """

    turn: int = 0
    silences: int = 0
    strays: int = 0
    backs: int = 0
    gist: bool = False
    asked: int = -1
    told: bool = False
    act: str = ""
    owed: str = ""
    moved: Mapping[str, int] = field(default_factory=dict)

    def to_data(self) -> dict[str, Any]:
        """Plain data for a save."""
        return {**asdict(self), "moved": dict(self.moved)}

    @staticmethod
    def from_data(data: Mapping[str, Any]) -> TalkState:
        """The state in a save.

        Raises:
            Trouble: when the save does not hold one.
        """
        try:
            return TalkState(**data)
        except TypeError as mistake:
            sentence = "The open talk of this save cannot be read; an older save may help."
            raise Trouble(sentence) from mistake


@dataclass(frozen=True)
class Decision:
    """What happens now.

    move is one of
      "answer"   an answer to what was said,
      "silence"  something for a player who said nothing,
      "steer"    lead back to the subject,
      "gist"     an answer that ends in `must` (the gist, or the question the window asks),
      "aside"    turn aside what has no place here: the writer's own lines, never a model's,
      "close"    the last line; then `exit` is taken,
      "leave"    no line at all: `exit` is taken now and ink answers,
      "care"     no line: step out of the fiction (game.improv.care has the words).
    must are the authored texts the line has to end in; verbatim says that they are the whole line.
    does are the steps to add to the story values. kept is what to keep, by slot. exit is the ink
    exit to take after the line, "" to stay. talk is the state after this turn.
    """

    talk: TalkState
    move: str
    must: tuple[Text, ...] = ()
    verbatim: bool = False
    does: Mapping[str, int] = field(default_factory=dict)
    kept: Mapping[str, str] = field(default_factory=dict)
    exit: str = ""

    @property
    def line(self) -> bool:
        """Whether somebody speaks now."""
        return self.move not in ("leave", "care")


def open(contract: Contract) -> TalkState:
    """A window opens. Where ink has asked the contract's question already, it counts as asked."""
    return TalkState(asked=0 if contract.asks and contract.question is None else -1)


def hear(words: str, contract: Contract, language: str) -> Heard:
    """The player's words as acts; "" is a silence. language is the game's, "en" or "ko"."""
    words = " ".join(words.split())
    if not words:
        return Heard("", language, (Act("silence", 1.0),))
    spoken = tongue(words) or language
    examples = {
        heard.act: heard.examples.get(spoken, ()) for heard in contract.hears if heard.examples
    }
    acts = recognise(words, spoken, examples)
    return Heard(words, spoken, acts, concern(words, spoken))


def decide(
    contract: Contract, talk: TalkState, heard: Heard, values: Mapping[str, int]
) -> Decision:
    """What this turn leads to. values are the story values before it."""
    if heard.concern == DISTRESS:
        return Decision(talk, "care")
    kept = _keeps(contract, talk, heard)
    does = _does(contract, talk, heard)
    after = _count(talk, heard, does, bool(kept))
    moved = {name: values.get(name, 0) + does.get(name, 0) for name in VALUES}
    way = _exit(contract, talk, after, heard, moved)
    last_turn = after.turn >= contract.most_turns
    if way is not None and kept and "farewell" not in way.acts and not last_turn:
        after, way = replace(after, owed=way.name), None  # what he told is answered first
    if way is not None:
        done = _leave(contract, after, heard, way)
    elif last_turn:
        done = _run_out(contract, after)
    else:
        done = _stay(contract, after, heard, bool(kept))
    return replace(done, does=does, kept=kept)


def make_brief(
    contract: Contract,
    decision: Decision,
    heard: Heard,
    *,
    language: str,
    turns: Sequence[Said],
    recent: Sequence[Said],
    memories: Mapping[str, str],
    known: Sequence[str],
    forbidden: Sequence[str],
    values: Mapping[str, int],
    used: Sequence[str],
    seed: int,
) -> Brief:
    """The brief for the line that a decision asks for. Arguments are as in `Brief`.

    The caller has applied decision.does to values and decision.kept to memories already.
    """
    return Brief(
        contract=contract,
        language=language,
        move=decision.move,
        acts=("aside",) if decision.move == "aside" else heard.names,
        words=heard.words,
        turn=decision.talk.turn,
        turns=tuple(turns),
        recent=tuple(recent),
        memories=memories,
        known=tuple(known),
        forbidden=tuple(forbidden),
        values=values,
        used=tuple(used),
        seed=seed,
        exit=decision.exit,
        must=" ".join(_say(language, text) for text in decision.must),
        verbatim=decision.verbatim,
    )


def chips(
    contract: Contract, talk: TalkState, language: str, said: Collection[str] = ()
) -> tuple[str, ...]:
    """Three things the player might say now; what he said already is replaced by something else."""
    if talk.turn == 0:
        moments = ["opening", "middle", "late"]
    elif talk.turn >= contract.most_turns - 1:
        moments = ["late", talk.act, "middle", "opening"]
    else:
        moments = [talk.act, "middle", "late", "opening"]
    at = {chips.at: chips.say for chips in contract.chips}
    ready = [_say(language, text) for moment in moments for text in at.get(moment, ())]
    fresh = [chip for chip in dict.fromkeys(ready) if chip not in said]
    return tuple(fresh[:3])


def offered(contract: Contract, talk: TalkState, values: Mapping[str, int]) -> tuple[str, ...]:
    """The exits that are shown as a way out right now, by name."""
    return tuple(
        way.name
        for way in contract.exits
        if (way.shown == "always" or (way.shown == "late" and talk.turn >= contract.least_turns))
        and holds(way.when, values)
    )


# --- what a turn does -----------------------------------------------------------------------


def _does(contract: Contract, talk: TalkState, heard: Heard) -> dict[str, int]:
    """The steps of every act heard that the contract listens for, within the bounds."""
    total = dict.fromkeys(VALUES, 0)
    if heard.concern == ASIDE:
        return {}
    for hearing in contract.hears:
        if hearing.act in heard.names:
            for name, steps in hearing.does.items():
                total[name] += steps
    bounded = {}
    for name, steps in total.items():
        before = talk.moved.get(name, 0)
        steps = _clamp(steps, MOST_A_TURN)
        steps = _clamp(before + steps, MOST_A_TALK) - before
        if steps:
            bounded[name] = steps
    return bounded


def _clamp(number: int, most: int) -> int:
    return max(-most, min(most, number))


def _count(talk: TalkState, heard: Heard, does: Mapping[str, int], told: bool) -> TalkState:
    stray = "stray" in heard.names[:1] or heard.concern == ASIDE
    return replace(
        talk,
        turn=talk.turn + 1,
        silences=talk.silences + 1 if heard.silent else 0,
        strays=talk.strays + 1 if stray else (talk.strays if heard.silent else 0),
        told=talk.told or told,
        act=heard.names[0] if heard.acts else "",
        moved={name: talk.moved.get(name, 0) + does.get(name, 0) for name in VALUES},
    )


def _keeps(contract: Contract, talk: TalkState, heard: Heard) -> dict[str, str]:
    waited = talk.turn - talk.asked
    if not contract.asks or talk.asked < 0 or talk.told or heard.concern or waited >= PATIENCE:
        return {}
    words = worth_keeping(heard)
    return {contract.asks: words} if words and _fits(words, contract, heard.language) else {}


def _fits(words: str, contract: Contract, language: str) -> bool:
    """Whether words answer the question: short ones do, longer ones show it by a word of theirs."""
    like = contract.like.get(language, ())
    low = words.lower()
    return not like or len(low.split()) <= SHORT_ANSWER or any(one in low for one in like)


def worth_keeping(heard: Heard) -> str:
    """The player's words if they are an answer, trimmed and otherwise untouched; "" if not.

    Questions, commands, evasions and noise are no answers, nor is what the window itself hears as
    one of those. A question after an answer is cut off.
    """
    if heard.acts and heard.names[0] in NEVER_KEPT_HERE and "?" not in heard.words:
        return ""
    sentences = re.findall(r"[^.!?…]+[.!?…]*[”\"')]*\s*", heard.words)
    told = "".join(one for one in sentences if "?" not in one).strip()
    acts = recognise(told, heard.language) if told else ()
    if not told or (acts and acts[0].name in NEVER_KEPT):
        return ""
    pieces = re.findall(r"[^\W\d_]+", told)
    if sum(map(len, pieces)) < 2 or all(map(BARE.fullmatch, pieces)) or COMMAND.match(told):
        return ""
    if len(told) > LONGEST_KEPT:
        told = told[:LONGEST_KEPT].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"
    return told


# Words that are no answer by themselves, however many of them there are.
BARE = re.compile(
    r"yes|yeah|yep|yup|no|nope|nah|ok|okay|sure|well|maybe|perhaps|h+m+|u+m+|u+h+|fine|right|oh|"
    r"wow|lol|blah|(?:ha)+h?|i|see|guess|네|넵|예|응|음+|어+|아+|아니|아니요|아뇨|글쎄|글쎄요|그래|그래요|"
    r"그냥|그냥요|[ㅋㅎㅠㅜ]+|(?:하)+|몰라|몰라요|모르겠어|모르겠어요",
    re.I,
)
COMMAND = re.compile(
    r"(?:please |just |now )?(?:tell|show|give|write|sing|open|play|read|list|repeat|translate|"
    r"search|send|call|set|turn|stop|start|delete|explain|say|ignore|pretend)\b"
    r"|.*(?:해 ?봐|해 ?줘|[해여어아] ?주세요|해라|하세요|보세요|말해|읽어|알려 ?줘|들려 ?줘)[.!]*$",
    re.I,
)


# --- how it ends ----------------------------------------------------------------------------


def _exit(
    contract: Contract,
    before: TalkState,
    after: TalkState,
    heard: Heard,
    values: Mapping[str, int],
) -> Exit | None:
    if heard.concern == ASIDE:
        return None
    farewell = "farewell" in heard.names[:1]
    for way in contract.exits:
        if farewell and "farewell" in way.acts:
            return way  # a goodbye works at once, whatever `after` and `when` say
        if _taken(way, contract, before, after, heard) and holds(way.when, values):
            return way
    return _otherwise(contract) if farewell else None


def _taken(
    way: Exit, contract: Contract, before: TalkState, after: TalkState, heard: Heard
) -> bool:
    if way.silent and after.silences >= way.silent:
        return True
    if before.turn < way.after or after.turn < contract.least_turns:
        return False
    if way.acts:
        return bool(heard.names) and heard.names[0] in way.acts
    return bool(way.when) and not way.silent


def _leave(contract: Contract, talk: TalkState, heard: Heard, way: Exit) -> Decision:
    """Somebody who says goodbye is not held back by the gist; everybody else hears it."""
    goodbye = "farewell" in heard.names[:1]
    must = _texts(None if talk.gist or goodbye else contract.gist, way.closing)
    move = "close" if must else "leave"
    return Decision(replace(talk, gist=True), move, must, verbatim=True, exit=way.name)


def _run_out(contract: Contract, talk: TalkState) -> Decision:
    """The last turn is answered, what must be said is said, and the window is over."""
    owed = (way for way in contract.exits if way.name == talk.owed)
    last = next(owed, _otherwise(contract))
    must = _texts(None if talk.gist else contract.gist, last.closing)
    return Decision(replace(talk, gist=True), "close", must, exit=last.name)


def _otherwise(contract: Contract) -> Exit:
    return next(way for way in contract.exits if way.name == contract.otherwise)


def _stay(contract: Contract, talk: TalkState, heard: Heard, told: bool) -> Decision:
    if heard.concern == ASIDE:
        return Decision(talk, "aside")
    if talk.strays >= STRAYS:
        line = contract.back[talk.backs % len(contract.back)]
        home = replace(talk, strays=0, backs=talk.backs + 1)
        return Decision(home, "steer", (line,), verbatim=True)
    due = talk.asked < 0 and not talk.strays and talk.turn >= contract.least_turns - 1
    if contract.question and due:
        return Decision(replace(talk, asked=talk.turn), "gist", (contract.question,))
    left = contract.most_turns - talk.turn
    if not talk.gist and (left <= 1 or (left == 2 and not told and not heard.silent)):
        return Decision(replace(talk, gist=True), "gist", (contract.gist,))
    return Decision(talk, "silence" if heard.silent else "answer")


def _texts(*texts: Text | None) -> tuple[Text, ...]:
    return tuple(text for text in texts if text)


def _say(language: str, text: Text) -> str:
    return text.get(language, text["en"])

"""The understudy: fitting, never twice, in the player's own words, the same for the same brief."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from game.errors import Trouble
from game.improv.brief import Brief
from game.improv.contract import Contract, Reply
from game.improv.contract_file import load_contract
from game.improv.engines.scripted import Scripted, load_common

STORY = Path(__file__).parents[2] / "story" / "improv"
FIRST_TALK = load_contract(
    STORY / "first_talk.yaml", (STORY / "first_talk.yaml").read_text(encoding="utf-8")
)
COMMON = load_common(STORY / "_common.yaml")


def reply(id: str, answers: str, en: str, **more: object) -> Reply:
    topics: Mapping[str, tuple[str, ...]] = {}
    return Reply(
        id, tuple(answers.split()), {"en": en, "ko": f"{en}(ko)"}, **{"topics": topics, **more}
    )  # type: ignore[arg-type]


def contract(*replies: Reply) -> Contract:
    return replace(FIRST_TALK, window="w", replies=replies)


def brief(here: Contract, words: str, *acts: str, **more: object) -> Brief:
    plain = Brief(
        contract=here,
        language="en",
        move="answer" if words else "silence",
        acts=acts or (() if words else ("silence",)),
        words=words,
        turn=2,
        turns=(),
        recent=(),
        memories={},
        known=(),
        forbidden=(),
        values={},
        used=(),
        seed=7,
    )
    return replace(plain, **more)  # type: ignore[arg-type]


def line(asked: Brief, engine: Scripted | None = None) -> tuple[str, str]:
    draft = (engine or Scripted()).draft(asked)
    text = draft.read()
    assert draft.read() is None
    assert text is not None
    return text, draft.reply


TALK = contract(
    reply("joke", "joke", "Ha."),
    reply("sad", "sad confess", "Oh."),
    reply("mother", "any", "Your mother.", topics={"en": ("mother", "mum"), "ko": ("엄마",)}),
    reply("proud", "joke", "Proud.", when="trust >= 3"),
    reply("wish", "any", "“{wish}.”", needs=("wish",)),
    reply("any", "any", "Mm."),
    reply("quiet", "silence", "Shh."),
    reply("stray", "stray", "Where?"),
    reply("late", "any", "Late.", turn="late"),
)


@pytest.mark.parametrize(
    ("asked", "id"),
    [
        (brief(TALK, "ha", "joke"), "joke"),
        (brief(TALK, "ha", "joke", values={"trust": 3}), "proud"),
        (brief(TALK, "alas", "sad", "joke"), "sad"),
        (brief(TALK, "my mother is sad", "sad"), "mother"),
        (brief(TALK, "우리 엄마", "sad"), "mother"),
        (brief(TALK, "smothered", "sad"), "sad"),
        (brief(TALK, "hm"), "any"),
        (brief(TALK, "a pilot", memories={"wish": "a pilot"}), "wish"),
        (brief(TALK, "ha", "joke", memories={"wish": "a pilot"}), "joke"),
        (brief(TALK, ""), "quiet"),
        (brief(TALK, "asdf", "stray"), "stray"),
    ],
)
def test_it_answers_what_was_heard(asked: Brief, id: str) -> None:
    assert line(asked)[1] == f"w/{id}"


def test_late_lines_wait_for_the_end() -> None:
    said = ("w/any", "w/mother")
    assert line(brief(TALK, "hm", turn=5, used=said))[1] == "w/late"
    assert line(brief(TALK, "hm", turn=1, used=said))[1] != "w/late"


def test_the_same_brief_gives_the_same_line_and_another_seed_may_not() -> None:
    asked = brief(FIRST_TALK, "hm")
    assert line(asked) == line(asked)
    assert len({line(replace(asked, seed=seed)) for seed in range(20)}) > 1


def test_nothing_comes_twice_while_anything_else_fits() -> None:
    plain = [one for one in FIRST_TALK.replies if not (one.topics or one.needs or one.turn)]
    fitting = [one for one in (*plain, *COMMON["new"]) if {"joke", "any"} & set(one.answers)]
    engine, used = Scripted(COMMON), list[str]()
    for turn in range(len(fitting)):
        asked = brief(FIRST_TALK, "haha", "joke", used=tuple(used), seed=turn)
        used.append(line(asked, engine)[1])
    assert len(used) >= 9
    assert len(set(used)) == len(used)


def test_rather_something_vague_than_a_line_said_before() -> None:
    said = ("w/joke", "w/any")
    room = contract(
        reply("joke", "joke", "Ha."),
        reply("any", "any", "Go on."),
        reply("lost", "stray", "You've lost me."),
        reply("sister", "any", "A sister.", topics={"en": ("sister",)}),
        reply("quiet", "silence", "Mm."),
    )
    assert line(brief(room, "haha", "joke", used=said))[1] == "w/lost"
    assert line(brief(room, "xx", "stray", used=("w/lost",)))[1] == "w/any"
    assert line(brief(room, "haha", "joke", used=(*said, "w/lost")))[1] == "w/joke"
    assert line(brief(room, "", "silence", used=("w/quiet",), move="silence"))[1] == "w/quiet"


def test_when_all_is_said_the_oldest_comes_again() -> None:
    small = contract(reply("a", "any", "A."), reply("b", "any", "B."))
    assert line(brief(small, "hm", used=("w/b", "w/a")))[1] == "w/b"


def test_a_common_line_of_her_stage_is_better_than_a_vague_one() -> None:
    small = contract(reply("any", "any", "Mm."))
    love = brief(replace(small, stage="leaving"), "I love you", "love")
    assert line(love, Scripted(COMMON))[1] == "common/leaving/love_first"
    assert (
        line(brief(replace(small, speaker="Amy"), "I love you", "love"), Scripted(COMMON))[1]
        == "w/any"
    )


def test_what_has_no_place_is_turned_aside_at_every_stage() -> None:
    for stage in COMMON:
        here = replace(FIRST_TALK, stage=stage)
        for language in ("en", "ko"):
            asked = brief(here, "…", "stray", move="aside", language=language)
            assert line(asked, Scripted(COMMON))[1].startswith(f"common/{stage}/aside_")


def test_every_act_has_an_answer_at_every_stage_in_both_languages() -> None:
    acts = [act for one in COMMON["new"] for act in one.answers if act != "any"]
    engine = Scripted(COMMON)
    for stage in COMMON:
        bare = replace(FIRST_TALK, stage=stage, replies=())
        for act in set(acts) - {"silence", "aside"}:
            for language in ("en", "ko"):
                assert line(brief(bare, "words", act, language=language), engine)[0]


def test_no_question_stands_before_words_that_must_follow() -> None:
    small = contract(reply("ask", "joke", "Why?"), reply("tell", "any", "So."))
    assert line(brief(small, "ha", "joke", must="My turn."))[1] == "w/tell"
    assert line(brief(small, "ha", "joke"))[1] == "w/ask"


def test_the_players_words_are_woven_in_with_the_particle_that_fits() -> None:
    small = contract(
        Reply(
            "w",
            ("any",),
            {"en": "“{wish}.”", "ko": "{“wish”:을/를} 적어 뒀어요."},
            {},
            "",
            ("wish",),
        )
    )
    for told, shown in (("등대", "“등대”를 적어 뒀어요."), ("책방", "“책방”을 적어 뒀어요.")):
        asked = brief(small, "hm", memories={"wish": told}, language="ko")
        assert line(asked)[0] == shown


def test_a_line_without_korean_comes_in_english() -> None:
    small = contract(Reply("a", ("any",), {"en": "Only English."}, {}))
    assert line(brief(small, "hm", language="ko"))[0] == "Only English."


def test_missing_common_lines_are_a_trouble(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="cannot be read"):
        load_common(tmp_path / "_common.yaml")

"""The bench: every window lets every bot out, figures are right, and a good line can be kept."""

from __future__ import annotations

import io
import itertools
import json
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest

from game import company, config
from game.cli import main as her
from game.errors import Trouble
from game.improv.contract_file import load_contract
from game.improv.engines import Engine
from game.improv.world import load_world
from game.play.theatre import Script, load_script
from game.workshop.bench import _arguments, cases, command, faults
from game.workshop.case import Case, Outcome, Stand, Turn
from game.workshop.hand import talk
from game.workshop.pasts import Payload, pasts
from game.workshop.promote import keep_in_ink, keep_reply
from game.workshop.rates import Rate, figures, reasons, table
from game.workshop.talkers import A_WINDOW, TALKERS, says
from tests.improv.liar_engine import Liar
from tests.improv.speakers import Tape, TapeDraft, tape
from tests.play import kit

WORLD = load_world(config.data("story"))
Past = dict[str, dict[str, Payload]]


@pytest.fixture(scope="module")
def script(tmp_path_factory: pytest.TempPathFactory) -> Script:
    return load_script(config.data("story"), tmp_path_factory.mktemp("cache"))


@pytest.fixture(scope="module")
def past(script: Script) -> Past:
    understudy = company.understudy(script.folder)
    return {language: pasts(script, understudy, language) for language in ("en", "ko")}


def stand(script: Script, engine: Engine | None = None) -> Stand:
    """With a clock that a rest winds on, so that no deadline is waited for."""
    time = itertools.count()
    understudy = company.understudy(script.folder)
    return Stand(
        script, engine or understudy, understudy, lambda: next(time) * 0.01, lambda _: None
    )


def a_sample(names: tuple[str, ...], engine: str) -> Iterator[Case]:
    """Every window in both languages, every bot several times: another pairing a window."""
    for place, window in enumerate(names):
        for language, shift in (("en", 0), ("ko", 5)):
            bot = TALKERS[(place + shift) % len(TALKERS)]
            yield Case(window, bot, language, engine)


def test_every_window_has_a_past_and_ends_whoever_talks_in_it(script: Script, past: Past) -> None:
    assert set(past["en"]) == set(past["ko"]) == set(script.windows)
    theatre = stand(script)
    found = [
        theatre.sit(case, past[case.language][case.window])
        for case in a_sample(script.windows, "scripted")
    ]
    assert {one.case.bot for one in found} == set(TALKERS)
    assert [one.case for one in found if not one.ended] == []
    assert figures(found).violations.hits == 0
    assert all(turn.shown for one in found for turn in one.turns if not turn.left and not turn.care)


def test_a_past_has_the_chapter_the_memories_and_the_words_of_a_player(past: Past) -> None:
    late = past["en"]["last_window"]
    (step,) = late["trail"]["steps"]
    assert step["carried"]["scene"]["chapter"] == 18
    assert len(step["carried"]["memory"]) > 3
    assert len(late["trail"]["earlier"]) > 500


def test_what_a_liar_says_is_counted_raw_and_none_of_it_as_shown(
    script: Script, past: Past
) -> None:
    theatre = stand(script, Liar())
    some = list(a_sample(script.windows, "liar"))[::4]
    found = [theatre.sit(case, past[case.language][case.window]) for case in some]
    counted = figures(found)
    assert counted.raw_refused.hits > 5
    assert counted.violations.hits == 0
    assert counted.understudy.hits > 0
    assert sum(reasons(found).values()) >= counted.raw_refused.hits
    assert "refused, by reason" in table(found)


def test_the_same_case_is_the_same_sitting(script: Script, past: Past) -> None:
    case = Case("beach", "rambling", "en", "scripted", 1)
    one, other = (stand(script).sit(case, past["en"]["beach"]) for _ in range(2))
    assert [turn.shown for turn in one.turns] == [turn.shown for turn in other.turns]
    later = stand(script).sit(Case("beach", "rambling", "en", "scripted", 2), past["en"]["beach"])
    assert [turn.words for turn in later.turns] != [turn.words for turn in one.turns]


def test_what_must_not_be_is_named() -> None:
    turn = Turn(
        Case("w", "goodbye", "en", "x"), 0, "Bye.", (), "answer", ("A number: 641.",), ("x",)
    )
    stuck = Outcome(turn.case, (turn, turn), ended=False, at_once=False)
    assert [words.split(" ")[0] for words in faults(stuck)] == ["the", "a"]
    broken = Outcome(turn.case, (), False, False, "KeyError: 'x'")
    assert faults(broken) == ["KeyError: 'x'"]
    assert faults(Outcome(turn.case, (turn,), True, True)) == []


# -- the cast --------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["en", "ko"])
@pytest.mark.parametrize("bot", [bot for bot in TALKERS if bot != "silent"])
def test_no_window_is_told_the_same_twice_by_a_bot(bot: str, language: str) -> None:
    rounds = [
        list(itertools.islice(says(bot, language, "beach", round, WORLD), A_WINDOW))
        for round in range(2)
    ]
    said = [*rounds[0], *rounds[1]]
    assert len(set(said)) == len(said)
    assert all(said)
    elsewhere = list(itertools.islice(says(bot, language, "picnic_talk", 0, WORLD), A_WINDOW))
    assert elsewhere != rounds[0]


@pytest.mark.parametrize("language", ["en", "ko"])
def test_every_telling_word_of_the_story_is_fished_for(language: str) -> None:
    asked = "\n".join(itertools.islice(says("spoilers", language, "beach", 0, WORLD), 1500))
    for fact in WORLD.facts.values():
        for word in fact.gives_away[language]:
            assert word in asked


# -- figures ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("hits", "of", "low", "high"),
    [  # Newcombe, Statistics in Medicine 17 (1998), table I, method 3; and by hand for 5 of 10
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0000, 0.1611),
        (1, 29, 0.0061, 0.1718),
        (5, 10, 0.2366, 0.7634),
        (20, 20, 0.8389, 1.0000),
    ],
)
def test_the_interval_is_wilsons(hits: int, of: int, low: float, high: float) -> None:
    assert Rate(hits, of).interval == pytest.approx((low, high), abs=0.0001)


def test_nothing_of_nothing_is_no_rate() -> None:
    assert Rate(0, 0).interval == (0.0, 1.0)
    assert str(Rate(0, 0)) == "-"


def test_cases_are_all_pairs() -> None:
    made = list(cases(("a", "b"), ("silent", "terse"), "ko", "scripted", (0, 1)))
    assert len(set(made)) == 8


# -- the verb --------------------------------------------------------------------------------------


def test_the_verb_keeps_a_line_a_turn_and_a_bad_name_is_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    story = kit.make_story(tmp_path / "story")
    out = tmp_path / "turns.jsonl"
    wish = ["bench", "evening", "--bots", "terse,silent", "--language", "en", "--story", str(story)]
    assert her([*wish, "--out", str(out)]) == 0
    rows = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    assert {row["case"]["bot"] for row in rows} == {"terse", "silent"}
    assert all(row["ended"] for row in rows)
    answered = [row for row in rows if row["shown"]]
    assert answered[0]["record"]["acts"] == answered[0]["acts"]
    assert her(["bench", "--bots", "tersest", "--story", str(story)]) == 1
    assert "There is no bot “tersest”" in capsys.readouterr().err
    assert her(["bench", "morning", "--story", str(story)]) == 1


def test_a_contract_whose_window_nobody_comes_to_is_a_fault(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    story = kit.make_story(tmp_path / "story")
    (story / "improv" / "attic.yaml").write_text(kit.CONTRACT, encoding="utf-8")
    assert her(["bench", "--bots", "silent", "--language", "en", "--story", str(story)]) == 1
    assert "no playthrough comes to this window" in capsys.readouterr().out


# -- by hand ---------------------------------------------------------------------------------------


def sat(script: Script, engine: Engine, *typed: str, language: str = "en") -> str:
    """What the terminal shows while these lines are typed."""
    understudy = company.understudy(script.folder)
    past = pasts(script, understudy, language, wanted=["evening"])["evening"]
    out, lines = io.StringIO(), iter(typed)

    def ask(prompt: str) -> str:
        line = next(lines, None)
        if line is None:
            raise EOFError
        out.write(f"{prompt}{line}\n")
        return line

    assert talk(stand(script, engine), past, "evening", ask, out) == 0
    return out.getvalue()


def test_by_hand_one_sees_why_and_keeps_what_is_good(tmp_path: Path) -> None:
    script = kit.make_script(tmp_path)
    engine = tape("I am a chatbot.", "There is a moth on your page.", name="llama")
    shown = sat(script, engine, "What do you see?", ":keep", ":keep ink", ":brief", "1")
    assert "refused: I am a chatbot. (persona" in shown
    assert "heard: 'What do you see?' as ask_her" in shown
    contract = script.folder / "improv" / "evening.yaml"
    assert f"kept in {contract}:" in shown
    (reply,) = (
        one
        for one in load_contract(contract, contract.read_text("utf-8")).replies
        if one.id == "kept_1"
    )
    assert (reply.say, reply.answers) == ({"en": "There is a moth on your page."}, ("ask_her",))
    line = int(shown.split(f"kept in {contract}:")[1].split("\n")[0])
    assert contract.read_text("utf-8").splitlines()[line - 1].strip() == "- id: kept_1"
    ink = (script.folder / "main.ink").read_text("utf-8")
    assert "Samantha: There is a moth on your page.\n# improv: evening" in ink
    assert kit.make_story  # the story with the comment still plays:
    assert load_script(script.folder, tmp_path / "cache").compiled("en")


def test_by_hand_the_writers_own_line_is_not_kept_again(tmp_path: Path) -> None:
    script = kit.make_script(tmp_path)
    before = (script.folder / "improv" / "evening.yaml").read_text()
    shown = sat(script, company.understudy(script.folder), "What do you see?", ":keep")
    assert "the writer's already" in shown
    assert (script.folder / "improv" / "evening.yaml").read_text() == before


def test_by_hand_one_goes_back_and_begins_again(tmp_path: Path) -> None:
    script = kit.make_script(tmp_path)
    engine = Tape([lambda: TapeDraft(["A moth."]), lambda: TapeDraft(["A lamp."])], name="llama")
    shown = sat(script, engine, "Well?", ":back", "Well?", "Goodnight.", ":again", "more", ":quit")
    assert shown.count("evening: chapter 1") == 2
    assert "The window has closed." in shown


def test_a_korean_line_waits_for_its_english(tmp_path: Path) -> None:
    file = kit.make_story(tmp_path / "story") / "improv" / "evening.yaml"
    before = load_contract(file, file.read_text())
    kept = keep_reply(file, "“바다” 소리가 나요.", "ko", (), "llama")
    assert load_contract(file, file.read_text(encoding="utf-8")).replies == before.replies
    lines = file.read_text(encoding="utf-8").splitlines()
    assert lines[kept.line - 1].strip() == "# - id: kept_1"
    assert any("“바다” 소리가 나요." in line for line in lines)


def test_what_cannot_be_kept_changes_nothing(tmp_path: Path) -> None:
    story = kit.make_story(tmp_path / "story")
    file = story / "improv" / "evening.yaml"
    flow = kit.CONTRACT.replace("speaker: Samantha", "speaker: Samantha, who is not")
    file.write_text(flow + "nonsense: [\n", encoding="utf-8")
    with pytest.raises(Trouble):
        keep_reply(file, "A moth.", "en", (), "llama")
    assert file.read_text(encoding="utf-8") == flow + "nonsense: [\n"
    with pytest.raises(Trouble, match="No ink file here opens the window attic"):
        keep_in_ink(story, "attic", "Samantha", "A moth.", "llama")


def test_a_fault_is_told_with_the_command_that_has_it_again() -> None:
    options = _arguments().parse_args(["--story", "my story", "--seed", "4", "--threads", "2"])
    told = command(Case("evening", "silent", "ko", "scripted", 1), options)
    again = _arguments().parse_args(shlex.split(told)[2:])
    assert (again.windows, again.bots, again.language) == (["evening"], "silent", "ko")
    assert (again.round, again.seed, again.threads) == (1, 4, 2)
    assert str(again.story) == "my story"
    nobody = command(Case("attic", "any", "en", "scripted"), options)
    assert "--bots" not in nobody, "no playthrough comes to the window: there is no such bot"

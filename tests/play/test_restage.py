"""A performance in a story that is edited under it: the place is found again, whatever was edited.

The usual suite tries some hundred edits by chance; `RESTAGE_EDITS=5000` tries more.
"""

from __future__ import annotations

import os
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from game.ink import compile_story
from game.play.messages import Choosing, Ended, Reading, Talking
from game.play.playthrough import Playthrough
from game.play.standing import RESTAGED
from game.play.theatre import Script
from game.workshop.players import BOTS
from tests.play import kit

EDITS = int(os.environ.get("RESTAGE_EDITS", "60"))
STORY = """\
-> ch01
=== ch01 ===
# chapter: 1, The desk
# scene: office, morning
You sit down.
The lamp is on.
Samantha: Good morning. # presence: near
+ [Stay.]
    ~ trust++
    You stay.
    + + [A little.]
        A little while.
    + + [Longer. # sound]
        A long while.
    - - The clock says so.
+ [Go out.]
    You go out. -> street ->
    You come back.
- (later) It is later. Trust is {trust}.
{trust > 0:She hums.|She is quiet.}
-> evening
=== evening ===
# chapter: 2, The evening
# scene: apartment, night
# opens: sea
It is evening. {~A bird.|A car.}
The window is open.
# improv: evening
+ [Say goodnight. # exit: goodnight]
    Samantha: Goodnight.
+ [Say nothing. # exit: quiet]
    Nobody says anything.
- Then it is night.
-> after
=== after ===
The night passes.
* [Get up.] -> letter
* [Lie still.]
    You lie still.
    -> letter
=== street ===
The street is wet.
+ [Walk on.]
    You walk on.
- ->->
=== letter ===
# chapter: 3, The letter
{kept_wish != "":She kept “{kept_wish}”.|She kept nothing.}
# task: letter, first
+ [Send it. # result: sent]
-
{kept_letter_first != "":It is sent.|It is sent, empty.}
The end.
-> END
"""


def texts(play: Playthrough) -> list[str]:
    return [message.text for message in play.transcript]


def edited(play: Playthrough, folder: Path, chapters: str) -> Playthrough:
    script = kit.make_script(folder, chapters)
    return play.restaged(script, kit.make_improviser(script), 0.0)


def to_evening(folder: Path) -> Playthrough:
    """At the window: stayed a little, said one thing."""
    play = kit.begin(kit.make_script(folder, STORY))
    kit.read_on(play)
    play.choose(0, 0.0)
    kit.read_on(play)
    play.choose(0, 0.0)
    kit.read_on(play)
    assert isinstance(play.waiting, Talking)
    play.say("I wanted to be a lighthouse keeper.", 0.0)
    kit.hear(play)
    return play


def test_the_window_stays_open_and_what_was_said_stays_said(tmp_path: Path) -> None:
    play = to_evening(tmp_path)
    said = texts(play)
    again = edited(
        play, tmp_path, STORY.replace("The lamp is on.\n", "").replace("- (later)", "- New.\n-")
    )
    assert again.notice == ""
    assert texts(again) == said
    assert again.waiting == play.waiting
    assert again.memory == play.memory
    again.say("Goodnight.", 0.0)
    kit.hear(again)
    kit.read_on(again)
    assert texts(again)[-1] == "The night passes."


def test_one_can_go_back_through_all_of_it(tmp_path: Path) -> None:
    play = to_evening(tmp_path)
    said = texts(play)
    again = edited(play, tmp_path, STORY.replace("The window is open.", "The window is shut."))
    for count in range(len(said), 1, -1):
        assert texts(again)[: count - 1] == said[: count - 1]
        again.back()
    assert again.values["trust"] == 0
    while again.can_forward:
        again.forward()
    assert again.values["trust"] == 1
    assert isinstance(again.waiting, Talking)


def test_the_line_that_stands_last_takes_its_new_words_and_tags(tmp_path: Path) -> None:
    play = kit.begin(kit.make_script(tmp_path, STORY))
    play.advance(0.0)
    again = edited(
        play,
        tmp_path,
        STORY.replace("The lamp is on.", "The lamp is off.").replace("office", "street"),
    )
    assert texts(again) == ["You sit down.", "The lamp is off."]
    assert again.scene.place == "street"
    again.advance(0.0)
    assert texts(again)[-1] == "Good morning."


@pytest.mark.parametrize(
    ("old", "new", "last", "coming"),
    [
        ("The lamp is on.\n", "", "The lamp is on.", "Good morning."),
        ("The lamp is on.\n", "A cup.\nThe lamp is on.\n", "The lamp is on.", "Good morning."),
        ("The lamp is on.\n", "The lamp is on.\nA cup.\n", "The lamp is on.", "A cup."),
        ("You sit down.\nThe lamp is on.\n", "The lamp is on.\nYou sit down.\n", "The lamp is on.",
         "Good morning."),
    ],
    ids=["taken out", "before", "after", "changed about"],
)  # fmt: skip
def test_lines_that_come_and_go_around_the_place(
    tmp_path: Path, old: str, new: str, last: str, coming: str
) -> None:
    play = kit.begin(kit.make_script(tmp_path, STORY))
    play.advance(0.0)
    again = edited(play, tmp_path, STORY.replace(old, new))
    assert texts(again)[-1] == last
    again.advance(0.0)
    assert texts(again)[-1] == coming


def test_a_choice_is_known_by_its_words_its_name_or_its_place(tmp_path: Path) -> None:
    play = to_evening(tmp_path)
    for old, new in (
        ("+ [Stay.]", "+ [First.]\n    -> END\n+ [Stay.]"),  # by its words
        ("+ [Stay.]", "+ [Stay here.]"),  # by its place among as many
        ("+ + [Longer. # sound]\n        A long while.\n", ""),  # by its words
        ("Say goodnight. # exit", "Say sleep well. # exit"),
    ):
        again = edited(play, tmp_path, STORY.replace(old, new))
        assert again.notice == ""
        assert texts(again) == texts(play)
        assert again.values == play.values


def test_where_the_choice_is_gone_the_chapter_is_played_from_its_head(tmp_path: Path) -> None:
    play = to_evening(tmp_path)
    chapters = STORY.replace("+ [Stay.]", "+ [Remain.]").replace(
        "+ [Go out.]", "+ [Leave.]\n+ [Go.]"
    )
    again = edited(play, tmp_path, chapters)
    assert again.notice == ""
    assert texts(again) == texts(play)
    assert isinstance(again.waiting, Talking)
    # One can go back as far as that chapter, and it can be edited again from there.
    while again.can_back:
        again.back()
    assert texts(again)[-1] == texts(play)[texts(play).index("The clock says so.") + 3]
    while again.can_forward:
        again.forward()
    once_more = edited(again, tmp_path, chapters.replace("It is evening.", "Evening."))
    assert once_more.notice == ""
    assert texts(once_more) == texts(play)


def test_a_window_that_is_gone_leaves_its_words_in_the_transcript(tmp_path: Path) -> None:
    play = to_evening(tmp_path)
    said = texts(play)
    again = edited(play, tmp_path, STORY.replace("# improv: evening\n", ""))
    assert again.notice == RESTAGED
    assert texts(again)[: len(said)] == said
    kit.read_on(again)
    assert isinstance(again.waiting, Choosing)


def test_an_answer_under_way_is_begun_again(tmp_path: Path) -> None:
    play = kit.begin(kit.make_script(tmp_path, STORY))
    kit.read_on(play)
    play.choose(1, 0.0)
    kit.read_on(play)
    play.choose(0, 0.0)
    kit.read_on(play)
    play.say("Hello there.", 0.0)
    again = edited(play, tmp_path, STORY.replace("A bird.", "A crow."))
    kit.hear(again)
    assert texts(again)[-2:] == ["Hello there.", "Line 1, part 1."]


def test_the_first_performance_is_left_as_it_was(tmp_path: Path) -> None:
    play = to_evening(tmp_path)
    payload = play.save_payload()
    edited(play, tmp_path, STORY.replace("The lamp is on.\n", ""))
    assert play.save_payload() == payload


# --- by chance ------------------------------------------------------------------------------------

Edit = Callable[[list[str], random.Random], None]


def somewhere(lines: list[str], dice: random.Random) -> int:
    """A line below the first page; which knots and tunnels there are stays as it is."""
    while True:
        at = dice.randrange(5, len(lines))
        if "===" not in lines[at] and "->->" not in lines[at]:
            return at


def insert(lines: list[str], dice: random.Random) -> None:
    lines.insert(somewhere(lines, dice), dice.choice(("A new line.", "Samantha: New.")))


def remove(lines: list[str], dice: random.Random) -> None:
    del lines[somewhere(lines, dice)]


def reword(lines: list[str], dice: random.Random) -> None:
    at = somewhere(lines, dice)
    lines[at] = lines[at].replace("You", "He").replace(".", "!").replace("night", "dusk")


def swap(lines: list[str], dice: random.Random) -> None:
    at, other = somewhere(lines, dice), somewhere(lines, dice)
    lines[at], lines[other] = lines[other], lines[at]


def rename(lines: list[str], dice: random.Random) -> None:
    name = dice.choice(("ch01", "evening", "after", "street", "letter"))
    lines[:] = "\n".join(lines).replace(f"-> {name}", f"-> {name}_x").replace(
        f"=== {name} ", f"=== {name}_x "
    ).split("\n")  # fmt: skip


KINDS: tuple[Edit, ...] = (insert, remove, reword, swap, rename)


def an_edit(dice: random.Random) -> str:
    """The story with one to three edits, still one that leads somewhere."""
    while True:
        lines = STORY.rstrip().split("\n")
        for _ in range(dice.randint(1, 3)):
            dice.choice(KINDS)(lines, dice)
        chapters = "\n".join(lines) + "\n"
        found = compile_story("main.ink", lambda name, text=chapters: kit.STATE + text)
        codes = {one.code for one in found.diagnostics}
        # A loose end, a knot out of reach and the like are mistakes of the story's own.
        if found.json is not None and not codes & {"W0401", "W0402", "W0403", "W0404", "W0405"}:
            return chapters


def play_some(script: Script, dice: random.Random) -> Playthrough:
    """A performance that has come to a place by chance."""
    play = kit.begin(script, seed=dice.randrange(1000))
    bot = BOTS[dice.choice(sorted(BOTS))]
    for _ in range(dice.randrange(30)):
        if isinstance(play.waiting, Ended):
            break
        if isinstance(play.waiting, Reading):
            play.advance(0.0)
        else:
            kit.deed(play, bot, dice)
    return play


def ends(play: Playthrough, dice: random.Random) -> bool:
    """Whether somebody comes to an end that was meant."""
    try:
        kit.perform(play, BOTS[dice.choice(sorted(BOTS))], dice, most=2000)
    except AssertionError:
        return False
    return play.notice in ("", RESTAGED)


def breaks_by_itself(script: Script, dice: random.Random) -> bool:
    """Whether the edited story breaks off or goes round for ever, for somebody at least."""
    return not all(ends(kit.begin(script, seed=dice.randrange(1000)), dice) for _ in range(40))


def test_no_edit_by_chance_locks_anybody_out(tmp_path: Path) -> None:
    dice = random.Random(2013)
    script = kit.make_script(tmp_path / "old", STORY)
    exact = 0
    for number in range(EDITS):
        play = play_some(script, dice)
        chapters = an_edit(dice)
        new = kit.make_script(tmp_path / "new", chapters)
        again = play.restaged(new, kit.make_improviser(new), 0.0)
        said = texts(play)
        assert texts(again)[: len(said) - 1] == said[:-1], f"{number}\n{chapters}"
        assert [m.number for m in again.transcript] == list(range(len(again.transcript)))
        exact += again.notice == ""
        if not ends(again, dice):
            assert breaks_by_itself(new, dice), f"{number}\n{chapters}"
            continue
        while again.can_back:
            again.back()
        while again.can_forward:
            again.forward()
    assert exact > EDITS * 0.6

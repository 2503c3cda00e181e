"""A performance: what is shown, what is waited for, and going back and forward through it."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest

from game.play.messages import Choosing, Doing, Ended, Kind, Reading, Talking
from game.play.playthrough import Playthrough
from game.play.standing import BROKEN_OFF, RESTAGED
from game.workshop.players import BOTS
from tests.play import kit


@pytest.fixture
def script(tmp_path: Path):
    return kit.make_script(tmp_path)


def texts(play: Playthrough) -> list[str]:
    return [message.text for message in play.transcript]


def test_lines_are_shown_one_at_a_time_with_speaker_and_scene(script) -> None:
    play = kit.begin(script)
    assert texts(play) == ["You sit down."]
    assert (play.scene.chapter, play.scene.title) == (1, "The desk")
    assert (play.scene.place, play.scene.hour, play.scene.presence) == ("office", "morning", "none")
    assert play.waiting == Reading()
    play.advance(0.0)
    said = play.transcript[-1]
    assert (said.kind, said.speaker, said.text) == (Kind.SPEECH, "Samantha", "Good morning.")
    assert said.source.startswith("ch01")
    assert play.scene.presence == "near"
    assert isinstance(play.waiting, Choosing)
    assert [option.text for option in play.waiting.options] == ["Stay.", "Go out."]


def test_a_choice_is_kept_in_the_transcript_and_moves_the_values(script) -> None:
    play = kit.begin(script)
    kit.read_on(play)
    play.choose(0, 0.0)
    assert texts(play)[-2:] == ["Stay.", "You stay."]
    assert play.transcript[-2].kind is Kind.CHOICE
    assert play.values["trust"] == 1
    with pytest.raises(ValueError, match="not on offer"):
        play.choose(0, 0.0)


def test_a_window_opens_talks_and_ends_in_ink(script) -> None:
    play = kit.begin(script)
    waiting = kit.to_window(play)
    assert (waiting.window, waiting.speaker, waiting.turn) == ("evening", "Samantha", 0)
    assert waiting.chips == ("One.", "Two.", "Three.")
    assert [option.text for option in waiting.exits] == ["Say goodnight."]
    play.say("  I  never told anyone that I am afraid of dogs. ", 0.0)
    assert isinstance(play.waiting, Talking)
    assert play.waiting.thinking
    assert play.transcript[-1].kind is Kind.PLAYER
    assert play.transcript[-1].text == "I never told anyone that I am afraid of dogs."
    kit.hear(play)
    assert play.transcript[-1].origin == "improv"
    assert play.transcript[-1].source == "evening#1"
    play.say("Goodnight.", 0.0)
    kit.hear(play)
    assert texts(play)[-1] == "Sleep well."
    play.advance(0.0)
    assert texts(play)[-1] == "Goodnight."
    assert play.transcript[-1].origin == "ink"


def test_a_brief_holds_what_is_known_and_nothing_later(script) -> None:
    parrot = kit.Parrot()
    play = kit.begin(script, parrot)
    kit.to_window(play)
    play.say("Hello there.", 0.0)
    brief = parrot.briefs[-1]
    assert brief.known == ("sea",)
    assert brief.forbidden == ("lake",)
    assert brief.recent[-1].text == "It is evening. Trust is 1."
    assert brief.values["trust"] == 1
    kit.hear(play)
    play.say("And then?", 0.0)
    assert [said.text for said in parrot.briefs[-1].turns][:2] == [
        "Hello there.",
        "Line 1, part 1.",
    ]
    assert parrot.briefs[-1].used == ("squawk_1",)


def test_what_the_player_tells_is_kept_word_for_word_and_comes_back_in_ink(script) -> None:
    play = kit.begin(script)
    kit.to_window(play)
    play.say("I wanted to be a lighthouse keeper.", 0.0)
    kit.hear(play)
    told = play.memory.get("wish")
    assert told is not None
    assert play.transcript[told.message].text == told.words
    play.say("Goodnight.", 0.0)
    kit.hear(play)
    kit.read_on(play)
    assert f"She kept “{told.words}”." in texts(play)


def test_a_silent_player_gets_out(script) -> None:
    play = kit.begin(script)
    kit.to_window(play)
    for _ in range(2):
        play.silence(0.0)
        kit.hear(play)
    kit.read_on(play)
    assert Kind.SILENCE in [message.kind for message in play.transcript]
    assert "Nobody says anything." in texts(play)


def test_a_way_out_can_be_taken_while_she_speaks(script) -> None:
    play = kit.begin(script, kit.Parrot(pieces=3))
    kit.to_window(play)
    play.say("Hello.", 0.0)
    kit.first_sentence(play)
    play.choose(0, 0.0)
    assert texts(play)[-2:] == ["Say goodnight.", "Goodnight."]
    assert play.poll(0.0) == ()


def test_an_interrupted_answer_stays_as_it_was_said(script) -> None:
    play = kit.begin(script, kit.Parrot(pieces=3))
    kit.to_window(play)
    play.say("Hello.", 0.0)
    first = kit.first_sentence(play)
    play.interrupt(0.0)
    assert play.transcript[-1] == first
    assert isinstance(play.waiting, Talking)
    assert not play.waiting.thinking


def test_words_of_distress_step_out_of_the_fiction_and_are_not_kept(script) -> None:
    play = kit.begin(script)
    kit.to_window(play)
    before = play.transcript
    play.say("I want to kill myself.", 0.0)
    assert isinstance(play.waiting, Talking)
    assert play.waiting.care
    assert play.transcript == before
    assert "kill" not in json.dumps(play.save_payload())
    play.come_back()
    assert isinstance(play.waiting, Talking)
    assert not play.waiting.care


def test_a_window_without_its_contract_is_played_as_choices(tmp_path: Path, caplog) -> None:
    script = kit.make_script(tmp_path, contract="speaker: [")
    play = kit.begin(script)
    kit.read_on(play)
    play.choose(0, 0.0)
    kit.read_on(play)
    assert isinstance(play.waiting, Choosing)
    assert [option.text for option in play.waiting.options] == ["Say goodnight.", "Say nothing."]
    assert "played as plain choices" in caplog.text


def to_end(play: Playthrough) -> None:
    kit.to_window(play)
    for words in ("I wanted to be a lighthouse keeper.", "Goodnight."):
        play.say(words, 0.0)
        kit.hear(play)
    kit.read_on(play)


def test_a_letter_is_written_at_its_desk(script) -> None:
    play = kit.begin(script)
    to_end(play)
    assert isinstance(play.waiting, Doing)
    assert (play.waiting.task, play.waiting.argument) == ("letter", "first")
    play.write("letter_first", "Nell,\nI saw a boat.")
    play.choose(0, 0.0)
    assert texts(play)[-1] == "It is sent: Nell,\nI saw a boat."
    assert play.waiting == Ended()
    with pytest.raises(ValueError, match="kept_nobody"):
        play.write("nobody", "x")


def test_the_memory_page_can_correct_and_forget(script) -> None:
    play = kit.begin(script)
    kit.to_window(play)
    play.say("I wanted to be a lighthouse keeper.", 0.0)
    kit.hear(play)
    play.write("wish", "a keeper of bees")
    assert play.memory.words == {"wish": "a keeper of bees"}
    play.write("wish", "")
    assert play.memory.words == {}
    play.say("Goodnight.", 0.0)
    kit.hear(play)
    kit.read_on(play)
    assert "She kept nothing." in texts(play)


def test_back_and_forward_bring_the_same_words(script) -> None:
    parrot = kit.Parrot(pieces=2)
    play = kit.begin(script, parrot)
    to_end(play)
    places = []
    while play.can_back:
        places.append((play.transcript, play.waiting, play.scene, dict(play.values), play.memory))
        play.back()
    assert texts(play) == ["You sit down."]
    asked = len(parrot.briefs)
    seen = [(play.transcript, play.waiting)]
    while play.can_forward:
        play.forward()
        seen.append((play.transcript, play.waiting))
    assert seen[-1] == places[0][:2]
    assert len(parrot.briefs) == asked
    for place in places:
        assert place == (
            play.transcript,
            play.waiting,
            play.scene,
            dict(play.values),
            play.memory,
        )
        play.back()


def test_a_new_deed_after_going_back_cuts_the_future_off(script) -> None:
    play = kit.begin(script)
    to_end(play)
    while len(play.transcript) > 2:
        play.back()
    play.choose(1, 0.0)
    assert texts(play) == ["You sit down.", "Good morning.", "Go out.", "You go out."]
    assert not play.can_forward
    assert play.values["trust"] == 0
    assert [message.number for message in play.transcript] == list(range(4))


def test_going_back_while_she_speaks_keeps_what_was_said(script) -> None:
    play = kit.begin(script, kit.Parrot(pieces=3))
    kit.to_window(play)
    play.say("Hello.", 0.0)
    said = kit.first_sentence(play)
    play.back_to_choice()
    assert isinstance(play.waiting, Talking)
    assert play.waiting.turn == 0
    while play.can_forward:
        play.forward()
    assert play.transcript[-1] == said


def test_six_hundred_choices_back_and_forward(tmp_path: Path) -> None:
    script = kit.make_script(tmp_path, "-> round\n=== round ===\n{round}.\n+ [On.] -> round\n")
    play = kit.begin(script)
    for _ in range(600):
        kit.read_on(play)
        play.choose(0, 0.0)
    whole = play.transcript
    for _ in range(600):
        play.back_to_choice()
    assert texts(play) == ["1."]
    while play.can_forward:
        play.forward()
    assert play.transcript == whole


def save_and_load(play: Playthrough, script, engine=None) -> Playthrough:
    payload = json.loads(json.dumps(play.save_payload()))
    return Playthrough.restore(payload, script, kit.make_improviser(script, engine), 0.0)


def test_a_save_brings_back_every_step(script) -> None:
    play = kit.begin(script)
    to_end(play)
    again = save_and_load(play, script)
    while True:
        assert again.transcript == play.transcript
        assert (again.waiting, again.scene, again.memory) == (play.waiting, play.scene, play.memory)
        assert dict(again.values) == dict(play.values)
        if not play.can_back:
            break
        play.back()
        again.back()
    assert not again.can_back


def test_a_save_made_while_going_back_still_knows_the_future(script) -> None:
    play = kit.begin(script)
    to_end(play)
    whole = play.transcript
    for _ in range(4):
        play.back()
    again = save_and_load(play, script)
    assert again.transcript == play.transcript
    while again.can_forward:
        again.forward()
    assert again.transcript == whole


def test_a_turn_under_way_is_finished_after_loading(script) -> None:
    play = kit.begin(script)
    kit.to_window(play)
    play.say("Hello.", 0.0)
    again = save_and_load(play, script, kit.Parrot())
    kit.hear(again)
    assert texts(again)[-2:] == ["Hello.", "Line 1, part 1."]
    assert texts(again).count("Hello.") == 1


def test_a_turn_half_said_is_never_said_anew(script) -> None:
    play = kit.begin(script, kit.Parrot(pieces=3))
    kit.to_window(play)
    play.say("Goodbye, I have to go.", 0.0)
    kit.first_sentence(play)
    said = play.transcript
    again = save_and_load(play, script, kit.Parrot())
    assert again.transcript == said
    again.advance(0.0)
    assert texts(again)[-1] == "Goodnight."


def test_an_edited_story_is_taken_up_at_the_same_line(tmp_path: Path) -> None:
    play = kit.begin(kit.make_script(tmp_path))
    to_end(play)
    said = texts(play)
    edited = kit.CHAPTERS.replace("She kept nothing.", "She kept nothing at all.").replace(
        "# black\n", "# black\nA new line.\n"
    )
    script = kit.make_script(tmp_path, edited)
    again = save_and_load(play, script)
    assert again.notice == ""
    assert texts(again) == said
    assert (again.waiting, again.memory) == (play.waiting, play.memory)
    while again.can_back:
        again.back()
    assert texts(again) == said[:1]


def test_where_there_is_no_way_to_the_place_one_stands_where_the_choices_lead(
    tmp_path: Path,
) -> None:
    play = kit.begin(kit.make_script(tmp_path))
    to_end(play)
    play.choose(0, 0.0)
    said = texts(play)
    # Nothing can be sent any more, so that what followed it cannot be come to.
    head, _, _ = kit.CHAPTERS.partition("# task: letter")
    script = kit.make_script(tmp_path, f"{head}+ [Tear it up.]\n- Gone. -> END\n")
    again = save_and_load(play, script)
    assert again.notice == RESTAGED
    assert texts(again) == said
    assert isinstance(again.waiting, Choosing)
    assert [option.text for option in again.waiting.options] == ["Tear it up."]
    assert again.memory == play.memory
    assert [message.number for message in again.transcript] == list(range(len(again.transcript)))
    once_more = save_and_load(again, script)
    assert once_more.transcript == again.transcript


def test_a_knot_that_was_renamed_is_found_again(tmp_path: Path) -> None:
    play = kit.begin(kit.make_script(tmp_path))
    to_end(play)
    edited = kit.CHAPTERS.replace("ch02", "ch02_new")
    again = save_and_load(play, kit.make_script(tmp_path, edited))
    assert (again.notice, texts(again), again.waiting) == ("", texts(play), play.waiting)


def test_where_a_way_out_is_gone_one_is_still_in_the_window(tmp_path: Path) -> None:
    play = kit.begin(kit.make_script(tmp_path))
    to_end(play)
    edited = kit.CHAPTERS.replace("ch02", "ch02_new").replace("goodnight", "leave")
    again = save_and_load(play, kit.make_script(tmp_path, edited))
    assert (again.notice, texts(again)) == (RESTAGED, texts(play))
    assert isinstance(again.waiting, Talking)
    kit.perform(again, BOTS["silent"], random.Random(1))
    assert "Nobody says anything." in texts(again)


def test_where_the_knot_is_gone_the_nearest_earlier_one_is_taken(tmp_path: Path) -> None:
    play = kit.begin(kit.make_script(tmp_path))
    to_end(play)
    edited = kit.CHAPTERS.replace("ch02", "ch02_new").replace("[Go out.]", "[Go.]")
    edited = edited.replace("+ [Stay.]", "+ [Sleep here.]\n    You sleep.\n+ [Remain.]")
    edited = edited.replace("Good morning.", "Already here, and the coat still on.")
    again = save_and_load(play, kit.make_script(tmp_path, edited))
    assert texts(again)[-1] == "You sit down."
    kit.read_on(again)
    again.choose(2, 0.0)
    kit.read_on(again)
    assert "It is evening. Trust is 1." in texts(again)


def test_where_every_knot_is_gone_the_story_begins_with_what_it_remembers(tmp_path: Path) -> None:
    play = kit.begin(kit.make_script(tmp_path))
    to_end(play)
    script = kit.make_script(tmp_path, "Another story. {trust} {kept_wish}\n+ [On.]\n- End.\n")
    again = save_and_load(play, script)
    assert texts(again)[-1] == "Another story. 1 I wanted to be a lighthouse keeper."


def test_a_tunnel_cannot_be_entered_from_outside(tmp_path: Path) -> None:
    chapters = (
        "-> one\n=== one ===\nFirst.\n+ [On.] -> aside ->\n- Back. -> END\n"
        "=== aside ===\nAside.\n+ [Return.] ->->\n"
    )
    play = kit.begin(kit.make_script(tmp_path, chapters))
    play.choose(0, 0.0)
    assert texts(play)[-1] == "Aside."
    script = kit.make_script(tmp_path, chapters.replace("Back.", "Back again."))
    again = save_and_load(play, script)
    for _ in range(4):
        kit.read_on(again)
        if isinstance(again.waiting, Choosing):
            again.choose(0, 0.0)
    assert again.waiting == Ended()


def test_a_script_that_breaks_off_says_so_and_can_be_left_backwards(tmp_path: Path, caplog) -> None:
    chapters = "-> one\n=== one ===\nOne.\n+ [On.]\n  Two.\n"
    play = kit.begin(kit.make_script(tmp_path, chapters))
    play.choose(0, 0.0)
    assert texts(play)[-1] == "Two."
    assert play.waiting == Ended()
    assert play.notice == BROKEN_OFF
    assert "ran out of content" in caplog.text
    play.back_to_choice()
    assert isinstance(play.waiting, Choosing)


def test_time_away_does_not_count_as_playing(script) -> None:
    play = kit.begin(script)
    for now in (100.0, 110.0, 5000.0):
        play.advance(now)
    assert play.played == 70.0


def test_typing_lets_the_engine_read_ahead_only_in_windows(script) -> None:
    parrot = kit.Parrot()
    play = kit.begin(script, parrot)
    play.typing(0.0)
    assert parrot.warmed == 0
    kit.to_window(play)
    play.typing(0.0)
    assert parrot.warmed == 1


def test_the_next_place_is_known_before_its_line_is_read(tmp_path: Path) -> None:
    play = kit.begin(kit.make_script(tmp_path))
    kit.read_on(play)
    assert play.coming is None
    play.choose(0, 0.0)
    assert play.coming == ("apartment", "night")
    kit.read_on(play)
    assert (play.scene.place, play.scene.hour) == ("apartment", "night")
    assert play.coming is None

"""Where a line came from is kept in the save, and told whole."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

import pytest

from game import company, config
from game.errors import Trouble
from game.improv.improviser import Improviser
from game.improv.world import World
from game.play.playthrough import Playthrough
from game.play.provenance import told
from game.play.saves import Saves
from game.play.theatre import Script
from game.workshop.replay import main, save_path
from tests.improv.speakers import Tape, TapeDraft, tape
from tests.play import kit


@pytest.fixture
def script(tmp_path: Path) -> Script:
    return kit.make_script(tmp_path)


def talked(script: Script, engine: Tape) -> Playthrough:
    """A performance in which two things were said in the window."""
    understudy = tape("Tell me.", reply="evening/any_1", name="scripted")
    play = Playthrough.begin(script, Improviser(engine, understudy, script.world), "en", 1)
    kit.to_window(play)
    play.say("I have never told anybody that I am afraid of geese.", 0.0)
    kit.hear(play)
    return play


def test_a_line_tells_what_was_heard_refused_and_moved(script: Script) -> None:
    model = tape(
        "As a language model, I cannot feel. Indeed.", "The geese know it too.", name="llama"
    )
    play = talked(script, model)
    line = play.transcript[-1]
    assert line.text == "The geese know it too."
    found = play.provenance(line.number)
    assert found is not None
    assert found.window == "evening"
    assert found.words == "I have never told anybody that I am afraid of geese."
    assert "confess" in found.record["acts"]
    assert found.after["candour"] == found.before["candour"] + 1
    assert found.kept == {"wish": found.words}
    text = "\n".join(told(found))
    assert "refused: As a language model, I cannot feel." in text
    assert "candour 0 → 1" in text
    assert f"seed {found.record['seed']}" in text
    assert found.record["model"].startswith("llama prompt ")


def test_a_quoted_memory_is_named(script: Script) -> None:
    play = talked(
        script, tape("“I have never told anybody that I am afraid of geese.”", name="llama")
    )
    again = tape(
        "You said you were. “I have never told anybody that I am afraid of geese.”", name="x"
    )
    later = Playthrough.restore(
        play.save_payload(), script, Improviser(again, again, script.world), 0.0
    )
    later.say("What did I say?", 0.0)
    kit.hear(later)
    found = later.provenance(later.transcript[-1].number)
    assert found is not None
    assert found.record["quoted"] == ("wish",)


def test_fixed_lines_and_the_players_own_have_no_provenance(script: Script) -> None:
    play = talked(script, tape("The geese know it too.", name="llama"))
    improvised = {one.number for one in play.transcript if one.origin == "improv"}
    assert improvised
    found = {one.number for one in play.transcript if play.provenance(one.number)}
    assert found == improvised


def test_the_verb_tells_a_save_and_an_unknown_one_is_a_sentence(
    script: Script, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    engine = Tape([lambda: TapeDraft(["I cannot"], "the model has gone silent")], name="llama")
    play = talked(script, engine)
    folder = config.folders().saves
    Saves(folder, datetime.now).save("manual", play, company.identity(engine))
    assert main(["manual"]) == 0
    out = capsys.readouterr().out
    assert "kept with llama prompt " in out
    assert "trouble: the model has gone silent" in out
    assert "reply: evening/any_1" in out
    assert "1 improvised turns" in out
    assert main([str(folder / "manual.json"), "--json"]) == 0
    (row,) = (json.loads(line) for line in capsys.readouterr().out.splitlines())
    assert row["record"]["engines"] == ["scripted"]
    with pytest.raises(Trouble, match="There are: manual"):
        save_path("maunal", folder)


def test_a_save_of_another_voice_is_known() -> None:
    world = World(facts={}, cast={})
    assert world.cast == {}
    model = tape("Yes.", name="llama")
    model.model_identity = "one.gguf 0123456789ab"  # type: ignore[attr-defined]
    saved = company.identity(model)
    assert company.other_voice(saved, model) == ""
    assert company.other_voice("scripted", model) == "model"
    assert company.other_voice(saved.replace("one", "two"), model) == "model"
    assert company.other_voice(saved[:-8] + "00000000", model) == "prompt"
    assert (
        company.other_voice("llama one.gguf 0123456789ab", model) == ""
    )  # from before prompts were named

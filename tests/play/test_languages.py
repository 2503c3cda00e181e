"""Changing the language in the middle of the play."""

from __future__ import annotations

import json
from pathlib import Path

import polib
import pytest

from game.play.messages import Choosing, Talking
from game.play.playthrough import Playthrough
from game.play.theatre import Script
from tests.play import kit

KOREAN = {
    ("ch01", "You sit down."): "자리에 앉는다.",
    ("ch01", "Good morning."): "좋은 아침이에요.",
    ("ch01", "[Stay.]"): "[남는다.]",
    ("ch01", "[Go out.]"): "[나간다.]",
    ("ch01", "You stay."): "너는 남는다.",
    ("ch01", "It is evening. Trust is {trust}."): "저녁이다. 신뢰는 {trust}.",
    ("ch01", "[Say goodnight.]"): "[잘 자라고 한다.]",
    ("ch01", "[Say nothing.]"): "[아무 말도 하지 않는다.]",
    ("ch01", "Goodnight."): "잘 자요.",
}


def translated(folder: Path) -> Script:
    story = kit.make_story(folder / "story")
    catalogue = polib.POFile()
    for (context, english), korean in KOREAN.items():
        catalogue.append(polib.POEntry(msgctxt=context, msgid=english, msgstr=korean))
    (story / "languages" / "ko").mkdir(parents=True)
    catalogue.save(str(story / "languages" / "ko" / "main.po"))
    return kit.make_script(folder)


@pytest.fixture
def script(tmp_path: Path) -> Script:
    return translated(tmp_path)


def texts(play: Playthrough) -> list[str]:
    return [message.text for message in play.transcript]


def offered(play: Playthrough) -> list[str]:
    waiting = play.waiting
    assert isinstance(waiting, Choosing | Talking)
    options = waiting.options if isinstance(waiting, Choosing) else waiting.exits
    return [option.text for option in options]


def test_a_translation_is_another_compilation_of_the_same_story(script: Script) -> None:
    assert script.compiled("ko") != script.compiled("en")
    assert script.compiled("xx") == script.compiled("en")
    again = kit.load_script(script.folder, script.folder.parent / "cache")
    assert again.identity == script.identity
    assert again.compiled("ko") == script.compiled("ko")


def test_a_changed_catalogue_is_compiled_anew(script: Script) -> None:
    before = script.compiled("ko")
    path = script.folder / "languages" / "ko" / "main.po"
    path.write_text(
        path.read_text(encoding="utf-8").replace("잘 자요.", "잘 자."), encoding="utf-8"
    )
    after = kit.load_script(script.folder, script.folder.parent / "cache").compiled("ko")
    assert before != after
    assert "잘 자." in str(json.loads(after))


def test_the_line_on_the_page_and_what_follows_come_in_the_new_language(script: Script) -> None:
    play = kit.begin(script)
    play.language = "ko"
    assert texts(play) == ["자리에 앉는다."]
    play.language = "en"
    assert texts(play) == ["You sit down."]
    play.advance(0.0)
    play.language = "ko"
    assert texts(play) == ["You sit down.", "좋은 아침이에요."]
    assert play.transcript[-1].speaker == "Samantha"
    assert offered(play) == ["남는다.", "나간다."]
    play.choose(0, 0.0)
    assert texts(play)[-2:] == ["남는다.", "너는 남는다."]
    play.language = "en"
    kit.read_on(play)
    assert texts(play)[-1] == "It is evening. Trust is 1."
    assert offered(play) == ["Say goodnight."]


def test_a_window_goes_on_in_the_new_language(script: Script) -> None:
    parrot = kit.Parrot()
    play = kit.begin(script, parrot)
    kit.to_window(play)
    play.say("I wanted to be a lighthouse keeper.", 0.0)
    kit.hear(play)
    before = play.transcript
    play.language = "ko"
    assert play.transcript == before
    assert offered(play) == ["잘 자라고 한다."]
    assert play.values["trust"] == 1
    play.say("저는 비 오는 날이 좋아요.", 0.0)
    assert parrot.briefs[-1].language == "ko"
    kit.hear(play)
    play.say("잘 자요.", 0.0)
    kit.hear(play)
    kit.read_on(play)
    assert "잘 자요." in texts(play)
    assert "She kept “I wanted to be a lighthouse keeper.”." in texts(play)


def test_going_back_offers_in_the_new_language_what_was_said_in_the_old(script: Script) -> None:
    play = kit.begin(script)
    kit.to_window(play)
    whole = play.transcript
    play.language = "ko"
    play.back_to_choice()
    assert texts(play) == ["You sit down.", "Good morning."]
    assert offered(play) == ["남는다.", "나간다."]
    while play.can_forward:
        play.forward()
    assert play.transcript[:-1] == whole[:-1]
    assert texts(play)[-1] == "저녁이다. 신뢰는 1."  # stood on the page when the language changed


def test_a_save_comes_back_in_its_own_language_or_another(script: Script) -> None:
    play = kit.begin(script)
    play.language = "ko"
    kit.read_on(play)
    payload = json.loads(json.dumps(play.save_payload()))
    again = Playthrough.restore(payload, script, kit.make_improviser(script), 0.0)
    assert (again.language, again.transcript, again.waiting) == (
        "ko",
        play.transcript,
        play.waiting,
    )
    again.language = "en"
    assert offered(again) == ["Stay.", "Go out."]
    again.choose(0, 0.0)
    assert texts(again)[-1] == "You stay."

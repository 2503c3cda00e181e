"""Catalogues laid over ink: the same story, other words, the same places."""

from __future__ import annotations

import json
from pathlib import Path

import polib
import pytest

from game.errors import Trouble
from game.ink import compile_story
from game.play.catalogue import (
    entries,
    laid_over,
    open_catalogue,
    read_catalogues,
    skeleton,
    translate,
)
from game.play.story import Story
from tests.pseudo import pseudo

INK = """\
VAR trust = 0
VAR kept = ""
-> door
=== door
# scene: office, morning
You stand in the door. # sound: door
Samantha: Come in, I don't bite. // she cannot
Samantha: {trust > 0: You again. | Oh, you. }
“{kept}” is what you said.
{trust > 0:
    The lamp is on.
- else: The lamp is off.
}
{&One|Two} of them wait.
+ {trust >= 0} [Sit down. # exit: sit] -> chair
+ (leave) [Leave.]
    Theodore: No, [thanks.
-
-> END
=== chair
~ trust++
The chair is cold. -> door.leave
"""
INK = INK.replace("No, [thanks.", "No, thanks.")


def story(text: str):
    return compile_story("main.ink", lambda _name: text)


def found(text: str = INK):
    return entries(story(text), "main.ink", text)


def test_every_line_a_player_reads_is_one_entry_without_tags_names_and_logic_marks():
    assert [(one.speaker, one.text) for one in found()] == [
        ("", "You stand in the door."),
        ("Samantha", "Come in, I don't bite."),
        ("Samantha", "{trust > 0: You again. | Oh, you. }"),
        ("", "“{kept}” is what you said."),
        ("", "The lamp is on."),
        ("", "The lamp is off."),
        ("", "{&One|Two} of them wait."),
        ("", "[Sit down.]"),
        ("", "[Leave.]"),
        ("Theodore", "No, thanks."),
        ("", "The chair is cold."),
    ]
    assert {one.context for one in found()} == {"door", "chair"}


def test_its_own_words_laid_over_a_source_give_the_source():
    assert laid_over(INK, found(), lambda one: one.text) == INK


def test_a_translated_choice_keeps_its_exit():
    words = {("door", "[Sit down.]"): "[앉는다.]"}
    _, read = translate("main.ink", lambda _name: INK, words)
    assert "+ {trust >= 0} [앉는다. # exit: sit] -> chair" in read("main.ink")


def containers(node, path=""):
    """Every path of a container or named child in compiled ink."""
    if isinstance(node, list):
        yield path
        for place, child in enumerate(node[:-1] if node else []):
            yield from containers(child, f"{path}.{place}")
        if node and isinstance(node[-1], dict):
            for name, child in node[-1].items():
                yield from containers(child, f"{path}.{name}")


def test_a_translation_has_the_same_containers_so_that_states_fit_both():
    words = {one.key: pseudo(one.text) for one in found()}
    translated, _ = translate("main.ink", lambda _name: INK, words)
    ours, theirs = json.loads(story(INK).json)["root"], json.loads(translated.json)["root"]
    assert list(containers(ours)) == list(containers(theirs))
    assert "Çömé" in translated.json


def test_a_state_saved_in_one_language_goes_on_in_the_other():
    words = {one.key: pseudo(one.text) for one in found()}
    translated, _ = translate("main.ink", lambda _name: INK, words)
    english, other = Story(story(INK).json), Story(translated.json)
    english.run()
    assert other.load(english.save())
    english.choose(0)
    other.choose(0)
    mine, yours = english.run(), other.run()
    assert [pseudo(line.text) for line in mine.lines if "chair" in line.text] == [
        line.text for line in yours.lines if "çhàîr" in line.text
    ]
    assert len(mine.lines) == len(yours.lines)


def test_words_that_break_the_structure_are_not_used():
    words = {("door", "“{kept}” is what you said."): "그렇게 말했죠."}
    _, read = translate("main.ink", lambda _name: INK, words)
    assert "“{kept}” is what you said." in read("main.ink")


@pytest.mark.parametrize(
    ("line", "bones"),
    [
        ("Plain words.", "~"),
        ("[Go.]", "[~]"),
        ("{x}", "{x}"),
        ("“{x}” he said", "~{x}~"),
        ("{a > 1: yes | no {b}}", "{a > 1:~|~{b}}"),
        ("{&a|b|}", "{&~|~|}"),
        ('{w == "a:b": A|B} end', '{w == "a:b":~|~}~'),
        ("a <> b", "~<>~"),
        (r"a \{ b", "~"),
    ],
)
def test_the_skeleton_tells_pieces_apart(line, bones):
    assert skeleton(line) == bones


def test_a_damaged_catalogue_is_named_with_its_line(tmp_path: Path):
    home = tmp_path / "languages" / "ko"
    home.mkdir(parents=True)
    (home / "a.po").write_text('msgid "a"\nmsgstr "b"\nnonsense here\n', encoding="utf-8")
    with pytest.raises(Trouble) as caught:
        read_catalogues(tmp_path, "ko")
    assert caught.value.line == 3
    assert "a.po" in caught.value.file


def test_fuzzy_and_empty_entries_stay_english(tmp_path: Path):
    home = tmp_path / "languages" / "ko"
    home.mkdir(parents=True)
    made = polib.POFile()
    made.append(polib.POEntry(msgctxt="k", msgid="one", msgstr="하나"))
    made.append(polib.POEntry(msgctxt="k", msgid="two", msgstr="둘", flags=["fuzzy"]))
    made.append(polib.POEntry(msgctxt="k", msgid="three", msgstr=""))
    made.save(str(home / "a.po"))
    assert read_catalogues(tmp_path, "ko") == {("k", "one"): "하나"}
    assert len(open_catalogue(home / "a.po")) == 3


def test_a_chapters_title_is_an_entry_and_the_tag_stays():
    text = "-> a\n=== a\n# chapter: 3, Getting organised\n# scene: office, morning\nWords. -> END\n"
    titles = [one for one in found(text) if one.context == "chapter"]
    assert [one.text for one in titles] == ["Getting organised"]
    _, read = translate("main.ink", lambda _name: text, {("chapter", "Getting organised"): "정리"})
    assert "# chapter: 3, 정리\n" in read("main.ink")

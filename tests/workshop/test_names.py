"""`her names`: every place of a name, and another name everywhere without losing a translation."""

from __future__ import annotations

import shutil
from pathlib import Path

import polib
import pytest

from game import config
from game.errors import Trouble
from game.ink import compile_story
from game.play.catalogue import skeleton
from game.workshop.check import check
from game.workshop.names import main, meant
from game.workshop.references import references
from game.workshop.renaming import plan
from game.workshop.strings import mismatches, stats, update
from tests.play import kit

INK = """\
LIST colours = (red), blue
CONST most = 3
VAR trust = 0
VAR candour = 0
VAR closeness = 0
VAR distance = 0
VAR kept_wish = ""
VAR kept_letter_first = ""
VAR mood = "quiet" // mood stays here
-> one
=== one ===
The mood is {mood == "mood": bad|{mood}}.
- (again) You look {again > 1:once more}.
+ {mood != ""} [Say “mood”.] -> two.later
+ [Wait.]
    ~ mood = shift(mood)
    ~ temp how = most
    You wait {how} times. {two.later > 0:It was later.}
-
# improv: evening
+ [Say goodnight. # exit: goodnight]
    Samantha: Goodnight.
+ [Say nothing. # exit: quiet]
- {kept_wish != "": You said “{kept_wish}”.}
-> two
=== two ===
It is {colours == red:red|blue}.
-> later
= later
Later. {most} {one.again}
-> END
=== function shift(x)
~ return x
"""
KOREAN = {
    "The mood is": '기분은 {mood == "mood": mood 나쁨|{mood}}.',
    "You look": "너는 {again > 1:다시} 본다.",
    "[Say “mood”": "[“mood”라고 한다.]",
    "You wait": "너는 {how}번 기다린다. {two.later > 0:나중이었다.}",
    "You said": "“{kept_wish}”라고 했다.",
    "Later.": "나중. {most} {one.again}",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = kit.make_story(tmp_path / "story")
    (made / "main.ink").write_text(INK, encoding="utf-8")
    contract = made / "improv" / "evening.yaml"
    woven = '  - {id: any_3, answers: [any], needs: [wish], when: "trust >= 2", say: {en: "“{wish}”.", ko: "{“wish”:이라고/라고}."}}\n'
    text = contract.read_text(encoding="utf-8").replace("back:", woven + "back:")
    contract.write_text(text, encoding="utf-8")
    update(made, "ko")
    path = made / "languages" / "ko" / "main.po"
    book = polib.pofile(str(path))
    for one in book:
        begun = [words for start, words in KOREAN.items() if start in one.msgid]
        one.msgstr = begun[0] if begun else skeleton(one.msgid).replace("~", "말")
        if one.msgid.startswith("{kept_wish"):
            one.msgstr = '{kept_wish != "": “{kept_wish}”라고 했다.}'
    path.write_text(str(book), encoding="utf-8")
    assert list(mismatches(made, "ko")) == []
    return made


def text(folder: Path, name: str = "main.ink") -> str:
    return (folder / name).read_text(encoding="utf-8")


def rename(folder: Path, old: str, new: str) -> None:
    known = references(folder)
    plan(folder, known, meant(known, old), new).write(folder)


def whole(folder: Path) -> bool:
    """Whether the story compiles and every entry of its translation is done."""
    errors = [one for one in references(folder).compilation.diagnostics if one.severity == "error"]
    counts = stats(folder, "ko")
    return (
        not errors
        and not any(one.missing or one.fuzzy for one in counts)
        and not list(mismatches(folder, "ko"))
        and update(folder, "ko") == []
    )


def test_find_tells_every_place_and_the_definition_first(folder: Path, capsys) -> None:
    assert main(["--story", str(folder), "find", "kept_wish"]) == 0
    told = capsys.readouterr().out.splitlines()
    lines = INK.split("\n")
    first = lines.index('VAR kept_wish = ""') + 1
    assert told[0] == f'main.ink:{first}:5: definition: VAR kept_wish = ""'
    assert sum(one.startswith("main.ink:") for one in told) == 3
    assert sum(one.startswith("improv/evening.yaml:") for one in told) == 4
    assert told[-1] == "variable kept_wish: 7 places"
    for one in told[:-1]:
        file, line, column = one.split(":")[:3]
        at = text(folder, file).split("\n")[int(line) - 1][int(column) - 1 :]
        assert at.startswith(("kept_wish", "wish"))


def test_a_name_can_be_asked_for_by_its_place(folder: Path) -> None:
    known = references(folder)
    line = INK.split("\n").index("-> later") + 1
    assert meant(known, f"main.ink:{line}:4").name == "two.later"
    assert meant(known, "later").name == "two.later"
    assert meant(known, "colours.red").kind == "item"
    with pytest.raises(Trouble, match="Did you mean"):
        meant(known, "two.latter")
    with pytest.raises(Trouble, match="No name stands there"):
        meant(known, "main.ink:1:1")


@pytest.mark.parametrize(
    ("old", "new", "there"),
    [
        ("mood", "temper", ['temper == "mood"', "{temper}", "~ temper = shift(temper)", "[Say “mood”.]"]),
        ("one", "first", ["=== first ===", "-> first", "{first.again}"]),
        ("two", "second", ["-> second.later", "{second.later > 0:"]),
        ("two.later", "after", ["-> two.after", "-> after", "= after"]),
        ("one.again", "anew", ["- (anew) You look {anew > 1:once more}", "{one.anew}"]),
        ("shift", "turned", ["~ mood = turned(mood)", "=== function turned(x)"]),
        ("most", "highest", ["CONST highest = 3", "~ temp how = highest", "Later. {highest}"]),
        ("how", "many", ["~ temp many = most", "You wait {many} times"]),
        ("x", "y", ["shift(y)", "~ return y"]),
        ("colours", "hues", ["LIST hues", "{hues == red"]),
        ("red", "crimson", ["(crimson), blue", "colours == crimson:red|"]),
        ("kept_wish", "kept_hope", ['VAR kept_hope = ""', "“{kept_hope}”"]),
        ("evening.goodnight", "farewell", ["# exit: farewell]"]),
    ],
)  # fmt: skip
def test_a_rename_reaches_everything_and_loses_no_translation(
    folder: Path, old: str, new: str, there: list[str]
) -> None:
    rename(folder, old, new)
    assert [one for one in there if one not in text(folder)] == []
    assert "// mood stays here" in text(folder)
    assert whole(folder)
    rename(folder, old.rpartition(".")[0] + "." * ("." in old) + new, old.rpartition(".")[2])
    assert text(folder) == INK


def test_the_words_of_a_translation_stay_and_its_logic_follows(folder: Path) -> None:
    rename(folder, "mood", "temper")
    book = {one.msgid: one for one in polib.pofile(str(folder / "languages/ko/main.po"))}
    entry = next(one for msgid, one in book.items() if msgid.startswith("The mood is"))
    assert entry.msgid == 'The mood is {temper == "mood": bad|{temper}}.'
    assert entry.msgstr == '기분은 {temper == "mood": mood 나쁨|{temper}}.'
    assert any(one.msgstr == "[“mood”라고 한다.]" for one in book.values())


def test_contexts_follow_a_knot_even_of_lines_that_are_gone(folder: Path) -> None:
    path = folder / "languages" / "ko" / "main.po"
    book = polib.pofile(str(path))
    gone = polib.POEntry(msgctxt="two.later", msgid="Old.", msgstr="옛것.", obsolete=True)
    book.append(gone)
    path.write_text(str(book), encoding="utf-8")
    rename(folder, "two", "second")
    contexts = {one.msgctxt for one in polib.pofile(str(path))}
    assert contexts == {"one", "second", "second.later"}


def test_a_slot_is_renamed_in_contracts_and_words(folder: Path) -> None:
    rename(folder, "kept_wish", "kept_hope")
    contract = text(folder, "improv/evening.yaml")
    assert "asks: hope" in contract
    assert "needs: [hope]" in contract
    assert 'en: "“{hope}”."' in contract
    assert "{“hope”:이라고/라고}" in contract
    assert "wish" not in contract


def test_a_window_takes_its_contract_along(folder: Path) -> None:
    rename(folder, "evening", "night")
    assert "# improv: night" in text(folder)
    assert (folder / "improv" / "night.yaml").is_file()
    assert not (folder / "improv" / "evening.yaml").exists()


def test_the_film_of_the_front_page_finds_a_renamed_window(folder: Path) -> None:
    shots = "shots:\n  - {task: run, seconds: 2}\n  - {talk: evening, types: Good evening., seconds: 3}\n"
    (folder / "trailer.yaml").write_text(shots, encoding="utf-8")
    rename(folder, "evening", "night")
    assert text(folder, "trailer.yaml") == shots.replace("talk: evening", "talk: night")


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ("mood", "one", "knot “one” already"),
        ("mood", "kept_mood", "kept in"),
        ("kept_wish", "wish", "kept in"),
        ("kept_letter_first", "kept_letter_last", "device know the letters"),
        ("trust", "faith", "The game itself knows the value “trust”"),
        ("mood", "distance", "The game itself knows the value “distance”"),
        ("mood", "not", "no name in ink"),
        ("mood", "two words", "no name in ink"),
        ("mood", "RANDOM", "no name in ink"),
        ("mood", "mood", "already"),
        ("how", "mood", "cannot be had|would mean something else"),
        ("x", "shift", "cannot be had|would mean something else"),
        ("END", "FIN", "ink's own word"),
        ("evening.goodnight", "quiet", "exit “evening.quiet” already"),
        ("evening.goodnight", "Good", "small letters"),
    ],
)
def test_a_name_that_cannot_be_had_is_refused(folder: Path, old: str, new: str, why: str) -> None:
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    with pytest.raises(Trouble, match=why):
        rename(folder, old, new)
    assert before == {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_without_write_nothing_is_written_and_every_place_is_shown(folder: Path, capsys) -> None:
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assert main(["--story", str(folder), "rename", "two", "second"]) == 0
    shown = capsys.readouterr().out.splitlines()
    assert before == {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assert "Nothing was written" in shown[-1]
    main(["--story", str(folder), "rename", "two", "second", "--write"])
    changed = set()
    for path, was in before.items():
        old, new = was.decode().split("\n"), path.read_text(encoding="utf-8").split("\n")
        pairs = zip(old, new, strict=True)
        name = path.relative_to(folder).as_posix()
        changed |= {f"{name}:{n}" for n, (a, b) in enumerate(pairs, 1) if a != b}
    assert changed == {":".join(one.split(":")[:2]) for one in shown[:-1]}


def test_the_ends_of_lines_stay_as_they_were(folder: Path) -> None:
    path = folder / "main.ink"
    path.write_bytes(b"\xef\xbb\xbf" + INK.replace("\n", "\r\n").encode())
    rename(folder, "two", "second")
    assert path.read_bytes().startswith(b"\xef\xbb\xbfLIST")
    assert path.read_bytes().count(b"\r\n") == INK.count("\n")


def test_our_story_loses_no_translation_by_a_rename(tmp_path: Path) -> None:
    story = tmp_path / "story"
    shutil.copytree(config.data("story"), story)
    done = [one.done for one in stats(story, "ko")]
    known = references(story)
    knot = next(one for one in known.spots if one.kind == "knot" and "_" in one.name)
    made = plan(story, known, knot, "elsewhere_7")
    made.write(story)
    changed = [one for one in made.edits if one.file.endswith(".po")]
    assert len(changed) == sum(
        path.read_text(encoding="utf-8").count('msgctxt "elsewhere_7"')
        for path in (story / "languages").rglob("*.po")
    )
    assert [one.done for one in stats(story, "ko")] == done


def test_the_check_finds_no_more_after_a_rename_than_before(folder: Path, tmp_path: Path) -> None:
    before = [(one.code, one.file, one.line) for one in check(folder, tmp_path)]
    rename(folder, "one", "first")
    rename(folder, "kept_wish", "kept_hope")
    rename(folder, "evening.quiet", "silence")
    assert [(one.code, one.file, one.line) for one in check(folder, tmp_path)] == before


def test_every_mention_stands_where_it_is_said_to(folder: Path) -> None:
    compilation = compile_story("main.ink", lambda _: INK)
    lines = INK.split("\n")
    for one in compilation.mentions().mentions:
        at = lines[one.span.line - 1][one.span.column - 1 :]
        assert at.startswith(one.symbol.last)
    used = {(one.symbol.kind, one.symbol.name) for one in compilation.mentions().mentions}
    assert {("label", "one.again"), ("parameter", "shift:x"), ("temporary", "one:how")} <= used

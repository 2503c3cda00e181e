"""`her check`: each slip a writer can make is told once, by file and line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from game.errors import Trouble
from game.workshop.check import Finding, check, main
from game.workshop.vocabulary import OUTCOMES, PLACES, WORDS
from tests.play import kit

GUIDE = Path(__file__).resolve().parents[2] / "story" / "README.md"


@pytest.fixture
def assets(tmp_path: Path) -> Path:
    folder = tmp_path / "assets"
    for place in ("office_morning", "apartment_night"):
        (folder / "art" / place).mkdir(parents=True)
    for sound in ("effects/pen.ogg", "ambience/rain.ogg", "music/loss.ogg"):
        (folder / "sounds" / sound).parent.mkdir(parents=True, exist_ok=True)
        (folder / "sounds" / sound).touch()
    return folder


def slips(folder: Path, assets: Path, chapters: str = kit.CHAPTERS) -> list[Finding]:
    """What is wrong beyond what the small story's contract is warned of."""
    found = check(kit.make_story(folder / "story", chapters), assets)
    return [one for one in found if one.code not in ("contract-korean", "contract-few")]


def test_a_sound_story_has_no_findings(tmp_path: Path, assets: Path) -> None:
    assert slips(tmp_path, assets) == []


@pytest.mark.parametrize(
    ("line", "code", "told"),
    [
        ("# sceen: office, morning", "story-tag", "did you mean “scene”?"),
        ("# scene: ofice, morning", "story-place", "did you mean “office”?"),
        ("# scene: office, midnight", "story-place", "morning, afternoon; not “midnight”"),
        ("# scene: roof, dawn", "story-picture", "assets/art/roof_dawn is not painted"),
        ("# sound: pan", "story-sound", "did you mean “pen”?"),
        ("# sound: door", "story-sound", "assets/sounds/effects has no “door”"),
        ("# music: los", "story-music", "did you mean “loss”?"),
        ("# ambience: rains", "story-sound", "did you mean “rain”?"),
        ("# gesture: samanta, down", "story-gesture", "did you mean “samantha”?"),
        ("# gesture: samantha, leanin", "story-gesture", "did you mean “leaning”?"),
        ("# gesture: samantha", "story-gesture", "who, and one gesture"),
        ("# with: samanta", "story-with", "did you mean “samantha”?"),
        ("# opens: see", "story-fact", "did you mean “sea”?"),
        ("# pause: long", "story-pause", "number of seconds"),
        ("# chapter: three", "story-chapter", "a number and a title"),
        ("# task: letr, first", "story-task", "did you mean “letter”?"),
        ("# task: letter, frist", "story-letter", "did you mean “first”?"),
        ("# improv: evning", "story-window", "did you mean “evening”?"),
        ("# camera: nearer", "story-camera", "There are: closer, wider, left, right, still."),
        ("# camera: close", "story-camera", "did you mean “closer”? There are: closer, wider"),
        ("# camera:", "story-camera", "needs a word after it. There are: closer, wider"),
        ("# light: dusky", "story-light", "There are: dim, bright, normal."),
        ("# presence: away", "story-presence", "There are: none, near, listening"),
        ("# device: radio", "story-device", "There are: her, mail, calendar"),
        ("# cut: fast", "story-tag", "`# cut` stands alone"),
        ("# dissolve", "story-tag", "There is no tag `# dissolve`"),
        ("# scene: moon, night", "story-place", "There are: office, walkway, train"),
        ("# with: bob", "story-with", "There are: nobody, samantha, theodore."),
        ("# task: chess", "story-task", "There are: install, letter, run, skyline, alien."),
        ("# exit: away", "story-tag", "inside the brackets"),
        ("# music loss", "story-tag", "write `# music: loss`"),
        ("We are # 1 here.", "story-tag", "to print the sign"),
        ("# scene: office", "story-place", "write `# scene: office, morning`"),
        ("Samanta: Hello.", "story-speaker", "did you mean “Samantha”?"),
        ("samantha: Hello.", "story-speaker", "write “Samantha: ” exactly so"),
        ("Samantha : Hello.", "story-speaker", "write “Samantha: ” exactly so"),
        ("Samantha：Hello.", "story-speaker", "write “Samantha: ” exactly so"),
        ("Bob: Hello.", "story-speaker", "add them, if somebody speaks"),
    ],
)
def test_a_slip_is_told_where_it_is(
    tmp_path: Path, assets: Path, line: str, code: str, told: str
) -> None:
    chapters = kit.CHAPTERS.replace("You sit down.", f"{line}\nYou sit down.")
    number = (kit.STATE + chapters).splitlines().index(line) + 1
    (found,) = [one for one in slips(tmp_path, assets, chapters) if one.code == code]
    assert (found.line, Path(found.file).name) == (number, "main.ink")
    assert told in found.message
    assert str(found).startswith(f"{found.file}:{number}:")


def test_a_posture_that_the_place_has_no_picture_of_is_warned_of(
    tmp_path: Path, assets: Path
) -> None:
    items = [{"who": "samantha"}, {"who": "samantha", "gesture": "down"}]
    place = assets / "art" / "office_morning" / "place.json"
    place.write_text(json.dumps({"items": items}), encoding="utf-8")
    tags = "# gesture: samantha, down\n# gesture: samantha, ear\n# gesture: samantha, rest"
    chapters = kit.CHAPTERS.replace("You sit down.", f"{tags}\nYou sit down.")
    (found,) = slips(tmp_path, assets, chapters)
    assert (found.code, found.severity) == ("story-gesture", "warning")
    assert "no posture “ear” at office, morning; there is down." in found.message
    line = (kit.STATE + chapters).splitlines().index("# gesture: samantha, ear") + 1
    assert (Path(found.file).name, found.line) == ("main.ink", line)


def test_a_gesture_of_somebody_the_place_has_no_picture_of_is_warned_of(
    tmp_path: Path, assets: Path
) -> None:
    place = assets / "art" / "office_morning" / "place.json"
    for who, told in (
        ("theodore", "“samantha” is not painted at office, morning; there is theodore."),
        ("samantha", "no posture “ear” at office, morning; there is only rest."),
    ):
        place.write_text(json.dumps({"items": [{"who": who}]}), encoding="utf-8")
        chapters = kit.CHAPTERS.replace("You sit down.", "# gesture: samantha, ear\nYou sit down.")
        (found,) = slips(tmp_path, assets, chapters)
        assert told in found.message


def test_ink_and_contract_must_name_the_same_exits(tmp_path: Path, assets: Path) -> None:
    chapters = kit.CHAPTERS.replace("# exit: quiet", "# exit: quite")
    found = {one.message for one in slips(tmp_path, assets, chapters)}
    assert any("No choice in ink is tagged `# exit: quiet`" in message for message in found)
    assert any("`quite` that the contract does not name" in message for message in found)


RUN = """# task: run
+ [Run. # result: cought]
+ [Fall. # result: fell]
- You lie there.
"""


def test_outcomes_that_a_set_piece_never_has_are_told(tmp_path: Path, assets: Path) -> None:
    def told(piece: str) -> list[tuple[str, str]]:
        chapters = kit.CHAPTERS.replace("# improv: evening\n", piece + "# improv: evening\n")
        found = slips(tmp_path, assets, chapters)
        return [(one.code, one.message) for one in found if one.code == "story-result"]

    ((_, message),) = told(RUN)
    assert message == "The set piece “run” never ends as “cought”; did you mean “caught”?"
    assert told(RUN.replace("cought", "caught")) == []
    ((_, message),) = told(RUN.replace("cought", "won"))
    assert "There are: caught, fell, calm." in message
    assert told(RUN.replace("run", "letter, first").replace("cought", "sealed")) == []
    ((_, message),) = told(RUN.replace(" # result: cought", "").replace(" # result: fell", ""))
    assert message == "No choice after this has a `# result: WORD` in its brackets."


def test_a_window_and_a_letter_that_nobody_comes_to_are_warned_of(
    tmp_path: Path, assets: Path
) -> None:
    chapters = kit.CHAPTERS.replace("# improv: evening\n", "").replace(
        "# task: letter, first\n", ""
    )
    found = {(one.code, one.severity) for one in slips(tmp_path, assets, chapters)}
    assert ("contract-window", "warning") in found
    assert ("letter-unused", "warning") in found


def test_a_letter_must_be_kept_in_a_variable_that_is_there(tmp_path: Path, assets: Path) -> None:
    folder = kit.make_story(tmp_path / "story")
    (folder / "letters" / "first.yaml").write_text("keep: letter_frist\n", encoding="utf-8")
    assert "letter-keep" in {one.code for one in check(folder, assets)}
    (folder / "letters" / "first.yaml").write_text("- no\n", encoding="utf-8")
    assert "letter-shape" in {one.code for one in check(folder, assets)}


def test_what_is_kept_has_a_name_on_the_device(tmp_path: Path, assets: Path) -> None:
    folder = kit.make_story(tmp_path / "story")
    names = folder / "languages" / "en" / "ui.yaml"
    names.parent.mkdir(parents=True, exist_ok=True)
    kept = [
        line.split("kept_")[1].split()[0]
        for line in (folder / "main.ink").read_text("utf-8").splitlines()
        if line.startswith("VAR kept_")
    ]
    assert kept

    def found(known: list[str]) -> list[str]:
        shown = "".join(f"    {slot}: what it is\n" for slot in known)
        names.write_text(f"device:\n  kept:\n{shown}", encoding="utf-8")
        return [one.message for one in check(folder, assets) if one.code == "story-kept"]

    assert found(kept) == []
    (message,) = found(kept[1:])
    assert f"`kept_{kept[0]}` has no name" in message
    assert len(found([])) == len(kept)


@pytest.mark.parametrize(
    ("postscript", "hint"),
    [
        ("{when: trusst, en: P.S.}", "did you mean “trust”?"),
        ("{en: P.S.}", "A postscript has `when:`"),
        ("P.S.", "A postscript has `when:`"),
        ("{when: trust, en: P.S.}", ""),
    ],
)
def test_a_postscript_hangs_on_a_variable_that_is_there(
    tmp_path: Path, assets: Path, postscript: str, hint: str
) -> None:
    folder = kit.make_story(tmp_path / "story")
    text = kit.LETTER.rstrip("\n") + f"\npostscript: {postscript}\n"
    (folder / "letters" / "first.yaml").write_text(text, encoding="utf-8")
    found = [one for one in check(folder, assets) if one.code == "letter-postscript"]
    assert [one.line for one in found] == ([text.count("\n")] if hint else [])
    assert all(hint in one.message for one in found)


@pytest.mark.parametrize(
    ("name", "text", "code", "line"),
    [
        ("letters/first.yaml", kit.LETTER.replace("phrases:", "phrase:"), "letter-key", 4),
        ("improv/evening.yaml", kit.CONTRACT.replace("stage: new", "stage:new"), "story-yaml", 3),
        ("improv/_common.yaml", "greet:\n- {\n", "story-yaml", 2),
        ("windows.yaml", "a: [\n", "story-yaml", 1),
        ("cast.yaml", "Theodore Theodore\nSamantha: {en: S}\n", "story-yaml", 1),
        ("facts.yaml", "sea: here\n", "story-world", 1),
        ("languages/ko/main.po", "no catalogue\n", "strings-catalogue", 1),
    ],
)
def test_every_file_of_the_folder_is_looked_at(
    tmp_path: Path, assets: Path, name: str, text: str, code: str, line: int
) -> None:
    folder = kit.make_story(tmp_path / "story")
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    errors = [one for one in check(folder, assets) if one.severity == "error"]
    assert [(one.file, one.code, one.line) for one in errors] == [(str(path), code, line)]


def test_a_file_that_cannot_be_read_is_one_message(tmp_path: Path, assets: Path) -> None:
    folder = kit.make_story(tmp_path / "story", "INCLUDE more.ink\n-> ch01\n")
    for content, code in ((b"\xff\xfe", "E0103"), (None, "E0101")):
        if content is None:
            (folder / "more.ink").unlink()
        else:
            (folder / "more.ink").write_bytes(content)
        found = [one for one in check(folder, assets) if one.severity != "todo"]
        assert [one.code for one in found if one.code != "contract-few"] == [code]
    (folder / "improv" / "evening.yaml").write_bytes(b"about: \xff\n")
    assert "story-file" in {one.code for one in check(folder, assets)}


def test_what_is_not_translated_is_one_note_for_each_file(tmp_path: Path, assets: Path) -> None:
    folder = kit.make_story(tmp_path / "story")
    catalogue = folder / "languages" / "ko" / "main.po"
    catalogue.parent.mkdir(parents=True)
    head = 'msgid ""\nmsgstr ""\n\n'
    one = 'msgctxt "ch01"\nmsgid "It is evening. Trust is {trust}."\nmsgstr "저녁. 믿음."\n'
    catalogue.write_text(head + one, encoding="utf-8")
    found = [one for one in check(folder, assets) if one.severity != "error"]
    notes = [(Path(one.file).name, one.code) for one in found if one.severity == "todo"]
    assert sorted(notes) == [("evening.yaml", "contract-korean"), ("main.po", "strings-missing")]
    (pieces,) = [one for one in found if one.code == "strings-pieces"]
    assert pieces.line == 4


def test_the_verb_tells_and_answers_with_its_exit_code(tmp_path: Path, capsys) -> None:
    folder = kit.make_story(tmp_path / "story")
    assert main(["--story", str(folder)]) == 0
    assert capsys.readouterr().out.splitlines()[-1].startswith("0 errors")
    kit.make_story(folder, kit.CHAPTERS.replace("-> ch02", "-> ch03", 1))
    assert main(["--story", str(folder), "--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert {"file", "line", "column", "code", "message", "severity"} == set(told[0])
    with pytest.raises(Trouble, match="no story here"):
        main(["--story", str(tmp_path)])


def test_the_table_of_tags_is_the_writers_guide() -> None:
    guide = GUIDE.read_text(encoding="utf-8")
    rows = [row.split("|")[1:3] for row in guide.splitlines() if row.startswith("| `#")]
    assert rows
    for tag, meaning in rows:
        name, _, example = tag.strip(" `#").partition(":")
        assert name in WORDS
        words = WORDS[name]
        if words not in (None, ("",)):
            assert words is not None
            assert example.strip() in words
            assert set(words) <= {word.strip("`") for word in meaning.replace(",", " ").replace(";", " ").split()}  # fmt: skip
    for task, outcomes in OUTCOMES.items():
        assert f"`{task}" in guide
        assert task == "letter" or outcomes
        for outcome in outcomes or ():
            assert f"`{outcome}`" in guide
    places = guide[guide.index("Places and hours:") :].split("\n\n")[0].replace("\n", " ")
    for place, hours in PLACES.items():
        assert f"`{place}` {'/'.join(hours)}" in places
    assert places.count("`") == 2 * len(PLACES)

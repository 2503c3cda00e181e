"""`her graph`: one page that holds the whole story, reads without a network, and escapes it."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from itertools import combinations
from pathlib import Path

import pytest

from game.errors import Trouble
from game.workshop.graph import BOX, START, Box, Visits, graph, main, visits
from game.workshop.graph_page import page

STORY = Path(__file__).resolve().parents[2] / "story"
INK = """\
INCLUDE two.ink
-> one
=== one ===
# chapter: 1, The <lamp>
You sit & wait.
# improv: evening
+ [Leave. # exit: goodnight] -> two
+ [Stay. # exit: quiet]
    You stay.
- -> aside ->
# task: run, slow
+ [Run. # result: caught]
    -> two.later
=== aside ===
A thought.
->->
"""
TWO = """\
=== two ===
# chapter: 2, The street
</script><u>Nothing.
-> END
= later
* (again) [Again.] -> one
* -> again
- -> DONE
"""


class Page(HTMLParser):
    """What a browser would find: ids, links, the text of every section."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.ids: set[str] = set()
        self.links: list[str] = []
        self.addresses: list[str] = []
        self.tags: list[str] = []
        self.sections: dict[str, str] = {}
        self._in = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = dict(attrs)
        self.tags.append(tag)
        self.ids |= {told["id"] or ""} if "id" in told else set()
        if tag == "section":
            self._in = told["id"] or ""
        for name in ("src", "href", "action"):
            value = told.get(name) or ""
            (self.links if value.startswith("#") else self.addresses).append(value)

    def handle_data(self, data: str) -> None:
        self.sections[self._in] = self.sections.get(self._in, "") + data


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "main.ink").write_text(INK, encoding="utf-8")
    (tmp_path / "two.ink").write_text(TWO, encoding="utf-8")
    return tmp_path


def box(folder: Path, name: str, counted: Visits | None = None) -> Box:
    return next(one for one in graph(folder, counted or Visits()).boxes if one.name == name)


def test_ways_are_those_of_the_ink(folder: Path) -> None:
    ways = {(one.source, one.target, one.kind) for one in graph(folder, Visits()).edges}
    assert ways == {
        (START, "one", "divert"),
        ("one", "two", "divert"),
        ("one", "aside", "tunnel"),
        ("one", "two.later", "divert"),
        ("two.later", "one", "divert"),
        ("two.later", "two.later", "divert"),
    }


def test_a_window_is_shown_with_its_exits_and_a_task_with_its_results(folder: Path) -> None:
    window, task = box(folder, "one").points
    assert (window.kind, window.name) == ("improv", "evening")
    assert [(name, way.leads if way else None) for name, way in window.ways] == [
        ("goodnight", ("two",)),
        ("quiet", ()),
    ]
    assert task.name == "run, slow"
    assert [(name, way.leads if way else None) for name, way in task.ways] == [
        ("caught", ("two.later",))
    ]
    assert box(folder, "two").ends
    assert not box(folder, "aside").ends


def test_a_knot_and_its_stitch_share_no_line_and_lose_none(folder: Path) -> None:
    told = graph(folder, Visits())
    lines = [(line.file, line.line) for one in told.boxes for line in one.lines]
    assert len(lines) == len(set(lines))
    assert ("two.ink", TWO.split("\n").index("= later") + 1) in lines
    assert {one.column for one in told.boxes if one.name.startswith("two")} == {1}


def test_the_page_needs_nothing_from_outside_and_no_line_becomes_markup(folder: Path) -> None:
    text = page(graph(folder, Visits()))
    found = Page(text)
    assert [one for one in found.addresses if one] == []
    assert "url(http" not in text
    assert "@import" not in text
    assert "u" not in found.tags
    assert "</script><u>Nothing." in found.sections["k-two"]
    assert found.tags.count("script") == 1
    assert "You sit & wait." in found.sections["k-one"]
    assert "main.ink:5" in found.sections["k-one"]
    assert "1. The <lamp>" in found.sections[""]


def test_every_link_leads_to_lines(folder: Path) -> None:
    found = Page(page(graph(folder, Visits())))
    assert {link[1:] for link in found.links} <= found.ids
    assert {"start", "k-one", "k-two.later"} <= found.ids


def test_visits_are_told_where_a_cover_file_is_given(folder: Path, tmp_path: Path) -> None:
    line = INK.split("\n").index("You sit & wait.") + 1
    places = [
        {"kind": "knot", "name": "one", "file": "main.ink", "line": 3, "runs": 7},
        {"kind": "choice", "name": "one.0.c-0", "file": "main.ink", "line": 7, "runs": 4},
        {"kind": "line", "name": "", "file": "main.ink", "line": line, "runs": 5},
    ]
    path = tmp_path / "cover.json"
    path.write_text(json.dumps({"runs": 8, "places": places}), encoding="utf-8")
    out = tmp_path / "out.html"
    assert main([str(out), "--story", str(folder), "--cover", str(path)]) == 0
    found = Page(out.read_text(encoding="utf-8"))
    assert "in 7 runs" in found.sections["k-one"]
    assert "main.ink:55You sit & wait." in found.sections["k-one"].replace("\n", "")
    assert "goodnight, line 7 (4)" in found.sections["k-one"]
    assert "never visited" in found.sections["k-aside"]
    assert box(folder, "one", visits(path)).runs == 7
    assert box(folder, START, visits(path)).runs is None


def test_another_file_is_no_cover_file(tmp_path: Path) -> None:
    path = tmp_path / "cover.json"
    path.write_text("[1]", encoding="utf-8")
    with pytest.raises(Trouble, match="no file of her cover"):
        visits(path)


def test_a_story_with_an_error_is_told_with_its_line(folder: Path) -> None:
    (folder / "two.ink").write_text(TWO.replace("-> END", "-> nowhere"), encoding="utf-8")
    with pytest.raises(Trouble) as told:
        graph(folder, Visits())
    assert (Path(told.value.file).name, told.value.line) == ("two.ink", 4)


def test_our_story_is_twenty_columns_and_no_box_lies_on_another() -> None:
    drawn = graph(STORY, Visits())
    chapters = len(list((STORY / "chapters").glob("*.ink")))
    assert len(drawn.chapters) == chapters
    assert all(re.match(r"\d+\. ", title) for _, title in drawn.chapters)
    for one, other in combinations(drawn.boxes, 2):
        apart = abs(one.x - other.x) >= BOX
        above = one.y + one.height <= other.y or other.y + other.height <= one.y
        assert apart or above, (one.name, other.name)
    contracts = {path.stem for path in (STORY / "improv").glob("[a-z]*.yaml")}
    windows = {p.name for one in drawn.boxes for p in one.points if p.kind == "improv"}
    assert windows == contracts
    assert all(p.ways for one in drawn.boxes for p in one.points)

"""Case files: small stories whose expectations stand on their own lines.

In a case file, in this order of appearance:

- `// choose: 1 2` picks choices, counted from 1; without it the story is read to its first choice.
- `// expect: text` is the next line of the transcript. Tags follow the text as ` # tag # tag`;
  choices that are offered are one line, `? first | second`.
- `// error E0701@4: words` is a message on this line, at this column, containing these words
  (column and words may be left out); `warning` and `todo` likewise. Every message must be
  expected, and every expected message given.
- `// file: name.ink` begins another file that the story can include.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from bink.story import Story

from game.ink import Compilation, compile_story

CASES = sorted((Path(__file__).parent / "cases").rglob("*.ink"))
EXPECT = re.compile(r"// expect: ?(.*)$")
CHOOSE = re.compile(r"// choose: *([\d ]+)$")
MESSAGE = re.compile(r"// (?:error|warning|todo) ([EWT]\d{4})(?:@(\d+))?(?:: (.*?))?(?= // |$)")
FILE = re.compile(r"^// file: (\S+)$")
MAX_LINES = 300


def split_files(text: str) -> dict[str, str]:
    """The files in a case, by name; the first is main.ink."""
    files = {"main.ink": ""}
    current = "main.ink"
    for line in text.splitlines():
        begins = FILE.match(line)
        if begins:
            current = begins[1]
            files[current] = ""
        else:
            files[current] += line + "\n"
    return files


def compile_files(files: dict[str, str]) -> Compilation:
    def read(name: str) -> str:
        if name not in files:
            raise FileNotFoundError(name)
        return files[name]

    return compile_story("main.ink", read)


def transcript(json: str, picks: list[int]) -> list[str]:
    """What a reader sees, one entry a line, choices as `? a | b`."""
    story = Story(json)
    story.set_allow_external_function_fallbacks(True)
    out: list[str] = []
    while len(out) < MAX_LINES:
        while story.can_continue() and len(out) < MAX_LINES:
            said = story.cont().rstrip("\n") + "".join(f" # {t}" for t in story.tags)
            if said:
                out.append(said.strip())
        offered = story.choices
        if not offered:
            return out
        tags = [list(offered.get_tags(i)) for i in range(len(offered))]
        shown = [t + "".join(f" # {g}" for g in tags[i]) for i, t in enumerate(offered)]
        out.append("? " + " | ".join(shown))
        if not picks:
            return out
        story.choose_choice_index(picks.pop(0) - 1)
    raise AssertionError(f"the story does not end: {out[-3:]}")


def expected_messages(files: dict[str, str]) -> list[tuple[str, int, str, str | None, str]]:
    return [
        (name, number, found[1], found[2], found[3] or "")
        for name, text in files.items()
        for number, line in enumerate(text.splitlines(), 1)
        for found in MESSAGE.finditer(line)
    ]


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_case(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    files = split_files(text)
    found = compile_files(files)

    wanted = expected_messages(files)
    given = [(d.file, d.line, d.code) for d in found.diagnostics]
    assert sorted(given) == sorted((name, line, code) for name, line, code, _, _ in wanted), (
        "\n".join(map(str, found.diagnostics))
    )
    for name, line, code, column, words in wanted:
        message = next(
            d for d in found.diagnostics if (d.file, d.line, d.code) == (name, line, code)
        )
        assert words in message.message
        if column is not None:
            assert message.column == int(column), message

    expected = [e[1].strip() for e in map(EXPECT.search, text.splitlines()) if e]
    assert expected or wanted, "this case expects nothing"
    if found.json is None:
        assert not expected
        return
    picks = [int(n) for c in map(CHOOSE.search, text.splitlines()) if c for n in c[1].split()]
    if expected:
        assert transcript(found.json, picks) == expected

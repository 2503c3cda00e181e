"""A good improvised line becomes the writer's: put into the contract's replies, or into the ink.

The file is edited as text, so that everything else in it stays as it was, and read again before it
is written: an edit that would leave a broken contract is not made. What is kept is marked by a
comment. Ink gets the line as a comment, where the window is: canon stays the writer's to write.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path

import yaml

from game import files
from game.errors import Trouble
from game.improv.contract_file import load_contract

MARK = "kept from the bench"
ENGLISH = "write the English and take the # away"


@dataclass(frozen=True)
class Kept:
    """Where a line went: the file, and its 1-based line."""

    file: Path
    line: int


def keep_reply(file: Path, text: str, language: str, acts: tuple[str, ...], why: str) -> Kept:
    """Put a line into a contract, after its last reply.

    A reply needs English; a Korean one is written as a comment, ready for the English beside it.

    Args:
        file: the contract.
        text: what was said.
        language: "en" or "ko".
        acts: what it answered, strongest first; none means anything.
        why: where it came from, for the comment.

    Raises:
        Trouble: the contract cannot be read, or would be broken by the edit.
    """
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    contract = load_contract(file, "".join(lines))
    taken = {reply.id for reply in contract.replies}
    id = next(f"kept_{n}" for n in range(1, len(taken) + 2) if f"kept_{n}" not in taken)
    at, indent = _after_replies(file, "".join(lines))
    quoted = json.dumps(text, ensure_ascii=False)
    answers = acts[0] if acts else "any"
    entry = [
        f"# {MARK}: {' '.join(why.split())}",
        f"- id: {id}",
        f"  answers: [{answers}]",
        "  say:",
        *([f"    en: {quoted}"] if language == "en" else ['    en: ""', f"    ko: {quoted}"]),
    ]
    if language != "en":
        entry = [f"{entry[0]}; {ENGLISH}", *(f"# {line}" for line in entry[1:])]
    made = [f"{indent}{line}\n" for line in entry]
    if lines[:at] and not lines[at - 1].endswith("\n"):
        lines[at - 1] += "\n"
    edited = "".join([*lines[:at], *made, *lines[at:]])
    load_contract(file, edited)
    files.write(file, edited)
    return Kept(file, at + 2)


def keep_in_ink(folder: Path, window: str, speaker: str, text: str, why: str) -> Kept:
    """Put a line into the ink as a comment, above the tag that opens the window.

    Raises:
        Trouble: no ink file of the folder opens it.
    """
    tag = re.compile(rf"#\s*improv:\s*{re.escape(window)}\s*(?:$|#|//)")
    for file in sorted(folder.rglob("*.ink")):
        lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
        for at, line in enumerate(lines):
            if tag.search(line):
                said = f"// {MARK} ({' '.join(why.split())}): {speaker}: {' '.join(text.split())}\n"
                files.write(file, "".join([*lines[:at], said, *lines[at:]]))
                return Kept(file, at + 1)
    raise Trouble(f"No ink file here opens the window {window} (# improv: {window}).", str(folder))


def _after_replies(file: Path, text: str) -> tuple[int, str]:
    """How many lines stand before the place after the last reply, and the replies' indent."""
    tree = yaml.compose(text, Loader=yaml.SafeLoader)
    for key, value in tree.value if isinstance(tree, yaml.MappingNode) else ():
        if key.value == "replies" and value.value and not value.flow_style:
            last = value.value[-1]
            deep = _last_line(last)
            indent = re.match(r"\s*", text.splitlines()[value.start_mark.line])
            return deep + 1, indent[0] if indent else ""
    raise Trouble(
        "Write the replies as a list, a dash to a line; then lines can be kept.", str(file)
    )


def _last_line(node: yaml.Node) -> int:
    """The 0-based line on which a node ends: its end mark stands where the next one begins."""
    if not isinstance(node, yaml.CollectionNode) or node.flow_style:
        return int(node.end_mark.line) - (node.end_mark.column == 0)
    pairs = isinstance(node, yaml.MappingNode)
    children = [one for pair in node.value for one in pair] if pairs else node.value
    return max(_last_line(child) for child in children)

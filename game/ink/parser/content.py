"""Content: text, escapes, glue, tags and `{logic}`, up to what ends it."""

from __future__ import annotations

import re

from ..cursor import Cursor, Problem
from ..syntax import Divert, Glue, Node, TagEnd, TagStart, Text
from .diverts import diverts


def _text_pattern(also_stops: str) -> re.Pattern[str]:
    plain = rf"[^{{}}|\n\\#<\-{also_stops}]"
    return re.compile(rf"(?:{plain}+|-(?!>)|<(?![->]))+")


PLAIN = _text_pattern("")
IN_CHOICE = _text_pattern(r"\[\]")
IN_STRING = _text_pattern('"')
TILDE = re.compile(r"[ \t]*~[ \t]*")
LOOKS_LIKE_RETURN = re.compile(r"return(?:[ \t]|$)")

LOOKS_LIKE_LOGIC = re.compile(r"(?:temp[ \t]+)?[A-Za-z_]\w*(?:\+\+|--|[ \t]*[-+]?=[ \t]*\S+)$")


def mixed(c: Cursor, allow_divert: bool = True) -> list[Node]:
    """Text and logic from here to something that is neither; then diverts, if allowed."""
    tilde = TILDE.match(c.text, c.i)
    if tilde:
        c.report("E0212", c.base + c.text.index("~", c.i))
        c.i = tilde.end()
    nodes: list[Node] = []
    pattern = IN_STRING if c.in_string else IN_CHOICE if c.in_choice else PLAIN
    text = c.text
    while True:
        piece = _text(c, pattern)
        if piece is not None:
            nodes.append(piece)
        sign = text[c.i : c.i + 1]
        if sign == "{":
            nodes.extend(inline(c))
        elif sign == "#":
            nodes.extend(_tag(c))
        elif sign == "<" and text.startswith("<>", c.i):
            nodes.append(Glue(c.pos))
            c.i += 2
        else:
            break
    if allow_divert and not c.in_choice and not c.in_string and sign in ("-", "<"):
        onward = diverts(c)
        if onward is not None:
            join(nodes, onward)
    return nodes


def join(nodes: list[Node], onward: list[Node]) -> None:
    """Diverts after content: the text before them ends in exactly one space."""
    last = nodes[-1] if nodes else None
    if isinstance(last, Text):
        last.text = last.text.rstrip(" \t") + " "
    nodes.extend(onward)


def inline(c: Cursor) -> list[Node]:
    from .logic import braces

    return braces(c)


def _text(c: Cursor, pattern: re.Pattern[str]) -> Text | None:
    text = c.text
    found = pattern.match(text, c.i)
    if found is None and text[c.i : c.i + 1] != "\\":
        return None
    pos = c.pos
    if found:
        c.i = found.end()
        if text[c.i : c.i + 1] != "\\":
            return Text(pos, found[0])
    return Text(pos, (found[0] if found else "") + _escaped(c, pattern))


def _escaped(c: Cursor, pattern: re.Pattern[str]) -> str:
    r"""The rest of a text from a `\` on: what follows one stands for itself."""
    pieces: list[str] = []
    text = c.text
    while text[c.i : c.i + 1] == "\\":
        letter = text[c.i + 1 : c.i + 2]
        if letter in ("", "\n"):
            c.report("W0102", c.pos)
            c.i += 1
        else:
            pieces.append(letter)
            c.i += 2
        found = pattern.match(text, c.i)
        if found:
            pieces.append(found[0])
            c.i = found.end()
    return "".join(pieces)


def _tag(c: Cursor) -> list[Node]:
    if c.in_string:
        raise Problem("E0507", c.pos)
    pos = c.pos
    c.i += 1
    c.space()
    if c.tag_open:
        return [TagEnd(pos), TagStart(pos)]
    c.tag_open = True
    return [TagStart(pos)]


def end_tag(c: Cursor, nodes: list[Node] | None) -> None:
    """Close the tag that is open, if one is."""
    if c.tag_open:
        c.tag_open = False
        if nodes is not None:
            nodes.append(TagEnd(c.pos))


def line(c: Cursor) -> list[Node]:
    """A line of content, its line break included. The caller deals with what follows it."""
    start = c.pos
    nodes = mixed(c)
    if not nodes:
        raise Problem("E0201", start, saw=c.sees())
    first = nodes[0]
    if isinstance(first, Text) and LOOKS_LIKE_RETURN.match(first.text):
        c.report("W0201", first.pos)
    if not isinstance(nodes[-1], Divert):
        trim_end(nodes)
    if len(nodes) == 1 and isinstance(first, Text) and LOOKS_LIKE_LOGIC.match(first.text):
        c.report("W0203", first.pos, text=first.text)
    end_tag(c, nodes)
    # A line that is only a tag belongs to the line below it, so it makes no line of its own.
    if not isinstance(first, TagStart):
        nodes.append(Text(c.pos, "\n"))
    return nodes


def trim_end(nodes: list[Node]) -> None:
    while nodes and isinstance(nodes[-1], Text):
        nodes[-1].text = nodes[-1].text.rstrip(" \t")
        if nodes[-1].text:
            return
        nodes.pop()

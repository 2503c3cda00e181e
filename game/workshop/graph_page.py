"""The page of `her graph`: one HTML file that needs nothing else, no network and no script to read.

A knot in the picture is a link to its lines; the short script only searches and zooms. Everything a
writer wrote is escaped: no line of a story can become markup. Where nothing came is told in words
and by a dashed edge, not by colour alone.
"""

from __future__ import annotations

import html
from collections.abc import Iterator, Mapping
from pathlib import Path

from game.workshop.graph import BOX, COLUMN, LEFT, ROW, START, Box, Choice, Edge, Graph, Line

TEMPLATE = Path(__file__).with_name("graph.html")
LONGEST = 36  # letters of a row in a box; the whole of it is in the lines
NEVER = "never"


def page(graph: Graph) -> str:
    """The whole page."""
    width = LEFT + COLUMN * max(len(graph.chapters), 1)
    height = max((box.y + box.height for box in graph.boxes), default=0) + 60
    counted = f"visits of {graph.runs} runs" if graph.runs else "without visits (--cover FILE)"
    told = f"{len(graph.boxes)} knots and stitches, {len(graph.edges)} ways, {counted}"
    parts = {
        "TITLE": html.escape(graph.title),
        "TOLD": html.escape(told),
        "LEGEND": _legend(graph),
        "WIDTH": str(width),
        "HEIGHT": str(height),
        "PICTURE": "\n".join(_picture(graph)),
        "PAGES": "\n".join(_pages(graph)),
    }
    # Cut at the marks of the template first: a story may contain anything.
    pieces = TEMPLATE.read_text(encoding="utf-8").split("@@")
    return "".join(parts[one] if at % 2 else one for at, one in enumerate(pieces))


def _legend(graph: Graph) -> str:
    signs = ["◇ window of free talk", "▣ set piece", "■ the story ends", "- - tunnel or thread"]
    if graph.runs:
        signs.append(f"darker: more of the {graph.runs} runs; dashed red: never")
    return html.escape("   ".join(signs))


def anchor(name: str) -> str:
    """The id of a box's lines on the page."""
    return "start" if name == START else f"k-{name}"


# --- the picture ----------------------------------------------------------------------------------


def _picture(graph: Graph) -> Iterator[str]:
    for at, (_, title) in enumerate(graph.chapters):
        yield f'<text class="chapter" x="{LEFT + at * COLUMN}" y="56">{html.escape(title)}</text>'
    boxes = {box.name: box for box in graph.boxes}
    for edge in graph.edges:
        yield _edge(edge, boxes)
    for box in graph.boxes:
        yield from _box(box, graph.runs)


def _edge(edge: Edge, boxes: Mapping[str, Box]) -> str:
    source, target = boxes[edge.source], boxes[edge.target]
    places = ", ".join(f"{span.file}:{span.line}" for span in edge.places)
    told = html.escape(f"{edge.source} → {edge.target} ({edge.kind}: {places})")
    dashed = " loose" if edge.kind != "divert" else ""
    return (
        f'<path class="edge{dashed}" data-from="{html.escape(anchor(edge.source))}"'
        f' data-to="{html.escape(anchor(edge.target))}" d="{_curve(source, target)}"'
        f' marker-end="url(#tip)"><title>{told}</title></path>'
    )


def _curve(source: Box, target: Box) -> str:
    """From the side of one box to the side of the other; within a column round the outside."""
    start, end = source.y + min(source.height / 2, 60), target.y + 14
    right = source.x + BOX
    if target.column > source.column:
        bend = (target.x - right) / 2
        return (
            f"M{right} {start:.0f} C{right + bend:.0f} {start:.0f} "
            f"{target.x - bend:.0f} {end:.0f} {target.x} {end:.0f}"
        )
    if target.column < source.column:
        back = target.x + BOX
        return (
            f"M{source.x} {start:.0f} C{source.x - 60} {start:.0f} "
            f"{back + 60} {end:.0f} {back} {end:.0f}"
        )
    out = min(24 + abs(end - start) / 12, COLUMN - BOX - 20)
    edge = target.x + BOX
    return (
        f"M{right} {start:.0f} C{right + out:.0f} {start:.0f} "
        f"{edge + out:.0f} {end:.0f} {edge} {end:.0f}"
    )


def _box(box: Box, runs: int) -> Iterator[str]:
    kind = f"box {box.kind}{' never' if box.runs == 0 else ''}"
    share = (box.runs or 0) / runs if runs else 0.0
    yield f'<a href="#{html.escape(anchor(box.name))}" class="{kind}"><title>{_told(box)}</title>'
    yield (
        f'<rect x="{box.x}" y="{box.y}" width="{BOX}" height="{box.height}" rx="6"'
        f' style="--share:{share:.2f}"/>'
    )
    visited = "" if box.runs is None else NEVER if box.runs == 0 else f"{box.runs}×"
    yield f'<text class="name" x="{box.x + 10}" y="{box.y + 20}">{html.escape(box.name)}</text>'
    yield f'<text class="runs" x="{box.x + BOX - 10}" y="{box.y + 20}">{visited}</text>'
    for at, row in enumerate(box.rows):
        cut = row if len(row) <= LONGEST else row[: LONGEST - 1] + "…"
        y = box.y + 38 + at * ROW
        yield f'<text x="{box.x + 10}" y="{y}" xml:space="preserve">{html.escape(cut)}</text>'
    yield "</a>"


def _told(box: Box) -> str:
    first = f"{box.lines[0].file}:{box.lines[0].line}" if box.lines else ""
    return html.escape(f"{box.kind} {box.name}, {first}")


# --- the lines ------------------------------------------------------------------------------------


def _pages(graph: Graph) -> Iterator[str]:
    into: dict[str, list[Edge]] = {}
    out: dict[str, list[Edge]] = {}
    for edge in graph.edges:
        out.setdefault(edge.source, []).append(edge)
        into.setdefault(edge.target, []).append(edge)
    for box in graph.boxes:
        name = html.escape(anchor(box.name))
        yield f'<section id="{name}"><h2>{html.escape(box.name)}</h2>'
        yield f"<p>{_told(box)}{_counted(box)}</p>"
        yield _ways("from", [edge.source for edge in into.get(box.name, ())])
        yield _ways("leads to", [edge.target for edge in out.get(box.name, ())])
        yield from _points(box)
        choices = {(one.file, one.line): one for one in box.choices}
        yield '<ol class="lines">'
        yield from (_line(line, choices.get((line.file, line.line))) for line in box.lines)
        yield "</ol></section>"


def _counted(box: Box) -> str:
    return "" if box.runs is None else f", {f'in {box.runs} runs' if box.runs else 'never visited'}"


def _ways(word: str, names: list[str]) -> str:
    links = ", ".join(_link(name) for name in dict.fromkeys(names))
    return f'<p class="ways">{word}: {links}</p>' if links else ""


def _link(name: str) -> str:
    return f'<a href="#{html.escape(anchor(name))}">{html.escape(name)}</a>'


def _points(box: Box) -> Iterator[str]:
    for point in box.points:
        kind = "window" if point.kind == "improv" else "set piece"
        ways = "; ".join(_way(name, choice) for name, choice in point.ways)
        name = html.escape(point.name)
        yield f'<p class="point">{kind} <b>{name}</b>, line {point.line}: {ways}</p>'


def _way(name: str, choice: Choice | None) -> str:
    if choice is None:
        return html.escape(name)
    leads = [one if one in ("END", "DONE", "->->") else _link(one) for one in choice.leads]
    runs = "" if choice.runs is None else f" ({choice.runs or NEVER})"
    arrow = f" → {', '.join(leads)}" if leads else ""
    return f"{html.escape(name)}, line {choice.line}{runs}{arrow}"


def _line(line: Line, choice: Choice | None) -> str:
    runs = choice.runs if choice is not None else line.runs
    missed = ' class="missed"' if runs == 0 else ""
    told = "" if runs is None else f"<i>{runs or NEVER}</i>"
    place = html.escape(f"{line.file}:{line.line}")
    return f"<li{missed}><code>{place}</code>{told}<span>{html.escape(line.text)}</span></li>"

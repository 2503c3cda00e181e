"""The runtime's containers, their paths, and the JSON they are written as.

Layout as in inkle's `ink_JSON_runtime_format.md`: a container is an array whose last element
holds what is reached by name only, counting flags and its own name. A container without names
in it is poured into its parent. What is not a container, a jump or a path is written as it is.
"""

from __future__ import annotations

import json
from bisect import bisect_right

VISITS = 1
TURNS = 2
AT_START_ONLY = 4

# The runtime's JSON reader gives up below depth 127; a list value takes two levels more.
MAX_DEPTH = 125

Path = tuple[str, ...]
Json = object
PLAIN = frozenset((str, int, float, bool, dict))


class Container:
    """A list of things to run, some of them containers, with others beside it by name."""

    __slots__ = ("content", "flags", "has_names", "marks", "name", "named", "path", "pos")

    def __init__(self, pos: int, name: str | None = None, flags: int = 0) -> None:
        self.content: list[Item] = []
        self.named: dict[str, Container] = {}
        self.has_names = False
        self.name = name
        self.flags = flags
        self.path: Path | None = None
        self.pos = pos
        # (first index, position) wherever the source position of the content changes.
        self.marks: list[tuple[int, int]] = []

    def add(self, item: Item, pos: int) -> None:
        if not self.marks or self.marks[-1][1] != pos:
            self.marks.append((len(self.content), pos))
        self.content.append(item)

    def put(self, child: Container, pos: int) -> None:
        """Put a container here as itself."""
        self.add(child, pos)
        self.has_names = self.has_names or child.name is not None

    def name_child(self, child: Container) -> None:
        """Put a container beside the content, reached by its name only."""
        assert child.name is not None
        self.named[child.name] = child
        self.has_names = True

    def attach(self, child: Container) -> None:
        """Put a finished container here: as itself if it has names, else only its content."""
        if child.name is not None or child.has_names:
            self.put(child, child.pos)
            return
        offset = len(self.content)
        self.marks.extend((index + offset, pos) for index, pos in child.marks)
        self.content.extend(child.content)

    def position(self, index: int) -> int:
        """Where the content at an index was written."""
        at = bisect_right(self.marks, (index, 1 << 62)) - 1
        return self.marks[at][1] if at >= 0 else self.pos


class Stop:
    """A `nop` that jumps can aim at."""

    __slots__ = ("path",)

    def __init__(self) -> None:
        self.path: Path | None = None

    def json(self, path: Path) -> Json:
        return "nop"


class Jump:
    """A divert. `kind` is the JSON key: `->`, `f()`, `->t->`."""

    __slots__ = ("conditional", "kind", "target")

    def __init__(self, kind: str, target: Container | Stop, conditional: bool = False) -> None:
        self.kind = kind
        self.target = target
        self.conditional = conditional

    def json(self, path: Path) -> Json:
        if self.conditional:
            return {self.kind: _aim(path, self.target.path), "c": True}
        return {self.kind: _aim(path, self.target.path)}


class ChoicePoint:
    __slots__ = ("flags", "target")

    def __init__(self, target: Container, flags: int) -> None:
        self.target = target
        self.flags = flags

    def json(self, path: Path) -> Json:
        return {"*": _aim(path, self.target.path), "flg": self.flags}


class Count:
    """The read count of a container."""

    __slots__ = ("target",)

    def __init__(self, target: Container) -> None:
        self.target = target

    def json(self, path: Path) -> Json:
        return {"CNT?": _aim(path, self.target.path)}


class Address:
    """A container's path as a value."""

    __slots__ = ("target",)

    def __init__(self, target: Container) -> None:
        self.target = target

    def json(self, path: Path) -> Json:
        assert self.target.path is not None
        return {"^->": ".".join(self.target.path)}


Item = (
    str
    | int
    | float
    | bool
    | dict[str, object]
    | Container
    | Stop
    | Jump
    | ChoicePoint
    | Count
    | Address
)


class TooDeep(Exception):
    """The containers lie deeper in each other than the runtime can read."""

    def __init__(self, pos: int) -> None:
        super().__init__(pos)
        self.pos = pos


def to_json(root: Container, lists: dict[str, dict[str, int]]) -> str:
    """The finished story file. Raises TooDeep."""
    _place(root, (), 2)
    story = {"inkVersion": 21, "root": _render(root), "listDefs": lists}
    return json.dumps(story, ensure_ascii=False, separators=(",", ":"), check_circular=False)


def _place(container: Container, path: Path, depth: int) -> None:
    """Give every container and stop its path."""
    container.path = path
    if depth > MAX_DEPTH:
        raise TooDeep(container.pos)
    for index, item in enumerate(container.content):
        kind = type(item)
        if kind is Container:
            assert isinstance(item, Container)
            _place(item, (*path, item.name or str(index)), depth + 1)
        elif kind is Stop:
            assert isinstance(item, Stop)
            item.path = (*path, str(index))
    for name, child in container.named.items():
        _place(child, (*path, name), depth + 2)


def _render(container: Container, by_name: bool = False) -> Json:
    path = container.path
    assert path is not None
    out: list[Json] = []
    for item in container.content:
        if type(item) in PLAIN:
            out.append(item)
        elif isinstance(item, Container):
            out.append(_render(item))
        elif isinstance(item, Jump | ChoicePoint | Stop | Count | Address):
            out.append(item.json(path))
    tail: dict[str, Json] = {n: _render(child, True) for n, child in container.named.items()}
    if container.flags & ~AT_START_ONLY:
        tail["#f"] = container.flags
    if container.name is not None and not by_name:
        tail["#n"] = container.name
    out.append(tail or None)
    return out


def _aim(path: Path, target: Path | None) -> str:
    """The shorter of the target's own path and the way to it from here."""
    assert target is not None
    whole = ".".join(target)
    shared = 0
    for ours, theirs in zip(path, target):  # noqa: B905  (paths differ in length)
        if ours != theirs:
            break
        shared += 1
    if shared == 0:
        return whole
    relative = ".^" * (len(path) + 1 - shared)
    if shared < len(target):
        relative += "." + ".".join(target[shared:])
    return relative if len(relative) < len(whole) else whole

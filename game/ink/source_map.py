"""From runtime paths back to the source, and from source lines to runtime paths."""

from __future__ import annotations

from collections.abc import Iterator

from .container import Container
from .source import Sources, Span


class SourceMap:
    """Places in a compiled story. Without a story (it had errors) every answer is empty."""

    def __init__(self, sources: Sources, root: Container | None) -> None:
        self._sources = sources
        self._root = root
        self._lines: dict[tuple[str, int], list[str]] | None = None

    def span(self, path: str) -> Span | None:
        """Where the content at a runtime path such as `knot.0.c-1.3` was written.

        Where the path leads too far, the nearest thing around it answers.
        """
        container = self._root
        if container is None:
            return None
        pos = container.pos
        for part in path.split("."):
            found: object = container.named.get(part)
            if found is None and part.isdigit():
                index = int(part)
                pos = container.position(index)
                found = container.content[index] if index < len(container.content) else None
            elif found is None:
                found = next(
                    (c for c in container.content if isinstance(c, Container) and c.name == part),
                    None,
                )
            if not isinstance(found, Container):
                break
            container = found
            pos = container.pos
        return self._sources.span(pos)

    def paths(self, file: str, line: int) -> tuple[str, ...]:
        """The runtime paths of what stands on a line, in story order; () when nothing does."""
        if self._lines is None:
            self._lines = {}
            if self._root is not None:
                self._index(self._root, "", self._lines)
        return tuple(self._lines.get((file, line), ()))

    def choices(self) -> tuple[str, ...]:
        """The runtime paths of what follows each choice; ink counts the visits to these."""
        return tuple(_choices(self._root, "")) if self._root is not None else ()

    def _index(
        self, container: Container, path: str, lines: dict[tuple[str, int], list[str]]
    ) -> None:
        prefix = path + "." if path else ""
        for index, pos in container.marks:
            span = self._sources.span(pos)
            lines.setdefault((span.file, span.line), []).append(f"{prefix}{index}")
        for index, item in enumerate(container.content):
            if isinstance(item, Container):
                self._index(item, f"{prefix}{item.name or index}", lines)
        for name, child in container.named.items():
            self._index(child, prefix + name, lines)


def _choices(container: Container, path: str) -> Iterator[str]:
    prefix = path + "." if path else ""
    for index, item in enumerate(container.content):
        if isinstance(item, Container):
            yield from _choices(item, f"{prefix}{item.name or index}")
    for name, child in container.named.items():
        if name.startswith("c-") and name[2:].isdigit():
            yield prefix + name
        yield from _choices(child, prefix + name)

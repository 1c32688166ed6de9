"""Stretches: from a path of the notice to the lines of the file in which it stands."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping

from vnnotice.fixing._source import Source
from vnnotice.model import Origin

__all__ = ["Places", "parent_of"]


class Places:
    """Where the parts of a notice stand in its file."""

    def __init__(self, origins: Mapping[str, Origin], source: Source) -> None:
        self._origins = origins
        self._source = source
        in_order = sorted((origin.line, path) for path, origin in origins.items() if origin.line is not None)
        self._lines = [line for line, _ in in_order]
        self._paths = [path for _, path in in_order]

    def stretches(self, path: str) -> Iterator[tuple[int, int]]:
        """Yield where *path* may stand, the narrowest stretch first: its own lines, then those of what it is in."""
        seen = set()
        while path:
            origin = self._origins.get(path)
            if origin is not None and origin.line is not None:
                stretch = self._source.lines(origin.line, self._last_line(path, origin.line))
                if stretch not in seen:
                    seen.add(stretch)
                    yield stretch
            path = parent_of(path)

    def _last_line(self, path: str, first: int) -> int | None:
        """Return the last line before the next part that is not in *path*; `None` where nothing follows."""
        for index in range(bisect_right(self._lines, first), len(self._lines)):
            if not self._paths[index].startswith((f"{path}.", f"{path}[")):
                return self._lines[index] - 1
        return None


def parent_of(path: str) -> str:
    """Return the path of what *path* is in; empty for a component.

    >>> parent_of("body[1].items[0]"), parent_of("body[1]"), parent_of("body")
    ('body[1].items', 'body', '')
    """
    head, dot, _ = path.rpartition(".")
    stem, bracket, _ = path.rpartition("[")
    return stem if bracket and len(stem) > len(head) else head if dot else ""

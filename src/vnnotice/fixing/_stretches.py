"""Stretches: from a path of the notice to the place in the file at which it stands."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from typing import Final

from vnnotice.fixing._source import Source
from vnnotice.model import Origin

__all__ = ["Places", "parent_of"]

_LONGEST_AROUND: Final = 20_000
"""Characters of what is searched around a part whose own stretch does not have the words."""


class Places:
    """Where the parts of a notice stand in its file."""

    def __init__(self, origins: Mapping[str, Origin], source: Source) -> None:
        self._source = source
        self._starts = {
            path: source.offset(origin.line, origin.column)
            for path, origin in origins.items()
            if origin.line is not None
        }
        in_order = sorted((start, path) for path, start in self._starts.items())
        self._offsets = [start for start, _ in in_order]
        self._paths = [path for _, path in in_order]
        self._ends: dict[str, int] = {}

    def stretches(self, path: str) -> Iterator[tuple[int, int]]:
        """Yield where *path* may stand, the narrowest stretch first: its own, then those of what it is in."""
        seen: set[tuple[int, int]] = set()
        while path:
            if path in self._starts:
                stretch = self._starts[path], self._end(path)
                if not seen or (stretch not in seen and stretch[1] - stretch[0] <= _LONGEST_AROUND):
                    seen.add(stretch)
                    yield stretch
            path = parent_of(path)

    def _end(self, path: str) -> int:
        """Return where the next part begins that is not in *path*; the end of the file where nothing follows."""
        if path not in self._ends:
            within = (f"{path}.", f"{path}[")
            following = range(bisect_right(self._offsets, self._starts[path]), len(self._offsets))
            self._ends[path] = next(
                (self._offsets[index] for index in following if not self._paths[index].startswith(within)),
                len(self._source.text),
            )
        return self._ends[path]


def parent_of(path: str) -> str:
    """Return the path of what *path* is in; empty for a component.

    >>> parent_of("body[1].items[0]"), parent_of("body[1]"), parent_of("body")
    ('body[1].items', 'body', '')
    """
    head, dot, _ = path.rpartition(".")
    stem, bracket, _ = path.rpartition("[")
    return stem if bracket and len(stem) > len(head) else head if dot else ""

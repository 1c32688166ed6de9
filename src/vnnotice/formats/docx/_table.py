"""Tables: cells as a reader meets them, row by row, with those that span several columns or rows."""

from __future__ import annotations

import re
from collections.abc import Iterable

from vnnotice.model import Origin
from vnnotice.model.body import MOST_SPAN
from vnnotice.recognition import Grid, Item, Line

__all__ = ["Cells"]


class Cells:
    """Gathers the cells of one table.

    Attributes:
        rows: the lines of each cell, row by row.
    """

    def __init__(self, origin: Origin) -> None:
        self._origin = origin
        self.rows: list[list[tuple[Line, ...]]] = []
        self._spans: dict[tuple[int, int], tuple[int, int]] = {}
        self._open: dict[int, tuple[int, int]] = {}
        self._column = 0

    def begin(self, before: str | None) -> None:
        """Begin a row that leaves *before* columns free at its left."""
        self.rows.append([])
        self._column = _count(before, 0)

    def add(self, items: Iterable[Item], span: str | None, *, begins: bool, goes_on: bool) -> None:
        """Add a cell.

        Args:
            items: its lines.
            span: how many columns it is wide.
            begins: whether cells below are one with it.
            goes_on: whether it is one with the cell above.
        """
        here = (len(self.rows) - 1, len(self.rows[-1]))
        width = max(_count(span, 1), 1)
        lines = tuple(item for item in items if isinstance(item, Line))
        above = self._open.get(self._column) if goes_on else None
        if above is None:
            self._spans[here] = (width, 1)
            self._open.pop(self._column, None)
            if begins:
                self._open[self._column] = here
        else:
            columns, rows = self._spans[above]
            self._spans[above] = (columns, min(rows + 1, MOST_SPAN))
            self._spans[here] = (width, 0)
            row, cell = above
            self.rows[row][cell] += lines
            lines = ()
        self.rows[-1].append(lines)
        self._column += width

    def grid(self) -> Grid:
        """Return the table."""
        return Grid(
            rows=tuple(map(tuple, self.rows)),
            origin=self._origin,
            spans={place: span for place, span in self._spans.items() if span != (1, 1)},
        )


def _count(text: str | None, otherwise: int) -> int:
    return min(int(text), MOST_SPAN) if text and re.fullmatch(r"\d{1,4}", text, re.ASCII) else otherwise

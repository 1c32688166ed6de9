"""A line of paper-like input, as a reader hands it over."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from typing import Final, Literal, TypeAlias

from attrs import evolve, field, frozen

from vnnotice.model import Inline, Origin, Run, inline, plain_text

__all__ = ["NOWHERE", "Grid", "Item", "Join", "Line", "cut", "joined"]

NOWHERE: Final = Origin()
"""The origin of what comes from no file."""

Join: TypeAlias = Literal["gap", "line", "hard", "soft"]
"""How a line follows the one before it.

``gap``: after a blank line or another block; ``line``: on the next line, as a paragraph of its own; ``hard``: after a line
break within a paragraph; ``soft``: after a line end that only the width of the page made.
"""


@frozen(kw_only=True, weakref_slot=False)
class Line:
    """One line with what the reader knows of it.

    Attributes:
        runs: its text with marks, without blanks at the ends.
        origin: where in the file it stood.
        join: how it follows the line before it.
        heading: whether the markup says that it is a heading.
        escapes: the places in its text at which the file says that a character is plain text, whatever it looks like.
        indent: how many blanks stood before it, where they are not for centring.
        tag: the component that the file says it belongs to.
        column: which column of the page it stood in, from the left; 0 where there is one.
    """

    runs: Inline
    origin: Origin = NOWHERE
    join: Join = "gap"
    heading: bool = False
    escapes: frozenset[int] = frozenset()
    indent: int = 0
    tag: str | None = None
    column: int = 0

    @property
    def text(self) -> str:
        """The characters without their marks."""
        return plain_text(self.runs)

    @property
    def goes_on_paragraph(self) -> bool:
        """Whether it is of the same paragraph as the line before it."""
        return self.join in {"hard", "soft"}

    @property
    def literal(self) -> bool:
        """Whether the file says that it is running text: its first character is escaped."""
        return 0 in self.escapes

    @property
    def bold(self) -> bool:
        """Whether every character is bold."""
        return all("bold" in run.marks for run in self.runs)

    def cut(self, start: int, end: int | None = None, *, column: int = 0) -> Line:
        """Return the piece from *start* to *end*, without blanks at its ends."""
        text = self.text[start:end]
        lead = len(text) - len(text.lstrip())
        first = start + lead
        return Line(
            runs=cut(self.runs, first, first + len(text.strip())),
            origin=self.origin.moved(first),
            join=self.join,
            heading=self.heading,
            escapes=frozenset(place - first for place in self.escapes if place >= first),
            indent=self.indent,
            tag=self.tag,
            column=column,
        )

    def parted(self, places: Sequence[int]) -> list[Line]:
        """Return the pieces between *places* as lines below each other, without blanks at their ends.

        It takes as long as the line is, however many pieces it has.
        """
        text = self.text
        starts = list(itertools.accumulate((len(run.text) for run in self.runs), initial=0))
        escapes = sorted(self.escapes)
        pieces: list[Line] = []
        for start, end in itertools.pairwise(places):
            words = text[start:end]
            first = start + len(words) - len(words.lstrip())
            last = first + len(words.strip())
            if first < last:
                low = bisect_right(starts, first) - 1
                runs = self.runs[low : bisect_left(starts, last)]
                within = escapes[bisect_left(escapes, first) : bisect_left(escapes, last)]
                piece = evolve(
                    self,
                    runs=cut(runs, first - starts[low], last - starts[low]),
                    origin=self.origin.moved(first),
                    join="line" if pieces else self.join,
                    escapes=frozenset(place - first for place in within),
                )
                pieces.append(piece)
        return pieces


@frozen(kw_only=True, weakref_slot=False)
class Grid:
    """A table: rows of cells, each with its lines.

    Attributes:
        rows: the cells from left to right, row by row.
        origin: where in the file it began.
        spans: row and cell → how many columns and rows that cell spans; no rows where it is one with the cell above.
    """

    rows: tuple[tuple[tuple[Line, ...], ...], ...]
    origin: Origin = NOWHERE
    spans: Mapping[tuple[int, int], tuple[int, int]] = field(factory=dict)

    @property
    def lines(self) -> list[Line]:
        """All lines, column by column: a table in the head or foot of a notice only sets columns side by side."""
        width = max((len(row) for row in self.rows), default=0)
        return [
            evolve(line, column=column)
            for column in range(width)
            for row in self.rows
            if column < len(row)
            for line in row[column]
        ]


Item: TypeAlias = Line | Grid
"""What a reader hands over."""


def cut(runs: Inline, start: int, end: int) -> Inline:
    """Return the characters from *start* to *end* with their marks."""
    pieces = []
    at = 0
    for run in runs:
        text = run.text[max(start - at, 0) : max(end - at, 0)]
        if text:
            pieces.append(Run(text=text, marks=run.marks))
        at += len(run.text)
    return inline(pieces)


_SPACES: Final = {"soft": " ", "hard": "\n", "line": "\n", "gap": "\n"}


def joined(lines: Sequence[Line]) -> Inline:
    """Return the text of *lines* in one: a soft line end is a blank, a hard one stays a line end."""
    runs: list[Run] = []
    for line in lines:
        if runs:
            runs.append(Run(text=_SPACES[line.join]))
        runs.extend(line.runs)
    return inline(_bridged(runs))


_BLANK: Final = re.compile(r"\s*")


def _bridged(runs: list[Run]) -> list[Run]:
    """Give a blank between two runs of equal marks these marks, so that they are one run again."""
    bridged = list(runs)
    for index in range(1, len(runs) - 1):
        before, here, after = runs[index - 1 : index + 2]
        if before.marks == after.marks and _BLANK.fullmatch(here.text):
            bridged[index] = Run(text=here.text, marks=before.marks)
    return bridged

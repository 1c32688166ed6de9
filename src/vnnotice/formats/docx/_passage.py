"""Passages: one paragraph with the looks of its letters, on its way to the lines of recognition."""

from __future__ import annotations

import itertools
import operator
import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Final

from attrs import define, field

from vnnotice.formats.docx._looks import Looks, ParagraphLooks
from vnnotice.model import Origin, RepairKind, Run, inline
from vnnotice.model.trusted import trusted
from vnnotice.recognition import Grid, Item, Join, Line

__all__ = ["LINE_END", "PAGE_END", "Passage", "Piece", "Sink"]

LINE_END: Final = "\n"
"""A line break within a paragraph."""

PAGE_END: Final = "\f"
"""A break of page or column within a paragraph."""

_ROW: Final = re.compile(r"([^\n\f]*)([\n\f]?)")

_MOVED: Final = re.compile(r"\t|(?:^|(?<=[\n\f]))[^\S\n\f]|[^\S\n\f]{3}")
"""Blanks at the beginning of a row, and blanks so wide that they part columns."""

Piece = tuple[str, Looks]
"""Letters that are set alike."""

_RUN: Final = trusted(Run)
"""XML holds no character that a notice does not, and the text is in NFC when it becomes runs."""

_looks: Final = operator.itemgetter(1)


@define(kw_only=True, eq=False)
class Passage:
    """One paragraph.

    Attributes:
        part: the part of the document that it stands in.
        number: which paragraph of that part it is, counted from 1.
        looks: how it is set.
        pieces: its text.
        listed: what of it is not in its text, or is there for a reason to be listed.
        boxes: what stands in text boxes that are bound to it.
        rules: how far below its beginning lines are drawn that are bound to it, in points.
        is_ruled: whether a line is drawn below it.
        page_number: at which character the number of the page stands.
        frame: where a frame around it stands.
        is_below_gap, is_above_gap: whether an empty paragraph stands above it, or below.
        moves_words: whether blanks or tabs move its words.
    """

    part: str
    number: int
    looks: ParagraphLooks
    pieces: list[Piece] = field(factory=list)
    listed: dict[RepairKind, list[str]] = field(factory=dict)
    boxes: list[Item] = field(factory=list)
    rules: list[float | None] = field(factory=list)
    is_ruled: bool = False
    page_number: int | None = None
    frame: str | None = None
    is_below_gap: bool = False
    is_above_gap: bool = False
    moves_words: bool = False

    @property
    def text(self) -> str:
        """Its characters."""
        return "".join([text for text, _ in self.pieces])

    @property
    def setting(self) -> tuple[int, bool, bool, bool]:
        """What decides how its words stand; equal ones are set alike."""
        return id(self.looks), self.moves_words, self.is_below_gap, self.is_above_gap

    def note_page_number(self) -> None:
        """Note that the number of the page stands here; the first place counts."""
        if self.page_number is None:
            self.page_number = len(self.text)

    def note(self, kind: RepairKind, text: str) -> None:
        """Note *text* for the list of what was mended or left out."""
        self.listed.setdefault(kind, []).append(text)

    def join_alike(self) -> None:
        """Make one piece of neighbours that are set alike: word processors cut text at every turn."""
        groups = itertools.groupby(self.pieces, _looks)
        self.pieces = [("".join([text for text, _ in group]), looks) for looks, group in groups]

    def compose(self) -> bool:
        """Bring the text into NFC, accents that stand in a piece of their own too; tell whether anything changed."""
        if unicodedata.is_normalized("NFC", self.text):
            return False
        composed: list[Piece] = []
        for text, looks in self.pieces:
            count = 0
            while composed and count < len(text) and unicodedata.combining(text[count]):
                count += 1
            if count:
                before, its_looks = composed[-1]
                composed[-1] = (before + text[:count], its_looks)
            if count < len(text):
                composed.append((text[count:], looks))
        self.pieces = [(unicodedata.normalize("NFC", text), looks) for text, looks in composed]
        return True

    def lines(self, join: Join) -> list[Line]:
        """Return its lines; *join* tells how the first follows what stands before it."""
        text = self.text
        self.moves_words = _MOVED.search(text) is not None
        lines: list[Line] = []
        for row in _ROW.finditer(text):
            words = row[1].strip()
            if words:
                start = row.start() + row[1].index(words[0])
                lines.append(self._line(start, start + len(words), join))
                join = "hard"
            if row[2] == PAGE_END or not words:
                join = "gap"
        return lines

    def _line(self, start: int, end: int, join: Join) -> Line:
        runs = inline([_RUN(text, looks.marks) for text, looks in self.between(start, end)])
        origin = Origin(part=self.part, line=self.number, column=start + 1)
        return Line(runs=runs, origin=origin, join=join, heading=self.looks.is_heading)

    def between(self, start: int, end: int) -> Iterator[Piece]:
        """Yield the letters from *start* to *end*."""
        at = 0
        for text, looks in self.pieces:
            piece = text[max(start - at, 0) : max(end - at, 0)]
            if piece:
                yield piece, looks
            at += len(text)

    @property
    def last_row(self) -> int:
        """Where its last line begins that is not blank."""
        text = self.text.rstrip()
        return max(text.rfind(LINE_END), text.rfind(PAGE_END)) + 1


@define(kw_only=True, eq=False)
class Sink:
    """Where the lines of a body, a cell or a text box gather.

    Attributes:
        nested: whether only lines may be there, no tables.
        items: what has gathered.
        gap: whether something blank stands before the next line.
        last: the last paragraph with text.
        carried: what a paragraph left for the next one when the mark between them was deleted.
    """

    nested: bool = False
    items: list[Item] = field(factory=list)
    gap: bool = True
    last: Passage | None = None
    carried: list[Piece] = field(factory=list)

    def take(self, passage: Passage) -> list[Line]:
        """Take the lines of *passage*, what stands in text boxes first; return its own lines."""
        if passage.boxes:
            self.put(passage.boxes)
        lines = passage.lines("gap" if self.gap else "line")
        self.items += lines
        self._rule(passage, has_text=bool(lines))
        self.gap = not lines
        if lines:
            self.last = passage
        return lines

    def put(self, items: Iterable[Item]) -> None:
        """Put *items* here; tables as lines where none may be."""
        for item in items:
            if isinstance(item, Grid) and self.nested:
                self.items += [line for row in item.rows for cell in row for line in cell]
            else:
                self.items.append(item)
        self.gap = True

    def _rule(self, passage: Passage, *, has_text: bool) -> None:
        """Say below which paragraph the lines are drawn that are bound to *passage*."""
        for offset in passage.rules:
            above = not has_text or (offset is not None and offset < _SMALL)
            if above and self.last is not None:
                self.last.is_ruled = True
            else:
                passage.is_ruled = True
        if passage.looks.properties.get("rule"):
            (passage if has_text else self.last or passage).is_ruled = True


_SMALL: Final = 5.0
"""Points: what is drawn so little below the beginning of a paragraph stands above its letters."""

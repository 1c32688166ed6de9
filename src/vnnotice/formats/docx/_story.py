"""A story: the blocks of the body, of a cell, a text box, a header or a note, in their order."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from vnnotice.errors import LimitError
from vnnotice.formats._limits import Limits
from vnnotice.formats.docx._container import refusal
from vnnotice.formats.docx._drawing import branch_of, text_in
from vnnotice.formats.docx._inline import Inlines, Notes
from vnnotice.formats.docx._looks import Setting
from vnnotice.formats.docx._names import MC, Element, M, R, W
from vnnotice.formats.docx._numbering import Numbering
from vnnotice.formats.docx._passage import Passage, Sink
from vnnotice.formats.docx._properties import value_of
from vnnotice.formats.docx._table import Cells
from vnnotice.model import Origin, Repair
from vnnotice.recognition import Item

__all__ = ["Amount", "Story"]

_PARAGRAPH: Final = f"{W}p"
_TABLE: Final = f"{W}tbl"
_SECTION: Final = f"{W}sectPr"
_ALTERNATIVES: Final = f"{MC}AlternateContent"
_FOREIGN: Final = frozenset({f"{W}altChunk", f"{W}subDoc"})
_LOOSE: Final = frozenset({f"{W}r", f"{W}t", f"{W}hyperlink", f"{W}fldSimple", f"{M}oMath", f"{M}oMathPara"})
"""What belongs into a paragraph; a file that has it outside is broken, but its words are words."""


class Amount:
    """How many lines and characters all stories of one document have; more than the limits is refused."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._lines = self._characters = 0

    def add(self, lines: int, characters: int) -> None:
        """Add what one more paragraph has.

        Raises:
            LimitError: it is too much.
        """
        self._lines += lines
        self._characters += characters
        if self._lines > self._limits.lines:
            raise refusal("lines", f"more than {self._limits.lines} lines", None, kind=LimitError)
        if self._characters > self._limits.text_bytes:
            raise refusal("text", f"more than {self._limits.text_bytes} characters", None, kind=LimitError)


class Story:
    """Reads the blocks of one part.

    Attributes:
        passages: the paragraphs with text, by their number.
        sections: the properties of its sections.
        repairs: what was mended in it, or left out.
        is_composed: whether all letters were composed.
        notes: the notes and comments that it refers to.
    """

    def __init__(self, setting: Setting, numbering: Numbering, amount: Amount, part: str, default_table: str) -> None:
        self._setting = setting
        self._numbering = numbering
        self._amount = amount
        self._table = default_table
        self._in_table: str | None = None
        self._number = 0
        self.part = part
        self.notes = Notes()
        self._inlines = Inlines(self, setting)
        self.passages: dict[int, Passage] = {}
        self.sections: list[Element] = []
        self.repairs: list[Repair] = []
        self.is_composed = True

    def read(self, root: Element, *, furniture: bool = False) -> list[Item]:
        """Return the lines and tables in *root*; in *furniture*, a header or footer, page numbers are looked for."""
        self._inlines.begin(root, furniture=furniture)
        sink = Sink()
        self.blocks(root, sink)
        return sink.items

    def blocks(self, parent: Element, sink: Sink) -> None:
        """Read the blocks in *parent* into *sink*."""
        self._blocks(parent, sink)
        if sink.carried:
            self._take(self._passage(None), sink)

    def _blocks(self, parent: Element, sink: Sink) -> None:
        for child in parent:
            tag = child.tag
            if tag == _PARAGRAPH:
                self._paragraph(child, sink)
            elif tag == _TABLE:
                self._read_table(child, sink)
            elif tag in _LOOSE:
                self._loose(child, sink)
            elif tag == _SECTION:
                self.sections.append(child)
            elif tag == _ALTERNATIVES:
                branch, rest = branch_of(child)
                self.hide(rest)
                self._blocks(branch if branch is not None else (), sink)
            elif tag in _FOREIGN:
                detail = f"{tag.removeprefix(W)} {child.get(f'{R}id', '')}".strip()
                self.repairs.append(Repair(kind="embedded", origin=self._here, detail=detail))
            else:
                self._blocks(child, sink)

    @property
    def _here(self) -> Origin:
        return Origin(part=self.part, line=max(self._number, 1))

    def hide(self, text: str) -> None:
        """List text that is not shown."""
        if text.strip():
            self.repairs.append(Repair(kind="hidden", origin=self._here, detail=text))

    def _passage(self, properties: Element | None) -> Passage:
        self._number += 1
        looks = self._setting.paragraph(properties, self._in_table)
        return Passage(part=self.part, number=self._number, looks=looks)

    def _paragraph(self, element: Element, sink: Sink) -> None:
        properties = element.find(f"{W}pPr")
        passage = self._passage(properties)
        mark = self._own(properties, passage)
        passage.pieces, sink.carried = [*sink.carried, *passage.pieces], []
        self._inlines.walk(element, passage)
        if mark is not None and (mark.find(f"{W}del") is not None or mark.find(f"{W}moveFrom") is not None):
            passage.note("deletion", "¶")
            self._close(passage)
            sink.carried, passage.pieces = passage.pieces, []
            sink.put(passage.boxes)
        else:
            self._take(passage, sink)

    def _own(self, properties: Element | None, passage: Passage) -> Element | None:
        """Take from the properties of a paragraph its number, its frame and its section; return those of its mark."""
        if properties is None:
            mark = None
        else:
            mark = properties.find(f"{W}rPr")
            section, frame = properties.find(_SECTION), properties.find(f"{W}framePr")
            if section is not None:
                self.sections.append(section)
            if frame is not None:
                passage.frame = frame.get(f"{W}xAlign")
        if passage.looks.level is not None:
            key, place, level = passage.looks.level
            number = self._numbering.count(key, place)
            if number:
                suffix = "" if level.suffix == "nothing" else " "
                passage.pieces.append((number + suffix, self._setting.number(passage.looks, mark, level)))
        return mark

    def _loose(self, element: Element, sink: Sink) -> None:
        """Read what stands outside any paragraph as one of its own."""
        passage = self._passage(None)
        self._inlines.walk((element,), passage)
        self._take(passage, sink)

    def _take(self, passage: Passage, sink: Sink) -> None:
        passage.pieces, sink.carried = [*sink.carried, *passage.pieces], []
        passage.join_alike()
        if passage.compose():
            self.is_composed = False
        lines = sink.take(passage)
        self._amount.add(len(lines), sum(len(text) for text, _ in passage.pieces))
        self._close(passage)
        passage.is_below_gap = passage.number > 1 and passage.number - 1 not in self.passages
        if lines or passage.page_number is not None:
            self.passages[passage.number] = passage
        elif passage.number - 1 in self.passages:
            self.passages[passage.number - 1].is_above_gap = True

    def _close(self, passage: Passage) -> None:
        """List what is to be listed of *passage*."""
        for kind, texts in passage.listed.items():
            detail = "".join(texts)
            if detail.strip():
                self._amount.add(0, len(detail))
                self.repairs.append(
                    Repair(kind=kind, origin=Origin(part=self.part, line=passage.number), detail=detail)
                )
        passage.listed = {}

    def box(self, element: Element) -> list[Item]:
        """Return what stands in a text box."""
        sink = Sink()
        self.blocks(element, sink)
        return sink.items

    def _read_table(self, element: Element, sink: Sink) -> None:
        outer = self._in_table
        properties = element.find(f"{W}tblPr")
        self._in_table = (value_of(properties, "tblStyle") if properties is not None else None) or self._table
        cells = Cells(Origin(part=self.part, line=self._number + 1))
        for row in _within(element, f"{W}tr"):
            self._row(row, cells)
        self._in_table = outer
        if cells.rows:
            sink.put([cells.grid()])

    def _row(self, row: Element, cells: Cells) -> None:
        properties = row.find(f"{W}trPr")
        if properties is not None:
            if properties.find(f"{W}del") is not None:
                text = " ".join(filter(None, (text_in(row), " ".join(deleted_text(row)))))
                self.repairs.append(Repair(kind="deletion", origin=self._here, detail=text))
                return
            if properties.find(f"{W}ins") is not None:
                self.repairs.append(Repair(kind="insertion", origin=self._here, detail=text_in(row)))
        cells.begin(value_of(properties, "gridBefore") if properties is not None else None)
        for cell in _within(row, f"{W}tc"):
            inner = Sink(nested=True)
            self.blocks(cell, inner)
            setup = cell.find(f"{W}tcPr")
            merge = None if setup is None else setup.find(f"{W}vMerge")
            span = None if setup is None else value_of(setup, "gridSpan")
            goes_on = merge is not None and merge.get(f"{W}val") != "restart"
            cells.add(inner.items, span, begins=merge is not None and not goes_on, goes_on=goes_on)


def deleted_text(element: Element) -> Iterator[str]:
    """Yield the text in *element* that is marked as deleted."""
    yield from (text.text for text in element.iter(f"{W}delText") if text.text)


def _within(parent: Element, tag: str) -> Iterator[Element]:
    """Yield the elements called *tag* in *parent*, those in content controls and the like among them."""
    for child in parent:
        if child.tag == tag:
            yield child
        elif child.tag == _ALTERNATIVES:
            branch, _ = branch_of(child)
            yield from _within(branch if branch is not None else (), tag)
        else:
            yield from _within(child, tag)

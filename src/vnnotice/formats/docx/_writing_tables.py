"""Tables: cells that span columns and rows, on the grid that WordprocessingML wants."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain, pairwise
from typing import Final

from attrs import frozen

from vnnotice.formats.docx._writing_lengths import length
from vnnotice.formats.docx._writing_looks import twips
from vnnotice.formats.docx._writing_markup import cell, paragraph, row
from vnnotice.model import Cell, List, Paragraph, Row, Section, Table, plain_text

__all__ = ["table"]

_MOST_COLUMNS: Final = 63
"""The most columns that word processors take."""

_SIZE: Final = 14
"""The size by which the texts of a table are measured, in points."""

_EDGES: Final = twips(4.5)
"""The white space at both sides of a cell, and a little more: fonts that stand in for another are not quite alike."""

_SHARE: Final = 0.5
"""The share of the page beyond which a column asks for no more."""


@frozen(kw_only=True, weakref_slot=False)
class _Placed:
    """A cell in its place on the grid, or the lower part of one that began in a row above.

    Attributes:
        cell: the cell.
        start, end: its first column, and the one after its last.
        begins: whether it begins in this row.
    """

    cell: Cell
    start: int
    end: int
    begins: bool


def table(block: Table, width: int, content: Callable[[Cell], str]) -> str:
    """Return a table that is *width* wide; *content* writes what stands in a cell."""
    rows = _placed(block.rows)
    edges = _edges(rows)
    widths = _widths(rows, edges, width)
    grid = "".join([f'<w:gridCol w:w="{column}"/>' for column in widths])
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="grid"/><w:tblW w:w="{width}" w:type="dxa"/><w:jc w:val="center"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{''.join([_row(placed, edges, widths, content) for placed in rows])}</w:tbl>"
    )


def _placed(rows: tuple[Row, ...]) -> list[list[_Placed]]:
    """Return the cells of each row in their places: each where enough columns are free."""
    found: list[list[_Placed]] = []
    open_cells: list[tuple[_Placed, int]] = []
    for source in rows:
        lower = [(one, left) for one, left in open_cells if left]
        here = [_Placed(cell=one.cell, start=one.start, end=one.end, begins=False) for one, _ in lower]
        taken = sorted((one.start, one.end) for one in here)
        begun: list[_Placed] = []
        at = 0
        for own in source.cells:
            at = _free(at, own.column_span, taken)
            begun.append(_Placed(cell=own, start=at, end=at + own.column_span, begins=True))
            at += own.column_span
        open_cells = [(one, left - 1) for one, left in lower] + [(one, one.cell.row_span - 1) for one in begun]
        found.append(sorted([*here, *begun], key=lambda one: one.start))
    return found


def _free(at: int, span: int, taken: list[tuple[int, int]]) -> int:
    """Return the first column from *at* on with *span* free ones."""
    for start, end in taken:
        if start < at + span and at < end:
            at = end
    return at


def _edges(rows: list[list[_Placed]]) -> list[int]:
    """Return where the columns of the grid begin and end: each column; only where a cell does, if they are too many."""
    last = max([placed.end for placed_row in rows for placed in placed_row], default=1)
    if last <= _MOST_COLUMNS:
        return list(range(last + 1))
    ends = {edge for placed_row in rows for placed in placed_row for edge in (placed.start, placed.end)}
    return sorted({0, *ends})


def _widths(rows: list[list[_Placed]], edges: list[int], width: int) -> list[int]:
    """Share *width* out to the columns: to each its longest word, and then by how much text it has.

    Cells that span columns take what they get.
    """
    words = dict.fromkeys(edges[:-1], _EDGES)
    texts = dict(words)
    following = dict(pairwise(edges))
    most = round(width * _SHARE)
    for placed in chain.from_iterable(rows):
        if placed.begins and following[placed.start] == placed.end:
            for line in _texts(placed.cell.blocks):
                longest = max([length(word, _SIZE) for word in line.split()], default=0)
                words[placed.start] = max(words[placed.start], min(longest + _EDGES, most))
                texts[placed.start] = max(texts[placed.start], min(length(line, _SIZE) + _EDGES, most))
    least, most = sum(words.values()), sum(texts.values())
    if least >= width or most == least:
        return [max(width * word // least, 1) for word in words.values()]
    spare = (width - least) / (most - least)
    return [word + int((text - word) * spare) for word, text in zip(words.values(), texts.values(), strict=True)]


def _texts(blocks: tuple[Paragraph | Section | List | Table, ...]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield from block.text.split("\n")
        elif isinstance(block, Section):
            yield f"{block.number} {plain_text(block.heading)}"
        elif isinstance(block, List):
            yield from (f"{item.marker} {item.text}" for item in block.items)


def _row(placed_row: list[_Placed], edges: list[int], widths: list[int], content: Callable[[Cell], str]) -> str:
    """Return a row; one without cells is one empty cell, as a row must have one."""
    index = {edge: number for number, edge in enumerate(edges)}
    written: list[str] = []
    at = 0
    for placed in placed_row:
        start, end = index[placed.start], index[placed.end]
        if at < start:
            written.append(_gap(widths, at, start))
        written.append(_cell(placed, sum(widths[start:end]), end - start, content))
        at = end
    return row(written or [_gap(widths, 0, len(widths))])


def _gap(widths: list[int], start: int, end: int) -> str:
    """Return an empty cell without borders, where the model has none."""
    span = f'<w:gridSpan w:val="{end - start}"/>' if end - start > 1 else ""
    return cell(paragraph("cell"), sum(widths[start:end]), span)


def _cell(placed: _Placed, width: int, span: int, content: Callable[[Cell], str]) -> str:
    own = placed.cell
    properties = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    if own.row_span > 1:
        properties += '<w:vMerge w:val="restart"/>' if placed.begins else "<w:vMerge/>"
    written = content(own) if placed.begins else ""
    ends_in_paragraph = bool(own.blocks) and placed.begins
    return cell(written if ends_in_paragraph else paragraph("cell"), width, properties)

"""The body as XML: blocks, and running text with its marks."""

from __future__ import annotations

from itertools import chain, combinations
from typing import Any, Final

from vnnotice.formats.xml._markup import attribute, escaped, group
from vnnotice.model import MARKS, Block, Cell, Inline, List, ListItem, Mark, Paragraph, Row, Section, Table

__all__ = ["bases", "blocks"]

_ALL_SETS: Final = chain.from_iterable(combinations(MARKS, count) for count in range(len(MARKS) + 1))
_TAGS: Final[dict[frozenset[Mark], tuple[str, str]]] = {
    frozenset(marks): (
        "".join(f"<{mark}>" for mark in marks),
        "".join(f"</{mark}>" for mark in reversed(marks)),
    )
    for marks in _ALL_SETS
}
"""The start tags and the end tags around a run, by its marks."""


def _runs(runs: Inline) -> str:
    """Return running text.  Each run has tags of its own, so that one notice has one form."""
    pieces = []
    for run in runs:
        text = run.text
        if "&" in text or "<" in text or ">" in text:
            text = escaped(text)
        marks = run.marks
        if marks:
            start, end = _TAGS[marks]
            pieces.append(start + text + end)
        else:
            pieces.append(text)
    return "".join(pieces)


def _running(name: str, runs: Inline) -> str:
    return f"<{name}>{_runs(runs)}</{name}>\n" if runs else ""


def _paragraph(paragraph: Paragraph) -> str:
    return f"<paragraph>{_runs(paragraph.runs)}</paragraph>\n" if paragraph.runs else "<paragraph/>\n"


def _section(section: Section) -> str:
    content = _running("heading", section.heading) + blocks(section.blocks)
    return group("section", content, attribute("number", section.number))


def _item(item: ListItem) -> str:
    return group("item", _running("text", item.runs) + blocks(item.blocks), attribute("marker", item.marker))


def _list(block: List) -> str:
    return group("list", "".join([_item(item) for item in block.items]))


def _cell(cell: Cell) -> str:
    columns = attribute("columnSpan", str(cell.column_span)) if cell.column_span != 1 else ""
    rows = attribute("rowSpan", str(cell.row_span)) if cell.row_span != 1 else ""
    return group("cell", blocks(cell.blocks), columns + rows)


def _row(row: Row) -> str:
    return group("row", "".join([_cell(cell) for cell in row.cells]))


def _table(table: Table) -> str:
    return group("table", "".join([_row(row) for row in table.rows]), attribute("caption", table.caption))


_WRITE: Final[dict[type, Any]] = {Paragraph: _paragraph, Section: _section, List: _list, Table: _table}


def blocks(parts: tuple[Block, ...]) -> str:
    """Return *parts*, each on lines of its own."""
    return "".join([_WRITE[type(part)](part) for part in parts])


def bases(paragraphs: tuple[Paragraph, ...]) -> str:
    """Return the legal bases; nothing where there are none."""
    return group("bases", blocks(paragraphs)) if paragraphs else ""

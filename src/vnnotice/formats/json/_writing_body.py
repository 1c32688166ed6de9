"""The body as JSON: blocks, and running text as runs."""

from __future__ import annotations

from collections.abc import Callable
from itertools import chain, combinations
from typing import Any, Final

from vnnotice.model import MARKS, Block, Inline, List, Mark, Paragraph, Section, Table

__all__ = ["WRITE_BLOCK"]

_ALL_SETS: Final = chain.from_iterable(combinations(MARKS, count) for count in range(1, len(MARKS) + 1))
_NAMES: Final[dict[frozenset[Mark], list[Mark]]] = {frozenset(marks): list(marks) for marks in _ALL_SETS}
"""The marks of a run in the order in which they nest."""


def _runs(runs: Inline) -> list[Any]:
    names = _NAMES
    return [{"text": run.text, "marks": names[run.marks]} if run.marks else run.text for run in runs]


def _paragraph(block: Paragraph) -> dict[str, Any]:
    runs = block.runs
    if not runs:
        return {"type": "paragraph"}
    return {"type": "paragraph", "runs": _runs(runs)}


def _section(block: Section) -> dict[str, Any]:
    section: dict[str, Any] = {"type": "section", "number": block.number}
    if block.heading:
        section["heading"] = _runs(block.heading)
    if block.blocks:
        section["blocks"] = _blocks(block.blocks)
    return section


def _list(block: List) -> dict[str, Any]:
    items = []
    for part in block.items:
        item: dict[str, Any] = {"marker": part.marker}
        if part.runs:
            item["runs"] = _runs(part.runs)
        if part.blocks:
            item["blocks"] = _blocks(part.blocks)
        items.append(item)
    return {"type": "list", "items": items}


def _table(block: Table) -> dict[str, Any]:
    rows: list[dict[str, Any]] = []
    for row in block.rows:
        cells = []
        for part in row.cells:
            cell: dict[str, Any] = {"blocks": _blocks(part.blocks)} if part.blocks else {}
            if part.column_span != 1:
                cell["column_span"] = part.column_span
            if part.row_span != 1:
                cell["row_span"] = part.row_span
            cells.append(cell)
        rows.append({"cells": cells} if cells else {})
    table = {"type": "table", "rows": rows}
    return table if block.caption is None else {**table, "caption": block.caption}


def _blocks(parts: tuple[Block, ...]) -> list[dict[str, Any]]:
    return [WRITE_BLOCK[type(part)](part) for part in parts]


WRITE_BLOCK: Final[dict[type, Callable[[Any], dict[str, Any]]]] = {
    Paragraph: _paragraph,
    Section: _section,
    List: _list,
    Table: _table,
}
"""Class of a block → what makes the object of it, which says its type."""

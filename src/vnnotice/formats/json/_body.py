"""The body in JSON: blocks, and running text as runs."""

from __future__ import annotations

import operator
from collections.abc import Callable
from itertools import chain, combinations
from typing import Any, Final, TypeAlias

from vnnotice.formats._document import Fault, Seen
from vnnotice.formats.json._fields import (
    array_of,
    missing,
    object_at,
    optional_words,
    span,
    type_fault,
    words,
)
from vnnotice.model import MARKS, Block, Cell, Inline, List, ListItem, Mark, Paragraph, Row, Run, Section, Table
from vnnotice.model.trusted import trusted, trusted_row

__all__ = ["BLOCK_KEYS", "CELL_KEYS", "ITEM_KEYS", "ROW_KEYS", "RUN_KEYS", "bases", "blocks"]

_Marks: TypeAlias = frozenset[Mark]

_new_runs = trusted_row(Run)
_new_paragraph = trusted(Paragraph)
_new_section = trusted(Section)
_new_item = trusted(ListItem)
_new_list = trusted(List)
_new_cell = trusted(Cell)
_new_row = trusted(Row)
_new_table = trusted(Table)

_SETS: Final = {
    marks: frozenset(marks)
    for marks in chain.from_iterable(combinations(MARKS, count) for count in range(1, len(MARKS) + 1))
    if not {"superscript", "subscript"} <= set(marks)
}
"""The marks of a run, in the order in which they nest, and the set of them."""
_NO_MARKS: Final[_Marks] = frozenset()

RUN_KEYS: Final = frozenset(("text", "marks"))
ITEM_KEYS: Final = frozenset(("marker", "runs", "blocks"))
ROW_KEYS: Final = frozenset(("cells",))
CELL_KEYS: Final = frozenset(("blocks", "column_span", "row_span"))
BLOCK_KEYS: Final = {
    "paragraph": frozenset(("type", "runs")),
    "section": frozenset(("type", "number", "heading", "blocks")),
    "list": frozenset(("type", "items")),
    "table": frozenset(("type", "rows", "caption")),
}
"""Type of a block → the keys of its object."""


def _runs(holder: dict[str, Any], key: str, seen: Seen) -> Inline:
    if key not in holder:
        return ()
    values = holder[key]
    if type(values) is not list:
        raise type_fault(holder, key, "an array")
    texts: list[str] = []
    marks: list[_Marks] = []
    try:
        for value in values:
            if type(value) is str:
                texts.append(value)
                marks.append(_NO_MARKS)
            else:
                names = value["marks"]
                texts.append(value["text"])
                marks.append(_SETS[tuple(names)])
                if len(value) != 2 or type(names) is not list:
                    raise _no_run(values, len(texts) - 1)
                seen.keys += 2
        text = "".join(texts)
    except (IndexError, KeyError, TypeError):
        raise next(_no_run(values, index) for index in range(len(values)) if not _is_run(values[index])) from None
    seen.append(text)
    if "" in texts or any(map(operator.is_, marks, marks[1:])):
        texts, marks = seen.merged(texts, marks)
    return _new_runs(texts, marks)


def _is_run(value: Any) -> bool:
    if type(value) is not dict:
        return type(value) is str
    names = value.get("marks")
    known = type(names) is list and all(type(name) is str for name in names) and tuple(names) in _SETS
    return known and len(value) == 2 and type(value.get("text")) is str


def _no_run(holder: list[Any], index: int) -> Fault:
    """Make the fault of the value at *index*, which is no run."""
    if type(holder[index]) is not dict:
        return type_fault(holder, index, "a string or an object")
    run = object_at(holder, index, RUN_KEYS, Seen())
    _needed(run, "text", "marks")
    if type(run["text"]) is not str:
        return type_fault(run, "text", "a string")
    if type(run["marks"]) is not list:
        return type_fault(run, "marks", "an array")
    hint = f"One or more of {', '.join(MARKS)}, in this order; not both superscript and subscript"
    return Fault("marks", "these are no marks of a run", run, "marks", hint=hint)


def _needed(holder: dict[str, Any], *keys: str) -> None:
    for key in keys:
        if key not in holder:
            raise missing(holder, key)


def _paragraph(block: dict[str, Any], seen: Seen) -> Paragraph:
    return _new_paragraph(_runs(block, "runs", seen))


def _section(block: dict[str, Any], seen: Seen) -> Section:
    return _new_section(words(block, "number", seen), _runs(block, "heading", seen), blocks(block, "blocks", seen))


def _item(holder: list[Any], index: int, seen: Seen) -> ListItem:
    item = object_at(holder, index, ITEM_KEYS, seen)
    return _new_item(words(item, "marker", seen), _runs(item, "runs", seen), blocks(item, "blocks", seen))


def _some(holder: dict[str, Any], key: str, read: Callable[[Any, int, Seen], Any], seen: Seen) -> tuple[Any, ...]:
    _needed(holder, key)
    parts = array_of(holder, key, read, seen)
    if not parts:
        raise Fault("missing", "at least one value is needed in the array", holder, key)
    return parts


def _list(block: dict[str, Any], seen: Seen) -> List:
    return _new_list(_some(block, "items", _item, seen))


def _cell(holder: list[Any], index: int, seen: Seen) -> Cell:
    cell = object_at(holder, index, CELL_KEYS, seen)
    return _new_cell(blocks(cell, "blocks", seen), span(cell, "column_span"), span(cell, "row_span"))


def _row(holder: list[Any], index: int, seen: Seen) -> Row:
    return _new_row(array_of(object_at(holder, index, ROW_KEYS, seen), "cells", _cell, seen))


def _table(block: dict[str, Any], seen: Seen) -> Table:
    return _new_table(_some(block, "rows", _row, seen), optional_words(block, "caption", seen))


_READ: Final[dict[str, Callable[[dict[str, Any], Seen], Block]]] = {
    "paragraph": _paragraph,
    "section": _section,
    "list": _list,
    "table": _table,
}


def _block(holder: list[Any], index: int, seen: Seen) -> Block:
    block = holder[index]
    if type(block) is not dict:
        raise type_fault(holder, index, "an object")
    kind: Any = block.get("type")
    read = _READ.get(kind) if type(kind) is str else None
    if read is None:
        raise _no_block(block)
    object_at(holder, index, BLOCK_KEYS[kind], seen)
    return read(block, seen)


def _no_block(block: dict[str, Any]) -> Fault:
    if "type" not in block:
        return missing(block, "type")
    if type(block["type"]) is not str:
        return type_fault(block, "type", "a string")
    return Fault("choice", f"{block['type'][:40]!r} is not one of {', '.join(_READ)}", block, "type")


def blocks(holder: dict[str, Any], key: str, seen: Seen) -> tuple[Block, ...]:
    """Return the blocks in the array at *key*; none where the key is absent."""
    return array_of(holder, key, _block, seen)


def _base(holder: list[Any], index: int, seen: Seen) -> Paragraph:
    block = _block(holder, index, seen)
    if not isinstance(block, Paragraph):
        raise Fault("choice", "a legal basis is a paragraph", holder[index], "type")
    return block


def bases(holder: dict[str, Any], key: str, seen: Seen) -> tuple[Paragraph, ...]:
    """Return the paragraphs in the array at *key*; none where the key is absent."""
    return array_of(holder, key, _base, seen)

"""The body in XML: blocks, and running text with its marks."""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any, Final, TypeAlias

from vnnotice.formats._document import Fault, Seen
from vnnotice.formats.xml._parsing import Element
from vnnotice.formats.xml._shape import (
    Child,
    Shape,
    attribute_error,
    attribute_values,
    no_attributes,
    no_text,
    plain,
    tag,
    unknown_element,
)
from vnnotice.formats.xml._values import some_words, span
from vnnotice.model import MARKS, Block, Cell, Inline, List, ListItem, Mark, Paragraph, Row, Run, Section, Table
from vnnotice.model.trusted import trusted, trusted_row

__all__ = ["BASES", "BLOCKS"]

_Marks: TypeAlias = frozenset[Mark]
_Level: TypeAlias = tuple[_Marks, dict[str, Any]]
"""The marks at some depth of running text, and tag → the level inside that mark."""

_new_run = trusted(Run)
_new_runs = trusted_row(Run)
_new_paragraph = trusted(Paragraph)
_new_section = trusted(Section)
_new_item = trusted(ListItem)
_new_list = trusted(List)
_new_cell = trusted(Cell)
_new_row = trusted(Row)
_new_table = trusted(Table)

_NEITHER: Final[_Marks] = frozenset(("superscript", "subscript"))


def _level(marks: _Marks, later: tuple[Mark, ...]) -> _Level:
    """Return the level with *marks*; only marks that come *later* in the order may stand inside it."""
    inside = {}
    for index, mark in enumerate(later):
        following = () if mark in _NEITHER else later[index + 1 :]
        inside[tag(mark)] = _level(marks | {mark}, following)
    return marks, inside


_PLAIN: Final = _level(frozenset(), MARKS)


def _runs(element: Element, seen: Seen) -> Inline:
    if element.keys():
        no_attributes(element)
    if not len(element):
        text = element.text
        if not text:
            return ()
        seen.append(text)
        return (_new_run(text, _PLAIN[0]),)
    texts: list[str] = []
    marks: list[_Marks] = []
    _collect(element, _PLAIN, texts, marks)
    seen += texts
    if any(map(operator.is_, marks, marks[1:])):
        texts, marks = seen.merged(texts, marks)
    return _new_runs(texts, marks)


def _collect(element: Element, level: _Level, texts: list[str], marks: list[_Marks]) -> None:
    """Collect the texts below *element*, and the marks of each; texts without a character are none."""
    here, inside = level
    text = element.text
    if text:
        texts.append(text)
        marks.append(here)
    for child in element:
        within = inside.get(child.tag)
        if within is None:
            raise _misplaced_mark(child)
        if len(child):
            _collect(child, within, texts, marks)
        else:
            text = child.text
            if text:
                texts.append(text)
                marks.append(within[0])
        if child.keys():
            raise attribute_error(child, child.keys()[0])
        text = child.tail
        if text:
            texts.append(text)
            marks.append(here)


def _misplaced_mark(child: Element) -> Fault:
    if plain(child) in MARKS:
        order = ", ".join(MARKS[:3])
        message = f"<{plain(child)}> may not stand in <{plain(child.getparent())}>"
        return Fault("nesting", message, child, hint=f"Marks nest in the order {order}, superscript or subscript")
    return unknown_element(child)


def _paragraph(element: Element, seen: Seen) -> Paragraph:
    return _new_paragraph(_runs(element, seen))


def _text_and_blocks(element: Element, first: str, seen: Seen) -> tuple[Inline, tuple[Block, ...]]:
    """Return the running text in the child *first*, if there is one, and the blocks after it."""
    text = element.text
    if text != "\n":
        no_text(element, text)
    runs: Inline = ()
    blocks = []
    position = 0
    for child in element:
        read = _READ_BLOCK.get(child.tag)
        if read is not None:
            blocks.append(read(child, seen))
        elif position == 0 and child.tag == first:
            runs = _runs(child, seen)
        else:
            raise unknown_element(child)
        position = 1
        tail = child.tail
        if tail != "\n":
            no_text(element, tail)
    return runs, tuple(blocks)


def _attribute(element: Element, name: str, seen: Seen) -> str:
    """Return the one attribute of *element*, which it needs."""
    found = element.items()
    if len(found) == 1 and found[0][0] == name:
        text: str = found[0][1]
        seen.append(text)
        try:
            return some_words(text)
        except ValueError as error:
            raise Fault("attribute", str(error), element, name) from None
    for other, _ in found:
        if other != name:
            raise attribute_error(element, other)
    raise Fault("missing", f"<{plain(element)}> needs the attribute {name!r}", element, name)


def _section(element: Element, seen: Seen) -> Section:
    number = _attribute(element, "number", seen)
    return _new_section(number, *_text_and_blocks(element, _HEADING, seen))


def _item(element: Element, seen: Seen) -> ListItem:
    marker = _attribute(element, "marker", seen)
    return _new_item(marker, *_text_and_blocks(element, _TEXT, seen))


def _many(element: Element, name: str, read: Callable[[Element, Seen], Any], seen: Seen) -> tuple[Any, ...]:
    """Return the children of *element*, which are all called *name*."""
    no_text(element, element.text)
    parts = []
    for child in element:
        if child.tag != name:
            raise unknown_element(child)
        parts.append(read(child, seen))
        tail = child.tail
        if tail != "\n":
            no_text(element, tail)
    return tuple(parts)


def _some(element: Element, name: str, read: Callable[[Element, Seen], Any], seen: Seen) -> tuple[Any, ...]:
    parts = _many(element, name, read, seen)
    if not parts:
        raise Fault("missing", f"<{plain(element)}> needs at least one child", element)
    return parts


def _list(element: Element, seen: Seen) -> List:
    no_attributes(element)
    return _new_list(_some(element, _ITEM, _item, seen))


def _cell(element: Element, seen: Seen) -> Cell:
    values: list[Any] = [(), 1, 1]
    attribute_values(element, _SPANS, values, seen)
    values[0] = _blocks(element, seen)
    return _new_cell(*values)


def _row(element: Element, seen: Seen) -> Row:
    no_attributes(element)
    return _new_row(_many(element, _CELL, _cell, seen))


def _table(element: Element, seen: Seen) -> Table:
    values: list[Any] = [None]
    attribute_values(element, _CAPTION, values, seen)
    return _new_table(_some(element, _ROW, _row, seen), values[0])


def _blocks(element: Element, seen: Seen) -> tuple[Block, ...]:
    return _text_and_blocks(element, "", seen)[1]


def _body(element: Element, seen: Seen) -> tuple[Block, ...]:
    no_attributes(element)
    return _blocks(element, seen)


def _bases(element: Element, seen: Seen) -> tuple[Paragraph, ...]:
    no_attributes(element)
    return _many(element, _PARAGRAPH, _paragraph, seen)


_PARAGRAPH: Final = tag("paragraph")
_HEADING: Final = tag("heading")
_TEXT: Final = tag("text")
_ITEM: Final = tag("item")
_ROW: Final = tag("row")
_CELL: Final = tag("cell")
_SPANS: Final = {"columnSpan": (1, span), "rowSpan": (2, span)}
_CAPTION: Final = {"caption": (0, some_words)}
_READ_BLOCK: Final[dict[str, Callable[[Element, Seen], Block]]] = {
    _PARAGRAPH: _paragraph,
    tag("section"): _section,
    tag("list"): _list,
    tag("table"): _table,
}


def _shapes() -> tuple[Shape, Shape]:
    """Return the shapes of bases and body; blocks hold blocks, so the table of them is filled last."""
    running = Shape(read=_runs, inline=True)
    paragraph = Child(_PARAGRAPH, None, Shape(read=_paragraph, inline=True), many=True)
    blocks: dict[str, Child] = {}
    in_section: dict[str, Child] = {_HEADING: Child("heading", "heading", running)}
    in_item: dict[str, Child] = {_TEXT: Child("text", "runs", running)}
    in_cell: dict[str, Child] = {}
    item = Shape(read=_item, attributes=frozenset(("marker",)), children=in_item)
    cell = Shape(read=_cell, attributes=frozenset(_SPANS), children=in_cell)
    row = Shape(read=_row, children={_CELL: Child("cell", "cells", cell, many=True)})
    kinds = {
        "paragraph": Shape(read=_paragraph, inline=True),
        "section": Shape(read=_section, attributes=frozenset(("number",)), children=in_section),
        "list": Shape(read=_list, children={_ITEM: Child("item", "items", item, many=True)}),
        "table": Shape(
            read=_table, attributes=frozenset(_CAPTION), children={_ROW: Child("row", "rows", row, many=True)}
        ),
    }
    for name, shape in kinds.items():
        blocks[tag(name)] = Child(name, None, shape, many=True)
        for holder in (in_section, in_item, in_cell):
            holder[tag(name)] = Child(name, "blocks", shape, many=True)
    return Shape(read=_bases, children={_PARAGRAPH: paragraph}), Shape(read=_body, children=blocks)


BASES, BLOCKS = _shapes()

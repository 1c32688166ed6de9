"""Body (*nội dung*), box 6: blocks of paragraphs, sections, lists and tables."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, TypeAlias

from attrs import Attribute, field, frozen
from attrs.validators import ge, le

from vnnotice.model._text import optional_text, text
from vnnotice.model.inline import Inline, inline, plain_text

__all__ = ["MOST_SPAN", "Block", "Cell", "List", "ListItem", "Paragraph", "Row", "Section", "Table", "blocks"]


MOST_SPAN: Final = 1000
"""The most columns or rows that one cell spans."""


def blocks(value: Iterable[Block]) -> tuple[Block, ...]:
    """Return *value* as a tuple of blocks.

    Raises:
        TypeError: something in it is no block.
    """
    items = tuple(value)
    for item in items:
        if not isinstance(item, (Paragraph, Section, List, Table)):
            raise TypeError(f"a block is a Paragraph, Section, List or Table, not {type(item).__name__}")
    return items


@frozen(kw_only=True, weakref_slot=False)
class Paragraph:
    """A paragraph of running text (*đoạn văn*).

    Attributes:
        runs: its text; a plain string may be given.  An empty paragraph is white space on paper.
    """

    runs: Inline = field(default=(), converter=inline)

    @property
    def text(self) -> str:
        """The characters without their marks."""
        return plain_text(self.runs)


@frozen(kw_only=True, weakref_slot=False)
class Section:
    """A numbered part of the text (*phần, chương, mục, điều, khoản*).

    Attributes:
        number: the number as written, with its word and its stop: ``1.``, ``I.``, ``Điều 1.``, ``Chương II``.
        heading: its heading; empty where the number opens a paragraph that has none.
        blocks: what stands in it.
    """

    number: str = field(converter=text)
    heading: Inline = field(default=(), converter=inline)
    blocks: tuple[Block, ...] = field(default=(), converter=blocks)


@frozen(kw_only=True, weakref_slot=False)
class ListItem:
    """An item of a list (*điểm*; an item after a hyphen).

    Attributes:
        marker: the mark before it as written: ``-``, ``+``, ``a)``, ``đ)``.
        runs: its text; a plain string may be given.
        blocks: what stands under it, such as a list of its own.
    """

    marker: str = field(converter=text)
    runs: Inline = field(default=(), converter=inline)
    blocks: tuple[Block, ...] = field(default=(), converter=blocks)

    @property
    def text(self) -> str:
        """The characters of the item itself without their marks."""
        return plain_text(self.runs)


def _items(value: Iterable[ListItem]) -> tuple[ListItem, ...]:
    items = tuple(value)
    if not all(isinstance(item, ListItem) for item in items):
        raise TypeError("items must be ListItem")
    if not items:
        raise ValueError("a list cannot be empty")
    return items


@frozen(kw_only=True, weakref_slot=False)
class List:
    """Items that follow each other (*các điểm, các gạch đầu dòng*).

    Attributes:
        items: the items in their order, at least one.
    """

    items: tuple[ListItem, ...] = field(converter=_items)


def _whole(_cell: Cell, attribute: Attribute[int], value: int) -> None:
    """Refuse what is no whole number; `True` would be written as no number at all."""
    if type(value) is not int:
        raise TypeError(f"{attribute.name} must be int, not {type(value).__name__}")


@frozen(kw_only=True, weakref_slot=False)
class Cell:
    """A cell of a table (*ô*).

    Attributes:
        blocks: what stands in it; nothing in an empty cell.
        column_span: how many columns it is wide, from 1 to 1000.
        row_span: how many rows it is high, from 1 to 1000.
    """

    blocks: tuple[Block, ...] = field(default=(), converter=blocks)
    column_span: int = field(default=1, validator=[_whole, ge(1), le(MOST_SPAN)])
    row_span: int = field(default=1, validator=[_whole, ge(1), le(MOST_SPAN)])


def _cells(value: Iterable[Cell]) -> tuple[Cell, ...]:
    cells = tuple(value)
    if not all(isinstance(cell, Cell) for cell in cells):
        raise TypeError("cells must be Cell")
    return cells


@frozen(kw_only=True, weakref_slot=False)
class Row:
    """A row of a table (*hàng*).

    Attributes:
        cells: the cells from left to right.
    """

    cells: tuple[Cell, ...] = field(default=(), converter=_cells)


def _rows(value: Iterable[Row]) -> tuple[Row, ...]:
    rows = tuple(value)
    if not all(isinstance(row, Row) for row in rows):
        raise TypeError("rows must be Row")
    if not rows:
        raise ValueError("a table cannot be empty")
    return rows


@frozen(kw_only=True, weakref_slot=False)
class Table:
    """A table (*bảng*).

    Attributes:
        rows: the rows from the top down, at least one.
        caption: its title, where it has one.
    """

    rows: tuple[Row, ...] = field(converter=_rows)
    caption: str | None = field(default=None, converter=optional_text)


Block: TypeAlias = Paragraph | Section | List | Table
"""What the body is made of."""

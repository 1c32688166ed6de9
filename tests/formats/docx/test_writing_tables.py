from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st
from written_pages import TABLE, Page, W, text_cell, text_of

from vnnotice.model import Cell, List, ListItem, Notice, Paragraph, Row, Section, Table


def shape(table):
    """Return what stands in each cell, how many columns it spans, and whether it begins a merged one or goes on with it."""
    page = Page(Notice(body=(table,)))
    rows = []
    for row in page.document.iter(f"{W}tr"):
        cells = []
        for cell in row.iterfind(f"{W}tc"):
            span, merge = (cell.find(f"{W}tcPr/{W}{name}") for name in ("gridSpan", "vMerge"))
            merged = None if merge is None else merge.get(f"{W}val", "goes on")
            cells.append((text_of(cell), 1 if span is None else int(span.get(f"{W}val")), merged))
        rows.append(cells)
    return rows, [int(column.get(f"{W}w")) for column in page.document.iter(f"{W}gridCol")]


def test_cells_that_span_rows_and_columns():
    rows, widths = shape(TABLE)

    assert rows == [
        [("STT", 1, "restart"), ("Thời gian", 2, None), ("Nơi", 1, "restart")],
        [("", 1, "goes on"), ("Sáng", 1, None), ("Chiều", 1, None), ("", 1, "goes on")],
        [("1", 1, None), ("7 giờ 30", 1, None), ("14 giờ", 1, None), ("Hội trường nhà văn hoá", 1, None)],
    ]
    assert len(widths) == 4
    assert widths[3] > widths[1] > widths[0] > 600
    assert sum(widths) <= 9355


def test_a_row_without_cells_is_one_empty_cell():
    assert shape(Table(rows=(Row(),)))[0] == [[("", 1, None)]]
    assert shape(Table(rows=(Row(cells=(text_cell("a"), text_cell("b"))), Row())))[0][1] == [("", 2, None)]


def test_a_wide_cell_goes_where_enough_columns_are_free():
    rows = (
        Row(cells=(text_cell("a"), text_cell("b", row_span=2))),
        Row(cells=(text_cell("c", column_span=2), text_cell("d"))),
    )
    assert shape(Table(rows=rows))[0][1] == [("", 1, None), ("", 1, "goes on"), ("c", 2, None), ("d", 1, None)]


def test_a_cell_is_never_longer_than_the_table():
    rows = (Row(cells=(text_cell("a", row_span=1000),)), Row(cells=(text_cell("b"),)))
    assert shape(Table(rows=rows))[0] == [[("a", 1, "restart")], [("", 1, "goes on"), ("b", 1, None)]]


def test_a_table_of_too_many_columns_keeps_only_the_edges_that_it_needs():
    rows, widths = shape(
        Table(rows=(Row(cells=(text_cell("a", column_span=1000), text_cell("b"))), Row(cells=(text_cell("c"),))))
    )
    assert rows == [[("a", 2, None), ("b", 1, None)], [("c", 1, None)]]
    assert len(widths) == 3


def test_a_table_that_is_too_wide_is_shared_out_by_its_words():
    _, widths = shape(Table(rows=(Row(cells=tuple(text_cell("x" * 200) for _ in range(3))),)))
    assert len(set(widths)) == 1
    assert sum(widths) <= 9355


def test_what_a_cell_may_hold():
    blocks = (
        Section(number="1.", heading="Mục", blocks=(List(items=(ListItem(marker="-", runs="a"),)),)),
        List(items=(ListItem(marker="+", runs="b"),)),
        Table(rows=(Row(cells=(text_cell("c"),)),)),
    )
    page = Page(Notice(body=(Table(rows=(Row(cells=(Cell(blocks=blocks),)),)),)))

    assert page.texts() == ["1. Mục", "- a", "+ b", "c"]
    for cell in page.document.iter(f"{W}tc"):
        assert cell[-1].tag == f"{W}p"  # word processors refuse a cell that ends with a table


def test_tables_do_not_touch():
    page = Page(Notice(body=(TABLE, TABLE)))
    tags = [one.tag.removeprefix(W) for one in page.document.find(f"{W}body")]
    assert ("tbl", "tbl") not in set(itertools.pairwise(tags))


@given(st.lists(st.lists(st.tuples(st.integers(1, 4), st.integers(1, 4)), max_size=4), min_size=1, max_size=5))
def test_every_row_covers_the_grid_without_overlap(spans):
    table = Table(
        rows=tuple(
            Row(cells=tuple(Cell(blocks=(Paragraph(runs="a"),), column_span=wide, row_span=high) for wide, high in row))
            for row in spans
        )
    )
    rows, widths = shape(table)
    own = [sum(text == "a" for text, _, _ in row) for row in rows]
    assert own == [len(row) for row in spans]
    assert all(sum(span for _, span, _ in row) <= len(widths) for row in rows)


@pytest.mark.parametrize("table", [TABLE])
def test_a_caption_stands_above(table):
    assert Page(Notice(body=(table,))).texts()[0] == "Phân công"

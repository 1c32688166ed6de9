from __future__ import annotations

import pytest

from vnnotice.model import Cell, List, ListItem, Paragraph, Row, Run, Section, Table
from vnnotice.model.body import MOST_SPAN, blocks

PARAGRAPH = Paragraph(runs="Kính báo.")


def test_blocks_become_a_tuple():
    section = Section(number="1.", heading="Đánh giá", blocks=[PARAGRAPH])

    assert section.blocks == (PARAGRAPH,)
    assert section.heading == (Run(text="Đánh giá"),)
    assert blocks(iter([section, PARAGRAPH])) == (section, PARAGRAPH)


@pytest.mark.parametrize("value", [["Kính báo."], [None], [Row()], [ListItem(marker="-")], "Kính báo."])
def test_what_is_no_block(value):
    with pytest.raises(TypeError, match="a block is a Paragraph, Section, List or Table"):
        blocks(value)


def test_the_text_of_paragraphs_and_items():
    runs = [Run(text="Kính "), Run(text="gửi", marks={"bold"})]

    assert Paragraph(runs=runs).text == "Kính gửi"
    assert Paragraph().text == ""
    assert ListItem(marker="-", runs=runs, blocks=[PARAGRAPH]).text == "Kính gửi"


@pytest.mark.parametrize("make", [Section, ListItem])
def test_a_number_or_mark_is_never_blank(make):
    name = "number" if make is Section else "marker"
    for value, error in (("", ValueError), (" ", ValueError), (None, TypeError)):
        with pytest.raises(error):
            make(**{name: value})


def test_a_list_has_items():
    item = ListItem(marker="-", runs="a")

    assert List(items=[item]).items == (item,)
    with pytest.raises(ValueError, match="a list cannot be empty"):
        List(items=[])
    with pytest.raises(TypeError, match="items must be ListItem"):
        List(items=[PARAGRAPH])


def test_a_table_has_rows():
    table = Table(rows=[Row(cells=[Cell(blocks=[PARAGRAPH]), Cell()])], caption="Bảng 1")

    assert table.rows[0].cells[0].blocks == (PARAGRAPH,)
    assert Table(rows=[Row()]).caption is None
    with pytest.raises(ValueError, match="a table cannot be empty"):
        Table(rows=[])
    with pytest.raises(TypeError, match="rows must be Row"):
        Table(rows=[Cell()])
    with pytest.raises(TypeError, match="cells must be Cell"):
        Row(cells=[PARAGRAPH])


@pytest.mark.parametrize("name", ["column_span", "row_span"])
def test_a_cell_spans_from_one_to_a_thousand(name):
    for span in (1, MOST_SPAN):
        assert getattr(Cell(**{name: span}), name) == span
    for span in (0, -1, MOST_SPAN + 1):
        with pytest.raises(ValueError, match=name):
            Cell(**{name: span})


@pytest.mark.parametrize("name", ["column_span", "row_span"])
@pytest.mark.parametrize("value", [True, 2.0, "2", None])
def test_a_span_is_a_whole_number(name, value):
    with pytest.raises(TypeError, match=f"{name} must be int, not {type(value).__name__}"):
        Cell(**{name: value})

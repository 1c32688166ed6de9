from __future__ import annotations

import attrs
import pytest
from recognition.lines import lines

from vnnotice.model import List, ListItem, Paragraph, Section, inline, plain_text
from vnnotice.recognition import Grid, Line
from vnnotice.recognition._outline import closes
from vnnotice.recognition.body import read_body


def read(text):
    return read_body(lines(text)).blocks


def shape(blocks):
    """Return the outline of *blocks* in short: numbers, markers, first words."""
    found = []
    for block in blocks:
        if isinstance(block, Paragraph):
            found.append(block.text)
        elif isinstance(block, Section):
            found.append((f"{block.number} {plain_text(block.heading)}".strip(), *shape(block.blocks)))
        elif isinstance(block, List):
            found.append([(f"{item.marker} {item.text}", *shape(item.blocks)) for item in block.items])
        else:
            found.append(len(block.rows))
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1. Một\n2. Hai", [("1. Một",), ("2. Hai",)]),
        ("I. A\n1. a\n2. b\nII. B", [("I. A", ("1. a",), ("2. b",)), ("II. B",)]),
        (
            "Phần I\nCHUNG\nĐiều 1. Phạm vi\n1. Lời.\na) x;\nb) y.",
            [("Phần I CHUNG", ("Điều 1. Phạm vi", ("1.", "Lời.", [("a) x;",), ("b) y.",)])))],
        ),
        ("1. Một\n1.1. Nhỏ\n1.2. Nhỏ nữa\n2. Hai", [("1. Một", ("1.1. Nhỏ",), ("1.2. Nhỏ nữa",)), ("2. Hai",)]),
        ("- a\n+ b\n+ c\n- d", [[("- a", [("+ b",), ("+ c",)]), ("- d",)]]),
        ("a) x\n- y\nb) z", [[("a) x", [("- y",)]), ("b) z",)]]),
        ("- a\n\nLời.\n\n- b", [[("- a",)], "Lời.", [("- b",)]]),
        ("1. Sở chủ trì, phối hợp.", [("1.", "Sở chủ trì, phối hợp.")]),
        ("1. Thời gian: 8 giờ", [("1.", "Thời gian: 8 giờ")]),
        ("1. Các việc sau:\n- a", [("1. Các việc sau:", [("- a",)])]),
        ("I. KẾT QUẢ, TỒN TẠI.", [("I. KẾT QUẢ, TỒN TẠI.",)]),
        ("1.", [("1.",)]),
        ("2023 là năm bản lề", ["2023 là năm bản lề"]),
    ],
)
def test_numbers_make_the_outline(text, expected):
    assert shape(read(text)) == expected


def test_markup_of_headings_does_not_count_for_the_level():
    first, second, third = lines("1. Một\n\n2. Hai\n\n3. Ba")

    blocks = read_body([attrs.evolve(first, heading=True), second, attrs.evolve(third, heading=True)]).blocks

    assert shape(blocks) == [("1. Một",), ("2. Hai",), ("3. Ba",)]


def test_a_heading_by_markup_may_be_a_long_sentence():
    (line,) = lines("1. " + "Về một việc rất dài, " * 20 + "hết.")

    (section,) = read_body([attrs.evolve(line, heading=True)]).blocks

    assert plain_text(section.heading).endswith("hết.")


def test_a_number_whose_text_is_escaped_opens_a_paragraph():
    (line,) = lines("1. Một")

    (section,) = read_body([attrs.evolve(line, escapes=frozenset({3}))]).blocks

    assert (section.heading, section.blocks) == ((), (Paragraph(runs="Một"),))


def test_an_escaped_line_is_a_paragraph_whatever_it_looks_like():
    (line,) = lines("- a")

    assert read_body([attrs.evolve(line, escapes=frozenset({0}))]).blocks == (Paragraph(runs="- a"),)


def test_items_set_in_are_nested():
    rows = [("- a", 0), ("- b", 2), ("1. c", 4), ("- d", 2), ("- e", 0)]

    blocks = read_body([Line(runs=inline(text), indent=indent) for text, indent in rows]).blocks

    assert shape(blocks) == [[("- a", [("- b", [("1. c",)]), ("- d",)]), ("- e",)]]


def test_a_paragraph_set_in_belongs_to_its_item():
    rows = [("- a", 0), ("Lời.", 2), ("Hết.", 0)]

    blocks = read_body([Line(runs=inline(text), indent=indent) for text, indent in rows]).blocks

    assert blocks == (
        List(items=(ListItem(marker="-", runs="a", blocks=(Paragraph(runs="Lời."),)),)),
        Paragraph(runs="Hết."),
    )


@pytest.mark.parametrize(("join", "text"), [("soft", "một hai"), ("hard", "một\nhai")])
def test_line_ends_within_a_paragraph(join, text):
    first, second = lines("một\nhai")

    (paragraph,) = read_body([first, attrs.evolve(second, join=join)]).blocks

    assert paragraph.text == text


def test_marks_go_on_over_a_soft_line_end():
    runs = [inline([Line(runs=inline(word)).runs[0]]) for word in ("một", "hai")]
    bold = [tuple(attrs.evolve(run, marks=frozenset({"bold"})) for run in part) for part in runs]

    (paragraph,) = read_body([Line(runs=bold[0]), Line(runs=bold[1], join="soft")]).blocks

    assert [(run.text, run.marks) for run in paragraph.runs] == [("một hai", {"bold"})]


def test_a_numbered_line_within_a_paragraph_begins_an_item():
    first, second = lines("- a\n- b")

    assert shape(read_body([first, attrs.evolve(second, join="soft")]).blocks) == [[("- a",), ("- b",)]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1. A\n- x\n\nXin hết lời.", [("1. A", [("- x",)]), "Xin hết lời."]),
        ("1. A\n- x\n\nLời cuối.", [("1. A", [("- x",)]), "Lời cuối."]),
        ("1. A\n\nLời.\n\nTrên đây là kết luận.", [("1. A", "Lời."), "Trên đây là kết luận."]),
        ("1. A\n\nLời.\n\nLời nữa.", [("1. A", "Lời.", "Lời nữa.")]),
        ("1. A\n\nTrân trọng thông báo.", [("1. A", "Trân trọng thông báo.")]),
        (
            "I. A\n1. a\n- x\n\nTrên đây là kết luận.\n\nTrân trọng thông báo.",
            [("I. A", ("1. a", [("- x",)])), "Trên đây là kết luận.", "Trân trọng thông báo."],
        ),
        (
            "I. A\n1. a\n\nLời.\n\nSở thông báo để các đơn vị biết.",
            [("I. A", ("1. a", "Lời.")), "Sở thông báo để các đơn vị biết."],
        ),
    ],
)
def test_the_paragraph_that_ends_the_text_stands_below_the_last_section(text, expected):
    assert shape(read(text)) == expected


def test_closings_are_not_looked_for_when_the_file_says_where_sections_end():
    blocks = read_body(lines("1. A\n- x\n\nTrân trọng thông báo."), closings=False).blocks

    assert shape(blocks) == [("1. A", [("- x",)], "Trân trọng thông báo.")]


def test_a_table_ends_the_list_before_it():
    grid = Grid(rows=((tuple(lines("ô")),),))

    assert shape(read_body([*lines("1. A\n- x"), grid]).blocks) == [("1. A", [("- x",)], 1)]
    assert closes("Trân trọng thông báo.")


def test_where_a_section_starts_whose_number_opens_a_paragraph():
    body = read_body(lines("Mở.\n\n1. Sở chủ trì, phối hợp."))

    assert body.origins["body[1]"].line == body.origins["body[1].blocks[0]"].line == 3

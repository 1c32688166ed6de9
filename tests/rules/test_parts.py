"""The parts of a notice that the law sets apart, with their words and their looks."""

from __future__ import annotations

import pytest

from vnnotice.model import (
    BLANK,
    Cell,
    Heading,
    Layout,
    List,
    ListItem,
    Notice,
    NumberAndSymbol,
    PageSetup,
    Paragraph,
    Recipient,
    Recipients,
    Row,
    Section,
    SignatureBlock,
    Table,
    TextStyle,
    TypeAndSubject,
)
from vnnotice.regimes import edition_named
from vnnotice.rules._parts import parts_of

FORM = edition_named("state-2020").form


def named(layout: Layout | None = None, **parts) -> list[tuple[str, str, str]]:
    return [(part.name, part.key, part.words) for part in parts_of(Notice(**parts), layout, FORM)]


@pytest.mark.parametrize(
    ("number", "name"),
    [
        ("Phần I", "body.part"),
        ("CHƯƠNG II", "body.part"),
        ("Mục 1", "body.part"),
        ("Tiểu mục 2", "body.part"),
        ("Điều 1.", "body.article"),
        ("II.", "body.roman"),
        ("I-", "body.roman"),
        ("1.", "body.clause"),
        ("1.1.", "body.clause"),
    ],
)
def test_a_section_is_told_by_its_number(number, name):
    section = Section(number=number, heading="Việc", blocks=[Paragraph(runs="Kính báo.")])

    assert named(body=[section]) == [
        (name, "body[0]", f"{number} Việc"),
        ("body.paragraph", "body[0].blocks[0]", "Kính báo."),
    ]


def test_a_section_without_a_heading_is_what_stands_in_it():
    assert named(body=[Section(number="1.", blocks=[Paragraph(runs="Kính báo.")])]) == [
        ("body.paragraph", "body[0].blocks[0]", "Kính báo.")
    ]


def test_items_and_what_stands_under_them():
    inner = List(items=[ListItem(marker="-", runs="hai")])

    assert named(body=[List(items=[ListItem(marker="a)", runs="một", blocks=[inner])])]) == [
        ("body.point", "body[0].items[0]", "a) một"),
        ("body.point", "body[0].items[0].blocks[0].items[0]", "- hai"),
    ]


def test_a_table_and_an_empty_paragraph_are_no_running_text():
    table = Table(rows=[Row(cells=[Cell(blocks=[Paragraph(runs="STT")])])])

    assert named(body=[table, Paragraph()]) == []


def test_what_is_still_to_be_filled_in_has_no_words():
    assert named(signature_blocks=[SignatureBlock(signer=BLANK)], type_and_subject=TypeAndSubject(subject=BLANK)) == []


def test_what_is_held_as_values_is_worded_by_the_law():
    number = NumberAndSymbol(number="5", kind="TB", organ="SNV")

    assert named(number_and_symbol=number, recipients=Recipients(items=[Recipient(name="Các phòng")])) == [
        ("number_and_symbol", "number_and_symbol", "Số: 05/TB-SNV"),
        ("recipients.label", "recipients", "Nơi nhận:"),
        ("recipients.items", "recipients.items[0]", "Các phòng"),
    ]
    assert [name for name, _, _ in named(heading=Heading(kind="state"))] == ["heading.title", "heading.motto"]


def test_a_line_of_the_heading_is_counted_as_it_stands():
    wording = "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập – Tự do – Hạnh phúc\n_____"

    assert [(name, key) for name, key, _ in named(heading=Heading(kind="state", wording=wording))] == [
        ("heading.title", "heading.lines[0]"),
        ("heading.motto", "heading.lines[1]"),
    ]


def test_a_heading_of_one_line_has_the_path_of_the_heading():
    assert named(heading=Heading(kind="party", wording="ĐẢNG CỘNG SẢN VIỆT NAM")) == [
        ("heading.title", "heading", "ĐẢNG CỘNG SẢN VIỆT NAM")
    ]


def test_the_page_number_is_a_part_where_the_layout_knows_it():
    layout = Layout(page=PageSetup(width=210, height=297, top=20, bottom=20, left=30, right=15))
    numbered = Layout(styles=(("page_number", TextStyle(size=14)),))

    assert named(layout) == []
    assert named(numbered) == [("page_number", "page_number", "")]

from __future__ import annotations

import pytest

from vnnotice.errors import LimitError, ReadError
from vnnotice.formats._limits import Limits
from vnnotice.formats.markdown.reader import read
from vnnotice.model import Paragraph, Run, Section, plain_text


def body(text):
    return read(text.encode()).notice.body


def runs(text):
    """Return the runs of the first paragraph in short."""
    return [(run.text, "".join(sorted(mark[:3] for mark in run.marks))) for run in body(text)[0].runs]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Một *hai* ba", [("Một ", ""), ("hai", "ita"), (" ba", "")]),
        ("Một **hai *ba***", [("Một ", ""), ("hai ", "bol"), ("ba", "bolita")]),
        ("Một <u>hai</u> m<sup>2</sup> CO<sub>2</sub>", [
            ("Một ", ""), ("hai", "und"), (" m", ""), ("2", "sup"), (" CO", ""), ("2", "sub"),
        ]),
        ("Một <b>hai</b> <em>ba</em>", [("Một ", ""), ("hai", "bol"), (" ", ""), ("ba", "ita")]),
        ("A <u>hai", [("A <u>hai", "")]),
        ("A </u> hai", [("A </u> hai", "")]),
        ("A <u><b>x</u></b>", [("A <u>", ""), ("x</u>", "bol")]),
        ("A <sup>x<sub>y</sub></sup>", [("A ", ""), ("x<sub>y</sub>", "sup")]),
        ("A <sub>x<sup>y<sub>z</sub></sup></sub>", [("A ", ""), ("x<sup>y<sub>z</sub></sup>", "sub")]),
        ("A <font color=red>b</font> <!-- c -->", [("A <font color=red>b</font> <!-- c -->", "")]),
        ("A\\*b\\* &amp; &#78;", [("A*b* & N", "")]),
        ("A [b](c) `d` <http://e>", [("A [b](c) `d` <http://e>", "")]),
        ("A  \nb", [("A\nb", "")]),
        ("A<br>b<br/>c", [("A\nb\nc", "")]),
        ("A<br>", [("A", "")]),
        ("Một\nhai", [("Một hai", "")]),
        ("A <x\ny>", [("A <x y>", "")]),
    ],
)  # fmt: skip
def test_inline_marks(text, expected):
    assert runs(text) == expected


def test_headings_are_headings_whatever_their_level():
    blocks = body("# 1. Một\n\n### 2. Hai ###\n\n**3. Ba**\n\n#\n")

    assert [(block.number, plain_text(block.heading)) for block in blocks[:3]] == [
        ("1.", "Một"),
        ("2.", "Hai"),
        ("3.", "Ba"),
    ]
    assert blocks[2].blocks[0].text == "#"


def test_rules_and_setext_lines_stay_text():
    notice = read("THÔNG BÁO\nVề việc A\n-----\n\nMột.".encode()).notice

    assert notice.type_and_subject.wording == "THÔNG BÁO\nVề việc A\n-----"


def test_an_escaped_line_is_running_text():
    assert body("\\- a\n\n&#84;HÔNG BÁO\n\n1\\. b") == (
        Paragraph(runs="- a"),
        Paragraph(runs="THÔNG BÁO"),
        Section(number="1.", heading="b"),
    )


def test_an_escape_after_the_number_says_that_it_has_no_heading():
    assert body("1. &#77;ột") == (Section(number="1.", blocks=(Paragraph(runs="Một"),)),)


def test_a_table_in_the_text_is_a_table():
    (table,) = body("| TT | Tên |\n|---|---|\n| 1 | **A**<br>b |\n| 2 | |\n")

    assert [[[block.text for block in cell.blocks] for cell in row.cells] for row in table.rows] == [
        [["TT"], ["Tên"]],
        [["1"], ["A", "b"]],
        [["2"], []],
    ]
    assert table.rows[1].cells[1].blocks[0].runs == (Run(text="A", marks={"bold"}),)


def test_a_table_with_a_row_too_wide_stays_text():
    blocks = body("| a |\n|---|\n| b | c |\n")

    assert "".join(block.text for block in blocks).replace(" ", "") == "|a||---||b|c|".replace(" ", "")


def test_a_head_in_a_table():
    notice = read(
        "| SỞ Y TẾ<br>Số: 5/TB-SYT | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc |\n"
        "|---|---|\n| | Hà Nội, ngày 05 tháng 6 năm 2024 |\n\n**THÔNG BÁO**\n\n**Về A**\n".encode()
    ).notice

    assert notice.heading.kind == "state"
    assert notice.number_and_symbol.number == "5"
    assert notice.place_and_date.place == "Hà Nội"
    assert notice.type_and_subject.subject == "Về A"


def test_origins_count_lines_and_columns_of_the_file():
    origins = read("SỞ Y TẾ\n\nTHÔNG BÁO  \nVề A\n\n  Một\n  hai.\n\n   - ba".encode()).origins

    assert (origins["type_and_subject"].line, origins["body[0]"].line, origins["body[0]"].column) == (3, 6, 3)
    assert (origins["body[1].items[0]"].line, origins["body[1].items[0]"].column) == (9, 4)


def test_a_new_page_is_no_new_line_of_the_file():
    origins = read("Một.\n\fHai.\n\nBa.".encode()).origins

    assert origins["body[2]"].line == 4


def test_list_depth_has_a_limit():
    deep = "".join(f"{'  ' * depth}- a\n" for depth in range(10))
    limits = Limits(list_depth=9)

    assert read("".join(f"{'  ' * depth}- a\n" for depth in range(9)).encode(), limits).notice.body
    with pytest.raises(LimitError) as caught:
        read(deep.encode(), limits)
    assert (caught.value.code, caught.value.line, caught.value.column) == ("markdown.depth", 10, 19)


def test_depth_goes_back_and_literal_lines_have_none():
    text = "- a\n  - b\n- a\n  - b\n  \\- c\n  d\n"

    assert read(text.encode(), Limits(list_depth=2)).notice.body


def test_bytes_that_are_no_text_are_refused():
    with pytest.raises(ReadError) as caught:
        read(b"abc\xff")
    assert caught.value.format == "markdown"


def test_nothing_and_blanks_are_a_notice_of_nothing():
    assert read(b"").notice == read("\u00a0\n".encode()).notice


def test_an_unknown_comment_is_text_and_a_tag_is_none():
    assert body("<!-- foo -->")[0].text == "<!-- foo -->"
    assert body("<!-- body -->\n\nTHÔNG BÁO\n\n---")[0].text == "THÔNG BÁO"
    assert [block.text for block in body("<!-- body -->\n\nTHÔNG BÁO\n\n---")] == ["THÔNG BÁO", "---"]

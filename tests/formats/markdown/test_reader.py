from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from recognition.lines import missing

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


SWALLOWED = """\
| VĂN PHÒNG CHÍNH PHỦ ------- | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc |
| --- | --- |
| Số: 7/TB-VPCP | *Hà Nội, ngày 14 tháng 10 năm 2024 * |
THÔNG BÁO
Về A
Một *hai*.
1. Ba.
| Nơi nhận: - Bộ A; - Lưu: VT. | KT. BỘ TRƯỞNG THỨ TRƯỞNG     Nguyễn Văn A |
| --- | --- |
"""


def test_lines_after_a_table_that_mark_no_cell_are_no_rows_of_it():
    notice = read(SWALLOWED.encode()).notice

    assert notice.heading.kind == "state"
    assert notice.type_and_subject.subject == "Về A"
    assert [type(block) for block in notice.body] == [Paragraph, Section]
    assert notice.body[0].runs[1] == Run(text="hai", marks={"italic"})
    assert notice.recipients.archive.name == "Lưu: VT"
    assert (notice.signature_blocks[0].position, notice.signature_blocks[0].signer) == ("THỨ TRƯỞNG", "Nguyễn Văn A")
    assert notice.unplaced == ()


def test_a_second_table_after_such_lines_that_is_too_wide_stays_text():
    blocks = body("| a |\n|---|\nMột.\n| b |\n| c | d |\n")

    assert [type(block).__name__ for block in blocks] == ["Table", "Paragraph", "Paragraph", "Paragraph"]
    assert "".join(block.text for block in blocks[1:]) == "Một.| b || c | d |"


def test_a_tab_before_a_line_end_is_no_text():
    assert runs("A\t\nb") == [("A b", "")]
    assert runs("<b>A</b>\t\nb") == [("A", "bol"), (" b", "")]
    assert runs("A&#9;\nb") == [("A\t b", "")]


@pytest.mark.parametrize("tag", ["heading", "unplaced", "recipients", "signature_blocks", "contact_line", "marks"])
@pytest.mark.parametrize("blank", ["&#32;", "&#9;", "&#32;  \n&#9;"])
def test_blanks_that_the_file_says_are_text_are_no_component(tag, blank):
    assert read(f"<!-- {tag} -->\n\n{blank}".encode()).notice == read(b"").notice
    assert read(f"{blank}\n\nTHÔNG BÁO\n\nNơi nhận:\n\n{blank}".encode()).notice.unplaced == ()


PLAIN = st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\\*_<>&#|"), max_size=40)
SAYINGS = st.sampled_from(
    [
        "Nơi nhận:", "T/L BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG", "Nguyễn Văn A", "THÔNG BÁO", "Phụ lục I", "-----", "Số: 5/TB-X",
        "ĐẢNG CỘNG SẢN VIỆT NAM", "1. abc", "a) xyz", "- abc", "+ d", "Căn cứ Luật A;", "Kính gửi:", "KHẨN", "2", "(Đã ký)",
        "Hà Nội, ngày … tháng 8 năm 2023", "Lưu: VT.", "Chương I", "TÊN", "…", "công tác", "[a]: b", "```", "===", "> x", "    y",
    ]
)  # fmt: skip


@given(
    st.lists(st.tuples(st.one_of(SAYINGS, PLAIN), st.sampled_from(["\n", "\n\n", "  \n", "\n    ", "\t"])), max_size=20)
)
def test_no_character_is_lost_of_a_text_without_markup(parts):
    text = "".join(f"{words}{end}" for words, end in parts).replace(">", "›")
    try:
        notice = read(text.encode()).notice
    except ReadError:
        return

    assert not missing(unicodedata.normalize("NFC", text), notice)

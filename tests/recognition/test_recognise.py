from __future__ import annotations

import datetime

import attrs
import pytest
from recognition.lines import lines, missing

from vnnotice.model import BLANK, List, ListItem, Paragraph, Section, UnplacedLine, inline, plain_text
from vnnotice.recognition import Grid, Line, recognise

PARTY = """
ĐẢNG BỘ TỈNH LÂM HẢI
HUYỆN UỶ ĐỒNG LAU
*
Số 15-TB/HU

ĐẢNG CỘNG SẢN VIỆT NAM

Đồng Lau, ngày 09 tháng 8 năm 2023

THÔNG BÁO
kết quả làm việc với Đảng uỷ xã Suối Mây
-----

Ngày 03 tháng 8 năm 2023, Thường trực Huyện uỷ kết luận như sau:

1. Đánh giá chung

Xã đã hoàn thành các chỉ tiêu.

2. Nhiệm vụ

- Phát triển kinh tế.
- Giữ vững an ninh.

Trân trọng thông báo để các đồng chí biết, thực hiện.

Nơi nhận:
- Thường trực Huyện uỷ,
- Các ban của Huyện uỷ,
- Lưu Văn phòng Huyện uỷ.

T/L BAN THƯỜNG VỤ
CHÁNH VĂN PHÒNG

Nguyễn Văn An
"""

STATE = """
UBND TỈNH LÂM HẢI          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ NỘI VỤ                       Độc lập - Tự do - Hạnh phúc
_______                    ___________________________
Số: 05/TB-SNV              Lâm Hải, ngày 05 tháng 02 năm 2024

THÔNG BÁO
Về việc nghỉ tết Nguyên đán Giáp Thìn năm 2024
________

Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
Căn cứ Quyết định số 10/QĐ-UBND ngày 02 tháng 01 năm 2024 của Ủy ban nhân dân tỉnh.

Sở Nội vụ thông báo như sau:
1. Thời gian nghỉ
a) Từ ngày 08 tháng 02;
b) Đến hết ngày 14 tháng 02.
Sở Nội vụ thông báo để các cơ quan, đơn vị biết, thực hiện./.

Nơi nhận:                                   KT. GIÁM ĐỐC
- UBND tỉnh (b/c);                          PHÓ GIÁM ĐỐC
- Các sở, ban, ngành;
- Lưu: VT, VP (2).                          Trần Thị Bình
"""


def read(text):
    return recognise(lines(text)).notice


def test_a_party_notice_on_single_lines():
    notice = read(PARTY)

    assert notice.heading.kind == "party"
    assert (notice.issuing_body.parents, notice.issuing_body.name) == (("ĐẢNG BỘ TỈNH LÂM HẢI",), "HUYỆN UỶ ĐỒNG LAU")
    assert notice.issuing_body.wording.endswith("\n*")
    assert (notice.number_and_symbol.number, notice.number_and_symbol.kind, notice.number_and_symbol.organ) == (
        "15",
        "TB",
        "HU",
    )
    assert notice.place_and_date.date == datetime.date(2023, 8, 9)
    assert notice.type_and_subject.subject == "kết quả làm việc với Đảng uỷ xã Suối Mây"
    assert notice.type_and_subject.wording.endswith("-----")
    opening, first, second, closing = notice.body
    assert opening.text.endswith("như sau:")
    assert (first.number, plain_text(first.heading)) == ("1.", "Đánh giá chung")
    assert [item.text for item in second.blocks[0].items] == ["Phát triển kinh tế.", "Giữ vững an ninh."]
    assert closing.text.startswith("Trân trọng")
    assert [item.name for item in notice.recipients.items] == ["Thường trực Huyện uỷ", "Các ban của Huyện uỷ"]
    assert notice.recipients.archive.name == "Lưu Văn phòng Huyện uỷ"
    (block,) = notice.signature_blocks
    assert (block.authorities[0].kind, block.authorities[0].principal) == ("by_order", "BAN THƯỜNG VỤ")
    assert (block.position, block.signer) == ("CHÁNH VĂN PHÒNG", "Nguyễn Văn An")
    assert notice.unplaced == ()


def test_a_state_notice_in_two_columns():
    notice = read(STATE)

    assert notice.heading.kind == "state"
    assert notice.heading.wording.split("\n")[1] == "Độc lập - Tự do - Hạnh phúc"
    assert (notice.issuing_body.parents, notice.issuing_body.name) == (("UBND TỈNH LÂM HẢI",), "SỞ NỘI VỤ")
    assert notice.number_and_symbol.wording == "Số: 05/TB-SNV"
    assert notice.place_and_date.place == "Lâm Hải"
    assert [base.text[-1] for base in notice.bases] == [";", "."]
    assert [item.marker for item in notice.body[1].blocks[0].items] == ["a)", "b)"]
    assert notice.body[-1].text.endswith("./.")
    (block,) = notice.signature_blocks
    assert (block.authorities[0].kind, block.position, block.signer) == ("in_place", "PHÓ GIÁM ĐỐC", "Trần Thị Bình")
    assert [item.wording for item in notice.recipients.items] == ["- UBND tỉnh (b/c);", "- Các sở, ban, ngành;"]
    assert notice.recipients.archive.wording == "- Lưu: VT, VP (2)."


@pytest.mark.parametrize("text", [PARTY, STATE])
def test_no_character_is_lost(text):
    assert not missing(text, read(text))


def test_origins_name_the_lines():
    origins = recognise(lines(PARTY)).origins

    assert origins["number_and_symbol"].line == 4
    assert origins["body[1]"].line == 16
    assert origins["body[2].blocks[0].items[1]"].line == 23
    assert origins["recipients.items[0]"].line == 28
    assert origins["recipients.archive"].line == 30
    assert origins["signature_blocks[0]"].line == 32


def test_the_right_column_of_a_line_keeps_its_column():
    wide = lines("UBND TỈNH LÂM HẢI          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")

    assert recognise(wide).origins["heading"].column == 28


def test_a_table_that_only_sets_columns_is_head_and_foot():
    def cell(text):
        return tuple(lines(text))

    head = Grid(
        rows=(
            (
                cell("SỞ NỘI VỤ\nSố:     /TB-SNV"),
                cell("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"),
            ),
            ((), cell("Lâm Hải, ngày    tháng 02 năm 2024")),
        )
    )
    body = Grid(rows=((cell("TT"), cell("Họ và tên")), (cell("1"), cell("Lê Văn Tám"))))
    foot = Grid(rows=((cell("Nơi nhận:\n- Lưu: VT."), cell("GIÁM ĐỐC\nTrần Thị Bình")),))
    text = lines("THÔNG BÁO\nVề việc họp\n\nSở thông báo danh sách như sau:")

    notice = recognise([head, *text, body, foot]).notice

    assert notice.heading.kind == "state"
    assert notice.number_and_symbol.number is BLANK
    assert notice.place_and_date.date is BLANK
    assert notice.body[1].rows[1].cells[1].blocks[0].text == "Lê Văn Tám"
    assert notice.recipients.archive.name == "Lưu: VT"
    assert notice.signature_blocks[0].signer == "Trần Thị Bình"


def test_a_paragraph_that_a_page_break_cut_is_joined_and_listed():
    found = recognise(
        lines(
            """
            Công tác kiểm tra tại một số chi bộ chưa đi vào chiều sâu; công

            tác giám sát còn hạn chế.
            """
        )
    )

    (paragraph,) = found.notice.body
    assert paragraph.text.endswith("công tác giám sát còn hạn chế.")
    (repair,) = found.repairs
    assert (repair.kind, repair.path, repair.origin.line) == ("joined", "body[0]", 3)


@pytest.mark.parametrize(
    "second",
    ["Tác giám sát.", "a) tác giám sát.", "1. tác giám sát."],
)
def test_what_begins_anew_is_not_joined(second):
    text = f"Công tác kiểm tra tại một số chi bộ chưa đi vào chiều sâu; công\n\n{second}"

    assert recognise(lines(text)).repairs == ()


def test_a_page_number_between_is_set_aside_and_the_paragraph_joined():
    found = recognise(
        lines("Công tác kiểm tra tại một số chi bộ chưa đi vào chiều sâu; công\n\n2\n\ntác giám sát còn hạn chế.")
    )

    assert len(found.notice.body) == 1
    assert found.notice.unplaced == (UnplacedLine(place="foot", wording="2"),)


def test_text_without_any_component_is_body():
    notice = read("Sáng nay trời mưa.\n\nChiều nắng.")

    assert [block.text for block in notice.body] == ["Sáng nay trời mưa.", "Chiều nắng."]
    assert attrs.evolve(notice, body=()) == type(notice)()


def test_a_position_at_the_end_is_a_guess():
    found = recognise(lines("Kính báo.\n\nGIÁM ĐỐC\n\nLê Văn Tám"))

    assert found.notice.signature_blocks[0].signer == "Lê Văn Tám"
    assert found.guesses == {"signature_blocks"}


def test_nothing_is_a_notice_of_nothing():
    assert recognise([]).notice == type(recognise([]).notice)()


def test_tags_are_taken_at_their_word():
    def tagged(tag, text):
        return [attrs.evolve(line, tag=tag) for line in lines(text)]

    notice = recognise(
        [
            *tagged("unplaced", "x1"),
            *tagged("heading", "Nhà nước"),
            *tagged("issuing_body", "*"),
            *tagged("number_and_symbol", "vô số"),
            *tagged("place_and_date", "hôm nay"),
            *tagged("type_and_subject", "-"),
            *tagged("addressees", "Ông A"),
            *tagged("marks", "GẤP"),
            *tagged("bases", "Theo lẽ thường"),
            *tagged("body", "THÔNG BÁO"),
            *tagged("recipients", "Gửi;\nÔng B"),
            *tagged("signature_blocks", "người ký"),
            *tagged("contact_line", "ở đây"),
            *tagged("unplaced", "x2"),
            *tagged("annexes", "Bảng kê"),
        ]
    ).notice

    assert (notice.heading.kind, notice.heading.wording) == (None, "Nhà nước")
    assert (notice.issuing_body.name, notice.issuing_body.wording) == (None, "*")
    assert (notice.number_and_symbol.organ, notice.number_and_symbol.wording) == (None, "vô số")
    assert (notice.place_and_date.place, notice.place_and_date.wording) == (None, "hôm nay")
    assert (notice.type_and_subject.subject, notice.type_and_subject.wording) == (None, "-")
    assert notice.addressees.items[0].name == "Ông A"
    assert notice.marks.circulation == ("GẤP",)
    assert notice.bases[0].text == "Theo lẽ thường"
    assert notice.body == (Paragraph(runs="THÔNG BÁO"),)
    assert [item.name for item in notice.recipients.items] == ["Gửi", "Ông B"]
    assert notice.signature_blocks[0].position == "người ký"
    assert notice.contact_line.wording == "ở đây"
    assert [(line.place, line.wording) for line in notice.unplaced] == [("head", "x1"), ("foot", "x2")]
    assert notice.annexes[0].body == (Paragraph(runs="Bảng kê"),)


def test_closing_tags_close_sections_and_lists():
    items = [
        Line(runs=inline("1. Một"), tag="body", heading=True),
        Line(runs=inline("- a"), tag="body"),
        Line(runs=(), tag="/list"),
        Line(runs=inline("- b"), tag="body"),
        Line(runs=(), tag="/list"),
        Line(runs=(), tag="/list"),
        Line(runs=(), tag="/section"),
        Line(runs=inline("Hết."), tag="body"),
        Line(runs=(), tag="/section"),
    ]

    assert recognise(items).notice.body == (
        Section(
            number="1.",
            heading="Một",
            blocks=(
                List(items=(ListItem(marker="-", runs="a"),)),
                List(items=(ListItem(marker="-", runs="b"),)),
            ),
        ),
        Paragraph(runs="Hết."),
    )


@pytest.mark.parametrize(
    ("below", "names"),
    [
        ("Hội đồng nhân dân huyện.", ["Hội đồng nhân dân huyện"]),
        ("- Các sở;\n- Các huyện.", ["Các sở", "Các huyện"]),
        ("Căn cứ Luật A ngày 5;", []),
        ("1. Một hai ba", []),
        ("Đơn vị báo cáo như sau:", []),
        ("Một câu dài " * 20, []),
    ],
)
def test_an_addressee_that_stands_below_a_label_alone(below, names):
    notice = recognise(lines(f"TỜ TRÌNH\nVề A\n\nKính gửi:\n\n{below}\n\nKính trình xem xét.")).notice

    assert [item.name for item in notice.addressees.items if item.name] == names
    assert not missing(below, notice)


@pytest.mark.parametrize(
    ("below", "names", "unplaced"),
    [
        ("- Các sở;\n\n• Các huyện;\n\n— Các xã.", ["Các sở", "Các huyện", "Các xã"], []),
        ("- Các sở.\n\n-----", ["Các sở"], ["-----"]),
        ("- Các sở;\n- * * *", ["Các sở"], ["- * * *"]),
        ("- Các sở;\n- ______", ["Các sở", BLANK], []),
    ],
)
def test_what_goes_on_with_the_addressees(below, names, unplaced):
    notice = recognise(lines(f"TỜ TRÌNH\nVề A\n\nKính gửi:\n{below}\n\nKính trình xem xét.")).notice

    assert [item.name for item in notice.addressees.items] == names
    assert [line.wording for line in notice.unplaced] == unplaced
    assert len(notice.body) == 1


def test_a_label_of_addressees_at_the_end_or_before_a_table():
    items = lines("TỜ TRÌNH\nVề A\n\nKính gửi:")
    table = Grid(rows=(((Line(runs=inline("a")),), (Line(runs=inline("b")),)),))

    assert recognise(items).notice.addressees.wording == "Kính gửi:"
    assert len(recognise([*items, table]).notice.body) == 1


@pytest.mark.parametrize("end", ["thông báo nghỉ lễ./.", "thông báo như sau, cụ thể."])
def test_a_sentence_that_ends_the_body_or_leads_over_is_no_legal_basis(end):
    notice = recognise(lines(f"THÔNG BÁO\nVề A\n\nCăn cứ Kế hoạch số 15, Sở Nội vụ {end}")).notice

    assert notice.bases == ()
    assert len(notice.body) == 1


@pytest.mark.parametrize(
    ("text", "bases"),
    [
        ("Căn cứ Luật A\n\nCăn cứ Luật B.\n\nSở thông báo.", ["Căn cứ Luật A", "Căn cứ Luật B."]),
        ("Căn cứ Luật A;\n\nCăn cứ Luật B\n\nSở thông báo.", ["Căn cứ Luật A;", "Căn cứ Luật B"]),
        ("Căn cứ Luật A\n\nSở thông báo.", []),
        ("Căn cứ Luật A, Sở thông báo nghỉ\n\nCăn cứ Luật B.\n\nMột.", []),
    ],
)
def test_legal_bases_that_lack_their_mark(text, bases):
    notice = recognise(lines(f"THÔNG BÁO\nVề A\n\n{text}")).notice

    assert [basis.text for basis in notice.bases] == bases


def test_legal_bases_in_one_paragraph():
    first, second = lines("Căn cứ Luật A;\nCăn cứ Luật B.")
    title = lines("THÔNG BÁO\nVề A")

    notice = recognise([*title, first, attrs.evolve(second, join="soft")]).notice
    assert [basis.text for basis in notice.bases] == ["Căn cứ Luật A;", "Căn cứ Luật B."]


def test_an_annex_with_its_title_on_the_line_of_the_label():
    notice = recognise(lines("THÔNG BÁO\nVề A\n\nMột.\n\nNơi nhận:\n- Lưu: VT.\n\nPHỤ LỤC I: DANH SÁCH\n\nMột.")).notice

    assert [(annex.label, annex.title) for annex in notice.annexes] == [("PHỤ LỤC I:", "DANH SÁCH")]

from __future__ import annotations

import attrs
import pytest
from recognition.lines import lines, missing

from vnnotice.model import Paragraph, Section, inline
from vnnotice.recognition import Grid, Line, recognise


def read(text):
    return recognise(lines(text)).notice


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("THÔNG BÁO\nVề việc A\n\nKính báo.", "Về việc A"),
        ("THÔNG BÁO\n\nVề việc A\n\nKính báo.", "Về việc A"),
        (
            "THÔNG BÁO\nVề việc tổ chức hội nghị\nsơ kết công tác\nNgày 03 họp.",
            "Về việc tổ chức hội nghị sơ kết công tác",
        ),
        ("THÔNG BÁO\nVề việc A\nThực hiện Kế hoạch số 5.", "Về việc A"),
        ("THÔNG BÁO\nVề việc A\n_____\nKính báo.", "Về việc A"),
        ("THÔNG BÁO\n\nKính báo các cơ quan.", None),
        ("THÔNG BÁO\n\nVề việc A.\n\nKính báo.", "Về việc A."),
        ("THÔNG BÁO\nNghỉ tết Nguyên đán.\n\nKính báo.", "Nghỉ tết Nguyên đán."),
        ("THÔNG BÁO\n\nChuẩn bị bàn, ghế, v.v.\n\nKính báo.", "Chuẩn bị bàn, ghế, v.v."),
        ("THÔNG BÁO\nKính gửi: Ông A", None),
        ("THÔNG BÁO\n1. Họp", None),
        ("THÔNG BÁO\nCăn cứ Luật A;", None),
        ("THÔNG BÁO\nNơi nhận:\n- Lưu: VT.", None),
        ("THÔNG BÁO\n" + "Về việc rất dài " * 30, None),
        ("THÔNG BÁO", None),
    ],
)
def test_where_the_subject_ends(text, subject):
    notice = read(text)

    assert notice.type_and_subject.document_type == "THÔNG BÁO"
    assert notice.type_and_subject.subject == subject
    assert not missing(text, notice)


def test_a_subject_after_a_hard_break_is_a_subject_whatever_it_says():
    first, second = lines("THÔNG BÁO\nThực hiện chế độ báo cáo.")

    notice = recognise([first, attrs.evolve(second, join="hard")]).notice

    assert notice.type_and_subject.subject == "Thực hiện chế độ báo cáo."


def test_an_escaped_line_is_no_subject():
    first, second = lines("THÔNG BÁO\nVề A")

    notice = recognise([first, attrs.evolve(second, escapes=frozenset({0}))]).notice

    assert notice.type_and_subject.subject is None
    assert notice.body == (Paragraph(runs="Về A"),)


def test_running_text_before_it_says_that_a_type_is_none():
    notice = read("Sau đây là nội dung " + "rất dài " * 30 + "\n\nTHÔNG BÁO\n\nXin hết.")

    assert notice.type_and_subject is None
    assert [block.text for block in notice.body][1] == "THÔNG BÁO"


def test_a_table_before_the_type_is_passed_over_and_one_that_follows_ends_the_head():
    grid = Grid(rows=((tuple(lines("a")), tuple(lines("b"))),))

    with_type = recognise([grid, *lines("THÔNG BÁO\nVề A")]).notice
    without = recognise([*lines("SỞ Y TẾ"), grid]).notice

    assert with_type.type_and_subject.subject == "Về A"
    assert [line.wording for line in with_type.unplaced] == ["a", "b"]
    assert without.issuing_body.name == "SỞ Y TẾ"
    assert len(without.body) == 1


def test_the_head_of_a_letter_ends_at_its_first_other_line():
    notice = read("SỞ Y TẾ\nSố: 5/SYT-VP\nV/v báo cáo\ncông tác tháng\n\nKính gửi: Các phòng\n\nSở yêu cầu.")

    assert notice.type_and_subject.subject == "V/v báo cáo công tác tháng"
    assert notice.addressees.items[0].name == "Các phòng"
    assert [block.text for block in notice.body] == ["Sở yêu cầu."]


def test_only_a_head_is_only_a_head():
    notice = read("SỞ Y TẾ\nSố: 5/SYT-VP")

    assert notice.body == ()
    assert notice.number_and_symbol.organ == "SYT-VP"


def test_a_position_before_the_label_belongs_to_the_foot():
    notice = read("THÔNG BÁO\nVề A\n\nKính báo.\n\nGIÁM ĐỐC\n\nLê Văn Tám\n\nNơi nhận:\n- Lưu: VT.")

    assert notice.signature_blocks[0].position == "GIÁM ĐỐC"
    assert notice.signature_blocks[0].signer == "Lê Văn Tám"
    assert [block.text for block in notice.body] == ["Kính báo."]


def test_long_text_before_the_label_is_no_position():
    notice = read("Kính báo.\n\nGIÁM ĐỐC" + " SỞ" * 60 + "\n\nNơi nhận:\n- Lưu: VT.")

    assert len(notice.body) == 2


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        ("Căn cứ Luật A;", True),
        ("- Căn cứ Luật A,", True),
        ("Căn cứ Luật A.", True),
        ("Căn cứ tình hình, Sở thông báo như sau:", False),
        ("Theo đề nghị của Chánh Văn phòng;", False),
    ],
)
def test_what_is_a_legal_basis(line, is_one):
    notice = read(f"THÔNG BÁO\nVề A\n\n{line}\n\nSở thông báo.")

    assert bool(notice.bases) is is_one


def test_further_bases_need_not_say_can_cu():
    notice = read("THÔNG BÁO\nVề A\n\nCăn cứ Luật A;\nTheo đề nghị của Chánh Văn phòng,\n\nSở thông báo.")

    assert [base.text for base in notice.bases] == ["Căn cứ Luật A;", "Theo đề nghị của Chánh Văn phòng,"]


def test_a_basis_goes_on_over_soft_line_ends():
    first, second, third = lines("Căn cứ Luật A\nvề B;\nSở thông báo.")

    notice = recognise([first, attrs.evolve(second, join="soft"), third]).notice

    assert [base.text for base in notice.bases] == ["Căn cứ Luật A về B;"]


def test_bases_alone_are_bases_and_a_table_ends_them():
    grid = Grid(rows=((tuple(lines("a")),),))

    assert len(read("Căn cứ Luật A;").bases) == 1
    assert len(recognise([*lines("Căn cứ Luật A;"), grid]).notice.bases) == 1


def test_separators_in_the_text_are_set_aside():
    notice = read("THÔNG BÁO\nVề A\n\nMột.\n\n---\n\nHai.")

    assert [block.text for block in notice.body] == ["Một.", "Hai."]
    assert [line.wording for line in notice.unplaced] == ["---"]


def test_annexes_follow_the_foot():
    text = (
        "THÔNG BÁO\nVề A\n\nKính báo.\n\nNơi nhận:\n- Lưu: VT.\n\nPhụ lục I\nDANH SÁCH\n"
        "(Kèm theo Thông báo số 5/TB-SYT)\n\n1. Một\n\nLời.\n\nPhụ lục II\n\nKhác."
    )

    notice = read(text)

    first, second = notice.annexes
    assert (first.label, first.title) == ("Phụ lục I", "DANH SÁCH")
    assert first.reference == "(Kèm theo Thông báo số 5/TB-SYT)"
    assert first.body == (Section(number="1.", heading="Một", blocks=(Paragraph(runs="Lời."),)),)
    assert (second.label, second.body) == ("Phụ lục II", (Paragraph(runs="Khác."),))
    assert not missing(text, notice)


def test_an_annex_of_a_title_alone_and_of_a_table():
    grid = Grid(rows=((tuple(lines("a")),),))
    base = lines("Nơi nhận:\n- Lưu: VT.\n\nPhụ lục\nBẢNG")

    assert recognise(base).notice.annexes[0].title == "BẢNG"
    assert len(recognise([*base, grid]).notice.annexes[0].body) == 1


def test_two_columns_of_the_foot_in_a_table():
    left = tuple(lines("Nơi nhận:\n- Lưu: VT."))
    right = tuple(lines("CHỦ TỊCH"))
    grid = Grid(rows=((left,), (left[:0], right)))

    notice = recognise([Line(runs=inline("Kính báo.")), grid]).notice

    assert notice.signature_blocks[0].position == "CHỦ TỊCH"


def test_a_table_after_the_addressees_is_text():
    grid = Grid(rows=((tuple(lines("a")),),))

    notice = recognise([*lines("THÔNG BÁO\nVề A\n\nKính gửi: Ông A"), grid]).notice

    assert len(notice.addressees.items) == 1
    assert len(notice.body) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Căn cứ Kế hoạch số 15/KH-UBND của Ủy ban nhân dân xã, Văn phòng thông báo lịch trực tết./.",
        "Căn cứ Kế hoạch số 15/KH-UBND của Ủy ban nhân dân xã, Văn phòng thông báo như sau: nghỉ ngày 02 tháng 9.",
    ],
)
def test_a_basis_that_leads_over_to_the_notice_itself_is_text(text):
    notice = read(f"THÔNG BÁO\nVề lịch trực\n\n{text}")

    assert notice.bases == ()
    assert [block.text for block in notice.body] == [text]


HEAD = "SỞ NỘI VỤ\n\nSố: 05/TB-SNV\n\nH. Lâm Hà, ngày 05 tháng 02 năm 2024\n\n"


@pytest.mark.parametrize(
    ("title", "document_type", "subject"),
    [
        ("THÔNG BÁO\nVề việc A", "THÔNG BÁO", "Về việc A"),
        ("Thông báo\nVề việc A", "Thông báo", "Về việc A"),
        ("THÔNG BÁO Về việc A", None, "THÔNG BÁO Về việc A"),
        ("THÔNG BÁO: Về việc nghỉ tết\nnăm 2024", None, "THÔNG BÁO: Về việc nghỉ tết năm 2024"),
    ],
)
def test_a_title_out_of_form_below_the_date(title, document_type, subject):
    notice = read(f"{HEAD}{title}\n\nKính báo.")

    assert (notice.type_and_subject.document_type, notice.type_and_subject.subject) == (document_type, subject)
    assert notice.place_and_date.place == "H. Lâm Hà"
    assert notice.body == (Paragraph(runs="Kính báo."),)


@pytest.mark.parametrize(
    "text", ["Thông báo\nVề việc A", f"{HEAD}Thông báo về việc A", f"{HEAD}Kính gửi: Các sở\n\nThông báo này"]
)
def test_what_is_no_title_out_of_form(text):
    assert read(f"{text}\n\nKính báo.").type_and_subject is None


def test_recipients_on_the_line_of_their_label():
    notice = read(f"{HEAD}THÔNG BÁO\nVề A\n\nKính báo.\n\nNơi nhận: - UBND tỉnh;\n- Lưu: VT.")
    prose = read(f"{HEAD}THÔNG BÁO\nVề A\n\nKính báo.\n\nNơi nhận: phòng một cửa.")

    assert [item.name for item in notice.recipients.items] == ["UBND tỉnh"]
    assert prose.recipients is None


def test_an_authority_in_small_letters_before_the_recipients_is_of_the_foot():
    notice = read(f"{HEAD}THÔNG BÁO\nVề A\n\nKính báo.\n\nKT. Giám đốc\nPHÓ GIÁM ĐỐC\n\nLê An\n\nNơi nhận:\n- Lưu: VT.")

    assert [part.principal for part in notice.signature_blocks[0].authorities] == ["Giám đốc"]


def test_the_star_beside_the_day_does_not_hide_the_type():
    text = (
        "ĐẢNG BỘ TỈNH LỘC AN     ĐẢNG CỘNG SẢN VIỆT NAM\nHUYỆN UỶ BẢO AN\n*     Bảo An, ngày 05 tháng 3 năm 2024\n"
        "Số 12-TB/HU\n\nTHÔNG BÁO\nvề A\n-----\n\nKính báo."
    )

    notice = read(text)

    assert (notice.type_and_subject.document_type, notice.type_and_subject.subject) == ("THÔNG BÁO", "về A")
    assert notice.issuing_body.wording.endswith("*")
    assert not missing(text, notice)


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("THÔNG BÁO\n\nKẾT LUẬN CỦA TỈNH UỶ\n\nvề A\n\nNgày 03 họp.", "KẾT LUẬN CỦA TỈNH UỶ về A"),
        ("THÔNG BÁO\n\nKẾT LUẬN CỦA TỈNH UỶ\n\nTỉnh uỷ họp.", "KẾT LUẬN CỦA TỈNH UỶ"),
        (
            "THÔNG BÁO\nVề việc tặng Huân chương cho ông\nLê Văn Tám\n-----\nKính báo.",
            "Về việc tặng Huân chương cho ông Lê Văn Tám",
        ),
        (
            "THÔNG BÁO\nVề việc tuyển sinh tại thành phố\nHồ Chí Minh\n\nKính báo.",
            "Về việc tuyển sinh tại thành phố Hồ Chí Minh",
        ),
        (
            "THÔNG BÁO\nVề việc tuyển sinh tại thành phố\nHồ Chí Minh\nCăn cứ Luật A;",
            "Về việc tuyển sinh tại thành phố Hồ Chí Minh",
        ),
        ("THÔNG BÁO\nVề A\nSở Y tế họp.\n\nKính báo.", "Về A"),
        ("THÔNG BÁO\nVề A\nSở Y tế họp\nPhòng dự\nHết.", "Về A"),
        ("THÔNG BÁO\nVề A\nSở Y tế họp\n1. Dự.", "Về A"),
        ("THÔNG BÁO\nVề A\nSở\nSở\nSở\nSở\nSở\nSở\n\nHết.", "Về A"),
    ],
)
def test_a_subject_goes_on_down_to_its_rule_or_the_gap(text, subject):
    notice = read(text)

    assert notice.type_and_subject.subject == subject
    assert not missing(text, notice)


def test_a_table_right_below_lines_says_nothing_of_the_subject():
    grid = Grid(rows=((tuple(lines("a")),),))

    notice = recognise([*lines("THÔNG BÁO\nVề A\nSở Y tế họp"), grid]).notice

    assert notice.type_and_subject.subject == "Về A"


def test_a_soft_line_that_leads_over_is_no_subject():
    first, second, third = lines("THÔNG BÁO\nVề A\nSở Y tế thông báo như sau:")

    notice = recognise([first, second, attrs.evolve(third, join="soft")]).notice

    assert notice.type_and_subject.subject == "Về A"


@pytest.mark.parametrize(
    "cells",
    [("Ngày", "06/6/2023"), ("Văn bản", "Số: 12/QĐ-UBND"), ("STT", "Nơi nhận"), ("Ngày 05 tháng 3 năm 2024", "x")],
)
def test_a_table_below_the_type_keeps_its_days_and_numbers(cells):
    grid = Grid(rows=(tuple(tuple(lines(cell)) for cell in cells),))

    notice = recognise(
        [*lines("THÔNG BÁO\nVề A\n\nLịch như sau:"), grid, *lines("Hết.\n\nNơi nhận:\n- Lưu: VT.")]
    ).notice

    assert [type(block).__name__ for block in notice.body] == ["Paragraph", "Table", "Paragraph"]
    assert notice.recipients.archive.name == "Lưu: VT"


@pytest.mark.parametrize("mark", ["", "- "])
def test_bases_that_follow_each_other_without_a_gap(mark):
    first, second, third = lines(f"{mark}Căn cứ Luật A\ncủa B;\n{mark}Căn cứ Luật C.")
    soft = [attrs.evolve(line, join="soft") for line in (second, third)]

    notice = recognise([first, *soft, *lines("Sở thông báo.")]).notice

    assert [base.text for base in notice.bases] == [f"{mark}Căn cứ Luật A của B;", f"{mark}Căn cứ Luật C."]

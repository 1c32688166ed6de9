from __future__ import annotations

import pytest
from recognition.lines import lines

from vnnotice.recognition import recognise
from vnnotice.recognition.head import kind_of


def read(text):
    return recognise(lines(text)).notice


@pytest.mark.parametrize(
    ("text", "last", "component"),
    [
        ("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", None, "heading"),
        ("Độc lập – Tự do – Hạnh phúc", None, "heading"),
        ("ĐẢNG CỘNG SẢN VIỆT NAM", None, "heading"),
        ("Số 2449 -CV/ĐU", None, "number_and_symbol"),
        ("Số:", None, "number_and_symbol"),
        ("Số người dự: 15", None, None),
        ("Lào Cai, ngày 07 tháng 9 năm 2026", None, "place_and_date"),
        ("HOẢ TỐC", None, "marks"),
        ("Kính gửi: Các sở", None, "addressees"),
        ("V/v báo cáo", None, "type_and_subject"),
        ("SỞ Y TẾ", None, "issuing_body"),
        ("TỈNH LÂM HẢI", None, None),
        ("TỈNH LÂM HẢI", "issuing_body", "issuing_body"),
        ("-----", "heading", "heading"),
        ("-----", None, None),
        ("*", "place_and_date", "issuing_body"),
        ("SỞ " + "Y TẾ " * 40, None, None),
    ],
)
def test_each_line_is_told_by_its_words(text, last, component):
    (line,) = lines(text)

    assert kind_of(line, last) == component


def test_marks_are_gathered_and_none_is_lost():
    marks = read("KHẨN\nMẬT\nDự thảo lần 2\nLƯU HÀNH NỘI BỘ\nXEM XONG TRẢ LẠI\nTHƯỢNG KHẨN\n\nTHÔNG BÁO\nVề A").marks

    assert marks.urgency == "KHẨN\nTHƯỢNG KHẨN"
    assert (marks.secrecy, marks.draft) == ("MẬT", "Dự thảo lần 2")
    assert marks.circulation == ("LƯU HÀNH NỘI BỘ", "XEM XONG TRẢ LẠI")


def test_a_second_number_is_not_the_number():
    notice = read("Số: 05/TB-SNV\nSố: 06/TB-SNV\nTHÔNG BÁO\nVề A")

    assert notice.number_and_symbol.number == "5"
    assert [line.wording for line in notice.unplaced] == ["Số: 06/TB-SNV"]


def test_a_star_without_a_body_stays_with_the_line_before_it():
    notice = read("ĐẢNG CỘNG SẢN VIỆT NAM\n*\nTHÔNG BÁO\nvề A")

    assert notice.heading.wording == "ĐẢNG CỘNG SẢN VIỆT NAM\n*"
    assert notice.issuing_body is None


def test_noise_in_the_head_is_kept_unplaced():
    notice = read("</xml\n-----\nSỞ Y TẾ\n\nTHÔNG BÁO\nVề A")

    assert [(line.place, line.wording) for line in notice.unplaced] == [("head", "</xml"), ("head", "-----")]


def test_addressees_on_the_line_of_the_label_and_below():
    one = read("BỘ A\nSố: 5/BA-VP\nKính gửi: Các sở\n\nKính báo.").addressees
    several = read("THÔNG BÁO\nVề A\n\nKính gửi:\n- Các sở, ban\nngành;\n- Các huyện.\n\nKính báo.").addressees
    blank = read("THÔNG BÁO\nVề A\n\nKính gửi: …………\n\nKính báo.").addressees

    assert [item.name for item in one.items] == ["Các sở"]
    assert [item.name for item in several.items] == ["Các sở, ban ngành", "Các huyện"]
    assert several.wording == "Kính gửi:"
    assert repr(blank.items[0].name) == "BLANK"


def test_the_subject_of_a_letter_below_its_number():
    notice = read(
        "ĐẢNG ỦY A\n*\nSố 5-CV/ĐU\nvề việc thực hiện Chương trình\nsố 104-CTr/TU của Tỉnh ủy\n\nKính gửi: Các chi bộ.\n\nMột."
    )

    assert notice.type_and_subject.subject == "về việc thực hiện Chương trình số 104-CTr/TU của Tỉnh ủy"
    assert notice.number_and_symbol.wording == "Số 5-CV/ĐU"
    assert [item.name for item in notice.addressees.items] == ["Các chi bộ"]


@pytest.mark.parametrize(
    "name", ["LÀNG TRẺ EM LỘC AN", "VINH QUANG VIỆT NAM", "TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM", "KIỂM TOÁN NHÀ NƯỚC"]
)
def test_a_body_of_an_unknown_kind_is_the_one_that_stands_first(name):
    notice = recognise(lines(f"{name}\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 05/TB-LT\n\nTHÔNG BÁO\nVề A")).notice

    assert notice.issuing_body.name == name
    assert notice.unplaced == ()


@pytest.mark.parametrize("line", ["TRANG 1", "BAOCAO", "Làng trẻ em", "LÀNG " * 40])
def test_other_lines_stand_for_no_body(line):
    notice = recognise(lines(f"{line}\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 05/TB-LT\n\nTHÔNG BÁO\nVề A")).notice

    assert notice.issuing_body is None


def test_a_line_further_below_stands_for_no_body():
    notice = recognise(lines("Số: 05/TB-LT\n\nLÀNG TRẺ EM\n\nTHÔNG BÁO\nVề A")).notice

    assert notice.issuing_body is None
    assert [line.wording for line in notice.unplaced] == ["LÀNG TRẺ EM"]


BESIDE = "ỦY BAN NHÂN DÂN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n{line}\nĐộc lập - Tự do - Hạnh phúc\nSố: 05/TB-UBND\n{after}\nTHÔNG BÁO\nVề A"


def test_a_body_goes_on_after_the_heading_that_stood_beside_it():
    notice = read(BESIDE.format(line="QUẬN 12", after=""))

    assert notice.issuing_body.name == "ỦY BAN NHÂN DÂN QUẬN 12"
    assert notice.heading.wording.endswith("Độc lập - Tự do - Hạnh phúc")


@pytest.mark.parametrize(("line", "after"), [("Quận 12", ""), ("", "QUẬN 12")])
def test_other_lines_after_the_heading_are_left_over(line, after):
    notice = read(BESIDE.format(line=line, after=after))

    assert notice.issuing_body.name == "ỦY BAN NHÂN DÂN"
    assert [one.wording for one in notice.unplaced] == [line or after]

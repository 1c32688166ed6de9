from __future__ import annotations

import pytest
from recognition.lines import lines

from vnnotice.model import BLANK
from vnnotice.recognition import recognise

TITLE = "\n\nTHÔNG BÁO\nVề A\n\nKính báo."


def read(head):
    return recognise(lines(head + TITLE)).notice


def unplaced(notice):
    return [line.wording for line in notice.unplaced]


@pytest.mark.parametrize(
    ("head", "parents", "name"),
    [
        ("Sở Nội vụ", (), "Sở Nội vụ"),
        ("Đảng bộ tỉnh Lâm Đồng\nHuyện uỷ Bảo Lâm\n*", ("Đảng bộ tỉnh Lâm Đồng",), "Huyện uỷ Bảo Lâm"),
        ("UBND TỈNH LÀO CAI\nSở Nội vụ", ("UBND TỈNH LÀO CAI",), "Sở Nội vụ"),
        ("Ủy ban nhân dân tỉnh\nSỞ NỘI VỤ", ("Ủy ban nhân dân tỉnh",), "SỞ NỘI VỤ"),
        ("ĐẢNG BỘ TỈNH LÂM ĐỒNG\nTHƯỜNG TRỰC HUYỆN UỶ", ("ĐẢNG BỘ TỈNH LÂM ĐỒNG",), "THƯỜNG TRỰC HUYỆN UỶ"),
    ],
)
def test_a_body_in_small_letters(head, parents, name):
    notice = read(head)

    assert (notice.issuing_body.parents, notice.issuing_body.name) == (parents, name)
    assert unplaced(notice) == []


@pytest.mark.parametrize(
    "line",
    [
        "Đoàn kết - Tiên phong - Đổi mới",
        "Sở thích của bạn",
        "Trường hợp khẩn cấp",
        "Ban hành: hôm nay",
        "Bộ phận một cửa",
    ],
)
def test_what_is_no_body(line):
    notice = read(line)

    assert notice.issuing_body is None
    assert unplaced(notice) == [line]


def test_a_body_in_small_letters_apart_from_that_in_capitals_is_none():
    notice = read("Sở Nội vụ\n\nUBND TỈNH LÀO CAI\nSỞ TÀI CHÍNH")

    assert notice.issuing_body.parents == ("UBND TỈNH LÀO CAI",)
    assert unplaced(notice) == ["Sở Nội vụ"]


@pytest.mark.parametrize("broken", ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT\nNAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA\nVIỆT NAM"])
def test_a_heading_broken_over_two_lines(broken):
    notice = read(f"SỞ NỘI VỤ\n\n{broken}\nĐộc lập - Tự do - Hạnh phúc")

    assert (notice.heading.kind, notice.issuing_body.name) == ("state", "SỞ NỘI VỤ")


@pytest.mark.parametrize("line", ["Số 15", "Số: 05/TB", "Số: 05/tb-SNV", "Số XV-TB/HU", "15-TB/HU"])
def test_a_number_with_something_missing(line):
    notice = read(f"SỞ NỘI VỤ\n\n{line}")

    assert notice.number_and_symbol.wording == line
    assert unplaced(notice) == []


@pytest.mark.parametrize("line", ["Số 15 phố Huế", "Số điện thoại: 0123", "15 phố Huế", "Số nhà 5/TB-2"])
def test_what_is_no_number(line):
    notice = read(f"SỞ NỘI VỤ\n\n{line}")

    assert notice.number_and_symbol is None


@pytest.mark.parametrize("line", ["Bảo Lâm,", "Bảo Lâm"])
def test_a_place_without_a_date(line):
    notice = read(f"HUYỆN UỶ BẢO LÂM\n\nSố 15-TB/HU\n\n{line}")

    assert (notice.place_and_date.place, notice.place_and_date.date) == ("Bảo Lâm", None)
    assert notice.place_and_date.wording == line


def test_a_name_that_is_not_in_that_of_the_body_is_no_place():
    notice = read("HUYỆN UỶ BẢO LÂM\n\nSố 15-TB/HU\n\nTrang Chủ")

    assert notice.place_and_date is None
    assert unplaced(notice) == ["Trang Chủ"]


def test_a_place_and_a_date_on_two_lines():
    notice = read("HUYỆN UỶ BẢO LÂM\n\nSố 15-TB/HU\n\nBảo Lâm,\nngày 09 tháng 8 năm 2023")

    assert (notice.place_and_date.place, notice.place_and_date.date.day) == ("Bảo Lâm", 9)


def test_a_place_with_a_comma_above_a_whole_line_is_unplaced():
    notice = read("Số 15-TB/HU\n\nĐà Lạt,\nBảo Lâm, ngày 09 tháng 8 năm 2023")

    assert notice.place_and_date.place == "Bảo Lâm"
    assert unplaced(notice) == ["Đà Lạt,"]


def test_a_date_to_be_filled_in_is_still_blank():
    assert read("Số 15-TB/HU\n\nBảo Lâm, ngày    tháng 8 năm 2023").place_and_date.date is BLANK

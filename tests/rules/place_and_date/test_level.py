"""The rules on the level of the place."""

from __future__ import annotations

import datetime

import pytest

from vnnotice.model import BLANK, IssuingBody, PlaceAndDate

PARTY, STATE, MAY = "party-2018", "state-2020", "party-2026-05"


def at(place):
    return PlaceAndDate(place=place, date=datetime.date(2023, 8, 9))


def body(*names):
    return IssuingBody(name=names[-1], parents=names[:-1])


@pytest.mark.parametrize(
    ("names", "place"),
    [
        (("ĐẢNG BỘ TỈNH LÂM ĐỒNG", "HUYỆN UỶ LÂM HÀ"), "Lâm Hà"),
        (("ĐẢNG BỘ TỈNH LÂM ĐỒNG", "HUYỆN ỦY LÂM HÀ"), "Huyện Lâm Hà"),
        (("ĐẢNG BỘ TỈNH LÂM ĐỒNG", "HUYỆN ỦY LÂM HÀ"), "H. Lâm Hà"),
        (("HUYỆN UỶ LÂM HÀ", "BAN TỔ CHỨC"), "Lâm Hà"),
        (("TỈNH UỶ HOÀ BÌNH",), "Hòa Bình"),
        (("TỈNH UỶ BÀ RỊA - VŨNG TÀU",), "Bà Rịa – Vũng Tàu"),
        (("TỈNH UỶ ĐẮK LẮK",), "Đắc Lắc"),
        (("THÀNH UỶ HỒ CHÍ MINH",), "TP. Hồ Chí Minh"),
        (("THÀNH UỶ TP. HỒ CHÍ MINH",), "Thành phố HCM"),
        (("ĐẢNG BỘ HUYỆN LÂM HÀ", "ĐẢNG UỶ XÃ BẢO AN"), "Bảo An"),
        (("ĐẢNG BỘ QUẬN 5", "ĐẢNG UỶ PHƯỜNG 7"), "Phường 7"),
        (("ĐẢNG BỘ XÃ TIÊN PHONG", "CHI BỘ XÓM ĐỊNH THÀNH"), "Tiên Phong"),
        (("ĐẢNG BỘ TỈNH CÀ MAU", "ĐẢNG UỶ KHỐI DOANH NGHIỆP"), "Năm Căn"),
        (("ĐẢNG BỘ SỞ Y TẾ", "CHI BỘ VĂN PHÒNG"), "Lâm Đồng"),
        (("ĐẢNG BỘ TỈNH CÀ MAU", "BAN TỔ CHỨC"), "Năm Căn"),
        (("TỈNH UỶ LÂM ĐỒNG", "ĐẢNG ĐOÀN HỘI ĐỒNG NHÂN DÂN"), "Đà Lạt"),
        (("TỈNH UỶ LÂM ĐỒNG", "BAN TỔ CHỨC TỈNH UỶ - SỞ NỘI VỤ"), "Đà Lạt"),
        (("BAN CHẤP HÀNH TRUNG ƯƠNG",), "Hà Nội"),
        (("HUYỆN UỶ LÂM HÀ",), BLANK),
        (("HUYỆN UỶ LÂM HÀ",), None),
    ],
)
def test_the_place_of_the_body_or_one_that_its_name_does_not_tell(judge, names, place):
    assert judge("place-of-another-level", PARTY, issuing_body=body(*names), place_and_date=at(place)) == []


@pytest.mark.parametrize(
    ("names", "place", "expected"),
    [
        (("ĐẢNG BỘ TỈNH LÂM ĐỒNG", "HUYỆN UỶ LÂM HÀ"), "Lâm Đồng", "Lâm Hà"),
        (("TỈNH UỶ LÂM ĐỒNG",), "Đà Lạt", "Lâm Đồng"),
        (("TỈNH UỶ LÂM ĐỒNG", "ỦY BAN KIỂM TRA"), "TP. Đà Lạt", "Lâm Đồng"),
        (("ĐẢNG BỘ HUYỆN LÂM HÀ", "ĐẢNG UỶ XÃ BẢO AN"), "Lâm Hà", "Xã Bảo An"),
        (("ĐẢNG BỘ XÃ TIÊN PHONG", "CHI BỘ XÓM ĐỊNH THÀNH"), "Định Thành", "Xã Tiên Phong"),
    ],
)
def test_a_place_of_another_level(judge, names, place, expected):
    assert judge("place-of-another-level", PARTY, issuing_body=body(*names), place_and_date=at(place)) == [
        ("place_and_date.place", place, expected)
    ]


def test_without_a_body_the_place_may_be_any(judge):
    assert judge("place-of-another-level", PARTY, place_and_date=at("Lâm Hà")) == []
    assert judge("place-of-another-level", PARTY, place_and_date=at("Lâm Hà"), issuing_body=IssuingBody()) == []


@pytest.mark.parametrize(
    ("edition", "place", "expected"),
    [
        (STATE, "Hồ Chí Minh", "Thành phố Hồ Chí Minh"),
        (STATE, "5", "Phường 5"),
        (STATE, "Hai Bà Trưng", "Phường Hai Bà Trưng"),
        (PARTY, "Huế", "Thành phố Huế"),
        (PARTY, "Bưởi", "Phường Bưởi"),
        (MAY, "Ngô Quyền", "Phường Ngô Quyền"),
    ],
)
def test_a_place_that_needs_its_unit_word(judge, edition, place, expected):
    assert judge("place-without-unit-word", edition, place_and_date=at(place)) == [
        ("place_and_date.place", place, expected)
    ]


@pytest.mark.parametrize(
    ("edition", "place"),
    [
        (STATE, "Huế"),
        (STATE, "Vinh"),
        (STATE, "Quận 1"),
        (PARTY, "TP. Hồ Chí Minh"),
        (PARTY, "Pleiku"),
        (PARTY, "Sapa"),
        (PARTY, "Lâm Hà"),
        (MAY, "Phường Ngô Quyền"),
        (STATE, BLANK),
        (STATE, None),
    ],
)
def test_a_place_that_needs_none_or_has_it(judge, edition, place):
    assert judge("place-without-unit-word", edition, place_and_date=at(place)) == []

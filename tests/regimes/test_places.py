"""Places that existed for a time."""

from __future__ import annotations

import datetime

import pytest

from vnnotice.regimes.places import PLACES, PROVINCES, TOWNS

LAST, FIRST = datetime.date(2025, 6, 30), datetime.date(2025, 7, 1)


@pytest.mark.parametrize(
    "place",
    [
        "Huyện Bảo Lâm",
        "Quận 1",
        "Q. Lê Chân",
        "H. Bảo Lâm",
        "Thị xã Sơn Tây",
        "TX Sơn Tây",
        "Thị trấn Chợ Mới",
        "TT. Chợ Mới",
        "Tỉnh Đắk Nông",
        "Tỉnh Kon Tum",
        "Thành phố Vinh",
        "TP.Vinh",
        "TP. Tuy Hoà",
    ],
)
def test_a_place_with_its_unit_word_ended_with_the_districts(place):
    assert PLACES.absent(place, LAST) is None
    assert PLACES.absent(place, FIRST)[0] == place


@pytest.mark.parametrize(
    "place",
    [
        "Hà Nội", "Quảng Nam", "Hoà Bình", "Vinh", "Thành phố Huế", "Thành phố Hồ Chí Minh", "TP. Hồ Chí Minh",
        "Phường 5", "Tỉnh Lào Cai", "Hương Thuỷ", "Quan Sơn", "Txơ Lang", "Thành phố Lộc Thành",
    ],
)  # fmt: skip
def test_what_may_be_a_place_of_today_is_never_absent(place):
    assert PLACES.absent(place, LAST) is None
    assert PLACES.absent(place, FIRST) is None


def test_the_special_zone_is_new():
    assert PLACES.absent("Đặc khu Phú Quốc", datetime.date(2025, 6, 1))[1] == "huyện, xã, thị trấn"
    assert PLACES.absent("ĐK. Phú Quốc", FIRST) is None


def test_every_province_that_was_merged_is_there_once_for_each_way_of_naming_it():
    names = [window.names for window in PROVINCES]

    assert len(names) == 2 * (29 + 1)
    assert {names.count(name) for name in names} == {2}


def test_no_town_is_there_twice():
    names = [window.names for window in TOWNS if window.lead == "thành phố "]

    assert len(names) == len(set(names))

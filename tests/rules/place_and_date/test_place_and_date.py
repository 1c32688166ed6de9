"""The rules on the place and date."""

from __future__ import annotations

import datetime

import pytest

from vnnotice.model import BLANK, PlaceAndDate
from vnnotice.wording import place_and_date

STATE, PARTY = "state-2020", "party-2018"
BOTH = pytest.mark.parametrize("edition", [STATE, PARTY, "party-2026-05"])


def worded(line):
    return place_and_date.parse(line) or PlaceAndDate(wording=line)


@pytest.mark.parametrize(
    "line",
    [
        "Hà Nội, ngày 05 tháng 01 năm 2020",
        "Thành phố Hồ Chí Minh, ngày 29 tháng 6 năm 2019",
        "Phường 5, ngày 10 tháng 12 năm 2024",
        "Bà Rịa - Vũng Tàu, ngày 01 tháng 01 năm 2021",
        "Bảo Lâm, ngày 09 tháng 8 năm 2023",
        "Thành phố Hà Nội, ngày 31 tháng 3 năm 2024",
        "Quận 1, ngày 28 tháng 02 năm 2023",
        "Xuân Phú, ngày 11 tháng 11 năm 2023",
        "Hà Nội, ngày  05  tháng 01 năm 2020",
    ],
)
@BOTH
def test_a_lawful_line_has_no_fault(broken, edition, line):
    assert broken("VN04", edition, place_and_date=worded(line)) == []


@pytest.mark.parametrize("line", ["TP. Hồ Chí Minh, ngày 29 tháng 6 năm 2019", "Q. Lê Chân, ngày 29 tháng 6 năm 2019"])
def test_the_party_lets_the_level_be_abbreviated(broken, line):
    assert broken("VN04", PARTY, place_and_date=worded(line)) == []


@BOTH
def test_a_program_may_leave_the_wording_to_the_form(broken, edition):
    part = PlaceAndDate(place="Hà Nội", date=datetime.date(2024, 2, 5))

    assert broken("VN04", edition, place_and_date=part) == []


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Bảo Lâm, ngày 9 tháng 08 năm 2023", ["unpadded-day-or-month", "padded-month"]),
        ("Bảo Lâm, ngày 5 tháng 2 năm 2023", ["unpadded-day-or-month", "unpadded-day-or-month"]),
        ("Bảo Lâm, ngày 05 tháng 03 năm 2024", ["padded-month"]),
        ("Bảo Lâm, ngày 32 tháng 8 năm 2023", ["impossible-date"]),
        ("Bảo Lâm, ngày 31 tháng 02 năm 2023", ["impossible-date"]),
        ("Bảo Lâm, 31/02/2023", ["impossible-date", "date-in-digits-only"]),
        ("Bảo Lâm, ngày 12 tháng 13 năm 2023", ["impossible-date"]),
        ("Bảo Lâm, ngày 12 tháng 00 năm 2023", ["impossible-date"]),
        ("Bảo Lâm, ngày 12 tháng 0 năm 2023", ["impossible-date"]),
        ("Bảo Lâm ngày 09 tháng 8 năm 2023", ["missing-comma-after-place"]),
        ("ngày 09 tháng 8 năm 2023", ["missing-place"]),
        ("Bảo Lâm, 09/8/2023", ["date-in-digits-only"]),
        ("Bảo Lâm, ngày 09 tháng 8 năm 23", ["year-without-four-digits"]),
        ("Bảo Lâm, ngày 09 tháng 8 năm 2023.", ["mark-after-date"]),
        ("Bảo Lâm, Ngày 09 Tháng 8 năm 2023", ["date-words-in-capitals"]),
        ("Bảo Lâm, ngày l2 tháng 8 năm 2023", ["unreadable-date"]),
        ("Bảo Lâm, hôm nay", ["unreadable-date"]),
    ],
)
@BOTH
def test_each_fault_of_the_line_is_one_finding(broken, edition, line, names):
    assert broken("VN04", edition, place_and_date=worded(line)) == names


@pytest.mark.parametrize(
    "line", ["Bảo Lâm, ngày      tháng 8 năm 2023", "Bảo Lâm, ngày … tháng … năm …", "…, ngày 09 tháng 8 năm 2023"]
)
@BOTH
def test_a_blank_is_neither_missing_nor_unreadable(broken, edition, line):
    assert broken("VN04", edition, place_and_date=worded(line)) == []


@pytest.mark.parametrize("part", [None, PlaceAndDate()])
def test_a_line_that_says_nothing_is_missing(judge, part):
    assert judge("missing-place-and-date", STATE, place_and_date=part) == [("place_and_date", None, None)]


def test_half_of_it_is_missing(broken):
    assert broken("VN04", STATE, place_and_date=PlaceAndDate(place="Hà Nội")) == ["missing-date"]
    assert broken("VN04", STATE, place_and_date=PlaceAndDate(date=datetime.date(2024, 2, 5))) == ["missing-place"]
    assert broken("VN04", STATE, place_and_date=PlaceAndDate(place=BLANK, date=BLANK)) == []


def test_day_and_month_are_shown_with_their_words(judge):
    part = worded("Bảo Lâm, ngày 5 tháng 2 năm 2023")

    assert judge("unpadded-day-or-month", PARTY, place_and_date=part) == [
        ("place_and_date.date", "ngày 5", "ngày 05"),
        ("place_and_date.date", "tháng 2", "tháng 02"),
    ]
    assert judge("padded-month", PARTY, place_and_date=worded("Bảo Lâm, ngày 09 tháng 08 năm 2023")) == [
        ("place_and_date.date", "tháng 08", "tháng 8")
    ]


def test_an_impossible_date_is_shown(judge):
    assert judge("impossible-date", STATE, place_and_date=worded("X, ngày 31 tháng 02 năm 2023")) == [
        ("place_and_date.date", "ngày 31 tháng 02 năm 2023", None)
    ]
    assert judge("impossible-date", STATE, place_and_date=worded("X, 31/02/2023")) == [
        ("place_and_date.date", "31/02/2023", None)
    ]


def test_a_date_in_digits_is_written_out(judge):
    assert judge("date-in-digits-only", PARTY, place_and_date=worded("Bảo Lâm, 9/8/2023")) == [
        ("place_and_date.date", "9/8/2023", "ngày 09 tháng 8 năm 2023")
    ]
    assert judge("date-in-digits-only", PARTY, place_and_date=worded("Bảo Lâm, 31/2/2023")) == [
        ("place_and_date.date", "31/2/2023", "ngày 31 tháng 2 năm 2023")
    ]


@pytest.mark.parametrize(
    ("place", "full"),
    [
        ("TP. Hồ Chí Minh", "Thành phố Hồ Chí Minh"),
        ("TP.Hồ Chí Minh", "Thành phố Hồ Chí Minh"),
        ("Tp. Huế", "Thành phố Huế"),
        ("TP Hồ Chí Minh", "Thành phố Hồ Chí Minh"),
        ("TP. HCM", "Thành phố Hồ Chí Minh"),
        ("Thành phố HCM", "Thành phố Hồ Chí Minh"),
        ("Q. 1", "Quận 1"),
        ("TX. Sơn Tây", "Thị xã Sơn Tây"),
    ],
)
def test_with_the_state_the_place_is_written_in_full(judge, place, full):
    part = worded(f"{place}, ngày 29 tháng 6 năm 2020")

    assert judge("abbreviated-place", STATE, place_and_date=part) == [("place_and_date.place", place, full)]


@pytest.mark.parametrize("place", ["Hà Nội", "Phú Thọ", "Xuân Phú", "H Nê", BLANK, None])
def test_places_that_are_not_abbreviated(judge, place):
    assert judge("abbreviated-place", STATE, place_and_date=PlaceAndDate(place=place)) == []


def test_the_place_opens_with_a_capital(judge):
    assert judge("small-letter-in-place", STATE, place_and_date=PlaceAndDate(place="hà Nội")) == [
        ("place_and_date.place", "hà Nội", "Hà Nội")
    ]
    assert judge("small-letter-in-place", STATE, place_and_date=PlaceAndDate(place=BLANK)) == []


def test_words_in_capitals_are_shown(judge):
    assert judge("date-words-in-capitals", STATE, place_and_date=worded("X, NGÀY 09 THÁNG 8 NĂM 2023")) == [
        ("place_and_date.date", "NGÀY, THÁNG, NĂM", None)
    ]
    assert judge("date-words-in-capitals", STATE, place_and_date=worded("Ngày 09 tháng 8 năm 2023")) == []


def test_dots_to_fill_in_are_no_full_stop(judge):
    assert judge("mark-after-date", STATE, place_and_date=worded("X, ngày 09 tháng 8 năm ...")) == []


@pytest.mark.parametrize(
    ("line", "faults"),
    [
        ("Quận 1, ngày 01 tháng 7 năm 2025", [("place_and_date.place", "Quận 1", "xã, phường, đặc khu")]),
        ("Quận 1, ngày 30 tháng 6 năm 2025", []),
        ("…, ngày 01 tháng 7 năm 2025", []),
        ("ngày 01 tháng 7 năm 2025", []),
        ("Quận 1, ngày    tháng 7 năm 2025", "not_applicable"),
    ],
)
def test_a_place_of_the_day(judge, line, faults):
    assert judge("place-of-another-time", STATE, place_and_date=worded(line)) == faults


@pytest.mark.parametrize(("place", "full"), [("TPHCM", "Thành phố Hồ Chí Minh"), ("HN", "Hà Nội")])
def test_a_place_in_letters_only(judge, place, full):
    part = worded(f"{place}, ngày 29 tháng 6 năm 2020")

    assert judge("abbreviated-place", STATE, place_and_date=part) == [("place_and_date.place", place, full)]


@pytest.mark.parametrize("wording", ["Bảo Lâm", "Bảo Lâm,"])
def test_a_place_alone_lacks_the_date(judge, wording):
    part = PlaceAndDate(place="Bảo Lâm", wording=wording)

    assert judge("missing-date", PARTY, place_and_date=part) == [("place_and_date.date", None, None)]
    assert judge("unreadable-date", PARTY, place_and_date=part) == []
    assert judge("stale-wording", PARTY, place_and_date=part) == []


def test_a_month_without_a_day(judge):
    part = worded("Bảo Lâm, tháng 8 năm 2023")

    assert [fault[1] for fault in judge("unreadable-date", PARTY, place_and_date=part)] == ["Bảo Lâm, tháng 8 năm 2023"]

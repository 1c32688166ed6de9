from __future__ import annotations

import datetime

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from wording.forms import FORMS, PARTY, STATE, phrases

from vnnotice.model import BLANK, PlaceAndDate
from vnnotice.wording.place_and_date import digits, parse, write, write_date

DAY = datetime.date(2023, 8, 9)
parts = st.builds(
    PlaceAndDate,
    place=st.one_of(st.none(), st.just(BLANK), phrases()),
    date=st.one_of(st.just(BLANK), st.dates(datetime.date(1000, 1, 1))),
)


@given(parts, st.sampled_from(FORMS))
def test_what_is_written_is_read_back(part, form):
    line = write(part, form)

    assert parse(line) == attrs.evolve(part, wording=line)


@given(st.integers(0, 99), st.integers(0, 99), st.integers(0, 9999))
def test_digits_are_kept_as_they_stand(day, month, year):
    found = digits(f"Bảo Lâm, ngày {day:02} tháng {month} năm {year}")

    assert (found.day, found.month, found.year) == (f"{day:02}", str(month), str(year))


@pytest.mark.parametrize(
    ("line", "place", "date"),
    [
        ("Bảo Lâm, ngày 09 tháng 8 năm 2023", "Bảo Lâm", DAY),
        ("Bảo Lâm ngày 09 tháng 8 năm 2023", "Bảo Lâm", DAY),
        ("Bảo Lâm,ngày9 tháng08 năm2023.", "Bảo Lâm", DAY),
        ("BẢO LÂM, NGÀY 09 THÁNG 8 NĂM 2023", "BẢO LÂM", DAY),
        ("   TP. Hồ Chí Minh , ngày 09 tháng 8 năm 2023  ", "TP. Hồ Chí Minh", DAY),
        ("Cần Thơ,\nngày 09 tháng 8 năm 2023", "Cần Thơ", DAY),
        ("ngày12 tháng 4năm 2020", None, datetime.date(2020, 4, 12)),
        ("Ngày 09/8/2023", None, DAY),
        ("Hà Nội, ngày 09/08/2023", "Hà Nội", DAY),
        ("Hà Nội, 9/8/2023.", "Hà Nội", DAY),
        ("[CẦN BỔ SUNG: địa danh], ngày 09 tháng 8 năm 2023", BLANK, DAY),
        ("…, ngày 09 tháng 8 năm 2023", BLANK, DAY),
        ("ngày … tháng … năm …", None, BLANK),
        ("….., ngày…… tháng …… năm…..", BLANK, BLANK),
        ("Quảng Ngãi, ngày       tháng 11 năm 2024", "Quảng Ngãi", BLANK),
        ("Hà Nội, ngày 05 tháng    năm 2026", "Hà Nội", BLANK),
        ("Hà Nội, ngày 05 tháng 6 năm ", "Hà Nội", BLANK),
        ("Hà Nội, ngày ____ tháng __ năm 2026", "Hà Nội", BLANK),
        ("Hà Nội, ngày _05_ tháng 6 năm 2026", "Hà Nội", datetime.date(2026, 6, 5)),
        ("______, ngày 05 tháng 6 năm 2026", BLANK, datetime.date(2026, 6, 5)),
        ("Hà Nội, ngày [CẦN BỔ SUNG] tháng 6 năm 2026", "Hà Nội", BLANK),
        ("Hà Nội, ngày 31 tháng 02 năm 2023", "Hà Nội", None),
        ("Hà Nội, ngày 00 tháng 13 năm 2023", "Hà Nội", None),
        ("Hà Nội, ngày l2 tháng 3 năm 2020", "Hà Nội", None),
        ("Hà Nội, ngày 12 tháng 3 năm 20", "Hà Nội", None),
        ("Kiên Giang, ngày} ? tháng 11 năm 2017", "Kiên Giang", None),
        ("Hà Nội, 31/02/2023", "Hà Nội", None),
        ("Hà Nội, 9-8-2023", "Hà Nội", datetime.date(2023, 8, 9)),
        ("Hà Nội, ngày 09.8.2023", "Hà Nội", datetime.date(2023, 8, 9)),
        ("Hà Nội,\nngày 09 tháng 8 năm 2023", "Hà Nội", datetime.date(2023, 8, 9)),
        ("Hà Nội, tháng 8 năm 2023", "Hà Nội", None),
    ],
)
def test_lines_as_offices_write_them(line, place, date):
    assert parse(line) == PlaceAndDate(place=place, date=date, wording=line)


@pytest.mark.parametrize(
    "line",
    [
        "", "Hà Nội", "Ngày 03 tháng 8 năm 2023, họp.", "Ngày 03 tháng 8 năm 2023 họp", "tháng 8 năm 2023", "ngày 9 tháng 8",
        "Hà Nội, 9-8/2023", "9/8/23", "từ ngày 1 đến ngày 5 tháng 8 năm 2023 và ngày 6", "Hà Nội, ngày 123 tháng 8 năm 2023",
        "Hà Nội, ngày 12 tháng 8 năm 20233", "Hà Nội, " + "…" * 90 + "ngày 1 tháng 2 năm 2023",
    ],
)  # fmt: skip
def test_other_lines(line):
    assert parse(line) is None
    assert digits(line) is None


@pytest.mark.parametrize(
    ("line", "comma", "in_words"),
    [
        ("Bảo Lâm, ngày 09 tháng 8 năm 2023", True, True),
        ("Bảo Lâm NGÀY 09 THÁNG 8 NĂM 2023", False, True),
        ("Bảo Lâm, ngày 09/8/2023", True, False),
        ("09/8/2023", False, False),
    ],
)
def test_the_pieces_of_a_line(line, comma, in_words):
    found = digits(line)

    assert (found.comma, found.in_words) == (comma, in_words)
    assert found.date == DAY


@pytest.mark.parametrize(
    ("date", "words"),
    [
        (datetime.date(2026, 1, 5), "ngày 05 tháng 01 năm 2026"),
        (datetime.date(2026, 2, 15), "ngày 15 tháng 02 năm 2026"),
        (datetime.date(2026, 3, 5), "ngày 05 tháng 3 năm 2026"),
        (datetime.date(2026, 12, 31), "ngày 31 tháng 12 năm 2026"),
    ],
)
def test_a_date_in_words(date, words):
    assert write_date(date, STATE) == words
    assert write(PlaceAndDate(place="Hà Nội", date=date), PARTY) == f"Hà Nội, {words}"


def test_a_form_may_pad_other_months():
    form = attrs.evolve(STATE, padded_months=10)

    assert write_date(DAY, form) == "ngày 09 tháng 08 năm 2023"


@pytest.mark.parametrize(
    ("part", "line"),
    [
        (PlaceAndDate(), ""),
        (PlaceAndDate(place="Hà Nội"), "Hà Nội"),
        (PlaceAndDate(place=BLANK, date=BLANK), "…, ngày … tháng … năm …"),
        (PlaceAndDate(date=DAY), "ngày 09 tháng 8 năm 2023"),
        (PlaceAndDate(date=DAY, wording="Hà Nội, 9/8/2023"), "Hà Nội, 9/8/2023"),
    ],
)
def test_lines_that_are_written(part, line):
    assert write(part, STATE) == line


def test_stray_stars_of_broken_emphasis_are_no_part_of_place_or_year():
    part = parse("*Hà Nội, ngày 14 tháng 10 năm 2024 *")

    assert (part.place, part.date) == ("Hà Nội", datetime.date(2024, 10, 14))

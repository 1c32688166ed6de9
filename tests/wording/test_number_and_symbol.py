from __future__ import annotations

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from wording.forms import FORMS, PARTY, STATE, symbols

from vnnotice.model import BLANK, NumberAndSymbol
from vnnotice.wording.number_and_symbol import KIND_SYMBOLS, parse, write

numbers = st.one_of(
    st.just(BLANK), st.tuples(st.integers(1, 999_999).map(str), st.sampled_from(["", "", "a", "đ"])).map("".join)
)
parts = st.builds(
    NumberAndSymbol,
    number=numbers,
    year=st.one_of(st.none(), st.integers(1900, 2099).map(str)),
    kind=st.one_of(st.none(), st.sampled_from(sorted(KIND_SYMBOLS))),
    organ=st.one_of(st.none(), symbols()),
)


@given(parts, st.sampled_from(FORMS))
def test_what_is_written_is_read_back(part, form):
    if part.kind is None and part.organ and part.organ.split("-")[0] in KIND_SYMBOLS:
        part = attrs.evolve(part, kind="TB")
    line = write(part, form)

    assert parse(line) == attrs.evolve(part, wording=line)


@pytest.mark.parametrize(
    ("line", "values"),
    [
        ("Số: 05/TB-UBND", ("5", None, "TB", "UBND")),
        ("Số 15-TB/HU", ("15", None, "TB", "HU")),
        ("Số: 831 /TB-UBND", ("831", None, "TB", "UBND")),
        ("Số: 12/TB -SYT", ("12", None, "TB", "SYT")),
        ("Số 2449 -CV/ĐU", ("2449", None, "CV", "ĐU")),
        ("Số: 367 - QĐ/TWĐTN-VP", ("367", None, "QĐ", "TWĐTN-VP")),
        ("  Số: 211/TTR-UBND  ", ("211", None, "TTR", "UBND")),
        ("số 54/TB/DPX-TCHC", ("54", None, "TB", "DPX-TCHC")),
        ("SỐ: 12–TB/ĐU", ("12", None, "TB", "ĐU")),
        ("Số:05/TB-UBND.", ("5", None, "TB", "UBND")),
        ("Số: 05/ 2015/TB-LPQT", ("5", "2015", "TB", "LPQT")),
        ("Số: 21/2026/TT-BCT", ("21", "2026", "TT", "BCT")),
        ("Số: 7991/BGDĐT-GDTrH", ("7991", None, None, "BGDĐT-GDTrH")),
        ("Số: 015a/TB-UBND", ("15a", None, "TB", "UBND")),
        ("Số: 000/TB-UBND", ("0", None, "TB", "UBND")),
        ("Số: 12/TB", ("12", None, "TB", None)),
        ("Số: 12/TB-", ("12", None, "TB", None)),
        ("Số: 12/", ("12", None, None, None)),
        ("Số: 12/2015/", ("12", "2015", None, None)),
    ],
)
def test_lines_as_offices_write_them(line, values):
    part = parse(line)

    assert (part.number, part.year, part.kind, part.organ) == values
    assert part.wording == line


@pytest.mark.parametrize(
    ("line", "symbol"),
    [
        ("Số:      /TB-UBND", ("TB", "UBND")),
        ("Số     -TB/HU", ("TB", "HU")),
        ("Số -TB/ĐU", ("TB", "ĐU")),
        ("Số:…../TB-TLVA", ("TB", "TLVA")),
        ("Số: ____ /TB-VP", ("TB", "VP")),
        ("Số [CẦN BỔ SUNG: số văn bản]-TB/HU", ("TB", "HU")),
        ("Số: …/", (None, None)),
        ("Số: …", (None, None)),
        ("Số:", (None, None)),
        ("Số [CẦN BỔ SUNG: số và ký hiệu]", (None, None)),
    ],
)
def test_numbers_that_are_to_be_filled_in(line, symbol):
    part = parse(line)

    assert part.number is BLANK
    assert (part.kind, part.organ) == symbol


@pytest.mark.parametrize("line", ["Số:#04Ö /TB-SYT", "Số:/J4Ã/TB-SYT ,", "Số: 1234567/TB-SYT", "Số: O5/TB-SYT."])
def test_a_damaged_number_has_no_value_and_the_symbol_is_kept(line):
    assert parse(line) == NumberAndSymbol(kind="TB", organ="SYT", wording=line)


@pytest.mark.parametrize(
    "line",
    [
        "Số người tham dự: 15", "Số điện thoại: ….; số fax: ….(nếu có)", "Số 15 ngày/HU", "Số hiệu: 31/TB-VPCP", "Số 15",
        "Số: O5/XY-SYT",
    ],
)  # fmt: skip
def test_damaged_lines_have_no_values(line):
    assert parse(line) == NumberAndSymbol(wording=line)


def test_a_blank_may_part_the_number_from_a_known_symbol():
    line = "Số: 315 TB/LĐTBXH"

    assert parse(line) == NumberAndSymbol(number="315", kind="TB", organ="LĐTBXH", wording=line)


def test_what_a_scan_leaves_after_the_symbol_is_no_part_of_it():
    part = parse("Số: 15/TB-SYT ,")

    assert (part.number, part.kind, part.organ) == ("15", "TB", "SYT")


@pytest.mark.parametrize(
    "line", ["", "Số", "số  ", "Sở Nội vụ", "Sống chung với lũ", "05/TB-UBND", "Công văn số 5/CV-SYT"]
)
def test_other_lines(line):
    assert parse(line) is None


@pytest.mark.parametrize(
    ("part", "form", "line"),
    [
        (NumberAndSymbol(number="5", kind="TB", organ="UBND-VX"), STATE, "Số: 05/TB-UBND-VX"),
        (NumberAndSymbol(number="5", kind="TB", organ="HU"), PARTY, "Số 05-TB/HU"),
        (NumberAndSymbol(number="115", kind="TB", organ="HU"), PARTY, "Số 115-TB/HU"),
        (NumberAndSymbol(number="5a", kind="TB", organ="HU"), PARTY, "Số 5a-TB/HU"),
        (NumberAndSymbol(number=BLANK, kind="TB", organ="UBND"), STATE, "Số: …/TB-UBND"),
        (NumberAndSymbol(kind="TB", organ="UBND"), STATE, "Số: /TB-UBND"),
        (NumberAndSymbol(number="7", organ="SYT"), STATE, "Số: 07/SYT"),
        (NumberAndSymbol(number="7", year="2026", kind="TB", organ="SYT"), STATE, "Số: 07/2026/TB-SYT"),
        (NumberAndSymbol(number="7", wording="Số:7"), STATE, "Số:7"),
    ],
)
def test_lines_that_are_written(part, form, line):
    assert write(part, form) == line

"""The rules on the number."""

from __future__ import annotations

import pytest

from vnnotice.model import BLANK, NumberAndSymbol
from vnnotice.rules.number_and_symbol._line import after_label
from vnnotice.wording import number_and_symbol

STATE, PARTY = "state-2020", "party-2018"


def worded(line):
    return number_and_symbol.parse(line) or NumberAndSymbol(wording=line)


@pytest.mark.parametrize(
    ("edition", "line"),
    [
        (STATE, "Số: 05/TB-UBND"),
        (STATE, "Số: 12/TB-VPCP"),
        (STATE, "Số: 1015/TB-BGDĐT"),
        (STATE, "Số: 99/TB-HĐND-VP"),
        (STATE, "Số: 07/TB-TTg"),
        (STATE, "Số: 05/BNV-VP"),
        (STATE, "Số: 12/UBND-VX"),
        (STATE, "Số: 15/QyĐ-BNV"),
        (STATE, "Số:      /TB-SNV"),
        (STATE, "Số: …/TB-SNV"),
        (PARTY, "Số 15-TB/HU"),
        (PARTY, "Số 15a-TB/HU"),
        (PARTY, "Số 05-QC/BTCTU-BDVTU"),
        (PARTY, "Số 2587-CV/VPTW/nb"),
        (PARTY, "Số 08-TB/ThU"),
        (PARTY, "Số     -TB/HU"),
    ],
)
def test_a_lawful_number_line_has_no_fault(broken, edition, line):
    assert broken("VN03", edition, number_and_symbol=worded(line)) == []


@pytest.mark.parametrize(
    ("edition", "line", "names"),
    [
        (STATE, "Số 05/TB-UBND", ["missing-colon-after-number-label"]),
        (STATE, "Số: 5/TB-UBND", ["missing-leading-zero"]),
        (STATE, "Số:05/TB-UBND", ["malformed-number-label"]),
        (STATE, "Số : 05/TB-UBND", ["malformed-number-label"]),
        (STATE, "SỐ: 05/TB-UBND", ["malformed-number-label"]),
        (STATE, "Số: 05 /TB-UBND", ["space-after-number"]),
        (STATE, "Số: 05/TB - UBND", ["space-in-symbol"]),
        (STATE, "Số: 05/TB–UBND", ["wrong-separator-in-symbol"]),
        (STATE, "Số: 005/TB-UBND", ["extra-leading-zero"]),
        (STATE, "Số: 05-TB/UBND", ["foreign-number-order"]),
        (STATE, "Số: 05/2024/TB-UBND", ["year-in-symbol"]),
        (STATE, "Số: 05/TB", ["missing-organ-in-symbol"]),
        (STATE, "Số: 05", ["malformed-number-and-symbol"]),
        (PARTY, "Số: 15-TB/HU", ["colon-after-number-label"]),
        (PARTY, "Số 15/TB-HU", ["foreign-number-order"]),
        (PARTY, "Số 15-TB-HU", ["wrong-separator-in-symbol"]),
        (PARTY, "Số 5-TB/HU", ["missing-leading-zero"]),
        (PARTY, "Số 15-TB/hu", ["small-letters-in-symbol"]),
        (PARTY, "Số 15 - TB / HU", ["space-in-symbol", "space-after-number"]),
    ],
)
def test_each_fault_of_a_number_line_is_one_finding(broken, edition, line, names):
    assert broken("VN03", edition, number_and_symbol=worded(line)) == names


@pytest.mark.parametrize("edition", [STATE, PARTY])
def test_a_number_that_a_program_made_is_worded_by_the_form(broken, edition):
    part = NumberAndSymbol(number="5", kind="TB", organ="SNV")

    assert broken("VN03", edition, number_and_symbol=part) == []


@pytest.mark.parametrize("part", [None, NumberAndSymbol()])
def test_a_number_that_says_nothing_is_missing(judge, part):
    assert judge("missing-number-and-symbol", STATE, number_and_symbol=part) == [("number_and_symbol", None, None)]


@pytest.mark.parametrize("part", [NumberAndSymbol(number=BLANK), worded("Số: 05/TB-SNV"), worded("Số:")])
def test_a_number_that_says_something_is_not_missing(judge, part):
    assert judge("missing-number-and-symbol", STATE, number_and_symbol=part) == []


@pytest.mark.parametrize("line", ["Số:", "Số: …/TB-…", "Số: [CẦN BỔ SUNG]"])
def test_an_open_place_is_not_malformed(judge, line):
    assert judge("malformed-number-and-symbol", STATE, number_and_symbol=worded(line)) == []


def test_a_malformed_line_is_shown_with_a_sample(judge):
    assert judge("malformed-number-and-symbol", PARTY, number_and_symbol=worded("Số mười lăm")) == [
        ("number_and_symbol", "Số mười lăm", "Số 05-TB/…")
    ]


def test_what_has_no_label_is_shown_whole():
    assert after_label("15-TB/HU") == "15-TB/HU"


def test_the_label_and_the_digits_are_shown_as_they_should_be(judge):
    assert judge("malformed-number-label", STATE, number_and_symbol=worded("số:05/TB-SNV")) == [
        ("number_and_symbol", "số:05", "Số: 05")
    ]
    assert judge("malformed-number-label", STATE, number_and_symbol=worded("SỐ:   /TB-SNV")) == [
        ("number_and_symbol", "SỐ:", "Số:")
    ]


@pytest.mark.parametrize(
    ("line", "digits"),
    [("Số: 00/TB-SNV", "00"), ("Số: 0/TB-SNV", "0"), ("Số: 10/TB-SNV", None), ("Số:    /TB-SNV", None)],
)
def test_there_is_no_number_zero(judge, line, digits):
    expected = [("number_and_symbol.number", digits, None)] if digits else []

    assert judge("number-zero", STATE, number_and_symbol=worded(line)) == expected


def test_a_zero_that_a_program_holds(judge):
    part = NumberAndSymbol(number="0", kind="TB", organ="HU")

    assert judge("number-zero", PARTY, number_and_symbol=part) == [("number_and_symbol.number", "0", None)]


@pytest.mark.parametrize(("number", "faults"), [("15a", 1), ("15đ", 1), ("15", 0), (BLANK, 0), (None, 0)])
def test_a_letter_after_the_number(judge, number, faults):
    part = NumberAndSymbol(number=number, kind="TB", organ="SNV")

    assert (
        judge("letter-after-number", STATE, number_and_symbol=part)
        == [("number_and_symbol.number", number, None)] * faults
    )


@pytest.mark.parametrize(
    ("line", "found"), [("Số: 05/TB-SNV.", "."), ("Số: 05/TB-SNV ;", None), ("Số: 05/TB-SNV,", ",")]
)
def test_a_mark_after_the_symbol(judge, line, found):
    faults = judge("mark-after-symbol", STATE, number_and_symbol=worded(line))

    assert faults == ([("number_and_symbol", found, None)] if found else [])


@pytest.mark.parametrize("line", ["Số: 05/TB-SNV", "Số: …/TB-SNV", "Số: ..."])
def test_no_mark_after_the_symbol(judge, line):
    assert judge("mark-after-symbol", STATE, number_and_symbol=worded(line)) == []

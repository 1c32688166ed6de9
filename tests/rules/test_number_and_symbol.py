"""The rules on the number."""

from __future__ import annotations

import pytest

from vnnotice.checker import check
from vnnotice.model import BLANK, Notice, NumberAndSymbol
from vnnotice.regimes import edition_named
from vnnotice.rules import all_rules
from vnnotice.rules._number_line import after_label
from vnnotice.wording import number_and_symbol

STATE, PARTY = "state-2020", "party-2018"
RULES = [rule for rule in all_rules() if rule.component in {"number_and_symbol", "symbol"}]


def worded(line):
    return number_and_symbol.parse(line) or NumberAndSymbol(wording=line)


def faults(run, edition, line):
    """Return the names of the rules that *line* breaks."""
    report = run(edition, number_and_symbol=worded(line))
    return [finding.rule for finding in report]


@pytest.fixture
def check_number():
    def run(edition, **parts):
        return check(Notice(**parts), edition=edition, select=["VN03"])

    return run


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
        (STATE, "Số: 15a/TB-SNV"),
        (STATE, "Số:      /TB-SNV"),
        (STATE, "Số: …/TB-SNV"),
        (PARTY, "Số 15-TB/HU"),
        (PARTY, "Số 05-QC/BTCTU-BDVTU"),
        (PARTY, "Số 2587-CV/VPTW/nb"),
        (PARTY, "Số 08-TB/ThU"),
        (PARTY, "Số     -TB/HU"),
    ],
)
def test_a_lawful_number_line_has_no_fault(check_number, edition, line):
    assert faults(check_number, edition, line) == []


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
def test_each_fault_of_a_number_line_is_one_finding(check_number, edition, line, names):
    assert faults(check_number, edition, line) == names


@pytest.mark.parametrize("rule", [rule.name for rule in RULES if rule.name != "missing-number-and-symbol"])
@pytest.mark.parametrize("edition", [STATE, PARTY])
def test_a_number_that_a_program_made_is_worded_by_the_form(judge, rule, edition):
    part = NumberAndSymbol(number="5", kind="TB", organ="SNV")

    code = next(each.code for each in RULES if each.name == rule)
    if code in demanded(edition):
        assert judge(rule, edition, number_and_symbol=part) == []


def demanded(edition):
    return edition_named(edition).demands


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

"""The rules on numerals, marks and blanks beside the numbers of the parts of the body."""

from __future__ import annotations

import pytest

from vnnotice.model import List, ListItem, Paragraph, Section

PARTY, MAY, STATE = "party-2018", "party-2026-05", "state-2020"


def section(number, heading="", *blocks):
    return Section(number=number, heading=heading, blocks=blocks)


def paragraphs(*texts):
    return tuple(Paragraph(runs=text) for text in texts)


@pytest.mark.parametrize(
    ("number", "heading", "found", "expected"),
    [
        ("Phần I:", "QUY ĐỊNH CHUNG", "Phần I:", "Phần I"),
        ("Chương II.", "QUY ĐỊNH CHUNG", "Chương II.", "Chương II"),
        ("Mục 1.", "", "Mục 1.", "Mục 1"),
        ("PHẦN I", "- QUY ĐỊNH CHUNG", "PHẦN I -", "PHẦN I"),
    ],
)
@pytest.mark.parametrize("edition", [PARTY, MAY, STATE])
def test_a_mark_after_the_number_of_a_part(judge, edition, number, heading, found, expected):
    assert judge("mark-after-part-number", edition, body=[section(number, heading)]) == [("body[0]", found, expected)]


@pytest.mark.parametrize(
    ("number", "heading"),
    [
        ("Phần I", "QUY ĐỊNH CHUNG"),
        ("Phần 1.", "Kiến thức chung"),
        ("Mục 3", "của Quy chế"),
        ("1.", "QUY ĐỊNH"),
        ("Phần I", ""),
    ],
)
def test_no_mark_after_the_number_of_a_part(judge, number, heading):
    assert judge("mark-after-part-number", STATE, body=[section(number, heading)]) == []


@pytest.mark.parametrize(
    ("edition", "number", "found", "expected"),
    [
        (STATE, "Phần 1", "Phần 1", "Phần I"),
        (STATE, "CHƯƠNG 12.", "CHƯƠNG 12", "CHƯƠNG XII"),
        (STATE, "Phần thứ hai", "Phần thứ hai", "Phần II"),
        (STATE, "Mục IV", "Mục IV", "Mục 4"),
        (PARTY, "Chương 2", "Chương 2", "Chương II"),
        (MAY, "Tiểu mục I", "Tiểu mục I", "Tiểu mục 1"),
    ],
)
def test_the_wrong_numeral_of_a_part(judge, edition, number, found, expected):
    assert judge("wrong-numeral-of-part", edition, body=[section(number, "QUY ĐỊNH")]) == [("body[0]", found, expected)]


@pytest.mark.parametrize(
    ("edition", "number", "heading"),
    [
        (STATE, "Phần I", "QUY ĐỊNH"),
        (STATE, "Mục 2", "QUY ĐỊNH"),
        (STATE, "Phần 1", "của Kế hoạch này"),
        (STATE, "Phần thứ mười một", "QUY ĐỊNH"),
        (STATE, "Phần thứ chín mươi", "QUY ĐỊNH"),
        (STATE, "Phần thứ chục", "QUY ĐỊNH"),
        (STATE, "Mục IIII", "QUY ĐỊNH"),
        (PARTY, "Phần thứ nhất", "QUY ĐỊNH"),
    ],
)
def test_the_right_numeral_of_a_part_or_one_that_nobody_can_tell(judge, edition, number, heading):
    assert judge("wrong-numeral-of-part", edition, body=[section(number, heading)]) == []


@pytest.mark.parametrize(
    ("edition", "numbers", "found"),
    [
        (STATE, ["I-", "II-"], ["I-", "II-"]),
        (STATE, ["I/", "II/"], ["I/", "II/"]),
        (PARTY, ["I)", "II)"], ["I)", "II)"]),
        (PARTY, ["I-", "II-"], []),
        (PARTY, ["I.", "II."], []),
        (STATE, ["I.", "II-"], ["II-"]),
        (STATE, ["I-", "II/"], ["I-"]),
        (STATE, ["1/", "2/"], []),
    ],
)
def test_the_mark_after_a_roman_number(judge, edition, numbers, found):
    body = [section(number, "KẾT QUẢ", *paragraphs("Một.")) for number in numbers]

    assert [fault[1] for fault in judge("roman-number-without-stop", edition, body=body)] == found


@pytest.mark.parametrize(
    ("text", "faults"),
    [
        ("1.Thời gian: 08 giờ", [("1.Thời", "1. Thời")]),
        ("12.Địa điểm", [("12.Địa", "12. Địa")]),
        ("a)Nghỉ tết", [("a)Nghỉ", "a) Nghỉ")]),
        ("1.500 đại biểu", []),
        ("a)nghỉ", []),
        ("Một. Hai", []),
        ("1.Thời gian\t08 giờ", []),
    ],
)
def test_no_blank_after_a_number(judge, text, faults):
    found = judge("no-blank-after-number", STATE, body=paragraphs("Một.", text))

    assert found == [("body[1]", *fault) for fault in faults]


def test_a_number_in_parentheses(judge):
    wrong = [section("1)", "Thời gian"), section("2 )", "Địa điểm")]
    nested = [section("1.", "Thời gian", *wrong), section("2.", "Địa điểm")]

    assert judge("number-with-parenthesis", STATE, body=wrong) == [("body[0]", "1)", "1."), ("body[1]", "2 )", "2.")]
    assert judge("number-with-parenthesis", STATE, body=nested) == []
    assert judge("number-with-parenthesis", STATE, body=wrong[:1]) == []
    assert judge("number-with-parenthesis", STATE, body=[section("1.", "A"), *wrong[1:]]) == []
    assert judge("number-with-parenthesis", STATE, body=paragraphs("Một.")) == []


def test_numbers_in_parentheses_in_an_item_are_a_level_of_their_own(judge):
    item = ListItem(marker="-", runs="Một", blocks=[section("1)", "A"), section("2)", "B")])

    assert judge("number-with-parenthesis", STATE, body=[List(items=[item])]) == []


@pytest.mark.parametrize(
    ("numbers", "found"),
    [
        (["Điều 1", "Điều 2"], ["Điều 1", "Điều 2"]),
        (["ĐIỀU 1", "ĐIỀU 2", "1."], ["ĐIỀU 1", "ĐIỀU 2"]),
        (["Điều 5"], []),
        (["Điều 5", "Điều 9"], []),
        (["Điều 1.", "Điều 2."], []),
    ],
)
def test_an_article_without_a_stop(judge, numbers, found):
    body = [section(number, "Thời gian") for number in numbers]

    assert [fault[1] for fault in judge("article-without-stop", STATE, body=body)] == found

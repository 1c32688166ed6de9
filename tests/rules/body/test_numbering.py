"""The rules on the numbers of the parts of the body."""

from __future__ import annotations

import pytest

from vnnotice.model import List, ListItem, Paragraph, Section

PARTY, STATE = "party-2018", "state-2020"


def sections(*numbers):
    return tuple(
        Section(number=number, heading="Về kinh tế", blocks=[Paragraph(runs="Nội dung.")]) for number in numbers
    )


def points(*markers):
    return (List(items=[ListItem(marker=marker, runs="Nội dung;") for marker in markers]),)


@pytest.mark.parametrize(
    ("numbers", "findings"),
    [
        (("1.", "3."), [("body[1]", "3.", "2.")]),
        (("1.", "2.", "2."), [("body[2]", "2.", "3.")]),
        (("I-", "II-", "IV-"), [("body[2]", "IV-", "III-")]),
        (("Chương I", "Chương III"), [("body[1]", "Chương III", "Chương II")]),
        (("Điều 1.", "Điều 4."), [("body[1]", "Điều 4.", "Điều 2.")]),
        (("1.1.", "1.3"), [("body[1]", "1.3", "1.2")]),
        (("4.", "8.", "9."), [("body[1]", "8.", "5.")]),
    ],
)
def test_numbers_are_out_of_sequence(judge, numbers, findings):
    assert judge("number-out-of-sequence", PARTY, body=sections(*numbers)) == findings


@pytest.mark.parametrize(
    "numbers",
    [
        ("1.", "2.", "3."),
        ("3.", "4."),  # clauses may run on through the whole text
        ("1.", "2.", "1.", "2."),  # a new series
        ("I.", "1.", "II."),  # numbers of another kind
        ("Điều 1.", "Điều 2.", "Điều 2a.", "Điều 3."),
        ("1.9", "1.10", "2.1", "2.2"),
        ("Phần thứ nhất", "Phần thứ hai"),
        ("A.", "B.", "C.", "D."),
        ("IIII.", "V."),
        ("Tiểu mục 1", "Tiểu mục 2"),
    ],
)
def test_numbers_are_in_sequence(judge, numbers):
    assert judge("number-out-of-sequence", STATE, body=sections(*numbers)) == []


def test_numbers_begin_again_in_every_section(judge):
    body = (Section(number="I.", blocks=sections("1.", "2.")), Section(number="II.", blocks=sections("1.", "3.")))

    assert judge("number-out-of-sequence", STATE, body=body) == [("body[1].blocks[1]", "3.", "2.")]


@pytest.mark.parametrize(
    ("markers", "findings"),
    [
        (("a)", "b)", "c)", "d)", "e)"), [("body[0].items[4]", "e)", "đ)")]),
        (("e)", "f)", "g)"), [("body[0].items[1]", "f)", "g)")]),
        (("i)", "j)", "k)"), [("body[0].items[1]", "j)", "k)")]),
        (("a.", "c."), [("body[0].items[1]", "c.", "b.")]),
        (("a)", "a)", "b)"), [("body[0].items[1]", "a)", "b)")]),
        (("(a)", "(c)"), [("body[0].items[1]", "(c)", "(b)")]),
    ],
)
@pytest.mark.parametrize("edition", [PARTY, STATE])
def test_points_are_out_of_the_alphabet(judge, markers, findings, edition):
    assert judge("point-out-of-alphabet", edition, body=points(*markers)) == findings


@pytest.mark.parametrize(
    "markers",
    [
        tuple(f"{letter})" for letter in "abcdđeghiklmnopqrstuvxy"),
        ("b)", "c)"),
        ("a)", "b)", "a)", "b)"),
        ("a)", "a1)", "b)"),
        ("y)", "z)"),
        ("-", "-"),
        ("(i)", "(ii)", "(v)"),
    ],
)
def test_points_are_in_the_alphabet(judge, markers):
    assert judge("point-out-of-alphabet", STATE, body=points(*markers)) == []


def test_points_begin_again_after_a_passage_of_text(judge):
    first = ListItem(marker="a)", runs="Buổi sáng;", blocks=[Paragraph(runs="Ngày thứ hai:")])
    body = (List(items=[first, ListItem(marker="a)", runs="Buổi sáng.")]),)

    assert judge("point-out-of-alphabet", STATE, body=body) == []


@pytest.mark.parametrize(("markers", "expected"), [(("a.", "b."), "a)"), (("a/", "b/"), "a)"), (("(a)", "(b)"), "a)")])
@pytest.mark.parametrize("edition", [PARTY, STATE])
def test_a_point_lacks_its_parenthesis(judge, markers, expected, edition):
    first, second = judge("point-without-parenthesis", edition, body=points(*markers))

    assert first == ("body[0].items[0]", markers[0], expected)
    assert second[0] == "body[0].items[1]"


@pytest.mark.parametrize("markers", [("a)", "đ)"), ("a )", "b)"), ("-", "+"), ("(i)", "(v)"), ("•", "•")])
def test_a_point_has_its_parenthesis(judge, markers):
    assert judge("point-without-parenthesis", STATE, body=points(*markers)) == []


@pytest.mark.parametrize(("number", "expected"), [("1", "1."), ("2/", "2."), ("3 /", "3."), ("Điều 4:", "Điều 4.")])
@pytest.mark.parametrize("edition", [PARTY, STATE])
def test_a_number_lacks_its_stop(judge, number, expected, edition):
    assert judge("number-without-stop", edition, body=sections(number)) == [("body[0]", number, expected)]


@pytest.mark.parametrize("number", ["1.", "1)", "1.1", "I-", "I.", "A.", "Chương I", "Mục 1", "Điều 2.", "Điều 2"])
def test_a_number_has_its_stop_or_needs_none(judge, number):
    assert judge("number-without-stop", PARTY, body=sections(number)) == []


@pytest.mark.parametrize("edition", [PARTY, STATE])
def test_a_hyphen_after_an_arabic_number(judge, edition):
    assert judge("number-with-hyphen", edition, body=sections("1-", "2 –")) == [
        ("body[0]", "1-", "1."),
        ("body[1]", "2 –", "2."),
    ]
    assert judge("number-with-hyphen", edition, body=sections("I-", "II-", "1.")) == []


def test_decimal_numbers_are_found_once_in_each_place(judge):
    body = (Section(number="1.", blocks=sections("1.1.", "1.2.")), Section(number="2.", blocks=sections("2.1")))

    assert judge("decimal-number", STATE, body=body) == [
        ("body[0].blocks[0]", "1.1.", None),
        ("body[1].blocks[0]", "2.1", None),
    ]
    assert judge("decimal-number", STATE, body=sections("1.", "2.")) == []


@pytest.mark.parametrize(
    ("number", "expected"),
    [("PHẦN I", "Phần I"), ("CHƯƠNG II", "Chương II"), ("TIỂU MỤC 1", "Tiểu mục 1"), ("ĐIỀU 1.", "Điều 1.")],
)
def test_a_word_in_capitals(judge, number, expected):
    assert judge("capital-unit-word", STATE, body=sections(number)) == [("body[0]", number, expected)]


@pytest.mark.parametrize("number", ["Phần I", "I.", "Mục 1", "1."])
def test_a_word_in_small_letters(judge, number):
    assert judge("capital-unit-word", STATE, body=sections(number)) == []

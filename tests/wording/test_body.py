from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import any_text
from wording.forms import phrases

from vnnotice.wording.body import Numbering, parse, write

NUMBERS = {
    "part": ["Phần I", "PHẦN II.", "Phần thứ nhất", "PHẦN THỨ HAI", "Phần 3:"],
    "chapter": ["Chương IV", "CHƯƠNG 2."],
    "division": ["Mục 1", "MỤC II."],
    "subdivision": ["Tiểu mục 1", "TIỂU MỤC 2."],
    "article": ["Điều 2.", "ĐIỀU 15:", "Điều 3a.", "Điều 7đ"],
    "roman": ["I.", "XIV.", "II/", "III)", "V -", "IV–"],
    "letter": ["A.", "B)", "C.", "Đ.", "H."],
    "arabic": ["1.", "12)", "3/", "4 .", "5-", "100."],
    "decimal": ["1.1", "1.1.", "2.10.3.", "3.2)", "4.1/"],
    "point": ["a)", "đ)", "b.", "c/", "a1)", "(d)", "(iv)"],
    "dash": ["-", "–", "—"],
    "plus": ["+"],
    "bullet": ["•", "●", "▪", "◦", "·", "*"],
}  # fmt: skip
EVERY_NUMBER = [(kind, number) for kind, numbers in NUMBERS.items() for number in numbers]


@pytest.mark.parametrize(("kind", "number"), EVERY_NUMBER)
@given(text=phrases())
def test_what_is_written_is_read_back(kind, number, text):
    line = write(number, text)

    assert parse(line) == Numbering(kind=kind, number=number, rest=text, start=len(number) + 1)


@given(
    st.one_of(st.tuples(st.sampled_from([number for _, number in EVERY_NUMBER]), any_text()).map(" ".join), any_text())
)
def test_nothing_of_the_line_is_lost(line):
    found = parse(line)

    if found:
        before = line[: found.start]
        assert before.strip() == found.number
        assert line[found.start :] == found.rest
        assert found.rest == found.rest.lstrip()
        assert found.depth >= 1


@pytest.mark.parametrize(
    ("line", "kind", "number", "rest"),
    [
        ("   1.  Về kết quả", "arabic", "1.", "Về kết quả"),
        ("1.", "arabic", "1.", ""),
        ("a)", "point", "a)", ""),
        ("I.", "roman", "I.", ""),
        ("1.1.", "decimal", "1.1.", ""),
        ("Điều 2. Phạm vi", "article", "Điều 2.", "Phạm vi"),
        ("Chương I", "chapter", "Chương I", ""),
        ("-\u00a0Sở Y tế", "dash", "-", "Sở Y tế"),
    ],
)
def test_lines_as_they_stand(line, kind, number, rest):
    assert parse(line) == Numbering(kind=kind, number=number, rest=rest, start=len(line) - len(rest))


@pytest.mark.parametrize(
    "line",
    [
        "", "1", "1.1", "2023 là năm", "2023. Năm", "1.500 đại biểu", "1.000.000 đồng", "12/3", "-Sở Y tế", "- ".strip(), "đ/c Nam",
        "Phần lớn", "Mục đích", "Điều kiện", "Chương trình", "Tiểu mục", "v.v.", "3 - 5 ngày", "A", "I", "Là một", "(1) Họp", "1.Họp",
        "15/QĐ-UBND", "IX", "M. Hùng",
    ],
)  # fmt: skip
def test_what_numbers_nothing(line):
    assert parse(line) is None


@pytest.mark.parametrize(
    ("line", "depth"), [("1. A", 1), ("1.1 A", 2), ("1.1. A", 2), ("2.10.3) A", 3), ("a) A", 1), ("Điều 2. A", 1)]
)
def test_how_many_numbers_are_joined(line, depth):
    assert parse(line).depth == depth


def test_a_number_alone():
    assert write("Chương I", "") == "Chương I"

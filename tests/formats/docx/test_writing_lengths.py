from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnnotice.formats.docx._writing_lengths import balanced, length


def test_a_line_is_as_long_as_its_letters():
    assert length("AVĐ", 10) == round(10 * 20 * (0.722 * 3))
    assert length("MÁY", 10, bold=True) == round(10 * 20 * (0.944 + 0.722 * 2))
    assert length("", 14) == 0


@pytest.mark.parametrize(
    ("text", "first_line", "next_word"),
    [
        ("AAA AAA AAA AAA", "AAA AAA", "AAA"),
        ("AAA AAA AAA", "AAA AAA", "AAA"),
        ("UỶ BAN NHÂN DÂN XÃ SUỐI MÂY", "UỶ BAN NHÂN DÂN", "XÃ"),
        ("UỶ BAN NHÂN DÂN THỊ XÃ ĐỒNG LAU", "UỶ BAN NHÂN DÂN", "THỊ"),
        ("SỞ Y TẾ THÀNH PHỐ ĐỒNG LAU", "SỞ Y TẾ THÀNH", "PHỐ"),
    ],
)
def test_lines_are_balanced(text, first_line, next_word):
    found = balanced(text, length(text, 13) - 200, 13)
    assert length(first_line, 13) <= found < length(f"{first_line} {next_word}", 13)


def test_a_line_without_a_word_or_with_one_that_is_too_wide():
    assert balanced("A" * 100, 500, 14) == 500
    assert balanced("", 500, 14) == 40


@given(st.text("AI M", max_size=60), st.integers(1, 5000))
def test_a_balanced_column_is_no_wider_than_it_was(text, width):
    assert 0 <= balanced(text, width, 14) <= width

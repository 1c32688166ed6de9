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
    ("text", "width", "first_line"),
    [("AAA AAA AAA AAA", 2500, "AAA AAA"), ("AAA AAA AAA", 2500, "AAA AAA"), ("AAA", 2500, "AAA"), ("", 2500, "")],
)
def test_lines_are_balanced(text, width, first_line):
    assert balanced(text, width, 20) == pytest.approx(length(first_line, 20), abs=2)


def test_a_word_that_is_wider_than_the_column_leaves_it_whole():
    assert balanced("A" * 100, 500, 14) == 500


@given(st.text("AI M", max_size=60), st.integers(1, 5000))
def test_a_balanced_column_is_no_wider_than_it_was(text, width):
    assert 0 <= balanced(text, width, 14) <= width

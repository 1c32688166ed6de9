from __future__ import annotations

import pytest

from vnnotice.formats.docx._number_formats import written


@pytest.mark.parametrize(
    ("number", "form", "text"),
    [
        (1, "decimal", "1"),
        (3999, "upperRoman", "MMMCMXCIX"),
        (4000, "upperRoman", "4000"),
        (0, "lowerRoman", "0"),
        (26, "upperLetter", "Z"),
        (28, "lowerLetter", "bb"),
        (780, "lowerLetter", "z" * 30),
        (781, "lowerLetter", "781"),
        (0, "lowerLetter", "0"),
        (9, "decimalZero", "09"),
        (10, "decimalZero", "10"),
        (3, "numberInDash", "- 3 -"),
        (3, "none", ""),
        (3, "chicago", "3"),
        (0, "vietnameseCounting", "không"),
        (5, "vietnameseCounting", "năm"),
        (10, "vietnameseCounting", "mười"),
        (11, "vietnameseCounting", "mười một"),
        (15, "vietnameseCounting", "mười lăm"),
        (20, "vietnameseCounting", "hai mươi"),
        (21, "vietnameseCounting", "hai mươi mốt"),
        (34, "vietnameseCounting", "ba mươi bốn"),
        (100, "vietnameseCounting", "100"),
    ],
)
def test_written(number, form, text):
    assert written(number, form) == text

from __future__ import annotations

import pytest

from vnnotice.vietnamese.casing import is_capitals, starts_with_capital


@pytest.mark.parametrize("text", ["UBND TỈNH LÀO CAI", "ĐẢNG ỦY", "THÔNG BÁO SỐ 15", "Đ"])
def test_capitals(text):
    assert is_capitals(text)
    assert not is_capitals(text.lower())


@pytest.mark.parametrize("text", ["", "15", "…", "- - -", "Thông báo", "THÔNG BÁo", "TTr"])
def test_no_capitals(text):
    assert not is_capitals(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Về việc", True),
        ("“Về việc", True),
        ("1. Đảng ủy", True),
        ("Ủy ban", True),
        ("về việc", False),
        ("(đã ký)", False),
        ("2023", False),
        ("", False),
    ],
)
def test_the_first_letter(text, expected):
    assert starts_with_capital(text) is expected
